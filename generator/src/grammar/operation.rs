//! The operations of a document.

use crate::ir::ParamLocation;
use crate::pointer::Pointer;
use crate::source::{Entry, Node};

/// The keys of a path item that hold operations.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation<'a> {
    /// The path template.
    pub path: &'a str,
    /// The key of the path item: `get`.
    pub method: &'a str,
    /// The pointer to the path item.
    pub item_pointer: Pointer,
    /// The path item.
    pub item: &'a Node,
    /// The key `get` and its operation.
    pub entry: &'a Entry,
}

impl<'a> Operation<'a> {
    /// The operation itself.
    pub fn node(&self) -> &'a Node {
        &self.entry.node
    }

    /// The pointer to the operation.
    pub fn pointer(&self) -> Pointer {
        self.item_pointer.child(self.method)
    }

    /// The form in messages: `GET /api/v1/info`.
    pub fn title(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// The location of a parameter, or of the credential of a security scheme.
pub fn location(node: &Node) -> Option<ParamLocation> {
    ParamLocation::named(node.get("in")?.as_str()?)
}

/// The security of an operation itself, or of a document, which its operations without security of their own inherit.
pub fn security_of(owner: &Node) -> Option<&Entry> {
    owner.as_map()?.get("security")
}

/// Every operation under `paths`, in document order. Path items that are references have none of their own.
pub fn operations(document: &Node) -> Vec<Operation<'_>> {
    let paths = Pointer::root().child("paths");
    let items = document.get("paths").and_then(Node::as_map).into_iter().flatten();
    items
        .filter(|(path, _)| path.starts_with('/'))
        .flat_map(|(path, item)| {
            let item_pointer = paths.child(path);
            let entries = item.node.as_map().into_iter().flatten();
            entries.filter(|(key, entry)| METHODS.contains(&key.as_str()) && entry.node.as_map().is_some()).map(
                move |(method, entry)| Operation {
                    path,
                    method,
                    item_pointer: item_pointer.clone(),
                    item: &item.node,
                    entry,
                },
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source::Span;

    #[test]
    fn lists_operations_in_document_order() {
        let document = Node::from_json(
            Span::default(),
            &json!({"paths": {
                "/b": {"parameters": [], "post": {}, "get": {}},
                "x-note": {"get": {}},
                "/a": {"trace": {}, "summary": "", "head": null},
            }}),
        );
        let titles: Vec<_> = operations(&document).iter().map(Operation::title).collect();
        assert_eq!(titles, ["POST /b", "GET /b", "TRACE /a"]);
    }
}
