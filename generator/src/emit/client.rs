//! `client`: a handle for each group with a method for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, inception, title};
use crate::ir::Group;
use crate::plan::{DocComment, Item, Plan};

pub(super) fn index(plan: &Plan<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The client: a handle for each group of operations, reached from [`Client`](crate::Client).")
        .inner();
    let inception = inception(plan, "client");
    let modules: Vec<_> = plan.names.groups.iter().map(|g| ident(&g.module)).collect();
    let gates: Vec<_> = plan.gates().collect();
    let handles: Vec<_> = plan.names.groups.iter().map(|g| ident(&g.handle)).collect();
    vec![
        quote! {
            #doc
            #![allow(
                clippy::new_ret_no_self,
                clippy::should_implement_trait,
                clippy::wrong_self_convention,
                reason = "a method has the name of its operation"
            )]
            #inception
        },
        quote!(#(#gates mod #modules;)*),
        quote!(#(#gates pub use #modules::#handles;)*),
    ]
}

pub(super) fn handle(group: &Group, items: &[Item<'_>]) -> Vec<TokenStream> {
    let [handle, client] = items else { return Vec::new() };
    let name = handle.ident();
    let declaration = handle.with_attributes(quote!(#[derive(Debug, Clone, Copy)]));
    let accessors = client.members_with(&quote!(#name { client: self }));
    let methods = handle.members_with(&quote!(crate::runtime::emitted::Call::new(self.client, request)));
    vec![
        title(group).inner(),
        quote!(#declaration { client: &'c crate::runtime::emitted::Client }),
        quote!(impl crate::runtime::emitted::Client { #accessors }),
        quote!(impl #name<'_> { #methods }),
    ]
}
