//! What a client is made of.

use std::fmt;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use http::Uri;
use http::header::{ACCEPT, USER_AGENT};

use super::options::{Options, option_setters};
use super::redirect::SameHostTransport;
use super::{Client, Core, Error, Inner, RetryPolicy, Transport};
use crate::runtime::security::Credentials;

/// What a client is made of.
///
/// Nothing is hidden: a call takes two minutes at most, an attempt half a minute, a connection ten seconds, and everything
/// else is as [`RetryPolicy`] has it, unless set otherwise here or, for one call, at the [`Call`](super::Call). A call that
/// sends a file or a stream takes as long as it makes progress at least once a minute.
pub struct Builder {
    base_url: String,
    credentials: Credentials,
    reqwest: reqwest::ClientBuilder,
    transport: Option<Box<dyn Transport>>,
    options: Options,
}

impl Builder {
    pub(super) fn new(base_url: String) -> Self {
        let mut options = Options::default();
        options.header(ACCEPT.as_str(), "application/json, */*;q=0.5");
        options.header(USER_AGENT.as_str(), concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
        let reqwest = reqwest::Client::builder().connect_timeout(Duration::from_secs(10));
        Self { base_url, credentials: Credentials::new(), reqwest, transport: None, options }
    }

    /// Sets the credentials that go with every request that needs them; see also [`Core::set_credentials`](super::Core::set_credentials).
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets how the client calls itself, in place of name and version of this crate.
    pub fn user_agent(self, user_agent: &str) -> Self {
        self.header(USER_AGENT.as_str(), user_agent)
    }

    /// Sets how long the default transport may take to connect. Ten seconds unless set.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.reqwest(|builder| builder.connect_timeout(timeout))
    }

    /// Sets up the default transport, a [`reqwest::Client`], in its own words: proxies, certificates, addresses of hosts.
    ///
    /// It follows redirections on the same host only, whatever is said here, and repeats a request as it was: what would make
    /// a GET of a POST is an [`Error::Unexpected`].
    ///
    /// ```
    /// # use this_crate::{Client, Error};
    /// # fn main() -> Result<(), Error> {
    /// let client = Client::builder("https://chat.example.com")
    ///     .reqwest(|builder| builder.no_proxy().tcp_nodelay(true))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reqwest(mut self, set_up: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Self {
        self.reqwest = set_up(self.reqwest);
        self
    }

    /// Sets what carries the requests, in place of the default transport.
    ///
    /// A [`reqwest::Client`] of your own is a transport, too, with its own proxies, certificates, time limits and
    /// redirections. Credentials in headers that reqwest does not know as such go along to whatever host an answer names,
    /// unless its redirections are off; [`Builder::reqwest`] takes care of that.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    option_setters!();

    fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    /// The client. It fails if the address is none, a header cannot be sent, or the default transport cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base_url =
            checked(&self.base_url).map_err(|error| Error::setup(&without_password(&self.base_url), error))?;
        if let Some(error) = &self.options.header_error {
            return Err(Error::setup(&self.base_url, error));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let builder = self.reqwest.redirect(reqwest::redirect::Policy::none()).referer(false);
                Box::new(SameHostTransport(builder.build().map_err(|error| Error::setup(&self.base_url, error))?))
            }
        };
        let credentials = RwLock::new(self.credentials);
        Ok(Client(Core(Arc::new(Inner { base_url, credentials, transport, options: self.options }))))
    }
}

/// The address without a slash at its end, if it is one that paths can be put behind.
fn checked(base_url: &str) -> Result<String, String> {
    let expected = "an address like https://chat.example.org is expected";
    let uri: Uri = base_url.parse().map_err(|error| format!("{error}: {expected}"))?;
    let authority = uri.authority().ok_or(expected)?;
    match uri.scheme_str() {
        Some("http" | "https") => {}
        _ => return Err(format!("{expected}, with http or https")),
    }
    if authority.as_str().contains('@') {
        return Err(format!("{expected}, without a user in it; a header `authorization` can be set instead"));
    }
    if base_url.contains(['?', '#']) {
        return Err(format!("{expected}, without query and fragment"));
    }
    Ok(base_url.trim_end_matches('/').to_owned())
}

/// The address without the password that may be in it.
fn without_password(base_url: &str) -> String {
    let (scheme, rest) = base_url.split_once("://").unwrap_or(("", base_url));
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://***@{host}"),
        None => base_url.to_owned(),
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base_url, credentials, reqwest: _, transport: _, options } = self;
        f.debug_struct("Builder")
            .field("base_url", &without_password(base_url))
            .field("credentials", credentials)
            .field("options", options)
            .finish_non_exhaustive()
    }
}
