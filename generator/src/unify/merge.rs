//! Merges types: the union of their contents.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};

use super::search::Search;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Field, Prim, TypeId, TypeKind, TypePath, TypeRef, Union};
use crate::rules;
use crate::source::Span;

/// Sets of types that become one. Joined pairs wait in a queue until [`Merger::reconcile`], since merging two types may join others.
pub(super) struct Merger<'a> {
    api: &'a mut Api,
    parent: BTreeMap<TypeId, TypeId>,
    queue: VecDeque<(TypeId, TypeId)>,
    /// For each root with merged types.
    merged: BTreeMap<TypeId, Merged>,
}

/// The merged types of a root.
#[derive(Default)]
struct Merged {
    /// The number of its type paths.
    sites: usize,
    /// Its properties, values or alternatives, by their names on the wire.
    parts: BTreeMap<String, Part>,
}

/// One property, value or alternative.
struct Part {
    /// Its index in the type.
    index: usize,
    /// The type paths that declare it; kept for properties only.
    sites: Vec<TypePath>,
}

impl<'a> Merger<'a> {
    pub(super) fn new(api: &'a mut Api) -> Self {
        Self { api, parent: BTreeMap::new(), queue: VecDeque::new(), merged: BTreeMap::new() }
    }

    pub(super) fn api(&self) -> &Api {
        self.api
    }

    /// Returns the root of `id`.
    pub(super) fn root(&self, mut id: TypeId) -> TypeId {
        while let Some(parent) = self.parent.get(&id) {
            id = *parent;
        }
        id
    }

    /// The same, with path compression.
    fn shortened_root(&mut self, id: TypeId) -> TypeId {
        let root = self.root(id);
        let mut next = id;
        while let Some(parent) = self.parent.get_mut(&next) {
            next = std::mem::replace(parent, root);
        }
        root
    }

    /// Returns the root of each merged type.
    pub(super) fn roots(&self) -> BTreeMap<TypeId, TypeId> {
        let mut roots: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        // A parent comes before its children, so that its root is known.
        for (id, parent) in &self.parent {
            roots.insert(*id, roots.get(parent).copied().unwrap_or(*parent));
        }
        roots
    }

    /// Joins `a` and `b`.
    pub(super) fn join(&mut self, a: TypeId, b: TypeId) {
        self.queue.push_back((a, b));
    }

    /// Merges until nothing is left to merge, then records the origin of each property.
    pub(super) fn reconcile(&mut self, sink: &mut Diagnostics) {
        while let Some((a, b)) = self.queue.pop_front() {
            let (a, b) = (self.shortened_root(a), self.shortened_root(b));
            if a != b {
                // The first in document order becomes the root, whatever the order of the queue.
                self.merge(a.min(b), a.max(b), sink);
            }
        }
        for (root, merged) in std::mem::take(&mut self.merged) {
            if let TypeKind::Struct(fields) = &mut self.api.types.get_mut(root).kind {
                for part in merged.parts.into_values().filter(|part| part.sites.len() < merged.sites) {
                    if let Some(field) = fields.get_mut(part.index) {
                        field.only_at = part.sites;
                        field.only_at.sort();
                        field.required = false;
                    }
                }
            }
        }
    }

    fn merge(&mut self, into: TypeId, from: TypeId, sink: &mut Diagnostics) {
        let mut merged = self.merged_at(into);
        let mut more = self.merged_at(from);
        self.parent.insert(from, into);
        let taken = self.api.types.get(from).clone();
        let span = self.api.types.get(into).span;
        // Meanwhile only the kind of the type is read.
        let kept = match &mut self.api.types.get_mut(into).kind {
            TypeKind::Struct(fields) => TypeKind::Struct(std::mem::take(fields)),
            TypeKind::Enum(values) => TypeKind::Enum(std::mem::take(values)),
            other => other.clone(),
        };
        let kind = match (kept, taken.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => TypeKind::Struct(self.fields(a, b, &merged, sink)),
            (TypeKind::Enum(a), TypeKind::Enum(b)) => TypeKind::Enum(values(a, b, &merged)),
            (TypeKind::Union(a), TypeKind::Union(b)) => TypeKind::Union(self.variants(a, b, &merged)),
            (TypeKind::Alias(a), TypeKind::Alias(b)) => {
                let ty = self.one((&a, span), (&b, taken.span), sink);
                TypeKind::Alias(ty.unwrap_or(a))
            }
            (kept, _) => {
                conflict((span, "one kind of type"), (taken.span, "another kind of type"), sink);
                more.parts.clear();
                kept
            }
        };
        merged.take_in(more);
        self.merged.insert(into, merged);
        let def = self.api.types.get_mut(into);
        def.kind = kind;
        if def.doc.description.is_none() {
            def.doc = taken.doc;
        }
    }

