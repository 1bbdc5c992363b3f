//! Pairs the parts of two schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::same::Same;
use crate::contract::{Additional, Docs, Property, Schema, SchemaId, Schemas, Union, Words};
use crate::ir::Segment;
use crate::source::Table;

/// The maximum nesting of lists of lists.
const LONGEST_NEST: usize = 4;

/// A part of a schema of the base, and its counterpart in the head.
pub(super) struct Step {
    pub(super) segment: Segment,
    pub(super) base: SchemaId,
    pub(super) head: SchemaId,
}

/// The paired parts: properties of the same name, or of a changed name; elements; values; alternatives.
pub(super) fn steps(base: &Schema, head: &Schema, same: &mut Same<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    for (name, property) in &head.properties {
        if let Some(other) = base.properties.get(name) {
            let segment = Segment::Member(name.to_string());
            steps.push(Step { segment, base: other.schema, head: property.schema });
        }
    }
    if let Some((old, new)) = renamed(base, head, same)
        && let (Some(old), Some(property)) = (base.properties.get(old), head.properties.get(new))
    {
        let segment = Segment::Member(new.to_owned());
        steps.push(Step { segment, base: old.schema, head: property.schema });
    }
    let anything = (base.span, SchemaId::ANYTHING);
    if base.items.is_some() || head.items.is_some() {
        let (base, head) = (base.items.unwrap_or(anything).1, head.items.unwrap_or(anything).1);
        steps.push(Step { segment: Segment::Items, base, head });
    }
    if let (Additional::Typed(_, base), Additional::Typed(_, head)) = (base.additional, head.additional) {
        steps.push(Step { segment: Segment::Values, base, head });
    }
    for (a, b) in base.unions.iter().zip(&head.unions) {
        for (before, after) in Matching::of(a, b, same).pairs {
            if let (Some(before), Some(after)) = (a.variants.get(before), b.variants.get(after)) {
                let segment = Segment::Variant(after.label.clone());
                steps.push(Step { segment, base: before.schema, head: after.schema });
            }
        }
    }
    steps
}

/// A property that was certainly renamed: the only removed and the only added one, with the same schema and the same
/// presence; and either both names have the same words, or it has the same neighbours and a schema or a description
/// that identifies it.
pub(super) fn renamed<'a>(base: &'a Schema, head: &'a Schema, same: &mut Same<'_>) -> Option<(&'a str, &'a str)> {
    let (old, before) = only(&base.properties, &head.properties)?;
    let (new, after) = only(&head.properties, &base.properties)?;
    if before.required.is_some() != after.required.is_some() || !same.are(before.schema, after.schema) {
        return None;
    }
    let [was, is] = [same.base.get(before.schema), same.head.get(after.schema)].map(|schema| description(&schema.docs));
    let sides = [
        Named { name: old, schema: before.schema, description: was },
        Named { name: new, schema: after.schema, description: is },
    ];
    let stays = || neighbours(&base.properties, old) == neighbours(&head.properties, new);
    are_one(same, sides, stays).then_some((old, new))
}

/// A property or a parameter that is gone or new.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) schema: SchemaId,
    pub(super) description: Option<&'a Words>,
}

/// The description among texts.
pub(super) fn description(docs: &Docs) -> Option<&Words> {
    docs.get("description").map(|told| &told.words)
}

/// Returns whether a removed and a new part with the same schema are certainly a rename: both names have the same
/// words, or it is still at its place and its description or its schema is recognized. Different descriptions
/// contradict a rename.
pub(super) fn are_one(same: &Same<'_>, [old, new]: [Named<'_>; 2], stays: impl FnOnce() -> bool) -> bool {
    let is_known = || match (old.description, new.description) {
        (Some(was), Some(is)) => was == is,
        _ => is_telling(same.base, old.schema),
    };
    words(old.name) == words(new.name) || stays() && is_known()
}

/// The only property that the other side lacks.
fn only<'a>(members: &'a Table<Property>, others: &Table<Property>) -> Option<(&'a str, &'a Property)> {
    let mut found = members.iter().filter(|(name, _)| !others.contains_key(name));
    let (name, property) = found.next().filter(|_| found.next().is_none())?;
    Some((name, property))
}

/// A name without what only its way of writing has: `customLabels` and `custom_labels` are the same.
fn words(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The properties before and after one.
fn neighbours<'a>(members: &'a Table<Property>, name: &str) -> [Option<&'a str>; 2] {
    let index = members.get_full(name).map(|(index, ..)| index);
    let at = |index: Option<usize>| Some(members.get_index(index?)?.0.as_str());
    [at(index.and_then(|index| index.checked_sub(1))), at(index.map(|index| index + 1))]
}

