// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Reports" take and give.
use super::*;

/// Report conversations by agent
///
/// Counts the conversations of the requested period by agent. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-agent`
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
    CountConversationsByAgent = GET
    "/api/v1/livechat/analytics/dashboards/conversations-by-agent",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-agent", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountConversationsByAgentResponse { required query form
    start : String = "start", required query form end : String = "end", optional query
    json sort : Json = "sort", }
);
impl CountConversationsByAgent {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The answers to [`CountConversationsByAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByAgentResponse {
    /// 200: The count of each agent.
    Ok(CountConversationsByAgentOk),
    /// 400: The period is missing or cannot be read.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CountConversationsByAgentResponse -> CountConversationsByAgentOk { Ok(body :
    CountConversationsByAgentOk) = 200 json "application/json", } else { BadRequest(body
    : Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Report conversations by department
///
/// Counts the conversations of the requested period by department. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-department`
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
    CountConversationsByDepartment = GET
    "/api/v1/livechat/analytics/dashboards/conversations-by-department",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-department", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountConversationsByDepartmentResponse { required query
    form start : String = "start", required query form end : String = "end", optional
    query json sort : Json = "sort", }
);
impl CountConversationsByDepartment {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The answers to [`CountConversationsByDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByDepartmentResponse {
    /// 200: The count of each department.
    Ok(CountConversationsByDepartmentOk),
    /// 400: The period is missing or cannot be read.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CountConversationsByDepartmentResponse -> CountConversationsByDepartmentOk { Ok(body
    : CountConversationsByDepartmentOk) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Report conversations by source
///
/// Counts the conversations of a period by the channel they came from. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-source`
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
    CountConversationsBySource = GET
    "/api/v1/livechat/analytics/dashboards/conversations-by-source",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-source", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountConversationsBySourceResponse { required query form
    start : String = "start", required query form end : String = "end", optional query
    json sort : Json = "sort", }
);
impl CountConversationsBySource {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The answers to [`CountConversationsBySource`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsBySourceResponse {
    /// 200: The count of each source.
    Ok(CountConversationsBySourceOk),
    /// 400: The period is missing or cannot be read.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CountConversationsBySourceResponse -> CountConversationsBySourceOk { Ok(body :
    CountConversationsBySourceOk) = 200 json "application/json", } else { BadRequest(body
    : Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Report conversations by status
///
/// Counts the conversations of the requested period by status. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-status`
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
    CountConversationsByStatus = GET
    "/api/v1/livechat/analytics/dashboards/conversations-by-status",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-status", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountConversationsByStatusResponse { required query form
    start : String = "start", required query form end : String = "end", optional query
    json sort : Json = "sort", }
);
impl CountConversationsByStatus {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The answers to [`CountConversationsByStatus`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByStatusResponse {
    /// 200: The count of each status.
    Ok(CountConversationsByStatusOk),
    /// 400: The period is missing or cannot be read.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CountConversationsByStatusResponse -> CountConversationsByStatusOk { Ok(body :
    CountConversationsByStatusOk) = 200 json "application/json", } else { BadRequest(body
    : Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Report conversations by tag
///
/// Counts the conversations of the requested period by tag. Needs the licence module
/// `livechat-enterprise` and the `view-livechat-reports` permission.
///
/// `GET /api/v1/livechat/analytics/dashboards/conversations-by-tags`
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
    CountConversationsByTag = GET
    "/api/v1/livechat/analytics/dashboards/conversations-by-tags",
    "get-api-v1-livechat-analytics-dashboards-conversations-by-tags", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountConversationsByTagResponse { required query form
    start : String = "start", required query form end : String = "end", optional query
    json sort : Json = "sort", }
);
impl CountConversationsByTag {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            sort: None,
        }
    }
}

/// The answers to [`CountConversationsByTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountConversationsByTagResponse {
    /// 200: The count of each tag.
    Ok(CountConversationsByTagOk),
    /// 400: The period is missing or cannot be read.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CountConversationsByTagResponse -> CountConversationsByTagOk { Ok(body :
    CountConversationsByTagOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// The 200 answer to [`CountConversationsByAgent`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByAgentOk {
    /// Number of conversations in the period.
    pub total: Option<i64>,
    /// `data`
    pub data: Option<Vec<CountConversationsByAgentOkData>>,
    /// Number of conversations without an agent.
    pub unspecified: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByAgentOk { optional total : i64 = "total", optional data : Vec <
    CountConversationsByAgentOkData > = "data", optional unspecified : i64 =
    "unspecified", optional success : bool = "success", }
);

