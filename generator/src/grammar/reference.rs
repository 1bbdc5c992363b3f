//! References: the target of a `$ref`, and the object type that the table expects at a pointer.

use super::shape::{Object, Shape};
use crate::pointer::Pointer;
use crate::source::Node;

/// The maximum length of a chain of references: far more than in any real document.
pub const LONGEST_CHAIN: usize = 32;

/// The maximum number of nested `allOf` parts that are checked for null.
pub const DEEPEST_NULL: usize = 128;

/// Returns the text of the `$ref` if `node`, at a place where the table allows one, is a reference.
pub fn reference(node: &Node) -> Option<&str> {
    node.get("$ref")?.as_str()
}

/// Returns the object at the end of a chain of references, or `node` itself; `None` if the chain is broken.
pub fn resolve<'a>(document: &'a Node, node: &'a Node) -> Option<&'a Node> {
    locate(document, &Pointer::root(), node).map(|(_, target)| target)
}

/// Like [`resolve`], with the pointer of the object; `pointer` is that of `node`.
pub fn locate<'a>(document: &'a Node, pointer: &Pointer, node: &'a Node) -> Option<(Pointer, &'a Node)> {
    let mut found = (pointer.clone(), node);
    for _ in 0..LONGEST_CHAIN {
        let Some(text) = reference(found.1) else { return Some(found) };
        let target = Pointer::parse(text.strip_prefix('#')?)?;
        let node = document.at(&target)?;
        found = (target, node);
    }
    None
}

/// Returns the expected shape at `pointer`; `None` where the table has none: in data, in extensions, under unknown
/// keys.
pub fn shape_at(document: &Node, pointer: &Pointer) -> Option<Shape> {
    let mut shape = Shape::One(Object::Document);
    let mut node = document;
    for segment in pointer.segments() {
        shape = match shape {
            Shape::One(object) | Shape::OrReference(object) => object.grammar().shape(segment)?,
            Shape::BooleanOrSchema => Object::Schema.grammar().shape(segment)?,
            Shape::List(inner) | Shape::Map(inner) => *inner,
            _ => return None,
        };
        node = match node.as_seq() {
            Some(items) => items.get(segment.parse::<usize>().ok()?)?,
            None => node.get(segment)?,
        };
    }
    Some(shape)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source::Span;

    fn document() -> Node {
        Node::from_json(
            Span::default(),
            &json!({
                "paths": {"/a": {"get": {"parameters": [{"name": "b", "schema": {"example": {"type": "c"}}}]}}},
                "components": {"schemas": {
                    "Direct": {"type": "string"},
                    "Chain": {"$ref": "#/components/schemas/Direct"},
                    "Circle": {"$ref": "#/components/schemas/Circle"},
                    "Lost": {"$ref": "#/components/schemas/Nowhere"},
                    "Elsewhere": {"$ref": "other.yaml#/A"},
                    "Anchor": {"$ref": "/components/schemas/Direct"},
                }},
            }),
        )
    }

    #[test]
    fn resolves_chains_but_not_cycles() {
        let document = document();
        for (name, target) in [
            ("Direct", Some("/components/schemas/Direct")),
            ("Chain", Some("/components/schemas/Direct")),
            ("Circle", None),
            ("Lost", None),
            ("Elsewhere", None),
            ("Anchor", None),
        ] {
            let pointer = Pointer::root().child("components").child("schemas").child(name);
            let node = document.at(&pointer).unwrap();
            let found = locate(&document, &pointer, node).map(|(pointer, _)| pointer.to_string());
            assert_eq!(found.as_deref(), target, "{name}");
        }
    }

    #[test]
    fn pointers_have_the_shape_of_the_table() {
        let document = document();
        for (pointer, shape) in [
            ("", Some(Shape::One(Object::Document))),
            ("/paths/~1a", Some(Shape::OrReference(Object::PathItem))),
            ("/paths/~1a/get/parameters/0/schema", Some(Shape::OrReference(Object::Schema))),
            ("/paths/~1a/get/parameters/1", None),
            ("/paths/~1a/get/parameters/0/schema/example/type", None),
            ("/components/schemas/Direct", Some(Shape::OrReference(Object::Schema))),
            ("/components/schemas/Nowhere", None),
        ] {
            assert_eq!(shape_at(&document, &Pointer::parse(pointer).unwrap()), shape, "{pointer}");
        }
    }
}
