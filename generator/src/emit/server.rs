//! `server`: a trait for each group with a method for each operation, and what adds it to a server.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{DocComment, text};
use super::operations::operation_doc;
use super::{Draft, Emitter, file_name, ident};
use crate::ir::Group;
use crate::names::GroupNames;

pub(super) fn files<'a>(emitter: &Emitter<'a>) -> Vec<Draft<'a>> {
    let mut drafts = vec![Draft::new("server/mod.rs", index)];
    for (position, names) in emitter.names.groups.iter().enumerate() {
        let path = format!("server/{}.rs", file_name(&names.module));
        drafts.push(Draft::new(path, move |e| {
            let group = e.api.groups.get(position).zip(e.names.groups.get(position));
            group.map(|(group, names)| api(e, group, names)).unwrap_or_default()
        }));
    }
    drafts
}

fn index(emitter: &Emitter<'_>) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The server: a trait for each group of operations, and the methods of [`Server`] that serve them.")
        .own("A method of a trait that is not implemented answers 501.")
        .inner();
    let modules: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.module)).collect();
    let apis: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.api)).collect();
    vec![
        doc,
        quote!(#(mod #modules;)*),
        // What the modules below import by `use super::*`.
        quote!(
            use crate::models::*;
            use crate::runtime::emitted::*;
        ),
        quote!(#(pub use #modules::#apis;)*),
        quote! {
            impl<A> Server<A> {
                /// Serves every operation of the API.
                pub fn all(self) -> Self
                where
                    A: #(#apis)+*,
                {
                    self #(.#modules())*
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
    let (module, api) = (ident(&names.module), ident(&names.api));
    let methods = emitter.operations(group).map(|(operation, names)| {
        let doc = operation_doc(operation).outer();
        let (method, request, response) = (ident(&names.method), ident(&names.request), ident(&names.response));
        quote! {
            #doc
            fn #method(
                &self,
                request: #request,
                context: Context,
            ) -> impl Future<Output = Result<#response, Escape>> + Send {
                not_implemented(request, context)
            }
        }
    });
    let routes =
        emitter.operations(group).filter(|(operation, _)| operation.shadowed_by.is_none()).map(|(_, names)| {
            let (method, request) = (ident(&names.method), ident(&names.request));
            quote!(#method: #request,)
        });
    vec![
        quote! {
            #file_doc
            use super::*;
        },
        quote! {
            #doc
            pub trait #api: Send + Sync + 'static { #(#methods)* }
        },
        quote! {
            impl<A> Server<A> {
                #serve_doc
                pub fn #module(self) -> Self
                where
                    A: #api,
                {
                    routes!(self, #api { #(#routes)* })
                }
            }
        },
    ]
}
