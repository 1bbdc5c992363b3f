//! Why a call gave no success.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::transport::TransportError;
use crate::runtime::answer::Raw;
use crate::runtime::body::is_json;
use crate::runtime::operation::Info;
use crate::runtime::outgoing::Fault;
use crate::runtime::values::Json;

pub(super) use crate::runtime::body::Unreadable;

/// Why a call gave no success.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be set up with this address.
    Setup {
        /// The address.
        base_url: String,
        /// In words.
        message: String,
    },
    /// The operation needs credentials that the client does not have. Nothing was sent.
    MissingCredentials {
        /// The operation.
        operation: &'static str,
    },
    /// A parameter or the body has a value that cannot be sent. Nothing was sent.
    Request {
        /// The operation.
        operation: &'static str,
        /// Which, and why.
        message: String,
    },
    /// No answer came.
    Transport(TransportError),
    /// The API refused the request, or failed.
    Api(Box<ApiError>),
    /// The answer is not what its description says.
    Decode(Box<DecodeError>),
    /// The answer is none of the API: a status that is not documented, or an error page.
    Unexpected {
        /// The operation.
        operation: &'static str,
        /// The answer.
        answer: Box<Raw>,
    },
}

/// An answer in which the API says what went wrong.
#[derive(Debug, Clone, PartialEq)]
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
    /// The whole body.
    pub body: Bytes,
}

/// An answer that is not what its description says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
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
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Unexpected { answer, .. } => Some(answer.status),
            Self::Setup { .. } | Self::MissingCredentials { .. } | Self::Request { .. } | Self::Transport(_) => None,
        }
    }

    pub(super) fn setup(base_url: &str, error: impl ToString) -> Self {
        Self::Setup { base_url: base_url.to_owned(), message: error.to_string() }
    }

    pub(super) fn request(info: &Info, fault: Fault) -> Self {
        Self::Request { operation: info.id, message: format!("{}: {}", fault.name, fault.message) }
    }

    pub(super) fn address(info: &Info, error: impl ToString) -> Self {
        Self::Request { operation: info.id, message: error.to_string() }
    }

    pub(super) fn decode(info: &Info, raw: &Raw, unreadable: Unreadable) -> Self {
        Self::Decode(Box::new(DecodeError {
            operation: info.id,
            status: raw.status,
            path: unreadable.path,
            message: unreadable.message,
            body: raw.body.clone(),
        }))
    }

    /// An answer that is no success.
    pub(super) fn answered(info: &Info, raw: Raw) -> Self {
        let failed = raw.status.is_client_error() || raw.status.is_server_error();
        let json = raw.content_type().is_none_or(is_json);
        match serde_json::from_slice::<Json>(&raw.body) {
            Ok(Json::Object(envelope)) if failed && json => {
                let text = |name: &str| envelope.get(name)?.as_str().map(str::to_owned);
                Self::Api(Box::new(ApiError {
                    operation: info.id,
                    error: text("error"),
                    error_type: text("errorType"),
                    message: text("message"),
                    status: raw.status,
                    headers: raw.headers,
                    body: raw.body,
                }))
            }
            _ => Self::Unexpected { operation: info.id, answer: Box::new(raw) },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setup { base_url, message } => write!(f, "{base_url:?} is no address of an API: {message}"),
            Self::MissingCredentials { operation } => write!(f, "{operation} needs credentials"),
            Self::Request { operation, message } => write!(f, "{operation} cannot be sent: {message}"),
            Self::Transport(error) => write!(f, "no answer: {error}"),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Unexpected { operation, answer } => {
                write!(f, "{operation} was answered with {}", answer.status)?;
                let text = String::from_utf8_lossy(&answer.body);
                let excerpt: String = text.chars().take(200).collect();
                if excerpt.is_empty() { Ok(()) } else { write!(f, ": {excerpt}") }
            }
        }
    }
}

/// What is behind an error; the variants show their own contents already.
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was answered with {}", self.operation, self.status)?;
        match self.error.as_ref().or(self.message.as_ref()) {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, path, message, .. } = self;
        let place = if path.is_empty() { "the body" } else { path };
        write!(f, "the answer of {operation} with {status} is not as described: {place}: {message}")
    }
}

impl std::error::Error for DecodeError {}
