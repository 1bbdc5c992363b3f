//! What responses have of an object that is stored whole: the properties that the document declares there.

use rocketchat_omnichannel::models::*;

/// The visitor of a room and of an inquiry, as known when it was opened.
pub fn visitor_of_room(visitor: &Visitor) -> Visitor {
    let mut of_room = Visitor::default().status(visitor.status.clone().unwrap_or(UserStatus::Online));
    (of_room.id, of_room.username, of_room.token) =
        (visitor.id.clone(), visitor.username.clone(), visitor.token.clone());
    of_room
}

/// The visitor for whom the widget asks for its configuration.
pub fn guest(visitor: &Visitor) -> Visitor {
    let mut guest = Visitor::default();
    (guest.id, guest.username, guest.token) = (visitor.id.clone(), visitor.username.clone(), visitor.token.clone());
    (guest.name, guest.department) = (visitor.name.clone(), visitor.department.clone());
    guest.visitor_emails = visitor.visitor_emails.clone();
    guest
}

/// A visitor whom an agent looks up. Whoever has the token can act as the visitor.
pub fn without_token(visitor: &Visitor) -> Visitor {
    let mut visitor = visitor.clone();
    visitor.token = None;
    visitor
}

/// A visitor whom a search finds.
pub fn found_visitor(visitor: &Visitor) -> Visitor {
    let mut found = Visitor::default();
    (found.id, found.username, found.name) = (visitor.id.clone(), visitor.username.clone(), visitor.name.clone());
    found.visitor_emails = visitor.visitor_emails.clone();
    found
}

/// The open chat of the widget's configuration.
pub fn open_chat(room: &Room) -> Room {
    let mut chat = Room::default();
    (chat.id, chat.open) = (room.id.clone(), room.open);
    chat.served_by = room.served_by.as_ref().map(|serving| {
        let mut agent = ServingAgent::default();
        (agent.id, agent.username) = (serving.id.clone(), serving.username.clone());
        agent
    });
    chat
}

/// An open chat of a visitor.
pub fn chat_of_visitor(room: &Room) -> Room {
    let mut chat = Room::default();
    (chat.id, chat.t, chat.served_by) = (room.id.clone(), room.t.clone(), room.served_by.clone());
    chat
}

/// A chat that a search finds.
pub fn found_chat(room: &Room) -> Room {
    let mut found = Room::default();
    (found.id, found.fname, found.v) = (room.id.clone(), room.fname.clone(), room.v.clone());
    (found.msgs, found.ts, found.served_by) = (room.msgs, room.ts.clone(), room.served_by.clone());
    (found.closed_at, found.closer) = (room.closed_at.clone(), room.closer.clone());
    (found.closed_by, found.tags) = (room.closed_by.clone(), room.tags.clone());
    found
}

/// A chat in the list of those that wait for an agent.
pub fn listed_inquiry(inquiry: &Inquiry) -> Inquiry {
    let mut listed = Inquiry::default();
    (listed.id, listed.rid, listed.name) = (inquiry.id.clone(), inquiry.rid.clone(), inquiry.name.clone());
    (listed.ts, listed.status) = (inquiry.ts.clone(), inquiry.status.clone());
    listed.department = inquiry.department.clone();
    listed
}

/// The agent who serves a visitor.
pub fn serving_agent(serving: &ServingAgent) -> Agent {
    let mut agent = Agent::default().status(UserStatus::Online);
    (agent.id, agent.username) = (serving.id.clone(), serving.username.clone());
    agent
}

/// A department from which a visitor can choose.
pub fn offered_department(department: &Department) -> Department {
    let mut offered = Department::default();
    (offered.id, offered.name) = (department.id.clone(), department.name.clone());
    (offered.show_on_registration, offered.show_on_offline_form) =
        (department.show_on_registration, department.show_on_offline_form);
    offered
}

/// The department to which a chat was passed on.
pub fn named(department: &Department) -> Department {
    let mut named = Department::default();
    (named.id, named.name) = (department.id.clone(), department.name.clone());
    named
}

/// Who has edited a message, or closed a chat.
pub fn without_name(user: &User) -> User {
    let mut unnamed = User::default();
    (unnamed.id, unnamed.username) = (user.id.clone(), user.username.clone());
    unnamed
}

/// The page that a visitor has reported.
pub fn reported_page(visit: &PageVisit) -> PageVisit {
    let mut page = PageVisit::default();
    (page.msg, page.navigation) = (visit.msg.clone(), visit.navigation.clone());
    page
}
