//! Checks schemas beyond the table of keys.

use super::finding::{Findings, Remedy};
use super::spelling::Speller;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit};
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Node, Text, Value};

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
            Diagnostic::new(rules::ARRAY_WITHOUT_ITEMS, ty.span, "an array requires `items`")
                .label("missing `items`")
                .help("add `items: {}` if its elements can be anything"),
        );
    }
    check_required(schema, speller, sink);
    check_values(visit, sink);
}

/// Checks that values have the type of their schema. Null is not judged: many documents express `nullable` by it.
fn check_values(visit: &Visit, sink: &mut Findings) {
    let Some(ty) = visit.node.get("type").and_then(Node::as_str) else { return };
    if let Some(value) = visit.node.get("default").filter(|value| !is_of(ty, value)) {
        let place = visit.pointer.child("default");
        sink.push_with(mistyped("the default", ty, value), reading(ty, value, place.clone(), place));
    }
    let list = visit.pointer.child("enum");
    let values = visit.node.get("enum").and_then(Node::as_seq).unwrap_or_default();
    // An enum without any valid value has no effect.
    let none_left = values.iter().all(|value| !is_of(ty, value) && text_of(ty, value).is_none());
    for (index, value) in values.iter().enumerate().filter(|(_, value)| !is_of(ty, value)) {
        let place = list.child(index.to_string());
        let removed = if none_left { list.clone() } else { place.clone() };
        sink.push_with(mistyped("this value of `enum`", ty, value), reading(ty, value, place, removed));
    }
}

/// Returns whether a value has a type; an unknown type was reported before.
fn is_of(ty: &str, value: &Node) -> bool {
    match (&value.value, ty) {
        (Value::Null, _) => true,
        (Value::Number(number), "integer") => number.as_f64().is_some_and(|number| number.fract() == 0.0),
        (Value::Bool(_), "number" | "integer" | "string" | "array" | "object") => false,
        (Value::Number(_), "boolean" | "string" | "array" | "object") => false,
        (Value::String(_), "number" | "integer" | "boolean" | "array" | "object") => false,
        (Value::Seq(_), "number" | "integer" | "boolean" | "string" | "object") => false,
        (Value::Map(_), "number" | "integer" | "boolean" | "string" | "array") => false,
        _ => true,
    }
}

/// A number or a boolean as a string, where a string is expected: quotes are easily forgotten in YAML.
fn text_of(ty: &str, value: &Node) -> Option<String> {
    match &value.value {
        Value::Number(number) if ty == "string" => Some(number.to_string()),
        Value::Bool(value) if ty == "string" => Some(value.to_string()),
        _ => None,
    }
}

fn reading(ty: &str, value: &Node, place: Pointer, removed: Pointer) -> Remedy {
    match text_of(ty, value) {
        Some(text) => Remedy::Set(place, Node::string(value.span, text)),
        None => Remedy::Remove(removed),
    }
}

fn mistyped(what: &str, ty: &str, value: &Node) -> Diagnostic {
    Diagnostic::new(rules::MISTYPED_VALUE, value.span, format!("{what} is {}, but the type is `{ty}`", value.kind()))
        .label(format!("expected `{ty}`"))
        .help("write a value of that type, or correct the type")
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
