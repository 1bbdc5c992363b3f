//! The client: sends requests through a [`Transport`] and decodes the responses.
//!
//! ```text
//!  request --write--> RequestEncoder --authorize, URL--> http::Request --Transport--> http::Response --> RawResponse --decode--> typed response
//!                                                           ^                              |
//!                                                           `------- RetryPolicy ----------'
//! ```
//!
//! Calls need a tokio runtime with its timer enabled.

mod any_call;
mod api_error;
mod base_url;
mod builder;
mod call;
mod error;
mod exchange;
mod expected;
mod idle;
#[cfg(feature = "server")]
mod in_process;
mod interceptor;
mod item_error;
mod lenient_page;
mod lenient_pages;
mod options;
mod pages;
mod redirect;
mod resume;
mod retry;
mod sender;
mod trace;
mod transport;

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};

use http::Method;

use super::operation::Operation;
use super::security::{Credentials, SecurityScheme};
use base_url::BaseUrl;
use options::Options;

pub use super::body::{Body, BodyError};
pub use any_call::AnyCall;
pub use api_error::ApiError;
pub use builder::Builder;
pub use call::{Call, Response};
pub use error::{DecodeError, Error};
#[cfg(feature = "server")]
pub use in_process::in_process;
pub use interceptor::{Interceptor, Next};
pub use item_error::ItemError;
pub use lenient_page::LenientPage;
pub use lenient_pages::LenientPages;
pub use pages::{Items, Pages};
pub use retry::RetryPolicy;
pub use sender::Sender;
pub use transport::{BoxFuture, Transport, TransportError};

/// A client of the API. Cheap to clone; clones share credentials and connections.
///
/// Each group of operations is a method of this type. [`Core`], to which this dereferences, has the methods that every
/// client has.
#[derive(Clone)]
pub struct Client(Core);

/// The methods of every client, independent of its API.
///
/// A [`Client`] dereferences to it instead of having these methods itself, so that a group of operations may have the
/// same name as one of these methods: the group's method takes precedence, and this one remains available as
/// `Core::call(&client, request)`.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

/// A provider of credentials.
type Provider = Box<
    dyn Fn(&'static [&'static [SecurityScheme]]) -> BoxFuture<'static, Result<Credentials, BodyError>> + Send + Sync,
>;

struct Inner {
    base: BaseUrl,
    credentials: RwLock<Credentials>,
    provider: Option<Provider>,
    transport: Box<dyn Transport>,
    /// The outermost first.
    interceptors: Vec<Box<dyn Interceptor>>,
    options: Options,
}

impl Client {
    /// Creates a client without credentials, for the API at this URL, which may have a path.
    pub fn new(base_url: impl Into<String>) -> Result<Self, Error> {
        Self::builder(base_url).build()
    }

    /// Returns a builder of a client for the API at this URL.
    pub fn builder(base_url: impl Into<String>) -> Builder {
        Builder::new(base_url.into())
    }
}

impl Deref for Client {
    type Target = Core;

    fn deref(&self) -> &Core {
        &self.0
    }
}

impl Core {
    /// Prepares a call: `.await` it to send the request.
    pub fn call<O: Operation>(&self, request: O) -> Call<O> {
        Call::new(self, request)
    }

    /// Starts a request to any endpoint of the server, described or not; see [`AnyCall`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> AnyCall {
        AnyCall::new(self, method, path.into())
    }

    /// Replaces the credentials of this client and its clones, starting with the next call.
    pub fn set_credentials(&self, credentials: impl Into<Credentials>) {
        *self.0.credentials.write().unwrap_or_else(PoisonError::into_inner) = credentials.into();
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { base, credentials, provider: _, transport: _, interceptors: _, options } = self.0.as_ref();
        f.debug_struct("Client")
            .field("base_url", &base.as_str())
            .field("credentials", &*credentials.read().unwrap_or_else(PoisonError::into_inner))
            .field("options", options)
            .finish_non_exhaustive()
    }
}
