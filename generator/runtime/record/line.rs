//! An exchange as a line of JSON.

use http::header::CONTENT_TYPE;
use serde_json::{Map, Value as Json, json};

use super::redaction::Redaction;
use super::tap::{Copied, Draft};
use crate::runtime::body::is_json;

const FORM: &str = "application/x-www-form-urlencoded";

/// Writes an exchange, with a line break.
pub(super) fn line(draft: &Draft, redaction: &Redaction) -> String {
    let mut request = message(&draft.request, redaction);
    request.insert("method".to_owned(), json!(draft.method.as_str()));
    request.insert("url".to_owned(), json!(redaction.url(&draft.uri, draft.template)));
    let mut response = message(&draft.response, redaction);
    response.insert("status".to_owned(), json!(draft.status.as_u16()));
    format!("{}\n", json!({"v": 1, "request": request, "response": response}))
}

fn message(copied: &Copied, redaction: &Redaction) -> Map<String, Json> {
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        let value = String::from_utf8_lossy(value.as_bytes());
        json!([name.as_str(), redaction.header(name.as_str(), &value)])
    };
    let mut message = Map::new();
    message.insert("headers".to_owned(), copied.headers.iter().map(header).collect());
    match body(copied, redaction) {
        Some(body) => message.insert("body".to_owned(), json!(body)),
        None => message.insert("truncated".to_owned(), json!(true)),
    };
    message
}

/// The body without what must not be recorded; `None` if that cannot be found in it.
fn body(copied: &Copied, redaction: &Redaction) -> Option<String> {
    if !copied.is_whole {
        return None;
    }
    if copied.body.is_empty() {
        return Some(String::new());
    }
    let media_type = copied.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    if is_json(media_type) {
        let value: Json = serde_json::from_slice(&copied.body).ok()?;
        return Some(redaction.json(value).to_string());
    }
    let is_form = media_type.get(..FORM.len()).is_some_and(|start| start.eq_ignore_ascii_case(FORM));
    is_form.then(|| redaction.pairs(&String::from_utf8_lossy(&copied.body)))
}
