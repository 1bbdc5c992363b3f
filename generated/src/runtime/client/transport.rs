//! What carries requests to a server.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use http::{Request, Response};

use crate::runtime::body::Body;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request to a server and its answer back. An answer of any status is a success.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request with an absolute address, and waits for the head of the answer. The body may still be on its way.
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>>;
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError(Box<dyn StdError + Send + Sync>);

impl TransportError {
    /// From the error of whatever carried the request.
    pub fn new(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(error.into())
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// The default transport. It follows redirections on the same host only, as the headers that carry credentials would go
/// along with any.
pub(super) fn reqwest() -> Result<Box<dyn Transport>, TransportError> {
    let redirects = reqwest::redirect::Policy::custom(|attempt| {
        let to = attempt.url();
        let stays = attempt.previous().last().is_some_and(|from| {
            let same = from.scheme() == to.scheme() && from.port() == to.port();
            from.host() == to.host() && (same || (from.scheme() == "http" && to.scheme() == "https"))
        });
        if stays && attempt.previous().len() <= 5 { attempt.follow() } else { attempt.stop() }
    });
    let client = reqwest::Client::builder().redirect(redirects).build().map_err(TransportError::new)?;
    Ok(Box::new(client))
}

impl Transport for reqwest::Client {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            // reqwest sends octets again when a connection that it kept turns out to be closed; a stream it cannot.
            let request = request.map(|body| match body.into_whole() {
                Ok(octets) => reqwest::Body::from(octets),
                Err(stream) => reqwest::Body::wrap(stream),
            });
            let request = request.try_into().map_err(TransportError::new)?;
            let answer = self.execute(request).await.map_err(TransportError::new)?;
            Ok(Response::from(answer).map(Body::new))
        })
    }
}