/// Returns whether a schema is more specific than a string or a number, so that equality is unlikely to be a
/// coincidence.
fn is_telling(schemas: &Schemas, mut id: SchemaId) -> bool {
    for _ in 0..LONGEST_NEST {
        let schema = schemas.get(id);
        if !schema.properties.is_empty() || !schema.unions.is_empty() || schema.values.is_some() {
            return true;
        }
        match (schema.items, schema.additional) {
            (Some((_, inner)), _) | (None, Additional::Typed(_, inner)) => id = inner,
            _ => return schema.keys.contains_key("pattern"),
        }
    }
    false
}

/// The pairs of alternatives, by their indexes, and those that were removed or added.
#[derive(Default)]
pub(super) struct Matching {
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) removed: Vec<usize>,
    pub(super) added: Vec<usize>,
}

impl Matching {
    /// Alternatives are paired if they are equal; else by label; else if they are the last ones left, and of one kind.
    pub(super) fn of(base: &Union, head: &Union, same: &mut Same<'_>) -> Self {
        let mut matching = Self {
            pairs: Vec::new(),
            removed: (0..base.variants.len()).collect(),
            added: (0..head.variants.len()).collect(),
        };
        let (in_base, in_head) = (same.base, same.head);
        let schema = |union: &Union, index: usize| union.variants.get(index).map_or(SchemaId::ANYTHING, |v| v.schema);
        let print = |schemas: &Schemas, union: &Union, index: usize| schemas.print(schema(union, index));
        matching.take([&|a| print(in_base, base, a), &|b| print(in_head, head, b)], |a, b| {
            same.are(schema(base, a), schema(head, b))
        });
        let label = |union: &Union, index: usize| union.variants.get(index).map(|variant| variant.label.clone());
        matching.take([&|a| label(base, a), &|b| label(head, b)], |_, _| true);
        if let ([a], [b]) = (matching.removed.as_slice(), matching.added.as_slice())
            && base.variants.len() == head.variants.len()
            && kind(same.base, base, *a).zip(kind(same.head, head, *b)).is_none_or(|(a, b)| a == b)
        {
            matching.pairs.push((*a, *b));
            matching.removed.clear();
            matching.added.clear();
        }
        matching
    }

    /// Takes out the pairs that fit. Only pairs with equal keys are tried.
    fn take<K: Ord>(&mut self, [base, head]: [&dyn Fn(usize) -> K; 2], mut fits: impl FnMut(usize, usize) -> bool) {
        let mut added: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        self.added.iter().for_each(|b| added.entry(head(*b)).or_default().push(*b));
        for a in std::mem::take(&mut self.removed) {
            let others = added.get_mut(&base(a));
            let found = others.and_then(|others| {
                let index = others.iter().position(|b| fits(a, *b))?;
                Some(others.remove(index))
            });
            match found {
                Some(b) => self.pairs.push((a, b)),
                None => self.removed.push(a),
            }
        }
        let left: BTreeSet<usize> = added.into_values().flatten().collect();
        self.added.retain(|b| left.contains(b));
    }
}

/// The type of an alternative.
fn kind<'s>(schemas: &'s Schemas, union: &Union, index: usize) -> Option<&'s str> {
    schemas.get(union.variants.get(index)?.schema).kind()
}

#[cfg(test)]
mod tests {
    use super::super::compare;
    use crate::contract::{Contract, read};
    use crate::diagnostic::Diagnostics;
    use crate::source::{Sources, parse};

    fn contract(properties: &str) -> Contract {
        let text = format!(
            "openapi: 3.0.3\npaths:\n  /rooms:\n    get: {{ responses: {{ '200': {{ description: Rooms, content: \
             {{ application/json: {{ schema: {{ type: object, properties: {{ {properties} }} }} }} }} }} }} }}\n"
        );
        let mut sources = Sources::new();
        let file = sources.add("document.yaml", text);
        parse(&sources, file, &mut Diagnostics::default()).map(|document| read(&document)).unwrap_or_default()
    }

    #[test]
    fn reports_renamed_properties_only_if_certain() {
        let told = "{ type: string, description: What was said }";
        let listed = "{ type: string, enum: [open] }";
        for (case, base, head, renamed) in [
            ("same words, elsewhere", "customLabels: {}, a: {}", "a: {}, custom_labels: {}", true),
            ("same description", &*format!("a: {{}}, msg: {told}"), &*format!("a: {{}}, text: {told}"), true),
            ("same values", &*format!("status: {listed}"), &*format!("state: {listed}"), true),
            ("same words, another type", "aB: { type: string }", "a_b: { type: integer }", false),
            ("a plain text by chance", "token: { type: string }", "title: { type: string }", false),
            ("other neighbours", &*format!("a: {{}}, msg: {told}"), &*format!("text: {told}, a: {{}}"), false),
            ("one more is new", "aB: {}", "a_b: {}, c: {}", false),
        ] {
            let [base, head] = [base, head].map(contract);
            let found: Vec<_> = compare(&base, &head).iter().map(|change| change.rule.id).collect();
            assert_eq!(found == ["response-property-renamed"], renamed, "{case}: {found:?}");
            assert!(renamed || found.len() > 1, "{case}: {found:?}");
        }
    }
}
