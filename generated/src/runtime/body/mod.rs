// Emitted by `oascrate`, from `runtime/body/mod.rs` in its own sources. Edits are overwritten.

//! Request and response bodies, with a codec for each kind of media type.
//!
//! A [`Codec`] encodes a value as bytes and decodes it. Emitted code selects the codec of a body by name (`json`,
//! `form`, `multipart`, `text`, `bytes`).

mod charset;
mod choice;
mod form;
pub mod incoming;
pub mod multipart;
mod parameter;
#[cfg(feature = "io")]
mod stream;

use std::borrow::Cow;

use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::Map;

use super::wire::{SerdeAdapter, Wire, error_path, from_json, to_json};
use crate::runtime::values::{Content, Json};
pub use choice::{ChoiceBody, MediaTypes};
pub use form::{FormBody, FormProperty, FormStyle, JsonOrForm, MultipartOrForm};
use incoming::Incoming;
use multipart::{Form, Multipart, Part};
#[cfg(feature = "server")]
pub(crate) use parameter::file_name;
pub(crate) use parameter::parameter;

#[cfg(feature = "io")]
pub use stream::{Body, BodyError};

/// A body to decode.
#[derive(Debug)]
pub enum Payload<'a> {
    /// The bytes, with the media type if there was one.
    Whole {
        /// As in the header, with parameters.
        media_type: Option<&'a str>,
        /// The whole body.
        content: &'a Bytes,
    },
    /// The parts of a multipart body.
    Parts(Vec<Part>),
    /// A body that is still in transit.
    Stream {
        /// As in the header, with parameters.
        media_type: Option<&'a str>,
        /// The body.
        incoming: &'a Incoming,
    },
}

/// The reason why a body cannot be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodecError {
    /// The problem.
    pub kind: CodecErrorKind,
    /// The path within the body, if it has one.
    pub path: String,
    /// In words.
    pub message: String,
}

/// The kind of problem of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodecErrorKind {
    /// It is of another media type.
    MediaType,
    /// It does not match its media type.
    Malformed,
    /// It is another value than expected.
    Content,
}

impl CodecError {
    #[doc(hidden)]
    pub fn content(message: impl ToString) -> Self {
        let message = message.to_string();
        let (path, message) = error_path::split(&message);
        Self { kind: CodecErrorKind::Content, path: path.to_owned(), message: message.to_owned() }
    }

    fn malformed(message: impl ToString) -> Self {
        Self { kind: CodecErrorKind::Malformed, path: String::new(), message: message.to_string() }
    }

    pub(crate) fn media_type(expected: &str, found: Option<&str>) -> Self {
        let message = match found {
            Some(found) => format!("expected {expected}, found {found}"),
            None => format!("expected {expected}"),
        };
        Self { kind: CodecErrorKind::MediaType, path: String::new(), message }
    }
}

/// A codec for bodies of type `T`.
pub trait Codec<T>: Copy {
    /// The media type of its bodies if the document allows any.
    const TYPICAL: &'static str;

    /// Whether the codec reads `application/x-www-form-urlencoded` bodies as forms.
    const READS_FORMS: bool = false;

    /// Whether the codec does not look into bodies, so that a caller may add parameters to their media type.
    const IS_OPAQUE: bool = false;

    /// Encodes the value. Returns the content and its media type, to which the codec may add parameters.
    fn encode(self, media_type: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String>;

    /// The value.
    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError>;

    /// The value as JSON, for validation; `None` if the codec has no JSON form.
    fn json(self, _value: &T) -> Option<Json> {
        None
    }

    /// The declared media type of the value, if it is one of several.
    fn choice(self, _value: &T) -> Option<&'static str> {
        None
    }

    /// A further media type that the codec reads.
    fn also_reads(self) -> Option<&'static str> {
        None
    }

    /// Whether there is no body: no bytes, unless a body without bytes is a value of this codec.
    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty()
    }

    /// The value, read leniently: the sender has the choice of forms.
    fn accept(self, payload: Payload<'_>) -> Result<T, CodecError> {
        self.decode(payload)
    }
}

/// JSON.
#[derive(Debug, Clone, Copy)]
pub struct JsonBody;

impl<T: Wire> Codec<T> for JsonBody {
    const TYPICAL: &'static str = "application/json";
    const READS_FORMS: bool = true;

    fn encode(self, media_type: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String> {
        match serde_json::to_vec(&SerdeAdapter(value)) {
            Ok(json) => Ok((media_type.into(), charset::encode_json(media_type, json)?.into())),
            Err(error) => Err(error.to_string()),
        }
    }

    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError> {
        let content = payload.whole("application/json", is_json)?;
        let content = &charset::decode_json(payload.media_type(), content).map_err(CodecError::malformed)?;
        // To validate the encoding of all strings at once takes less time than of each.
        let decoded = match std::str::from_utf8(content) {
            Ok(text) => serde_json::from_str(text).map(|SerdeAdapter(value)| value),
            Err(_) => serde_json::from_slice::<Json>(content).and_then(|json| from_json(&json)),
        };
        decoded.map_err(|error| match serde_json::from_slice::<IgnoredAny>(content) {
            Ok(_) => CodecError::content(error),
            Err(_) => CodecError { kind: CodecErrorKind::Malformed, ..CodecError::content(error) },
        })
    }

    fn json(self, value: &T) -> Option<Json> {
        to_json(value).ok()
    }

    /// Accepts a form in place of JSON. An empty body, or one that is not JSON, is read as an empty object, so that the
    /// error names the first missing property.
    fn accept(self, payload: Payload<'_>) -> Result<T, CodecError> {
        match payload {
            Payload::Whole { media_type, .. } if media_type.is_some_and(is_form) => FormBody::PLAIN.decode(payload),
            Payload::Whole { media_type, .. } => self.decode(payload).or_else(|unreadable| {
                if unreadable.kind != CodecErrorKind::Malformed {
                    return Err(unreadable);
                }
                self.decode(Payload::Whole { media_type, content: &Bytes::from_static(b"{}") })
            }),
            payload => self.decode(payload),
        }
    }
}

/// Text in the charset of its media type.
#[derive(Debug, Clone, Copy)]
pub struct TextBody;

impl Codec<String> for TextBody {
    const TYPICAL: &'static str = "text/plain";

