//! From bytes to items: how a body is divided.

pub(super) mod records;
pub(super) mod sse;

use std::time::Duration;

use bytes::Bytes;

/// Divides bytes into items. Chunks may begin and end anywhere.
pub(super) trait Framing: Send + 'static {
    /// An undecoded item.
    type Item;

    /// Consumes bytes of the chunk until an item is complete, or else all.
    fn next(&mut self, chunk: &mut Bytes, limit: usize) -> Option<Result<Self::Item, TooLarge>>;

    /// Returns the item that ends with the body.
    fn finish(&mut self) -> Option<Self::Item>;

    /// Returns the id of the last item and the demanded wait, if the body may be opened again after it has ended, or
    /// was broken off.
    fn interruption(&self, _is_broken: bool) -> Option<(&str, Option<Duration>)> {
        None
    }

    /// Begins a new body that continues the last one.
    fn restart(&mut self) {}
}

/// An item that exceeds the limit, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLarge(pub u64);

/// A line that may arrive in several chunks.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// The part that has arrived.
    part: Vec<u8>,
    /// Whether the line is left out, since it is too long.
    is_skipped: bool,
}

impl Line {
    /// Adds the rest of the chunk. Returns false once the line is longer than the limit.
    fn extend(&mut self, chunk: &mut Bytes, limit: usize) -> bool {
        let rest = std::mem::take(chunk);
        if self.is_skipped {
            return true;
        }
        if self.part.len().saturating_add(rest.len()) > limit {
            *self = Self { part: Vec::new(), is_skipped: true };
            return false;
        }
        self.part.extend_from_slice(&rest);
        true
    }

    /// Completes the line with the first bytes of the chunk, of which it drops the line break.
    fn complete(&mut self, chunk: &mut Bytes, length: usize) -> FullLine {
        let mut end = chunk.split_to(length + 1);
        end.truncate(length);
        let Self { mut part, is_skipped } = std::mem::take(self);
        if is_skipped {
            return FullLine::Skipped;
        }
        if part.is_empty() {
            return FullLine::Kept(end);
        }
        part.extend_from_slice(&end);
        FullLine::Kept(part.into())
    }
}

/// A line without its line break.
enum FullLine {
    Kept(Bytes),
    /// It was too long.
    Skipped,
}
