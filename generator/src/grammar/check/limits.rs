//! Checks that a schema has values: limits that contradict each other, and required properties without a valid value.

use std::cmp::Ordering;

use super::conflicts;
use super::finding::{Findings, Remedy};
use super::matching::bound;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Object, Visit, resolve};
use crate::rules;
use crate::source::{Node, Value};

/// Keywords of which the first must not exceed the second, and the types that they restrict.
const PAIRS: &[(&str, &str, &[&str])] = &[
    ("minimum", "maximum", &["number", "integer"]),
    ("minLength", "maxLength", &["string"]),
    ("minItems", "maxItems", &["array"]),
    ("minProperties", "maxProperties", &["object"]),
];

/// The maximum number of schemas that one composition is made of, for this check.
const MOST: usize = 64;

pub(super) fn check(document: &Node, visit: &Visit, sink: &mut Findings) {
    if visit.object() != Some(Object::Schema) {
        return;
    }
    let mut parts = Vec::new();
    add_parts(document, visit.node, &mut parts);
    for (lower, upper, types) in PAIRS {
        if parts.iter().filter_map(|part| part.get("type")?.as_str()).all(|ty| types.contains(&ty)) {
            check_pair(&parts, lower, upper, sink);
        }
    }
    conflicts::check(&parts, sink);
    check_multiple(visit, sink);
    check_required(document, visit.node, sink);
}

/// A schema, and the parts of its `allOf`.
fn add_parts<'a>(document: &'a Node, schema: &'a Node, parts: &mut Vec<&'a Node>) {
    let Some(schema) = resolve(document, schema).filter(|_| parts.len() < MOST) else { return };
    parts.push(schema);
    for part in schema.get("allOf").and_then(Node::as_seq).unwrap_or_default() {
        add_parts(document, part, parts);
    }
}

/// A limit of one of the parts.
#[derive(Clone, Copy)]
struct Limit<'a> {
    part: usize,
    node: &'a Node,
    value: f64,
    /// Whether the value itself is not allowed.
    exclusive: bool,
}

fn limits<'a>(parts: &'a [&Node], keyword: &'a str) -> impl Iterator<Item = Limit<'a>> {
    parts.iter().enumerate().filter_map(move |(part, schema)| {
        let (value, exclusive) = bound(schema, keyword)?;
        Some(Limit { part, node: schema.get(keyword)?, value, exclusive })
    })
}

/// Compares the strictest limits of a schema and its parts. A contradiction inside of one part is reported there.
fn check_pair(parts: &[&Node], lower: &str, upper: &str, sink: &mut Findings) {
    let order = |one: &Limit, other: &Limit| one.value.total_cmp(&other.value);
    let least = limits(parts, lower).max_by(|one, other| order(one, other).then(one.exclusive.cmp(&other.exclusive)));
    let most = limits(parts, upper).min_by(|one, other| order(one, other).then(other.exclusive.cmp(&one.exclusive)));
    let (Some(least), Some(most)) = (least, most) else { return };
    let is_integer = parts.iter().any(|part| part.get("type").and_then(Node::as_str) == Some("integer"));
    let is_empty = match least.value.total_cmp(&most.value) {
        Ordering::Less => is_integer && first_integer(least) > last_integer(most),
        Ordering::Equal => least.exclusive || most.exclusive,
        Ordering::Greater => true,
    };
    if is_empty && (least.part != most.part || least.part == 0) {
        let message = match least.value < most.value {
            true => format!("no value is valid: there is no integer between `{lower}` and `{upper}`"),
            false => format!("no value is valid: `{lower}` exceeds `{upper}`"),
        };
        sink.push(
            Diagnostic::new(rules::UNSATISFIABLE_SCHEMA, least.node.span, message)
                .label("lower limit")
                .related(most.node.span, "upper limit")
                .help("correct one of the limits"),
        );
    }
}

fn first_integer(limit: Limit) -> f64 {
    if limit.exclusive { limit.value.floor() + 1.0 } else { limit.value.ceil() }
}

fn last_integer(limit: Limit) -> f64 {
    if limit.exclusive { limit.value.ceil() - 1.0 } else { limit.value.floor() }
}

fn check_multiple(visit: &Visit, sink: &mut Findings) {
    let Some(node) = visit.node.get("multipleOf") else { return };
    if let Value::Number(number) = &node.value
        && number.as_f64().is_some_and(|number| number <= 0.0)
    {
        let message = format!("`multipleOf` must be greater than 0, not {number}");
        sink.push_with(
            Diagnostic::new(rules::UNKNOWN_VALUE, node.span, message)
                .label("not positive")
                .help("write a positive number, or remove the keyword"),
            Remedy::Remove(visit.pointer.child("multipleOf")),
        );
    }
}

fn check_required(document: &Node, schema: &Node, sink: &mut Findings) {
    for node in schema.get("required").and_then(Node::as_seq).into_iter().flatten() {
        let Some(name) = node.as_str() else { continue };
        let property = schema.get("properties").and_then(|properties| properties.get(name));
        let Some(property) = property.filter(|property| allows_nothing(document, property)) else { continue };
        let message = format!("no value is valid: the required property `{name}` cannot have one");
        sink.push(
            Diagnostic::new(rules::UNSATISFIABLE_SCHEMA, node.span, message)
                .label("required")
                .related(property.span, "allows no value")
                .help("remove it from `required`, or correct its schema"),
        );
    }
}

/// Whether a schema is `not: {}`, as OpenAPI 3.0 expresses the schema `false`.
fn allows_nothing(document: &Node, schema: &Node) -> bool {
    let excluded = resolve(document, schema).and_then(|schema| schema.get("not")?.as_map());
    excluded.is_some_and(|excluded| excluded.is_empty())
}
