//! Lines of JSON, and JSON text sequences (RFC 7464).

use bytes::Bytes;

use super::{Framing, FullLine, Line, TooLarge};

/// The character before each text of a sequence.
pub(in super::super) const SEPARATOR: u8 = 0x1e;

/// How values are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Format {
    /// A line for each.
    Lines,
    /// A separator before each.
    Sequence,
}

/// A value before it is decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Record {
    /// The number of the line or of the value, from one.
    pub number: u64,
    pub text: Bytes,
}

/// Divides a body into values.
#[derive(Debug)]
pub(in super::super) struct RecordFraming {
    format: Format,
    /// Whether empty lines have no meaning.
    skips_empty: bool,
    line: Line,
    /// The number of values or lines so far.
    passed: u64,
    /// Where the bytes are within the JSON of a sequence.
    nesting: Nesting,
}

impl RecordFraming {
    pub(in super::super) fn new(format: Format, is_text: bool) -> Self {
        Self { format, skips_empty: !is_text, line: Line::default(), passed: 0, nesting: Nesting::default() }
    }

    /// The position of the byte that ends the present value.
    fn end(&mut self, chunk: &[u8]) -> Option<usize> {
        match self.format {
            Format::Lines => chunk.iter().position(|byte| *byte == b'\n'),
            Format::Sequence => chunk.iter().position(|byte| self.nesting.ends_at(*byte)),
        }
    }

    /// Returns a value, unless it is empty. Empty lines count, so that the number is that of the line.
    fn record(&mut self, text: Bytes) -> Option<Record> {
        let text = match self.format {
            Format::Lines if text.ends_with(b"\r") => text.slice(..text.len() - 1),
            _ => text,
        };
        let is_empty = self.skips_empty && text.trim_ascii().is_empty();
        if !is_empty || self.format == Format::Lines {
            self.passed += 1;
        }
        (!is_empty).then_some(Record { number: self.passed, text })
    }
}

impl Framing for RecordFraming {
    type Item = Record;

    fn next(&mut self, chunk: &mut Bytes, limit: usize) -> Option<Result<Record, TooLarge>> {
        while let Some(end) = self.end(chunk) {
            match self.line.complete(chunk, end) {
                // Its error was returned when it became too long.
                FullLine::Skipped => {}
                FullLine::Kept(text) if text.len() > limit => {
                    self.passed += 1;
                    return Some(Err(TooLarge(self.passed)));
                }
                FullLine::Kept(text) => {
                    let text = if self.passed == 0 { without_mark(text) } else { text };
                    if let Some(record) = self.record(text) {
                        return Some(Ok(record));
                    }
                }
            }
        }
        if self.line.extend(chunk, limit) {
            return None;
        }
        self.passed += 1;
        Some(Err(TooLarge(self.passed)))
    }

    /// The last line need not have a line break.
    fn finish(&mut self) -> Option<Record> {
        let Line { part, is_skipped } = std::mem::take(&mut self.line);
        if is_skipped || part.is_empty() {
            return None;
        }
        let text = if self.passed == 0 { without_mark(part.into()) } else { part.into() };
        self.record(text)
    }
}

/// The text without a byte order mark.
fn without_mark(text: Bytes) -> Bytes {
    match text.strip_prefix("\u{feff}".as_bytes()) {
        Some(rest) => text.slice_ref(rest),
        None => text,
    }
}

/// Where bytes are within a JSON text. A line break ends a text of a sequence only outside of it, so that a text may
/// have several lines and is nevertheless complete before the next separator arrives.
#[derive(Debug, Default)]
struct Nesting {
    depth: usize,
    is_in_string: bool,
    is_escaped: bool,
}

impl Nesting {
    /// Advances by one byte, and returns whether it ends the text.
    fn ends_at(&mut self, byte: u8) -> bool {
        if byte == SEPARATOR {
            *self = Self::default();
            return true;
        }
        if self.is_in_string {
            let is_escaped = std::mem::take(&mut self.is_escaped);
            self.is_escaped = byte == b'\\' && !is_escaped;
            self.is_in_string = byte != b'"' || is_escaped;
            return false;
        }
        match byte {
            b'"' => self.is_in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            b'\n' => return self.depth == 0,
            _ => {}
        }
        false
    }
}
