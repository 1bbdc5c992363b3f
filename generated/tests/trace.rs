//! What a client and a server write into traces.
//!
//! Alone in its process: whether a span is of interest is remembered for all threads, and calls that other tests make
//! without a subscriber would have it forgotten.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]
#![cfg(all(feature = "gateway", feature = "tracing"))]

#[path = "support/fetch.rs"]
mod fetch;
#[path = "support/script.rs"]
mod script;

use std::sync::{Arc, Mutex};

use fetch::{Fetch, Fetched, Submit, TOKEN};
use http::StatusCode;
use rocketchat_omnichannel::models::{GetVisitor, GetVisitorResponse};
use rocketchat_omnichannel::runtime::operation::Method;
use rocketchat_omnichannel::runtime::params::Style;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::sealed::Sealed;
use rocketchat_omnichannel::runtime::{Operation, OperationInfo};
use rocketchat_omnichannel::server::VisitorsApi;
use rocketchat_omnichannel::{
    Client, Context, Credentials, HandlerError, RawResponse, RetryPolicy, Server, in_process,
};
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

impl Sealed for Seek {}

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
async fn a_trace_reports_each_call_without_credentials() {
    let log = traced(async {
        let client = client([response(StatusCode::SERVICE_UNAVAILABLE), Step::Break, response(StatusCode::OK)]);
        client.call(Fetch("visitor-s3cret")).header("X-Own", "own-s3cret").query("key", "s3cret").await.unwrap();
    });
    let words = [
        r#"call{otel.name="GET /fetch/{key}" otel.kind="client" operation="fetch" http.request.method="GET""#,
        r#"url.template="/fetch/{key}" server.address="chat.example.com" server.port=443"#,
        "http.request.resend_count=2 http.response.status_code=200",
        " INFO call",
        "response received attempt=1 status=503 duration_ms=0",
        " WARN call",
        "503 Service Unavailable, retrying `fetch` in 0.",
        " s, attempt 2 of 3",
        "no response attempt=2 error=fetch received no response: the way breaks duration_ms=0",
        "no response, retrying `fetch` in ",
        " s, attempt 3 of 3",
        "DEBUG call",
        "response received attempt=3 status=200",
    ];
    let log = log.await;
    told(&log, &words);
    assert!(!log.contains("otel.status_code"), "a success: {log}");

    let log = traced(async {
        let client = client([response(StatusCode::FORBIDDEN)]);
        client.call(Seek("s3cret")).await.unwrap_err();
        client.call(Submit("s3cret".into())).await.unwrap_err();
        client.request(Method::GET, "/rooms/s3cret").raw().await.unwrap();
    });
    let words = [
        r#"call{otel.name="GET /seek" otel.kind="client" operation="seek""#,
        r#"call{otel.name="POST /submit" otel.kind="client" operation="submit""#,
        r#"call{otel.name="GET" otel.kind="client" operation="GET request""#,
        r#"http.response.status_code=403 otel.status_code="ERROR" error.type=403"#,
        "response received attempt=1 status=403",
    ];
    told(&log.await, &words);

    let log = traced(async {
        client([Step::Break]).call(Submit("s3cret".into())).await.unwrap_err();
        client([Step::Silence]).call(Submit("s3cret".into())).await.unwrap_err();
    });
    let words = [
        "no response attempt=1 error=submit received no response: the way breaks",
        r#"otel.status_code="ERROR" error.type=transport"#,
        "error=submit received no response: nothing within 30s",
        "error.type=timeout",
    ];
    told(&log.await, &words);

    let log = traced(async {
        let mut limited = RawResponse::new(StatusCode::TOO_MANY_REQUESTS);
        limited.headers.insert("retry-after", "59".parse().unwrap());
        client([Step::Respond(limited), response(StatusCode::OK)]).call(Submit("s3cret".into())).await.unwrap();
    });
    told(&log.await, &["rate limited, retrying `submit` in ", " s, attempt 2 of 3"]);

    served().await;
}

const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/// Calls another server, as a gateway does.
struct Desk(Client);

impl VisitorsApi for Desk {
    async fn get(&self, _: GetVisitor, context: Context) -> Result<GetVisitorResponse, HandlerError> {
        match context.headers.contains_key("x-break") {
            true => Err(StatusCode::BAD_GATEWAY.into()),
            false => Ok(GetVisitorResponse::Ok(self.0.call(GetVisitor::new("s3cret")).await?)),
        }
    }
}

async fn served() {
    let script = Script::new([response(StatusCode::OK)]);
    let upstream = Client::builder("https://up.example.com").transport(script.clone()).build().unwrap();
    let server = Server::new(Desk(upstream)).visitors().on_rejection(|_, _| StatusCode::IM_A_TEAPOT);
    let client = Client::builder("http://in.process").transport(in_process(server.into_router())).build().unwrap();
    let log = traced(async {
        let call = || client.call(GetVisitor::new("s3cret")).retry(RetryPolicy::none());
        call().header("traceparent", PARENT).header("tracestate", "a=1").await.unwrap();
        call().await.unwrap();
        call().header("x-break", "1").await.unwrap_err();
        (0..600).fold(call(), |call, _| call.query("a", 1)).await.unwrap_err();
    });
    let words = [
        r#"request{otel.name="GET /api/v1/livechat/visitor/{token}" otel.kind="server""#,
        r#"http.route="/api/v1/livechat/visitor/{token}" trace_id="0af7651916cd43dd8448eb211c80319c""#,
        "http.response.status_code=200}: rocketchat_omnichannel::runtime::server::trace::enabled: request handled status=200",
        r#"http.response.status_code=502 otel.status_code="ERROR" error.type="502""#,
        "request handled status=502",
        // As the caller receives it.
        "request handled status=418",
    ];
    told(&log.await, &words);
    let sent: Vec<_> =
        script.requests().iter().map(|sent| (sent.header("traceparent"), sent.header("tracestate"))).collect();
    assert_eq!(sent, [(PARENT.to_owned(), "a=1".to_owned()), Default::default()]);
}
