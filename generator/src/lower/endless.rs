//! Component schemas that no finite value could have: where they come back to themselves, they are read more loosely.

use std::collections::BTreeSet;

use super::Lower;
use crate::ir::{Field, Prim, TypeId, TypeKind, TypeRef};

impl Lower<'_> {
    /// Finds what is a list or a map of itself, or an object that requires itself, and opens the circle with a warning.
    pub(super) fn cut_endless(&mut self) {
        let components: Vec<TypeId> = self.types.iter().map(|(id, _)| id).collect();
        for id in components {
            match self.types.get(id).kind.clone() {
                TypeKind::Alias(ty) => self.cut_alias(id, ty),
                TypeKind::Struct(fields) => self.cut_struct(id, fields),
                TypeKind::Enum(_) | TypeKind::Union(_) => {}
            }
        }
    }

    fn cut_alias(&mut self, id: TypeId, mut ty: TypeRef) {
        let Some(inner) = innermost(&mut ty) else { return };
        if self.is_alias_of(inner, id) {
            *inner = TypeRef::Prim(Prim::Json);
            let def = self.types.get_mut(id);
            def.kind = TypeKind::Alias(ty);
            let (place, message) =
                (def.span, format!("`{}` holds itself with no object between: inside, it is any JSON value", def.site));
            let help = "make it an object with a property that has the list or the map";
            self.warn("endless-schema", place, message, help);
        }
    }

    /// Whether aliases lead from `ty` to `goal`.
    fn is_alias_of(&self, ty: &TypeRef, goal: TypeId) -> bool {
        let mut seen = BTreeSet::new();
        let mut ty = ty.clone();
        while let Some(TypeRef::Named(id)) = innermost(&mut ty).cloned() {
            if id == goal {
                return true;
            }
            match &self.types.get(id).kind {
                TypeKind::Alias(next) if seen.insert(id) => ty = next.clone(),
                _ => return false,
            }
        }
        false
    }

    fn cut_struct(&mut self, id: TypeId, mut fields: Vec<Field>) {
        for field in fields.iter_mut().filter(|field| is_needed(field)) {
            if self.needs(&field.ty, id) {
                field.required = false;
                let message =
                    format!("`{}` is required, and requires what it is in: it is read as optional", field.wire_name);
                let help = "take it out of `required`, or say `nullable: true`, so that a value can end somewhere";
                self.warn("endless-schema", field.span, message, help);
            }
        }
        self.types.get_mut(id).kind = TypeKind::Struct(fields);
    }

    /// Whether there is no value of `ty` without one of `goal` in it. An alternative may always be another one.
    fn needs(&self, ty: &TypeRef, goal: TypeId) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![ty.clone()];
        while let Some(ty) = open.pop() {
            let TypeRef::Named(id) = ty else { continue };
            if id == goal {
                return true;
            }
            if !seen.insert(id) {
                continue;
            }
            match &self.types.get(id).kind {
                TypeKind::Struct(fields) => open.extend(fields.iter().filter(|f| is_needed(f)).map(|f| f.ty.clone())),
                TypeKind::Alias(ty) => open.push(ty.clone()),
                TypeKind::Enum(_) | TypeKind::Union(_) => {}
            }
        }
        false
    }
}

fn is_needed(field: &Field) -> bool {
    field.required && !field.nullable
}

/// What the lists and maps around it are made of, if that is a named type.
fn innermost(ty: &mut TypeRef) -> Option<&mut TypeRef> {
    match ty {
        TypeRef::Named(_) => Some(ty),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => innermost(inner),
        TypeRef::Prim(_) => None,
    }
}
