//! The error format of the Rocket.Chat API: an envelope with the messages of its servers.
//!
//! ```json
//! { "success": false, "error": "Invalid room [error-invalid-room]", "errorType": "error-invalid-room" }
//! ```

use std::borrow::Cow;
#[cfg(feature = "client")]
use std::sync::LazyLock;

#[cfg(feature = "client")]
use memchr::memmem::Finder;

use crate::runtime::RawResponse;
use crate::runtime::body::is_json;
use crate::runtime::dialect::{Dialect, ErrorBody};
use crate::runtime::values::Json;

/// The dialect of this API.
#[derive(Debug)]
pub enum Api {}

impl Dialect for Api {
    type ErrorBody = Envelope;

    /// A few routes respond with the status 200 and `success: false`.
    #[cfg(feature = "client")]
    fn is_error(response: &RawResponse) -> bool {
        let is_failure = || response.status.is_success() && reports_failure(&response.body);
        response.status.is_client_error() || response.status.is_server_error() || is_failure()
    }

    /// A 429 without headers has the wait in its message: "You must wait 41 seconds before trying this endpoint again."
    #[cfg(feature = "client")]
    fn retry_after(response: &RawResponse) -> Option<std::time::Duration> {
        let error =
            Envelope::read(response).filter(|_| response.status == http::StatusCode::TOO_MANY_REQUESTS)?.error?;
        let (_, rest) = error.split_once("You must wait ")?;
        rest.split_once(" second")?.0.parse().ok().map(std::time::Duration::from_secs)
    }

    #[cfg(feature = "server")]
    fn rejection(refusal: crate::runtime::server::Refusal<'_>) -> crate::Rejection {
        server::rejection(refusal)
    }
}

/// The error format of the API. Every property can be missing; [`Envelope::code`] and the display of an error use those
/// that are present.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// `error`: the error, as a message or as a code.
    pub error: Option<String>,
    /// `errorType`: the code of the error.
    pub error_type: Option<String>,
    /// `message`: the message of the error.
    pub message: Option<String>,
    /// `reason`: the message of the error.
    pub reason: Option<String>,
    /// `details`: more information, in any form.
    pub details: Option<Json>,
}

impl Envelope {
    /// Returns the code of the error: `errorType`, or the brackets at the end of `error`.
    pub fn code(&self) -> Option<&str> {
        self.error_type.as_deref().or_else(|| self.error.as_deref()?.strip_suffix(']')?.rsplit_once('[').map(|at| at.1))
    }

    /// Returns whether the operation is part of an edition that the workspace has no license for.
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

/// Whether a body is an object with `success: false`. Most bodies need no parsing, since they do not contain the text.
#[cfg(feature = "client")]
fn reports_failure(body: &[u8]) -> bool {
    static NAME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(br#""success""#));
    let names = NAME.find_iter(body);
    let mut values = names.filter_map(|at| body.get(at + NAME.needle().len()..)?.trim_ascii_start().strip_prefix(b":"));
    values.any(|value| value.trim_ascii_start().starts_with(b"false"))
        && serde_json::from_slice::<Json>(body).is_ok_and(|body| body.get("success") == Some(&Json::Bool(false)))
}

#[cfg(feature = "client")]
pub use login::{LoggedIn, Login};

/// Logging in and out, which the document does not describe.
#[cfg(feature = "client")]
mod login {
    use std::fmt;

    use http::Method;
    use serde::de::{Deserialize, Deserializer, Error as _};
    use serde_json::json;

    use crate::runtime::values::Json;
    use crate::{Client, Credentials, Error};

    /// The credentials for a login.
    #[derive(Clone)]
    pub struct Login(Json);

    impl Login {
        /// A user name or an email address, and the password.
        pub fn password(user: &str, password: &str) -> Self {
            Self(json!({ "user": user, "password": password }))
        }

        /// The token of an earlier login.
        pub fn resume(token: &str) -> Self {
            Self(json!({ "resume": token }))
        }

        /// Adds the code of an authenticator app (TOTP), for users with two-factor authentication.
        pub fn code(mut self, code: &str) -> Self {
            if let Json::Object(body) = &mut self.0 {
                body.insert("code".to_owned(), code.into());
            }
            self
        }
    }

    /// Shows nothing, as each field may be a credential.
    impl fmt::Debug for Login {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Login").finish_non_exhaustive()
        }
    }

    /// The result of a login.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LoggedIn {
        /// The id of the user.
        pub user_id: String,
        /// The token for later requests, and for [`Login::resume`].
        pub auth_token: String,
        /// The profile of the user.
        pub me: Json,
    }

