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
//! What the document does not declare is passed on, too: query parameters, and the headers that
//! [`Upstream::pass_headers`] names. The other server learns the caller's address from `Forwarded` and
//! `X-Forwarded-For`, if the router is served with
//! [`into_make_service_with_connect_info::<SocketAddr>`](axum::Router::into_make_service_with_connect_info). Hop-by-hop
//! headers, including those that `Connection` names, are not forwarded in either direction.
//!
//! The caller's credentials are forwarded with the caller's request, so that one gateway serves many users, even if the
//! operation declares none, unless a handler calls [`Forward::forward`] itself. A request without credentials is sent
//! with those of the client, if the operation needs some; both are never mixed. The routes of a server reject a request
//! that lacks the credentials its operation needs, so those of the client are used only where the gateway is called
//! without these routes, or where credentials are optional.
//!
//! [`Server::on_response`](crate::runtime::server::Server::on_response) logs every request, including those to
//! operations that [`Server::on`](crate::runtime::server::Server::on) replaces.

mod caller;
mod error;
mod replay;
mod response;
mod upstream;

use crate::runtime::client::{Client, Response};
use crate::runtime::operation::Operation;
use crate::runtime::server::{Context, HandlerError, Rejection};

pub use error::ForwardError;
pub use replay::{Replay, Replayed};
pub use upstream::Upstream;

/// How a [`Gateway`] forwards a request.
///
/// [`Upstream`] and [`Client`] forward it to one server, the function of [`Gateway::choose`] to one of several. A
/// wrapper can inspect and change every request and response, whatever the operation:
///
/// ```
/// use this_crate::Context;
/// use this_crate::gateway::{Forward, ForwardError, Upstream};
/// use this_crate::runtime::Operation;
/// use this_crate::runtime::client::Response;
///
/// struct Marked(Upstream);
///
/// impl Forward for Marked {
///     async fn forward<O: Operation>(
///         &self,
///         request: O,
///         context: Context,
///     ) -> Result<Response<O::Response>, ForwardError> {
///         let mut response = self.0.forward(request, context).await?;
///         response.headers.insert("x-operation", O::INFO.id.parse().expect("ids are ASCII"));
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
    ) -> impl Future<Output = Result<Response<O::Response>, ForwardError>> + Send;
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
/// To handle an operation here instead, add it afterwards with
/// [`Server::on`](crate::runtime::server::Server::on).
#[derive(Debug, Clone)]
pub struct Gateway<F = Client>(F);

/// A function that chooses the server for each request; see [`Gateway::choose`].
#[derive(Debug, Clone)]
pub struct Choice<C>(C);

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

impl<C> Gateway<Choice<C>>
where
    C: Fn(&Context) -> Result<Upstream, Rejection> + Send + Sync + 'static,
{
    /// Creates a gateway to several servers: the function returns the one for a request, or a rejection.
    ///
    /// ```
    /// use this_crate::gateway::{Gateway, Upstream};
    /// use this_crate::{Client, Context, Error, Rejection};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let [north, south] = ["https://north.example.com", "https://south.example.com"].map(Client::new);
    /// let (north, south) = (Upstream::new(north?), Upstream::new(south?));
    /// let gateway = Gateway::choose(move |context: &Context| {
    ///     match context.headers.get("x-region").map(|region| region.as_bytes()) {
    ///         Some(b"north") => Ok(north.clone()),
    ///         Some(b"south") => Ok(south.clone()),
    ///         _ => Err(Rejection::bad_request("the header x-region is missing")),
    ///     }
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn choose(choose: C) -> Self {
        Self(Choice(choose))
    }
}

impl<C> Forward for Choice<C>
where
    C: Fn(&Context) -> Result<Upstream, Rejection> + Send + Sync + 'static,
{
    async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, ForwardError> {
        let upstream = (self.0)(&context)?;
        upstream.forward(request, context).await
    }
}
