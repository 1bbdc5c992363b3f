//! `invalid-format`: a `format` that is not a format, or that is written in place of the `type`.
//!
//! ```yaml
//! a: { format: object }                       # the name of a type
//! b: { type: string, format: string }
//! c: { format: { type: string } }             # a schema
//! d: { format: date-time }                    # a format, and nothing that it is the format of
//! ```
//!
//! becomes `{type: object}`, `{type: string}`, `{type: string}` and `{type: string, format: date-time}`. Only a schema
//! without other hints at its type gets one; unknown formats are left alone.

use super::edit::{Edit, with_entry_replaced};
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Object, walk_objects};
use crate::pointer::Pointer;
use crate::source::{Map, Node, Span, Value};

pub(super) const ID: &str = "invalid-format";
pub(super) const SUMMARY: &str = "a format that is a type becomes the type, a format without a type gets one";

/// The formats of OpenAPI 3.0 and its format registry, by the type that they refine.
const FORMATS: [(&str, &[&str]); 3] = [
    ("integer", &["int32", "int64"]),
    ("number", &["float", "double"]),
    (
        "string",
        &[
            "date-time",
            "date",
            "time",
            "byte",
            "binary",
            "password",
            "uuid",
            "email",
            "uri",
            "hostname",
            "ipv4",
            "ipv6",
        ],
    ),
];

/// Types that need no further key. `array` is not among them: it needs `items`.
const PLAIN_TYPES: [&str; 5] = ["string", "number", "integer", "boolean", "object"];

/// Keys that determine a schema's type, or that another schema does.
const TYPE_GIVING: [&str; 7] = ["type", "oneOf", "anyOf", "allOf", "not", "items", "properties"];

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    walk_objects(document, &mut |object, visit| {
        if object == Object::Schema
            && let Some(map) = visit.node.as_map()
            && let Some(format) = visit.node.get("format")
        {
            edits.extend(mended(visit.pointer, visit.node.span, map, format));
        }
    });
    edits
}

fn mended(pointer: &Pointer, span: Span, schema: &Map, format: &Node) -> Option<Edit> {
    let untyped = TYPE_GIVING.iter().all(|key| !schema.contains_key(key));
    let plain_type = |text: &str| PLAIN_TYPES.into_iter().find(|ty| untyped && *ty == text);
    let word = |ty| Node::string(format.span, ty);
    match format.as_str() {
        Some(text) if text != "array" && !PLAIN_TYPES.contains(&text) => {
            let (ty, _) = FORMATS.into_iter().find(|(_, formats)| untyped && formats.contains(&text))?;
            Some(Edit::set(pointer.child("type"), word(ty)))
        }
        text => match text.or_else(|| format.get("type")?.as_str()).and_then(plain_type) {
            Some(ty) => {
                let schema = with_entry_replaced(schema, "format", "type", word(ty));
                Some(Edit::set(pointer.clone(), Node::new(span, Value::Map(schema))))
            }
            None => Some(Edit::remove(pointer.child("format"))),
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn document(schema: &Json) -> Json {
        json!({"components": {"schemas": {"A": schema}}})
    }

    #[test]
    fn moves_the_type_out_of_format() {
        for (before, after) in [
            (json!({"format": "object"}), json!({"type": "object"})),
            (json!({"format": "string", "title": "t"}), json!({"type": "string", "title": "t"})),
            (json!({"type": "string", "format": "string"}), json!({"type": "string"})),
            (json!({"type": "integer", "format": "object"}), json!({"type": "integer"})),
            (json!({"format": {"type": "string"}}), json!({"type": "string"})),
            (json!({"format": "array"}), json!({})),
            (json!({"format": null}), json!({})),
            (json!({"type": "string", "format": 3}), json!({"type": "string"})),
            (json!({"format": "date-time"}), json!({"type": "string", "format": "date-time"})),
            (json!({"format": "int64"}), json!({"type": "integer", "format": "int64"})),
            (json!({"format": "double"}), json!({"type": "number", "format": "double"})),
        ] {
            let (repaired, places) = repaired_by_rule(super::find, document(&before));
            assert_eq!((repaired, places.len()), (document(&after), 1), "{before}");
        }
    }

    #[test]
    fn keeps_valid_formats() {
        for schema in [
            json!({"type": "string", "format": "date-time"}),
            json!({"format": "custom-id"}),
            json!({"oneOf": [{"type": "string"}], "format": "date"}),
            json!({"properties": {"format": {"type": "string"}}}),
            json!({"type": "object", "example": {"format": "object"}}),
        ] {
            unchanged_by_rule(super::find, document(&schema));
        }
    }
}