    /// Shows no token.
    impl fmt::Debug for LoggedIn {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("LoggedIn").field("user_id", &self.user_id).finish_non_exhaustive()
        }
    }

    impl<'de> Deserialize<'de> for LoggedIn {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let body = Json::deserialize(deserializer)?;
            let data = body.get("data").ok_or_else(|| D::Error::missing_field("data"))?;
            let text = |name: &'static str| {
                let value = data.get(name).and_then(Json::as_str).map(str::to_owned);
                value.ok_or_else(|| D::Error::missing_field(name))
            };
            let me = data.get("me").cloned().unwrap_or_default();
            Ok(Self { user_id: text("userId")?, auth_token: text("authToken")?, me })
        }
    }

    impl Client {
        /// Logs in, and sends the credentials with every later request of this client and its clones.
        pub async fn login(&self, login: Login) -> Result<LoggedIn, Error> {
            let call = self.request(Method::POST, "/api/v1/login").credentials(Credentials::new());
            let found: LoggedIn = call.json(&login.0).send().await?;
            self.set_credentials(Credentials::new().auth_token(&found.auth_token).user_id(&found.user_id));
            Ok(found)
        }

        /// Logs out, and forgets the credentials.
        pub async fn logout(&self) -> Result<(), Error> {
            let _: Json = self.request(Method::POST, "/api/v1/logout").send().await?;
            self.set_credentials(Credentials::new());
            Ok(())
        }
    }
}

#[cfg(feature = "client")]
impl crate::Error {
    /// Returns whether the operation is part of an edition that the workspace has no license for.
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
        /// 400, with a reason for the caller and a code for its program. The reason is empty if there is only a code.
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

    /// Most routes append a code to the message, the same for parameters and bodies. Those with the word `typed` have
    /// it in a separate property, and have two codes. Those with the word `match` compare the request with a pattern
    /// and have no code.
    fn invalid(operation: &OperationInfo, error: &RequestError) -> Rejection {
        let RequestError { kind, name, message, found } = error;
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
            (RequestErrorKind::Malformed, Some("match")) => {
                Rejection::bad_request("Match error: Expected object, got undefined")
            }
            (_, Some("match")) => Rejection::bad_request(format!("Match error: {}", match_error(message, *found))),
            _ => Rejection::failure(message, "invalid-params"),
        }
    }

    /// The message in the wording of Meteor's `check`.
    fn match_error(message: &str, found: Option<&str>) -> String {
        let (path, rule) = message.rsplit_once(": ").unwrap_or(("", message));
        let field = if path.is_empty() { String::new() } else { format!(" in field {path}") };
        let key = rule.strip_prefix("must have required property ");
        let expected = rule.strip_prefix("must be ").zip(found);
        match (key, expected) {
            (Some(key), _) => format!("Missing key {key}{field}"),
            (None, Some((expected, found))) => format!("Expected {expected}, got {found}{field}"),
            (None, None) => message.to_owned(),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use crate::runtime::operation::Method;
        use crate::runtime::values::Json;

        const INFO: OperationInfo = OperationInfo::new("find-things", Method::GET, "/things", &[]);
        const TYPED: OperationInfo = OperationInfo::new("find-things", Method::GET, "/things", &[]).dialect("typed");

        #[test]
        fn words_match_errors_as_the_server_does() {
            for (message, found, expected) in [
                ("must have required property 'visitor'", None, "Missing key 'visitor'"),
                ("visitor: must have required property 'token'", None, "Missing key 'token' in field visitor"),
                ("visitor.token: must be string", Some("number"), "Expected string, got number in field visitor.token"),
                ("must be object", Some("array"), "Expected object, got array"),
                ("trailing characters", None, "trailing characters"),
            ] {
                assert_eq!(match_error(message, found), expected);
            }
        }

        #[test]
        fn invalid_requests_return_the_code_of_the_route() {
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
                let error = RequestError { kind, name, message: "no".to_owned(), found: None };
                let rejection = rejection(Refusal::Invalid(&operation, &error));
                let expected: (u16, &Json) = (status, &envelope);
                assert_eq!((rejection.status().as_u16(), rejection.body()), expected, "{kind:?}");
            }
        }
    }
}
