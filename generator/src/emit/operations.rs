//! The table that reads and writes a request, and its constructors.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::codec::codec;
use super::declare::{Setter, wire};
use super::ident;
use super::responses::{accept, streams};
use crate::ir::{Operation, ParamLocation, Requirement, Selector, path_params};
use crate::plan::{Flattened, Item, Origin, Plan};

/// The request type, the table that reads and writes it, and its constructors.
pub(super) fn request(plan: &Plan<'_>, item: &Item<'_>, operation: &Operation, tag: &str) -> TokenStream {
    let name = item.ident();
    let rows = item.setters().filter_map(|setter| row(plan, &setter));
    let constructors = constructors(plan, item, operation, &name);
    let (method, path) = (format_ident!("{}", operation.site.method), &operation.template.path);
    let id = operation_id(operation);
    let secured = requirements(plan, &operation.security);
    let (query, selectors, aliases) = (query(operation), selectors(operation), aliases(operation));
    let dialect = operation.dialect.as_ref().map(|word| quote!(, dialect #word));
    let accept = accept(operation, &plan.api.types);
    let streams = streams(operation, &plan.api.types);
    let checked = operation.rules().next().map(|_| quote!(, checked by crate::server::rules));
    let response = item.implemented("Operation").flatten();
    let table = quote! {
        crate::runtime::emitted::operation!(#name = #method #path, #id, in #tag #query #selectors #secured #aliases #dialect #accept #streams #checked -> #response { #(#rows)* });
    };
    [item.structure(), table, constructors].into_iter().collect()
}

/// The line of a parameter or the body in the table; properties of the body are in another one.
fn row(plan: &Plan<'_>, setter: &Setter<'_, '_>) -> Option<TokenStream> {
    let (mark, entry) = (setter.item.mark(), setter.entry());
    let presence = if setter.is_required() { quote!(required) } else { quote!(optional) };
    match setter.item.origin {
        Origin::Param(param) => {
            let location = if param.reserved { "reserved" } else { param.location.as_str() };
            let (location, style) = (format_ident!("{location}"), format_ident!("{}", plan.style(param)));
            let wire = wire(&param.wire_name);
            let default = param.default.as_ref().map(ToString::to_string).map(|default| quote!(default #default));
            let members: Vec<_> = plan.exploded(param).into_iter().collect();
            let members = (!members.is_empty()).then(|| quote!(of [#(#members),*]));
            let empty = param.may_be_empty.then(|| quote!(or empty));
            Some(quote!(#mark #presence #location #style #entry = #wire #members #empty #default,))
        }
        Origin::Body(body) => {
            let (codec, media_type) = (codec(&body.content), &body.content.media_type);
            Some(quote!(#presence body #codec #entry = #media_type,))
        }
        _ => None,
    }
}

/// `new` and `with_body`, and the setters of properties of the body.
fn constructors(plan: &Plan<'_>, item: &Item<'_>, operation: &Operation, name: &Ident) -> TokenStream {
    let optional = item.setters().filter(|setter| !setter.is_part() && !setter.is_required());
    let absent: Vec<_> = optional.map(|setter| setter.item.ident()).collect();
    let absent = quote!(#(#absent: None,)*);
    let (Some((with_body, whole)), Some(body)) = (item.constructor("with_body"), &operation.body) else {
        return item.construction(&absent);
    };
    let names = plan.names.operations.get(&operation.site);
    let payload = names.and_then(|names| plan.payload(body, names));
    let initializers = whole.initializers();
    let with_body = quote!(#with_body { Self { #initializers #absent } });
    // The last argument is the body.
    let mut outer = whole.names();
    outer.pop();
    let setters = payload.as_ref().map(|payload| setters(item, name, payload));
    // A request without required arguments has a default instead of a constructor, like every type.
    let Some((new, function)) = item.constructor("new") else {
        let value = payload.as_ref().map(|payload| value(payload, &[]));
        return quote! {
            impl ::std::default::Default for #name {
                fn default() -> Self {
                    Self::with_body(#value)
                }
            }
            impl #name { #with_body }
            #setters
        };
    };
    let inner = function.names().split_off(outer.len());
    let value = payload.as_ref().map_or_else(|| quote!(body), |payload| value(payload, &inner));
    quote! {
        impl #name {
            #new {
                Self::with_body(#(#outer,)* #value)
            }
            #with_body
        }
        #setters
    }
}

/// The body around a payload, made from its required properties.
fn value(payload: &Flattened<'_>, required: &[Ident]) -> TokenStream {
    let ty = &payload.ty;
    let inner = if required.is_empty() { quote!(#ty::default()) } else { quote!(#ty::new(#(#required),*)) };
    payload.wrappers.iter().rev().fold(inner, |inner, wrapper| quote!(#wrapper::new(#inner)))
}

/// The setters of the payload's properties on the request.
fn setters(item: &Item<'_>, name: &Ident, payload: &Flattened<'_>) -> TokenStream {
    let rows: Vec<_> = item.setters().filter_map(|setter| setter.property(|_| None)).collect();
    if rows.is_empty() {
        return TokenStream::new();
    }
    let (path, ty) = (payload.path.iter().map(|name| ident(name)), &payload.ty);
    quote!(crate::runtime::emitted::flatten!(#name #(.#path)*: #ty { #(#rows)* });)
}

fn requirements(plan: &Plan<'_>, alternatives: &[Vec<Requirement>]) -> TokenStream {
    if alternatives.is_empty() {
        return TokenStream::new();
    }
    let alternatives = alternatives.iter().map(|together| {
        let schemes = together.iter().filter_map(|Requirement { scheme, scopes }| {
            let constant = ident(&plan.names.schemes.get(*scheme)?.constant);
            let scopes = (!scopes.is_empty()).then(|| quote!({ #(#scopes),* }));
            Some(quote!(crate::models::security::#constant #scopes))
        });
        quote!([#(#schemes),*])
    });
    quote!(, secured by [#(#alternatives),*])
}

/// The fixed query parameters of the path.
fn query(operation: &Operation) -> TokenStream {
    if operation.template.query.is_empty() {
        return TokenStream::new();
    }
    let pairs = operation.template.query.iter().map(|(name, value)| quote!(#name = #value));
    quote!(, query [#(#pairs),*])
}

/// The parameters that distinguish the operation from others with the same URLs.
fn selectors(operation: &Operation) -> TokenStream {
    if operation.selectors.is_empty() {
        return TokenStream::new();
    }
    let selectors = operation.selectors.iter().map(|Selector { location: at, name, value }| {
        let at = format_ident!("{}", at.as_str());
        let value = value.as_ref().map(|value| quote!(= #value));
        quote!(#at #name #value)
    });
    quote!(, selected by [#(#selectors),*])
}

/// Returns older paths; a path parameter that an older path lacks is read from the query.
fn aliases(operation: &Operation) -> TokenStream {
    if operation.aliases.is_empty() {
        return TokenStream::new();
    }
    let aliases = operation.aliases.iter().map(|alias| {
        let in_path = operation.params.iter().filter(|p| p.location == ParamLocation::Path).map(|p| &p.wire_name);
        let moved: Vec<_> = in_path.filter(|name| !path_params(alias).any(|own| own == *name)).collect();
        if moved.is_empty() { quote!(#alias) } else { quote!(#alias { #(#moved from #moved),* }) }
    });
    quote!(, aliases [#(#aliases),*])
}

/// The name of the operation at run time: its operation id, or method and path.
pub(super) fn operation_id(operation: &Operation) -> String {
    operation.id.clone().unwrap_or_else(|| operation.site.to_string())
}
