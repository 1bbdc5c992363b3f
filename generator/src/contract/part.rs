//! Helpers for reading objects of all kinds: keys that hold data, texts, references.

use std::hash::{DefaultHasher, Hash, Hasher};

use indexmap::IndexMap;
use serde_json::Value as Json;

use super::{Docs, Keywords, Spanned, Told, Words};
use crate::grammar::INFERRED;
use crate::source::{Entry, Node, Span, Text, Value, canonical};

/// Reads the keys of an object that hold data, and those that hold texts. Keys in `structure` are read elsewhere;
/// [`INFERRED`] says nothing about the API.
pub(super) fn keys(node: &Node, structure: &[&str], docs: &[&str]) -> (Keywords, Docs) {
    let mut said = (Keywords::new(), Docs::new());
    for (key, entry) in entries(node).filter(|(key, _)| *key != INFERRED) {
        if docs.contains(&key.as_str()) || is_example(key) {
            said.1.insert(key, told(entry));
        } else if !structure.contains(&key.as_str()) {
            said.0.insert(key, spanned(entry));
        }
    }
    said
}

/// Returns whether an extension holds examples.
pub(super) fn is_example(key: &str) -> bool {
    matches!(key, "x-example" | "x-examples")
}

/// The entries of a mapping; none for any other node.
pub(super) fn entries(node: &Node) -> impl Iterator<Item = (&Text, &Entry)> {
    node.as_map().into_iter().flatten()
}

/// Returns the entries of the mapping at a key.
pub(super) fn entries_of<'a>(node: &'a Node, key: &str) -> impl Iterator<Item = (&'a Text, &'a Entry)> {
    node.get(key).and_then(Node::as_map).into_iter().flatten()
}

/// Returns the elements of the sequence at a key.
pub(super) fn elements_of<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    node.get(key).and_then(Node::as_seq).unwrap_or_default()
}

/// Converts an entry to data.
pub(super) fn spanned(entry: &Entry) -> Spanned {
    Spanned { span: entry.key, value: entry.node.to_canonical_json() }
}

/// Reads a discriminator. The name of a component in its mapping means a reference to the component.
pub(super) fn discriminator(document: &Node, entry: &Entry) -> Spanned {
    let mut said = spanned(entry);
    let components = document.get("components").and_then(|components| components.get("schemas"));
    let mapping = said.value.get_mut("mapping").and_then(Json::as_object_mut);
    for target in mapping.into_iter().flat_map(|mapping| mapping.values_mut()) {
        if let Some(name) = target.as_str().filter(|name| components.is_some_and(|all| all.get(name).is_some())) {
            *target = Json::from(format!("#/components/schemas/{name}"));
        }
    }
    said
}

/// Converts an entry to documentation.
pub(super) fn told(entry: &Entry) -> Told {
    let words = match &entry.node.value {
        Value::String(text) => Words::Text(text.clone()),
        _ => Words::Value(hash(&entry.node)),
    };
    Told { span: entry.key, words }
}

/// Returns a number that is equal for equal data, and most likely differs for other.
fn hash(node: &Node) -> u64 {
    let mut hasher = DefaultHasher::new();
    node.kind().hash(&mut hasher);
    match &node.value {
        Value::Null => {}
        Value::Bool(value) => value.hash(&mut hasher),
        Value::Number(number) => canonical(number).hash(&mut hasher),
        Value::String(text) => text.hash(&mut hasher),
        Value::Seq(items) => items.iter().for_each(|item| hash(item).hash(&mut hasher)),
        Value::Map(map) => {
            let member = |(key, entry): (&Text, &Entry)| {
                let mut hasher = DefaultHasher::new();
                (key, hash(&entry.node)).hash(&mut hasher);
                hasher.finish()
            };
            // The order of keys has no meaning.
            map.iter().map(member).fold(0, u64::wrapping_add).hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// Reads a sequence of strings, each with its place. An element that is not a string is kept as JSON.
pub(super) fn texts(items: &[Node]) -> IndexMap<String, Span> {
    let text = |item: &Node| match item.to_json() {
        Json::String(text) => text,
        other => other.to_string(),
    };
    items.iter().map(|item| (text(item), item.span)).collect()
}

/// A test whether a value has the kind that is read elsewhere.
pub(super) type Fit = fn(&Node) -> bool;

/// Reads keys whose value does not have the kind that is read elsewhere, as data: nothing is lost.
pub(super) fn mistyped_keywords(node: &Node, keys: &mut Keywords, fits: &[(&str, Fit)]) {
    for (key, fit) in fits {
        if let Some(entry) = node.as_map().and_then(|map| map.get(key)).filter(|entry| !fit(&entry.node)) {
            keys.insert(*key, spanned(entry));
        }
    }
}

pub(super) fn is_map(node: &Node) -> bool {
    node.as_map().is_some()
}

pub(super) fn is_list(node: &Node) -> bool {
    node.as_seq().is_some()
}
