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

use super::Responder;
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

impl Exchange {
    /// The size of the request in bytes.
    fn size(&self) -> usize {
        let headers = self.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
        let uri = self.uri.path().len() + self.uri.query().unwrap_or_default().len();
        self.body.len() + uri + headers.sum::<usize>()
    }
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

/// The default number of recorded requests, and their size in bytes.
const REQUESTS: usize = 10_000;
const BYTES: usize = 64 * 1024 * 1024;
/// The maximum size of a body, whether it is recorded or not.
pub(super) const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// The latest requests.
pub(super) struct Log {
    /// The maximum number of recorded requests, and of their size in bytes.
    limits: (usize, usize),
    records: VecDeque<Record>,
    /// Their size in bytes.
    bytes: usize,
    /// The number of forgotten requests.
    forgotten: usize,
}

impl Default for Log {
    fn default() -> Self {
        Self { limits: (REQUESTS, BYTES), records: VecDeque::new(), bytes: 0, forgotten: 0 }
    }
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
        self.bytes += exchange.size();
        self.records.push_back(Record { exchange, received: None });
        let number = self.forgotten + self.records.len() - 1;
        self.forget();
        EntryId(number)
    }

    /// Forgets the oldest requests beyond the limits.
    fn forget(&mut self) {
        let (requests, bytes) = self.limits;
        while self.records.len() > requests || self.bytes > bytes {
            let Some(oldest) = self.records.pop_front() else { break };
            self.bytes -= oldest.exchange.size();
            self.forgotten += 1;
        }
    }

    /// Sets the maximum number of requests and their size in bytes.
    pub(super) fn set_limits(&mut self, requests: usize, bytes: usize) {
        self.limits = (requests, bytes);
        self.forget();
    }

    /// Whether it records anything.
    pub(super) fn is_on(&self) -> bool {
        self.limits.0 > 0
    }

    /// The number of recorded requests that no operation received.
    pub(super) fn rejected(&self) -> usize {
        let is_rejected = |record: &&Record| record.exchange.operation.is_none() && record.exchange.status.is_some();
        self.records.iter().filter(is_rejected).count()
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
pub(super) async fn record(State(responder): State<Responder>, request: Request, next: Next) -> Response {
    if !responder.log().is_on() {
        return next.run(request).await;
    }
    let (mut head, body) = request.into_parts();
    let body = match to_bytes(body, LARGEST_BODY).await {
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
    let entry = responder.log().enter(exchange);
    head.extensions.insert(entry);
    let response = next.run(Request::from_parts(head, Body::from(body))).await;
    responder.log().answered(entry, response.status());
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
        for (length, kept) in [(0, 200), (96, 100), (9_996, 1), (20_000, 0)] {
            let mut log = Log::default();
            log.set_limits(200, 10_000);
            let body = Bytes::from(vec![b'x'; length]);
            let entries: Vec<_> = (0..400).map(|path| log.enter(exchange(path, &body))).collect();
            assert_eq!(log.records.len(), kept, "{length}");
            entries.iter().for_each(|entry| log.answered(*entry, StatusCode::OK));
            let exchanges = log.exchanges();
            assert!(exchanges.first().is_none_or(|first| first.uri.path() == format!("/{}", 400 - kept)));
            assert!(exchanges.iter().all(|exchange| exchange.status == Some(StatusCode::OK)));
            log.clear();
            assert_eq!((log.bytes, log.exchanges().len()), (0, 0));
        }
    }

    #[test]
    fn counts_headers_and_addresses() {
        let mut log = Log::default();
        log.set_limits(10, 1_000);
        let mut long = exchange(0, &Bytes::new());
        long.headers.insert("x-long", "x".repeat(900).parse().unwrap());
        for _ in 0..3 {
            log.enter(long.clone());
        }
        assert_eq!(log.records.len(), 1);
    }
}
