//! Bodies of several media types: an enum with a variant for each.

use std::borrow::Cow;

use super::{Codec, CodecError, Payload, essence, is_json, is_same_type};
use crate::runtime::values::{Content, Json};
use crate::runtime::wire::Best;

/// An enum with a variant for each media type of a body.
pub trait MediaTypes: Sized {
    /// Returns the content and the media type of the variant.
    fn encode(&self) -> Result<(Cow<'static, str>, Content), String>;

    /// Decodes the variant that the media type of the payload selects; without one, the first.
    fn decode(payload: Payload<'_>) -> Result<Self, CodecError>;

    /// Returns the variant as JSON, for validation, if it has a JSON form.
    fn json(&self) -> Option<Json>;

    /// Returns the declared media type of the variant.
    fn media_type(&self) -> &'static str;
}

/// One of several media types.
#[derive(Debug, Clone, Copy)]
pub struct ChoiceBody;

impl<T: MediaTypes> Codec<T> for ChoiceBody {
    const TYPICAL: &'static str = "application/octet-stream";
    const READS_FORMS: bool = true;

    fn encode(self, _: &'static str, value: &T) -> Result<(Cow<'static, str>, Content), String> {
        value.encode()
    }

    fn is_absent(self, payload: &Payload<'_>) -> bool {
        payload.is_empty() && payload.media_type().is_none_or(is_json)
    }

    fn decode(self, payload: Payload<'_>) -> Result<T, CodecError> {
        T::decode(payload)
    }

    fn json(self, value: &T) -> Option<Json> {
        value.json()
    }

    fn choice(self, value: &T) -> Option<&'static str> {
        Some(value.media_type())
    }
}

impl Payload<'_> {
    /// Returns the index of the media type of the body: an equal one, or else one that is decoded in the same way, or
    /// else the narrowest range. Without a media type, it is the first.
    ///
    /// `others` are media types that the same alternatives read as well.
    pub fn choose(&self, media_types: &[&str], others: &[Option<&str>]) -> Result<Best, CodecError> {
        let found = match self {
            Self::Whole { media_type, .. } | Self::Stream { media_type, .. } => *media_type,
            Self::Parts(_) => Some("multipart/form-data"),
        };
        let Some(found) = found else { return Ok(Best::new(0)) };
        let is_alike = |media_type: &str| is_json(media_type) && is_json(found);
        let is_in_range = |media_type: &str| {
            let kind = essence(media_type).strip_suffix('*').filter(|kind| kind.ends_with('/'));
            kind.zip(found.get(..kind.map_or(0, str::len))).is_some_and(|(kind, own)| kind.eq_ignore_ascii_case(own))
        };
        let position = |is_it: &dyn Fn(&str) -> bool| media_types.iter().position(|media_type| is_it(media_type));
        let position = position(&|media_type| is_same_type(media_type, found))
            .or_else(|| others.iter().position(|other| other.is_some_and(|other| is_same_type(other, found))))
            .or_else(|| position(&is_alike))
            .or_else(|| position(&is_in_range))
            .or_else(|| position(&|media_type| essence(media_type) == "*/*"));
        position.map(Best::new).ok_or_else(|| CodecError::media_type(&media_types.join(" or "), Some(found)))
    }
}
