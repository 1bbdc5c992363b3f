//! Reads the tree into [`openapiv3`], without a copy of the document in between.
//!
//! Paths and component schemas are most of a document. They are read one by one, on all processors: read as a whole,
//! `serde` would copy them first, to find out whether each is a reference.

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Paths, ReferenceOr};
use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use crate::grammar::{Object, Shape, reference};
use crate::source::{FileId, Map, Node, Span, Value};
use crate::stack::all;

/// Stands for what is read one by one.
static EMPTY: Node =
    Node { span: Span { file: FileId(0), start: 0, end: 0, line: 0, column: 0 }, value: Value::Map(Map::new()) };

/// Reads a document, except for what [`is_left_out`] names.
pub(super) fn openapi(document: &Node) -> Result<OpenAPI, Error> {
    let mut openapi = OpenAPI::deserialize(Part { node: document, shape: Shape::One(Object::Document) })?;
    openapi.paths = Paths { paths: each(document.get("paths"), Object::Paths)?, ..openapi.paths };
    if let Some(components) = &mut openapi.components {
        let schemas = document.get("components").and_then(|components| components.get("schemas"));
        components.schemas = each(schemas, Object::Schema)?;
    }
    Ok(openapi)
}

/// Reads the paths, or the component schemas.
fn each<T: DeserializeOwned + Send>(
    node: Option<&Node>,
    object: Object,
) -> Result<IndexMap<String, ReferenceOr<T>>, Error> {
    let shape = |key: &str| match object {
        Object::Paths => object.grammar().shape(key),
        _ => Some(Shape::OrReference(object)),
    };
    let entries = node.and_then(Node::as_map).into_iter().flatten();
    let parts: Vec<(&str, Part<'_>)> = entries
        .filter_map(|(key, entry)| Some((key.as_str(), Part { node: &entry.node, shape: shape(key)? })))
        .collect();
    let read = all(&parts, |(_, part)| match reference(part.node) {
        Some(reference) => Ok(ReferenceOr::Reference { reference: reference.to_owned() }),
        None => T::deserialize(*part).map(ReferenceOr::Item),
    });
    parts.iter().zip(read).map(|((key, _), read)| Ok(((*key).to_owned(), read?))).collect()
}

/// Returns whether the values of a key are read one by one.
fn is_read_apart(object: Object, key: &str) -> bool {
    matches!((object, key), (Object::Document, "paths") | (Object::Components, "schemas"))
}

/// Returns whether a key is not read: `openapiv3` cannot read callbacks that are references, and examples, which a
/// document has more of than anything else, say nothing about types.
fn is_left_out(object: Object, key: &str) -> bool {
    match object {
        Object::Components => matches!(key, "callbacks" | "examples"),
        Object::Operation => key == "callbacks",
        Object::Header | Object::MediaType | Object::Parameter => matches!(key, "example" | "examples"),
        Object::Schema => key == "example",
        _ => false,
    }
}

/// A part of the document.
#[derive(Clone, Copy)]
struct Part<'de> {
    node: &'de Node,
    shape: Shape,
}

type Key<'de> = BorrowedStrDeserializer<'de, Error>;

impl<'de> Part<'de> {
    fn members(self, map: &'de Map) -> impl Iterator<Item = (Key<'de>, Self)> {
        let object = match self.shape {
            Shape::One(object) | Shape::OrReference(object) => Some(object),
            Shape::BooleanOrSchema => Some(Object::Schema),
            _ => None,
        };
        let read = map.iter().filter(move |(key, _)| object.is_none_or(|object| !is_left_out(object, key)));
        read.map(move |(key, entry)| {
            let shape = match (object, self.shape) {
                (Some(object), _) => object.grammar().shape(key),
                (None, Shape::Map(inner)) => Some(*inner),
                (None, _) => None,
            };
            let is_apart = object.is_some_and(|object| is_read_apart(object, key));
            let node = if is_apart { &EMPTY } else { &entry.node };
            (Key::new(key), Self { node, shape: shape.unwrap_or(Shape::Any) })
        })
    }
}

impl<'de> Deserializer<'de> for Part<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => number.deserialize_any(visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Seq(items) => {
                let shape = if let Shape::List(inner) = self.shape { *inner } else { Shape::Any };
                let items = items.iter().map(move |node| Part { node, shape });
                SeqDeserializer::new(items).deserialize_any(visitor)
            }
            Value::Map(map) => MapDeserializer::new(self.members(map)).deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.node.value {
            Value::String(text) => visitor.visit_enum(Key::new(text)),
            Value::Map(map) => visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::new(self.members(map)))),
            _ => Err(Error::invalid_type(Unexpected::Other(self.node.kind()), &"a string or a mapping")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Part<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
