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

    /// Whether there are validation rules.
    pub(super) fn is_checked(&self) -> bool {
        #[cfg(feature = "server")]
        return self.checks.1.is_some();
        #[cfg(not(feature = "server"))]
        false
    }

    /// Returns the violation of the validation rules by a value, if there is one.
    #[cfg(feature = "server")]
    pub(super) fn check(&self, part: &str, is_text: bool, json: impl FnOnce() -> Option<Json>) -> Option<String> {
        let checks = self.checks.1.filter(|checks| checks.has(part))?;
        checks.check(part, is_text, &json()?).err()
    }

    #[cfg(not(feature = "server"))]
    pub(super) fn check(&self, _part: &str, _is_text: bool, _json: impl FnOnce() -> Option<Json>) -> Option<String> {
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
        match codec.choice(value).filter(|_| self.is_checked()) {
            Some(media_type) => self.check(&format!("body {media_type}"), is_text, || codec.json(value)),
            None => self.check("body", is_text, || codec.json(value)),
        }
    }
}
