// Emitted by `oascrate`, from `runtime/server/context.rs` in its own sources. Edits are overwritten.

//! The context of a request, beside its parameters and its body.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::response::Response;
use http::request::Parts;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Uri};

use crate::runtime::headers;
use crate::runtime::operation::OperationInfo;
use crate::runtime::redact;
use crate::runtime::request_decoder::undeclared;
use crate::runtime::security::Credentials;
#[cfg(feature = "gateway")]
use crate::runtime::security::SecurityScheme;
use crate::runtime::wire::Wire;

/// The context of a request, beside its parameters and its body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Context {
    /// The operation.
    pub operation: &'static OperationInfo,
    /// Credentials presented by the caller, not verified unless the server has an authenticator
    /// ([`Server::authenticate`](super::Server::authenticate)). All credentials that the operation needs are present.
    ///
    /// ```
    /// # use rocketchat_omnichannel::Context;
    /// # use rocketchat_omnichannel::runtime::SecurityScheme;
    /// // The schemes of an API are in `models::security`.
    /// const USER: SecurityScheme = SecurityScheme::header("user", "X-User");
    ///
    /// fn caller(context: &Context) -> Option<&str> {
    ///     context.credentials.get(USER)
    /// }
    /// ```
    pub credentials: Credentials,
    /// The method.
    pub method: Method,
    /// The URI that the router received.
    pub uri: Uri,
    /// All headers.
    pub headers: HeaderMap,
    /// The extensions set by layers around the router, and the user that the authenticator returned.
    pub extensions: Extensions,
    /// Headers to add to any response.
    pub response_headers: ResponseHeaders,
    /// All schemes of the API, whose credentials a gateway passes on even if the operation declares none.
    #[cfg(feature = "gateway")]
    pub(crate) schemes: &'static [SecurityScheme],
}

/// Headers that a handler adds to its response. They replace headers of the same name in the response itself.
///
/// Clones share their headers.
#[derive(Debug, Clone, Default)]
pub struct ResponseHeaders(Arc<Mutex<HeaderMap>>);

impl ResponseHeaders {
    /// Sets a header.
    pub fn insert(&self, name: HeaderName, value: HeaderValue) {
        self.lock().insert(name, value);
    }

    /// Adds a header, also beside others of the same name.
    pub fn append(&self, name: HeaderName, value: HeaderValue) {
        self.lock().append(name, value);
    }

    /// Sets the documented headers of a response. Fails if one of them is not a header.
    pub fn set<T: Wire>(&self, headers: &T) -> Result<(), String> {
        headers::write(headers, &mut self.lock())
    }

    /// Moves the headers to the response.
    pub(super) fn add_to(&self, response: &mut Response) {
        let mut own = self.lock();
        if own.is_empty() {
            return;
        }
        headers::replace(response.headers_mut(), std::mem::take(&mut own));
    }

    fn lock(&self) -> MutexGuard<'_, HeaderMap> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Context {
    pub(super) fn new(operation: &'static OperationInfo, credentials: Credentials, head: Parts) -> Self {
        let Parts { method, uri, headers, extensions, .. } = head;
        Self {
            operation,
            credentials,
            method,
            uri,
            headers,
            extensions,
            response_headers: ResponseHeaders::default(),
            #[cfg(feature = "gateway")]
            schemes: &[],
        }
    }

    /// Sets the schemes of the API. For emitted code only.
    #[cfg(feature = "gateway")]
    #[doc(hidden)]
    pub fn with_schemes(self, schemes: &'static [SecurityScheme]) -> Self {
        Self { schemes, ..self }
    }

    /// The undocumented pairs of the query, decoded.
    pub fn undeclared_query(&self) -> Vec<(String, String)> {
        undeclared(self.operation, self.uri.query().unwrap_or_default())
    }

    /// Returns the id of the last event that a client has received before it opened a stream of events again.
    pub fn last_event_id(&self) -> Option<&str> {
        std::str::from_utf8(self.headers.get("last-event-id")?.as_bytes()).ok()
    }

    /// Returns the user that the authenticator of the server returned. `None` if the operation needs no credentials, if
    /// they are optional and the caller presented none, or if the authenticator returns another type.
    pub fn user<U: Clone + Send + Sync + 'static>(&self) -> Option<&U> {
        self.extensions.get()
    }
}

/// Prints no header that is likely to contain a credential.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, credentials, method, uri, headers, extensions, .. } = self;
        f.debug_struct("Context")
            .field("operation", &operation.id)
            .field("credentials", credentials)
            .field("method", method)
            .field("uri", uri)
            .field("headers", &redact::Headers(headers))
            .field("extensions", extensions)
            .finish()
    }
}
