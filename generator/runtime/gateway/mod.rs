//! The gateway: a server whose every operation is a call of a client.
//!
//! ```text
//!  caller --> server's routes --typed request--> Forward --> Client --> another server
//!  caller <-- status, headers, body <--typed reply--'
//! ```
//!
//! Requests are read and written again: what another server would refuse as unreadable does not get there. Answers pass with
//! their status, their headers and their body, documented or not. Where no answer comes, the gateway says so itself: 502, or
//! 504 if it took too long, in the format that the API has for errors.
//!
//! Headers that are for one connection only, and those that `Connection` names, are not passed on, in either direction.
//!
//! A caller's credentials go with the caller's request, so that one gateway serves many users. A request without any goes
//! with those of the client, if the operation needs some; credentials of both are never mixed. The routes of a server let no
//! request pass that lacks the credentials that its operation needs, so that those of the client are used only where the
//! gateway is called without these routes, or where credentials are optional.

mod response;

use crate::runtime::client::{Call, Client, Error, Response, RetryPolicy};
use crate::runtime::operation::Operation;
use crate::runtime::response::{ResponseDecoder, Responses};
use crate::runtime::server::{Context, HandlerError, hop_by_hop};

/// What becomes of a request at a [`Gateway`].
///
/// A [`Client`] sends it on, once: to repeat it is up to the caller of the gateway. Something that holds one can look at every call before and after, whatever its operation:
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
    /// Gives the answer to a request. An answer that the description does not know is one, too.
    fn forward<O: Operation>(
        &self,
        request: O,
        context: Context,
    ) -> impl Future<Output = Result<Response<O::Response>, Error>> + Send;
}

impl Forward for Client {
    async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, Error> {
        // Its caller knows best whether to wait and to ask again; two who do so for each other multiply.
        let mut call = Call::new(self, request).retry(RetryPolicy::none());
        call = call.without_headers(hop_by_hop::names(&context.headers));
        if !context.credentials.is_empty() {
            call = call.credentials(context.credentials);
        }
        let raw = call.raw().await?;
        let response = O::Response::decode(&ResponseDecoder(&raw));
        let response = response.unwrap_or_else(|_| O::Response::undocumented(raw.clone()));
        Ok(Response { status: raw.status, headers: raw.headers, body: response })
    }
}

/// A server that passes every operation on. It implements every trait of the API, to be served as any implementation is:
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
/// An operation that is to be answered here instead is added behind, with [`Server::on`](crate::Server::on).
#[derive(Debug, Clone)]
pub struct Gateway<F = Client>(F);

impl<F: Forward> Gateway<F> {
    /// A gateway to where this sends requests.
    pub fn new(forward: F) -> Self {
        Self(forward)
    }

    /// Where requests are sent.
    pub fn inner(&self) -> &F {
        &self.0
    }

    /// Every method of every trait. The answer has headers of its own, so that it is an [`HandlerError`] even where it is typed.
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
