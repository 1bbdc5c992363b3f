//! The schemas of a document, each read once when it is needed.
//!
//! A schema is identified by the place where it is *used*: a reference is a schema of its own that refers to another
//! one, so that a finding can belong to the use or to the component.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::grammar::{Target, reference, target};
use crate::pointer::Pointer;
use crate::source::{Entry, Node, Span, Value};

/// The extension that lists properties which are known not to occur.
pub(super) const UNOBSERVED: &str = "x-omnigen-unobserved";

/// A schema of [`Schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(usize);

/// All schemas that were needed so far.
#[derive(Debug)]
pub struct Schemas<'d> {
    document: &'d Node,
    /// By the addresses of the nodes, which are stable as long as the document is borrowed.
    ids: BTreeMap<usize, Id>,
    list: Vec<Slot<'d>>,
}

#[derive(Debug)]
struct Slot<'d> {
    pointer: Pointer,
    span: Span,
    node: &'d Node,
    read: Option<Rc<Schema<'d>>>,
}

/// The keywords of a schema that matter here.
#[derive(Debug)]
pub struct Schema<'d> {
    pub id: Id,
    pub node: &'d Node,
    /// The target, if this is a reference.
    pub reference: Option<Id>,
    /// The type, or the one that other keywords imply.
    pub kind: Option<&'d str>,
    pub properties: BTreeMap<&'d str, Id>,
    pub required: Vec<&'d str>,
    pub additional: Additional,
    pub items: Option<Id>,
    pub all_of: Vec<Id>,
    pub unions: Vec<Union<'d>>,
    /// The listed values as JSON texts.
    pub values: Option<BTreeSet<String>>,
    pub read_only: bool,
    pub write_only: bool,
    /// Properties that are known not to occur.
    pub unobserved: BTreeSet<&'d str>,
}

/// The rule for undeclared properties.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Additional {
    /// Nothing is said.
    Unspecified,
    /// They are allowed.
    Open,
    /// They are forbidden.
    Closed,
    /// They have a schema.
    Typed(Id),
}

/// Alternatives.
#[derive(Debug)]
pub struct Union<'d> {
    /// `oneOf` or `anyOf`.
    pub keyword: &'static str,
    pub variants: Vec<Id>,
    /// The property that selects an alternative.
    pub discriminator: Option<&'d str>,
    /// Its values, with the alternatives that they select.
    pub mapping: BTreeMap<&'d str, Id>,
}

impl<'d> Schemas<'d> {
    /// Begins with none.
    pub fn new(document: &'d Node) -> Self {
        Self { document, ids: BTreeMap::new(), list: Vec::new() }
    }

    /// The id of the schema at a pointer; `span` is the place of its key.
    pub fn id(&mut self, pointer: Pointer, node: &'d Node, span: Span) -> Id {
        let address = std::ptr::from_ref(node).addr();
        *self.ids.entry(address).or_insert_with(|| {
            self.list.push(Slot { pointer, span, node, read: None });
            Id(self.list.len() - 1)
        })
    }

    /// The pointer of a schema.
    pub fn pointer(&self, id: Id) -> Pointer {
        self.list.get(id.0).map(|slot| slot.pointer.clone()).unwrap_or_default()
    }

    /// The place of a schema.
    pub fn span(&self, id: Id) -> Span {
        self.list.get(id.0).map(|slot| slot.span).unwrap_or_default()
    }

