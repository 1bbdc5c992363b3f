//! A transport that is the server itself.

use axum::Router;
use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;

use super::transport::{BoxFuture, Transport, TransportError};

/// A transport that hands every request to a router of this process, without a socket.
pub fn in_process(router: Router) -> impl Transport {
    InProcess(router)
}

struct InProcess(Router);

impl Transport for InProcess {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        // A clone of a router is always ready: its services are.
        let mut router = self.0.clone();
        Box::pin(async move {
            let Ok(answer) = router.call(request.map(Body::from)).await;
            let (head, body) = answer.into_parts();
            let body = to_bytes(body, usize::MAX).await.map_err(TransportError::new)?;
            Ok(Response::from_parts(head, body))
        })
    }
}
