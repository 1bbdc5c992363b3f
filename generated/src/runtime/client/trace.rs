// Emitted by `oascrate`, from `runtime/client/trace.rs` in its own sources. Edits are overwritten.

//! Instrumentation with `tracing`: a span for each call, an event for each attempt. Without the feature it does
//! nothing.
//!
//! Recorded are the operation, the method and the path template of a request, and the status of a response. Parameters,
//! headers and bodies are never recorded, since they may contain credentials.

use std::time::Duration;

use super::Error;
use crate::runtime::operation::OperationInfo;
use crate::runtime::response::RawResponse;

/// The span of one call.
#[cfg(feature = "tracing")]
pub(super) struct Trace(tracing::Span);

#[cfg(feature = "tracing")]
impl Trace {
    pub(super) fn of(info: &OperationInfo) -> Self {
        use tracing::field::Empty;

        let OperationInfo { id, method, path, .. } = info;
        Self(tracing::info_span!("call", operation = id, %method, path, status = Empty, attempts = Empty))
    }

    /// Runs the call inside the span.
    pub(super) fn follow<F: Future>(&self, work: F) -> tracing::instrument::Instrumented<F> {
        tracing::Instrument::instrument(work, self.0.clone())
    }

    /// Records the end of an attempt.
    pub(super) fn attempt(&self, attempt: u32, outcome: &Result<RawResponse, Error>, duration: Duration) {
        self.0.record("attempts", attempt);
        let duration_ms = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        match outcome {
            Ok(response) => {
                let status = response.status.as_u16();
                self.0.record("status", status);
                tracing::debug!(parent: &self.0, attempt, status, duration_ms, "response received");
            }
            Err(error) => {
                tracing::debug!(parent: &self.0, attempt, timeout = error.is_timeout(), duration_ms, "no response");
            }
        }
    }
}

/// The span of one call, if it is enabled.
#[cfg(not(feature = "tracing"))]
pub(super) struct Trace;

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub(super) fn of(_: &OperationInfo) -> Self {
        Self
    }

    pub(super) fn follow<F: Future>(&self, work: F) -> F {
        work
    }

    pub(super) fn attempt(&self, _: u32, _: &Result<RawResponse, Error>, _: Duration) {}
}
