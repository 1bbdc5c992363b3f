//! Responses of a mock with stubs.

use std::time::Duration;

use http::StatusCode;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::RetryPolicy;
use rocketchat_omnichannel::{Client, Error, Json, RawResponse};
use serde_json::json;

use crate::support::exchange::client;

fn mocked() -> (Mock, Client) {
    let mock = Mock::new();
    let client = client(mock.router());
    (mock, client)
}

/// Returns the name of the visitor, or the status and the error message.
async fn visitor(client: &Client) -> Result<String, (u16, String)> {
    match client.visitors().get(GetVisitor::new("a token")).retry(RetryPolicy::none()).await {
        Ok(found) => Ok(found.visitor.and_then(|visitor| visitor.name).unwrap_or_default()),
        Err(Error::Api(error)) => Err((error.status.as_u16(), error.problem.error.unwrap_or_default())),
        Err(other) => panic!("{other}"),
    }
}

fn named(name: &str) -> GetVisitorOk {
    GetVisitorOk::default().visitor(Visitor::default().name(name))
}

#[tokio::test]
async fn keeps_responses_until_reset() {
    let (mock, client) = mocked();
    let usual = visitor(&client).await;
    assert!(usual.as_ref().is_ok_and(|name| !name.is_empty()), "{usual:?}");
    mock.on::<GetVisitor>().respond(named("Ada"));
    for _ in 0..3 {
        assert_eq!(visitor(&client).await, Ok("Ada".to_owned()));
    }
    mock.on::<GetVisitor>().reset();
    assert_eq!(visitor(&client).await, usual);
}

#[tokio::test]
async fn limited_responses_come_first_in_order() {
    let (mock, client) = mocked();
    mock.on::<GetVisitor>().respond(named("Ada"));
    mock.on::<GetVisitor>().times(2).status(StatusCode::SERVICE_UNAVAILABLE);
    mock.on::<GetVisitor>().times(1).respond(named("Grace"));
    let unavailable = Err((503, "Service Unavailable".to_owned()));
    let found = [visitor(&client).await, visitor(&client).await, visitor(&client).await, visitor(&client).await];
    assert_eq!(found, [unavailable.clone(), unavailable, Ok("Grace".to_owned()), Ok("Ada".to_owned())]);
}

