//! The cost of the server: emitted routes against handwritten axum handlers with serde's derive, for the same JSON in
//! and out. The handwritten ones keep no undeclared properties, read no forms and reject requests with two statuses
//! only.
//!
//! `cargo bench -p rocketchat-omnichannel --bench server` measures the routes twice: called in process, which shows the
//! whole difference, and over sockets ([`socket`]), as a real server.
//!
//! Over sockets, on two quiet cores, the emitted routes served 0.946 (without a body) and 0.953 (with one) times as
//! many requests per second (target: 0.95).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a benchmark that cannot go on stops")]

#[path = "../support/rounds.rs"]
mod rounds;
mod sides;
mod socket;

use std::hint::black_box;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{Request, StatusCode};
use criterion::{Criterion, criterion_group};
use tower::Service;

const MESSAGE: &str = r#"{"token":"vis-4f9c2a7e61d8","rid":"kR8sW3nXq5TzLm7Ya","msg":"Where is my parcel?"}"#;

type Make = fn() -> Request<Bytes>;

/// The operations, with the request of each.
const OPERATIONS: [(&str, Make); 2] = [("get_visitor", get_visitor), ("send_message", send_message)];

fn get_visitor() -> Request<Bytes> {
    Request::get("/api/v1/livechat/visitor/vis-4f9c2a7e61d8").header(HOST, "localhost").body(Bytes::new()).unwrap()
}

fn send_message() -> Request<Bytes> {
    let request = Request::post("/api/v1/livechat/message").header(HOST, "localhost");
    request.header(CONTENT_TYPE, "application/json").body(MESSAGE.into()).unwrap()
}

async fn ask(router: &Router, request: Request<Bytes>) -> (StatusCode, Bytes) {
    let (head, body) = router.clone().call(request.map(Body::from)).await.unwrap().into_parts();
    (head.status, to_bytes(body, usize::MAX).await.unwrap())
}

fn in_process(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (emitted, by_hand) = (sides::emitted(), sides::by_hand());
    for (name, request) in OPERATIONS {
        let responses = [&emitted, &by_hand].map(|router| runtime.block_on(ask(router, request())));
        let json = responses.map(|(_, body)| serde_json::from_slice::<serde_json::Value>(&body).unwrap());
        assert_eq!(json[0], json[1], "both do the same");
        let mut group = criterion.benchmark_group(name);
        for (side, router) in [("emitted", &emitted), ("by_hand", &by_hand)] {
            group.bench_function(side, |bencher| {
                bencher.iter(|| black_box(runtime.block_on(ask(router, request()))));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, in_process);

fn main() {
    benches();
    socket::compare();
    Criterion::default().configure_from_args().final_summary();
}
