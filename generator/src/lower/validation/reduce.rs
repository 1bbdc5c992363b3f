//! From a schema to its rule.
//!
//! Decoding checks types already, so a rule omits schemas that restrict nothing else. Where several schemas are tried,
//! as in alternatives, the rules are exact: they contain types, too.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::grammar::{self, Null, Nulls, labels, reference, resolve};
use crate::lower::pattern::{self, Patterns};
use crate::lower::{Lower, component_name};
use crate::source::{Entry, Node, Text, Value};

/// Keywords that restrict values and are copied unchanged.
pub(super) const LIMITS: &[&str] = &[
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// Formats that servers check.
const FORMATS: &[&str] = &[
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "uri",
    "byte",
    "base64url",
    "decimal",
    "ipv4",
    "ipv6",
    "email",
    "hostname",
    "int8",
    "int16",
    "int32",
    "uint8",
    "uint16",
    "uint32",
];

/// Keywords that OpenAPI 3.0 lacks, as they are kept.
const LATER: &str = "x-schema-";

/// The maximum nesting of components that are written out in a composition.
const DEEPEST: usize = 16;

/// The maximum number of parts of a composition that are searched for properties of one object.
const MOST_PARTS: usize = 256;

pub(super) struct Reducer<'a, 'd> {
    pub(super) document: &'d Node,
    pub(super) patterns: &'a Patterns,
    /// Whether components restrict values, cached by name.
    pub(super) known: &'a mut BTreeMap<String, bool>,
    /// Components that are being examined.
    pub(super) open: BTreeSet<String>,
    exact: &'a mut BTreeSet<String>,
    nulls: &'a mut Nulls<'d>,
}

/// Where a schema stands.
#[derive(Clone, Copy)]
struct Place<'s> {
    is_exact: bool,
    /// The properties of the object that only responses have, wherever its composition declares them.
    read_only: &'s BTreeSet<String>,
    /// The number of compositions around the schema.
    depth: usize,
}

impl<'a, 'd> Reducer<'a, 'd> {
    pub(super) fn of(lower: &'a mut Lower<'d>) -> Self {
        let Lower { document, patterns, restricted, exact, nulls, .. } = lower;
        Self { document, patterns, known: restricted, open: BTreeSet::new(), exact, nulls }
    }

    /// The rule of a parameter or a body.
    pub(super) fn rule(&mut self, schema: &Node) -> Json {
        self.reduce(schema, Place { is_exact: false, read_only: &BTreeSet::new(), depth: 0 })
    }

    /// The rule of a component; an exact one if alternatives refer to it.
    pub(super) fn component(&mut self, schema: &Node, is_exact: bool) -> Json {
        self.reduce(schema, Place { is_exact, read_only: &BTreeSet::new(), depth: 0 })
    }

    fn reduce(&mut self, schema: &Node, place: Place<'_>) -> Json {
        if let Some(name) = reference(schema).and_then(|reference| component_name(reference, "schemas")) {
            return self.reduce_reference(schema, name, place);
        }
        match schema.as_bool() {
            Some(true) => return json!({}),
            Some(false) => return json!({ "not": {} }),
            None if is_file(schema) => return json!({}),
            None => {}
        }
        let mut read_only = place.read_only.clone();
        read_only.extend(self.parts(schema).into_iter().flat_map(|part| self.read_only(part)));
        let is_exact = place.is_exact || has_unevaluated(schema);
        let here = Place { is_exact, read_only: &read_only, ..place };
        let mut reduced = Map::new();
        for (key, entry) in schema.as_map().into_iter().flatten() {
            let value = self.keyword(schema, (key, &entry.node), here);
            reduced.extend(value.map(|value| (key.strip_prefix(LATER).unwrap_or(key).to_owned(), value)));
        }
        if self.nulls.of(schema) == Null::Allowed {
            reduced.insert("nullable".to_owned(), Json::Bool(true));
        }
        reduced.extend(self.discriminator(schema).map(|discriminator| ("discriminator".to_owned(), discriminator)));
        Json::Object(reduced)
    }

