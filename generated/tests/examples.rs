//! The example programs do what they say, against a server behind a socket that answers as the real one does.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "../examples/admin_report.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod admin_report;
#[path = "../examples/visitor_bot.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod visitor_bot;

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use rocketchat_omnichannel::{Credentials, Error};
use serde_json::{Value as Json, json};

/// Serves the router on a free port, and gives the address.
async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

fn answer(status: StatusCode, body: &Json) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// Two items of a list at a time.
fn page(uri: &Uri, list: &str, items: &[Json]) -> Json {
    let pairs = uri.query().unwrap_or_default().split('&');
    let offset = pairs.filter_map(|pair| pair.strip_prefix("offset=")?.parse().ok()).next().unwrap_or(0);
    let here: Vec<&Json> = items.iter().skip(offset).take(2).collect();
    json!({ list: here, "offset": offset, "count": here.len(), "total": items.len(), "success": true })
}

#[tokio::test]
async fn the_visitor_bot_reads_what_it_wrote() {
    let said: Arc<Mutex<Vec<Json>>> = Arc::default();
    let heard = Arc::clone(&said);
    let visitor = async |body: String| {
        let body: Json = serde_json::from_str(&body).unwrap();
        assert_eq!(body, json!({ "visitor": { "token": "t1", "name": "Ines" } }));
        answer(StatusCode::OK, &json!({ "visitor": { "_id": "v1", "token": "t1" }, "success": true }))
    };
    let room = async |uri: Uri| {
        assert_eq!(uri.query(), Some("token=t1"));
        answer(StatusCode::OK, &json!({ "room": { "_id": "r1", "open": true }, "newRoom": true, "success": true }))
    };
    let message = async move |body: String| {
        let body: Json = serde_json::from_str(&body).unwrap();
        let message = json!({ "_id": "m", "rid": body["rid"], "msg": body["msg"], "alias": "Ines" });
        said.lock().unwrap().insert(0, message.clone());
        answer(StatusCode::OK, &json!({ "message": message, "success": true }))
    };
    let history = async move |uri: Uri| {
        assert_eq!(uri.query(), Some("token=t1"));
        answer(StatusCode::OK, &json!({ "messages": *heard.lock().unwrap(), "success": true }))
    };
    let router = Router::new()
        .route("/api/v1/livechat/visitor", post(visitor))
        .route("/api/v1/livechat/room", get(room))
        .route("/api/v1/livechat/message", post(message))
        .route("/api/v1/livechat/messages.history/r1", get(history));
    let bot = visitor_bot::Bot { token: "t1".to_owned(), name: "Ines".to_owned() };
    let history = bot.write_in(&serve(router).await, &["Hello?".to_owned(), "Anyone?".to_owned()]).await.unwrap();
    let lines: Vec<String> = history.iter().map(visitor_bot::line).collect();
    assert_eq!(lines, ["Ines: Hello?", "Ines: Anyone?"]);
}

#[tokio::test]
async fn the_visitor_bot_says_what_went_wrong() {
    let offline = answer_with(StatusCode::BAD_REQUEST, json!({ "success": false, "error": "no-agent-online" }));
    let bot = visitor_bot::Bot { token: "t1".to_owned(), name: "Ines".to_owned() };
    let error = bot.write_in(&serve(offline).await, &["Hello?".to_owned()]).await.unwrap_err().to_string();
    assert!(error.contains("400") && error.contains("no-agent-online"), "{error}");
}

#[tokio::test]
async fn the_admin_report_holds_all_pages_of_all_lists() {
    let departments = async |uri: Uri, headers: HeaderMap| {
        assert_eq!((&headers["x-user-id"], &headers["x-auth-token"]), (&"u1".parse().unwrap(), &"s1".parse().unwrap()));
        let names =
            ["Sales", "Repairs", "Returns"].map(|name| json!({ "name": name, "enabled": true, "numAgents": 2 }));
        answer(StatusCode::OK, &page(&uri, "departments", &names))
    };
    let agents = async |uri: Uri| {
        let agent = json!({ "username": "rosa", "name": "Rosa Prins", "statusLivechat": "available" });
        answer(StatusCode::OK, &page(&uri, "users", &[agent]))
    };
    let rooms = async |uri: Uri| {
        assert!(uri.query().unwrap().contains("open=true"));
        let room =
            json!({ "_id": "r1", "v": { "username": "guest-1" }, "servedBy": { "username": "rosa" }, "msgs": 4 });
        answer(StatusCode::OK, &page(&uri, "rooms", &[room, json!({ "_id": "r2" })]))
    };
    let router = Router::new()
        .route("/api/v1/livechat/department", get(departments))
        .route("/api/v1/livechat/users/agent", get(agents))
        .route("/api/v1/livechat/rooms", get(rooms));
    let tables = admin_report::report(&serve(router).await, admin()).await.unwrap().map(|table| table.to_string());
    let expected = [
        "department  agents  enabled\nSales       2       true\nRepairs     2       true\nReturns     2       true\n(3 in all)\n",
        "agent  name        takes chats\nrosa   Rosa Prins  available\n(1 in all)\n",
        "room of  served by  messages\nguest-1  rosa       4\n-        -          -\n(2 in all)\n",
    ];
    assert_eq!(tables, expected);
}

#[tokio::test]
async fn the_admin_report_says_what_went_wrong() {
    let forbidden = answer_with(StatusCode::FORBIDDEN, json!({ "success": false, "error": "unauthorized" }));
    let error = admin_report::report(&serve(forbidden).await, admin()).await.err().unwrap();
    assert!(matches!(&error, Error::Api(error) if error.status == StatusCode::FORBIDDEN), "{error}");
}

fn admin() -> Credentials {
    Credentials::new().user_id("u1").auth_token("s1")
}

/// Whatever it is asked.
fn answer_with(status: StatusCode, body: Json) -> Router {
    Router::new().fallback(async move || answer(status, &body))
}
