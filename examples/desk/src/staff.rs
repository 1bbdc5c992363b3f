//! Agents and managers, and the chats that wait for one.

use std::sync::Arc;

use axum::Extension;
use axum::http::HeaderMap;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::Nullable;
use rocketchat_omnichannel::server::{AgentsApi, InquiriesApi, UsersApi};
use rocketchat_omnichannel::{Context, HandlerError, Json, Rejection};

use super::chats::Actor;
use super::departments::SUPPORT;
use super::lists::{contains, page};
use super::state::{Desk, State, is_of, now};
use super::table::List;
use super::views::{self, serving_agent};

impl InquiriesApi for Desk {
    async fn list(&self, request: ListInquiries, _: Context) -> Result<ListInquiriesResponse, HandlerError> {
        let ListInquiries { department, offset, count, sort, .. } = request;
        let is_asked = |inquiry: &Inquiry| department.is_none() || inquiry.department == department;
        let state = self.state();
        let asked = state.inquiries.iter().filter(|inquiry| is_asked(inquiry)).map(views::listed_inquiry);
        Ok(waiting(asked.collect(), offset, count, sort)?.into())
    }

    /// Lists what the caller may take: chats of the caller's departments, and of none.
    async fn list_queued(
        &self,
        request: ListQueuedInquiries,
        context: Context,
    ) -> Result<ListQueuedInquiriesResponse, HandlerError> {
        let ListQueuedInquiries { department, offset, count, sort, .. } = request;
        let state = self.state();
        let caller = state.caller(&context).id.unwrap_or_default();
        let is_asked = |inquiry: &Inquiry| {
            (department.is_none() || inquiry.department == department)
                && (inquiry.department.is_none() || state.is_assigned(&caller, inquiry.department.as_ref()))
        };
        let asked = state.inquiries.iter().filter(|inquiry| is_asked(inquiry)).cloned();
        Ok(waiting(asked.collect(), offset, count, sort)?.into())
    }

    async fn get(&self, request: GetInquiry, _: Context) -> Result<GetInquiryResponse, HandlerError> {
        let state = self.state();
        let inquiry = state.inquiries.iter().find(|inquiry| inquiry.rid.as_ref() == Some(&request.room_id)).cloned();
        Ok(GetInquiryOk::default().inquiry(inquiry.map_or(Nullable::Null, Nullable::Value)).success(true).into())
    }

    async fn take(&self, request: TakeInquiry, context: Context) -> Result<TakeInquiryResponse, HandlerError> {
        let TakeInquiryBody { inquiry_id, user_id, .. } = request.body;
        let mut state = self.state();
        let agent = user_id.map_or_else(|| Ok(state.caller(&context)), |id| state.agent(&id))?;
        let found = state.inquiries.iter().find(|inquiry| inquiry.id.as_ref() == Some(&inquiry_id));
        let rid = found.and_then(|inquiry| inquiry.rid.clone());
        let rid = rid.ok_or_else(|| Rejection::failure("Inquiry not found", "error-not-found"))?;
        state.take(&rid, &agent)?;
        Ok(Acknowledged::default().success(true).into())
    }

    async fn return_to_queue(
        &self,
        request: ReturnRoomToQueue,
        context: Context,
    ) -> Result<ReturnRoomToQueueResponse, HandlerError> {
        let ReturnRoomToQueueBody { room_id, department_id, .. } = request.body;
        let mut state = self.state();
        let room = state.chat(&room_id)?.clone();
        if room.served_by.is_none() {
            return Err(Rejection::failure("Room already in queue", "error-room-already-queued").into());
        }
        let department = department_id.map(|id| state.department(&id)).transpose()?;
        match department.filter(|department| department.id != room.department_id) {
            Some(other) => {
                let by = Actor::agent(state.caller(&context));
                state.forward_to_department(&room_id, other, &by, None)?;
            }
            None => state.enqueue(&room_id)?,
        }
        Ok(ReturnRoomToQueueOk::default().result(true).success(true).into())
    }
}

/// A page of inquiries.
fn waiting(
    inquiries: Vec<Inquiry>,
    offset: Option<i64>,
    count: Option<i64>,
    sort: Option<Json>,
) -> Result<InquiriesPage, Rejection> {
    let (inquiries, [offset, count, total]) = page(inquiries, offset, count, sort)?;
    let page = InquiriesPage::default().inquiries(inquiries).offset(offset).count(count).total(total);
    Ok(page.success(true))
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
    state.chat(text("rid")).map_err(|_| Rejection::bad_request("invalid-room"))?;
    let author = User::default().id(agent).username(agent).name(agent);
    let id = state.new_id("message");
    state.file(Message::default().id(id).rid(text("rid")).msg(text("msg")).u(author).ts(now()).updated_at(now()));
    Ok(axum::Json(serde_json::json!({ "success": true })))
}

impl AgentsApi for Desk {
    async fn get_for_room(&self, request: GetRoomAgent, _: Context) -> Result<GetRoomAgentResponse, HandlerError> {
        let state = self.state();
        let serving = state.room(&request.rid, &request.token)?.served_by.as_ref();
        let serving = serving.ok_or_else(|| Rejection::bad_request("invalid-agent"))?;
        Ok(GetRoomAgentOk::default().agent(serving_agent(serving)).success(true).into())
    }

