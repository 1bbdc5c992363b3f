//! What a client writes into traces.
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

use fetch::{Fetch, TOKEN};
use http::StatusCode;
use rocketchat_omnichannel::{Client, Credentials, Raw};
use script::{Script, Step};
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, octets: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_trace_says_what_was_done_and_no_secret() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let answer = |status| Step::Answer(Raw::new(status).with_body("application/json", "{}"));
    let script = Script::new([answer(StatusCode::SERVICE_UNAVAILABLE), Step::Break, answer(StatusCode::OK)]);
    let client = Client::builder("https://chat.example.com")
        .credentials(Credentials::new().with(TOKEN, "s3cret"))
        .transport(script)
        .build()
        .unwrap();
    client.call(Fetch("visitor-s3cret")).header("X-Own", "own-s3cret").await.unwrap();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for said in [
        r#"call{operation="fetch" method=GET path="/fetch/{key}""#,
        "attempts=3 status=200",
        "answered attempt=1 status=503",
        "no answer attempt=2 timeout=false",
        "answered attempt=3 status=200",
        "duration_ms=0",
    ] {
        assert!(log.contains(said), "{said:?} is missing in\n{log}");
    }
    assert!(!log.contains("s3cret"), "{log}");
}
