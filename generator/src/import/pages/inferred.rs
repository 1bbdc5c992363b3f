//! Schemas of values that only examples show, each marked with the line of its first value.
//!
//! An example shows the JSON type of a value. It does not show that all values have the format that this one has, so no
//! format is inferred.

use serde_json::Value as Json;

use crate::grammar::INFERRED;
use crate::infer::{Shape, is_whole};
use crate::source::{Node, Span, Value};

/// Returns the schema of values; `page` is the name of the page.
pub(super) fn schema(values: &[&Node], page: &str) -> Node {
    let mut shape = Shape::default();
    values.iter().for_each(|value| shape.add(&value.to_json()));
    marked(&shape.schema(), values, page)
}

/// Returns the schema of a value that a page shows as text: of a parameter.
pub(super) fn text_schema(text: &str, span: Span, page: &str) -> Node {
    let mut shape = Shape::default();
    shape.add_text(text);
    marked(&shape.text_schema(), &[&Node::string(span, text)], page)
}

/// Marks a part of the document as inferred from the line at `span`.
pub(super) fn mark(node: &mut Node, span: Span, page: &str) {
    node.set(INFERRED, Node::string(span, format!("{page}:{}", span.line)));
}

/// Returns whether a value has a type of OpenAPI.
pub(super) fn has_type(value: &Node, kind: &str) -> bool {
    match &value.value {
        Value::Null => false,
        Value::Bool(_) => kind == "boolean",
        Value::Number(number) => kind == "number" || kind == "integer" && is_whole(number),
        Value::String(_) => kind == "string",
        Value::Seq(_) => kind == "array",
        Value::Map(_) => kind == "object",
    }
}

/// The values of a key in all mappings.
pub(super) fn values_of<'n>(values: &[&'n Node], key: &str) -> Vec<&'n Node> {
    values.iter().filter_map(|value| value.get(key)).collect()
}

/// The elements of all sequences.
pub(super) fn elements<'n>(values: &[&'n Node]) -> Vec<&'n Node> {
    values.iter().flat_map(|value| value.as_seq().unwrap_or_default()).collect()
}

fn marked(schema: &Json, values: &[&Node], page: &str) -> Node {
    let kind = schema.get("type").and_then(Json::as_str);
    let of_kind = |value: &&&Node| kind.is_none_or(|kind| has_type(value, kind));
    let first = values.iter().find(of_kind).or(values.first()).map(|value| value.span);
    let span = first.unwrap_or_default();
    let mut node = Node::empty(span);
    for (key, value) in schema.as_object().into_iter().flatten() {
        let below = match (key.as_str(), value) {
            ("format", _) => continue,
            ("properties", Json::Object(properties)) => {
                let one =
                    |(name, schema): (&String, &Json)| (name.clone(), marked(schema, &values_of(values, name), page));
                Node::map(span, properties.iter().map(one))
            }
            ("items", items) => marked(items, &elements(values), page),
            ("additionalProperties", schema @ Json::Object(_)) => {
                let all = values.iter().filter_map(|value| value.as_map()).flatten();
                marked(schema, &all.map(|(_, entry)| &entry.node).collect::<Vec<_>>(), page)
            }
            ("anyOf", Json::Array(variants)) => {
                Node::new(span, Value::Seq(variants.iter().map(|variant| marked(variant, values, page)).collect()))
            }
            (_, value) => Node::from_json(span, value),
        };
        node.set(key.as_str(), below);
    }
    // Nothing is inferred from an empty list.
    first.into_iter().for_each(|span| mark(&mut node, span, page));
    node
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::{Sources, parse};

    #[test]
    fn marks_every_schema_with_the_line_of_its_first_value() {
        let mut sources = Sources::new();
        let file = sources.add("a.json", "{\"a\": 1,\n\"b\": [{\"c\":\n\"2024-01-02\"}, null],\n\"d\": [], \"e\": {}}");
        let value = parse(&sources, file, &mut Diagnostics::default()).unwrap();
        assert_eq!(
            schema(&[&value], "a.json").to_json(),
            json!({
                "type": "object",
                "properties": {
                    "a": {"type": "integer", "x-inferred": "a.json:1"},
                    "b": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"c": {"type": "string", "x-inferred": "a.json:3"}},
                            "nullable": true,
                            "x-inferred": "a.json:2",
                        },
                        "x-inferred": "a.json:2",
                    },
                    "d": {"type": "array", "items": {}, "x-inferred": "a.json:4"},
                    "e": {"type": "object", "x-inferred": "a.json:4"},
                },
                "x-inferred": "a.json:1",
            })
        );
    }
}
