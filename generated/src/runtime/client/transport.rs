// Copied by `cargo xtask codegen` from `generator/runtime/client/transport.rs`. Edit it there instead.

//! What carries requests to a server.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Method, Request, Response};
use http_body::Body as _;

use crate::runtime::body::{Body, BodyError};
use crate::runtime::operation::OperationInfo;

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
    pub(super) fn from_body(cause: BodyError) -> Self {
        match cause.downcast::<reqwest::Error>() {
            Ok(error) => (*error).into(),
            Err(cause) => Self::new(cause),
        }
    }

    /// Says which operation it was.
    pub(super) fn for_operation(mut self, info: &OperationInfo) -> Self {
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
            let (mut head, body) = request.into_parts();
            // RFC 9110, 8.6; hyper leaves it out.
            if body.is_end_stream() && matches!(head.method, Method::POST | Method::PUT | Method::PATCH) {
                head.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            // reqwest sends octets again when a connection that it kept turns out to be closed; a stream it cannot.
            let body = match body.into_whole() {
                Ok(bytes) => reqwest::Body::from(bytes),
                Err(stream) => reqwest::Body::wrap(stream),
            };
            let request = Request::from_parts(head, body).try_into()?;
            let response = self.execute(request).await?;
            Ok(Response::from(response).map(Body::new))
        })
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// The head of the request that arrives.
    async fn sent(method: Method, body: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let uri = format!("http://{}/", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = String::new();
            while !head.contains("\r\n\r\n") {
                head.push(stream.read_u8().await.unwrap().into());
            }
            stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            head
        });
        let request = Request::builder().method(method).uri(uri).body(Body::from(body)).unwrap();
        assert_eq!(Transport::send(&reqwest::Client::new(), request).await.unwrap().status(), 204);
        server.await.unwrap()
    }

    #[tokio::test]
    async fn says_that_a_body_is_empty_where_one_is_expected() {
        for (method, body, length) in [
            (Method::POST, "", Some("0")),
            (Method::PUT, "", Some("0")),
            (Method::PATCH, "", Some("0")),
            (Method::GET, "", None),
            (Method::DELETE, "", None),
            (Method::POST, "x", Some("1")),
            (Method::DELETE, "x", Some("1")),
        ] {
            let head = sent(method.clone(), body).await;
            let lengths: Vec<_> = head.lines().filter_map(|line| line.strip_prefix("content-length: ")).collect();
            assert_eq!(lengths, Vec::from_iter(length), "{method} {body:?}");
        }
    }
}
