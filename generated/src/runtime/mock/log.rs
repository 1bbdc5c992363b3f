//! What a mock was asked.

use std::any::Any;
use std::fmt;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};

use super::Mock;
use crate::runtime::operation::Operation;
use crate::runtime::security::Credentials;
use crate::runtime::server::Rejection;
use crate::runtime::shown;

/// A request as it came, and what became of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Exchange {
    /// The operation, if the request could be read as one.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: Method,
    /// The address.
    pub uri: Uri,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
    /// The status of the answer, once there is one.
    pub status: Option<StatusCode>,
}

/// Shows how the body begins, and no header that is likely to be a secret.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, method, uri, headers, body, status } = self;
        f.debug_struct("Exchange")
            .field("operation", operation)
            .field("method", method)
            .field("uri", uri)
            .field("headers", &shown::Headers(headers))
            .field("body", &shown::Body(None, body))
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
    /// The credentials that came with it.
    pub credentials: Credentials,
}

/// Everything that a mock was asked.
#[derive(Default)]
pub(super) struct Log {
    records: Vec<Record>,
    /// How many were forgotten.
    forgotten: usize,
}

struct Record {
    exchange: Exchange,
    /// A [`Received`] of the operation's request.
    received: Option<Box<dyn Any + Send>>,
}

/// The number of a request, by which what becomes of it is entered.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ticket(usize);

impl Log {
    fn enter(&mut self, exchange: Exchange) -> Ticket {
        self.records.push(Record { exchange, received: None });
        Ticket(self.forgotten + self.records.len() - 1)
    }

    /// The request could be read.
    pub(super) fn read<O: Operation>(&mut self, ticket: Ticket, request: O, credentials: Credentials) {
        if let Some(record) = self.of(ticket) {
            record.exchange.operation = Some(O::INFO.id);
            record.received = Some(Box::new(Received { request, credentials }));
        }
    }

    fn answered(&mut self, ticket: Ticket, status: StatusCode) {
        if let Some(record) = self.of(ticket) {
            record.exchange.status = Some(status);
        }
    }

    fn of(&mut self, Ticket(number): Ticket) -> Option<&mut Record> {
        self.records.get_mut(number.checked_sub(self.forgotten)?)
    }

    pub(super) fn forget(&mut self) {
        self.forgotten += self.records.len();
        self.records.clear();
    }

    pub(super) fn received<O: Operation + Clone>(&self) -> Vec<Received<O>> {
        let received = self.records.iter().filter_map(|record| record.received.as_ref()?.downcast_ref().cloned());
        received.collect()
    }

    pub(super) fn exchanges(&self) -> Vec<Exchange> {
        self.records.iter().map(|record| record.exchange.clone()).collect()
    }
}

/// Enters a request into the log on its way in, and its status on the way out.
pub(super) async fn record(State(mock): State<Mock>, request: Request, next: Next) -> Response {
    let (mut head, body) = request.into_parts();
    let body = match to_bytes(body, usize::MAX).await {
        Ok(body) => body,
        Err(error) => return Rejection::bad_request(error.to_string()).into_response(),
    };
    let exchange = Exchange {
        operation: None,
        method: head.method.clone(),
        uri: head.uri.clone(),
        headers: head.headers.clone(),
        body: body.clone(),
        status: None,
    };
    let ticket = mock.log().enter(exchange);
    head.extensions.insert(ticket);
    let response = next.run(Request::from_parts(head, Body::from(body))).await;
    mock.log().answered(ticket, response.status());
    response
}
