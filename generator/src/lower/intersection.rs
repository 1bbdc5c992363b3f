//! The intersection of the types of `allOf` parts.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Lower;
use super::cursor::Cursor;
use crate::grammar::Null;
use crate::ir::{Access, Doc, Field, Prim, Root, Segment, TypeDef, TypeKind, TypePath, TypeRef, Union, Variant};
use crate::rules;
use crate::source::Span;

/// The maximum nesting of merged objects: more than any real document needs; types may be recursive.
const DEEPEST: usize = 16;

/// The maximum number of pairs of alternatives that are merged for two unions: more than in any real document.
const MOST_PAIRS: usize = 256;

impl Lower<'_> {
    /// Returns the intersection of all types. If two contradict each other, warns and keeps the first.
    pub(super) fn common(&mut self, types: Vec<(TypeRef, Cursor<'_>)>, site: &TypePath) -> TypeRef {
        let mut types = types.into_iter();
        let Some((first, _)) = types.next() else { return TypeRef::Prim(Prim::Json) };
        types.fold(first, |common, (ty, at)| {
            self.intersect(&common, &ty, (site, at.span), 0).unwrap_or_else(|| {
                self.contradiction(at.span, "this part of `allOf`");
                common
            })
        })
    }

    /// Adds the fields of one more part.
    pub(super) fn merge(&mut self, fields: &mut IndexMap<String, Field>, more: Vec<Field>, site: &TypePath) {
        self.merge_at(fields, more, site, 0);
    }

    fn merge_at(&mut self, fields: &mut IndexMap<String, Field>, more: Vec<Field>, site: &TypePath, depth: usize) {
        for field in more {
            let name = field.wire_name.clone();
            let field = match fields.get(&name).cloned() {
                Some(earlier) => self.both(earlier, field, &site.child(Segment::Member(name.clone())), depth),
                None => field,
            };
            fields.insert(name, field);
        }
    }

    /// Returns one field for two fields of the same name.
    fn both(&mut self, a: Field, b: Field, site: &TypePath, depth: usize) -> Field {
        let ty = self.intersect(&a.ty, &b.ty, (site, b.span), depth + 1);
        if ty.is_none() {
            self.contradiction(b.span, &format!("`{}`", b.wire_name));
        }
        let required = a.required || b.required;
        let [a_takes_null, b_takes_null] = [&a, &b].map(|field| field.nullable || self.is_unrestricted(&field.ty));
        let nullable = a_takes_null && b_takes_null;
        let ty = ty.unwrap_or_else(|| a.ty.clone());
        Field {
            required,
            // JSON already has a null.
            nullable: nullable && (a.nullable || b.nullable) && !(required && ty == TypeRef::Prim(Prim::Json)),
            access: if a.access == Access::Both { b.access } else { a.access },
            ty,
            doc: if b.doc == Doc::default() { a.doc } else { b.doc },
            deprecated: a.deprecated || b.deprecated,
            ..b
        }
    }

    /// Whether a type is that of a schema that restricts nothing: JSON, or a component that is an alias of it. The
    /// document is asked, since the component may not be complete.
    ///
    /// Types of parts are merged here, whose schemas are no longer known. So JSON counts even if its schema had a type
    /// that was left out, and a union with an alternative that restricts nothing does not count; the contract, which
    /// merges schemas, decides both the other way.
    fn is_unrestricted(&mut self, ty: &TypeRef) -> bool {
        let TypeRef::Named(id) = ty else { return *ty == TypeRef::Prim(Prim::Json) };
        match &self.types.get(*id).site {
            TypePath { root: Root::Schema(name), path } if path.is_empty() => {
                let at = Cursor::root(self.document).member("components").member("schemas").find(name);
                at.is_some_and(|at| self.nulls.of(at.node) == Null::Unrestricted)
            }
            _ => false,
        }
    }

    fn contradiction(&mut self, place: Span, what: &str) {
        let message = format!("{what} contradicts another part of the `allOf`: no value is valid for both");
        let help = "correct one of the parts by an overlay; the first type is used";
        self.report(rules::CONFLICTING_ALL_OF, place, message, help);
    }

    /// Returns the type of the values that belong to both types.
    fn intersect(&mut self, a: &TypeRef, b: &TypeRef, place: (&TypePath, Span), depth: usize) -> Option<TypeRef> {
        use TypeRef::{List, Map, Named, Nullable, Prim as P};
        let json = P(Prim::Json);
        match (a, b) {
            _ if a == b || *b == json || depth > DEEPEST => Some(a.clone()),
            _ if *a == json => Some(b.clone()),
            (Nullable(a), Nullable(b)) => Some(Nullable(Box::new(self.intersect(a, b, place, depth)?))),
            (Nullable(a), b) | (b, Nullable(a)) => self.intersect(a, b, place, depth),
            (P(a), P(b)) => narrower(*a, *b).map(P),
            (List(a), List(b)) => {
                let site = place.0.child(Segment::Items);
                Some(List(Box::new(self.intersect(a, b, (&site, place.1), depth)?)))
            }
            (Map(a), Map(b)) => {
                let site = place.0.child(Segment::Values);
                Some(Map(Box::new(self.intersect(a, b, (&site, place.1), depth)?)))
            }
            (Named(_), other) => self.with_named(a, other, place, depth),
            (other, Named(_)) => self.with_named(b, other, place, depth),
            _ => None,
        }
    }

    fn with_named(
        &mut self,
        named: &TypeRef,
        other: &TypeRef,
        place: (&TypePath, Span),
        depth: usize,
    ) -> Option<TypeRef> {
        self.complete_named(named);
        self.complete_named(other);
        match (self.kind(named)?, self.kind(other)) {
            (TypeKind::Alias(behind), _) => {
                let common = self.intersect(&behind, other, place, depth + 1)?;
                Some(if common == behind { named.clone() } else { common })
            }
            (_, Some(TypeKind::Alias(behind))) => {
                let common = self.intersect(named, &behind, place, depth + 1)?;
                Some(if common == behind { other.clone() } else { common })
            }
            (TypeKind::Union(a), Some(TypeKind::Union(b))) => {
                let common = self.common_union(&a, &b, place, depth + 1);
                self.choice(common, (&a, named), place)
            }
            (TypeKind::Union(union), _) => self.narrow(&union, named, other, place, depth),
            (_, Some(TypeKind::Union(union))) => self.narrow(&union, other, named, place, depth),
            (TypeKind::Enum(a), Some(TypeKind::Enum(b))) => {
                let allowed: BTreeSet<&String> = b.iter().collect();
                let common: Vec<String> = a.iter().filter(|value| allowed.contains(value)).cloned().collect();
                match common.len() {
                    0 => None,
                    all if all == a.len() => Some(named.clone()),
                    all if all == b.len() => Some(other.clone()),
                    _ => Some(self.add(TypeKind::Enum(common), place)),
                }
            }
            (TypeKind::Enum(_), None) if *other == TypeRef::Prim(Prim::String) => Some(named.clone()),
            (TypeKind::Struct(_), None) if matches!(other, TypeRef::Map(_)) => Some(named.clone()),
            (TypeKind::Struct(a), Some(TypeKind::Struct(b))) => {
                self.inherited += a.len() + b.len();
                let mut fields: IndexMap<String, Field> = a.into_iter().map(|f| (f.wire_name.clone(), f)).collect();
                self.merge_at(&mut fields, b, place.0, depth + 1);
                Some(self.add(TypeKind::Struct(fields.into_values().collect()), place))
            }
            _ => None,
        }
    }

    /// Returns the alternatives of a union that another type allows.
    fn narrow(
        &mut self,
        union: &Union,
        named: &TypeRef,
        other: &TypeRef,
        (site, span): (&TypePath, Span),
        depth: usize,
    ) -> Option<TypeRef> {
        let mut variants = Vec::new();
        for variant in &union.variants {
            let site = site.child(Segment::Variant(variant.label.clone()));
            let common = self.intersect(&variant.ty, other, (&site, span), depth + 1);
            variants.extend(common.map(|ty| Variant { ty, ..variant.clone() }));
        }
        let narrowed = Union { variants, ..union.clone() };
        self.choice(narrowed, (union, named), (site, span))
    }

    /// Returns the union of what each alternative of one union has in common with each of another one.
    pub(super) fn common_union(
        &mut self,
        a: &Union,
        b: &Union,
        (site, span): (&TypePath, Span),
        depth: usize,
    ) -> Union {
        let mut all: Vec<Variant> = Vec::new();
        for one in &a.variants {
            let before = all.len();
            let both = b.variants.iter().take(MOST_PAIRS / a.variants.len().max(1));
            for other in both {
                let label = format!("{} {}", one.label, other.label);
                let site = site.child(Segment::Variant(label.clone()));
                let common = self.intersect(&one.ty, &other.ty, (&site, span), depth + 1);
                let tags = if a.discriminator.is_some() { &one.tags } else { &other.tags };
                all.extend(common.map(|ty| Variant { ty, label, tags: tags.clone(), ..one.clone() }));
            }
            if let [only] = all.get_mut(before..).unwrap_or_default() {
                only.label.clone_from(&one.label);
            }
        }
        // A value of the discriminator must select one alternative.
        let mut tags = BTreeSet::new();
        let is_tagged = all.iter().flat_map(|variant| &variant.tags).all(|tag| tags.insert(tag));
        let discriminator = a.discriminator.clone().or(b.discriminator.clone()).filter(|_| is_tagged);
        Union { variants: all, discriminator, contents: Vec::new() }
    }

    /// Returns the type of a union, of which equal alternatives count once; `whole` if no alternative has changed.
    fn choice(&mut self, union: Union, whole: (&Union, &TypeRef), place: (&TypePath, Span)) -> Option<TypeRef> {
        let types = |union: &Union| union.variants.iter().map(|variant| variant.ty.clone()).collect::<Vec<_>>();
        if types(&union) == types(whole.0) {
            return Some(whole.1.clone());
        }
        let mut variants: IndexMap<TypeRef, Variant> = IndexMap::new();
        for variant in union.variants {
            match variants.get_mut(&variant.ty) {
                Some(earlier) => earlier.tags.extend(variant.tags),
                None => {
                    variants.insert(variant.ty.clone(), variant);
                }
            }
        }
        let variants: Vec<Variant> = variants.into_values().collect();
        match variants.as_slice() {
            [] => None,
            [only] => Some(only.ty.clone()),
            _ => Some(self.add(TypeKind::Union(Union { variants, ..union }), place)),
        }
    }

    fn kind(&self, ty: &TypeRef) -> Option<TypeKind> {
        match ty {
            TypeRef::Named(id) => Some(self.types.get(*id).kind.clone()),
            _ => None,
        }
    }

    fn add(&mut self, kind: TypeKind, (site, span): (&TypePath, Span)) -> TypeRef {
        TypeRef::Named(self.types.push(TypeDef { site: site.clone(), kind, doc: Doc::default(), span }))
    }
}

/// Returns the narrower of two types, if one contains the other.
fn narrower(a: Prim, b: Prim) -> Option<Prim> {
    let contains = |wide: Prim, narrow: Prim| match wide {
        Prim::Number => matches!(narrow, Prim::Float | Prim::Integer | Prim::Unsigned),
        Prim::Float => matches!(narrow, Prim::Integer | Prim::Unsigned),
        Prim::Integer => narrow == Prim::Unsigned,
        Prim::String => narrow.is_text(),
        _ => false,
    };
    match (contains(a, b), contains(b, a)) {
        (true, _) => Some(b),
        (_, true) => Some(a),
        _ => None,
    }
}
