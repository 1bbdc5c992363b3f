//! Strings that should have another type by their schema: walks schema and value side by side.
//!
//! Input: a value and the schemas that apply to it. Output: an edit for each string in the value that the schemas
//! declare as a boolean or a number, and that can be parsed as one.
//!
//! Guarantees: a string is not changed where a schema allows strings or has no type, where the schemas are too complex
//! to follow, and where two schemas would parse it differently.

use super::edit::Edit;
use crate::grammar::resolve;
use crate::pointer::Pointer;
use crate::source::{Node, Value};

/// The maximum nesting of references, `allOf`, `oneOf` and `anyOf` for one schema.
const DEEPEST: usize = 16;
/// The maximum number of alternatives of `oneOf` and `anyOf` for one schema.
const MOST: usize = 64;

/// Schemas that apply together; empty without a declaration.
type All<'a> = Vec<&'a Node>;

/// Finds the strings below `value`, which is at `pointer`, that all `schemas` declare as something else.
pub(super) fn retype(
    document: &Node,
    schemas: &[&Node],
    pointer: &Pointer,
    value: &Node,
    edits: &mut impl Extend<Edit>,
) {
    let mut retyping = Retyping { document, pointer: pointer.clone(), edits };
    let alternatives: Option<Vec<_>> = schemas.iter().map(|schema| retyping.alternatives(schema, DEEPEST)).collect();
    if let Some(alternatives) = alternatives {
        retyping.value(&alternatives.concat(), value);
    }
}

struct Retyping<'a, 'e, E> {
    document: &'a Node,
    pointer: Pointer,
    edits: &'e mut E,
}

