//! Requests per second over sockets.
//!
//! Each server has its own thread, and so has the load: connections that are kept alive, each always with a request, so
//! that the server is the bottleneck.

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::http::Request;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

use crate::{OPERATIONS, rounds, sides};

const CONNECTIONS: usize = 16;
/// Requests on one connection in one round.
const REQUESTS: u32 = 100;

pub fn compare() {
    let runtime = current_thread();
    for (name, request) in OPERATIONS {
        let request = in_http_1(&request());
        let [mut emitted, mut by_hand] =
            [sides::emitted(), sides::by_hand()].map(|router| Load::new(&runtime, router, &request));
        let sides: &mut [&mut dyn FnMut() -> f64] =
            &mut [&mut || emitted.round(&runtime), &mut || by_hand.round(&runtime)];
        let rounds::Comparison { medians, ratios } = rounds::compare(sides);
        let [emitted, by_hand, ratio] = [medians[0], medians[1], ratios[1]];
        println!("{name}: {emitted:.0} requests per second emitted, {by_hand:.0} by hand, ratio {ratio:.3}");
    }
}

/// Connections to one server.
struct Load {
    connections: Vec<TcpStream>,
    request: Vec<u8>,
    /// The bytes of a response, of which there are equally many each time.
    response: usize,
}

impl Load {
    fn new(runtime: &Runtime, router: Router, request: &[u8]) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        listener.set_nonblocking(true).unwrap();
        std::thread::spawn(|| {
            current_thread().block_on(async {
                axum::serve(TcpListener::from_std(listener).unwrap(), router).await.unwrap();
            });
        });
        runtime.block_on(async {
            let mut connections = Vec::new();
            for _ in 0..CONNECTIONS {
                let connection = TcpStream::connect(address).await.unwrap();
                connection.set_nodelay(true).unwrap();
                connections.push(connection);
            }
            let response = first_response(&mut connections[0], request).await;
            Self { connections, request: request.to_vec(), response }
        })
    }

    /// Requests per second.
    fn round(&mut self, runtime: &Runtime) -> f64 {
        let Self { connections, request, response } = self;
        let start = Instant::now();
        runtime.block_on(async {
            let asking = connections.iter_mut().map(|connection| async {
                let mut buffer = vec![0; *response];
                for _ in 0..REQUESTS {
                    connection.write_all(request).await.unwrap();
                    connection.read_exact(&mut buffer).await.unwrap();
                    assert!(buffer.starts_with(b"HTTP/1.1 200 "));
                }
            });
            futures_util::future::join_all(asking).await;
        });
        (CONNECTIONS as f64) * f64::from(REQUESTS) / start.elapsed().as_secs_f64()
    }
}

/// Returns the length of a response; nothing follows it.
async fn first_response(connection: &mut TcpStream, request: &[u8]) -> usize {
    connection.write_all(request).await.unwrap();
    let mut response = Vec::new();
    let pause = Duration::from_millis(200);
    while let Ok(Ok(1..)) = tokio::time::timeout(pause, connection.read_buf(&mut response)).await {}
    assert!(response.ends_with(b"}"), "an answer in JSON");
    response.len()
}

fn in_http_1(request: &Request<Bytes>) -> Vec<u8> {
    let mut text = format!("{} {} HTTP/1.1\r\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    if !request.body().is_empty() {
        text += &format!("content-length: {}\r\n", request.body().len());
    }
    [text.as_bytes(), b"\r\n", request.body()].concat()
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}
