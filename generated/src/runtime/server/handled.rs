// Emitted by `oascrate`, from `runtime/server/handled.rs` in its own sources. Edits are overwritten.

//! What a server reports of each request.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::response::Response;
use http::StatusCode;

use crate::runtime::operation::OperationInfo;

/// A request to an operation, and its outcome; see [`Server::on_response`](super::Server::on_response). Its display is
/// a line for a log, without values of the request.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Handled<'a> {
    /// The operation.
    pub operation: &'static OperationInfo,
    /// The status of the response.
    pub status: StatusCode,
    /// The time from the arrival of the headers until the response, without the transfer of its body.
    pub duration: Duration,
    /// Why the server behind a gateway did not respond. This is for operators only: it may contain an address.
    pub cause: Option<&'a str>,
}

impl fmt::Display for Handled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, status, duration, cause } = self;
        write!(f, "{} {} {} in {duration:.1?}", operation.method, operation.path, status.as_u16())?;
        cause.map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

/// Receives each handled request.
pub(super) type OnResponse = Arc<dyn Fn(&Handled<'_>) + Send + Sync>;

/// The cause of a response, among its extensions.
#[derive(Debug, Clone)]
pub(crate) struct ResponseCause(Arc<str>);

#[cfg(feature = "gateway")]
impl ResponseCause {
    pub(crate) fn new(cause: String) -> Self {
        Self(cause.into())
    }
}

/// The report of a request in progress.
pub(super) struct Report {
    started: Option<Instant>,
}

impl Report {
    pub(super) fn begin(receiver: Option<&OnResponse>) -> Self {
        Self { started: receiver.map(|_| Instant::now()) }
    }

    pub(super) fn finish(self, receiver: Option<&OnResponse>, operation: &'static OperationInfo, response: &Response) {
        let (Some(report), Some(started)) = (receiver, self.started) else { return };
        let cause = response.extensions().get().map(|ResponseCause(cause)| cause.as_ref());
        report(&Handled { operation, status: response.status(), duration: started.elapsed(), cause });
    }
}
