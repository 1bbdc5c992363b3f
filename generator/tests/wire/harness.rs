//! Sends and receives one row of the table: by the client to a socket, by the server from a socket, and through a
//! gateway.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wire_rows::gateway::Gateway;
use wire_rows::runtime::client::{BoxFuture, Response, in_process};
use wire_rows::runtime::stream::{Events, Lines};
use wire_rows::runtime::wire::Wire;
use wire_rows::runtime::{Credentials, Operation};
use wire_rows::{Client, Context, HandlerError, RetryPolicy, Server};

/// A request and its response, as values and as messages.
pub struct Row<O: Operation> {
    pub request: O,
    pub credentials: Credentials,
    /// The message that the client sends and the server reads.
    pub sent: &'static str,
    /// Other messages that the server reads as the same request.
    pub also: &'static [&'static str],
    /// The message that the server sends and the client reads.
    pub received: &'static str,
    pub response: O::Response,
    /// Whether the client sends more than the table lists.
    pub only: Only,
    /// Sets the headers of the response on the server.
    pub set_headers: fn(&Context),
    /// Checks the headers of the response on the client.
    pub check_headers: fn(&Response<O::Response>),
    /// Reads the streams of a request into memory.
    pub request_in_memory: fn(O) -> BoxFuture<'static, O>,
    /// Reads the streams of a response into memory.
    pub response_in_memory: fn(O::Response) -> BoxFuture<'static, O::Response>,
}

/// A message without a stream is in memory.
pub fn whole<T: Send + 'static>(message: T) -> BoxFuture<'static, T> {
    Box::pin(std::future::ready(message))
}

/// The events of a stream, without those that are invalid.
pub async fn events<T: Wire + Send>(mut stream: Events<T>) -> Events<T> {
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => assert!(!error.is_end(), "{error}"),
        }
    }
    events.into()
}

/// The values of a stream, without those that are invalid.
pub async fn lines<T: Wire + Send>(mut stream: Lines<T>) -> Lines<T> {
    let mut values = Vec::new();
    while let Some(value) = stream.next().await {
        match value {
            Ok(value) => values.push(value),
            Err(error) => assert!(!error.is_end(), "{error}"),
        }
    }
    values.into()
}

/// The sides that a row tests.
#[derive(PartialEq)]
pub enum Only {
    All,
    Client,
    Server,
}

/// Records requests, and returns one response.
struct Recorder<O: Operation> {
    requests: Mutex<Vec<(O, Credentials)>>,
    in_memory: fn(O) -> BoxFuture<'static, O>,
    set_headers: fn(&Context),
    response: O::Response,
}

impl<O: Operation> Recorder<O>
where
    O::Response: Clone,
{
    fn of(row: &Row<O>) -> Arc<Self> {
        let Row { request_in_memory: in_memory, set_headers, ref response, .. } = *row;
        Arc::new(Self { requests: Mutex::default(), in_memory, set_headers, response: response.clone() })
    }
}

/// Returns a value whose type is that of another one.
pub fn like<T>(_: &T, value: T) -> T {
    value
}

async fn record<O>(api: &Recorder<O>, request: O, context: Context) -> Result<O::Response, HandlerError>
where
    O: Operation,
    O::Response: Clone + Sync,
{
    let request = (api.in_memory)(request).await;
    (api.set_headers)(&context);
    api.requests.lock().unwrap().push((request, context.credentials));
    Ok(api.response.clone())
}

pub async fn check<O>(row: Row<O>)
where
    O: Operation + Clone + PartialEq + Debug + Sync,
    O::Response: Clone + PartialEq + Debug + Sync,
{
    if row.only != Only::Server {
        client(&row).await;
    }
    if row.only != Only::Client {
        server(&row).await;
    }
    if row.only == Only::All {
        gateway(&row).await;
    }
}

async fn client<O>(row: &Row<O>)
where
    O: Operation + Clone,
    O::Response: PartialEq + Debug,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answer = wire(row.received, false);
    let peer = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let message = message(&mut stream, false).await;
        stream.write_all(&answer).await.unwrap();
        message
    });
    let builder = Client::builder(url).credentials(row.credentials.clone()).retry(RetryPolicy::none());
    let response = builder.build().unwrap().call(row.request.clone()).response().await;
    let response = response.unwrap();
    (row.check_headers)(&response);
    let response = (row.response_in_memory)(response.body).await;
    assert_matches(&peer.await.unwrap(), row.sent, "the client");
    assert_eq!(response, row.response, "the client reads");
}

