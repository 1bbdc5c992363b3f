// Emitted by `oascrate`, from `runtime/mock/fault.rs` in its own sources. Edits are overwritten.

//! Faults below HTTP: connections that break, and bodies that do not arrive at once or as a whole.

use std::io;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::Response;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use super::socket::Connection;
use crate::runtime::response::RawResponse;
use crate::runtime::server::{Context, respond};

/// The time in which the beginning of a body is sent before its connection breaks.
const BEFORE_BREAK: Duration = Duration::from_millis(20);

/// What goes wrong while a response is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The connection is reset, and nothing is sent.
    Reset,
    /// The connection ends after this number of bytes of the body.
    Cut(usize),
    /// The body is sent in pieces of this number of bytes, with a pause before each.
    Slow(usize, Duration),
}

impl Fault {
    /// Returns the response with a body that has the fault.
    pub(super) fn apply(self, raw: RawResponse, context: &Context) -> Response {
        if let (Self::Reset, Some(ConnectInfo(connection))) =
            (self, context.extensions.get::<ConnectInfo<Connection>>())
        {
            connection.reset();
        }
        let mut response = respond(raw.clone());
        // The whole length is announced.
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(raw.body.len()));
        *response.body_mut() = Body::new(FaultyBody { rest: raw.body, fault: self, sent: 0, pause: None });
        response
    }
}

/// A body with a fault.
struct FaultyBody {
    rest: Bytes,
    fault: Fault,
    /// The number of bytes that were sent.
    sent: usize,
    pause: Option<Pin<Box<Sleep>>>,
}

impl FaultyBody {
    /// The pause before the next part, and its length; `None` if the connection breaks instead.
    fn next(&self) -> (Duration, Option<usize>) {
        match self.fault {
            Fault::Reset => (Duration::ZERO, None),
            Fault::Cut(length) if self.sent < length && !self.rest.is_empty() => (Duration::ZERO, Some(length)),
            Fault::Cut(_) => (BEFORE_BREAK, None),
            Fault::Slow(length, pause) => (pause, Some(length.max(1))),
        }
    }
}

impl http_body::Body for FaultyBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.rest.is_empty() && matches!(self.fault, Fault::Slow(..)) {
            return Poll::Ready(None);
        }
        let (pause, length) = self.next();
        if !pause.is_zero() {
            ready!(self.pause.get_or_insert_with(|| Box::pin(sleep(pause))).as_mut().poll(context));
            self.pause = None;
        }
        Poll::Ready(Some(match length {
            None => Err(io::ErrorKind::ConnectionReset.into()),
            Some(length) => {
                let length = length.min(self.rest.len());
                self.sent += length;
                Ok(Frame::data(self.rest.split_to(length)))
            }
        }))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.rest.len()).unwrap_or(u64::MAX))
    }
}
