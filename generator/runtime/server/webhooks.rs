//! Receives webhooks: requests of the API's server to a router of ours.
//!
//! A webhook is an operation, so a [`Receiver`] is a [`Server`] that is implemented by the [`Handlers`] of each
//! webhook: requests are decoded, validated and rejected as by any server.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use http::StatusCode;

use super::builder::Server;
use super::context::Context;
use super::handler_error::HandlerError;
use super::refusal::Refusal;
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::Operation;
use crate::runtime::response::{RawResponse, Responses};
use crate::runtime::security::Credentials;

/// What a handler of a webhook returns: a response; `()` for a success without content; or a string, where the success
/// has text as its body.
pub trait Reply<R> {
    /// The response.
    fn into_reply(self) -> R;
}

impl<R: Responses> Reply<R> for R {
    fn into_reply(self) -> R {
        self
    }
}

impl<R: Responses> Reply<R> for () {
    fn into_reply(self) -> R {
        acknowledgement()
    }
}

impl<R: Responses + From<String>> Reply<R> for String {
    fn into_reply(self) -> R {
        self.into()
    }
}

impl<R: Responses + From<String>> Reply<R> for &str {
    fn into_reply(self) -> R {
        self.to_owned().into()
    }
}

/// The first documented success, or 200, without a body.
fn acknowledgement<R: Responses>() -> R {
    let success = R::STATUSES.iter().map(|(low, _)| *low).find(|status| (200..300).contains(status));
    let status = success.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::OK);
    R::undocumented(RawResponse::new(status))
}

type Outcome<O> = Pin<Box<dyn Future<Output = Result<<O as Operation>::Response, HandlerError>> + Send>>;

/// Takes a request, or returns it.
type Handler<O> = Arc<dyn Fn(O, Context) -> Result<Outcome<O>, Box<(O, Context)>> + Send + Sync>;

/// The handlers of a webhook.
#[doc(hidden)]
pub struct Handlers<O: Operation> {
    /// Those of some requests only. The last one that takes a request is called.
    events: Vec<Handler<O>>,
    /// That of the other requests.
    whole: Option<Handler<O>>,
}

impl<O: Operation> Handlers<O> {
    /// Sets the handler of the requests that no other handler takes.
    pub fn set<F, T, R>(&mut self, handler: F)
    where
        F: Fn(O, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<O::Response>,
    {
        self.whole = Some(Arc::new(move |request, context| Ok(outcome(handler(request, context)))));
    }

    /// Adds a handler of the requests from which `event` extracts its argument.
    pub fn add<E, F, T, R>(&mut self, event: fn(O) -> Result<E, Box<O>>, handler: F)
    where
        E: 'static,
        F: Fn(E, Context) -> T + Send + Sync + 'static,
        T: Future<Output = Result<R, HandlerError>> + Send + 'static,
        R: Reply<O::Response>,
    {
        self.events.push(Arc::new(move |request, context| match event(request) {
            Ok(event) => Ok(outcome(handler(event, context))),
            Err(request) => Err(Box::new((*request, context))),
        }));
    }

    /// A request without a handler is acknowledged: its sender would repeat it in vain.
    async fn receive(&self, mut request: O, mut context: Context) -> Result<O::Response, HandlerError> {
        for handler in self.events.iter().rev().chain(&self.whole) {
            match handler(request, context) {
                Ok(outcome) => return outcome.await,
                Err(unhandled) => (request, context) = *unhandled,
            }
        }
        Ok(acknowledgement())
    }
}

fn outcome<R, T, S>(future: T) -> Pin<Box<dyn Future<Output = Result<S, HandlerError>> + Send>>
where
    R: Reply<S>,
    T: Future<Output = Result<R, HandlerError>> + Send + 'static,
{
    Box::pin(async { future.await.map(Reply::into_reply) })
}

impl<O: Operation> Default for Handlers<O> {
    fn default() -> Self {
        Self { events: Vec::new(), whole: None }
    }
}

impl<O: Operation> fmt::Debug for Handlers<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handlers").field("webhook", &O::INFO.id).finish_non_exhaustive()
    }
}

/// The settings of a receiver.
#[doc(hidden)]
#[derive(Debug)]
pub struct Receiver {
    server: Server<()>,
    /// Whether requests need no credentials.
    is_public: bool,
}

impl Receiver {
    /// Accepts requests with these credentials only.
    pub fn verifying(expected: impl Into<Credentials>) -> Self {
        let expected = expected.into();
        let server = Server::new(()).authenticate(move |presented, webhook| {
            let is_sender = presented.verify(&expected, webhook.security);
            let refusal = || Api::rejection(Refusal::Unauthorized(Some(webhook)));
            std::future::ready(is_sender.then_some(()).ok_or_else(refusal))
        });
        Self { server, is_public: false }
    }

    /// Accepts requests of anybody.
    pub fn public() -> Self {
        Self { server: Server::new(()), is_public: true }
    }

    /// Changes the settings of the server.
    pub fn configure<S: From<Server<()>> + Into<Server<()>>>(self, change: impl FnOnce(S) -> S) -> Self {
        // A group of operations may be called `into`.
        Self { server: Into::into(change(S::from(self.server))), ..self }
    }

    /// Serves a webhook.
    pub fn serve<O: Operation>(self, handlers: Handlers<O>) -> Self {
        let server = self.server.merge(Server::new(handlers).on::<O, _>(Handlers::receive));
        let server = if self.is_public { server.public::<O>() } else { server };
        Self { server, ..self }
    }

    /// Builds the router.
    pub fn into_router(self) -> Router {
        self.server.into_router()
    }
}