/// `data` in the 200 answer to [`CountConversationsByAgent`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByAgentOkData {
    /// The agent.
    pub label: Option<String>,
    /// Number of conversations of this agent.
    pub value: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByAgentOkData { optional label : String = "label", optional value :
    i64 = "value", }
);

/// The 200 answer to [`CountConversationsByDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByDepartmentOk {
    /// Number of conversations in the period.
    pub total: Option<i64>,
    /// `data`
    pub data: Option<Vec<CountConversationsByDepartmentOkData>>,
    /// Number of conversations without a department.
    pub unspecified: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByDepartmentOk { optional total : i64 = "total", optional data :
    Vec < CountConversationsByDepartmentOkData > = "data", optional unspecified : i64 =
    "unspecified", optional success : bool = "success", }
);

/// `data` in the 200 answer to [`CountConversationsByDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByDepartmentOkData {
    /// Name of the department.
    pub label: Option<String>,
    /// Number of conversations of this department.
    pub value: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByDepartmentOkData { optional label : String = "label", optional
    value : i64 = "value", }
);

/// The 200 answer to [`CountConversationsBySource`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsBySourceOk {
    /// Number of conversations in the period.
    pub total: Option<i64>,
    /// `data`
    pub data: Option<Vec<CountConversationsBySourceOkData>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsBySourceOk { optional total : i64 = "total", optional data : Vec <
    CountConversationsBySourceOkData > = "data", optional success : bool = "success", }
);

/// `data` in the 200 answer to [`CountConversationsBySource`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsBySourceOkData {
    /// The source, such as `widget` or `email`.
    pub label: Option<String>,
    /// Number of conversations from this source.
    pub value: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsBySourceOkData { optional label : String = "label", optional value
    : i64 = "value", }
);

/// The 200 answer to [`CountConversationsByStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByStatusOk {
    /// Number of conversations in the period.
    pub total: Option<i64>,
    /// `data`
    pub data: Option<Vec<CountConversationsByStatusOkData>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByStatusOk { optional total : i64 = "total", optional data : Vec <
    CountConversationsByStatusOkData > = "data", optional success : bool = "success", }
);

/// `data` in the 200 answer to [`CountConversationsByStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByStatusOkData {
    /// The status.
    pub label: Option<String>,
    /// Number of conversations in this status.
    pub value: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByStatusOkData { optional label : String = "label", optional value
    : i64 = "value", }
);

/// The 200 answer to [`CountConversationsByTag`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByTagOk {
    /// Number of conversations in the period.
    pub total: Option<i64>,
    /// `data`
    pub data: Option<Vec<CountConversationsByTagOkData>>,
    /// Number of conversations without a tag.
    pub unspecified: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByTagOk { optional total : i64 = "total", optional data : Vec <
    CountConversationsByTagOkData > = "data", optional unspecified : i64 = "unspecified",
    optional success : bool = "success", }
);

/// `data` in the 200 answer to [`CountConversationsByTag`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountConversationsByTagOkData {
    /// Name of the tag.
    pub label: Option<String>,
    /// Number of conversations with this tag.
    pub value: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountConversationsByTagOkData { optional label : String = "label", optional value :
    i64 = "value", }
);
