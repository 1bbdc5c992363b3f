//! The properties that must be boxed, because their type contains itself without a list or a map between.
//!
//! Only structs are boxed: every cycle has one, since a union that consists of unions alone was rejected.

use std::collections::BTreeSet;

use crate::ir::{Api, Edges, TypeId, TypeKind, TypeRef, circles};
use crate::names::Assigned;

/// Pairs of a type and a property's type where the property is boxed.
pub(super) type Boxed = BTreeSet<(TypeId, TypeId)>;

/// A property is boxed if its type leads back to the type that has it.
pub(super) fn boxed(api: &Api, names: &Assigned) -> Boxed {
    let edges: Edges = names.types.keys().map(|id| (*id, contained(&api.types.get(*id).kind))).collect();
    let circles = circles(&edges);
    let mut boxed = Boxed::new();
    for (&from, targets) in &edges {
        let on_circle =
            targets.iter().filter(|to| circles.get(to).is_some_and(|circle| circles.get(&from) == Some(circle)));
        boxed.extend(on_circle.filter(|to| is_struct(api, **to)).map(|to| (from, *to)));
    }
    boxed
}

fn is_struct(api: &Api, id: TypeId) -> bool {
    match &api.types.get(id).kind {
        TypeKind::Struct(_) => true,
        TypeKind::Alias(ty) => direct(ty).is_some_and(|id| is_struct(api, id)),
        TypeKind::Union(_) | TypeKind::Enum(_) => false,
    }
}

fn contained(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Struct(fields) => fields.iter().filter_map(|f| direct(&f.ty)).collect(),
        TypeKind::Union(union) => union.variants.iter().filter_map(|v| direct(&v.ty)).collect(),
        TypeKind::Alias(ty) => direct(ty).into_iter().collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}

fn direct(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => direct(inner),
        TypeRef::Prim(_) | TypeRef::List(_) | TypeRef::Map(_) => None,
    }
}
