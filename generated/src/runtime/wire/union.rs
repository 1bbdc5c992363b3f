//! What `union!` stands on: a value is read as JSON first, then tried as each alternative.

use serde::de::{Deserializer, Error};

use super::Wire;
use crate::runtime::values::Json;

/// The value as this alternative, if it is one.
pub fn alternative<T: Wire>(value: &Json) -> Option<T> {
    T::decode(value).ok()
}

/// The value as the alternative that its discriminator chose; it must be one.
pub fn tagged<'de, T: Wire, D: Deserializer<'de>>(value: &Json) -> Result<T, D::Error> {
    T::decode(value).map_err(D::Error::custom)
}
