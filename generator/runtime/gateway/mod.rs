//! The gateway: a server that forwards every operation to another server with a client.
//!
//! ```text
//!  caller --> server's routes --typed request--> Forward --> Client --> another server
//!  caller <-- status, headers, body <--typed response--'
//! ```
//!
//! Requests are decoded and encoded again, so that requests which the other server could not decode are rejected here.
//! Responses are forwarded with their status, headers and body, documented or not, and streams while they arrive. If no
//! response arrives, the gateway responds with 502, or with 504 after a timeout, in the API's error format.
//!
//! Hop-by-hop headers, including those that `Connection` names, are not forwarded in either direction.
//!
//! The caller's credentials are forwarded with the caller's request, so that one gateway serves many users. A request
//! without credentials is sent with those of the client, if the operation needs some; both are never mixed. The routes
//! of a server reject a request that lacks the credentials its operation needs, so those of the client are used only
//! where the gateway is called without these routes, or where credentials are optional.

mod replay;
mod response;

pub use replay::{Replay, Replayed};

use crate::runtime::client::{Call, Client, Error, Response, RetryPolicy};
use crate::runtime::operation::Operation;
use crate::runtime::response::{ResponseDecoder, Responses};
use crate::runtime::server::{Context, HandlerError, hop_by_hop};

/// How a [`Gateway`] forwards a request.
///
/// A [`Client`] sends it once: retries are up to the caller of the gateway. A wrapper around a client can inspect every
/// call before and after, whatever its operation:
///
/// ```
/// use this_crate::gateway::Forward;
/// use this_crate::runtime::Operation;
/// use this_crate::runtime::client::Response;
/// use this_crate::{Client, Context, Error};
///
/// struct Logged(Client);
///
/// impl Forward for Logged {
///     async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, Error> {
///         let response = self.0.forward(request, context).await?;
///         println!("{}: {}", O::INFO.id, response.status);
///         Ok(response)
///     }
/// }
/// ```
pub trait Forward: Send + Sync + 'static {
    /// Returns the response to a request. This includes undocumented responses.
    fn forward<O: Operation>(
        &self,
        request: O,
        context: Context,
    ) -> impl Future<Output = Result<Response<O::Response>, Error>> + Send;
}

impl Forward for Client {
    async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, Error> {
        // The caller decides about waiting and retrying; if both did, attempts would multiply.
        let mut call = Call::new(self, request).retry(RetryPolicy::none());
        call = call.without_headers(hop_by_hop::names(&context.headers));
        if let Some(id) = context.last_event_id() {
            call = call.header("last-event-id", id);
        }
        for (name, value) in context.undeclared_query() {
            call = call.query(name, value);
        }
        if !context.credentials.is_empty() {
            call = call.credentials(context.credentials);
        }
        let raw = call.raw_or_stream().await?;
        let response = O::Response::decode(&ResponseDecoder(&raw));
        let response = response.unwrap_or_else(|_| O::Response::undocumented(raw.clone()));
        Ok(Response { status: raw.status, headers: raw.headers, body: response })
    }
}

/// A server that forwards every operation. It implements every trait of the API, and is served like any other
/// implementation:
///
/// ```no_run
/// use this_crate::gateway::Gateway;
/// use this_crate::{Client, Server};
///
/// # fn main() -> Result<(), this_crate::Error> {
/// let gateway = Gateway::new(Client::new("https://chat.example.com")?);
/// let router: axum::Router = Server::new(gateway).all().into_router();
/// # Ok(())
/// # }
/// ```
///
/// To handle an operation here instead, add it afterwards with [`Server::on`](crate::Server::on).
#[derive(Debug, Clone)]
pub struct Gateway<F = Client>(F);

impl<F: Forward> Gateway<F> {
    /// Creates a gateway that forwards requests to this target.
    pub fn new(forward: F) -> Self {
        Self(forward)
    }

    /// The target of the requests.
    pub fn inner(&self) -> &F {
        &self.0
    }

    /// Implements every method of every trait. The response keeps its headers, so it is a [`HandlerError`] even if it
    /// is documented.
    #[doc(hidden)]
    pub async fn forward_operation<O: Operation>(
        &self,
        request: O,
        context: Context,
    ) -> Result<O::Response, HandlerError> {
        Err(match self.0.forward(request, context).await {
            Ok(response) => response.into(),
            Err(error) => error.into(),
        })
    }
}