    fn reduce_reference(&mut self, schema: &Node, name: String, place: Place<'_>) -> Json {
        if !place.is_exact && !self.component_restricts(&name) {
            return json!({});
        }
        let target = resolve(self.document, schema);
        if let Some(target) = target.filter(|target| place.depth < DEEPEST && self.requires(target, place.read_only)) {
            return self.reduce(target, Place { depth: place.depth + 1, ..place });
        }
        if place.is_exact {
            self.exact.insert(name.clone());
        }
        json!({ "$ref": name })
    }

    /// The rule of one keyword, if it has one.
    fn keyword(&mut self, schema: &Node, (key, node): (&str, &Node), place: Place<'_>) -> Option<Json> {
        let has = |key: &str| schema.get(&format!("{LATER}{key}")).is_some();
        let part = Place { depth: place.depth + 1, ..place };
        let below = Place { read_only: &BTreeSet::new(), depth: 0, ..place };
        let exact = |place| Place { is_exact: true, ..place };
        match key {
            "pattern" => self.patterns.get(pattern::text(node)).map(Json::from),
            key if LIMITS.contains(&key) => self.is_checked(key, node).then(|| node.to_canonical_json()),
            "type" => Some(node.to_json()),
            "required" => Some(required(node, place.read_only)),
            "items" if has("prefixItems") => None,
            "additionalProperties" if has("patternProperties") => None,
            "additionalProperties" | "x-schema-additionalProperties" => match node.as_bool() {
                // A name may match a pattern that is not checked.
                Some(false) => self.has_all_patterns(schema).then_some(Json::Bool(false)),
                Some(true) => place.is_exact.then(|| json!({})),
                None => Some(self.reduce(node, exact(below))),
            },
            "items" => Some(self.reduce(node, below)),
            "properties" => Some(self.reduce_map(node, below)),
            "not" => self.is_complete(node).then(|| self.reduce(node, exact(part))),
            "allOf" => Some(self.reduce_list(node, part)),
            "anyOf" | "oneOf" => Some(self.reduce_list(node, exact(part))),
            "x-schema-if" | "x-schema-then" | "x-schema-else" => {
                let is_checked = schema.get("x-schema-if").is_some_and(|test| self.is_complete(test));
                is_checked.then(|| self.reduce(node, exact(part)))
            }
            "x-schema-contains" => self.is_complete(node).then(|| self.reduce(node, exact(below))),
            "x-schema-dependentSchemas" => Some(self.reduce_map(node, exact(part))),
            "x-schema-prefixItems" => Some(self.reduce_list(node, exact(below))),
            "x-schema-items" | "x-schema-propertyNames" => Some(self.reduce(node, exact(below))),
            "x-schema-unevaluatedItems" => Some(self.reduce(node, exact(below))),
            "x-schema-unevaluatedProperties" => self.has_all_patterns(schema).then(|| self.reduce(node, exact(below))),
            "x-schema-patternProperties" => {
                let (reduced, patterns) = (self.reduce_map(node, exact(below)), self.patterns);
                let Json::Object(reduced) = reduced else { return None };
                let translated = reduced.into_iter();
                Some(translated.filter_map(|(name, rule)| Some((patterns.get(&name)?.to_owned(), rule))).collect())
            }
            "x-schema-dependentRequired" | "x-schema-minContains" | "x-schema-maxContains" => Some(node.to_json()),
            _ => None,
        }
    }

    fn reduce_list(&mut self, list: &Node, place: Place<'_>) -> Json {
        list.as_seq().unwrap_or_default().iter().map(|schema| self.reduce(schema, place)).collect()
    }

    fn reduce_map(&mut self, map: &Node, place: Place<'_>) -> Json {
        let all = map.as_map().into_iter().flatten();
        all.map(|(name, entry): (&Text, &Entry)| (name.to_string(), self.reduce(&entry.node, place))).collect()
    }

