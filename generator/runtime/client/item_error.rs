//! Items that do not match their description.

use std::fmt;

use crate::runtime::redact;
use crate::runtime::values::Json;

/// An item of a list that does not match its description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemError {
    /// The operation.
    pub operation: &'static str,
    /// The path of the invalid value in its page, like `rooms[3].msgs`; in a stream, the path in the item.
    pub path: String,
    /// The problem.
    pub message: String,
    /// The item as received.
    pub json: Json,
    /// The number of items of the page that precede it and can be decoded.
    pub(crate) position: usize,
}

impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, message, .. } = self;
        let message = redact::line(message);
        write!(f, "an item of {operation} does not match its description: ")?;
        if path.is_empty() { f.write_str(&message) } else { write!(f, "{path}: {message}") }
    }
}

/// Prints the beginning of the item.
impl fmt::Debug for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, message, json, position: _ } = self;
        f.debug_struct("ItemError")
            .field("operation", operation)
            .field("path", path)
            .field("message", &redact::line(message))
            .field("json", &redact::Body(None, json.to_string().as_bytes()))
            .finish()
    }
}

impl std::error::Error for ItemError {}
