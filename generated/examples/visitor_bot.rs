//! A visitor of a website: registers, opens a room, sends messages, and reads the conversation.
//!
//! ```sh
//! cargo run -p rocketchat-omnichannel --example visitor_bot -- http://localhost:3000 "Where is my parcel?"
//! ```
//!
//! A visitor needs no account, only a token of its own choice. `VISITOR_TOKEN` is one to come back with, `VISITOR_NAME`
//! a name.

use std::env;
use std::error::Error;
use std::process::{ExitCode, id};
use std::time::SystemTime;

use rocketchat_omnichannel::Client;
use rocketchat_omnichannel::models::*;

const USAGE: &str = "usage: visitor_bot URL MESSAGE..
  URL            of the workspace, like https://chat.example.com
  MESSAGE        what to say; several are sent one after the other
environment:
  VISITOR_TOKEN  whom to be; a new visitor otherwise
  VISITOR_NAME   what to be called";

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (Some(url), messages) = (args.next(), args.collect::<Vec<_>>()) else { return usage() };
    if messages.is_empty() {
        return usage();
    }
    let visitor = Bot {
        token: env::var("VISITOR_TOKEN").unwrap_or_else(|_| new_token()),
        name: env::var("VISITOR_NAME").unwrap_or_else(|_| "Visitor bot".to_owned()),
    };
    match visitor.write_in(&url, &messages).await {
        Ok(history) => {
            history.iter().for_each(|message| println!("{}", line(message)));
            println!("\nto come back as the same visitor: VISITOR_TOKEN={}", visitor.token);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("visitor_bot: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

/// One that no other visitor has.
fn new_token() -> String {
    let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
    format!("visitor-bot-{:x}-{:x}", now.as_nanos(), id())
}

/// The name of the visitor.
pub struct Bot {
    /// The token that identifies the visitor to the server.
    pub token: String,
    /// For the agents to read.
    pub name: String,
}

impl Bot {
    /// Sends these messages in the visitor's room, and returns the conversation, the oldest message first.
    pub async fn write_in(&self, url: &str, messages: &[String]) -> Result<Vec<Message>, Box<dyn Error>> {
        let client = Client::new(url)?;
        client.visitors().register(RegisterVisitor::new(&self.token).name(&self.name)).await?;
        // Returns the room that is open already, or a new one.
        let opened = client.rooms().open(OpenRoom::new(&self.token)).await?;
        let rid = opened.room.and_then(|room| room.id).ok_or("the server opened no room")?;
        for message in messages {
            client.messages().send(SendMessage::new(&self.token, &rid, message)).await?;
        }
        let history = client.messages().list_history(ListMessageHistory::new(&rid, &self.token)).await?;
        // They come latest first.
        Ok(history.messages.into_iter().flatten().rev().collect())
    }
}

/// `Ines Duarte: Where is my parcel?`
pub fn line(message: &Message) -> String {
    let user = message.u.as_ref();
    let author = message.alias.as_deref().or_else(|| user?.name.as_deref()).or_else(|| user?.username.as_deref());
    format!("{}: {}", author.unwrap_or("someone"), message.msg.as_deref().unwrap_or_default())
}
