//! A transport that is the server itself.

use axum::Router;
use http::{Request, Response};
use tower_service::Service;

use super::transport::{BoxFuture, Transport, TransportError};
use crate::runtime::body::Body;

/// A transport that hands every request to a router of this process, without a socket.
pub fn in_process(router: Router) -> impl Transport {
    InProcess(router)
}

struct InProcess(Router);

impl Transport for InProcess {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        // A clone of a router is always ready: its services are.
        let mut router = self.0.clone();
        Box::pin(async move {
            let Ok(answer) = router.call(request.map(axum::body::Body::new)).await;
            Ok(answer.map(Body::new))
        })
    }
}
