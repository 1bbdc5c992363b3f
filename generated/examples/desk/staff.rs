//! Agents and managers, and the chats that wait for one.

use std::sync::Arc;

use axum::Extension;
use axum::http::HeaderMap;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::Nullable;
use rocketchat_omnichannel::server::{AgentsApi, InquiriesApi, UsersApi};
use rocketchat_omnichannel::{Context, HandlerError, Json, Rejection};

use super::state::{Desk, is_of, now, page};

/// Returns the caller. The desk knows no passwords and trusts the agent's name; real servers look up the token here.
fn caller(context: &Context) -> Agent {
    let id = context.credentials.get(security::USER_ID).unwrap_or_default();
    Agent::default().id(id).username(id).name(id).status(UserStatus::Online)
}

impl InquiriesApi for Desk {
    async fn list(&self, request: ListInquiries, _: Context) -> Result<ListInquiriesResponse, HandlerError> {
        let mut inquiries = self.state().inquiries.clone();
        // The list has less of each than the inquiry itself.
        for inquiry in &mut inquiries {
            (inquiry.t, inquiry.v) = (None, None);
        }
        let (inquiries, [offset, count, total]) = page(inquiries, request.offset, request.count);
        let response = InquiriesPage::default().inquiries(inquiries).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    async fn get(&self, request: GetInquiry, _: Context) -> Result<GetInquiryResponse, HandlerError> {
        let state = self.state();
        let inquiry = state.inquiries.iter().find(|inquiry| inquiry.rid.as_ref() == Some(&request.room_id)).cloned();
        Ok(GetInquiryOk::default().inquiry(inquiry.map_or(Nullable::Null, Nullable::Value)).success(true).into())
    }

    async fn take(&self, request: TakeInquiry, context: Context) -> Result<TakeInquiryResponse, HandlerError> {
        let mut state = self.state();
        let found = state.inquiries.iter().position(|inquiry| inquiry.id.as_ref() == Some(&request.body.inquiry_id));
        let at = found.ok_or_else(|| Rejection::failure("Inquiry not found", "error-not-found"))?;
        let inquiry = state.inquiries.remove(at);
        let agent = caller(&context);
        if let Some(room) = state.rooms.iter_mut().find(|room| room.id == inquiry.rid) {
            let mut serving = ServingAgent::default().ts(now());
            (serving.id, serving.username) = (agent.id, agent.username);
            room.served_by = Some(serving);
            let room = room.clone();
            state.report_taken(&room);
        }
        Ok(Acknowledged::default().success(true).into())
    }
}

/// An agent writes a message into a room: `{"message": {"rid": "..", "msg": ".."}}`. This operation belongs to another
/// API of the server.
pub async fn write(
    Extension(desk): Extension<Arc<Desk>>,
    headers: HeaderMap,
    body: axum::Json<Json>,
) -> Result<axum::Json<Json>, Rejection> {
    let text = |name: &str| body.pointer(&format!("/message/{name}")).and_then(Json::as_str).unwrap_or_default();
    let agent = headers.get("x-user-id").and_then(|id| id.to_str().ok()).ok_or_else(Rejection::unauthorized)?;
    let mut state = desk.state();
    let mut rooms = state.rooms.iter().filter(|room| room.open == Some(true));
    let room = rooms.find(|room| room.id.as_deref() == Some(text("rid"))).cloned();
    let room = room.ok_or_else(|| Rejection::bad_request("invalid-room"))?;
    let author = User::default().id(agent).username(agent).name(agent);
    let id = state.new_id("message");
    let message = Message::default().id(id).rid(text("rid")).msg(text("msg")).u(author).ts(now()).updated_at(now());
    state.report_message(&room, &message);
    state.messages.push(message);
    Ok(axum::Json(serde_json::json!({ "success": true })))
}

impl AgentsApi for Desk {
    async fn get_for_room(&self, request: GetRoomAgent, _: Context) -> Result<GetRoomAgentResponse, HandlerError> {
        let mut state = self.state();
        let serving = state.room(&request.rid, &request.token)?.served_by.clone();
        let serving = serving.ok_or_else(|| Rejection::bad_request("invalid-agent"))?;
        let mut agent = Agent::default().status(UserStatus::Online);
        (agent.id, agent.username) = (serving.id, serving.username);
        Ok(GetRoomAgentOk::default().agent(agent).success(true).into())
    }

    /// There is no next agent if a chat is open already or no agent is available.
    async fn get_next(&self, request: GetNextAgent, _: Context) -> Result<GetNextAgentResponse, HandlerError> {
        let mut state = self.state();
        state.visitor(&request.token)?;
        let mut response = GetNextAgentOk::default().success(true);
        if !state.rooms.iter().any(|room| room.open == Some(true) && is_of(room, &request.token)) {
            response.agent = state.users.get("agent").and_then(|agents| agents.first()).cloned();
        }
        Ok(response.into())
    }
}

impl UsersApi for Desk {
    async fn list(&self, request: ListUsers, _: Context) -> Result<ListUsersResponse, HandlerError> {
        let users = self.state().users.get(role(&request.role)?).cloned().unwrap_or_default();
        let (users, [offset, count, total]) = page(users, request.offset, request.count);
        Ok(AgentsPage::default().users(users).offset(offset).count(count).total(total).success(true).into())
    }

    async fn add(&self, request: AddUser, _: Context) -> Result<AddUserResponse, HandlerError> {
        let role = role(&request.role)?;
        let mut state = self.state();
        let id = state.new_id("user");
        let added = Agent::default().id(id).username(request.body.username);
        let mut user = added.clone().status(UserStatus::Online);
        user.status_livechat = (role == "agent").then_some(AgentStatus::Available);
        state.users.entry(role.to_owned()).or_default().push(user);
        Ok(AddUserOk::default().user(added).success(true).into())
    }

    async fn get(&self, request: GetUser, _: Context) -> Result<GetUserResponse, HandlerError> {
        let state = self.state();
        let users = state.users.get(role(&request.role)?).into_iter().flatten();
        let user = users.into_iter().find(|user| user.id.as_ref() == Some(&request.id)).cloned();
        Ok(GetUserOk::default().user(user.map_or(Nullable::Null, Nullable::Value)).success(true).into())
    }

    async fn remove(&self, request: RemoveUser, _: Context) -> Result<RemoveUserResponse, HandlerError> {
        let mut state = self.state();
        let users = state.users.entry(role(&request.role)?.to_owned()).or_default();
        let before = users.len();
        users.retain(|user| user.id.as_ref() != Some(&request.id));
        if users.len() == before {
            return Err(Rejection::failure("User not found", "error-user-not-found").into());
        }
        Ok(Acknowledged::default().success(true).into())
    }
}

/// The roles that there are.
fn role(role: &str) -> Result<&str, Rejection> {
    match role {
        "agent" | "manager" => Ok(role),
        _ => Err(Rejection::bad_request("Invalid type")),
    }
}
