//! The codecs of streams.

use std::borrow::Cow;

use super::events::Events;
use super::framing::records::Format;
use super::lines::Lines;
use crate::runtime::body::incoming::Incoming;
use crate::runtime::body::{Codec, CodecError, Payload, essence};
use crate::runtime::values::Content;
use crate::runtime::wire::Wire;

/// `text/event-stream`.
#[derive(Debug, Clone, Copy)]
pub struct EventsBody {
    /// Whether the data of an event are text, not JSON.
    is_text: bool,
}

/// A value for each line, or for each record of a JSON text sequence.
#[derive(Debug, Clone, Copy)]
pub struct LinesBody {
    format: Format,
    /// Whether a line is text, not JSON.
    is_text: bool,
}

/// The codecs by their names in emitted code.
pub mod codecs {
    #![allow(non_upper_case_globals)]

    use super::{EventsBody, Format, LinesBody};

    /// Server-sent events with JSON
    pub const events: EventsBody = EventsBody { is_text: false };
    /// Server-sent events with text
    pub const text_events: EventsBody = EventsBody { is_text: true };
    /// Lines of JSON
    pub const lines: LinesBody = LinesBody { format: Format::Lines, is_text: false };
    /// Lines of text
    pub const text_lines: LinesBody = LinesBody { format: Format::Lines, is_text: true };
    /// JSON text sequences (RFC 7464)
    pub const json_seq: LinesBody = LinesBody { format: Format::Sequence, is_text: false };
}

impl<T: Wire + Send> Codec<Events<T>> for EventsBody {
    const TYPICAL: &'static str = "text/event-stream";

    fn encode(self, media_type: &'static str, value: &Events<T>) -> Result<(Cow<'static, str>, Content), String> {
        Ok((media_type.into(), value.encode(self.is_text)?))
    }

    fn decode(self, payload: Payload<'_>) -> Result<Events<T>, CodecError> {
        let is_right = |found: &str| essence(found).eq_ignore_ascii_case("text/event-stream");
        incoming(payload, "text/event-stream", is_right).map(|incoming| Events::received(incoming, self.is_text))
    }
}

impl<T: Wire + Send> Codec<Lines<T>> for LinesBody {
    const TYPICAL: &'static str = "application/x-ndjson";

    fn encode(self, media_type: &'static str, value: &Lines<T>) -> Result<(Cow<'static, str>, Content), String> {
        Ok((media_type.into(), value.encode(self.format, self.is_text)?))
    }

    fn decode(self, payload: Payload<'_>) -> Result<Lines<T>, CodecError> {
        let (name, is_right): (_, fn(&str) -> bool) = match self.format {
            Format::Lines => ("lines of JSON", is_lines),
            Format::Sequence => ("a JSON text sequence", is_sequence),
        };
        let incoming = incoming(payload, name, is_right)?;
        Ok(Lines::received(incoming, self.format, self.is_text))
    }
}

/// The media type has several names, none of which is registered.
fn is_lines(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    let name = essence.strip_prefix("application/").map(|name| name.strip_prefix("x-").unwrap_or(name));
    matches!(name, Some("ndjson" | "jsonl" | "jsonlines"))
}

fn is_sequence(media_type: &str) -> bool {
    essence(media_type).to_ascii_lowercase().ends_with("json-seq")
}

/// The body of a payload, unless its media type is another one.
fn incoming(payload: Payload<'_>, expected: &str, is_right: impl Fn(&str) -> bool) -> Result<Incoming, CodecError> {
    match payload {
        Payload::Whole { media_type: Some(found), .. } | Payload::Stream { media_type: Some(found), .. }
            if !is_right(found) =>
        {
            Err(CodecError::media_type(expected, Some(found)))
        }
        Payload::Whole { content, .. } => Ok(Incoming::new(content.clone())),
        Payload::Stream { incoming, .. } => Ok(incoming.clone()),
        Payload::Parts(_) => Err(CodecError::media_type(expected, Some("multipart/form-data"))),
    }
}
