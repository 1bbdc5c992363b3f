//! Webhooks: what happens at the desk, sent to the address that a manager has set.
//!
//! Events are sent one after the other, in the background. The text of a response is kept with its room, and later
//! events of the room contain it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::RetryPolicy;
use rocketchat_omnichannel::server::WebhooksApi;
use rocketchat_omnichannel::webhooks::Sender;
use rocketchat_omnichannel::{Context, Credentials, Error, HandlerError, Json, Nullable, Rejection};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::state::{Desk, State, now};

/// How often an event is sent, and how long the desk waits before it is sent again.
const ATTEMPTS: usize = 5;
const WAIT: Duration = Duration::from_millis(200);

/// The property of a room with the text of the last response.
const CRM_DATA: &str = "crmData";

/// The settings of the webhook, and the events that wait for their delivery.
#[derive(Default)]
pub struct Outbox {
    settings: UpdateWebhookSettingsBody,
    queue: Option<UnboundedSender<Delivery>>,
}

/// An event on its way.
struct Delivery {
    rid: String,
    url: String,
    secret: String,
    event: WebhookEvent,
}

impl Outbox {
    /// Puts an event into the queue, if it has been turned on. Without an address and a secret, nothing is sent.
    fn put(&self, rid: &str, event: WebhookEvent) {
        let UpdateWebhookSettingsBody { livechat_webhook_url, livechat_secret_token, .. } = &self.settings;
        let (Some(url), Some(secret), Some(queue)) = (livechat_webhook_url, livechat_secret_token, &self.queue) else {
            return;
        };
        let delivery = Delivery { rid: rid.to_owned(), url: url.clone(), secret: secret.clone(), event };
        if self.is_on(&delivery.event) && queue.send(delivery).is_err() {
            eprintln!("desk: webhook: nothing is sent any more");
        }
    }

    fn is_on(&self, event: &WebhookEvent) -> bool {
        let settings = &self.settings;
        let switch = match event {
            WebhookEvent::SessionStart(_) => settings.livechat_webhook_on_start,
            WebhookEvent::SessionTaken(_) => settings.livechat_webhook_on_chat_taken,
            WebhookEvent::SessionClosed(_) => settings.livechat_webhook_on_close,
            WebhookEvent::Message(event) if event.messages.iter().any(|message| message.agent_id.is_some()) => {
                settings.livechat_webhook_on_agent_message
            }
            WebhookEvent::Message(_) => settings.livechat_webhook_on_visitor_message,
            _ => None,
        };
        switch == Some(true)
    }
}

impl Delivery {
    /// Sends the event, again if the receiver is busy, failing or out of reach. Returns the text of the response.
    async fn send(&self) -> Result<String, Error> {
        let sender = Sender::new(Credentials::new().webhook_token(&self.secret))?;
        let mut attempt = 1;
        loop {
            let call = sender.event(&self.url, PostEvent::new(self.event.clone())).retry(RetryPolicy::none());
            match call.await {
                Err(error) if attempt < ATTEMPTS && is_temporary(&error) => tokio::time::sleep(WAIT).await,
                outcome => return outcome,
            }
            attempt += 1;
        }
    }
}

fn is_temporary(error: &Error) -> bool {
    let is_busy = |status: StatusCode| status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    error.is_transport() || error.status().is_some_and(is_busy)
}

/// Starts to send the events of a desk. They are sent as long as there is a desk.
pub fn start(state: &Arc<Mutex<State>>) {
    let (queue, mut events): (_, UnboundedReceiver<Delivery>) = unbounded_channel();
    lock(state).outbox.queue = Some(queue);
    let state = Arc::downgrade(state);
    tokio::spawn(async move {
        while let Some(delivery) = events.recv().await {
            match delivery.send().await {
                Ok(text) if !text.is_empty() => {
                    let Some(state) = state.upgrade() else { return };
                    let mut state = lock(&state);
                    let room = state.rooms.iter_mut().find(|room| room.id.as_ref() == Some(&delivery.rid));
                    room.map(|room| room.extra.insert(CRM_DATA.to_owned(), Json::String(text)));
                }
                Ok(_) => {}
                Err(error) => eprintln!("desk: webhook: {error}"),
            }
        }
    });
}

