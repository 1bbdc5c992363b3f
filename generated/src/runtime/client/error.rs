// Copied by `cargo xtask codegen` from `generator/runtime/client/error.rs`. Edit it there instead.

//! Why a call gave no success.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode, Uri};

use super::api_error::ApiError;
use super::retry::retry_after;
use super::transport::TransportError;
use crate::runtime::body::{CodecError, CodecErrorKind};
use crate::runtime::operation::OperationInfo;
use crate::runtime::redact::{self, excerpt};
use crate::runtime::request_encoder::EncodeError;
use crate::runtime::response::RawResponse;
use crate::runtime::security::SecurityScheme;

/// Why a call gave no success.
///
/// The display is one line for a person to read: operation, status, and what was said. It has no address, header or
/// parameter of the request in it, as these can be secrets; but it quotes the answer, and an answer can repeat what it was
/// asked. The debug output is as short, and leaves out headers that are likely to be secrets.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be set up like this.
    #[non_exhaustive]
    Setup {
        /// The address.
        base_url: String,
        /// In words.
        message: String,
    },
    /// The operation needs credentials that the client does not have. Nothing was sent.
    #[non_exhaustive]
    MissingCredentials {
        /// The operation.
        operation: &'static str,
        /// The alternatives of what it needs, each of which is needed as a whole.
        needs: &'static [&'static [SecurityScheme]],
    },
    /// A parameter or the body cannot be sent. Nothing was sent.
    #[non_exhaustive]
    Request {
        /// The operation.
        operation: &'static str,
        /// Which, and why.
        message: String,
    },
    /// No answer came, or not all of it.
    Transport(TransportError),
    /// The answer is larger than the client takes in.
    #[non_exhaustive]
    ResponseTooLarge {
        /// The operation.
        operation: &'static str,
        /// What the client takes in, in octets.
        limit: usize,
    },
    /// The API refused the request, or failed.
    Api(Box<ApiError>),
    /// The answer is not what its description says.
    Decode(Box<DecodeError>),
    /// The answer is none of the API: the error page of a proxy, or a status that is neither success nor failure.
    #[non_exhaustive]
    Unexpected {
        /// The operation.
        operation: &'static str,
        /// The answer.
        response: Box<RawResponse>,
    },
}

/// An answer that is not what its description says.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The way to the value that is at fault, like `visitor.phone[0].phoneNumber`; empty for the whole body.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
    /// The whole body.
    pub body: Bytes,
}

impl Error {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.response_parts().map(|(status, _, _)| status)
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response_parts().map(|(_, headers, _)| headers)
    }

    /// The body of the answer, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        self.response_parts().map(|(_, _, body)| body)
    }

    /// What the API said of it, if it was the API that failed.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// How long the answer asks to wait before the next attempt; see [`RetryPolicy`](super::RetryPolicy).
    pub fn retry_after(&self) -> Option<Duration> {
        self.response_parts().and_then(|(status, headers, body)| {
            let response = RawResponse { status, headers: headers.clone(), body: body.clone() };
            retry_after(&response)
        })
    }

    /// 401: the credentials are wrong or have expired.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// 403: the user lacks a permission.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// 404: there is no such thing.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// 429: too many requests; see [`Error::retry_after`].
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether it took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether the server could not be reached, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// Whether no answer came, or not all of it.
    pub fn is_transport(&self) -> bool {
        matches!(self, Self::Transport(_))
    }

    fn response_parts(&self) -> Option<(StatusCode, &HeaderMap, &Bytes)> {
        match self {
            Self::Api(error) => Some((error.status, &error.headers, &error.body)),
            Self::Decode(error) => Some((error.status, &error.headers, &error.body)),
            Self::Unexpected { response, .. } => Some((response.status, &response.headers, &response.body)),
            Self::Setup { .. }
            | Self::MissingCredentials { .. }
            | Self::Request { .. }
            | Self::Transport(_)
            | Self::ResponseTooLarge { .. } => None,
        }
    }

    pub(super) fn setup(base_url: &str, error: impl ToString) -> Self {
        Self::Setup { base_url: base_url.to_owned(), message: error.to_string() }
    }

    pub(super) fn request(info: &OperationInfo, error: impl ToString) -> Self {
        Self::Request { operation: info.id, message: error.to_string() }
    }

    pub(super) fn from_encode_error(info: &OperationInfo, error: &EncodeError) -> Self {
        Self::request(info, format!("{}: {}", error.name, error.message))
    }

    /// An answer that is no success.
    pub(super) fn from_response(info: &OperationInfo, raw: RawResponse) -> Self {
        match ApiError::read(info, raw) {
            Ok(error) => Self::Api(error),
            Err(response) => Self::Unexpected { operation: info.id, response },
        }
    }

    /// An answer whose body cannot be read. One of another media type is not from the API.
    pub(super) fn decode(info: &OperationInfo, raw: RawResponse, unreadable: CodecError) -> Self {
        if unreadable.kind == CodecErrorKind::MediaType {
            return Self::from_response(info, raw);
        }
        let message = match raw.body.is_empty() {
            true => "the body is empty".to_owned(),
            false => without_position(&unreadable.message).to_owned(),
        };
        let RawResponse { status, headers, body } = raw;
        Self::Decode(Box::new(DecodeError {
            operation: info.id,
            status,
            headers,
            path: unreadable.path,
            message,
            body,
        }))
    }
}

