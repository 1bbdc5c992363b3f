//! Which schemas restrict values beyond their types.

use super::reduce::{LIMITS, Reducer, is_file};
use crate::grammar::{reference, resolve};
use crate::lower::component_name;
use crate::lower::cursor::Cursor;
use crate::source::Node;

impl Reducer<'_, '_> {
    /// Whether a schema restricts values beyond their types.
    pub(super) fn restricts(&mut self, schema: &Node) -> bool {
        if let Some(name) = reference(schema).and_then(|reference| component_name(reference, "schemas")) {
            return self.component_restricts(&name);
        }
        let Some(map) = schema.as_map().filter(|_| !is_file(schema)) else { return schema.as_bool() == Some(false) };
        map.iter().any(|(key, entry)| match key.as_str() {
            key if LIMITS.contains(&key) => self.is_checked(key, &entry.node),
            // Beside declared properties, decoding keeps others of any type.
            "additionalProperties" if schema.get("properties").is_some() => restricts_others(&entry.node),
            "additionalProperties" => entry.node.as_bool() == Some(false) || self.restricts(&entry.node),
            "items" => self.restricts(&entry.node),
            "not" => self.is_complete(&entry.node),
            "writeOnly" => true,
            "required" => !is_declared(schema, &entry.node),
            "properties" => entry.node.as_map().is_some_and(|all| all.iter().any(|(_, e)| self.restricts(&e.node))),
            "allOf" => entry.node.as_seq().is_some_and(|all| all.iter().any(|part| self.part_restricts(part))),
            // Decoding keeps values that match no alternative.
            "anyOf" | "oneOf" => entry.node.as_seq().is_some_and(|all| !all.is_empty()),
            key => key.starts_with("x-schema-"),
        })
    }

    /// The same for a part of `allOf`, which another part may give properties.
    fn part_restricts(&mut self, part: &Node) -> bool {
        let others = resolve(self.document, part).and_then(|part| part.get("additionalProperties"));
        others.is_some_and(restricts_others) || self.restricts(part)
    }

    pub(super) fn component_restricts(&mut self, name: &str) -> bool {
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
}

/// Whether `additionalProperties` restrict values.
fn restricts_others(others: &Node) -> bool {
    others.as_bool() == Some(false) || others.as_map().is_some_and(|map| !map.is_empty())
}

/// Whether all required properties are declared, so that decoding requires them.
fn is_declared(schema: &Node, required: &Node) -> bool {
    let properties = schema.get("properties");
    let mut names = required.as_seq().unwrap_or_default().iter().filter_map(Node::as_str);
    names.all(|name| properties.is_some_and(|properties| properties.get(name).is_some()))
}
