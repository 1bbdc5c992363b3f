//! Validation rules: what servers check beyond types, such as limits, patterns, formats, enums and undeclared
//! properties.
//!
//! A rule is a JSON schema that keeps only the keywords that restrict values, so that the emitted file is small.
//! Schemas that restrict nothing are omitted.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use super::cursor::Cursor;
use super::pattern::{self, Patterns};
use super::{Lower, component_name};
use crate::dialect::Validation;
use crate::grammar::{reference, resolve};
use crate::ir::{Body, Content, Operation, TypeKind, TypeRef};
use crate::source::{Node, Value};

/// Keywords that restrict values and are copied unchanged.
const LIMITS: &[&str] = &[
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
const FORMATS: &[&str] = &["date-time", "date", "time", "duration", "uuid", "uri", "byte", "ipv4", "ipv6"];

impl Lower<'_> {
    /// Returns the validation rule of a schema, if it has one.
    pub(super) fn rule(&mut self, schema: Cursor<'_>) -> Option<Json> {
        if self.dialect.validation == Validation::Off {
            return None;
        }
        let mut reducer = Reducer::of(self);
        reducer.restricts(schema.node).then(|| reducer.reduce(schema.node))
    }

    /// The rules of a body: one, or those of each of its media types.
    pub(super) fn body_rules(&mut self, content: &Content, at: Cursor<'_>) -> Vec<(String, Json)> {
        let contents = match &content.body {
            Body::Choice(TypeRef::Named(id)) => match &self.types.get(*id).kind {
                TypeKind::Union(union) => union.contents.clone(),
                TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Struct(_) => Vec::new(),
            },
            _ => vec![content.clone()],
        };
        let is_choice = matches!(content.body, Body::Choice(_));
        let mut rules = Vec::new();
        for Content { media_type, body, .. } in contents {
            let Some(schema) = at.member(&media_type).find("schema") else { continue };
            let rule = match body {
                Body::Json(_) | Body::Form(_) | Body::Multipart(_) | Body::Text => self.rule(schema),
                Body::Stream { framing, .. } => self.item_rule(framing, schema),
                Body::Choice(_) | Body::Bytes => None,
            };
            let part = if is_choice { format!("body {media_type}") } else { "body".to_owned() };
            rules.extend(rule.map(|rule| (part, rule)));
        }
        rules
    }

    /// Returns the components that the rules of operations refer to.
    pub(super) fn shared_rules<'o>(
        &mut self,
        operations: impl Iterator<Item = &'o Operation>,
    ) -> BTreeMap<String, Json> {
        let mut found: BTreeMap<String, Json> = BTreeMap::new();
        let mut open: Vec<String> =
            operations.flat_map(Operation::rules).flat_map(|(_, rule)| references(rule)).collect();
        while let Some(name) = open.pop() {
            let at = Cursor::root(self.document).find("components").and_then(|at| at.find("schemas")?.find(&name));
            let Some(at) = at.filter(|_| !found.contains_key(&name)) else { continue };
            let reduced = Reducer::of(self).reduce(at.node);
            open.extend(references(&reduced));
            found.insert(name, reduced);
        }
        found
    }
}

/// The components that a rule refers to.
fn references(rule: &Json) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![rule];
    while let Some(json) = open.pop() {
        match json {
            Json::Object(members) => {
                found.extend(members.get("$ref").and_then(Json::as_str).map(str::to_owned));
                open.extend(members.values());
            }
            Json::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    found
}

/// Whether a schema describes bytes, of which servers check nothing.
fn is_file(schema: &Node) -> bool {
    let is = |key: &str, value: &str| schema.get(key).and_then(Node::as_str) == Some(value);
    is("type", "string") && is("format", "binary")
}

struct Reducer<'a> {
    document: &'a Node,
    patterns: &'a Patterns,
    /// Whether components restrict values, cached by name.
    known: &'a mut BTreeMap<String, bool>,
    /// Components that are being examined.
    open: BTreeSet<String>,
}

impl<'a> Reducer<'a> {
    fn of(lower: &'a mut Lower<'_>) -> Self {
        let Lower { document, patterns, restricted, .. } = lower;
        Self { document, patterns, known: restricted, open: BTreeSet::new() }
    }

