//! Instrumentation with `tracing`: a span for each request to an operation. Without the feature it does nothing.
//!
//! The span is `request`, at level INFO. Its fields have the names of OpenTelemetry's conventions for HTTP servers, and
//! those that `tracing-opentelemetry` reads:
//!
//! | field | value |
//! |---|---|
//! | `otel.name` | method and path template, such as `GET /rooms/{id}` |
//! | `otel.kind` | `server` |
//! | `otel.status_code` | `ERROR` after a status of 500 or more |
//! | `operation` | the operation id of the document |
//! | `http.request.method`, `http.route` | method and path template |
//! | `trace_id` | the id of the caller's trace, by the header `traceparent` |
//! | `http.response.status_code` | the status of the response |
//! | `error.type` | the status, if it is 500 or more |
//!
//! At the end there is one event: at level INFO for a status of 500 or more, or else DEBUG.
//!
//! A client that the handler calls in the same task sends the `traceparent` and `tracestate` of the request, unless the
//! call has a `traceparent` of its own: the server takes part in the trace, even without a tracing system of its own.

#[cfg(feature = "tracing")]
pub(super) use enabled::Trace;
#[cfg(all(feature = "client", feature = "tracing"))]
pub(crate) use enabled::forward;

#[cfg(not(feature = "tracing"))]
pub(super) use disabled::Trace;

#[cfg(feature = "tracing")]
mod enabled {
    #[cfg(feature = "client")]
    use std::sync::Arc;
    use std::time::Instant;

    use axum::response::Response;
    use http::{HeaderMap, HeaderName, HeaderValue};
    use tracing::field::Empty;
    use tracing::instrument::Instrument;

    use crate::runtime::operation::OperationInfo;

    const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

    #[cfg(feature = "client")]
    const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

    #[cfg(feature = "client")]
    tokio::task_local! {
        /// The trace of the request that the task handles.
        static PARENT: Parent;
    }

    /// The trace of a caller: `traceparent` and `tracestate`.
    #[cfg(feature = "client")]
    #[derive(Clone)]
    struct Parent(Option<Arc<(HeaderValue, Option<HeaderValue>)>>);

    /// The span of one request.
    pub(in crate::runtime::server) struct Trace {
        span: tracing::Span,
        #[cfg(feature = "client")]
        parent: Parent,
    }

    impl Trace {
        pub(in crate::runtime::server) fn of(info: &'static OperationInfo, headers: &HeaderMap) -> Self {
            let OperationInfo { id, method, path, .. } = info;
            let parent = headers.get(TRACEPARENT);
            let span = tracing::info_span!(
                "request",
                otel.name = format!("{method} {path}"),
                otel.kind = "server",
                otel.status_code = Empty,
                operation = id,
                http.request.method = method.as_str(),
                http.route = path,
                trace_id = parent.and_then(trace_id),
                http.response.status_code = Empty,
                "error.type" = Empty,
            );
            Self {
                span,
                #[cfg(feature = "client")]
                parent: Parent(parent.map(|parent| Arc::new((parent.clone(), headers.get(TRACESTATE).cloned())))),
            }
        }

        /// Returns what records the response at the end of the work. The work does this itself: a future around it
        /// would take twice its memory.
        pub(in crate::runtime::server) fn end(&self) -> End {
            // Where nothing is recorded, the time would cost more than the rest.
            End { span: self.span.clone(), started: tracing::enabled!(tracing::Level::INFO).then(Instant::now) }
        }

        /// Runs the work inside the span.
        pub(in crate::runtime::server) fn follow<F: Future + Send>(
            self,
            work: F,
        ) -> impl Future<Output = F::Output> + Send {
            let work = work.instrument(self.span);
            #[cfg(feature = "client")]
            let work = PARENT.scope(self.parent, work);
            work
        }
    }

    /// Records the response of a request.
    pub(in crate::runtime::server) struct End {
        span: tracing::Span,
        started: Option<Instant>,
    }

    impl End {
        pub(in crate::runtime::server) fn record(self, response: &Response) {
            let duration_ms =
                self.started.map(|started| u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
            let status = response.status().as_u16();
            self.span.record("http.response.status_code", status);
            if response.status().is_server_error() {
                self.span.record("otel.status_code", "ERROR");
                self.span.record("error.type", response.status().as_str());
                tracing::info!(status, duration_ms, "request handled");
            } else {
                tracing::debug!(status, duration_ms, "request handled");
            }
        }
    }

    /// The id of a trace, of a header like `00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01`.
    fn trace_id(traceparent: &HeaderValue) -> Option<&str> {
        let id = traceparent.to_str().ok()?.split('-').nth(1)?;
        (id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(id)
    }

    /// Adds the trace of the request that this task handles, unless there is another one.
    #[cfg(feature = "client")]
    pub(crate) fn forward(headers: &mut HeaderMap) {
        if headers.contains_key(TRACEPARENT) {
            return;
        }
        if let Ok(Parent(Some(trace))) = PARENT.try_with(Parent::clone) {
            let (parent, state) = &*trace;
            headers.insert(TRACEPARENT, parent.clone());
            state.iter().for_each(|state| drop(headers.insert(TRACESTATE, state.clone())));
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn finds_the_id_of_a_trace() {
            let id = "0af7651916cd43dd8448eb211c80319c";
            for (header, expected) in [
                (format!("00-{id}-b7ad6b7169203331-01"), Some(id)),
                (format!("00-{id}"), Some(id)),
                ("00-0af7-b7ad6b7169203331-01".to_owned(), None),
                (format!("00-{}-b7ad6b7169203331-01", id.replace('a', "x")), None),
                (String::new(), None),
            ] {
                assert_eq!(trace_id(&HeaderValue::try_from(&header).unwrap()), expected, "{header}");
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod disabled {
    use axum::response::Response;
    use http::HeaderMap;

    use crate::runtime::operation::OperationInfo;

    pub(in crate::runtime::server) struct Trace;

    pub(in crate::runtime::server) struct End;

    impl End {
        pub(in crate::runtime::server) fn record(self, _: &Response) {}
    }

    impl Trace {
        pub(in crate::runtime::server) fn of(_: &'static OperationInfo, _: &HeaderMap) -> Self {
            Self
        }

        pub(in crate::runtime::server) fn end(&self) -> End {
            End
        }

        pub(in crate::runtime::server) fn follow<F: Future>(self, work: F) -> F {
            work
        }
    }
}
