// Emitted by `oascrate`, from `runtime/response.rs` in its own sources. Edits are overwritten.

//! Responses: raw, and as the documented alternatives of an operation.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::body::{Codec, CodecError, Payload};
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
}

impl RawResponse {
    /// A response without a body.
    pub fn new(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// Sets the body and its media type.
    pub fn with_body(self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.of_type(HeaderValue::from_str(media_type).ok(), body.into())
    }

    fn of_type(mut self, media_type: Option<HeaderValue>, body: Bytes) -> Self {
        if let Some(media_type) = media_type {
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

    /// Decodes the response that the status declares; an undocumented status is not an error.
    fn decode(response: &ResponseDecoder<'_>) -> Result<Self, CodecError>;

    /// Encodes the response.
    fn encode(&self) -> Result<RawResponse, CodecError>;

    /// Returns the success value, or else the response itself.
    fn into_success(self) -> Result<Self::Success, Self>;

    /// An undocumented response.
    fn undocumented(response: RawResponse) -> Self;
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
        let payload = Payload::Whole { media_type: self.0.content_type(), content: &self.0.body };
        codec.decode(payload)
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
            Ok((media_type, content)) => match content.as_bytes() {
                Some(body) => Ok(raw.of_type(header(media_type), body.clone())),
                None => Err(CodecError::content(format!("a response cannot be {media_type}"))),
            },
            Err(message) => Err(CodecError::content(message)),
        }))
    }

    /// The response.
    pub fn finish(self) -> Result<RawResponse, CodecError> {
        self.0
    }
}

/// Media types are usually constants of emitted code, which need no copy.
fn header(text: Cow<'static, str>) -> Option<HeaderValue> {
    let bytes = match text {
        Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
        Cow::Owned(text) => text.into(),
    };
    HeaderValue::from_maybe_shared(bytes).ok()
}
