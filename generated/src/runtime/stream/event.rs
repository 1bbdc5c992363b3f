// Emitted by `oascrate`, from `runtime/stream/event.rs` in its own sources. Edits are overwritten.

//! A server-sent event.

use std::time::Duration;

use super::data;
use crate::runtime::wire::Wire;

/// A server-sent event.
///
/// ```
/// use rocketchat_omnichannel::runtime::stream::Event;
///
/// let event = Event::new("tide").id("7").event("warning");
/// assert_eq!(event.id.as_deref(), Some("7"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The data.
    pub data: T,
    /// The type of the event; without one it is a `message`.
    pub event: Option<String>,
    /// The id, with which a stream can be continued after this event.
    pub id: Option<String>,
    /// How long a client waits before it opens the stream again.
    pub retry: Option<Duration>,
}

impl<T> Event<T> {
    /// Creates an event with these data.
    pub fn new(data: T) -> Self {
        Self { data, event: None, id: None, retry: None }
    }

    /// Sets the type of the event. It must not contain a line break.
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets the id. It must not contain a line break or a null character.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets how long a client waits before it opens the stream again, in whole milliseconds.
    pub fn retry(mut self, retry: Duration) -> Self {
        self.retry = Some(retry);
        self
    }
}

impl<T> From<T> for Event<T> {
    fn from(data: T) -> Self {
        Self::new(data)
    }
}

impl<T: Wire> Event<T> {
    /// Appends the event as it is sent. Each line break in text becomes that of another line of data.
    pub(super) fn write(&self, is_text: bool, bytes: &mut Vec<u8>) -> Result<(), String> {
        if let Some(event) = &self.event {
            field(bytes, "event", event)?;
        }
        if let Some(id) = &self.id {
            field(bytes, "id", id)?;
        }
        if let Some(retry) = &self.retry {
            field(bytes, "retry", &retry.as_millis().to_string())?;
        }
        let mut data = Vec::new();
        data::encode(&self.data, is_text, &mut data)?;
        let mut rest = data.as_slice();
        loop {
            let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let (line, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, &[]));
            bytes.extend_from_slice(b"data: ");
            bytes.extend_from_slice(line);
            bytes.push(b'\n');
            rest = match after {
                [] => break,
                [b'\r', b'\n', after @ ..] | [_, after @ ..] => after,
            };
        }
        bytes.push(b'\n');
        Ok(())
    }
}

fn field(bytes: &mut Vec<u8>, name: &str, value: &str) -> Result<(), String> {
    if value.contains(['\r', '\n', '\0']) {
        return Err(format!("the {name} of an event has a line break or a null character"));
    }
    for part in [name, ": ", value, "\n"] {
        bytes.extend_from_slice(part.as_bytes());
    }
    Ok(())
}
