// Emitted by `oascrate`, from `runtime/mock/log.rs` in its own sources. Edits are overwritten.

//! The log of requests.

use std::any::Any;
use std::collections::VecDeque;
use std::fmt;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};

use super::Mock;
use crate::runtime::operation::Operation;
use crate::runtime::redact;
use crate::runtime::security::Credentials;
use crate::runtime::server::body_error;

/// A request as received, and its outcome.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Exchange {
    /// The operation, if the request could be decoded.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: Method,
    /// The address.
    pub uri: Uri,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
    /// The status of the response, once it was sent.
    pub status: Option<StatusCode>,
}

/// Prints the beginning of the body, and no header that is likely to contain a credential.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, method, uri, headers, body, status } = self;
        f.debug_struct("Exchange")
            .field("operation", operation)
            .field("method", method)
            .field("uri", uri)
            .field("headers", &redact::Headers(headers))
            .field("body", &redact::Body(None, body))
            .field("status", status)
            .finish()
    }
}

/// A request that an operation received.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Received<O> {
    /// The request.
    pub request: O,
    /// The credentials of the request.
    pub credentials: Credentials,
}

/// The maximum number of recorded requests.
const MOST: usize = 10_000;
/// The maximum size of all recorded bodies, and of one, in bytes.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The latest requests.
#[derive(Default)]
pub(super) struct Log {
    records: VecDeque<Record>,
    /// The size of their bodies in bytes.
    bytes: usize,
    /// The number of forgotten requests.
    forgotten: usize,
}

struct Record {
    exchange: Exchange,
    /// Converts a record to a [`Received`] of the operation's request.
    received: Option<Box<dyn Any + Send>>,
}

/// The number of a request, under which its outcome is recorded.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryId(usize);

impl Log {
    fn enter(&mut self, exchange: Exchange) -> EntryId {
        self.bytes += exchange.body.len();
        self.records.push_back(Record { exchange, received: None });
        while self.records.len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.records.pop_front() else { break };
            self.bytes -= oldest.exchange.body.len();
            self.forgotten += 1;
        }
        EntryId(self.forgotten + self.records.len() - 1)
    }

    /// Records that the request could be decoded.
    pub(super) fn read<O: Operation>(&mut self, entry: EntryId, request: O, credentials: Credentials) {
        if let Some(record) = self.of(entry) {
            record.exchange.operation = Some(O::INFO.id);
            record.received = Some(Box::new(Received { request, credentials }));
        }
    }

    fn answered(&mut self, entry: EntryId, status: StatusCode) {
        if let Some(record) = self.of(entry) {
            record.exchange.status = Some(status);
        }
    }

    fn of(&mut self, EntryId(number): EntryId) -> Option<&mut Record> {
        self.records.get_mut(number.checked_sub(self.forgotten)?)
    }

    pub(super) fn clear(&mut self) {
        self.forgotten += self.records.len();
        self.records.clear();
        self.bytes = 0;
    }

    pub(super) fn received<O: Operation + Clone>(&self) -> Vec<Received<O>> {
        let received = self.records.iter().filter_map(|record| record.received.as_ref()?.downcast_ref().cloned());
        received.collect()
    }

    pub(super) fn exchanges(&self) -> Vec<Exchange> {
        self.records.iter().map(|record| record.exchange.clone()).collect()
    }
}

/// Records each request when it arrives, and its status when the response is sent.
pub(super) async fn record(State(mock): State<Mock>, request: Request, next: Next) -> Response {
    let (mut head, body) = request.into_parts();
    let body = match to_bytes(body, MOST_BYTES).await {
        Ok(body) => body,
        Err(error) => return body_error(&error).into_response(),
    };
    let exchange = Exchange {
        operation: None,
        method: head.method.clone(),
        uri: head.uri.clone(),
        headers: head.headers.clone(),
        body: body.clone(),
        status: None,
    };
    let entry = mock.log().enter(exchange);
    head.extensions.insert(entry);
    let response = next.run(Request::from_parts(head, Body::from(body))).await;
    mock.log().answered(entry, response.status());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exchange(path: usize, body: &Bytes) -> Exchange {
        Exchange {
            operation: None,
            method: Method::GET,
            uri: format!("/{path}").parse().unwrap(),
            headers: HeaderMap::new(),
            body: body.clone(),
            status: None,
        }
    }

    #[test]
    fn keeps_the_latest_requests() {
        for (length, kept) in [(0, MOST), (1, MOST), (MOST_BYTES / 100, 100), (MOST_BYTES, 1)] {
            let mut log = Log::default();
            let body = Bytes::from(vec![b'x'; length]);
            let tickets: Vec<_> = (0..2 * MOST).map(|path| log.enter(exchange(path, &body))).collect();
            assert_eq!(log.records.len(), kept);
            tickets.iter().for_each(|entry| log.answered(*entry, StatusCode::OK));
            let exchanges = log.exchanges();
            assert_eq!(exchanges.first().unwrap().uri.path(), format!("/{}", 2 * MOST - kept));
            assert!(exchanges.iter().all(|exchange| exchange.status == Some(StatusCode::OK)));
            log.clear();
            log.enter(exchange(0, &body));
            assert_eq!(log.exchanges().len(), 1);
        }
    }
}
