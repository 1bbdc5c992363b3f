// Emitted by `oascrate`, from `runtime/client/resume.rs` in its own sources. Edits are overwritten.

//! Opens a stream of events again.

use std::sync::Arc;

use http::StatusCode;
use http::header::{HeaderName, HeaderValue};
use tokio::time::sleep;

use super::expected::Expected;
use super::options::Options;
use super::{Core, Error};
use crate::runtime::body::incoming::{Interruption, Resume, Resumed};
use crate::runtime::request_encoder::RequestEncoder;
use crate::runtime::security::Credentials;

/// The header with the id of the last event.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// A request that can be sent again to continue a stream of events, as a call of its own: with the current credentials
/// of the client, with its retries and its timeouts.
pub(super) struct Resumption {
    client: Core,
    expected: Expected,
    request: RequestEncoder,
    credentials: Option<Credentials>,
    options: Option<Box<Options>>,
}

impl Resumption {
    /// `None` if the response is no stream, or sending the request again could have an effect.
    pub(super) fn of(
        client: &Core,
        expected: Expected,
        request: &RequestEncoder,
        credentials: Option<&Credentials>,
        options: Option<&Options>,
    ) -> Option<Arc<dyn Resume>> {
        let is_repeatable = expected.streams && expected.info.method.is_safe() && request.body.is_replayable();
        is_repeatable.then(|| -> Arc<dyn Resume> {
            Arc::new(Self {
                client: client.clone(),
                expected,
                request: request.clone(),
                credentials: credentials.cloned(),
                options: options.map(|options| Box::new(options.clone())),
            })
        })
    }
}

impl Resume for Resumption {
    fn resume(&self, after: Interruption<'_>) -> Option<Resumed> {
        let Self { client, expected, request, credentials, options } = self;
        let policy = options.as_deref().unwrap_or(&client.0.options).retry;
        let wait = policy.reconnection(after.resumed, after.retry)?;
        let mut request = request.clone();
        // Without an event so far, the id is that of the caller.
        if let Some(id) = HeaderValue::from_bytes(after.last_event_id.as_bytes()).ok().filter(|id| !id.is_empty()) {
            request.headers.insert(LAST_EVENT_ID, id);
        }
        let info = expected.info;
        let call = client.clone().exchange(*expected, Ok(request), credentials.clone(), options.clone());
        Some(Box::pin(async move {
            sleep(wait).await;
            let response = call.await?;
            match response.stream {
                Some(incoming) => Ok(Some(incoming.content)),
                None if response.status == StatusCode::NO_CONTENT => Ok(None),
                None => Err(Error::from_response(info, response).into()),
            }
        }))
    }
}
