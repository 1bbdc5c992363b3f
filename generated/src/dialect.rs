// Emitted by `oascrate` from the module of the dialect. Edit it there instead.

//! How the Rocket.Chat API reports errors: an envelope with the texts that its servers write into it.
//!
//! ```json
//! { "success": false, "error": "Invalid room [error-invalid-room]", "errorType": "error-invalid-room" }
//! ```

use std::borrow::Cow;

use crate::runtime::RawResponse;
use crate::runtime::body::is_json;
use crate::runtime::dialect::{Dialect, ErrorBody};
use crate::runtime::values::Json;

/// The dialect of this API.
#[derive(Debug)]
pub enum Api {}

impl Dialect for Api {
    type ErrorBody = Envelope;

    #[cfg(feature = "server")]
    fn rejection(refusal: crate::runtime::server::Refusal<'_>) -> crate::Rejection {
        server::rejection(refusal)
    }
}

/// What the API reports of an error. Every property can be missing; [`Envelope::code`] and the display of an error make the best of
/// those that there are.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// `error`: what went wrong, as text or as a code.
    pub error: Option<String>,
    /// `errorType`: what went wrong, as a code.
    pub error_type: Option<String>,
    /// `message`: what went wrong, as text.
    pub message: Option<String>,
    /// `reason`: what went wrong, as text.
    pub reason: Option<String>,
    /// `details`: more of it, in any form.
    pub details: Option<Json>,
}

impl Envelope {
    /// What went wrong, as a code: `errorType`, or the brackets at the end of `error`.
    pub fn code(&self) -> Option<&str> {
        self.error_type.as_deref().or_else(|| self.error.as_deref()?.strip_suffix(']')?.rsplit_once('[').map(|at| at.1))
    }

    /// Whether the operation is part of an edition that the workspace has no license for.
    pub fn is_license_missing(&self) -> bool {
        // The code alone is that of other things that are not allowed, too.
        let text = self.error.as_deref().unwrap_or_default().to_ascii_lowercase();
        self.code() == Some("error-action-not-allowed") && (text.contains("enterprise") || text.contains("license"))
    }
}

impl ErrorBody for Envelope {
    fn read(response: &RawResponse) -> Option<Self> {
        if !response.content_type().is_none_or(is_json) {
            return None;
        }
        let Ok(Json::Object(mut envelope)) = serde_json::from_slice(&response.body) else { return None };
        let mut text = |name| match envelope.remove(name)? {
            Json::Null => None,
            Json::String(text) => Some(text),
            other => Some(other.to_string()),
        };
        Some(Self {
            error: text("error"),
            error_type: text("errorType"),
            message: text("message"),
            reason: text("reason"),
            details: envelope.remove("details").filter(|details| !details.is_null()),
        })
    }

    fn message(&self) -> Option<Cow<'_, str>> {
        let Self { error, message, reason, error_type, .. } = self;
        [error, message, reason, error_type].into_iter().flatten().next().map(|text| text.as_str().into())
    }
}

#[cfg(feature = "client")]
impl crate::Error {
    /// Whether the operation is part of an edition that the workspace has no license for.
    pub fn is_license_missing(&self) -> bool {
        self.api().is_some_and(|error| error.is_license_missing())
    }
}

#[cfg(feature = "server")]
mod server {
    use http::StatusCode;
    use serde_json::json;

    use crate::Rejection;
    use crate::runtime::OperationInfo;
    use crate::runtime::server::{Refusal, RequestError, RequestErrorKind};

    impl Rejection {
        /// 400, with a reason for the caller and a code for its program. Where there is nothing to report but the code, the reason
        /// is empty.
        pub fn failure(reason: &str, code: &str) -> Self {
            Self::bad_request(format!("{reason} [{code}]").trim_start()).with("errorType", code)
        }

        /// 400: the server has no license for the operation.
        pub fn license() -> Self {
            Self::failure("This is an enterprise feature", "error-action-not-allowed")
        }
    }

