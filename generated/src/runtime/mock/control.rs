// Emitted by `oascrate`, from `runtime/mock/control.rs` in its own sources. Edits are overwritten.

//! Routes that control a mock from another process: its log, and its reset.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value as Json, json};

use super::Responder;
use super::log::Exchange;
use crate::runtime::operation::OperationInfo;
use crate::runtime::redact;

/// The recorded requests, as JSON.
pub(super) const LOG: &str = "/_mock/log";
/// Resets the mock.
pub(super) const RESET: &str = "/_mock/reset";

/// Adds the routes, except where the API has an operation.
pub(super) fn add(router: Router, responder: &Responder, operations: &[&'static OperationInfo]) -> Router {
    let mut router = router;
    for (path, route) in [(LOG, get(log)), (RESET, post(reset))] {
        if !is_taken(path, operations) {
            router = router.route(path, route.with_state(responder.clone()));
        }
    }
    router
}

/// Returns whether an operation has this path.
pub(super) fn is_taken(path: &str, operations: &[&'static OperationInfo]) -> bool {
    operations.iter().any(|info| info.path == path || info.aliases.iter().any(|alias| alias.path == path))
}

async fn log(State(responder): State<Responder>) -> Response {
    let exchanges = responder.log().exchanges();
    let log = Json::Array(exchanges.iter().map(entry).collect());
    ([(CONTENT_TYPE, "application/json")], log.to_string()).into_response()
}

async fn reset(State(responder): State<Responder>) -> StatusCode {
    responder.reset();
    StatusCode::NO_CONTENT
}

/// An exchange without credentials in headers, since anyone who reaches the mock can read it.
fn entry(exchange: &Exchange) -> Json {
    let mut headers = Map::new();
    for (name, value) in redact::headers(&exchange.headers) {
        let line = headers.get(name).and_then(Json::as_str).map(|before| format!("{before}, {value}"));
        headers.insert(name.to_owned(), line.unwrap_or_else(|| value.into_owned()).into());
    }
    json!({
        "operation": exchange.operation,
        "method": exchange.method.as_str(),
        "uri": exchange.uri.to_string(),
        "headers": headers,
        "body": String::from_utf8_lossy(&exchange.body),
        "status": exchange.status.map(|status| status.as_u16()),
    })
}
