//! The places of schemas in JSON Schema 2020-12, and in OpenAPI 3.0.

use super::keep::{is_kept, keep, kept};
use super::{Construct, Context, Scope, visited_schema, wants_schema};
use crate::grammar::{Shape, Visit, reference};
use crate::repair::edit::Edit;
use crate::source::{Entry, Map, Node, Value};

pub(super) const STRUCTURE: &[Construct] = &[
    Construct {
        id: "dynamic-reference",
        summary: "a dynamic reference is a reference",
        scope: Scope::Later,
        find: dynamic_reference,
    },
    Construct {
        id: "anchor",
        summary: "a reference to an anchor leads to where the anchor is",
        scope: Scope::Later,
        find: anchor,
    },
    Construct {
        id: "reference-siblings",
        summary: "what a schema says beside a reference is said beside `allOf` with that reference",
        scope: Scope::Later,
        find: siblings,
    },
    Construct {
        id: "prefix-items",
        summary: "the items of a tuple are alternatives for each item of an array",
        scope: Scope::Every,
        find: prefix_items,
    },
    Construct {
        id: "pattern-properties",
        summary: "properties by pattern are additional properties",
        scope: Scope::Every,
        find: pattern_properties,
    },
];

fn dynamic_reference(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(target) = visited_schema(visit).and_then(|schema| schema.get("$dynamicRef")) else { return Vec::new() };
    let mut edits = vec![Edit::remove(visit.pointer.child("$dynamicRef"))];
    let name = target.as_str().and_then(|text| text.strip_prefix('#')).unwrap_or_default();
    if context.anchors.contains_key(name) || name.starts_with('/') {
        edits.push(Edit::set(visit.pointer.child("$ref"), target.clone()));
    }
    edits
}

fn anchor(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Shape::Target(_) = visit.shape else { return Vec::new() };
    // A reference with siblings is moved in this round, and found at its new place in the next.
    let owner = context.document.at(&visit.pointer.parent()).and_then(Node::as_map);
    if owner.is_some_and(|owner| owner.keys().any(|key| key != "$ref" && !key.starts_with("x-"))) {
        return Vec::new();
    }
    let name = visit.node.as_str().and_then(|text| text.strip_prefix('#')).unwrap_or_default();
    let target = context.anchors.get(name).filter(|_| !name.is_empty());
    let text = target.map(|pointer| Node::string(visit.node.span, format!("#{pointer}")));
    text.map(|text| Edit::set(visit.pointer.clone(), text)).into_iter().collect()
}

fn siblings(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    if !wants_schema(visit) && visit.shape != Shape::BooleanOrSchema {
        return Vec::new();
    }
    if reference(visit.node).is_none() {
        return Vec::new();
    }
    let Some(map) = visit.node.as_map() else { return Vec::new() };
    let Some((target, own)) = map
        .get("$ref")
        .filter(|_| map.keys().any(|key| key != "$ref" && !key.starts_with("x-")))
        .map(|target| (target, map.iter().filter(|(key, _)| *key != "$ref")))
    else {
        return Vec::new();
    };
    let mut beside: Map = own.map(|(key, entry)| (key.clone(), entry.clone())).collect();
    let reference = Node::map(target.node.span, [("$ref", target.node.clone())]);
    // Last, so that references into the other parts stay valid.
    let others = beside.get("allOf").and_then(|entry| entry.node.as_seq()).unwrap_or_default();
    let parts = others.iter().cloned().chain([reference]).collect();
    let node = Node::new(target.node.span, Value::Seq(parts));
    beside.insert("allOf", Entry { key: target.key, node });
    vec![Edit::set(visit.pointer.clone(), Node::new(visit.node.span, Value::Map(beside)))]
}

fn prefix_items(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    // Before 2020-12, a tuple was a list of `items`.
    let (key, rest) = match schema.get("items").is_some_and(|items| items.as_seq().is_some()) {
        true => ("items", "additionalItems"),
        false => ("prefixItems", "items"),
    };
    let Some(tuple) = schema.get(key) else { return Vec::new() };
    let Some(items) = tuple.as_seq() else { return Vec::new() };
    if is_kept(visit) && key == "prefixItems" {
        return keep(visit, &["prefixItems", "items"]);
    }
    let others = schema.get(rest);
    let rest = others.filter(|node| node.as_map().is_some());
    let mut edits = vec![Edit::set(visit.pointer.child(kept("prefixItems")), tuple.clone())];
    edits.extend(others.map(|node| Edit::set(visit.pointer.child(kept("items")), node.clone())));
    edits.push(Edit::set(visit.pointer.child("items"), one_of(tuple, items.iter().chain(rest))));
    let gone = ["prefixItems", "additionalItems"].into_iter().filter(|key| schema.get(key).is_some());
    edits.extend(gone.map(|key| Edit::remove(visit.pointer.child(key))));
    if schema.get("type").is_none() {
        edits.push(Edit::set(visit.pointer.child("type"), Node::string(tuple.span, "array")));
    }
    edits
}

fn pattern_properties(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let Some(patterns) = schema.get("patternProperties") else { return Vec::new() };
    if is_kept(visit) {
        return keep(visit, &["patternProperties", "additionalProperties"]);
    }
    let mut edits = vec![Edit::set(visit.pointer.child(kept("patternProperties")), patterns.clone())];
    edits.push(Edit::remove(visit.pointer.child("patternProperties")));
    let others = schema.get("additionalProperties");
    edits.extend(others.map(|node| Edit::set(visit.pointer.child(kept("additionalProperties")), node.clone())));
    let others = others.filter(|node| node.as_map().is_some());
    let is_open = schema.get("additionalProperties").is_some_and(|node| node.as_bool() == Some(true));
    let values = patterns.as_map().into_iter().flatten().map(|(_, entry)| &entry.node);
    // Properties of a pattern may have any type, like other undeclared properties.
    if !is_open && patterns.as_map().is_some_and(|map| !map.is_empty()) {
        let values = one_of(patterns, values.chain(others));
        edits.push(Edit::set(visit.pointer.child("additionalProperties"), values));
    }
    edits
}

/// A schema whose values must match one of the given ones; equal ones count once.
pub(super) fn one_of<'a>(cause: &Node, schemas: impl Iterator<Item = &'a Node>) -> Node {
    let mut different: Vec<&Node> = Vec::new();
    for schema in schemas {
        if !different.iter().any(|known| known.same_data(schema)) {
            different.push(schema);
        }
    }
    match different.as_slice() {
        [] => Node::empty(cause.span),
        [only] => (*only).clone(),
        several => {
            let list = Node::new(cause.span, Value::Seq(several.iter().map(|schema| (*schema).clone()).collect()));
            Node::map(cause.span, [("anyOf", list)])
        }
    }
}
