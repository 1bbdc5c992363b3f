//! Keywords that restrict values beyond what OpenAPI 3.0 can express: they are kept as extensions, which servers check.

use super::{Construct, Context, Scope, visited_schema};
use crate::grammar::Visit;
use crate::repair::edit::Edit;
use crate::source::{Map, Node, Value};

/// What the names of kept keywords begin with.
const KEPT_AS: &str = "x-schema-";

macro_rules! kept {
    ($($id:literal, $keys:expr, $summary:literal;)+) => {
        pub(super) const KEPT: &[Construct] = &[$(Construct {
            id: $id,
            summary: $summary,
            scope: Scope::Every,
            find: |_, visit| keep(visit, &$keys),
        }),+, Construct {
            id: "dependent-schema",
            summary: "what a schema says when a property is present is kept for servers",
            scope: Scope::Every,
            find: dependencies,
        }];
    };
}

kept! {
    "conditional-schema", ["if", "then", "else"],
        "what a schema says under a condition is kept for servers";
    "contains", ["contains", "minContains", "maxContains"],
        "what some items of an array must be is kept for servers";
    "property-names", ["propertyNames"],
        "what the names of properties must be is kept for servers";
    "unevaluated", ["unevaluatedProperties", "unevaluatedItems"],
        "what a schema says of properties and items that no other part speaks of is kept for servers";
}

/// The name under which a keyword is kept.
pub(super) fn kept(key: &str) -> String {
    format!("{KEPT_AS}{key}")
}

/// Whether a schema is inside of a kept keyword, where it describes no type.
pub(super) fn is_kept(visit: &Visit<'_, '_>) -> bool {
    visit.pointer.segments().iter().any(|segment| segment.starts_with(KEPT_AS))
}

/// Keeps keywords under other names.
pub(super) fn keep(visit: &Visit<'_, '_>, keys: &[&str]) -> Vec<Edit> {
    let Some(schema) = visited_schema(visit) else { return Vec::new() };
    let present = keys.iter().filter_map(|key| Some((*key, schema.get(key)?)));
    let moved = present.flat_map(|(key, node)| {
        [Edit::set(visit.pointer.child(kept(key)), node.clone()), Edit::remove(visit.pointer.child(key))]
    });
    moved.collect()
}

/// `dependencies` was split into two keywords in 2019.
fn dependencies(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(all) = visited_schema(visit).and_then(|schema| schema.get("dependencies")) else {
        return keep(visit, &["dependentSchemas", "dependentRequired"]);
    };
    let entries = all.as_map().into_iter().flatten();
    let (lists, schemas): (Map, Map) = entries
        .map(|(name, entry)| (name.clone(), entry.clone()))
        .partition(|(_, entry)| entry.node.as_seq().is_some());
    let split = [("dependentRequired", lists), ("dependentSchemas", schemas)];
    let split = split.into_iter().filter(|(_, map)| !map.is_empty());
    let set = split.map(|(key, map)| Edit::set(visit.pointer.child(key), Node::new(all.span, Value::Map(map))));
    set.chain([Edit::remove(visit.pointer.child("dependencies"))]).collect()
}
