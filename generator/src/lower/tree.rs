//! Reads the tree into [`openapiv3`], without a copy of the document in between.

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use crate::grammar::{Object, Shape};
use crate::source::{Map, Node, Value};

/// Reads a document, except for what [`is_left_out`] names.
pub(super) fn openapi(document: &Node) -> Result<OpenAPI, Error> {
    OpenAPI::deserialize(Part { node: document, shape: Shape::One(Object::Document) })
}

/// Returns whether a key is not read: `openapiv3` cannot read callbacks that are references, and examples of schemas,
/// which a document has more of than anything else, say nothing about types.
fn is_left_out(object: Object, key: &str) -> bool {
    matches!((object, key), (Object::Components | Object::Operation, "callbacks") | (Object::Schema, "example"))
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
            (Key::new(key), Self { node: &entry.node, shape: shape.unwrap_or(Shape::Any) })
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