    /// Whether a schema restricts values beyond their types.
    fn restricts(&mut self, schema: &Node) -> bool {
        if let Some(name) = reference(schema).and_then(|reference| component_name(reference, "schemas")) {
            return self.component_restricts(&name);
        }
        let Some(map) = schema.as_map().filter(|_| !is_file(schema)) else { return false };
        map.iter().any(|(key, entry)| match key.as_str() {
            key if LIMITS.contains(&key) => self.is_checked(key, &entry.node),
            "additionalProperties" => entry.node.as_bool() == Some(false) || self.restricts(&entry.node),
            "items" => self.restricts(&entry.node),
            "not" => self.is_exact(&entry.node),
            "writeOnly" => true,
            "properties" => entry.node.as_map().is_some_and(|all| all.iter().any(|(_, e)| self.restricts(&e.node))),
            "allOf" | "anyOf" | "oneOf" => entry.node.as_seq().is_some_and(|all| all.iter().any(|s| self.restricts(s))),
            _ => false,
        })
    }

    fn component_restricts(&mut self, name: &str) -> bool {
        if let Some(restricts) = self.known.get(name) {
            return *restricts;
        }
        if !self.open.insert(name.to_owned()) {
            return false;
        }
        let at = Cursor::root(self.document).find("components").and_then(|at| at.find("schemas")?.find(name));
        let restricts = at.is_some_and(|at| self.restricts(at.node));
        self.open.remove(name);
        // The result of a recursive component is final only when no component is open.
        if restricts || self.open.is_empty() {
            self.known.insert(name.to_owned(), restricts);
        }
        restricts
    }

    fn reduce(&mut self, schema: &Node) -> Json {
        if let Some(name) = reference(schema).and_then(|reference| component_name(reference, "schemas")) {
            return if self.component_restricts(&name) { json!({ "$ref": name }) } else { json!({}) };
        }
        if is_file(schema) {
            return json!({});
        }
        let mut reduced = Map::new();
        for (key, entry) in schema.as_map().into_iter().flat_map(|map| map.iter()) {
            let value = match key.as_str() {
                "pattern" => self.patterns.get(pattern::text(&entry.node)).map(Json::from),
                key if LIMITS.contains(&key) => {
                    self.is_checked(key, &entry.node).then(|| entry.node.to_canonical_json())
                }
                "type" | "nullable" => Some(entry.node.to_json()),
                "required" => Some(self.required(schema, &entry.node)),
                "additionalProperties" if entry.node.as_bool().is_some() => {
                    (entry.node.as_bool() == Some(false)).then_some(Json::Bool(false))
                }
                "additionalProperties" | "items" => Some(self.reduce(&entry.node)),
                "not" => self.is_exact(&entry.node).then(|| self.reduce(&entry.node)),
                "properties" => {
                    let all = entry.node.as_map().into_iter().flat_map(|all| all.iter());
                    Some(all.map(|(name, entry)| (name.to_string(), self.reduce(&entry.node))).collect())
                }
                "allOf" | "anyOf" | "oneOf" => {
                    let all = entry.node.as_seq().unwrap_or_default().iter();
                    Some(all.map(|schema| self.reduce(schema)).collect())
                }
                _ => None,
            };
            reduced.extend(value.map(|value| (key.to_string(), value)));
        }
        Json::Object(reduced)
    }

    /// The properties that a request must have, without those that only responses have.
    fn required(&self, schema: &Node, required: &Node) -> Json {
        let is_read_only = |name: &str| {
            let property = schema.get("properties").and_then(|properties| properties.get(name));
            let property = property.and_then(|property| resolve(self.document, property));
            property.is_some_and(|property| property.get("readOnly").and_then(Node::as_bool) == Some(true))
        };
        let names = required.as_seq().unwrap_or_default().iter().filter_map(Node::as_str);
        names.filter(|name| !is_read_only(name)).collect()
    }

    /// Whether servers check a keyword.
    fn is_checked(&self, key: &str, value: &Node) -> bool {
        match key {
            "format" => value.as_str().is_some_and(|format| FORMATS.contains(&format)),
            "pattern" => self.patterns.get(pattern::text(value)).is_some(),
            "enum" => value.as_seq().is_some_and(|values| !values.is_empty()),
            _ => !matches!(value.value, Value::Null | Value::Bool(false)),
        }
    }

    /// Whether servers check everything in a schema. An excluded schema (`not`) without some of its keywords would
    /// exclude more.
    fn is_exact(&self, schema: &Node) -> bool {
        let is_kept = |key: &str, value: &Node| match key {
            key if LIMITS.contains(&key) => self.is_checked(key, value),
            key => matches!(key, "type" | "nullable" | "required"),
        };
        schema.as_map().is_some_and(|map| !map.is_empty() && map.iter().all(|(key, entry)| is_kept(key, &entry.node)))
    }
}
