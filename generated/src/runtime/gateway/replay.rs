// Emitted by `oascrate`, from `runtime/gateway/replay.rs` in its own sources. Edits are overwritten.

//! Replays of recordings: every recorded body is decoded with the types of this crate, and encoded again.
//!
//! A replay is the target of a gateway, which decodes the requests. It takes the recorded response for that of the
//! other server, decodes it, and compares both bodies with what their types would send.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Request, StatusCode};
use serde_json::Value as Json;
use tower::ServiceExt;

use super::{Forward, ForwardError};
use crate::runtime::body::is_json;
use crate::runtime::client::Response;
use crate::runtime::operation::Operation;
use crate::runtime::redact;
use crate::runtime::request_encoder::RequestEncoder;
use crate::runtime::response::{RawResponse, ResponseDecoder, Responses};
use crate::runtime::server::Context;

/// A target of a gateway that responds with what was recorded.
///
/// ```
/// use rocketchat_omnichannel::Server;
/// use rocketchat_omnichannel::runtime::gateway::{Gateway, Replay};
///
/// # async fn example(line: &str) {
/// let replay = Replay::default();
/// let router = Server::new(Gateway::new(replay.clone())).all().into_router();
/// // A line of a recording of `runtime::record`.
/// let replayed = replay.line(&router, line).await;
/// for problem in replayed.problems {
///     println!("{}: {problem}", replayed.operation.unwrap_or_default());
/// }
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Replay(Arc<Mutex<Turn>>);

/// The exchange that is being replayed.
#[derive(Default)]
struct Turn {
    request: Option<Json>,
    /// Whether the recording has the body of the request.
    is_recorded: bool,
    response: Option<RawResponse>,
    replayed: Replayed,
}

/// The result of one exchange.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replayed {
    /// The operation, if the request could be decoded.
    pub operation: Option<&'static str>,
    /// What could not be decoded, or would be lost or changed, with its path.
    pub problems: Vec<String>,
}

impl Replay {
    /// Replays a line of a recording. `router` serves a gateway to this replay, and no other line at the same time.
    pub async fn line(&self, router: &Router, line: &str) -> Replayed {
        let Some((request, turn)) = serde_json::from_str(line).ok().and_then(|line| read(&line)) else {
            return Replayed { operation: None, problems: vec!["this is not an exchange".to_owned()] };
        };
        // A request that the server refused need not be decoded.
        let is_refused = turn.response.as_ref().is_some_and(|response| response.status.as_u16() >= 400);
        let is_recorded = turn.is_recorded;
        *self.turn() = turn;
        let Ok(response) = router.clone().oneshot(request).await;
        let mut replayed = std::mem::take(&mut *self.turn()).replayed;
        if replayed.operation.is_none() && !is_refused {
            let (head, body) = response.into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
            let text = redact::excerpt(None, &body);
            let status = head.status.as_u16();
            replayed.problems.push(match is_recorded {
                true => format!("request: rejected with {status}: {text}"),
                false => "neither is decoded: the body of the request was not recorded".to_owned(),
            });
        }
        replayed
    }

    fn turn(&self) -> std::sync::MutexGuard<'_, Turn> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Forward for Replay {
    async fn forward<O: Operation>(&self, request: O, _: Context) -> Result<Response<O::Response>, ForwardError> {
        let mut turn = self.turn();
        turn.replayed.operation = Some(O::INFO.id);
        if let Some(before) = turn.request.take() {
            turn.replayed
                .problems
                .extend(changed_request(&request, &before).map(|problem| format!("request: {problem}")));
        }
        let status = StatusCode::NO_CONTENT;
        let raw = turn.response.take().unwrap_or_else(|| RawResponse::new(status));
        if !raw.body.is_empty() {
            let problem = changed_response::<O::Response>(&raw);
            turn.replayed
                .problems
                .extend(problem.map(|problem| format!("response {}: {problem}", raw.status.as_u16())));
        }
        Ok(Response { status: raw.status, headers: HeaderMap::new(), body: O::Response::undocumented(raw) })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay").finish_non_exhaustive()
    }
}

/// The problem of a request that was decoded.
fn changed_request<O: Operation>(request: &O, before: &Json) -> Option<String> {
    let content = match RequestEncoder::of(request, HeaderMap::new()) {
        Ok(encoder) => encoder.finish().3,
        Err(error) => return Some(error.message),
    };
    let after = serde_json::from_slice(content.as_bytes()?).ok()?;
    change("", before, &after)
}

