//! Responses that refuse a request.

use std::error::Error;
use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};
use http_body_util::LengthLimitError;
use serde_json::json;

use super::hop_by_hop;
use super::refusal::{Refusal, whole_seconds};
use crate::runtime::api::{Api, CONVENTIONS};
use crate::runtime::body;
use crate::runtime::dialect::Dialect;
use crate::runtime::response::RawResponse;
use crate::runtime::security::CredentialLocation;
use crate::runtime::values::Json;

/// A response that refuses a request, in the format that the API has for errors.
///
/// The server creates one for each request that does not reach its operation; an implementation returns one with
/// `Err(Rejection::forbidden().into())`, or with `?` on a `Result<_, Rejection>`. Both kinds pass through
/// [`Server::on_rejection`](super::Server::on_rejection).
///
/// The [`Dialect`] of the API determines the format and the wording.
// Boxed, since every result of request handling reserves space for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejection(Box<Content>);

#[derive(Debug, Clone, PartialEq)]
struct Content {
    status: StatusCode,
    headers: HeaderMap,
    body: Json,
}

impl Rejection {
    /// Any status, with a message for the caller.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Api::rejection(Refusal::Other(status, &message.into()))
    }

    /// 400, with a message for the caller.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// 401: credentials are missing or wrong.
    pub fn unauthorized() -> Self {
        Api::rejection(Refusal::Unauthorized(None))
    }

    /// 403: the caller lacks a permission.
    pub fn forbidden() -> Self {
        Api::rejection(Refusal::Forbidden)
    }

    /// 404: the object does not exist.
    pub fn not_found() -> Self {
        Api::rejection(Refusal::NotFound)
    }

    /// 429: the caller has to wait this long. A [`RateLimit`](super::RateLimit) adds the wait as headers.
    pub fn too_many_requests(wait: Duration) -> Self {
        Api::rejection(Refusal::TooManyRequests(wait))
    }

    /// Any status, with a body of your own.
    pub fn json(status: StatusCode, body: Json) -> Self {
        Self::of(status, "application/json", body)
    }

    /// Any status, with problem details (RFC 9457).
    pub fn problem(status: StatusCode, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or_default();
        let body = json!({ "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail.into() });
        Self::of(status, "application/problem+json", body)
    }

    /// The rejection of a body that cannot be read, such as a file in transit
    /// ([`Server::stream_files`](super::Server::stream_files)): 413 if it is too large, or else 400.
    pub fn of_error(error: &(dyn Error + Send + Sync + 'static)) -> Self {
        body_error(error)
    }

    fn of(status: StatusCode, media_type: &'static str, body: Json) -> Self {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(media_type))]);
        Self(Box::new(Content { status, headers, body }))
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response.
    pub fn body(&self) -> &Json {
        &self.0.body
    }

    /// Sets a property of the body.
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        if let Json::Object(properties) = &mut self.0.body {
            properties.insert(name.to_owned(), value.into());
        }
        self
    }

    /// Adds a header.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.append(name, value);
        self
    }
}

/// The rejection of a body over the limit.
pub(crate) fn too_large() -> Rejection {
    Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large")
}

/// The rejection of a body that has not arrived completely.
pub(crate) fn body_error(error: &(dyn Error + 'static)) -> Rejection {
    let causes = || std::iter::successors(Some(error), |&error| error.source());
    if let Some(rejection) = causes().find_map(rejection_in) {
        return rejection;
    }
    match causes().any(|error| error.is::<LengthLimitError>()) {
        true => too_large(),
        false => Rejection::bad_request(error.to_string()),
    }
}

/// An error of input that is a rejection, which the error itself does not name as its source.
fn rejection_in(error: &(dyn Error + 'static)) -> Option<Rejection> {
    let inner = error.downcast_ref::<std::io::Error>()?.get_ref()?;
    inner.downcast_ref::<Rejection>().cloned()
}

impl Refusal<'_> {
    /// The response as problem details (RFC 9457).
    pub fn problem(self) -> Rejection {
        let mut rejection = Rejection::problem(self.status(), self.to_string());
        match self {
            Self::TooManyRequests(wait) => {
                rejection = rejection.with_header(RETRY_AFTER, whole_seconds(wait).into());
            }
            Self::Unauthorized(Some(operation)) => {
                for scheme in operation.security.iter().copied().flatten() {
                    if let CredentialLocation::Authorization(scheme) = scheme.location() {
                        let realm = if scheme == "Basic" { "Basic realm=\"api\"" } else { scheme };
                        rejection = rejection.with_header(WWW_AUTHENTICATE, HeaderValue::from_static(realm));
                    }
                }
            }
            _ => {}
        }
        rejection
    }
}

impl From<Rejection> for RawResponse {
    fn from(rejection: Rejection) -> Self {
        let Content { status, headers, body } = *rejection.0;
        let mut raw = RawResponse::new(status);
        raw.headers = headers;
        raw.body = body.to_string().into();
        raw
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.status, self.0.body)
    }
}

impl Error for Rejection {}

/// The response is marked as a rejection: the value is among its extensions, for layers to find.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = respond(self.clone().into());
        response.extensions_mut().insert(self);
        response
    }
}

/// Converts to axum's response, without the headers of the connection that a response from elsewhere arrived on: the
/// length is that of the body.
pub(crate) fn respond(response: RawResponse) -> Response {
    let RawResponse { status, headers, body, stream } = response;
    let mut response = Response::new(match stream {
        Some(incoming) => Body::new(body::Body::of(incoming.content)),
        None => Body::from(body),
    });
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    // A rejection made here has no header except the media type.
    if response.headers().len() > 1 {
        response.headers_mut().remove(CONTENT_LENGTH);
        hop_by_hop::remove(response.headers_mut());
    }
    response
}

/// The headers that the API puts on every response, parsed once.
static USUAL_HEADERS: LazyLock<Vec<(HeaderName, HeaderValue)>> = LazyLock::new(|| {
    let parsed =
        |(name, value): &(&'static str, &'static str)| (HeaderName::from_static(name), HeaderValue::from_static(value));
    CONVENTIONS.response_headers.iter().map(parsed).collect()
});

/// The response with the headers that the API puts on every one, unless it has its own.
pub(super) fn with_usual_headers(mut response: Response) -> Response {
    for (name, value) in USUAL_HEADERS.iter() {
        response.headers_mut().entry(name).or_insert_with(|| value.clone());
    }
    response
}
