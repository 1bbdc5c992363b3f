//! Accounts of a comparison: the differences between the texts, found without knowledge of the meaning of a document,
//! against the reported changes.

use std::collections::{BTreeMap, BTreeSet};

use oascrate::contract;
use oascrate::diff::{WireChange, wire};
use oascrate::source::{Node, Span, Value};

/// Keys with documentation texts.
const TEXTS: [&str; 9] = [
    "description",
    "summary",
    "example",
    "examples",
    "x-example",
    "x-examples",
    "title",
    "externalDocs",
    "termsOfService",
];

/// Keys of maps whose keys are names that the document chooses.
const NAMES: [&str; 14] = [
    "properties",
    "headers",
    "encoding",
    "content",
    "schemas",
    "responses",
    "parameters",
    "paths",
    "x-webhooks",
    "callbacks",
    "securitySchemes",
    "flows",
    "scopes",
    "variables",
];

/// Keys for which an empty list means the same as a missing one.
const HOLDERS: [&str; 19] = [
    "info",
    "servers",
    "paths",
    "x-webhooks",
    "callbacks",
    "components",
    "tags",
    "parameters",
    "responses",
    "content",
    "headers",
    "encoding",
    "properties",
    "required",
    "schemas",
    "securitySchemes",
    "flows",
    "scopes",
    "variables",
];

/// The places of each leaf of the structure: the leaf itself, and everything around it.
#[derive(Default)]
pub struct Reduced {
    pub leaves: BTreeMap<Vec<String>, String>,
    spans: BTreeMap<Vec<String>, Vec<Span>>,
}

impl Reduced {
    pub fn of(document: &Node) -> Self {
        let mut reduced = Self::default();
        reduced.add(&mut Vec::new(), &[document.span], document, false);
        reduced
    }

    fn add(&mut self, path: &mut Vec<String>, spans: &[Span], node: &Node, names: bool) {
        self.spans.insert(path.clone(), spans.to_vec());
        let key = path.last().map_or("", String::as_str);
        match &node.value {
            Value::Map(map) => {
                if !holds_operations(path) && (names || !HOLDERS.contains(&key)) {
                    self.leaves.insert(path.clone(), "a mapping".to_owned());
                }
                let of_names = !names && NAMES.contains(&key);
                for (key, entry) in map {
                    let is_title = path.as_slice() == ["info"] && key == "title";
                    if !of_names && !is_title && TEXTS.contains(&key.as_str()) {
                        continue;
                    }
                    path.push(key.to_string());
                    self.add(path, &[entry.key, entry.node.span], &entry.node, of_names);
                    path.pop();
                }
            }
            Value::Seq(items) => {
                // A list without elements means that no credentials are needed.
                if key == "security" {
                    let leaf = if items.is_empty() { "no elements" } else { "elements" };
                    self.leaves.insert(path.clone(), leaf.to_owned());
                }
                for (index, item) in items.iter().enumerate() {
                    path.push(element(item, index));
                    self.add(path, &[item.span], item, false);
                    path.pop();
                }
            }
            _ => {
                self.leaves.insert(path.clone(), node.to_json().to_string());
            }
        }
    }

    /// Returns whether a leaf, or something around it, is at one of these places.
    fn is_covered(&self, leaf: &[String], places: &BTreeSet<Span>) -> bool {
        (0..=leaf.len()).rev().any(|end| self.spans[&leaf[..end]].iter().any(|span| places.contains(span)))
    }

    /// Returns the differences from the other side, as places: of each leaf, and of everything around it.
    fn differing(&self, other: &Self) -> Vec<&Vec<String>> {
        self.leaves.iter().filter(|(path, leaf)| other.leaves.get(*path) != Some(leaf)).map(|(path, _)| path).collect()
    }
}

/// Returns whether a path, a webhook or a callback is here, which has no meaning without operations.
fn holds_operations(path: &[String]) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    matches!(
        path.as_slice(),
        ["paths" | "x-webhooks", _] | ["paths", _, _, "callbacks", _] | ["paths", _, _, "callbacks", _, _]
    )
}

/// Returns the identity of a list element if others are added or removed before it.
fn element(item: &Node, index: usize) -> String {
    let text = |key| item.get(key).and_then(Node::as_str);
    match (text("in"), text("name"), text("url"), item.as_map()) {
        (Some(place), Some(name), ..) => format!("{place} {name}"),
        (None, Some(name), ..) | (_, _, Some(name), _) => name.to_owned(),
        (.., Some(_)) if text("$ref").is_none() => index.to_string(),
        _ => item.to_json().to_string(),
    }
}

/// The places that a change is about in each edition: not those that are only around it.
fn places(changes: &[WireChange]) -> [BTreeSet<Span>; 2] {
    let base = changes.iter().filter(|change| change.before.is_some()).map(|change| change.base);
    let head = changes.iter().filter(|change| change.after.is_some()).map(|change| change.head);
    [base.collect(), head.collect()]
}

/// Compares two trees in both directions, and returns the leaves that only one of them has.
pub fn unaccounted(base: &Node, head: &Node) -> (usize, Vec<String>) {
    let (before, after) = (contract::read(base), contract::read(head));
    let changes = wire::compare(&before, &after);
    let (old, new) = (Reduced::of(base), Reduced::of(head));
    let [in_base, in_head] = places(&changes);
    let mut faults = Vec::new();
    let (gone, come) = (old.differing(&new), new.differing(&old));
    for (side, path) in gone.iter().map(|path| (&old, path)).chain(come.iter().map(|path| (&new, path))) {
        let covered = old.leaves.contains_key(*path) && old.is_covered(path, &in_base)
            || new.leaves.contains_key(*path) && new.is_covered(path, &in_head);
        if !covered {
            faults.push(format!("not told: {} = {}", path.join("/"), side.leaves[*path]));
        }
    }
    for change in &changes {
        let touches = |side: &Reduced, paths: &[&Vec<String>], span: Span| {
            let at = BTreeSet::from([span]);
            paths.iter().any(|path| side.is_covered(path, &at))
        };
        let is_true = change.before.is_some() && touches(&old, &gone, change.base)
            || change.after.is_some() && touches(&new, &come, change.head);
        if !is_true {
            faults.push(format!("told of nothing: {} {}", change.rule.id, change.subject));
        }
    }
    (changes.len(), faults)
}
