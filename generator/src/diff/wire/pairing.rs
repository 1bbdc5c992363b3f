//! Which parts of two schemas go together.

use super::same::Same;
use crate::contract::{Additional, Schema, SchemaId, Union};
use crate::ir::Segment;

/// A part of a schema of the base, and the part of the head's that goes with it.
pub(super) struct Step {
    pub(super) segment: Segment,
    pub(super) base: SchemaId,
    pub(super) head: SchemaId,
}

/// The parts that go together: members of one name, or of one that was changed; elements; values; alternatives.
pub(super) fn steps(base: &Schema, head: &Schema, same: &mut Same<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    for (name, property) in &head.properties {
        if let Some(other) = base.properties.get(name) {
            let segment = Segment::Member(name.clone());
            steps.push(Step { segment, base: other.schema, head: property.schema });
        }
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

/// A member that is called something else, with the same schema, in the same place of the list, where nothing else came or went.
pub(super) fn renamed<'a>(base: &'a Schema, head: &'a Schema, same: &mut Same<'_>) -> Option<(&'a str, &'a str)> {
    if base.properties.len() != head.properties.len() {
        return None;
    }
    let mut found = None;
    for ((old, before), (new, after)) in base.properties.iter().zip(&head.properties) {
        if old == new {
            continue;
        }
        if found.is_some() || head.properties.contains_key(old) || base.properties.contains_key(new) {
            return None;
        }
        if before.required.is_some() != after.required.is_some() || !same.are(before.schema, after.schema) {
            return None;
        }
        found = Some((old.as_str(), new.as_str()));
    }
    found
}

/// Which alternatives go together, by their indexes, and which are gone or new.
#[derive(Default)]
pub(super) struct Matching {
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) removed: Vec<usize>,
    pub(super) added: Vec<usize>,
}

impl Matching {
    /// Alternatives go together if they are the same; else if they are called the same; else if they are the last ones left.
    pub(super) fn of(base: &Union, head: &Union, same: &mut Same<'_>) -> Self {
        let mut matching = Self {
            pairs: Vec::new(),
            removed: (0..base.variants.len()).collect(),
            added: (0..head.variants.len()).collect(),
        };
        matching.take(|a, b| match (base.variants.get(a), head.variants.get(b)) {
            (Some(a), Some(b)) => same.are(a.schema, b.schema),
            _ => false,
        });
        matching.take(|a, b| base.variants.get(a).map(|v| &v.label) == head.variants.get(b).map(|v| &v.label));
        if let ([a], [b]) = (matching.removed.as_slice(), matching.added.as_slice())
            && base.variants.len() == head.variants.len()
        {
            matching.pairs.push((*a, *b));
            matching.removed.clear();
            matching.added.clear();
        }
        matching
    }

    fn take(&mut self, mut fits: impl FnMut(usize, usize) -> bool) {
        for a in std::mem::take(&mut self.removed) {
            match self.added.iter().position(|b| fits(a, *b)) {
                Some(index) => self.pairs.push((a, self.added.remove(index))),
                None => self.removed.push(a),
            }
        }
    }
}
