//! What the API says of a failure, in the envelope that it has for errors. What is known of the envelope is known here.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::body::is_json;
use crate::runtime::operation::OperationInfo;
use crate::runtime::redact;
use crate::runtime::response::RawResponse;
use crate::runtime::values::Json;

/// An answer in which the API says what went wrong.
///
/// Every member of the envelope can be missing; [`ApiError::code`] and the display make the best of those that are there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The operation.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// `error`: what went wrong, in words or as a code.
    pub error: Option<String>,
    /// `errorType`: what went wrong, as a code.
    pub error_type: Option<String>,
    /// `message`: what went wrong, in words.
    pub message: Option<String>,
    /// `reason`: what went wrong, in words.
    pub reason: Option<String>,
    /// `details`: more of it, in any form.
    pub details: Option<Json>,
    /// The whole body.
    pub body: Bytes,
}

impl ApiError {
    /// An answer with a status of failure whose body is an object, or else the answer as it is.
    pub(super) fn read(info: &OperationInfo, raw: RawResponse) -> Result<Box<Self>, Box<RawResponse>> {
        let failed = raw.status.is_client_error() || raw.status.is_server_error();
        if !failed || !raw.content_type().is_none_or(is_json) {
            return Err(Box::new(raw));
        }
        let Ok(Json::Object(mut envelope)) = serde_json::from_slice(&raw.body) else {
            return Err(Box::new(raw));
        };
        let mut text = |name| match envelope.remove(name)? {
            Json::Null => None,
            Json::String(text) => Some(text),
            other => Some(other.to_string()),
        };
        Ok(Box::new(Self {
            operation: info.id,
            error: text("error"),
            error_type: text("errorType"),
            message: text("message"),
            reason: text("reason"),
            details: envelope.remove("details").filter(|details| !details.is_null()),
            status: raw.status,
            headers: raw.headers,
            body: raw.body,
        }))
    }

    /// What went wrong, as a code: `errorType`, or what stands in brackets at the end of `error`.
    pub fn code(&self) -> Option<&str> {
        self.error_type.as_deref().or_else(|| self.error.as_deref()?.strip_suffix(']')?.rsplit_once('[').map(|at| at.1))
    }

    /// Whether the operation is part of an edition that the workspace has no licence for.
    pub fn is_license_missing(&self) -> bool {
        // The code alone stands for other things that are not allowed, too.
        let said = self.error.as_deref().unwrap_or_default().to_ascii_lowercase();
        self.code() == Some("error-action-not-allowed") && (said.contains("enterprise") || said.contains("license"))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, error, message, reason, error_type, .. } = self;
        write!(f, "{operation} was answered with {status}")?;
        match [error, message, reason, error_type].into_iter().flatten().next() {
            Some(said) => write!(f, ": {}", redact::line(said)),
            None => Ok(()),
        }
    }
}

/// Shows how the body begins, and no cookie.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, headers, error, error_type, message, reason, details, body } = self;
        f.debug_struct("ApiError")
            .field("operation", operation)
            .field("status", status)
            .field("headers", &redact::Headers(headers))
            .field("error", error)
            .field("error_type", error_type)
            .field("message", message)
            .field("reason", reason)
            .field("details", details)
            .field("body", &redact::Body(None, body))
            .finish()
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::operation::Method;

    fn read(status: u16, body: &str) -> Result<Box<ApiError>, Box<RawResponse>> {
        let info = OperationInfo::new("fetch", Method::GET, "/fetch", &[]);
        let raw =
            RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body("application/json", body.to_owned());
        ApiError::read(&info, raw)
    }

    #[test]
    fn what_is_said_is_found_wherever_it_is() {
        for (body, shown, code) in [
            (
                r#"{"error":"No such room [error-invalid-room]"}"#,
                "No such room [error-invalid-room]",
                Some("error-invalid-room"),
            ),
            (r#"{"error":"a [b]","errorType":"c"}"#, "a [b]", Some("c")),
            (r#"{"message":"Log in"}"#, "Log in", None),
            (r#"{"reason":"error-size-not-allowed"}"#, "error-size-not-allowed", None),
            (r#"{"error":{"code":5}}"#, r#"{"code":5}"#, None),
            (r#"{"error":null,"message":"x"}"#, "x", None),
            (r#"{"errorType":"x"}"#, "x", Some("x")),
        ] {
            let error = read(400, body).unwrap();
            assert_eq!(error.to_string(), format!("fetch was answered with 400 Bad Request: {shown}"));
            assert_eq!(error.code(), code, "{body}");
            assert_eq!(error.body, body);
        }
        assert_eq!(read(500, "{}").unwrap().to_string(), "fetch was answered with 500 Internal Server Error");
        assert_eq!(read(400, r#"{"details":{"a":1}}"#).unwrap().details, Some(serde_json::json!({ "a": 1 })));
    }

    #[test]
    fn other_answers_are_given_back() {
        for (status, body) in [(400, "[]"), (400, "<p>"), (400, ""), (200, "{}"), (302, "{}")] {
            assert_eq!(read(status, body).unwrap_err().status, status);
        }
    }

    #[test]
    fn a_missing_licence_is_told_from_what_else_is_not_allowed() {
        for (body, missing) in [
            (
                r#"{"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#,
                true,
            ),
            (r#"{"error":"This is an enterprise feature [error-action-not-allowed]"}"#, true),
            (r#"{"error":"Not for you [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#, false),
            (r#"{"error":"An enterprise feature"}"#, false),
        ] {
            assert_eq!(read(400, body).unwrap().is_license_missing(), missing, "{body}");
        }
    }
}
