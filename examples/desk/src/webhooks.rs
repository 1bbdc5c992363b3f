//! Webhooks: what happens at the desk, sent to the address that a manager has set.
//!
//! Events are sent one after the other, in the background. The text of a response is kept with its room, and later
//! events of the room contain it.

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::RetryPolicy;
use rocketchat_omnichannel::runtime::wire::to_json;
use rocketchat_omnichannel::server::WebhooksApi;
use rocketchat_omnichannel::webhooks::Sender;
use rocketchat_omnichannel::{Context, Credentials, Error, HandlerError, Nullable, Rejection};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::spawn_blocking;

use super::chats::CLOSING;
use super::state::{Desk, State, now};
use super::store::StoreError;
use super::table::List;

/// How often an event is sent, and how long the desk waits before it is sent again.
const ATTEMPTS: usize = 5;
const WAIT: Duration = Duration::from_millis(200);

/// The settings of the webhook, and the events that wait for their delivery.
#[derive(Default)]
pub struct Outbox {
    /// One row, unless nothing has been set.
    pub settings: List<UpdateWebhookSettingsBody>,
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
        let Some(settings) = self.settings.iter().next() else { return };
        let UpdateWebhookSettingsBody { livechat_webhook_url, livechat_secret_token, .. } = settings;
        let (Some(url), Some(secret), Some(queue)) = (livechat_webhook_url, livechat_secret_token, &self.queue) else {
            return;
        };
        let delivery = Delivery { rid: rid.to_owned(), url: url.clone(), secret: secret.clone(), event };
        if is_on(settings, &delivery.event) && queue.send(delivery).is_err() {
            eprintln!("desk: webhook: nothing is sent any more");
        }
    }
}

