//! Requests that no document describes, and errors in the format of the real server.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{any, get, post};
use axum::{Json as Body, Router};
use rocketchat_omnichannel::dialect::Login;
use rocketchat_omnichannel::models::{GetVisitor, ListRooms};
use rocketchat_omnichannel::runtime::{Operation, SecurityScheme};
use rocketchat_omnichannel::{Client, Credentials, Error, Json, RetryPolicy, in_process};
use serde_json::json;

/// Repeats the method, the URI and some headers of every request.
async fn echo(request: Request) -> Body<Json> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let header = |name: &str| head.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    let (token, media_type) = (header("x-auth-token"), header("content-type"));
    let (method, uri) = (head.method.to_string(), head.uri.to_string());
    let body = String::from_utf8(body.to_vec()).unwrap();
    Body(json!({ "method": method, "uri": uri, "token": token, "type": media_type, "body": body }))
}

fn client(router: Router) -> Client {
    let credentials = Credentials::new().auth_token("t0ken").user_id("ada");
    let builder = Client::builder("http://in.process/chat").credentials(credentials).retry(RetryPolicy::none());
    builder.transport(in_process(router)).build().unwrap()
}

#[tokio::test]
async fn any_endpoint_is_called_with_the_credentials_of_the_client() {
    let client = client(Router::new().fallback(any(echo)));
    let call = client.request(Method::PUT, "/api/v1/users.update?a=b").query("c d", 5).json(&json!({ "name": "Ada" }));
    let found: Json = call.send().await.unwrap();
    let expected = json!({
        "method": "PUT", "uri": "/chat/api/v1/users.update?a=b&c%20d=5", "token": "t0ken", "type": "application/json",
        "body": "{\"name\":\"Ada\"}",
    });
    assert_eq!(found, expected);
    let open = client.request(Method::GET, "/api/info").credentials(Credentials::new());
    assert_eq!(open.send::<Json>().await.unwrap()["token"], Json::Null);
    let text =
        client.request(Method::POST, "/import").body("text/csv", "a,b").header("x-own", "1").raw().await.unwrap();
    let text: Json = serde_json::from_slice(&text.body).unwrap();
    assert_eq!((&text["type"], &text["body"]), (&json!("text/csv"), &json!("a,b")));
    let error = client.request(Method::GET, "no/slash").raw().await.unwrap_err();
    assert!(matches!(&error, Error::Request { .. }), "{error}");
}

#[tokio::test]
async fn a_provider_gives_the_credentials_of_any_endpoint() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = asked.clone();
    let provide = move |needs: &'static [&'static [SecurityScheme]]| {
        seen.lock().unwrap().push(needs.len());
        async { Ok(Credentials::new().auth_token("fresh").user_id("ada")) }
    };
    let builder = Client::builder("http://in.process/chat").credentials_provider(provide).retry(RetryPolicy::none());
    let client = builder.transport(in_process(Router::new().fallback(any(echo)))).build().unwrap();
    let found: Json = client.request(Method::GET, "/api/info").send().await.unwrap();
    assert_eq!(found["token"], "fresh");
    let open = client.request(Method::GET, "/api/info").credentials(Credentials::new());
    assert_eq!(open.send::<Json>().await.unwrap()["token"], Json::Null);
    let raw = client.call(ListRooms::default()).raw().await.unwrap();
    assert_eq!(serde_json::from_slice::<Json>(&raw.body).unwrap()["token"], "fresh");
    let needs = ListRooms::INFO.security.len();
    assert!(needs > 0);
    assert_eq!(*asked.lock().unwrap(), [0, needs]);
}

