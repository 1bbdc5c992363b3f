//! Structural equality: same members, same types, same alternatives; texts and places aside.

use crate::ir::{Api, Field, TypeKind, TypeRef, Union, Variant};

/// Whether two types have the same structure.
pub(super) fn same_kind(api: &Api, a: &TypeKind, b: &TypeKind) -> bool {
    match (a, b) {
        // The order of members means nothing on the wire.
        (TypeKind::Struct(a), TypeKind::Struct(b)) => {
            let has = |a: &Field| b.iter().any(|b| same_field(api, a, b));
            a.len() == b.len() && a.iter().all(has)
        }
        (TypeKind::Enum(a), TypeKind::Enum(b)) => a == b,
        (TypeKind::Union(a), TypeKind::Union(b)) => {
            let Union { variants: a, discriminator: by_a } = a;
            let Union { variants: b, discriminator: by_b } = b;
            by_a == by_b && all(a, b, |a, b| same_variant(api, a, b))
        }
        (TypeKind::Alias(a), TypeKind::Alias(b)) => same_ref(api, a, b),
        _ => false,
    }
}

fn all<T>(a: &[T], b: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

fn same_field(api: &Api, a: &Field, b: &Field) -> bool {
    let Field { wire_name, required, nullable, ty, doc: _, deprecated: _, only_at: _, span: _ } = a;
    *wire_name == b.wire_name && *required == b.required && *nullable == b.nullable && same_ref(api, ty, &b.ty)
}

fn same_variant(api: &Api, a: &Variant, b: &Variant) -> bool {
    let Variant { label, tags, ty } = a;
    *label == b.label && *tags == b.tags && same_ref(api, ty, &b.ty)
}

fn same_ref(api: &Api, a: &TypeRef, b: &TypeRef) -> bool {
    match (a, b) {
        (TypeRef::Named(a), TypeRef::Named(b)) if a == b => true,
        (TypeRef::Named(a), TypeRef::Named(b)) => same_kind(api, &api.types.get(*a).kind, &api.types.get(*b).kind),
        (TypeRef::Prim(a), TypeRef::Prim(b)) => a == b,
        (TypeRef::List(a), TypeRef::List(b))
        | (TypeRef::Map(a), TypeRef::Map(b))
        | (TypeRef::Nullable(a), TypeRef::Nullable(b)) => same_ref(api, a, b),
        _ => false,
    }
}
