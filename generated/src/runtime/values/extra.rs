// Emitted by `oascrate`, from `runtime/values/extra.rs` in its own sources. Edits are overwritten.

//! Undeclared properties of an object.

use std::borrow::Cow;
use std::fmt;

use serde_json::Map;

use super::Json;

/// The undeclared properties of an object, in their original order. If empty, it is as large as a pointer.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Json>>>);

impl Extra {
    /// Returns the property of that name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a property, and returns its former value. A declared property of the same name that is set takes
    /// precedence.
    pub fn insert<'n>(&mut self, name: impl Into<Cow<'n, str>>, value: impl Into<Json>) -> Option<Json> {
        self.0.get_or_insert_default().insert(name.into().into_owned(), value.into())
    }

    /// Removes a property.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let members = self.0.as_mut()?;
        let value = members.shift_remove(name);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }

    /// All members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Returns whether it has no properties.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
