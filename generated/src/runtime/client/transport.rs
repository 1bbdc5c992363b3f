//! What carries requests to a server.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::{Request, Response};

use crate::runtime::body::{Body, BodyError};
use crate::runtime::operation::Info;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request to a server and its answer back. An answer of any status is a success.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request with an absolute address, and waits for the head of the answer. The body may still be on its way.
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>>;
}

/// Why no answer came, or not all of it.
///
/// The display tells all causes in one line; [`TransportError::get_ref`] has them one by one.
#[derive(Debug)]
pub struct TransportError {
    operation: Option<&'static str>,
    is_timeout: bool,
    is_connect: bool,
    cause: BodyError,
}

impl TransportError {
    /// From the error of whatever carried the request.
    pub fn new(cause: impl Into<BodyError>) -> Self {
        Self { operation: None, is_timeout: false, is_connect: false, cause: cause.into() }
    }

    /// It took too long.
    pub fn timeout(cause: impl Into<BodyError>) -> Self {
        Self { is_timeout: true, ..Self::new(cause) }
    }

    /// The server could not be reached, so that nothing was sent.
    pub fn connect(cause: impl Into<BodyError>) -> Self {
        Self { is_connect: true, ..Self::new(cause) }
    }

    /// Whether it took too long.
    pub fn is_timeout(&self) -> bool {
        self.is_timeout
    }

    /// Whether the server could not be reached, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.is_connect
    }

    /// The error of what carried the request.
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self.cause.as_ref()
    }

    /// The body of an answer broke off.
    pub(super) fn of_body(cause: BodyError) -> Self {
        match cause.downcast::<reqwest::Error>() {
            Ok(error) => (*error).into(),
            Err(cause) => Self::new(cause),
        }
    }

    /// Says which operation it was.
    pub(super) fn during(mut self, info: &Info) -> Self {
        self.operation = Some(info.id);
        self
    }
}

/// The address is left out: it can have secrets in it.
impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        let (is_timeout, is_connect) = (error.is_timeout(), error.is_connect());
        Self { is_timeout, is_connect, ..Self::new(error.without_url()) }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(f, "{operation} got no answer: {}", self.cause)?,
            None => self.cause.fmt(f)?,
        }
        let causes = std::iter::successors(self.cause.source(), |cause| (*cause).source());
        for cause in causes {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl StdError for TransportError {}

/// A transport that was chosen at run time.
impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.as_ref().send(request)
    }
}

/// A transport that somebody else has a hand on, too.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.as_ref().send(request)
    }
}

impl Transport for reqwest::Client {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            // reqwest sends octets again when a connection that it kept turns out to be closed; a stream it cannot.
            let request = request.map(|body| match body.into_whole() {
                Ok(octets) => reqwest::Body::from(octets),
                Err(stream) => reqwest::Body::wrap(stream),
            });
            let request = request.try_into()?;
            let answer = self.execute(request).await?;
            Ok(Response::from(answer).map(Body::new))
        })
    }
}
