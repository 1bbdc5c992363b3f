//! The nesting of types, which decides the recursion limit of the crate.
//!
//! To find out whether a type is `Send`, the compiler visits everything that it contains, and gives up 128 levels down
//! unless the crate sets a higher limit.

use std::collections::BTreeMap;

use crate::ir::{Api, Edges, TypeId, TypeKind, TypeRef, circles};
use crate::names::Assigned;

/// The nesting up to which the default limit of the compiler is enough.
const LEVELS: usize = 16;

/// The most levels that the compiler counts for one of ours (a map in an `Option`), and those around the types of an
/// API.
const STEPS: usize = 8;
const AROUND: usize = 64;

/// The recursion limit that the crate must set. `None` if the default is enough.
pub(crate) fn recursion_limit(api: &Api, names: &Assigned) -> Option<usize> {
    let levels = levels(api, names);
    (levels > LEVELS).then(|| (AROUND + STEPS * levels).next_power_of_two())
}

/// The deepest nesting of types, lists and maps. The types of a cycle may be visited in any order, each once.
fn levels(api: &Api, names: &Assigned) -> usize {
    let edges: Edges =
        names.types.keys().map(|id| (*id, uses(&api.types.get(*id).kind).filter_map(named).collect())).collect();
    let circles = circles(&edges);
    let mut own: BTreeMap<usize, usize> = BTreeMap::new();
    let mut inner: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (id, circle) in &circles {
        let layers = uses(&api.types.get(*id).kind).map(layers).max().unwrap_or_default();
        *own.entry(*circle).or_default() += 1 + layers;
        let others = edges.get(id).into_iter().flatten().filter_map(|to| circles.get(to));
        inner.entry(*circle).or_default().extend(others.filter(|other| *other != circle));
    }
    // A circle has a higher number than those that it leads to.
    let mut levels: BTreeMap<usize, usize> = BTreeMap::new();
    for (circle, own) in own {
        let inner = inner.get(&circle).into_iter().flatten().filter_map(|other| levels.get(other)).max();
        levels.insert(circle, own + inner.copied().unwrap_or_default());
    }
    levels.into_values().max().unwrap_or_default()
}

fn uses(kind: &TypeKind) -> Box<dyn Iterator<Item = &TypeRef> + '_> {
    match kind {
        TypeKind::Struct(fields) => Box::new(fields.iter().map(|field| &field.ty)),
        TypeKind::Union(union) => Box::new(union.variants.iter().map(|variant| &variant.ty)),
        TypeKind::Alias(ty) => Box::new(std::iter::once(ty)),
        TypeKind::Enum(_) => Box::new(std::iter::empty()),
    }
}

/// How many lists and maps are around a type.
fn layers(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => 1 + layers(inner),
        TypeRef::Named(_) | TypeRef::Prim(_) => 0,
    }
}

fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
        TypeRef::Prim(_) => None,
    }
}
