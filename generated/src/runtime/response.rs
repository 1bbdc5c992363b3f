// Copied by `cargo xtask codegen` from `generator/runtime/response.rs`. Edit it there instead.

//! Answers: raw, and as the documented alternatives of an operation.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::body::{Codec, CodecError, Payload};
use super::redact;

/// An answer as it came or will go.
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
    /// An answer without body.
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

/// Shows how the body begins, and no cookie.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &redact::Headers(&self.headers))
            .field("body", &redact::Body(self.content_type(), &self.body))
            .finish()
    }
}

/// The answers of an operation.
pub trait Responses: Sized + Send + 'static {
    /// What a caller wants.
    type Success: Send + 'static;

    /// The answer that the status stands for; an undocumented status is no failure.
    fn decode(response: &ResponseDecoder<'_>) -> Result<Self, CodecError>;

    /// The answer as it goes over the wire.
    fn encode(&self) -> Result<RawResponse, CodecError>;

    /// What the caller wanted, or else the answer as it is.
    fn into_success(self) -> Result<Self::Success, Self>;

    /// An answer that is not documented.
    fn undocumented(response: RawResponse) -> Self;
}

/// An answer that is being read.
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

    /// A copy of the answer.
    pub fn raw(&self) -> RawResponse {
        self.0.clone()
    }
}

/// An answer that is being written.
#[derive(Debug)]
pub struct ResponseEncoder(Result<RawResponse, CodecError>);

impl ResponseEncoder {
    /// An answer of that status.
    pub fn new(status: u16) -> Self {
        Self(StatusCode::from_u16(status).map(RawResponse::new).map_err(CodecError::content))
    }

    /// Adds the body.
    pub fn body<T, C: Codec<T>>(self, media_type: &'static str, codec: C, body: &T) -> Self {
        Self(self.0.and_then(|raw| match codec.encode(media_type, body) {
            Ok((media_type, content)) => match content.as_bytes() {
                Some(body) => Ok(raw.of_type(header(media_type), body.clone())),
                None => Err(CodecError::content(format!("an answer cannot be {media_type}"))),
            },
            Err(message) => Err(CodecError::content(message)),
        }))
    }

    /// The answer.
    pub fn finish(self) -> Result<RawResponse, CodecError> {
        self.0
    }
}

/// The emitted code's own texts, which most are, need no copy.
fn header(text: Cow<'static, str>) -> Option<HeaderValue> {
    let bytes = match text {
        Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
        Cow::Owned(text) => text.into(),
    };
    HeaderValue::from_maybe_shared(bytes).ok()
}
