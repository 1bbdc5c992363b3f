//! Which schemas servers check completely.

use std::collections::BTreeSet;

use super::reduce::{Reducer, is_file};
use crate::grammar::{reference, resolve};
use crate::source::Node;

impl Reducer<'_, '_> {
    /// Whether servers check everything in a schema. An excluded schema or a condition without some of its keywords
    /// would exclude more, or hold more often.
    pub(super) fn is_complete(&self, schema: &Node) -> bool {
        let mut open = vec![schema];
        let mut seen = BTreeSet::new();
        while let Some(schema) = open.pop() {
            if let Some(reference) = reference(schema) {
                if seen.insert(reference) {
                    let Some(target) = resolve(self.document, schema) else { return false };
                    open.push(target);
                }
                continue;
            }
            if is_file(schema) || !self.has_all_patterns(schema) {
                return false;
            }
            for (key, entry) in schema.as_map().into_iter().flatten() {
                let node = &entry.node;
                match key.as_str() {
                    key @ ("pattern" | "format") if !self.is_checked(key, node) => return false,
                    "properties" | "x-schema-patternProperties" | "x-schema-dependentSchemas" => {
                        open.extend(node.as_map().into_iter().flatten().map(|(_, entry)| &entry.node));
                    }
                    "allOf" | "anyOf" | "oneOf" | "x-schema-prefixItems" => {
                        open.extend(node.as_seq().unwrap_or_default())
                    }
                    "items" | "additionalProperties" | "not" => open.push(node),
                    key if key.starts_with("x-schema-") => open.push(node),
                    _ => {}
                }
            }
        }
        true
    }
}
