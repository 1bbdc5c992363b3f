//! A deleted object stays deleted in the mock.

use http::{Request, StatusCode};
use rocketchat_omnichannel::Client;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::RetryPolicy;

use crate::support::exchange::{client, send};

fn mocked() -> (Mock, Client) {
    let mock = Mock::new();
    let client = client(mock.router());
    (mock, client)
}

async fn visitor(client: &Client, token: &str) -> u16 {
    match client.visitors().get(GetVisitor::new(token)).retry(RetryPolicy::none()).await {
        Ok(_) => 200,
        Err(error) => error.status().unwrap().as_u16(),
    }
}

#[tokio::test]
async fn deleted_resource_is_not_found() {
    let (_, client) = mocked();
    assert_eq!(visitor(&client, "a/b").await, 200);
    client.visitors().delete(DeleteVisitor::new("a/b")).await.unwrap();
    for _ in 0..2 {
        assert_eq!(visitor(&client, "a/b").await, 404);
    }
    // Others are still there, and so is what only begins alike.
    assert_eq!([visitor(&client, "a").await, visitor(&client, "a/bc").await], [200, 200]);
    // Deleted again it is as gone as before.
    client.visitors().delete(DeleteVisitor::new("a/b")).await.unwrap();
    assert_eq!(visitor(&client, "a/b").await, 404);
}

#[tokio::test]
async fn deletion_removes_subordinate_resources() {
    let (_, client) = mocked();
    let agents = || client.departments().list_agents(ListDepartmentAgents::new("d1"));
    agents().await.unwrap();
    client.departments().delete(DeleteDepartment::new("d1")).await.unwrap();
    assert_eq!(agents().await.unwrap_err().status(), Some(StatusCode::NOT_FOUND));
}

#[tokio::test]
async fn returns_the_described_error_of_the_operation() {
    let (_, client) = mocked();
    let message = || client.messages().get(GetMessage::new("m1", "t1", "r1"));
    message().await.unwrap();
    client.messages().delete(DeleteMessage::new("m1", "t1", "r1")).await.unwrap();
    let error = message().await.unwrap_err();
    let text = error.api().unwrap().problem.error.as_deref();
    assert_eq!((error.status(), text), (Some(StatusCode::BAD_REQUEST), Some("invalid-message")));
    let sla = || client.sla_policies().get(GetSlaPolicy::new("s1"));
    sla().await.unwrap();
    client.sla_policies().delete(DeleteSlaPolicy::new("s1")).await.unwrap();
    assert!(sla().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn no_other_error_takes_the_place_of_a_missing_one() {
    let (_, client) = mocked();
    // Its documented errors are about licences and missing parameters.
    client.units().delete(DeleteUnit::new("u1")).await.unwrap();
    let error = client.units().get(GetUnit::new("u1")).await.unwrap_err();
    let text = error.to_string();
    assert!(error.is_not_found() && !text.contains("enterprise") && !text.contains("rid"), "{text}");
}

#[tokio::test]
async fn recreated_resource_is_found() {
    let (mock, client) = mocked();
    client.visitors().delete(DeleteVisitor::new("a")).await.unwrap();
    mock.on::<RegisterVisitor>().times(1).status(StatusCode::BAD_REQUEST);
    client.visitors().register(RegisterVisitor::new("a")).await.unwrap_err();
    assert_eq!(visitor(&client, "a").await, 404, "nothing was made");
    client.visitors().register(RegisterVisitor::new("a")).await.unwrap();
    assert_eq!(visitor(&client, "a").await, 200);
}

#[tokio::test]
async fn scripted_responses_override_deletion() {
    let (mock, client) = mocked();
    client.visitors().delete(DeleteVisitor::new("a")).await.unwrap();
    mock.on::<GetVisitor>().times(1).respond(GetVisitorOk::default());
    assert_eq!([visitor(&client, "a").await, visitor(&client, "a").await], [200, 404]);
    mock.reset();
    assert_eq!(visitor(&client, "a").await, 200);
    // A stubbed deletion deletes nothing, and neither does a failed one.
    mock.on::<DeleteVisitor>().times(1).respond(DeleteVisitorOk::default());
    mock.on::<DeleteVisitor>().times(1).status(StatusCode::BAD_REQUEST);
    client.visitors().delete(DeleteVisitor::new("a")).await.unwrap();
    client.visitors().delete(DeleteVisitor::new("a")).await.unwrap_err();
    assert_eq!(visitor(&client, "a").await, 200);
}

#[tokio::test]
async fn ignores_ids_in_bodies() {
    let mock = Mock::new();
    let path = "/api/v1/canned-responses";
    for (method, body) in [("DELETE", r#"{"_id":"c1"}"#), ("GET", "")] {
        let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
        let request = request.header("x-auth-token", "a").header("x-user-id", "b").body(body.to_owned()).unwrap();
        assert_eq!(send(mock.router(), request).await.0, 200, "{method}");
    }
}