/// A message of serde's without the line and the column at its end: bodies have one line, and the path says where.
fn without_position(message: &str) -> &str {
    let is_position = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == ' ' || "column".contains(c));
    match message.rsplit_once(" at line ") {
        Some((message, position)) if is_position(position) => message,
        _ => message,
    }
}

/// The scheme and the host that a redirection leads to. The rest of the address can have secrets in it.
fn redirect_origin(response: &RawResponse) -> Option<String> {
    let location = response.headers.get(LOCATION).filter(|_| response.status.is_redirection())?;
    let address: Uri = location.to_str().ok()?.parse().ok()?;
    let host = address.host()?;
    let port = address.port().map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{}://{host}{port}", address.scheme_str()?))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setup { base_url, message } => write!(f, "a client of {base_url:?} cannot be set up: {message}"),
            Self::MissingCredentials { operation, needs } => {
                let names = |schemes: &&[SecurityScheme]| {
                    schemes.iter().map(SecurityScheme::name).collect::<Vec<_>>().join(" and ")
                };
                let needs = needs.iter().map(names).collect::<Vec<_>>().join(", or ");
                write!(f, "{operation} needs the credentials {needs}, which the client does not have")
            }
            Self::Request { operation, message } => write!(f, "{operation} cannot be sent: {message}"),
            Self::Transport(error) => error.fmt(f),
            Self::ResponseTooLarge { operation, limit } => {
                write!(f, "the answer of {operation} has more than {limit} octets")
            }
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Unexpected { operation, response } => {
                write!(f, "{operation} was answered with {}", response.status)?;
                if let Some(host) = redirect_origin(response) {
                    return write!(f, ": it is at {host}");
                }
                if let Some(content_type) = response.content_type() {
                    write!(f, " ({content_type})")?;
                }
                match excerpt(response.content_type(), &response.body).as_str() {
                    "" => f.write_str(" and no text"),
                    said => write!(f, ": {said}"),
                }
            }
        }
    }
}

/// The display tells it all.
impl std::error::Error for Error {}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, path, message, .. } = self;
        write!(f, "the answer of {operation} with {status} is not as described: ")?;
        let message = redact::line(message);
        if path.is_empty() { f.write_str(&message) } else { write!(f, "{path}: {message}") }
    }
}

/// Shows how the body begins, and no cookie.
impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, headers, path, message, body } = self;
        f.debug_struct("DecodeError")
            .field("operation", operation)
            .field("status", status)
            .field("headers", &redact::Headers(headers))
            .field("path", path)
            .field("message", &redact::line(message))
            .field("body", &redact::Body(None, body))
            .finish()
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_small_and_go_anywhere() {
        fn goes_anywhere<T: std::error::Error + Send + Sync + 'static>() {}
        goes_anywhere::<Error>();
        assert!(size_of::<Error>() <= 64, "{}", size_of::<Error>());
    }

    #[test]
    fn positions_in_the_text_are_left_out() {
        for (message, expected) in [
            ("missing field `a` at line 1 column 2", "missing field `a`"),
            ("expected a seat at line one", "expected a seat at line one"),
            ("at line 1 column 2", "at line 1 column 2"),
            ("plain", "plain"),
        ] {
            assert_eq!(without_position(message), expected);
        }
    }
}
