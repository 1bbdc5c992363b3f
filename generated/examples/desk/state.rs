//! The data of the desk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Context, DateTime, Rejection, Upload};

use super::chats::{Actor, set_hold};
use super::departments::first_departments;
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
    /// What visitors have sent, by the id of the file.
    pub files: BTreeMap<String, Upload>,
    /// One for each room that no agent has taken.
    pub inquiries: Vec<Inquiry>,
    /// The ids of the users in each room, by the id of the room.
    pub members: BTreeMap<String, BTreeSet<String>>,
    /// Which room was passed on, and how.
    pub transfers: Vec<(String, Transfer)>,
    /// The definitions of custom fields, by key.
    pub fields: BTreeMap<String, CustomField>,
    pub tags: Vec<Tag>,
    pub departments: Vec<Department>,
    /// The agents of the departments.
    pub assignments: Vec<DepartmentAgent>,
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
        let state = State { departments: first_departments(), ..State::default() };
        let state = Arc::new(Mutex::new(state));
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

    /// A message that a visitor writes into an open room, before it is filed.
    pub fn draft(&mut self, rid: &str, token: &str, id: Option<String>, text: &str) -> Result<Message, Rejection> {
        self.open_room(rid, token)?;
        let author = Actor::visitor(self.visitor(token)?).user;
        let id = id.unwrap_or_else(|| self.new_id("message"));
        let mut message = Message::default().id(id).rid(rid).msg(text).token(token).ts(now()).updated_at(now());
        (message.alias, message.u) = (author.name.clone(), Some(author));
        Ok(message)
    }

    /// Files a message, and reports it. A visitor who writes takes the chat off hold.
    pub fn file(&mut self, message: Message) -> Message {
        if let Some(room) = self.rooms.iter_mut().find(|room| room.id == message.rid) {
            room.msgs = Some(room.msgs.unwrap_or(0) + 1);
            room.lm = message.ts.clone();
            if message.token.is_some() {
                set_hold(room, false);
            }
            let room = room.clone();
            self.report_message(&room, &message);
        }
        self.messages.push(message.clone());
        message
    }

    /// The visitor of a room, as known now.
    pub fn visitor_of<'a>(&'a self, room: &'a Room) -> Option<&'a Visitor> {
        let of_room = room.v.as_ref()?;
        of_room.token.as_ref().and_then(|token| self.visitors.get(token)).or(Some(of_room))
    }

    /// The agent of this id.
    pub fn agent(&self, id: &str) -> Result<Agent, Rejection> {
        let mut agents = self.users.get("agent").into_iter().flatten();
        let agent = agents.find(|agent| agent.id.as_deref() == Some(id)).cloned();
        agent.ok_or_else(|| Rejection::failure("Invalid user", "error-invalid-user"))
    }

    /// The caller. The desk knows no passwords and trusts the id; real servers look up the token here.
    pub fn caller(&self, context: &Context) -> Agent {
        let id = context.credentials.get(security::USER_ID).unwrap_or_default();
        self.agent(id).unwrap_or_else(|_| Agent::default().id(id).username(id).name(id).status(UserStatus::Online))
    }
}

/// What visitors get to know of the agent who serves them.
pub fn serving_agent(serving: ServingAgent) -> Agent {
    let mut agent = Agent::default().status(UserStatus::Online);
    (agent.id, agent.username) = (serving.id, serving.username);
    agent
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
