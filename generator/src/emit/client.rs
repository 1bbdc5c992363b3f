//! `client`: a handle for each group with a method for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{DocComment, text};
use super::operations::operation_doc;
use super::{Draft, Emitter, file_name, ident};
use crate::ir::Group;
use crate::names::GroupNames;

/// Said of an operation that gives a list a page at a time.
const WHOLE_LIST: &str = "[`Call::items`] gives the items of all pages, [`Call::pages`] the pages.";

pub(super) fn files<'a>(emitter: &Emitter<'a>) -> Vec<Draft<'a>> {
    let mut drafts = vec![Draft::new("client/mod.rs", index)];
    for (position, names) in emitter.names.groups.iter().enumerate() {
        let path = format!("client/{}.rs", file_name(&names.module));
        drafts.push(Draft::new(path, move |e| {
            let group = e.api.groups.get(position).zip(e.names.groups.get(position));
            group.map(|(group, names)| handle(e, group, names)).unwrap_or_default()
        }));
    }
    drafts
}

fn index(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The client: a handle for each group of operations, reached from [`Client`].")
        .inner();
    let modules: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.module)).collect();
    let handles: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.handle)).collect();
    vec![
        quote! {
            #doc
            #![allow(clippy::should_implement_trait, reason = "a method is called as its operation")]
        },
        quote!(#(mod #modules;)*),
        // What the modules below import by `use super::*`.
        quote!(
            use crate::models::*;
            use crate::runtime::emitted::*;
        ),
        quote!(#(pub use #modules::#handles;)*),
    ]
}

fn handle(emitter: &Emitter<'_>, group: &Group, names: &GroupNames) -> Vec<TokenStream> {
    let title = format!("The operations of \"{}\".", text(&group.tag));
    let file_doc = DocComment::default().own(&title).inner();
    let doc = DocComment::new(group.doc.description.as_deref()).or(|| title.clone()).outer();
    let (handle, accessor) = (ident(&names.handle), ident(&names.module));
    let accessor_doc = DocComment::default().own(&title).outer();
    let methods = emitter.operations(group).map(|(operation, names)| {
        let (method, request) = (ident(&names.method), ident(&names.request));
        let pages = emitter.paged(operation, names).map(|_| WHOLE_LIST).unwrap_or_default();
        let doc = operation_doc(operation).own(pages).outer();
        quote! {
            #doc
            pub fn #method(self, request: #request) -> Call<#request> {
                self.client.call(request)
            }
        }
    });
    vec![
        quote! {
            #file_doc
            use super::*;
        },
        quote! {
            #doc
            #[derive(Debug, Clone, Copy)]
            pub struct #handle<'c> { client: &'c Client }
        },
        quote! {
            impl Client {
                #accessor_doc
                pub fn #accessor(&self) -> #handle<'_> {
                    #handle { client: self }
                }
            }
        },
        quote! { impl #handle<'_> { #(#methods)* } },
    ]
}
