//! Reads schemas: each mapping once, with references followed and `allOf` flattened.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value as Json;

use super::part::{discriminator, entries, is_example, spanned, told};
use super::{Additional, Keywords, Property, Schema, SchemaId, Schemas, Spanned, Union, Values, Variant};
use crate::grammar::{INFERRED, LONGEST_CHAIN, Null, Nulls, labels, reference, targets};
use crate::source::{Entry, Node, Span};

/// Documentation texts.
const DOCS: [&str; 5] = ["title", "description", "example", "examples", "externalDocs"];

/// Reads the schemas of one document.
pub(super) struct Reader<'a> {
    pub(super) document: &'a Node,
    /// The components that something refers to, by their addresses in memory, which are stable within one tree.
    pub(super) used: BTreeSet<usize>,
    schemas: Vec<Schema>,
    /// The merged schemas, by the mappings they consist of.
    ids: BTreeMap<Vec<(usize, bool)>, SchemaId>,
    /// Schemas that still have to be read. An explicit stack, so that the nesting depth is not limited.
    pending: VecDeque<(SchemaId, Vec<Part<'a>>)>,
    /// Whether there were more than [`MOST`].
    is_incomplete: bool,
    nulls: Nulls<'a>,
}

/// The minimum limit of schemas in a contract, and the bytes of the document for which it grows by one. A part of
/// `allOf` that itself uses `allOf` can create one schema for every subset of schemas.
const MOST: usize = 20_000;
const BYTES_PER_SCHEMA: usize = 16;

/// One of the mappings that a schema consists of.
#[derive(Clone, Copy)]
struct Part<'a> {
    place: Span,
    node: &'a Node,
    /// Whether it is not a part of another mapping's `allOf`.
    is_whole: bool,
    /// Whether the only alternative of a union is a part, too.
    is_plain: bool,
}

