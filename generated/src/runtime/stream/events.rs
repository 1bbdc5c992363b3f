// Emitted by `oascrate`, from `runtime/stream/events.rs` in its own sources. Edits are overwritten.

//! Streams of server-sent events.

use std::fmt;
use std::time::Duration;

use futures_core::Stream;

use super::encode::KeepAlive;
use super::event::Event;
use super::framing::sse::EventFraming;
use super::shared::Shared;
use crate::runtime::body::incoming::Incoming;
use crate::runtime::values::Content;
use crate::runtime::wire::Wire;

/// A stream of server-sent events.
///
/// A client reads it; see the [module](super) for when it is opened again:
///
/// ```
/// # use rocketchat_omnichannel::runtime::stream::{Events, StreamError};
/// # async fn print(mut events: Events<String>) -> Result<(), StreamError> {
/// while let Some(event) = events.next().await {
///     println!("{}", event?.data);
/// }
/// # Ok(())
/// # }
/// ```
///
/// A server creates it of a stream of values or of [`Event`]s:
///
/// ```
/// # use rocketchat_omnichannel::runtime::stream::{Event, Events};
/// # fn tides(levels: impl futures_core::Stream<Item = Event<i64>> + Send + 'static) -> Events<i64> {
/// Events::new(levels)
/// # }
/// ```
///
/// Clones share the stream: each event is returned to one of them, and only one of them may wait at a time.
#[derive(PartialEq)]
#[must_use = "a stream does nothing unless it is read or sent"]
pub struct Events<T> {
    shared: Shared<Event<T>, EventFraming>,
    keep_alive: Option<Duration>,
}

/// How often a silent server sends a comment.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

impl<T: Wire + Send> Events<T> {
    /// Creates a stream of events to send. The message ends with it.
    pub fn new<I: Into<Event<T>>>(events: impl Stream<Item = I> + Send + 'static) -> Self {
        Self::of(Shared::stream(events))
    }

    /// Sets how often a comment is sent while there is no event, which keeps the connection open. `None` means never.
    /// The default is every 15 seconds.
    pub fn keep_alive(mut self, interval: impl Into<Option<Duration>>) -> Self {
        self.keep_alive = interval.into();
        self
    }

    pub(super) fn received(incoming: Incoming, is_text: bool) -> Self {
        Self::of(Shared::received(incoming, EventFraming::default(), is_text))
    }

    fn of(shared: Shared<Event<T>, EventFraming>) -> Self {
        Self { shared, keep_alive: Some(KEEP_ALIVE) }
    }

    pub(super) fn encode(&self, is_text: bool) -> Result<Content, String> {
        let write = move |event: &Event<T>, bytes: &mut Vec<u8>| event.write(is_text, bytes);
        self.shared.encode(Box::new(write), KeepAlive::every(self.keep_alive))
    }
}

/// Events in memory, which can be sent any number of times.
impl<T: Wire + Send> From<Vec<Event<T>>> for Events<T> {
    fn from(events: Vec<Event<T>>) -> Self {
        Self::of(Shared::list(events))
    }
}

impl<T> Clone for Events<T> {
    fn clone(&self) -> Self {
        Self { shared: self.shared.clone(), keep_alive: self.keep_alive }
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Events").field(&self.shared).finish()
    }
}

#[cfg(feature = "io")]
mod reading {
    use std::future::poll_fn;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use futures_core::Stream;

    use super::super::data::Reading;
    use super::super::error::{InvalidItem, StreamError};
    use super::super::event::Event;
    use super::super::framing::sse::RawEvent;
    use super::Events;
    use crate::runtime::wire::Wire;

    /// The data with which several APIs end a stream of JSON.
    const DONE: &str = "[DONE]";

    impl<T: Wire + Send> Events<T> {
        /// Returns the next event, or `None` at the end. The same as `next` of the usual stream extension traits,
        /// without depending on them.
        ///
        /// After an error the stream continues, unless it is [`StreamError::Broken`].
        pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
            poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
        }
    }

    impl<T: Wire + Send> Stream for Events<T> {
        type Item = Result<Event<T>, StreamError>;

        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.shared.poll_next(cx, decode)
        }
    }

    fn decode<T: Wire>(raw: RawEvent, reading: &Reading<'_>) -> Result<Option<Event<T>>, InvalidItem> {
        let RawEvent { number, data, event, id, retry } = raw;
        match reading.decode(data.as_bytes()) {
            Ok(data) => Ok(Some(Event { data, event, id, retry })),
            Err(_) if data == DONE => Ok(None),
            Err(error) => Err(InvalidItem::new(number, data.as_bytes(), error)),
        }
    }
}
