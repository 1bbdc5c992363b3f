//! The traces of a client.
//!
//! Alone in its process: whether a span is of interest is remembered for all threads, and calls that other tests make without a
//! subscriber would have it forgotten.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]
#![cfg(all(feature = "client", feature = "tracing"))]

#[path = "support/fetch.rs"]
mod fetch;
#[path = "support/script.rs"]
mod script;

use std::sync::{Arc, Mutex};

use fetch::{Fetch, Fetched, Submit, TOKEN};
use http::StatusCode;
use rocketchat_omnichannel::runtime::operation::Method;
use rocketchat_omnichannel::runtime::params::Style;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::{Operation, OperationInfo};
use rocketchat_omnichannel::{Client, Credentials, RawResponse};
use script::{Script, Step};
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// An operation that searches for confidential text.
#[derive(Debug, Clone)]
struct Seek(&'static str);

impl Operation for Seek {
    const INFO: &'static OperationInfo = &OperationInfo::new("seek", Method::GET, "/seek", &["word"]);
    type Response = Fetched;

    fn write(&self, request: &mut RequestEncoder) {
        request.query(Style::Form, "word", Some(&self.0.to_owned()));
    }

    fn read(_: &mut RequestDecoder<'_>) -> Option<Self> {
        None
    }
}

/// Returns the trace of this work.
async fn traced(work: impl Future<Output = ()>) -> String {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    work.await;
    String::from_utf8(log.0.lock().unwrap().clone()).unwrap()
}

fn client(steps: impl Into<Vec<Step>>) -> Client {
    let credentials = Credentials::new().with(TOKEN, "s3cret");
    let builder = Client::builder("https://chat.example.com").credentials(credentials);
    builder.transport(Script::new(steps)).build().unwrap()
}

fn response(status: StatusCode) -> Step {
    Step::Respond(RawResponse::new(status).with_body("application/json", r#"{"error":"no s3cret"}"#))
}

#[track_caller]
fn told(log: &str, words: &[&str]) {
    for said in words {
        assert!(log.contains(said), "{said:?} is missing in\n{log}");
    }
    assert!(!log.contains("s3cret"), "{log}");
}

// One test: whether a span is of interest is remembered for all threads, and the other test may have no subscriber yet.
#[tokio::test(start_paused = true)]
async fn trace_describes_calls_without_credentials() {
    let log = traced(async {
        let client = client([response(StatusCode::SERVICE_UNAVAILABLE), Step::Break, response(StatusCode::OK)]);
        client.call(Fetch("visitor-s3cret")).header("X-Own", "own-s3cret").await.unwrap();
    });
    let words = [
        r#"call{operation="fetch" method=GET path="/fetch/{key}""#,
        "attempts=3 status=200",
        "response received attempt=1 status=503",
        "no response attempt=2 timeout=false",
        "response received attempt=3 status=200",
        "duration_ms=0",
    ];
    told(&log.await, &words);

    let log = traced(async {
        let client = client([response(StatusCode::FORBIDDEN)]);
        client.call(Seek("s3cret")).await.unwrap_err();
        client.call(Submit("s3cret".into())).await.unwrap_err();
    });
    let words = [
        r#"call{operation="seek" method=GET path="/seek""#,
        r#"call{operation="submit" method=POST path="/submit""#,
        "attempts=1 status=403",
        "response received attempt=1 status=403",
    ];
    told(&log.await, &words);

    let log = traced(async {
        client([Step::Break]).call(Submit("s3cret".into())).await.unwrap_err();
    });
    told(&log.await, &[r#"path="/submit" attempts=1}: rocketchat_omnichannel"#, "no response attempt=1 timeout=false"]);
}
