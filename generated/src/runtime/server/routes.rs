// Emitted by `oascrate`, from `runtime/server/routes.rs` in its own sources. Edits are overwritten.

//! From operations to axum's router.
//!
//! axum's router matches whole segments only: a literal or anything. Where that decides, operations are routes of axum.
//! A route that several templates share, or that is less specific than its template, leaves the choice to a [`Table`]:
//! of all operations whose template, method and selecting parameters match the request, the most specific one. A path
//! without parameters decides alone, as OpenAPI requires: its other methods are not allowed, even if a template has
//! them.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter};
use http::Method;
use http::header::{ALLOW, CONTENT_LENGTH, HeaderValue};
use http::request::Parts;
use http_body::Body as _;
use tower::{Service, service_fn};

use super::index::Index;
use super::pattern::{Pattern, Shape};
use super::refusal::Refusal;
use super::rejection::Rejection;
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::OperationInfo;
use crate::runtime::request_decoder::selects;
use crate::runtime::template;

/// An operation at one of its paths.
#[derive(Clone)]
pub(super) struct Endpoint<S = Serve> {
    pub pattern: Pattern,
    pub info: &'static OperationInfo,
    pub filter: MethodFilter,
    pub service: S,
}

/// Serves the requests of an operation. All operations have this type, so that axum's generic code is compiled once.
pub(super) type Serve = Arc<dyn Fn(Request) -> Serving + Send + Sync>;

/// A request that is served.
pub(super) type Serving = Pin<Box<dyn Future<Output = Response> + Send>>;

/// Replaces the rejection of a request that reaches no operation.
pub(super) type RejectionHandler = Arc<dyn Fn(Rejection) -> Response + Send + Sync>;

impl<S> Endpoint<S> {
    /// The key that identifies an endpoint.
    pub(super) fn identity(&self) -> String {
        let OperationInfo { method, query, selectors, .. } = self.info;
        format!("{} {method} {query:?} {selectors:?}", self.pattern.without_names())
    }
}

impl Endpoint {
    fn serves(&self, method: &Method) -> bool {
        self.info.method == *method || (self.info.method == Method::GET && *method == Method::HEAD)
    }

    /// Returns whether this endpoint, if it is the most specific one for a URL, hides the other.
    fn is_hidden_by(&self, first: &Self) -> bool {
        !first.pattern.has_params() && self.pattern.has_params()
    }

    fn is_selected(&self) -> bool {
        !self.info.query.is_empty() || !self.info.selectors.is_empty()
    }
}

/// Adds routes to a router, for all URLs of these endpoints.
pub(super) fn add(mut router: Router, mut endpoints: Vec<Endpoint>, refuse: &RejectionHandler) -> Router {
    endpoints.sort_by_cached_key(|Endpoint { pattern, info, .. }| {
        let selecting = info.query.len() + info.selectors.len();
        (pattern.rank(), std::cmp::Reverse(selecting), info.method != Method::HEAD)
    });
    let shapes: BTreeMap<Shape, String> =
        endpoints.iter().rev().map(|endpoint| (endpoint.pattern.shape(), endpoint.pattern.route())).collect();
    let mut index = Index::default();
    endpoints.iter().enumerate().for_each(|(number, endpoint)| index.insert(&endpoint.pattern, number));
    for (shape, route) in shapes {
        let mut numbers = Vec::new();
        index.find(&shape, &mut numbers);
        numbers.sort_unstable();
        let found = numbers.into_iter().filter_map(|number| endpoints.get(number));
        let mut found: Vec<_> = found.filter(|endpoint| endpoint.pattern.is_found_by(&shape)).collect();
        if let Some(first) = found.first().copied().filter(|first| first.pattern.covers(&shape)) {
            found.retain(|endpoint| !endpoint.is_hidden_by(first));
        }
        retain_reachable(&mut found, &shape);
        let is_direct = found.iter().all(|endpoint| endpoint.pattern.covers(&shape) && !endpoint.is_selected());
        router = match is_direct {
            true => router.route(&route, direct(&found)),
            false => {
                let table = Table::new(&found, refuse);
                router.route_service(&route, infallible(move |request| table.serve(request)))
            }
        };
    }
    router
}

