//! References to types in emitted code.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, ident};
use crate::ir::{Api, Body, Encoding, Field, Framing, Prim, TypeId, TypeKind, TypeRef};

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

/// The name of the type of a stream.
pub(super) fn stream_type(framing: Framing) -> &'static str {
    match framing {
        Framing::Events => "Events",
        Framing::Lines | Framing::Sequence => "Lines",
    }
}

/// The type of a struct's field for this property.
pub(crate) fn declared(field: &Field, ty: &TokenStream) -> TokenStream {
    match (field.required, field.nullable) {
        (true, false) => quote!(#ty),
        (false, true) => quote!(crate::runtime::emitted::Nullable<#ty>),
        _ => quote!(Option<#ty>),
    }
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

impl Emitter<'_> {
    /// Returns whether a type is the parts of a multipart body.
    pub(crate) fn is_multipart(&self, id: TypeId) -> bool {
        self.multipart.contains_key(&id)
    }

    /// The documented media type of a part, if there is one.
    pub(super) fn part_media_type(&self, id: TypeId, name: &str) -> Option<&str> {
        self.multipart.get(&id)?.get(name).copied()
    }

    /// The Rust type of a reference, with full paths, which [`paths`](super::paths) shortens.
    pub(crate) fn ty(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Named(id) => match self.names.types.get(id) {
                Some(names) => {
                    let name = ident(&names.name);
                    quote!(crate::models::#name)
                }
                None => quote!(crate::runtime::emitted::Json),
            },
            TypeRef::Prim(prim) => match prim {
                // Outside of a multipart body, a binary string is a string.
                Prim::String | Prim::Bytes => quote!(String),
                Prim::Bool => quote!(bool),
                Prim::Integer => quote!(i64),
                Prim::Unsigned => quote!(u64),
                Prim::Float => quote!(f64),
                Prim::Number => quote!(crate::runtime::emitted::Number),
                Prim::File => quote!(crate::runtime::emitted::Upload),
                Prim::Blob => quote!(crate::runtime::emitted::Bytes),
                Prim::Text(format) => {
                    let name = ident(format.type_name());
                    quote!(crate::runtime::emitted::#name)
                }
                Prim::DateTime => quote!(crate::runtime::emitted::DateTime),
                Prim::Json => quote!(crate::runtime::emitted::Json),
            },
            TypeRef::List(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            TypeRef::Map(inner) => {
                let inner = self.ty(inner);
                quote!(crate::runtime::emitted::BTreeMap<String, #inner>)
            }
            TypeRef::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
        }
    }

    /// The same as text with the public path, for tools that look from outside.
    pub(super) fn public_path(&self, ty: &TypeRef, krate: &str) -> String {
        match ty {
            TypeRef::Named(id) => match self.names.types.get(id) {
                Some(names) => format!("{krate}::models::{}", names.name),
                None => format!("{krate}::Json"),
            },
            TypeRef::Prim(Prim::DateTime) => format!("{krate}::DateTime"),
            TypeRef::Prim(Prim::Json) => format!("{krate}::Json"),
            TypeRef::Prim(Prim::Text(format)) => format!("{krate}::{}", format.type_name()),
            TypeRef::Prim(Prim::Number) => format!("{krate}::Number"),
            TypeRef::Prim(Prim::File) => format!("{krate}::Upload"),
            TypeRef::Prim(Prim::Blob) => "bytes::Bytes".to_owned(),
            TypeRef::Prim(_) => self.ty(ty).to_string(),
            TypeRef::List(inner) => format!("Vec<{}>", self.public_path(inner, krate)),
            TypeRef::Map(inner) => format!("std::collections::BTreeMap<String, {}>", self.public_path(inner, krate)),
            TypeRef::Nullable(inner) => format!("Option<{}>", self.public_path(inner, krate)),
        }
    }
}
