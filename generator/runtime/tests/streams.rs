//! Streams as clients read them.

use std::time::Duration;

use futures_util::stream;
use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::runtime::client::{Error, RetryPolicy};
use crate::runtime::emitted::*;
use crate::runtime::stream::{Event, StreamError};

/// A message with events, which ends with its connection.
macro_rules! message {
    ($events:literal) => {
        concat!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n", $events)
    };
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Watch {}
operation!(Watch = GET "/watch", "watch", accepts "text/event-stream, */*;q=0.5", streams [200 "text/event-stream"] -> WatchResponse {});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WatchResponse {
    Ok(Events<i64>),
    NoContent,
    Undocumented(RawResponse),
}
responses!(WatchResponse -> Self { Ok(body: Events<i64>) = 200 events "text/event-stream", NoContent = 204 } else {});

/// The same as a request that must not be repeated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Start {}
operation!(Start = POST "/start", "start", streams [200 "text/event-stream"] -> StartResponse {});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StartResponse {
    Ok(Events<i64>),
    Undocumented(RawResponse),
}
responses!(StartResponse -> Events<i64> { Ok(body: Events<i64>) = 200 events "text/event-stream" } else {});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Double {
    pub body: Lines<i64>,
}
operation!(Double = POST "/double", "double", streams [200 "application/x-ndjson"], reads ["application/x-ndjson"] -> DoubleResponse {
    required body lines body: Lines<i64> = "application/x-ndjson",
});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DoubleResponse {
    Ok(Lines<i64>),
    Undocumented(RawResponse),
}
responses!(DoubleResponse -> Lines<i64> { Ok(body: Lines<i64>) = 200 lines "application/x-ndjson" } else {});

/// A server that sends one of these messages on each connection, and returns the heads of the requests.
async fn server(messages: &'static [&'static str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let heads = tokio::spawn(async move {
        let mut heads = Vec::new();
        for message in messages {
            let (mut stream, _) = listener.accept().await.unwrap();
            heads.push(head(&mut stream).await);
            stream.write_all(message.as_bytes()).await.unwrap();
            // Waits for the client only if it is to notice that nothing follows.
            if message.ends_with(SILENCE) {
                stream.read_u8().await.unwrap_err();
            }
        }
        heads
    });
    (url, heads)
}

/// A comment after which the server stays silent.
const SILENCE: &str = ":silence\n";

pub(super) async fn head(stream: &mut TcpStream) -> String {
    let mut head = String::new();
    while !head.contains("\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap().into());
    }
    head
}

fn last_event_id(head: &str) -> Option<&str> {
    head.lines().find_map(|line| line.strip_prefix("last-event-id: "))
}

pub(super) fn at(url: &str) -> Client {
    Client::builder(url).build().unwrap()
}

pub(super) async fn watch(client: &Client) -> Events<i64> {
    match client.call(Watch {}).await.unwrap() {
        WatchResponse::Ok(events) => events,
        other => panic!("{other:?}"),
    }
}

/// The data of all events, and the error that ends them.
async fn all(mut events: Events<i64>) -> (Vec<i64>, Option<StreamError>) {
    let mut data = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => data.push(event.data),
            Err(error) if error.is_end() => return (data, Some(error)),
            Err(error) => panic!("{error}"),
        }
    }
    (data, None)
}

#[tokio::test]
async fn streams_are_opened_again_after_their_last_event() {
    let (url, heads) = server(&[
        message!("retry: 20\n\nid: 7\ndata: 1\n\nid: 8\ndata: incomplete"),
        message!("id: 9\ndata: 2\n\n"),
        "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n",
    ])
    .await;
    let (data, error) = all(watch(&at(&url)).await).await;
    assert_eq!(data, [1, 2]);
    assert!(error.is_none(), "{error:?}");
    let heads = heads.await.unwrap();
    let ids: Vec<_> = heads.iter().map(|head| last_event_id(head)).collect();
    assert_eq!(ids, [None, Some("7"), Some("9")]);
    assert!(heads.iter().all(|head| head.contains("accept: text/event-stream, */*;q=0.5")), "{heads:?}");
}

#[tokio::test]
async fn streams_without_ids_end_with_the_body() {
    let (url, heads) = server(&[message!("data: 1\n\ndata: 2\n\n")]).await;
    let (data, error) = all(watch(&at(&url)).await).await;
    assert_eq!(data, [1, 2]);
    assert!(error.is_none() && heads.await.unwrap().len() == 1);
}

#[tokio::test]
async fn the_done_marker_ends_streams_of_json() {
    let (url, _) = server(&[message!("id: 1\ndata: 1\n\ndata: [DONE]\n\ndata: 2\n\n")]).await;
    let (data, error) = all(watch(&at(&url)).await).await;
    assert_eq!(data, [1]);
    assert!(error.is_none());
}

