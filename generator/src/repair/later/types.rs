//! Types and values of JSON Schema 2020-12 in the notation of OpenAPI 3.0.

use super::{Construct, Context, Scope, visited_schema, wants_schema};
use crate::grammar::Visit;
use crate::pointer::Pointer;
use crate::repair::edit::Edit;
use crate::source::{Entry, Map, Node, Span, Value};

pub(super) const TYPES: &[Construct] = &[
    Construct {
        id: "boolean-schema",
        summary: "a schema that is `true` is `{}`, and one that is `false` is `not: {}`",
        scope: Scope::Every,
        find: boolean,
    },
    Construct {
        id: "null-alternative",
        summary: "an alternative that is null alone makes the others nullable",
        scope: Scope::Every,
        find: null_alternative,
    },
    Construct {
        id: "type-list",
        summary: "several types are alternatives, and the type `null` is `nullable`",
        scope: Scope::Every,
        find: type_list,
    },
    Construct {
        id: "const",
        summary: "a constant is an enumeration of one value",
        scope: Scope::Every,
        find: constant,
    },
    Construct {
        id: "exclusive-bound",
        summary: "an exclusive bound that is a number is a bound, and a flag that excludes it",
        scope: Scope::Every,
        find: exclusive_bound,
    },
    Construct {
        id: "schema-examples",
        summary: "the first example of a schema is its `example`",
        scope: Scope::Every,
        find: examples,
    },
    Construct {
        id: "array-items",
        summary: "an array that says nothing of its items holds any values",
        scope: Scope::Later,
        find: array_items,
    },
    Construct {
        id: "content-encoding",
        summary: "bytes in a string have the format `byte` or `base64url` where they are encoded, and `binary` where they are not",
        scope: Scope::Every,
        find: content_encoding,
    },
];

/// Keywords of one type only.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("string", &["format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]),
    (
        "array",
        &["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "x-schema-items", "x-schema-prefixItems"],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "x-schema-additionalProperties",
            "x-schema-patternProperties",
        ],
    ),
    ("number", NUMERIC),
    ("integer", NUMERIC),
];

const NUMERIC: &[&str] = &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"];

fn boolean(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    // After a tuple it means that there are no more items.
    let ends_tuple =
        || visit.key == "items" && context.document.at(&visit.pointer.parent().child("prefixItems")).is_some();
    let Some(value) = visit.node.as_bool().filter(|_| wants_schema(visit) && !ends_tuple()) else { return Vec::new() };
    let anything = Node::empty(visit.node.span);
    let schema = if value { anything } else { Node::map(visit.node.span, [("not", anything)]) };
    vec![Edit::set(visit.pointer.clone(), schema)]
}

fn is_null(schema: &Node) -> bool {
    let is_type = |node: &Node| node.as_str() == Some("null");
    let is_only = |node: &Node| node.as_seq().is_some_and(|list| matches!(list, [only] if is_type(only)));
    schema.get("$ref").is_none() && schema.get("type").is_some_and(|ty| is_type(ty) || is_only(ty))
}

fn null_alternative(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let mut edits = Vec::new();
    for key in ["oneOf", "anyOf"] {
        let alternatives = schema.get(key).and_then(Node::as_seq).unwrap_or_default();
        let nulls: Vec<usize> =
            alternatives.iter().enumerate().filter(|(_, schema)| is_null(schema)).map(|(index, _)| index).collect();
        if nulls.is_empty() || nulls.len() == alternatives.len() {
            continue;
        }
        let list = visit.pointer.child(key);
        edits.extend(nulls.into_iter().map(|index| Edit::remove(list.child(index.to_string()))));
        edits.push(nullable(visit.pointer, schema.span));
    }
    edits
}

fn nullable(schema: &Pointer, span: Span) -> Edit {
    Edit::set(schema.child("nullable"), Node::new(span, Value::Bool(true)))
}

