//! Strings that many places share.
//!
//! Most strings of a document are a few words that are repeated thousands of times: `type`, `string`, `description`.
//! A [`Text`] allocates each of them once, and its clones share the bytes.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use indexmap::IndexSet;

/// The length up to which strings are looked up by a [`Pool`], in bytes: longer ones are rarely equal.
const LONGEST_SHARED: usize = 64;

/// An immutable string; a clone shares its bytes.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(Arc<str>);

impl Text {
    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&*self.0, f)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self(text.as_str().into())
    }
}

impl From<&Text> for Text {
    fn from(text: &Text) -> Self {
        text.clone()
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.as_str().to_owned()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        Self::from(&text)
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

/// The strings of a document that is being read.
#[derive(Default)]
pub(crate) struct Pool(IndexSet<Text>);

impl Pool {
    /// Returns the string, which is shared with an earlier one if it is short.
    pub(crate) fn text(&mut self, text: &str) -> Text {
        if text.len() > LONGEST_SHARED {
            return text.into();
        }
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let text = Text::from(text);
        self.0.insert(text.clone());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_short_strings() {
        let mut pool = Pool::default();
        let [first, second] = ["type"; 2].map(|text| pool.text(text));
        assert!(Arc::ptr_eq(&first.0, &second.0));
        assert_eq!((pool.text("types").as_str(), pool.text("").as_str()), ("types", ""));
        let long = "a".repeat(LONGEST_SHARED + 1);
        assert_eq!(pool.text(&long), long.as_str());
        assert_eq!(pool.0.len(), 3);
    }
}
