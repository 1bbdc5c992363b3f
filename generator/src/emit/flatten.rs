//! The properties of a body as arguments of its request: the object inside its wrappers, JSON or parts of a form.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arg_type::ArgType;
use super::models::row;
use super::{Emitter, ident};
use crate::ir::{Body, Content, Field, TypeId, TypeKind, TypeRef};
use crate::names::OperationNames;

/// Returns the innermost object of a body whose outer objects contain nothing but one required object: of `{visitor:
/// {token, name}}`, the visitor.
pub(crate) struct Flattened<'a> {
    /// The path to it from the request: `body`, `visitor`.
    pub(super) path: Vec<Ident>,
    /// The surrounding types, outermost first.
    wrappers: Vec<TokenStream>,
    /// Its type.
    pub(super) ty: TokenStream,
    /// The same, as type paths.
    pub(crate) id: TypeId,
    members: Vec<(&'a Field, &'a str)>,
}

/// The names that every request with a body uses itself, so that no property of the body can have them.
const OF_THE_REQUEST: [&str; 2] = ["body", "with_body"];

/// Returns the names that properties of its body cannot have in a request.
pub(crate) fn reserved_names(names: &OperationNames) -> Vec<&str> {
    names.params.iter().map(String::as_str).chain(OF_THE_REQUEST).collect()
}

impl<'a> Emitter<'a> {
    /// Returns the payload of a body, if it is a JSON object or a multipart form with declared properties.
    pub(crate) fn flattened(&self, content: &Content) -> Option<Flattened<'_>> {
        let (Body::Json(ty) | Body::Multipart(ty)) = &content.body else { return None };
        let (id, members) = self.members(ty)?;
        let mut payload = Flattened { path: vec![ident("body")], wrappers: Vec::new(), ty: self.ty(ty), id, members };
        while let [(field, name)] = payload.members.as_slice() {
            let Some((id, members)) = self.members(&field.ty) else { break };
            if !field.required || field.nullable || self.boxed.contains(&(payload.id, id)) {
                break;
            }
            payload.path.push(ident(name));
            let wrapper = std::mem::replace(&mut payload.ty, self.ty(&field.ty));
            payload.wrappers.push(wrapper);
            (payload.id, payload.members) = (id, members);
        }
        Some(payload)
    }

    fn members(&self, ty: &TypeRef) -> Option<(TypeId, Vec<(&Field, &str)>)> {
        let TypeRef::Named(id) = ty else { return None };
        let TypeKind::Struct(fields) = &self.api.types.get(*id).kind else { return None };
        let names = self.names.types.get(id)?;
        Some((*id, fields.iter().zip(names.parts.iter().map(String::as_str)).collect()))
    }
}

impl Flattened<'_> {
    /// Returns whether no required property has a name that the request uses already.
    pub(crate) fn is_free_of(&self, reserved: &[&str]) -> bool {
        self.members.iter().filter(|(field, _)| field.required).all(|(_, name)| !reserved.contains(name))
    }

    /// The required properties, and the types of their arguments.
    pub(super) fn required(&self, emitter: &Emitter<'_>) -> impl Iterator<Item = (Ident, ArgType)> {
        let required = self.members.iter().filter(|(field, _)| field.required);
        required.map(|(field, name)| (ident(name), emitter.arg_type_for(self.id, field)))
    }

    /// The body around it, made from required arguments.
    pub(super) fn whole(&self, required: &[(Ident, ArgType)]) -> TokenStream {
        let (ty, required) = (&self.ty, required.iter().map(|(name, _)| name));
        let inner = if required.len() == 0 { quote!(#ty::default()) } else { quote!(#ty::new(#(#required),*)) };
        self.wrappers.iter().rev().fold(inner, |inner, wrapper| quote!(#wrapper::new(#inner)))
    }

    /// Its properties and their names.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&Field, &str)> {
        self.members.iter().copied()
    }

    /// The setters of the properties whose names are free.
    pub(super) fn rows(&self, emitter: &Emitter<'_>, reserved: &[&str]) -> Vec<TokenStream> {
        self.members()
            .filter(|(_, name)| !reserved.contains(name))
            .map(|(field, name)| row(field, &ident(name), &emitter.arg_type_for(self.id, field)))
            .collect()
    }
}
