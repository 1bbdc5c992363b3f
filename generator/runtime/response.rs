//! Responses: raw, and as the documented alternatives of an operation.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::body::incoming::Incoming;
use super::body::{Codec, CodecError, Payload, concrete, essence};
use super::redact;
use super::sealed::Sealed;

/// A response as received, or to be sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawResponse {
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, which may be empty.
    pub body: Bytes,
    /// The body in place of `body`, if it is still in transit.
    pub(crate) stream: Option<Box<Incoming>>,
}

impl RawResponse {
    /// A response without a body.
    pub fn new(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), stream: None }
    }

    /// A response as received.
    #[cfg(feature = "client")]
    pub(crate) fn received(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body, stream: None }
    }

    /// Sets the body and its media type.
    pub fn with_body(self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.of_type(HeaderValue::from_str(media_type).ok(), body.into())
    }

    fn of_type(mut self, media_type: Option<HeaderValue>, body: Bytes) -> Self {
        if let Some(media_type) = media_type {
            // Caches must not keep a stream of events, as the HTML standard says.
            if media_type.to_str().is_ok_and(is_event_stream) {
                self.headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            }
            self.headers.insert(CONTENT_TYPE, media_type);
        }
        self.body = body;
        self
    }

    /// The media type of the body, with its parameters.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }
}

/// Whether a media type is that of server-sent events.
fn is_event_stream(media_type: &str) -> bool {
    essence(media_type).eq_ignore_ascii_case("text/event-stream")
}

/// Prints the beginning of the body, and no cookie.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &redact::Headers(&self.headers))
            .field("body", &redact::Body(self.content_type(), &self.body))
            .finish()
    }
}

/// The responses of an operation.
///
/// The trait is sealed: emitted response types implement it.
pub trait Responses: Sealed + Sized + Send + 'static {
    /// The success type of the client's method.
    type Success: Send + 'static;

    /// The first and the last status of each documented response.
    const STATUSES: &'static [(u16, u16)];

    /// Decodes the response that the status declares; an undocumented status is not an error.
    fn decode(response: &ResponseDecoder<'_>) -> Result<Self, CodecError>;

    /// Encodes the response. A stream is not in the body of the result.
    fn encode(&self) -> Result<RawResponse, CodecError>;

    /// Returns the success value, or else the response itself.
    fn into_success(self) -> Result<Self::Success, Self>;

    /// An undocumented response.
    fn undocumented(response: RawResponse) -> Self;
}

/// Whether a status is documented as a redirect. `default` does not document one.
#[cfg(feature = "client")]
pub(crate) fn documents_redirect<R: Responses>(status: StatusCode) -> bool {
    let status = status.as_u16();
    R::STATUSES.iter().any(|(low, high)| *low >= 300 && *high < 400 && (*low..=*high).contains(&status))
}

/// A response that is being decoded.
#[derive(Debug)]
pub struct ResponseDecoder<'a>(pub &'a RawResponse);

impl ResponseDecoder<'_> {
    /// The status as a number.
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// The body.
    pub fn body<T, C: Codec<T>>(&self, codec: C) -> Result<T, CodecError> {
        let media_type = self.0.content_type();
        codec.decode(match &self.0.stream {
            Some(incoming) => Payload::Stream { media_type, incoming },
            None => Payload::Whole { media_type, content: &self.0.body },
        })
    }

    /// Returns a copy of the response.
    pub fn raw(&self) -> RawResponse {
        self.0.clone()
    }
}

/// A response that is being encoded.
#[derive(Debug)]
pub struct ResponseEncoder(Result<RawResponse, CodecError>);

impl ResponseEncoder {
    /// Creates a response with this status.
    pub fn new(status: u16) -> Self {
        Self(StatusCode::from_u16(status).map(RawResponse::new).map_err(CodecError::content))
    }

    /// Adds the body.
    pub fn body<T, C: Codec<T>>(self, media_type: &'static str, codec: C, body: &T) -> Self {
        Self(self.0.and_then(|raw| match codec.encode(media_type, body) {
            Ok((media_type, content)) => {
                let media_type = header(media_type, C::TYPICAL);
                Ok(match content.into_bytes() {
                    Ok(body) => raw.of_type(media_type, body),
                    Err(content) => {
                        let raw = raw.of_type(media_type, Bytes::new());
                        RawResponse { stream: Some(Box::new(Incoming::new(content))), ..raw }
                    }
                })
            }
            Err(message) => Err(CodecError::content(message)),
        }))
    }

    /// The response.
    pub fn finish(self) -> Result<RawResponse, CodecError> {
        self.0
    }
}

/// Media types are usually constants of emitted code, which need no copy.
fn header(text: Cow<'static, str>, typical: &'static str) -> Option<HeaderValue> {
    let bytes = match text {
        Cow::Borrowed(text) => Bytes::from_static(concrete(text, typical).as_bytes()),
        Cow::Owned(text) => text.into(),
    };
    HeaderValue::from_maybe_shared(bytes).ok()
}
