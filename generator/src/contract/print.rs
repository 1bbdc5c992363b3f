//! Fingerprints, with which equal schemas are found without comparing all pairs.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Additional, Keywords, Schema, SchemaId, Schemas};

/// The number of levels of a schema that its fingerprint covers.
const DEPTH: usize = 8;

impl Schemas {
    pub(super) fn new(list: Vec<Schema>) -> Self {
        Self { prints: of(&list), list }
    }

    /// Returns a number that is equal for equal schemas, and most likely differs for others.
    pub fn print(&self, id: SchemaId) -> u64 {
        self.prints.get(id.0).copied().unwrap_or_default()
    }
}

/// Computes the fingerprint of each schema from everything but its texts.
fn of(schemas: &[Schema]) -> Vec<u64> {
    let own: Vec<u64> = schemas.iter().map(own).collect();
    let mut prints = own.clone();
    for _ in 0..DEPTH {
        let combined: Vec<u64> =
            schemas.iter().zip(&own).map(|(schema, own)| combined(schema, *own, &prints)).collect();
        // A union of one alternative may be compared as that alternative.
        let plain = |schema: &Schema, own: u64| schema.plain.and_then(|id| combined.get(id.0)).copied().unwrap_or(own);
        prints = schemas.iter().zip(&combined).map(|(schema, own)| plain(schema, *own)).collect();
    }
    prints
}

/// Covers the keywords of a schema itself.
fn own(schema: &Schema) -> u64 {
    let values = schema.values.as_ref();
    let values = values.map(|values| values.list.iter().map(|said| said.value.to_string()).collect::<BTreeSet<_>>());
    number(&(keys(&schema.keys), values, std::mem::discriminant(&schema.additional)))
}

fn keys(keys: &Keywords) -> u64 {
    unordered(keys.iter().map(|(key, said)| number(&(key, &said.value))))
}

fn combined(schema: &Schema, own: u64, prints: &[u64]) -> u64 {
    let print = |id: SchemaId| prints.get(id.0).copied().unwrap_or_default();
    let properties = schema.properties.iter();
    let properties = unordered(
        properties.map(|(name, property)| number(&(name, property.required.is_some(), print(property.schema)))),
    );
    let mut hasher = DefaultHasher::new();
    (own, properties, schema.items.map(|(_, items)| print(items))).hash(&mut hasher);
    if let Additional::Typed(_, values) = schema.additional {
        print(values).hash(&mut hasher);
    }
    for union in &schema.unions {
        (union.exclusive, union.variants.len()).hash(&mut hasher);
        union.variants.iter().for_each(|variant| print(variant.schema).hash(&mut hasher));
    }
    hasher.finish()
}

/// A number for a set.
fn unordered(numbers: impl Iterator<Item = u64>) -> u64 {
    let (sum, count) = numbers.fold((0_u64, 0_u64), |(sum, count), number| (sum.wrapping_add(number), count + 1));
    number(&(sum, count))
}

fn number(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
