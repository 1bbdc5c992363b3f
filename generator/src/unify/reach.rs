//! Which types count: those that an operation or a component leads to.

use std::collections::BTreeSet;

use crate::ir::{Api, Body, Role, TypeId, TypeKind, TypeRef};

/// Every type that an operation or a component leads to, in the order in which it is met.
pub fn reachable(api: &Api) -> Vec<TypeId> {
    let mut walk = Walk { api, seen: BTreeSet::new(), found: Vec::new() };
    for operation in api.groups.iter().flat_map(|g| &g.operations) {
        operation.params.iter().for_each(|p| walk.visit(&p.ty));
        let bodies = operation.body.iter().map(|b| &b.content);
        for content in bodies.chain(operation.responses.iter().filter_map(|r| r.content.as_ref())) {
            if let Body::Json(ty) | Body::Form(ty) | Body::Multipart(ty) = &content.body {
                walk.visit(ty);
            }
        }
    }
    let mut known = BTreeSet::new();
    for (id, def) in api.types.iter() {
        // The first definition at a component's site is the one that references lead to.
        if matches!(def.site.role, Role::Schema(_)) && def.site.path.is_empty() && known.insert(&def.site) {
            walk.visit(&TypeRef::Named(id));
        }
    }
    walk.found
}

struct Walk<'a> {
    api: &'a Api,
    seen: BTreeSet<TypeId>,
    found: Vec<TypeId>,
}

impl Walk<'_> {
    fn visit(&mut self, ty: &TypeRef) {
        let id = match ty {
            TypeRef::Named(id) => *id,
            TypeRef::Prim(_) => return,
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => return self.visit(inner),
        };
        if !self.seen.insert(id) {
            return;
        }
        self.found.push(id);
        match &self.api.types.get(id).kind {
            TypeKind::Struct(fields) => fields.iter().for_each(|f| self.visit(&f.ty)),
            TypeKind::Union(union) => union.variants.iter().for_each(|v| self.visit(&v.ty)),
            TypeKind::Alias(ty) => self.visit(ty),
            TypeKind::Enum(_) => {}
        }
    }
}
