//! The life of a chat: it waits for an agent, is taken, passed on, put on hold, and closed.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Nullable, Rejection};

use super::state::{State, now};
use super::views;

/// The kind of the last message of a chat.
pub const CLOSING: &str = "livechat-close";

/// Who acts on a chat: its visitor, or an agent.
pub struct Actor {
    /// `visitor` or `user`.
    pub kind: &'static str,
    pub user: User,
}

impl Actor {
    /// The visitor of a room.
    pub fn visitor(visitor: &Visitor) -> Self {
        let mut user = User::default();
        (user.id, user.username, user.name) = (visitor.id.clone(), visitor.username.clone(), visitor.name.clone());
        Self { kind: "visitor", user }
    }

    /// A user who is signed in.
    pub fn agent(agent: Agent) -> Self {
        let mut user = User::default();
        (user.id, user.username, user.name) = (agent.id, agent.username, agent.name);
        Self { kind: "user", user }
    }

    fn transfers(&self) -> TransferAuthor {
        let User { id, username, name, .. } = self.user.clone();
        let mut author = TransferAuthor::default().user_type(if self.kind == "user" { "agent" } else { "visitor" });
        (author.id, author.username, author.name) = (id, username, name);
        author
    }
}

/// Returns whether a chat is on hold.
pub fn is_on_hold(room: &Room) -> bool {
    room.on_hold == Some(true)
}

/// Puts a chat on hold, or lets it go on.
pub fn set_hold(room: &mut Room, is_on_hold: bool) {
    room.on_hold = is_on_hold.then_some(true);
}

impl State {
    /// Any room, as agents see them.
    pub fn any_room(&self, rid: &str) -> Result<&Room, Rejection> {
        self.rooms.iter().find(|room| room.id.as_deref() == Some(rid)).ok_or_else(invalid_room)
    }

    /// Any room, which is going to change.
    pub fn any_room_mut(&mut self, rid: &str) -> Result<&mut Room, Rejection> {
        self.rooms.find_mut(|room| room.id.as_deref() == Some(rid)).ok_or_else(invalid_room)
    }

    /// Any room that is open.
    pub fn chat(&self, rid: &str) -> Result<&Room, Rejection> {
        let room = self.any_room(rid)?;
        if room.open == Some(true) { Ok(room) } else { Err(Rejection::failure("Room closed", "room-closed")) }
    }

    /// Any room that is open, which is going to change.
    pub fn chat_mut(&mut self, rid: &str) -> Result<&mut Room, Rejection> {
        self.chat(rid)?;
        self.any_room_mut(rid)
    }

    /// Makes a user a member of a room. Visitors count as one.
    pub fn join(&mut self, rid: &str, user: &str) -> Result<(), Rejection> {
        self.chat(rid)?;
        let members = self.members.get_or_default(rid.to_owned());
        members.insert(user.to_owned());
        let count = i64::try_from(members.len() + 1).ok();
        self.chat_mut(rid)?.users_count = count;
        Ok(())
    }

    /// Lets a chat wait for an agent, in the queue of its department.
    pub fn enqueue(&mut self, rid: &str) -> Result<(), Rejection> {
        self.members.remove(&rid.to_owned());
        let room = self.chat_mut(rid)?;
        (room.served_by, room.users_count) = (None, Some(1));
        set_hold(room, false);
        let room = room.clone();
        self.inquiries.retain(|_, inquiry| inquiry.rid.as_deref() != Some(rid));
        let mut inquiry = Inquiry::default().id(self.new_id("inquiry")).status(InquiryStatus::Queued).t("l").ts(now());
        inquiry.v = room.v.clone();
        (inquiry.rid, inquiry.name) = (room.id.clone(), room.fname.clone());
        inquiry.department = room.department_id.clone();
        self.inquiries.push(inquiry);
        self.report_queued(&room);
        Ok(())
    }

    /// Gives a chat to an agent. It waits no longer.
    fn serve(&mut self, rid: &str, agent: &Agent) -> Result<Room, Rejection> {
        let mut serving = ServingAgent::default().ts(now());
        (serving.id, serving.username) = (agent.id.clone(), agent.username.clone());
        let before = self.chat_mut(rid)?.served_by.replace(serving).and_then(|agent| agent.id);
        if let (Some(before), Some(members)) = (before, self.members.get_mut(&rid.to_owned())) {
            members.remove(&before);
        }
        self.join(rid, agent.id.as_deref().unwrap_or_default())?;
        self.inquiries.retain(|_, inquiry| inquiry.rid.as_deref() != Some(rid));
        Ok(self.chat(rid)?.clone())
    }

    /// An agent takes a chat that waits.
    pub fn take(&mut self, rid: &str, agent: &Agent) -> Result<(), Rejection> {
        let room = self.serve(rid, agent)?;
        self.report_taken(&room);
        Ok(())
    }