fn address(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a Node) -> Self {
        let schemas = Schemas::default().list;
        Self {
            document,
            used: BTreeSet::new(),
            schemas,
            ids: BTreeMap::new(),
            pending: VecDeque::new(),
            is_incomplete: false,
            nulls: Nulls::new(document),
        }
    }

    /// Returns the target of a node's reference, or the node itself, and its place; the reference itself if it is
    /// dangling or leads into a cycle.
    pub(super) fn resolve(&mut self, node: &'a Node, place: Span) -> (&'a Node, Span) {
        let (mut found, mut steps) = ((node, place), 0);
        for (_, target) in targets(self.document, node) {
            self.used.insert(address(target.node));
            found = (target.node, target.key);
            steps += 1;
        }
        let is_endless = steps == LONGEST_CHAIN && reference(found.0).is_some();
        if is_endless { (node, place) } else { found }
    }

    /// Returns the schema of a node; `place` is the place of its key.
    pub(super) fn schema(&mut self, node: &'a Node, place: Span) -> SchemaId {
        let mut parts = Vec::new();
        self.parts(Part { place, node, is_whole: true, is_plain: false }, &mut parts);
        self.intern(parts)
    }

    /// Returns every requested schema and those it consists of, the components that something refers to, and whether
    /// the limit was exceeded.
    pub(super) fn finish(mut self) -> (Schemas, BTreeSet<usize>, bool) {
        while let Some((id, parts)) = self.pending.pop_front() {
            let schema = self.read(&parts);
            if let Some(slot) = self.schemas.get_mut(id.0) {
                *slot = schema;
            }
        }
        self.schemas.shrink_to_fit();
        (Schemas::new(self.schemas), self.used, self.is_incomplete)
    }

    /// Returns the mappings that the schema of a node consists of: itself, and the parts of its `allOf`.
    fn parts(&mut self, whole: Part<'a>, parts: &mut Vec<Part<'a>>) {
        let mut next = vec![whole];
        let mut seen: BTreeSet<usize> = parts.iter().map(|part| address(part.node)).collect();
        while let Some(Part { place, node, is_whole, is_plain }) = next.pop() {
            let (node, place) = self.resolve(node, place);
            if !seen.insert(address(node)) {
                continue;
            }
            parts.push(Part { place, node, is_whole, is_plain });
            let only = singles(node).filter(|_| is_plain);
            let more = all_of(node).iter().chain(only).rev();
            next.extend(more.map(|node| Part { place: node.span, node, is_whole: false, is_plain }));
        }
    }

    fn intern(&mut self, parts: Vec<Part<'a>>) -> SchemaId {
        let key: Vec<(usize, bool)> = parts.iter().map(|part| (address(part.node), part.is_plain)).collect();
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let bytes = self.document.span.end.saturating_sub(self.document.span.start);
        if self.schemas.len() > MOST + usize::try_from(bytes).unwrap_or(usize::MAX) / BYTES_PER_SCHEMA {
            self.is_incomplete = true;
            return SchemaId::ANYTHING;
        }
        let id = SchemaId(self.schemas.len());
        self.schemas.push(Schema::default());
        self.ids.insert(key, id);
        self.pending.push_back((id, parts));
        id
    }

    /// Returns the schema of a property, or of elements, which several parts may declare.
    fn united(&mut self, nodes: &[(Span, &'a Node)]) -> SchemaId {
        let mut parts = Vec::new();
        for (place, node) in nodes {
            self.parts(Part { place: *place, node, is_whole: true, is_plain: false }, &mut parts);
        }
        self.intern(parts)
    }

    fn read(&mut self, parts: &[Part<'a>]) -> Schema {
        let mut schema = Schema { span: parts.first().map_or(Span::default(), |part| part.place), ..Schema::default() };
        let mut properties: BTreeMap<&str, Vec<(Span, &'a Node)>> = BTreeMap::new();
        let mut order: Vec<&str> = Vec::new();
        let mut required: Vec<(&str, Span)> = Vec::new();
        let [mut items, mut values]: [Vec<(Span, &'a Node)>; 2] = Default::default();
        for (index, part) in parts.iter().enumerate() {
            for (key, entry) in entries(part.node) {
                match (key.as_str(), entry.node.as_map(), entry.node.as_seq()) {
                    ("properties", Some(map), _) => {
                        for (name, member) in map {
                            order.push(name);
                            properties.entry(name).or_default().push((member.key, &member.node));
                        }
                    }
                    ("required", _, Some(list)) if list.iter().all(|item| item.as_str().is_some()) => {
                        required.extend(list.iter().filter_map(|item| Some((item.as_str()?, item.span))));
                    }
                    ("items", Some(_), _) => items.push((entry.key, &entry.node)),
                    ("additionalProperties", Some(map), _) if !map.is_empty() => {
                        values.push((entry.key, &entry.node));
                    }
                    ("allOf", _, Some(_)) => {}
                    _ => self.keyword(&mut schema, (index, part), key, entry),
                }
            }
        }
        for name in order {
            let nodes = properties.get(name).map(Vec::as_slice).unwrap_or_default();
            let span = nodes.first().map_or(schema.span, |(span, _)| *span);
            if !schema.properties.contains_key(name) {
                let property = Property { span, schema: self.united(nodes), required: None };
                schema.properties.insert(name, property);
            }
        }
        if let Some((span, _)) = items.first() {
            schema.items = Some((*span, self.united(&items)));
        }
        if let Some((span, _)) = values.first() {
            schema.additional = tighter(Additional::Typed(*span, self.united(&values)), schema.additional);
        }
        if parts.iter().any(|part| !part.is_plain && singles(part.node).next().is_some()) {
            let mut plain = Vec::new();
            for part in parts.iter().filter(|part| part.is_whole) {
                self.parts(Part { is_plain: true, ..*part }, &mut plain);
            }
            schema.plain = Some(self.intern(plain));
        }
        require(&mut schema, &required);
        let wholes = parts.iter().filter(|part| part.is_whole);
        let null = Null::all(wholes.map(|part| self.nulls.of(part.node)));
        settle_null(&mut schema.keys, null == Null::Allowed);
        // There are tens of thousands of them.
        schema.properties.shrink_to_fit();
        schema.keys.shrink_to_fit();
        schema.docs.shrink_to_fit();
        schema
    }

    /// Returns whether alternatives are nothing but values of one type: an enum in which each value has its own texts.
    fn is_enum(&mut self, list: &'a [Node]) -> bool {
        let mut kinds = BTreeSet::new();
        list.iter().all(|node| {
            let (node, _) = self.resolve(node, node.span);
            kinds.insert(node.get("type").and_then(Node::as_str));
            let is_plain =
                |key: &str| matches!(key, "type" | "enum" | INFERRED) || DOCS.contains(&key) || is_example(key);
            node.get("enum").and_then(Node::as_seq).is_some()
                && entries(node).all(|(key, _)| is_plain(key))
                && kinds.len() == 1
        })
    }

    /// The values of such alternatives.
    fn listed(&mut self, schema: &mut Schema, span: Span, list: &'a [Node]) {
        let mut values = Vec::new();
        for node in list {
            let (node, _) = self.resolve(node, node.span);
            let own = node.get("enum").and_then(Node::as_seq).unwrap_or_default();
            values.extend(own.iter().map(value_at));
            let name = own.first().map(|value| value.to_json().to_string()).unwrap_or_default();
            for (key, entry) in entries(node) {
                match key.as_str() {
                    "enum" | INFERRED => {}
                    "type" => drop(schema.keys.entry(key).or_insert_with(|| spanned(entry))),
                    text => drop(schema.docs.insert(format!("{text} of {name}"), told(entry))),
                }
            }
        }
        restrict(&mut schema.values, Values { span, list: values });
    }

    /// Reads a keyword that is not merged.
    fn keyword(&mut self, schema: &mut Schema, (index, part): (usize, &Part<'a>), key: &str, entry: &'a Entry) {
        let (span, node) = (entry.key, &entry.node);
        match (key, node.as_map(), node.as_seq()) {
            ("oneOf" | "anyOf", _, Some([_])) if part.is_plain => {}
            ("oneOf" | "anyOf", _, Some(list)) if self.is_enum(list) => self.listed(schema, span, list),
            ("oneOf" | "anyOf", _, Some(list)) => {
                let variants = list.iter().zip(labels(part.node, list)).map(|(node, label)| Variant {
                    label,
                    span: node.span,
                    schema: self.schema(node, node.span),
                });
                schema.unions.push(Union { span, exclusive: key == "oneOf", variants: variants.collect() });
            }
            ("additionalProperties", map, _) if map.is_some() || node.as_bool().is_some() => {
                let is_closed = node.as_bool() == Some(false);
                let said = if is_closed { Additional::Closed(span) } else { Additional::Open(span) };
                schema.additional = tighter(schema.additional, said);
            }
            ("enum", _, Some(list)) => {
                let list = list.iter().map(value_at);
                restrict(&mut schema.values, Values { span, list: list.collect() });
            }
            _ if key == INFERRED => {}
            _ if DOCS.contains(&key) || is_example(key) => {
                schema.docs.entry(key).or_insert_with(|| told(entry));
            }
            // The parts together determine whether null is allowed.
            _ if key == NULLABLE && schema.keys.contains_key(key) => {
                schema.keys.insert(format!("allOf/{index}/{key}"), spanned(entry));
            }
            ("discriminator", Some(_), _) => unite(&mut schema.keys, index, key, discriminator(self.document, entry)),
            _ => unite(&mut schema.keys, index, key, spanned(entry)),
        }
    }
}

const NULLABLE: &str = "nullable";

/// Returns the parts of a schema.
fn all_of(node: &Node) -> &[Node] {
    node.get("allOf").and_then(Node::as_seq).unwrap_or_default()
}

/// The only alternatives of unions of one.
fn singles(node: &Node) -> impl DoubleEndedIterator<Item = &Node> {
    let list = |key| node.get(key).and_then(Node::as_seq).filter(|list| list.len() == 1).unwrap_or_default();
    list("oneOf").iter().chain(list("anyOf"))
}

fn value_at(node: &Node) -> Spanned {
    Spanned { span: node.span, value: node.to_canonical_json() }
}

/// Declares whether the merged schema allows null, under the key itself; a declaration without effect is kept with its
/// part. Where no part declares it, null is among the listed values or allowed by an alternative: unlike types, the
/// contract keeps these as declared, so that a comparison reports each difference where it was written.
fn settle_null(keys: &mut Keywords, nullable: bool) {
    let is_said = |said: &Spanned| said.value == Json::Bool(nullable);
    let Some(first) = keys.get(NULLABLE).filter(|first| !is_said(first)).cloned() else { return };
    let is_one = |key: &str| key.starts_with("allOf/") && key.ends_with("/nullable");
    match keys.iter_mut().find(|(key, said)| is_one(key) && is_said(said)) {
        Some((_, other)) => {
            let effective = std::mem::replace(other, first);
            keys.insert(NULLABLE, effective);
        }
        None => {
            keys.shift_remove(NULLABLE);
            keys.insert(format!("allOf/0/{NULLABLE}"), first);
        }
    }
}

/// Intersects a list of values with another one.
fn restrict(earlier: &mut Option<Values>, more: Values) {
    match earlier {
        None => *earlier = Some(more),
        Some(values) => {
            let other: BTreeSet<String> = more.list.iter().map(|said| said.value.to_string()).collect();
            values.list.retain(|said| other.contains(&said.value.to_string()));
        }
    }
}

/// Marks the required properties; one that is not declared accepts anything.
fn require(schema: &mut Schema, required: &[(&str, Span)]) {
    let undeclared = match schema.additional {
        Additional::Typed(_, id) => id,
        _ => SchemaId::ANYTHING,
    };
    for (name, span) in required {
        let property = Property { span: *span, schema: undeclared, required: None };
        schema.properties.entry(*name).or_insert(property).required.get_or_insert(*span);
    }
}

/// Merges the rules for undeclared properties of two parts.
fn tighter(a: Additional, b: Additional) -> Additional {
    let rank = |said: &Additional| match said {
        Additional::Unspecified => 0,
        Additional::Open(_) => 1,
        Additional::Typed(..) => 2,
        Additional::Closed(_) => 3,
    };
    if rank(&b) > rank(&a) { b } else { a }
}

/// Merges a keyword of a part: the tighter of two bounds; `true` if one is true.
fn unite(keys: &mut Keywords, index: usize, key: &str, said: Spanned) {
    let Some(earlier) = keys.get_mut(key) else {
        keys.insert(key, said);
        return;
    };
    if earlier.value == said.value {
        return;
    }
    let replaces = match (key, &earlier.value, &said.value) {
        ("type", Json::String(a), Json::String(b)) if a == "number" && b == "integer" => true,
        ("type", Json::String(a), Json::String(b)) if a == "integer" && b == "number" => false,
        (_, Json::Bool(earlier), Json::Bool(_)) => !*earlier,
        ("minimum" | "minLength" | "minItems" | "minProperties", a, b) => b.as_f64() > a.as_f64(),
        ("maximum" | "maxLength" | "maxItems" | "maxProperties", a, b) => b.as_f64() < a.as_f64(),
        _ => {
            keys.insert(format!("allOf/{index}/{key}"), said);
            return;
        }
    };
    if replaces {
        *earlier = said;
    }
}
