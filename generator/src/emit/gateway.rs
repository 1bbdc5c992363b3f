//! `gateway`: implements every trait of the server with a client.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::plan::{DocComment, Plan};

pub(super) fn index(plan: &Plan<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The gateway: a server that forwards every operation to another one, with typed requests and responses.")
        .inner();
    let imports = plan.imports_of_groups();
    let public = quote!(
        pub use crate::runtime::gateway::{Choice, Forward, ForwardError, Gateway, Upstream};
    );
    let schemes = plan.names.schemes.iter().map(|scheme| ident(&scheme.constant));
    let schemes = quote! {
        /// The schemes whose credentials are passed on, even if the operation declares none.
        pub(crate) const SCHEMES: &[crate::runtime::emitted::SecurityScheme] =
            &[#(crate::models::security::#schemes),*];
    };
    let groups = plan.groups().map(|(group, names)| {
        let (gate, api) = (plan.gate(names), ident(&names.api));
        let methods = plan.operations(group).map(|(_, names)| {
            let (method, request) = (ident(&names.method), ident(&names.request));
            quote!(#method: #request,)
        });
        quote!(#gate crate::runtime::emitted::gateway!(#api { #(#methods)* });)
    });
    [quote!(#doc #imports), public, schemes].into_iter().chain(groups).collect()
}
