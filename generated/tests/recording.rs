//! Recordings of clients and servers: complete, bounded, without credentials, and never in the way of a call.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may give up")]
#![cfg(feature = "gateway")]

#[path = "support/fetch.rs"]
mod fetch;

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use bytes::Bytes;
use fetch::{Fetch, Submit, TOKEN};
use rocketchat_omnichannel::runtime::record::{RecordOptions, Recorder, Redaction};
use rocketchat_omnichannel::{Client, Credentials, Json, in_process};
use serde_json::json;

/// A file in memory.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Memory {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    fn lines(&self) -> Vec<Json> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn server() -> Router {
    let fetched = || async { axum::Json(json!({"id": 7, "email": "ada@example.com", "session": {"pin": 1234}})) };
    Router::new()
        .route("/fetch/{key}", get(fetched))
        .route("/submit", post(|body: Bytes| async move { ([("content-type", "application/json")], body) }))
        .route("/page", get(|| async { "<p>s3cret" }))
        .route("/long", get(|| async { axum::Json("x".repeat(100_000)) }))
        .route("/gone", get(|| async { http::StatusCode::GONE.into_response() }))
}

fn client(router: Router, recorder: Option<&Recorder>) -> Client {
    let credentials = Credentials::new().with(TOKEN, "s3cret-token");
    let builder = Client::builder("http://api.example").credentials(credentials).transport(in_process(router));
    match recorder {
        Some(recorder) => builder.interceptor(recorder.clone()).build().unwrap(),
        None => builder.build().unwrap(),
    }
}

#[tokio::test]
async fn client_and_server_record_the_same_exchange() {
    let (of_client, of_server) = (Memory::default(), Memory::default());
    let open = |memory: &Memory| Recorder::new(memory.clone(), RecordOptions::default()).unwrap();
    let (outer, inner) = (open(&of_client), open(&of_server));
    let client = client(server().layer(inner.clone()), Some(&outer));
    // Long enough that its random replacement is another one.
    client.call(Fetch("kXpQmZrTbW")).await.unwrap();
    let message = json!({"rid": "r1", "msg": "Where is my parcel?"});
    client.request(http::Method::POST, "/submit").json(&message).raw().await.unwrap();
    for (recorder, memory, origin) in [(&outer, &of_client, "http://api.example"), (&inner, &of_server, "")] {
        recorder.flush();
        assert_eq!((recorder.recorded(), recorder.dropped()), (2, 0));
        let lines = memory.lines();
        assert_eq!(lines[0]["v"], 1);
        assert_eq!(lines[0]["request"]["method"], "GET");
        // The client knows that the parameter is a key.
        let url = lines[0]["request"]["url"].as_str().unwrap();
        assert_eq!(url.strip_prefix(origin).map(|path| path.len()), Some("/fetch/kXpQmZrTbW".len()));
        assert_eq!(url.ends_with("/kXpQmZrTbW"), origin.is_empty(), "{url}");
        assert_eq!(lines[0]["response"]["status"], 200);
        let body: Json = serde_json::from_str(lines[0]["response"]["body"].as_str().unwrap()).unwrap();
        assert_eq!(body["id"], 7);
        assert!(body["email"].as_str().unwrap().contains('@') && body["session"]["pin"].is_u64(), "{body}");
        let sent: Json = serde_json::from_str(lines[1]["request"]["body"].as_str().unwrap()).unwrap();
        assert_eq!(sent["rid"], "r1");
        for secret in ["s3cret", "ada@example.com", "parcel", "1234"] {
            assert!(!memory.text().contains(secret), "{secret}");
        }
    }
}

#[tokio::test]
async fn leaves_out_what_cannot_be_redacted() {
    let memory = Memory::default();
    let options = RecordOptions::default().body_limit(50_000);
    let recorder = Recorder::new(memory.clone(), options).unwrap();
    let client = client(server(), Some(&recorder));
    for path in ["/page", "/long", "/gone"] {
        client.request(http::Method::GET, path).raw().await.unwrap();
    }
    recorder.flush();
    let told: Vec<_> = memory.lines().iter().map(|line| line["response"].clone()).collect();
    assert_eq!((&told[0]["truncated"], &told[1]["truncated"]), (&json!(true), &json!(true)));
    assert_eq!((&told[2]["body"], &told[2]["status"]), (&json!(""), &json!(410)));
    assert!(!memory.text().contains("s3cret"));
}

#[tokio::test]
async fn redaction_is_configurable() {
    for (redaction, has_email, has_id) in [
        (Redaction::none(), true, true),
        (Redaction::default().keep("email"), true, true),
        (Redaction::default().replace("id"), false, false),
    ] {
        let memory = Memory::default();
        let recorder = Recorder::new(memory.clone(), RecordOptions::default().redaction(redaction)).unwrap();
        client(server(), Some(&recorder)).call(Fetch("a")).await.unwrap();
        recorder.flush();
        let body: Json = serde_json::from_str(memory.lines()[0]["response"]["body"].as_str().unwrap()).unwrap();
        assert_eq!(body["email"] == "ada@example.com", has_email);
        assert!(!has_id || body["id"] == 7);
    }
}

