//! A transport that plays a script.

#![allow(dead_code, reason = "not every test needs all of it")]

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use rocketchat_omnichannel::RawResponse;
use rocketchat_omnichannel::runtime::client::{Body, BoxFuture, Transport, TransportError};

/// The outcome of a request.
#[derive(Debug, Clone)]
pub enum Step {
    Respond(RawResponse),
    /// No response, and no end.
    Silence,
    /// The way breaks.
    Break,
}

/// Plays its steps, one for each request and the last one for all others, and remembers the requests.
#[derive(Clone)]
pub struct Script {
    steps: Arc<[Step]>,
    requests: Arc<Mutex<Vec<Sent>>>,
}

/// A request that has arrived.
#[derive(Debug, Clone)]
pub struct Sent {
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Sent {
    /// Returns a header; empty if it is missing.
    pub fn header(&self, name: &str) -> String {
        self.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }
}

impl Script {
    pub fn new(steps: impl Into<Vec<Step>>) -> Self {
        Self { steps: steps.into().into(), requests: Arc::default() }
    }

    /// All requests until now.
    pub fn requests(&self) -> Vec<Sent> {
        self.requests.lock().unwrap().clone()
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.read().await.map_err(TransportError::new)?;
            let at = {
                let mut requests = self.requests.lock().unwrap();
                requests.push(Sent { headers: head.headers, body });
                (requests.len() - 1).min(self.steps.len() - 1)
            };
            match self.steps[at].clone() {
                Step::Respond(raw) => {
                    let mut response = Response::new(Body::from(raw.body));
                    *response.status_mut() = raw.status;
                    *response.headers_mut() = raw.headers;
                    Ok(response)
                }
                Step::Silence => std::future::pending().await,
                Step::Break => Err(TransportError::new("the way breaks")),
            }
        })
    }
}
