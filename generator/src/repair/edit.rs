//! How a rule changes a document: it proposes [`Edit`]s, and one function applies and records them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::fix::Fix;
use crate::pointer::Pointer;
use crate::source::{Entry, Map, Node, Text, Value};

/// A change proposed by a rule.
///
/// All edits of a rule refer to the document as the rule saw it; removing an element does not move the pointers of the
/// others.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Edit {
    pointer: Pointer,
    change: Change,
}

#[derive(Debug, Clone, PartialEq)]
enum Change {
    Set(Node),
    Append(Node),
    Remove,
    Rename(String),
}

impl Edit {
    /// Puts `node` at `pointer`: replaces a node, or adds a new last key or element. The span of a new node is that of
    /// the place that requires it.
    pub(super) fn set(pointer: Pointer, node: Node) -> Self {
        Self { pointer, change: Change::Set(node) }
    }

    /// Appends `node` to the list at `pointer`, or creates a list with it.
    pub(super) fn append(pointer: Pointer, node: Node) -> Self {
        Self { pointer, change: Change::Append(node) }
    }

    /// Removes the node at `pointer`.
    pub(super) fn remove(pointer: Pointer) -> Self {
        Self { pointer, change: Change::Remove }
    }

    /// Renames the key of the entry at `pointer`. If the mapping has that key already, the entry is removed.
    pub(super) fn rename(pointer: Pointer, key: String) -> Self {
        Self { pointer, change: Change::Rename(key) }
    }

    /// The new value.
    pub(super) fn value(&self) -> Option<&Value> {
        match &self.change {
            Change::Set(node) => Some(&node.value),
            Change::Append(_) | Change::Remove | Change::Rename(_) => None,
        }
    }
}

/// Applies and records the edits of one rule. An edit of a node that an earlier edit replaced is ignored.
pub(super) fn apply(document: &mut Node, rule: &'static str, edits: Vec<Edit>, fixes: &mut Vec<Fix>) {
    apply_all(document, edits.into_iter().map(|edit| (rule, edit)).collect(), fixes);
}

