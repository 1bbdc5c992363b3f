//! What can be said of every call of a client, and of one call alone.

use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::retry::RetryPolicy;
use crate::runtime::values::Content;

/// How calls are made.
#[derive(Debug, Clone)]
pub(super) struct Options {
    pub timeout: Timeout,
    pub attempt_timeout: Timeout,
    pub idle_timeout: Timeout,
    pub retry: RetryPolicy,
    pub response_limit: usize,
    /// Sent unless the operation says otherwise.
    pub headers: HeaderMap,
    /// Never sent.
    pub omitted_headers: Vec<HeaderName>,
    /// The first header that cannot be sent, and why.
    pub header_error: Option<String>,
}

/// How long something may take.
#[derive(Debug, Clone, Copy)]
pub(super) enum Timeout {
    Default,
    Set(Option<Duration>),
}

impl Timeout {
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
            omitted_headers: Vec::new(),
            header_error: None,
        }
    }
}

impl Options {
    /// A file that is sent takes as long as it takes, as nobody knows how large it is, or how slow the line.
    pub(super) fn timeout(&self, body: &Content) -> Option<Duration> {
        self.timeout.or(body.is_in_memory().then_some(Duration::from_secs(120)))
    }

    /// The same for an attempt.
    pub(super) fn attempt_timeout(&self, body: &Content) -> Option<Duration> {
        self.attempt_timeout.or(body.is_in_memory().then_some(Duration::from_secs(30)))
    }

    /// What would take as long as it likes must at least make progress, unless the caller sets otherwise.
    pub(super) fn idle_timeout(&self, body: &Content) -> Option<Duration> {
        let is_endless = !body.is_in_memory() && matches!(self.attempt_timeout, Timeout::Default);
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
        // Nobody knows whether it is a secret.
        value.set_sensitive(true);
        self.headers.insert(name, value);
        Ok(())
    }
}

/// Setters for what has `options_mut`.
macro_rules! option_setters {
    () => {
        /// Sets how long a call may take in all, with its retries and the waits between them. `None`: as long as it likes.
        /// Unless set, two minutes; but where a file or a stream is sent, as long as it likes.
        pub fn timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options_mut().timeout = $crate::runtime::client::options::Timeout::Set(timeout.into());
            self
        }

        /// Sets how long one attempt may take, from the first octet of the request to the last of the answer. `None`: as
        /// long as it likes. Unless set, half a minute; but where a file or a stream is sent, as long as it likes.
        pub fn attempt_timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options_mut().attempt_timeout = $crate::runtime::client::options::Timeout::Set(timeout.into());
            self
        }

        /// Sets for how long an attempt may make no progress: no byte of a file or stream sent, and no byte of the answer
        /// received. A body in memory is sent as a whole. `None`: as long as it likes. Unless set, a minute where a file or a stream is
        /// sent without a timeout of the attempt, and else as long as it likes.
        pub fn idle_timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
            self.options_mut().idle_timeout = $crate::runtime::client::options::Timeout::Set(timeout.into());
            self
        }

        /// Sets what is sent again, how often and when.
        pub fn retry(mut self, policy: RetryPolicy) -> Self {
            self.options_mut().retry = policy;
            self
        }

        /// Sets how many octets the body of an answer may have, for it is held in memory: 64 MiB unless set.
        pub fn response_limit(mut self, bytes: usize) -> Self {
            self.options_mut().response_limit = bytes;
            self
        }

        /// Sets a header. What an operation says of a header of its own goes before it.
        pub fn header(mut self, name: &str, value: &str) -> Self {
            self.options_mut().header(name, value);
            self
        }
    };
}

pub(super) use option_setters;
