//! The data of the desk.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{DateTime, Rejection};

use super::webhooks::{self, Outbox};

/// The desk. Its traits are implemented in the modules beside.
pub struct Desk(Arc<Mutex<State>>);

/// Everything, under one lock that is never held while something is waited for.
#[derive(Default)]
pub struct State {
    /// By token.
    pub visitors: BTreeMap<String, Visitor>,
    /// In the order of their opening.
    pub rooms: Vec<Room>,
    /// Of all rooms, the oldest first.
    pub messages: Vec<Message>,
    /// One for each room that no agent has taken.
    pub inquiries: Vec<Inquiry>,
    /// By role: `agent`, `manager`.
    pub users: BTreeMap<String, Vec<Agent>>,
    /// The values that managers have set, by name.
    pub appearance: BTreeMap<String, SettingChangeValue>,
    /// What is sent to others.
    pub outbox: Outbox,
    issued: u64,
}

impl Desk {
    /// A new desk, which sends its webhooks in the background.
    pub fn open() -> Self {
        let state = Arc::default();
        webhooks::start(&state);
        Self(state)
    }

    /// The state, for as long as a method needs it.
    pub fn state(&self) -> MutexGuard<'_, State> {
        // A method that panicked has left no partial change.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Returns a new, unique id.
    pub fn new_id(&mut self, kind: &str) -> String {
        self.issued += 1;
        format!("{kind}-{}", self.issued)
    }

    /// The visitor whose token this is.
    pub fn visitor(&mut self, token: &str) -> Result<&mut Visitor, Rejection> {
        self.visitors.get_mut(token).ok_or_else(|| Rejection::failure("", "invalid-token"))
    }

    /// A room of that visitor.
    pub fn room(&mut self, rid: &str, token: &str) -> Result<&mut Room, Rejection> {
        self.visitor(token)?;
        let mut rooms = self.rooms.iter_mut();
        let room = rooms.find(|room| room.id.as_deref() == Some(rid) && is_of(room, token));
        room.ok_or_else(|| Rejection::bad_request("invalid-room"))
    }

    /// A room of that visitor that is not closed.
    pub fn open_room(&mut self, rid: &str, token: &str) -> Result<&mut Room, Rejection> {
        let room = self.room(rid, token)?;
        if room.open == Some(true) { Ok(room) } else { Err(Rejection::bad_request("room-closed")) }
    }

    /// A message in a room of that visitor.
    pub fn message(&mut self, id: &str, rid: &str, token: &str) -> Result<&mut Message, Rejection> {
        self.room(rid, token)?;
        let mut messages = self.messages.iter_mut();
        let message = messages.find(|message| message.id.as_deref() == Some(id) && message.rid.as_deref() == Some(rid));
        message.ok_or_else(|| Rejection::bad_request("invalid-message"))
    }

    /// Files a message of a visitor into an open room.
    pub fn say(&mut self, rid: &str, token: &str, id: Option<String>, text: &str) -> Result<&mut Message, Rejection> {
        let visitor = self.visitor(token)?.clone();
        let id = id.unwrap_or_else(|| self.new_id("message"));
        let room = self.open_room(rid, token)?;
        room.msgs = Some(room.msgs.unwrap_or(0) + 1);
        room.lm = Some(now());
        let mut author = User::default();
        (author.id, author.username, author.name) = (visitor.id, visitor.username, visitor.name.clone());
        let mut message =
            Message::default().id(id).rid(rid).msg(text).token(token).u(author).ts(now()).updated_at(now());
        message.alias = visitor.name;
        let room = room.clone();
        self.report_message(&room, &message);
        self.messages.push(message);
        self.messages.last_mut().ok_or_else(|| Rejection::bad_request("invalid-message"))
    }
}

/// Returns whether a room is that visitor's.
pub fn is_of(room: &Room, token: &str) -> bool {
    room.v.as_ref().is_some_and(|visitor| visitor.token.as_deref() == Some(token))
}

/// The present.
pub fn now() -> DateTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).ok().and_then(DateTime::from_unix_milliseconds).unwrap_or_else(|| "".into())
}

/// Returns a part of a list, selected by `offset` and `count`: the items, and `offset`, `count` and `total` of the
/// response.
pub fn page<T>(items: Vec<T>, offset: Option<i64>, count: Option<i64>) -> (Vec<T>, [i64; 3]) {
    let total = items.len();
    let offset = offset.and_then(|offset| usize::try_from(offset).ok()).unwrap_or(0);
    let count = match count.and_then(|count| usize::try_from(count).ok()) {
        None => 50,
        // All of them.
        Some(0) => total,
        Some(count) => count.min(100),
    };
    let items: Vec<T> = items.into_iter().skip(offset).take(count).collect();
    let figures = [offset, items.len(), total].map(|figure| i64::try_from(figure).unwrap_or(i64::MAX));
    (items, figures)
}
