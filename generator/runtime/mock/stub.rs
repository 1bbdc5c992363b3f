//! Configured responses of one operation.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use super::fault::Fault;
use super::script::{Condition, Expectation, Scope, Script, ScriptedResponse};
use super::{Example, Mock};
use crate::runtime::operation::Operation;
use crate::runtime::response::{RawResponse, Responses};
use crate::runtime::server::{Context, RateLimit, Rejection};

/// The wait after too many requests: long enough to be noticed in a test, and no longer.
const WINDOW: Duration = Duration::from_secs(1);

/// The configuration of one operation of a [`Mock`].
///
/// A response applies until another one is configured, or for the number of calls set with [`Stub::times`]; those are
/// queued, and take precedence. [`Stub::when`] restricts it to some requests; then it precedes a response without a
/// condition.
///
/// Apart from that, a caller can choose an example of the document with the header `Prefer: example="Name"`,
/// `Prefer: code=404`, or both.
#[derive(Debug)]
pub struct Stub<'m, O> {
    mock: &'m Mock,
    scope: Scope,
    operation: PhantomData<fn(O)>,
}

/// The document has no example of that name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownExample {
    /// The operation.
    pub operation: &'static str,
    /// The name that was requested.
    pub name: String,
    /// The names that exist.
    pub known: Vec<String>,
}

impl<'m, O: Operation> Stub<'m, O> {
    pub(super) fn new(mock: &'m Mock) -> Self {
        Self { mock, scope: Scope::default(), operation: PhantomData }
    }

    /// Limits what is configured next to this number of calls.
    pub fn times(mut self, times: usize) -> Self {
        self.scope.times = Some(times);
        self
    }

    /// Restricts what is configured next to requests that this function accepts: by parameters, body, credentials or
    /// headers.
    pub fn when(mut self, matches: impl Fn(&O, &Context) -> bool + Send + Sync + 'static) -> Self {
        let matches = move |request: &dyn Any, context: &Context| {
            request.downcast_ref().is_some_and(|request| matches(request, context))
        };
        self.scope.condition = Some(Condition::new(matches));
        self
    }

    /// Expects this number of calls, with [`Stub::when`] of calls that meet the condition. Verified by
    /// [`Mock::verify`], and when the last handle of the mock is dropped: unmet expectations then fail the test, unless
    /// it has failed already.
    pub fn expect(self, calls: usize) -> Self {
        let expectation = |condition| Expectation { condition, expected: calls, received: 0 };
        self.script(|scope, script| script.expectations.push(expectation(scope.condition)))
    }

    /// Responds with this value.
    pub fn respond(self, response: impl Into<O::Response>) -> Self {
        let raw = encoded(&response.into());
        self.respond_raw(raw)
    }

    /// Responds with these values, one for each of the next calls.
    pub fn sequence<R: Into<O::Response>>(mut self, responses: impl IntoIterator<Item = R>) -> Self {
        self.scope.times.get_or_insert(1);
        responses.into_iter().fold(self, |stub, response| stub.respond(response))
    }

    /// Responds with any response.
    pub fn respond_raw(self, response: impl Into<RawResponse>) -> Self {
        self.script(|scope, script| script.respond(scope, ScriptedResponse::Fixed(response.into())))
    }

