//! Answers of the server itself, in the envelope that the API has for errors.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, HeaderValue, PRAGMA, TRANSFER_ENCODING};
use serde_json::json;

use crate::runtime::answer::Raw;
use crate::runtime::incoming::{Fault, FaultKind};
use crate::runtime::operation::Info;
use crate::runtime::values::Json;

/// A request that does not reach its operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejection {
    status: StatusCode,
    envelope: Json,
}

impl Rejection {
    fn new(status: StatusCode, envelope: Json) -> Self {
        Self { status, envelope }
    }

    /// The operation needs credentials, and some are missing.
    pub(super) fn unauthorized() -> Self {
        let text = "You must be logged in to do this.";
        let envelope = json!({ "success": false, "error": text, "status": "error", "message": text });
        Self::new(StatusCode::UNAUTHORIZED, envelope)
    }

    /// No operation has this path.
    pub(super) fn unknown_route() -> Self {
        let text = "API endpoint does not exist";
        let envelope = json!({ "success": false, "error": text, "status": "error", "message": text });
        Self::new(StatusCode::NOT_FOUND, envelope)
    }

    /// No operation has this method on this path.
    pub(super) fn wrong_method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, json!({ "success": false, "error": "Method not allowed" }))
    }

    /// The operation is left out by the implementation.
    pub(crate) fn not_implemented(operation: &Info) -> Self {
        let error = format!("{} is not implemented [error-not-implemented]", operation.id);
        let envelope = json!({ "success": false, "error": error, "errorType": "error-not-implemented" });
        Self::new(StatusCode::NOT_IMPLEMENTED, envelope)
    }

    /// The implementation gave an answer that cannot be written.
    pub(crate) fn internal(error: &str) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, json!({ "success": false, "error": error }))
    }

    /// The body cannot be taken in: too large, or broken off.
    pub(crate) fn body(status: StatusCode, error: &str) -> Self {
        Self::new(status, json!({ "success": false, "error": error }))
    }
}

impl From<Fault> for Rejection {
    fn from(fault: Fault) -> Self {
        let (status, error_type) = match fault.kind {
            FaultKind::Parameter => (StatusCode::BAD_REQUEST, "error-invalid-params"),
            FaultKind::Body => (StatusCode::BAD_REQUEST, "invalid-params"),
            FaultKind::MediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "invalid-params"),
        };
        Self::new(status, json!({ "success": false, "error": fault.message, "errorType": error_type }))
    }
}

impl From<Rejection> for Raw {
    fn from(rejection: Rejection) -> Self {
        Raw::new(rejection.status).with_body("application/json", rejection.envelope.to_string())
    }
}

/// The answer as axum has it, with the headers that the API puts on every answer, and without those that say how an answer
/// from elsewhere came in.
pub(super) fn respond(answer: impl Into<Raw>) -> Response {
    let Raw { status, headers, body } = answer.into();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    for framing in [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING] {
        response.headers_mut().remove(framing);
    }
    for (name, value) in [(CACHE_CONTROL, "no-store"), (PRAGMA, "no-cache")] {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// The answer knows that it is a rejection: the value is among its extensions, for layers to find.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = respond(self.clone());
        response.extensions_mut().insert(self);
        response
    }
}
