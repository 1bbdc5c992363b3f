//! Transports, which carry requests to a server.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::header::{CONTENT_LENGTH, HeaderValue};
use http::uri::Authority;
use http::{Method, Request, Response, Uri};
use http_body::Body as _;
use reqwest::Url;

use crate::runtime::body::{Body, BodyError};
use crate::runtime::operation::OperationInfo;

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request to a server and returns its response. A response with any status is a success.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request with an absolute URL, and waits for the status and headers of the response. The body may still
    /// be in transit.
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>>;
}

/// A transport error: no response arrived, or only part of a response.
///
/// The display prints all causes in one line; [`TransportError::get_ref`] returns the error itself.
#[derive(Debug)]
pub struct TransportError {
    operation: Option<&'static str>,
    is_timeout: bool,
    is_connect: bool,
    cause: BodyError,
}

impl TransportError {
    /// Wraps the error of the underlying HTTP client.
    pub fn new(cause: impl Into<BodyError>) -> Self {
        Self { operation: None, is_timeout: false, is_connect: false, cause: cause.into() }
    }

    /// Creates the error of an expired timeout.
    pub fn timeout(cause: impl Into<BodyError>) -> Self {
        Self { is_timeout: true, ..Self::new(cause) }
    }

    /// Creates the error of a failed connection: nothing was sent.
    pub fn connect(cause: impl Into<BodyError>) -> Self {
        Self { is_connect: true, ..Self::new(cause) }
    }

    /// Returns whether a timeout expired.
    pub fn is_timeout(&self) -> bool {
        self.is_timeout
    }

    /// Returns whether no connection could be made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.is_connect
    }

    /// Returns the underlying error.
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self.cause.as_ref()
    }

    /// Creates the error of an incomplete response body.
    pub(super) fn from_body(cause: BodyError) -> Self {
        match cause.downcast::<reqwest::Error>() {
            Ok(error) => (*error).into(),
            Err(cause) => Self::new(cause),
        }
    }

    /// Adds the name of the operation.
    pub(super) fn for_operation(mut self, info: &OperationInfo) -> Self {
        self.operation = Some(info.id);
        self
    }
}

/// The URL is omitted, since it may contain credentials.
impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        let (is_timeout, is_connect) = (error.is_timeout(), error.is_connect());
        Self { is_timeout, is_connect, ..Self::new(error.without_url()) }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(f, "{operation} received no response: {}", self.cause)?,
            None => self.cause.fmt(f)?,
        }
        let causes = std::iter::successors(self.cause.source(), |cause| (*cause).source());
        for cause in causes {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}

/// A transport chosen at run time.
impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.as_ref().send(request)
    }
}

/// A shared transport.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.as_ref().send(request)
    }
}

impl Transport for reqwest::Client {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(send(self, None, request))
    }
}

/// Sends a request, probably to a URL below the base.
pub(super) fn send(
    client: &reqwest::Client,
    base: Option<&Base>,
    request: Request<Body>,
) -> impl Future<Output = Result<Response<Body>, TransportError>> + Send + use<> {
    // Not in the future, which would contain the request twice.
    let sent = outgoing(base, request).map(|request| client.execute(request));
    async { Ok(Response::from(sent?.await?).map(Body::received)) }
}

/// Converts a request to one of reqwest.
fn outgoing(base: Option<&Base>, request: Request<Body>) -> Result<reqwest::Request, reqwest::Error> {
    let (mut head, body) = request.into_parts();
    // RFC 9110, section 8.6; hyper omits it.
    if body.is_end_stream() && matches!(head.method, Method::POST | Method::PUT | Method::PATCH) {
        head.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    // reqwest repeats a request with bytes if a pooled connection turns out to be closed; it cannot repeat a stream.
    let body = match body.into_whole() {
        Ok(bytes) => reqwest::Body::from(bytes),
        Err(stream) => reqwest::Body::wrap(stream),
    };
    match base.filter(|_| head.extensions.is_empty()).and_then(|base| base.url(&head.uri)) {
        Some(url) => {
            let mut request = reqwest::Request::new(head.method, url);
            *request.headers_mut() = head.headers;
            *request.version_mut() = head.version;
            *request.body_mut() = Some(body);
            Ok(request)
        }
        None => Request::from_parts(head, body).try_into(),
    }
}

/// The base URL of a client in the form of reqwest. To parse a whole URL takes longer than to encode the rest of most
/// requests, so that only path and query are parsed for each.
pub(super) struct Base {
    uri: Uri,
    url: Url,
}

impl Base {
    /// Parses a base URL; `None` if it is invalid, which is reported when a request is sent.
    pub(super) fn new(base_url: &str) -> Option<Self> {
        Some(Self { uri: base_url.parse().ok()?, url: Url::parse(base_url).ok()? })
    }

    /// Converts a URL, if it is on the same server.
    fn url(&self, uri: &Uri) -> Option<Url> {
        let authority = self.uri.authority().map(Authority::as_str);
        if uri.scheme() != self.uri.scheme() || uri.authority().map(Authority::as_str) != authority {
            return None;
        }
        let mut url = self.url.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        Some(url)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// The head of the received request.
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

    #[test]
    fn converts_urls_below_the_base_as_if_parsed() {
        let base = Base::new("https://user:Pw@chat.example:8443/base").unwrap();
        for path in [
            "",
            "/",
            "/a?",
            "/a?b=c&d",
            "//x/",
            "/a/../b/./c",
            "/a/%2e%2E/b%2Fc",
            "/%7Bx%7D?q=%20%C3%A4",
            "/a;b=c,d!$&'()*+|\"?x=[1]&y='z'|`",
            "/C:/d",
            "/caf\u{e9}",
        ] {
            let uri: Uri = format!("https://user:Pw@chat.example:8443{path}").parse().unwrap();
            assert_eq!(base.url(&uri), Some(Url::parse(&uri.to_string()).unwrap()), "{path}");
        }
        for other in
            ["http://user:Pw@chat.example:8443/", "https://user:pw@chat.example:8443/", "https://chat.example/"]
        {
            assert_eq!(base.url(&other.parse().unwrap()), None, "{other}");
        }
        assert!(Base::new("chat.example").is_none());
    }

    #[tokio::test]
    async fn sets_content_length_0_for_empty_bodies() {
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
