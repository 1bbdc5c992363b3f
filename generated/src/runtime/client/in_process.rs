// Emitted by `oascrate`, from `runtime/client/in_process.rs` in its own sources. Edits are overwritten.

//! An in-process transport.

use axum::Router;
use http::header::HOST;
use http::{Request, Response};
use tower::Service;

use super::transport::{BoxFuture, Transport, TransportError};
use crate::runtime::body::Body;

/// A transport that passes every request to a router in the same process, without a socket.
///
/// The router sees a request as it would arrive at a socket: with the path as its URI and the host in a header. A panic
/// of a handler occurs in the task of the caller.
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
        // A clone of a router is always ready, as its services are.
        let mut router = self.0.clone();
        Box::pin(async move {
            let Ok(response) = router.call(as_received(request).map(axum::body::Body::new)).await;
            Ok(response.map(Body::new))
        })
    }
}
