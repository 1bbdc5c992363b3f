//! Recording of a client's requests: every attempt is an exchange.

use http::{Request, Response};

use super::Recorder;
use super::tap::{Draft, Taps};
use crate::runtime::body::Body;
use crate::runtime::client::{BoxFuture, Interceptor, Next, TransportError};

/// Records what passes here: an interceptor that is added later sees it first.
impl Interceptor for Recorder {
    fn send<'a>(
        &'a self,
        request: Request<Body>,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        let template = Some(next.operation().path).filter(|path| !path.is_empty());
        let draft = Draft::new(request.method(), request.uri(), request.headers(), template);
        let taps = Taps::new(self, draft);
        Box::pin(async move {
            let response = next.send(request.map(|body| taps.request(body))).await?;
            let (head, body) = response.into_parts();
            let body = taps.response(head.status, &head.headers, body);
            Ok(Response::from_parts(head, body))
        })
    }
}
