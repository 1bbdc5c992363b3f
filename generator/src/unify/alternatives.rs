//! Alternatives of a union that are the same type, by other names or because types were merged, are one alternative.

use crate::ir::{Api, Prim, TypeArena, TypeId, TypeKind, TypeRef, Variant};

/// Joins them, the first one's name for all. A union with a single alternative is another name for it.
pub(super) fn join_equal(api: &mut Api) {
    let unions: Vec<TypeId> =
        api.types.iter().filter(|(_, def)| matches!(def.kind, TypeKind::Union(_))).map(|(id, _)| id).collect();
    for id in unions {
        let TypeKind::Union(mut union) = api.types.get(id).kind.clone() else { continue };
        let mut joined: Vec<(Variant, TypeRef)> = Vec::new();
        for variant in std::mem::take(&mut union.variants) {
            let ty = resolved(&api.types, &variant.ty);
            match joined.iter_mut().find(|(_, earlier)| *earlier == ty) {
                Some((earlier, _)) => earlier.tags.extend(variant.tags),
                None => joined.push((variant, ty)),
            }
        }
        union.variants = joined.into_iter().map(|(variant, _)| variant).collect();
        api.types.get_mut(id).kind = match union.variants.as_slice() {
            [only] => TypeKind::Alias(only.ty.clone()),
            _ => TypeKind::Union(union),
        };
    }
}

/// The type that aliases stand for. A binary string is a string here: files are the parts of a form, never alternatives.
fn resolved(types: &TypeArena, ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Named(id) => match &types.get(*id).kind {
            TypeKind::Alias(ty) => resolved(types, ty),
            TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => ty.clone(),
        },
        TypeRef::Prim(Prim::Bytes) => TypeRef::Prim(Prim::String),
        TypeRef::Prim(_) => ty.clone(),
        TypeRef::List(inner) => TypeRef::List(Box::new(resolved(types, inner))),
        TypeRef::Map(inner) => TypeRef::Map(Box::new(resolved(types, inner))),
        TypeRef::Nullable(inner) => TypeRef::Nullable(Box::new(resolved(types, inner))),
    }
}
