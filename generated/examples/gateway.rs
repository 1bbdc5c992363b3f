//! A gateway: the whole API, passed on to another server, with a line for each call.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example gateway --features gateway -- https://chat.example.com 127.0.0.1:3001
//! ```
//!
//! Can be put in front of any server of the API, such as the example `mock`.

use std::env;
use std::net::SocketAddr;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use rocketchat_omnichannel::gateway::Gateway;
use rocketchat_omnichannel::{Client, Server};

/// The default limit of a server for files, and the overhead of a body around the file.
const LARGEST_BODY: usize = 104_857_600 + 64 * 1024;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let upstream = arguments.next().ok_or("usage: gateway UPSTREAM [ADDRESS]")?;
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:3001".to_owned());

    let router = router(Client::new(upstream)?);
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    // With the address of the caller, which the other server learns.
    Ok(axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await?)
}

/// A gateway to the server of that client.
pub fn router(client: Client) -> Router {
    let server = Server::new(Gateway::new(client)).all().on_response(|handled| println!("{handled}"));
    server.into_router().layer(DefaultBodyLimit::max(LARGEST_BODY))
}
