// Emitted by `oascrate`, from `runtime/gateway/upstream.rs` in its own sources. Edits are overwritten.

//! Another server, and how requests are forwarded to it.

use std::sync::Arc;

use http::header::{ACCEPT_LANGUAGE, HeaderMap, HeaderName, USER_AGENT};

use super::error::ForwardError;
use super::{Forward, caller};
use crate::runtime::client::{Call, Client, Response, RetryPolicy};
use crate::runtime::operation::Operation;
use crate::runtime::request_decoder::credentials_of;
use crate::runtime::response::{ResponseDecoder, Responses};
use crate::runtime::server::{Context, hop_by_hop};

/// Headers that are passed on unless [`Upstream::pass_headers`] sets others.
const PASSED: [HeaderName; 5] = [
    ACCEPT_LANGUAGE,
    USER_AGENT,
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("traceparent"),
    HeaderName::from_static("api-bypass-rate-limit"),
];

/// Another server, and how a [`Gateway`](super::Gateway) forwards requests to it. Cheap to clone.
///
/// Timeouts and additional headers are those of the client:
///
/// ```
/// use std::time::Duration;
///
/// use rocketchat_omnichannel::gateway::{Gateway, Upstream};
/// use rocketchat_omnichannel::http::HeaderName;
/// use rocketchat_omnichannel::{Client, RetryPolicy};
///
/// # fn main() -> Result<(), rocketchat_omnichannel::Error> {
/// let client = Client::builder("https://chat.example.com")
///     .timeout(Duration::from_secs(20))
///     .header("x-gateway", "a")
///     .build()?;
/// let upstream = Upstream::new(client)
///     .retry(RetryPolicy::default().attempts(2))
///     .pass_headers([HeaderName::from_static("x-request-id")]);
/// let gateway = Gateway::new(upstream);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Upstream {
    client: Client,
    retry: RetryPolicy,
    passed: Arc<[HeaderName]>,
}

impl Upstream {
    /// Creates an upstream that forwards requests with this client: once, since retries are up to the caller of the
    /// gateway, and with the timeouts and headers of the client.
    pub fn new(client: impl Into<Client>) -> Self {
        Self { client: client.into(), retry: RetryPolicy::none(), passed: PASSED.into() }
    }

    /// Sets which requests are retried by the gateway. If the caller retries as well, attempts multiply.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets which headers of the caller are passed on in addition to those that the operation declares. The default is
    /// `accept-language`, `user-agent`, `x-request-id`, `traceparent` and `api-bypass-rate-limit`. They replace headers
    /// of the client. Hop-by-hop headers are never passed on.
    pub fn pass_headers(mut self, names: impl IntoIterator<Item = HeaderName>) -> Self {
        self.passed = names.into_iter().collect();
        self
    }

    /// The headers to send in addition to those of the operation.
    fn headers(&self, context: &Context) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for name in self.passed.iter() {
            for value in context.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        headers
    }
}

impl Forward for Upstream {
    async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, ForwardError> {
        let mut headers = self.headers(&context);
        let omitted = hop_by_hop::names(&context.headers);
        omitted.iter().for_each(|name| drop(headers.remove(name)));
        caller::announce(&context, &mut headers);
        // The caller's `Connection` header cannot remove the address of the caller.
        let omitted = omitted.into_iter().filter(|name| !caller::HEADERS.contains(name)).collect();
        let mut call =
            Call::new(&self.client, request).retry(self.retry).with_headers(headers).without_headers(omitted);
        if let Some(id) = context.last_event_id() {
            call = call.header("last-event-id", id);
        }
        for (name, value) in context.undeclared_query() {
            call = call.query(name, value);
        }
        if O::INFO.security.is_empty() {
            let presented = credentials_of(context.schemes.iter().copied(), &context.uri, &context.headers);
            if !presented.is_empty() {
                call = call.credentials(presented).with_all_credentials();
            }
        } else if !context.credentials.is_empty() {
            call = call.credentials(context.credentials);
        }
        let raw = call.raw_or_stream().await?;
        let response = O::Response::decode(&ResponseDecoder(&raw));
        let response = response.unwrap_or_else(|_| O::Response::undocumented(raw.clone()));
        Ok(Response { status: raw.status, headers: raw.headers, body: response })
    }
}

/// Forwards like [`Upstream::new`].
impl Forward for Client {
    async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, ForwardError> {
        // A group of the API may be called `clone`.
        Upstream::new(Clone::clone(self)).forward(request, context).await
    }
}
