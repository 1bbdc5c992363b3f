//! Checks schemas beyond the table of keys.

use super::finding::Findings;
use super::spelling::Speller;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit};
use crate::rules;
use crate::source::{Node, Text};

pub(super) fn check(visit: &Visit, speller: &Speller, sink: &mut Findings) {
    if visit.object() != Some(Object::Schema) {
        return;
    }
    let schema = visit.node;
    if let Some(ty) = schema.get("type")
        && ty.as_str() == Some("array")
        && ["items", "allOf", "oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none())
    {
        sink.push(
            Diagnostic::new(rules::ARRAY_WITHOUT_ITEMS, ty.span, "an array requires `items`")
                .label("missing `items`")
                .help("add `items: {}` if its elements can be anything"),
        );
    }
    check_required(schema, speller, sink);
}

/// A required property that is not declared is probably a typing error, unless another schema may declare it.
fn check_required(schema: &Node, speller: &Speller, sink: &mut Findings) {
    let composed = ["allOf", "oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
    let Some(properties) = schema.get("properties").and_then(Node::as_map).filter(|_| !composed) else { return };
    for node in schema.get("required").and_then(Node::as_seq).into_iter().flatten() {
        if let Some(name) = node.as_str().filter(|name| !properties.contains_key(name)) {
            let declared = properties.keys().map(Text::as_str);
            let help = speller.suggestion(name, declared, || {
                format!("declare `{name}` in `properties`, or remove it from `required`")
            });
            sink.push(
                Diagnostic::new(
                    rules::REQUIRED_UNDECLARED,
                    node.span,
                    format!("the required property `{name}` is not declared"),
                )
                .label("not in `properties`")
                .help(help),
            );
        }
    }
}
