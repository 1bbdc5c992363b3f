//! Options of all calls of a client, or of one call.

use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::retry::RetryPolicy;
use crate::runtime::values::Content;

/// The options of a call.
#[derive(Debug, Clone)]
pub(super) struct Options {
    pub timeout: Timeout,
    pub attempt_timeout: Timeout,
    pub idle_timeout: Timeout,
    pub retry: RetryPolicy,
    pub response_limit: usize,
    /// Sent unless the operation sets the same header.
    pub headers: HeaderMap,
    /// Query parameters in addition to those of the operation.
    pub query: Undeclared,
    /// The whole URL, in place of the client's and the operation's.
    pub url: Option<String>,
    /// Never sent.
    pub omitted_headers: Vec<HeaderName>,
    /// Whether credentials are sent that the operation does not declare.
    pub sends_all_credentials: bool,
    /// The first header that cannot be sent, and the reason.
    pub header_error: Option<String>,
}

/// Pairs of names and values. Debug output omits them, since they can be credentials.
#[derive(Clone, Default)]
pub(super) struct Undeclared(pub Vec<(String, String)>);

impl std::fmt::Debug for Undeclared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} pairs", self.0.len())
    }
}

/// A timeout.
#[derive(Debug, Clone, Copy)]
pub(super) enum Timeout {
    Default,
    Set(Option<Duration>),
}

impl Timeout {
    /// The timeout that the caller has set.
    pub(super) fn set(self) -> Option<Duration> {
        self.or(None)
    }

    fn or(self, default: Option<Duration>) -> Option<Duration> {
        match self {
            Self::Set(timeout) => timeout,
            Self::Default => default,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeout: Timeout::Default,
            attempt_timeout: Timeout::Default,
            idle_timeout: Timeout::Default,
            retry: RetryPolicy::default(),
            response_limit: 64 << 20,
            headers: HeaderMap::new(),
            query: Undeclared::default(),
            url: None,
            omitted_headers: Vec::new(),
            sends_all_credentials: false,
            header_error: None,
        }
    }
}

impl Options {
    /// Long bodies have no total limit, since the bandwidth is not known.
    pub(super) fn timeout(&self, body: &Content) -> Option<Duration> {
        self.timeout.or(body.is_short().then_some(Duration::from_secs(120)))
    }

    /// The same for an attempt.
    pub(super) fn attempt_timeout(&self, body: &Content) -> Option<Duration> {
        self.attempt_timeout.or(body.is_short().then_some(Duration::from_secs(30)))
    }

    /// A call without a total limit must make progress, unless the caller sets otherwise.
    pub(super) fn idle_timeout(&self, body: &Content) -> Option<Duration> {
        let is_endless = !body.is_short() && matches!(self.attempt_timeout, Timeout::Default);
        self.idle_timeout.or(is_endless.then_some(Duration::from_secs(60)))
    }

    pub(super) fn header(&mut self, name: &str, value: &str) {
        if let Err(error) = self.insert(name, value) {
            self.header_error.get_or_insert(format!("header {name:?}: {error}"));
        }
    }

    fn insert(&mut self, name: &str, value: &str) -> Result<(), http::Error> {
        let name = HeaderName::from_bytes(name.as_bytes())?;
        let mut value = HeaderValue::from_bytes(value.as_bytes())?;
        // Every header might contain a credential.
        value.set_sensitive(true);
        self.headers.insert(name, value);
        Ok(())
    }
}

/// Setters for types with `options_mut`.
macro_rules! option_setters {
    () => {
        /// Sets the timeout of a call, including its retries and the waits between them. `None` means no timeout. The
        /// default is two minutes, or none if a file or a stream is sent. (Files in memory of at most 64 KiB do not
        /// count.)
        pub fn timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options_mut().timeout = $crate::runtime::client::options::Timeout::Set(timeout.into());
            self
        }

        /// Sets the timeout of one attempt, from the first byte of the request to the last byte of the response. `None`
        /// means no timeout. The default is 30 seconds, or none if a file or a stream is sent.
        pub fn attempt_timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options_mut().attempt_timeout = $crate::runtime::client::options::Timeout::Set(timeout.into());
            self
        }

        /// Sets the idle timeout of an attempt: how long no byte of the request may be sent and no byte of the response
        /// received. A body in memory without files is sent as a whole. `None` means no idle timeout. The default is
        /// one minute if a file or a stream is sent without a timeout of the attempt, or else none.
        pub fn idle_timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options_mut().idle_timeout = $crate::runtime::client::options::Timeout::Set(timeout.into());
            self
        }

        /// Sets which requests are retried, how often and when.
        pub fn retry(mut self, policy: RetryPolicy) -> Self {
            self.options_mut().retry = policy;
            self
        }

        /// Sets the maximum size of a response body in bytes, since it is held in memory; of a stream, that of one
        /// item. The default is 64 MiB.
        pub fn response_limit(mut self, bytes: usize) -> Self {
            self.options_mut().response_limit = bytes;
            self
        }

        /// Adds an undocumented query parameter.
        pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
            self.options_mut().query.0.push((name.into(), value.to_string()));
            self
        }

        /// Sets a header. A header that the operation sets itself takes precedence.
        pub fn header(mut self, name: &str, value: &str) -> Self {
            self.options_mut().header(name, value);
            self
        }
    };
}

pub(super) use option_setters;
