// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Agents".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    BTreeMap, Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation,
    responses,
};

/// Get the agent of a room
///
/// Shows a visitor which agent serves the room. Needs no login, the visitor token in the path is
/// enough.
///
/// `GET /api/v1/livechat/agent.info/{rid}/{token}`
///
/// Sent by `client.agents().get_for_room(..)`. The responses are [`GetRoomAgentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoomAgent {
    /// Id of the room.
    pub rid: String,
    /// Token of the visitor the room belongs to.
    pub token: String,
}
operation!(
    GetRoomAgent = GET "/api/v1/livechat/agent.info/{rid}/{token}",
    "get-api-v1-livechat-agent",
    in "Omnichannel Agents" -> GetRoomAgentResponse {
        required path simple rid: String = "rid",
        required path simple token: String = "token",
    }
);

impl GetRoomAgent {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            rid: rid.into(),
            token: token.into(),
        }
    }
}

/// The responses to [`GetRoomAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRoomAgentResponse {
    /// 200: The agent of the room; a server that hides agents from visitors sends an object with nothing
    /// but `hiddenInfo`.
    Ok(GetRoomAgentOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetRoomAgentResponse -> GetRoomAgentOk {
    Ok(body: GetRoomAgentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the next agent for a visitor
///
/// Names the agent who would serve the next chat of a visitor. Needs no login, the visitor token in the
/// path is enough.
///
/// `GET /api/v1/livechat/agent.next/{token}`
///
/// Sent by `client.agents().get_next(..)`. The responses are [`GetNextAgentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNextAgent {
    /// Token of the visitor who is about to start a chat.
    pub token: String,
    /// Id of the department that the agent belongs to.
    pub department: Option<String>,
}
operation!(
    GetNextAgent = GET "/api/v1/livechat/agent.next/{token}",
    "get-api-v1-livechat-agent.next",
    in "Omnichannel Agents" -> GetNextAgentResponse {
        required path simple token: String = "token",
        optional query form department: String = "department",
    }
);

impl GetNextAgent {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            department: None,
        }
    }
}

/// The responses to [`GetNextAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetNextAgentResponse {
    /// 200: The next agent; `agent` is missing when the visitor already has an open room.
    Ok(GetNextAgentOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetNextAgentResponse -> GetNextAgentOk {
    Ok(body: GetNextAgentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Switch the availability of an agent
///
/// Changes whether an agent takes chats and answers with the status that holds afterwards. Needs the
/// `view-l-room` permission; an unknown agent gives a 404.
///
/// `POST /api/v1/livechat/agent.status`
///
/// Sent by `client.agents().switch_status(..)`. The responses are [`SwitchAgentStatusResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchAgentStatus {
    /// The agent whose availability changes.
    pub body: SwitchAgentStatusBody,
}
operation!(
    SwitchAgentStatus = POST "/api/v1/livechat/agent.status",
    "post-api-v1-livechat-agent.status",
    in "Omnichannel Agents",
    secured by [[AUTH_TOKEN, USER_ID]] -> SwitchAgentStatusResponse {
        required body json body: SwitchAgentStatusBody = "application/json",
    }
);

impl Default for SwitchAgentStatus {
    fn default() -> Self {
        Self::with_body(SwitchAgentStatusBody::default())
    }
}

impl SwitchAgentStatus {
    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SwitchAgentStatusBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SwitchAgentStatus.body: SwitchAgentStatusBody {
    optional agent_id: String = "agentId",
    nullable status: Nullable<AgentStatus> = "status",
});

/// The responses to [`SwitchAgentStatus`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SwitchAgentStatusResponse {
    /// 200: The status of the agent after the call.
    Ok(SwitchAgentStatusOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 404: No object has this id.
    NotFound(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SwitchAgentStatusResponse -> SwitchAgentStatusOk {
    Ok(body: SwitchAgentStatusOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    NotFound(body: Failure) = 404 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Save the settings of an agent
///
/// Stores the Omnichannel settings of an agent and the departments the agent works for. Needs the
/// `manage-livechat-agents` permission.
///
/// `POST /api/v1/livechat/agents.saveInfo`
///
/// Sent by `client.agents().update(..)`. The responses are [`UpdateAgentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// The agent, the settings and the departments to store.
    pub body: UpdateAgentBody,
}
operation!(
    UpdateAgent = POST "/api/v1/livechat/agents.saveInfo",
    "post-api-v1-livechat-agents.saveInfo",
    in "Omnichannel Agents",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> UpdateAgentResponse {
        required body json body: UpdateAgentBody = "application/json",
    }
);

impl UpdateAgent {
    /// Creates a value with the required properties.
    pub fn new(
        agent_id: impl Into<String>,
        agent_data: impl Into<BTreeMap<String, Json>>,
        agent_departments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::with_body(UpdateAgentBody::new(agent_id, agent_data, agent_departments))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<UpdateAgentBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(UpdateAgent.body: UpdateAgentBody {
    required agent_id: String = "agentId",
    required agent_data: BTreeMap<String, Json> = "agentData",
    required agent_departments each String = "agentDepartments",
});

/// The responses to [`UpdateAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateAgentResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(UpdateAgentResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`SwitchAgentStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchAgentStatusBody {
    /// Id of the user who is the agent; optional.
    pub agent_id: Option<String>,
    /// The status to set; if it is missing, the current status is toggled.
    pub status: Nullable<AgentStatus>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SwitchAgentStatusBody {
    optional agent_id: String = "agentId",
    nullable status: Nullable<AgentStatus> = "status",
});

/// The body of [`UpdateAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentBody {
    /// Id of the user who is the agent.
    pub agent_id: String,
    /// Settings to store, a free object.
    pub agent_data: BTreeMap<String, Json>,
    /// Ids of the departments the agent shall work for.
    pub agent_departments: Vec<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateAgentBody {
    required agent_id: String = "agentId",
    required agent_data: BTreeMap<String, Json> = "agentData",
    required agent_departments each String = "agentDepartments",
});

impl UpdateAgentBody {
    /// Creates a value with the required properties.
    pub fn new(
        agent_id: impl Into<String>,
        agent_data: impl Into<BTreeMap<String, Json>>,
        agent_departments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            agent_data: agent_data.into(),
            agent_departments: agent_departments.into_iter().map(Into::into).collect(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`GetRoomAgent`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRoomAgentOk {
    /// `agent`
    pub agent: Option<Agent>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetRoomAgentOk { optional agent: Agent = "agent", optional success: bool = "success" });

/// The 200 response to [`GetNextAgent`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNextAgentOk {
    /// `agent`
    pub agent: Option<Agent>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetNextAgentOk { optional agent: Agent = "agent", optional success: bool = "success" });

/// The 200 response to [`SwitchAgentStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchAgentStatusOk {
    /// Either `available` or `not-available`.
    pub status: Option<AgentStatus>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SwitchAgentStatusOk {
    optional status: AgentStatus = "status",
    optional success: bool = "success",
});
