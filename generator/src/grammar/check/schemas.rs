//! Schemas: what a table of keys cannot say.

use super::finding::Findings;
use super::spelling::Speller;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit};
use crate::source::Node;

pub(super) fn check(visit: &Visit, speller: &Speller, sink: &mut Findings) {
    if visit.object() != Some(Object::Schema) {
        return;
    }
    let schema = visit.node;
    if let Some(ty) = schema.get("type")
        && ty.as_str() == Some("array")
        && schema.get("items").is_none()
    {
        sink.push(
            Diagnostic::error("array-without-items", ty.span, "an array needs `items`")
                .label("an array of what?")
                .help("add `items: {}` if its elements can be anything"),
        );
    }
    check_required(schema, speller, sink);
}

/// A required property that is not declared is a slip of the pen, unless another schema may declare it.
fn check_required(schema: &Node, speller: &Speller, sink: &mut Findings) {
    let composed = ["allOf", "oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
    let Some(properties) = schema.get("properties").and_then(Node::as_map).filter(|_| !composed) else { return };
    for node in schema.get("required").and_then(Node::as_seq).into_iter().flatten() {
        if let Some(name) = node.as_str().filter(|name| !properties.contains_key(*name)) {
            let declared = properties.keys().map(String::as_str);
            let help = speller.suggestion(name, declared, || {
                format!("declare `{name}` under `properties`, or remove it from `required`")
            });
            sink.push(
                Diagnostic::warning(
                    "required-undeclared",
                    node.span,
                    format!("the required property `{name}` is not declared"),
                )
                .label("not under `properties`")
                .help(help),
            );
        }
    }
}