async fn server<O>(row: &Row<O>)
where
    O: Operation + Clone + PartialEq + Debug + Sync,
    O::Response: Clone + PartialEq + Debug + Sync,
{
    let recorder = Recorder::of(row);
    let router = Server::from_arc(recorder.clone()).on::<O, _>(record::<O>).into_router();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    for sent in [row.sent].iter().chain(row.also) {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(&wire(sent, true)).await.unwrap();
        let is_head = sent.starts_with("HEAD");
        let answer = message(&mut stream, is_head).await;
        let (request, credentials) =
            recorder.requests.lock().unwrap().pop().unwrap_or_else(|| panic!("{sent}\nis refused:\n{answer}"));
        assert_eq!(request, row.request, "the server reads {sent}");
        if sent == &row.sent {
            assert_eq!(credentials, row.credentials, "the server reads {sent}");
        }
        assert_matches(&answer, row.received, "the server");
    }
}

async fn gateway<O>(row: &Row<O>)
where
    O: Operation + Clone + PartialEq + Debug + Sync,
    O::Response: Clone + PartialEq + Debug + Sync,
{
    let recorder = Recorder::of(row);
    let server = Server::from_arc(recorder.clone()).on::<O, _>(record::<O>).into_router();
    let client = |router| Client::builder("http://server").transport(in_process(router)).retry(RetryPolicy::none());
    let gateway = Gateway::new(client(server).build().unwrap());
    let gateway = Server::new(gateway).on::<O, _>(Gateway::<Client>::forward_operation::<O>).into_router();
    let client = client(gateway).credentials(row.credentials.clone()).build().unwrap();
    let response = client.call(row.request.clone()).response().await.unwrap();
    (row.check_headers)(&response);
    let response = (row.response_in_memory)(response.body).await;
    assert_eq!(response, row.response, "through the gateway");
    let (request, credentials) = recorder.requests.lock().unwrap().pop().unwrap();
    assert_eq!(request, row.request, "through the gateway");
    assert_eq!(credentials, row.credentials, "through the gateway");
}

