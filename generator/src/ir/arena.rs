//! The storage of an API's named types, and their ids.

use super::{Field, TypeDef, TypeKind, TypeRef};

/// The named types of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeArena(Vec<TypeDef>);

/// A type of a [`TypeArena`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(super) usize);

impl TypeArena {
    /// Adds a type.
    pub fn push(&mut self, def: TypeDef) -> TypeId {
        self.0.push(def);
        TypeId(self.0.len() - 1)
    }

    /// Returns the type with this id, which must be from this arena.
    #[expect(clippy::indexing_slicing, reason = "ids are only made by `push`")]
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.0[id.0]
    }

    /// Returns the type with this id, which must be from this arena.
    #[expect(clippy::indexing_slicing, reason = "ids are only made by `push`")]
    pub fn get_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.0[id.0]
    }

    /// Returns the object that `ty` is, through any aliases, and its properties.
    pub fn members(&self, ty: &TypeRef) -> Option<(TypeId, &[Field])> {
        let TypeRef::Named(id) = ty else { return None };
        match &self.get(*id).kind {
            TypeKind::Struct(fields) => Some((*id, fields)),
            TypeKind::Alias(behind) => self.members(behind),
            TypeKind::Enum(_) | TypeKind::Union(_) => None,
        }
    }

    /// All types, in document order.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut TypeDef> {
        self.0.iter_mut()
    }

    /// All types with their ids, in document order.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.0.iter().enumerate().map(|(i, def)| (TypeId(i), def))
    }
}