#[tokio::test]
async fn an_error_of_any_endpoint_is_that_of_the_api() {
    let refuse = async || (StatusCode::BAD_REQUEST, Body(json!({ "success": false, "error": "no [error-x]" })));
    let page = async || (StatusCode::OK, [("content-type", "text/html")], "<p>maintenance");
    let client = client(Router::new().route("/chat/refuse", get(refuse)).route("/chat/page", get(page)));
    let error = client.request(Method::GET, "/refuse").send::<Json>().await.unwrap_err();
    assert_eq!(error.api().and_then(|error| error.code()), Some("error-x"));
    let error = client.request(Method::GET, "/page").send::<Json>().await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected { .. }), "{error}");
    assert_eq!(client.request(Method::GET, "/none").raw().await.unwrap().status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_described_call_takes_undescribed_parameters() {
    let client = client(Router::new().fallback(any(echo)));
    let raw =
        client.call(GetVisitor::new("v1")).query("fields", "{\"name\":1}").query("debug", true).raw().await.unwrap();
    let call = client.call(GetVisitor::new("v1")).query("token", "s3cret");
    assert!(!format!("{call:?}").contains("s3cret"), "{call:?}");
    let seen: Json = serde_json::from_slice(&raw.body).unwrap();
    let uri = seen["uri"].as_str().unwrap();
    assert!(uri.ends_with("/livechat/visitor/v1?fields=%7B%22name%22%3A1%7D&debug=true"), "{uri}");
}

#[tokio::test]
async fn a_success_that_reports_a_failure_is_an_error() {
    let respond = async || Body(json!({ "visitor": { "_id": "1" }, "success": false, "error": "no" }));
    let client = client(Router::new().fallback(any(respond)));
    let call = || client.call(GetVisitor::new("v1"));
    let error = call().await.unwrap_err();
    assert!(error.is_error_in_success(), "{error}");
    assert_eq!(error.api().and_then(|error| error.error.as_deref()), Some("no"));
    assert_eq!(call().response().await.unwrap().status, StatusCode::OK);
    // Elsewhere in a body the words mean nothing.
    let respond = async || Body(json!({ "visitor": { "_id": "1", "success": false }, "success": true }));
    let client = self::client(Router::new().fallback(any(respond)));
    client.call(GetVisitor::new("v1")).await.unwrap();
}

#[tokio::test]
async fn the_wait_is_read_from_the_text_where_headers_lack_it() {
    let text = "Error, too many requests. Please slow down. You must wait 41 seconds before trying this endpoint again. \
                [error-too-many-requests]";
    let limited = async move || (StatusCode::TOO_MANY_REQUESTS, Body(json!({ "success": false, "error": text })));
    let error = client(Router::new().fallback(any(limited))).call(GetVisitor::new("v1")).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(41)));
}

#[tokio::test]
async fn an_agent_logs_in_and_out() {
    let login = async |headers: HeaderMap, Body(body): Body<Json>| {
        assert!(!headers.contains_key("x-auth-token"));
        match body["code"].as_str() {
            Some("123456") => Body(json!({
                "status": "success", "data": { "userId": "ada", "authToken": "fresh", "me": { "name": "Ada" } },
            }))
            .into_response(),
            _ => {
                (StatusCode::UNAUTHORIZED, Body(json!({ "status": "error", "error": "totp-required" }))).into_response()
            }
        }
    };
    let router = Router::new().route("/chat/api/v1/login", post(login)).fallback(any(echo));
    let client = client(router);
    let error = client.login(Login::password("ada", "s3cret")).await.unwrap_err();
    assert!(error.is_unauthorized() && error.to_string().contains("totp-required"), "{error}");
    let found = client.login(Login::password("ada", "s3cret").code("123456")).await.unwrap();
    assert_eq!((found.user_id.as_str(), &found.me["name"]), ("ada", &json!("Ada")));
    assert!(!format!("{found:?} {:?}", Login::resume("s3cret")).contains("s3cret"));
    let token = async || client.request(Method::GET, "/me").send::<Json>().await.unwrap()["token"].clone();
    assert_eq!(token().await, "fresh");
    client.logout().await.unwrap();
    assert_eq!(token().await, Json::Null);
}
