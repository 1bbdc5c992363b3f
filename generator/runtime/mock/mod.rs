//! The mock: a server that responds to every operation with an example, or as a test configures it, and records the
//! requests.
//!
//! ```text
//!  http::Request --record--> server's own routes --> typed request --script--> response
//!                    |             `--> Rejection          |
//!                    `------------------ log --------------'
//! ```
//!
//! It uses the same routes as any implementation, so it rejects requests like a real server: without credentials, with
//! a missing parameter, or with an invalid body.
//!
//! It is stateless with one exception, because a success would hide an error of the client: deleted objects are gone.
//! After a successful DELETE, a GET of the same path or of one below it returns the documented error for an object that
//! does not exist, or else that of the API, until a POST or PUT to that path or one above it, or until [`Mock::reset`].
//! A configured response takes precedence.

mod control;
mod deleted_paths;
mod examples;
mod expectation;
mod fault;
mod log;
mod overview;
mod preference;
mod script;
mod socket;
mod stub;

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::response::Html;
use axum::routing::get;
use bytes::Bytes;

use super::dialect::Dialect;
use super::operation::{Operation, OperationInfo};
use super::response::{RawResponse, Responses};
use super::server::{Context, HandlerError, Refusal, Rejection, Server};
use crate::runtime::api::Api;
use deleted_paths::DeletedPaths;
use log::{EntryId, LARGEST_BODY, Log};
use preference::Preference;
use script::{Condition, Script, Step};

pub use examples::{Example, Examples};
pub use expectation::{UnmetExpectation, UnmetExpectations};
pub use log::{Exchange, Received};
pub use socket::MockServer;
pub use stub::{Stub, UnknownExample};

/// A mock server, and the handle to configure its responses and to read the recorded requests.
///
/// Cheap to clone; clones share their state.
#[derive(Clone)]
pub struct Mock(Arc<Handle>);

/// Shared by the handles of a mock, and not by its routers: when it is dropped, no test can configure the mock anymore,
/// even if it still serves.
struct Handle(Responder);

/// Responds to the requests of a mock. For emitted code only.
#[doc(hidden)]
#[derive(Clone)]
pub struct Responder(Arc<State>);

struct State {
    examples: &'static Examples,
    operations: &'static [&'static OperationInfo],
    /// Adds the operations to a server.
    add: fn(Server<Responder>) -> Server<Responder>,
    /// By operation.
    scripts: Mutex<BTreeMap<&'static str, Script>>,
    log: Mutex<Log>,
    deleted_paths: Mutex<DeletedPaths>,
}

impl Mock {
    /// A mock of these operations, which `add` adds to a server. For emitted code only.
    #[doc(hidden)]
    pub fn of(
        examples: &'static Examples,
        operations: &'static [&'static OperationInfo],
        add: fn(Server<Responder>) -> Server<Responder>,
    ) -> Self {
        let (scripts, log, deleted_paths) = Default::default();
        let state = State { examples, operations, add, scripts, log, deleted_paths };
        Self(Arc::new(Handle(Responder(Arc::new(state)))))
    }

    /// Configures the responses of this operation.
    pub fn on<O: Operation>(&self) -> Stub<'_, O> {
        Stub::new(self)
    }

    /// Returns the decoded requests of this operation, in the order of their arrival.
    pub fn calls<O: Operation + Clone>(&self) -> Vec<Received<O>> {
        self.responder().log().received()
    }

    /// Returns every request, including rejected requests and those for unknown paths. They are recorded with their
    /// bodies until [`Mock::reset`]: the latest 10,000, up to 64 MiB, unless [`Mock::log_limits`] sets other limits.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.responder().log().exchanges()
    }

    /// Limits the recorded requests to this number, and to this number of bytes in all. If the number is 0, nothing is
    /// recorded.
    pub fn log_limits(self, requests: usize, bytes: usize) -> Self {
        self.responder().log().set_limits(requests, bytes);
        self
    }

    /// Resets the mock: configured responses, expectations, recorded requests and deleted objects.
    pub fn reset(&self) {
        self.responder().reset();
    }

    /// Verifies that every operation was called as often as [`Stub::expect`] expects until now.
    pub fn verify(&self) -> Result<(), UnmetExpectations> {
        self.responder().verify()
    }

    /// Returns the server, with an overview of the operations at `/`. All routers of a mock share its configuration and
    /// its log.
    pub fn router(&self) -> Router {
        let responder = self.responder();
        let State { operations, add, .. } = *responder.0;
        let router = add(Server::new(responder.clone())).into_router();
        let recorded = middleware::from_fn_with_state(responder.clone(), log::record);
        let router = router.layer(recorded).layer(DefaultBodyLimit::max(LARGEST_BODY));
        let router = control::add(router, responder, operations);
        if control::is_taken("/", operations) {
            return router;
        }
        let page: Bytes = overview::page(responder.examples(), operations, responder.log().is_on()).into();
        router.route("/", get(async move || Html(page)))
    }

    fn responder(&self) -> &Responder {
        &self.0.0
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let verdict = self.0.verify().map_err(|unmet| unmet.to_string());
            assert_eq!(verdict, Ok(()), "expectations of a mock are not met");
        }
    }
}

