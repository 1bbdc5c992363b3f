//! The anchors of a text that must be kept, their size, and merge keys, which add what an alias refers to.

use std::collections::BTreeSet;

use saphyr_parser::{Event, Parser};

use crate::diagnostic::Diagnostic;
use crate::rules;
use crate::source::{Map, Node, Span, Value};

/// The weight of a node without text in an expansion.
const NODE_WEIGHT: usize = 8;

/// The anchors of a text that an alias refers to.
pub(super) fn aliased(text: &str) -> BTreeSet<usize> {
    // Syntax errors are reported by the reader.
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let alias = |(event, _)| match event {
        Event::Alias(anchor) => Some(anchor),
        _ => None,
    };
    events.filter_map(alias).collect()
}

/// The weight of a node in an expansion, and the number of levels below it.
pub(super) fn measure(node: &Node) -> (usize, usize) {
    let below = |(weight, height): (usize, usize), (w, h): (usize, usize)| (weight + w, height.max(h + 1));
    match &node.value {
        Value::Seq(items) => items.iter().map(measure).fold((NODE_WEIGHT, 0), below),
        Value::Map(map) => map
            .iter()
            .map(|(key, entry)| {
                let (weight, height) = measure(&entry.node);
                (weight + key.len(), height)
            })
            .fold((NODE_WEIGHT, 0), below),
        Value::String(text) => (NODE_WEIGHT + text.len(), 0),
        Value::Null | Value::Bool(_) | Value::Number(_) => (NODE_WEIGHT, 0),
    }
}

/// Adds the keys of merged mappings that a mapping does not have itself; earlier ones take precedence.
pub(super) fn merge(map: &mut Map, merged: Vec<Node>) {
    let values = merged.into_iter().flat_map(|node| match node.value {
        Value::Seq(nodes) => nodes,
        _ => vec![node],
    });
    for node in values {
        let Value::Map(entries) = node.value else { continue };
        for (key, entry) in entries {
            map.entry(key).or_insert(entry);
        }
    }
}

pub(super) fn merge_key(span: Span) -> Diagnostic {
    Diagnostic::new(rules::MERGE_KEY, span, "merge keys are not part of YAML 1.2")
        .label("merge key")
        .help("write the properties out, or use an alias for the whole value")
}
