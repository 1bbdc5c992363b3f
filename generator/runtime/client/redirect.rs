//! Redirects of the default transport.
//!
//! A documented redirect is returned as a response and not followed.
//!
//! A general HTTP client does not know the headers that carry credentials here, and would send them to any host that a
//! response names. Therefore only redirects on the same host are followed, or from plain HTTP to TLS on the same host.
//! A request is repeated unchanged or not at all: after 301, 302 and 303 other clients turn a POST into a GET, whose
//! success would belong to another operation.

use bytes::Bytes;
use http::header::LOCATION;
use http::{Method, Request, Response, StatusCode};
use reqwest::Url;

use super::transport::{self, Base, BoxFuture, Transport, TransportError};
use crate::runtime::body::Body;

/// The maximum number of redirects of one request.
const MOST: usize = 5;

/// A request extension: the redirects that are returned instead of followed.
#[derive(Clone, Copy)]
pub(super) struct Documented(pub(super) fn(StatusCode) -> bool);

/// A reqwest client whose own redirects are disabled.
pub(super) struct SameHostTransport {
    client: reqwest::Client,
    base: Option<Base>,
}

impl SameHostTransport {
    pub(super) fn new(client: reqwest::Client, base_url: &str) -> Self {
        Self { client, base: Base::new(base_url) }
    }
}

impl Transport for SameHostTransport {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let (mut head, body) = request.into_parts();
        let documented = head.extensions.remove::<Documented>();
        let bytes = match body.into_whole() {
            Ok(bytes) => bytes,
            // A stream cannot be sent twice.
            Err(stream) => {
                let request = Request::from_parts(head, stream);
                return Box::pin(transport::send(&self.client, self.base.as_ref(), request));
            }
        };
        Box::pin(async move {
            let mut followed = 0;
            loop {
                let response = transport::send(&self.client, self.base.as_ref(), again(&head, &bytes)).await?;
                if documented.is_some_and(|Documented(is_documented)| is_documented(response.status())) {
                    return Ok(response);
                }
                let target = target(&head.method, &head.uri, &response).filter(|_| followed < MOST);
                match target.and_then(|target| target.as_str().parse().ok()) {
                    Some(uri) => head.uri = uri,
                    None => return Ok(response),
                }
                followed += 1;
            }
        })
    }
}

fn again(head: &http::request::Parts, bytes: &Bytes) -> Request<Body> {
    Request::from_parts(head.clone(), bytes.clone().into())
}

/// Returns the URL to which the same request is repeated, if that is allowed.
fn target(method: &Method, from: impl ToString, response: &Response<Body>) -> Option<Url> {
    let may_be_repeated = match response.status() {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => true,
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => {
            matches!(*method, Method::GET | Method::HEAD)
        }
        _ => false,
    };
    let location = response.headers().get(LOCATION).filter(|_| may_be_repeated)?.to_str().ok()?;
    let from = Url::parse(&from.to_string()).ok()?;
    let to = from.join(location).ok()?;
    let same = from.scheme() == to.scheme() && from.port() == to.port();
    let safer = from.scheme() == "http" && to.scheme() == "https";
    (from.host() == to.host() && (same || safer)).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_same_host_redirects_unchanged_only() {
        let from = "http://chat.example/base/a?q=1";
        for (method, status, location, expected) in [
            (Method::GET, 301, "/b", Some("http://chat.example/b")),
            (Method::GET, 302, "b", Some("http://chat.example/base/b")),
            (Method::GET, 303, "//chat.example/b", Some("http://chat.example/b")),
            (Method::GET, 307, "https://chat.example/b", Some("https://chat.example/b")),
            (Method::GET, 308, "https://chat.example:8443/b", Some("https://chat.example:8443/b")),
            (Method::POST, 307, "/b", Some("http://chat.example/b")),
            (Method::DELETE, 308, "/b", Some("http://chat.example/b")),
            (Method::POST, 301, "/b", None),
            (Method::POST, 302, "/b", None),
            (Method::PUT, 303, "/b", None),
            (Method::GET, 300, "/b", None),
            (Method::GET, 200, "/b", None),
            (Method::GET, 302, "http://chat.example:81/b", None),
            (Method::GET, 302, "http://elsewhere.example/b", None),
            (Method::GET, 302, "http://chat.example.elsewhere.example/b", None),
            (Method::GET, 302, "http://[", None),
        ] {
            let response = Response::builder().status(status).header(LOCATION, location).body(Body::default()).unwrap();
            let target = target(&method, from, &response);
            assert_eq!(target.as_ref().map(Url::as_str), expected, "{method} {status} {location}");
        }
        let downgraded = Response::builder().status(307).header(LOCATION, "http://chat.example/b");
        let response = downgraded.body(Body::default()).unwrap();
        assert_eq!(target(&Method::GET, "https://chat.example/a", &response), None);
    }
}
