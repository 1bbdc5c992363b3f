//! `json-text-parameter`: a query parameter whose value is JSON.
//!
//! ```yaml
//! - name: sort
//!   in: query
//!   description: The order, as JSON.
//!   schema: {}                     # or `{format: object}`: no type that a query string could be read as
//! ```
//!
//! becomes `content: {application/json: {schema: {}}}`, if the description names or shows JSON, the example is JSON,
//! `format` is `object`, or the server is lenient, and reads whatever it can. Otherwise the value is a string. A schema
//! whose `format` refines a type (`date-time`) is left to `invalid-format`.

use super::edit::{Edit, with_entry_replaced};
use crate::diagnostic::Diagnostics;
use crate::dialect::{Dialect, Requests};
use crate::grammar::{Object, location, reference, walk_objects};
use crate::ir::ParamLocation;
use crate::source::{Map, Node, Value};

pub(super) const ID: &str = "json-text-parameter";
pub(super) const SUMMARY: &str = "a query parameter without a type carries JSON text";

/// Keys of a schema that do not determine the type of a value.
const SILENT: [&str; 7] = ["title", "description", "example", "default", "deprecated", "nullable", "externalDocs"];

pub(super) fn find(document: &Node, dialect: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let is_lenient = dialect.requests == Requests::Lenient;
    let mut edits = Vec::new();
    walk_objects(document, &mut |object, visit| {
        if object == Object::Parameter
            && location(visit.node) == Some(ParamLocation::Query)
            && let Some(mended) = mended(visit.node, is_lenient)
        {
            edits.push(Edit::set(visit.pointer.clone(), mended));
        }
    });
    edits
}

fn mended(parameter: &Node, is_lenient: bool) -> Option<Node> {
    let map = parameter.as_map().filter(|map| !map.contains_key("content"))?;
    let is_json = |schema: &Node| is_untyped(schema) && (is_lenient || is_json(parameter, schema));
    let mut schema = parameter.get("schema").filter(|schema| is_json(schema))?.clone();
    schema.as_map_mut()?.shift_remove("format");
    let span = schema.span;
    let media_type = Node::map(span, [("schema", schema)]);
    let content = Node::map(span, [("application/json", media_type)]);
    let map = with_entry_replaced(map, "schema", "content", content);
    Some(Node::new(parameter.span, Value::Map(map)))
}

/// Whether something says that the value is JSON.
fn is_json(parameter: &Node, schema: &Node) -> bool {
    let is_json_text = |text: &str| text.trim_start().starts_with(['{', '[']);
    let is_json_example = |example: &Node| match example.as_str() {
        Some(text) => is_json_text(text),
        None => example.as_map().is_some() || example.as_seq().is_some(),
    };
    schema.get("format").is_some()
        || [parameter, schema].into_iter().any(|node| {
            let description = node.get("description").and_then(Node::as_str);
            description.is_some_and(|text| text.contains("{\"") || text.to_ascii_lowercase().contains("json"))
                || ["example", "default"].iter().filter_map(|key| node.get(key)).any(is_json_example)
        })
}

fn is_untyped(schema: &Node) -> bool {
    let keys = |map: &Map| {
        map.iter().all(|(key, entry)| match key.as_str() {
            "format" => entry.node.as_str() == Some("object"),
            key => SILENT.contains(&key) || key.starts_with("x-"),
        })
    };
    reference(schema).is_none() && schema.as_map().is_some_and(keys)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn parameter(place: &str, schema: &Json) -> Json {
        json!({"components": {"parameters": {"A": {"name": "sort", "in": place, "schema": schema, "example": "{}"}}}})
    }

    #[test]
    fn makes_untyped_query_parameters_json_strings() {
        for (schema, inner) in [
            (json!({}), json!({})),
            (json!({"format": "object"}), json!({})),
            (json!({"description": "a", "x-b": 1}), json!({"description": "a", "x-b": 1})),
        ] {
            let (after, places) = repaired_by_rule(super::find, parameter("query", &schema));
            let content = json!({"application/json": {"schema": inner}});
            let wanted = json!({"name": "sort", "in": "query", "content": content, "example": "{}"});
            assert_eq!(after, json!({"components": {"parameters": {"A": wanted}}}));
            assert_eq!(places, ["/components/parameters/A"]);
        }
    }

    #[test]
    fn values_without_a_hint_at_json_are_strings() {
        for (key, hint, is_json) in [
            ("description", json!("The order."), false),
            ("description", json!("The order, as JSON text."), true),
            ("description", json!("The order: `sort={\"name\": 1}`."), true),
            ("example", json!("name"), false),
            ("example", json!({"name": 1}), true),
        ] {
            let mut document = parameter("query", &json!({}));
            let parameter = &mut document["components"]["parameters"]["A"];
            parameter.as_object_mut().unwrap().remove("example");
            parameter[key] = hint;
            match is_json {
                true => assert!(!repaired_by_rule(super::find, document).1.is_empty()),
                false => unchanged_by_rule(super::find, document),
            }
        }
    }

    #[test]
    fn keeps_typed_parameters() {
        for schema in [
            json!({"type": "string"}),
            json!({"type": "object"}),
            json!({"format": "date-time"}),
            json!({"$ref": "#/components/schemas/A"}),
            json!({"enum": ["a"]}),
            json!({"oneOf": []}),
        ] {
            unchanged_by_rule(super::find, parameter("query", &schema));
        }
        for place in ["path", "header", "cookie"] {
            unchanged_by_rule(super::find, parameter(place, &json!({})));
        }
    }
}
