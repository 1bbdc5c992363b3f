//! Reachable types: those that an operation or a component leads to.

use std::collections::BTreeSet;

use super::{Api, Operation, Root, TypeId, TypeKind, TypeRef};

/// Every reachable type, in the order of the visit.
pub fn reachable(api: &Api) -> Vec<TypeId> {
    let mut walk = walk_operations(api);
    components(api).for_each(|id| walk.visit(&TypeRef::Named(id)));
    walk.found
}

/// The types of component schemas. References lead to the first definition at a component's type path.
fn components(api: &Api) -> impl Iterator<Item = TypeId> {
    let mut known = BTreeSet::new();
    let types = api.types.iter().filter(move |(_, def)| {
        matches!(def.site.root, Root::Schema(_)) && def.site.path.is_empty() && known.insert(&def.site)
    });
    types.map(|(id, _)| id)
}

/// Every type that an operation or a webhook leads to, in the order in which it is met.
pub fn reachable_from_operations(api: &Api) -> Vec<TypeId> {
    walk_operations(api).found
}

/// Every type that these operations lead to, once.
pub fn reachable_from<'a>(api: &'a Api, operations: impl IntoIterator<Item = &'a Operation>) -> Vec<TypeId> {
    walk_from(api, operations.into_iter()).found
}

/// These types, and every type that they lead to, once.
pub fn reachable_from_types(api: &Api, types: impl IntoIterator<Item = TypeId>) -> Vec<TypeId> {
    let mut walk = walk_from(api, std::iter::empty());
    types.into_iter().for_each(|id| walk.visit(&TypeRef::Named(id)));
    walk.found
}

/// The types that nothing but a webhook leads to.
pub fn reachable_from_webhooks_only(api: &Api) -> BTreeSet<TypeId> {
    let of_webhooks = walk_from(api, api.webhooks.iter()).seen;
    let mut others = walk_from(api, api.groups.iter().flat_map(|group| &group.operations));
    for id in components(api).filter(|id| !of_webhooks.contains(id)) {
        others.visit(&TypeRef::Named(id));
    }
    of_webhooks.difference(&others.seen).copied().collect()
}

fn walk_operations(api: &Api) -> Walk<'_> {
    walk_from(api, api.operations().map(|(_, operation)| operation))
}

fn walk_from<'a>(api: &'a Api, operations: impl Iterator<Item = &'a Operation>) -> Walk<'a> {
    let mut walk = Walk { api, seen: BTreeSet::new(), found: Vec::new() };
    for operation in operations {
        operation.params.iter().for_each(|p| walk.visit(&p.ty));
        operation.responses.iter().filter_map(|r| r.header_type.as_ref()).for_each(|ty| walk.visit(ty));
        let bodies = operation.body.iter().map(|b| &b.content);
        for content in bodies.chain(operation.responses.iter().filter_map(|r| r.content.as_ref())) {
            content.body.ty().into_iter().for_each(|ty| walk.visit(ty));
        }
    }
    walk
}

struct Walk<'a> {
    api: &'a Api,
    seen: BTreeSet<TypeId>,
    found: Vec<TypeId>,
}

impl Walk<'_> {
    /// Visits a type and then its contents, with an explicit stack, so that the length of a chain is not limited.
    fn visit(&mut self, ty: &TypeRef) {
        let mut open: Vec<TypeId> = named(ty).into_iter().collect();
        while let Some(id) = open.pop() {
            if !self.seen.insert(id) {
                continue;
            }
            self.found.push(id);
            let first = open.len();
            match &self.api.types.get(id).kind {
                TypeKind::Struct(fields) => open.extend(fields.iter().filter_map(|f| named(&f.ty))),
                TypeKind::Union(union) => open.extend(union.variants.iter().filter_map(|v| named(&v.ty))),
                TypeKind::Alias(ty) => open.extend(named(ty)),
                TypeKind::Enum(_) => {}
            }
            // The last one is visited first.
            open.get_mut(first..).unwrap_or_default().reverse();
        }
    }
}

/// The named type inside lists, maps and null.
fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Prim(_) => None,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
    }
}
