//! The mock: a server that answers every operation with an example, unless it is told otherwise, and remembers what it was
//! asked.
//!
//! ```text
//!  http::Request --record--> server's own routes --> typed request --script--> answer
//!                    |             `--> Rejection          |
//!                    `------------------ log --------------'
//! ```
//!
//! It stands behind the same routes as any implementation, so that requests are refused as a server refuses them: without
//! credentials, with a missing parameter, with a body that cannot be read.

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

use super::answer::{Raw, Responses};
use super::operation::{Info, Operation};
use super::server::{Context, Escape, Rejection, Server};
use log::{Log, Ticket};
use script::Script;

pub use examples::{Example, Examples};
pub use log::{Exchange, Received};
pub use stub::{Stub, UnknownExample};

/// A server that answers with examples, and the handle to it: tell it what to answer, ask it what it was asked.
///
/// Cheap to clone; clones are the same mock.
#[derive(Clone)]
pub struct Mock(Arc<Inner>);

struct Inner {
    examples: &'static Examples,
    /// By operation.
    scripts: Mutex<BTreeMap<&'static str, Script>>,
    log: Mutex<Log>,
}

impl Mock {
    pub(crate) fn of(examples: &'static Examples) -> Self {
        Self(Arc::new(Inner { examples, scripts: Mutex::default(), log: Mutex::default() }))
    }

    /// What this operation answers from now on.
    pub fn on<O: Operation>(&self) -> Stub<'_, O> {
        Stub::new(self)
    }

    /// The requests for this operation that could be read, in the order in which they came.
    pub fn calls<O: Operation + Clone>(&self) -> Vec<Received<O>> {
        self.log().received()
    }

    /// Every request that came, those that were refused and those for nothing known included.
    pub fn calls_all(&self) -> Vec<Exchange> {
        self.log().exchanges()
    }

    /// Forgets everything that it was told and asked.
    pub fn reset(&self) {
        self.scripts().clear();
        self.log().forget();
    }

    /// A server of these operations, with the overview and the log.
    pub(crate) fn serve(&self, operations: &[&'static Info], add: impl FnOnce(Server<Self>) -> Server<Self>) -> Router {
        let router = add(Server::new(self.clone())).into_router();
        let recorded = middleware::from_fn_with_state(self.clone(), log::record);
        let router = router.layer(recorded).layer(DefaultBodyLimit::disable());
        if operations.iter().any(|info| info.path == "/") {
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

    /// The answer to a request.
    async fn answer<O: Operation>(&self, request: O, context: Context) -> Raw {
        let (answer, delay) = self.scripts().entry(O::INFO.id).or_default().next();
        let raw = match answer {
            Some(answer) => answer.to(&request, &context),
            None => match self.0.examples.usual(O::INFO.id) {
                Some(example) => example.raw(),
                None => Rejection::not_implemented(O::INFO).into(),
            },
        };
        if let Some(ticket) = context.extensions.get::<Ticket>() {
            self.log().read(*ticket, request, context.credentials);
        }
        if let Some(delay) = delay {
            tokio::time::sleep(delay).await;
        }
        raw
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("title", &self.0.examples.title).finish_non_exhaustive()
    }
}

/// Every method of every trait.
pub(crate) async fn play<O: Operation>(mock: &Mock, request: O, context: Context) -> Result<O::Response, Escape> {
    Ok(O::Response::undocumented(mock.answer(request, context).await))
}
