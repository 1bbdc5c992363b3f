//! Configured responses of one operation.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use super::script::{Script, ScriptedResponse};
use super::{Example, Mock};
use crate::runtime::operation::Operation;
use crate::runtime::response::{RawResponse, Responses};
use crate::runtime::server::{Context, RateLimit, Rejection};

/// The wait after too many requests: long enough to be noticed in a test, and no longer.
const WINDOW: Duration = Duration::from_secs(1);

/// The configuration of one operation of a [`Mock`].
///
/// A response applies until another one is configured, or for the number of calls set with [`Stub::times`]; those are
/// queued, and take precedence.
#[derive(Debug)]
pub struct Stub<'m, O> {
    mock: &'m Mock,
    times: Option<usize>,
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
        Self { mock, times: None, operation: PhantomData }
    }

    /// Limits the response configured next to this number of calls.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Responds with this value.
    pub fn respond(self, response: impl Into<O::Response>) -> Self {
        let raw = encoded(&response.into());
        self.respond_raw(raw)
    }

    /// Responds with any response.
    pub fn respond_raw(self, response: impl Into<RawResponse>) -> Self {
        self.script(|times, script| script.respond(times, ScriptedResponse::Fixed(response.into())))
    }

    /// Responds with the result of this function of the request.
    pub fn respond_with(self, make: impl Fn(&O, &Context) -> O::Response + Send + Sync + 'static) -> Self {
        let make = move |request: &dyn Any, context: &Context| match request.downcast_ref() {
            Some(request) => encoded(&make(request, context)),
            None => {
                Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "the request belongs to another operation").into()
            }
        };
        self.script(|times, script| script.respond(times, ScriptedResponse::Computed(Arc::new(make))))
    }

    /// Responds with the first example of this status; if the description has no such example, then with the status in
    /// the API's error format. 429 includes the headers with the wait, which is one second.
    pub fn status(self, status: StatusCode) -> Self {
        let example = self.examples().iter().find(|example| example.status == status).map(Example::raw);
        let refusal = || Rejection::new(status, status.canonical_reason().unwrap_or_default()).into();
        self.respond_with_rate_limit(example.unwrap_or_else(refusal))
    }

    /// Responds with this; if it is a 429, with the headers of a rate limit window that starts with each response.
    fn respond_with_rate_limit(self, raw: RawResponse) -> Self {
        if raw.status != StatusCode::TOO_MANY_REQUESTS {
            return self.respond_raw(raw);
        }
        let make = move |_: &dyn Any, _: &Context| {
            let mut raw = raw.clone();
            raw.headers.extend(RateLimit { limit: 10, remaining: 0, reset: SystemTime::now() + WINDOW }.headers());
            raw
        };
        self.script(|times, script| script.respond(times, ScriptedResponse::Computed(Arc::new(make))))
    }

    /// Responds with the example of this name; a 429 has the headers of [`Stub::status`].
    pub fn example(self, name: &str) -> Result<Self, UnknownExample> {
        let is_it = |example: &&Example| example.name.as_deref() == Some(name);
        match self.examples().iter().find(is_it).map(Example::raw) {
            Some(raw) => Ok(self.respond_with_rate_limit(raw)),
            None => Err(UnknownExample {
                operation: O::INFO.id,
                name: name.to_owned(),
                known: self.examples().iter().filter_map(|example| example.name.clone()).collect(),
            }),
        }
    }

    /// All examples of the document.
    pub fn examples(&self) -> &'static [Example] {
        self.mock.0.examples.of(O::INFO.id)
    }

    /// Delays the responses.
    pub fn delay(self, delay: Duration) -> Self {
        self.script(|times, script| script.delay(times, delay))
    }

    /// Removes all configured responses; the examples of the document apply again.
    pub fn reset(self) -> Self {
        self.script(|_, script| *script = Script::default())
    }

    fn script(self, change: impl FnOnce(Option<usize>, &mut Script)) -> Self {
        change(self.times, self.mock.scripts().entry(O::INFO.id).or_default());
        self
    }
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
