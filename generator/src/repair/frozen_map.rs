//! `frozen-map`: a map whose keys in an example became properties.
//!
//! ```yaml
//! labels:                          # holds keys that users define; two existed when this was written
//!   type: object
//!   properties: { social-number: { type: string }, zip-code: { type: string } }
//! ```
//!
//! becomes `{type: object, additionalProperties: {type: string}}`; `additionalProperties: true` if the properties are
//! not all of one type. Applies to the properties that the [dialect](Dialect::maps) names, wherever they are, and only
//! where they are objects.

use super::edit::{Edit, with_entry_replaced};
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Object, walk_objects};
use crate::source::{Entry, Map, Node, Value};

pub(super) const ID: &str = "frozen-map";
pub(super) const SUMMARY: &str = "a map whose keys are data has no fixed properties";

/// Types that are complete with `{type: ..}`, apart from documentation and limits.
const SCALARS: [&str; 4] = ["string", "number", "integer", "boolean"];

pub(super) fn find(document: &Node, dialect: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let mut edits = Vec::new();
    if dialect.maps.is_empty() {
        return edits;
    }
    walk_objects(document, &mut |object, visit| {
        let named =
            visit.pointer.segments().last().is_some_and(|name| dialect.maps.iter().any(|map| name == map.as_str()));
        let property = visit.owner == Object::Schema && visit.key == "properties";
        if named
            && property
            && object == Object::Schema
            && let Some(thawed) = thawed(visit.node)
        {
            edits.push(Edit::set(visit.pointer.clone(), thawed));
        }
    });
    edits
}

fn thawed(schema: &Node) -> Option<Node> {
    let map = schema.as_map()?;
    let properties = schema.get("properties")?;
    let members = properties.as_map().filter(|members| !members.is_empty())?;
    let is_object = schema.get("type").is_none_or(|ty| ty.as_str() == Some("object"));
    // A schema with `additionalProperties` is a map already, and declares its values.
    let is_closed = schema.get("additionalProperties").is_none_or(|node| node.as_bool() == Some(false));
    if !is_object || !is_closed {
        return None;
    }
    let values = common_schema(members).unwrap_or(Node::new(properties.span, Value::Bool(true)));
    let mut map = with_entry_replaced(map, "properties", "additionalProperties", values);
    map.shift_remove("required");
    Some(Node::new(schema.span, Value::Map(map)))
}

/// The common type of all properties: a scalar type, or the whole schema if they are equal.
fn common_schema(members: &Map) -> Option<Node> {
    let first = &members.first()?.1.node;
    let ty = first.get("type");
    let scalar = ty.and_then(Node::as_str).filter(|ty| SCALARS.contains(ty));
    let same_type = |entry: &Entry| entry.node.get("type").and_then(Node::as_str) == scalar;
    if scalar.is_some() && members.values().all(same_type) {
        return Some(Node::map(first.span, ty.map(|ty| ("type", ty.clone()))));
    }
    let json = first.to_json();
    members.values().all(|entry| entry.node.to_json() == json).then(|| first.clone())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn find(document: &Node, _: &Dialect, sink: &mut Diagnostics) -> Vec<Edit> {
        let maps = ["labels", "tags"].map(str::to_owned).to_vec();
        super::find(document, &Dialect { maps, ..Dialect::default() }, sink)
    }

    fn document(name: &str, schema: &Json) -> Json {
        json!({"components": {"schemas": {"A": {"properties": {name: schema}}}}})
    }

    #[test]
    fn replaces_properties_by_a_map() {
        let string = json!({"type": "string"});
        let described = json!({"type": "string", "description": "a"});
        let list = json!({"type": "array", "items": string});
        for (properties, values) in [
            (json!({"a": string}), string.clone()),
            (json!({"a": described, "b": string}), string.clone()),
            (json!({"a": list, "b": list}), list.clone()),
            (json!({"a": string, "b": {"type": "integer"}}), json!(true)),
            (json!({"a": list, "b": {"type": "array", "items": {}}}), json!(true)),
            (json!({"a": {}, "b": string}), json!(true)),
        ] {
            for name in ["labels", "tags"] {
                let frozen = json!({"type": "object", "properties": properties, "required": ["a"], "description": "d"});
                let (after, places) = repaired_by_rule(find, document(name, &frozen));
                let thawed = json!({"type": "object", "additionalProperties": values, "description": "d"});
                assert_eq!(after, document(name, &thawed), "{properties}");
                assert_eq!(places, [format!("/components/schemas/A/properties/{name}")]);
            }
        }
    }

    #[test]
    fn keeps_other_objects() {
        let properties = json!({"a": {"type": "string"}});
        for (name, schema) in [
            ("labels", json!({"type": "array", "items": {"properties": properties}})),
            ("labels", json!({"type": "object", "properties": {}})),
            ("labels", json!({"type": "object"})),
            ("labels", json!({"$ref": "#/components/schemas/A"})),
            ("labels", json!({"properties": properties, "additionalProperties": {"type": "string"}})),
            ("settings", json!({"type": "object", "properties": properties})),
        ] {
            unchanged_by_rule(find, document(name, &schema));
        }
        unchanged_by_rule(find, json!({"components": {"schemas": {"labels": {"properties": properties}}}}));
    }
}