/// Removes endpoints that no request reaches: an earlier one has their method and accepts every URL of the shape. What
/// is left often needs no table.
fn retain_reachable(found: &mut Vec<&Endpoint>, shape: &Shape) {
    let mut served = Vec::new();
    found.retain(|endpoint| {
        let method = &endpoint.info.method;
        let is_reachable = !served.contains(&method);
        if endpoint.pattern.covers(shape) && !endpoint.is_selected() {
            served.push(method);
        }
        is_reachable
    });
}

/// The first endpoint of each method.
fn direct(endpoints: &[&Endpoint]) -> MethodRouter {
    let mut methods = Vec::new();
    endpoints.iter().fold(MethodRouter::new(), |router, endpoint| {
        if methods.contains(&&endpoint.info.method) {
            return router;
        }
        methods.push(&endpoint.info.method);
        let serve = endpoint.service.clone();
        router.on_service(endpoint.filter, infallible(move |request| serve(request)))
    })
}

/// A function as a service.
fn infallible<F, T>(
    serve: F,
) -> impl Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static
where
    F: Fn(Request) -> T + Clone + Send + Sync + 'static,
    T: Future<Output = Response> + Send + 'static,
{
    service_fn(move |request| {
        let served = serve(request);
        async move { Ok(served.await) }
    })
}

/// The endpoints that a route chooses from, the most specific first.
#[derive(Clone)]
struct Table {
    endpoints: Arc<[Endpoint]>,
    refuse: RejectionHandler,
}

impl Table {
    fn new(endpoints: &[&Endpoint], refuse: &RejectionHandler) -> Self {
        Self { endpoints: endpoints.iter().copied().cloned().collect(), refuse: refuse.clone() }
    }

    /// Serves the request, or refuses it.
    fn serve(&self, request: Request) -> Serving {
        let (head, body) = request.into_parts();
        match self.choose(&head) {
            Some(serve) if head.method == Method::HEAD => {
                let served = serve(Request::from_parts(head, body));
                Box::pin(async move { without_body(served.await) })
            }
            Some(serve) => serve(Request::from_parts(head, body)),
            None => Box::pin(std::future::ready(self.refusal(&head))),
        }
    }

    /// The endpoints whose templates match the path, without those that a path without parameters hides.
    fn of_path(&self, head: &Parts) -> impl Iterator<Item = &Endpoint> {
        let path = head.uri.path();
        let mut of_path =
            self.endpoints.iter().filter(move |endpoint| template::matches(endpoint.pattern.template, path)).peekable();
        let first = of_path.peek().copied();
        of_path.filter(move |endpoint| first.is_none_or(|first| !endpoint.is_hidden_by(first)))
    }

    /// Returns the most specific endpoint that serves the request.
    fn choose(&self, head: &Parts) -> Option<&Serve> {
        let serves = |endpoint: &&Endpoint| endpoint.serves(&head.method) && selects(endpoint.info, head);
        self.of_path(head).find(serves).map(|endpoint| &endpoint.service)
    }

    /// The response to a request that no endpoint serves. A method that only lacks its selecting parameters is allowed.
    fn refusal(&self, head: &Parts) -> Response {
        let methods = allowed(self.of_path(head));
        let is_known = self.of_path(head).any(|endpoint| endpoint.serves(&head.method));
        if is_known || methods.is_empty() {
            return (self.refuse)(Api::rejection(Refusal::UnknownPath));
        }
        let mut refusal = (self.refuse)(Api::rejection(Refusal::MethodNotAllowed));
        if let Ok(methods) = HeaderValue::try_from(methods) {
            refusal.headers_mut().insert(ALLOW, methods);
        }
        refusal
    }
}

/// The response to HEAD: it announces the length of the body that it lacks.
fn without_body(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact() {
        head.headers.entry(CONTENT_LENGTH).or_insert_with(|| length.into());
    }
    Response::from_parts(head, Body::empty())
}

