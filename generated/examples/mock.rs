//! The whole API as a mock: every operation returns an example of its description.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example mock --features mock -- 127.0.0.1:3000
//! ```
//!
//! The address comes from the command line, or else from `MOCK_ADDRESS`. With port 0 the system chooses a port. The
//! page at `/` shows all operations and sends requests to them. `GET /_mock/log` returns the received requests as JSON,
//! and `POST /_mock/reset` forgets them and what was deleted.

use std::env;

use rocketchat_omnichannel::mock::Mock;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = env::args().nth(1).or_else(|| env::var("MOCK_ADDRESS").ok());
    let listener = tokio::net::TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:3000")).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Mock::new().serve(listener).await
}
