// Emitted by `oascrate`, from `runtime/tests/streams.rs` in its own sources. Edits are overwritten.

//! Streams on their way through client, server and gateway.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use futures_util::stream;
use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::serving::client;
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

async fn head(stream: &mut TcpStream) -> String {
    let mut head = String::new();
    while !head.contains("\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap().into());
    }
    head
}

fn last_event_id(head: &str) -> Option<&str> {
    head.lines().find_map(|line| line.strip_prefix("last-event-id: "))
}

fn at(url: &str) -> Client {
    Client::builder(url).build().unwrap()
}

async fn watch(client: &Client) -> Events<i64> {
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

/// Sends what arrives in a channel, and remembers the ids of last events.
struct Source {
    events: Mutex<Vec<mpsc::Receiver<Event<i64>>>>,
    seen: Mutex<Vec<Option<String>>>,
}

impl Source {
    fn new() -> (Arc<Self>, mpsc::Sender<Event<i64>>) {
        let (sender, receiver) = mpsc::channel(8);
        (Arc::new(Self { events: Mutex::new(vec![receiver]), seen: Mutex::default() }), sender)
    }

    async fn watch(&self, _: Watch, context: Context) -> Result<WatchResponse, HandlerError> {
        self.seen.lock().unwrap().push(context.last_event_id().map(str::to_owned));
        let Some(events) = self.events.lock().unwrap().pop() else { return Ok(WatchResponse::NoContent) };
        let events = stream::unfold(events, async |mut events| Some((events.recv().await?, events)));
        Ok(WatchResponse::Ok(Events::new(events).keep_alive(Duration::from_millis(20))))
    }

    async fn double(&self, request: Double, _: Context) -> Result<DoubleResponse, HandlerError> {
        let doubled = stream::unfold(request.body, async |mut numbers| {
            let number = match numbers.next().await? {
                Ok(number) => 2 * number,
                Err(error) => -i64::try_from(error.number().unwrap_or_default()).unwrap(),
            };
            Some((number, numbers))
        });
        Ok(DoubleResponse::Ok(Lines::new(doubled)))
    }
}

fn router(source: &Arc<Source>) -> Router {
    Server::from_arc(source.clone()).on::<Watch, _>(Source::watch).on::<Double, _>(Source::double).into_router()
}

#[tokio::test]
async fn servers_send_events_with_their_headers_and_comments() {
    let (source, sender) = Source::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(&source);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET /watch HTTP/1.1\r\nhost: a\r\nlast-event-id: 6\r\n\r\n").await.unwrap();
    let head = head(&mut stream).await.to_lowercase();
    for header in
        ["content-type: text/event-stream\r\n", "cache-control: no-cache\r\n", "transfer-encoding: chunked\r\n"]
    {
        assert!(head.contains(header), "{header} of {head}");
    }
    assert!(!head.contains("content-length"), "{head}");
    assert_eq!(source.seen.lock().unwrap().as_slice(), [Some("6".to_owned())]);
    let mut body = String::new();
    while body.matches(":\n\n").count() < 2 {
        body.push(stream.read_u8().await.unwrap().into());
    }
    sender.send(Event::new(1).id("7").event("tide")).await.unwrap();
    while !body.contains("event: tide\nid: 7\ndata: 1\n\n") {
        body.push(stream.read_u8().await.unwrap().into());
    }
    // The implementation notices that the client has gone.
    drop(stream);
    timeout(Duration::from_secs(10), sender.closed()).await.unwrap();
}

#[tokio::test]
async fn dropping_a_stream_closes_its_connection() {
    let (source, sender) = Source::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router = router(&source);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mut events = watch(&at(&url)).await;
    sender.send(Event::new(1).id("1")).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), Event::new(1).id("1"));
    drop(events);
    timeout(Duration::from_secs(10), sender.closed()).await.unwrap();
    assert_eq!(source.seen.lock().unwrap().len(), 1, "it is not opened again");
}

#[cfg(feature = "gateway")]
#[tokio::test]
async fn gateways_pass_each_event_on_at_once() {
    use crate::runtime::client::in_process;
    use crate::runtime::gateway::Gateway;

    let (source, sender) = Source::new();
    let behind = Client::builder("http://server").transport(in_process(router(&source))).build().unwrap();
    let gateway = Server::new(Gateway::new(behind)).on::<Watch, _>(Gateway::<Client>::forward_operation::<Watch>);
    let gateway = gateway.on::<Double, _>(Gateway::<Client>::forward_operation::<Double>).into_router();
    let client = client(gateway, Credentials::new());
    let call = client.call(Watch {}).header("last-event-id", "3").response().await.unwrap();
    assert_eq!(call.headers["content-type"], "text/event-stream");
    assert_eq!(call.headers["cache-control"], "no-cache");
    let WatchResponse::Ok(mut events) = call.body else { panic!("no stream") };
    for number in 1..4 {
        sender.send(Event::new(number)).await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap(), Event::new(number));
    }
    assert_eq!(source.seen.lock().unwrap().as_slice(), [Some("3".to_owned())]);
    drop(events);
    timeout(Duration::from_secs(10), sender.closed()).await.unwrap();

    let doubled = client.call(Double { body: Lines::from(vec![1, 2]) }).await.unwrap();
    assert_eq!(values(doubled).await, [2, 4]);
}

async fn values(mut lines: Lines<i64>) -> Vec<i64> {
    let mut values = Vec::new();
    while let Some(line) = lines.next().await {
        values.push(line.unwrap());
    }
    values
}

#[tokio::test]
async fn lines_are_read_while_they_are_sent() {
    let (source, _) = Source::new();
    let client = client(router(&source), Credentials::new());
    let (sender, receiver) = mpsc::channel::<i64>(1);
    let numbers = stream::unfold(receiver, async |mut numbers| Some((numbers.recv().await?, numbers)));
    let mut doubled = client.call(Double { body: Lines::new(numbers) }).await.unwrap();
    for number in 1..4 {
        sender.send(number).await.unwrap();
        assert_eq!(doubled.next().await.unwrap().unwrap(), 2 * number);
    }
    drop(sender);
    assert!(doubled.next().await.is_none());

    let doubled = client.call(Double { body: Lines::from(Vec::new()) }.body(vec![4, 5])).await.unwrap();
    assert_eq!(values(doubled).await, [8, 10]);
    let empty = client.call(Double { body: Lines::from(Vec::new()) }).await.unwrap();
    assert_eq!(values(empty).await, [0_i64; 0]);
}

#[tokio::test]
async fn servers_read_past_invalid_lines() {
    let (source, _) = Source::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(&source);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = "POST /double HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/x-ndjson\r\n\
                   content-length: 11\r\n\r\n1\ntwo\n\n3\r\n4";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let numbers: Vec<_> = response.lines().filter(|line| ["2", "-2", "6", "8"].contains(line)).collect();
    assert_eq!(numbers, ["2", "-2", "6", "8"], "{response}");
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
