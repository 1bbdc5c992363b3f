// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Dashboards".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{Extra, Nullable, RawResponse, model, operation, responses};

/// Get agent productivity totals
///
/// Returns the productivity figures of the agents as a group for the requested period. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/agents-productivity-totalizers`
///
/// Sent by `client.dashboards().get_agent_productivity_totals(..)`. The responses are [`GetAgentProductivityTotalsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAgentProductivityTotals {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    GetAgentProductivityTotals = GET "/api/v1/livechat/analytics/dashboards/agents-productivity-totalizers",
    "get-api-v1-livechat-analytics-dashboards-agents-productivity-totalizers",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetAgentProductivityTotalsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl GetAgentProductivityTotals {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetAgentProductivityTotals`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAgentProductivityTotalsResponse {
    /// 200: One entry for each productivity figure.
    Ok(Totalizers),
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
responses!(GetAgentProductivityTotalsResponse -> Totalizers {
    Ok(body: Totalizers) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the data points of a chart
///
/// Returns the labels and points of one analytics chart over a period, on demand for one department.
/// Servers of the 8.x series answer at `/api/v1/livechat/analytics/dashboards/charts-data`, with the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/charts-data`
///
/// Sent by `client.dashboards().get_chart_data(..)`. The responses are [`GetChartDataResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChartData {
    /// First day of the period, such as `2026-05-21`.
    pub start: String,
    /// Last day of the period, such as `2026-05-23`.
    pub end: String,
    /// Chart to compute, such as `Total_conversations`.
    pub chart_name: String,
    /// Id of the department to which the chart is limited.
    pub department_id: Option<String>,
}
operation!(
    GetChartData = GET "/api/v1/livechat/analytics/dashboards/charts-data",
    "get-api-v1-livechat-livechat-analytics-dashboards-charts-data",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> GetChartDataResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        required query form chart_name: String = "chartName",
        optional query form department_id: String = "departmentId",
    }
);

