//! `server`: a trait for each group with a method for each operation, and functions that add it to a server.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::docs::{DocComment, text};
use super::operations::marked_doc;
use super::{Emitter, GeneratedFile, PlannedFile, file_name, ident};
use crate::ir::{Group, Operation};
use crate::names::{GroupNames, OperationNames};
use crate::printable;

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
    let (gates, all, imports): (Vec<_>, _, _) =
        (emitter.gates().collect(), emitter.gate_of_all(), emitter.imports_of_groups());
    let accessors = emitter.names.groups.iter().map(|g| ident(&g.accessor));
    let apis: Vec<_> = emitter.names.groups.iter().map(|g| ident(&g.api)).collect();
    let bounds = match apis.as_slice() {
        [] => TokenStream::new(),
        apis => quote!(where A: #(#apis)+*,),
    };
    let inception = emitter.inception("server");
    let rules = emitter.has_rules().then(|| {
        quote! {
            /// The rules by which requests are validated beyond their types.
            #[doc(hidden)]
            pub fn rules() -> &'static crate::runtime::emitted::Rules {
                static RULES: ::std::sync::LazyLock<crate::runtime::emitted::Rules> =
                    ::std::sync::LazyLock::new(|| crate::runtime::emitted::Rules::parse(include_str!("rules.json")));
                &RULES
            }
        }
    });
    let sections = [
        quote! {
            #doc
            #inception
            #imports
            #![allow(clippy::wrong_self_convention, reason = "a method has the name of its operation")]
        },
        quote!(#(#gates mod #modules;)*),
        quote!(#(#gates pub use #modules::#apis;)*),
        quote! {
            #all
            impl<A> crate::runtime::emitted::Server<A> {
                /// Serves every operation of the API.
                pub fn all(self) -> Self #bounds {
                    self #(.#accessors())*
                }
            }
        },
    ];
    sections.into_iter().chain(rules).collect()
}

/// The file of the validation rules, with a line for each operation.
pub(super) fn assets(emitter: &Emitter<'_>) -> Option<GeneratedFile> {
    if !emitter.has_rules() {
        return None;
    }
    let line = |key: &str, value: &Json| format!("    {}: {value}", Json::from(key));
    let mut operations: BTreeMap<String, Json> = BTreeMap::new();
    for (_, operation) in emitter.api.operations() {
        let rules: Map<String, Json> = operation.rules().map(|(part, rule)| (part, rule.clone())).collect();
        if !rules.is_empty() {
            operations.insert(key(operation), Json::Object(rules));
        }
    }
    let lines =
        |all: &BTreeMap<String, Json>| all.iter().map(|(key, value)| line(key, value)).collect::<Vec<_>>().join(",\n");
    let text = format!(
        "{{\n  \"schemas\": {{\n{}\n  }},\n  \"operations\": {{\n{}\n  }}\n}}\n",
        lines(&emitter.api.rules),
        lines(&operations)
    );
    Some(GeneratedFile { path: "server/rules.json".to_owned(), text: printable::json(&text).into_owned() })
}

/// The key of the rules of an operation.
fn key(operation: &Operation) -> String {
    let query: Vec<String> = operation.template.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let separator = if query.is_empty() { "" } else { "?" };
    format!("{} {}{separator}{}", operation.site.method, operation.template.path, query.join("&"))
}

impl Emitter<'_> {
    /// Whether servers validate anything beyond types.
    pub(super) fn has_rules(&self) -> bool {
        let mut operations = self.api.operations().map(|(_, operation)| operation);
        operations.any(|operation| operation.rules().next().is_some())
    }
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