/// A file that takes nothing before it gets a signal.
struct Stuck(Receiver<()>, Memory);

impl Write for Stuck {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _ = self.0.recv();
        self.1.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn stuck() -> (SyncSender<()>, Stuck, Memory) {
    let (go, wait) = sync_channel(0);
    let memory = Memory::default();
    (go, Stuck(wait, memory.clone()), memory)
}

#[tokio::test]
async fn drops_exchanges_rather_than_delaying_calls() {
    let (go, file, memory) = stuck();
    let recorder = Recorder::new(file, RecordOptions::default().queue_limit(64 << 10)).unwrap();
    let client = client(server(), Some(&recorder));
    let body = json!({"a": "x".repeat(20_000)}).to_string();
    for _ in 0..50 {
        client.call(Submit(body.clone().into())).await.unwrap();
    }
    assert!(recorder.dropped() >= 40, "{recorder:?}");
    drop(go);
    recorder.flush();
    assert_eq!(recorder.recorded() + recorder.dropped(), 50);
    assert_eq!(memory.lines().len() as u64, recorder.recorded());
}

#[tokio::test]
async fn ends_at_the_size_limit_and_at_errors() {
    let memory = Memory::default();
    let recorder = Recorder::new(memory.clone(), RecordOptions::default().size_limit(2_000)).unwrap();
    let short = client(server(), Some(&recorder));
    for _ in 0..20 {
        short.call(Fetch("a")).await.unwrap();
    }
    recorder.flush();
    assert!(memory.text().len() <= 2_000 && recorder.recorded() > 0 && recorder.dropped() > 0, "{recorder:?}");

    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let recorder = Recorder::new(Full, RecordOptions::default()).unwrap();
    let client = client(server(), Some(&recorder));
    client.call(Fetch("a")).await.unwrap();
    recorder.flush();
    assert_eq!(recorder.take_error().map(|error| error.kind()), Some(io::ErrorKind::StorageFull));
    client.call(Fetch("a")).await.unwrap();
}

#[tokio::test]
async fn streams_pass_unchanged() {
    let chunks = || Body::from_stream(futures_util::stream::iter(["[1,", "2]"].map(Ok::<_, io::Error>)));
    let router =
        Router::new().route("/", get(move || async move { ([("content-type", "application/json")], chunks()) }));
    let memory = Memory::default();
    let recorder = Recorder::new(memory.clone(), RecordOptions::default()).unwrap();
    let client = client(router.layer(recorder.clone()), None);
    let response = client.request(http::Method::GET, "/").raw().await.unwrap();
    assert_eq!(response.body, "[1,2]");
    recorder.flush();
    assert_eq!(memory.lines()[0]["response"]["body"], "[1,2]");
}

#[tokio::test]
async fn replays_recorded_exchanges_with_our_types() {
    use rocketchat_omnichannel::Server;
    use rocketchat_omnichannel::runtime::gateway::{Gateway, Replay};

    let replay = Replay::default();
    let router = Server::new(Gateway::new(replay.clone())).all().into_router();
    let json = [["content-type", "application/json"], ["x-auth-token", "t"], ["x-user-id", "u"]];
    let line = |method: &str, url: &str, request: &str, status: u16, response: &str| {
        let request = json!({"method": method, "url": url, "headers": json, "body": request});
        json!({"v": 1, "request": request, "response": {"status": status, "headers": json, "body": response}})
            .to_string()
    };
    let (visitor, message) = ("/api/v1/livechat/visitor/t1", "/api/v1/livechat/message");
    for (line, operation, problem) in [
        (line("GET", visitor, "", 200, r#"{"visitor":{"_id":"v","new":1}}"#), true, None),
        (line("GET", visitor, "", 200, r#"{"visitor":{"_id":7}}"#), true, Some("response 200: visitor._id: ")),
        (line("GET", visitor, "", 200, "not JSON"), true, Some("response 200: ")),
        (line("POST", message, r#"{"token":"t","rid":"r","msg":"Hi","new":1}"#, 200, "{}"), true, None),
        (line("POST", message, r#"{"token":"t","msg":"Hi"}"#, 200, "{}"), false, Some("request: rejected with 400: ")),
        (line("POST", message, r#"{"token":"t","msg":"Hi"}"#, 400, "{}"), false, None),
        (line("GET", "/nowhere", "", 200, ""), false, Some("request: rejected with 404: ")),
        (
            json!({"request": {"method": "POST", "url": message, "headers": json}, "response": {"status": 200}})
                .to_string(),
            false,
            Some("neither is decoded: the body of the request was not recorded"),
        ),
        ("{}".to_owned(), false, Some("this is not an exchange")),
    ] {
        let replayed = replay.line(&router, &line).await;
        assert_eq!(replayed.operation.is_some(), operation, "{line} {replayed:?}");
        match problem {
            None => assert_eq!(replayed.problems, Vec::<String>::new(), "{line}"),
            Some(problem) => {
                let [found] = replayed.problems.as_slice() else { panic!("{line} {replayed:?}") };
                assert!(found.starts_with(problem), "{line} {found}");
            }
        }
    }
}
