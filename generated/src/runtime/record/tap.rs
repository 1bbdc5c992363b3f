// Emitted by `oascrate`, from `runtime/record/tap.rs` in its own sources. Edits are overwritten.

//! Bodies that are copied while they pass.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::Recorder;
use crate::runtime::body::{Body, BodyError};

/// An exchange that is being recorded.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub method: Method,
    pub uri: Uri,
    /// The path template of the operation, if it is known.
    pub template: Option<&'static str>,
    pub request: Copied,
    pub status: StatusCode,
    pub response: Copied,
}

/// Headers, and the copy of a body.
#[derive(Debug, Default)]
pub(super) struct Copied {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// Whether the copy is the whole body.
    pub is_whole: bool,
    is_long: bool,
}

impl Draft {
    /// Begins with the head of a request.
    pub(super) fn new(method: &Method, uri: &Uri, headers: &HeaderMap, template: Option<&'static str>) -> Self {
        let request = Copied { headers: headers.clone(), ..Copied::default() };
        Self { method: method.clone(), uri: uri.clone(), template, request, ..Self::default() }
    }

    /// The size of the copied bodies.
    pub(super) fn size(&self) -> usize {
        self.request.body.len() + self.response.body.len()
    }
}

impl Copied {
    fn add(&mut self, bytes: &[u8], limit: usize) {
        self.is_long |= self.body.len() + bytes.len() > limit;
        if self.is_long {
            // A part of a body cannot be redacted.
            self.body = Vec::new();
        } else {
            self.body.extend_from_slice(bytes);
        }
    }

    fn end(&mut self) {
        self.is_whole = !self.is_long;
    }
}

/// The draft that both bodies of an exchange write to.
#[derive(Clone)]
pub(super) struct Taps {
    recorder: Recorder,
    draft: Arc<Mutex<Draft>>,
}

impl Taps {
    pub(super) fn new(recorder: &Recorder, draft: Draft) -> Self {
        Self { recorder: recorder.clone(), draft: Arc::new(Mutex::new(draft)) }
    }

    /// The body of the request, which is copied.
    pub(super) fn request(&self, body: Body) -> Body {
        self.tap(body, |draft| &mut draft.request, false)
    }

    /// The body of the response, which is copied. The exchange ends with it.
    pub(super) fn response(&self, status: StatusCode, headers: &HeaderMap, body: Body) -> Body {
        {
            let mut draft = self.draft.lock().unwrap_or_else(PoisonError::into_inner);
            draft.status = status;
            draft.response.headers = headers.clone();
        }
        self.tap(body, |draft| &mut draft.response, true)
    }

    /// A body in memory stays there: transports send it in another way than a stream.
    fn tap(&self, body: Body, side: fn(&mut Draft) -> &mut Copied, is_last: bool) -> Body {
        match body.into_whole() {
            Ok(bytes) => {
                self.copy(side, &bytes);
                self.end(side);
                if is_last {
                    self.submit();
                }
                Body::from(bytes)
            }
            Err(body) => Body::new(Tap { body, taps: self.clone(), side, is_last, is_over: false }),
        }
    }

    fn copy(&self, side: fn(&mut Draft) -> &mut Copied, bytes: &[u8]) {
        let mut draft = self.draft.lock().unwrap_or_else(PoisonError::into_inner);
        side(&mut draft).add(bytes, self.recorder.body_limit());
    }

    fn end(&self, side: fn(&mut Draft) -> &mut Copied) {
        side(&mut self.draft.lock().unwrap_or_else(PoisonError::into_inner)).end();
    }

    fn submit(&self) {
        let draft = std::mem::take(&mut *self.draft.lock().unwrap_or_else(PoisonError::into_inner));
        self.recorder.submit(draft);
    }
}

/// A stream that is copied.
struct Tap {
    body: Body,
    taps: Taps,
    side: fn(&mut Draft) -> &mut Copied,
    /// Whether the exchange ends with this body.
    is_last: bool,
    /// Whether the end of the body was seen.
    is_over: bool,
}

impl HttpBody for Tap {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let tap = self.get_mut();
        let frame = ready!(Pin::new(&mut tap.body).poll_frame(cx));
        match &frame {
            Some(Ok(frame)) => {
                if let Some(bytes) = frame.data_ref() {
                    tap.taps.copy(tap.side, bytes);
                }
            }
            Some(Err(_)) => {}
            None => tap.is_over = true,
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        if self.is_over || self.body.is_end_stream() {
            self.taps.end(self.side);
        }
        if self.is_last {
            self.taps.submit();
        }
    }
}
