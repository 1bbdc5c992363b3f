//! What a request costs while it waits, in its body or in its handler: allocated bytes of a connection over a socket,
//! compared with a handwritten axum handler that does the same.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on stops")]

use std::future::pending;
use std::io::Write;
use std::net::TcpStream;

use allocation_counter::measure;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use rocketchat_omnichannel::gateway::Gateway;
use rocketchat_omnichannel::models::{RegisterVisitor, RegisterVisitorResponse};
use rocketchat_omnichannel::server::VisitorsApi;
use rocketchat_omnichannel::{Client, Context, HandlerError, Server};
use serde::Deserialize;

const BODY: &str = r#"{"visitor":{"token":"vis-4f9c2a7e61d8","name":"Ines Duarte"}}"#;

/// Never responds.
#[derive(Clone, Copy)]
struct Desk;

impl VisitorsApi for Desk {
    async fn register(
        &self,
        request: RegisterVisitor,
        context: Context,
    ) -> Result<RegisterVisitorResponse, HandlerError> {
        let () = pending().await;
        drop((request, context));
        Err(axum::http::StatusCode::NO_CONTENT.into())
    }
}

#[derive(Deserialize)]
struct Register {
    visitor: Visitor,
}

#[derive(Deserialize)]
struct Visitor {
    token: String,
    name: Option<String>,
}

async fn register(State(_): State<Desk>, headers: HeaderMap, Json(request): Json<Register>) {
    let () = pending().await;
    drop((request.visitor.token, request.visitor.name, headers));
}

fn emitted() -> Router {
    Server::new(Desk).visitors().into_router()
}

/// All operations of the API, of which one is served here.
fn whole_api() -> Router {
    let unused = Client::new("http://127.0.0.1:1").unwrap();
    let waiting = |_: &Gateway, request: RegisterVisitor, context: Context| Desk.register(request, context);
    Server::new(Gateway::new(unused)).all().on::<RegisterVisitor, _>(waiting).into_router()
}

fn handwritten() -> Router {
    Router::new().route("/api/v1/livechat/visitor", post(register)).with_state(Desk)
}

/// Returns the bytes that the server holds for each of many connections with this part of a body.
fn held(router: fn() -> Router, sent: &str) -> u64 {
    let [few, many] = [16, 80].map(|count| {
        let mut server = None;
        let info = measure(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let connections = runtime.block_on(async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                let address = listener.local_addr().unwrap();
                tokio::spawn(async move { axum::serve(listener, router().into_make_service()).await });
                let mut connections = Vec::with_capacity(100);
                for _ in 0..count {
                    let mut stream = TcpStream::connect(address).unwrap();
                    let head = "POST /api/v1/livechat/visitor HTTP/1.1\r\nhost: desk\r\ncontent-type: application/json";
                    write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{sent}", BODY.len()).unwrap();
                    connections.push(stream);
                }
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                connections
            });
            server = Some((runtime, connections));
        });
        drop(server);
        info.bytes_current
    });
    u64::try_from(many - few).unwrap() / 64
}

#[test]
fn waiting_requests_cost_little_more_than_with_a_handwritten_handler() {
    for (what, sent) in [("body", "{\"visitor\":"), ("handler", BODY)] {
        let [emitted, whole_api, handwritten] = [emitted, whole_api, handwritten].map(|router| held(router, sent));
        for emitted in [emitted, whole_api] {
            assert!(10 * emitted <= 12 * handwritten, "{what}: {emitted} bytes instead of {handwritten}");
        }
    }
}
