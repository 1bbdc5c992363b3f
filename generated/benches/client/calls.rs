//! The time that a call takes, over a socket.
//!
//! Both sides send the same bytes. The emitted client also reads a clock for the timeouts of the call and of the
//! attempt, can send the request once more, and limits the size of the response.

use std::time::Instant;

use axum::Router;
use axum::http::header::{ACCEPT, USER_AGENT};
use axum::routing::get;
use rocketchat_omnichannel::models::ListRooms;
use rocketchat_omnichannel::{Client, Credentials};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use crate::rooms::{ByHand, Page, page};
use crate::rounds;

/// Calls in one round.
const CALLS: u32 = 100;

pub fn compare() {
    for rooms in [1, 50] {
        let address = serve(page(rooms, 0));
        let runtime = runtime();

        let credentials = Credentials::new().user_id("the user id").auth_token("the token");
        let client = Client::builder(&address).credentials(credentials).user_agent("emitted/1.0.0");
        let client = client.reqwest(|builder| builder.no_proxy()).build().unwrap();
        let emitted = async || {
            client.rooms().list(ListRooms::default().count(50).open(true)).await.unwrap();
        };

        let by_hand = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("{address}/api/v1/livechat/rooms?count=50&open=true");
        let by_hand = async || {
            let request = by_hand.get(&url).header("X-User-Id", "the user id").header("X-Auth-Token", "the token");
            let request = request.header(ACCEPT, "application/json, */*;q=0.5").header(USER_AGENT, "by-hand/1.0.0");
            let response = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
            serde_json::from_slice::<Page<ByHand>>(&response).unwrap();
        };

        let sides: &mut [&mut dyn FnMut() -> f64] =
            &mut [&mut || round(&runtime, emitted), &mut || round(&runtime, by_hand)];
        let rounds::Comparison { medians, ratios } = rounds::compare(sides);
        let [emitted, by_hand, ratio] = [medians[0], medians[1], ratios[1]];
        println!("call for {rooms} rooms: {emitted:.1} µs emitted, {by_hand:.1} µs by hand, ratio {ratio:.3}");
    }
}

/// Microseconds that a call takes.
fn round(runtime: &Runtime, call: impl AsyncFn()) -> f64 {
    let start = Instant::now();
    runtime.block_on(async {
        for _ in 0..CALLS {
            call().await;
        }
    });
    start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

/// Starts a server on another thread that responds to every request with this page.
fn serve(page: String) -> String {
    let (told, address) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            let body = bytes::Bytes::from(page);
            let response = move || std::future::ready(([("content-type", "application/json")], body.clone()));
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            told.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
            axum::serve(listener, Router::new().fallback(get(response))).await.unwrap();
        });
    });
    address.recv().unwrap()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}
