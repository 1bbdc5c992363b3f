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

    /// A body that records progress with each frame. A body in memory is passed through, since it is sent as a whole.
    pub(super) fn watch(&self, body: Body) -> Body {
        match body.into_whole() {
            Ok(whole) => whole.into(),
            Err(body) => Body::new(Watched { body, progress: self.clone() }),
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

struct Watched {
    body: Body,
    progress: Progress,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        if frame.is_ready() {
            self.progress.mark();
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
