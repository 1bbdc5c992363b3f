//! Responses beside the typed ones.

use std::future::{Future, ready};

use axum::response::{IntoResponse, Response};

use http::StatusCode;

use super::refusal::Refusal;
use super::rejection::{Rejection, respond};
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::Operation;
use crate::runtime::response::Responses;

/// A response that the document need not declare: the error type of a handler method.
///
/// It is created from everything that axum can convert to a response, so that `?` and `.into()` work with a
/// [`Rejection`], a status or `axum::Json`. This includes the typed responses, which is how to add headers to them:
///
/// ```
/// # use axum::response::IntoResponse;
/// # use this_crate::HandlerError;
/// fn slow_down<R: IntoResponse>(response: R) -> Result<R, HandlerError> {
///     Err(([("X-Remaining", "0")], response).into())
/// }
/// # assert!(slow_down("a response").is_err());
/// ```
// Boxed, since the result of every method contains it. It does not implement `IntoResponse`, which would conflict with
// the conversion below.
#[derive(Debug)]
pub struct HandlerError(Box<Response>);

impl HandlerError {
    /// The response.
    pub fn into_response(self) -> Response {
        *self.0
    }
}

impl<T: IntoResponse> From<T> for HandlerError {
    fn from(response: T) -> Self {
        Self(Box::new(response.into_response()))
    }
}

/// The response of an operation that the implementation does not support: 501.
pub fn not_implemented<O: Operation>(
    _request: O,
    _context: super::Context,
) -> impl Future<Output = Result<O::Response, HandlerError>> + Send {
    ready(Err(Api::rejection(Refusal::NotImplemented(O::INFO)).into()))
}

/// Converts a typed response. For emitted code only.
pub fn encode_response(response: &impl Responses) -> Response {
    match response.encode() {
        Ok(raw) => respond(raw),
        Err(unwritten) => Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, unwritten.message).into_response(),
    }
}
