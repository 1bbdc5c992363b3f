//! What a test against the mock looks like. The README shows this file.

use axum::http::StatusCode;
use rocketchat_omnichannel::Client;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::{GetVisitor, GetVisitorOk, Visitor};
use rocketchat_omnichannel::runtime::client::in_process;

#[tokio::main]
async fn main() -> Result<(), rocketchat_omnichannel::Error> {
    let mock = Mock::new();
    let client = Client::builder("http://mock").transport(in_process(mock.router())).build()?;

    mock.on::<GetVisitor>().answer(GetVisitorOk::default().visitor(Visitor::default().name("Ines Duarte")));
    mock.on::<GetVisitor>().times(1).status(StatusCode::SERVICE_UNAVAILABLE);
    assert!(client.visitors().get(GetVisitor::new("vis-4f9c2a7e61d8")).await.is_err());
    assert!(client.visitors().get(GetVisitor::new("vis-4f9c2a7e61d8")).await.is_ok());

    assert_eq!(mock.calls::<GetVisitor>().len(), 2);
    Ok(())
}
