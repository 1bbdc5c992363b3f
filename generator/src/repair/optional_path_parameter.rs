//! `optional-path-parameter`: a path parameter that is not declared as required.
//!
//! ```yaml
//! - name: rid
//!   in: path                       # without `required: true`, or with `required: false`
//!   schema: { type: string }
//! ```
//!
//! gains `required: true`, which OpenAPI requires: a path without one of its parts is another path.

use super::edit::Edit;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Object, location, walk_objects};
use crate::ir::ParamLocation;
use crate::source::{Node, Value};

pub(super) const ID: &str = "optional-path-parameter";
pub(super) const SUMMARY: &str = "a parameter in the path is required";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    walk_objects(document, &mut |object, visit| {
        let node = visit.node;
        let required = node.get("required");
        if object == Object::Parameter
            && location(node) == Some(ParamLocation::Path)
            && required.is_none_or(|required| required.as_bool() == Some(false))
        {
            let span = required.unwrap_or(node).span;
            edits.push(Edit::set(visit.pointer.child("required"), Node::new(span, Value::Bool(true))));
        }
    });
    edits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    #[test]
    fn makes_path_parameters_required() {
        let (after, places) = repaired_by_rule(
            super::find,
            json!({"paths": {"/{a}/{b}": {"parameters": [
                {"name": "a", "in": "path"},
                {"in": "path", "required": false},
            ]}}}),
        );
        let parameters = json!([{"name": "a", "in": "path", "required": true}, {"in": "path", "required": true}]);
        assert_eq!(after["paths"]["/{a}/{b}"]["parameters"], parameters);
        assert_eq!(places, [0, 1].map(|index| format!("/paths/~1{{a}}~1{{b}}/parameters/{index}/required")));
    }

    #[test]
    fn keeps_other_parameters_optional() {
        for parameter in [
            json!({"name": "a", "in": "query"}),
            json!({"name": "a", "in": "path", "required": true}),
            json!({"name": "a", "in": "path", "required": "perhaps"}),
        ] {
            unchanged_by_rule(super::find, json!({"components": {"parameters": {"A": parameter}}}));
        }
    }
}
