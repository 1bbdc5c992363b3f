//! Which types are one: each set has a root.

use std::collections::BTreeMap;

use crate::ir::TypeId;

/// The parent of each type that was merged into another one.
#[derive(Default)]
pub(super) struct Roots {
    parents: BTreeMap<TypeId, TypeId>,
}

impl Roots {
    /// Merges the set of the root `from` into that of the root `into`.
    pub(super) fn join(&mut self, from: TypeId, into: TypeId) {
        self.parents.insert(from, into);
    }

    /// Returns the root of `id`.
    pub(super) fn root(&self, mut id: TypeId) -> TypeId {
        while let Some(parent) = self.parents.get(&id) {
            id = *parent;
        }
        id
    }

    /// The same, with path compression.
    pub(super) fn shortened(&mut self, id: TypeId) -> TypeId {
        let root = self.root(id);
        let mut next = id;
        while let Some(parent) = self.parents.get_mut(&next) {
            next = std::mem::replace(parent, root);
        }
        root
    }

    /// Returns the root of each merged type.
    pub(super) fn all(&self) -> BTreeMap<TypeId, TypeId> {
        let mut roots: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        // A parent comes before its children, so that its root is known.
        for (id, parent) in &self.parents {
            roots.insert(*id, roots.get(parent).copied().unwrap_or(*parent));
        }
        roots
    }
}
