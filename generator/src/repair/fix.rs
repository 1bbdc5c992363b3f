//! What a repair or an overlay action has changed: the record behind the review file and the effective document.
//!
//! Rules and overlay actions hand out the same [`Fix`], so that one report can show everything in which the document
//! that is generated from differs from the document as it was written.

use serde_json::Value;

use crate::pointer::Pointer;
use crate::source::{FileId, Span};

/// One change of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// The id of the rule, or the `id` of the overlay action's `x-omnigen-quirk`.
    pub rule: String,
    /// The changed node, as the document is written: indices are those before anything was removed.
    pub pointer: Pointer,
    /// Where the changed node stands in the text; for a node that was added, the place that called for it.
    pub span: Span,
    /// The data before; `None` if the node was added.
    pub before: Option<Value>,
    /// The data after; `None` if the node was removed.
    pub after: Option<Value>,
    /// Who made the change.
    pub origin: Origin,
}

/// Who made a [`Fix`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A repair rule, which knows OpenAPI but nothing of the server.
    Rule,
    /// An action of an overlay, which knows what the server does.
    Overlay {
        /// The overlay.
        file: FileId,
        /// Why the document is wrong here.
        reason: String,
        /// What shows it.
        evidence: String,
    },
}

impl Fix {
    /// A fix by the rule `rule`.
    pub fn by_rule(rule: &str, pointer: Pointer, span: Span, before: Option<Value>, after: Option<Value>) -> Self {
        Self { rule: rule.to_owned(), pointer, span, before, after, origin: Origin::Rule }
    }
}
