//! A livechat desk that keeps everything in memory: visitors write messages, agents take their chats. A template for
//! your own server; the operations that it leaves out return 501.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example desk -- 3000
//! cargo run -p rocketchat-omnichannel --example visitor_bot -- http://localhost:3000 "Where is my parcel?"
//! curl localhost:3000/api/v1/livechat/inquiries.list -H 'X-User-Id: any' -H 'X-Auth-Token: any'
//! ```
//!
//! - `state`: the data of the desk, and the errors that it returns
//! - `chats`: what can happen to a chat, and `lists`: how lists are filtered and sorted
//! - `visitors`, `rooms`, `messages`, `uploads`: the operations on these, for the widget of a website and for agents
//! - `staff`, `departments`, `fields`, `tags`, `settings`: the operations for agents and managers
//! - `webhooks`: what the desk sends to others
//! - `left_out`: the operations that are not implemented

mod chats;
mod departments;
mod fields;
mod left_out;
mod lists;
mod messages;
mod rooms;
mod settings;
mod staff;
mod state;
mod tags;
mod uploads;
mod visitors;
mod webhooks;

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use axum::{Extension, Router};
use rocketchat_omnichannel::Server;

use state::Desk;

/// The default limit of the real server for files.
const LARGEST_FILE: usize = 104_857_600;
/// The overhead of a body around the file, and its description.
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
    axum::serve(listener, router().into_make_service()).await
}

/// A new desk, with two operations that this API does not describe: an agent writes, and reads a file.
pub fn router() -> Router {
    let desk = Arc::new(Desk::open());
    let described = Server::from_arc(desk.clone()).all().into_router();
    let whole = described
        .route("/api/v1/chat.sendMessage", post(staff::write).layer(Extension(desk.clone())))
        .route("/file-upload/{id}", get(uploads::fetch).layer(Extension(desk)));
    whole.layer(DefaultBodyLimit::max(LARGEST_FILE + FRAMING))
}
