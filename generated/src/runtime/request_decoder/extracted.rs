// Emitted by `oascrate`, from `runtime/request_decoder/extracted.rs` in its own sources. Edits are overwritten.

//! A parameter or a body, between its decoding and its use.

use super::{RequestDecoder, RequestError, RequestErrorKind};
use crate::runtime::wire::{SerdeAdapter, Wire};

/// A parameter or a body, before decoding.
#[derive(Debug)]
pub struct Extracted<'r, 'a, T> {
    pub(super) value: Option<T>,
    /// Whether it is missing, or means no value where it is optional.
    pub(super) absent: bool,
    /// Whether it is present only under a name that is accepted where it is optional.
    pub(super) is_without_brackets: bool,
    /// Whether it is a name without a value.
    pub(super) is_empty: bool,
    pub(super) error: Option<RequestError>,
    pub(super) kind: RequestErrorKind,
    pub(super) name: &'static str,
    pub(super) request: &'r mut RequestDecoder<'a>,
}

impl<T> Extracted<'_, '_, T> {
    /// An empty value that the parameter cannot have is treated as missing (`allowEmptyValue`).
    pub fn empty(self) -> Self {
        match self.is_empty && self.value.is_none() {
            true => Self { absent: true, error: None, ..self },
            false => self,
        }
    }
}

impl<T: Wire> Extracted<'_, '_, T> {
    /// The default of a missing parameter.
    pub fn or_default(self, json: &str) -> Self {
        match serde_json::from_str(json) {
            Ok(SerdeAdapter(value)) if self.absent => {
                Self { value: Some(value), absent: false, is_without_brackets: false, error: None, ..self }
            }
            _ => self,
        }
    }
}

impl<T> Extracted<'_, '_, T> {
    /// Decodes an optional value; `None` if it is missing or invalid.
    pub fn optional(self) -> Option<Option<T>> {
        if self.absent {
            return Some(None);
        }
        self.request.record_error(self.error);
        self.value.map(Some)
    }

    /// Decodes a required value; a missing value is an error.
    pub fn required(self) -> Option<T> {
        if self.is_without_brackets || self.value.is_none() {
            let error = self.error.filter(|_| !self.is_without_brackets);
            self.request.record_error(Some(error.unwrap_or_else(|| RequestError::missing(self.kind, self.name))));
            return None;
        }
        self.value
    }
}
