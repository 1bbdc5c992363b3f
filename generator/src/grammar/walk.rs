//! The walk: visits every value of a document that the table knows, parents first, in document order.

use super::reference::reference;
use super::shape::{Object, Shape};
use crate::pointer::Pointer;
use crate::source::{Node, Span, Text, Value};

/// A visited value.
#[derive(Debug, Clone, Copy)]
pub struct Visit<'a, 'p> {
    /// Its pointer.
    pub pointer: &'p Pointer,
    /// The type of the nearest object around it; for the document itself [`Object::Document`].
    pub owner: Object,
    /// The key of that object that contains it: `parameters` for each element of `parameters`; empty for the document.
    pub key: &'a str,
    /// The place of its own key; for an element of a sequence, and for the document, its own place.
    pub place: Span,
    /// The expected shape.
    pub shape: Shape,
    /// The node.
    pub node: &'a Node,
}

impl Visit<'_, '_> {
    /// The object type at this place, if the table expects one and this is not a reference.
    pub fn object(&self) -> Option<Object> {
        match self.shape {
            Shape::One(object) => Some(object),
            Shape::OrReference(object) => reference(self.node).is_none().then_some(object),
            Shape::BooleanOrSchema => {
                (self.node.as_map().is_some() && reference(self.node).is_none()).then_some(Object::Schema)
            }
            _ => None,
        }
    }
}

/// Calls `visitor` for every value of `document` that the table knows. A value of a wrong kind is visited, but not
/// entered. Unknown keys are not visited; compare the object's keys with the table to find them.
pub fn walk<'a>(document: &'a Node, visitor: &mut dyn FnMut(Visit<'a, '_>)) {
    Walk { pointer: Pointer::root(), only_objects: false, visitor: &mut |visit, _| visitor(visit) }.document(document);
}

/// Calls `visitor` for every object of `document`, with its type: most values are scalars, which take most of the time
/// of a whole walk.
pub fn walk_objects<'a>(document: &'a Node, visitor: &mut dyn FnMut(Object, Visit<'a, '_>)) {
    let visitor = &mut |visit: Visit<'a, '_>, object: Option<Object>| {
        if let Some(object) = object {
            visitor(object, visit);
        }
    };
    Walk { pointer: Pointer::root(), only_objects: true, visitor }.document(document);
}

struct Walk<'v, 'a> {
    pointer: Pointer,
    /// Whether scalars are left out.
    only_objects: bool,
    visitor: &'v mut dyn FnMut(Visit<'a, '_>, Option<Object>),
}

impl<'a> Walk<'_, 'a> {
    fn document(&mut self, document: &'a Node) {
        self.value(Object::Document, "", document.span, Shape::One(Object::Document), document);
    }

    fn value(&mut self, owner: Object, key: &'a str, place: Span, shape: Shape, node: &'a Node) {
        let visit = Visit { pointer: &self.pointer, owner, key, place, shape, node };
        let object = visit.object();
        (self.visitor)(visit, object);
        match (shape, object) {
            (_, Some(object)) => self.object(object, node),
            (Shape::OrReference(target), None) => self.target(target, node),
            (Shape::BooleanOrSchema, None) => self.target(Object::Schema, node),
            (Shape::List(inner), _) => {
                for (index, item) in node.as_seq().into_iter().flatten().enumerate() {
                    self.below(index.to_string().into(), owner, key, item.span, *inner, item);
                }
            }
            (Shape::Map(inner), _) => {
                for (name, entry) in node.as_map().into_iter().flatten() {
                    self.below(name.clone(), owner, key, entry.key, *inner, &entry.node);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, object: Object, node: &'a Node) {
        let grammar = object.grammar();
        for (key, entry) in node.as_map().into_iter().flatten() {
            let is_scalar = !matches!(entry.node.value, Value::Map(_) | Value::Seq(_));
            if is_scalar && self.only_objects {
                continue;
            }
            if let Some(shape) = grammar.shape(key) {
                self.below(key.clone(), object, key, entry.key, shape, &entry.node);
            }
        }
    }

    fn target(&mut self, target: Object, node: &'a Node) {
        if let Some(entry) = node.as_map().and_then(|map| map.get("$ref")) {
            self.below("$ref".into(), target, "$ref", entry.key, Shape::Target(target), &entry.node);
        }
    }

    fn below(&mut self, segment: Text, owner: Object, key: &'a str, place: Span, shape: Shape, node: &'a Node) {
        self.pointer.push(segment);
        self.value(owner, key, place, shape, node);
        self.pointer.pop();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn visited(document: serde_json::Value) -> Vec<String> {
        let document = Node::from_json(Span::default(), &document);
        let mut seen = Vec::new();
        walk(&document, &mut |visit| seen.push(visit.pointer.to_string()));
        seen
    }

    #[test]
    fn does_not_enter_data() {
        let seen = visited(json!({"components": {"schemas": {"A": {
            "properties": {"required": {"type": "boolean"}},
            "example": {"required": "true"},
            "default": {"type": "x"},
            "enum": [{"nullable": "true"}],
            "x-note": {"nullable": "true"},
        }}}}));
        assert_eq!(
            seen,
            [
                "",
                "/components",
                "/components/schemas",
                "/components/schemas/A",
                "/components/schemas/A/properties",
                "/components/schemas/A/properties/required",
                "/components/schemas/A/properties/required/type",
                "/components/schemas/A/example",
                "/components/schemas/A/default",
                "/components/schemas/A/enum",
                "/components/schemas/A/enum/0",
            ]
        );
    }

    #[test]
    fn visits_objects_alone() {
        let document = Node::from_json(
            Span::default(),
            &json!({"paths": {"/a": {"get": {"parameters": [
                {"name": "a", "schema": {"type": "array", "items": {"type": "string"}, "example": {"type": "x"}}},
                {"$ref": "#/components/parameters/B"},
            ]}}}}),
        );
        let mut seen = Vec::new();
        walk_objects(&document, &mut |object, visit| seen.push(format!("{object:?} {}", visit.pointer)));
        let parameter = "/paths/~1a/get/parameters/0";
        assert_eq!(
            seen,
            [
                "Document ",
                "Paths /paths",
                "PathItem /paths/~1a",
                "Operation /paths/~1a/get",
                &format!("Parameter {parameter}"),
                &format!("Schema {parameter}/schema"),
                &format!("Schema {parameter}/schema/items"),
            ]
        );
    }

    #[test]
    fn visits_references_without_following_them() {
        let seen = visited(json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/B", "nullable": "true"},
            "B": {"additionalProperties": {"$ref": "#/components/schemas/A"}},
            "C": {"properties": {"$ref": {"type": "string"}}},
        }}}));
        assert!(seen.contains(&"/components/schemas/A/$ref".to_owned()));
        assert!(!seen.contains(&"/components/schemas/A/nullable".to_owned()));
        assert!(seen.contains(&"/components/schemas/B/additionalProperties/$ref".to_owned()));
        assert!(seen.contains(&"/components/schemas/C/properties/$ref/type".to_owned()));
    }
}
