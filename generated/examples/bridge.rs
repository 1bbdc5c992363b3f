//! A bridge: people of an outside channel, such as a messenger, talk to the agents of a workspace.
//!
//! Each person is registered as a visitor, and what they write is sent into their room. The replies of agents arrive as
//! webhooks. Here the outside channel is the terminal: a line `ada: Where is my parcel?` is a message of Ada.
//!
//! ```sh
//! cargo run -p desk -- 3000
//! WEBHOOK_SECRET=s3cret cargo run -p rocketchat-omnichannel --example bridge -- http://localhost:3000 127.0.0.1:3001
//! ```
//!
//! The webhooks of the workspace have to lead to the second address, with the same secret, for messages of agents and
//! for closed conversations.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use rocketchat_omnichannel::Client;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::webhooks::Webhooks;

/// The tokens of visitors of this bridge begin so; others are visitors of the website.
const PREFIX: &str = "bridge-";

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let (Some(url), Some(address), Ok(secret)) = (args.next(), args.next(), env::var("WEBHOOK_SECRET")) else {
        eprintln!("usage: WEBHOOK_SECRET=.. bridge URL ADDRESS");
        return ExitCode::from(2);
    };
    match run(&url, &address, &secret).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(url: &str, address: &str, secret: &str) -> Result<(), Box<dyn Error>> {
    let bridge = Bridge::new(Client::new(url)?, |person, text| println!("-> {person}: {text}"));
    let listener = tokio::net::TcpListener::bind(address).await?;
    tokio::spawn(axum::serve(listener, bridge.webhooks(secret)).into_future());
    let runtime = tokio::runtime::Handle::current();
    let reader = tokio::task::spawn_blocking(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            let (person, text) = line.split_once(':').unwrap_or(("someone", &line));
            if let Err(error) = runtime.block_on(bridge.write(person.trim(), text.trim())) {
                eprintln!("bridge: {error}");
            }
        }
    });
    Ok(reader.await?)
}

/// Passes a text on to a person of the channel.
type Tell = Arc<dyn Fn(&str, &str) + Send + Sync>;

/// A bridge between the people of a channel and the agents of a workspace.
#[derive(Clone)]
pub struct Bridge {
    client: Client,
    tell: Tell,
    /// The room of each person in a conversation.
    rooms: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Bridge {
    /// A bridge to the workspace of this client.
    pub fn new(client: Client, tell: impl Fn(&str, &str) + Send + Sync + 'static) -> Self {
        Self { client, tell: Arc::new(tell), rooms: Arc::default() }
    }

    /// Sends a message of a person to the agents.
    pub async fn write(&self, person: &str, text: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
        let token = format!("{PREFIX}{person}");
        let known = self.rooms().get(person).cloned();
        let rid = match known {
            Some(rid) => rid,
            None => {
                self.client.visitors().register(RegisterVisitor::new(&token).name(person)).await?;
                let opened = self.client.rooms().open(OpenRoom::new(&token)).await?;
                let rid = opened.room.and_then(|room| room.id).ok_or("the server opened no room")?;
                self.rooms().insert(person.to_owned(), rid.clone());
                rid
            }
        };
        self.client.messages().send(SendMessage::new(&token, &rid, text)).await?;
        Ok(())
    }

    /// Receives what agents write, and the ends of conversations. The person is stored with the room as `crmData`.
    pub fn webhooks(&self, secret: &str) -> Router {
        let [replies, ends] = [self.clone(), self.clone()];
        Webhooks::new(secret)
            .on_message(move |event, _| {
                let person = replies.reply(&event);
                async move { Ok(person) }
            })
            .on_session_closed(move |event, _| {
                ends.end(&event);
                async { Ok(()) }
            })
            .into_router()
    }

    fn reply(&self, event: &MessageEvent) -> String {
        let Some(person) = person(&event.visitor) else { return String::new() };
        for message in event.messages.iter().filter(|message| message.agent_id.is_some()) {
            (self.tell)(person, message.msg.value().map_or("", String::as_str));
        }
        person.to_owned()
    }

    fn end(&self, event: &SessionClosedEvent) {
        if let Some(person) = person(&event.visitor).filter(|person| self.rooms().remove(*person).is_some()) {
            (self.tell)(person, "The conversation has ended.");
        }
    }

    fn rooms(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The person of the channel who is this visitor.
fn person(visitor: &EventVisitor) -> Option<&str> {
    visitor.token.as_deref()?.strip_prefix(PREFIX)
}
