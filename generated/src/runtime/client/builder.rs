//! What a client is made of.

use std::fmt;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use http::Uri;
use http::header::{ACCEPT, USER_AGENT};

use super::options::{Options, option_setters};
use super::{Client, Error, Inner, RetryPolicy, Transport, transport};
use crate::runtime::security::Credentials;

/// What a client is made of.
///
/// Nothing is hidden: a call takes two minutes at most, an attempt half a minute, a connection ten seconds, and everything
/// else is as [`RetryPolicy`] has it, unless set otherwise here or, for one call, at the [`Call`](super::Call).
pub struct Builder {
    base_url: String,
    credentials: Credentials,
    connect_timeout: Option<Duration>,
    transport: Option<Box<dyn Transport>>,
    options: Options,
}

impl Builder {
    pub(super) fn new(base_url: String) -> Self {
        let mut options = Options::default();
        options.header(ACCEPT.as_str(), "application/json, */*;q=0.5");
        options.header(USER_AGENT.as_str(), concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
        let connect_timeout = Some(Duration::from_secs(10));
        Self { base_url, credentials: Credentials::new(), connect_timeout, transport: None, options }
    }

    /// Sets the credentials that go with every request that needs them; see also [`Client::set_credentials`].
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets how the client calls itself, in place of name and version of this crate.
    pub fn user_agent(self, user_agent: &str) -> Self {
        self.header(USER_AGENT.as_str(), user_agent)
    }

    /// Sets how long the default transport may take to connect. `None`: as long as an attempt. Ten seconds unless set.
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = timeout.into();
        self
    }

    /// Sets what carries the requests, in place of a [`reqwest::Client`] that follows redirections on the same host only.
    ///
    /// A `reqwest::Client` of your own is a transport, too, with its own proxies, certificates, time limits and
    /// redirections. reqwest takes credentials in headers that it does not know along to other hosts.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    option_setters!();

    /// The client. It fails if the address is none, a header cannot be sent, or the default transport cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = self.base_url.trim_end_matches('/').to_owned();
        let uri: Uri = base_url.parse().map_err(|error| Error::setup(&self.base_url, error))?;
        if uri.scheme().is_none() || uri.authority().is_none() || uri.query().is_some() {
            return Err(Error::setup(&self.base_url, "an address like https://chat.example.org is expected"));
        }
        if let Some(fault) = &self.options.fault {
            return Err(Error::setup(&self.base_url, fault));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => transport::reqwest(self.connect_timeout).map_err(|error| Error::setup(&self.base_url, error))?,
        };
        let credentials = RwLock::new(self.credentials);
        Ok(Client(Arc::new(Inner { base_url, credentials, transport, options: self.options })))
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base_url, credentials, connect_timeout, transport: _, options } = self;
        f.debug_struct("Builder")
            .field("base_url", base_url)
            .field("credentials", credentials)
            .field("connect_timeout", connect_timeout)
            .field("options", options)
            .finish_non_exhaustive()
    }
}
