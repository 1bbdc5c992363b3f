//! Structural equality: same properties, same types, same alternatives, without texts and places.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Field, TypeId, TypeKind, TypeRef, Union};

/// Compares types of one API. Pairs found equal are cached for later comparisons.
#[derive(Default)]
pub(super) struct Equality {
    known: BTreeSet<(TypeId, TypeId)>,
}

impl Equality {
    /// Returns whether two types have the same structure.
    pub(super) fn same(&mut self, api: &Api, a: TypeId, b: TypeId) -> bool {
        let mut comparison = Comparison { known: &self.known, assumed: BTreeSet::new(), open: Vec::new() };
        comparison.pair(a, b);
        while let Some((a, b)) = comparison.open.pop() {
            if !comparison.same_kind(&api.types.get(a).kind, &api.types.get(b).kind) {
                return false;
            }
        }
        let assumed = comparison.assumed;
        self.known.extend(assumed);
        true
    }
}

/// One comparison. Each pair of types is visited once: recursive types are equal if no difference is found.
struct Comparison<'k> {
    known: &'k BTreeSet<(TypeId, TypeId)>,
    assumed: BTreeSet<(TypeId, TypeId)>,
    /// Pairs that are still to be compared. An explicit list, so that the length of a chain is not limited.
    open: Vec<(TypeId, TypeId)>,
}

impl Comparison<'_> {
    fn pair(&mut self, a: TypeId, b: TypeId) {
        if a != b && !self.known.contains(&(a, b)) && self.assumed.insert((a, b)) {
            self.open.push((a, b));
        }
    }

    fn same_kind(&mut self, a: &TypeKind, b: &TypeKind) -> bool {
        match (a, b) {
            // The order of properties is irrelevant on the wire.
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                let by_name: BTreeMap<&str, &Field> = b.iter().map(|field| (field.wire_name.as_str(), field)).collect();
                let mut has = |a: &Field| by_name.get(a.wire_name.as_str()).is_some_and(|b| self.same_field(a, b));
                a.len() == b.len() && a.iter().all(&mut has)
            }
            (TypeKind::Enum(a), TypeKind::Enum(b)) => a == b,
            (TypeKind::Union(a), TypeKind::Union(b)) => self.same_union(a, b),
            (TypeKind::Alias(a), TypeKind::Alias(b)) => self.same_ref(a, b),
            _ => false,
        }
    }

    fn same_field(&mut self, a: &Field, b: &Field) -> bool {
        a.required == b.required && a.nullable == b.nullable && self.same_ref(&a.ty, &b.ty)
    }

    fn same_union(&mut self, a: &Union, b: &Union) -> bool {
        let mut variants = a.variants.iter().zip(&b.variants);
        a.discriminator == b.discriminator
            && a.variants.len() == b.variants.len()
            && variants.all(|(a, b)| a.label == b.label && a.tags == b.tags && self.same_ref(&a.ty, &b.ty))
    }

    fn same_ref(&mut self, a: &TypeRef, b: &TypeRef) -> bool {
        match (a, b) {
            (TypeRef::Named(a), TypeRef::Named(b)) => {
                self.pair(*a, *b);
                true
            }
            (TypeRef::Prim(a), TypeRef::Prim(b)) => a == b,
            (TypeRef::List(a), TypeRef::List(b))
            | (TypeRef::Map(a), TypeRef::Map(b))
            | (TypeRef::Nullable(a), TypeRef::Nullable(b)) => self.same_ref(a, b),
            _ => false,
        }
    }
}