    /// The property that names an alternative, with its values.
    fn discriminator(&self, schema: &Node) -> Option<Json> {
        let name = schema.get("discriminator")?.get("propertyName")?.as_str()?;
        let lists = ["oneOf", "anyOf"].iter().filter_map(|key| schema.get(key)?.as_seq());
        let [alternatives] = lists.collect::<Vec<_>>().try_into().ok()?;
        let tags = grammar::tags(self.document, schema, alternatives, &labels(schema, alternatives));
        Some(json!({ "name": name, "tags": tags }))
    }

    /// A schema and the parts of its `allOf`, each component once.
    fn parts<'s>(&'s self, schema: &'s Node) -> Vec<&'s Node> {
        let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
        let mut open = vec![schema];
        while let Some(schema) = open.pop().filter(|_| found.len() < MOST_PARTS) {
            if reference(schema).is_some_and(|reference| !seen.insert(reference)) {
                continue;
            }
            let Some(schema) = resolve(self.document, schema) else { continue };
            open.extend(schema.get("allOf").and_then(Node::as_seq).unwrap_or_default());
            found.push(schema);
        }
        found
    }

    /// The properties that only responses have, of one part.
    fn read_only(&self, part: &Node) -> BTreeSet<String> {
        let says = |node: &Node| node.get("readOnly").and_then(Node::as_bool) == Some(true);
        let is_it = |node: &Node| says(node) || resolve(self.document, node).is_some_and(says);
        let properties = part.get("properties").and_then(Node::as_map).into_iter().flatten();
        properties.filter(|(_, entry)| is_it(&entry.node)).map(|(name, _)| name.to_string()).collect()
    }

    /// Whether a part of a composition requires a property that another part declares for responses only.
    fn requires(&self, schema: &Node, read_only: &BTreeSet<String>) -> bool {
        let requires = |part: &&Node| {
            let names = part.get("required").and_then(Node::as_seq).unwrap_or_default();
            let mut names = names.iter().filter_map(Node::as_str).filter(|name| read_only.contains(*name)).peekable();
            names.peek().is_some() && {
                let own = self.read_only(part);
                names.any(|name| !own.contains(name))
            }
        };
        !read_only.is_empty() && self.parts(schema).iter().any(requires)
    }

    /// Whether servers check a keyword.
    pub(super) fn is_checked(&self, key: &str, value: &Node) -> bool {
        match key {
            "format" => value.as_str().is_some_and(|format| FORMATS.contains(&format)),
            "pattern" => self.patterns.get(pattern::text(value)).is_some(),
            "enum" => value.as_seq().is_some_and(|values| !values.is_empty()),
            _ => !matches!(value.value, Value::Null | Value::Bool(false)),
        }
    }

    /// Whether servers check all patterns of property names.
    pub(super) fn has_all_patterns(&self, schema: &Node) -> bool {
        let patterns = schema.get("x-schema-patternProperties").and_then(Node::as_map);
        patterns.into_iter().flatten().all(|(name, _)| self.patterns.get(name.as_str()).is_some())
    }
}

/// The properties that a request must have, without those that only responses have.
fn required(names: &Node, read_only: &BTreeSet<String>) -> Json {
    let names = names.as_seq().unwrap_or_default().iter().filter_map(Node::as_str);
    names.filter(|name| !read_only.contains(*name)).collect()
}

/// Whether a schema describes bytes, of which servers check nothing.
pub(super) fn is_file(schema: &Node) -> bool {
    let is = |key: &str, value: &str| schema.get(key).and_then(Node::as_str) == Some(value);
    is("type", "string") && is("format", "binary")
}

/// Whether a schema restricts what its parts do not speak of, so that all of them must be complete.
fn has_unevaluated(schema: &Node) -> bool {
    ["x-schema-unevaluatedProperties", "x-schema-unevaluatedItems"].iter().any(|key| schema.get(key).is_some())
}
