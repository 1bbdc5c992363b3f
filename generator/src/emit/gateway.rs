//! `gateway`: implements every trait of the server with a client.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::plan::{DocComment, OF_GATEWAY, Plan};

pub(super) fn index(plan: &Plan<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The gateway: a server that forwards every operation to another one, with typed requests and responses.")
        .inner();
    let imports = plan.imports_of_groups();
    let exported = OF_GATEWAY.map(ident);
    let public = quote!(pub use crate::runtime::gateway::{#(#exported),*};);
    let schemes = plan.names.schemes.iter().map(|scheme| ident(&scheme.constant));
    let may_be_unused = (plan.group_features || plan.names.groups.is_empty())
        .then(|| quote!(#[allow(dead_code, reason = "there may be no group that uses them")]));
    let schemes = quote! {
        /// The schemes whose credentials are passed on, even if the operation declares none.
        #may_be_unused
        pub(crate) const SCHEMES: &[crate::runtime::emitted::SecurityScheme] =
            &[#(crate::models::security::#schemes),*];
    };
    let groups = plan.groups().map(|(group, names)| {
        let (gate, api) = (plan.gate(names), ident(&names.api));
        let methods = plan.operations(group).map(|(_, names)| {
            let (method, request) = (ident(&names.method), ident(&names.request));
            quote!(#method: crate::models::#request,)
        });
        quote!(#gate crate::runtime::emitted::gateway!(crate::server::#api, SCHEMES { #(#methods)* });)
    });
    [quote!(#doc #imports), public, schemes].into_iter().chain(groups).collect()
}
