//! `server`: a trait for each group with a method for each operation, and functions that add it to a server.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{DocComment, text};
use super::operations::marked_doc;
use super::{Emitter, PlannedFile, file_name, ident};
use crate::ir::Group;
use crate::names::{GroupNames, OperationNames};

pub(super) fn files<'a>(emitter: &Emitter<'a>) -> Vec<PlannedFile<'a>> {
    let mut planned = vec![PlannedFile::new("server/mod.rs", index)];
    for (position, names) in emitter.names.groups.iter().enumerate() {
        let path = format!("server/{}.rs", file_name(&names.module));
        planned.push(PlannedFile::new(path, move |e| {
            let group = e.api.groups.get(position).zip(e.names.groups.get(position));
            group.map(|(group, names)| api(e, group, names)).unwrap_or_default()
        }));
    }
    planned
}

fn index(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The server: a trait for each group of operations, and the methods of the [server](crate::Server) that serve them.")
        .own("A method of a trait that is not implemented returns 501.")
        .inner();
    let modules: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.module)).collect();
    let accessors = emitter.names.groups.iter().map(|g| ident(&g.accessor));
    let apis: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.api)).collect();
    let bounds = match apis.as_slice() {
        [] => TokenStream::new(),
        apis => quote!(where A: #(#apis)+*,),
    };
    let inception = emitter.inception("server");
    vec![
        quote! {
            #doc
            #inception
            #![allow(clippy::wrong_self_convention, reason = "a method has the name of its operation")]
        },
        quote!(#(mod #modules;)*),
        quote!(#(pub use #modules::#apis;)*),
        quote! {
            impl<A> crate::runtime::emitted::Server<A> {
                /// Serves every operation of the API.
                pub fn all(self) -> Self #bounds {
                    self #(.#accessors())*
                }
            }
        },
    ]
}

fn api(emitter: &Emitter<'_>, group: &Group, names: &GroupNames) -> Vec<TokenStream> {
    let title = format!("The operations of \"{}\".", text(&group.tag));
    let file_doc = DocComment::default().own(&title).inner();
    let doc = DocComment::new(group.doc.description.as_deref()).or(|| title.clone()).outer();
    let serve_doc = DocComment::default().own(&format!("Serves the operations of \"{}\".", text(&group.tag))).outer();
    let (accessor, api, head) = (ident(&names.accessor), ident(&names.api), head(names));
    let methods = emitter.operations(group).map(|(operation, names)| {
        let doc = marked_doc(operation).outer();
        let signature = signature(names);
        quote! {
            #doc
            #signature {
                crate::runtime::emitted::not_implemented(request, context)
            }
        }
    });
    let routes =
        emitter.operations(group).filter(|(operation, _)| operation.shadowed_by.is_none()).map(|(_, names)| {
            let (method, request) = (ident(&names.method), ident(&names.request));
            quote!(#method: #request,)
        });
    vec![
        file_doc,
        quote! {
            #doc
            #head { #(#methods)* }
        },
        quote! {
            impl<A> crate::runtime::emitted::Server<A> {
                #serve_doc
                pub fn #accessor(self) -> Self
                where
                    A: #api,
                {
                    crate::runtime::emitted::routes!(self, A: #api { #(#routes)* })
                }
            }
        },
    ]
}

/// The declaration of a group's trait.
pub(crate) fn head(names: &GroupNames) -> TokenStream {
    let api = ident(&names.api);
    quote!(pub trait #api: ::std::marker::Send + ::std::marker::Sync + 'static)
}

/// The method of a trait for an operation.
pub(crate) fn signature(names: &OperationNames) -> TokenStream {
    let (method, request, response) = (ident(&names.method), ident(&names.request), ident(&names.response));
    let result = quote!(Result<crate::models::#response, crate::runtime::emitted::HandlerError>);
    quote! {
        fn #method(
            &self,
            request: crate::models::#request,
            context: crate::runtime::emitted::Context,
        ) -> impl ::std::future::Future<Output = #result> + ::std::marker::Send
    }
}
