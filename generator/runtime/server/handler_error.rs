//! The way out of a typed answer.

use std::future::{Future, ready};

use axum::response::{IntoResponse, Response};

use http::StatusCode;

use super::refusal::Refusal;
use super::rejection::{Rejection, respond};
use crate::dialect::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::Operation;
use crate::runtime::response::Responses;

/// An answer that the API's description need not know: the error of a method that answers with a type.
///
/// It is made of everything that axum makes an answer of, so that `?` and `.into()` work on a [`Rejection`], on a status, on
/// `axum::Json`. That includes the typed answers themselves, which is how one gets headers of its own:
///
/// ```
/// # use axum::response::IntoResponse;
/// # use this_crate::HandlerError;
/// fn slow_down<R: IntoResponse>(response: R) -> Result<R, HandlerError> {
///     Err(([("X-Remaining", "0")], response).into())
/// }
/// # assert!(slow_down("an answer").is_err());
/// ```
// In a box, since every method's result has room for it. No `IntoResponse`: it would forbid the conversion below.
#[derive(Debug)]
pub struct HandlerError(Box<Response>);

impl HandlerError {
    /// The answer.
    pub fn into_response(self) -> Response {
        *self.0
    }
}

impl<T: IntoResponse> From<T> for HandlerError {
    fn from(response: T) -> Self {
        Self(Box::new(response.into_response()))
    }
}

/// The answer of an operation that the implementation leaves out: 501.
pub fn not_implemented<O: Operation>(
    _request: O,
    _context: super::Context,
) -> impl Future<Output = Result<O::Response, HandlerError>> + Send {
    ready(Err(Api::rejection(Refusal::NotImplemented(O::INFO)).into()))
}

/// A typed answer as axum has it. Of emitted code alone.
pub fn encode_response(response: &impl Responses) -> Response {
    match response.encode() {
        Ok(raw) => respond(raw),
        Err(unwritten) => Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, unwritten.message).into_response(),
    }
}
