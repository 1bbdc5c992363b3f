// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Statistics".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, model, operation, responses, union,
};

/// Compare agents by one metric
///
/// Returns a small table with one metric for each agent over a range of days. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/analytics/agent-overview`
///
/// Sent by `client.statistics().get_agent_overview(..)`. The responses are [`GetAgentOverviewResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAgentOverview {
    /// Metric to compute, for instance `Total_conversations`.
    pub name: String,
    /// First day of the range, a date such as `2026-05-01`.
    pub from: String,
    /// Last day of the range, a date such as `2026-05-23`.
    pub to: String,
    /// Id of a department; only its chats count.
    pub department_id: Option<String>,
}
operation!(
    GetAgentOverview = GET "/api/v1/livechat/analytics/agent-overview",
    "get-api-v1-livechat-analytics-agent-overview",
    in "Omnichannel Statistics",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetAgentOverviewResponse {
        required query form name: String = "name",
        required query form from: String = "from",
        required query form to: String = "to",
        optional query form department_id: String = "departmentId",
    }
);

impl GetAgentOverview {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            from: from.into(),
            to: to.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetAgentOverview`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAgentOverviewResponse {
    /// 200: The table, head and rows.
    Ok(GetAgentOverviewOk),
    /// 400: The query is not acceptable.
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
responses!(GetAgentOverviewResponse -> GetAgentOverviewOk {
    Ok(body: GetAgentOverviewOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get key figures for a range of days
///
/// Returns one group of key figures over a range of days. Needs the `view-livechat-manager` permission;
/// the body is a bare array without a `success` member.
///
/// `GET /api/v1/livechat/analytics/overview`
///
/// Sent by `client.statistics().get_overview(..)`. The responses are [`GetStatisticsOverviewResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetStatisticsOverview {
    /// Group of figures to compute, `Conversations` or `Productivity`.
    pub name: String,
    /// First day of the range, a date such as `2026-05-01`.
    pub from: String,
    /// Last day of the range, a date such as `2026-05-23`.
    pub to: String,
    /// Id of a department; only its chats count.
    pub department_id: Option<String>,
}
operation!(
    GetStatisticsOverview = GET "/api/v1/livechat/analytics/overview",
    "get-api-v1-livechat-analytics-overview",
    in "Omnichannel Statistics",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetStatisticsOverviewResponse {
        required query form name: String = "name",
        required query form from: String = "from",
        required query form to: String = "to",
        optional query form department_id: String = "departmentId",
    }
);

impl GetStatisticsOverview {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            from: from.into(),
            to: to.into(),
            department_id: None,
        }
    }
}

/// The responses to [`GetStatisticsOverview`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetStatisticsOverviewResponse {
    /// 200: The figures of the group.
    Ok(Vec<Totalizer>),
    /// 400: The query is not acceptable.
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
responses!(GetStatisticsOverviewResponse -> Vec<Totalizer> {
    Ok(body: Vec<Totalizer>) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The 200 response to [`GetAgentOverview`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAgentOverviewOk {
    /// The columns of the table, in order.
    pub head: Option<Vec<OverviewColumn>>,
    /// One row for each agent.
    pub data: Option<Vec<OverviewRow>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetAgentOverviewOk {
    optional head: Vec<OverviewColumn> = "head",
    optional data: Vec<OverviewRow> = "data",
    optional success: bool = "success",
});

/// `data` in the 200 response to [`GetAgentOverview`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverviewRow {
    /// Username of the agent.
    pub name: Option<String>,
    /// The metric of the agent; text here, though some metrics may come as a number.
    pub value: Option<OverviewRowValue>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OverviewRow { optional name: String = "name", optional value: OverviewRowValue = "value" });

/// The metric of the agent; text here, though some metrics may come as a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OverviewRowValue {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(OverviewRowValue { Number: f64, String: String });

/// `head` in the 200 response to [`GetAgentOverview`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverviewColumn {
    /// Translation key of the column title.
    pub name: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OverviewColumn { optional name: String = "name" });
