//! Short forms of old and new values.

use serde_json::Value as Json;

use crate::contract::{Additional, Param, Property, Requirement, Schema, SchemaId, Schemas};
use crate::ir::ParamLocation;

/// Longer texts are cut: a report shows the place anyway.
const LONGEST: usize = 60;

/// A keyword and its value: `minLength: 3`. Of a long value, the part where it begins to differ from the other one.
pub(super) fn keyword(key: &str, value: &Json, other: Option<&Json>) -> String {
    let (text, other) = (text(value), other.map(text).unwrap_or_default());
    let shared = text.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    if shared < LONGEST {
        return format!("{key}: {}", cut(&text));
    }
    let from = text.char_indices().nth(shared - LONGEST / 3).map_or(0, |(at, _)| at);
    format!("{key}: ... {}", cut(text.get(from..).unwrap_or_default()))
}

/// The short forms of a keyword on both sides. A missing keyword has a meaning too, which is shown if it is known:
/// `optional` and `required`, not nothing and `required: true`.
pub(super) fn judged(key: &str, base: Option<&Json>, head: Option<&Json>) -> [Option<String>; 2] {
    let is_true = |value: Option<&Json>| value == Some(&Json::Bool(true));
    [(base, head), (head, base)].map(|(value, other)| match (flag(key), value) {
        (Some((off, on)), _) => Some(if is_true(value) { on } else { off }.to_owned()),
        (None, Some(value)) => Some(keyword(key, value, other)),
        (None, None) => unsaid(key, other),
    })
}

/// The meaning of a key that is false or missing, and of one that is true.
fn flag(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "required" => ("optional", "required"),
        "deprecated" => ("not deprecated", "deprecated"),
        "nullable" => ("not nullable", "nullable"),
        "uniqueItems" => ("equal items allowed", "unique items"),
        "readOnly" => ("may be sent", "read only"),
        "writeOnly" => ("may be returned", "write only"),
        "allowEmptyValue" => ("never empty", "may be empty"),
        "allowReserved" => ("reserved characters escaped", "reserved characters as they are"),
        _ => return None,
    })
}

/// The meaning of a missing key that the other side has, if it has one.
fn unsaid(key: &str, other: Option<&Json>) -> Option<String> {
    match key {
        "explode" => Some(format!("explode: {}", other == Some(&Json::Bool(false)))),
        "style" => Some("default style".to_owned()),
        "format" | "minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
        | "maxProperties" => Some(format!("no {key}")),
        _ => None,
    }
}

/// The media type of a text, which may have none.
pub(super) fn media_type(media_type: Option<&String>) -> Option<String> {
    Some(media_type.cloned().unwrap_or_else(|| "plain text".to_owned()))
}

/// A value as JSON; a string without quotation marks.
pub(super) fn data(value: &Json) -> String {
    cut(&text(value))
}

fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} ...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A property: `required string`.
pub(super) fn property(schemas: &Schemas, property: &Property) -> String {
    let required = if property.required.is_some() { "required " } else { "" };
    format!("{required}{}", schema(schemas, property.schema))
}

/// A parameter: `required integer in the query`.
pub(super) fn param(schemas: &Schemas, param: &Param, required: bool) -> String {
    let required = if required { "required " } else { "" };
    format!("{required}{} {}", schema(schemas, param.schema), location(param.location))
}

/// The location of a parameter.
pub(super) fn location(location: ParamLocation) -> &'static str {
    match location {
        ParamLocation::Path => "in the path",
        ParamLocation::Query => "in the query",
        ParamLocation::Header => "in a header",
        ParamLocation::Cookie => "in a cookie",
    }
}

/// A schema, without its contents: `list of string`.
pub(super) fn schema(schemas: &Schemas, id: SchemaId) -> String {
    let mut words = String::new();
    let mut id = id;
    // A list of lists of itself is cut after some levels.
    for _ in 0..4 {
        let schema = schemas.get(id);
        match (schema.kind(), &schema.items) {
            (Some("array"), Some((_, items))) => {
                words.push_str(if schema.flag("nullable") { "nullable list of " } else { "list of " });
                id = *items;
            }
            _ => return words + &alone(schemas, schema),
        }
    }
    words + "lists"
}

fn alone(schemas: &Schemas, schema: &Schema) -> String {
    let kind = match (schema.kind(), schema.additional) {
        (Some("object"), Additional::Typed(_, values)) if schema.properties.is_empty() => {
            format!("map of {}", schemas.get(values).kind().unwrap_or("any value"))
        }
        (Some("array"), _) => "list".to_owned(),
        (Some(kind), _) => match schema.text("format") {
            Some(format) => format!("{kind} ({format})"),
            None => kind.to_owned(),
        },
        (None, _) if schema.unions.is_empty() => "any value".to_owned(),
        (None, _) => {
            let labels = schema.unions.iter().flat_map(|union| &union.variants).map(|variant| variant.label.as_str());
            data(&Json::String(labels.collect::<Vec<_>>().join(" | ")))
        }
    };
    let listed = if schema.values.is_some() { ", of a list" } else { "" };
    let nullable = if schema.flag("nullable") { "nullable " } else { "" };
    format!("{nullable}{kind}{listed}")
}

/// Credentials that are required together: `authToken and userId`.
pub(super) fn requirement(requirement: &Requirement) -> String {
    let names: Vec<&str> = requirement.schemes.keys().map(String::as_str).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(" and ") }
}

/// Alternatives of credentials: `authToken and userId, or key`.
pub(super) fn requirements<'a>(list: impl IntoIterator<Item = &'a Requirement>) -> String {
    let list: Vec<String> = list.into_iter().map(requirement).collect();
    if list.is_empty() { "none".to_owned() } else { list.join(", or ") }
}
