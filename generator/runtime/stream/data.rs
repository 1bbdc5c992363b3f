//! The value of one item, as text.

use crate::runtime::body::CodecError;
use crate::runtime::body::incoming::ItemCheck;
use crate::runtime::values::Json;
use crate::runtime::wire::{SerdeAdapter, Wire, to_json};

/// How the value of an item is read.
pub(super) struct Reading<'a> {
    /// Whether the text is the value itself, not JSON.
    pub is_text: bool,
    /// Validates the value.
    pub check: Option<&'a ItemCheck>,
}

impl Reading<'_> {
    /// Decodes the value of an item, and validates it.
    pub(super) fn decode<T: Wire>(&self, text: &[u8]) -> Result<T, CodecError> {
        let value = if self.is_text {
            T::decode(self.json(text)?).map_err(CodecError::content)?
        } else {
            serde_json::from_slice(text).map(|SerdeAdapter(value)| value).map_err(CodecError::content)?
        };
        match self.check {
            Some(check) => check(&self.json(text)?).map_err(CodecError::content).map(|()| value),
            None => Ok(value),
        }
    }

    fn json(&self, text: &[u8]) -> Result<Json, CodecError> {
        match self.is_text {
            true => std::str::from_utf8(text).map(Json::from).map_err(CodecError::content),
            false => serde_json::from_slice(text).map_err(CodecError::content),
        }
    }
}

/// Appends the value as JSON without line breaks, or as text.
pub(super) fn encode<T: Wire>(value: &T, is_text: bool, bytes: &mut Vec<u8>) -> Result<(), String> {
    if !is_text {
        return serde_json::to_writer(bytes, &SerdeAdapter(value)).map_err(|error| error.to_string());
    }
    match to_json(value).map_err(|error| error.to_string())? {
        Json::String(text) => bytes.extend_from_slice(text.as_bytes()),
        Json::Null => {}
        other => return Err(format!("{other} is no text")),
    }
    Ok(())
}
