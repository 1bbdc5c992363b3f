//! `string-number`: a number in quotes.
//!
//! ```yaml
//! maxItems: "3"                    # wherever OpenAPI wants a number
//! schema:
//!   type: integer
//!   default: "50"                  # wherever the schema around it says integer or number: default and enum
//! ```
//!
//! becomes `3` and `50`. Strings that are not numbers stay; the check reports them.

use super::edit::Edit;
use super::string_boolean::constants;
use super::typed::read_number;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Shape, walk};
use crate::source::{Node, Value};

pub(super) const ID: &str = "string-number";
pub(super) const SUMMARY: &str = "a number in quotes is a number";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    walk(document, &mut |visit| {
        if let Shape::Count | Shape::Number = visit.shape
            && let Some(read) = visit.node.as_str().and_then(read_number)
            && (visit.shape == Shape::Number || read.is_u64())
        {
            edits.push(Edit::set(visit.pointer.clone(), Node::new(visit.node.span, Value::Number(read))));
        }
        let typed = constants(document, visit);
        edits.extend(typed.into_iter().filter(|edit| matches!(edit.value(), Some(Value::Number(_)))));
    });
    edits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    #[test]
    fn unquotes_numbers_where_numbers_are_expected() {
        let (after, places) = repaired_by_rule(
            super::find,
            json!({"components": {"schemas": {
                "A": {"type": "integer", "minimum": "1", "default": "50", "enum": ["1", 2]},
                "B": {"type": "array", "maxItems": "3", "items": {"$ref": "#/components/schemas/C"}},
                "C": {"type": "number", "multipleOf": "0.5", "default": "1"},
            }}}),
        );
        assert_eq!(
            after,
            json!({"components": {"schemas": {
                "A": {"type": "integer", "minimum": 1, "default": 50, "enum": [1, 2]},
                "B": {"type": "array", "maxItems": 3, "items": {"$ref": "#/components/schemas/C"}},
                "C": {"type": "number", "multipleOf": 0.5, "default": 1},
            }}})
        );
        assert_eq!(places.len(), 6);
    }

    #[test]
    fn keeps_other_strings() {
        for schema in [
            json!({"type": "string", "default": "1", "enum": ["1"]}),
            json!({"maxItems": "-3"}),
            json!({"maxItems": "1.5"}),
            json!({"minimum": "none", "title": "1", "description": "2"}),
            json!({"properties": {"minimum": {"type": "string", "default": "1"}}}),
            json!({"type": "boolean", "default": "true"}),
        ] {
            unchanged_by_rule(super::find, json!({"components": {"schemas": {"A": schema}}}));
        }
    }
}
