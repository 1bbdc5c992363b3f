//! Labels of the alternatives of a `oneOf` or an `anyOf`: in the type paths of their types, and in the names derived
//! from them.
//!
//! The label of an alternative is the first of these that distinguishes it from the others: its component, its title,
//! the constant of the discriminator or of another property, its own constant, its type, a property that it requires, a
//! property that no other one has, its position.

use std::collections::{BTreeMap, BTreeSet};

use super::reference;
use crate::pointer::Pointer;
use crate::source::{Node, Text};

/// Returns a label for each alternative of `union`; only those that are one type share a label.
pub fn labels(union: &Node, alternatives: &[Node]) -> Vec<String> {
    let discriminator = union.get("discriminator").and_then(|node| node.get("propertyName")).and_then(Node::as_str);
    let choices: Vec<Vec<String>> = alternatives.iter().map(|node| choices(node, discriminator)).collect();
    let longest = choices.iter().map(Vec::len).max().unwrap_or_default();
    let choice = |index: usize, level: usize| -> String {
        let choices: &[String] = choices.get(index).map(Vec::as_slice).unwrap_or_default();
        choices.get(level).or(choices.last()).cloned().unwrap_or_default()
    };
    let mut labels: Vec<String> = (0..alternatives.len()).map(|index| choice(index, 0)).collect();
    for level in 1..=longest {
        for group in collisions(&labels, alternatives, letters) {
            let counts = if level < longest { BTreeMap::new() } else { property_counts(&group, alternatives) };
            // A component that is the only one of its name keeps it: the others are called by something else.
            let is_reference = |index: &usize| alternatives.get(*index).and_then(reference).is_some();
            let has_one_reference = group.iter().filter(|index| is_reference(index)).count() == 1;
            for index in group.into_iter().filter(|index| !has_one_reference || !is_reference(index)) {
                let own = alternatives.get(index).and_then(|node| own_property(node, &counts));
                let next = choice(index, if level < longest { level } else { 0 });
                labels
                    .get_mut(index)
                    .into_iter()
                    .for_each(|label| *label = own.clone().unwrap_or_else(|| next.clone()));
            }
        }
    }
    number(&mut labels, alternatives);
    labels
}

/// A label without its case and its signs, which a name does not show.
fn letters(label: &str) -> String {
    let letters: String = label.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { label.to_owned() } else { letters }
}

/// The positions of alternatives that are not one type, although their labels have the same `identity`.
fn collisions(labels: &[String], alternatives: &[Node], identity: fn(&str) -> String) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, label) in labels.iter().enumerate() {
        groups.entry(identity(label)).or_default().push(index);
    }
    let differ = |group: &Vec<usize>| {
        let mut nodes = group.iter().filter_map(|index| alternatives.get(*index));
        let first = nodes.next();
        first.is_some_and(|first| nodes.any(|node| !is_one_type(first, node)))
    };
    groups.into_values().filter(differ).collect()
}

/// Appends the position to the remaining ones.
fn number(labels: &mut [String], alternatives: &[Node]) {
    let mut taken: BTreeSet<String> = labels.iter().cloned().collect();
    for group in collisions(labels, alternatives, str::to_owned) {
        for (position, index) in group.into_iter().enumerate().skip(1) {
            let Some(label) = labels.get_mut(index) else { continue };
            let numbered = (position + 1..).map(|number| format!("{label} {number}"));
            if let Some(free) = numbered.into_iter().find(|numbered| !taken.contains(numbered)) {
                taken.insert(free.clone());
                *label = free;
            }
        }
    }
}

/// Returns whether two alternatives become the same type, and so one alternative.
fn is_one_type(a: &Node, b: &Node) -> bool {
    let is_plain = |node: &Node| {
        let of_a_kind = node.get("type").and_then(Node::as_str).is_some_and(|kind| !matches!(kind, "object" | "array"));
        of_a_kind && node.get("enum").is_none() && reference(node).is_none()
    };
    is_plain(a) && is_plain(b) && kind(a) == kind(b) || a.same_data(b)
}

/// The possible labels of an alternative, the best first.
fn choices(node: &Node, discriminator: Option<&str>) -> Vec<String> {
    if let Some(reference) = reference(node) {
        let segments = Pointer::parse(reference.split_once('#').map_or(reference, |(_, pointer)| pointer));
        let segments = segments.as_ref().map(Pointer::segments).unwrap_or_default();
        let name =
            segments.last().map_or_else(|| reference.rsplit('/').next().unwrap_or_default(), Text::as_str).to_owned();
        return vec![name, segments.join(" ")];
    }
    let mut choices: Vec<String> = Vec::new();
    let title = node.get("title").and_then(Node::as_str).map(str::trim).filter(|title| !title.is_empty());
    choices.extend(title.map(str::to_owned));
    choices.extend(discriminator.and_then(|name| constant(property(node, name)?)));
    choices.extend(constant(node));
    choices.push(kind(node));
    if let Some(items) = node.get("items") {
        choices.extend(self::choices(items, None).into_iter().map(|item| format!("list of {item}")));
    }
    choices.extend(entries(node).filter_map(|name| constant(property(node, name)?)));
    choices
}