    pub(super) fn rejection(refusal: Refusal<'_>) -> Rejection {
        match refusal {
            Refusal::UnknownPath => unknown_path(),
            Refusal::MethodNotAllowed => envelope(refusal.status(), "Method not allowed"),
            Refusal::Unauthorized(_) => {
                let text = "You must be logged in to do this.";
                envelope(refusal.status(), text).with("status", "error").with("message", text)
            }
            Refusal::Forbidden => {
                let text = "User does not have the permissions required for this action [error-unauthorized]";
                envelope(refusal.status(), text)
            }
            Refusal::NotFound => envelope(refusal.status(), "Resource not found"),
            Refusal::TooManyRequests(wait) => {
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                let text = format!(
                    "Error, too many requests. Please slow down. You must wait {seconds} seconds before trying this endpoint \
                     again. [error-too-many-requests]"
                );
                envelope(refusal.status(), &text)
            }
            Refusal::NotImplemented(operation) => {
                let code = "error-not-implemented";
                let text = format!("{} is not implemented [{code}]", operation.id);
                envelope(refusal.status(), &text).with("errorType", code)
            }
            Refusal::InvalidQuery => envelope(refusal.status(), "Invalid query parameters"),
            Refusal::InvalidCookies => envelope(refusal.status(), "Invalid cookies"),
            Refusal::Invalid(operation, error) => invalid(operation, error),
            _ => envelope(refusal.status(), &refusal.to_string()),
        }
    }

    fn envelope(status: StatusCode, error: &str) -> Rejection {
        Rejection::json(status, json!({ "success": status.is_success(), "error": error }))
    }

    fn unknown_path() -> Rejection {
        let text = "API endpoint does not exist";
        envelope(StatusCode::NOT_FOUND, text).with("status", "error").with("message", text)
    }

    /// Most routes put a code behind the text, the same for parameters and bodies. Those with the word `typed` put it beside the text,
    /// and have two.
    fn invalid(operation: &OperationInfo, error: &RequestError) -> Rejection {
        let RequestError { kind, name, message } = error;
        match (kind, operation.dialect) {
            (RequestErrorKind::Path, _) => unknown_path(),
            (RequestErrorKind::TooLarge, _) => envelope(StatusCode::PAYLOAD_TOO_LARGE, message),
            // The one thing that the API takes in a header is a visitor's token, which is a matter of permission.
            (RequestErrorKind::Header, _) => envelope(StatusCode::FORBIDDEN, "unauthorized"),
            (RequestErrorKind::Part, _) => Rejection::failure(message, "invalid-field"),
            (RequestErrorKind::Parameter, _) if *name == "sort" => Rejection::failure(message, "error-invalid-sort"),
            (RequestErrorKind::Parameter, Some("typed")) => {
                Rejection::bad_request(message).with("errorType", "error-invalid-params")
            }
            (_, Some("typed")) => Rejection::bad_request(message).with("errorType", "invalid-params"),
            _ => Rejection::failure(message, "invalid-params"),
        }
    }

    #[cfg(test)]
    mod tests {
        use std::time::Duration;

        use super::*;
        use crate::runtime::operation::Method;
        use crate::runtime::values::Json;

        const INFO: OperationInfo = OperationInfo::new("find-things", Method::GET, "/things", &[]);
        const TYPED: OperationInfo = OperationInfo::new("find-things", Method::GET, "/things", &[]).dialect("typed");

