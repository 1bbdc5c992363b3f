// Emitted by `oascrate`, from `runtime/client/idle.rs` in its own sources. Edits are overwritten.

//! Idle detection: when the last byte of a request was sent or received.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Instant, sleep_until};

use crate::runtime::body::{Body, BodyError};

/// The time of the last progress of a request. Clones share it.
#[derive(Clone)]
pub(super) struct Progress(Arc<Mutex<Instant>>);

impl Progress {
    /// Begins now.
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    /// Records progress.
    pub(super) fn mark(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// A body that records progress with each frame, in frames that are sent quickly. A body in memory without files is
    /// passed through, so that it can be sent again.
    pub(super) fn watch(&self, body: Body) -> Body {
        match body.into_whole() {
            Ok(whole) => whole.into(),
            Err(body) => Body::new(Watched { body, rest: Bytes::new(), progress: self.clone() }),
        }
    }

    /// Waits until there was no progress for the given time.
    pub(super) async fn stalled(&self, idle: Duration) {
        loop {
            let last = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
            match last.checked_add(idle) {
                Some(end) if end > Instant::now() => sleep_until(end).await,
                Some(_) => return,
                None => std::future::pending().await,
            }
        }
    }
}

/// The size of a frame in bytes.
const CHUNK: usize = 64 * 1024;

struct Watched {
    body: Body,
    /// The rest of the last frame of the body.
    rest: Bytes,
    progress: Progress,
}

impl Watched {
    fn chunk(&mut self) -> Frame<Bytes> {
        let length = self.rest.len().min(CHUNK);
        Frame::data(self.rest.split_to(length))
    }
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if !self.rest.is_empty() {
            self.progress.mark();
            return Poll::Ready(Some(Ok(self.chunk())));
        }
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(cx));
        self.progress.mark();
        Poll::Ready(match frame {
            Some(Ok(frame)) => Some(Ok(match frame.into_data() {
                Ok(data) => {
                    self.rest = data;
                    self.chunk()
                }
                Err(trailers) => trailers,
            })),
            end => end,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (body, rest) = (self.body.size_hint(), self.rest.len() as u64);
        let mut hint = SizeHint::new();
        hint.set_lower(body.lower() + rest);
        if let Some(upper) = body.upper() {
            hint.set_upper(upper + rest);
        }
        hint
    }
}
