//! Security, servers and tags, which are declared for the document and apply to operations.

use indexmap::IndexMap;

use super::part::{elements_of, entries, entries_of, is_list, is_map, keys, mistyped_keywords, texts, told};
use super::{Flow, Requirement, Scheme, Server, Tag, Variable};
use crate::source::Node;

/// Returns the alternative security requirements.
pub(super) fn requirements(list: &Node) -> Vec<Requirement> {
    let requirement = |node: &Node| {
        let scopes = |node: &Node| texts(node.as_seq().unwrap_or_default());
        Requirement {
            span: node.span,
            schemes: entries(node).map(|(name, entry)| (name.to_string(), scopes(&entry.node))).collect(),
        }
    };
    list.as_seq().unwrap_or_default().iter().map(requirement).collect()
}

/// Returns the security schemes.
pub(super) fn scheme(node: &Node, place: crate::source::Span) -> Scheme {
    let (mut other, docs) = keys(node, &["flows"], &["description"]);
    mistyped_keywords(node, &mut other, &[("flows", is_map)]);
    let flows = entries_of(node, "flows").map(|(name, entry)| {
        let (mut keys, _) = keys(&entry.node, &["scopes"], &[]);
        mistyped_keywords(&entry.node, &mut keys, &[("scopes", is_map)]);
        let scopes = || entries_of(&entry.node, "scopes");
        let flow = Flow {
            span: entry.key,
            scopes: scopes().map(|(scope, entry)| (scope.to_string(), entry.key)).collect(),
            keys,
            docs: scopes().map(|(scope, entry)| (format!("scope {scope}"), told(entry))).collect(),
        };
        (name.to_string(), flow)
    });
    Scheme { span: place, flows: flows.collect(), keys: other, docs }
}

/// Returns a list of servers, by URL.
pub(super) fn servers(list: &Node) -> IndexMap<String, Server> {
    let server = |node: &Node| {
        let (mut other, docs) = keys(node, &["url", "variables"], &["description"]);
        mistyped_keywords(node, &mut other, &[("variables", is_map)]);
        let variables = entries_of(node, "variables");
        let server = Server {
            span: node.span,
            variables: variables.map(|(name, entry)| (name.to_string(), variable(&entry.node, entry.key))).collect(),
            keys: other,
            docs,
        };
        (node.get("url").and_then(Node::as_str).unwrap_or_default().to_owned(), server)
    };
    list.as_seq().unwrap_or_default().iter().map(server).collect()
}

fn variable(node: &Node, place: crate::source::Span) -> Variable {
    let (mut other, docs) = keys(node, &["enum"], &["description"]);
    mistyped_keywords(node, &mut other, &[("enum", is_list)]);
    Variable { span: place, values: node.get("enum").and_then(Node::as_seq).map(texts), keys: other, docs }
}

/// Returns the declared tags.
pub(super) fn tags(document: &Node) -> IndexMap<String, Tag> {
    let tag = |node: &Node| {
        let (keys, docs) = keys(node, &["name"], &["description", "externalDocs"]);
        let name = node.get("name").and_then(Node::as_str).unwrap_or_default();
        (name.to_owned(), Tag { span: node.span, keys, docs })
    };
    elements_of(document, "tags").iter().map(tag).collect()
}
