//! The change of a node by an overlay, and the steps of a path that lead to a node.

use std::fmt;

use serde_json::Value as Json;

use crate::pointer::Pointer;
use crate::source::{Entry, Node, Span, Value};

/// A node to add (`before` is missing), replace, or remove (`after` is missing).
pub(super) struct Edit {
    /// Which node.
    pub pointer: Pointer,
    /// Its pointer; for an added node, that of the node it is added to.
    pub span: Span,
    /// Its value in the document.
    pub before: Option<Json>,
    /// Its new value, with the place of its key.
    pub after: Option<Entry>,
}

impl Edit {
    pub(super) fn removal(pointer: &Pointer, node: &Node) -> Self {
        Self { pointer: pointer.clone(), span: node.span, before: Some(node.to_json()), after: None }
    }
}

/// One step down.
pub(super) enum Step {
    /// To a key of an object.
    Name(String),
    /// To an element of an array.
    Index(usize),
}

impl Step {
    pub(super) fn down<'a>(&self, node: &'a Node) -> Option<&'a Node> {
        match (self, &node.value) {
            (Self::Name(name), Value::Map(map)) => map.get(name).map(|entry| &entry.node),
            (Self::Index(index), Value::Seq(items)) => items.get(*index),
            _ => None,
        }
    }

    pub(super) fn segment(&self) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Index(index) => index.to_string(),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "member `{name}`"),
            Self::Index(index) => write!(f, "element {index}"),
        }
    }
}