/// The methods, in the form of the `Allow` header.
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

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// Returns the template and the method of an endpoint.
    type Row = (String, &'static str);

    fn endpoint((template, method): &Row) -> Endpoint {
        let template: &'static str = template.clone().leak();
        let method = Method::try_from(*method).unwrap();
        let filter = axum::routing::MethodFilter::try_from(method.clone()).unwrap();
        let response = format!("{method} {template}");
        let service: Serve = Arc::new(move |_: Request| Box::pin(std::future::ready(response.clone().into_response())));
        let info = Box::leak(Box::new(OperationInfo::new("", method, template, &[])));
        Endpoint { pattern: Pattern::new(template), info, filter, service }
    }

    /// The expected result of a request by the documentation: the response, or the allowed methods.
    fn expected(endpoints: &[Endpoint], method: &Method, path: &str) -> Result<String, Vec<String>> {
        let mut of_path: Vec<_> = endpoints.iter().filter(|e| template::matches(e.pattern.template, path)).collect();
        of_path.sort_by_key(|endpoint| endpoint.pattern.rank());
        if of_path.first().is_some_and(|first| !first.pattern.template.contains('}')) {
            of_path.retain(|endpoint| !endpoint.pattern.template.contains('}'));
        }
        let Some(first) = of_path.iter().find(|endpoint| endpoint.info.method == *method) else {
            let mut allowed: Vec<_> = of_path.iter().map(|endpoint| endpoint.info.method.to_string()).collect();
            allowed.sort_unstable();
            allowed.dedup();
            return Err(allowed);
        };
        Ok(format!("{method} {}", first.pattern.template))
    }

    async fn found(mut router: Router, method: Method, path: &str) -> Result<String, Vec<String>> {
        let request = Request::builder().method(method).uri(path).body(axum::body::Body::empty()).unwrap();
        let (head, body) = router.call(request).await.unwrap().into_parts();
        if head.status.is_success() {
            let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
            return Ok(String::from_utf8(body.to_vec()).unwrap());
        }
        let allowed = head.headers.get(ALLOW).map(|allowed| allowed.to_str().unwrap()).unwrap_or_default();
        let mut allowed: Vec<_> = allowed.split(',').filter(|method| !method.is_empty()).map(str::to_owned).collect();
        allowed.sort_unstable();
        Err(allowed)
    }

    fn joined(segments: &[&str]) -> String {
        segments.iter().map(|segment| format!("/{segment}")).collect()
    }

    #[test]
    fn drops_endpoints_that_no_request_reaches() {
        let rows = [
            ("/visitor/{token}", "GET"),
            ("/visitor/{token}", "DELETE"),
            ("/{room}/messages", "GET"),
            ("/{room}/messages", "POST"),
        ];
        let endpoints = rows.map(|(template, method)| endpoint(&(template.to_owned(), method)));
        let mut found = endpoints.iter().collect();
        retain_reachable(&mut found, &vec![Some("visitor"), None]);
        let left: Vec<_> = found.iter().map(|endpoint| (endpoint.info.path, endpoint.info.method.as_str())).collect();
        assert_eq!(left, [rows[0], rows[1], rows[3]]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn routes_to_the_most_specific_template(
            templates in prop::collection::vec((prop::collection::vec(select(vec![
                "", "a", "b", "a.a", "~", ":a", "*a", "{a", "{x}", "{y}", "{*x}", "{x}.a", "a{x}", "{x}{y}", "{x}-{y}", "{}",
            ]), 1..4), select(vec!["POST", "PUT"])), 0..8),
            paths in prop::collection::vec(prop::collection::vec(select(vec![
                "a", "b", "a.a", "~", "%7E", ":a", "%3Aa", "*a", "%7Ba", "aa", "a-a", "c", "-", "%2F",
            ]), 1..4), 1..12),
        ) {
            let mut rows: Vec<Row> = Vec::new();
            for (segments, method) in &templates {
                let row = (joined(segments), *method);
                let is_new = rows.iter().all(|known| endpoint(known).identity() != endpoint(&row).identity());
                if is_new {
                    rows.push(row);
                }
            }
            let endpoints: Vec<_> = rows.iter().map(endpoint).collect();
            let refuse: RejectionHandler = Arc::new(IntoResponse::into_response);
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            for order in [endpoints.clone(), endpoints.iter().rev().cloned().collect()] {
                let router = add(Router::new(), order, &refuse);
                for path in &paths {
                    let path = joined(path);
                    for method in [Method::POST, Method::PUT] {
                        let expected = expected(&endpoints, &method, &path);
                        let found = runtime.block_on(found(router.clone(), method, &path));
                        prop_assert_eq!(found, expected, "{} of {:?}", path, rows);
                    }
                }
            }
        }
    }
}
