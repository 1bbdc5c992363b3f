//! References to types in emitted code.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, ident};
use crate::ir::{Api, Body, Field, Prim, TypeId, TypeRef};

/// The types that are parts of a multipart body; only there is a binary string a file.
pub(super) fn multipart(api: &Api) -> BTreeSet<TypeId> {
    let operations = api.groups.iter().flat_map(|g| &g.operations);
    let bodies = operations.filter_map(|o| o.body.as_ref());
    let parts = bodies.filter_map(|body| match &body.content.body {
        Body::Multipart(TypeRef::Named(id)) => Some(*id),
        _ => None,
    });
    parts.collect()
}

/// The type of a struct's field for this property.
pub(crate) fn declared(field: &Field, ty: &TokenStream) -> TokenStream {
    match (field.required, field.nullable) {
        (true, false) => quote!(#ty),
        (false, true) => quote!(crate::runtime::emitted::Nullable<#ty>),
        _ => quote!(Option<#ty>),
    }
}

impl Emitter<'_> {
    /// Returns whether a type is the parts of a multipart body.
    pub(crate) fn is_multipart(&self, id: TypeId) -> bool {
        self.multipart.contains(&id)
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
                Prim::Number => quote!(f64),
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
            TypeRef::Prim(_) => self.ty(ty).to_string(),
            TypeRef::List(inner) => format!("Vec<{}>", self.public_path(inner, krate)),
            TypeRef::Map(inner) => format!("std::collections::BTreeMap<String, {}>", self.public_path(inner, krate)),
            TypeRef::Nullable(inner) => format!("Option<{}>", self.public_path(inner, krate)),
        }
    }
}