/// Returns whether this kind of events is sent.
fn is_on(settings: &UpdateWebhookSettingsBody, event: &WebhookEvent) -> bool {
    let switch = match event {
        WebhookEvent::SessionStart(_) => settings.livechat_webhook_on_start,
        WebhookEvent::SessionQueued(_) => settings.livechat_webhook_on_chat_queued,
        WebhookEvent::SessionTaken(_) => settings.livechat_webhook_on_chat_taken,
        WebhookEvent::SessionForwarded(_) => settings.livechat_webhook_on_forward,
        WebhookEvent::SessionClosed(_) => settings.livechat_webhook_on_close,
        WebhookEvent::OfflineMessage(_) => settings.livechat_webhook_on_offline_msg,
        WebhookEvent::Message(event) if event.messages.iter().any(|message| message.agent_id.is_some()) => {
            settings.livechat_webhook_on_agent_message
        }
        WebhookEvent::Message(_) => settings.livechat_webhook_on_visitor_message,
        // The only one without a switch.
        WebhookEvent::RoomSaved(_) => Some(true),
        _ => None,
    };
    switch == Some(true)
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
pub fn start(desk: &Arc<Desk>) {
    let (queue, mut events): (_, UnboundedReceiver<Delivery>) = unbounded_channel();
    desk.state().outbox.queue = Some(queue);
    let desk = Arc::downgrade(desk);
    tokio::spawn(async move {
        while let Some(delivery) = events.recv().await {
            match delivery.send().await {
                Ok(text) if !text.is_empty() => {
                    let Some(desk) = desk.upgrade() else { return };
                    let noted = spawn_blocking(move || desk.note(&delivery.rid, text)).await;
                    if let Err(error) = noted.map_err(StoreError::from).flatten() {
                        eprintln!("desk: {error}");
                    }
                }
                Ok(_) => {}
                Err(error) => eprintln!("desk: webhook: {error}"),
            }
        }
    });
}

impl Desk {
    /// Keeps the response to an event with its room.
    fn note(&self, rid: &str, text: String) -> Result<(), StoreError> {
        if let Ok(room) = self.state().any_room_mut(rid) {
            room.crm_data = Some(text);
        }
        self.save()
    }
}

/// An event of this type, with the properties that events of a room have in common.
macro_rules! event {
    ($event:ident, $state:expr, $room:expr, $messages:expr) => {{
        let room: &Room = $room;
        let visitor = $state.visitor_of(room).map(visitor).unwrap_or_default();
        let mut event = $event::new(room.id.as_deref().unwrap_or_default(), visitor, $messages);
        event.label = nullable(room.fname.clone());
        event.topic = nullable(room.topic.clone());
        event.created_at = room.ts.clone();
        event.last_message_at = nullable(room.lm.clone());
        event.tags = nullable(room.tags.clone());
        event.custom_fields = nullable(room.livechat_data.clone());
        event.agent = room.served_by.as_ref().map(agent);
        event.crm_data = room.crm_data.clone();
        event
    }};
}

impl State {
    /// Reports that a room was opened.
    pub fn report_start(&self, room: &Room) {
        let mut event = event!(SessionStartEvent, self, room, Vec::new());
        event.department_id = nullable(room.department_id.clone());
        self.report(room, WebhookEvent::SessionStart(event));
    }

    /// Reports that a room waits for an agent.
    pub fn report_queued(&self, room: &Room) {
        let mut event = event!(SessionQueuedEvent, self, room, Vec::new());
        event.department_id = nullable(room.department_id.clone());
        self.report(room, WebhookEvent::SessionQueued(event));
    }

    /// Reports that an agent has taken a room.
    pub fn report_taken(&self, room: &Room) {
        let mut event = event!(SessionTakenEvent, self, room, Vec::new());
        event.department_id = nullable(room.department_id.clone());
        event.served_by = nullable(room.served_by.as_ref().map(served_by));
        self.report(room, WebhookEvent::SessionTaken(event));
    }

    /// Reports that a room was passed on to another department, or to another agent.
    pub fn report_forwarded(&self, room: &Room, before: &Room) {
        let mut event = event!(SessionForwardedEvent, self, room, Vec::new());
        event.department_id = nullable(room.department_id.clone());
        event.served_by = nullable(room.served_by.as_ref().map(served_by));
        if room.department_id == before.department_id {
            event.old_served_by = nullable(before.served_by.as_ref().map(served_by));
        } else {
            event.old_department_id = nullable(before.department_id.clone());
        }
        self.report(room, WebhookEvent::SessionForwarded(event));
    }

    /// Reports that a room was closed, with all of its messages.
    pub fn report_closed(&self, room: &Room) {
        let messages: Vec<_> = self.messages.iter().filter(|message| message.rid == room.id).map(message).collect();
        let mut event = event!(SessionClosedEvent, self, room, messages);
        event.department_id = nullable(room.department_id.clone());
        event.served_by = nullable(room.served_by.as_ref().map(served_by));
        event.closed_at = room.closed_at.clone();
        event.closer = room.closer.as_deref().map(Into::into);
        if let Some(by) = &room.closed_by {
            let mut closed_by = SessionClosedEventClosedBy::default();
            (closed_by.id, closed_by.username) = (by.id.clone(), by.username.clone());
            event.closed_by = Nullable::Value(closed_by);
        }
        self.report(room, WebhookEvent::SessionClosed(event));
    }

    /// Reports that the data of a closed room were saved.
    pub fn report_saved(&self, room: &Room) {
        self.report(room, WebhookEvent::RoomSaved(event!(RoomSavedEvent, self, room, Vec::new())));
    }

    /// Reports a message.
    pub fn report_message(&self, room: &Room, new: &Message) {
        self.report(room, WebhookEvent::Message(event!(MessageEvent, self, room, vec![message(new)])));
    }

    /// Reports a message that was left while no agent was online.
    pub fn report_offline(&self, left: SendOfflineMessageBody) {
        let contact = EventContact::default().name(left.name).email(left.email);
        let event = OfflineMessageEvent::default().sent_at(now()).visitor(contact).message(left.message);
        self.outbox.put("", WebhookEvent::OfflineMessage(event));
    }

    fn report(&self, room: &Room, event: WebhookEvent) {
        self.outbox.put(room.id.as_deref().unwrap_or_default(), event);
    }
}

fn visitor(visitor: &Visitor) -> EventVisitor {
    let Visitor { id, token, username, name, department, livechat_data, .. } = visitor.clone();
    let mut event = EventVisitor::default();
    (event.id, event.token, event.username, event.name) = (id, token, username, nullable(name));
    (event.department, event.custom_fields) = (nullable(department), nullable(livechat_data));
    let emails = visitor.visitor_emails.as_ref().map(|emails| {
        let addresses = emails.iter().filter_map(|email| email.address.clone());
        EventEmails::List(addresses.map(|address| EventEmail::default().address(address)).collect())
    });
    event.email = nullable(emails);
    if let Some(VisitorPhone::List(phones)) = visitor.phone.value() {
        let numbers = phones.iter().filter_map(|phone| phone.phone_number.clone());
        let phones = numbers.map(|number| EventPhone::default().phone_number(number)).collect();
        event.phone = Nullable::Value(EventPhones::List(phones));
    }
    event
}

fn agent(serving: &ServingAgent) -> EventAgent {
    let mut agent = EventAgent::default();
    (agent.id, agent.username) = (serving.id.clone(), serving.username.clone());
    agent
}

fn served_by(serving: &ServingAgent) -> EventServedBy {
    let mut agent = EventServedBy::default();
    (agent.id, agent.username, agent.ts) = (serving.id.clone(), serving.username.clone(), serving.ts.clone());
    agent
}

/// A message without a token is that of an agent, unless it ends a chat.
fn message(message: &Message) -> EventMessage {
    let author = message.u.clone().unwrap_or_default();
    let mut event = EventMessage::default();
    (event.id, event.rid, event.ts) = (message.id.clone(), message.rid.clone(), message.ts.clone());
    (event.msg, event.username) = (nullable(message.msg.clone()), author.username);
    event.edited_at = message.edited_at.clone();
    event.file = message.file.as_ref().and_then(|file| to_json(file).ok());
    let attachments = message.attachments.iter().flatten().filter_map(|attachment| to_json(attachment).ok());
    event.attachments = nullable(message.attachments.as_ref().map(|_| attachments.collect()));
    if message.t.as_deref() == Some(CLOSING) {
        event.closing_message = Some(true);
    } else {
        event.agent_id = author.id.filter(|_| message.token.is_none());
    }
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
        let mut state = self.state();
        state.outbox.settings.retain(|_, _| false);
        state.outbox.settings.push(request.body);
        Ok(Acknowledged::default().success(true).into())
    }

    /// Sends an event at once, and fails if the receiver does not accept it.
    async fn test(&self, _: TestWebhook, _: Context) -> Result<TestWebhookResponse, HandlerError> {
        let UpdateWebhookSettingsBody { livechat_webhook_url: url, livechat_secret_token: secret, .. } =
            self.state().outbox.settings.iter().next().cloned().unwrap_or_default();
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
