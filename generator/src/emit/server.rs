//! `server`: a trait for each group with a method for each operation, and functions that add it to a server.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::{ident, inception, title};
use crate::generated_file::GeneratedFile;
use crate::ir::{Group, Operation};
use crate::plan::{DocComment, Item, Plan};
use crate::printable;

pub(super) fn index(plan: &Plan<'_>, items: &[Item<'_>]) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("The server: a trait for each group of operations, and the methods of the [server](crate::Server) that serve them.")
        .own("A method of a trait that is not implemented returns 501.")
        .inner();
    let modules: Vec<_> = plan.names.groups.iter().map(|g| ident(&g.module)).collect();
    let (gates, all, imports): (Vec<_>, _, _) = (plan.gates().collect(), plan.gate_of_all(), plan.imports_of_groups());
    let accessors = plan.names.groups.iter().map(|g| ident(&g.accessor));
    let apis: Vec<_> = plan.names.groups.iter().map(|g| ident(&g.api)).collect();
    let inception = inception(plan, "server");
    let whole = quote!(self #(.#accessors())*);
    let methods = items.iter().map(|server| server.members_with(&whole));
    let rules = has_rules(plan).then(|| {
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
        quote!(#all impl<A> crate::runtime::emitted::Server<A> { #(#methods)* }),
    ];
    sections.into_iter().chain(rules).collect()
}

/// The file of the validation rules, with a line for each operation.
pub(super) fn assets(plan: &Plan<'_>) -> Option<GeneratedFile> {
    if !has_rules(plan) {
        return None;
    }
    let line = |key: &str, value: &Json| format!("    {}: {value}", Json::from(key));
    let mut operations: BTreeMap<String, Json> = BTreeMap::new();
    for (_, operation) in plan.api.operations() {
        let rules: Map<String, Json> = operation.rules().map(|(part, rule)| (part, rule.clone())).collect();
        if !rules.is_empty() {
            operations.insert(key(operation), Json::Object(rules));
        }
    }
    let lines =
        |all: &BTreeMap<String, Json>| all.iter().map(|(key, value)| line(key, value)).collect::<Vec<_>>().join(",\n");
    let text = format!(
        "{{\n  \"schemas\": {{\n{}\n  }},\n  \"operations\": {{\n{}\n  }}\n}}\n",
        lines(&plan.api.rules),
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

/// Whether servers validate anything beyond types.
fn has_rules(plan: &Plan<'_>) -> bool {
    plan.api.operations().any(|(_, operation)| operation.rules().next().is_some())
}

pub(super) fn interface(plan: &Plan<'_>, group: &Group, items: &[Item<'_>]) -> Vec<TokenStream> {
    let [interface, server] = items else { return Vec::new() };
    let api = interface.ident();
    let methods = interface.members_with(&quote!(crate::runtime::emitted::not_implemented(request, context)));
    let served = plan.operations(group).filter(|(operation, _)| operation.shadowed_by.is_none());
    let routes = served.map(|(_, names)| {
        let (method, request) = (ident(&names.method), ident(&names.request));
        quote!(#method: crate::models::#request,)
    });
    let accessors = server.members_with(&quote!(crate::runtime::emitted::routes!(self, A: #api { #(#routes)* })));
    vec![
        title(group).inner(),
        quote!(#interface { #methods }),
        quote!(impl<A> crate::runtime::emitted::Server<A> { #accessors }),
    ]
}
