// Emitted by `oascrate`, from `runtime/server/receive.rs` in its own sources. Edits are overwritten.

//! From an HTTP request to the request of an operation.

use std::collections::HashMap;

use axum::RequestExt;
use axum::body::Body as HttpBody;
use axum::extract::Request;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, COOKIE};
use http::request::Parts;
use http_body::Body as _;
use http_body_util::BodyExt;

use super::access::Authentication;
use super::context::{Context, ResponseHeaders};
use super::limits::RequestLimits;
use super::parts::parts;
use super::refusal::Refusal;
use super::rejection::{Rejection, body_error, too_large};
use super::rules::Checks;
use super::settings::Settings;
use crate::runtime::api::{Api, CONVENTIONS};
use crate::runtime::body::incoming::Incoming;
use crate::runtime::body::multipart::Part;
use crate::runtime::body::{self, Payload, is_multipart, is_same_type, parameter};
use crate::runtime::dialect::Dialect;
use crate::runtime::headers::text;
use crate::runtime::operation::{Operation, OperationInfo};
use crate::runtime::params::text::has_more_names;
use crate::runtime::request_decoder::{RequestDecoder, credentials};
use crate::runtime::security::Credentials;

/// A request with its whole body.
pub(super) enum Body {
    Whole(Bytes),
    Parts(Vec<Part>),
    Stream(Incoming),
}

/// A request whose headers have arrived, and whose body may still be in transit.
pub(super) struct ReceivedRequest {
    info: &'static OperationInfo,
    limits: RequestLimits,
    /// Whether files are passed on while they arrive.
    is_streamed: bool,
    head: Parts,
    credentials: Credentials,
    /// Verifies the credentials, before the body is read.
    authentication: Option<Authentication>,
    /// `None` if there is no body, or no need to read it.
    body: Result<Option<HttpBody>, Rejection>,
}

/// A decoded request, its context, and the headers that its handler sets. These are apart, since a context that the
/// future of a request borrowed would take part of its memory until the response.
pub(super) type Received<O> = (O, Context, ResponseHeaders);

impl ReceivedRequest {
    /// A request without the credentials that its operation needs is rejected before its body is read, and so is one
    /// that announces a body over the limit.
    pub(super) fn new(info: &'static OperationInfo, settings: &Settings, request: Request) -> Self {
        let Settings { limits, is_streamed, access, .. } = settings;
        let (limits, is_streamed) = (*limits, *is_streamed);
        // An empty body needs no limit, which costs an allocation.
        let is_empty = request.body().is_end_stream();
        let announced = request.body().size_hint().lower();
        let (head, body) = if is_empty { request } else { request.with_limited_body() }.into_parts();
        let credentials = credentials(info, &head);
        let is_awaited = !is_empty || comes_in_parts(&head);
        let access = access.check(info, &credentials);
        let is_allowed = body.size_hint().upper().is_none_or(|largest| announced <= largest);
        let checked = || check(limits, &head).and_then(|()| if is_allowed { Ok(()) } else { Err(too_large()) });
        let (authentication, body) = match access.and_then(|access| checked().map(|()| access)) {
            Ok(authentication) => (authentication, Ok(is_awaited.then_some(body))),
            Err(rejection) => (None, Err(rejection)),
        };
        Self { info, limits, is_streamed, head, credentials, authentication, body }
    }

    /// Waits for the verification of the credentials, and then for the body.
    pub(super) async fn body(&mut self) -> Result<Body, Rejection> {
        if let Some(authentication) = self.authentication.take() {
            self.head.extensions.extend(authentication.await?);
        }
        match std::mem::replace(&mut self.body, Ok(None)) {
            Ok(Some(body)) if is_streamed(self.info, &self.head) => Ok(Body::Stream(self.incoming(body))),
            Ok(Some(body)) => arrive(&self.head, self.limits, self.is_streamed, body).await,
            Ok(None) => Ok(Body::Whole(Bytes::new())),
            Err(rejection) => Err(rejection),
        }
    }

    fn incoming(&self, body: HttpBody) -> Incoming {
        let mut incoming = Incoming::new(body::Body::new(body).into_content());
        incoming.operation = self.info.id;
        incoming.limit = self.limits.item;
        incoming
    }

