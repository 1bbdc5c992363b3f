//! `client`: a handle for each group with a method for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{DocComment, text};
use super::links::returns;
use super::models::deprecation;
use super::operations::operation_doc;
use super::{Emitter, PlannedFile, file_name, ident};
use crate::ir::Group;
use crate::names::{GroupNames, OperationNames};

/// The doc comment of a paginated operation.
const WHOLE_LIST: &str = "[`Call::items`] gives the items of all pages, [`Call::pages`] the pages.";

/// The same where `Call` is a type of the document.
const WHOLE_LIST_BY_PATH: &str = "[`Call::items`](crate::runtime::client::Call::items) gives the items of all pages, \
                                  [`Call::pages`](crate::runtime::client::Call::pages) the pages.";

pub(super) fn files<'a>(emitter: &Emitter<'a>) -> Vec<PlannedFile<'a>> {
    let mut planned = vec![PlannedFile::new("client/mod.rs", index)];
    for (position, names) in emitter.names.groups.iter().enumerate() {
        let path = format!("client/{}.rs", file_name(&names.module));
        planned.push(PlannedFile::new(path, move |e| {
            let group = e.api.groups.get(position).zip(e.names.groups.get(position));
            group.map(|(group, names)| handle(e, group, names)).unwrap_or_default()
        }));
    }
    planned
}

fn index(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The client: a handle for each group of operations, reached from [`Client`](crate::Client).")
        .inner();
    let inception = emitter.inception("client");
    let modules: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.module)).collect();
    let gates: Vec<_> = emitter.gates().collect();
    let handles: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.handle)).collect();
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

fn handle(emitter: &Emitter<'_>, group: &Group, names: &GroupNames) -> Vec<TokenStream> {
    let title = format!("The operations of \"{}\".", text(&group.tag));
    let file_doc = DocComment::default().own(&title).inner();
    let doc = DocComment::new(group.doc.description.as_deref()).or(|| title.clone()).outer();
    let handle = ident(&names.handle);
    let accessor_doc = DocComment::default().own(&title).outer();
    let taken = [names.handle.as_str(), "Call", "Client"];
    let methods = emitter.operations(group).map(|(operation, operation_names)| {
        let signature = signature(operation_names);
        let pages = emitter.paged(operation, operation_names).map(|_| {
            match emitter.is_model("Call") || names.handle == "Call" {
                true => WHOLE_LIST_BY_PATH,
                false => WHOLE_LIST,
            }
        });
        let returns = returns(&emitter.success(operation), operation_names, &taken);
        let doc = operation_doc(operation).own(&returns).own(pages.unwrap_or_default()).outer();
        let mark = deprecation(operation.deprecated);
        quote! {
            #doc
            #mark
            #signature {
                crate::runtime::emitted::Call::new(self.client, request)
            }
        }
    });
    let accessor = accessor(names);
    vec![
        file_doc,
        quote! {
            #doc
            #[derive(Debug, Clone, Copy)]
            pub struct #handle<'c> { client: &'c crate::runtime::emitted::Client }
        },
        quote! {
            impl crate::runtime::emitted::Client {
                #accessor_doc
                #accessor {
                    #handle { client: self }
                }
            }
        },
        quote! { impl #handle<'_> { #(#methods)* } },
    ]
}

/// The method of the client that leads to a group.
pub(crate) fn accessor(names: &GroupNames) -> TokenStream {
    let (handle, accessor) = (ident(&names.handle), ident(&names.accessor));
    quote!(pub fn #accessor(&self) -> #handle<'_>)
}

/// The method of a handle that calls an operation.
pub(crate) fn signature(names: &OperationNames) -> TokenStream {
    let (method, request) = (ident(&names.method), ident(&names.request));
    let request = quote!(crate::models::#request);
    quote!(pub fn #method(self, request: #request) -> crate::runtime::emitted::Call<#request>)
}
