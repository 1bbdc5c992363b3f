//! Component schemas without a finite value: the recursion is loosened.

use std::collections::BTreeSet;

use super::Lower;
use crate::ir::{Edges, Field, Prim, TypeId, TypeKind, TypeRef, circles};
use crate::rules;

/// The number of nested cycles that are broken one by one. Beyond that, all are broken at once.
const ROUNDS: usize = 16;

impl Lower<'_> {
    /// Finds lists or maps of themselves, and objects that require themselves, and breaks the cycle with a warning.
    pub(super) fn cut_infinite(&mut self) {
        self.cut_aliases();
        self.cut_structs();
    }

    /// An alias leads to at most one type, so following it ends, or returns to a visited type.
    fn cut_aliases(&mut self) {
        let mut seen = BTreeSet::new();
        let mut cut = BTreeSet::new();
        for (start, _) in self.types.iter() {
            let mut way: Vec<TypeId> = Vec::new();
            let mut next = Some(start);
            while let Some(id) = next.filter(|id| seen.insert(*id)) {
                way.push(id);
                next = self.aliased(id);
            }
            let circle = next.and_then(|id| way.iter().position(|earlier| *earlier == id));
            cut.extend(circle.and_then(|first| way.into_iter().skip(first).min()));
        }
        cut.into_iter().for_each(|id| self.cut_alias(id));
    }

    /// Returns the named type of an alias, or of the list or map that the alias names.
    fn aliased(&self, id: TypeId) -> Option<TypeId> {
        let TypeKind::Alias(ty) = &self.types.get(id).kind else { return None };
        innermost(ty)
    }

    fn cut_alias(&mut self, id: TypeId) {
        let def = self.types.get_mut(id);
        if let TypeKind::Alias(ty) = &mut def.kind {
            *core(ty) = TypeRef::Prim(Prim::Json);
        }
        let (place, message) = (
            def.span,
            format!("`{}` contains itself without an object in between: the inner value is read as JSON", def.site),
        );
        let help = "make it an object with the list or the map as a property";
        self.report(rules::INFINITE_SCHEMA, place, message, help);
    }

    /// Breaks cycles at the first of their types, and then the remaining ones.
    fn cut_structs(&mut self) {
        let mut cut: BTreeSet<(TypeId, TypeId)> = BTreeSet::new();
        let mut edges: Edges = self.types.iter().map(|(id, def)| (id, self.needed(&def.kind))).collect();
        for round in 0..=ROUNDS {
            let circles = circles(&edges);
            // Edges between components are not part of a cycle.
            for (from, targets) in &mut edges {
                targets.retain(|to| circles.get(from) == circles.get(to));
            }
            edges.retain(|_, targets| !targets.is_empty());
            if edges.is_empty() {
                break;
            }
            let mut opened = BTreeSet::new();
            for (from, targets) in &mut edges {
                if circles.get(from).is_some_and(|circle| opened.insert(*circle)) || round == ROUNDS {
                    cut.extend(targets.drain(..).map(|to| (*from, to)));
                }
            }
        }
        let ids: BTreeSet<TypeId> = cut.iter().map(|(from, _)| *from).collect();
        for id in ids {
            self.cut_struct(id, &cut);
        }
    }

    fn cut_struct(&mut self, id: TypeId, cut: &BTreeSet<(TypeId, TypeId)>) {
        let TypeKind::Struct(mut fields) = self.types.get(id).kind.clone() else { return };
        for field in fields.iter_mut().filter(|field| is_needed(field)) {
            if self.stands_for(&field.ty).is_some_and(|to| cut.contains(&(id, to))) {
                field.required = false;
                let message = format!(
                    "the required property `{}` makes its schema infinite: it is read as optional",
                    field.wire_name
                );
                let help = "remove it from `required`, or write `nullable: true`";
                self.report(rules::INFINITE_SCHEMA, field.span, message, help);
            }
        }
        self.types.get_mut(id).kind = TypeKind::Struct(fields);
    }

    /// The types that every value of a struct contains. Another alternative of a union is always possible.
    fn needed(&self, kind: &TypeKind) -> Vec<TypeId> {
        let TypeKind::Struct(fields) = kind else { return Vec::new() };
        fields.iter().filter(|f| is_needed(f)).filter_map(|f| self.stands_for(&f.ty)).collect()
    }

    /// The named type after resolving aliases.
    fn stands_for(&self, ty: &TypeRef) -> Option<TypeId> {
        let &TypeRef::Named(mut id) = ty else { return None };
        while let TypeKind::Alias(ty) = &self.types.get(id).kind {
            let TypeRef::Named(next) = ty else { return None };
            id = *next;
        }
        Some(id)
    }
}

fn is_needed(field: &Field) -> bool {
    field.required && !field.nullable
}

/// The named type inside the lists and maps of a type.
fn innermost(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => innermost(inner),
        TypeRef::Prim(_) => None,
    }
}

/// The innermost element of the lists and maps of a type.
fn core(ty: &mut TypeRef) -> &mut TypeRef {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => core(inner),
        TypeRef::Named(_) | TypeRef::Prim(_) => ty,
    }
}
