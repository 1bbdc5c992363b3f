//! `server`: a trait for each group with a method for each operation, and the routers that serve them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{DocComment, safe};
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
        .own("The server: a trait for each group of operations, and an axum router for each.")
        .own("A method that is not implemented answers 501.")
        .inner();
    let modules: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.module)).collect();
    let apis: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.api)).collect();
    vec![
        doc,
        quote!(#(pub mod #modules;)*),
        // What the modules below import by `use super::*`.
        quote!(
            use crate::models::*;
            use crate::runtime::emitted::*;
        ),
        quote!(#(pub use #modules::#apis;)*),
        quote! {
            /// Serves every operation of the API; what the document does not know answers 404.
            pub fn router<A>(api: Arc<A>) -> Router
            where
                A: #(#apis)+*,
            {
                merge([#(#modules::router(Arc::clone(&api))),*])
            }
        },
    ]
}

fn api(emitter: &Emitter<'_>, group: &Group, names: &GroupNames) -> Vec<TokenStream> {
    let title = safe(&format!("The operations of \"{}\".", group.tag));
    let file_doc = DocComment::default().own(&title).inner();
    let doc = DocComment::new(group.doc.description.as_deref()).or(|| title.clone()).outer();
    let api = ident(&names.api);
    let methods = emitter.operations(group).map(|(operation, names)| {
        let doc = operation_doc(operation).outer();
        let (method, request, response) = (ident(&names.method), ident(&names.request), ident(&names.response));
        quote! {
            #doc
            fn #method(
                &self,
                request: #request,
                context: Context,
            ) -> impl Future<Output = #response> + Send {
                not_implemented(request, context)
            }
        }
    });
    let routes = emitter.operations(group).map(|(_, names)| {
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
            /// Serves the operations of this group.
            pub fn router<A: #api>(api: Arc<A>) -> Router {
                routes!(api, #api { #(#routes)* })
            }
        },
    ]
}
