//! `gateway`: implements every trait of the server with a client.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::DocComment;
use super::{Emitter, PlannedFile, ident};

pub(super) fn files<'a>() -> Vec<PlannedFile<'a>> {
    vec![PlannedFile::new("gateway/mod.rs", index)]
}

fn index(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The gateway: a server that forwards every operation to another one, with typed requests and responses.")
        .inner();
    let imports = emitter.imports_of_groups();
    let public = quote!(
        pub use crate::runtime::gateway::{Choice, Forward, ForwardError, Gateway, Upstream};
    );
    let schemes = emitter.names.schemes.iter().map(|scheme| ident(&scheme.constant));
    let schemes = quote! {
        /// The schemes whose credentials are passed on, even if the operation declares none.
        pub(crate) const SCHEMES: &[crate::runtime::emitted::SecurityScheme] =
            &[#(crate::models::security::#schemes),*];
    };
    let groups = emitter.groups().map(|(group, names)| {
        let (gate, api) = (emitter.gate(names), ident(&names.api));
        let methods = emitter.operations(group).map(|(_, names)| {
            let (method, request) = (ident(&names.method), ident(&names.request));
            quote!(#method: #request,)
        });
        quote!(#gate crate::runtime::emitted::gateway!(#api { #(#methods)* });)
    });
    [quote!(#doc #imports), public, schemes].into_iter().chain(groups).collect()
}
