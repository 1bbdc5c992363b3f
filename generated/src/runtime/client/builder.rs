// Emitted by `oascrate`, from `runtime/client/builder.rs` in its own sources. Edits are overwritten.

//! The builder of a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use http::header::USER_AGENT;

use super::base_url::BaseUrl;
use super::options::{Options, option_setters};
use super::redirect::SameHostTransport;
use super::{BodyError, Client, Core, Error, Inner, Interceptor, Provider, RetryPolicy, Transport};
use crate::runtime::security::{Credentials, SecurityScheme};

/// The builder of a client.
///
/// Defaults: a call takes at most two minutes, an attempt 30 seconds, a connection ten seconds; retries follow
/// [`RetryPolicy`]. All of them can be set here, or for one call with [`Call`](super::Call). A call that sends a file
/// or a stream has no total limit, but must make progress at least once a minute.
pub struct Builder<C = Client> {
    base_url: String,
    credentials: Credentials,
    provider: Option<Provider>,
    reqwest: reqwest::ClientBuilder,
    transport: Option<Box<dyn Transport>>,
    interceptors: Vec<Box<dyn Interceptor>>,
    options: Options,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> Builder<C> {
    #[doc(hidden)]
    pub fn new(base_url: String) -> Self {
        let mut options = Options::default();
        options.header(USER_AGENT.as_str(), concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
        let reqwest = reqwest::Client::builder().connect_timeout(Duration::from_secs(10));
        Self {
            base_url,
            credentials: Credentials::new(),
            provider: None,
            reqwest,
            transport: None,
            interceptors: Vec::new(),
            options,
            client: PhantomData,
        }
    }

    /// Sets the credentials for every request that needs them; see also
    /// [`Core::set_credentials`](super::Core::set_credentials).
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets a function that provides credentials for each call, such as an access token that has to be fetched or
    /// renewed. Its argument is the list of alternatives that the operation accepts. It is called if a call requires
    /// credentials and has none, and for [`request`](super::Core::request) with an empty list, since all credentials
    /// are sent.
    ///
    /// ```
    /// use rocketchat_omnichannel::{Client, Credentials, Error};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let client = Client::builder("https://example.com")
    ///     .credentials_provider(|_needs| async { Ok(Credentials::new()) })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn credentials_provider<P, F, K>(mut self, provider: P) -> Self
    where
        P: Fn(&'static [&'static [SecurityScheme]]) -> F + Send + Sync + 'static,
        F: Future<Output = Result<K, BodyError>> + Send + 'static,
        K: Into<Credentials> + 'static,
    {
        self.provider = Some(Box::new(move |needs| {
            let credentials = provider(needs);
            Box::pin(async { credentials.await.map(Into::into) })
        }));
        self
    }

    /// Sets the `User-Agent`. The default is the name and version of this crate.
    pub fn user_agent(self, user_agent: &str) -> Self {
        self.header(USER_AGENT.as_str(), user_agent)
    }

    /// Sets the connect timeout of the default transport. The default is ten seconds.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.reqwest(|builder| builder.connect_timeout(timeout))
    }

    /// Configures the default transport, a [`reqwest::Client`], for example with proxies, certificates and DNS
    /// overrides.
    ///
    /// Whatever is configured here, it follows redirects on the same host only, and repeats a request unchanged: a
    /// redirect that would turn a POST into a GET is an [`Error::Unexpected`].
    ///
    /// ```
    /// # use rocketchat_omnichannel::{Client, Error};
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

    /// Sets the transport that carries the requests, instead of the default one.
    ///
    /// A [`reqwest::Client`] is a transport, too, with its own proxies, certificates, timeouts and redirects. reqwest
    /// sends credentials in headers that it does not know to any host that a redirect names, unless its redirects are
    /// disabled; [`Builder::reqwest`] avoids this.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Adds code around every request, inside of the interceptors that were added before.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.push(Box::new(interceptor));
        self
    }

    option_setters!();

    fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    /// Builds the client. Fails if the URL is invalid, a header cannot be sent, or the default transport cannot be
    /// created.
    pub fn build(self) -> Result<C, Error> {
        let base =
            BaseUrl::new(&self.base_url).map_err(|error| Error::setup(&without_password(&self.base_url), error))?;
        if let Some(error) = &self.options.header_error {
            return Err(Error::setup(&self.base_url, error));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let builder = self.reqwest.redirect(reqwest::redirect::Policy::none()).referer(false);
                let client = builder.build().map_err(|error| Error::setup(&self.base_url, error))?;
                Box::new(SameHostTransport::new(client, base.as_str()))
            }
        };
        let credentials = RwLock::new(self.credentials);
        Ok(C::from(Client(Core(Arc::new(Inner {
            base,
            credentials,
            provider: self.provider,
            transport,
            interceptors: self.interceptors,
            options: self.options,
        })))))
    }
}

/// Returns the URL without its password.
fn without_password(base_url: &str) -> String {
    let (scheme, rest) = base_url.split_once("://").unwrap_or(("", base_url));
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://***@{host}"),
        None => base_url.to_owned(),
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base_url, credentials, provider: _, reqwest: _, transport: _, interceptors: _, options, client: _ } =
            self;
        f.debug_struct("Builder")
            .field("base_url", &without_password(base_url))
            .field("credentials", credentials)
            .field("options", options)
            .finish_non_exhaustive()
    }
}
