//! `string-boolean`: a boolean in quotes.
//!
//! ```yaml
//! required: "true"                 # wherever OpenAPI wants a boolean, or a boolean or a schema
//! schema:
//!   type: boolean
//!   default: "False"               # wherever the schema around it says boolean: default and enum
//! ```
//!
//! becomes `true` and `false`. Strings that are not booleans stay; the check reports them.

use super::edit::Edit;
use super::typed::{read_boolean, retype};
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Object, Shape, Visit, walk};
use crate::source::{Node, Value};

pub(super) const ID: &str = "string-boolean";
pub(super) const SUMMARY: &str = "a boolean in quotes is a boolean";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    walk(document, &mut |visit| {
        if let Shape::Boolean | Shape::BooleanOrSchema = visit.shape
            && let Some(read) = visit.node.as_str().and_then(read_boolean)
        {
            edits.push(Edit::set(visit.pointer.clone(), Node::new(visit.node.span, Value::Bool(read))));
        }
        let typed = constants(document, visit);
        edits.extend(typed.into_iter().filter(|edit| matches!(edit.value(), Some(Value::Bool(_)))));
    });
    edits
}

/// The types of `default` and `enum` according to the schema.
pub(super) fn constants(document: &Node, visit: Visit<'_, '_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    if visit.object() == Some(Object::Schema) {
        let schema = visit.node;
        if let Some(value) = schema.get("default") {
            retype(document, &[schema], &visit.pointer.child("default"), value, &mut edits);
        }
        let members = schema.get("enum").and_then(Node::as_seq).into_iter().flatten();
        for (index, value) in members.enumerate() {
            let pointer = visit.pointer.child("enum").child(index.to_string());
            retype(document, &[schema], &pointer, value, &mut edits);
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    #[test]
    fn unquotes_booleans_where_booleans_are_expected() {
        let (after, places) = repaired_by_rule(
            super::find,
            json!({
                "paths": {"/a": {
                    "parameters": [{"name": "b", "in": "query", "required": "true", "schema": {"nullable": "False"}}],
                    "get": {"deprecated": "TRUE", "requestBody": {"required": "false"}},
                }},
                "components": {"schemas": {"A": {"additionalProperties": "true"}}},
            }),
        );
        assert_eq!(
            after,
            json!({
                "paths": {"/a": {
                    "parameters": [{"name": "b", "in": "query", "required": true, "schema": {"nullable": false}}],
                    "get": {"deprecated": true, "requestBody": {"required": false}},
                }},
                "components": {"schemas": {"A": {"additionalProperties": true}}},
            })
        );
        assert_eq!(
            places,
            [
                "/paths/~1a/parameters/0/required",
                "/paths/~1a/parameters/0/schema/nullable",
                "/paths/~1a/get/deprecated",
                "/paths/~1a/get/requestBody/required",
                "/components/schemas/A/additionalProperties",
            ]
        );
    }

    #[test]
    fn unquotes_constants_by_their_schema() {
        let (after, _) = repaired_by_rule(
            super::find,
            json!({"components": {"schemas": {
                "A": {"type": "boolean", "default": "true", "enum": ["true", "other", false]},
                "B": {"allOf": [{"$ref": "#/components/schemas/A"}], "default": "false"},
                "C": {"type": "string", "default": "true", "enum": ["true"]},
                "D": {"properties": {"a": {"type": "boolean"}}, "default": {"a": "true", "b": "true"}},
            }}}),
        );
        assert_eq!(
            after,
            json!({"components": {"schemas": {
                "A": {"type": "boolean", "default": true, "enum": [true, "other", false]},
                "B": {"allOf": [{"$ref": "#/components/schemas/A"}], "default": false},
                "C": {"type": "string", "default": "true", "enum": ["true"]},
                "D": {"properties": {"a": {"type": "boolean"}}, "default": {"a": true, "b": "true"}},
            }}})
        );
    }

    #[test]
    fn keeps_other_strings() {
        for schema in [
            json!({"properties": {"required": {"type": "string", "description": "true"}}}),
            json!({"nullable": "yes", "x-nullable": "true", "title": "true"}),
            json!({"example": {"nullable": "true"}, "type": "object"}),
            json!({"required": ["true"], "properties": {"true": {}}}),
            json!({"type": "integer", "default": "1"}),
        ] {
            unchanged_by_rule(super::find, json!({"components": {"schemas": {"A": schema}}}));
        }
    }
}