/// A server calls the handler for this request.
pub async fn accepted<O>(request: &'static str)
where
    O: Operation + Sync,
    O::Response: Clone + Sync,
{
    let response = response_to::<O>(request).await;
    assert!(response.starts_with("HTTP/1.1 418"), "{request}\n{response}");
}

/// A server rejects the request; its response names the place and the rule, and not the value.
pub async fn refused<O>(request: &'static str, says: &'static str, value: &'static str) -> Result<(), String>
where
    O: Operation + Sync,
    O::Response: Clone + Sync,
{
    let response = response_to::<O>(request).await;
    let (head, body) = response.split_once("\n\n").unwrap();
    let is_refused = ["400", "415", "422"].iter().any(|status| head[9..].starts_with(status));
    // A limit that is exclusive is the value itself.
    let has_value = body.contains(value) && !says.contains(value);
    match is_refused && body.contains(says) && !has_value {
        true => Ok(()),
        false => Err(format!("{says} is expected\n{request}\n{response}")),
    }
}

/// The response of a server whose handler returns the status 418.
async fn response_to<O>(request: &'static str) -> String
where
    O: Operation + Sync,
    O::Response: Clone + Sync,
{
    let recorder = Arc::new(Recorder::<O> {
        requests: Mutex::default(),
        in_memory: whole,
        set_headers: |_| {},
        response: teapot(),
    });
    let router = Server::from_arc(recorder).on::<O, _>(record::<O>).into_router();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(&wire(request, true)).await.unwrap();
    message(&mut stream, false).await
}

/// A client does not send the request; its error names the parameter.
pub async fn unsendable<O: Operation>(request: O, says: &str) {
    let transport = in_process(axum::Router::new());
    let client = Client::builder("http://server").transport(transport).build().unwrap();
    let error = client.call(request).raw().await.unwrap_err();
    assert!(matches!(&error, wire_rows::Error::Request { message, .. } if message.starts_with(says)), "{error}");
}

fn teapot<R: wire_rows::runtime::Responses>() -> R {
    R::undocumented(wire_rows::RawResponse::new(http::StatusCode::IM_A_TEAPOT))
}

/// A message of the table as bytes. `\r` marks other line breaks in bodies.
fn wire(text: &str, is_request: bool) -> Vec<u8> {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let body = bytes(body.strip_suffix('\n').unwrap_or(body));
    let mut lines = head.trim_end().lines();
    let first = lines.next().unwrap_or_default();
    let mut head = match is_request {
        true => format!("{first} HTTP/1.1\r\nHost: server\r\nConnection: close\r\n"),
        false => format!("HTTP/1.1 {first} Status\r\nConnection: close\r\n"),
    };
    let mut has_length = matches!(first, "204" | "304");
    for line in lines.filter(|line| !line.starts_with('-')) {
        has_length |= line.starts_with("content-length");
        head += &format!("{line}\r\n");
    }
    if !has_length && !(is_request && body.is_empty()) {
        head += &format!("content-length: {}\r\n", body.len());
    }
    [bytes(&(head + "\r\n")), body].concat()
}

/// Resolves the escapes `\r` and `\xNN`.
fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        if let Some(after) = after.strip_prefix('r') {
            bytes.push(b'\r');
            rest = after;
        } else if let Some(after) = after.strip_prefix('x') {
            let (digits, after) = after.split_at(2);
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = after;
        } else {
            bytes.push(b'\\');
            rest = after;
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}


/// Reads one message, in the notation of the table.
async fn message(stream: &mut TcpStream, is_head: bool) -> String {
    let mut received = Vec::new();
    let end = loop {
        if let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        let mut chunk = [0; 4096];
        let length = stream.read(&mut chunk).await.unwrap();
        assert!(length > 0, "the message ends early: {}", String::from_utf8_lossy(&received));
        received.extend_from_slice(&chunk[..length]);
    };
    let head = String::from_utf8_lossy(&received[..end]).into_owned();
    let mut body = received.split_off(end + 4);
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let is_chunked = header("transfer-encoding").is_some();
    let length: usize = header("content-length").map_or(0, |length| length.parse().unwrap());
    while !is_head && (body.len() < length || is_chunked && !body.ends_with(b"0\r\n\r\n")) {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.unwrap();
        assert!(read > 0, "the body ends early: {head}");
        body.extend_from_slice(&chunk[..read]);
    }
    if is_chunked {
        body = unchunked(&body);
    }
    let boundary = header("content-type").and_then(|value| Some(value.split_once("boundary=")?.1.to_owned()));
    let body = escaped(&body);
    let message = format!("{head}\n\n{body}").replace("\r\n", "\n");
    match boundary {
        Some(boundary) => message.replace(&boundary, "BOUNDARY"),
        None => message,
    }
}

fn unchunked(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = chunks.windows(2).position(|window| window == b"\r\n") {
        let length = usize::from_str_radix(std::str::from_utf8(&chunks[..end]).unwrap(), 16).unwrap();
        body.extend_from_slice(&chunks[end + 2..end + 2 + length]);
        chunks = &chunks[end + 2 + length + 2..];
    }
    body
}

/// The bytes in the notation of the table.
fn escaped(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text += &chunk.valid().replace("\r\n", "\\r\n");
        chunk.invalid().iter().for_each(|byte| text += &format!("\\x{byte:02x}"));
    }
    text
}

/// The message must have the first line, the headers and the body of the table. `-name` is a header that it must not
/// have.
fn assert_matches(message: &str, expected: &str, who: &str) {
    let (head, body) = message.split_once("\n\n").unwrap();
    let (expected_head, expected_body) = expected.split_once("\n\n").unwrap_or((expected, ""));
    let mut lines = expected_head.trim_end().lines();
    let first = lines.next().unwrap_or_default();
    let start = head.lines().next().unwrap_or_default();
    let start = start.strip_prefix("HTTP/1.1 ").map_or(start.trim_end_matches(" HTTP/1.1"), |status| &status[..3]);
    assert_eq!(start, first, "{who} sends\n{message}");
    let expected: Vec<&str> = lines.collect();
    for line in &expected {
        let found = |name: &str| {
            let named = head.lines().skip(1).filter_map(|line| line.split_once(": "));
            named.filter(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value).collect::<Vec<_>>()
        };
        match line.strip_prefix('-') {
            Some(name) => assert!(found(name).is_empty(), "{who} sends `{name}`:\n{message}"),
            None => {
                let (name, _) = line.split_once(": ").unwrap();
                let pairs = expected.iter().filter_map(|line| line.split_once(": "));
                let values: Vec<&str> = pairs.filter(|(own, _)| *own == name).map(|(_, value)| value).collect();
                assert_eq!(found(name), values, "{who} sends `{name}`:\n{message}");
            }
        }
    }
    assert_eq!(body.trim_end_matches('\n'), expected_body.trim_end_matches('\n'), "{who} sends\n{message}");
}