fn type_list(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let Some(ty) = schema.get("type") else { return Vec::new() };
    let types: Vec<&str> = match &ty.value {
        Value::Seq(types) => types.iter().filter_map(Node::as_str).collect(),
        // As an alternative it makes the others nullable, and is removed.
        Value::String(name) if name == "null" && !matches!(visit.key, "oneOf" | "anyOf") => vec!["null"],
        _ => return Vec::new(),
    };
    let place = visit.pointer.child("type");
    let mut edits = Vec::new();
    let values = schema.get("enum").and_then(Node::as_seq);
    let has_null = values.is_none_or(|values| values.iter().any(|value| value.value == Value::Null));
    if types.contains(&"null") && has_null {
        edits.push(nullable(visit.pointer, ty.span));
    }
    let mut others: Vec<&str> = types.into_iter().filter(|name| *name != "null").collect();
    if others.contains(&"number") {
        others.retain(|name| *name != "integer");
    }
    match others.as_slice() {
        [] => {
            edits.push(Edit::remove(place));
            let null = Node::new(ty.span, Value::Seq(vec![Node::new(ty.span, Value::Null)]));
            edits.extend(values.is_none().then(|| Edit::set(visit.pointer.child("enum"), null)));
        }
        [only] => edits.push(Edit::set(place, Node::string(ty.span, *only))),
        // Composition keywords are more specific than the types.
        several if ["oneOf", "anyOf", "allOf"].iter().all(|key| schema.get(key).is_none()) => {
            edits.extend(alternatives(schema, visit.pointer, several, ty.span));
        }
        _ => edits.push(Edit::remove(place)),
    }
    edits
}

/// Returns one alternative for each type, with its keywords, in place of the list of types.
fn alternatives(schema: &Node, pointer: &Pointer, types: &[&str], span: Span) -> Vec<Edit> {
    let Some(map) = schema.as_map() else { return Vec::new() };
    let of = |ty: &str| KEYWORDS.iter().find(|(known, _)| *known == ty).map_or(&[][..], |(_, keys)| *keys);
    let alternative = |ty: &&str| {
        let mut alternative = Map::new();
        alternative.insert("type", Entry { key: span, node: Node::string(span, *ty) });
        let own = map.iter().filter(|(key, _)| of(ty).contains(&key.as_str()));
        alternative.extend(own.map(|(key, entry)| (key.clone(), entry.clone())));
        if let Some(entry) = map.get("enum") {
            let values = entry.node.as_seq().unwrap_or_default();
            let own: Vec<Node> = values.iter().filter(|value| is_of(ty, value)).cloned().collect();
            if !own.is_empty() {
                let node = Node::new(entry.node.span, Value::Seq(own));
                alternative.insert("enum", Entry { key: entry.key, node });
            }
        }
        Node::new(span, Value::Map(alternative))
    };
    let list = Node::new(span, Value::Seq(types.iter().map(alternative).collect()));
    let moved = map
        .keys()
        .filter(|key| *key == "type" || *key == "enum" || types.iter().any(|ty| of(ty).contains(&key.as_str())));
    let removed = moved.map(|key| Edit::remove(pointer.child(key.as_str())));
    std::iter::once(Edit::set(pointer.child("anyOf"), list)).chain(removed).collect()
}