/// The problem of a response.
fn changed_response<R: Responses>(raw: &RawResponse) -> Option<String> {
    let encoded = R::decode(&ResponseDecoder(raw)).and_then(|response| response.encode());
    let after = match encoded {
        Ok(response) => response.body,
        Err(error) if error.path.is_empty() => return Some(error.message),
        Err(error) => return Some(format!("{}: {}", error.path, error.message)),
    };
    let is_json = raw.content_type().is_some_and(is_json);
    let [before, after] = [&raw.body, &after].map(|body| serde_json::from_slice::<Json>(body).ok());
    change("", &before.filter(|_| is_json)?, &after?)
}

/// The first value that is lost or changed. Null is treated as missing, and so is an element of a list that is null.
fn change(path: &str, before: &Json, after: &Json) -> Option<String> {
    match (before, after) {
        (Json::Null, _) => None,
        (Json::Object(before), Json::Object(after)) => before.iter().find_map(|(name, value)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match after.get(name) {
                Some(after) => change(&path, value, after),
                None if value.is_null() => None,
                None => Some(format!("{path} is lost")),
            }
        }),
        (Json::Array(before), Json::Array(after)) => {
            let before: Vec<_> = before.iter().filter(|item| !item.is_null()).collect();
            let after: Vec<_> = after.iter().filter(|item| !item.is_null()).collect();
            if before.len() != after.len() {
                return Some(format!("{path} has {} elements instead of {}", after.len(), before.len()));
            }
            let mut pairs = before.into_iter().zip(after).enumerate();
            pairs.find_map(|(index, (before, after))| change(&format!("{path}[{index}]"), before, after))
        }
        (Json::Number(before), Json::Number(after)) if before.as_f64() == after.as_f64() => None,
        _ if before == after => None,
        _ => Some(format!("{path} is {after} instead of {before}")),
    }
}

/// Reads a line of a recording.
fn read(line: &Json) -> Option<(Request<Body>, Turn)> {
    let (request, response) = (line.get("request")?, line.get("response")?);
    let status = u16::try_from(response.get("status")?.as_u64()?).ok()?;
    let raw = RawResponse::new(StatusCode::from_u16(status).ok()?);
    let raw = RawResponse { headers: headers(response), body: body(response), ..raw };
    let url: http::Uri = request.get("url")?.as_str()?.parse().ok()?;
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let mut sent = Request::builder().method(request.get("method")?.as_str()?).uri(path);
    let own = sent.headers_mut()?;
    *own = headers(request);
    let is_json = own.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(is_json);
    // The length is that of the body before it was redacted.
    own.remove(CONTENT_LENGTH);
    let body = body(request);
    let json = serde_json::from_slice(&body).ok().filter(|_| is_json);
    let is_recorded = request.get("body").is_some();
    let turn = Turn { request: json, is_recorded, response: Some(raw), replayed: Replayed::default() };
    Some((sent.body(Body::from(body)).ok()?, turn))
}

/// The body; empty if it was not recorded.
fn body(message: &Json) -> Bytes {
    let text = message.get("body").and_then(Json::as_str).unwrap_or_default();
    match message.get("encoding").and_then(Json::as_str) {
        Some("base64") => STANDARD.decode(text).unwrap_or_default().into(),
        _ => text.to_owned().into(),
    }
}

fn headers(message: &Json) -> HeaderMap {
    let header = |pair: &Json| {
        let (name, value) = (pair.get(0)?.as_str()?, pair.get(1)?.as_str()?);
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
    };
    message.get("headers").and_then(Json::as_array).into_iter().flatten().filter_map(header).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reports_the_first_change() {
        for (before, after, problem) in [
            (json!({"a": 1, "b": null}), json!({"a": 1.0}), None),
            (json!({"a": {"b": [1, null, 2]}}), json!({"a": {"b": [1, 2]}}), None),
            (json!({"a": {"b": 1}}), json!({"a": {}}), Some("a.b is lost")),
            (json!({"a": [1, 2]}), json!({"a": [1]}), Some("a has 1 elements instead of 2")),
            (json!([{"a": "x"}]), json!([{"a": "y"}]), Some("[0].a is \"y\" instead of \"x\"")),
        ] {
            assert_eq!(change("", &before, &after).as_deref(), problem, "{before}");
        }
    }
}
