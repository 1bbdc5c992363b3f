//! The record of repairs and overlay actions, for the review file and the effective document.
//!
//! Rules and overlay actions return the same [`Fix`], so that one report can list all differences between the document
//! as written and the effective document.

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::{FileId, Span};

/// One change of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// The id of the rule, or the `id` of the overlay action's `x-omnigen-quirk`.
    pub rule: String,
    /// The changed node in the document as written: indices are those before any removal.
    pub pointer: Pointer,
    /// The place of the changed node; for an added node, the place that requires it.
    pub span: Span,
    /// The old value; `None` if the node was added.
    pub before: Option<Value>,
    /// The new value; `None` if the node was removed.
    pub after: Option<Value>,
    /// The source of the change.
    pub origin: Origin,
}

/// The source of a [`Fix`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A repair rule, which depends on OpenAPI only, not on the server.
    Rule,
    /// An action of an overlay, which is specific to the server.
    Overlay {
        /// The overlay.
        file: FileId,
        /// Why the document is wrong.
        reason: String,
        /// The evidence.
        evidence: String,
    },
}

impl Fix {
    /// A fix by the rule `rule`.
    pub fn by_rule(rule: &str, pointer: Pointer, span: Span, before: Option<Value>, after: Option<Value>) -> Self {
        Self { rule: rule.to_owned(), pointer, span, before, after, origin: Origin::Rule }
    }
}
