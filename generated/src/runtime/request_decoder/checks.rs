// Emitted by `oascrate`, from `runtime/request_decoder/checks.rs` in its own sources. Edits are overwritten.

//! Validation of what a request contains.

use bytes::Bytes;

use super::RequestDecoder;
use crate::runtime::body::Codec;
#[cfg(feature = "server")]
use crate::runtime::server::{Checks, left_out_null};
use crate::runtime::values::Json;

impl RequestDecoder<'_> {
    /// Enables validation.
    #[cfg(feature = "server")]
    pub(crate) fn checked(self, checks: Option<Checks>) -> Self {
        Self { checks: (!self.is_lenient, checks), ..self }
    }

    /// Returns the violation of the validation rules by a part, if there is one.
    #[cfg(feature = "server")]
    pub(super) fn check(
        &self,
        part: (&str, &str),
        is_text: bool,
        json: impl FnOnce() -> Option<Json>,
    ) -> Option<String> {
        self.checks.1?.check(part, is_text, json).err()
    }

    #[cfg(not(feature = "server"))]
    pub(super) fn check(
        &self,
        _part: (&str, &str),
        _is_text: bool,
        _json: impl FnOnce() -> Option<Json>,
    ) -> Option<String> {
        None
    }

    pub(super) fn check_body<T, C: Codec<T>>(
        &self,
        codec: C,
        value: &T,
        (content, is_text): (Option<&Bytes>, bool),
    ) -> Option<String> {
        #[cfg(feature = "server")]
        if let Some(content) = content.filter(|_| self.checks.0)
            && let Some(place) = left_out_null(content, || codec.json(value))
        {
            return Some(place);
        }
        #[cfg(not(feature = "server"))]
        let _ = content;
        self.check(("body", codec.choice(value).unwrap_or_default()), is_text, || codec.json(value))
    }
}
