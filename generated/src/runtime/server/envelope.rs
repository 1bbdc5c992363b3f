// Copied by `cargo xtask codegen` from `generator/runtime/server/envelope.rs`. Edit it there instead.

//! The envelope that the API has for errors, with the texts that its servers write into it. This file is all of the runtime
//! that is particular to one API.
//!
//! ```json
//! { "success": false, "error": "Invalid room [error-invalid-room]", "errorType": "error-invalid-room" }
//! ```

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::response::{IntoResponseParts, ResponseParts};
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;

use super::rejection::Rejection;
use crate::runtime::operation::{OperationInfo, Validation};
use crate::runtime::request_decoder::{RequestError, RequestErrorKind};

impl Rejection {
    /// Any status, with a text for the caller.
    pub fn new(status: StatusCode, error: impl Into<String>) -> Self {
        Self::of(status, json!({ "success": false, "error": error.into() }))
    }

    /// 400, with a text for the caller.
    pub fn bad_request(error: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error)
    }

    /// 400, with a reason for the caller and a code for its program. Where there is nothing to say but the code, the reason is
    /// empty.
    pub fn failure(reason: &str, code: &str) -> Self {
        Self::bad_request(format!("{reason} [{code}]").trim_start()).with("errorType", code)
    }

    /// 400: the server has no licence for what is asked.
    pub fn license() -> Self {
        Self::failure("This is an enterprise feature", "error-action-not-allowed")
    }

    /// 401: credentials are missing or wrong.
    pub fn unauthorized() -> Self {
        let text = "You must be logged in to do this.";
        Self::new(StatusCode::UNAUTHORIZED, text).with("status", "error").with("message", text)
    }

    /// 403: the caller lacks a permission.
    pub fn forbidden() -> Self {
        let text = "User does not have the permissions required for this action [error-unauthorized]";
        Self::new(StatusCode::FORBIDDEN, text)
    }

    /// 404: what is asked for is not there.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Resource not found")
    }

    /// 429: the caller has to wait for so long. A [`RateLimit`] beside it says so in headers.
    pub fn too_many_requests(wait: Duration) -> Self {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        let text = format!(
            "Error, too many requests. Please slow down. You must wait {seconds} seconds before trying this endpoint \
             again. [error-too-many-requests]"
        );
        Self::new(StatusCode::TOO_MANY_REQUESTS, text)
    }

    /// 404: no operation has this path.
    pub(super) fn unknown_route() -> Self {
        let text = "API endpoint does not exist";
        Self::new(StatusCode::NOT_FOUND, text).with("status", "error").with("message", text)
    }

    /// 405: no operation has this method on this path.
    pub(super) fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed")
    }

    /// 501: the operation is left out by the implementation.
    pub(crate) fn not_implemented(operation: &OperationInfo) -> Self {
        let code = "error-not-implemented";
        let text = format!("{} is not implemented [{code}]", operation.id);
        Self::new(StatusCode::NOT_IMPLEMENTED, text).with("errorType", code)
    }

    /// 400: the query cannot be taken apart.
    pub(super) fn invalid_query() -> Self {
        Self::bad_request("Invalid query parameters")
    }

    /// 400: there are too many cookies.
    pub(super) fn invalid_cookies() -> Self {
        Self::bad_request("Invalid cookies")
    }

    /// 413: a multipart body has too many parts, or one of them has too large a head.
    pub(super) fn invalid_parts(message: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, message)
    }

    /// What is wrong with a request of that operation.
    pub(super) fn invalid_request(operation: &OperationInfo, error: RequestError) -> Self {
        let RequestError { kind, name, message } = error;
        match (kind, operation.validation) {
            (RequestErrorKind::Path, _) => Self::unknown_route(),
            (RequestErrorKind::TooLarge, _) => Self::new(StatusCode::PAYLOAD_TOO_LARGE, message),
            // The one thing that the API takes in a header is a visitor's token, which is a matter of permission.
            (RequestErrorKind::Header, _) => Self::new(StatusCode::FORBIDDEN, "unauthorized"),
            (RequestErrorKind::Part, _) => Self::failure(&message, "invalid-field"),
            (RequestErrorKind::Parameter, _) if name == "sort" => Self::failure(&message, "error-invalid-sort"),
            (_, Validation::Legacy) => Self::failure(&message, "invalid-params"),
            (RequestErrorKind::Parameter, Validation::Typed) => {
                Self::bad_request(message).with("errorType", "error-invalid-params")
            }
            (_, Validation::Typed) => Self::bad_request(message).with("errorType", "invalid-params"),
        }
    }
}

/// How many values of one name a query may have.
pub(super) const VALUES_OF_A_NAME: usize = 500;

/// How many calls a caller has left. It goes in front of an answer:
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// # use rocketchat_omnichannel::runtime::server::RateLimit;
/// # use rocketchat_omnichannel::{HandlerError, Rejection};
/// fn refuse() -> HandlerError {
///     let wait = Duration::from_secs(40);
///     let limit = RateLimit { limit: 10, remaining: 0, reset: SystemTime::now() + wait };
///     (limit, Rejection::too_many_requests(wait)).into()
/// }
/// # assert_eq!(refuse().into_response().headers()["x-ratelimit-limit"], "10");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// How many calls there may be in a window of time: `X-RateLimit-Limit`.
    pub limit: u64,
    /// How many of them are left: `X-RateLimit-Remaining`.
    pub remaining: u64,
    /// When the window ends: `X-RateLimit-Reset`, in milliseconds since 1970.
    pub reset: SystemTime,
}

impl RateLimit {
    /// The headers that say so.
    pub(crate) fn headers(self) -> [(HeaderName, HeaderValue); 3] {
        let reset = self.reset.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let reset = u64::try_from(reset).unwrap_or(u64::MAX);
        [("x-ratelimit-limit", self.limit), ("x-ratelimit-remaining", self.remaining), ("x-ratelimit-reset", reset)]
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from(value)))
    }
}

impl IntoResponseParts for RateLimit {
    type Error = std::convert::Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Self::Error> {
        for (name, value) in self.headers() {
            parts.headers_mut().insert(name, value);
        }
        Ok(parts)
    }
}
