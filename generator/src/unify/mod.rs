//! One type per concept: declared shapes and families.
//!
//! Input: the lowered API, in which every type path has its own type, and the names file, which declares the type paths
//! that belong together. Output: the same API with one type in place of each set:
//!
//! - a **shape** is a set of structurally equal type paths; a difference is an error;
//! - a **family** is one concept in several operations: its type has the properties of all operations, optional where
//!   they differ.
//!
//! The contents of a family are merged with it, so that only the heads need to be declared. Alternatives of a union
//! that have become one type are one alternative. The result does not depend on the order of the type paths.

mod alternatives;
mod equal;
mod merge;
mod roots;
mod search;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Doc, TypeId, TypeRef, reachable};
use crate::names_file::{NamesFile, TypeGroup};
use crate::rules;
use crate::source::Span;

/// The types that several type paths share.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Unified {
    /// The declared names of shapes and families, by type.
    pub names: BTreeMap<TypeId, String>,
    /// For each type that was merged into another one, and is not emitted, that other type.
    pub roots: BTreeMap<TypeId, TypeId>,
}

impl Unified {
    /// Returns the type that `id` was merged into, or `id` itself.
    pub fn root(&self, id: TypeId) -> TypeId {
        self.roots.get(&id).copied().unwrap_or(id)
    }
}

/// Merges the types that the names file declares as one.
pub fn unify(api: &mut Api, names_file: &NamesFile, sink: &mut Diagnostics) -> Unified {
    let mut merger = merge::Merger::new(api);
    let mut equality = equal::Equality::default();
    let mut heads: BTreeMap<&str, (TypeId, Option<&str>)> = BTreeMap::new();
    // In document order, which the properties of the merged types then have too.
    let mut ids = reachable(merger.api());
    ids.sort_unstable();
    for id in ids {
        let def = merger.api().types.get(id);
        let Some(TypeGroup { name, doc, strict, pattern }) = names_file.type_group(&def.site.to_string()) else {
            continue;
        };
        let Some(&(head, _)) = heads.get(name) else {
            heads.insert(name, (id, doc));
            continue;
        };
        if strict && !equality.same(merger.api(), head, id) {
            sink.push(drifted(merger.api(), name, pattern, (head, id)));
        }
        merger.join(head, id);
    }
    merger.reconcile(sink);
    let mut names: BTreeMap<TypeId, String> = BTreeMap::new();
    let mut docs: Vec<(TypeId, String)> = Vec::new();
    for (name, (head, doc)) in heads {
        let id = merger.roots.root(head);
        docs.extend(doc.map(|doc| (id, doc.to_owned())));
        if let Some(other) = names.insert(id, name.to_owned()) {
            let def = merger.api().types.get(id);
            sink.push(
                Diagnostic::new(
                    rules::FAMILIES_OVERLAP,
                    def.span,
                    format!("this type belongs to both `{other}` and `{name}`"),
                )
                .label(format!("`{}`", def.site))
                .help("narrow the patterns of one of the two"),
            );
        }
    }
    let roots = merger.roots.all();
    for (id, doc) in docs {
        // The description of the first type path does not apply to the others.
        api.types.get_mut(id).doc = Doc { summary: None, description: Some(doc) };
    }
    rewrite(api, |ty| redirect(ty, &roots));
    alternatives::join_equal(api);
    Unified { names, roots }
}

fn drifted(api: &Api, name: &str, pattern: Span, (head, id): (TypeId, TypeId)) -> Diagnostic {
    let (first, def) = (api.types.get(head), api.types.get(id));
    Diagnostic::new(rules::SHAPE_MISMATCH, def.span, format!("`{}` does not match the shape `{name}`", def.site))
        .label("not equal to the first")
        .related(first.span, format!("`{}`", first.site))
        .related(pattern, "declared here")
        .help("remove the site from the shape in the names file, or correct the document by an overlay")
}

/// Applies `change` to every reference to a type.
fn rewrite(api: &mut Api, mut change: impl FnMut(&mut TypeRef)) {
    use crate::ir::TypeKind;
    for operation in api.operations_mut() {
        operation.params.iter_mut().for_each(|p| change(&mut p.ty));
        operation.responses.iter_mut().filter_map(|r| r.header_type.as_mut()).for_each(&mut change);
        let bodies = operation.body.iter_mut().map(|b| &mut b.content);
        for content in bodies.chain(operation.responses.iter_mut().filter_map(|r| r.content.as_mut())) {
            content.body.ty_mut().into_iter().for_each(&mut change);
        }
    }
    for def in api.types.iter_mut() {
        match &mut def.kind {
            TypeKind::Struct(fields) => fields.iter_mut().for_each(|f| change(&mut f.ty)),
            TypeKind::Union(union) => {
                union.variants.iter_mut().for_each(|v| change(&mut v.ty));
                union.contents.iter_mut().filter_map(|content| content.body.ty_mut()).for_each(&mut change);
            }
            TypeKind::Alias(ty) => change(ty),
            TypeKind::Enum(_) => {}
        }
    }
}

fn redirect(ty: &mut TypeRef, roots: &BTreeMap<TypeId, TypeId>) {
    match ty {
        TypeRef::Named(id) => *id = roots.get(id).copied().unwrap_or(*id),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => redirect(inner, roots),
        TypeRef::Prim(_) => {}
    }
}
