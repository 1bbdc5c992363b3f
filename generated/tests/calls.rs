//! Options of a client and of a call: timeouts, retries, headers, credentials, uploads.
//!
//! The clock advances only while something waits for it, so that an hour passes at once.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]
#![cfg(feature = "client")]

#[path = "support/fetch.rs"]
mod fetch;
#[path = "support/script.rs"]
mod script;

use std::sync::Arc;
use std::time::Duration;

use fetch::{Fetch, Submit, TOKEN};
use http::{Request, Response, StatusCode};
use rocketchat_omnichannel::models::UploadFile;
use rocketchat_omnichannel::runtime::client::{Body, BoxFuture, Builder, Transport, TransportError};
use rocketchat_omnichannel::{Client, Content, Credentials, Error, RawResponse, RetryPolicy, Upload};
use script::{Script, Step};
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

fn builder(script: &Script) -> Builder {
    Client::builder("https://chat.example.com").credentials(credentials("s3cret")).transport(script.clone())
}

fn client(script: &Script) -> Client {
    builder(script).build().unwrap()
}

fn credentials(token: &str) -> Credentials {
    Credentials::new().with(TOKEN, token)
}

fn submit() -> Submit {
    Submit(Content::from("the body"))
}

fn right() -> Step {
    Step::Respond(RawResponse::new(StatusCode::OK).with_body("application/json", "{}"))
}

