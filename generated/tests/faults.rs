//! A server that does everything wrong that a server can: what becomes of a call, and how often it is sent.
//!
//! Each fault is tried with an operation that may be repeated and with one that may not, for as long as there are attempts,
//! and once before an answer that is right.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may give up"
)]
#![cfg(feature = "client")]

#[path = "support/fetch.rs"]
mod fetch;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use fetch::{Fetch, Submit, TOKEN};
use rocketchat_omnichannel::runtime::Json;
use rocketchat_omnichannel::{Client, Content, Credentials, Error, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// What a server does with a connection once it has read the request.
#[derive(Debug, Clone)]
enum Act {
    /// Sends this and closes.
    Say(Vec<u8>),
    /// Sends this and nothing more, but does not close.
    SayAndHang(Vec<u8>),
    /// Sends the head, then this again and again, with a pause before each, in milliseconds.
    Repeat(&'static str, Vec<u8>, u64),
    /// Closes before the request is read.
    Hangup,
}

use Act::*;

/// What the caller must get.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Outcome {
    Success,
    Broken,
    TimedOut,
    Api(u16),
    Decode,
    Unexpected(u16),
    TooLarge,
}

use Outcome::*;

/// Which operations are sent again.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Again {
    Both,
    Fetch,
    None,
}

struct Fault {
    name: &'static str,
    act: Act,
    outcome: Outcome,
    again: Again,
    /// What the message must have in it.
    says: &'static str,
}

const ANSWER_LIMIT: usize = 100_000;
const ENVELOPE: &str = r#"{"success":false,"error":"not now [error-not-now]"}"#;

