// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Reports".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{Json, RawResponse, operation, responses};

/// Report conversations by agent
///
/// Counts the conversations of the requested period by agent. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-agent`
///
/// Sent by `client.reports().count_by_agent(..)`. The responses are [`CountConversationsByAgentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByAgent {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountConversationsByAgent = GET "/api/v1/livechat/analytics/dashboards/conversations-by-agent",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-agent",
    in "Reports",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountConversationsByAgentResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query json sort: Json = "sort",
    }
);

impl CountConversationsByAgent {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The responses to [`CountConversationsByAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByAgentResponse {
    /// 200: The count of each agent.
    Ok(ConversationReport),
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
responses!(CountConversationsByAgentResponse -> ConversationReport {
    Ok(body: ConversationReport) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Report conversations by department
///
/// Counts the conversations of the requested period by department. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-department`
///
/// Sent by `client.reports().count_by_department(..)`. The responses are [`CountConversationsByDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByDepartment {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountConversationsByDepartment = GET "/api/v1/livechat/analytics/dashboards/conversations-by-department",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-department",
    in "Reports",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountConversationsByDepartmentResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query json sort: Json = "sort",
    }
);

impl CountConversationsByDepartment {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The responses to [`CountConversationsByDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByDepartmentResponse {
    /// 200: The count of each department.
    Ok(ConversationReport),
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
responses!(CountConversationsByDepartmentResponse -> ConversationReport {
    Ok(body: ConversationReport) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Report conversations by source
///
/// Counts the conversations of a period by the channel they came from. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-source`
///
/// Sent by `client.reports().count_by_source(..)`. The responses are [`CountConversationsBySourceResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsBySource {
    /// Start of the period, as an ISO-8601 date.
    pub start: String,
    /// End of the period, as an ISO-8601 date.
    pub end: String,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountConversationsBySource = GET "/api/v1/livechat/analytics/dashboards/conversations-by-source",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-source",
    in "Reports",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountConversationsBySourceResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query json sort: Json = "sort",
    }
);

impl CountConversationsBySource {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The responses to [`CountConversationsBySource`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsBySourceResponse {
    /// 200: The count of each source.
    Ok(ConversationReport),
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
responses!(CountConversationsBySourceResponse -> ConversationReport {
    Ok(body: ConversationReport) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Report conversations by status
///
/// Counts the conversations of the requested period by status. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-status`
///
/// Sent by `client.reports().count_by_status(..)`. The responses are [`CountConversationsByStatusResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByStatus {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountConversationsByStatus = GET "/api/v1/livechat/analytics/dashboards/conversations-by-status",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-status",
    in "Reports",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountConversationsByStatusResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query json sort: Json = "sort",
    }
);

impl CountConversationsByStatus {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The responses to [`CountConversationsByStatus`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByStatusResponse {
    /// 200: The count of each status.
    Ok(ConversationReport),
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
responses!(CountConversationsByStatusResponse -> ConversationReport {
    Ok(body: ConversationReport) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Report conversations by tag
///
/// Counts the conversations of the requested period by tag. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-tags`
///
/// Sent by `client.reports().count_by_tag(..)`. The responses are [`CountConversationsByTagResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByTag {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountConversationsByTag = GET "/api/v1/livechat/analytics/dashboards/conversations-by-tags",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-tags",
    in "Reports",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountConversationsByTagResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query json sort: Json = "sort",
    }
);

impl CountConversationsByTag {
    /// Creates a value with the required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The responses to [`CountConversationsByTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByTagResponse {
    /// 200: The count of each tag.
    Ok(ConversationReport),
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
responses!(CountConversationsByTagResponse -> ConversationReport {
    Ok(body: ConversationReport) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});
