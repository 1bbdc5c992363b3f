//! How an alternative is called: as in sites, where the [lowering](crate::lower) calls it so.

use crate::grammar::reference;
use crate::source::Node;

use super::part::{elements_of, entries_of};

/// The component, the title, or the kind of an alternative; of an object without either, what it requires.
pub(super) fn label(node: &Node) -> String {
    if let Some(reference) = reference(node) {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(title) = node.get("title").and_then(Node::as_str).map(str::trim).filter(|title| !title.is_empty()) {
        return title.to_owned();
    }
    let kind = match node.get("type").and_then(Node::as_str) {
        Some("string") if !elements_of(node, "enum").is_empty() => "constant",
        Some("string") if node.get("format").and_then(Node::as_str) == Some("date-time") => "date-time",
        Some("array") => "list",
        Some("object") => return object(node),
        Some(kind @ ("string" | "number" | "integer" | "boolean")) => kind,
        _ => "value",
    };
    kind.to_owned()
}

fn object(node: &Node) -> String {
    let first = entries_of(node, "properties").next().map(|(name, _)| name.as_str());
    match (first, elements_of(node, "required").iter().find_map(Node::as_str)) {
        (None, _) => "map".to_owned(),
        (Some(first), required) => format!("with {}", required.unwrap_or(first)),
    }
}
