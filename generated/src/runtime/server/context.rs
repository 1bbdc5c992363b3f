// Emitted by `oascrate`, from `runtime/server/context.rs` in its own sources. Edits are overwritten.

//! The context of a request, beside its parameters and its body.

use std::fmt;

use http::request::Parts;
use http::{Extensions, HeaderMap, Method, Uri};

use crate::runtime::operation::OperationInfo;
use crate::runtime::redact;
use crate::runtime::security::Credentials;

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
}

impl Context {
    pub(super) fn new(operation: &'static OperationInfo, credentials: Credentials, head: Parts) -> Self {
        let Parts { method, uri, headers, extensions, .. } = head;
        Self { operation, credentials, method, uri, headers, extensions }
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
        let Self { operation, credentials, method, uri, headers, extensions } = self;
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
