//! Server-sent events, as the HTML standard parses them.

use std::time::Duration;

use bytes::{Buf, Bytes};

use super::{Framing, FullLine, Line, TooLarge};

/// The byte order mark that may precede the first line.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// An event before its data are decoded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct RawEvent {
    /// The number of the event, from one.
    pub number: u64,
    /// The lines of data.
    pub data: String,
    pub event: Option<String>,
    pub id: Option<String>,
    pub retry: Option<Duration>,
}

/// The parser of a stream of events.
#[derive(Debug, Default)]
pub(in super::super) struct EventFraming {
    line: Line,
    /// Whether a line feed that follows belongs to the last line break.
    is_after_return: bool,
    /// Whether a line has been read.
    is_within: bool,
    event: RawEvent,
    has_data: bool,
    /// Whether the event is left out, since it is too large.
    is_skipped: bool,
    /// The number of events so far.
    passed: u64,
    last_event_id: String,
    retry: Option<Duration>,
    /// Whether the server expects that the stream is opened again.
    is_resumable: bool,
}

impl EventFraming {
    /// Processes a line, and returns the event that it completes.
    fn line(&mut self, line: &[u8], limit: usize) -> Option<Result<RawEvent, TooLarge>> {
        let line = match self.is_within {
            true => line,
            false => line.strip_prefix(MARK).unwrap_or(line),
        };
        self.is_within = true;
        if line.is_empty() {
            return self.dispatch().map(Ok);
        }
        if self.is_skipped {
            return None;
        }
        let (name, value) = match line.iter().position(|byte| *byte == b':') {
            Some(at) => line.split_at_checked(at).unwrap_or((line, &[])),
            None => (line, &[] as &[u8]),
        };
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = String::from_utf8_lossy(value.strip_prefix(b" ").unwrap_or(value));
        match name {
            b"data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.has_data = true;
                self.event.data.push_str(&value);
            }
            b"event" => self.event.event = Some(value.into_owned()),
            b"id" if !value.contains('\0') => {
                self.is_resumable = true;
                self.event.id = Some(value.into_owned());
            }
            b"retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.is_resumable = true;
                self.retry = Some(Duration::from_millis(value.parse().unwrap_or(u64::MAX)));
                self.event.retry = self.retry;
            }
            _ => {}
        }
        let RawEvent { data, event, id, .. } = &self.event;
        let size = [Some(data), event.as_ref(), id.as_ref()].into_iter().flatten().map(String::len).sum::<usize>();
        (size > limit).then(|| self.refuse())
    }

    /// Leaves out the event up to its end.
    fn refuse(&mut self) -> Result<RawEvent, TooLarge> {
        self.event = RawEvent { id: self.event.id.take(), ..RawEvent::default() };
        self.has_data = false;
        self.is_skipped = true;
        self.passed += 1;
        Err(TooLarge(self.passed))
    }

    /// Ends the event. One without data only sets the id.
    fn dispatch(&mut self) -> Option<RawEvent> {
        let event = std::mem::take(&mut self.event);
        if let Some(id) = &event.id {
            self.last_event_id.clone_from(id);
        }
        self.is_skipped = false;
        std::mem::take(&mut self.has_data).then(|| {
            self.passed += 1;
            RawEvent { number: self.passed, ..event }
        })
    }
}

impl Framing for EventFraming {
    type Item = RawEvent;

    fn next(&mut self, chunk: &mut Bytes, limit: usize) -> Option<Result<RawEvent, TooLarge>> {
        loop {
            if let Some(first) = chunk.first().filter(|_| self.is_after_return) {
                self.is_after_return = false;
                if *first == b'\n' {
                    chunk.advance(1);
                }
            }
            let Some(end) = chunk.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
                self.line.is_skipped |= self.is_skipped && !chunk.is_empty();
                return (!self.line.extend(chunk, limit)).then(|| self.refuse());
            };
            self.is_after_return = chunk.get(end) == Some(&b'\r');
            let is_skipped = self.is_skipped;
            let found = match self.line.complete(chunk, end) {
                // The rest of a line whose beginning was left out.
                FullLine::Skipped => None,
                FullLine::Kept(line) if is_skipped && !line.is_empty() => None,
                FullLine::Kept(line) => self.line(&line, limit),
            };
            if found.is_some() {
                return found;
            }
        }
    }

    /// An event that no empty line ends is incomplete.
    fn finish(&mut self) -> Option<RawEvent> {
        None
    }

    fn interruption(&self, is_broken: bool) -> Option<(&str, Option<Duration>)> {
        (is_broken || self.is_resumable).then_some((self.last_event_id.as_str(), self.retry))
    }

    fn restart(&mut self) {
        let Self { passed, last_event_id, retry, is_resumable, .. } = std::mem::take(self);
        *self = Self { passed, last_event_id, retry, is_resumable, ..Self::default() };
    }
}
