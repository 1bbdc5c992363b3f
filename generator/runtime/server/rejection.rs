//! Answers that refuse a request.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_LENGTH, HeaderValue, PRAGMA};

use super::hop_by_hop;
use crate::runtime::response::RawResponse;
use crate::runtime::values::Json;

/// An answer that refuses a request, in the envelope that the API has for errors.
///
/// The server makes one of each request that does not reach its operation, and an implementation gives one by
/// `Err(Rejection::forbidden().into())`, or by `?` on a `Result<_, Rejection>`. Either kind passes by
/// [`Server::on_rejection`](super::Server::on_rejection).
// What the envelope is, and the texts that stand in it, are in `envelope`.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejection {
    status: StatusCode,
    envelope: Json,
}

impl Rejection {
    pub(super) fn of(status: StatusCode, envelope: Json) -> Self {
        Self { status, envelope }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body of the answer.
    pub fn envelope(&self) -> &Json {
        &self.envelope
    }

    /// Adds a member to the body, or replaces it.
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        if let Json::Object(members) = &mut self.envelope {
            members.insert(name.to_owned(), value.into());
        }
        self
    }
}

impl From<Rejection> for RawResponse {
    fn from(rejection: Rejection) -> Self {
        RawResponse::new(rejection.status).with_body("application/json", rejection.envelope.to_string())
    }
}

/// The answer knows that it is a rejection: the value is among its extensions, for layers to find.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = respond(self.clone().into());
        response.extensions_mut().insert(self);
        response
    }
}

/// The answer as axum has it, without the headers that say how an answer from elsewhere came in: its length is that of the
/// body, and those of its connection were for whoever received it.
pub(crate) fn respond(response: RawResponse) -> Response {
    let RawResponse { status, headers, body } = response;
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    // An answer of our own has no header but the media type.
    if response.headers().len() > 1 {
        response.headers_mut().remove(CONTENT_LENGTH);
        hop_by_hop::remove(response.headers_mut());
    }
    response
}

/// The answer with the headers that the API puts on every one, unless it has its own.
pub(super) fn without_caching(mut response: Response) -> Response {
    for (name, value) in [(CACHE_CONTROL, "no-store"), (PRAGMA, "no-cache")] {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
