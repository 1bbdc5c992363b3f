//! References: the target of a `$ref`, and the object type that the table expects at a pointer.

use super::shape::{Object, Shape};
use crate::pointer::{Pointer, segments_of};
use crate::source::{Node, Span, Value};

/// The maximum length of a chain of references: far more than in any real document.
pub const LONGEST_CHAIN: usize = 32;

/// The target of one reference.
#[derive(Debug, Clone)]
pub struct Target<'a> {
    /// The place of its key; of an element, its own place.
    pub key: Span,
    /// The target itself, which may be a reference again.
    pub node: &'a Node,
}

/// Returns the text of the `$ref` if `node`, at a place where the table allows one, is a reference.
pub fn reference(node: &Node) -> Option<&str> {
    node.get("$ref")?.as_str()
}

/// Returns the target of one reference, by its text; `None` if it is dangling.
pub fn target<'a>(document: &'a Node, reference: &str) -> Option<Target<'a>> {
    let mut found = (document, document.span);
    for segment in segments_of(reference.strip_prefix('#')?)? {
        found = match &found.0.value {
            Value::Map(map) => map.get(&segment).map(|entry| (&entry.node, entry.key))?,
            Value::Seq(items) => items.get(segment.parse::<usize>().ok()?).map(|node| (node, node.span))?,
            _ => return None,
        };
    }
    Some(Target { key: found.1, node: found.0 })
}

/// Follows the chain of references that begins at `node`: the text and the target of each, at most [`LONGEST_CHAIN`].
/// The chain ends before a dangling reference, and does not end in a cycle.
pub fn targets<'a>(document: &'a Node, node: &'a Node) -> impl Iterator<Item = (&'a str, Target<'a>)> {
    let next = |node: &'a Node| {
        let text = reference(node)?;
        Some((text, target(document, text)?))
    };
    std::iter::successors(next(node), move |(_, found)| next(found.node)).take(LONGEST_CHAIN)
}

/// Returns the object at the end of a chain of references, or `node` itself; `None` if the chain is broken.
pub fn resolve<'a>(document: &'a Node, node: &'a Node) -> Option<&'a Node> {
    match reference(node) {
        Some(_) => end(document, node).map(|(_, target)| target.node),
        None => Some(node),
    }
}

/// Like [`resolve`], with the pointer of the object; `pointer` is that of `node`.
pub fn locate<'a>(document: &'a Node, pointer: &Pointer, node: &'a Node) -> Option<(Pointer, &'a Node)> {
    match reference(node) {
        Some(_) => end(document, node).and_then(|(text, target)| Some((Pointer::parse(text)?, target.node))),
        None => Some((pointer.clone(), node)),
    }
}

/// Returns the object at the end of the chain that begins at a reference.
fn end<'a>(document: &'a Node, node: &'a Node) -> Option<(&'a str, Target<'a>)> {
    targets(document, node).last().filter(|(_, target)| reference(target.node).is_none())
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
    fn resolves_chains_up_to_the_limit() {
        let schema = |index: usize| match index {
            0 => json!({"type": "string"}),
            _ => json!({"$ref": format!("#/components/schemas/S{}", index - 1)}),
        };
        let schemas: serde_json::Map<_, _> =
            (0..=LONGEST_CHAIN + 1).map(|index| (format!("S{index}"), schema(index))).collect();
        let document = Node::from_json(Span::default(), &json!({"components": {"schemas": schemas}}));
        let resolved = |references: usize| {
            let node = target(&document, &format!("#/components/schemas/S{references}")).unwrap().node;
            resolve(&document, node).and_then(|node| node.get("type")?.as_str())
        };
        assert_eq!([0, 1, LONGEST_CHAIN].map(resolved), [Some("string"); 3]);
        assert_eq!(resolved(LONGEST_CHAIN + 1), None);
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
