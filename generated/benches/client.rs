//! What the client costs over what one would write by hand: reqwest, and structs with serde's derived traits.
//!
//! `cargo bench -p rocketchat-omnichannel --bench client`. A call is to take at most 1.05 times as long as by hand, decoding
//! a list at most 1.1 times as long. Undeclared members are lost by hand, unless a `flatten` keeps them, which is the fair
//! rival of a type that does.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, missing_docs, reason = "a benchmark that cannot go on stops")]

use std::hint::black_box;

use axum::Router;
use axum::routing::get;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rocketchat_omnichannel::models::{ListRooms, RoomsPage};
use rocketchat_omnichannel::{Client, Credentials};
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

/// The members of a room that the answers below have.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "decoded only")]
struct Room {
    #[serde(rename = "_id")]
    id: Option<String>,
    served_by: Option<Agent>,
    open: Option<bool>,
    fname: Option<String>,
    t: Option<String>,
    v: Option<Visitor>,
    department_id: Option<String>,
    msgs: Option<i64>,
    ts: Option<String>,
    #[serde(rename = "_updatedAt")]
    updated_at: Option<String>,
    lm: Option<String>,
    users_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Agent {
    #[serde(rename = "_id")]
    id: Option<String>,
    username: Option<String>,
    ts: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Visitor {
    #[serde(rename = "_id")]
    id: Option<String>,
    username: Option<String>,
    token: Option<String>,
    status: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Page<R> {
    rooms: Option<Vec<R>>,
    count: Option<i64>,
    offset: Option<i64>,
    total: Option<i64>,
    success: Option<bool>,
}

/// A room that keeps what it does not declare.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded only")]
struct Keeping {
    #[serde(flatten)]
    room: Room,
    #[serde(flatten)]
    extra: Map<String, Json>,
}

/// A page of rooms, with some members in each that nobody declares.
fn page(rooms: usize, undeclared: usize) -> String {
    let room = |at: usize| {
        let mut room = json!({
            "_id": format!("kR8sW3nXq5TzLm{at:04}"),
            "open": true,
            "fname": "Ines Duarte",
            "t": "l",
            "msgs": 12 + at,
            "usersCount": 2,
            "lm": "2024-05-14T09:31:12.481Z",
            "ts": "2024-05-14T09:28:55.102Z",
            "departmentId": "dTq7hV2cLm9XwKs4B",
            "v": { "_id": "vR5mK8xQz3TjWn6Yp", "username": "guest-42", "token": "vis-4f9c2a7e61d8", "status": "online" },
            "servedBy": { "_id": "aLw3nXq5TzLm7YaKr", "username": "r.vogel", "ts": "2024-05-14T09:29:03.559Z" },
            "_updatedAt": "2024-05-14T09:31:12.502Z",
        });
        for member in 0..undeclared {
            room[format!("later{member}")] = json!("a member of a later server");
        }
        room
    };
    let rooms: Vec<Json> = (0..rooms).map(room).collect();
    let count = rooms.len();
    json!({ "rooms": rooms, "count": count, "offset": 0, "total": count, "success": true }).to_string()
}

fn decoding(criterion: &mut Criterion) {
    for (name, undeclared) in [("decode 1,000 rooms", 0), ("decode 1,000 rooms with 3 undeclared members each", 3)] {
        let body = page(1_000, undeclared);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function("by hand", |b| b.iter(|| serde_json::from_str::<Page<Room>>(black_box(&body)).unwrap()));
        group.bench_function("by hand, kept", |b| {
            b.iter(|| serde_json::from_str::<Page<Keeping>>(black_box(&body)).unwrap())
        });
        group.bench_function("emitted", |b| b.iter(|| serde_json::from_str::<RoomsPage>(black_box(&body)).unwrap()));
        group.finish();
    }
}

/// A server on another thread that answers every request with this page.
fn serve(page: String) -> String {
    let (told, address) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            let body = bytes::Bytes::from(page);
            let answer = move || std::future::ready(([("content-type", "application/json")], body.clone()));
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            told.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
            axum::serve(listener, Router::new().fallback(get(answer))).await.unwrap();
        });
    });
    address.recv().unwrap()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn calls(criterion: &mut Criterion) {
    for rooms in [1, 50] {
        let address = serve(page(rooms, 0));
        let runtime = runtime();
        let mut group = criterion.benchmark_group(format!("call for {rooms} rooms"));

        let by_hand = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("{address}/api/v1/livechat/rooms?count=50&open=true");
        group.bench_function("by hand", |bencher| {
            bencher.iter(|| {
                runtime.block_on(async {
                    let request =
                        by_hand.get(&url).header("X-User-Id", "the user id").header("X-Auth-Token", "the token");
                    let answer = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
                    serde_json::from_slice::<Page<Room>>(&answer).unwrap()
                })
            });
        });

        let transport = reqwest::Client::builder().no_proxy().build().unwrap();
        let credentials = Credentials::new().user_id("the user id").auth_token("the token");
        let client = Client::builder(address).credentials(credentials).transport(transport).build().unwrap();
        group.bench_function("emitted", |bencher| {
            bencher.iter(|| {
                runtime
                    .block_on(async { client.rooms().list(ListRooms::default().count(50).open(true)).await.unwrap() })
            });
        });
        group.finish();
    }
}

criterion_group!(benches, decoding, calls);
criterion_main!(benches);
