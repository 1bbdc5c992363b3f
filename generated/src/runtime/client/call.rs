// Emitted by `oascrate`, from `runtime/client/call.rs` in its own sources. Edits are overwritten.

//! A call: one request, from the client's method to the response.

use std::fmt;
use std::future::IntoFuture;

#[cfg(feature = "gateway")]
use http::HeaderName;
use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::expected::Expected;
use super::options::{Options, option_setters};
use super::redirect::Documented;
use super::{BoxFuture, Core, RetryPolicy};
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::headers;
use crate::runtime::operation::{Operation, Success};
use crate::runtime::request_encoder::RequestEncoder;
use crate::runtime::response::{RawResponse, ResponseDecoder, Responses, documents_redirect};
use crate::runtime::security::Credentials;
use crate::runtime::wire::Wire;

/// A request that can be sent.
///
/// | | returns | fails on |
/// |---|---|---|
/// | `call.await` | the success value | any other response |
/// | [`call.send().await`](Call::send) | the success value with status and headers | any other response |
/// | [`call.response().await`](Call::response) | any documented response | a response that does not match its description |
/// | [`call.raw().await`](Call::raw) | the raw bytes of any response | no response |
///
/// Where the success is a stream, the call ends with the headers of the response: the timeouts of the call are those of
/// its beginning. The idle timeout, if one is set, applies to the stream too.
///
/// Code that needs a future rather than something to `.await` uses `call.into_future()`:
///
/// ```
/// # use rocketchat_omnichannel::runtime::operation::{Operation, Success};
/// # use rocketchat_omnichannel::{Call, Error};
/// # async fn all<O: Operation>(calls: Vec<Call<O>>) {
/// let mut set = tokio::task::JoinSet::new();
/// for call in calls {
///     set.spawn(call.into_future());
/// }
/// let responses: Vec<Result<Success<O>, Error>> = set.join_all().await;
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O> {
    client: Core,
    pub(super) request: O,
    credentials: Option<Credentials>,
    /// The credentials of this call, if they differ from those of the client.
    options: Option<Box<Options>>,
}

/// A response with its status and headers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<R> {
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The documented response.
    pub body: R,
}

impl<R> Response<R> {
    /// Decodes the documented headers of a response; its documentation names the type.
    pub fn typed_headers<T: Wire>(&self) -> Result<T, String> {
        headers::read(&self.headers)
    }
}

impl<O: Operation> Call<O> {
    /// Creates a call of this client. The methods of the client use it.
    pub fn new(client: &Core, request: O) -> Self {
        Self { client: client.clone(), request, credentials: None, options: None }
    }

    /// Sets the credentials of this call, instead of those of the client.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Sets these headers, in place of those of the client with the same name. A header that the operation sets itself
    /// takes precedence.
    #[cfg(feature = "gateway")]
    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.options_mut().headers.extend(headers);
        self
    }

    /// Sends all credentials of the call, even if the operation declares none.
    #[cfg(feature = "gateway")]
    pub(crate) fn with_all_credentials(mut self) -> Self {
        self.options_mut().sends_all_credentials = true;
        self
    }

    /// Sets which headers are not sent, even if the operation sets them.
    #[cfg(feature = "gateway")]
    pub(crate) fn without_headers(mut self, names: Vec<HeaderName>) -> Self {
        self.options_mut().omitted_headers = names;
        self
    }

    /// Sets the whole URL; the query of the operation is added to it.
    pub(super) fn with_url(mut self, url: String) -> Self {
        self.options_mut().url = Some(url);
        self
    }

    option_setters!();

    fn options(&self) -> &Options {
        self.options.as_deref().unwrap_or(&self.client.0.options)
    }

    fn options_mut(&mut self) -> &mut Options {
        self.options.get_or_insert_with(|| Box::new(self.client.0.options.clone()))
    }

    /// Sends the request and returns the success value with its status and headers. Any other response is an [`Error`].
    pub async fn send(self) -> Result<Response<Success<O>>, Error> {
        success::<O>(self.raw_or_stream().await?)
    }

    /// Sends the request and returns the response with its status and headers. Documented failures and undocumented
    /// statuses are responses here, not errors.
    pub async fn response(self) -> Result<Response<O::Response>, Error> {
        let raw = self.raw_or_stream().await?;
        match O::Response::decode(&ResponseDecoder(&raw)) {
            Ok(response) => Ok(Response { status: raw.status, headers: raw.headers, body: response }),
            Err(unreadable) => Err(Error::decode(O::INFO, raw, unreadable)),
        }
    }

    /// Sends the request and returns the response without decoding it. Even a stream is collected, within the timeouts
    /// of the call.
    pub async fn raw(self) -> Result<RawResponse, Error> {
        self.sent(false).await
    }

    /// Sends the request and returns the response without decoding it; a documented stream is still in transit.
    pub(crate) fn raw_or_stream(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        self.sent(true)
    }

    /// Starts the call. The request is encoded at once, so that the future does not contain it.
    fn sent(self, streams: bool) -> BoxFuture<'static, Result<RawResponse, Error>> {
        let written = RequestEncoder::of(&self.request, headers::with_room(&self.options().headers));
        let documents = |(low, high): &(u16, u16)| *low >= 300 && *high < 400;
        let redirects =
            O::Response::STATUSES.iter().any(documents).then_some(Documented(documents_redirect::<O::Response>));
        let expected = Expected { info: O::INFO, redirects, streams: streams && !O::INFO.streams.is_empty() };
        self.client.exchange(expected, written, self.credentials, self.options)
    }
}

/// Extracts the success value from a response.
pub(super) fn success<O: Operation>(raw: RawResponse) -> Result<Response<Success<O>>, Error> {
    if raw.status.is_success() && raw.stream.is_none() && Api::is_error(&raw) {
        return Err(Error::from_response(O::INFO, raw));
    }
    match O::Response::decode(&ResponseDecoder(&raw)).map(Responses::into_success) {
        Ok(Ok(response)) => Ok(Response { status: raw.status, headers: raw.headers, body: response }),
        Err(unreadable) if raw.status.is_success() => Err(Error::decode(O::INFO, raw, unreadable)),
        Ok(Err(_)) | Err(_) => Err(Error::from_response(O::INFO, raw)),
    }
}

/// Prints nothing of the request, which may contain credentials.
impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::INFO.id)
            .field("credentials", &self.credentials)
            .field("options", self.options())
            .finish_non_exhaustive()
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<Success<O>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.raw_or_stream();
        Box::pin(async { success::<O>(sent.await?).map(|response| response.body) })
    }
}
