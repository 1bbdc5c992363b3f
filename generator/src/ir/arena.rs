//! Where the named types of an API are kept, and the ids by which they refer to each other.

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

    /// The type of that id, which must be of this arena.
    #[expect(clippy::indexing_slicing, reason = "ids are only made by `push`")]
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.0[id.0]
    }

    /// The type of that id, which must be of this arena.
    #[expect(clippy::indexing_slicing, reason = "ids are only made by `push`")]
    pub fn get_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.0[id.0]
    }

    /// The object that `ty` is, behind any other names of it, and its members.
    pub fn members(&self, ty: &TypeRef) -> Option<(TypeId, &[Field])> {
        let TypeRef::Named(id) = ty else { return None };
        match &self.get(*id).kind {
            TypeKind::Struct(fields) => Some((*id, fields)),
            TypeKind::Alias(behind) => self.members(behind),
            TypeKind::Enum(_) | TypeKind::Union(_) => None,
        }
    }

    /// All of them, in the order of the document.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut TypeDef> {
        self.0.iter_mut()
    }

    /// All of them with their ids, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.0.iter().enumerate().map(|(i, def)| (TypeId(i), def))
    }
}
