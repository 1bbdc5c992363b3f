//! Argument types of constructors and setters, which accept more than the type of the value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Emitter;
use super::types::declared;
use crate::ir::{Field, Prim, TypeId, TypeKind, TypeRef};

/// The argument type for a value.
#[derive(Clone)]
pub(crate) enum ArgType {
    /// Any value that converts to that type.
    Value(TokenStream),
    /// For a list of strings, any iterator of values that convert to its elements: `["a", "b"]` is not a `Vec<String>`.
    Each(TokenStream),
}

impl ArgType {
    /// Returns the argument type for a string.
    pub(crate) fn text() -> Self {
        Self::Value(quote!(String))
    }

    /// The type of the argument.
    pub(crate) fn argument(&self) -> TokenStream {
        match self {
            Self::Value(ty) => quote!(impl ::std::convert::Into<#ty>),
            Self::Each(ty) => quote!(impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<#ty>>),
        }
    }

    /// From the argument to the value.
    fn value(&self, argument: &Ident) -> TokenStream {
        match self {
            Self::Value(_) => quote!(#argument.into()),
            Self::Each(_) => quote!(#argument.into_iter().map(::std::convert::Into::into).collect()),
        }
    }

    /// Returns the notation of the macro tables, after the name.
    pub(super) fn macro_tokens(&self) -> TokenStream {
        match self {
            Self::Value(ty) => quote!(: #ty),
            Self::Each(ty) => quote!(each #ty),
        }
    }
}

/// The arguments of a constructor.
pub(super) fn arguments(arg_type: &[(Ident, ArgType)]) -> Vec<TokenStream> {
    let argument = |(name, arg_type): &(Ident, ArgType)| {
        let ty = arg_type.argument();
        quote!(#name: #ty)
    };
    arg_type.iter().map(argument).collect()
}

/// The fields that are set to the arguments of a constructor.
pub(super) fn initializers(arg_type: &[(Ident, ArgType)]) -> Vec<TokenStream> {
    let initializer = |(name, arg_type): &(Ident, ArgType)| {
        let value = arg_type.value(name);
        quote!(#name: #value)
    };
    arg_type.iter().map(initializer).collect()
}

impl Emitter<'_> {
    /// Returns the argument type for a value of a type.
    pub(crate) fn arg_type(&self, ty: &TypeRef) -> ArgType {
        match ty {
            TypeRef::List(element) if self.is_text(element) => ArgType::Each(self.ty(element)),
            _ => ArgType::Value(self.ty(ty)),
        }
    }

    /// Returns the argument type for a field.
    pub(crate) fn arg_type_for(&self, owner: TypeId, field: &Field) -> ArgType {
        if !field.nullable && matches!(field.ty, TypeRef::List(_)) {
            return self.arg_type(&field.ty);
        }
        let ty = self.member_type(owner, field);
        // Of an optional field, the value: that it is set makes it present.
        ArgType::Value(if field.required || field.nullable { declared(field, &ty) } else { ty })
    }

    fn is_text(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Prim(Prim::String) => true,
            TypeRef::Named(id) => matches!(self.api.types.get(*id).kind, TypeKind::Enum(_)),
            _ => false,
        }
    }
}