    /// There is no next agent if a chat is open already or no agent is available.
    async fn get_next(&self, request: GetNextAgent, _: Context) -> Result<GetNextAgentResponse, HandlerError> {
        let state = self.state();
        state.visitor(&request.token)?;
        let mut response = GetNextAgentOk::default().success(true);
        if !state.rooms.iter().any(|room| room.open == Some(true) && is_of(room, &request.token)) {
            let is_available = |agent: &&Agent| agent.status_livechat == Some(AgentStatus::Available);
            response.agent = state.agents.iter().find(is_available).cloned();
        }
        Ok(response.into())
    }

    /// Assigns an agent to these departments, and to no others. The desk has no settings of agents.
    async fn update(&self, request: UpdateAgent, _: Context) -> Result<UpdateAgentResponse, HandlerError> {
        let UpdateAgentBody { agent_id, agent_departments, .. } = request.body;
        let mut state = self.state();
        let agent = state.agent(&agent_id)?;
        let departments = agent_departments.iter().map(|id| state.department(id)).collect::<Result<Vec<_>, _>>()?;
        state.assignments.retain(|_, assigned| assigned.agent_id.as_ref() != Some(&agent_id));
        for id in departments.iter().filter_map(|department| department.id.as_deref()) {
            state.assign(&agent, id);
        }
        Ok(Acknowledged::default().success(true).into())
    }

    /// Sets whether an agent takes chats, the caller if no other is named.
    async fn switch_status(
        &self,
        request: SwitchAgentStatus,
        context: Context,
    ) -> Result<SwitchAgentStatusResponse, HandlerError> {
        let SwitchAgentStatusBody { agent_id, status, .. } = request.body;
        let mut state = self.state();
        let id = agent_id.or_else(|| state.caller(&context).id);
        let agent = state.agents.find_mut(|agent| agent.id == id).ok_or_else(Rejection::not_found)?;
        let other = match agent.status_livechat {
            Some(AgentStatus::Available) => AgentStatus::NotAvailable,
            _ => AgentStatus::Available,
        };
        let status = status.into_value().unwrap_or(other);
        agent.status_livechat = Some(status.clone());
        Ok(SwitchAgentStatusOk::default().status(status).success(true).into())
    }
}

impl UsersApi for Desk {
    /// Ignores `showIdleAgents`, since no agent is idle here.
    async fn list(&self, request: ListUsers, _: Context) -> Result<ListUsersResponse, HandlerError> {
        let ListUsers { only_available, exclude_id: excluded, text, .. } = request;
        let state = self.state();
        let is_asked = |user: &&Agent| {
            (only_available != Some(true) || user.status_livechat == Some(AgentStatus::Available))
                && (excluded.is_none() || user.id != excluded)
                && text.as_ref().is_none_or(|text| {
                    [&user.username, &user.name].into_iter().any(|name| contains(name.as_deref(), text))
                })
        };
        let users = state.users(&request.role)?.iter().filter(is_asked).cloned().collect();
        let (users, [offset, count, total]) = page(users, request.offset, request.count, request.sort)?;
        Ok(AgentsPage::default().users(users).offset(offset).count(count).total(total).success(true).into())
    }

    async fn add(&self, request: AddUser, _: Context) -> Result<AddUserResponse, HandlerError> {
        let mut state = self.state();
        state.users(&request.role)?;
        let id = state.new_id("user");
        let added = Agent::default().id(id).username(request.body.username);
        let mut user = added.clone().status(UserStatus::Online);
        if request.role == "agent" {
            user.status_livechat = Some(AgentStatus::Available);
            state.assign(&user, SUPPORT);
        }
        state.users_mut(&request.role)?.push(user);
        Ok(AddUserOk::default().user(added).success(true).into())
    }

    async fn get(&self, request: GetUser, _: Context) -> Result<GetUserResponse, HandlerError> {
        let state = self.state();
        let user = state.users(&request.role)?.iter().find(|user| user.id.as_ref() == Some(&request.id)).cloned();
        Ok(GetUserOk::default().user(user.map_or(Nullable::Null, Nullable::Value)).success(true).into())
    }

    async fn remove(&self, request: RemoveUser, _: Context) -> Result<RemoveUserResponse, HandlerError> {
        let mut state = self.state();
        if !state.users_mut(&request.role)?.retain(|_, user| user.id.as_ref() != Some(&request.id)) {
            return Err(Rejection::failure("User not found", "error-user-not-found").into());
        }
        if request.role == "agent" {
            state.assignments.retain(|_, assigned| assigned.agent_id.as_ref() != Some(&request.id));
        }
        Ok(Acknowledged::default().success(true).into())
    }
}

impl State {
    /// The users of a role.
    fn users(&self, role: &str) -> Result<&List<Agent>, Rejection> {
        match role {
            "agent" => Ok(&self.agents),
            "manager" => Ok(&self.managers),
            _ => Err(unknown_role()),
        }
    }

    /// The users of a role, which are going to change.
    fn users_mut(&mut self, role: &str) -> Result<&mut List<Agent>, Rejection> {
        match role {
            "agent" => Ok(&mut self.agents),
            "manager" => Ok(&mut self.managers),
            _ => Err(unknown_role()),
        }
    }
}

fn unknown_role() -> Rejection {
    Rejection::bad_request("Invalid type")
}
