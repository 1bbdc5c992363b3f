//! Types and signatures of the plan as tokens, with full paths, which [`paths`](super::paths) shortens.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::ident;
use crate::plan::{Bounds, Function, Item, Shape, Ty};

impl ToTokens for Ty<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Model(name) => {
                let name = ident(name);
                quote!(crate::models::#name)
            }
            Self::Runtime(name, arguments) => {
                let (name, arguments) = (ident(name), list(arguments));
                quote!(crate::runtime::emitted::#name #arguments)
            }
            Self::Std("()", _) => quote!(()),
            Self::Std("&str", _) => quote!(&str),
            Self::Std(name, arguments) => {
                let (name, arguments) = (ident(name), list(arguments));
                quote!(#name #arguments)
            }
            Self::Handle(name) => {
                let name = ident(name);
                quote!(#name<'_>)
            }
            Self::Into(ty) => quote!(impl ::std::convert::Into<#ty>),
            Self::Each(ty) => quote!(impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<#ty>>),
            Self::Change(ty) => quote!(impl FnOnce(#ty) -> #ty),
            Self::Future(ty) => quote!(impl ::std::future::Future<Output = #ty> + ::std::marker::Send),
        });
    }
}

/// The arguments of a type.
fn list(arguments: &[Ty<'_>]) -> TokenStream {
    if arguments.is_empty() { TokenStream::new() } else { quote!(<#(#arguments),*>) }
}

impl Item<'_> {
    /// Its signature. Implementations and structs of the runtime are not declared.
    pub(super) fn signature_tokens(&self) -> TokenStream {
        let name = ident(&self.name);
        match &self.shape {
            Shape::Module => quote!(pub mod #name),
            Shape::Struct | Shape::Extension(_) => quote!(pub struct #name),
            Shape::Handle => quote!(pub struct #name<'c>),
            Shape::Enum => quote!(pub enum #name),
            Shape::Alias(ty) => quote!(pub type #name = #ty),
            Shape::Constant(ty) => quote!(pub const #name: #ty),
            Shape::Field(ty) => quote!(pub #name: #ty),
            Shape::Variant(types) if types.is_empty() => quote!(#name),
            Shape::Variant(types) => quote!(#name(#(#types),*)),
            Shape::Trait => quote!(pub trait #name: ::std::marker::Send + ::std::marker::Sync + 'static),
            Shape::Function(function) => [quote!(pub), function.tokens(&name)].into_iter().collect(),
            Shape::TraitMethod(function) => function.tokens(&name),
            Shape::Impl(..) => TokenStream::new(),
        }
    }
}

impl Function<'_> {
    fn tokens(&self, name: &Ident) -> TokenStream {
        let (names, types) = (self.names(), self.arguments.iter().map(|(_, ty)| ty));
        let (output, bounds) = (&self.output, self.bounds.tokens());
        let generics = matches!(self.bounds, Bounds::Handler(..)).then(|| quote!(<F, T, R>));
        let receiver = match self.receiver {
            "" => TokenStream::new(),
            "&self" => quote!(&self,),
            "mut self" => quote!(mut self,),
            _ => quote!(self,),
        };
        quote!(fn #name #generics(#receiver #(#names: #types),*) -> #output #bounds)
    }
}

impl Bounds<'_> {
    fn tokens(&self) -> TokenStream {
        match self {
            Self::None => TokenStream::new(),
            Self::Apis(apis) if apis.is_empty() => TokenStream::new(),
            Self::Apis(apis) => {
                let apis = apis.iter().map(|api| ident(api));
                quote!(where A: #(#apis)+*,)
            }
            Self::Handler(argument, response) => quote! {
                where
                    F: Fn(#argument, crate::runtime::emitted::Context) -> T + ::std::marker::Send + ::std::marker::Sync + 'static,
                    T: ::std::future::Future<Output = Result<R, crate::runtime::emitted::HandlerError>> + ::std::marker::Send + 'static,
                    R: crate::runtime::emitted::Reply<#response>
            },
        }
    }
}
