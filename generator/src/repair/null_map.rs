//! `null-map`: an empty mapping or list.
//!
//! ```yaml
//! components:
//!   schemas:            # nothing behind it: YAML reads null where OpenAPI wants a mapping
//! ```
//!
//! becomes a document without the key, which means the same. A required key stays; the check reports it.

use super::edit::Edit;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Shape, walk};
use crate::source::{Node, Value};

pub(super) const ID: &str = "null-map";
pub(super) const SUMMARY: &str = "a mapping or list that is null is left out";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    walk(document, &mut |visit| {
        let collection = matches!(visit.shape, Shape::Map(_) | Shape::List(_));
        let required = || visit.owner.grammar().keys.iter().any(|key| key.name == visit.key && key.required);
        if collection && visit.node.value == Value::Null && !required() {
            edits.push(Edit::remove(visit.pointer.clone()));
        }
    });
    edits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    #[test]
    fn removes_null_collections() {
        let (after, places) = repaired_by_rule(
            super::find,
            json!({
                "tags": null,
                "components": {"schemas": null, "responses": {}},
                "paths": {"/a": {"parameters": null}},
            }),
        );
        assert_eq!(after, json!({"components": {"responses": {}}, "paths": {"/a": {}}}));
        assert_eq!(places, ["/tags", "/components/schemas", "/paths/~1a/parameters"]);
    }

    #[test]
    fn keeps_other_nulls() {
        for document in [
            json!({"components": {"schemas": {"A": {"example": null, "default": null, "enum": [null]}}}}),
            json!({"components": {"schemas": {"A": {"properties": {"tags": null}}}}}),
            json!({"components": {"requestBodies": {"A": {"content": null}}}}),
            json!({"info": null, "paths": null, "x-tags": null}),
        ] {
            unchanged_by_rule(super::find, document);
        }
    }
}
