//! Validation rules: what servers check beyond types, such as limits, patterns, formats, enums and undeclared
//! properties.
//!
//! A rule is a JSON schema that keeps only the keywords that restrict values beyond their types, so that the emitted
//! file is small.

mod complete;
mod reduce;
mod restricts;

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::Lower;
use super::cursor::Cursor;
use crate::dialect::Validation;
use crate::grammar::resolve;
use crate::ir::{Body, Content, Operation, TypeKind, TypeRef};
use crate::source::Node;
use reduce::Reducer;

impl Lower<'_> {
    /// Returns the validation rule of a schema, if it has one.
    pub(super) fn rule(&mut self, schema: Cursor<'_>) -> Option<Json> {
        if self.dialect.validation == Validation::Off {
            return None;
        }
        let mut reducer = Reducer::of(self);
        reducer.restricts(schema.node).then(|| reducer.rule(schema.node))
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
                Body::Json(_) | Body::Form(_) | Body::Multipart(_) => self.rule(schema),
                Body::Text if is_string(self.document, schema.node) => self.rule(schema),
                Body::Stream { framing, .. } => self.item_rule(framing, schema),
                Body::Choice(_) | Body::Bytes | Body::Text => None,
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
        let mut found: BTreeMap<String, (Json, bool)> = BTreeMap::new();
        let mut open: Vec<String> =
            operations.flat_map(Operation::rules).flat_map(|(_, rule)| references(rule)).collect();
        while let Some(name) = open.pop() {
            // A component is reduced again if an alternative has been found that refers to it.
            let is_exact = self.exact.contains(&name);
            let is_new = found.get(&name).is_none_or(|(_, was_exact)| is_exact && !was_exact);
            let at = Cursor::root(self.document).find("components").and_then(|at| at.find("schemas")?.find(&name));
            let Some(at) = at.filter(|_| is_new) else { continue };
            let reduced = Reducer::of(self).component(at.node, is_exact);
            open.extend(references(&reduced));
            found.insert(name, (reduced, is_exact));
        }
        found.into_iter().map(|(name, (reduced, _))| (name, reduced)).collect()
    }
}

/// Whether the values of a schema are strings. A text that stands for other values, as XML does, is not checked.
fn is_string(document: &Node, schema: &Node) -> bool {
    resolve(document, schema).and_then(|schema| schema.get("type")?.as_str()) == Some("string")
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