impl GetChartData {
    /// Creates a value with the required properties.
    pub fn new(
        start: impl Into<String>,
        end: impl Into<String>,
        chart_name: impl Into<String>,
    ) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            chart_name: chart_name.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetChartData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetChartDataResponse {
    /// 200: The chart, with one point for each label.
    Ok(GetChartDataOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The caller lacks the permission to see analytics.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetChartDataResponse -> GetChartDataOk {
    Ok(body: GetChartDataOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Count agents by status
///
/// Returns how many agents are offline, away, busy and available now. Needs the `view-livechat-manager`
/// permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/charts/agents-status`
///
/// Sent by `client.dashboards().chart_agent_statuses(..)`. The responses are [`ChartAgentStatusesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartAgentStatuses {
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    ChartAgentStatuses = GET "/api/v1/livechat/analytics/dashboards/charts/agents-status",
    "get-api-v1-livechat-analytics-dashboards-charts-agents-status",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> ChartAgentStatusesResponse {
        optional query form department_id: String = "departmentId",
    }
);

/// The responses to [`ChartAgentStatuses`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartAgentStatusesResponse {
    /// 200: The number of agents in each status.
    Ok(ChartAgentStatusesOk),
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
responses!(ChartAgentStatusesResponse -> ChartAgentStatusesOk {
    Ok(body: ChartAgentStatusesOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Count chats by state
///
/// Returns how many chats of the requested period are in each state. Needs the `view-livechat-manager`
/// permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/charts/chats`
///
/// Sent by `client.dashboards().chart_chats(..)`. The responses are [`ChartChatsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChartChats {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    ChartChats = GET "/api/v1/livechat/analytics/dashboards/charts/chats",
    "get-api-v1-livechat-analytics-dashboards-charts-chats",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> ChartChatsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl ChartChats {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`ChartChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartChatsResponse {
    /// 200: The number of chats in each state.
    Ok(ChartChatsOk),
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
responses!(ChartChatsResponse -> ChartChatsOk {
    Ok(body: ChartChatsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Count chats per agent
///
/// Returns the open and closed chats of each agent in the requested period. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/charts/chats-per-agent`
///
/// Sent by `client.dashboards().chart_chats_per_agent(..)`. The responses are [`ChartChatsPerAgentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChartChatsPerAgent {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    ChartChatsPerAgent = GET "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent",
    "get-api-v1-livechat-analytics-dashboards-charts-chats-per-agent",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> ChartChatsPerAgentResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl ChartChatsPerAgent {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`ChartChatsPerAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartChatsPerAgentResponse {
    /// 200: A map from username to chat counts, with `success` mixed in beside the usernames; the declared
    /// `test.cat` stands for any username.
    Ok(ChartChatsPerAgentOk),
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
responses!(ChartChatsPerAgentResponse -> ChartChatsPerAgentOk {
    Ok(body: ChartChatsPerAgentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Count chats per department
///
/// Returns the open and closed chats of each department in the requested period. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/charts/chats-per-department`
///
/// Sent by `client.dashboards().chart_chats_per_department(..)`. The responses are [`ChartChatsPerDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChartChatsPerDepartment {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    ChartChatsPerDepartment = GET "/api/v1/livechat/analytics/dashboards/charts/chats-per-department",
    "get-api-v1-livechat-analytics-dashboards-charts-chats-per-department",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> ChartChatsPerDepartmentResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl ChartChatsPerDepartment {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`ChartChatsPerDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartChatsPerDepartmentResponse {
    /// 200: A map from department name to chat counts, with `success` mixed in beside the names; the
    /// declared names stand for any department.
    Ok(ChartChatsPerDepartmentOk),
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
responses!(ChartChatsPerDepartmentResponse -> ChartChatsPerDepartmentOk {
    Ok(body: ChartChatsPerDepartmentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get average and longest chat timings
///
/// Returns the average and the longest response time, reaction time and chat duration of the requested
/// period. Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/charts/timings`
///
/// Sent by `client.dashboards().chart_timings(..)`. The responses are [`ChartTimingsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChartTimings {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    ChartTimings = GET "/api/v1/livechat/analytics/dashboards/charts/timings",
    "get-api-v1-livechat-analytics-dashboards-charts-timings",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> ChartTimingsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl ChartTimings {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`ChartTimings`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartTimingsResponse {
    /// 200: The three timings, in seconds.
    Ok(ChartTimingsOk),
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
responses!(ChartTimingsResponse -> ChartTimingsOk {
    Ok(body: ChartTimingsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get chat totals
///
/// Returns the totals and averages over the chats of the requested period. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/chats-totalizers`
///
/// Sent by `client.dashboards().get_chat_totals(..)`. The responses are [`GetChatTotalsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatTotals {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    GetChatTotals = GET "/api/v1/livechat/analytics/dashboards/chats-totalizers",
    "get-api-v1-livechat-analytics-dashboards-chats-totalizers",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetChatTotalsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl GetChatTotals {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetChatTotals`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetChatTotalsResponse {
    /// 200: The figures, as an array of titles and values in `totalizers`.
    Ok(Totalizers),
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
responses!(GetChatTotalsResponse -> Totalizers {
    Ok(body: Totalizers) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get conversation totals
///
/// Returns the conversation figures of the real-time dashboard for the requested period. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversation-totalizers`
///
/// Sent by `client.dashboards().get_conversation_totals(..)`. The responses are [`GetConversationTotalsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationTotals {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    GetConversationTotals = GET "/api/v1/livechat/analytics/dashboards/conversation-totalizers",
    "get-api-v1-livechat-analytics-dashboards-conversation-totalizers",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetConversationTotalsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl GetConversationTotals {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetConversationTotals`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetConversationTotalsResponse {
    /// 200: One entry for each total.
    Ok(Totalizers),
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
responses!(GetConversationTotalsResponse -> Totalizers {
    Ok(body: Totalizers) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get response and waiting time totals
///
/// Returns the response, reaction and waiting times of the requested period. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/productivity-totalizers`
///
/// Sent by `client.dashboards().get_productivity_totals(..)`. The responses are [`GetProductivityTotalsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProductivityTotals {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Only figures of this department.
    pub department_id: Option<String>,
}
operation!(
    GetProductivityTotals = GET "/api/v1/livechat/analytics/dashboards/productivity-totalizers",
    "get-api-v1-livechat-analytics-dashboards-productivity-totalizers",
    in "Omnichannel Dashboards",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetProductivityTotalsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form department_id: String = "departmentId",
    }
);

impl GetProductivityTotals {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetProductivityTotals`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetProductivityTotalsResponse {
    /// 200: One entry for each time.
    Ok(Totalizers),
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
responses!(GetProductivityTotalsResponse -> Totalizers {
    Ok(body: Totalizers) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The 200 response to [`GetChartData`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChartDataOk {
    /// Name of the chart.
    pub chart_label: Option<String>,
    /// Labels of the horizontal axis, in the order of the points.
    pub data_labels: Option<Vec<String>>,
    /// Values, each for the label at the same position.
    pub data_points: Option<Vec<f64>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetChartDataOk {
    optional chart_label: String = "chartLabel",
    optional data_labels each String = "dataLabels",
    optional data_points: Vec<f64> = "dataPoints",
    optional success: bool = "success",
});

/// The 200 response to [`ChartAgentStatuses`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartAgentStatusesOk {
    /// Grouping key of the count, without information for a client; it may be null or missing.
    pub id: Nullable<String>,
    /// `offline`
    pub offline: Option<i64>,
    /// `away`
    pub away: Option<i64>,
    /// `busy`
    pub busy: Option<i64>,
    /// `available`
    pub available: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChartAgentStatusesOk {
    nullable id: Nullable<String> = "_id",
    optional offline: i64 = "offline",
    optional away: i64 = "away",
    optional busy: i64 = "busy",
    optional available: i64 = "available",
    optional success: bool = "success",
});

/// The 200 response to [`ChartChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartChatsOk {
    /// `open`
    pub open: Option<i64>,
    /// `closed`
    pub closed: Option<i64>,
    /// Chats that wait for an agent.
    pub queued: Option<i64>,
    /// Chats that an agent has put on hold.
    pub onhold: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChartChatsOk {
    optional open: i64 = "open",
    optional closed: i64 = "closed",
    optional queued: i64 = "queued",
    optional onhold: i64 = "onhold",
    optional success: bool = "success",
});

/// The 200 response to [`ChartChatsPerAgent`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartChatsPerAgentOk {
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChartChatsPerAgentOk { optional success: bool = "success" });

/// The 200 response to [`ChartChatsPerDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartChatsPerDepartmentOk {
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChartChatsPerDepartmentOk { optional success: bool = "success" });

/// The 200 response to [`ChartTimings`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartTimingsOk {
    /// Time that agents take to answer a message.
    pub response: Option<Timing>,
    /// Time until an agent reacts to a new chat.
    pub reaction: Option<Timing>,
    /// Time from the start of a chat to its end.
    pub chat_duration: Option<Timing>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChartTimingsOk {
    optional response: Timing = "response",
    optional reaction: Timing = "reaction",
    optional chat_duration: Timing = "chatDuration",
    optional success: bool = "success",
});