impl Responder {
    fn examples(&self) -> &'static Examples {
        self.0.examples
    }

    fn scripts(&self) -> MutexGuard<'_, BTreeMap<&'static str, Script>> {
        self.0.scripts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.0.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn deleted_paths(&self) -> MutexGuard<'_, DeletedPaths> {
        self.0.deleted_paths.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reset(&self) {
        self.scripts().clear();
        self.log().clear();
        self.deleted_paths().clear();
    }

    fn verify(&self) -> Result<(), UnmetExpectations> {
        let mut unmet = Vec::new();
        for (&operation, script) in self.scripts().iter() {
            let missed = script.expectations.iter().filter(|expectation| expectation.expected != expectation.received);
            unmet.extend(missed.map(|expectation| UnmetExpectation {
                operation,
                expected: expectation.expected,
                received: expectation.received,
            }));
        }
        if unmet.is_empty() { Ok(()) } else { Err(UnmetExpectations { unmet, rejected: self.log().rejected() }) }
    }

    /// Returns what is configured for a request. Conditions are evaluated without a lock, since they may use the mock.
    fn step<O: Operation>(&self, request: &O, context: &Context) -> Step {
        let Some(mut met) = self.scripts().get(O::INFO.id).map(Script::conditions) else { return Step::default() };
        met.retain(|condition: &Condition| condition.matches(request as &dyn Any, context));
        self.scripts().get_mut(O::INFO.id).map(|script| script.next(&met)).unwrap_or_default()
    }

    /// Returns the response to a request.
    async fn response<O: Operation>(&self, request: O, context: Context) -> Result<O::Response, HandlerError> {
        let Step { response, delay, fault } = self.step(&request, &context);
        let path = context.uri.path();
        let raw = match response {
            Some(response) => response.to(&request, &context),
            None => self.default_response(O::INFO, &context),
        };
        if raw.status.is_success() {
            self.deleted_paths().restore(O::INFO, path);
        }
        if let Some(entry) = context.extensions.get::<EntryId>() {
            self.log().read(*entry, request, context.credentials.clone());
        }
        if let Some(delay) = delay {
            tokio::time::sleep(delay).await;
        }
        match fault {
            Some(fault) => Err(fault.apply(raw, &context).into()),
            None => Ok(O::Response::undocumented(raw)),
        }
    }

    /// Returns the response if none is configured: the example that the caller prefers, or else the default.
    fn default_response(&self, info: &'static OperationInfo, context: &Context) -> RawResponse {
        let examples = self.examples().of(info.id);
        let preferred = match Preference::of(&context.headers) {
            Err(invalid) => return Rejection::bad_request(invalid).into(),
            Ok(preferred) => preferred,
        };
        let raw = match preferred {
            Some(Preference { example: Some(name), status }) => stub::named(examples, info.id, &name, status)
                .map_or_else(|unknown| Rejection::bad_request(unknown.to_string()).into(), stub::with_rate_limit),
            Some(Preference { example: None, status: Some(status) }) => {
                stub::with_rate_limit(stub::of_status(examples, status))
            }
            _ if self.deleted_paths().contains(info, context.uri.path()) => {
                let example = self.examples().not_found_example(info.id).map(Example::raw);
                example.unwrap_or_else(|| Api::rejection(Refusal::NotFound).into())
            }
            _ => match self.examples().default_example(info.id) {
                Some(example) => example.raw(),
                None => Api::rejection(Refusal::NotImplemented(info)).into(),
            },
        };
        if raw.status.is_success() {
            self.deleted_paths().insert(info, context.uri.path());
        }
        raw
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("title", &self.responder().examples().title).finish_non_exhaustive()
    }
}

/// Implements every method of every trait.
#[doc(hidden)]
pub async fn handle<O: Operation>(
    responder: &Responder,
    request: O,
    context: Context,
) -> Result<O::Response, HandlerError> {
    responder.response(request, context).await
}
