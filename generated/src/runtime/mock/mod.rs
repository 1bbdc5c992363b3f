// Emitted by `oascrate`, from `runtime/mock/mod.rs` in its own sources. Edits are overwritten.

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
//! After a successful DELETE, a GET of the same path or of one below it returns an example of an error (404, or else
//! 410 or 400, whichever the document has), until a POST or PUT to that path or one above it, or until [`Mock::reset`].
//! A configured response takes precedence.

mod deleted_paths;
mod examples;
mod log;
mod overview;
mod script;
mod stub;

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
use super::server::{Context, HandlerError, Refusal, Server};
use crate::dialect::Api;
use deleted_paths::DeletedPaths;
use log::{EntryId, Log};
use script::Script;

pub use examples::{Example, Examples};
pub use log::{Exchange, Received};
pub use stub::{Stub, UnknownExample};

/// A mock server, and the handle to configure its responses and to read the recorded requests.
///
/// Cheap to clone; clones share their state.
#[derive(Clone)]
pub struct Mock(Arc<Inner>);

struct Inner {
    examples: &'static Examples,
    /// By operation.
    scripts: Mutex<BTreeMap<&'static str, Script>>,
    log: Mutex<Log>,
    deleted_paths: Mutex<DeletedPaths>,
}

impl Mock {
    pub(crate) fn of(examples: &'static Examples) -> Self {
        let (scripts, log, deleted_paths) = Default::default();
        Self(Arc::new(Inner { examples, scripts, log, deleted_paths }))
    }

    /// Configures the responses of this operation.
    pub fn on<O: Operation>(&self) -> Stub<'_, O> {
        Stub::new(self)
    }

    /// Returns the decoded requests of this operation, in the order of their arrival.
    pub fn calls<O: Operation + Clone>(&self) -> Vec<Received<O>> {
        self.log().received()
    }

    /// Returns every request, including rejected requests and those for unknown paths. They are recorded with their
    /// bodies until [`Mock::reset`]: the latest 10,000, up to 64 MiB of bodies.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.log().exchanges()
    }

    /// Resets the mock: configured responses, recorded requests and deleted objects.
    pub fn reset(&self) {
        self.scripts().clear();
        self.log().clear();
        self.deleted_paths().clear();
    }

    /// Returns a server of these operations, with the overview page and the log.
    pub(crate) fn serve(
        &self,
        operations: &[&'static OperationInfo],
        add: impl FnOnce(Server<Self>) -> Server<Self>,
    ) -> Router {
        let router = add(Server::new(self.clone())).into_router();
        let recorded = middleware::from_fn_with_state(self.clone(), log::record);
        let router = router.layer(recorded).layer(DefaultBodyLimit::disable());
        if operations.iter().any(|info| info.path == "/" || info.aliases.iter().any(|alias| alias.path == "/")) {
            return router;
        }
        let page: Bytes = overview::page(self.0.examples, operations).into();
        router.route("/", get(async move || Html(page)))
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

    /// Returns the response to a request.
    async fn response<O: Operation>(&self, request: O, context: Context) -> RawResponse {
        let (response, delay) = self.scripts().entry(O::INFO.id).or_default().next();
        let path = context.uri.path();
        let raw = match response {
            Some(response) => response.to(&request, &context),
            None => self.default_response(O::INFO, path),
        };
        if raw.status.is_success() {
            self.deleted_paths().restore(O::INFO, path);
        }
        if let Some(entry) = context.extensions.get::<EntryId>() {
            self.log().read(*entry, request, context.credentials);
        }
        if let Some(delay) = delay {
            tokio::time::sleep(delay).await;
        }
        raw
    }

    /// Returns the response if none is configured.
    fn default_response(&self, info: &OperationInfo, path: &str) -> RawResponse {
        let mut deleted_paths = self.deleted_paths();
        let failure = if deleted_paths.contains(info, path) { self.0.examples.failure_example(info.id) } else { None };
        let Some(example) = failure.or_else(|| self.0.examples.default_example(info.id)) else {
            return Api::rejection(Refusal::NotImplemented(info)).into();
        };
        if example.status.is_success() {
            deleted_paths.insert(info, path);
        }
        example.raw()
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("title", &self.0.examples.title).finish_non_exhaustive()
    }
}

/// Implements every method of every trait.
#[doc(hidden)]
pub async fn handle<O: Operation>(mock: &Mock, request: O, context: Context) -> Result<O::Response, HandlerError> {
    Ok(O::Response::undocumented(mock.response(request, context).await))
}
