//! The position in the tree while the same thing is read from `openapiv3`, which has no positions.

use crate::source::{Node, Span};

/// A node and its place for messages: its key, if it has one, since that is its name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'n> {
    pub(super) node: &'n Node,
    pub(super) span: Span,
}

impl<'n> Cursor<'n> {
    /// At the root of a document.
    pub(super) fn root(document: &'n Node) -> Self {
        Self { node: document, span: document.span }
    }

    /// At the property or the element of that name, if it exists.
    pub(super) fn find(self, segment: &str) -> Option<Self> {
        match self.node.as_seq() {
            Some(items) => items.get(segment.parse::<usize>().ok()?).map(|node| Self { node, span: node.span }),
            None => self.node.as_map()?.get(segment).map(|entry| Self { node: &entry.node, span: entry.key }),
        }
    }

    /// At the key `key`, or unchanged, so that there is always a place.
    pub(super) fn member(self, key: &str) -> Self {
        self.find(key).unwrap_or(self)
    }

    /// At the element `index`, or unchanged.
    pub(super) fn element(self, index: usize) -> Self {
        self.node.as_seq().and_then(|items| items.get(index)).map_or(self, |node| Self { node, span: node.span })
    }
}
