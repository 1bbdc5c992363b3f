//! The responses of an operation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{DocComment, code_span};
use super::{Emitter, ident};
use crate::ir::{Body, Content, Operation, Response, Status, TypeArena, TypeRef, Union};
use crate::names::OperationNames;

impl Emitter<'_> {
    /// The enum of all documented responses, and the table that encodes and decodes it: the successes, then the errors.
    pub(super) fn responses(&self, operation: &Operation, names: &OperationNames) -> TokenStream {
        let (name, request) = (ident(&names.response), &names.request);
        let mut variants = Vec::new();
        let (mut successes, mut failures, mut default) = (Vec::new(), Vec::new(), None);
        for (response, variant) in operation.responses.iter().zip(&names.variants) {
            let (variant, statuses) = (ident(variant), statuses(response.status));
            let doc = self.response_doc(response).outer();
            let status = is_range(response.status);
            let (payload, row) = match &response.content {
                Some(content) => {
                    let (kind, ty) = self.body(content);
                    let media_type = &content.media_type;
                    let payload = if status { quote!((#ty, u16)) } else { quote!((#ty)) };
                    let bindings = if status { quote!(body: #ty, status) } else { quote!(body: #ty) };
                    (payload, quote!(#variant(#bindings) = #statuses #kind #media_type,))
                }
                // A body without a schema is kept unchanged.
                None if status => (
                    quote!((crate::runtime::emitted::Bytes, u16)),
                    quote!(#variant(body: crate::runtime::emitted::Bytes, status) = #statuses bytes "application/octet-stream",),
                ),
                None => (TokenStream::new(), quote!(#variant = #statuses,)),
            };
            variants.push(quote!(#doc #variant #payload,));
            match outcome(operation, response.status) {
                Outcome::Success => successes.push(row),
                Outcome::Failure => failures.push(row),
                Outcome::Either => default = Some(row),
            }
        }
        let default = default.map(|row| quote!(default { #row }));
        let success = self.success(operation);
        let doc = DocComment::default().own(&format!("The responses to [`{request}`].")).outer();
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// An undocumented response.
                Undocumented(crate::runtime::emitted::RawResponse),
            }
            crate::runtime::emitted::responses!(#name -> #success { #(#successes)* } else { #(#failures)* } #default);
        }
    }

    /// The description of a response, with its headers.
    fn response_doc(&self, response: &Response) -> DocComment {
        let status = match response.status {
            Status::Code(code) => code.to_string(),
            Status::Class(class) => format!("{class}XX"),
            Status::Default => "Any other status".to_owned(),
        };
        let description = response.doc.description.as_deref().unwrap_or_default();
        let mut doc = DocComment::new(Some(&format!("{status}: {description}")));
        if !response.headers.is_empty() {
            let names: Vec<_> = response.headers.iter().map(|h| code_span(&h.name)).collect();
            let named = match &response.header_type {
                Some(TypeRef::Named(id)) => self.names.types.get(id).map(|names| format!(" ([`{}`])", names.name)),
                _ => None,
            };
            doc = doc.own(&format!("Headers: {}{}.", names.join(", "), named.unwrap_or_default()));
        }
        doc
    }

    /// The success type of a call: the type that the documented successes share, `()` if they have no body, or the enum
    /// of all responses if they differ.
    pub(crate) fn success(&self, operation: &Operation) -> TokenStream {
        let Some(success) = shared_success(operation) else { return quote!(Self) };
        match &success.content {
            Some(content) => self.body(content).1,
            None if is_range(success.status) => quote!(crate::runtime::emitted::Bytes),
            None => quote!(()),
        }
    }

    /// Whether the success type alone determines the response, including its status.
    pub(crate) fn success_is_response(&self, operation: &Operation) -> bool {
        shared_success(operation).is_some_and(|success| success.content.is_some() && !is_range(success.status))
    }

    /// The enum of a body in one of several media types.
    pub(super) fn media_types(
        &self,
        name: &Ident,
        union: &Union,
        doc: TokenStream,
        (docs, parts, types): (Vec<TokenStream>, &[Ident], &[TokenStream]),
    ) -> TokenStream {
        let codecs = union.contents.iter().map(|content| {
            let (codec, media_type) = (self.body(content).0, &content.media_type);
            quote!(#codec #media_type)
        });
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#docs #parts(#types),)*
            }
            crate::runtime::emitted::media_types!(#name { #(#parts: #types = #codecs,)* });
        }
    }
}

/// The first documented success, if all others have the same body.
pub(super) fn shared_success(operation: &Operation) -> Option<&Response> {
    let is_success = |response: &&Response| outcome(operation, response.status) != Outcome::Failure;
    let mut successes = operation.responses.iter().filter(is_success);
    // The body of a range of statuses is kept even if it is undocumented.
    let body = |response: &Response| {
        let content = response.content.as_ref().map(|content| (content.body.clone(), content.encodings.clone()));
        content.or(is_range(response.status).then_some((Body::Bytes, Vec::new())))
    };
    let first = successes.next()?;
    successes.all(|response| body(response) == body(first)).then_some(first)
}

/// The outcome of a call, as the caller sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success,
    Failure,
    /// Either, depending on the status.
    Either,
}

/// Without a documented success status, `default` covers successes as well; without both, redirects are successes.
fn outcome(operation: &Operation, status: Status) -> Outcome {
    let has = |is: fn(Status) -> bool| operation.responses.iter().any(|response| is(response.status));
    let is_redirect = |status| matches!(status, Status::Code(300..=399) | Status::Class(3));
    match status {
        status if is_success(status) => Outcome::Success,
        _ if has(is_success) => Outcome::Failure,
        Status::Default => Outcome::Either,
        status if is_redirect(status) && !has(|status| status == Status::Default) => Outcome::Success,
        _ => Outcome::Failure,
    }
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

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Class(2))
}

/// Returns whether a variant is for a range of statuses, so that it contains the status.
fn is_range(status: Status) -> bool {
    !matches!(status, Status::Code(_))
}

fn statuses(status: Status) -> TokenStream {
    let literal = proc_macro2::Literal::u16_unsuffixed;
    let (low, high) = match status {
        Status::Code(code) => {
            let code = literal(code);
            return quote!(#code);
        }
        Status::Class(class) => (class * 100, class * 100 + 99),
        Status::Default => (100, 999),
    };
    let (low, high) = (literal(low), literal(high));
    quote!(#low..=#high)
}
