//! One request, from the method that made it to the answer.

use std::fmt;
use std::future::IntoFuture;

#[cfg(feature = "gateway")]
use http::HeaderName;
use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::options::{Options, option_setters};
use super::{BoxFuture, Core, RetryPolicy};
use crate::runtime::operation::{Operation, Success};
use crate::runtime::request_encoder::RequestEncoder;
use crate::runtime::response::{RawResponse, ResponseDecoder, Responses};
use crate::runtime::security::Credentials;

/// A request that is ready to be sent.
///
/// | | gives | fails on |
/// |---|---|---|
/// | `call.await` | what the caller wants | any other answer |
/// | [`call.send().await`](Call::send) | that, with status and headers | any other answer |
/// | [`call.response().await`](Call::response) | every documented answer as it is | what is not as described |
/// | [`call.raw().await`](Call::raw) | the octets of any answer | no answer |
///
/// What wants a future, and not something to be awaited, is given one of these, or `call.into_future()`:
///
/// ```
/// # use this_crate::runtime::operation::{Operation, Success};
/// # use this_crate::{Call, Error};
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
    /// Those of this call alone, if it has any.
    options: Option<Box<Options>>,
}

/// An answer with its status and its headers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<R> {
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The documented answer.
    pub body: R,
}

impl<O: Operation> Call<O> {
    /// A call by this client. What the methods of the client are made of.
    pub fn new(client: &Core, request: O) -> Self {
        Self { client: client.clone(), request, credentials: None, options: None }
    }

    /// Sets the credentials of this call, in place of those of the client.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets which headers are not sent, whatever the operation says of them.
    #[cfg(feature = "gateway")]
    pub(crate) fn without_headers(mut self, names: Vec<HeaderName>) -> Self {
        self.options_mut().omitted_headers = names;
        self
    }

    option_setters!();

    fn options(&self) -> &Options {
        self.options.as_deref().unwrap_or(&self.client.0.options)
    }

    fn options_mut(&mut self) -> &mut Options {
        self.options.get_or_insert_with(|| Box::new(self.client.0.options.clone()))
    }

    /// Sends the request, and gives what the caller wants with its status and headers. Any other answer is an [`Error`].
    pub async fn send(self) -> Result<Response<Success<O>>, Error> {
        success::<O>(self.sent().await?)
    }

    /// Sends the request, and gives the answer with its status and headers. A documented failure is an answer here, and an
    /// undocumented status is, too.
    pub async fn response(self) -> Result<Response<O::Response>, Error> {
        let raw = self.sent().await?;
        match O::Response::decode(&ResponseDecoder(&raw)) {
            Ok(response) => Ok(Response { status: raw.status, headers: raw.headers, body: response }),
            Err(unreadable) => Err(Error::decode(O::INFO, raw, unreadable)),
        }
    }

    /// Sends the request, and gives the answer as it came.
    pub async fn raw(self) -> Result<RawResponse, Error> {
        self.sent().await
    }

    /// The request on its way. It is written at once, so that there is no room for it in what is awaited.
    fn sent(self) -> impl Future<Output = Result<RawResponse, Error>> + Send + 'static {
        let written = RequestEncoder::of(&self.request, self.options().headers.clone());
        self.client.exchange(O::INFO, written, self.credentials, self.options)
    }
}

/// What the caller wants of an answer.
fn success<O: Operation>(raw: RawResponse) -> Result<Response<Success<O>>, Error> {
    match O::Response::decode(&ResponseDecoder(&raw)).map(Responses::into_success) {
        Ok(Ok(response)) => Ok(Response { status: raw.status, headers: raw.headers, body: response }),
        Err(unreadable) if raw.status.is_success() => Err(Error::decode(O::INFO, raw, unreadable)),
        Ok(Err(_)) | Err(_) => Err(Error::from_response(O::INFO, raw)),
    }
}

/// Shows nothing of the request, in which there can be secrets.
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
        let sent = self.sent();
        Box::pin(async { success::<O>(sent.await?).map(|response| response.body) })
    }
}
