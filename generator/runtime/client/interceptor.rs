//! Interceptors: code around every request of a client.

use http::{HeaderMap, Request, Response};

use super::transport::{BoxFuture, Transport, TransportError};
use crate::runtime::body::Body;
use crate::runtime::operation::OperationInfo;

/// Code around every request of a client, which knows the operation: idempotency keys, signatures, caches, propagation
/// of traces.
///
/// Added with [`Builder::interceptor`](super::Builder::interceptor). Both methods run inside the span of the call.
///
/// ```
/// use this_crate::bytes::Bytes;
/// use this_crate::http::{HeaderMap, HeaderValue, Method, Request, Response};
/// use this_crate::runtime::OperationInfo;
/// use this_crate::runtime::client::{Body, BoxFuture, Interceptor, Next, TransportError};
/// # fn random() -> u64 { 4 }
/// # fn signature(_: &Bytes) -> HeaderValue { HeaderValue::from_static("s") }
///
/// /// Sends the same key with every attempt of a call.
/// struct IdempotencyKey;
///
/// impl Interceptor for IdempotencyKey {
///     fn prepare(&self, operation: &'static OperationInfo, headers: &mut HeaderMap) {
///         if operation.method == Method::POST {
///             headers.insert("idempotency-key", random().into());
///         }
///     }
/// }
///
/// /// Signs the body of each attempt.
/// struct Signature;
///
/// impl Interceptor for Signature {
///     fn send<'a>(
///         &'a self,
///         request: Request<Body>,
///         next: Next<'a>,
///     ) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
///         Box::pin(async move {
///             let (mut head, body) = request.into_parts();
///             let body = body.read().await.map_err(TransportError::new)?;
///             head.headers.insert("signature", signature(&body));
///             next.send(Request::from_parts(head, body.into())).await
///         })
///     }
/// }
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Changes the headers of a call before its first attempt. Every attempt sends them.
    fn prepare(&self, operation: &'static OperationInfo, headers: &mut HeaderMap) {
        let _ = (operation, headers);
    }

    /// Performs an attempt: calls [`Next::send`] with the request, perhaps changed, or returns a response of its own.
    /// Timeouts and retries of the client include this work.
    fn send<'a>(
        &'a self,
        request: Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        next.send(request)
    }
}

/// The interceptors that follow, and the transport.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    operation: &'static OperationInfo,
    interceptors: &'a [Box<dyn Interceptor>],
    transport: &'a dyn Transport,
}

impl<'a> Next<'a> {
    pub(super) fn new(
        operation: &'static OperationInfo,
        interceptors: &'a [Box<dyn Interceptor>],
        transport: &'a dyn Transport,
    ) -> Self {
        Self { operation, interceptors, transport }
    }

    /// The operation of the request.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Sends the request.
    pub fn send(self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        match self.interceptors.split_first() {
            Some((first, interceptors)) => first.send(request, Self { interceptors, ..self }),
            None => self.transport.send(request),
        }
    }
}

impl std::fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Next").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}