    /// Passes a chat on to an agent.
    pub fn forward_to_agent(
        &mut self,
        rid: &str,
        id: &str,
        by: &Actor,
        comment: Option<String>,
    ) -> Result<(), Rejection> {
        let before = self.chat(rid)?.clone();
        let agent = self.agent(id)?;
        if before.served_by.as_ref().is_some_and(|serving| serving.id == agent.id) {
            return Err(Rejection::failure("", "error-selected-agent-room-agent-are-same"));
        }
        if agent.status_livechat != Some(AgentStatus::Available) {
            return Err(Rejection::failure("User is offline", "error-user-is-offline"));
        }
        let room = self.serve(rid, &agent)?;
        let transfer = Transfer::default().scope("agent").transferred_by(by.transfers());
        let transfer = transfer.transferred_to(Actor::agent(agent).user);
        self.record(&room, &before, transfer, comment);
        Ok(())
    }

    /// Passes a chat on to a department, where it waits for an agent.
    pub fn forward_to_department(
        &mut self,
        rid: &str,
        department: Department,
        by: &Actor,
        comment: Option<String>,
    ) -> Result<(), Rejection> {
        let room = self.chat_mut(rid)?;
        if room.department_id == department.id {
            return Err(Rejection::failure("", "error-forwarding-chat-same-department"));
        }
        let before = room.clone();
        (room.department_id, room.served_by) = (department.id.clone(), None);
        let room = room.clone();
        let transfer = Transfer::default().scope("department").transferred_by(by.transfers());
        self.record(&room, &before, transfer.next_department(views::named(&department)), comment);
        self.enqueue(rid)
    }

    fn record(&mut self, room: &Room, before: &Room, mut transfer: Transfer, comment: Option<String>) {
        (transfer.ts, transfer.previous_department) = (Some(now()), before.department_id.clone());
        transfer.comment = comment;
        self.transfers.push((room.id.clone().unwrap_or_default(), transfer));
        self.report_forwarded(room, before);
    }

    /// Closes a chat. The comment becomes its last message.
    pub fn close(&mut self, rid: &str, by: &Actor, comment: &str) -> Result<(), Rejection> {
        let room = self.chat_mut(rid)?;
        (room.open, room.closed_at, room.closer) = (Some(false), Some(now()), Some(by.kind.to_owned()));
        room.closed_by = Some(views::without_name(&by.user));
        set_hold(room, false);
        let room = room.clone();
        self.inquiries.retain(|_, inquiry| inquiry.rid.as_deref() != Some(rid));
        let id = self.new_id("message");
        let last = Message::default().id(id).t(CLOSING).rid(rid).msg(comment).u(by.user.clone());
        self.messages.push(last.ts(now()).updated_at(now()));
        self.report_closed(&room);
        Ok(())
    }

    /// Stores what agents know of a visitor and a room.
    pub fn save(&mut self, guest: GuestData, data: RoomData) -> Result<(), Rejection> {
        if data.priority_id.is_some() || data.sla_id.is_some() {
            return Err(Rejection::failure("The desk has no priorities and SLA policies", "error-invalid-priority"));
        }
        let visitor = self.visitors.find_mut(|visitor| visitor.id.as_ref() == Some(&guest.id));
        let visitor = visitor.ok_or_else(|| Rejection::failure("Invalid visitor", "error-invalid-visitor"))?;
        let is_of_guest = |room: &Room| {
            room.id.as_ref() == Some(&data.id) && room.v.as_ref().is_some_and(|of_room| of_room.id == visitor.id)
        };
        let room = self.rooms.find_mut(is_of_guest);
        let room = room.ok_or_else(|| Rejection::failure("Invalid room", "error-invalid-room"))?;

        if let Some(address) = guest.email {
            visitor.visitor_emails = Some(vec![Email::default().address(address)]);
        }
        if let Some(number) = guest.phone {
            visitor.phone = Nullable::Value(VisitorPhone::from(vec![Phone::default().phone_number(number)]));
        }
        if let Some(name) = guest.name {
            (visitor.name, room.fname) = (Some(name.clone()), Some(name));
        }
        if let Some(fields) = guest.livechat_data {
            visitor.livechat_data.get_or_insert_default().extend(fields);
        }
        if let Some(fields) = data.livechat_data {
            room.livechat_data.get_or_insert_default().extend(fields);
        }
        room.tags = data.tags.or(room.tags.take());
        room.topic = data.topic.or(room.topic.take());
        let room = room.clone();
        if let Some(inquiry) = self.inquiries.find_mut(|inquiry| inquiry.rid == room.id) {
            inquiry.name = room.fname.clone();
        }
        if room.open != Some(true) {
            self.report_saved(&room);
        }
        Ok(())
    }

    /// Deletes the rooms that are selected by this, with their messages. Returns how many there were.
    pub fn delete_rooms(&mut self, is_selected: impl Fn(&Room) -> bool) -> i64 {
        let before = self.rooms.len();
        self.rooms.retain(|_, room| !is_selected(room));
        let is_left = |rid: Option<&String>| self.rooms.iter().any(|room| room.id.as_ref() == rid);
        self.messages.retain(|_, message| is_left(message.rid.as_ref()));
        self.transfers.retain(|_, (rid, _)| is_left(Some(rid)));
        self.members.retain(|rid, _| is_left(Some(rid)));
        self.visits.retain(|_, visit| is_left(visit.rid.as_ref()));
        self.forget_files();
        i64::try_from(before - self.rooms.len()).unwrap_or(i64::MAX)
    }
}

fn invalid_room() -> Rejection {
    Rejection::failure("Invalid room", "error-invalid-room")
}