    /// The merged types of a root, computed once per merge.
    fn merged_at(&mut self, id: TypeId) -> Merged {
        self.merged.remove(&id).unwrap_or_else(|| {
            let def = self.api.types.get(id);
            let (names, sites): (Vec<&String>, Vec<TypePath>) = match &def.kind {
                TypeKind::Struct(fields) => (fields.iter().map(|f| &f.wire_name).collect(), vec![def.site.clone()]),
                TypeKind::Enum(values) => (values.iter().collect(), Vec::new()),
                TypeKind::Union(union) => (union.variants.iter().map(|v| &v.label).collect(), Vec::new()),
                TypeKind::Alias(_) => (Vec::new(), Vec::new()),
            };
            let mut parts = BTreeMap::new();
            for (index, name) in names.into_iter().enumerate() {
                parts.entry(name.clone()).or_insert_with(|| Part { index, sites: sites.clone() });
            }
            Merged { sites: 1, parts }
        })
    }

    fn fields(
        &mut self,
        mut fields: Vec<Field>,
        more: Vec<Field>,
        merged: &Merged,
        sink: &mut Diagnostics,
    ) -> Vec<Field> {
        for field in more {
            let Some(kept) = merged.parts.get(&field.wire_name).and_then(|part| fields.get_mut(part.index)) else {
                fields.push(field);
                continue;
            };
            if let Some(ty) = self.one((&kept.ty, kept.span), (&field.ty, field.span), sink) {
                kept.ty = ty;
            }
            kept.required &= field.required;
            kept.nullable |= field.nullable;
            kept.deprecated &= field.deprecated;
            if kept.doc.description.is_none() {
                kept.doc = field.doc;
            }
        }
        fields
    }

    fn variants(&mut self, mut union: Union, more: Union, merged: &Merged) -> Union {
        for variant in more.variants {
            match merged.parts.get(&variant.label).and_then(|part| union.variants.get_mut(part.index)) {
                Some(kept) => {
                    if let (TypeRef::Named(a), TypeRef::Named(b)) = (&kept.ty, &variant.ty) {
                        self.queue.push_back((*a, *b));
                    }
                }
                None => union.variants.push(variant),
            }
        }
        union
    }

    /// Returns the type that both are references to. A conflict is reported.
    fn one(&mut self, a: (&TypeRef, Span), b: (&TypeRef, Span), sink: &mut Diagnostics) -> Option<TypeRef> {
        let mut search = Search { merger: self, joins: Vec::new(), failed: BTreeMap::new() };
        let one = search.common(a.0, b.0);
        let joins = search.joins;
        match one {
            Some(_) => self.queue.extend(joins),
            None => conflict((a.1, self.describe(a.0)), (b.1, self.describe(b.0)), sink),
        }
        one
    }

    fn describe(&self, ty: &TypeRef) -> &'static str {
        match ty {
            TypeRef::Named(id) => match self.api.types.get(self.root(*id)).kind {
                TypeKind::Struct(_) => "an object",
                TypeKind::Enum(_) => "an enumeration",
                TypeKind::Union(_) => "one of several types",
                TypeKind::Alias(_) => "another type",
            },
            TypeRef::Prim(Prim::String | Prim::Bytes) => "a string",
            TypeRef::Prim(Prim::DateTime) => "a date-time",
            TypeRef::Prim(Prim::Bool) => "a boolean",
            TypeRef::Prim(Prim::Integer | Prim::Number) => "a number",
            TypeRef::Prim(Prim::Json) => "anything",
            TypeRef::List(_) => "a list",
            TypeRef::Map(_) => "a map",
            TypeRef::Nullable(inner) => self.describe(inner),
        }
    }
}

impl Merged {
    /// Adds what was appended to the type.
    fn take_in(&mut self, more: Merged) {
        self.sites += more.sites;
        let mut more: Vec<(String, Part)> = more.parts.into_iter().collect();
        more.sort_by_key(|(_, part)| part.index);
        let mut end = self.parts.len();
        for (name, part) in more {
            match self.parts.entry(name) {
                Entry::Occupied(mut known) => known.get_mut().sites.extend(part.sites),
                Entry::Vacant(place) => {
                    place.insert(Part { index: end, ..part });
                    end += 1;
                }
            }
        }
    }
}

fn values(mut values: Vec<String>, more: Vec<String>, merged: &Merged) -> Vec<String> {
    values.extend(more.into_iter().filter(|value| !merged.parts.contains_key(value)));
    values
}

fn conflict(a: (Span, &str), b: (Span, &str), sink: &mut Diagnostics) {
    sink.push(
        Diagnostic::new(rules::FAMILY_CONFLICT, b.0, format!("incompatible types in a family: {} and {}", a.1, b.1))
            .label(b.1)
            .related(a.0, a.1)
            .help("correct one of the types by an overlay, or remove one of the sites from the family"),
    );
}
