// Emitted by `oascrate`, from `runtime/tests/serving.rs` in its own sources. Edits are overwritten.

//! The sample API, served in this process.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;

use super::sample::*;
use crate::runtime::client::{Core, RetryPolicy, in_process};
use crate::runtime::emitted::*;

/// The sample API.
pub(super) trait ThingsApi: Send + Sync + 'static {
    fn find(
        &self,
        request: FindThings,
        context: Context,
    ) -> impl Future<Output = Result<FindThingsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    fn save(
        &self,
        request: SaveThing,
        context: Context,
    ) -> impl Future<Output = Result<SaveThingResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    fn drop(
        &self,
        request: DropThings,
        context: Context,
    ) -> impl Future<Output = Result<DropThingsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    fn send(
        &self,
        request: SendFile,
        context: Context,
    ) -> impl Future<Output = Result<SendFileResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

pub(super) fn router<A: ThingsApi>(api: Arc<A>) -> Router {
    things(Server::from_arc(api)).into_router()
}

pub(super) fn things<A: ThingsApi>(server: Server<A>) -> Server<A> {
    server
        .on::<FindThings, _>(A::find)
        .on::<SaveThing, _>(A::save)
        .on::<DropThings, _>(A::drop)
        .on::<SendFile, _>(A::send)
}

/// An API that implements no operation.
pub(super) struct Nothing;

impl ThingsApi for Nothing {}

/// A double that remembers each request, and responds as configured.
pub(super) struct Script<Q, R> {
    pub seen: Mutex<Vec<(Q, Context)>>,
    pub response: R,
}

impl<Q, R: Clone> Script<Q, R> {
    pub(super) fn new(response: R) -> Arc<Self> {
        Arc::new(Self { seen: Mutex::default(), response })
    }

    /// Returns the remembered requests, and forgets them.
    pub(super) fn take(&self) -> Vec<(Q, Context)> {
        std::mem::take(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn play(&self, request: Q, context: Context) -> R {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push((request, context));
        self.response.clone()
    }
}

macro_rules! scripted {
    ($($method:ident: $request:ident -> $response:ident),*) => { $(
        impl ThingsApi for Script<$request, $response> {
            async fn $method(&self, request: $request, context: Context) -> Result<$response, HandlerError> {
                Ok(self.play(request, context))
            }
        }
    )* };
}

scripted!(
    find: FindThings -> FindThingsResponse,
    save: SaveThing -> SaveThingResponse,
    drop: DropThings -> DropThingsResponse,
    send: SendFile -> SendFileResponse
);

/// A client of a router in this process.
pub(super) fn client(router: Router, credentials: Credentials) -> Core {
    let builder = Client::builder("http://in.process/").credentials(credentials).retry(RetryPolicy::none());
    Core::clone(&builder.transport(in_process(router)).build().unwrap())
}

/// Runs a future on this thread.
pub(super) fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(future)
}
