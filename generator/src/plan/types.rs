//! The Rust types of references, fields, arguments and bodies.

use std::collections::BTreeMap;

use super::Plan;
use super::style;
use super::ty::Ty;
use crate::ir::{Api, Body, Content, Encoding, Field, Framing, Header, Prim, Style, TypeId, TypeKind, TypeRef};

/// The types that are parts of a multipart body, with the media types of their parts by name; only there is a binary
/// string a file.
pub(super) fn multipart(api: &Api) -> BTreeMap<TypeId, BTreeMap<&str, &str>> {
    let bodies = api.operations().filter_map(|(_, operation)| operation.body.as_ref()).map(|body| &body.content);
    let choices = api.types.iter().flat_map(|(_, def)| match &def.kind {
        TypeKind::Union(union) => union.contents.as_slice(),
        _ => &[],
    });
    let parts = bodies.chain(choices).filter_map(|content| match &content.body {
        Body::Multipart(TypeRef::Named(id)) => Some((*id, media_types(&content.encodings))),
        _ => None,
    });
    parts.collect()
}

/// The types that describe the headers of a response.
pub(super) fn headers(api: &Api) -> BTreeMap<TypeId, &[Header]> {
    let responses = api.operations().flat_map(|(_, operation)| &operation.responses);
    let headers = responses.filter_map(|response| match response.header_type {
        Some(TypeRef::Named(id)) => Some((id, response.headers.as_slice())),
        _ => None,
    });
    headers.collect()
}

fn media_types(encodings: &[(String, Encoding)]) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    for (name, encoding) in encodings {
        if let Encoding::MediaType(media_type) = encoding {
            found.insert(name.as_str(), media_type.as_str());
        }
    }
    found
}

/// The type of a parameter or body that may be missing.
pub(super) fn presence(required: bool, ty: Ty<'_>) -> Ty<'_> {
    if required { ty } else { ty.inside("Option") }
}

/// The type of a struct's field for this property.
fn declared<'a>(field: &Field, ty: Ty<'a>) -> Ty<'a> {
    match (field.required, field.nullable) {
        (true, false) => ty,
        (false, true) => Ty::Runtime("Nullable", vec![ty]),
        _ => ty.inside("Option"),
    }
}

impl<'a> Plan<'a> {
    /// Returns whether a type is the parts of a multipart body.
    pub(crate) fn is_multipart(&self, id: TypeId) -> bool {
        self.multipart.contains_key(&id)
    }

    /// The documented media type of a part, if there is one.
    pub(crate) fn part_media_type(&self, id: TypeId, name: &str) -> Option<&'a str> {
        self.multipart.get(&id)?.get(name).copied()
    }

    /// The headers of a response whose style is not the usual one, if the type describes headers: the name in lower
    /// case and the keyword of the style.
    pub(crate) fn header_styles(&self, id: TypeId) -> Vec<(String, &'static str)> {
        let Some(headers) = self.headers.get(&id) else { return Vec::new() };
        let unusual = headers.iter().filter(|header| header.style != Style::Simple { explode: false });
        unusual.map(|header| (header.name.to_ascii_lowercase(), style(header.style, false))).collect()
    }

    /// The type of a reference.
    pub(crate) fn ty(&self, ty: &TypeRef) -> Ty<'a> {
        match ty {
            TypeRef::Named(id) => self.names.types.get(id).map_or(Ty::runtime("Json"), |names| Ty::Model(&names.name)),
            TypeRef::Prim(prim) => match prim {
                // Outside of a multipart body, a binary string is a string.
                Prim::String | Prim::Bytes => Ty::std("String"),
                Prim::Bool => Ty::std("bool"),
                Prim::Integer => Ty::std("i64"),
                Prim::Unsigned => Ty::std("u64"),
                Prim::Float => Ty::std("f64"),
                Prim::Number => Ty::runtime("Number"),
                Prim::File => Ty::runtime("Upload"),
                Prim::Blob => Ty::runtime("Bytes"),
                Prim::Text(format) => Ty::runtime(format.type_name()),
                Prim::DateTime => Ty::runtime("DateTime"),
                Prim::Json => Ty::runtime("Json"),
            },
            TypeRef::List(inner) => self.ty(inner).inside("Vec"),
            TypeRef::Map(inner) => Ty::Runtime("BTreeMap", vec![Ty::std("String"), self.ty(inner)]),
            TypeRef::Nullable(inner) => self.ty(inner).inside("Option"),
        }
    }

    /// The type of a part of `owner`, boxed where it leads back to it.
    pub(crate) fn contained(&self, owner: TypeId, ty: &TypeRef) -> Ty<'a> {
        match ty {
            TypeRef::Named(id) if self.boxed.contains(&(owner, *id)) => self.ty(ty).inside("Box"),
            TypeRef::Nullable(inner) => self.contained(owner, inner).inside("Option"),
            _ => self.ty(ty),
        }
    }

    /// The type of a field.
    pub(super) fn field(&self, owner: TypeId, field: &Field) -> Ty<'a> {
        declared(field, self.contained(owner, &field.ty))
    }

    /// The type of the argument that sets a field.
    pub(super) fn field_argument(&self, owner: TypeId, field: &Field) -> Ty<'a> {
        if !field.nullable && matches!(field.ty, TypeRef::List(_)) {
            return self.argument(&field.ty);
        }
        // Of an optional field, the value: that it is set makes it present.
        let is_whole = field.required || field.nullable;
        if is_whole { self.field(owner, field) } else { self.contained(owner, &field.ty) }.argument()
    }

    /// The type of the argument for a value.
    pub(super) fn argument(&self, ty: &TypeRef) -> Ty<'a> {
        match ty {
            TypeRef::List(element) if self.is_convertible(element) => Ty::Each(Box::new(self.ty(element))),
            _ => self.ty(ty).argument(),
        }
    }

    /// Whether values of the type are usually converted from another type.
    fn is_convertible(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Prim(Prim::String | Prim::Text(_) | Prim::Number) => true,
            TypeRef::Named(id) => matches!(self.api.types.get(*id).kind, TypeKind::Enum(_)),
            _ => false,
        }
    }

    /// The type of a body.
    pub(crate) fn body(&self, content: &Content) -> Ty<'a> {
        match &content.body {
            Body::Json(ty) | Body::Form(ty) | Body::Multipart(ty) | Body::Choice(ty) => self.ty(ty),
            Body::Stream { framing: Framing::Events, item, .. } => Ty::Runtime("Events", vec![self.ty(item)]),
            Body::Stream { item, .. } => Ty::Runtime("Lines", vec![self.ty(item)]),
            Body::Text => Ty::std("String"),
            Body::Bytes => Ty::runtime("Bytes"),
        }
    }
}
