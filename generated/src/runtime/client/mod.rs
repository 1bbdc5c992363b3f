//! The client: sends the requests of operations through a [`Transport`], and reads their answers.
//!
//! ```text
//!  request --write--> Outgoing --authorize, address--> http::Request --Transport--> http::Response --> Raw --decode--> answer
//! ```

mod call;
mod error;
#[cfg(feature = "server")]
mod in_process;
mod pages;
mod transport;

use std::fmt;
use std::sync::Arc;

use http::Uri;
use http::header::{ACCEPT, HeaderValue};

use super::answer::Raw;
use super::operation::{Info, Operation};
use super::outgoing::Outgoing;
use super::security::Credentials;

pub use call::{Call, Reply};
pub use error::{ApiError, DecodeError, Error};
#[cfg(feature = "server")]
pub use in_process::in_process;
pub use pages::{Items, Pages};
pub use transport::{BoxFuture, Transport, TransportError};

/// A client of the API. Cheap to clone; clones share credentials and connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    /// Without a slash at its end.
    base_url: String,
    credentials: Credentials,
    transport: Box<dyn Transport>,
}

impl Client {
    /// A client without credentials, for the API at this address, which may have a path.
    pub fn new(base_url: impl Into<String>) -> Result<Self, Error> {
        Self::builder(base_url).build()
    }

    /// A client for the API at this address, with more to say.
    pub fn builder(base_url: impl Into<String>) -> Builder {
        Builder { base_url: base_url.into(), credentials: Credentials::new(), transport: None }
    }

    /// A request that is ready to be sent: await it.
    pub fn call<O: Operation>(&self, request: O) -> Call<'_, O> {
        Call::new(self, request)
    }

    /// Sends a request, and waits for the answer, whatever its status.
    async fn exchange(&self, info: &Info, mut request: Outgoing) -> Result<Raw, Error> {
        if !info.security.is_empty() {
            let schemes = self.0.credentials.satisfy(info.security);
            let schemes = schemes.ok_or(Error::MissingCredentials { operation: info.id })?;
            request.authorize(schemes, &self.0.credentials).map_err(|fault| Error::request(info, fault))?;
        }
        let (method, path, headers, body) = request.finish();
        let body = body.open().await.map_err(|error| Error::address(info, error))?;
        let mut message = http::Request::new(body);
        *message.method_mut() = method;
        *message.uri_mut() = format!("{}{path}", self.0.base_url).parse().map_err(|e| Error::address(info, e))?;
        *message.headers_mut() = headers;
        message.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json, */*;q=0.5"));
        let answer = self.0.transport.send(message).await.map_err(Error::Transport)?;
        let (head, body) = answer.into_parts();
        let body = body.read().await.map_err(|error| Error::Transport(TransportError::new(error)))?;
        Ok(Raw { status: head.status, headers: head.headers, body })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { base_url, credentials, .. } = self.0.as_ref();
        f.debug_struct("Client").field("base_url", base_url).field("credentials", credentials).finish_non_exhaustive()
    }
}

/// What a client is made of.
pub struct Builder {
    base_url: String,
    credentials: Credentials,
    transport: Option<Box<dyn Transport>>,
}

impl Builder {
    /// Sets the credentials that go with every request that needs them.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets what carries the requests; by default, that is reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The client. It fails if the address is none, or the default transport cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = self.base_url.trim_end_matches('/').to_owned();
        let uri: Uri = base_url.parse().map_err(|error| Error::setup(&self.base_url, error))?;
        if uri.scheme().is_none() || uri.authority().is_none() || uri.query().is_some() {
            return Err(Error::setup(&self.base_url, "an address like https://chat.example.org is expected"));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => transport::reqwest().map_err(Error::Transport)?,
        };
        Ok(Client(Arc::new(Inner { base_url, credentials: self.credentials, transport })))
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base_url, credentials, .. } = self;
        f.debug_struct("Builder").field("base_url", base_url).field("credentials", credentials).finish_non_exhaustive()
    }
}