/// Other parts of a composition may have the items.
fn array_items(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let Some(ty) = schema.get("type").filter(|ty| ty.as_str() == Some("array")) else { return Vec::new() };
    let is_open = ["items", "prefixItems", "allOf", "oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none());
    is_open.then(|| Edit::set(visit.pointer.child("items"), Node::empty(ty.span))).into_iter().collect()
}

fn is_of(ty: &str, value: &Node) -> bool {
    match &value.value {
        Value::Null => false,
        Value::Bool(_) => ty == "boolean",
        Value::Number(number) => ty == "number" || ty == "integer" && !number.is_f64(),
        Value::String(_) => ty == "string",
        Value::Seq(_) => ty == "array",
        Value::Map(_) => ty == "object",
    }
}

fn constant(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let Some(value) = schema.get("const") else { return Vec::new() };
    let mut edits = vec![Edit::remove(visit.pointer.child("const"))];
    let list = Node::new(value.span, Value::Seq(vec![value.clone()]));
    match schema.get("enum").and_then(Node::as_seq) {
        // No value is valid, which the check reports.
        Some(values) if !values.iter().any(|allowed| allowed.same_data(value)) => {
            let others = schema.get("allOf").and_then(Node::as_seq).unwrap_or_default().iter().cloned();
            let parts = others.chain([Node::map(value.span, [("enum", list)])]).collect();
            edits.push(Edit::set(visit.pointer.child("allOf"), Node::new(value.span, Value::Seq(parts))));
        }
        _ => edits.push(Edit::set(visit.pointer.child("enum"), list)),
    }
    let ty = ["string", "boolean", "integer", "number"].into_iter().find(|ty| is_of(ty, value));
    if let Some(ty) = ty.filter(|_| schema.get("type").is_none()) {
        edits.push(Edit::set(visit.pointer.child("type"), Node::string(value.span, ty)));
    }
    edits
}

fn exclusive_bound(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let mut edits = Vec::new();
    for (exclusive, bound, is_lower) in [("exclusiveMinimum", "minimum", true), ("exclusiveMaximum", "maximum", false)]
    {
        let Some(node) = schema.get(exclusive) else { continue };
        let Value::Number(limit) = &node.value else { continue };
        let number = |node: &Node| match &node.value {
            Value::Number(number) => number.as_f64(),
            _ => None,
        };
        let inclusive = schema.get(bound).and_then(number);
        let counts = match (inclusive, limit.as_f64()) {
            (Some(inclusive), Some(limit)) if is_lower => limit >= inclusive,
            (Some(inclusive), Some(limit)) => limit <= inclusive,
            _ => true,
        };
        if counts {
            edits.push(Edit::set(visit.pointer.child(bound), node.clone()));
            edits.push(Edit::set(visit.pointer.child(exclusive), Node::new(node.span, Value::Bool(true))));
        } else {
            edits.push(Edit::remove(visit.pointer.child(exclusive)));
        }
    }
    edits
}

fn examples(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let Some(examples) = schema.get("examples") else { return Vec::new() };
    let first = examples.as_seq().and_then(<[Node]>::first).filter(|_| schema.get("example").is_none());
    let example = first.map(|first| Edit::set(visit.pointer.child("example"), first.clone()));
    example.into_iter().chain([Edit::remove(visit.pointer.child("examples"))]).collect()
}

fn content_encoding(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let (encoding, media_type) = (schema.get("contentEncoding"), schema.get("contentMediaType"));
    let Some(cause) = encoding.or(media_type) else { return Vec::new() };
    let text = |node: Option<&Node>| node.and_then(Node::as_str).unwrap_or_default().to_ascii_lowercase();
    let format = match (text(encoding).as_str(), text(media_type).as_str()) {
        ("base64", _) => Some("byte"),
        ("base64url", _) => Some("base64url"),
        ("" | "binary", media_type) if is_binary(media_type) => Some("binary"),
        _ => None,
    };
    let format = format.filter(|_| schema.get("format").is_none() && schema.get("enum").is_none());
    let mut edits: Vec<Edit> = ["contentEncoding", "contentMediaType", "contentSchema"]
        .into_iter()
        .filter(|key| schema.get(key).is_some())
        .map(|key| Edit::remove(visit.pointer.child(key)))
        .collect();
    if let Some(format) = format {
        edits.push(Edit::set(visit.pointer.child("format"), Node::string(cause.span, format)));
        if schema.get("type").is_none() {
            edits.push(Edit::set(visit.pointer.child("type"), Node::string(cause.span, "string")));
        }
    }
    edits
}

/// Returns whether a media type is binary rather than text.
pub(super) fn is_binary(media_type: &str) -> bool {
    let text = ["text/", "application/json", "application/xml", "application/yaml"];
    !text.iter().any(|prefix| media_type.starts_with(prefix)) && !media_type.ends_with("+json")
}
