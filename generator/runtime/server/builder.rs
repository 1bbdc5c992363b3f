//! From the implementation of emitted traits to a router.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, MethodRouter};
use tower::service_fn;
use tower::util::MapResponseLayer;

use super::context::Context;
use super::handler_error::{HandlerError, encode_response};
use super::limits::RequestLimits;
use super::pattern::Pattern;
use super::receive::ReceivedRequest;
use super::refusal::Refusal;
use super::rejection::{Rejection, with_usual_headers};
use super::routes::{self, Endpoint, RejectionHandler};
use crate::dialect::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::{Operation, OperationInfo};

/// A method of an emitted trait.
///
/// This is `Fn(&A, O, Context) -> impl Future<Output = Result<O::Response, HandlerError>> + Send`, in words that a bound can be
/// made of.
pub trait Handler<'a, A: 'a, O: Operation>: Fn(&'a A, O, Context) -> Self::Future {
    /// What the method gives.
    type Future: Future<Output = Result<O::Response, HandlerError>> + Send + 'a;
}

impl<'a, A: 'a, O: Operation, F, T> Handler<'a, A, O> for F
where
    F: Fn(&'a A, O, Context) -> T,
    T: Future<Output = Result<O::Response, HandlerError>> + Send + 'a,
{
    type Future = T;
}

/// A server that is being put together: an implementation, and those of its operations that are served.
///
/// The groups of the API are methods here, and each needs the trait of that group; see [`crate::server`].
///
/// ```text
/// impl RoomsApi for Desk { .. }
/// impl VisitorsApi for Desk { .. }
///
/// let router: axum::Router = Server::new(Desk).rooms().visitors().into_router();
/// ```
///
/// The router is an ordinary one: nest it, merge it with routes of your own, put layers around it. What is not served
/// is refused in the format that the API has for errors.
pub struct Server<A> {
    api: Arc<A>,
    endpoints: Endpoints,
    limits: RequestLimits,
    on_rejection: Option<OnRejection>,
}

/// By what requests for them have in common. One that is added twice is served by the later.
type Endpoints = BTreeMap<String, Endpoint<MakeService>>;

/// Makes the service of an operation, once it is known what a request may hold.
type MakeService = Arc<dyn Fn(RequestLimits) -> MethodRouter + Send + Sync>;

type OnRejection = Arc<dyn Fn(Rejection, Option<&'static OperationInfo>) -> Response + Send + Sync>;

impl<A: Send + Sync + 'static> Server<A> {
    /// Serves nothing yet.
    pub fn new(api: A) -> Self {
        Self::from_arc(Arc::new(api))
    }

    /// Serves nothing yet, and leaves the caller a hand on the implementation.
    pub fn from_arc(api: Arc<A>) -> Self {
        Self { api, endpoints: BTreeMap::new(), limits: RequestLimits::default(), on_rejection: None }
    }

    /// Serves an operation, under its path and its older ones. This is what the methods of the groups are made of; it
    /// replaces the method of a trait, too, if it comes later. What it needs beside the request is in the implementation, as it
    /// can capture nothing that is not `Copy`.
    pub fn on<O: Operation, F>(mut self, handler: F) -> Self
    where
        F: for<'a> Handler<'a, A, O> + Copy + Send + Sync + 'static,
    {
        let Ok(filter) = MethodFilter::try_from(O::INFO.method.clone()) else { return self };
        let api = self.api.clone();
        // As a service rather than as a handler of axum's, which would put the future into one more box. All that needs no
        // waiting is done before there is a future, which is copied as a whole and so should be small.
        let service = move |limits: RequestLimits| {
            let api = api.clone();
            let service = service_fn(move |request: Request| {
                let mut arrival = ReceivedRequest::new(O::INFO, limits, request);
                let api = api.clone();
                async move {
                    let body = arrival.body().await;
                    Ok::<_, Infallible>(with_usual_headers(match body.and_then(|body| arrival.read::<O>(body)) {
                        Ok((request, context)) => match handler(&api, request, context).await {
                            Ok(response) => encode_response(&response),
                            Err(error) => error.into_response(),
                        },
                        Err(rejection) => rejection.into_response(),
                    }))
                }
            });
            MethodRouter::new().on_service(filter, service)
        };
        let service: MakeService = Arc::new(service);
        for path in std::iter::once(O::INFO.path).chain(O::INFO.aliases.iter().map(|alias| alias.path)) {
            let endpoint = Endpoint { pattern: Pattern::new(path), info: O::INFO, service: service.clone() };
            self.endpoints.insert(endpoint.identity(), endpoint);
        }
        self
    }

    /// Serves what another server serves, too. An operation of both is served by that one.
    pub fn merge<B>(mut self, other: Server<B>) -> Self {
        self.endpoints.extend(other.endpoints);
        self
    }

    /// Sets how many names and parts one request may hold, for all operations: those that are added later and those of merged
    /// servers, too.
    pub fn limits(mut self, limits: RequestLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Answers for every [`Rejection`] in its place, be it the server's or one that the implementation gave. Without an
    /// operation it is of a request that reaches none.
    pub fn on_rejection<F, T>(mut self, response: F) -> Self
    where
        F: Fn(Rejection, Option<&'static OperationInfo>) -> T + Send + Sync + 'static,
        T: IntoResponse,
    {
        self.on_rejection = Some(Arc::new(move |rejection, info| response(rejection, info).into_response()));
        self
    }

    /// The router. A path or method that it does not serve answers 404 or 405.
    ///
    /// Of several operations whose paths match a URL, the one with the most specific path is served: segment by segment from
    /// the left, a literal goes before a parameter with literals around it, and that before a parameter alone. Operations
    /// of another method do not count.
    pub fn into_router(self) -> Router {
        let (hook, limits) = (self.on_rejection, self.limits);
        let endpoint = |Endpoint { pattern, info, service }: Endpoint<MakeService>| {
            let service = service(limits);
            let service = match hook.clone() {
                None => service,
                Some(hook) => service
                    .layer(MapResponseLayer::new(move |response| finish_response(response, Some(info), Some(&hook)))),
            };
            Endpoint { pattern, info, service }
        };
        let endpoints = self.endpoints.into_values().map(endpoint).collect();
        let refuse: RejectionHandler =
            Arc::new(move |rejection| finish_response(rejection.into_response(), None, hook.as_ref()));
        let router = routes::add(Router::new(), endpoints, &refuse);
        let refusal = |refusal: Refusal<'static>| {
            let refuse = refuse.clone();
            async move || refuse(Api::rejection(refusal))
        };
        router.fallback(refusal(Refusal::UnknownPath)).method_not_allowed_fallback(refusal(Refusal::MethodNotAllowed))
    }
}

impl<A> fmt::Debug for Server<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = |endpoint: &Endpoint<_>| format!("{} {}", endpoint.info.method, endpoint.pattern.template);
        f.debug_set().entries(self.endpoints.values().map(entry)).finish()
    }
}

/// The answer, or another in its place if it is a rejection and somebody wants to replace those.
fn finish_response(
    mut response: Response,
    info: Option<&'static OperationInfo>,
    hook: Option<&OnRejection>,
) -> Response {
    let Some(hook) = hook else { return with_usual_headers(response) };
    match response.extensions_mut().remove::<Rejection>() {
        Some(rejection) => with_usual_headers(hook(rejection, info)),
        None => response,
    }
}
