// Emitted by `oascrate`, from `runtime/values/extra.rs` in its own sources. Edits are overwritten.

//! Members of an object that its description does not declare.

use std::borrow::Cow;
use std::fmt;

use serde_json::Map;

use super::Json;

/// The undeclared members of an object, in the order in which they came. Empty, it is as large as a pointer.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Json>>>);

impl Extra {
    /// The member of that name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a member, and gives its former value. A member that the object declares and has set itself goes before.
    pub fn insert<'n>(&mut self, name: impl Into<Cow<'n, str>>, value: impl Into<Json>) -> Option<Json> {
        self.0.get_or_insert_default().insert(name.into().into_owned(), value.into())
    }

    /// Takes a member away.
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

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
