//! `binary-file-part`: a file in a form that is declared as a plain string.
//!
//! ```yaml
//! multipart/form-data:
//!   schema:
//!     type: object
//!     properties: { file: { type: string } }
//! ```
//!
//! gains `format: binary`, which is how OpenAPI 3.0 declares a file part. Applies to the parts that the
//! [dialect](Dialect::files) names.

use std::collections::BTreeSet;

use super::edit::Edit;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Object, locate, walk_objects};
use crate::pointer::Pointer;
use crate::source::{Node, Text};

pub(super) const ID: &str = "binary-file-part";
pub(super) const SUMMARY: &str = "a part of a form that is a file is binary";

pub(super) fn find(document: &Node, dialect: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut places = BTreeSet::new();
    let mut edits = Vec::new();
    if dialect.files.is_empty() {
        return edits;
    }
    walk_objects(document, &mut |object, visit| {
        let name = visit.pointer.segments().last().map(Text::as_str);
        if object == Object::MediaType && name == Some("multipart/form-data") {
            let parts = dialect.files.iter().filter_map(|part| file_part(document, visit.pointer, visit.node, part));
            for (pointer, file) in parts {
                let is_text = file.get("type").and_then(Node::as_str) == Some("string") && file.get("format").is_none();
                if is_text && places.insert(pointer.clone()) {
                    edits.push(Edit::set(pointer.child("format"), Node::string(file.span, "binary")));
                }
            }
        }
    });
    edits
}

fn file_part<'a>(
    document: &'a Node,
    pointer: &Pointer,
    media_type: &'a Node,
    part: &str,
) -> Option<(Pointer, &'a Node)> {
    let (pointer, schema) = locate(document, &pointer.child("schema"), media_type.get("schema")?)?;
    let file = schema.get("properties")?.get(part)?;
    locate(document, &pointer.child("properties").child(part), file)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn body(media_type: &str, properties: Json) -> Json {
        let content = json!({media_type: {"schema": {"properties": properties}}});
        json!({"components": {"requestBodies": {"A": {"content": content}}}})
    }

    #[test]
    fn makes_file_parts_binary() {
        let string = json!({"type": "string"});
        let (after, places) =
            repaired_by_rule(super::find, body("multipart/form-data", json!({"file": string, "description": string})));
        let file = json!({"type": "string", "format": "binary"});
        assert_eq!(after, body("multipart/form-data", json!({"file": file, "description": string})));
        assert_eq!(places, ["/components/requestBodies/A/content/multipart~1form-data/schema/properties/file/format"]);
    }

    #[test]
    fn keeps_other_parts_and_bodies() {
        for (media_type, properties) in [
            ("multipart/form-data", json!({"file": {"type": "string", "format": "byte"}})),
            ("multipart/form-data", json!({"file": {"type": "object"}, "text": {"type": "string"}})),
            ("application/json", json!({"file": {"type": "string"}})),
        ] {
            unchanged_by_rule(super::find, body(media_type, properties));
        }
    }
}