    fn encode(self, media_type: &'static str, value: &String) -> Result<(Cow<'static, str>, Content), String> {
        Ok((media_type.into(), charset::encode(media_type, value)?.into()))
    }

    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty() && payload.media_type().is_none()
    }

    fn decode(self, payload: Payload<'_>) -> Result<String, CodecError> {
        let content = payload.whole("text", |_| true)?;
        charset::decode(payload.media_type(), content).map_err(CodecError::malformed)
    }

    fn json(self, value: &String) -> Option<Json> {
        Some(Json::from(value.as_str()))
    }
}

/// Any bytes.
#[derive(Debug, Clone, Copy)]
pub struct BytesBody;

impl Codec<Bytes> for BytesBody {
    const TYPICAL: &'static str = "application/octet-stream";
    const IS_OPAQUE: bool = true;

    fn encode(self, media_type: &'static str, value: &Bytes) -> Result<(Cow<'static, str>, Content), String> {
        Ok((media_type.into(), value.clone().into()))
    }

    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty() && payload.media_type().is_none()
    }

    fn decode(self, payload: Payload<'_>) -> Result<Bytes, CodecError> {
        payload.whole("a body", |_| true).cloned()
    }
}

/// `multipart/form-data`.
#[derive(Debug, Clone, Copy)]
pub struct MultipartBody;

impl<T: Multipart> Codec<T> for MultipartBody {
    const TYPICAL: &'static str = "multipart/form-data";

    fn encode(self, media_type: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String> {
        let mut form = Form::default();
        value.write(&mut form);
        form.encode(media_type)
    }

    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError> {
        match payload {
            Payload::Parts(parts) => {
                let mut form = Form::from(parts);
                match (T::read(&mut form), form.error()) {
                    (Some(value), None) => Ok(value),
                    (_, error) => Err(CodecError::content(error.unwrap_or_default())),
                }
            }
            Payload::Whole { media_type, .. } | Payload::Stream { media_type, .. } => {
                Err(CodecError::media_type("multipart/form-data", media_type))
            }
        }
    }

    fn json(self, value: &T) -> Option<Json> {
        let mut fields = Map::new();
        value.write(&mut fields);
        Some(Json::Object(fields))
    }
}

impl<'a> Payload<'a> {
    /// Whether there are no bytes.
    fn is_empty(&self) -> bool {
        matches!(self, Self::Whole { content, .. } if content.is_empty())
    }

    fn media_type(&self) -> Option<&'a str> {
        match self {
            Self::Whole { media_type, .. } | Self::Stream { media_type, .. } => *media_type,
            Self::Parts(_) => None,
        }
    }

    /// Returns the body as form text if its media type is that of a form.
    pub(crate) fn form(&self) -> Option<&'a str> {
        match self {
            Self::Whole { media_type: Some(found), content } if is_form(found) => std::str::from_utf8(content).ok(),
            Self::Whole { .. } | Self::Parts(_) | Self::Stream { .. } => None,
        }
    }

    /// Returns the bytes if their media type is missing or accepted.
    fn whole(&self, expected: &str, is_right: fn(&str) -> bool) -> Result<&'a Bytes, CodecError> {
        match self {
            Self::Whole { media_type: Some(found), .. } if !is_right(found) => {
                Err(CodecError::media_type(expected, Some(found)))
            }
            Self::Whole { content, .. } => Ok(content),
            Self::Parts(_) => Err(CodecError::media_type(expected, Some("multipart/form-data"))),
            Self::Stream { media_type, .. } => Err(CodecError::media_type(expected, *media_type)),
        }
    }
}

/// The media type without parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split_once(';').map_or(media_type, |(essence, _)| essence).trim_ascii()
}

/// Whether two media types are the same, whatever their parameters.
pub(crate) fn is_same_type(one: &str, other: &str) -> bool {
    essence(one).eq_ignore_ascii_case(essence(other))
}

/// Returns whether a media type is JSON or has the suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    // The usual spelling.
    if media_type == "application/json" {
        return true;
    }
    let essence = essence(media_type);
    let suffix = essence.rsplit_once('+').map(|(_, suffix)| suffix);
    let is = |name: &&str| essence.eq_ignore_ascii_case(name);
    ["application/json", "text/json", "application/x-json"].iter().any(is)
        || suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case("json"))
}

/// Whether a media type is a range: `image/*`.
pub(crate) fn is_range(media_type: &str) -> bool {
    essence(media_type).ends_with("/*")
}

/// The media type, or for a range a concrete type in it.
pub(crate) fn concrete<'a>(media_type: &'a str, typical: &'static str) -> &'a str {
    let Some(kind) = essence(media_type).strip_suffix("/*") else { return media_type };
    match kind {
        "image" => "image/png",
        "audio" => "audio/mpeg",
        "video" => "video/mp4",
        "text" => "text/plain",
        "application" if !typical.starts_with("application/") => "application/octet-stream",
        _ => typical,
    }
}

fn is_form(media_type: &str) -> bool {
    essence(media_type).eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Returns whether the media type is multipart.
#[cfg(feature = "server")]
pub(crate) fn is_multipart(media_type: &str) -> bool {
    essence(media_type).eq_ignore_ascii_case("multipart/form-data")
}
