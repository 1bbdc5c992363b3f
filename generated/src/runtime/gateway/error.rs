// Emitted by `oascrate`, from `runtime/gateway/error.rs` in its own sources. Edits are overwritten.

//! Why a request has no response of the other server.

use std::fmt;

use axum::response::{IntoResponse, Response};

use crate::runtime::client::Error;
use crate::runtime::server::Rejection;

/// The reason why a request has no response of the other server.
#[derive(Debug)]
#[non_exhaustive]
pub enum ForwardError {
    /// The gateway rejected the request, and did not forward it.
    Rejected(Rejection),
    /// The call of the other server failed.
    Failed(Error),
}

impl From<Rejection> for ForwardError {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

impl From<Error> for ForwardError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl IntoResponse for ForwardError {
    fn into_response(self) -> Response {
        match self {
            Self::Rejected(rejection) => rejection.into_response(),
            Self::Failed(error) => error.into_response(),
        }
    }
}

/// One line for operators.
impl fmt::Display for ForwardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(rejection) => write!(f, "rejected with {}", rejection.status()),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ForwardError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Rejected(_) => None,
            Self::Failed(error) => Some(error),
        }
    }
}
