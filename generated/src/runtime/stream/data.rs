// Emitted by `oascrate`, from `runtime/stream/data.rs` in its own sources. Edits are overwritten.

//! The value of one item, as text.

use crate::runtime::body::CodecError;
use crate::runtime::values::Json;
use crate::runtime::wire::{SerdeAdapter, Wire, to_json};

/// Decodes a value from JSON, or from text that is the value itself.
pub(super) fn decode<T: Wire>(text: &[u8], is_text: bool) -> Result<T, CodecError> {
    if is_text {
        let text = std::str::from_utf8(text).map_err(CodecError::content)?;
        return T::decode(Json::from(text)).map_err(CodecError::content);
    }
    serde_json::from_slice(text).map(|SerdeAdapter(value)| value).map_err(CodecError::content)
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
