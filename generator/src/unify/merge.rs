//! Merges types: the union of their contents.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};

use super::roots::Roots;
use super::search::Search;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Access, Api, Field, Prim, TypeId, TypeKind, TypePath, TypeRef, Union, Variant};
use crate::rules;
use crate::source::Span;

/// Sets of types that become one. Joined pairs wait in a queue until [`Merger::reconcile`], since merging two types may
/// join others.
pub(super) struct Merger<'a> {
    api: &'a mut Api,
    pub(super) roots: Roots,
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
    /// The first type in the document that has it, and its index there.
    origin: (TypeId, usize),
    /// The type paths that declare it; kept for properties only.
    sites: Vec<TypePath>,
}

/// Whether the fields that are kept come first in the document, or those that are added.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Kept,
    Swapped,
}

impl<'a> Merger<'a> {
    pub(super) fn new(api: &'a mut Api) -> Self {
        Self { api, roots: Roots::default(), queue: VecDeque::new(), merged: BTreeMap::new() }
    }

    pub(super) fn api(&self) -> &Api {
        self.api
    }

    /// Joins `a` and `b`.
    pub(super) fn join(&mut self, a: TypeId, b: TypeId) {
        self.queue.push_back((a, b));
    }

    /// Merges until nothing is left to merge, then records the origin of each property.
    pub(super) fn reconcile(&mut self, sink: &mut Diagnostics) {
        while let Some((a, b)) = self.queue.pop_front() {
            let (a, b) = (self.roots.shortened(a), self.roots.shortened(b));
            if a != b {
                // The first in document order becomes the root, whatever the order of the queue.
                self.merge(a.min(b), a.max(b), sink);
            }
        }
        for (root, merged) in std::mem::take(&mut self.merged) {
            self.finish(root, merged);
        }
    }

    /// Records which fields occur only at some sites, and sorts the parts into the order of the document.
    fn finish(&mut self, root: TypeId, merged: Merged) {
        let kind = &mut self.api.types.get_mut(root).kind;
        let mut origins: BTreeMap<usize, (TypeId, usize)> = BTreeMap::new();
        for part in merged.parts.into_values() {
            origins.insert(part.index, part.origin);
            if let TypeKind::Struct(fields) = kind
                && part.sites.len() < merged.sites
                && let Some(field) = fields.get_mut(part.index)
            {
                field.only_at = part.sites;
                field.only_at.sort();
                field.required = false;
            }
        }
        match kind {
            TypeKind::Struct(fields) => in_order(fields, &origins),
            TypeKind::Enum(values) => in_order(values, &origins),
            TypeKind::Union(union) => in_order(&mut union.variants, &origins),
            TypeKind::Alias(_) => {}
        }
    }

