//! An error that the API reports.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::api::Api;
use crate::runtime::dialect::{Dialect, ErrorBody};
use crate::runtime::operation::OperationInfo;
use crate::runtime::redact;
use crate::runtime::response::RawResponse;

/// A response in which the API reports what went wrong.
///
/// It dereferences to [`ApiError::problem`], which has the format of the API.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The operation.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The decoded body.
    pub problem: <Api as Dialect>::ErrorBody,
    /// The whole body.
    pub body: Bytes,
}

impl ApiError {
    /// A response that reports an error in the format of the API, or else the response as it is.
    pub(super) fn read(info: &OperationInfo, raw: RawResponse) -> Result<Box<Self>, Box<RawResponse>> {
        match ErrorBody::read(&raw).filter(|_| Api::is_error(&raw)) {
            Some(problem) => {
                let RawResponse { status, headers, body, .. } = raw;
                Ok(Box::new(Self { operation: info.id, status, headers, problem, body }))
            }
            None => Err(Box::new(raw)),
        }
    }
}

impl Deref for ApiError {
    type Target = <Api as Dialect>::ErrorBody;

    fn deref(&self) -> &Self::Target {
        &self.problem
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, problem, .. } = self;
        write!(f, "{operation} returned {status}")?;
        match problem.message() {
            Some(message) => write!(f, ": {}", redact::line(&message)),
            None => Ok(()),
        }
    }
}

/// Prints the beginning of the body, and no cookie.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, headers, problem, body } = self;
        f.debug_struct("ApiError")
            .field("operation", operation)
            .field("status", status)
            .field("headers", &redact::Headers(headers))
            .field("problem", problem)
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
    fn keeps_the_body_and_displays_the_message() {
        for (body, shown) in [(r#"{"error":"No such room"}"#, ": No such room"), ("{}", "")] {
            let error = read(400, body).unwrap();
            assert_eq!(error.to_string(), format!("fetch returned 400 Bad Request{shown}"));
            assert_eq!(error.body, body);
        }
    }

    #[test]
    fn returns_other_responses_unchanged() {
        for (status, body) in [(400, "[]"), (400, "<p>"), (400, ""), (200, "{}"), (302, "{}")] {
            assert_eq!(read(status, body).unwrap_err().status, status);
        }
    }
}
