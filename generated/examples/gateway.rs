//! A gateway: the whole API, passed on to another server, with a line for each call.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example gateway --features gateway -- https://chat.example.com 127.0.0.1:3001
//! ```
//!
//! Can be put in front of any server of the API, such as the example `mock`.

use std::env;
use std::time::Instant;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use rocketchat_omnichannel::gateway::{Forward, Gateway};
use rocketchat_omnichannel::runtime::Operation;
use rocketchat_omnichannel::runtime::client::Response;
use rocketchat_omnichannel::{Client, Context, Error, Server};

/// The default limit of a server for files, and the overhead of a body around the file.
const LARGEST_BODY: usize = 104_857_600 + 64 * 1024;

/// A client that forwards every call and logs its outcome.
struct Logged(Client);

impl Forward for Logged {
    async fn forward<O: Operation>(&self, request: O, context: Context) -> Result<Response<O::Response>, Error> {
        let started = Instant::now();
        let outcome = self.0.forward(request, context).await;
        let status = match &outcome {
            Ok(response) => response.status.to_string(),
            Err(error) => error.to_string(),
        };
        println!("{:<60} {status} in {:?}", O::INFO.id, started.elapsed());
        outcome
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let upstream = arguments.next().ok_or("usage: gateway UPSTREAM [ADDRESS]")?;
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:3001".to_owned());

    let router = router(Client::new(upstream)?);
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

/// A gateway to the server of that client.
pub fn router(client: Client) -> Router {
    let router = Server::new(Gateway::new(Logged(client))).all().into_router();
    router.layer(DefaultBodyLimit::max(LARGEST_BODY))
}