#[tokio::test]
async fn retry_policy_limits_how_often_streams_are_opened() {
    const FIRST: &str = message!("retry: 1\ndata: 1\n\n");
    const EMPTY: &str = message!(":\n");
    for (attempts, messages) in [(1, &[FIRST] as &[_]), (2, &[FIRST, EMPTY]), (4, &[FIRST, EMPTY, EMPTY, EMPTY])] {
        let (url, heads) = server(messages).await;
        let client = Client::builder(&url).retry(RetryPolicy::default().attempts(attempts)).build().unwrap();
        let (data, error) = all(watch(&client).await).await;
        assert_eq!(data, [1], "{attempts}");
        assert!(error.is_none(), "{error:?}");
        assert_eq!(heads.await.unwrap().len(), messages.len());
    }
}

const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 900\r\n\r\ndata: 1\n\n";

#[tokio::test]
async fn broken_streams_are_opened_again_if_that_has_no_effect() {
    let (url, heads) = server(&[CUT, message!("data: 2\n\n")]).await;
    let client = Client::builder(&url).retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO));
    assert_eq!(all(watch(&client.build().unwrap()).await).await.0, [1, 2]);
    assert_eq!(heads.await.unwrap().len(), 2);

    let (url, heads) = server(&[CUT]).await;
    let (data, error) = all(at(&url).call(Start {}).await.unwrap()).await;
    assert_eq!(data, [1]);
    assert!(Error::from(error.unwrap()).is_transport());
    assert_eq!(heads.await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_refusal_to_open_a_stream_again_ends_it() {
    const REFUSAL: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let (url, _) = server(&[message!("id: 1\nretry: 1\ndata: 1\n\n"), REFUSAL]).await;
    let (data, error) = all(watch(&at(&url)).await).await;
    assert_eq!(data, [1]);
    assert_eq!(Error::from(error.unwrap()).status(), Some(StatusCode::UNAUTHORIZED));
}

#[tokio::test]
async fn silent_streams_are_opened_again_after_the_idle_timeout() {
    let (url, heads) =
        server(&[message!("retry: 1\nid: 5\ndata: 1\n\n:silence\n"), message!("data: 2\n\n:silence\n")]).await;
    let call =
        at(&url).call(Watch {}).idle_timeout(Duration::from_millis(50)).retry(RetryPolicy::default().attempts(2));
    let WatchResponse::Ok(mut events) = call.await.unwrap() else { panic!("no stream") };
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    assert_eq!(events.next().await.unwrap().unwrap().data, 2);
    drop(events);
    assert_eq!(last_event_id(&heads.await.unwrap()[1]), Some("5"));
}

#[tokio::test]
async fn invalid_and_large_items_are_errors_in_their_place() {
    let (url, _) = server(&[message!("data: 1\n\ndata: {\n\ndata: 1000000000\n\ndata: 2\n\n")]).await;
    let WatchResponse::Ok(mut events) = at(&url).call(Watch {}).response_limit(8).await.unwrap() else {
        panic!("no stream")
    };
    let mut found = Vec::new();
    while let Some(event) = events.next().await {
        found.push(event.map(|event| event.data).map_err(|error| (error.number(), Error::from(error).to_string())));
    }
    let invalid = "an item of watch does not match its description: invalid type: map";
    assert!(matches!(&found[1], Err((Some(2), said)) if said.starts_with(invalid)), "{found:?}");
    let large = "the response to watch exceeds 8 bytes".to_owned();
    assert_eq!(found[2], Err((Some(3), large)));
    assert_eq!((&found[0], &found[3]), (&Ok(1), &Ok(2)));
}

#[tokio::test]
async fn raw_responses_collect_streams() {
    let (url, _) = server(&[message!("data: 1\n\n")]).await;
    assert_eq!(at(&url).call(Watch {}).raw().await.unwrap().body, "data: 1\n\n");
}

#[test]
fn streams_in_memory_are_sent_again() {
    let events = || Events::from(vec![Event::new(1), Event::new(2)]);
    let response = WatchResponse::Ok(events());
    assert_eq!(response, WatchResponse::Ok(events()));
    assert_ne!(response, WatchResponse::Ok(Events::from(vec![Event::new(1)])));
    assert_eq!(format!("{response:?}"), "Ok(Events(2 items))");
    use crate::runtime::Responses;
    for _ in 0..2 {
        assert_eq!(response.encode().unwrap().body, "data: 1\n\ndata: 2\n\n");
    }
    let stream = Events::<i64>::new(stream::empty::<i64>());
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, Events::new(stream::empty::<i64>()));
}
