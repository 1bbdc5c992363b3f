//! The values of a discriminator that select each alternative of a union.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::{reference, resolve};
use crate::source::Node;

/// The maximum nesting of `allOf` and of unions that is searched for the values of a discriminator.
const DEEPEST: usize = 4;

/// The maximum number of schemas that are searched for one union: more than in any real document.
const MOST: usize = 4_096;

/// Returns the discriminator values of each alternative: those of the mapping; without a mapping, those that the
/// alternative allows for the property, and the name of its component; otherwise its label. Each value selects one
/// alternative.
pub fn tags(document: &Node, union: &Node, alternatives: &[Node], labels: &[String]) -> Vec<Vec<String>> {
    Search { document, left: MOST }.tags(union, alternatives, labels, DEEPEST)
}

struct Search<'a> {
    document: &'a Node,
    /// How many more schemas may be searched.
    left: usize,
}

impl Search<'_> {
    fn tags(&mut self, union: &Node, alternatives: &[Node], labels: &[String], depth: usize) -> Vec<Vec<String>> {
        let Some(name) = property_name(union) else { return vec![Vec::new(); alternatives.len()] };
        let mapping = union.get("discriminator").and_then(|node| node.get("mapping")).and_then(Node::as_map);
        let mut mapped: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (tag, entry) in mapping.into_iter().flatten() {
            mapped.entry(entry.node.as_str().unwrap_or_default()).or_default().push(tag.as_str());
        }
        let mut taken = BTreeSet::new();
        let mut all = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let reference = reference(alternative);
            let component = reference.map(|reference| reference.rsplit('/').next().unwrap_or_default());
            let targets = [reference, component.filter(|name| Some(*name) != reference)];
            let found = targets.into_iter().flatten().filter_map(|target| mapped.get(target)).flatten();
            let mut tags: Vec<String> = found.map(|tag| (*tag).to_owned()).collect();
            if tags.is_empty() {
                tags = self.nested(alternative, name, depth).unwrap_or_else(|| self.implied(alternative, name, depth));
                tags.extend(component.map(str::to_owned));
            }
            if tags.is_empty() {
                tags.extend(labels.get(index).cloned());
            }
            tags.retain(|tag| taken.insert(tag.clone()));
            all.push(tags);
        }
        all
    }

    /// The values of an alternative that is a union with the same discriminator. (A part of `allOf` may be the union
    /// around the alternative.)
    fn nested(&mut self, schema: &Node, name: &str, depth: usize) -> Option<Vec<String>> {
        let (schema, depth) = (resolve(self.document, schema)?, depth.checked_sub(1)?);
        self.left = self.left.checked_sub(1)?;
        let lists = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key)?.as_seq());
        let alternatives = lists.filter(|_| property_name(schema) == Some(name))?;
        Some(self.tags(schema, alternatives, &[], depth).concat())
    }

    /// The values that an alternative allows for the property: those of its `enum`.
    fn implied(&mut self, schema: &Node, name: &str, depth: usize) -> Vec<String> {
        let (document, left) = (self.document, self.left.checked_sub(1));
        let Some(left) = left else { return Vec::new() };
        self.left = left;
        let (Some(schema), Some(depth)) = (resolve(document, schema), depth.checked_sub(1)) else { return Vec::new() };
        let property = schema.get("properties").and_then(|properties| properties.get(name));
        let values =
            property.and_then(|property| resolve(document, property)?.get("enum")?.as_seq()).unwrap_or_default();
        let text = |value: &Node| match value.to_json() {
            Json::String(text) => Some(text),
            value @ (Json::Bool(_) | Json::Number(_)) => Some(value.to_string()),
            _ => None,
        };
        let own: Vec<String> = values.iter().filter_map(text).collect();
        if !own.is_empty() {
            return own;
        }
        let parts = schema.get("allOf").and_then(Node::as_seq).unwrap_or_default().iter();
        parts.map(|part| self.implied(part, name, depth)).find(|found| !found.is_empty()).unwrap_or_default()
    }
}

fn property_name(union: &Node) -> Option<&str> {
    union.get("discriminator")?.get("propertyName")?.as_str()
}
