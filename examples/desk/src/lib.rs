//! A livechat desk: visitors write messages, agents take their chats. A template for your own server; the operations
//! that it leaves out return 501.
//!
//! ```sh
//! cargo run -p desk -- 3000
//! cargo run -p rocketchat-omnichannel --example visitor_bot -- http://localhost:3000 "Where is my parcel?"
//! curl localhost:3000/api/v1/livechat/inquiries.list -H 'X-User-Id: any' -H 'X-Auth-Token: any'
//! ```
//!
//! The desk forgets everything when it ends, unless it has a database:
//! `cargo run -p desk --features sqlite -- 3000 desk.db`.
//!
//! - `state`: the data of the desk, and the errors that it returns
//! - `table`: rows that remember what has changed; `store`: where they are kept between two runs, in `sqlite` or not
//!   at all
//! - `chats`: what can happen to a chat, and `lists`: how lists are filtered and sorted
//! - `visitors`, `rooms`, `messages`, `uploads`: the operations on these, for the widget of a website and for agents
//! - `staff`, `departments`, `fields`, `tags`, `settings`: the operations for agents and managers
//! - `views`: what responses have of objects that are stored whole
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
#[cfg(feature = "sqlite")]
mod sqlite;
mod staff;
mod state;
mod store;
mod table;
mod tags;
mod uploads;
mod views;
mod visitors;
mod webhooks;

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use rocketchat_omnichannel::Server;

#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;
use state::Desk;
pub use store::{Change, Memory, Store, StoreError};

/// The default limit of the real server for files.
const LARGEST_FILE: usize = 104_857_600;
/// The overhead of a body around the file, and its description.
const FRAMING: usize = 64 * 1024;

/// A desk with the data of a store, and with two operations that this API does not describe: an agent writes, and reads
/// a file. It sends its webhooks in the background, which needs a runtime.
pub fn router(store: impl Store) -> Result<Router, StoreError> {
    let desk = Desk::open(store)?;
    let described = Server::from_arc(desk.clone()).all().into_router();
    let whole = described
        .route("/api/v1/chat.sendMessage", post(staff::write).layer(Extension(desk.clone())))
        .route("/file-upload/{id}", get(uploads::fetch).layer(Extension(desk.clone())));
    Ok(whole.layer(from_fn_with_state(desk, store_first)).layer(DefaultBodyLimit::max(LARGEST_FILE + FRAMING)))
}

/// Responds after everything that the request has changed is stored.
async fn store_first(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match tokio::task::spawn_blocking(move || desk.save()).await.map_err(StoreError::from).flatten() {
        Ok(()) => response,
        Err(error) => {
            eprintln!("desk: {error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
