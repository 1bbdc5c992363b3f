// Emitted by `oascrate`, from `runtime/client/any_call.rs` in its own sources. Edits are overwritten.

//! A request to an endpoint that no operation describes.

use std::fmt;

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Method};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::Error;
use super::expected::Expected;
use super::options::{Options, option_setters};
use super::{Core, RetryPolicy};
use crate::runtime::api::Api;
use crate::runtime::body::{CodecError, CodecErrorKind, is_json};
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::OperationInfo;
use crate::runtime::request_encoder::{EncodeError, RequestEncoder};
use crate::runtime::response::RawResponse;
use crate::runtime::security::Credentials;
use crate::runtime::values::Content;

/// A request to any endpoint of the server, with the credentials, retries, timeouts, transport and tracing of a
/// described [`Call`](super::Call). All credentials of the client are sent.
///
/// ```
/// # use rocketchat_omnichannel::http::Method;
/// # use rocketchat_omnichannel::{Client, Error, Json};
/// # async fn search(client: Client) -> Result<(), Error> {
/// let found: Json = client.request(Method::GET, "/search").query("text", "boat").send().await?;
/// let response = client.request(Method::POST, "/import").json(&["a", "b"]).raw().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when one of its methods is awaited"]
pub struct AnyCall {
    client: Core,
    method: Method,
    path: String,
    body: Result<Option<(String, Content)>, String>,
    /// The credentials of this call, if they differ from those of the client.
    credentials: Option<Credentials>,
    /// The options of this call, if they differ from those of the client.
    options: Option<Box<Options>>,
}

/// The operations that errors and spans name.
static INFOS: [OperationInfo; 7] = [
    OperationInfo::new("GET request", Method::GET, "", &[]),
    OperationInfo::new("POST request", Method::POST, "", &[]),
    OperationInfo::new("PUT request", Method::PUT, "", &[]),
    OperationInfo::new("PATCH request", Method::PATCH, "", &[]),
    OperationInfo::new("DELETE request", Method::DELETE, "", &[]),
    OperationInfo::new("HEAD request", Method::HEAD, "", &[]),
    OperationInfo::new("OPTIONS request", Method::OPTIONS, "", &[]),
];

impl AnyCall {
    pub(super) fn new(client: &Core, method: Method, path: String) -> Self {
        Self { client: client.clone(), method, path, body: Ok(None), credentials: None, options: None }
    }

    /// Sets the credentials of this call, in place of those of the client; [`Credentials::new`] for none.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Sets the body, as JSON.
    pub fn json(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        self.body = json.map(|json| Some(("application/json".to_owned(), json.into())));
        self
    }

    /// Sets the body and its media type.
    pub fn body(mut self, media_type: &str, content: impl Into<Content>) -> Self {
        self.body = Ok(Some((media_type.to_owned(), content.into())));
        self
    }

    option_setters!();

    fn options_mut(&mut self) -> &mut Options {
        self.options.get_or_insert_with(|| Box::new(self.client.0.options.clone()))
    }

    /// Sends the request, and reads the JSON of a success. Any other response is an [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<T, Error> {
        let (info, raw) = self.exchange().await?;
        if !raw.status.is_success() || Api::is_error(&raw) {
            return Err(Error::from_response(info, raw));
        }
        if !raw.content_type().is_none_or(is_json) {
            let message = "expected application/json".to_owned();
            let error = CodecError { kind: CodecErrorKind::MediaType, path: String::new(), message };
            return Err(Error::decode(info, raw, error));
        }
        match serde_json::from_slice(&raw.body) {
            Ok(value) => Ok(value),
            Err(error) => Err(Error::decode(info, raw, CodecError::content(error))),
        }
    }

    /// Sends the request, and returns the response as it is, whatever its status.
    pub async fn raw(self) -> Result<RawResponse, Error> {
        self.exchange().await.map(|(_, raw)| raw)
    }

    async fn exchange(self) -> Result<(&'static OperationInfo, RawResponse), Error> {
        let Self { client, method, path, body, credentials, options } = self;
        let info = INFOS.iter().find(|info| info.method == method).ok_or_else(|| Error::Request {
            operation: "request",
            message: format!("{method} is not a supported method"),
        })?;
        let headers = options.as_deref().unwrap_or(&client.0.options).headers.clone();
        let written = write(info, &path, headers, body);
        let expected = Expected { info, redirects: None, streams: false };
        Ok((info, client.exchange(expected, written, credentials, options).await?))
    }
}

fn write(
    info: &'static OperationInfo,
    path: &str,
    headers: HeaderMap,
    body: Result<Option<(String, Content)>, String>,
) -> Result<RequestEncoder, EncodeError> {
    let invalid = |message| EncodeError { name: "body", message };
    let mut request = RequestEncoder::undescribed(info, path, headers)?;
    if let Some((media_type, content)) = body.map_err(invalid)? {
        let media_type = HeaderValue::try_from(media_type).map_err(|error| invalid(error.to_string()))?;
        request.headers.insert(CONTENT_TYPE, media_type);
        request.body = content;
    }
    Ok(request)
}

/// Prints nothing of the request, which may contain credentials.
impl fmt::Debug for AnyCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, credentials, .. } = self;
        f.debug_struct("AnyCall").field("method", method).field("credentials", credentials).finish_non_exhaustive()
    }
}
