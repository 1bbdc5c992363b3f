//! The tree that every stage up to `lower` works on: values with their places.

use serde_json::Number;

use super::table::Table;
use crate::pointer::Pointer;
use crate::shared::Text;
use crate::text::Span;

/// A value and its place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    /// The place of the value.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// The value of a [`Node`], in the JSON data model.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, with integers distinguished from floats.
    Number(Number),
    /// A string.
    String(Text),
    /// A sequence.
    Seq(Vec<Node>),
    /// A mapping, in document order.
    Map(Map),
}

/// A mapping from keys to nodes that keeps the document order and the place of each key.
pub type Map = Table<Entry>;

/// One entry of a [`Map`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// The place of the key.
    pub key: Span,
    /// The value of the key.
    pub node: Node,
}

impl Node {
    /// Creates a node in a stage; `span` is the place that requires it.
    pub fn new(span: Span, value: Value) -> Self {
        Self { span, value }
    }

    /// Creates a string.
    pub fn string(span: Span, text: impl Into<Text>) -> Self {
        Self::new(span, Value::String(text.into()))
    }

    /// Creates a mapping whose entries all have the place `span`.
    pub fn map<K: Into<Text>>(span: Span, entries: impl IntoIterator<Item = (K, Node)>) -> Self {
        let entries = entries.into_iter().map(|(key, node)| (key, Entry { key: span, node }));
        Self::new(span, Value::Map(entries.collect()))
    }

    /// Creates an empty mapping.
    pub fn empty(span: Span) -> Self {
        Self::new(span, Value::Map(Map::new()))
    }

    /// Converts plain JSON data to nodes that all have the place `span`.
    pub fn from_json(span: Span, json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(b) => Value::Bool(*b),
            Json::Number(n) => Value::Number(n.clone()),
            Json::String(s) => Value::String(s.into()),
            Json::Array(items) => Value::Seq(items.iter().map(|i| Self::from_json(span, i)).collect()),
            Json::Object(members) => {
                return Self::map(span, members.iter().map(|(k, v)| (k, Self::from_json(span, v))));
            }
        };
        Self::new(span, value)
    }

    /// Returns the data without places.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(b) => Json::Bool(*b),
            Value::Number(n) => Json::Number(n.clone()),
            Value::String(s) => Json::String(s.into()),
            Value::Seq(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Map(map) => Json::Object(map.iter().map(|(k, e)| (k.into(), e.node.to_json())).collect()),
        }
    }

    /// Converts to JSON in which equal numbers are written alike: `1.0` becomes `1`.
    pub(crate) fn to_canonical_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Number(number) => Json::Number(canonical(number)),
            Value::Seq(items) => Json::Array(items.iter().map(Self::to_canonical_json).collect()),
            Value::Map(map) => {
                Json::Object(map.iter().map(|(key, entry)| (key.into(), entry.node.to_canonical_json())).collect())
            }
            Value::Null | Value::Bool(_) | Value::String(_) => self.to_json(),
        }
    }

    /// Returns the string, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(s) => Some(s),
            _ => None,
        }
    }

    /// Returns the boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(b) => Some(*b),
            _ => None,
        }
    }

    /// Returns the elements, if this is a sequence.
    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the entries, if this is a mapping.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Returns the entries, if this is a mapping.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Returns the value of `key`, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key).map(|e| &e.node)
    }

    /// Returns the value of `key`, if this is a mapping that has it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.as_map_mut()?.get_mut(key).map(|e| &mut e.node)
    }

    /// Sets the value of `key` in a mapping; a new key is added last, with the place of the value. Any other node is
    /// not changed.
    pub fn set(&mut self, key: impl Into<Text>, node: Node) {
        if let Value::Map(map) = &mut self.value {
            let key = key.into();
            match map.get_mut(&key) {
                Some(entry) => entry.node = node,
                None => drop(map.insert(key, Entry { key: node.span, node })),
            }
        }
    }

    /// Returns the node at `pointer`, relative to this one.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.segments().iter().try_fold(self, |node, segment| match &node.value {
            Value::Map(map) => map.get(segment).map(|e| &e.node),
            Value::Seq(items) => items.get(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Returns the node at `pointer`, relative to this one.
    pub fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Node> {
        pointer.segments().iter().try_fold(self, |node, segment| match &mut node.value {
            Value::Map(map) => map.get_mut(segment).map(|e| &mut e.node),
            Value::Seq(items) => items.get_mut(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Returns whether both have the same data, whatever their places; the order of keys is ignored.
    pub fn same_data(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Seq(a), Value::Seq(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same_data(b)),
            (Value::Map(a), Value::Map(b)) => {
                a.len() == b.len() && a.iter().all(|(k, a)| b.get(k).is_some_and(|b| a.node.same_data(&b.node)))
            }
            (Value::Seq(_) | Value::Map(_), _) | (_, Value::Seq(_) | Value::Map(_)) => false,
            (a, b) => a == b,
        }
    }

    /// The kind of the value, as in messages.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Seq(_) => "a sequence",
            Value::Map(_) => "a mapping",
        }
    }
}

/// Writes a whole number without a fraction, if it is exact.
pub(crate) fn canonical(number: &Number) -> Number {
    // From here on, different whole numbers may be the same `f64`.
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    let whole = number.as_f64().filter(|value| number.is_f64() && value.fract() == 0.0 && value.abs() < LIMIT);
    #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
    whole.map_or_else(|| number.clone(), |whole| Number::from(whole as i64))
}
