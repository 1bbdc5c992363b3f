//! `optional-request-body`: a request body that is not declared as required, although the operation needs it.
//!
//! ```yaml
//! post:
//!   requestBody:                   # no `required`; OpenAPI takes that for `false`
//!     content: { application/json: { schema: { type: object } } }
//! ```
//!
//! gains `required: true` under POST, PUT and PATCH, and under any method if its schema has required properties. An
//! explicit `required: false` is respected.

use std::collections::BTreeSet;

use super::edit::Edit;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{locate, operations, resolve};
use crate::source::{Node, Value};

pub(super) const ID: &str = "optional-request-body";
pub(super) const SUMMARY: &str = "a request body that is not said to be optional is required";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut seen = BTreeSet::new();
    for operation in operations(document) {
        let pointer = operation.pointer().child("requestBody");
        let Some(body) = operation.node().get("requestBody") else { continue };
        let Some((pointer, body)) = locate(document, &pointer, body) else { continue };
        let writes = matches!(operation.method, "post" | "put" | "patch");
        if body.as_map().is_some_and(|map| !map.contains_key("required"))
            && (writes || has_required_members(document, body))
            && seen.insert(pointer.clone())
        {
            edits.push(Edit::set(pointer.child("required"), Node::new(body.span, Value::Bool(true))));
        }
    }
    edits
}

fn has_required_members(document: &Node, body: &Node) -> bool {
    let media_types = body.get("content").and_then(Node::as_map).into_iter().flatten();
    let schemas = media_types.filter_map(|(_, entry)| resolve(document, entry.node.get("schema")?));
    schemas.filter_map(|schema| schema.get("required")?.as_seq()).any(|required| !required.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn body(schema: Json) -> Json {
        json!({"content": {"application/json": {"schema": schema}}})
    }

    #[test]
    fn makes_needed_bodies_required() {
        let (_, places) = repaired_by_rule(
            super::find,
            json!({
                "paths": {"/a": {
                    "post": {"requestBody": body(json!({}))},
                    "put": {"requestBody": {"$ref": "#/components/requestBodies/B"}},
                    "patch": {"requestBody": {"$ref": "#/components/requestBodies/B"}},
                    "delete": {"requestBody": body(json!({"$ref": "#/components/schemas/C"}))},
                }},
                "components": {
                    "requestBodies": {"B": body(json!({}))},
                    "schemas": {"C": {"required": ["d"]}},
                },
            }),
        );
        assert_eq!(
            places,
            [
                "/paths/~1a/post/requestBody/required",
                "/components/requestBodies/B/required",
                "/paths/~1a/delete/requestBody/required",
            ]
        );
    }

    #[test]
    fn keeps_optional_bodies() {
        let mut optional = body(json!({"required": ["a"]}));
        optional["required"] = json!(false);
        unchanged_by_rule(super::find, json!({"paths": {"/a": {"post": {"requestBody": optional}}}}));
        unchanged_by_rule(
            super::find,
            json!({"paths": {"/a": {"delete": {"requestBody": body(json!({}))}, "post": {}}}}),
        );
    }
}
