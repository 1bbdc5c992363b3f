//! Connections that are kept and then closed, and uploads that the server rejects.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rocketchat_omnichannel::{Client, Content, Error};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::cases::Outcome::*;
use crate::fetch::{Fetch, Submit};
use crate::server::Act::*;
use crate::server::{Act, json, read, response, serve};
use crate::{client, outcome};

/// When a server closes the first connection, which it keeps open after its first response.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Close {
    /// At once.
    Idle,
    /// When a second request has come as a whole.
    Asked,
}

/// Requests that have come as a whole: which connection, and the method.
type Arrived = Arc<Mutex<Vec<(usize, String)>>>;

/// Runs a server that closes its first connection as specified, and responds on all others.
async fn keep(close: Close) -> (String, Arrived) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let arrived = Arrived::default();
    let log = arrived.clone();
    tokio::spawn(async move {
        for connection in 0.. {
            let (mut stream, _) = listener.accept().await.unwrap();
            let log = log.clone();
            tokio::spawn(async move {
                for nth in 0.. {
                    let Ok(method) = read(&mut stream).await else { return };
                    log.lock().unwrap().push((connection, method));
                    if connection == 0 && nth == 1 && close == Close::Asked {
                        return;
                    }
                    let kept = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
                    if stream.write_all(kept).await.is_err() || (connection == 0 && close == Close::Idle) {
                        return;
                    }
                }
            });
        }
    });
    (address, arrived)
}

/// A client that has a connection to the server, which is back among those that it keeps.
async fn connected(address: &str) -> Client {
    let client = client(address, true);
    client.call(Fetch("a")).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    client
}

fn submit() -> Submit {
    Submit(Content::from("the body"))
}

fn methods(arrived: &Arrived) -> Vec<(usize, String)> {
    arrived.lock().unwrap().clone()
}

#[tokio::test]
async fn retries_repeatable_calls_on_closed_connections() {
    let (address, arrived) = keep(Close::Asked).await;
    connected(&address).await.call(Fetch("a")).await.unwrap();
    assert_eq!(methods(&arrived), [(0, "get".to_owned()), (0, "get".to_owned()), (1, "get".to_owned())]);
}

#[tokio::test]
async fn does_not_send_unrepeatable_calls_twice() {
    let (address, arrived) = keep(Close::Asked).await;
    let error = connected(&address).await.call(submit()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && !error.is_timeout(), "{error}");
    assert_eq!(methods(&arrived), [(0, "get".to_owned()), (0, "post".to_owned())]);
}

#[tokio::test]
async fn does_not_reuse_closed_idle_connections() {
    let (address, arrived) = keep(Close::Idle).await;
    connected(&address).await.call(submit()).await.unwrap();
    assert_eq!(methods(&arrived), [(0, "get".to_owned()), (1, "post".to_owned())]);
}

/// The request meets the end of the connection at any point of its way.
#[tokio::test]
async fn unrepeatable_calls_arrive_at_most_once() {
    for _ in 0..50 {
        let (address, arrived) = keep(Close::Idle).await;
        let client = client(&address, true);
        client.call(Fetch("a")).await.unwrap();
        let result = client.call(submit()).await;
        let posts = methods(&arrived).iter().filter(|(_, method)| method == "post").count();
        match result {
            Ok(_) => assert_eq!(posts, 1),
            Err(Error::Transport(_)) => assert_eq!(posts, 0, "the first connection was closed already"),
            Err(error) => panic!("{error}"),
        }
    }
}

const UPLOAD: usize = 16 << 20;

/// Returns an upload that is in memory, and a streamed one.
fn uploads() -> [Content; 2] {
    let chunks = (0..UPLOAD >> 16).map(|_| Ok(vec![b'x'; 1 << 16].into()));
    [Content::from(vec![b'x'; UPLOAD]), Content::stream(futures_util::stream::iter(chunks))]
}

/// Uploads to a server that acts like this, and returns the outcome and the number of requests.
async fn upload(act: Act, content: Content, patient: bool) -> (Result<(), Error>, usize) {
    let (address, count) = serve(vec![act]).await;
    let client = client(&address, patient);
    let call = async { client.call(Submit(content)).await.map(drop) };
    let result = tokio::time::timeout(Duration::from_secs(120), call).await.expect("an upload must not hang");
    (result, count.load(std::sync::atomic::Ordering::SeqCst))
}

fn too_large() -> Vec<u8> {
    response("413 Payload Too Large\r\nContent-Type: application/json", r#"{"success":false,"error":"too large"}"#)
}

#[tokio::test]
async fn returns_a_refusal_during_the_upload() {
    for content in uploads() {
        let (result, requests) = upload(Refuse(too_large()), content, true).await;
        let error = result.unwrap_err();
        assert!(error.to_string().ends_with("too large"), "{error}");
        assert_eq!((error.status().map(|status| status.as_u16()), requests), (Some(413), 1));
    }
}

#[tokio::test]
async fn connection_closed_on_upload_fails_without_retry() {
    for act in [RefuseAndClose(too_large()), RefuseAndClose(Vec::new())] {
        for content in uploads() {
            let (result, requests) = upload(act.clone(), content, true).await;
            let outcome = outcome(&result.map(|()| 0.into()));
            // The client can see the end of the connection before the response.
            assert!(matches!(outcome, Broken | Api(413)) && requests == 1, "{outcome:?}, {requests} requests");
        }
    }
}

#[tokio::test]
async fn stalled_upload_times_out() {
    for content in uploads() {
        let (result, requests) = upload(Ignore, content, false).await;
        let error = result.unwrap_err();
        assert!(error.is_timeout() && requests == 1, "{error}, {requests} requests");
    }
}

#[tokio::test]
async fn accepted_upload_arrives() {
    let (result, requests) = upload(json("200 OK", "{}"), Content::from(vec![b'x'; UPLOAD]), true).await;
    result.unwrap();
    assert_eq!(requests, 1);
}