/// For each property, the number of alternatives in a group that have it.
fn property_counts<'n>(group: &[usize], alternatives: &'n [Node]) -> BTreeMap<&'n str, usize> {
    let mut counts = BTreeMap::new();
    for name in group.iter().filter_map(|index| alternatives.get(*index)).flat_map(entries) {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// A property that an alternative has and the others of its group lack; a required one takes precedence.
fn own_property(node: &Node, counts: &BTreeMap<&str, usize>) -> Option<String> {
    required(node).chain(entries(node)).find(|name| counts.get(name) == Some(&1)).map(|name| format!("with {name}"))
}

/// The only value that a schema allows.
fn constant(node: &Node) -> Option<String> {
    let values = node.get("enum").and_then(Node::as_seq);
    let only = match values {
        Some([only]) => only,
        Some(_) => return None,
        None => node.get("const")?,
    };
    let only = only.to_json();
    only.as_str()
        .map(str::to_owned)
        .or_else(|| Some(only.to_string()))
        .filter(|text| !text.is_empty() && !only.is_null())
}

/// The string formats that have separate types.
const TYPED_FORMATS: &[&str] =
    &["date-time", "uuid", "date", "time", "duration", "uri", "byte", "decimal", "ipv4", "ipv6"];

/// Returns the kind of a schema; for an object its required properties, or all properties.
fn kind(node: &Node) -> String {
    let kind = match node.get("type").and_then(Node::as_str) {
        Some("string") if node.get("enum").and_then(Node::as_seq).is_some_and(|values| !values.is_empty()) => {
            "constant"
        }
        Some("string") => {
            let format = node.get("format").and_then(Node::as_str);
            format.filter(|format| TYPED_FORMATS.contains(format)).unwrap_or("string")
        }
        Some("array") => "list",
        Some("object") => {
            return match required(node).chain(entries(node)).next().filter(|_| entries(node).next().is_some()) {
                Some(telling) => format!("with {telling}"),
                None => "map".to_owned(),
            };
        }
        Some(kind @ ("number" | "integer" | "boolean")) => kind,
        _ => "value",
    };
    kind.to_owned()
}

fn property<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.get("properties")?.get(name)
}

/// The names of the declared properties.
fn entries(node: &Node) -> impl Iterator<Item = &str> {
    node.get("properties").and_then(Node::as_map).into_iter().flatten().map(|(name, _)| name.as_str())
}

fn required(node: &Node) -> impl Iterator<Item = &str> {
    node.get("required").and_then(Node::as_seq).unwrap_or_default().iter().filter_map(Node::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Span;

    fn labelled(union: &Json) -> Vec<String> {
        let node = Node::from_json(Span::default(), union);
        labels(&node, node.get("oneOf").and_then(Node::as_seq).unwrap_or_default())
    }

    fn object(required: &[&str], properties: &[&str]) -> Json {
        let properties: serde_json::Map<String, Json> =
            properties.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
        json!({"type": "object", "required": required, "properties": properties})
    }

    #[test]
    fn labels_alternatives_by_distinguishing_keywords() {
        let constant = |value: &str| json!({"type": "string", "enum": [value]});
        let tagged =
            |value: &str| json!({"type": "object", "properties": {"a": {"type": "string"}, "kind": constant(value)}});
        for (alternatives, expected) in [
            (vec![json!({"$ref": "#/components/schemas/Boat"}), json!({"type": "string"})], &["Boat", "string"][..]),
            (
                vec![json!({"title": "Far", "type": "string"}), json!({"title": "Near", "type": "string"})],
                &["Far", "Near"],
            ),
            (vec![json!({"title": "A", "type": "object"}), json!({"title": "A", "type": "array"})], &["map", "list"]),
            (vec![constant("now"), json!({"type": "integer"}), constant("never")], &["now", "integer", "never"]),
            (vec![json!({"type": "string"}), json!({"type": "string", "format": "uuid"})], &["string", "uuid"]),
            (vec![object(&["dock"], &["dock"]), object(&[], &["boat"])], &["with dock", "with boat"]),
            (
                vec![object(&["dock", "boat"], &["dock", "boat"]), object(&["dock", "boats"], &["dock", "boats"])],
                &["with boat", "with boats"],
            ),
            (vec![tagged("sail"), tagged("motor")], &["sail", "motor"]),
            (
                vec![
                    json!({"type": "array", "items": {"type": "string"}}),
                    json!({"type": "array", "items": {"$ref": "#/components/schemas/Boat"}}),
                ],
                &["list of string", "list of Boat"],
            ),
            (
                vec![json!({"type": "string", "enum": ["a", "b"]}), json!({"type": "string", "enum": ["c", "d"]})],
                &["constant", "constant 2"],
            ),
            (
                vec![json!({"$ref": "#/components/schemas/Sail"}), tagged("sail"), tagged("motor")],
                &["Sail", "with a", "motor"],
            ),
            (vec![constant("ASC"), json!({"type": "integer"}), constant("asc")], &["ASC", "integer", "asc"]),
            (vec![json!({}), json!({"not": {}}), json!({"title": "value 2"})], &["value", "value 3", "value 2"]),
        ] {
            assert_eq!(labelled(&json!({"oneOf": alternatives})), expected, "{alternatives:?}");
        }
    }

    #[test]
    fn prefers_the_discriminator_to_other_constants() {
        let alternative = |a: &str, kind: &str| json!({"type": "object", "properties": {"a": {"enum": [a]}, "kind": {"enum": [kind]}}});
        let union =
            json!({"discriminator": {"propertyName": "kind"}, "oneOf": [alternative("1", "x"), alternative("2", "y")]});
        assert_eq!(labelled(&union), ["x", "y"]);
    }
}
