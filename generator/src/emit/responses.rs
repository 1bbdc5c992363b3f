//! The table that encodes and decodes the responses of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::codec::codec;
use super::ident;
use crate::ir::{Content, Operation, Response, Status, TypeArena, Union};
use crate::plan::{Item, Origin, Outcome, Paged, Plan, outcome};

/// The enum of all documented responses, and the table: the successes, then the errors. After it, the pages.
pub(super) fn responses(plan: &Plan<'_>, item: &Item<'_>, operation: &Operation) -> TokenStream {
    let name = item.ident();
    let (mut successes, mut failures, mut default) = (Vec::new(), Vec::new(), None);
    for (variant, types) in item.variants() {
        let (part, Origin::Response(response)) = (variant.ident(), variant.origin) else { continue };
        let (statuses, content) = (statuses(response.status), response.content.as_ref());
        let content = content.map(|content| (codec(content), content.media_type.as_str()));
        let (codec, media_type) = content.unwrap_or_else(|| (quote!(bytes), "application/octet-stream"));
        let row = match types {
            [] => quote!(#part = #statuses,),
            [ty] => quote!(#part(body: #ty) = #statuses #codec #media_type,),
            [ty, ..] => quote!(#part(body: #ty, status) = #statuses #codec #media_type,),
        };
        match outcome(operation, response.status) {
            Outcome::Success => successes.push(row),
            Outcome::Failure => failures.push(row),
            Outcome::Either => default = Some(quote!(default { #row })),
        }
    }
    let success = item.implemented("Responses").flatten();
    let table = quote!(crate::runtime::emitted::responses!(#name -> #success { #(#successes)* } else { #(#failures)* } #default););
    [item.enumeration(&TokenStream::new()), table].into_iter().chain(pages(plan, operation)).collect()
}

/// `paged!(ListRooms { offset } -> RoomsPage { rooms: Room = "rooms", total });`, if the operation returns pages of one
/// type.
fn pages(plan: &Plan<'_>, operation: &Operation) -> Option<TokenStream> {
    let names = plan.names.operations.get(&operation.site)?;
    let Paged { offset, page, list, wire_name, item, total } = plan.pages(operation, names)?;
    let (request, offset, list) = (ident(&names.request), ident(offset), ident(list));
    let total = total.map(ident).map(|total| quote!(, #total));
    Some(quote!(crate::runtime::emitted::paged!(#request { #offset } -> #page { #list: #item = #wire_name #total });))
}

/// The enum of a body in one of several media types.
pub(super) fn media_types(item: &Item<'_>, union: &Union) -> TokenStream {
    let name = item.ident();
    let rows = item.variants().zip(&union.contents).map(|((variant, types), content)| {
        let (part, codec, media_type) = (variant.ident(), codec(content), &content.media_type);
        quote!(#part: #(#types)* = #codec #media_type,)
    });
    let table = quote!(crate::runtime::emitted::media_types!(#name { #(#rows)* }););
    [item.enumeration(&TokenStream::new()), table].into_iter().collect()
}

/// The `Accept` header: the media types of the responses, those of successes first. Empty if all are JSON.
pub(super) fn accept(operation: &Operation, types: &TypeArena) -> TokenStream {
    let mut accepted: Vec<(&str, bool)> = Vec::new();
    for wanted in [true, false] {
        let of_outcome = |response: &&Response| (outcome(operation, response.status) != Outcome::Failure) == wanted;
        let contents = operation.responses.iter().filter(of_outcome).filter_map(|response| response.content.as_ref());
        for Content { media_type, .. } in contents.flat_map(|content| content.alternatives(types)) {
            if !media_type.contains('*') && accepted.iter().all(|(known, _)| known != media_type) {
                accepted.push((media_type, wanted));
            }
        }
    }
    if accepted.is_empty() || accepted.iter().all(|(media_type, _)| *media_type == "application/json") {
        return TokenStream::new();
    }
    let texts = accepted.into_iter().map(|(media_type, wanted)| match wanted {
        true => media_type.to_owned(),
        false => format!("{media_type};q=0.9"),
    });
    let accept = texts.chain(["*/*;q=0.5".to_owned()]).collect::<Vec<_>>().join(", ");
    quote!(, accepts #accept)
}

/// The responses and the request body that are read item by item.
pub(super) fn streams(operation: &Operation, types: &TypeArena) -> TokenStream {
    let contents =
        operation.responses.iter().filter_map(|response| Some((response.status, response.content.as_ref()?)));
    let responses = contents.flat_map(|(status, content)| {
        let statuses = statuses(status);
        content.streams(types).map(move |media_type| quote!(#statuses #media_type))
    });
    let responses: Vec<_> = responses.collect();
    let responses = (!responses.is_empty()).then(|| quote!(, streams [#(#responses),*]));
    let read: Vec<_> = operation.body.iter().flat_map(|body| body.content.streams(types)).collect();
    let read = (!read.is_empty()).then(|| quote!(, reads [#(#read),*]));
    quote!(#responses #read)
}

fn statuses(status: Status) -> TokenStream {
    let literal = proc_macro2::Literal::u16_unsuffixed;
    let (low, high) = status.bounds();
    let (first, last) = (literal(low), literal(high));
    if low == high { quote!(#first) } else { quote!(#first..=#last) }
}
