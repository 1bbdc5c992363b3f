//! The tree that every stage up to `lower` works on: values, each with the place in the text that it came from.

use indexmap::IndexMap;
use serde_json::Number;

use crate::pointer::Pointer;

/// Which of the [`Sources`](super::Sources) a span lies in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u16);

/// A place in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Byte offset of the first character.
    pub start: u32,
    /// Byte offset behind the last character.
    pub end: u32,
    /// Line of the first character, counted from 1.
    pub line: u32,
    /// Column of the first character, in characters, counted from 1.
    pub column: u32,
}

/// A value and where it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// What a [`Node`] holds: the JSON data model.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, integers kept apart from floats.
    Number(Number),
    /// A string.
    String(String),
    /// A sequence.
    Seq(Vec<Node>),
    /// A mapping, in the order of the text.
    Map(Map),
}

/// A mapping from keys to nodes that keeps the order of the text and the place of each key.
pub type Map = IndexMap<String, Entry>;

/// One entry of a [`Map`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// Where the key stands.
    pub key: Span,
    /// The value behind the key.
    pub node: Node,
}

impl Node {
    /// A node made by a stage rather than read; `span` is the place that caused it.
    pub fn new(span: Span, value: Value) -> Self {
        Self { span, value }
    }

    /// A string made by a stage.
    pub fn string(span: Span, text: impl Into<String>) -> Self {
        Self::new(span, Value::String(text.into()))
    }

    /// A mapping made by a stage, all of it standing at `span`.
    pub fn map<K: Into<String>>(span: Span, entries: impl IntoIterator<Item = (K, Node)>) -> Self {
        let entries = entries.into_iter().map(|(key, node)| (key.into(), Entry { key: span, node }));
        Self::new(span, Value::Map(entries.collect()))
    }

    /// A mapping without entries made by a stage.
    pub fn empty(span: Span) -> Self {
        Self::new(span, Value::Map(Map::new()))
    }

    /// Reads plain JSON data into nodes that all stand at `span`.
    pub fn from_json(span: Span, json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(b) => Value::Bool(*b),
            Json::Number(n) => Value::Number(n.clone()),
            Json::String(s) => Value::String(s.clone()),
            Json::Array(items) => Value::Seq(items.iter().map(|i| Self::from_json(span, i)).collect()),
            Json::Object(members) => {
                return Self::map(span, members.iter().map(|(k, v)| (k.clone(), Self::from_json(span, v))));
            }
        };
        Self::new(span, value)
    }

    /// The same data without places.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(b) => Json::Bool(*b),
            Value::Number(n) => Json::Number(n.clone()),
            Value::String(s) => Json::String(s.clone()),
            Value::Seq(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Map(map) => Json::Object(map.iter().map(|(k, e)| (k.clone(), e.node.to_json())).collect()),
        }
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(s) => Some(s),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(b) => Some(*b),
            _ => None,
        }
    }

    /// The elements, if this is a sequence.
    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, if this is a mapping.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The entries, if this is a mapping.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The member `key`, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key).map(|e| &e.node)
    }

    /// The member `key`, if this is a mapping that has it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.as_map_mut()?.get_mut(key).map(|e| &mut e.node)
    }

    /// Sets the member `key` of a mapping; a new key goes last and stands where the value stands. Nothing happens
    /// elsewhere.
    pub fn set(&mut self, key: impl Into<String>, node: Node) {
        if let Value::Map(map) = &mut self.value {
            match map.entry(key.into()) {
                indexmap::map::Entry::Occupied(mut entry) => entry.get_mut().node = node,
                indexmap::map::Entry::Vacant(entry) => {
                    entry.insert(Entry { key: node.span, node });
                }
            }
        }
    }

    /// The node at `pointer` below this one.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.segments().iter().try_fold(self, |node, segment| match &node.value {
            Value::Map(map) => map.get(segment).map(|e| &e.node),
            Value::Seq(items) => items.get(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The node at `pointer` below this one.
    pub fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Node> {
        pointer.segments().iter().try_fold(self, |node, segment| match &mut node.value {
            Value::Map(map) => map.get_mut(segment).map(|e| &mut e.node),
            Value::Seq(items) => items.get_mut(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Whether both hold the same data, wherever they stand; the order of a mapping's members does not count.
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

    /// What kind of value this is, as a message names it.
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
