//! Whether two schemas are equal, including everything they contain.
//!
//! Results are cached: two schemas are equal as long as no difference was found in anything they contain, also in
//! cycles, and most of a document does not differ. Texts are ignored, and alternatives are equal in the same order
//! only: "no" means that a closer look is needed.

use std::collections::{BTreeMap, BTreeSet};

use crate::contract::{Additional, Keywords, Schema, SchemaId, Schemas};

pub(super) struct Same<'a> {
    pub(super) base: &'a Schemas,
    pub(super) head: &'a Schemas,
    /// The results for pairs.
    known: BTreeMap<(SchemaId, SchemaId), bool>,
}

impl<'a> Same<'a> {
    pub(super) fn new(base: &'a Schemas, head: &'a Schemas) -> Self {
        Self { base, head, known: BTreeMap::new() }
    }

    /// Returns whether a schema of the base equals one of the head.
    pub(super) fn are(&mut self, base: SchemaId, head: SchemaId) -> bool {
        let asked = self.settled((base, head));
        if self.base.print(asked.0) != self.head.print(asked.1) {
            return false;
        }
        if let Some(known) = self.known.get(&asked) {
            return *known;
        }
        // All pairs that this pair consists of are decided at once, so no pair is visited twice.
        let mut around: BTreeMap<(SchemaId, SchemaId), Vec<(SchemaId, SchemaId)>> = BTreeMap::new();
        let mut different = Vec::new();
        let mut met = BTreeSet::from([asked]);
        let mut next = vec![asked];
        while let Some(pair) = next.pop() {
            let (a, b) = (self.base.get(pair.0), self.head.get(pair.1));
            let mut parts = Vec::new();
            if !alike(a, b) || !children(a, b, &mut parts) {
                different.push(pair);
                continue;
            }
            for part in parts {
                let part = self.settled(part);
                match self.known.get(&part) {
                    Some(true) => {}
                    Some(false) => different.push(pair),
                    None => {
                        around.entry(part).or_default().push(pair);
                        if met.insert(part) {
                            next.push(part);
                        }
                    }
                }
            }
        }
        // Schemas with a differing part differ.
        while let Some(pair) = different.pop() {
            self.known.insert(pair, false);
            different.extend(around.remove(&pair).unwrap_or_default());
        }
        for pair in met {
            self.known.entry(pair).or_insert(true);
        }
        self.known.get(&asked) == Some(&true)
    }
}

impl Same<'_> {
    /// Returns two schemas in the form in which they are compared: a union of one alternative is replaced by the
    /// alternative, unless there is another union to compare it with.
    pub(super) fn settled(&self, (base, head): (SchemaId, SchemaId)) -> (SchemaId, SchemaId) {
        let (a, b) = (self.base.get(base), self.head.get(head));
        match (a.plain, b.plain) {
            (Some(plain), None) if b.unions.is_empty() => (plain, head),
            (None, Some(plain)) if a.unions.is_empty() => (base, plain),
            _ => (base, head),
        }
    }
}

/// Returns whether two objects are equal by keys.
fn equal(a: &Keywords, b: &Keywords) -> bool {
    a.len() == b.len() && a.iter().all(|(key, said)| b.get(key).is_some_and(|other| other.value == said.value))
}

/// Returns whether two schemas are equal, apart from the schemas they contain.
fn alike(a: &Schema, b: &Schema) -> bool {
    let values = |schema: &Schema| {
        schema
            .values
            .as_ref()
            .map(|values| values.list.iter().map(|said| said.value.to_string()).collect::<BTreeSet<_>>())
    };
    equal(&a.keys, &b.keys) && values(a) == values(b)
}

/// Records the pairs that two schemas contain; false if the contents cannot be paired.
fn children(a: &Schema, b: &Schema, next: &mut Vec<(SchemaId, SchemaId)>) -> bool {
    if a.properties.len() != b.properties.len() || a.unions.len() != b.unions.len() {
        return false;
    }
    for (name, property) in &a.properties {
        match b.properties.get(name) {
            Some(other) if other.required.is_some() == property.required.is_some() => {
                next.push((property.schema, other.schema));
            }
            _ => return false,
        }
    }
    for (union, other) in a.unions.iter().zip(&b.unions) {
        if union.exclusive != other.exclusive || union.variants.len() != other.variants.len() {
            return false;
        }
        next.extend(union.variants.iter().zip(&other.variants).map(|(a, b)| (a.schema, b.schema)));
    }
    match (&a.items, &b.items) {
        (Some((_, a)), Some((_, b))) => next.push((*a, *b)),
        (None, None) => {}
        _ => return false,
    }
    match (a.additional, b.additional) {
        (Additional::Typed(_, a), Additional::Typed(_, b)) => next.push((a, b)),
        (a, b) if std::mem::discriminant(&a) != std::mem::discriminant(&b) => return false,
        _ => {}
    }
    true
}