fn refusal(status: u16, headers: &[(&'static str, &str)]) -> Step {
    let mut raw =
        RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body("application/json", r#"{"error":"no"}"#);
    for (name, value) in headers {
        raw.headers.insert(*name, value.parse().unwrap());
    }
    Step::Respond(raw)
}

/// Returns a rate limit that ends this many seconds after the response.
fn limited(seconds: u64) -> Step {
    let reset = (784_111_777 + seconds) * 1_000;
    refusal(429, &[("date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("x-ratelimit-reset", &reset.to_string())])
}

/// Returns the duration of something, in whole seconds.
async fn seconds<T>(work: impl IntoFuture<Output = T>) -> (T, u64) {
    let started = Instant::now();
    let result = work.await;
    (result, started.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn waits_for_the_rate_limit() {
    for (step, waited) in [(limited(59), 59), (refusal(429, &[("retry-after", "30")]), 30), (limited(0), 0)] {
        let script = Script::new([step, right()]);
        let (result, took) = seconds(client(&script).call(submit())).await;
        assert_eq!((result.is_ok(), took, script.requests().len()), (true, waited, 2));
    }
}

#[tokio::test(start_paused = true)]
async fn does_not_wait_past_the_timeout() {
    for (limit, wait) in [(30, 30), (30, 59), (600, 91)] {
        let script = Script::new([limited(wait), right()]);
        let (result, took) = seconds(client(&script).call(submit()).timeout(limit * SECOND)).await;
        let error = result.unwrap_err();
        assert_eq!((took, script.requests().len()), (0, 1));
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(SECOND * u32::try_from(wait).unwrap()));
    }
    let script = Script::new([limited(91), right()]);
    let patient = RetryPolicy::default().max_retry_after(100 * SECOND);
    assert_eq!(seconds(client(&script).call(submit()).retry(patient)).await.1, 91);
}

#[tokio::test(start_paused = true)]
async fn enforces_timeouts() {
    let silent = || Script::new([Step::Silence]);
    let script = silent();
    let (result, took) = seconds(client(&script).call(submit())).await;
    assert_eq!((result.unwrap_err().is_timeout(), took, script.requests().len()), (true, 30, 1));

    // Three attempts of half a minute, and at most a second and a half between them.
    let script = silent();
    let (result, took) = seconds(client(&script).call(Fetch("a"))).await;
    assert_eq!(result.unwrap_err().to_string(), "fetch received no response: nothing within 30s");
    assert!((90..=91).contains(&took) && script.requests().len() == 3, "{took}");

    // The limit of the call cuts the second attempt short.
    let script = silent();
    let (result, took) = seconds(client(&script).call(Fetch("a")).timeout(45 * SECOND)).await;
    assert_eq!((result.unwrap_err().is_timeout(), took, script.requests().len()), (true, 45, 2));

    let script = silent();
    let client = client(&script);
    let call = client.call(Fetch("a")).timeout(None).attempt_timeout(None);
    assert!(tokio::time::timeout(86_400 * SECOND, call.into_future()).await.is_err(), "without limits there are none");
}

#[tokio::test(start_paused = true)]
async fn call_policy_overrides_client_policy() {
    for (policy, requests) in [(RetryPolicy::none(), 1), (RetryPolicy::default().attempts(5), 5)] {
        let script = Script::new([Step::Break]);
        client(&script).call(Fetch("a")).retry(policy).await.unwrap_err();
        assert_eq!(script.requests().len(), requests);
        let script = Script::new([Step::Break]);
        builder(&script).retry(policy).build().unwrap().call(Fetch("a")).await.unwrap_err();
        assert_eq!(script.requests().len(), requests);
    }
}

#[tokio::test(start_paused = true)]
async fn never_resends_a_stream() {
    for step in [limited(1), refusal(503, &[]), Step::Break] {
        let script = Script::new([step, right()]);
        let body = Content::stream(futures_util::stream::iter([Ok("a stream".into())]));
        client(&script).call(Submit(body)).await.unwrap_err();
        assert_eq!(script.requests().iter().map(|request| request.body.as_ref()).collect::<Vec<_>>(), [b"a stream"]);
    }
    // A body that can be read again is sent completely each time.
    let script = Script::new([limited(1), right()]);
    client(&script).call(submit()).await.unwrap();
    assert!(script.requests().iter().all(|request| request.body == "the body"));
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn specific_headers_override_general_ones() {
    let script = Script::new([right()]);
    let plain = client(&script);
    plain.call(submit()).await.unwrap();
    let sent = script.requests().pop().unwrap();
    assert!(sent.header("user-agent").starts_with("rocketchat-omnichannel/0."), "{}", sent.header("user-agent"));
    assert_eq!(sent.header("content-type"), "application/octet-stream");

    let builder = builder(&script).user_agent("desk/1").header("X-Forwarded-For", "203.0.113.7");
    let named = builder.header("content-type", "text/odd").build().unwrap();
    named.call(submit()).header("X-Forwarded-For", "203.0.113.8").header("X-Trace", "t").await.unwrap();
    let sent = script.requests().pop().unwrap();
    let found = ["user-agent", "x-forwarded-for", "x-trace", "content-type"].map(|name| sent.header(name));
    assert_eq!(found, ["desk/1", "203.0.113.8", "t", "application/octet-stream"]);

    for (name, value) in [("X-\n", "a"), ("X-A", "a\nb"), ("", "a")] {
        let error = self::builder(&script).header(name, value).build().unwrap_err();
        assert!(matches!(&error, Error::Setup { message, .. } if message.starts_with("header")), "{error}");
        let error = plain.call(submit()).header(name, value).await.unwrap_err();
        assert!(matches!(&error, Error::Request { operation: "submit", .. }), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn clones_share_replaceable_credentials() {
    let script = Script::new([right()]);
    let client = Client::builder("https://chat.example.com").transport(script.clone()).build().unwrap();
    let clone = client.clone();
    assert!(matches!(clone.call(Fetch("a")).await, Err(Error::MissingCredentials { operation: "fetch", .. })));
    clone.call(submit()).await.unwrap();

    client.set_credentials(credentials("first"));
    clone.call(Fetch("a")).await.unwrap();
    client.set_credentials(credentials("second"));
    clone.call(Fetch("a")).await.unwrap();
    clone.call(Fetch("a")).credentials(credentials("own")).await.unwrap();
    clone.call(Fetch("a")).await.unwrap();
    let tokens: Vec<_> = script.requests().iter().map(|request| request.header("x-token")).collect();
    assert_eq!(tokens, ["", "first", "second", "own", "second"]);
    assert!(!format!("{client:?} {:?}", client.call(Fetch("a")).credentials(credentials("own"))).contains("own\""));
    assert!(!format!("{client:#?}").contains("second"));
}

#[tokio::test(start_paused = true)]
async fn call_outlives_its_client() {
    let script = Script::new([right()]);
    let call = client(&script).call(Fetch("a"));
    tokio::spawn(call.into_future()).await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn shares_a_transport_chosen_at_run_time() {
    let script = Script::new([right()]);
    let shared: Arc<dyn Transport> = Arc::new(script.clone());
    let chosen: Box<dyn Transport> = if script.requests().is_empty() { Box::new(shared) } else { Box::new(Unused) };
    let client = Client::builder("https://chat.example.com").transport(chosen).build().unwrap();
    client.call(submit()).await.unwrap();
    assert_eq!(script.requests().len(), 1);
}

struct Unused;

impl Transport for Unused {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::new("is not there")) })
    }
}

/// Chunks, each after so many seconds.
fn chunks(count: u64, wait: u32) -> impl futures_util::Stream<Item = std::io::Result<bytes::Bytes>> + Send {
    futures_util::stream::unfold(0, move |sent| async move {
        tokio::time::sleep(wait * SECOND).await;
        (sent < count).then(|| (Ok("chunk".into()), sent + 1))
    })
}

/// Reads the whole request, and responds with chunks after so many seconds each.
struct Slow(u32);

impl Transport for Slow {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let wait = self.0;
        Box::pin(async move {
            let sent = request.into_body().read().await.map_err(TransportError::new)?;
            assert!(!sent.is_empty());
            let response = Content::stream(chunks(4, wait)).open().await.map_err(TransportError::new)?;
            Ok(Response::new(response))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn upload_may_last_while_it_makes_progress() {
    let call = |sent: u32, answered: u32| {
        let client = Client::builder("https://chat.example.com").transport(Slow(answered)).build().unwrap();
        client.call(Submit(Content::stream(chunks(10, sent)))).credentials(credentials("s3cret"))
    };
    let (response, took) = seconds(call(59, 59).raw()).await;
    assert_eq!((response.unwrap().body.len(), took), (20, 11 * 59 + 5 * 59));
    for (call, expected, waited) in [
        (call(61, 1), "nothing was sent or received for 60s", 60),
        (call(1, 61), "nothing was sent or received for 60s", 11 + 60),
        (call(6, 1).idle_timeout(5 * SECOND), "nothing was sent or received for 5s", 5),
        (call(59, 1).timeout(100 * SECOND), "nothing within 100s, which the call may take in all", 100),
        (call(59, 1).attempt_timeout(90 * SECOND), "nothing within 90s", 90),
    ] {
        let (error, took) = seconds(call.raw()).await;
        let error = error.unwrap_err();
        assert_eq!((error.is_timeout(), took), (true, waited), "{error}");
        assert!(error.to_string().ends_with(expected), "{error}");
    }
    for call in [call(500, 500).idle_timeout(None), call(500, 500).attempt_timeout(None)] {
        assert_eq!(seconds(call.raw()).await.1, 11 * 500 + 5 * 500, "without limits there are none");
    }
}

/// Takes a chunk of a request each second.
struct Slower;

impl Transport for Slower {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            use http_body_util::BodyExt as _;

            let mut body = request.into_body();
            let announced = http_body::Body::size_hint(&body).exact();
            let mut arrived = 0;
            while let Some(frame) = body.frame().await {
                arrived += frame.map_err(TransportError::new)?.into_data().map_or(0, |data| data.len() as u64);
                tokio::time::sleep(SECOND).await;
            }
            assert_eq!(announced, Some(arrived));
            Ok(Response::new(Body::default()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_file_in_memory_takes_as_long_as_it_makes_progress() {
    let client = Client::builder("https://chat.example.com").transport(Slower).build().unwrap();
    let call = |size: usize| {
        client.call(UploadFile::new("t", "r", Upload::new("a.bin", vec![b'x'; size]))).retry(RetryPolicy::none())
    };
    let size = 300 * 64 * 1024;
    let (response, took) = seconds(call(size).raw()).await;
    assert_eq!(response.unwrap().status, 200);
    assert!((300..310).contains(&took), "{took}");
    let (error, took) = seconds(call(size).timeout(100 * SECOND).raw()).await;
    assert_eq!((error.unwrap_err().is_timeout(), took), (true, 100));
}

#[tokio::test(start_paused = true)]
async fn idle_timeout_applies_to_calls_without_a_file() {
    let script = Script::new([Step::Silence]);
    let (error, waited) = seconds(client(&script).call(submit()).idle_timeout(5 * SECOND)).await;
    assert_eq!((error.unwrap_err().is_timeout(), waited), (true, 5));
    let (_, waited) = seconds(client(&script).call(submit())).await;
    assert_eq!(waited, 30);
}

#[tokio::test(start_paused = true)]
async fn backs_off_even_if_retry_after_is_zero() {
    let script = Script::new([limited(0), limited(0), right()]);
    let (response, waited) = seconds(client(&script).call(submit()).retry(patient()).timeout(None)).await;
    response.unwrap();
    assert!(waited >= 3 * 60 / 2, "{waited}");
}

#[tokio::test(start_paused = true)]
async fn spreads_retries_of_concurrent_clients() {
    let policy = RetryPolicy::default().backoff(SECOND, SECOND);
    for (step, shortest) in [(Step::Break, 500), (refusal(429, &[("retry-after", "30")]), 30_000)] {
        let mut waits = Vec::new();
        for _ in 0..20 {
            let script = Script::new([step.clone(), right()]);
            let started = Instant::now();
            client(&script).call(Fetch("a")).retry(policy).await.unwrap();
            waits.push(started.elapsed().as_millis());
        }
        assert!(waits.iter().all(|wait| (shortest..=shortest + 1_001).contains(wait)), "{waits:?}");
        assert!(waits.iter().any(|wait| wait.abs_diff(waits[0]) > 10), "all are alike: {waits:?}");
    }
}

/// A first wait of between half a minute and one, a second of twice that.
fn patient() -> RetryPolicy {
    RetryPolicy::default().backoff(60 * SECOND, 240 * SECOND)
}

#[tokio::test(start_paused = true)]
async fn returns_responses_with_status_and_headers() {
    let mut response = RawResponse::new(StatusCode::OK).with_body("application/json", "5");
    response.headers.insert("x-ratelimit-remaining", "9".parse().unwrap());
    let script = Script::new([Step::Respond(response.clone())]);
    let received = client(&script).call(Fetch("a")).send().await.unwrap();
    assert_eq!((received.status.as_u16(), received.body), (200, 5.into()));
    assert_eq!(received.headers["x-ratelimit-remaining"], "9");
    assert_eq!(client(&script).call(Fetch("a")).raw().await.unwrap(), response);

    let script = Script::new([refusal(418, &[("x-kind", "teapot")])]);
    let error = client(&script).call(Fetch("a")).send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 418);
    assert_eq!(error.headers().unwrap()["x-kind"], "teapot");
    assert_eq!(error.body().unwrap(), r#"{"error":"no"}"#);
    assert_eq!(client(&script).call(Fetch("a")).raw().await.unwrap().status.as_u16(), 418);
    assert_eq!(client(&script).call(Fetch("a")).response().await.unwrap().status.as_u16(), 418);
}

#[tokio::test(start_paused = true)]
async fn error_predicates_match_their_errors() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [Predicate; 6] = [
        Error::is_unauthorized,
        Error::is_forbidden,
        Error::is_not_found,
        Error::is_rate_limited,
        Error::is_transport,
        Error::is_timeout,
    ];
    for (step, expected) in [
        (refusal(401, &[]), [true, false, false, false, false, false]),
        (refusal(403, &[]), [false, true, false, false, false, false]),
        (refusal(404, &[]), [false, false, true, false, false, false]),
        (refusal(429, &[]), [false, false, false, true, false, false]),
        (Step::Break, [false, false, false, false, true, false]),
        (Step::Silence, [false, false, false, false, true, true]),
        (refusal(400, &[]), [false; 6]),
    ] {
        let script = Script::new([step]);
        let error = client(&script).call(Fetch("a")).retry(RetryPolicy::none()).await.unwrap_err();
        assert_eq!(predicates.map(|is| is(&error)), expected, "{error}");
    }
}
