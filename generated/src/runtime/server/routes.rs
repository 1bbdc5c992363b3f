//! From operations to axum's router.
//!
//! axum's router finds a route by whole segments: a literal or anything. Where that is all there is to say, the operations
//! are in the route themselves. A route that several templates share, or that knows less than the template does, leaves the choice
//! to a [`Table`]: of all operations whose template matches the URL, whose method and whose selecting parameters the
//! request has, the most specific one. So an operation is reached although a more specific template has other methods only.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::MethodRouter;
use http::Method;
use http::header::{ALLOW, HeaderValue};
use tower::{Service, service_fn};

use super::pattern::{Pattern, Shape};
use super::rejection::Rejection;
use crate::runtime::incoming::selects;
use crate::runtime::operation::Info;
use crate::runtime::template;

/// An operation at one of its paths.
#[derive(Clone)]
pub(super) struct Endpoint {
    pub pattern: Pattern,
    pub info: &'static Info,
    pub service: MethodRouter,
}

/// What answers in place of a rejection of a request that reaches no operation.
pub(super) type Refuse = Arc<dyn Fn(Rejection) -> Response + Send + Sync>;

impl Endpoint {
    /// What no other endpoint has in common with it.
    pub(super) fn identity(&self) -> String {
        let Info { method, query, selectors, .. } = self.info;
        format!("{} {method} {query:?} {selectors:?}", self.pattern.without_names())
    }

    fn serves(&self, method: &Method) -> bool {
        self.info.method == *method || (self.info.method == Method::GET && *method == Method::HEAD)
    }

    fn is_selected(&self) -> bool {
        !self.info.query.is_empty() || !self.info.selectors.is_empty()
    }
}

/// Adds routes to a router, for all URLs of these endpoints.
pub(super) fn add(mut router: Router, mut endpoints: Vec<Endpoint>, refuse: &Refuse) -> Router {
    endpoints.sort_by_cached_key(|Endpoint { pattern, info, .. }| {
        let selecting = info.query.len() + info.selectors.len();
        (pattern.rank(), std::cmp::Reverse(selecting), info.method != Method::HEAD)
    });
    let shapes: BTreeMap<Shape, String> =
        endpoints.iter().rev().map(|endpoint| (endpoint.pattern.shape(), endpoint.pattern.route())).collect();
    for (shape, route) in shapes {
        let found: Vec<_> = endpoints.iter().filter(|endpoint| endpoint.pattern.is_found_by(&shape)).collect();
        let is_direct = found.iter().all(|endpoint| endpoint.pattern.covers(&shape) && !endpoint.is_selected());
        router = match is_direct {
            true => router.route(&route, direct(&found)),
            false => router.route_service(&route, Table::new(&found, refuse).into_service()),
        };
    }
    router
}

/// For each method the first endpoint.
fn direct(endpoints: &[&Endpoint]) -> MethodRouter {
    let mut methods = Vec::new();
    endpoints.iter().fold(MethodRouter::new(), |router, endpoint| {
        if methods.contains(&&endpoint.info.method) {
            return router;
        }
        methods.push(&endpoint.info.method);
        router.merge(endpoint.service.clone())
    })
}

/// Endpoints that a route leaves a choice of, the most specific first.
#[derive(Clone)]
struct Table {
    endpoints: Arc<[Endpoint]>,
    refuse: Refuse,
}

impl Table {
    fn new(endpoints: &[&Endpoint], refuse: &Refuse) -> Self {
        Self { endpoints: endpoints.iter().copied().cloned().collect(), refuse: refuse.clone() }
    }

    fn into_service(
        self,
    ) -> impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static
    {
        service_fn(move |request: Request| {
            let (head, body) = request.into_parts();
            let chosen = self.choose(&head);
            let request = Request::from_parts(head, body);
            async move {
                match chosen {
                    Ok(mut service) => service.call(request).await,
                    Err(refusal) => Ok(refusal),
                }
            }
        })
    }

    fn choose(&self, head: &http::request::Parts) -> Result<MethodRouter, Response> {
        let path = head.uri.path();
        let of_path = self.endpoints.iter().filter(|endpoint| template::matches(endpoint.pattern.template, path));
        let mut is_served = false;
        for endpoint in of_path.clone().filter(|endpoint| endpoint.serves(&head.method)) {
            if selects(endpoint.info, head) {
                return Ok(endpoint.service.clone());
            }
            is_served = true;
        }
        let methods = allowed(of_path);
        if is_served || methods.is_empty() {
            return Err((self.refuse)(Rejection::unknown_route()));
        }
        let mut refusal = (self.refuse)(Rejection::wrong_method());
        if let Ok(methods) = HeaderValue::try_from(methods) {
            refusal.headers_mut().insert(ALLOW, methods);
        }
        Err(refusal)
    }
}

/// The methods, as axum lists them.
fn allowed<'e>(endpoints: impl Iterator<Item = &'e Endpoint>) -> String {
    let mut methods: Vec<&str> = Vec::new();
    for endpoint in endpoints {
        let head = (endpoint.info.method == Method::GET).then_some("HEAD");
        for method in std::iter::once(endpoint.info.method.as_str()).chain(head) {
            if !methods.contains(&method) {
                methods.push(method);
            }
        }
    }
    methods.join(",")
}
