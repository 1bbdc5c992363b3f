//! `models/security.rs`: the security schemes, and how credentials for them are created.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{DocComment, code_span};
use super::{Emitter, ident};
use crate::ir::{ParamLocation, SecurityKind};
use crate::names::SchemeNames;

impl Emitter<'_> {
    /// A constant for each scheme, and a setter: arguments of the same type are easily swapped.
    pub(super) fn security(&self) -> Vec<TokenStream> {
        let head = DocComment::default().own("How operations are authenticated.").inner();
        let schemes: Vec<_> = self.api.security.iter().zip(&self.names.schemes).collect();
        let mut sections = vec![head];
        for (scheme, names) in &schemes {
            let (constant, name) = (constant(names), &scheme.name);
            let doc = DocComment::new(scheme.doc.description.as_deref()).or(|| code_span(name)).outer();
            let (kind, wire) = match &scheme.kind {
                SecurityKind::ApiKey(ParamLocation::Query, wire) => ("query", quote!(, #wire)),
                SecurityKind::ApiKey(ParamLocation::Cookie, wire) => ("cookie", quote!(, #wire)),
                SecurityKind::ApiKey(ParamLocation::Header | ParamLocation::Path, wire) => ("header", quote!(, #wire)),
                SecurityKind::Bearer => ("bearer", TokenStream::new()),
                SecurityKind::Basic => ("basic", TokenStream::new()),
            };
            let kind = format_ident!("{kind}");
            sections.push(quote!(#doc #constant = crate::runtime::emitted::SecurityScheme::#kind(#name #wire);));
        }
        let setters = schemes.iter().map(|(scheme, names)| {
            let (constant, setter, name) = (ident(&names.constant), ident(&names.setter), &scheme.name);
            let doc =
                DocComment::new(scheme.doc.description.as_deref()).or(|| format!("Sets {}.", code_span(name))).outer();
            match scheme.kind {
                SecurityKind::Basic => quote! {
                    #doc
                    pub fn #setter(self, user: &str, password: &str) -> Self {
                        self.with_basic(#constant, user, password)
                    }
                },
                SecurityKind::ApiKey(..) | SecurityKind::Bearer => quote! {
                    #doc
                    pub fn #setter(self, #setter: impl ::std::convert::Into<String>) -> Self {
                        self.with(#constant, #setter)
                    }
                },
            }
        });
        if !schemes.is_empty() {
            let doc = DocComment::default().own("A setter for each scheme of this API.").outer();
            sections.push(quote!(#doc impl crate::runtime::emitted::Credentials { #(#setters)* }));
        }
        sections
    }
}

/// The constant of a scheme.
pub(crate) fn constant(names: &SchemeNames) -> TokenStream {
    let constant = ident(&names.constant);
    quote!(pub const #constant: crate::runtime::emitted::SecurityScheme)
}
