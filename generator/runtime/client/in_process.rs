//! A transport that is the server itself.

use axum::Router;
use http::header::HOST;
use http::{Request, Response};
use tower::Service;

use super::transport::{BoxFuture, Transport, TransportError};
use crate::runtime::body::Body;

/// A transport that hands every request to a router of this process, without a socket.
///
/// The router sees the request as it would behind a socket: the path as its address, the host in a header. A handler that
/// panics does so in the task of the caller.
pub fn in_process(router: Router) -> impl Transport {
    InProcess(router)
}

struct InProcess(Router);

fn as_received(mut request: Request<Body>) -> Request<Body> {
    let host = request.uri().authority().and_then(|authority| authority.as_str().parse().ok());
    if let Some(host) = host {
        request.headers_mut().entry(HOST).or_insert(host);
    }
    if let Some(path) = request.uri().path_and_query().cloned() {
        *request.uri_mut() = path.into();
    }
    request
}

impl Transport for InProcess {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        // A clone of a router is always ready: its services are.
        let mut router = self.0.clone();
        Box::pin(async move {
            let Ok(response) = router.call(as_received(request).map(axum::body::Body::new)).await;
            Ok(response.map(Body::new))
        })
    }
}