    /// Responds with the result of this function of the request.
    pub fn respond_with(self, make: impl Fn(&O, &Context) -> O::Response + Send + Sync + 'static) -> Self {
        let make = move |request: &dyn Any, context: &Context| match request.downcast_ref() {
            Some(request) => encoded(&make(request, context)),
            None => {
                Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "the request belongs to another operation").into()
            }
        };
        self.script(|scope, script| script.respond(scope, ScriptedResponse::Computed(Arc::new(make))))
    }

    /// Responds with the first example of this status; if the description has no such example, then with the status in
    /// the API's error format. 429 includes the headers with the wait, which is one second.
    pub fn status(self, status: StatusCode) -> Self {
        let raw = of_status(self.examples(), status);
        self.respond_with_rate_limit(raw)
    }

    /// Responds with this; a 429 has the headers of a rate limit window that starts with each response.
    fn respond_with_rate_limit(self, raw: RawResponse) -> Self {
        let make = move |_: &dyn Any, _: &Context| with_rate_limit(raw.clone());
        self.script(|scope, script| script.respond(scope, ScriptedResponse::Computed(Arc::new(make))))
    }

    /// Responds with the example of this name; a 429 has the headers of [`Stub::status`].
    pub fn example(self, name: &str) -> Result<Self, UnknownExample> {
        let raw = named(self.examples(), O::INFO.id, name, None)?;
        Ok(self.respond_with_rate_limit(raw))
    }

    /// All examples of the document.
    pub fn examples(&self) -> &'static [Example] {
        self.mock.responder().examples().of(O::INFO.id)
    }

    /// Delays the responses.
    pub fn delay(self, delay: Duration) -> Self {
        self.script(|scope, script| script.delay(scope, delay))
    }

    /// Resets the connection in place of a response. If the mock is served with [`Mock::start`] or [`Mock::serve`], the
    /// client receives a TCP reset; otherwise the connection is closed, or the body of the response fails.
    pub fn reset_connection(self) -> Self {
        self.fault(Fault::Reset)
    }

    /// Breaks the connection after this number of bytes of the response body. The whole length was announced.
    pub fn cut_body(self, bytes: usize) -> Self {
        self.fault(Fault::Cut(bytes))
    }

    /// Sends the response body in pieces of this number of bytes, after a pause each.
    pub fn slow_body(self, bytes: usize, pause: Duration) -> Self {
        self.fault(Fault::Slow(bytes, pause))
    }

    fn fault(self, fault: Fault) -> Self {
        self.script(|scope, script| script.fault(scope, fault))
    }

    /// Removes everything that is configured for the operation; the examples of the document apply again.
    pub fn reset(self) -> Self {
        self.script(|_, script| *script = Script::default())
    }

    fn script(self, change: impl FnOnce(Scope, &mut Script)) -> Self {
        change(self.scope.clone(), self.mock.responder().scripts().entry(O::INFO.id).or_default());
        self
    }
}

/// Returns the first example of a status, or else a response in the API's error format.
pub(super) fn of_status(examples: &[Example], status: StatusCode) -> RawResponse {
    let example = examples.iter().find(|example| example.status == status).map(Example::raw);
    example.unwrap_or_else(|| Rejection::new(status, status.canonical_reason().unwrap_or_default()).into())
}

/// Returns the example of a name, perhaps among those of a status.
pub(super) fn named(
    examples: &[Example],
    operation: &'static str,
    name: &str,
    status: Option<StatusCode>,
) -> Result<RawResponse, UnknownExample> {
    let mut candidates = examples.iter().filter(|example| status.is_none_or(|status| example.status == status));
    let example = candidates.clone().find(|example| example.name.as_deref() == Some(name));
    example.map(Example::raw).ok_or_else(|| UnknownExample {
        operation,
        name: name.to_owned(),
        known: candidates.by_ref().filter_map(|example| example.name.clone()).collect(),
    })
}

/// Adds the headers of a rate limit window that starts now to a 429.
pub(super) fn with_rate_limit(mut raw: RawResponse) -> RawResponse {
    if raw.status == StatusCode::TOO_MANY_REQUESTS {
        let window = RateLimit { limit: 10, remaining: 0, reset: SystemTime::now() + WINDOW };
        raw.headers.extend(window.headers());
    }
    raw
}

fn encoded(response: &impl Responses) -> RawResponse {
    response.encode().unwrap_or_else(|error| Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, error.message).into())
}

impl fmt::Display for UnknownExample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, name, known } = self;
        write!(f, "{operation} has no example {name:?}, but {known:?}")
    }
}

impl std::error::Error for UnknownExample {}
