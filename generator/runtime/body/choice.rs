//! Bodies of several media types: an enum with a variant for each.

use std::borrow::Cow;

use super::{Codec, CodecError, Payload, essence, is_json};
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
    /// Returns the index of the media type of the body: an equal one, or else one that is decoded in the same way.
    pub fn choose(&self, media_types: &[&str]) -> Best {
        let found = match self {
            Self::Whole { media_type, .. } | Self::Stream { media_type, .. } => media_type.map_or("", essence),
            Self::Parts(_) => "multipart/form-data",
        };
        let is_same = |media_type: &&str| essence(media_type).eq_ignore_ascii_case(found);
        let is_alike = |media_type: &&str| is_json(media_type) && is_json(found);
        let position = media_types.iter().position(is_same).or_else(|| media_types.iter().position(is_alike));
        Best::new(position.unwrap_or_default())
    }
}
