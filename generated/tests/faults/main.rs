//! A server that makes every possible error: the outcome of a call, and how often it is sent.
//!
//! - [`cases`]: what can be wrong with one response
//! - [`connections`]: connections that are kept, and uploads that the server rejects
//! - [`server`]: the server that plays all that
//!
//! Each broken response is tried with an operation that may be retried and with one that may not, for all attempts, and
//! once before a correct response.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may give up"
)]
#![cfg(feature = "client")]

mod cases;
mod connections;
#[path = "../support/fetch.rs"]
mod fetch;
mod server;

use std::sync::atomic::Ordering;
use std::time::Duration;

use cases::Outcome::*;
use cases::{Again, Fault, Outcome, RESPONSE_LIMIT, broken, garbled, odd_but_right, refused, slow};
use fetch::{Fetch, Submit, TOKEN};
use rocketchat_omnichannel::runtime::Json;
use rocketchat_omnichannel::{Client, Content, Credentials, Error, RetryPolicy};
use server::Act::{self, *};
use server::{bytes, html, json, serve};
use tokio::task::JoinSet;

/// Returns a client whose attempts time out after half a second, or practically never.
fn client(address: &str, patient: bool) -> Client {
    let retry = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let attempt_timeout = if patient { Duration::from_secs(30) } else { Duration::from_millis(500) };
    let builder = Client::builder(address).credentials(Credentials::new().with(TOKEN, "s3cret"));
    builder.retry(retry).response_limit(RESPONSE_LIMIT).attempt_timeout(attempt_timeout).build().unwrap()
}

/// Sends one of the two, and returns the outcome, the message, and the number of requests that arrived.
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
        Err(Error::Unexpected { response, .. }) => Unexpected(response.status.as_u16()),
        Err(Error::ResponseTooLarge { .. }) => TooLarge,
        Err(error) => panic!("{error}"),
    }
}

/// Tries each case on its own, and before a correct response.
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
async fn broken_connection_is_a_transport_error() {
    all(broken()).await;
}

#[tokio::test]
async fn missing_response_times_out() {
    all(slow()).await;
}

#[tokio::test]
async fn returns_refusals_of_server_and_proxy() {
    all(refused()).await;
}

#[tokio::test]
async fn recovers_from_mixed_failures() {
    let page = html("502 Bad Gateway", "down");
    let limited = json("429 Too Many Requests", "{}");
    let cut = Say(bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
    let acts = [Hangup, cut, page, limited.clone(), SayAndHang(Vec::new())];
    let right = json("200 OK", "{}");
    let mut trials = JoinSet::new();
    for first in &acts {
        for second in &acts {
            let acts = vec![first.clone(), second.clone(), right.clone()];
            trials.spawn(async move { (call(acts.clone(), true, false).await, acts) });
        }
    }
    while let Some(trial) = trials.join_next().await {
        let ((found, said, requests), acts) = trial.unwrap();
        assert_eq!((found, requests), (Success, 3), "{acts:?}: {said}");
    }
    // A call that may not be retried fails at the first error that is not an error response.
    let (found, _, requests) = call(vec![limited, Hangup, right], false, true).await;
    assert_eq!((found, requests), (Broken, 2));
}

#[tokio::test]
async fn does_not_retry_undecodable_responses() {
    all(garbled()).await;
}

#[tokio::test]
async fn accepts_unusual_but_valid_responses() {
    all(odd_but_right()).await;
}
