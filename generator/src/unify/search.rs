//! Finds the common type of two references, without changing anything.

use std::collections::BTreeMap;

use super::roots::Roots;
use crate::ir::{Api, Prim, TypeId, TypeKind, TypeRef};

/// One search. A caller that uses its result must also perform the joins it assumes.
pub(super) struct Search<'m> {
    pub(super) api: &'m Api,
    pub(super) roots: &'m Roots,
    /// The pairs of types that must be joined for the result to be valid.
    pub(super) joins: Vec<(TypeId, TypeId)>,
    /// Types that are not alternatives of a union: nested unions are reached on many paths.
    pub(super) failed: BTreeMap<TypeId, Vec<TypeRef>>,
}

impl Search<'_> {
    pub(super) fn common(&mut self, a: &TypeRef, b: &TypeRef) -> Option<TypeRef> {
        use TypeRef::{List, Map, Named, Nullable, Prim as P};
        let wrap = |wrapper: fn(Box<TypeRef>) -> TypeRef| move |ty: TypeRef| wrapper(Box::new(ty));
        match (a, b) {
            (P(a), P(b)) => common_prim(*a, *b).map(P),
            (List(a), List(b)) => self.common(a, b).map(wrap(List)),
            (Nullable(a), Nullable(b)) => self.common(a, b).map(wrap(Nullable)),
            (Nullable(inner), other) | (other, Nullable(inner)) => self.common(inner, other).map(wrap(Nullable)),
            (Map(a), Map(b)) => self.common(a, b).map(wrap(Map)),
            // An untyped value is the same as another one, and an object without declarations is any object.
            (P(Prim::Json), _) | (_, P(Prim::Json)) => Some(P(Prim::Json)),
            (Named(id), Map(values)) | (Map(values), Named(id)) if **values == P(Prim::Json) && self.is_struct(*id) => {
                Some(Named(*id))
            }
            (Named(a), Named(b)) => match (self.kind(*a), self.kind(*b)) {
                (TypeKind::Struct(_), TypeKind::Struct(_))
                | (TypeKind::Enum(_), TypeKind::Enum(_))
                | (TypeKind::Union(_), TypeKind::Union(_))
                | (TypeKind::Alias(_), TypeKind::Alias(_)) => {
                    self.joins.push((*a, *b));
                    Some(Named(*a.min(b)))
                }
                (TypeKind::Union(_), _) => self.alternative(*a, &Named(*b)),
                (_, TypeKind::Union(_)) => self.alternative(*b, &Named(*a)),
                _ => None,
            },
            (Named(id), other) | (other, Named(id)) => match self.kind(*id) {
                // Open enums accept every string.
                TypeKind::Enum(_) if *other == P(Prim::String) => Some(Named(*id)),
                TypeKind::Union(_) => self.alternative(*id, other),
                _ => None,
            },
            _ => None,
        }
    }

    /// A union and something that is one of its alternatives: the union. Joins of alternatives that do not match are
    /// discarded.
    fn alternative(&mut self, union: TypeId, ty: &TypeRef) -> Option<TypeRef> {
        let (api, root) = (self.api, self.roots.root(union));
        if self.failed.get(&root).is_some_and(|failed| failed.contains(ty)) {
            return None;
        }
        let TypeKind::Union(kind) = &api.types.get(root).kind else { return None };
        for variant in &kind.variants {
            let before = self.joins.len();
            if self.common(&variant.ty, ty).is_some_and(|one| stays(&one, &variant.ty)) {
                return Some(TypeRef::Named(union));
            }
            self.joins.truncate(before);
        }
        self.failed.entry(root).or_default().push(ty.clone());
        None
    }

    fn kind(&self, id: TypeId) -> &TypeKind {
        &self.api.types.get(self.roots.root(id)).kind
    }

    fn is_struct(&self, id: TypeId) -> bool {
        matches!(self.kind(id), TypeKind::Struct(_))
    }
}

/// Returns whether an alternative is unchanged after merging with another type. A named type may have the id of the
/// type it was merged with.
fn stays(one: &TypeRef, alternative: &TypeRef) -> bool {
    use TypeRef::{List, Map, Named, Nullable};
    match (one, alternative) {
        (Named(_), Named(_)) => true,
        (List(a), List(b)) | (Map(a), Map(b)) | (Nullable(a), Nullable(b)) => stays(a, b),
        _ => one == alternative,
    }
}

fn common_prim(a: Prim, b: Prim) -> Option<Prim> {
    let is_number = |prim| matches!(prim, Prim::Integer | Prim::Unsigned | Prim::Float | Prim::Number);
    match (a, b) {
        _ if a == b => Some(a),
        (Prim::Integer, Prim::Float) | (Prim::Float, Prim::Integer) => Some(Prim::Float),
        (a, b) if is_number(a) && is_number(b) => Some(Prim::Number),
        // A date-time keeps its text, whatever it is.
        (Prim::String, Prim::DateTime) | (Prim::DateTime, Prim::String) => Some(Prim::DateTime),
        // A string of another format keeps its text as well.
        (Prim::String, Prim::Text(format)) | (Prim::Text(format), Prim::String) => Some(Prim::Text(format)),
        (Prim::Text(_), Prim::Text(_)) => Some(Prim::String),
        (Prim::Json, _) | (_, Prim::Json) => Some(Prim::Json),
        _ => None,
    }
}