/// An answer with the right length.
fn answer(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut answer =
        format!("HTTP/1.1 {head}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    answer.extend_from_slice(body);
    answer
}

fn json(head: &str, body: impl AsRef<[u8]>) -> Act {
    Say(answer(&format!("{head}\r\nContent-Type: application/json"), body))
}

fn html(head: &str, body: &str) -> Act {
    Say(answer(&format!("{head}\r\nContent-Type: text/html"), body))
}

fn bytes(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// No answer, or not all of it.
fn broken() -> Vec<Fault> {
    let broken = |name, act| Fault { name, act, outcome: Broken, again: Again::Fetch, says: " got no answer: " };
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    vec![
        broken("closed before the request is read", Hangup),
        broken("closed without an answer", Say(Vec::new())),
        broken("cut in the status", Say(bytes("HTTP/1.1 20"))),
        broken("cut in the headers", Say(bytes("HTTP/1.1 200 OK\r\nContent-Le"))),
        broken("cut before the body", Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"))),
        broken("cut in the body", Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\""))),
        broken("cut between chunks", Say(bytes(&format!("{chunked}2\r\n{{}}\r\n")))),
        broken("a chunk that is none", Say(bytes(&format!("{chunked}zz\r\n{{}}\r\n")))),
        broken("not HTTP", Say(bytes("SSH-2.0-OpenSSH_9.6\r\n"))),
        broken("noise", Say((0..=255).cycle().take(5_000).collect())),
        broken(
            "lengths that differ",
            Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")),
        ),
        broken("endless headers", Repeat("HTTP/1.1 200 OK\r\n", b"X-Padding: x\r\n".repeat(1_000), 0)),
    ]
}

/// An answer that does not come to its end.
fn slow() -> Vec<Fault> {
    let slow = |name, act| Fault { name, act, outcome: TimedOut, again: Again::Fetch, says: "nothing within " };
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n";
    vec![
        slow("silence", SayAndHang(Vec::new())),
        slow("silence in the headers", SayAndHang(bytes("HTTP/1.1 200 OK\r\nContent-"))),
        slow("silence in the body", SayAndHang(bytes(&format!("{head}{{\"a\"")))),
        slow("one octet at a time", Repeat(head, bytes(" "), 20)),
    ]
}

/// An answer of another kind than the one that is described.
fn refused() -> Vec<Fault> {
    let fault = |name, act, outcome, again, says| Fault { name, act, outcome, again, says };
    let api = |name, head: &str, status, again| {
        fault(name, json(head, ENVELOPE), Api(status), again, "not now [error-not-now]")
    };
    vec![
        api("bad request", "400 Bad Request", 400, Again::None),
        api("unauthorized", "401 Unauthorized", 401, Again::None),
        api("internal error", "500 Internal Server Error", 500, Again::None),
        api("bad gateway in the envelope", "502 Bad Gateway", 502, Again::Fetch),
        api("unavailable", "503 Service Unavailable", 503, Again::Fetch),
        api("unavailable for now", "503 Service Unavailable\r\nRetry-After: 0", 503, Again::Fetch),
        api("unavailable for long", "503 Service Unavailable\r\nRetry-After: 3600", 503, Again::None),
        api("gateway timeout", "504 Gateway Timeout", 504, Again::Fetch),
        api("too many requests", "429 Too Many Requests", 429, Again::Both),
        api("too many until a moment ago", "429 Too Many Requests\r\nX-RateLimit-Reset: 1", 429, Again::Both),
        api("too many for long", "429 Too Many Requests\r\nRetry-After: 3600", 429, Again::None),
        api("too many forever", "429 Too Many Requests\r\nRetry-After: 18446744073709551615", 429, Again::None),
        fault(
            "the page of a proxy",
            html("502 Bad Gateway", "<html><head><title>502</title></head><body><h1>Bad Gateway</h1><hr>nginx"),
            Unexpected(502),
            Again::Fetch,
            "was answered with 502 Bad Gateway (text/html): 502 Bad Gateway nginx",
        ),
        fault("no words", Say(answer("504 Gateway Timeout", "")), Unexpected(504), Again::Fetch, "and no text"),
        fault("a refusal as a list", json("400 Bad Request", "[1]"), Unexpected(400), Again::None, ": [1]"),
        fault("a page for an answer", html("200 OK", "<p>Log in"), Unexpected(200), Again::None, "(text/html): Log in"),
        fault("elsewhere", Say(answer("302 Found", "")), Unexpected(302), Again::None, "302 Found and no text"),
        fault("a status from nowhere", json("999 Odd", ENVELOPE), Unexpected(999), Again::None, "999"),
    ]
}

/// An answer that cannot be read.
fn garbled() -> Vec<Fault> {
    let garbled = |name, body: Vec<u8>, says| Fault {
        name,
        act: json("200 OK", body),
        outcome: Decode,
        again: Again::None,
        says,
    };
    let endless = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let too_large = |name, act| Fault { name, act, outcome: TooLarge, again: Again::None, says: "100000 octets" };
    let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
    vec![
        garbled("nothing", Vec::new(), "is not as described: the body is empty"),
        garbled("half an object", bytes("{\"a\":"), "EOF while parsing a value"),
        garbled("two values", bytes("{} {}"), "trailing characters"),
        garbled("noise as JSON", (0..=255).collect(), "expected value"),
        garbled("a string that is not UTF-8", b"\"\xff\xfe\"".to_vec(), "invalid unicode code point"),
        garbled("lists without end", vec![b'['; ANSWER_LIMIT], "recursion limit exceeded"),
        garbled("a number without end", vec![b'9'; 50_000], "number out of range"),
        too_large("one octet too many", json("200 OK", " ".repeat(ANSWER_LIMIT + 1))),
        too_large("chunks without end", Repeat(endless, chunk.into_bytes(), 0)),
        too_large(
            "a length beyond all memory",
            Repeat("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551000\r\n\r\n", vec![b' '; 0x1000], 0),
        ),
    ]
}

/// Answers that are as good as any.
fn odd_but_right() -> Vec<Fault> {
    let right = |name, act| Fault { name, act, outcome: Success, again: Again::None, says: "" };
    vec![
        right("as described", json("200 OK", "{}")),
        right("a bare null", json("200 OK", "null")),
        right("a bare number", json("200 OK", "1")),
        right("a text with a byte order mark inside", json("200 OK", "\"\u{feff}\"")),
        right("no media type", Say(answer("200 OK", "{}"))),
        right("until the connection closes", Say(bytes("HTTP/1.1 200 OK\r\n\r\n{}"))),
        right("an early hint", Say([bytes("HTTP/1.1 103 Early Hints\r\n\r\n"), answer("200 OK", "{}")].concat())),
        right("exactly as much as is taken in", json("200 OK", format!("{}1", " ".repeat(ANSWER_LIMIT - 1)))),
        right("HTTP/1.0", Say(bytes("HTTP/1.0 200 OK\r\n\r\n{}"))),
    ]
}

/// A server that plays these acts, one for each request and the last one for all others. Gives its address, and how many
/// requests there have been.
async fn serve(acts: Vec<Act>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let at = counter.fetch_add(1, Ordering::SeqCst).min(acts.len() - 1);
            tokio::spawn(play(acts[at].clone(), stream));
        }
    });
    (address, count)
}