        #[test]
        fn rejections_are_worded_as_the_server_of_the_api_does() {
            let login = "You must be logged in to do this.";
            let unknown = "API endpoint does not exist";
            let not_implemented = "find-things is not implemented [error-not-implemented]";
            for (rejection, status, envelope) in [
                (
                    rejection(Refusal::Unauthorized(Some(&INFO))),
                    401,
                    json!({ "success": false, "error": login, "status": "error", "message": login }),
                ),
                (
                    rejection(Refusal::UnknownPath),
                    404,
                    json!({ "success": false, "error": unknown, "status": "error", "message": unknown }),
                ),
                (rejection(Refusal::MethodNotAllowed), 405, json!({ "success": false, "error": "Method not allowed" })),
                (
                    rejection(Refusal::NotImplemented(&INFO)),
                    501,
                    json!({ "success": false, "error": not_implemented, "errorType": "error-not-implemented" }),
                ),
                (
                    rejection(Refusal::InvalidQuery),
                    400,
                    json!({ "success": false, "error": "Invalid query parameters" }),
                ),
                (rejection(Refusal::InvalidCookies), 400, json!({ "success": false, "error": "Invalid cookies" })),
                (Rejection::not_found(), 404, json!({ "success": false, "error": "Resource not found" })),
                (Rejection::bad_request("no"), 400, json!({ "success": false, "error": "no" })),
                (
                    Rejection::failure("Invalid room", "error-invalid-room"),
                    400,
                    json!({ "success": false, "error": "Invalid room [error-invalid-room]", "errorType": "error-invalid-room" }),
                ),
                (
                    Rejection::failure("", "invalid-token"),
                    400,
                    json!({ "success": false, "error": "[invalid-token]", "errorType": "invalid-token" }),
                ),
                (
                    Rejection::license(),
                    400,
                    json!({
                        "success": false,
                        "error": "This is an enterprise feature [error-action-not-allowed]",
                        "errorType": "error-action-not-allowed",
                    }),
                ),
                (
                    Rejection::forbidden(),
                    403,
                    json!({
                        "success": false,
                        "error": "User does not have the permissions required for this action [error-unauthorized]",
                    }),
                ),
                (
                    Rejection::too_many_requests(Duration::from_millis(40_001)),
                    429,
                    json!({
                        "success": false,
                        "error": "Error, too many requests. Please slow down. You must wait 41 seconds before trying this \
                                  endpoint again. [error-too-many-requests]",
                    }),
                ),
            ] {
                assert_eq!((rejection.status().as_u16(), rejection.body()), (status, &envelope));
                assert_eq!(rejection.headers()["content-type"], "application/json");
            }
        }

        #[test]
        fn invalid_requests_have_the_code_of_their_route() {
            let beside = |code: &str| json!({ "success": false, "error": "no", "errorType": code });
            let behind = |code: &str| json!({ "success": false, "error": format!("no [{code}]"), "errorType": code });
            let plain = |error: &str| json!({ "success": false, "error": error });
            for (operation, kind, name, status, envelope) in [
                (INFO, RequestErrorKind::Parameter, "age", 400, behind("invalid-params")),
                (INFO, RequestErrorKind::Body, "body", 400, behind("invalid-params")),
                (INFO, RequestErrorKind::Malformed, "body", 400, behind("invalid-params")),
                (INFO, RequestErrorKind::MediaType, "body", 400, behind("invalid-params")),
                (INFO, RequestErrorKind::Part, "body", 400, behind("invalid-field")),
                (INFO, RequestErrorKind::Parameter, "sort", 400, behind("error-invalid-sort")),
                (INFO, RequestErrorKind::Header, "X-Key", 403, plain("unauthorized")),
                (INFO, RequestErrorKind::TooLarge, "body", 413, plain("no")),
                (TYPED, RequestErrorKind::Parameter, "age", 400, beside("error-invalid-params")),
                (TYPED, RequestErrorKind::Body, "body", 400, beside("invalid-params")),
                (TYPED, RequestErrorKind::MediaType, "body", 400, beside("invalid-params")),
                (TYPED, RequestErrorKind::Parameter, "sort", 400, behind("error-invalid-sort")),
            ] {
                let error = RequestError { kind, name, message: "no".to_owned() };
                let rejection = rejection(Refusal::Invalid(&operation, &error));
                let expected: (u16, &Json) = (status, &envelope);
                assert_eq!((rejection.status().as_u16(), rejection.body()), expected, "{kind:?}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;

    fn read(body: &str) -> Envelope {
        let raw = RawResponse::new(StatusCode::BAD_REQUEST).with_body("application/json", body.to_owned());
        Envelope::read(&raw).unwrap()
    }

    #[test]
    fn the_message_and_the_code_are_found_wherever_they_are() {
        for (body, message, code) in [
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
            let envelope = read(body);
            assert_eq!((envelope.message().as_deref(), envelope.code()), (Some(message), code), "{body}");
        }
        assert_eq!(read("{}").message(), None);
        assert_eq!(read(r#"{"details":{"a":1}}"#).details, Some(serde_json::json!({ "a": 1 })));
    }

    #[test]
    fn a_missing_license_is_told_from_what_else_is_not_allowed() {
        for (body, missing) in [
            (
                r#"{"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#,
                true,
            ),
            (r#"{"error":"This is an enterprise feature [error-action-not-allowed]"}"#, true),
            (r#"{"error":"Not for you [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#, false),
            (r#"{"error":"An enterprise feature"}"#, false),
        ] {
            assert_eq!(read(body).is_license_missing(), missing, "{body}");
        }
    }
}
