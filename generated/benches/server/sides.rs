//! The two sides of the comparison: the same two operations, emitted and handwritten.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, PRAGMA};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{MessagesApi, VisitorsApi};
use rocketchat_omnichannel::{Context, HandlerError, Server};
use serde::{Deserialize, Serialize};

/// The emitted routes.
pub fn emitted() -> Router {
    Server::new(Emitted).visitors().messages().into_router()
}

/// Returns the routes that one would write for these two operations only.
pub fn by_hand() -> Router {
    Router::new()
        .route("/api/v1/livechat/visitor/{token}", get(get_by_hand))
        .route("/api/v1/livechat/message", post(send_by_hand))
}

struct Emitted;

impl VisitorsApi for Emitted {
    async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
        let visitor = Visitor::default().id("visitor-1").token(request.token).name("Ines Duarte").username("guest-1");
        Ok(GetVisitorOk::default().visitor(visitor).success(true).into())
    }
}

impl MessagesApi for Emitted {
    async fn send(&self, request: SendMessage, _: Context) -> Result<SendMessageResponse, HandlerError> {
        let SendMessageBody { token, rid, msg, .. } = request.body;
        let message = Message::default().id("message-1").rid(rid).msg(msg).token(token);
        Ok(SendMessageOk::default().message(message).success(true).into())
    }
}

#[derive(Serialize)]
struct ByHandVisitor {
    #[serde(rename = "_id")]
    id: String,
    username: String,
    token: String,
    name: String,
}

#[derive(Serialize)]
struct ByHandVisitorOk {
    visitor: ByHandVisitor,
    success: bool,
}

#[derive(Deserialize)]
struct ByHandBody {
    token: String,
    rid: String,
    msg: String,
}

#[derive(Serialize)]
struct ByHandMessage {
    #[serde(rename = "_id")]
    id: String,
    rid: String,
    msg: String,
    token: String,
}

#[derive(Serialize)]
struct ByHandMessageOk {
    message: ByHandMessage,
    success: bool,
}

/// Returns a response as the API requires it.
fn response(body: &impl Serialize) -> Response {
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store"), (PRAGMA, "no-cache")];
    (headers, serde_json::to_vec(body).unwrap()).into_response()
}

async fn get_by_hand(Path(token): Path<String>) -> Response {
    let [id, username, name] = ["visitor-1", "guest-1", "Ines Duarte"].map(str::to_owned);
    response(&ByHandVisitorOk { visitor: ByHandVisitor { id, username, token, name }, success: true })
}

async fn send_by_hand(headers: HeaderMap, body: Bytes) -> Response {
    if !headers.get(CONTENT_TYPE).is_some_and(|found| found.as_bytes().starts_with(b"application/json")) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let Ok(ByHandBody { token, rid, msg }) = serde_json::from_slice(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let message = ByHandMessage { id: "message-1".to_owned(), rid, msg, token };
    response(&ByHandMessageOk { message, success: true })
}