async fn play(act: Act, mut stream: TcpStream) -> std::io::Result<()> {
    if matches!(act, Hangup) {
        return Ok(());
    }
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") && !request.ends_with(b"the body") {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
    }
    match act {
        Say(words) => stream.write_all(&words).await?,
        SayAndHang(words) => {
            stream.write_all(&words).await?;
            stream.read_buf(&mut request).await?;
        }
        Repeat(head, words, pause) => {
            stream.write_all(head.as_bytes()).await?;
            loop {
                stream.write_all(&words).await?;
                tokio::time::sleep(Duration::from_millis(pause)).await;
            }
        }
        Hangup => {}
    }
    stream.shutdown().await
}

/// A client whose attempts may take half a second, or what is as good as for ever.
fn client(address: &str, patient: bool) -> Client {
    let retry = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let attempt_timeout = if patient { Duration::from_secs(30) } else { Duration::from_millis(500) };
    let builder = Client::builder(address).credentials(Credentials::new().with(TOKEN, "s3cret"));
    builder.retry(retry).answer_limit(ANSWER_LIMIT).attempt_timeout(attempt_timeout).build().unwrap()
}

/// Sends one of the two, and gives the outcome, what was said, and how many requests arrived.
async fn call(acts: Vec<Act>, fetch: bool, patient: bool) -> (Outcome, String, usize) {
    let (address, count) = serve(acts).await;
    let client = client(&address, patient);
    let call = async {
        match fetch {
            true => client.call(Fetch("a")).await,
            false => client.call(Submit(Content::from("the body"))).await,
        }
    };
    let result = tokio::time::timeout(Duration::from_secs(120), call).await.expect("a call must not hang");
    let said = result.as_ref().map_or_else(Error::to_string, Json::to_string);
    (outcome(&result), said, count.load(Ordering::SeqCst))
}

fn outcome(result: &Result<Json, Error>) -> Outcome {
    match result {
        Ok(_) => Success,
        Err(error) if error.is_timeout() => TimedOut,
        Err(Error::Transport(_)) => Broken,
        Err(Error::Api(error)) => Api(error.status.as_u16()),
        Err(Error::Decode(_)) => Decode,
        Err(Error::Unexpected { answer, .. }) => Unexpected(answer.status.as_u16()),
        Err(Error::AnswerTooLarge { .. }) => TooLarge,
        Err(error) => panic!("{error}"),
    }
}

/// Tries each fault on its own, and before an answer that is right.
async fn all(faults: Vec<Fault>) {
    let mut trials = JoinSet::new();
    for fault in faults {
        trials.spawn(async move { try_out(&fault).await });
    }
    while let Some(trial) = trials.join_next().await {
        trial.unwrap();
    }
}

async fn try_out(Fault { name, act, outcome, again, says }: &Fault) {
    let patient = *outcome != TimedOut;
    for fetch in [true, false] {
        let repeated = *again == Again::Both || (*again == Again::Fetch && fetch);
        let (found, said, requests) = call(vec![act.clone()], fetch, patient).await;
        assert_eq!((found, requests), (*outcome, if repeated { 3 } else { 1 }), "{name}, fetch: {fetch}: {said}");
        assert!(said.contains(says), "{name}: {said}");
        assert!(!said.contains("s3cret") && !said.contains("127.0.0.1"), "{name}: {said}");
        assert!(!said.contains(" at line "), "{name}: {said}");

        let (found, said, requests) = call(vec![act.clone(), json("200 OK", "{}")], fetch, patient).await;
        let expected = if repeated { (Success, 2) } else { (*outcome, 1) };
        assert_eq!((found, requests), expected, "{name} and then right, fetch: {fetch}: {said}");
    }
}

#[tokio::test]
async fn a_way_that_breaks_is_an_error_of_the_transport() {
    all(broken()).await;
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_timeout() {
    all(slow()).await;
}

#[tokio::test]
async fn a_refusal_is_told_as_the_server_or_the_proxy_told_it() {
    all(refused()).await;
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_not_asked_for_again() {
    all(garbled()).await;
}

#[tokio::test]
async fn an_answer_that_is_odd_but_right_is_a_success() {
    all(odd_but_right()).await;
}
