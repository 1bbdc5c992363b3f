//! The anchors of a text that must be kept, and their size.

use std::collections::BTreeSet;

use saphyr_parser::{Event, Parser};

use crate::source::{Node, Value};

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
