// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Agent Stats".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    DateTime, Extra, Json, RawResponse, model, operation, paged, responses,
};

/// List the departments of an agent
///
/// Lists the memberships of an agent in departments, without paging. Needs the `view-l-room`
/// permission.
///
/// `GET /api/v1/livechat/agents/{agentId}/departments`
///
/// Sent by `client.agent_statistics().list_departments(..)`. The responses are [`ListAgentDepartmentsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAgentDepartments {
    /// Id of the user who is the agent.
    pub agent_id: String,
    /// Excludes disabled departments when `true`.
    pub enabled_departments_only: Option<bool>,
}
operation!(
    ListAgentDepartments = GET "/api/v1/livechat/agents/{agentId}/departments",
    "get-api-v1-livechat-agents-agentId-departments",
    in "Omnichannel Agent Stats",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListAgentDepartmentsResponse {
        required path simple agent_id: String = "agentId",
        optional query form enabled_departments_only: bool = "enabledDepartmentsOnly",
    }
);

impl ListAgentDepartments {
    /// Creates a value with the required properties.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            enabled_departments_only: None,
        }
    }
}

/// The responses to [`ListAgentDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListAgentDepartmentsResponse {
    /// 200: One entry for each department the agent works for.
    Ok(ListAgentDepartmentsOk),
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
responses!(ListAgentDepartmentsResponse -> ListAgentDepartmentsOk {
    Ok(body: ListAgentDepartmentsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the availability history of agents
///
/// Lists for each agent how long they were available for chats within a period, a page at a time. Needs
/// the `view-livechat-manager` permission and an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/agents/available-for-service-history`
///
/// Sent by `client.agent_statistics().list_availability(..)`. The responses are [`ListAgentAvailabilityResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAgentAvailability {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// With `true`, every agent also gets the single spans in `serviceHistory`.
    pub full_report: Option<bool>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListAgentAvailability = GET "/api/v1/livechat/analytics/agents/available-for-service-history",
    "get-api-v1-livechat-analytics-agents-available-for-service-history",
    in "Omnichannel Agent Stats",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListAgentAvailabilityResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form full_report: bool = "fullReport",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

impl ListAgentAvailability {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            full_report: None,
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The responses to [`ListAgentAvailability`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListAgentAvailabilityResponse {
    /// 200: The agents of this page with their availability.
    Ok(AgentFiguresPage),
    /// 400: The period is missing or cannot be read.
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
responses!(ListAgentAvailabilityResponse -> AgentFiguresPage {
    Ok(body: AgentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListAgentAvailability {
    offset,
} -> AgentFiguresPage {
    agents: AgentFigures = "agents",
    total,
});

/// Get the average service time of agents
///
/// Lists for each agent how long a chat took on average within a period, a page at a time. Needs the
/// `view-livechat-manager` permission and an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/agents/average-service-time`
///
/// Sent by `client.agent_statistics().average_service_time(..)`. The responses are [`AverageAgentServiceTimeResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AverageAgentServiceTime {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    AverageAgentServiceTime = GET "/api/v1/livechat/analytics/agents/average-service-time",
    "get-api-v1-livechat-analytics-agents-average-service-time",
    in "Omnichannel Agent Stats",
    secured by [[AUTH_TOKEN, USER_ID]] -> AverageAgentServiceTimeResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form count: i64 = "count",
        optional query form offset: i64 = "offset",
        optional query json sort: Json = "sort",
    }
);

impl AverageAgentServiceTime {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            count: None,
            offset: None,
            sort: None,
        }
    }
}

/// The responses to [`AverageAgentServiceTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageAgentServiceTimeResponse {
    /// 200: The agents of this page with their averages.
    Ok(AgentFiguresPage),
    /// 400: The period is missing or cannot be read.
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
responses!(AverageAgentServiceTimeResponse -> AgentFiguresPage {
    Ok(body: AgentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(AverageAgentServiceTime {
    offset,
} -> AgentFiguresPage {
    agents: AgentFigures = "agents",
    total,
});

/// Get the total service time of agents
///
/// Lists for each agent the number of chats and the time spent on them within a period, a page at a
/// time. Needs the `view-livechat-manager` permission and an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/agents/total-service-time`
///
/// Sent by `client.agent_statistics().total_service_time(..)`. The responses are [`TotalAgentServiceTimeResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TotalAgentServiceTime {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    TotalAgentServiceTime = GET "/api/v1/livechat/analytics/agents/total-service-time",
    "get-api-v1-livechat-analytics-agents-total-service-time",
    in "Omnichannel Agent Stats",
    secured by [[AUTH_TOKEN, USER_ID]] -> TotalAgentServiceTimeResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

impl TotalAgentServiceTime {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The responses to [`TotalAgentServiceTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TotalAgentServiceTimeResponse {
    /// 200: The agents of this page with their totals.
    Ok(AgentFiguresPage),
    /// 400: The period is missing or cannot be read.
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
responses!(TotalAgentServiceTimeResponse -> AgentFiguresPage {
    Ok(body: AgentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(TotalAgentServiceTime {
    offset,
} -> AgentFiguresPage {
    agents: AgentFigures = "agents",
    total,
});

/// The 200 response to [`ListAgentDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAgentDepartmentsOk {
    /// `departments`
    pub departments: Option<Vec<DepartmentAgent>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListAgentDepartmentsOk {
    optional departments: Vec<DepartmentAgent> = "departments",
    optional success: bool = "success",
});

/// `agents.serviceHistory` in the 200 response to [`ListAgentAvailability`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePeriod {
    /// When the agent became available.
    pub started_at: Option<DateTime>,
    /// When the agent stopped being available.
    pub stopped_at: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ServicePeriod {
    optional started_at: DateTime = "startedAt",
    optional stopped_at: DateTime = "stoppedAt",
});