impl<'a, E: Extend<Edit>> Retyping<'a, '_, E> {
    fn value(&mut self, alternatives: &[All<'a>], value: &Node) {
        if alternatives.iter().all(Vec::is_empty) {
            return;
        }
        match &value.value {
            Value::String(text) => {
                if let Some(read) = read(alternatives, text) {
                    self.edits.extend([Edit::set(self.pointer.clone(), Node::new(value.span, read))]);
                }
            }
            Value::Seq(items) => {
                let inner = self.inner(alternatives, "array", |schema| schema.get("items"));
                for (index, item) in items.iter().enumerate() {
                    self.below(&index.to_string(), inner.as_deref(), item);
                }
            }
            Value::Map(map) => {
                for (key, entry) in map {
                    let inner = self.inner(alternatives, "object", |schema| member(schema, key));
                    self.below(key, inner.as_deref(), &entry.node);
                }
            }
            _ => {}
        }
    }

    fn below(&mut self, segment: &str, alternatives: Option<&[All<'a>]>, value: &Node) {
        if let Some(alternatives) = alternatives {
            self.pointer.push(segment);
            self.value(alternatives, value);
            self.pointer.pop();
        }
    }

    /// The schemas of a part of a value, in those `alternatives` that allow a value of the type `ty`.
    fn inner(
        &self,
        alternatives: &[All<'a>],
        ty: &str,
        part: impl Fn(&'a Node) -> Option<&'a Node>,
    ) -> Option<Vec<All<'a>>> {
        let mut found = Vec::new();
        for all in alternatives {
            if all.iter().any(|schema| declared_type(schema).is_some_and(|declared| declared != ty)) {
                continue;
            }
            let mut parts = vec![All::new()];
            for schema in all.iter().filter_map(|schema| part(schema)) {
                parts = product(parts, &self.alternatives(schema, DEEPEST)?)?;
            }
            found.extend(parts);
        }
        Some(found)
    }

    /// Every way to satisfy `schema`, each a list of schemas with references resolved.
    fn alternatives(&self, schema: &'a Node, depth: usize) -> Option<Vec<All<'a>>> {
        let depth = depth.checked_sub(1)?;
        let schema = resolve(self.document, schema)?;
        let mut found = vec![vec![schema]];
        for part in schema.get("allOf").and_then(Node::as_seq).into_iter().flatten() {
            found = product(found, &self.alternatives(part, depth)?)?;
        }
        for choice in ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_seq()) {
            let ways: Option<Vec<_>> = choice.iter().map(|part| self.alternatives(part, depth)).collect();
            found = product(found, &ways?.concat())?;
        }
        Some(found)
    }
}

fn product<'a>(left: Vec<All<'a>>, right: &[All<'a>]) -> Option<Vec<All<'a>>> {
    if left.len() * right.len() > MOST {
        return None;
    }
    Some(left.iter().flat_map(|l| right.iter().map(|r| [l.as_slice(), r.as_slice()].concat())).collect())
}

fn declared_type(schema: &Node) -> Option<&str> {
    schema.get("type")?.as_str()
}

fn member<'a>(schema: &'a Node, key: &str) -> Option<&'a Node> {
    let declared = schema.get("properties").and_then(|properties| properties.get(key));
    declared.or_else(|| schema.get("additionalProperties").filter(|node| node.as_map().is_some()))
}

/// The one value that all alternatives which accept `text` parse it as.
fn read(alternatives: &[All], text: &str) -> Option<Value> {
    let mut readings = Vec::new();
    for all in alternatives {
        let types: Vec<&str> = all.iter().filter_map(|schema| declared_type(schema)).collect();
        if types.is_empty() || types.contains(&"string") {
            return None;
        }
        // Several types in one alternative must all accept the text: `integer` and `number` can, others cannot.
        let values: Option<Vec<Value>> = types.iter().map(|ty| read_as(ty, text)).collect();
        readings.extend(values.into_iter().flatten());
    }
    let first = readings.pop()?;
    readings.iter().all(|reading| *reading == first).then_some(first)
}

fn read_as(ty: &str, text: &str) -> Option<Value> {
    match ty {
        "boolean" => read_boolean(text).map(Value::Bool),
        "integer" => read_number(text).filter(|n| n.is_i64() || n.is_u64()).map(Value::Number),
        "number" => read_number(text).map(Value::Number),
        _ => None,
    }
}

/// Parses a boolean in one of YAML's spellings.
pub(super) fn read_boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// Parses a number in JSON's notation: a code such as `007` or `+49` is not a number.
pub(super) fn read_number(text: &str) -> Option<serde_json::Number> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-+.eE".contains(&byte));
    // The parser would skip surrounding white space, which a number must not have.
    if plain { serde_json::from_str(text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::repair::edit;
    use crate::source::Span;

    fn retyped(components: Json, schema: Json, value: Json) -> Json {
        let document = json!({"components": {"schemas": components}, "schema": schema, "value": value});
        let mut document = Node::from_json(Span::default(), &document);
        let mut edits = Vec::new();
        let at = Pointer::root().child("value");
        let (schema, value) = (document.get("schema").unwrap(), document.get("value").unwrap());
        retype(&document, &[schema], &at, value, &mut edits);
        edit::apply(&mut document, "test", edits, &mut Vec::new());
        document.get("value").unwrap().to_json()
    }

    #[test]
    fn parses_strings_by_their_schema() {
        for (schema, value, result) in [
            (json!({"type": "boolean"}), json!("true"), json!(true)),
            (json!({"type": "boolean"}), json!("False"), json!(false)),
            (json!({"type": "boolean"}), json!("yes"), json!("yes")),
            (json!({"type": "boolean"}), json!(""), json!("")),
            (json!({"type": "string"}), json!("true"), json!("true")),
            (json!({}), json!("true"), json!("true")),
            (json!({"type": "integer"}), json!("42"), json!(42)),
            (json!({"type": "integer"}), json!("-1"), json!(-1)),
            (json!({"type": "integer"}), json!("18446744073709551615"), json!(u64::MAX)),
            (json!({"type": "integer"}), json!("1.5"), json!("1.5")),
            (json!({"type": "integer"}), json!("007"), json!("007")),
            (json!({"type": "integer"}), json!(" 7"), json!(" 7")),
            (json!({"type": "number"}), json!("1.5"), json!(1.5)),
            (json!({"type": "number"}), json!("3"), json!(3)),
            (json!({"type": "number"}), json!("NaN"), json!("NaN")),
            (json!({"type": "array"}), json!("1"), json!("1")),
        ] {
            assert_eq!(retyped(json!({}), schema.clone(), value), result, "{schema}");
        }
    }

    #[test]
    fn walks_schema_and_value_together() {
        let schema = json!({"type": "object", "properties": {
            "flag": {"type": "boolean"},
            "name": {"type": "string"},
            "list": {"type": "array", "items": {"$ref": "#/components/schemas/Count"}},
            "map": {"type": "object", "additionalProperties": {"type": "boolean"}},
            "free": {"type": "object", "additionalProperties": true},
        }});
        let value = json!({
            "flag": "true", "name": "true", "list": ["1", 2, "x"], "map": {"a": "false", "b": null},
            "free": {"a": "true"}, "undeclared": "true",
        });
        let result = json!({
            "flag": true, "name": "true", "list": [1, 2, "x"], "map": {"a": false, "b": null},
            "free": {"a": "true"}, "undeclared": "true",
        });
        assert_eq!(retyped(json!({"Count": {"type": "integer"}}), schema, value), result);
    }

    #[test]
    fn checks_all_of_and_alternatives() {
        let boolean = json!({"type": "boolean"});
        let integer = json!({"type": "integer"});
        let number = json!({"type": "number"});
        let string = json!({"type": "string"});
        for (schema, value, result) in [
            (json!({"allOf": [boolean, {"description": "a"}]}), json!("true"), json!(true)),
            (json!({"allOf": [boolean, string]}), json!("true"), json!("true")),
            (json!({"oneOf": [boolean, integer]}), json!("1"), json!(1)),
            (json!({"oneOf": [boolean, integer]}), json!("true"), json!(true)),
            (json!({"anyOf": [integer, number]}), json!("1"), json!(1)),
            (json!({"oneOf": [boolean, string]}), json!("true"), json!("true")),
            (json!({"oneOf": [boolean, {}]}), json!("true"), json!("true")),
            (json!({"oneOf": [{"type": "array", "items": boolean}, string]}), json!(["true"]), json!([true])),
            (
                json!({"oneOf": [{"properties": {"a": boolean}}, {"properties": {"b": boolean}}]}),
                json!({"a": "true"}),
                json!({"a": "true"}),
            ),
            (
                json!({"allOf": [{"properties": {"a": boolean}}, {"properties": {"b": boolean}}]}),
                json!({"a": "true", "b": "false"}),
                json!({"a": true, "b": false}),
            ),
        ] {
            assert_eq!(retyped(json!({}), schema.clone(), value), result, "{schema}");
        }
    }

    #[test]
    fn handles_recursive_schemas_and_reference_cycles() {
        let tree = json!({"Tree": {"properties": {
            "leaf": {"type": "boolean"},
            "child": {"$ref": "#/components/schemas/Tree"},
        }}});
        let schema = json!({"$ref": "#/components/schemas/Tree"});
        let value = json!({"child": {"child": {"leaf": "true"}}});
        assert_eq!(retyped(tree, schema.clone(), value), json!({"child": {"child": {"leaf": true}}}));
        let circle = json!({"Tree": {"allOf": [{"$ref": "#/components/schemas/Tree"}], "type": "boolean"}});
        assert_eq!(retyped(circle, schema, json!("true")), json!("true"));
    }
}
