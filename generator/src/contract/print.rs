//! Fingerprints, with which equal schemas are found without comparing all pairs.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Additional, Keywords, Property, Schema, SchemaId, Schemas};
use crate::source::Text;

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
    let members: Vec<Vec<(u64, SchemaId)>> = schemas.iter().map(members).collect();
    let mut prints = own.clone();
    for _ in 0..DEPTH {
        let parts = schemas.iter().zip(&own).zip(&members);
        let combined: Vec<u64> =
            parts.map(|((schema, own), members)| combined(schema, *own, members, &prints)).collect();
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

/// The properties of a schema: a number for the name and whether it is required, and the schema.
fn members(schema: &Schema) -> Vec<(u64, SchemaId)> {
    let member = |(name, property): (&Text, &Property)| (number(&(name, property.required.is_some())), property.schema);
    schema.properties.iter().map(member).collect()
}

fn combined(schema: &Schema, own: u64, members: &[(u64, SchemaId)], prints: &[u64]) -> u64 {
    let print = |id: SchemaId| prints.get(id.0).copied().unwrap_or_default();
    let properties = members.iter().map(|(name, id)| mixed(*name, print(*id))).fold(0, u64::wrapping_add);
    let mut sum = mixed(mixed(own, properties), members.len() as u64);
    sum = mixed(sum, schema.items.map_or(0, |(_, items)| mixed(1, print(items))));
    if let Additional::Typed(_, values) = schema.additional {
        sum = mixed(sum, print(values));
    }
    for union in &schema.unions {
        sum = mixed(mixed(sum, u64::from(union.exclusive)), union.variants.len() as u64);
        sum = union.variants.iter().fold(sum, |sum, variant| mixed(sum, print(variant.schema)));
    }
    sum
}

/// Two numbers as one: what is combined for each level is a hash already, so that a fast function is good enough.
fn mixed(a: u64, b: u64) -> u64 {
    let product = (a.rotate_left(23) ^ b).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    product ^ (product >> 32)
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
