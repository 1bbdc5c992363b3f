//! Merging types into one: the union of what they have.

use std::collections::{BTreeMap, VecDeque};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Field, Prim, Site, TypeId, TypeKind, TypeRef, Union};
use crate::source::Span;

/// Sets of types that become one. Joined pairs wait in a queue until [`Merger::settle`], since merging two types may join others.
pub(super) struct Merger<'a> {
    api: &'a mut Api,
    parent: BTreeMap<TypeId, TypeId>,
    queue: VecDeque<(TypeId, TypeId)>,
    /// For each root that took others in: the sites that it stands for, and which of them declare each member.
    sites: BTreeMap<TypeId, Vec<Site>>,
    declared: BTreeMap<TypeId, BTreeMap<String, Vec<Site>>>,
}

impl<'a> Merger<'a> {
    pub(super) fn new(api: &'a mut Api) -> Self {
        Self { api, parent: BTreeMap::new(), queue: VecDeque::new(), sites: BTreeMap::new(), declared: BTreeMap::new() }
    }

    pub(super) fn api(&self) -> &Api {
        self.api
    }

    /// The type that stands for `id`.
    pub(super) fn root(&self, mut id: TypeId) -> TypeId {
        while let Some(parent) = self.parent.get(&id) {
            id = *parent;
        }
        id
    }

    /// The type that stands for each type that another one stands for.
    pub(super) fn roots(&self) -> BTreeMap<TypeId, TypeId> {
        self.parent.keys().map(|id| (*id, self.root(*id))).collect()
    }

    /// From now on, `a` and `b` are one type.
    pub(super) fn join(&mut self, a: TypeId, b: TypeId) {
        self.queue.push_back((a, b));
    }

    /// Merges until nothing is left to merge, then notes for each member where it comes from.
    pub(super) fn settle(&mut self, sink: &mut Diagnostics) {
        while let Some((a, b)) = self.queue.pop_front() {
            let (a, b) = (self.root(a), self.root(b));
            if a != b {
                // The first in the document's order stands for both, whatever the order of the queue.
                self.merge(a.min(b), a.max(b), sink);
            }
        }
        for (root, declared) in std::mem::take(&mut self.declared) {
            let everywhere = self.sites.get(&root).map_or(0, Vec::len);
            if let TypeKind::Struct(fields) = &mut self.api.types.get_mut(root).kind {
                for field in fields {
                    let sites = declared.get(&field.wire_name).map(Vec::as_slice).unwrap_or_default();
                    if sites.len() < everywhere {
                        field.only_at = sites.to_vec();
                        field.only_at.sort();
                        field.required = false;
                    }
                }
            }
        }
    }

    fn merge(&mut self, into: TypeId, from: TypeId, sink: &mut Diagnostics) {
        self.note_sites(into, from);
        self.parent.insert(from, into);
        let taken = self.api.types.get(from).clone();
        let kept = self.api.types.get(into).clone();
        let kind = match (kept.kind, taken.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => TypeKind::Struct(self.fields(a, b, sink)),
            (TypeKind::Enum(a), TypeKind::Enum(b)) => TypeKind::Enum(values(a, b)),
            (TypeKind::Union(a), TypeKind::Union(b)) => TypeKind::Union(self.variants(a, b)),
            (TypeKind::Alias(a), TypeKind::Alias(b)) => {
                let ty = self.one((&a, kept.span), (&b, taken.span), sink);
                TypeKind::Alias(ty.unwrap_or(a))
            }
            (kept_kind, _) => {
                conflict((kept.span, "one kind of type"), (taken.span, "another kind of type"), sink);
                kept_kind
            }
        };
        let def = self.api.types.get_mut(into);
        def.kind = kind;
        if def.doc.description.is_none() {
            def.doc = taken.doc;
        }
    }

    fn note_sites(&mut self, into: TypeId, from: TypeId) {
        for id in [into, from] {
            if !self.sites.contains_key(&id) {
                let def = self.api.types.get(id);
                let site = def.site.clone();
                if let TypeKind::Struct(fields) = &def.kind {
                    let members = fields.iter().map(|f| (f.wire_name.clone(), vec![site.clone()]));
                    self.declared.insert(id, members.collect());
                }
                self.sites.insert(id, vec![site]);
            }
        }
        let more = self.sites.remove(&from).unwrap_or_default();
        self.sites.entry(into).or_default().extend(more);
        let more = self.declared.remove(&from).unwrap_or_default();
        let declared = self.declared.entry(into).or_default();
        for (member, sites) in more {
            declared.entry(member).or_default().extend(sites);
        }
    }

