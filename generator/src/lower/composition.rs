//! Schemas made of schemas: `oneOf`, `anyOf`, `allOf`.

use openapiv3::{ObjectType, ReferenceOr, Schema, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty};

use super::at::At;
use super::{Lower, text};
use crate::diagnostic::Diagnostic;
use crate::ir::{Field, Prim, Role, Segment, Site, TypeKind, TypeRef, Union, Variant};
use crate::source::{Node, Span};

impl Lower<'_> {
    /// `oneOf` and `anyOf`: the first alternative that fits, or the one that the discriminator names.
    pub(super) fn union(
        &mut self,
        alternatives: &[ReferenceOr<Schema>],
        schema: &Schema,
        (at, keyword): (At<'_>, &str),
        site: &Site,
    ) -> TypeRef {
        let list = at.member(keyword);
        let mut variants: Vec<(Variant, Span)> = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let (label, at) = (label(alternative), list.element(index));
            let ty = match self.schema(alternative, at, &site.child(Segment::Variant(label.clone()))).ty {
                // Files are the parts of a form, never alternatives.
                TypeRef::Prim(Prim::Bytes) => TypeRef::Prim(Prim::String),
                ty => ty,
            };
            if variants.iter().any(|(earlier, _)| earlier.ty == ty) {
                continue;
            }
            if let Some((_, first)) = variants.iter().find(|(earlier, _)| earlier.label == label) {
                self.sink.push(ambiguous(&label, at.place, *first));
            }
            variants.push((Variant { tags: tags(schema, alternative), label, ty }, at.place));
        }
        let variants: Vec<Variant> = variants.into_iter().map(|(variant, _)| variant).collect();
        if let [only] = variants.as_slice() {
            return only.ty.clone();
        }
        let discriminator = schema.schema_data.discriminator.as_ref().map(|d| d.property_name.clone());
        self.named(TypeKind::Union(Union { variants, discriminator }), schema, at, site)
    }

    /// `allOf`: one object with the members of all of them; of the same member, the last one counts. Parts that say nothing of
    /// the type are there for their texts.
    pub(super) fn all_of(
        &mut self,
        parts: &[ReferenceOr<Schema>],
        beside: Option<&ObjectType>,
        schema: &Schema,
        at: At<'_>,
        site: &Site,
    ) -> TypeRef {
        let list = at.member("allOf");
        let beside = beside.filter(|object| !object.properties.is_empty());
        let mut lowered: Vec<(TypeRef, At<'_>)> = Vec::new();
        let mut required = required(at);
        for (index, part) in parts.iter().enumerate() {
            let at = list.element(index);
            match self.schema(part, at, site).ty {
                TypeRef::Prim(Prim::Json) => required.extend(self::required(at)),
                ty => lowered.push((ty, at)),
            }
        }
        if let ([(only, _)], None, []) = (lowered.as_slice(), beside, required.as_slice()) {
            return only.clone();
        }
        required.extend(lowered.iter().flat_map(|(_, at)| self::required(*at)));
        let objects: Vec<_> = lowered.iter().map(|(ty, at)| (self.fields_of(ty), *at)).collect();
        let is_object = beside.is_some() || objects.iter().any(|(fields, _)| fields.is_some());
        let mut fields: Vec<Field> = Vec::new();
        for (index, (more, at)) in objects.into_iter().enumerate() {
            match more {
                Some(more) => merge(&mut fields, more),
                None if !is_object && index == 0 => {}
                None => self.warn(
                    "unsupported-all-of",
                    at.place,
                    "this part of `allOf` is left out: it has no members, or is still being made of this schema",
                    "nothing needs to be done if the other parts say it all; else correct it by an overlay",
                ),
            }
        }
        if let Some(object) = beside {
            merge(&mut fields, self.fields(object, at, site));
        }
        if fields.is_empty() {
            return lowered.into_iter().next().map_or(TypeRef::Prim(Prim::Json), |(first, _)| first);
        }
        for field in &mut fields {
            field.required |= required.contains(&field.wire_name.as_str());
        }
        self.named(TypeKind::Struct(fields), schema, at, site)
    }

    /// The members of a type, if it is an object.
    pub(super) fn fields_of(&mut self, ty: &TypeRef) -> Option<Vec<Field>> {
        match ty {
            TypeRef::Named(id) => {
                if let Site { role: Role::Schema(name), path } = self.types.get(*id).site.clone()
                    && path.is_empty()
                {
                    self.complete(&name);
                }
                match self.types.get(*id).kind.clone() {
                    TypeKind::Struct(fields) => Some(fields),
                    TypeKind::Alias(ty) => self.fields_of(&ty),
                    TypeKind::Enum(_) | TypeKind::Union(_) => None,
                }
            }
            // An object without members adds none.
            TypeRef::Map(_) => Some(Vec::new()),
            _ => None,
        }
    }
}

/// The members that a schema requires, wherever they are declared.
fn required(at: At<'_>) -> Vec<&str> {
    let list = at.node.get("required").and_then(Node::as_seq).unwrap_or_default();
    list.iter().filter_map(Node::as_str).collect()
}

fn merge(fields: &mut Vec<Field>, more: Vec<Field>) {
    for field in more {
        match fields.iter_mut().find(|f| f.wire_name == field.wire_name) {
            Some(earlier) => *earlier = Field { required: earlier.required || field.required, ..field },
            None => fields.push(field),
        }
    }
}

fn ambiguous(label: &str, place: Span, first: Span) -> Diagnostic {
    Diagnostic::error("ambiguous-alternatives", place, format!("two alternatives would be called \"{label}\""))
        .label("this one")
        .related(first, "the other")
        .help("give one of them a `title` that tells it from the other, by an overlay if need be")
}

/// How an alternative is called: its component, its title, or its kind; an object without either by what it requires.
fn label(schema: &ReferenceOr<Schema>) -> String {
    let schema = match schema {
        ReferenceOr::Reference { reference } => return reference.rsplit('/').next().unwrap_or_default().to_owned(),
        ReferenceOr::Item(schema) => schema,
    };
    if let Some(title) = text(schema.schema_data.title.as_deref()) {
        return title;
    }
    let kind = match &schema.schema_kind {
        SchemaKind::Type(Type::String(string)) if !string.enumeration.is_empty() => "constant",
        SchemaKind::Type(Type::String(string))
            if string.format == VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) =>
        {
            "date-time"
        }
        SchemaKind::Type(Type::String(_)) => "string",
        SchemaKind::Type(Type::Number(_)) => "number",
        SchemaKind::Type(Type::Integer(_)) => "integer",
        SchemaKind::Type(Type::Boolean(_)) => "boolean",
        SchemaKind::Type(Type::Array(_)) => "list",
        SchemaKind::Type(Type::Object(object)) if !object.properties.is_empty() => {
            let telling = object.required.first().or(object.properties.keys().next());
            return format!("with {}", telling.map_or("", String::as_str));
        }
        SchemaKind::Type(Type::Object(_)) => "map",
        _ => "value",
    };
    kind.to_owned()
}

/// The discriminator's values for an alternative: those of the mapping, or the component's own name.
fn tags(schema: &Schema, alternative: &ReferenceOr<Schema>) -> Vec<String> {
    let (Some(discriminator), ReferenceOr::Reference { reference }) = (&schema.schema_data.discriminator, alternative)
    else {
        return Vec::new();
    };
    let name = reference.rsplit('/').next().unwrap_or_default();
    let mapped = discriminator.mapping.iter().filter(|(_, target)| *target == reference || *target == name);
    let mut tags: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    if tags.is_empty() {
        tags.push(name.to_owned());
    }
    tags
}
