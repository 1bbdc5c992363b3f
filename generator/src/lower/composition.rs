//! Composed schemas: `oneOf`, `anyOf`, `allOf`.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{ObjectType, ReferenceOr, Schema};

use super::Lower;
use super::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::grammar::{self, labels};
use crate::ir::{Field, Prim, Segment, Tagged, TypeKind, TypePath, TypeRef, Union, Variant};
use crate::rules;
use crate::source::Node;

/// The alternatives of `oneOf` and `anyOf`, each with its keyword.
type Alternatives<'s> = Vec<(&'s Vec<ReferenceOr<Schema>>, &'static str)>;

impl Lower<'_> {
    /// `oneOf` and `anyOf`: the alternative that matches best, or the one that the discriminator names.
    pub(super) fn union(
        &mut self,
        alternatives: &[ReferenceOr<Schema>],
        schema: &Schema,
        (at, keyword): (Cursor<'_>, &str),
        site: &TypePath,
    ) -> TypeRef {
        let list = at.member(keyword);
        // A choice of one alternative is no choice.
        if let [only] = alternatives {
            return self.schema_type(only, list.element(0), site);
        }
        let discriminator = schema.schema_data.discriminator.as_ref().map(|d| d.property_name.clone());
        let nodes = list.node.as_seq().unwrap_or_default();
        let labels = labels(at.node, nodes);
        let tags = grammar::tags(self.document, at.node, nodes, &labels);
        let mut variants: IndexMap<TypeRef, Variant> = IndexMap::new();
        for (index, ((alternative, label), tags)) in alternatives.iter().zip(labels).zip(tags).enumerate() {
            let ty = self.schema_type(alternative, list.element(index), &site.child(Segment::Variant(label.clone())));
            // Outside of multipart bodies, a file is a string.
            match variants.get_mut(&without_files(&ty)) {
                Some(earlier) => earlier.tags.extend(tags),
                None => {
                    variants.insert(without_files(&ty), Variant { tags, tagged: Tagged::default(), label, ty });
                }
            }
        }
        let variants: Vec<Variant> = variants.into_values().collect();
        if let [only] = variants.as_slice() {
            return only.ty.clone();
        }
        if alternatives.iter().all(|alternative| self.is_text(alternative))
            && let Some(one) = self.one_enum(&variants, schema, at, site)
        {
            return one;
        }
        self.named(TypeKind::Union(Union { variants, discriminator, contents: Vec::new() }), schema, at, site)
    }

    /// `allOf`: an object with the properties of all parts, each with the type that all parts allow. Parts that do not
    /// restrict the type are ignored. If a part is a union, each of its alternatives gets the properties of the other
    /// parts.
    pub(super) fn all_of(
        &mut self,
        (parts, alternatives): (&[ReferenceOr<Schema>], Alternatives<'_>),
        beside: Option<&ObjectType>,
        schema: &Schema,
        at: Cursor<'_>,
        site: &TypePath,
    ) -> TypeRef {
        let list = at.member("allOf");
        let beside = beside.filter(|object| !object.properties.is_empty());
        let mut lowered: Vec<(TypeRef, Cursor<'_>)> = Vec::new();
        let mut required = required(at);
        for (index, part) in parts.iter().enumerate() {
            let at = list.element(index);
            match self.schema_type(part, at, site) {
                TypeRef::Prim(Prim::Json) => required.extend(self::required(at)),
                ty => lowered.push((ty, at)),
            }
        }
        for (alternatives, keyword) in alternatives {
            let ty = self.union(alternatives, schema, (at, keyword), site);
            // Alternatives that only list required properties are not types.
            if self.union_of(&ty).is_some() {
                lowered.push((ty, at.member(keyword)));
            }
        }
        if let ([(only, _)], None, []) = (lowered.as_slice(), beside, required.as_slice()) {
            return only.clone();
        }
        required.extend(lowered.iter().flat_map(|(_, at)| self::required(*at)));
        let mut objects: Vec<(Option<Vec<Field>>, TypeRef, Cursor<'_>)> = Vec::new();
        for (ty, at) in lowered {
            if !self.may_inherit(&ty, at) {
                return TypeRef::Prim(Prim::Json);
            }
            objects.push((self.fields_of(&ty), ty, at));
        }
        // No properties at all: lists, strings, maps, or alternatives.
        if beside.is_none() && objects.iter().all(|(fields, ..)| fields.as_ref().is_none_or(Vec::is_empty)) {
            let types = objects.into_iter().map(|(_, ty, at)| (ty, at)).collect();
            return self.common(types, site);
        }
        let mut fields: IndexMap<String, Field> = IndexMap::new();
        let mut union: Option<Union> = None;
        for (more, ty, at) in objects {
            match (more, self.union_of(&ty)) {
                (Some(more), _) => self.merge(&mut fields, more, site),
                (None, Some(found)) => {
                    union = Some(match union {
                        Some(earlier) => self.common_union(&earlier, &found, (site, at.span), 0),
                        None => found,
                    });
                }
                (None, None) => {
                    let message = "this part of `allOf` is ignored: it has no properties, or contains this schema";
                    let help =
                        "ignore this warning if the other parts are complete; otherwise correct it by an overlay";
                    let warning = Diagnostic::new(rules::UNSUPPORTED_ALL_OF, at.span, message);
                    self.sink.push(warning.help(help).correction("remove: true"));
                }
            }
        }
        if let Some(object) = beside {
            let own = self.fields(object, at, site);
            self.merge(&mut fields, own, site);
        }
        let required: BTreeSet<&str> = required.into_iter().collect();
        if let Some(union) = union {
            return self.distribute(&fields, union, &required, schema, at, site);
        }
        let fields = require(fields, &required);
        self.named(TypeKind::Struct(fields), schema, at, site)
    }

    /// Returns the union with these properties added to each alternative.
    fn distribute(
        &mut self,
        shared: &IndexMap<String, Field>,
        union: Union,
        required: &BTreeSet<&str>,
        schema: &Schema,
        at: Cursor<'_>,
        site: &TypePath,
    ) -> TypeRef {
        let mut variants = Vec::new();
        for variant in union.variants {
            let site = site.child(Segment::Variant(variant.label.clone()));
            if !self.may_inherit(&variant.ty, at) {
                return TypeRef::Prim(Prim::Json);
            }
            let mut fields = shared.clone();
            match self.fields_of(&variant.ty) {
                Some(more) => self.merge(&mut fields, more, &site),
                None => {
                    let message = format!("the alternative `{}` is ignored: it is not an object", variant.label);
                    let help = "ignore this warning if no value is of this type; otherwise correct it by an overlay";
                    self.report(rules::CONFLICTING_ALL_OF, at.span, message, help);
                    continue;
                }
            }
            let ty = match fields.is_empty() {
                true => variant.ty,
                false => self.named(TypeKind::Struct(require(fields, required)), schema, at, &site),
            };
            variants.push(Variant { ty, ..variant });
        }
        self.named(TypeKind::Union(Union { variants, ..union }), schema, at, site)
    }

    /// Returns the union, if the type is one.
    fn union_of(&mut self, ty: &TypeRef) -> Option<Union> {
        self.complete_named(ty);
        match ty {
            TypeRef::Named(id) => match self.types.get(*id).kind.clone() {
                TypeKind::Union(union) => Some(union),
                TypeKind::Alias(behind) => self.union_of(&behind),
                TypeKind::Struct(_) | TypeKind::Enum(_) => None,
            },
            _ => None,
        }
    }

    /// Whether the properties of one more type may be repeated in another one.
    fn may_inherit(&mut self, ty: &TypeRef, at: Cursor<'_>) -> bool {
        self.complete_named(ty);
        self.may_repeat(self.types.members(ty).map_or(0, |(_, fields)| fields.len()), at)
    }

    /// Returns whether that many properties or values may be copied into one more schema. A chain of `n` schemas, each
    /// with one more property than the one before, has `n * n / 2` properties in all, so there is a limit, after which
    /// nothing is copied any more.
    pub(super) fn may_repeat(&mut self, count: usize, at: Cursor<'_>) -> bool {
        let bytes = self.document.span.end.saturating_sub(self.document.span.start);
        let most = MOST_INHERITED + usize::try_from(bytes).unwrap_or(usize::MAX) / BYTES_PER_INHERITED;
        let before = self.inherited;
        self.inherited += count;
        if before <= most && self.inherited > most {
            self.report(
                rules::TOO_MUCH_INHERITED,
                at.span,
                format!("the compositions of this document repeat more than {most} properties and values"),
                "declare properties that many schemas share in a schema of their own, and give these a property of that type",
            );
        }
        self.inherited <= most
    }

    /// The properties of a type, if it is an object.
    pub(super) fn fields_of(&mut self, ty: &TypeRef) -> Option<Vec<Field>> {
        match ty {
            TypeRef::Named(_) => {
                self.complete_named(ty);
                self.types.members(ty).map(|(_, fields)| fields.to_vec())
            }
            // An object without properties adds none.
            TypeRef::Map(_) => Some(Vec::new()),
            _ => None,
        }
    }
}

/// The minimum limit of properties of other types that a document may repeat by `allOf`, and the bytes of the document
/// for which it grows by one.
const MOST_INHERITED: usize = 10_000;
const BYTES_PER_INHERITED: usize = 16;

/// The properties that a schema requires, wherever they are declared.
fn required(at: Cursor<'_>) -> Vec<&str> {
    let list = at.node.get("required").and_then(Node::as_seq).unwrap_or_default();
    list.iter().filter_map(Node::as_str).collect()
}

/// The fields, of which these are required.
fn require(fields: IndexMap<String, Field>, required: &BTreeSet<&str>) -> Vec<Field> {
    let require =
        |field: Field| Field { required: field.required || required.contains(field.wire_name.as_str()), ..field };
    fields.into_values().map(require).collect()
}

/// The type with a string for every file.
fn without_files(ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Prim(Prim::Bytes) => TypeRef::Prim(Prim::String),
        TypeRef::List(inner) => TypeRef::List(Box::new(without_files(inner))),
        TypeRef::Map(inner) => TypeRef::Map(Box::new(without_files(inner))),
        TypeRef::Nullable(inner) => TypeRef::Nullable(Box::new(without_files(inner))),
        ty => ty.clone(),
    }
}

#[cfg(test)]
mod tests;
