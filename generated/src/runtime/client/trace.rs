// Emitted by `oascrate`, from `runtime/client/trace.rs` in its own sources. Edits are overwritten.

//! Instrumentation with `tracing`: a span for each call, and an event for each attempt and each wait. Without the
//! feature it does nothing.
//!
//! The span is `call`, at level INFO. Its fields have the names of OpenTelemetry's conventions for HTTP clients, and
//! those that `tracing-opentelemetry` reads:
//!
//! | field | value |
//! |---|---|
//! | `otel.name` | method and path template, such as `GET /rooms/{id}` |
//! | `otel.kind` | `client` |
//! | `otel.status_code` | `ERROR` after an error status, or without a response |
//! | `operation` | the operation id of the document |
//! | `http.request.method`, `url.template` | method and path template |
//! | `server.address`, `server.port` | host and port of the server |
//! | `http.response.status_code` | the status of the last response |
//! | `http.request.resend_count` | the number of attempts after the first |
//! | `error.type` | the error status, `timeout`, or `transport` |
//!
//! | event | level |
//! |---|---|
//! | a response with an error status, or none, with its cause | INFO |
//! | a wait before the next attempt | WARN |
//! | any other response | DEBUG |
//!
//! Query, values of path parameters, headers and bodies are never recorded, since they may contain credentials.

#[cfg(feature = "tracing")]
pub(super) use enabled::Trace;

#[cfg(not(feature = "tracing"))]
pub(super) use disabled::Trace;

#[cfg(feature = "tracing")]
mod enabled {
    use std::time::Duration;

    use http::{StatusCode, Uri};
    use tokio::time::Instant;
    use tracing::field::{Empty, display};
    use tracing::instrument::{Instrument, Instrumented};

    use crate::runtime::client::{Error, RetryPolicy};
    use crate::runtime::operation::OperationInfo;
    use crate::runtime::response::RawResponse;

    /// The span of one call.
    pub(in crate::runtime::client) struct Trace {
        operation: &'static str,
        span: tracing::Span,
    }

    impl Trace {
        pub(in crate::runtime::client) fn of(info: &'static OperationInfo) -> Self {
            let OperationInfo { id, method, path, .. } = info;
            // The macro evaluates its fields only if the span is enabled.
            let span = tracing::info_span!(
                "call",
                otel.name = format!("{method} {path}").trim_end(),
                otel.kind = "client",
                otel.status_code = Empty,
                operation = id,
                http.request.method = method.as_str(),
                url.template = (!path.is_empty()).then_some(path),
                server.address = Empty,
                server.port = Empty,
                http.response.status_code = Empty,
                http.request.resend_count = Empty,
                "error.type" = Empty,
            );
            Self { operation: id, span }
        }

        /// Runs the preparation of the call inside the span.
        pub(in crate::runtime::client) fn enter(&self, work: impl FnOnce()) {
            self.span.in_scope(work);
        }

        /// Runs the call inside the span.
        pub(in crate::runtime::client) fn follow<F: Future>(&self, uri: &Uri, work: F) -> Instrumented<F> {
            if !self.span.is_disabled() {
                if let Some(host) = uri.host() {
                    self.span.record("server.address", host);
                }
                let default = if uri.scheme_str() == Some("https") { 443 } else { 80 };
                self.span.record("server.port", uri.port_u16().unwrap_or(default));
            }
            work.instrument(self.span.clone())
        }

        /// Reports the end of an attempt.
        pub(in crate::runtime::client) fn attempt(
            &self,
            attempt: u32,
            outcome: &Result<RawResponse, Error>,
            started: Instant,
        ) {
            let elapsed = || u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
            // Events evaluate their fields only if they are enabled, so that the clock is not read in vain.
            let span = &self.span;
            match outcome {
                Ok(response) => {
                    let status = response.status.as_u16();
                    match is_failure(response.status) {
                        true => {
                            tracing::info!(parent: span, attempt, status, duration_ms = elapsed(), "response received");
                        }
                        false => {
                            tracing::debug!(parent: span, attempt, status, duration_ms = elapsed(), "response received");
                        }
                    }
                }
                Err(error) => tracing::info!(parent: span, attempt, %error, duration_ms = elapsed(), "no response"),
            }
        }

        /// Reports a wait before the next attempt.
        pub(in crate::runtime::client) fn wait(
            &self,
            attempt: u32,
            policy: RetryPolicy,
            outcome: &Result<RawResponse, Error>,
            wait: Duration,
        ) {
            let cause = match outcome {
                Ok(response) if response.status == StatusCode::TOO_MANY_REQUESTS => "rate limited".to_owned(),
                Ok(response) => response.status.to_string(),
                Err(_) => "no response".to_owned(),
            };
            let seconds = match wait.as_secs() {
                0..10 => format!("{:.1}", wait.as_secs_f64()),
                _ => format!("{:.0}", wait.as_secs_f64()),
            };
            let (operation, attempts) = (self.operation, policy.attempts);
            tracing::warn!(
                parent: &self.span,
                "{cause}, retrying `{operation}` in {seconds} s, attempt {attempt} of {attempts}"
            );
        }

        /// Records the outcome of the call.
        pub(in crate::runtime::client) fn finish(&self, attempts: u32, outcome: &Result<RawResponse, Error>) {
            if self.span.is_disabled() {
                return;
            }
            if attempts > 1 {
                self.span.record("http.request.resend_count", attempts - 1);
            }
            if let Ok(response) = outcome {
                self.span.record("http.response.status_code", response.status.as_u16());
            }
            let error = match outcome {
                Ok(response) if is_failure(response.status) => response.status.as_str().to_owned(),
                Ok(_) => return,
                Err(error) if error.is_timeout() => "timeout".to_owned(),
                Err(_) => "transport".to_owned(),
            };
            self.span.record("otel.status_code", "ERROR");
            self.span.record("error.type", display(error));
        }
    }

    fn is_failure(status: StatusCode) -> bool {
        status.is_client_error() || status.is_server_error()
    }
}

#[cfg(not(feature = "tracing"))]
mod disabled {
    use std::time::Duration;

    use http::Uri;
    use tokio::time::Instant;

    use crate::runtime::client::{Error, RetryPolicy};
    use crate::runtime::operation::OperationInfo;
    use crate::runtime::response::RawResponse;

    pub(in crate::runtime::client) struct Trace;

    impl Trace {
        pub(in crate::runtime::client) fn of(_: &'static OperationInfo) -> Self {
            Self
        }

        pub(in crate::runtime::client) fn enter(&self, work: impl FnOnce()) {
            work();
        }

        pub(in crate::runtime::client) fn follow<F: Future>(&self, _: &Uri, work: F) -> F {
            work
        }

        pub(in crate::runtime::client) fn attempt(&self, _: u32, _: &Result<RawResponse, Error>, _: Instant) {}

        pub(in crate::runtime::client) fn wait(
            &self,
            _: u32,
            _: RetryPolicy,
            _: &Result<RawResponse, Error>,
            _: Duration,
        ) {
        }

        pub(in crate::runtime::client) fn finish(&self, _: u32, _: &Result<RawResponse, Error>) {}
    }
}
