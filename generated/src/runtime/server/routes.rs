//! From an emitted trait to a router.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter};
use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::request::Parts;

use super::context::Context;
use super::rejection::{Rejection, respond};
use crate::runtime::answer::Responses;
use crate::runtime::body::Payload;
use crate::runtime::body::multipart::{self, Part};
use crate::runtime::incoming::Incoming;
use crate::runtime::operation::{Info, Operation};

/// A method of an emitted trait.
///
/// This is `Fn(&A, O, Context) -> impl Future<Output = O::Response> + Send`, in words that a bound can be made of.
pub trait Handler<'a, A: 'a, O: Operation>: Fn(&'a A, O, Context) -> Self::Future {
    /// What the method gives.
    type Future: Future<Output = O::Response> + Send + 'a;
}

impl<'a, A: 'a, O: Operation, F, T> Handler<'a, A, O> for F
where
    F: Fn(&'a A, O, Context) -> T,
    T: Future<Output = O::Response> + Send + 'a,
{
    type Future = T;
}

/// An operation without its types: what a router is made of.
type Endpoint = Arc<dyn Fn(Request) -> Pin<Box<dyn Future<Output = Response> + Send>> + Send + Sync>;

/// A router that grows.
#[derive(Debug)]
pub struct Routes<A> {
    api: Arc<A>,
    router: Router,
}

impl<A: Send + Sync + 'static> Routes<A> {
    /// No routes yet.
    pub fn new(api: impl Into<Arc<A>>) -> Self {
        Self { api: api.into(), router: Router::new() }
    }

    /// Adds an operation, under its path and its older ones.
    pub fn on<O: Operation, F>(mut self, handler: F) -> Self
    where
        F: for<'a> Handler<'a, A, O> + Copy + Send + Sync + 'static,
    {
        let api = self.api.clone();
        let endpoint: Endpoint = Arc::new(move |request| {
            let api = api.clone();
            Box::pin(async move { answer::<A, O, F>(&api, handler, request).await })
        });
        self.router = add(self.router, O::INFO, &endpoint);
        self
    }

    /// The router.
    pub fn into_router(self) -> Router {
        self.router
    }
}

/// All routes together, and an answer in the API's envelope for everything else.
pub fn merge(routers: impl IntoIterator<Item = Router>) -> Router {
    let merged = routers.into_iter().fold(Router::new(), Router::merge);
    merged.fallback(async || Rejection::unknown_route()).method_not_allowed_fallback(async || Rejection::wrong_method())
}

fn add(mut router: Router, info: &'static Info, endpoint: &Endpoint) -> Router {
    let Ok(filter) = MethodFilter::try_from(info.method.clone()) else { return router };
    for path in std::iter::once(info.path).chain(info.aliases.iter().map(|alias| alias.path)) {
        let endpoint = endpoint.clone();
        router =
            router.route(path, MethodRouter::new().on(filter, async move |request: Request| endpoint(request).await));
    }
    router
}

async fn answer<A, O, F>(api: &A, handler: F, request: Request) -> Response
where
    O: Operation,
    F: for<'a> Handler<'a, A, O>,
{
    let (request, context) = match receive(O::INFO, request).await {
        Ok((head, body)) => match read::<O>(head, body) {
            Ok(read) => read,
            Err(rejection) => return respond(rejection),
        },
        Err(rejection) => return respond(rejection),
    };
    let answer: O::Response = handler(api, request, context).await;
    match answer.encode() {
        Ok(raw) => respond(raw),
        Err(unwritten) => respond(Rejection::internal(&unwritten.message)),
    }
}

fn read<O: Operation>(head: Parts, body: Body) -> Result<(O, Context), Rejection> {
    let payload = match body {
        Body::Whole(ref content) => {
            let media_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
            Payload::Whole { media_type, content }
        }
        Body::Parts(parts) => Payload::Parts(parts),
    };
    let incoming = Incoming::new(O::INFO, &head, payload);
    let credentials = incoming.credentials();
    let request = incoming.read::<O>()?;
    Ok((request, Context::new(O::INFO, credentials, head)))
}

/// A body that has arrived.
enum Body {
    Whole(Bytes),
    Parts(Vec<Part>),
}

/// Refuses a request without credentials, then waits for the body. Its size is limited as axum has it: two megabytes,
/// unless a `DefaultBodyLimit` layer says otherwise.
async fn receive(info: &Info, request: Request) -> Result<(Parts, Body), Rejection> {
    let (head, body) = request.into_parts();
    if !info.security.is_empty() {
        let nothing = Payload::Parts(Vec::new());
        let credentials = Incoming::new(info, &head, nothing).credentials();
        credentials.satisfy(info.security).ok_or_else(Rejection::unauthorized)?;
    }
    let media_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_multipart = media_type.to_ascii_lowercase().starts_with("multipart/form-data");
    let request = Request::from_parts(head.clone(), body);
    let body = match is_multipart {
        true => Body::Parts(parts(request).await?),
        false => {
            let content = Bytes::from_request(request, &()).await;
            Body::Whole(content.map_err(|error| Rejection::body(error.status(), &error.body_text()))?)
        }
    };
    Ok((head, body))
}

async fn parts(request: Request) -> Result<Vec<Part>, Rejection> {
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|error| Rejection::body(error.status(), &error.body_text()))?;
    let refuse = |error: MultipartError| Rejection::body(error.status(), &error.body_text());
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(refuse)? {
        parts.push(Part {
            name: parameter(&field, "name").unwrap_or_default(),
            file_name: parameter(&field, "filename"),
            content_type: field.content_type().map(str::to_owned),
            content: field.bytes().await.map_err(refuse)?.into(),
        });
    }
    Ok(parts)
}

/// A parameter of the part's disposition. The field's own methods leave backslashes in it.
fn parameter(field: &Field<'_>, name: &str) -> Option<String> {
    let disposition = field.headers().get(CONTENT_DISPOSITION)?;
    multipart::parameter(std::str::from_utf8(disposition.as_bytes()).ok()?, name)
}
