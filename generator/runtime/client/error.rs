//! Errors of calls.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode, Uri};

use super::api_error::ApiError;
use super::item_error::ItemError;
use super::retry::retry_after;
use super::transport::TransportError;
use crate::runtime::body::{CodecError, CodecErrorKind};
use crate::runtime::headers;
use crate::runtime::operation::OperationInfo;
use crate::runtime::redact::{self, excerpt};
use crate::runtime::request_encoder::EncodeError;
use crate::runtime::response::RawResponse;
use crate::runtime::security::SecurityScheme;
use crate::runtime::wire::Wire;
use crate::runtime::wire::error_path::without_position;

/// Errors of calls.
///
/// The display is one line for users: operation, status and error message. It contains no URL, header or parameter of
/// the request, since these may contain credentials; but it quotes the response, and a response may repeat parts of the
/// request. The debug output is as short, and omits headers that are likely to contain credentials.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The configuration of the client is invalid.
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
        /// The alternatives that the operation accepts, each a list of required schemes.
        needs: &'static [&'static [SecurityScheme]],
    },
    /// A parameter or the body cannot be encoded. Nothing was sent.
    #[non_exhaustive]
    Request {
        /// The operation.
        operation: &'static str,
        /// The name of the parameter, and the reason.
        message: String,
    },
    /// No response arrived, or only part of a response.
    Transport(TransportError),
    /// The response exceeds the size limit of the client.
    #[non_exhaustive]
    ResponseTooLarge {
        /// The operation.
        operation: &'static str,
        /// The size limit in bytes.
        limit: usize,
    },
    /// The API rejected the request, or failed.
    Api(Box<ApiError>),
    /// The response does not match its description.
    Decode(Box<DecodeError>),
    /// An item of a list does not match its description. [`Items`](super::Items) returns this error in place of the
    /// item, and continues.
    Item(Box<ItemError>),
    /// The response is not from the API: the error page of a proxy, or a status that is neither success nor error.
    #[non_exhaustive]
    Unexpected {
        /// The operation.
        operation: &'static str,
        /// The response.
        response: Box<RawResponse>,
    },
}

/// A response that does not match its description.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The path of the invalid value, like `visitor.phone[0].phoneNumber`; empty for the whole body.
    pub path: String,
    /// The problem.
    pub message: String,
    /// The whole body.
    pub body: Bytes,
}

impl Error {
    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.response_parts().map(|(status, _, _)| status)
    }

    /// Returns the headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response_parts().map(|(_, headers, _)| headers)
    }

    /// Decodes the documented headers of the response, if there was one.
    pub fn typed_headers<T: Wire>(&self) -> Option<Result<T, String>> {
        self.headers().map(headers::read)
    }

    /// Returns the body of the response, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        self.response_parts().map(|(_, _, body)| body)
    }

    /// Returns the error that the API reported, if there is one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the invalid item of a list, if this is its error: the stream continues after it.
    pub fn item(&self) -> Option<&ItemError> {
        match self {
            Self::Item(error) => Some(error),
            _ => None,
        }
    }

    /// Returns how long to wait before the next attempt, according to the response; see
    /// [`RetryPolicy`](super::RetryPolicy).
    pub fn retry_after(&self) -> Option<Duration> {
        self.response_parts().and_then(|(status, headers, body)| {
            let response = RawResponse::received(status, headers.clone(), body.clone());
            retry_after(&response)
        })
    }

    /// Returns whether the status is 401: the credentials are wrong or have expired.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the status is 403: the user lacks a permission.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Returns whether the status is 404: the object does not exist.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the response reports an error although its status is a success.
    pub fn is_error_in_success(&self) -> bool {
        matches!(self, Self::Api(error) if error.status.is_success())
    }

    /// Returns whether the status is 429: too many requests; see [`Error::retry_after`].
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether a timeout expired.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Returns whether no connection could be made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// Returns whether no response arrived, or only part of a response.
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
            | Self::Item(_)
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

    /// Converts a response that is not a success.
    pub(super) fn from_response(info: &OperationInfo, raw: RawResponse) -> Self {
        match ApiError::read(info, raw) {
            Ok(error) => Self::Api(error),
            Err(response) => Self::Unexpected { operation: info.id, response },
        }
    }

    /// Converts a response whose body cannot be decoded. A response with another media type is not from the API.
    pub(super) fn decode(info: &OperationInfo, raw: RawResponse, unreadable: CodecError) -> Self {
        if unreadable.kind == CodecErrorKind::MediaType {
            return Self::from_response(info, raw);
        }
        let message = match raw.body.is_empty() {
            true => "the body is empty".to_owned(),
            false => without_position(&unreadable.message).to_owned(),
        };
        let RawResponse { status, headers, body, .. } = raw;
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

/// Returns the scheme and host that a redirect leads to. The rest of the URL may contain credentials.
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
                write!(f, "the response to {operation} exceeds {limit} bytes")
            }
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Item(error) => error.fmt(f),
            Self::Unexpected { operation, response } => {
                write!(f, "{operation} returned {}", response.status)?;
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

/// The display contains all causes, in one line.
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Api(error) => Some(error.as_ref()),
            Self::Decode(error) => Some(error.as_ref()),
            _ => None,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, path, message, .. } = self;
        write!(f, "the response to {operation} with {status} does not match its description: ")?;
        let message = redact::line(message);
        if path.is_empty() { f.write_str(&message) } else { write!(f, "{path}: {message}") }
    }
}

/// Prints the beginning of the body, and no cookie.
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
    fn errors_are_small_send_and_sync() {
        fn goes_anywhere<T: std::error::Error + Send + Sync + 'static>() {}
        goes_anywhere::<Error>();
        assert!(size_of::<Error>() <= 64, "{}", size_of::<Error>());
    }
}
