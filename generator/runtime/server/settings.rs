//! The settings of an operation that is served.

use std::sync::Arc;

use axum::response::Response;

use super::access::Access;
use super::handled::OnResponse;
use super::limits::RequestLimits;
use super::rejection::Rejection;
use crate::runtime::operation::OperationInfo;

/// The settings of an operation.
#[derive(Clone)]
pub(super) struct Settings {
    pub limits: RequestLimits,
    /// Whether files are passed on while they arrive.
    pub is_streamed: bool,
    pub access: Access,
    pub on_rejection: Option<OnRejection>,
    pub on_response: Option<OnResponse>,
}

/// Replaces a rejection.
pub(super) type OnRejection = Arc<dyn Fn(Rejection, Option<&'static OperationInfo>) -> Response + Send + Sync>;
