//! `typed-example`: a value in an example that is in quotes although its schema has another type.
//!
//! ```yaml
//! schema:
//!   type: object
//!   properties: { success: { type: boolean }, count: { type: integer } }
//! examples:
//!   Success:
//!     value: { success: "true", count: "25" }
//! ```
//!
//! becomes `{ success: true, count: 25 }`. Applies to `example` and `examples` of media types, parameters and headers
//! and to `example` of schemas. A string is not changed wherever the schema allows strings or has no type. An example
//! that several places share by reference is changed only where all of their schemas agree.

use indexmap::IndexMap;

use super::edit::Edit;
use super::typed::retype;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Object, locate, walk_objects};
use crate::pointer::Pointer;
use crate::source::Node;

pub(super) const ID: &str = "typed-example";
pub(super) const SUMMARY: &str = "a value in an example has the type that its schema gives it";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (pointer, example) in examples(document) {
        retype(document, &example.schemas, &pointer, example.value, &mut edits);
    }
    edits
}

/// An example and the schemas of all places that refer to it.
struct Example<'a> {
    value: &'a Node,
    schemas: Vec<&'a Node>,
}

fn examples(document: &Node) -> IndexMap<Pointer, Example<'_>> {
    let mut found = IndexMap::new();
    let mut note = |pointer, value, schema| {
        found.entry(pointer).or_insert_with(|| Example { value, schemas: Vec::new() }).schemas.push(schema);
    };
    walk_objects(document, &mut |object, visit| {
        let schema = match object {
            Object::MediaType | Object::Parameter | Object::Header => visit.node.get("schema"),
            Object::Schema => Some(visit.node),
            _ => None,
        };
        let Some(schema) = schema else { return };
        if let Some(value) = visit.node.get("example") {
            note(visit.pointer.child("example"), value, schema);
        }
        // A schema has no `examples` in OpenAPI 3.0.
        let named = visit.node.get("examples").and_then(Node::as_map).into_iter().flatten();
        for (name, entry) in named.filter(|_| object != Object::Schema) {
            let pointer = visit.pointer.child("examples").child(name);
            if let Some((pointer, example)) = locate(document, &pointer, &entry.node)
                && let Some(value) = example.get("value")
            {
                note(pointer.child("value"), value, schema);
            }
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn response(media: Json) -> Json {
        json!({"paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": media}}}}}}})
    }

    #[test]
    fn converts_examples_to_the_schema_type() {
        let schema =
            json!({"type": "object", "properties": {"success": {"type": "boolean"}, "count": {"type": "integer"}}});
        let (after, places) = repaired_by_rule(
            super::find,
            response(json!({
                "schema": schema,
                "example": {"success": "true"},
                "examples": {"A b": {"value": {"success": "false", "count": "25", "other": "true"}}},
            })),
        );
        assert_eq!(
            after,
            response(json!({
                "schema": schema,
                "example": {"success": true},
                "examples": {"A b": {"value": {"success": false, "count": 25, "other": "true"}}},
            }))
        );
        let media = "/paths/~1a/get/responses/200/content/application~1json";
        assert_eq!(
            places,
            ["/example/success", "/examples/A b/value/success", "/examples/A b/value/count"]
                .map(|p| format!("{media}{p}"))
        );
    }

    #[test]
    fn converts_parameter_header_and_schema_examples() {
        let (_, places) = repaired_by_rule(
            super::find,
            json!({"components": {
                "parameters": {"A": {"schema": {"type": "boolean", "example": "true"}, "example": "true"}},
                "headers": {"B": {"schema": {"type": "integer"}, "examples": {"C": {"value": "10"}}}},
                "schemas": {"D": {"properties": {"e": {"type": "number", "example": "1.5"}}, "example": {"e": "2"}}},
            }}),
        );
        assert_eq!(
            places,
            [
                "/components/parameters/A/example",
                "/components/parameters/A/schema/example",
                "/components/headers/B/examples/C/value",
                "/components/schemas/D/example/e",
                "/components/schemas/D/properties/e/example",
            ]
        );
    }

    #[test]
    fn converts_shared_examples_if_all_schemas_agree() {
        let media = |schema: Json| json!({"schema": schema, "examples": {"A": {"$ref": "#/components/examples/A"}}});
        let document = |first: &str, second: &str| {
            json!({
                "paths": {"/a": {"get": {"responses": {"200": {"content": {
                    "a/json": media(json!({"properties": {"b": {"type": first}}})),
                    "b/json": media(json!({"properties": {"b": {"type": second}}})),
                }}}}}},
                "components": {"examples": {"A": {"value": {"b": "true"}}}},
            })
        };
        let (_, places) = repaired_by_rule(super::find, document("boolean", "boolean"));
        assert_eq!(places, ["/components/examples/A/value/b"]);
        unchanged_by_rule(super::find, document("boolean", "string"));
    }

    #[test]
    fn keeps_strings_and_undeclared_properties() {
        for media in [
            json!({"schema": {"type": "string"}, "example": "true"}),
            json!({"schema": {}, "example": {"a": "true"}}),
            json!({"example": {"a": "true"}}),
            json!({"schema": {"properties": {"example": {"type": "boolean"}}}, "x-examples": {"example": "true"}}),
            json!({"schema": {"type": "boolean"}, "example": "CLOSE!"}),
        ] {
            unchanged_by_rule(super::find, response(media));
        }
    }
}
