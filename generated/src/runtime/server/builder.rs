// Emitted by `oascrate`, from `runtime/server/builder.rs` in its own sources. Edits are overwritten.

//! From implementations of emitted traits to a router.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::MethodFilter;

use super::access::{Access, Authenticator};
use super::context::Context;
use super::handled::{Handled, OnResponse, Report};
use super::handler_error::{HandlerError, encode_response};
use super::limits::RequestLimits;
use super::pattern::Pattern;
use super::receive::ReceivedRequest;
use super::refusal::Refusal;
use super::rejection::{Rejection, with_usual_headers};
use super::routes::{self, Endpoint, RejectionHandler, Serve};
use super::settings::{OnRejection, Settings};
use super::trace::Trace;
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::{Operation, OperationInfo};
use crate::runtime::security::Credentials;

/// A method of an emitted trait.
///
/// This is `Fn(&A, O, Context) -> impl Future<Output = Result<O::Response, HandlerError>> + Send`, in a form that can
/// be a bound.
pub trait Handler<'a, A: 'a, O: Operation>: Fn(&'a A, O, Context) -> Self::Future {
    /// The future of the method.
    type Future: Future<Output = Result<O::Response, HandlerError>> + Send + 'a;
}

impl<'a, A: 'a, O: Operation, F, T> Handler<'a, A, O> for F
where
    F: Fn(&'a A, O, Context) -> T,
    T: Future<Output = Result<O::Response, HandlerError>> + Send + 'a,
{
    type Future = T;
}

/// A builder of a server: an implementation, and the operations to serve.
///
/// The groups of the API are methods of this type; each requires the trait of its group.
///
/// ```text
/// impl RoomsApi for Desk { .. }
/// impl VisitorsApi for Desk { .. }
///
/// let router: axum::Router = Server::new(Desk).rooms().visitors().into_router();
/// ```
///
/// The router is an ordinary one: nest it, merge it with your own routes, add layers. Unknown routes are rejected in
/// the API's error format.
///
/// Credentials are not verified, unless [`Server::authenticate`] says how.
pub struct Server<A> {
    api: Arc<A>,
    endpoints: Endpoints,
    limits: RequestLimits,
    on_rejection: Option<OnRejection>,
    on_response: Option<OnResponse>,
    authenticator: Option<Authenticator>,
    /// The ids of the operations that need no credentials.
    public: BTreeSet<&'static str>,
    /// The ids of the operations whose files are passed on while they arrive.
    streamed: BTreeSet<&'static str>,
}

/// By path, method and selectors. If an operation is added twice, the later one is served.
type Endpoints = BTreeMap<String, Endpoint<MakeService>>;

/// Creates the service of an operation once the settings are known.
type MakeService = Arc<dyn Fn(Settings) -> Serve + Send + Sync>;

impl<A: Send + Sync + 'static> Server<A> {
    /// Creates a server without operations.
    pub fn new(api: A) -> Self {
        Self::from_arc(Arc::new(api))
    }

    /// Creates a server without operations; the caller keeps its `Arc`.
    pub fn from_arc(api: Arc<A>) -> Self {
        let (endpoints, limits, public, streamed) = Default::default();
        Self { api, endpoints, limits, on_rejection: None, on_response: None, authenticator: None, public, streamed }
    }

    /// Serves an operation under its path and its older paths. The methods of the groups use it; if called later, it
    /// replaces the method of a trait. The handler can be a closure; it is cloned for each request.
    ///
    /// Limits, patterns, formats and enums of parameters and bodies are validated before the handler is called, unless
    /// the dialect of the API disables validation.
    pub fn on<O: Operation, F>(self, handler: F) -> Self
    where
        F: for<'a> Handler<'a, A, O> + Clone + Send + Sync + 'static,
    {
        self.add(handler, true)
    }

    /// Serves an operation without validation: only the types of parameters and bodies are checked before the handler
    /// is called.
    pub fn on_unchecked<O: Operation, F>(self, handler: F) -> Self
    where
        F: for<'a> Handler<'a, A, O> + Clone + Send + Sync + 'static,
    {
        self.add(handler, false)
    }

    fn add<O: Operation, F>(mut self, handler: F, is_checked: bool) -> Self
    where
        F: for<'a> Handler<'a, A, O> + Clone + Send + Sync + 'static,
    {
        let Ok(filter) = MethodFilter::try_from(O::INFO.method.clone()) else { return self };
        let api = self.api.clone();
        // Whatever needs no waiting is done before the future is created, which is moved as a whole and should be
        // small.
        let service = move |settings: Settings| -> Serve {
            let (api, handler, settings) = (api.clone(), handler.clone(), Arc::new(settings));
            let checks = O::INFO.rules.filter(|_| is_checked).and_then(|rules| rules().of(O::INFO));
            Arc::new(move |request: Request| {
                let trace = Trace::of(O::INFO, request.headers());
                // Boxed, so that the future is small enough for the fast path of allocators.
                let mut arrival = Box::new(ReceivedRequest::new(O::INFO, &settings, request));
                let (api, handler, settings) = (api.clone(), handler.clone(), settings.clone());
                let (report, end) = (Report::begin(settings.on_response.as_ref()), trace.end());
                Box::pin(trace.follow(async move {
                    let body = arrival.body().await;
                    let response = match body.and_then(|body| arrival.read::<O>(body, is_checked, checks)) {
                        Ok((request, context, headers)) => {
                            let mut response = match handler(&api, request, context).await {
                                Ok(response) => encode_response(&response),
                                Err(error) => error.into_response(),
                            };
                            headers.add_to(&mut response);
                            response
                        }
                        Err(rejection) => rejection.into_response(),
                    };
                    let response = finish_response(response, Some(O::INFO), settings.on_rejection.as_ref());
                    end.record(&response);
                    report.finish(settings.on_response.as_ref(), O::INFO, &response);
                    response
                }))
            })
        };
        let service: MakeService = Arc::new(service);
        for path in std::iter::once(O::INFO.path).chain(O::INFO.aliases.iter().map(|alias| alias.path)) {
            let endpoint = Endpoint { pattern: Pattern::new(path), info: O::INFO, filter, service: service.clone() };
            self.endpoints.insert(endpoint.identity(), endpoint);
        }
        self
    }

    /// Verifies the credentials of every request to an operation that declares security, before its body is read and
    /// its handler is called. This includes operations that are added later and those of merged servers.
    ///
    /// The function receives the credentials that the caller presented, among them all those that the operation needs,
    /// and the operation, with its group and the scopes that the document requires
    /// ([`OperationInfo::required_scopes`]). It returns the user, which handlers find with [`Context::user`], or a
    /// rejection. A request without the credentials that its operation needs is rejected before; where they are
    /// optional, a request without any is passed on without a user.
    ///
    /// Without an authenticator, credentials are *not verified*.
    ///
    /// ```
    /// use rocketchat_omnichannel::runtime::SecurityScheme;
    /// use rocketchat_omnichannel::{Context, Rejection, Server};
    ///
    /// // The schemes of an API are in `models::security`.
    /// const TOKEN: SecurityScheme = SecurityScheme::header("token", "X-Token");
    ///
    /// #[derive(Clone)]
    /// struct User(String);
    ///
    /// struct Desk;
    ///
    /// let server = Server::new(Desk).authenticate(|credentials, operation| async move {
    ///     match credentials.get(TOKEN) {
    ///         Some("s3cret") if operation.method == "GET" => Ok(User("ada".to_owned())),
    ///         Some("s3cret") => Err(Rejection::forbidden()),
    ///         _ => Err(Rejection::unauthorized()),
    ///     }
    /// });
    ///
    /// fn name(context: &Context) -> Option<&str> {
    ///     context.user::<User>().map(|user| user.0.as_str())
    /// }
    /// ```
    pub fn authenticate<F, T, U>(mut self, authenticate: F) -> Self
    where
        F: Fn(Credentials, &'static OperationInfo) -> T + Send + Sync + 'static,
        T: Future<Output = Result<U, Rejection>> + Send + 'static,
        U: Clone + Send + Sync + 'static,
    {
        self.authenticator = Some(Authenticator::new(authenticate));
        self
    }

    /// Makes an operation public although it declares security: it needs no credentials, and those that are presented
    /// are not verified.
    pub fn public<O: Operation>(mut self) -> Self {
        self.public.insert(O::INFO.id);
        self
    }

    /// Calls the handler of an operation when a file begins to arrive, in place of storing it before: the content of
    /// the file is a stream, which can be read once, and is limited like the body. A file must then be the last part of
    /// its body; parts before it are read as usual. An error of the stream is a [`Rejection`] for the caller.
    ///
    /// ```
    /// use rocketchat_omnichannel::{Content, HandlerError, Rejection};
    ///
    /// async fn length(file: &Content) -> Result<usize, HandlerError> {
    ///     // A real handler passes the stream on; `Content::open` returns it.
    ///     match file.read().await {
    ///         Ok(bytes) => Ok(bytes.len()),
    ///         Err(error) => Err(Rejection::of_error(&error).into()),
    ///     }
    /// }
    /// ```
    pub fn stream_files<O: Operation>(mut self) -> Self {
        self.streamed.insert(O::INFO.id);
        self
    }

    /// Adds the operations of another server. An operation that both have is served by the other one. The other one's
    /// public operations stay public, and its streamed files stay streamed; its other settings are replaced by those of
    /// this server.
    pub fn merge<B>(mut self, other: Server<B>) -> Self {
        self.endpoints.extend(other.endpoints);
        self.public.extend(other.public);
        self.streamed.extend(other.streamed);
        self
    }

    /// Sets how many names and parts a request may have, for all operations, including those added later and those of
    /// merged servers.
    pub fn limits(mut self, limits: RequestLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Replaces every [`Rejection`], whether the server or the implementation made it. Without an operation, the
    /// request matched none.
    pub fn on_rejection<F, T>(mut self, response: F) -> Self
    where
        F: Fn(Rejection, Option<&'static OperationInfo>) -> T + Send + Sync + 'static,
        T: IntoResponse,
    {
        self.on_rejection = Some(Arc::new(move |rejection, info| response(rejection, info).into_response()));
        self
    }

    /// Calls this function for each request to an operation, after its response is made: for logs and counters. This
    /// includes rejected requests and operations that are added later. A request that matches no operation is not
    /// reported; [`Server::on_rejection`] sees it.
    ///
    /// ```
    /// # use rocketchat_omnichannel::Server;
    /// # struct Desk;
    /// // Prints lines like `GET /things/{id} 200 in 1.2ms`.
    /// let server = Server::new(Desk).on_response(|handled| println!("{handled}"));
    /// ```
    pub fn on_response(mut self, report: impl Fn(&Handled<'_>) + Send + Sync + 'static) -> Self {
        self.on_response = Some(Arc::new(report));
        self
    }

    /// Builds the router. A path or method that it does not serve receives 404 or 405.
    ///
    /// Serve it with `axum::serve(listener, router.into_make_service())`: if the router itself is served, axum copies
    /// all of its routes for each connection.
    ///
    /// If the paths of several operations match a URL, the most specific path is served: segment by segment from the
    /// left, a literal precedes a parameter with literals around it, which precedes a parameter alone. Operations with
    /// another method do not count.
    pub fn into_router(self) -> Router {
        let Self { limits, public, streamed, on_rejection: hook, on_response, .. } = self;
        let access = self.authenticator.map_or(Access::Presented, Access::Verified);
        let endpoint = |Endpoint { pattern, info, filter, service }: Endpoint<MakeService>| {
            let access = if public.contains(info.id) { Access::Public } else { access.clone() };
            let (on_rejection, on_response) = (hook.clone(), on_response.clone());
            let is_streamed = streamed.contains(info.id);
            let service = service(Settings { limits, is_streamed, access, on_rejection, on_response });
            Endpoint { pattern, info, filter, service }
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

/// Returns the response with the usual headers, or its replacement if it is a rejection that the server replaces.
fn finish_response(
    mut response: Response,
    info: Option<&'static OperationInfo>,
    hook: Option<&OnRejection>,
) -> Response {
    let rejection = hook.and_then(|hook| Some((hook, response.extensions_mut().remove::<Rejection>()?)));
    with_usual_headers(rejection.map_or(response, |(hook, rejection)| hook(rejection, info)))
}
