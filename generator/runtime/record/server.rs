//! Recording of a server's or gateway's requests.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body as AxumBody;
use http::{Request, Response};
use tower::{Layer, Service};

use super::Recorder;
use super::tap::{Draft, Taps};
use crate::runtime::body::Body;

/// A service whose exchanges are recorded: the result of `Router::layer`.
#[derive(Debug, Clone)]
pub struct Recorded<S> {
    service: S,
    recorder: Recorder,
}

impl<S> Layer<S> for Recorder {
    type Service = Recorded<S>;

    fn layer(&self, service: S) -> Recorded<S> {
        Recorded { service, recorder: self.clone() }
    }
}

impl<S> Service<Request<AxumBody>> for Recorded<S>
where
    S: Service<Request<AxumBody>, Response = Response<AxumBody>>,
    S::Future: Send + 'static,
{
    type Response = Response<AxumBody>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.service.poll_ready(cx)
    }

    fn call(&mut self, request: Request<AxumBody>) -> Self::Future {
        let draft = Draft::new(request.method(), request.uri(), request.headers(), None);
        let taps = Taps::new(&self.recorder, draft);
        let request = request.map(|body| AxumBody::new(taps.request(Body::new(body))));
        let response = self.service.call(request);
        Box::pin(async move {
            let (head, body) = response.await?.into_parts();
            let body = taps.response(head.status, &head.headers, Body::new(body));
            Ok(Response::from_parts(head, AxumBody::new(body)))
        })
    }
}
