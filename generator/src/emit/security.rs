//! `models/security.rs`: the security schemes, and how credentials for them are made.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::DocComment;
use super::{Emitter, ident};
use crate::ir::{Place, SecurityKind};

impl Emitter<'_> {
    /// A constant for each scheme, and a constructor that takes a secret for each.
    pub(super) fn security(&self) -> Vec<TokenStream> {
        let head = DocComment::default().own("How operations are authenticated.").inner();
        let schemes: Vec<_> = self.api.security.iter().zip(&self.names.schemes).collect();
        let mut sections = vec![quote!(#head use crate::runtime::emitted::*;)];
        for (scheme, names) in &schemes {
            let (constant, name) = (ident(&names.constant), &scheme.name);
            let doc = DocComment::new(scheme.doc.description.as_deref()).or(|| format!("`{name}`")).outer();
            let (kind, wire) = match &scheme.kind {
                SecurityKind::ApiKey(Place::Query, wire) => ("query", quote!(, #wire)),
                SecurityKind::ApiKey(Place::Cookie, wire) => ("cookie", quote!(, #wire)),
                SecurityKind::ApiKey(Place::Header | Place::Path, wire) => ("header", quote!(, #wire)),
                SecurityKind::Bearer => ("bearer", TokenStream::new()),
                SecurityKind::Basic => ("basic", TokenStream::new()),
            };
            let kind = format_ident!("{kind}");
            sections.push(quote!(#doc pub const #constant: Scheme = Scheme::#kind(#name #wire);));
        }
        let arguments: Vec<_> = schemes.iter().map(|(_, names)| ident(&names.argument)).collect();
        let constants = schemes.iter().map(|(_, names)| ident(&names.constant));
        let allowance = super::arguments(arguments.len());
        sections.push(quote! {
            impl Credentials {
                /// Credentials for every scheme of this API.
                #allowance
                pub fn new(#(#arguments: impl Into<String>),*) -> Self {
                    Self::none()#(.with(#constants, #arguments))*
                }
            }
        });
        sections
    }
}
