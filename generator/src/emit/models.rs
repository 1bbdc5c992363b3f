//! `models`: a file for each group, one for shared types, one for security, one for webhooks.

use proc_macro2::TokenStream;
use quote::quote;

use super::declare::Setter;
use super::{ident, inception, operations, responses};
use crate::ir::{Tagged, TypeKind, Union, WEBHOOKS};
use crate::markdown::text;
use crate::names::Home;
use crate::plan::{DocComment, Item, Origin, Plan, SHARED, Shape};

pub(super) fn index(plan: &Plan<'_>, items: &[Item<'_>]) -> Vec<TokenStream> {
    let doc = DocComment::default()
        .own("Requests, responses, and the types inside them.")
        .own("All types are in this module, whatever their group.")
        .inner();
    let (inception, deprecations) = (inception(plan, "models"), deprecations(plan));
    let modules: Vec<_> = plan.names.groups.iter().map(|g| ident(&g.module)).collect();
    let gates: Vec<_> = plan.gates().collect();
    let shared = plan.has_shared_types().then(|| ident(SHARED));
    let shared = shared.as_slice();
    let webhooks = (!plan.api.webhooks.is_empty()).then(|| ident(&plan.names.webhook_module));
    let webhooks = webhooks.as_slice();
    vec![
        quote! {
            #doc
            #![allow(clippy::large_enum_variant, reason = "a response is short-lived, and boxes would make matching harder")]
            #![allow(clippy::should_implement_trait, reason = "a setter is called as its member")]
            #deprecations
            #inception
        },
        quote!(#(#gates mod #modules;)* #(#items;)* #(mod #shared;)* #(#[cfg(feature = "webhooks")] mod #webhooks;)*),
        quote!(#(#gates pub use #modules::*;)* #(pub use #shared::*;)* #(#[cfg(feature = "webhooks")] pub use #webhooks::*;)*),
        every_operation(plan),
    ]
}

/// In the index: deprecated items are still read and written.
fn deprecations(plan: &Plan<'_>) -> TokenStream {
    let params = plan.api.operations().flat_map(|(_, operation)| &operation.params);
    let kinds = plan.names.types.keys().map(|id| &plan.api.types.get(*id).kind);
    let is_any =
        |kind: &TypeKind| matches!(kind, TypeKind::Struct(fields) if fields.iter().any(|field| field.deprecated));
    match params.into_iter().any(|param| param.deprecated) || kinds.into_iter().any(is_any) {
        true => quote!(#![allow(deprecated, reason = "what the document deprecates is still read and written")]),
        false => TokenStream::new(),
    }
}

/// A list of all operations, for tests and tools that treat them uniformly.
fn every_operation(plan: &Plan<'_>) -> TokenStream {
    let requests = plan.groups().flat_map(|(group, _)| plan.operations(group));
    let requests: Vec<_> = requests.map(|(_, names)| ident(&names.request)).collect();
    let gate = plan.gate_of_all();
    quote! {
        /// Calls a macro with the request types of all operations.
        #gate
        #[doc(hidden)]
        #[macro_export]
        macro_rules! every_operation {
            ($callback:ident) => {
                $callback! { #(#requests)* }
            };
        }
    }
}

/// The comment on a module of types.
pub(super) fn title(plan: &Plan<'_>, home: Home) -> TokenStream {
    let title = match home {
        Home::Group(_) => format!("Requests and responses of the operations of \"{}\".", text(tag(plan, home))),
        Home::Shared => "Types that several groups share.".to_owned(),
        Home::Webhooks => "Webhooks, their responses, and the types that nothing else uses.".to_owned(),
    };
    DocComment::default().own(title).inner()
}

/// The tag of the operations of a module.
fn tag<'a>(plan: &Plan<'a>, home: Home) -> &'a str {
    match home {
        Home::Group(group) => plan.api.groups.get(group).map_or("", |group| group.tag.as_str()),
        Home::Shared | Home::Webhooks => WEBHOOKS,
    }
}

/// Some of the requests, responses and types of a module.
pub(super) fn types(plan: &Plan<'_>, home: Home, items: &[Item<'_>]) -> Vec<TokenStream> {
    let tag = tag(plan, home);
    let printed = items.iter().map(|item| match (item.origin, &item.shape) {
        (Origin::Operation(operation), Shape::Struct) => operations::request(plan, item, operation, tag),
        (Origin::Operation(operation), _) => responses::responses(plan, item, operation),
        (Origin::Type(id, def), _) => match &def.kind {
            TypeKind::Struct(_) => {
                let styles = plan.header_styles(id);
                structure(item, plan.is_multipart(id), |name| plan.part_media_type(id, name), &styles)
            }
            TypeKind::Enum(_) => enumeration(item),
            TypeKind::Union(union) if !union.contents.is_empty() => responses::media_types(item, union),
            TypeKind::Union(union) => alternatives(item, union),
            TypeKind::Alias(_) => quote!(#item;),
        },
        _ => TokenStream::new(),
    });
    printed.collect()
}

fn structure<'p>(
    item: &Item<'_>,
    is_multipart: bool,
    part: impl Fn(&str) -> Option<&'p str>,
    styles: &[(String, &str)],
) -> TokenStream {
    let name = item.ident();
    let rows = item.setters().filter_map(|setter| setter.property(&part));
    let (kind, rest) = match is_multipart {
        true => {
            let optional = item.setters().filter(|setter| !setter.is_required());
            let absent = optional.map(|Setter { item, .. }| item.ident());
            (quote!(crate::runtime::emitted::multipart), quote!(#(#absent: None,)* extra: Vec::new()))
        }
        false => (quote!(crate::runtime::emitted::model), quote!(..crate::runtime::emitted::Wire::placeholder())),
    };
    let constructor = item.construction(&rest);
    let styles = styles.iter().map(|(name, style)| (name, ident(style))).map(|(name, style)| quote!(#name #style));
    let styles: Vec<_> = styles.collect();
    let headers = (!styles.is_empty()).then(|| quote!(headers { #(#styles),* }));
    [item.structure(), quote!(#kind!(#name { #(#rows)* } #headers);), constructor].into_iter().collect()
}

fn enumeration(item: &Item<'_>) -> TokenStream {
    let (name, or) = (item.ident(), rest(item, "Unknown"));
    let rows = item.variants().filter_map(|(variant, _)| {
        let (part, Origin::Value(value, _)) = (variant.ident(), variant.origin) else { return None };
        Some(quote!(#part = #value,))
    });
    let table = quote!(crate::runtime::emitted::string_enum!(#name { #(#rows)* } #or););
    [item.enumeration(&quote!(, Eq, Hash)), table].into_iter().collect()
}

fn alternatives(item: &Item<'_>, union: &Union) -> TokenStream {
    let (name, or) = (item.ident(), rest(item, "Other"));
    let by = union.discriminator.as_ref().map(|property| quote!(by #property));
    let rows = item.variants().filter_map(|(variant, types)| {
        let (part, Origin::Variant(alternative, _)) = (variant.ident(), variant.origin) else { return None };
        let tags = &alternative.tags;
        let tags = by.as_ref().map(|_| match alternative.tagged {
            Tagged::Declared => quote!(= [#(#tags),*]),
            Tagged::Optional => quote!(= implied [#(#tags),*]),
            Tagged::Undeclared => quote!(= hidden [#(#tags),*]),
        });
        Some(quote!(#part: #(#types)* #tags,))
    });
    let table = quote!(crate::runtime::emitted::union!(#name #by { #(#rows)* } #or););
    [item.enumeration(&TokenStream::new()), table].into_iter().collect()
}

/// The declaration in a table of the variant for undeclared values, if it has an unusual name.
fn rest(item: &Item<'_>, usual: &str) -> TokenStream {
    let variant = item.variants().map(|(variant, _)| variant).find(|variant| matches!(variant.origin, Origin::Fixed));
    let unusual = variant.filter(|variant| variant.name != usual).map(Item::ident);
    unusual.map_or_else(TokenStream::new, |rest| quote!(or #rest))
}
