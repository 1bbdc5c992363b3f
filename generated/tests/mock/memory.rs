//! The log of a mock.

use http::Request;
use rocketchat_omnichannel::Credentials;
use rocketchat_omnichannel::mock::{self, Mock};
use rocketchat_omnichannel::models::security::USER_ID;
use rocketchat_omnichannel::models::*;

use crate::support::exchange::{client, send};

#[tokio::test]
async fn records_requests_as_sent() {
    let mock = Mock::new();
    let client = client(mock.router());
    let sent = [RegisterVisitor::new("a").name("Ada"), RegisterVisitor::new("b")];
    for request in &sent {
        client.visitors().register(request.clone()).await.unwrap();
    }
    client.rooms().list(ListRooms::default().count(3)).await.unwrap();
    let received = mock.calls::<RegisterVisitor>();
    assert_eq!(received.iter().map(|call| &call.request).collect::<Vec<_>>(), sent.iter().collect::<Vec<_>>());
    assert!(received.iter().all(|call| call.credentials == Credentials::new()), "nothing asks for them");
    let [rooms] = mock.calls::<ListRooms>().try_into().unwrap();
    assert_eq!(rooms.credentials.get(USER_ID), Some("the user id"));
    assert_eq!(mock.calls::<GetVisitor>(), []);
}

#[tokio::test]
async fn records_refused_requests() {
    let mock = Mock::new();
    let requests = [
        ("POST", "/api/v1/livechat/visitor", r#"{"visitor":{"token":"a"}}"#),
        ("POST", "/api/v1/livechat/visitor", "[]"),
        ("GET", "/api/v1/livechat/rooms", ""),
        ("GET", "/elsewhere?a=b", ""),
    ];
    for (method, path, body) in requests {
        let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
        send(mock.router(), request.body(body.to_owned()).unwrap()).await;
    }
    let log = mock.exchanges();
    let seen: Vec<_> = log.iter().map(|call| (call.operation, call.status.map(|status| status.as_u16()))).collect();
    let register = Some("post-api-v1-livechat-visitor");
    assert_eq!(seen, [(register, Some(200)), (None, Some(400)), (None, Some(401)), (None, Some(404))]);
    for ((method, path, body), call) in requests.iter().zip(&log) {
        let line = (call.method.as_str(), call.uri.path_and_query().unwrap().as_str());
        assert_eq!((line, &call.body[..]), ((*method, *path), body.as_bytes()));
    }
}

#[tokio::test]
async fn does_not_record_the_overview() {
    let mock = Mock::new();
    send(mock.router(), Request::builder().uri("/").body(String::new()).unwrap()).await;
    assert_eq!(mock.exchanges(), []);
}

#[tokio::test]
async fn limits_its_log() {
    let mock = Mock::new().log_limits(2, 1_000);
    let client = client(mock.router());
    for token in ["a", "b", "c"] {
        client.visitors().get(GetVisitor::new(token)).await.unwrap();
    }
    let tokens: Vec<_> = mock.calls::<GetVisitor>().into_iter().map(|call| call.request.token).collect();
    assert_eq!(tokens, ["b", "c"]);
    client.visitors().register(RegisterVisitor::new("d").name("x".repeat(2_000))).await.unwrap();
    assert_eq!(mock.exchanges(), [], "too large");
    let silent = Mock::new().log_limits(0, 0);
    crate::support::exchange::client(silent.router()).visitors().get(GetVisitor::new("a")).await.unwrap();
    assert_eq!(silent.exchanges(), []);
}

#[tokio::test]
async fn another_process_reads_and_resets_the_log() {
    let mock = Mock::new();
    let router = mock.router();
    let get = |path: &str| Request::get(path).header("x-auth-token", "s3cret").body(String::new()).unwrap();
    send(router.clone(), get("/api/v1/livechat/visitor/a?b=c")).await;
    client(router.clone()).visitors().delete(DeleteVisitor::new("a")).await.unwrap();
    assert_eq!(send(router.clone(), get("/api/v1/livechat/visitor/a")).await.0, 404);
    let (status, _, log) = send(router.clone(), get("/_mock/log")).await;
    assert_eq!((status.as_u16(), log.as_array().unwrap().len()), (200, 3), "{log}");
    let expected = serde_json::json!({
        "operation": "get-api-v1-livechat-visitor-token",
        "method": "GET",
        "uri": "/api/v1/livechat/visitor/a?b=c",
        "headers": { "host": "chat.example.com", "x-auth-token": "***" },
        "body": "",
        "status": 200,
    });
    assert_eq!(log[0], expected);
    let reset = Request::post("/_mock/reset").body(String::new()).unwrap();
    assert_eq!(send(router.clone(), reset).await.0, 204);
    assert_eq!(send(router.clone(), get("/_mock/log")).await.2, serde_json::json!([]));
    assert_eq!(send(router, get("/api/v1/livechat/visitor/a")).await.0, 200, "not deleted anymore");
}

#[tokio::test]
async fn the_router_without_a_handle_records_nothing() {
    let router = mock::router();
    let get = |path: &str| Request::get(path).body(String::new()).unwrap();
    assert_eq!(send(router.clone(), get("/api/v1/livechat/visitor/a")).await.0, 200);
    assert_eq!(send(router, get("/_mock/log")).await.2, serde_json::json!([]));
}