/// The same for edits of several rules that saw the same document: removals come last, and keys are renamed after them.
pub(super) fn apply_all(document: &mut Node, edits: Vec<(&'static str, Edit)>, fixes: &mut Vec<Fix>) {
    let mut removed: BTreeSet<Pointer> = BTreeSet::new();
    let mut renamed = Vec::new();
    for (rule, Edit { pointer, change }) in edits {
        if change == Change::Remove && removed.contains(&pointer) {
            continue;
        }
        let present = document.at(&pointer);
        let (before, place) = (present.map(Node::to_json), present.map(|node| node.span));
        let fix = match change {
            Change::Set(node) => {
                let (span, after) = (place.unwrap_or(node.span), node.to_json());
                set(document, &pointer, node).map(|()| Fix::by_rule(rule, pointer, span, before, Some(after)))
            }
            Change::Append(node) => {
                let (span, after) = (node.span, node.to_json());
                append(document, pointer, node).map(|pointer| Fix::by_rule(rule, pointer, span, None, Some(after)))
            }
            Change::Remove => place.map(|span| {
                removed.insert(pointer.clone());
                Fix::by_rule(rule, pointer, span, before, None)
            }),
            Change::Rename(key) => place.map(|span| {
                renamed.push((rule, pointer.clone(), key));
                Fix::by_rule(rule, pointer, span, before, None)
            }),
        };
        fixes.extend(fix);
    }
    for (parent, removed) in from_within(removed.into_iter().map(|pointer| (pointer, ()))) {
        remove(document, &parent, &removed);
    }
    for (parent, renamed) in from_within(renamed.into_iter().map(|(rule, pointer, key)| (pointer, (rule, key)))) {
        rename(document, &parent, &renamed, fixes);
    }
}

/// What is to be done to the entries of each mapping or list, the innermost first, so that the addresses of those
/// around stay true.
fn from_within<T>(edits: impl Iterator<Item = (Pointer, T)>) -> Vec<(Pointer, BTreeMap<Text, T>)> {
    let mut parents: IndexMap<Pointer, BTreeMap<Text, T>> = IndexMap::new();
    for (pointer, edit) in edits {
        if let Some((parent, last)) = split(&pointer) {
            parents.entry(parent).or_default().insert(last, edit);
        }
    }
    let mut parents: Vec<_> = parents.into_iter().collect();
    parents.sort_by_key(|(parent, _)| Reverse(parent.segments().len()));
    parents
}

/// Gives entries of a mapping other keys, in their places.
fn rename(
    document: &mut Node,
    parent: &Pointer,
    renamed: &BTreeMap<Text, (&'static str, String)>,
    fixes: &mut Vec<Fix>,
) {
    let Some(map) = document.at_mut(parent).and_then(Node::as_map_mut) else { return };
    let mut taken: BTreeSet<String> = map.keys().map(String::from).collect();
    for (old, entry) in std::mem::take(map) {
        match renamed.get(&old) {
            None => {
                map.insert(old, entry);
            }
            Some((rule, key)) if taken.insert(key.clone()) => {
                let after = Some(entry.node.to_json());
                fixes.push(Fix::by_rule(rule, parent.child(key.as_str()), entry.node.span, None, after));
                map.insert(key, entry);
            }
            Some(_) => {}
        }
    }
}

fn set(document: &mut Node, pointer: &Pointer, node: Node) -> Option<()> {
    let Some((parent, last)) = split(pointer) else {
        *document = node;
        return Some(());
    };
    let parent = document.at_mut(&parent)?;
    match &mut parent.value {
        Value::Map(_) => parent.set(last, node),
        Value::Seq(items) => match items.get_mut(last.parse::<usize>().ok()?) {
            Some(item) => *item = node,
            None => items.push(node),
        },
        _ => return None,
    }
    Some(())
}

/// Returns the pointer of the new element.
fn append(document: &mut Node, list: Pointer, node: Node) -> Option<Pointer> {
    let index = document.at(&list).and_then(Node::as_seq).map(<[Node]>::len);
    let place = list.child(index.unwrap_or_default().to_string());
    match index {
        Some(_) => set(document, &place, node)?,
        None => set(document, &list, Node::new(node.span, Value::Seq(vec![node])))?,
    }
    Some(place)
}

fn remove(document: &mut Node, parent: &Pointer, removed: &BTreeMap<Text, ()>) {
    match document.at_mut(parent).map(|parent| &mut parent.value) {
        Some(Value::Map(map)) => map.retain(|key, _| !removed.contains_key(key)),
        Some(Value::Seq(items)) => {
            let indices: BTreeSet<usize> = removed.keys().filter_map(|index| index.parse().ok()).collect();
            let mut index = 0..;
            items.retain(|_| index.next().is_none_or(|index| !indices.contains(&index)));
        }
        _ => {}
    }
}

/// `map` with the entry `from` replaced in place by `to` with `node`; an earlier value of `to` is removed.
pub(super) fn with_entry_replaced(map: &Map, from: &str, to: &str, node: Node) -> Map {
    let others = map.iter().filter(|(key, _)| *key != to);
    let entries = others.map(|(key, entry)| match key == from {
        true => (to.into(), Entry { key: entry.key, node: node.clone() }),
        false => (key.clone(), entry.clone()),
    });
    entries.collect()
}

fn split(pointer: &Pointer) -> Option<(Pointer, Text)> {
    let last = pointer.segments().last()?.clone();
    let mut parent = pointer.clone();
    parent.pop();
    Some((parent, last))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Span;

    fn at(pointer: &str) -> Pointer {
        Pointer::parse(pointer).unwrap()
    }

    fn new(json: Json) -> Node {
        Node::from_json(Span { line: 7, ..Span::default() }, &json)
    }

    #[test]
    fn edits_use_pointers_into_the_original_document() {
        let mut document = Node::from_json(Span::default(), &json!({"a": [0, 1, 2, 3], "b": {"c": 1}, "d": null}));
        let mut fixes = Vec::new();
        apply(
            &mut document,
            "test",
            vec![
                Edit::remove(at("/a/0")),
                Edit::remove(at("/a/2")),
                Edit::set(at("/a/3"), new(json!("three"))),
                Edit::set(at("/a/4"), new(json!("four"))),
                Edit::set(at("/b"), new(json!(true))),
                Edit::set(at("/b/c"), new(json!("void"))),
                Edit::remove(at("/d")),
                Edit::set(at("/e"), new(json!({}))),
            ],
            &mut fixes,
        );
        assert_eq!(document.to_json(), json!({"a": [1, "three", "four"], "b": true, "e": {}}));
        let record: Vec<_> =
            fixes.into_iter().map(|f| (f.pointer.to_string(), f.before, f.after, f.span.line)).collect();
        assert_eq!(
            record,
            [
                ("/a/0".to_owned(), Some(json!(0)), None, 0),
                ("/a/2".to_owned(), Some(json!(2)), None, 0),
                ("/a/3".to_owned(), Some(json!(3)), Some(json!("three")), 0),
                ("/a/4".to_owned(), None, Some(json!("four")), 7),
                ("/b".to_owned(), Some(json!({"c": 1})), Some(json!(true)), 0),
                ("/d".to_owned(), Some(json!(null)), None, 0),
                ("/e".to_owned(), None, Some(json!({})), 7),
            ]
        );
    }
}
