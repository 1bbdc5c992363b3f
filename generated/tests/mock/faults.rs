//! Faults below HTTP, over a socket of the mock.

use std::time::{Duration, Instant};

use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::in_process;
use rocketchat_omnichannel::{Client, Error, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn visitor(client: &Client) -> Result<GetVisitorOk, Error> {
    client.visitors().get(GetVisitor::new("a")).retry(RetryPolicy::none()).await
}

/// Returns all bytes of the response to a request for a visitor, and the error that ended it.
async fn bytes(address: std::net::SocketAddr) -> (String, Option<std::io::ErrorKind>) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = "GET /api/v1/livechat/visitor/a HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let end = stream.read_to_end(&mut received).await.err().map(|error| error.kind());
    (String::from_utf8(received).unwrap(), end)
}

#[tokio::test]
async fn client_survives_a_reset_connection() {
    let mock = Mock::new();
    let server = mock.start().await.unwrap();
    let client = Client::new(server.url()).unwrap();
    mock.on::<GetVisitor>().times(1).reset_connection();
    let error = visitor(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    mock.on::<GetVisitor>().times(1).reset_connection();
    // The client tries again.
    client.visitors().get(GetVisitor::new("a")).await.unwrap();
    assert_eq!(mock.calls::<GetVisitor>().len(), 3);
}

#[tokio::test]
async fn peer_of_a_reset_connection_receives_nothing() {
    let mock = Mock::new();
    let server = mock.start().await.unwrap();
    mock.on::<GetVisitor>().reset_connection();
    assert_eq!(bytes(server.address()).await, (String::new(), Some(std::io::ErrorKind::ConnectionReset)));
}

#[tokio::test]
async fn cut_body_announces_its_whole_length() {
    let mock = Mock::new();
    let server = mock.start().await.unwrap();
    let whole = bytes(server.address()).await.0;
    let (_, body) = whole.split_once("\r\n\r\n").unwrap();
    mock.on::<GetVisitor>().cut_body(10);
    let (cut, _) = bytes(server.address()).await;
    let (head, rest) = cut.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    assert_eq!(Some(rest), body.get(..10));
    let error = visitor(&Client::new(server.url()).unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
}

#[tokio::test]
async fn slow_body_arrives_in_pieces() {
    let mock = Mock::new();
    let server = mock.start().await.unwrap();
    let client = Client::new(server.url()).unwrap();
    let length = mock.on::<GetVisitor>().examples()[0].raw().body.len();
    mock.on::<GetVisitor>().slow_body(length.div_ceil(4), Duration::from_millis(30));
    let started = Instant::now();
    visitor(&client).await.unwrap();
    assert!(started.elapsed() >= Duration::from_millis(120), "{:?}", started.elapsed());
    let impatient = client.visitors().get(GetVisitor::new("a")).retry(RetryPolicy::none());
    assert!(impatient.attempt_timeout(Duration::from_millis(60)).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn faults_reach_a_client_in_the_same_process() {
    let mock = Mock::new();
    let client = Client::builder("http://mock").transport(in_process(mock.router())).build().unwrap();
    mock.on::<GetVisitor>().times(1).reset_connection();
    mock.on::<GetVisitor>().times(1).cut_body(5);
    for _ in 0..2 {
        let error = visitor(&client).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error}");
    }
    visitor(&client).await.unwrap();
}
