// Emitted by `oascrate`, from `runtime/stream/encode.rs` in its own sources. Edits are overwritten.

//! From the items of an implementation to the chunks of a body.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
#[cfg(feature = "io")]
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::shared::{Shared, Source};
use crate::runtime::values::Content;

/// Appends an item as it is sent.
pub(super) type Write<I> = Box<dyn Fn(&I, &mut Vec<u8>) -> Result<(), String> + Send>;

impl<I: Send + 'static, F: Send + 'static> Shared<I, F> {
    /// The content of a message with these items. What was received is passed on as it is.
    pub(super) fn encode(&self, write: Write<I>, keep_alive: KeepAlive) -> Result<Content, String> {
        match &*self.lock() {
            Source::List(items) => {
                let mut bytes = Vec::new();
                items.iter().try_for_each(|item| write(item, &mut bytes))?;
                return Ok(bytes.into());
            }
            Source::Received(received) if received.is_started() => {
                return Err("the stream has been read already".to_owned());
            }
            Source::Received(received) => return Ok(received.incoming.content.clone()),
            Source::Stream(_) | Source::Over => {}
        }
        Ok(Content::stream(Encoder { items: self.clone(), write, keep_alive }))
    }
}

/// The chunks of a body: one for each item, so that none waits for the next.
struct Encoder<I, F> {
    items: Shared<I, F>,
    write: Write<I>,
    keep_alive: KeepAlive,
}

impl<I, F> Stream for Encoder<I, F> {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { items, write, keep_alive } = self.get_mut();
        let polled = match &mut *items.lock() {
            Source::Stream(items) => items.as_mut().poll_next(cx),
            Source::List(_) | Source::Received(_) | Source::Over => Poll::Ready(None),
        };
        match polled {
            Poll::Ready(Some(item)) => {
                keep_alive.reset();
                let mut bytes = Vec::new();
                let written = write(&item, &mut bytes);
                Poll::Ready(Some(written.map(|()| bytes.into()).map_err(io::Error::other)))
            }
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => keep_alive.poll(cx).map(|comment| Some(Ok(comment))),
        }
    }
}

/// Comments that keep a silent connection open.
#[cfg(feature = "io")]
pub(super) struct KeepAlive {
    interval: Option<Duration>,
    /// From the first wait on.
    sleep: Option<Pin<Box<tokio::time::Sleep>>>,
}

#[cfg(feature = "io")]
impl KeepAlive {
    pub(super) fn every(interval: Option<Duration>) -> Self {
        Self { interval, sleep: None }
    }

    fn reset(&mut self) {
        self.sleep = None;
    }

    /// Returns a comment after each interval.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Bytes> {
        let Some(interval) = self.interval else { return Poll::Pending };
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep(interval)));
        std::task::ready!(sleep.as_mut().poll(cx));
        self.reset();
        Poll::Ready(Bytes::from_static(b":\n\n"))
    }
}

/// Without a timer there are no comments.
#[cfg(not(feature = "io"))]
pub(super) struct KeepAlive;

#[cfg(not(feature = "io"))]
impl KeepAlive {
    pub(super) fn every(_: Option<std::time::Duration>) -> Self {
        Self
    }

    fn reset(&mut self) {}

    fn poll(&mut self, _: &mut Context<'_>) -> Poll<Bytes> {
        Poll::Pending
    }
}