#[tokio::test]
async fn other_operations_keep_default_responses() {
    let (mock, client) = mocked();
    mock.on::<GetVisitor>().status(StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(
        client.visitors().delete(DeleteVisitor::new("a token")).await.map(|_| ()).map_err(|e| e.to_string()),
        Ok(())
    );
}

#[tokio::test]
async fn returns_the_example_of_a_status() {
    let (mock, client) = mocked();
    mock.on::<GetVisitor>().status(StatusCode::TOO_MANY_REQUESTS);
    let (status, error) = visitor(&client).await.unwrap_err();
    assert!(status == 429 && error.contains("too many requests"), "{status} {error}");
}

#[tokio::test(start_paused = true)]
async fn sets_retry_after_on_429() {
    let (mock, client) = mocked();
    let examples = mock.on::<GetVisitor>().examples();
    let limited = examples.iter().find(|example| example.status == 429).unwrap();
    mock.on::<GetVisitor>().times(1).status(StatusCode::TOO_MANY_REQUESTS);
    mock.on::<GetVisitor>().times(1).example(limited.name.as_deref().unwrap()).unwrap();
    for _ in 0..2 {
        let call = client.visitors().get(GetVisitor::new("a token")).retry(RetryPolicy::none());
        let response = call.response().await.unwrap();
        let header = |name: &str| response.headers[name].to_str().unwrap().to_owned();
        assert_eq!((header("x-ratelimit-limit"), header("x-ratelimit-remaining")), ("10".to_owned(), "0".to_owned()));
        assert!(header("x-ratelimit-reset").parse::<u64>().is_ok());
    }
    mock.on::<GetVisitor>().times(1).status(StatusCode::TOO_MANY_REQUESTS);
    let started = tokio::time::Instant::now();
    assert!(client.visitors().get(GetVisitor::new("a token")).await.is_ok());
    assert!((500..1500).contains(&started.elapsed().as_millis()), "{:?}", started.elapsed());
}

#[tokio::test]
async fn returns_the_401_example_without_credentials() {
    let (mock, client) = mocked();
    let credentials = rocketchat_omnichannel::Credentials::new().user_id("a").auth_token("b");
    mock.on::<ListRooms>().status(StatusCode::UNAUTHORIZED);
    let call = client.rooms().list(ListRooms::default()).credentials(credentials);
    let example = call.raw().await.unwrap();
    let unsigned = http::Request::builder().uri("/api/v1/livechat/rooms").body(String::new()).unwrap();
    let (status, _, refusal) = crate::support::exchange::send(mock.router(), unsigned).await;
    assert_eq!((status, serde_json::from_slice::<Json>(&example.body).unwrap()), (example.status, refusal));
}

#[tokio::test]
async fn returns_an_example_by_name() {
    let (mock, client) = mocked();
    let examples = mock.on::<GetVisitor>().examples();
    let refused = examples.iter().find(|example| example.status == 400).unwrap();
    mock.on::<GetVisitor>().example(refused.name.as_deref().unwrap()).unwrap();
    assert_eq!(visitor(&client).await, Err((400, refused.body["error"].as_str().unwrap().to_owned())));
    let unknown = mock.on::<GetVisitor>().example("Nobody").unwrap_err();
    assert_eq!((unknown.name.as_str(), unknown.known.len()), ("Nobody", examples.len()));
}

#[tokio::test]
async fn returns_any_raw_response() {
    let (mock, client) = mocked();
    mock.on::<GetVisitor>()
        .respond_raw(RawResponse::new(StatusCode::BAD_GATEWAY).with_body("text/html", "<h1>down</h1>"));
    match client.visitors().get(GetVisitor::new("a token")).retry(RetryPolicy::none()).await {
        Err(Error::Unexpected { response, .. }) => assert_eq!(&response.body[..], b"<h1>down</h1>"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn computes_responses_from_requests() {
    let (mock, client) = mocked();
    mock.on::<GetVisitor>().respond_with(|request, context| {
        assert_eq!(context.operation.id, "get-api-v1-livechat-visitor-token");
        named(&request.token.to_uppercase()).into()
    });
    assert_eq!(visitor(&client).await, Ok("A TOKEN".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn delays_responses() {
    let (mock, client) = mocked();
    mock.on::<GetVisitor>().times(1).delay(Duration::from_secs(20)).respond(named("Ada"));
    let started = tokio::time::Instant::now();
    assert_eq!(visitor(&client).await, Ok("Ada".to_owned()));
    assert_eq!(started.elapsed().as_secs(), 20);
    assert_ne!(visitor(&client).await, Ok("Ada".to_owned()));
    assert_eq!(started.elapsed().as_secs(), 20);
}

#[tokio::test]
async fn clones_and_routers_share_one_mock() {
    let (mock, client) = mocked();
    let (other, another) = (mock.clone(), crate::support::exchange::client(mock.router()));
    other.on::<GetVisitor>().respond(named("Ada"));
    assert_eq!([visitor(&client).await, visitor(&another).await], [Ok("Ada".to_owned()), Ok("Ada".to_owned())]);
    assert_eq!(mock.calls::<GetVisitor>().len(), 2);
    other.reset();
    assert_ne!(visitor(&client).await, Ok("Ada".to_owned()));
    assert_eq!(mock.calls::<GetVisitor>().len(), 1);
}

#[tokio::test]
async fn returns_undeclared_properties() {
    let (mock, client) = mocked();
    mock.on::<ListTags>().respond_raw(
        RawResponse::new(StatusCode::OK)
            .with_body("application/json", json!({ "tags": [], "since": "9.0.0" }).to_string()),
    );
    let page = client.tags().list(ListTags::default()).await.unwrap();
    assert_eq!(page.extra.get("since"), Some(&json!("9.0.0")));
}
