//! Responses that depend on the request, and expected numbers of calls.

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::Request;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::RetryPolicy;
use rocketchat_omnichannel::{Client, Json};

use crate::support::exchange::{client, send};

fn named(name: &str) -> GetVisitorOk {
    GetVisitorOk::default().visitor(Visitor::default().name(name))
}

async fn visitor(client: &Client, token: &str) -> String {
    let found = client.visitors().get(GetVisitor::new(token)).retry(RetryPolicy::none()).await.unwrap();
    found.visitor.and_then(|visitor| visitor.name).unwrap_or_default()
}

#[tokio::test]
async fn responds_by_parameters_and_body() {
    let mock = Mock::new();
    let client = client(mock.router());
    mock.on::<GetVisitor>().respond(named("somebody"));
    mock.on::<GetVisitor>().when(|request, _| request.token == "ada").respond(named("Ada"));
    mock.on::<GetVisitor>().times(1).when(|request, _| request.token == "grace").respond(named("Grace"));
    for (token, name) in [("x", "somebody"), ("ada", "Ada"), ("grace", "Grace"), ("grace", "somebody"), ("ada", "Ada")]
    {
        assert_eq!(visitor(&client, token).await, name, "{token}");
    }
    let is_ines = |request: &RegisterVisitor| request.body.visitor.name.as_deref() == Some("Ines");
    let taken = http::StatusCode::CONFLICT;
    mock.on::<RegisterVisitor>().when(move |request, _| is_ines(request)).status(taken);
    client.visitors().register(RegisterVisitor::new("a").name("Bo")).await.unwrap();
    let error = client.visitors().register(RegisterVisitor::new("a").name("Ines")).await.unwrap_err();
    assert_eq!(error.status(), Some(taken));
}

#[tokio::test]
async fn responds_by_headers_and_may_read_the_mock() {
    let mock = Mock::new();
    let client = client(mock.router());
    let own = mock.clone();
    let is_second = move |_: &GetVisitor, _: &_| own.exchanges().len() == 2;
    mock.on::<GetVisitor>().when(is_second).respond(named("second"));
    assert_ne!(visitor(&client, "a").await, "second");
    assert_eq!(visitor(&client, "a").await, "second");
}

#[tokio::test]
async fn responds_in_sequence() {
    let mock = Mock::new();
    let client = client(mock.router());
    mock.on::<GetVisitor>().sequence(["a", "b", "c"].map(named)).respond(named("d"));
    mock.on::<GetVisitor>().respond(named("e"));
    for expected in ["a", "b", "c", "d", "e", "e"] {
        assert_eq!(visitor(&client, "x").await, expected);
    }
}

#[tokio::test]
async fn expectations_count_matching_calls() {
    let mock = Mock::new();
    let client = client(mock.router());
    mock.on::<GetVisitor>().when(|request, _| request.token == "a").expect(2);
    mock.on::<DeleteVisitor>().expect(0);
    visitor(&client, "a").await;
    visitor(&client, "b").await;
    let unmet = mock.verify().unwrap_err();
    assert_eq!(unmet.to_string(), "get-api-v1-livechat-visitor-token: expected 2 calls, received 1");
    visitor(&client, "a").await;
    mock.verify().unwrap();
    client.visitors().delete(DeleteVisitor::new("a")).await.unwrap();
    assert_eq!(mock.verify().unwrap_err().unmet.len(), 1);
    mock.reset();
}

#[tokio::test]
async fn unmet_expectations_fail_when_the_mock_is_dropped() {
    let message = |mock: Mock| {
        let failure = catch_unwind(AssertUnwindSafe(|| drop(mock))).err()?;
        Some(failure.downcast_ref::<String>().cloned().unwrap_or_default())
    };
    let mock = Mock::new();
    // A router that still serves does not keep the mock.
    let router = mock.router();
    mock.on::<RegisterVisitor>().expect(1);
    let clone = mock.clone();
    assert_eq!(message(clone), None, "another handle remains");
    let post = Request::post("/api/v1/livechat/visitor").header("content-type", "application/json");
    send(router.clone(), post.body("[]".to_owned()).unwrap()).await;
    let failure = message(mock).unwrap();
    let expected = "post-api-v1-livechat-visitor: expected 1 calls, received 0; 1 requests were rejected";
    assert!(failure.contains(expected), "{failure}");
    let met = Mock::new();
    met.on::<RegisterVisitor>().expect(0);
    assert_eq!(message(met), None);
}

#[test]
fn unmet_expectations_do_not_hide_a_failed_test() {
    let outcome = catch_unwind(|| {
        let mock = Mock::new();
        mock.on::<RegisterVisitor>().expect(1);
        std::panic::panic_any("the test fails");
    });
    // A second panic would have aborted the process.
    assert_eq!(outcome.unwrap_err().downcast_ref(), Some(&"the test fails"));
}

#[tokio::test]
async fn caller_chooses_an_example() {
    let mock = Mock::new();
    for (prefer, status, error) in [
        ("code=429", 429, "Error, too many requests"),
        ("example=\"Unknown message\"", 400, "invalid-message"),
        ("code=400, example=\"Missing rid\"", 400, "must have required property 'rid'"),
        ("code=418", 418, "I'm a teapot"),
        ("example=Nothing", 400, "has no example \"Nothing\", but ["),
        ("code=none", 400, "Prefer: \"none\" is not a status"),
        ("respond-async", 200, ""),
    ] {
        let request = Request::get("/api/v1/livechat/message/m1?token=t&rid=r").header("prefer", prefer);
        let (found, headers, body) = send(mock.router(), request.body(String::new()).unwrap()).await;
        let text = body.get("error").and_then(Json::as_str).unwrap_or_default();
        assert!(found == status && text.contains(error), "{prefer}: {found} {body}");
        assert_eq!(headers.contains_key("x-ratelimit-reset"), status == 429, "{prefer}");
    }
    mock.on::<GetMessage>().status(http::StatusCode::BAD_GATEWAY);
    let request = Request::get("/api/v1/livechat/message/m1?token=t&rid=r").header("prefer", "code=429");
    assert_eq!(send(mock.router(), request.body(String::new()).unwrap()).await.0, 502, "a test comes first");
}