    /// Decodes the request of the operation, and validates it if `is_checked`; there may be no rules.
    pub(super) fn read<O: Operation>(
        self: Box<Self>,
        mut body: Body,
        is_checked: bool,
        checks: Option<Checks>,
    ) -> Result<Received<O>, Rejection> {
        let Self { info, limits, head, credentials, .. } = *self;
        if let (Body::Stream(incoming), Some(checks)) = (&mut body, checks) {
            incoming.check = checks.of_items(media_type(&head).unwrap_or_default());
        }
        let payload = match body {
            Body::Whole(ref content) => Payload::Whole { media_type: media_type(&head), content },
            Body::Parts(parts) => Payload::Parts(parts),
            Body::Stream(ref incoming) => Payload::Stream { media_type: media_type(&head), incoming },
        };
        let request = RequestDecoder::new(info, &head, payload).most_names(limits.names);
        let request = if is_checked { request.checked(checks) } else { request }.read::<O>();
        let request = request.map_err(|error| Api::rejection(Refusal::Invalid(info, &error)))?;
        let context = Context::new(info, credentials, head);
        let response_headers = context.response_headers.clone();
        Ok((request, context, response_headers))
    }
}

/// Checks the query and the cookies.
fn check(limits: RequestLimits, head: &Parts) -> Result<(), Rejection> {
    if head.headers.contains_key(COOKIE) {
        let lines: Vec<_> = head.headers.get_all(COOKIE).iter().map(text).collect();
        if has_more_names(lines.iter().flat_map(|line| line.split(';')), limits.names) {
            return Err(Api::rejection(Refusal::InvalidCookies));
        }
    }
    let query = head.uri.query().unwrap_or_default();
    if has_more_names(query.split('&'), limits.names) {
        return Err(Api::rejection(Refusal::InvalidQuery));
    }
    match CONVENTIONS.max_query_values {
        Some(most) if repeats_a_name(query, most) => Err(Api::rejection(Refusal::InvalidQuery)),
        _ => Ok(()),
    }
}

fn media_type(head: &Parts) -> Option<&str> {
    head.headers.get(CONTENT_TYPE)?.to_str().ok()
}

fn comes_in_parts(head: &Parts) -> bool {
    media_type(head).is_some_and(is_multipart)
}

/// Whether the handler reads the body while it arrives.
fn is_streamed(info: &OperationInfo, head: &Parts) -> bool {
    let is_found = |found: &str| info.streamed_body.iter().any(|media_type| is_same_type(media_type, found));
    !info.streamed_body.is_empty() && media_type(head).is_some_and(is_found)
}

/// Returns whether a query has a name more often than it may.
fn repeats_a_name(query: &str, most: usize) -> bool {
    // Most queries are too short for that.
    if query.len() < most {
        return false;
    }
    let mut counts = HashMap::new();
    for name in query.split('&').filter_map(|pair| pair.split('=').next()) {
        *counts.entry(name).or_insert(0) += 1;
    }
    counts.values().any(|count| *count > most)
}

/// Waits for the body. axum limits its size: two megabytes, unless a `DefaultBodyLimit` layer sets another limit.
async fn arrive(head: &Parts, limits: RequestLimits, is_streamed: bool, body: HttpBody) -> Result<Body, Rejection> {
    if let Some(media_type) = media_type(head).filter(|media_type| is_multipart(media_type)) {
        let boundary = parameter(media_type, "boundary").unwrap_or_default();
        // Boxed, so that the future of a request stays small.
        return Ok(Body::Parts(Box::pin(parts(&boundary, limits, is_streamed, body)).await?));
    }
    match body.collect().await {
        Ok(body) => Ok(Body::Whole(body.to_bytes())),
        Err(error) => Err(body_error(&error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_repeated_query_names() {
        for (query, most, is_too_often) in
            [("", 1, false), ("a=1&a=2", 2, false), ("a=1&b=1&a=2&a", 2, true), ("a&b&c", 1, false)]
        {
            assert_eq!(repeats_a_name(query, most), is_too_often, "{query} {most}");
        }
    }
}
