//! The data of the desk.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::StatusCode;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Context, DateTime, Rejection};
use tokio::task::spawn_blocking;

use super::chats::{Actor, set_hold};
use super::departments::first_departments;
use super::store::{Change, FILES, Store, StoreError};
use super::table::{List, Stored, Table};
use super::webhooks::{self, Outbox};

/// The key of the only row of the ids.
const LAST_ID: &str = "last";

/// The desk. Its traits are implemented in the modules beside.
pub struct Desk {
    state: Mutex<State>,
    storage: Arc<Mutex<Storage>>,
}

/// Everything, under one lock that is never held while something is waited for.
#[derive(Default)]
pub struct State {
    /// By token.
    pub visitors: Table<String, Visitor>,
    /// In the order of their opening.
    pub rooms: List<Room>,
    /// Of all rooms, the oldest first.
    pub messages: List<Message>,
    /// What visitors have sent, by the id of the file. The store has the contents.
    pub files: Table<String, UploadedFile>,
    /// One for each room that no agent has taken.
    pub inquiries: List<Inquiry>,
    /// The ids of the users in each room, by the id of the room.
    pub members: Table<String, BTreeSet<String>>,
    /// Which room was passed on, and how.
    pub transfers: List<(String, Transfer)>,
    /// The pages that visitors have viewed while they had a room.
    pub visits: List<PageVisit>,
    /// The definitions of custom fields, by key.
    pub fields: Table<String, CustomField>,
    pub tags: List<Tag>,
    pub departments: List<Department>,
    /// The agents of the departments.
    pub assignments: List<DepartmentAgent>,
    pub agents: List<Agent>,
    pub managers: List<Agent>,
    /// The values that managers have set, by name.
    pub appearance: Table<String, SettingChangeValue>,
    /// The webhooks that the desk sends.
    pub outbox: Outbox,
    /// The number in the last id that was issued.
    ids: Table<String, u64>,
}

/// The store, and the changes that it does not have yet. Locked before the state.
struct Storage {
    store: Box<dyn Store>,
    changes: Vec<Change>,
}

impl Desk {
    /// A desk with the data of a store, or a new one. It sends its webhooks in the background.
    pub fn open(mut store: impl Store) -> Result<Arc<Self>, StoreError> {
        let mut state = State::default();
        for (name, table) in state.tables() {
            for (key, row) in store.load(name)? {
                table.restore(&key, &row).map_err(|error| format!("{name}, row {key}: {error}"))?;
            }
        }
        if state.ids.len() == 0 {
            state.ids.insert(LAST_ID.to_owned(), 0);
            first_departments().into_iter().for_each(|department| state.departments.push(department));
        }
        let storage = Storage { store: Box::new(store), changes: Vec::new() };
        let desk = Arc::new(Self { state: Mutex::new(state), storage: Arc::new(Mutex::new(storage)) });
        desk.save()?;
        webhooks::start(&desk);
        Ok(desk)
    }

    /// The state, for as long as a method needs it.
    pub fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Stores what has changed. What cannot be stored is tried again the next time, before later changes.
    pub fn save(&self) -> Result<(), StoreError> {
        let Storage { store, changes } = &mut *lock(&self.storage);
        for (name, table) in self.state().tables() {
            table.take_changes(name, changes)?;
        }
        if !changes.is_empty() {
            store.save(changes)?;
            changes.clear();
        }
        Ok(())
    }

    /// Uses the store, on a thread that may wait for a disk.
    pub async fn with_store<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Rejection> {
        let storage = self.storage.clone();
        let done = spawn_blocking(move || work(&mut *lock(&storage).store)).await.map_err(StoreError::from).flatten();
        done.map_err(|error| Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
    }
}

/// Locks the state or the storage. A method that panicked has left no partial change.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// All tables, with the names under which they are stored.
    fn tables(&mut self) -> [(&'static str, &mut dyn Stored); 17] {
        [
            ("visitors", &mut self.visitors),
            ("rooms", &mut self.rooms),
            ("messages", &mut self.messages),
            (FILES, &mut self.files),
            ("inquiries", &mut self.inquiries),
            ("members", &mut self.members),
            ("transfers", &mut self.transfers),
            ("visits", &mut self.visits),
            ("fields", &mut self.fields),
            ("tags", &mut self.tags),
            ("departments", &mut self.departments),
            ("assignments", &mut self.assignments),
            ("agents", &mut self.agents),
            ("managers", &mut self.managers),
            ("appearance", &mut self.appearance),
            ("webhooks", &mut self.outbox.settings),
            ("ids", &mut self.ids),
        ]
    }

    /// Returns a new, unique id.
    pub fn new_id(&mut self, kind: &str) -> String {
        let last = self.ids.get_or_default(LAST_ID.to_owned());
        *last += 1;
        format!("{kind}-{last}")
    }

    /// The visitor whose token this is.
    pub fn visitor(&self, token: &str) -> Result<&Visitor, Rejection> {
        self.visitors.get(token).ok_or_else(invalid_token)
    }

    /// The visitor whose token this is, who is going to change.
    pub fn visitor_mut(&mut self, token: &str) -> Result<&mut Visitor, Rejection> {
        self.visitors.get_mut(&token.to_owned()).ok_or_else(invalid_token)
    }

    /// A room of that visitor.
    pub fn room(&self, rid: &str, token: &str) -> Result<&Room, Rejection> {
        self.visitor(token)?;
        let room = self.rooms.iter().find(|room| room.id.as_deref() == Some(rid) && is_of(room, token));
        room.ok_or_else(|| Rejection::bad_request("invalid-room"))
    }

    /// A room of that visitor that is not closed.
    pub fn open_room(&self, rid: &str, token: &str) -> Result<&Room, Rejection> {
        let room = self.room(rid, token)?;
        if room.open == Some(true) { Ok(room) } else { Err(Rejection::bad_request("room-closed")) }
    }

    /// A message in a room of that visitor.
    pub fn message(&self, id: &str, rid: &str, token: &str) -> Result<&Message, Rejection> {
        self.room(rid, token)?;
        self.messages.iter().find(|message| is_in(message, id, rid)).ok_or_else(invalid_message)
    }

    /// A message in a room of that visitor, which is going to change.
    pub fn message_mut(&mut self, id: &str, rid: &str, token: &str) -> Result<&mut Message, Rejection> {
        self.room(rid, token)?;
        self.messages.find_mut(|message| is_in(message, id, rid)).ok_or_else(invalid_message)
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
        if let Some(room) = self.rooms.find_mut(|room| room.id == message.rid) {
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
        let agent = self.agents.iter().find(|agent| agent.id.as_deref() == Some(id)).cloned();
        agent.ok_or_else(|| Rejection::failure("Invalid user", "error-invalid-user"))
    }

    /// The caller. The desk knows no passwords and trusts the id; real servers look up the token here.
    pub fn caller(&self, context: &Context) -> Agent {
        let id = context.credentials.get(security::USER_ID).unwrap_or_default();
        self.agent(id).unwrap_or_else(|_| Agent::default().id(id).username(id).name(id).status(UserStatus::Online))
    }
}

fn invalid_token() -> Rejection {
    Rejection::failure("", "invalid-token")
}

fn invalid_message() -> Rejection {
    Rejection::bad_request("invalid-message")
}

fn is_in(message: &Message, id: &str, rid: &str) -> bool {
    message.id.as_deref() == Some(id) && message.rid.as_deref() == Some(rid)
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
