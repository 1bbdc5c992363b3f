//! Checks that the parts of a schema do not contradict each other: types, enums, closed objects, counts.

use std::collections::BTreeSet;

use super::finding::Findings;
use crate::diagnostic::Diagnostic;
use crate::grammar::reference;
use crate::rules;
use crate::source::{Node, Span, Value};

/// Checks a schema and the parts of its `allOf`; the schema itself is the first.
pub(super) fn check(parts: &[&Node], sink: &mut Findings) {
    check_types(parts, sink);
    check_enums(parts, sink);
    check_closed(parts, sink);
    let Some(schema) = parts.first() else { return };
    check_counts(schema, sink);
    check_mapping(schema, sink);
}

fn push(sink: &mut Findings, place: Span, message: String, (other, label): (Span, &str), help: &str) {
    let diagnostic = Diagnostic::new(rules::UNSATISFIABLE_SCHEMA, place, format!("no value is valid: {message}"));
    sink.push(diagnostic.label("contradicts the other place").related(other, label).help(help));
}

/// A type beside `allOf` must be that of the parts. Parts among each other are compared as types.
fn check_types(parts: &[&Node], sink: &mut Findings) {
    let ty = |schema: &&Node| schema.get("type").and_then(|ty| Some((ty.as_str()?.to_owned(), ty.span)));
    let Some((own, span)) = parts.first().and_then(ty) else { return };
    let numbers = |ty: &str| matches!(ty, "integer" | "number");
    let differs = |(ty, _): &(String, Span)| *ty != own && !(numbers(ty) && numbers(&own));
    if let Some((other, place)) = parts.iter().skip(1).filter_map(ty).find(differs) {
        let message = format!("the type is `{own}`, and that of a part `{other}`");
        push(sink, span, message, (place, "another type"), "correct one of the types");
    }
}

/// The enums of parts must have a value in common. Those of strings are compared as types, and the values of the schema
/// itself with its parts.
fn check_enums(parts: &[&Node], sink: &mut Findings) {
    let own = parts.first().and_then(|schema| schema.get("enum"));
    if let Some(own) = own.filter(|own| own.as_seq().is_some_and(<[Node]>::is_empty)) {
        let empty = Diagnostic::new(rules::UNSATISFIABLE_SCHEMA, own.span, "no value is valid: `enum` is empty");
        sink.push(empty.label("no values").help("list the values, or remove the keyword"));
    }
    let mut lists = parts.iter().skip(1).filter_map(|part| part.get("enum"));
    let Some(first) = lists.next() else { return };
    let values = |list: &Node| -> BTreeSet<String> {
        let values = list.as_seq().unwrap_or_default().iter();
        values.map(|value| value.to_canonical_json().to_string()).collect()
    };
    let has_texts = |list: &Node| list.as_seq().unwrap_or_default().iter().all(|value| value.as_str().is_some());
    let mut common = values(first);
    for list in lists.filter(|list| !has_texts(first) || !has_texts(list)) {
        let allowed = values(list);
        common.retain(|value| allowed.contains(value));
        if common.is_empty() {
            let message = "this `enum` and another one have no value in common".to_owned();
            push(sink, list.span, message, (first.span, "the other one"), "correct one of the parts");
            return;
        }
    }
}

/// A closed part refuses the properties that other parts require.
fn check_closed(parts: &[&Node], sink: &mut Findings) {
    let is_closed = |part: &&&Node| {
        part.get("additionalProperties").and_then(Node::as_bool) == Some(false)
            && part.get("x-schema-patternProperties").is_none()
    };
    if parts.len() < 2 {
        return;
    }
    for closed in parts.iter().filter(is_closed) {
        let declared = closed.get("properties");
        let mut required = parts.iter().filter_map(|part| part.get("required")?.as_seq()).flatten();
        let refused = required.find(|name| {
            name.as_str().is_some_and(|name| declared.is_none_or(|properties| properties.get(name).is_none()))
        });
        if let (Some(name), Some(place)) = (refused, closed.get("additionalProperties")) {
            let message =
                format!("`{}` is required, but another part does not allow it", name.as_str().unwrap_or_default());
            push(
                sink,
                name.span,
                message,
                (place.span, "not allowed here"),
                "declare it there, or remove `additionalProperties`",
            );
            return;
        }
    }
}

fn check_counts(schema: &Node, sink: &mut Findings) {
    let count = |key: &str| match &schema.get(key)?.value {
        Value::Number(number) => Some((number.as_u64()?, schema.get(key)?.span)),
        _ => None,
    };
    let required = schema.get("required").and_then(Node::as_seq).unwrap_or_default().len() as u64;
    if let (Some((most, span)), Some(list)) = (count("maxProperties"), schema.get("required"))
        && required > most
    {
        let message = format!("{required} properties are required, and at most {most} allowed");
        push(sink, span, message, (list.span, "the required ones"), "correct the limit, or the list");
    }
    let (least, most) = (count("x-schema-minContains"), count("x-schema-maxContains"));
    if let (Some((least, span)), Some((most, other))) = (least, most)
        && least > most
    {
        let message = "`minContains` exceeds `maxContains`".to_owned();
        push(sink, span, message, (other, "upper limit"), "correct one of the limits");
    }
}

/// Values of a discriminator must lead to alternatives of the union.
fn check_mapping(schema: &Node, sink: &mut Findings) {
    let lists = ["oneOf", "anyOf"].iter().filter_map(|key| schema.get(key)?.as_seq());
    let references: Vec<Option<&str>> = lists.flatten().map(reference).collect();
    let name = |text: &str| text.rsplit('/').next().unwrap_or_default().to_owned();
    let names: BTreeSet<String> = references.iter().flatten().map(|text| name(text)).collect();
    let mapping = schema.get("discriminator").and_then(|node| node.get("mapping")).and_then(Node::as_map);
    for (tag, entry) in mapping.into_iter().flatten().filter(|_| !references.is_empty()) {
        if !names.contains(&name(entry.node.as_str().unwrap_or_default())) {
            let message = format!("`{tag}` of the mapping selects no alternative");
            let help = "write the reference of an alternative, or remove it";
            let unknown = Diagnostic::new(rules::INVALID_VALUE, entry.node.span, message);
            sink.push(unknown.label("not an alternative").help(help));
        }
    }
}