    /// Reads a schema.
    pub fn get(&mut self, id: Id) -> Rc<Schema<'d>> {
        if let Some(read) = self.list.get(id.0).and_then(|slot| slot.read.clone()) {
            return read;
        }
        let (pointer, node) = match self.list.get(id.0) {
            Some(slot) => (slot.pointer.clone(), slot.node),
            None => (Pointer::root(), self.document),
        };
        let schema = Rc::new(self.read(id, &pointer, node));
        if let Some(slot) = self.list.get_mut(id.0) {
            slot.read = Some(Rc::clone(&schema));
        }
        schema
    }

    fn read(&mut self, id: Id, pointer: &Pointer, node: &'d Node) -> Schema<'d> {
        let flag = |key| node.get(key).and_then(Node::as_bool) == Some(true);
        let texts = |key: &str| {
            let list = node.get(key).and_then(Node::as_seq).unwrap_or_default();
            list.iter().filter_map(Node::as_str).collect::<Vec<&'d str>>()
        };
        let values = node.get("enum").and_then(Node::as_seq);
        let mut schema = Schema {
            id,
            node,
            reference: self.target(node),
            kind: None,
            properties: self.below(pointer, node, "properties"),
            required: texts("required"),
            additional: self.additional(pointer, node),
            items: node.as_map().and_then(|map| map.get("items")).map(|entry| self.entry(pointer, "items", entry)),
            all_of: self.list_of(pointer, node, "allOf"),
            unions: Vec::new(),
            values: values.map(|list| list.iter().map(|value| value.to_canonical_json().to_string()).collect()),
            read_only: flag("readOnly"),
            write_only: flag("writeOnly"),
            unobserved: texts(UNOBSERVED).into_iter().collect(),
        };
        schema.kind = node.get("type").and_then(Node::as_str).or_else(|| implied(&schema));
        for keyword in ["oneOf", "anyOf"] {
            let variants = self.list_of(pointer, node, keyword);
            if !variants.is_empty() {
                let discriminator = node.get("discriminator");
                let mapping = discriminator.map(|node| self.mapping(node, &variants)).unwrap_or_default();
                let name = discriminator.and_then(|node| node.get("propertyName")?.as_str());
                schema.unions.push(Union { keyword, variants, discriminator: name, mapping });
            }
        }
        schema
    }

    /// The target of a reference, with the place of the component.
    fn target(&mut self, node: &'d Node) -> Option<Id> {
        self.at(reference(node)?)
    }

    fn at(&mut self, text: &str) -> Option<Id> {
        let Target { key, node } = target(self.document, text)?;
        Some(self.id(Pointer::parse(text)?, node, key))
    }

    /// The alternatives by discriminator values: those of the mapping, and the names of components.
    fn mapping(&mut self, discriminator: &'d Node, variants: &[Id]) -> BTreeMap<&'d str, Id> {
        let mut mapping = BTreeMap::new();
        for id in variants {
            let name = self.list.get(id.0).and_then(|slot| reference(slot.node)?.rsplit('/').next());
            mapping.extend(name.map(|name| (name, *id)));
        }
        for (value, entry) in discriminator.get("mapping").and_then(Node::as_map).into_iter().flatten() {
            let Some(text) = entry.node.as_str() else { continue };
            let target = if text.starts_with('#') { self.at(text) } else { mapping.get(text).copied() };
            let used =
                |id: &&Id| target.is_some() && self.list.get(id.0).and_then(|slot| reference(slot.node)) == Some(text);
            let variant = variants.iter().find(used).copied().or(target);
            mapping.extend(variant.map(|id| (value.as_str(), id)));
        }
        mapping
    }

    fn additional(&mut self, pointer: &Pointer, node: &'d Node) -> Additional {
        let Some(entry) = node.as_map().and_then(|map| map.get("additionalProperties")) else {
            return Additional::Unspecified;
        };
        match &entry.node.value {
            Value::Bool(false) => Additional::Closed,
            Value::Map(map) if !map.is_empty() => Additional::Typed(self.entry(pointer, "additionalProperties", entry)),
            _ => Additional::Open,
        }
    }

    fn entry(&mut self, pointer: &Pointer, key: &str, entry: &'d Entry) -> Id {
        self.id(pointer.child(key), &entry.node, entry.key)
    }

    fn below(&mut self, pointer: &Pointer, node: &'d Node, key: &str) -> BTreeMap<&'d str, Id> {
        let pointer = pointer.child(key);
        let entries = node.get(key).and_then(Node::as_map).into_iter().flatten();
        entries.map(|(name, entry)| (name.as_str(), self.entry(&pointer, name, entry))).collect()
    }

    fn list_of(&mut self, pointer: &Pointer, node: &'d Node, key: &str) -> Vec<Id> {
        let pointer = pointer.child(key);
        let list = node.get(key).and_then(Node::as_seq).unwrap_or_default();
        list.iter()
            .enumerate()
            .map(|(index, node)| self.id(pointer.child(index.to_string()), node, node.span))
            .collect()
    }
}

/// The type that keywords imply.
fn implied(schema: &Schema<'_>) -> Option<&'static str> {
    if !schema.properties.is_empty() || schema.additional != Additional::Unspecified {
        return Some("object");
    }
    schema.items.map(|_| "array")
}
