//! What `union!` stands on: a value is read as JSON first, then tried as each alternative.

use serde::de::Error;

use super::{Wire, from_json};
use crate::runtime::values::Json;

/// The value as this alternative, if it is one.
pub fn alternative<T: Wire>(value: &Json) -> Option<T> {
    from_json(value).ok()
}

/// The value as the alternative that its discriminator chose; it must be one.
pub fn tagged<T: Wire, E: Error>(value: &Json) -> Result<T, E> {
    from_json(value).map_err(E::custom)
}
