//! Passes over the finished types: properties that are used in one direction only, and discriminators that alternatives
//! do not declare.

use std::collections::BTreeSet;

use crate::ir::{Access, Group, Operation, Prim, Tagged, TypeArena, TypeId, TypeKind, TypeRef};

/// Makes `readOnly` and `writeOnly` properties optional in types that are used in the other direction as well. Senders
/// of requests receive webhooks, and respond to them.
pub(super) fn relax(types: &mut TypeArena, groups: &[Group], webhooks: &[Operation]) {
    let operations = || groups.iter().flat_map(|group| &group.operations);
    let params = operations().flat_map(|operation| operation.params.iter().map(|param| &param.ty));
    let sent = reached(types, params.chain(bodies(operations())).chain(responses(webhooks.iter())));
    let received = reached(types, responses(operations()).chain(bodies(webhooks.iter())));
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        if let TypeKind::Struct(fields) = &mut types.get_mut(id).kind {
            for field in fields {
                field.required &= match field.access {
                    Access::Both => true,
                    Access::Read => !sent.contains(&id),
                    Access::Write => !received.contains(&id),
                };
            }
        }
    }
}

fn bodies<'o>(operations: impl Iterator<Item = &'o Operation>) -> impl Iterator<Item = &'o TypeRef> {
    operations.filter_map(|operation| operation.body.as_ref()?.content.body.ty())
}

fn responses<'o>(operations: impl Iterator<Item = &'o Operation>) -> impl Iterator<Item = &'o TypeRef> {
    let responses = operations.flat_map(|operation| &operation.responses);
    responses.filter_map(|response| response.content.as_ref()?.body.ty())
}

/// The types that are reachable from these.
fn reached<'t>(types: &TypeArena, roots: impl Iterator<Item = &'t TypeRef>) -> BTreeSet<TypeId> {
    let mut open: Vec<TypeId> = roots.filter_map(named).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            match &types.get(id).kind {
                TypeKind::Struct(fields) => open.extend(fields.iter().filter_map(|field| named(&field.ty))),
                TypeKind::Union(union) => open.extend(union.variants.iter().filter_map(|variant| named(&variant.ty))),
                TypeKind::Alias(ty) => open.extend(named(ty)),
                TypeKind::Enum(_) => {}
            }
        }
    }
    reached
}

/// The named type inside lists, maps and null.
fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Prim(_) => None,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
    }
}

/// Records how alternatives declare the property that selects them.
pub(super) fn tag(types: &mut TypeArena) {
    let unions: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in unions {
        let TypeKind::Union(union) = &types.get(id).kind else { continue };
        let Some(name) = &union.discriminator else { continue };
        let tagged: Vec<Tagged> = union.variants.iter().map(|variant| tagged(types, &variant.ty, name)).collect();
        if let TypeKind::Union(union) = &mut types.get_mut(id).kind {
            union.variants.iter_mut().zip(tagged).for_each(|(variant, tagged)| variant.tagged = tagged);
        }
    }
}

fn tagged(types: &TypeArena, ty: &TypeRef, name: &str) -> Tagged {
    if matches!(ty, TypeRef::Map(_)) {
        return Tagged::Undeclared;
    }
    // A type that is not an object is a union in turn, whose alternatives declare the property.
    let Some((_, fields)) = types.members(ty) else { return Tagged::Declared };
    match fields.iter().find(|field| field.wire_name == name) {
        None => Tagged::Undeclared,
        Some(field) if field.required || !is_text(types, &field.ty) => Tagged::Declared,
        Some(_) => Tagged::Optional,
    }
}

fn is_text(types: &TypeArena, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Prim(prim) => prim.is_text() || *prim == Prim::Json,
        TypeRef::Named(id) => match &types.get(*id).kind {
            TypeKind::Enum(_) => true,
            TypeKind::Alias(ty) => is_text(types, ty),
            TypeKind::Struct(_) | TypeKind::Union(_) => false,
        },
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_) => false,
    }
}
