//! A replay of recordings: decodes every recorded body with the types of this crate, and reports what fails or is lost.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example replay --features gateway < calls.ndjson
//! ```
//!
//! Prints a line of JSON for each line with a problem. `oascrate observe --replay` reads them.

use std::io::{self, BufRead};

use rocketchat_omnichannel::Server;
use rocketchat_omnichannel::runtime::gateway::{Gateway, Replay};
use serde_json::json;

#[tokio::main]
async fn main() -> io::Result<()> {
    let replay = Replay::default();
    let router = Server::new(Gateway::new(replay.clone())).all().into_router();
    for (index, line) in io::stdin().lock().lines().enumerate() {
        let replayed = replay.line(&router, &line?).await;
        for problem in replayed.problems {
            println!("{}", json!({"line": index + 1, "operation": replayed.operation, "problem": problem}));
        }
    }
    Ok(())
}