    fn fields(&mut self, mut fields: Vec<Field>, more: Vec<Field>, sink: &mut Diagnostics) -> Vec<Field> {
        for field in more {
            let Some(kept) = fields.iter_mut().find(|f| f.wire_name == field.wire_name) else {
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

    fn variants(&mut self, mut union: Union, more: Union) -> Union {
        for variant in more.variants {
            match union.variants.iter_mut().find(|v| v.label == variant.label) {
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

    /// The type that both are uses of. A conflict is reported.
    fn one(&mut self, a: (&TypeRef, Span), b: (&TypeRef, Span), sink: &mut Diagnostics) -> Option<TypeRef> {
        let one = self.common(a.0, b.0);
        if one.is_none() {
            conflict((a.1, self.describe(a.0)), (b.1, self.describe(b.0)), sink);
        }
        one
    }

    fn common(&mut self, a: &TypeRef, b: &TypeRef) -> Option<TypeRef> {
        use TypeRef::{List, Map, Named, Nullable, Prim as P};
        let wrap = |wrapper: fn(Box<TypeRef>) -> TypeRef| move |ty: TypeRef| wrapper(Box::new(ty));
        match (a, b) {
            (P(a), P(b)) => common_prim(*a, *b).map(P),
            (List(a), List(b)) => self.common(a, b).map(wrap(List)),
            (Nullable(a), Nullable(b)) => self.common(a, b).map(wrap(Nullable)),
            (Nullable(inner), other) | (other, Nullable(inner)) => self.common(inner, other).map(wrap(Nullable)),
            (Map(a), Map(b)) => self.common(a, b).map(wrap(Map)),
            // Anything at all is anything at all, and an object of which nothing is said is any object.
            (P(Prim::Json), _) | (_, P(Prim::Json)) => Some(P(Prim::Json)),
            (Named(id), Map(values)) | (Map(values), Named(id)) if **values == P(Prim::Json) && self.is_struct(*id) => {
                Some(Named(*id))
            }
            (Named(a), Named(b)) => {
                let kinds = (&self.api.types.get(self.root(*a)).kind, &self.api.types.get(self.root(*b)).kind);
                match kinds {
                    (TypeKind::Struct(_), TypeKind::Struct(_))
                    | (TypeKind::Enum(_), TypeKind::Enum(_))
                    | (TypeKind::Union(_), TypeKind::Union(_)) => {
                        self.queue.push_back((*a, *b));
                        Some(Named(*a.min(b)))
                    }
                    (TypeKind::Union(_), _) => self.alternative(*a, &Named(*b)),
                    (_, TypeKind::Union(_)) => self.alternative(*b, &Named(*a)),
                    _ => None,
                }
            }
            (Named(id), other) | (other, Named(id)) => match &self.api.types.get(self.root(*id)).kind {
                // Open enums hold every string.
                TypeKind::Enum(_) if *other == P(Prim::String) => Some(Named(*id)),
                TypeKind::Union(_) => self.alternative(*id, other),
                _ => None,
            },
            _ => None,
        }
    }

    fn is_struct(&self, id: TypeId) -> bool {
        matches!(self.api.types.get(self.root(id)).kind, TypeKind::Struct(_))
    }

    /// A union and something that is one of its alternatives: the union.
    fn alternative(&mut self, union: TypeId, ty: &TypeRef) -> Option<TypeRef> {
        let TypeKind::Union(kind) = self.api.types.get(self.root(union)).kind.clone() else { return None };
        let fits = kind.variants.iter().any(|v| self.common(&v.ty, ty).is_some_and(|one| stays(&one, &v.ty)));
        fits.then_some(TypeRef::Named(union))
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

/// Whether an alternative is still what it was once it stands for another type as well. A named type may go by the id of the
/// one that it was merged with.
fn stays(one: &TypeRef, alternative: &TypeRef) -> bool {
    use TypeRef::{List, Map, Named, Nullable};
    match (one, alternative) {
        (Named(_), Named(_)) => true,
        (List(a), List(b)) | (Map(a), Map(b)) | (Nullable(a), Nullable(b)) => stays(a, b),
        _ => one == alternative,
    }
}

fn values(mut values: Vec<String>, more: Vec<String>) -> Vec<String> {
    for value in more {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

fn common_prim(a: Prim, b: Prim) -> Option<Prim> {
    match (a, b) {
        _ if a == b => Some(a),
        (Prim::Integer, Prim::Number) | (Prim::Number, Prim::Integer) => Some(Prim::Number),
        // A date-time keeps its text, whatever it is.
        (Prim::String, Prim::DateTime) | (Prim::DateTime, Prim::String) => Some(Prim::DateTime),
        (Prim::Json, _) | (_, Prim::Json) => Some(Prim::Json),
        _ => None,
    }
}

fn conflict(a: (Span, &str), b: (Span, &str), sink: &mut Diagnostics) {
    sink.push(
        Diagnostic::error("family-conflict", b.0, format!("one family holds {} and {} in the same place", a.1, b.1))
            .label(b.1)
            .related(a.0, a.1)
            .help(
                "settle it by an overlay (the right type in both places, or `oneOf`), or take a site out of the family",
            ),
    );
}
