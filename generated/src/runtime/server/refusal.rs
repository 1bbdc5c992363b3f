// Emitted by `oascrate`, from `runtime/server/refusal.rs` in its own sources. Edits are overwritten.

//! Why a request is refused.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::runtime::operation::OperationInfo;
use crate::runtime::request_decoder::{RequestError, RequestErrorKind};

/// Why a request is refused. Its display is a message for the caller.
///
/// [`Dialect::rejection`](crate::runtime::dialect::Dialect::rejection) makes its response.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Refusal<'a> {
    /// No operation has this path.
    UnknownPath,
    /// No operation has this method on this path.
    MethodNotAllowed,
    /// Credentials are missing or wrong; if the server found that, they are those of this operation.
    Unauthorized(Option<&'a OperationInfo>),
    /// The caller lacks a permission.
    Forbidden,
    /// A requested object does not exist.
    NotFound,
    /// The caller has to wait.
    TooManyRequests(Duration),
    /// The implementation lacks the operation.
    NotImplemented(&'a OperationInfo),
    /// The query cannot be parsed, or has too many values.
    InvalidQuery,
    /// There are too many cookies.
    InvalidCookies,
    /// The request is not what the operation describes.
    Invalid(&'a OperationInfo, &'a RequestError),
    /// Anything else, with a message.
    Other(StatusCode, &'a str),
}

impl Refusal<'_> {
    /// The status that HTTP has for it.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::UnknownPath | Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unauthorized(_) => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::TooManyRequests(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::NotImplemented(_) => StatusCode::NOT_IMPLEMENTED,
            Self::InvalidQuery | Self::InvalidCookies => StatusCode::BAD_REQUEST,
            Self::Invalid(_, error) => match error.kind {
                RequestErrorKind::Path => StatusCode::NOT_FOUND,
                RequestErrorKind::Parameter | RequestErrorKind::Header | RequestErrorKind::Malformed => {
                    StatusCode::BAD_REQUEST
                }
                RequestErrorKind::Body | RequestErrorKind::Part => StatusCode::UNPROCESSABLE_ENTITY,
                RequestErrorKind::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
                RequestErrorKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            },
            Self::Other(status, _) => *status,
        }
    }
}

/// Seconds that are not less than a time.
pub(crate) fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

impl fmt::Display for Refusal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownPath => f.write_str("no operation has this path"),
            Self::MethodNotAllowed => f.write_str("no operation has this method on this path"),
            Self::Unauthorized(_) => f.write_str("credentials are missing or wrong"),
            Self::Forbidden => f.write_str("a permission is missing"),
            Self::NotFound => f.write_str("the resource does not exist"),
            Self::TooManyRequests(wait) => write!(f, "too many requests; retry in {} seconds", whole_seconds(*wait)),
            Self::NotImplemented(operation) => write!(f, "{} is not implemented", operation.id),
            Self::InvalidQuery => f.write_str("the query cannot be parsed"),
            Self::InvalidCookies => f.write_str("there are too many cookies"),
            Self::Invalid(_, RequestError { kind: RequestErrorKind::Path, .. }) => Self::UnknownPath.fmt(f),
            Self::Invalid(_, error) => f.write_str(&error.message),
            Self::Other(_, message) => f.write_str(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::runtime::SecurityScheme;
    use crate::runtime::operation::Method;
    use crate::runtime::values::Json;

    const SECURITY: &[&[SecurityScheme]] =
        &[&[SecurityScheme::bearer("token")], &[SecurityScheme::basic("user"), SecurityScheme::header("key", "X-Key")]];
    const INFO: OperationInfo = OperationInfo::new("find-things", Method::GET, "/things", &[]).secured_by(SECURITY);

    #[test]
    fn each_refusal_has_its_own_problem_and_status() {
        let error = |kind| RequestError { kind, name: "age", message: "age: must be integer".to_owned() };
        let [path, parameter, body, malformed, media_type, large] = [
            RequestErrorKind::Path,
            RequestErrorKind::Parameter,
            RequestErrorKind::Body,
            RequestErrorKind::Malformed,
            RequestErrorKind::MediaType,
            RequestErrorKind::TooLarge,
        ]
        .map(error);
        for (refusal, status, title, detail) in [
            (Refusal::UnknownPath, 404, "Not Found", "no operation has this path"),
            (Refusal::MethodNotAllowed, 405, "Method Not Allowed", "no operation has this method on this path"),
            (Refusal::Invalid(&INFO, &path), 404, "Not Found", "no operation has this path"),
            (Refusal::Invalid(&INFO, &parameter), 400, "Bad Request", "age: must be integer"),
            (Refusal::Invalid(&INFO, &malformed), 400, "Bad Request", "age: must be integer"),
            (Refusal::Invalid(&INFO, &body), 422, "Unprocessable Entity", "age: must be integer"),
            (Refusal::Invalid(&INFO, &media_type), 415, "Unsupported Media Type", "age: must be integer"),
            (Refusal::Invalid(&INFO, &large), 413, "Payload Too Large", "age: must be integer"),
            (Refusal::NotImplemented(&INFO), 501, "Not Implemented", "find-things is not implemented"),
            (Refusal::Other(StatusCode::CONFLICT, "no"), 409, "Conflict", "no"),
        ] {
            let problem = refusal.problem();
            let expected = serde_json::json!({
                "type": "about:blank", "title": title, "status": status, "detail": detail,
            });
            assert_eq!((problem.status().as_u16(), problem.body()), (status, &expected));
            assert_eq!(problem.headers()["content-type"], "application/problem+json");
        }
    }

    #[test]
    fn problems_set_retry_and_challenge_headers() {
        let wait = Refusal::TooManyRequests(Duration::from_millis(40_001)).problem();
        assert_eq!((wait.status().as_u16(), &wait.headers()["retry-after"]), (429, &HeaderValue::from(41)));
        let unauthorized = Refusal::Unauthorized(Some(&INFO)).problem();
        let challenges: Vec<_> = unauthorized.headers().get_all("www-authenticate").iter().collect();
        assert_eq!(challenges, ["Bearer", "Basic realm=\"api\""]);
        assert_eq!(Refusal::Unauthorized(None).problem().headers().get("www-authenticate"), None);
        assert_eq!(unauthorized.body()["status"], Json::from(401));
    }
}
