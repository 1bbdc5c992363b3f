//! `models/security.rs`: the security schemes, and how credentials for them are created.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident;
use crate::ir::SecurityKind;
use crate::plan::{DocComment, Item, Origin, Plan, Shape};

pub(super) fn schemes(plan: &Plan<'_>, items: &[Item<'_>]) -> Vec<TokenStream> {
    let head = DocComment::default().own("How operations are authenticated.").inner();
    let printed = items.iter().filter_map(|item| match (item.origin, &item.shape) {
        (Origin::Scheme(scheme), _) => {
            let name = &scheme.name;
            let wire = match &scheme.kind {
                SecurityKind::ApiKey(_, wire) => quote!(, #wire),
                SecurityKind::Bearer | SecurityKind::Basic => TokenStream::new(),
            };
            let kind = format_ident!("{}", scheme.kind.as_str());
            Some(quote!(#item = crate::runtime::emitted::SecurityScheme::#kind(#name #wire);))
        }
        (_, Shape::Extension(_)) => {
            let doc = DocComment::default().own("A setter for each scheme of this API.").outer();
            let setters = item.members.iter().zip(&plan.names.schemes).map(|(setter, names)| {
                let constant = ident(&names.constant);
                let arguments = setter.function().map(|function| function.names()).unwrap_or_default();
                let with = format_ident!("{}", if arguments.len() > 1 { "with_basic" } else { "with" });
                quote!(#setter { self.#with(#constant, #(#arguments),*) })
            });
            Some(quote!(#doc impl crate::runtime::emitted::Credentials { #(#setters)* }))
        }
        _ => None,
    });
    std::iter::once(head).chain(printed).collect()
}