    fn merge(&mut self, into: TypeId, from: TypeId, sink: &mut Diagnostics) {
        let merged = self.merged_at(into);
        let mut more = self.merged_at(from);
        self.roots.join(from, into);
        let [kept, taken] = [into, from].map(|id| taken(&mut self.api.types.get_mut(id).kind));
        let [span, other] = [into, from].map(|id| self.api.types.get(id).span);
        // The smaller type is added to the larger one, so that a type that absorbs many is not copied for each.
        let is_swapped = merged.parts.len() < more.parts.len();
        let kind = match (kept, taken) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) if is_swapped => {
                TypeKind::Struct(self.fields(b, a, (&more, Order::Swapped), sink))
            }
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                TypeKind::Struct(self.fields(a, b, (&merged, Order::Kept), sink))
            }
            (TypeKind::Enum(a), TypeKind::Enum(b)) if is_swapped => TypeKind::Enum(values(b, a, &more)),
            (TypeKind::Enum(a), TypeKind::Enum(b)) => TypeKind::Enum(values(a, b, &merged)),
            (TypeKind::Union(a), TypeKind::Union(b)) if is_swapped => {
                TypeKind::Union(Union { variants: self.variants(b.variants, a.variants, &more), ..a })
            }
            (TypeKind::Union(a), TypeKind::Union(b)) => {
                TypeKind::Union(Union { variants: self.variants(a.variants, b.variants, &merged), ..a })
            }
            (TypeKind::Alias(a), TypeKind::Alias(b)) => {
                let ty = self.one((&a, span), (&b, other), sink);
                TypeKind::Alias(ty.unwrap_or(a))
            }
            (kept, _) => {
                conflict((span, "one kind of type"), (other, "another kind of type"), sink);
                more.parts.clear();
                kept
            }
        };
        self.merged.insert(into, merged.with(more));
        let doc = std::mem::take(&mut self.api.types.get_mut(from).doc);
        let def = self.api.types.get_mut(into);
        def.kind = kind;
        if def.doc.description.is_none() {
            def.doc = doc;
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
                parts.entry(name.clone()).or_insert_with(|| Part { index, origin: (id, index), sites: sites.clone() });
            }
            Merged { sites: 1, parts }
        })
    }

    fn fields(
        &mut self,
        mut fields: Vec<Field>,
        more: Vec<Field>,
        (merged, order): (&Merged, Order),
        sink: &mut Diagnostics,
    ) -> Vec<Field> {
        for mut field in more {
            let Some(kept) = merged.parts.get(&field.wire_name).and_then(|part| fields.get_mut(part.index)) else {
                fields.push(field);
                continue;
            };
            if order == Order::Swapped {
                std::mem::swap(kept, &mut field);
            }
            if let Some(ty) = self.one((&kept.ty, kept.span), (&field.ty, field.span), sink) {
                kept.ty = ty;
            }
            kept.required &= field.required;
            kept.nullable |= field.nullable;
            if kept.access != field.access {
                kept.access = Access::Both;
            }
            kept.deprecated &= field.deprecated;
            if kept.doc.description.is_none() {
                kept.doc = field.doc;
            }
        }
        fields
    }

    fn variants(&mut self, mut variants: Vec<Variant>, more: Vec<Variant>, merged: &Merged) -> Vec<Variant> {
        for variant in more {
            match merged.parts.get(&variant.label).and_then(|part| variants.get_mut(part.index)) {
                Some(kept) => {
                    if let (TypeRef::Named(a), TypeRef::Named(b)) = (&kept.ty, &variant.ty) {
                        self.queue.push_back((*a, *b));
                    }
                }
                None => variants.push(variant),
            }
        }
        variants
    }

    /// Returns the type that both are references to. A conflict is reported.
    fn one(&mut self, a: (&TypeRef, Span), b: (&TypeRef, Span), sink: &mut Diagnostics) -> Option<TypeRef> {
        let mut search = Search { api: self.api, roots: &self.roots, joins: Vec::new(), failed: BTreeMap::new() };
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
            TypeRef::Named(id) => match self.api.types.get(self.roots.root(*id)).kind {
                TypeKind::Struct(_) => "an object",
                TypeKind::Enum(_) => "an enumeration",
                TypeKind::Union(_) => "one of several types",
                TypeKind::Alias(_) => "another type",
            },
            TypeRef::Prim(Prim::String | Prim::Bytes | Prim::Text(_)) => "a string",
            TypeRef::Prim(Prim::File) => "a file",
            TypeRef::Prim(Prim::Blob) => "bytes",
            TypeRef::Prim(Prim::DateTime) => "a date-time",
            TypeRef::Prim(Prim::Bool) => "a boolean",
            TypeRef::Prim(Prim::Integer | Prim::Unsigned | Prim::Float | Prim::Number) => "a number",
            TypeRef::Prim(Prim::Json) => "anything",
            TypeRef::List(_) => "a list",
            TypeRef::Map(_) => "a map",
            TypeRef::Nullable(inner) => self.describe(inner),
        }
    }
}

impl Merged {
    /// Combines both: the parts of the smaller type were appended to those of the larger one.
    fn with(self, other: Merged) -> Self {
        let sites = self.sites + other.sites;
        let (mut parts, more) = match self.parts.len() < other.parts.len() {
            true => (other.parts, self.parts),
            false => (self.parts, other.parts),
        };
        let mut more: Vec<(String, Part)> = more.into_iter().collect();
        more.sort_by_key(|(_, part)| part.index);
        let mut end = parts.len();
        for (name, part) in more {
            match parts.entry(name) {
                Entry::Occupied(mut known) => {
                    let known = known.get_mut();
                    known.origin = known.origin.min(part.origin);
                    // The smaller list is appended to the larger one here, too.
                    let mut sites = part.sites;
                    if known.sites.len() < sites.len() {
                        std::mem::swap(&mut known.sites, &mut sites);
                    }
                    known.sites.append(&mut sites);
                }
                Entry::Vacant(place) => {
                    place.insert(Part { index: end, ..part });
                    end += 1;
                }
            }
        }
        Self { sites, parts }
    }
}

/// Takes the parts out of a type. Everything that other merges read meanwhile stays.
fn taken(kind: &mut TypeKind) -> TypeKind {
    match kind {
        TypeKind::Struct(fields) => TypeKind::Struct(std::mem::take(fields)),
        TypeKind::Enum(values) => TypeKind::Enum(std::mem::take(values)),
        TypeKind::Union(union) => {
            let variants = std::mem::take(&mut union.variants);
            TypeKind::Union(Union { variants, ..union.clone() })
        }
        TypeKind::Alias(ty) => TypeKind::Alias(ty.clone()),
    }
}

/// Sorts parts by their first place in the document.
fn in_order<T>(parts: &mut Vec<T>, origins: &BTreeMap<usize, (TypeId, usize)>) {
    let mut sorted: Vec<_> =
        std::mem::take(parts).into_iter().enumerate().map(|(index, part)| (origins.get(&index), part)).collect();
    sorted.sort_by_key(|(origin, _)| *origin);
    parts.extend(sorted.into_iter().map(|(_, part)| part));
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
