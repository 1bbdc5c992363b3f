//! Checks data: a `default`, the values of `enum` and examples must match their schema.

use std::collections::BTreeSet;

use super::finding::{Findings, Remedy};
use super::matching::{Mismatch, Reason, is_of, mismatch};
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit, resolve};
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Node, Text, Value};

pub(super) fn check(document: &Node, visit: &Visit, sink: &mut Findings) {
    match visit.object() {
        Some(Object::Schema) => {
            check_default(document, visit, sink);
            check_enum(document, visit, sink);
            check_example(document, visit.node, visit.node.get("example"), sink);
        }
        Some(Object::MediaType) if is_json(visit) => check_examples(document, visit, |_| true, sink),
        // Many documents write the example of a parameter as it is sent: `a,b` for a list.
        Some(Object::Parameter | Object::Header) => {
            check_examples(document, visit, |example| example.as_str().is_none(), sink);
        }
        _ => {}
    }
}

fn check_default(document: &Node, visit: &Visit, sink: &mut Findings) {
    let Some(value) = visit.node.get("default") else { return };
    let Some(found) = mismatch(document, visit.node, value) else { return };
    let place = visit.pointer.child("default");
    let remedy = reading(&found, place.clone(), place);
    push("the default", &found, remedy, sink);
}

fn check_enum(document: &Node, visit: &Visit, sink: &mut Findings) {
    let list = visit.pointer.child("enum");
    let values = visit.node.get("enum").and_then(Node::as_seq).unwrap_or_default();
    // An enum without any valid value has no effect.
    let ty = visit.node.get("type").and_then(Node::as_str);
    let none_left = ty.is_some_and(|ty| values.iter().all(|value| !is_of(ty, value) && text_of(ty, value).is_none()));
    let mut seen = BTreeSet::new();
    for (index, value) in values.iter().enumerate() {
        if !seen.insert(value.to_canonical_json().to_string()) {
            let message = "this value of `enum` is listed before";
            let repeated = Diagnostic::new(rules::DUPLICATE_ENUM_VALUE, value.span, message);
            sink.push(repeated.label("repeated").help("remove it"));
        }
        let Some(found) = mismatch(document, visit.node, value) else { continue };
        let place = list.child(index.to_string());
        let removed = if none_left { list.clone() } else { place.clone() };
        push("this value of `enum`", &found, reading(&found, place, removed), sink);
    }
}

/// Returns whether the value of a media type is JSON; that of other media types has no schema to compare it with.
fn is_json(visit: &Visit) -> bool {
    let media_type = visit.pointer.segments().last().map_or("", Text::as_str);
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json") || essence.to_ascii_lowercase().ends_with("+json")
}

fn check_examples(document: &Node, visit: &Visit, is_judged: fn(&Node) -> bool, sink: &mut Findings) {
    let Some(schema) = visit.node.get("schema") else { return };
    let named = visit.node.get("examples").and_then(Node::as_map).into_iter().flatten();
    let named = named.filter_map(|(_, entry)| resolve(document, &entry.node)?.get("value"));
    for example in visit.node.get("example").into_iter().chain(named).filter(|example| is_judged(example)) {
        check_example(document, schema, Some(example), sink);
    }
}

/// An example that only violates a limit still shows what a value looks like.
fn check_example(document: &Node, schema: &Node, example: Option<&Node>, sink: &mut Findings) {
    let Some(found) = example.and_then(|example| mismatch(document, schema, example)) else { return };
    if let Reason::Type(ty) = found.reason {
        let message = format!("{} is {}, but the type is `{ty}`", subject("the example", &found), found.value.kind());
        let mistyped = Diagnostic::new(rules::MISTYPED_EXAMPLE, found.value.span, message);
        sink.push(mistyped.label(format!("expected `{ty}`")).help("write a value of that type, or correct the type"));
    }
}

fn push(what: &str, found: &Mismatch, remedy: Remedy, sink: &mut Findings) {
    let (subject, span) = (subject(what, found), found.value.span);
    match &found.reason {
        Reason::Type(ty) => {
            let message = format!("{subject} is {}, but the type is `{ty}`", found.value.kind());
            let mistyped = Diagnostic::new(rules::MISTYPED_VALUE, span, message).label(format!("expected `{ty}`"));
            sink.push_with(mistyped.help("write a value of that type, or correct the type"), remedy);
        }
        Reason::Keyword(excluded) => {
            let invalid = Diagnostic::new(rules::INVALID_VALUE, span, format!("{subject} is {excluded}"));
            sink.push(invalid.label("not allowed by its schema").help("correct the value or the keyword"));
        }
    }
}

fn subject(what: &str, found: &Mismatch) -> String {
    match found.path.is_empty() {
        true => what.to_owned(),
        false => format!("`{}` in {what}", found.path.join(".")),
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

/// How a value of the wrong type at `place` is read; `removed` is left out if it cannot be.
fn reading(found: &Mismatch, place: Pointer, removed: Pointer) -> Remedy {
    let text = match found.reason {
        Reason::Type(ty) => text_of(ty, found.value),
        Reason::Keyword(_) => None,
    };
    match text {
        Some(text) => {
            let part = found.path.iter().fold(place, |place, segment| place.child(segment.as_str()));
            Remedy::Set(part, Node::string(found.value.span, text))
        }
        None => Remedy::Remove(removed),
    }
}
