//! A livechat desk that keeps everything in memory: visitors write in, agents take their chats. A template for a server of
//! one's own; the operations that it leaves out answer 501.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example desk -- 3000
//! cargo run -p rocketchat-omnichannel --example visitor_bot -- http://localhost:3000 "Where is my parcel?"
//! curl localhost:3000/api/v1/livechat/inquiries.list -H 'X-User-Id: any' -H 'X-Auth-Token: any'
//! ```
//!
//! - `state`: what the desk knows, and what may be said to those who ask for something else
//! - `visitors`, `rooms`, `messages`: what the widget of a website needs
//! - `staff`, `settings`: what agents and managers need
//! - `left_out`: what nobody has needed yet

mod left_out;
mod messages;
mod rooms;
mod settings;
mod staff;
mod state;
mod visitors;

use std::env;
use std::process::ExitCode;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use rocketchat_omnichannel::Server;

use state::Desk;

/// As large a file as the real server takes, if nobody sets anything else.
const LARGEST_FILE: usize = 104_857_600;
/// What stands around it in a body, and a description beside it.
const FRAMING: usize = 64 * 1024;

#[tokio::main]
async fn main() -> ExitCode {
    let port = env::args().nth(1).unwrap_or_else(|| "3000".to_owned());
    match serve(&port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("desk: port {port}: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(port: &str) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router()).await
}

/// A new desk.
pub fn router() -> Router {
    Server::new(Desk::default()).all().into_router().layer(DefaultBodyLimit::max(LARGEST_FILE + FRAMING))
}
