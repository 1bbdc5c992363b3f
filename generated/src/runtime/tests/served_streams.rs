// Emitted by `oascrate`, from `runtime/tests/served_streams.rs` in its own sources. Edits are overwritten.

//! Streams on their way through client, server and gateway.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use futures_util::stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::serving::client;
use super::streams::*;
use crate::runtime::emitted::*;
use crate::runtime::stream::Event;

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
    // Each chunk has a line with its size, a line of JSON, and a line break.
    let (_, chunks) = response.split_once("\r\n\r\n").unwrap();
    let numbers: Vec<_> = chunks.lines().skip(1).step_by(3).filter(|line| !line.is_empty()).collect();
    assert_eq!(numbers, ["2", "-2", "6", "8"], "{response}");
}
