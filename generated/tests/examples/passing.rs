//! The gateway that logs, in front of a mock.

use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::{RetryPolicy, Transport, in_process};
use rocketchat_omnichannel::{Client, Error};

use crate::{admin, gateway};

fn client(transport: impl Transport) -> Client {
    let builder = Client::builder("http://in.process").credentials(admin()).retry(RetryPolicy::none());
    builder.transport(transport).build().unwrap()
}

#[tokio::test]
async fn logging_gateway_passes_calls_and_responses() {
    let mock = Mock::new();
    let client = client(in_process(gateway::router(client(in_process(mock.router())))));
    let name = Visitor::default().name("Ines");
    mock.on::<GetVisitor>().respond(GetVisitorOk::default().visitor(name.clone()));
    assert_eq!(client.visitors().get(GetVisitor::new("t1")).await.unwrap().visitor, Some(name));
    let refusal = Failure::default().success(false).error("no-agent-online");
    mock.on::<OpenRoom>().respond(OpenRoomResponse::BadRequest(refusal));
    let error = client.rooms().open(OpenRoom::new("t1")).await.unwrap_err();
    assert_eq!(
        error.api().map(|error| (error.status.as_u16(), error.error.as_deref())),
        Some((400, Some("no-agent-online")))
    );
    assert_eq!(mock.calls::<GetVisitor>()[0].request, GetVisitor::new("t1"));
    client.rooms().list(ListRooms::default()).await.unwrap();
    assert_eq!(mock.calls::<ListRooms>()[0].credentials, admin());
}

#[tokio::test]
async fn call_without_response_is_a_bad_gateway() {
    let unused = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let upstream = Client::builder(format!("http://{unused}")).retry(RetryPolicy::none()).build().unwrap();
    let client = client(in_process(gateway::router(upstream)));
    let error = client.visitors().get(GetVisitor::new("t1")).await.unwrap_err();
    assert!(matches!(&error, Error::Api(error) if error.status == 502), "{error}");
}