fn lock(state: &Mutex<State>) -> std::sync::MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An event of this type, with the properties that events of a room have in common.
macro_rules! event {
    ($variant:ident($event:ident), $room:expr, $messages:expr) => {{
        let room: &Room = $room;
        let mut event = $event::new(room.id.as_deref().unwrap_or_default(), visitor(room), $messages);
        event.label = nullable(room.fname.clone());
        event.created_at = room.ts.clone();
        event.last_message_at = nullable(room.lm.clone());
        event.agent = room.served_by.as_ref().map(agent);
        event.crm_data = room.extra.get(CRM_DATA).and_then(Json::as_str).map(str::to_owned);
        WebhookEvent::$variant(event)
    }};
}

impl State {
    /// Reports that a room was opened.
    pub fn report_start(&self, room: &Room) {
        self.report(room, event!(SessionStart(SessionStartEvent), room, Vec::new()));
    }

    /// Reports that an agent has taken a room.
    pub fn report_taken(&self, room: &Room) {
        self.report(room, event!(SessionTaken(SessionTakenEvent), room, Vec::new()));
    }

    /// Reports that a room was closed, with all of its messages.
    pub fn report_closed(&self, room: &Room) {
        let messages: Vec<_> = self.messages.iter().filter(|message| message.rid == room.id).map(message).collect();
        self.report(room, event!(SessionClosed(SessionClosedEvent), room, messages));
    }

    /// Reports a message.
    pub fn report_message(&self, room: &Room, new: &Message) {
        self.report(room, event!(Message(MessageEvent), room, vec![message(new)]));
    }

    fn report(&self, room: &Room, event: WebhookEvent) {
        self.outbox.put(room.id.as_deref().unwrap_or_default(), event);
    }
}

fn visitor(room: &Room) -> EventVisitor {
    let Visitor { id, token, username, name, .. } = room.v.clone().unwrap_or_default();
    let mut visitor = EventVisitor::default();
    (visitor.id, visitor.token, visitor.username, visitor.name) = (id, token, username, nullable(name));
    visitor
}

fn agent(serving: &ServingAgent) -> EventAgent {
    let mut agent = EventAgent::default();
    (agent.id, agent.username) = (serving.id.clone(), serving.username.clone());
    agent
}

/// A message without a token is that of an agent.
fn message(message: &Message) -> EventMessage {
    let author = message.u.clone().unwrap_or_default();
    let mut event = EventMessage::default();
    (event.id, event.rid, event.ts) = (message.id.clone(), message.rid.clone(), message.ts.clone());
    (event.msg, event.username) = (nullable(message.msg.clone()), author.username);
    event.agent_id = author.id.filter(|_| message.token.is_none());
    event
}

fn nullable<T>(value: Option<T>) -> Nullable<T> {
    value.map_or(Nullable::Null, Nullable::Value)
}

impl WebhooksApi for Desk {
    async fn update_settings(
        &self,
        request: UpdateWebhookSettings,
        _: Context,
    ) -> Result<UpdateWebhookSettingsResponse, HandlerError> {
        self.state().outbox.settings = request.body;
        Ok(Acknowledged::default().success(true).into())
    }

    /// Sends an event at once, and fails if the receiver does not accept it.
    async fn test(&self, _: TestWebhook, _: Context) -> Result<TestWebhookResponse, HandlerError> {
        let UpdateWebhookSettingsBody { livechat_webhook_url: url, livechat_secret_token: secret, .. } =
            self.state().outbox.settings.clone();
        let (url, secret) = (url.unwrap_or_default(), secret.unwrap_or_default());
        let mut visitor = EventVisitor::default().name(Nullable::Value("visitor name".to_owned()));
        visitor.email = Nullable::Value(EventEmails::String("email@address.com".to_owned()));
        let mut sample = SessionClosedEvent::new("test", visitor, Vec::new());
        sample.created_at = Some(now());
        let event = WebhookEvent::SessionClosed(sample);
        let delivery = Delivery { rid: String::new(), url, secret, event };
        let refusal = |error: Error| Rejection::failure(&error.to_string(), "error-webhook-test");
        delivery.send().await.map_err(refusal)?;
        Ok(Acknowledged::default().success(true).into())
    }
}
