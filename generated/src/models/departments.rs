// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Omnichannel Departments" take and give.
use super::*;

/// Count chats per department
///
/// Counts the chats of each department between `start` and `end`. The caller needs
/// `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/amount-of-chats`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentChats {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// Counts only answered chats when `true`.
    pub answered: Option<bool>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountDepartmentChats = GET "/api/v1/livechat/analytics/departments/amount-of-chats",
    "get-api-v1-livechat-analytics-departments-amount-of-chats", secured by[[AUTH_TOKEN,
    USER_ID]] -> CountDepartmentChatsResponse { optional query form offset : i64 =
    "offset", optional query form count : i64 = "count", required query form start :
    String = "start", required query form end : String = "end", optional query form
    answered : bool = "answered", optional query form department_id : String =
    "departmentId", optional query json sort : Json = "sort", }
);
impl CountDepartmentChats {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            answered: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`CountDepartmentChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountDepartmentChatsResponse {
    /// 200: The number of chats for the departments of this page.
    Ok(CountDepartmentChatsOk),
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
    CountDepartmentChatsResponse -> CountDepartmentChatsOk { Ok(body :
    CountDepartmentChatsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get average chat duration per department
///
/// Reports how long a chat lasted on average, for each department between `start` and `end`. The caller
/// needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/average-chat-duration-time`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentChatDuration {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    AverageDepartmentChatDuration = GET
    "/api/v1/livechat/analytics/departments/average-chat-duration-time",
    "get-api-v1-livechat-analytics-departments-average-chat-duration-time", secured
    by[[AUTH_TOKEN, USER_ID]] -> AverageDepartmentChatDurationResponse { required query
    form start : String = "start", required query form end : String = "end", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query form department_id : String = "departmentId", optional query json sort
    : Json = "sort", }
);
impl AverageDepartmentChatDuration {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`AverageDepartmentChatDuration`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageDepartmentChatDurationResponse {
    /// 200: The average chat duration for the departments of this page.
    Ok(AverageDepartmentChatDurationOk),
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
    AverageDepartmentChatDurationResponse -> AverageDepartmentChatDurationOk { Ok(body :
    AverageDepartmentChatDurationOk) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get average service time per department
///
/// Reports how long agents served a chat on average, for each department between `start` and `end`. The
/// caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/average-service-time`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentServiceTime {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    AverageDepartmentServiceTime = GET
    "/api/v1/livechat/analytics/departments/average-service-time",
    "get-api-v1-livechat-analytics-departments-average-service-time", secured
    by[[AUTH_TOKEN, USER_ID]] -> AverageDepartmentServiceTimeResponse { required query
    form start : String = "start", required query form end : String = "end", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query form department_id : String = "departmentId", optional query json sort
    : Json = "sort", }
);
impl AverageDepartmentServiceTime {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`AverageDepartmentServiceTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageDepartmentServiceTimeResponse {
    /// 200: The average service time for the departments of this page.
    Ok(AverageDepartmentServiceTimeOk),
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
    AverageDepartmentServiceTimeResponse -> AverageDepartmentServiceTimeOk { Ok(body :
    AverageDepartmentServiceTimeOk) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get average waiting time per department
///
/// Reports how long visitors waited on average, for each department between `start` and `end`. The
/// caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/average-waiting-time`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentWaitingTime {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    AverageDepartmentWaitingTime = GET
    "/api/v1/livechat/analytics/departments/average-waiting-time",
    "get-api-v1-livechat-analytics-departments-average-waiting-time", secured
    by[[AUTH_TOKEN, USER_ID]] -> AverageDepartmentWaitingTimeResponse { required query
    form start : String = "start", required query form end : String = "end", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query form department_id : String = "departmentId", optional query json sort
    : Json = "sort", }
);
impl AverageDepartmentWaitingTime {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`AverageDepartmentWaitingTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageDepartmentWaitingTimeResponse {
    /// 200: The average waiting time for the departments of this page.
    Ok(AverageDepartmentWaitingTimeOk),
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
    AverageDepartmentWaitingTimeResponse -> AverageDepartmentWaitingTimeOk { Ok(body :
    AverageDepartmentWaitingTimeOk) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get share of abandoned chats per department
///
/// Reports which share of the chats visitors abandoned, for each department between `start` and `end`.
/// The caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/percentage-abandoned-chats`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentAbandonmentRate {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    GetDepartmentAbandonmentRate = GET
    "/api/v1/livechat/analytics/departments/percentage-abandoned-chats",
    "get-api-v1-livechat-analytics-departments-percentage-abandoned-chats", secured
    by[[AUTH_TOKEN, USER_ID]] -> GetDepartmentAbandonmentRateResponse { required query
    form start : String = "start", required query form end : String = "end", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query form department_id : String = "departmentId", optional query json sort
    : Json = "sort", }
);
impl GetDepartmentAbandonmentRate {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`GetDepartmentAbandonmentRate`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentAbandonmentRateResponse {
    /// 200: The share of abandoned chats for the departments of this page.
    Ok(GetDepartmentAbandonmentRateOk),
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
    GetDepartmentAbandonmentRateResponse -> GetDepartmentAbandonmentRateOk { Ok(body :
    GetDepartmentAbandonmentRateOk) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Count abandoned chats per department
///
/// Counts the chats that visitors abandoned, for each department between `start` and `end`. The caller
/// needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/total-abandoned-chats`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentAbandonments {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountDepartmentAbandonments = GET
    "/api/v1/livechat/analytics/departments/total-abandoned-chats",
    "get-api-v1-livechat-analytics-departments-total-abandoned-chats", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountDepartmentAbandonmentsResponse { required query
    form start : String = "start", required query form end : String = "end", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query form department_id : String = "departmentId", optional query json sort
    : Json = "sort", }
);
impl CountDepartmentAbandonments {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`CountDepartmentAbandonments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountDepartmentAbandonmentsResponse {
    /// 200: The number of abandoned chats for the departments of this page.
    Ok(CountDepartmentAbandonmentsOk),
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
    CountDepartmentAbandonmentsResponse -> CountDepartmentAbandonmentsOk { Ok(body :
    CountDepartmentAbandonmentsOk) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get total service time per department
///
/// Adds up the time agents spent serving chats, for each department between `start` and `end`. The
/// caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/total-service-time`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TotalDepartmentServiceTime {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    TotalDepartmentServiceTime = GET
    "/api/v1/livechat/analytics/departments/total-service-time",
    "get-api-v1-livechat-analytics-departments-total-service-time", secured
    by[[AUTH_TOKEN, USER_ID]] -> TotalDepartmentServiceTimeResponse { required query form
    start : String = "start", required query form end : String = "end", optional query
    form offset : i64 = "offset", optional query form count : i64 = "count", optional
    query form department_id : String = "departmentId", optional query json sort : Json =
    "sort", }
);
impl TotalDepartmentServiceTime {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`TotalDepartmentServiceTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TotalDepartmentServiceTimeResponse {
    /// 200: The total service time for the departments of this page, which the 8.x server sends with status
    /// 200.
    Ok(TotalDepartmentServiceTimeOk),
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
    TotalDepartmentServiceTimeResponse -> TotalDepartmentServiceTimeOk { Ok(body :
    TotalDepartmentServiceTimeOk) = 200 json "application/json", } else { BadRequest(body
    : Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Count transferred chats per department
///
/// Counts the transferred chats of each department between `start` and `end`. The caller needs
/// `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/total-transferred-chats`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentTransfers {
    /// Start of the period, as an ISO-8601 date or date-time in UTC.
    pub start: String,
    /// End of the period, as an ISO-8601 date or date-time in UTC.
    pub end: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Id of the only department to report on.
    pub department_id: Option<String>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    CountDepartmentTransfers = GET
    "/api/v1/livechat/analytics/departments/total-transferred-chats",
    "get-api-v1-livechat-analytics-departments-total-transferred-chats", secured
    by[[AUTH_TOKEN, USER_ID]] -> CountDepartmentTransfersResponse { required query form
    start : String = "start", required query form end : String = "end", optional query
    form offset : i64 = "offset", optional query form count : i64 = "count", optional
    query form department_id : String = "departmentId", optional query json sort : Json =
    "sort", }
);
impl CountDepartmentTransfers {
    /// With what is required.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            offset: None,
            count: None,
            department_id: None,
            sort: None,
        }
    }
}

/// The answers to [`CountDepartmentTransfers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountDepartmentTransfersResponse {
    /// 200: The number of transferred chats for the departments of this page, which the 8.x server sends
    /// with status 200.
    Ok(CountDepartmentTransfersOk),
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
    CountDepartmentTransfersResponse -> CountDepartmentTransfersOk { Ok(body :
    CountDepartmentTransfersOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// List departments
///
/// Lists departments a page at a time, filtered by the given conditions. The caller needs
/// `view-livechat-departments` or `view-l-room`.
///
/// `GET /api/v1/livechat/department`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartments {
    /// Text to look for in the names of the departments.
    pub text: Option<String>,
    /// Limits the list to enabled departments when `true`.
    pub enabled: Option<bool>,
    /// Includes archived departments in the list when `true`.
    pub show_archived: Option<bool>,
    /// Limits the list to the caller's own departments when `true`.
    pub only_my_departments: Option<bool>,
    /// Id of a department to leave out of the list, for instance the one being edited.
    pub exclude_department_id: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListDepartments = GET "/api/v1/livechat/department",
    "get-api-v1-livechat-department", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListDepartmentsResponse { optional query form text : String = "text", optional query
    form enabled : bool = "enabled", optional query form show_archived : bool =
    "showArchived", optional query form only_my_departments : bool = "onlyMyDepartments",
    optional query form exclude_department_id : String = "excludeDepartmentId", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query json sort : Json = "sort", }
);

/// The answers to [`ListDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentsResponse {
    /// 200: The departments of this page.
    Ok(ListDepartmentsOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    ListDepartmentsResponse -> ListDepartmentsOk { Ok(body : ListDepartmentsOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Create a department
///
/// Creates a department and, if given, assigns its agents and its unit. The caller needs
/// `manage-livechat-departments`.
///
/// `POST /api/v1/livechat/department`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartment {
    /// The department with its agents and its unit.
    pub body: CreateDepartmentBody,
}
operation!(
    CreateDepartment = POST "/api/v1/livechat/department",
    "post-api-v1-livechat-department", secured by[[AUTH_TOKEN, USER_ID]] ->
    CreateDepartmentResponse { required body json body : CreateDepartmentBody =
    "application/json", }
);
impl CreateDepartment {
    /// With what is required.
    pub fn new(department: impl Into<CreateDepartmentBodyDepartment>) -> Self {
        Self::with_body(CreateDepartmentBody::new(department))
    }
}
impl CreateDepartment {
    /// With a whole body.
    pub fn with_body(body: impl Into<CreateDepartmentBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    CreateDepartment.body : CreateDepartmentBody { required department :
    CreateDepartmentBodyDepartment = "department", optional agents : Vec <
    CreateDepartmentBodyAgents > = "agents", optional department_unit :
    CreateDepartmentBodyDepartmentUnit = "departmentUnit", }
);

/// The answers to [`CreateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateDepartmentResponse {
    /// 200: The new department and the agents assigned to it.
    Ok(CreateDepartmentOk),
    /// 400: The body is incomplete or the department cannot be created.
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
    CreateDepartmentResponse -> CreateDepartmentOk { Ok(body : CreateDepartmentOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Suggest departments
///
/// Finds departments for an autocomplete field from what the user has typed so far.
///
/// `GET /api/v1/livechat/department.autocomplete`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestDepartments {
    /// JSON text with the search conditions, for instance the typed text as member `term`.
    pub selector: Json,
    /// Limits the suggestions to the caller's own departments when `true`.
    pub only_my_departments: Option<bool>,
    /// Includes archived departments in the suggestions when `true`.
    pub show_archived: Option<bool>,
}
operation!(
    SuggestDepartments = GET "/api/v1/livechat/department.autocomplete",
    "get-api-v1-livechat-department.autocomplete", secured by[[AUTH_TOKEN, USER_ID]] ->
    SuggestDepartmentsResponse { required query json selector : Json = "selector",
    optional query form only_my_departments : bool = "onlyMyDepartments", optional query
    form show_archived : bool = "showArchived", }
);
impl SuggestDepartments {
    /// With what is required.
    pub fn new(selector: impl Into<Json>) -> Self {
        Self {
            selector: selector.into(),
            only_my_departments: None,
            show_archived: None,
        }
    }
}

/// The answers to [`SuggestDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SuggestDepartmentsResponse {
    /// 200: The matching departments.
    Ok(SuggestDepartmentsOk),
    /// 400: The parameter `selector` is missing.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    SuggestDepartmentsResponse -> SuggestDepartmentsOk { Ok(body : SuggestDepartmentsOk)
    = 200 json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get departments by id
///
/// Returns the departments with the given ids in one call.
///
/// `GET /api/v1/livechat/department.listByIds`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsByIds {
    /// Ids of the departments to return, sent in the array notation of query strings
    /// (`ids%5B%5D=a&ids%5B%5D=b`) because a plain `ids=a` is rejected.
    pub ids: Vec<String>,
}
operation!(
    ListDepartmentsByIds = GET "/api/v1/livechat/department.listByIds",
    "get-api-v1-livechat-department.listByIds", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListDepartmentsByIdsResponse { required query form ids : Vec < String > = "ids[]", }
);
impl ListDepartmentsByIds {
    /// With what is required.
    pub fn new(ids: impl Into<Vec<String>>) -> Self {
        Self { ids: ids.into() }
    }
}

/// The answers to [`ListDepartmentsByIds`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentsByIdsResponse {
    /// 200: The departments that were found.
    Ok(ListDepartmentsByIdsOk),
    /// 400: The parameter `ids` is missing or is not an array.
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
    ListDepartmentsByIdsResponse -> ListDepartmentsByIdsOk { Ok(body :
    ListDepartmentsByIdsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Check whether a department can be created
///
/// Tells whether the workspace may create another department at present.
///
/// `GET /api/v1/livechat/department/isDepartmentCreationAvailable`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDepartmentCreation {}
operation!(
    CheckDepartmentCreation = GET
    "/api/v1/livechat/department/isDepartmentCreationAvailable",
    "get-api-v1-livechat-department-isDepartmentCreationAvailable", secured
    by[[AUTH_TOKEN, USER_ID]] -> CheckDepartmentCreationResponse {}
);

/// The answers to [`CheckDepartmentCreation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckDepartmentCreationResponse {
    /// 200: The answer as one boolean.
    Ok(CheckDepartmentCreationOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CheckDepartmentCreationResponse -> CheckDepartmentCreationOk { Ok(body :
    CheckDepartmentCreationOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Delete a department
///
/// Removes a department for good; archive it instead if it may be needed again.
///
/// `DELETE /api/v1/livechat/department/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDepartment {
    /// Id of the department to delete.
    pub id: String,
}
operation!(
    DeleteDepartment = DELETE "/api/v1/livechat/department/{_id}",
    "delete-api-v1-livechat-department-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    DeleteDepartmentResponse { required path simple id : String = "_id", }
);
impl DeleteDepartment {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`DeleteDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteDepartmentResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    DeleteDepartmentResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Get a department
///
/// Returns one department and, on request, its agents. An unknown id is answered with status 200 and an
/// empty (null) `department`.
///
/// `GET /api/v1/livechat/department/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartment {
    /// Whether the agents of the department are returned in `agents`.
    pub include_agents: Option<bool>,
    /// Id of the department.
    pub id: String,
}
operation!(
    GetDepartment = GET "/api/v1/livechat/department/{_id}",
    "get-api-v1-livechat-department-:_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    GetDepartmentResponse { optional query form include_agents : bool = "includeAgents",
    required path simple id : String = "_id", }
);
impl GetDepartment {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            include_agents: None,
        }
    }
}

/// The answers to [`GetDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentResponse {
    /// 200: The department, with its agents if they were asked for.
    Ok(GetDepartmentOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    GetDepartmentResponse -> GetDepartmentOk { Ok(body : GetDepartmentOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Update a department
///
/// Changes the settings of a department and, if given, its agents and its unit.
///
/// `PUT /api/v1/livechat/department/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartment {
    /// Id of the department to update.
    pub id: String,
    /// The new settings of the department.
    pub body: UpdateDepartmentBody,
}
operation!(
    UpdateDepartment = PUT "/api/v1/livechat/department/{_id}",
    "put-api-v1-livechat-department-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    UpdateDepartmentResponse { required path simple id : String = "_id", required body
    json body : UpdateDepartmentBody = "application/json", }
);
impl UpdateDepartment {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        department: impl Into<UpdateDepartmentBodyDepartment>,
    ) -> Self {
        Self::with_body(id, UpdateDepartmentBody::new(department))
    }
}
impl UpdateDepartment {
    /// With a whole body.
    pub fn with_body(
        id: impl Into<String>,
        body: impl Into<UpdateDepartmentBody>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}
payload!(
    UpdateDepartment.body : UpdateDepartmentBody { required department :
    UpdateDepartmentBodyDepartment = "department", optional agents : Vec <
    UpdateDepartmentBodyAgents > = "agents", optional department_unit :
    UpdateDepartmentBodyDepartmentUnit = "departmentUnit", }
);

/// The answers to [`UpdateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentResponse {
    /// 200: The department and its agents after the update.
    Ok(UpdateDepartmentOk),
    /// 400: The body is incomplete or the department cannot be updated.
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
    UpdateDepartmentResponse -> UpdateDepartmentOk { Ok(body : UpdateDepartmentOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List the agents of a department
///
/// Lists the agents assigned to a department, a page at a time.
///
/// `GET /api/v1/livechat/department/{_id}/agents`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentAgents {
    /// Id of the department.
    pub id: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListDepartmentAgents = GET "/api/v1/livechat/department/{_id}/agents",
    "get-api-v1-livechat-department-:_id-agents", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListDepartmentAgentsResponse { required path simple id : String = "_id", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query json sort : Json = "sort", }
);
impl ListDepartmentAgents {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The answers to [`ListDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentAgentsResponse {
    /// 200: The agents of this page.
    Ok(ListDepartmentAgentsOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    ListDepartmentAgentsResponse -> ListDepartmentAgentsOk { Ok(body :
    ListDepartmentAgentsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Add and remove department agents
///
/// Changes the agents of a department in one call, adding or updating those in `upsert` and taking out
/// those in `remove`.
///
/// `POST /api/v1/livechat/department/{_id}/agents`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentAgents {
    /// Id of the department whose agents change.
    pub id: String,
    /// The agents to add and the agents to take out; either list may be empty.
    pub body: UpdateDepartmentAgentsBody,
}
operation!(
    UpdateDepartmentAgents = POST "/api/v1/livechat/department/{_id}/agents",
    "post-api-v1-livechat-department-_id-agents", secured by[[AUTH_TOKEN, USER_ID]] ->
    UpdateDepartmentAgentsResponse { required path simple id : String = "_id", required
    body json body : UpdateDepartmentAgentsBody = "application/json", }
);
impl UpdateDepartmentAgents {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        upsert: impl Into<Vec<UpdateDepartmentAgentsBodyUpsert>>,
        remove: impl Into<Vec<UpdateDepartmentAgentsBodyRemove>>,
    ) -> Self {
        Self::with_body(id, UpdateDepartmentAgentsBody::new(upsert, remove))
    }
}
impl UpdateDepartmentAgents {
    /// With a whole body.
    pub fn with_body(
        id: impl Into<String>,
        body: impl Into<UpdateDepartmentAgentsBody>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}
payload!(
    UpdateDepartmentAgents.body : UpdateDepartmentAgentsBody { required upsert : Vec <
    UpdateDepartmentAgentsBodyUpsert > = "upsert", required remove : Vec <
    UpdateDepartmentAgentsBodyRemove > = "remove", }
);

/// The answers to [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentAgentsResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    UpdateDepartmentAgentsResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Archive a department
///
/// Archives a department; the caller needs `manage-livechat-departments`. The 8.x server has this route
/// as `/api/v1/livechat/department/{_id}/archive`.
///
/// `POST /api/v1/livechat/department/{_id}/archive`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchiveDepartment {
    /// Id of the department to archive.
    pub id: String,
}
operation!(
    ArchiveDepartment = POST "/api/v1/livechat/department/{_id}/archive",
    "post-api-v1-livechat-department-archive-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    ArchiveDepartmentResponse { required path simple id : String = "_id", }
);
impl ArchiveDepartment {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`ArchiveDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArchiveDepartmentResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    ArchiveDepartmentResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Unarchive a department
///
/// Brings an archived department back; the caller needs `manage-livechat-departments`. The 8.x server
/// has this route as `/api/v1/livechat/department/{_id}/unarchive`.
///
/// `POST /api/v1/livechat/department/{_id}/unarchive`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnarchiveDepartment {
    /// Id of the archived department.
    pub id: String,
}
operation!(
    UnarchiveDepartment = POST "/api/v1/livechat/department/{_id}/unarchive",
    "post-api-v1-livechat-department-unarchive-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    UnarchiveDepartmentResponse { required path simple id : String = "_id", }
);
impl UnarchiveDepartment {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`UnarchiveDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnarchiveDepartmentResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
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
    UnarchiveDepartmentResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List archived departments
///
/// Lists the departments that have been archived, a page at a time.
///
/// `GET /api/v1/livechat/departments/archived`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedDepartments {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Text to look for in the names of the departments.
    pub text: Option<String>,
    /// Limits the list to enabled departments when `true`.
    pub enabled: Option<bool>,
    /// Accepted for the sake of the common form of the departments' queries; archived departments are
    /// listed in any case.
    pub show_archived: Option<bool>,
    /// Limits the list to the caller's own departments when `true`.
    pub only_my_departments: Option<bool>,
    /// Id of a department to leave out of the list.
    pub exclude_department_id: Option<String>,
}
operation!(
    ListArchivedDepartments = GET "/api/v1/livechat/departments/archived",
    "get-api-v1-livechat-departments-archived", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListArchivedDepartmentsResponse { optional query form offset : i64 = "offset",
    optional query form count : i64 = "count", optional query json sort : Json = "sort",
    optional query form text : String = "text", optional query form enabled : bool =
    "enabled", optional query form show_archived : bool = "showArchived", optional query
    form only_my_departments : bool = "onlyMyDepartments", optional query form
    exclude_department_id : String = "excludeDepartmentId", }
);

/// The answers to [`ListArchivedDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListArchivedDepartmentsResponse {
    /// 200: The archived departments of this page.
    Ok(ListArchivedDepartmentsOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    ListArchivedDepartmentsResponse -> ListArchivedDepartmentsOk { Ok(body :
    ListArchivedDepartmentsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// The body of [`CreateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentBody {
    /// `department`
    pub department: CreateDepartmentBodyDepartment,
    /// Agents to assign to the new department.
    pub agents: Option<Vec<CreateDepartmentBodyAgents>>,
    /// Unit the department shall belong to.
    pub department_unit: Option<CreateDepartmentBodyDepartmentUnit>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateDepartmentBody { required department : CreateDepartmentBodyDepartment =
    "department", optional agents : Vec < CreateDepartmentBodyAgents > = "agents",
    optional department_unit : CreateDepartmentBodyDepartmentUnit = "departmentUnit", }
);
impl CreateDepartmentBody {
    /// With what is required.
    pub fn new(department: impl Into<CreateDepartmentBodyDepartment>) -> Self {
        Self {
            department: department.into(),
            ..Wire::blank()
        }
    }
}

/// `agents` in the body of [`CreateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentBodyAgents {
    /// User id of the agent.
    pub agent_id: String,
    /// Position of the agent among the agents of the department.
    pub order: Option<i64>,
    /// How many chats the agent has had.
    pub count: Nullable<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateDepartmentBodyAgents { required agent_id : String = "agentId", optional order :
    i64 = "order", nullable count : f64 = "count", }
);
impl CreateDepartmentBodyAgents {
    /// With what is required.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            ..Wire::blank()
        }
    }
}

/// `department` in the body of [`CreateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentBodyDepartment {
    /// Whether the department takes chats.
    pub enabled: bool,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: bool,
    /// `name`
    pub name: String,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// Whether an agent must tag a conversation to close it.
    pub request_tag_before_closing_chat: Nullable<bool>,
    /// Names of the tags to choose from when a conversation is closed.
    pub chat_closing_tags: Nullable<Vec<String>>,
    /// Id of the department that takes over where this one cannot.
    pub fallback_forward_department: Nullable<String>,
    /// Ids of the departments that conversations may be forwarded to.
    pub departments_allowed_to_forward: Nullable<Vec<String>>,
    /// Whether conversations may be forwarded here while nobody is online.
    pub allow_receive_forward_offline: Nullable<bool>,
    /// Name of the channel that gets the messages left while nobody is online.
    pub offline_message_channel_name: Nullable<String>,
    /// What the visitor reads when an abandoned conversation is closed.
    pub abandoned_rooms_close_custom_message: Nullable<String>,
    /// What the visitor reads while waiting for an agent.
    pub waiting_queue_message: Nullable<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateDepartmentBodyDepartment { required enabled : bool = "enabled", required
    show_on_registration : bool = "showOnRegistration", required name : String = "name",
    optional email : String = "email", optional show_on_offline_form : bool =
    "showOnOfflineForm", optional description : String = "description", nullable
    request_tag_before_closing_chat : bool = "requestTagBeforeClosingChat", nullable
    chat_closing_tags : Vec < String > = "chatClosingTags", nullable
    fallback_forward_department : String = "fallbackForwardDepartment", nullable
    departments_allowed_to_forward : Vec < String > = "departmentsAllowedToForward",
    nullable allow_receive_forward_offline : bool = "allowReceiveForwardOffline",
    nullable offline_message_channel_name : String = "offlineMessageChannelName",
    nullable abandoned_rooms_close_custom_message : String =
    "abandonedRoomsCloseCustomMessage", nullable waiting_queue_message : String =
    "waitingQueueMessage", }
);
impl CreateDepartmentBodyDepartment {
    /// With what is required.
    pub fn new(
        enabled: impl Into<bool>,
        show_on_registration: impl Into<bool>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            show_on_registration: show_on_registration.into(),
            name: name.into(),
            ..Wire::blank()
        }
    }
}

/// Unit the department shall belong to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentBodyDepartmentUnit {
    /// Id of the unit.
    pub id: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(CreateDepartmentBodyDepartmentUnit { optional id : String = "_id", });

/// The body of [`UpdateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentBody {
    /// `department`
    pub department: UpdateDepartmentBodyDepartment,
    /// Agents of the department.
    pub agents: Option<Vec<UpdateDepartmentBodyAgents>>,
    /// Unit the department shall belong to.
    pub department_unit: Option<UpdateDepartmentBodyDepartmentUnit>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentBody { required department : UpdateDepartmentBodyDepartment =
    "department", optional agents : Vec < UpdateDepartmentBodyAgents > = "agents",
    optional department_unit : UpdateDepartmentBodyDepartmentUnit = "departmentUnit", }
);
impl UpdateDepartmentBody {
    /// With what is required.
    pub fn new(department: impl Into<UpdateDepartmentBodyDepartment>) -> Self {
        Self {
            department: department.into(),
            ..Wire::blank()
        }
    }
}

/// `agents` in the body of [`UpdateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentBodyAgents {
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// Chat counter of the agent in this department, as a string of digits.
    pub count: Option<UpdateDepartmentBodyAgentsCount>,
    /// Position of the agent among the agents of the department, as a string of digits.
    pub order: Option<UpdateDepartmentBodyAgentsOrder>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentBodyAgents { optional agent_id : String = "agentId", optional count :
    UpdateDepartmentBodyAgentsCount = "count", optional order :
    UpdateDepartmentBodyAgentsOrder = "order", }
);

/// Chat counter of the agent in this department, as a string of digits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentBodyAgentsCount {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(UpdateDepartmentBodyAgentsCount { Number : f64, String : String, });

/// Position of the agent among the agents of the department, as a string of digits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentBodyAgentsOrder {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(UpdateDepartmentBodyAgentsOrder { Number : f64, String : String, });

/// `department` in the body of [`UpdateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentBodyDepartment {
    /// Whether the department takes chats.
    pub enabled: bool,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: bool,
    /// `name`
    pub name: String,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentBodyDepartment { required enabled : bool = "enabled", required
    show_on_registration : bool = "showOnRegistration", required name : String = "name",
    optional email : String = "email", optional show_on_offline_form : bool =
    "showOnOfflineForm", optional description : String = "description", }
);
impl UpdateDepartmentBodyDepartment {
    /// With what is required.
    pub fn new(
        enabled: impl Into<bool>,
        show_on_registration: impl Into<bool>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            show_on_registration: show_on_registration.into(),
            name: name.into(),
            ..Wire::blank()
        }
    }
}

/// Unit the department shall belong to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentBodyDepartmentUnit {
    /// Id of the unit.
    pub id: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(UpdateDepartmentBodyDepartmentUnit { optional id : String = "_id", });

/// The body of [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentAgentsBody {
    /// Agents to add, or to update where they belong to the department already.
    pub upsert: Vec<UpdateDepartmentAgentsBodyUpsert>,
    /// Agents to take out, each with its `agentId` and `username`.
    pub remove: Vec<UpdateDepartmentAgentsBodyRemove>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentAgentsBody { required upsert : Vec < UpdateDepartmentAgentsBodyUpsert
    > = "upsert", required remove : Vec < UpdateDepartmentAgentsBodyRemove > = "remove",
    }
);
impl UpdateDepartmentAgentsBody {
    /// With what is required.
    pub fn new(
        upsert: impl Into<Vec<UpdateDepartmentAgentsBodyUpsert>>,
        remove: impl Into<Vec<UpdateDepartmentAgentsBodyRemove>>,
    ) -> Self {
        Self {
            upsert: upsert.into(),
            remove: remove.into(),
            ..Wire::blank()
        }
    }
}

/// `remove` in the body of [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentAgentsBodyRemove {
    /// `agentId`
    pub agent_id: String,
    /// `username`
    pub username: String,
    /// `_id`
    pub id: Option<String>,
    /// `departmentId`
    pub department_id: Option<String>,
    /// `departmentEnabled`
    pub department_enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// `order`
    pub order: Option<f64>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentAgentsBodyRemove { required agent_id : String = "agentId", required
    username : String = "username", optional id : String = "_id", optional department_id
    : String = "departmentId", optional department_enabled : bool = "departmentEnabled",
    optional name : String = "name", optional count : f64 = "count", optional order : f64
    = "order", optional updated_at : DateTime = "_updatedAt", }
);
impl UpdateDepartmentAgentsBodyRemove {
    /// With what is required.
    pub fn new(agent_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            username: username.into(),
            ..Wire::blank()
        }
    }
}

/// `upsert` in the body of [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentAgentsBodyUpsert {
    /// User id of the agent.
    pub agent_id: String,
    /// `username`
    pub username: String,
    /// `name`
    pub name: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// `order`
    pub order: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentAgentsBodyUpsert { required agent_id : String = "agentId", required
    username : String = "username", optional name : String = "name", optional count : f64
    = "count", optional order : f64 = "order", }
);
impl UpdateDepartmentAgentsBodyUpsert {
    /// With what is required.
    pub fn new(agent_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            username: username.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`CountDepartmentChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentChatsOk {
    /// `departments`
    pub departments: Option<Vec<CountDepartmentChatsOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountDepartmentChatsOk { optional departments : Vec <
    CountDepartmentChatsOkDepartments > = "departments", optional count : i64 = "count",
    optional offset : i64 = "offset", optional total : i64 = "total", optional success :
    bool = "success", }
);

/// `departments` in the 200 answer to [`CountDepartmentChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentChatsOkDepartments {
    /// Number of chats in the period.
    pub rooms: Option<i64>,
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountDepartmentChatsOkDepartments { optional rooms : i64 = "rooms", nullable id :
    String = "_id", }
);

/// The 200 answer to [`AverageDepartmentChatDuration`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentChatDurationOk {
    /// `departments`
    pub departments: Option<Vec<AverageDepartmentChatDurationOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AverageDepartmentChatDurationOk { optional departments : Vec <
    AverageDepartmentChatDurationOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`AverageDepartmentChatDuration`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentChatDurationOkDepartments {
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Average duration of a chat, in seconds.
    pub average_chat_duration_time_in_seconds: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AverageDepartmentChatDurationOkDepartments { nullable id : String = "_id", optional
    average_chat_duration_time_in_seconds : f64 = "averageChatDurationTimeInSeconds", }
);

/// The 200 answer to [`AverageDepartmentServiceTime`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentServiceTimeOk {
    /// `departments`
    pub departments: Option<Vec<AverageDepartmentServiceTimeOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AverageDepartmentServiceTimeOk { optional departments : Vec <
    AverageDepartmentServiceTimeOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`AverageDepartmentServiceTime`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentServiceTimeOkDepartments {
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Average service time of a chat, in seconds.
    pub average_service_time_in_seconds: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AverageDepartmentServiceTimeOkDepartments { nullable id : String = "_id", optional
    average_service_time_in_seconds : f64 = "averageServiceTimeInSeconds", }
);

/// The 200 answer to [`AverageDepartmentWaitingTime`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentWaitingTimeOk {
    /// `departments`
    pub departments: Option<Vec<AverageDepartmentWaitingTimeOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AverageDepartmentWaitingTimeOk { optional departments : Vec <
    AverageDepartmentWaitingTimeOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`AverageDepartmentWaitingTime`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AverageDepartmentWaitingTimeOkDepartments {
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Average waiting time, rounded to whole seconds.
    pub average_waiting_time_in_seconds: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AverageDepartmentWaitingTimeOkDepartments { nullable id : String = "_id", optional
    average_waiting_time_in_seconds : i64 = "averageWaitingTimeInSeconds", }
);

/// The 200 answer to [`GetDepartmentAbandonmentRate`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentAbandonmentRateOk {
    /// `departments`
    pub departments: Option<Vec<GetDepartmentAbandonmentRateOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetDepartmentAbandonmentRateOk { optional departments : Vec <
    GetDepartmentAbandonmentRateOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`GetDepartmentAbandonmentRate`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentAbandonmentRateOkDepartments {
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Abandoned chats in per cent of all chats, rounded to a whole number.
    pub percentage_of_abandoned_chats: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetDepartmentAbandonmentRateOkDepartments { nullable id : String = "_id", optional
    percentage_of_abandoned_chats : i64 = "percentageOfAbandonedChats", }
);

/// The 200 answer to [`CountDepartmentAbandonments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentAbandonmentsOk {
    /// `departments`
    pub departments: Option<Vec<CountDepartmentAbandonmentsOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountDepartmentAbandonmentsOk { optional departments : Vec <
    CountDepartmentAbandonmentsOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`CountDepartmentAbandonments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentAbandonmentsOkDepartments {
    /// Number of chats that were abandoned.
    pub abandoned_rooms: Option<i64>,
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountDepartmentAbandonmentsOkDepartments { optional abandoned_rooms : i64 =
    "abandonedRooms", nullable id : String = "_id", }
);

/// The 200 answer to [`TotalDepartmentServiceTime`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotalDepartmentServiceTimeOk {
    /// `departments`
    pub departments: Option<Vec<TotalDepartmentServiceTimeOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TotalDepartmentServiceTimeOk { optional departments : Vec <
    TotalDepartmentServiceTimeOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`TotalDepartmentServiceTime`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotalDepartmentServiceTimeOkDepartments {
    /// Department the figures belong to.
    pub id: Nullable<String>,
    /// Number of chats that were added up.
    pub chats: Option<i64>,
    /// Total service time of these chats.
    pub service_time_duration: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TotalDepartmentServiceTimeOkDepartments { nullable id : String = "_id", optional
    chats : i64 = "chats", optional service_time_duration : i64 = "serviceTimeDuration",
    }
);

/// The 200 answer to [`CountDepartmentTransfers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentTransfersOk {
    /// `departments`
    pub departments: Option<Vec<CountDepartmentTransfersOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountDepartmentTransfersOk { optional departments : Vec <
    CountDepartmentTransfersOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`CountDepartmentTransfers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountDepartmentTransfersOkDepartments {
    /// Number of chats that were transferred.
    pub number_of_transferred_rooms: Option<i64>,
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CountDepartmentTransfersOkDepartments { optional number_of_transferred_rooms : i64 =
    "numberOfTransferredRooms", nullable id : String = "_id", }
);

/// The 200 answer to [`ListDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsOk {
    /// `departments`
    pub departments: Option<Vec<ListDepartmentsOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments that match, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListDepartmentsOk { optional departments : Vec < ListDepartmentsOkDepartments > =
    "departments", optional count : i64 = "count", optional offset : i64 = "offset",
    optional total : i64 = "total", optional success : bool = "success", }
);

/// `departments` in the 200 answer to [`ListDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsOkDepartments {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: Option<bool>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// Whether an agent has to tag a chat before closing it.
    pub request_tag_before_closing_chat: Option<bool>,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Tags preset for closing a chat of the department.
    pub chat_closing_tags: Option<Vec<String>>,
    /// Channel to which offline messages are posted.
    pub offline_message_channel_name: Option<String>,
    /// Message sent when a chat is closed because the visitor abandoned it.
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// Message shown to visitors who wait in the queue.
    pub waiting_queue_message: Option<String>,
    /// Departments to which chats of this one may be forwarded.
    pub departments_allowed_to_forward: Option<
        ListDepartmentsOkDepartmentsDepartmentsAllowedToForward,
    >,
    /// Id of the department that takes forwarded chats when this one cannot.
    pub fallback_forward_department: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// `type`
    pub r#type: Option<String>,
    /// Id of the business hour that applies to the department.
    pub business_hour_id: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListDepartmentsOkDepartments { optional id : String = "_id", optional enabled : bool
    = "enabled", optional name : String = "name", nullable description : String =
    "description", optional show_on_registration : bool = "showOnRegistration", optional
    show_on_offline_form : bool = "showOnOfflineForm", optional
    request_tag_before_closing_chat : bool = "requestTagBeforeClosingChat", optional
    email : String = "email", optional chat_closing_tags : Vec < String > =
    "chatClosingTags", optional offline_message_channel_name : String =
    "offlineMessageChannelName", optional abandoned_rooms_close_custom_message : String =
    "abandonedRoomsCloseCustomMessage", optional waiting_queue_message : String =
    "waitingQueueMessage", optional departments_allowed_to_forward :
    ListDepartmentsOkDepartmentsDepartmentsAllowedToForward =
    "departmentsAllowedToForward", optional fallback_forward_department : String =
    "fallbackForwardDepartment", optional updated_at : DateTime = "_updatedAt", optional
    num_agents : i64 = "numAgents", optional r#type : String = "type", optional
    business_hour_id : String = "businessHourId", }
);

/// Departments to which chats of this one may be forwarded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentsOkDepartmentsDepartmentsAllowedToForward {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListDepartmentsOkDepartmentsDepartmentsAllowedToForward { List : Vec < String >,
    String : String, }
);

/// The 200 answer to [`CreateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentOk {
    /// `department`
    pub department: Option<CreateDepartmentOkDepartment>,
    /// `agents`
    pub agents: Option<Vec<CreateDepartmentOkAgents>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateDepartmentOk { optional department : CreateDepartmentOkDepartment =
    "department", optional agents : Vec < CreateDepartmentOkAgents > = "agents", optional
    success : bool = "success", }
);

/// `agents` in the 200 answer to [`CreateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentOkAgents {
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// Chat counter of the agent in this department.
    pub count: Option<i64>,
    /// Position of the agent among the agents of the department.
    pub order: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateDepartmentOkAgents { optional agent_id : String = "agentId", optional count :
    i64 = "count", optional order : i64 = "order", }
);

/// `department` in the 200 answer to [`CreateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentOkDepartment {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// `showOnRegistration`
    pub show_on_registration: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `_id`
    pub id: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateDepartmentOkDepartment { optional enabled : bool = "enabled", optional name :
    String = "name", optional num_agents : i64 = "numAgents", optional
    show_on_registration : bool = "showOnRegistration", optional updated_at : DateTime =
    "_updatedAt", optional id : String = "_id", }
);

/// The 200 answer to [`SuggestDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestDepartmentsOk {
    /// `departments`
    pub departments: Option<Vec<SuggestDepartmentsOkDepartments>>,
    /// `count`
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// `total`
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SuggestDepartmentsOk { optional departments : Vec < SuggestDepartmentsOkDepartments >
    = "departments", optional count : i64 = "count", optional offset : i64 = "offset",
    optional total : i64 = "total", optional success : bool = "success", }
);

/// `departments` in the 200 answer to [`SuggestDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestDepartmentsOkDepartments {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// `numAgents`
    pub num_agents: Option<i64>,
    /// `showOnRegistration`
    pub show_on_registration: Option<bool>,
    /// `showOnOfflineForm`
    pub show_on_offline_form: Option<bool>,
    /// `email`
    pub email: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `chatClosingTags`
    pub chat_closing_tags: Option<Vec<String>>,
    /// `maxNumberSimultaneousChat`
    pub max_number_simultaneous_chat: Option<
        SuggestDepartmentsOkDepartmentsMaxNumberSimultaneousChat,
    >,
    /// `requestTagBeforeClosingChat`
    pub request_tag_before_closing_chat: Option<bool>,
    /// `type`
    pub r#type: Option<String>,
    /// `waitingQueueMessage`
    pub waiting_queue_message: Option<String>,
    /// `abandonedRoomsCloseCustomMessage`
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// `departmentsAllowedToForward`
    pub departments_allowed_to_forward: Option<
        SuggestDepartmentsOkDepartmentsDepartmentsAllowedToForward,
    >,
    /// `offlineMessageChannelName`
    pub offline_message_channel_name: Option<String>,
    /// `visitorInactivityTimeoutInSeconds`
    pub visitor_inactivity_timeout_in_seconds: Option<String>,
    /// `ancestors`
    pub ancestors: Option<Vec<String>>,
    /// `parentId`
    pub parent_id: Option<String>,
    /// `businessHourId`
    pub business_hour_id: Option<String>,
    /// `fallbackForwardDepartment`
    pub fallback_forward_department: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SuggestDepartmentsOkDepartments { optional id : String = "_id", optional enabled :
    bool = "enabled", optional name : String = "name", nullable description : String =
    "description", optional num_agents : i64 = "numAgents", optional show_on_registration
    : bool = "showOnRegistration", optional show_on_offline_form : bool =
    "showOnOfflineForm", optional email : String = "email", optional updated_at :
    DateTime = "_updatedAt", optional chat_closing_tags : Vec < String > =
    "chatClosingTags", optional max_number_simultaneous_chat :
    SuggestDepartmentsOkDepartmentsMaxNumberSimultaneousChat =
    "maxNumberSimultaneousChat", optional request_tag_before_closing_chat : bool =
    "requestTagBeforeClosingChat", optional r#type : String = "type", optional
    waiting_queue_message : String = "waitingQueueMessage", optional
    abandoned_rooms_close_custom_message : String = "abandonedRoomsCloseCustomMessage",
    optional departments_allowed_to_forward :
    SuggestDepartmentsOkDepartmentsDepartmentsAllowedToForward =
    "departmentsAllowedToForward", optional offline_message_channel_name : String =
    "offlineMessageChannelName", optional visitor_inactivity_timeout_in_seconds : String
    = "visitorInactivityTimeoutInSeconds", optional ancestors : Vec < String > =
    "ancestors", optional parent_id : String = "parentId", optional business_hour_id :
    String = "businessHourId", optional fallback_forward_department : String =
    "fallbackForwardDepartment", }
);

/// `departments.departmentsAllowedToForward` in the 200 answer to [`SuggestDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SuggestDepartmentsOkDepartmentsDepartmentsAllowedToForward {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    SuggestDepartmentsOkDepartmentsDepartmentsAllowedToForward { List : Vec < String >,
    String : String, }
);

/// `departments.maxNumberSimultaneousChat` in the 200 answer to [`SuggestDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SuggestDepartmentsOkDepartmentsMaxNumberSimultaneousChat {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    SuggestDepartmentsOkDepartmentsMaxNumberSimultaneousChat { Number : f64, String :
    String, }
);

/// The 200 answer to [`ListDepartmentsByIds`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsByIdsOk {
    /// `departments`
    pub departments: Option<Vec<ListDepartmentsByIdsOkDepartments>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListDepartmentsByIdsOk { optional departments : Vec <
    ListDepartmentsByIdsOkDepartments > = "departments", optional success : bool =
    "success", }
);

/// `departments` in the 200 answer to [`ListDepartmentsByIds`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsByIdsOkDepartments {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: Option<bool>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// Whether an agent has to tag a chat before closing it.
    pub request_tag_before_closing_chat: Option<bool>,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Tags preset for closing a chat of the department.
    pub chat_closing_tags: Option<Vec<String>>,
    /// Channel to which offline messages are posted.
    pub offline_message_channel_name: Option<String>,
    /// Message sent when a chat is closed because the visitor abandoned it.
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// Message shown to visitors who wait in the queue.
    pub waiting_queue_message: Option<String>,
    /// Ids of the departments to which chats may be forwarded, separated by commas.
    pub departments_allowed_to_forward: Option<
        ListDepartmentsByIdsOkDepartmentsDepartmentsAllowedToForward,
    >,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// Ids of the units above the department.
    pub ancestors: Option<Vec<String>>,
    /// Largest number of chats at a time, as text.
    pub max_number_simultaneous_chat: Option<
        ListDepartmentsByIdsOkDepartmentsMaxNumberSimultaneousChat,
    >,
    /// `type`
    pub r#type: Option<String>,
    /// Seconds of silence after which a visitor counts as inactive, as text.
    pub visitor_inactivity_timeout_in_seconds: Option<String>,
    /// Id of the unit the department belongs to.
    pub parent_id: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListDepartmentsByIdsOkDepartments { optional id : String = "_id", optional enabled :
    bool = "enabled", optional name : String = "name", nullable description : String =
    "description", optional show_on_registration : bool = "showOnRegistration", optional
    show_on_offline_form : bool = "showOnOfflineForm", optional
    request_tag_before_closing_chat : bool = "requestTagBeforeClosingChat", optional
    email : String = "email", optional chat_closing_tags : Vec < String > =
    "chatClosingTags", optional offline_message_channel_name : String =
    "offlineMessageChannelName", optional abandoned_rooms_close_custom_message : String =
    "abandonedRoomsCloseCustomMessage", optional waiting_queue_message : String =
    "waitingQueueMessage", optional departments_allowed_to_forward :
    ListDepartmentsByIdsOkDepartmentsDepartmentsAllowedToForward =
    "departmentsAllowedToForward", optional updated_at : DateTime = "_updatedAt",
    optional num_agents : i64 = "numAgents", optional ancestors : Vec < String > =
    "ancestors", optional max_number_simultaneous_chat :
    ListDepartmentsByIdsOkDepartmentsMaxNumberSimultaneousChat =
    "maxNumberSimultaneousChat", optional r#type : String = "type", optional
    visitor_inactivity_timeout_in_seconds : String = "visitorInactivityTimeoutInSeconds",
    optional parent_id : String = "parentId", }
);

/// Ids of the departments to which chats may be forwarded, separated by commas.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentsByIdsOkDepartmentsDepartmentsAllowedToForward {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListDepartmentsByIdsOkDepartmentsDepartmentsAllowedToForward { List : Vec < String >,
    String : String, }
);

/// Largest number of chats at a time, as text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentsByIdsOkDepartmentsMaxNumberSimultaneousChat {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListDepartmentsByIdsOkDepartmentsMaxNumberSimultaneousChat { Number : f64, String :
    String, }
);

/// The 200 answer to [`CheckDepartmentCreation`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDepartmentCreationOk {
    /// Whether another department can be created.
    pub is_department_creation_available: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CheckDepartmentCreationOk { optional is_department_creation_available : bool =
    "isDepartmentCreationAvailable", optional success : bool = "success", }
);

/// The 200 answer to [`GetDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentOk {
    /// `department`
    pub department: Nullable<GetDepartmentOkDepartment>,
    /// `agents`
    pub agents: Option<Vec<GetDepartmentOkAgents>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetDepartmentOk { nullable department : GetDepartmentOkDepartment = "department",
    optional agents : Vec < GetDepartmentOkAgents > = "agents", optional success : bool =
    "success", }
);

/// `agents` in the 200 answer to [`GetDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentOkAgents {
    /// Id of the record that links the agent to the department.
    pub id: Option<String>,
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// `departmentId`
    pub department_id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Chat counter of the agent in this department.
    pub count: Option<i64>,
    /// Position of the agent among the agents of the department.
    pub order: Option<i64>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetDepartmentOkAgents { optional id : String = "_id", optional agent_id : String =
    "agentId", optional department_id : String = "departmentId", optional username :
    String = "username", optional count : i64 = "count", optional order : i64 = "order",
    optional updated_at : DateTime = "_updatedAt", }
);

/// `department` in the 200 answer to [`GetDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentOkDepartment {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetDepartmentOkDepartment { optional id : String = "_id", optional enabled : bool =
    "enabled", optional name : String = "name", nullable description : String =
    "description", optional num_agents : i64 = "numAgents", optional show_on_registration
    : bool = "showOnRegistration", optional updated_at : DateTime = "_updatedAt", }
);

/// The 200 answer to [`UpdateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentOk {
    /// `department`
    pub department: Nullable<UpdateDepartmentOkDepartment>,
    /// `agents`
    pub agents: Option<Vec<UpdateDepartmentOkAgents>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentOk { nullable department : UpdateDepartmentOkDepartment =
    "department", optional agents : Vec < UpdateDepartmentOkAgents > = "agents", optional
    success : bool = "success", }
);

/// `agents` in the 200 answer to [`UpdateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentOkAgents {
    /// Id of the record that links the agent to the department.
    pub id: Option<String>,
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// `departmentId`
    pub department_id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Chat counter of the agent in this department.
    pub count: Option<i64>,
    /// Position of the agent among the agents of the department.
    pub order: Option<i64>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentOkAgents { optional id : String = "_id", optional agent_id : String =
    "agentId", optional department_id : String = "departmentId", optional username :
    String = "username", optional count : i64 = "count", optional order : i64 = "order",
    optional updated_at : DateTime = "_updatedAt", }
);

/// `department` in the 200 answer to [`UpdateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentOkDepartment {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// `showOnRegistration`
    pub show_on_registration: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateDepartmentOkDepartment { optional id : String = "_id", optional enabled : bool
    = "enabled", optional name : String = "name", nullable description : String =
    "description", optional num_agents : i64 = "numAgents", optional show_on_registration
    : bool = "showOnRegistration", optional updated_at : DateTime = "_updatedAt", }
);

/// The 200 answer to [`ListDepartmentAgents`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentAgentsOk {
    /// `agents`
    pub agents: Option<Vec<ListDepartmentAgentsOkAgents>>,
    /// Number of agents in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of agents in the department, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListDepartmentAgentsOk { optional agents : Vec < ListDepartmentAgentsOkAgents > =
    "agents", optional count : i64 = "count", optional offset : i64 = "offset", optional
    total : i64 = "total", optional success : bool = "success", }
);

/// `agents` in the 200 answer to [`ListDepartmentAgents`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentAgentsOkAgents {
    /// Id of the record that links the agent to the department.
    pub id: Option<String>,
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// `departmentId`
    pub department_id: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Chat counter of the agent in this department.
    pub count: Option<i64>,
    /// Whether the department itself is enabled.
    pub department_enabled: Option<bool>,
    /// Position of the agent among the agents of the department.
    pub order: Option<i64>,
    /// `username`
    pub username: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListDepartmentAgentsOkAgents { optional id : String = "_id", optional agent_id :
    String = "agentId", optional department_id : String = "departmentId", optional
    updated_at : DateTime = "_updatedAt", optional count : i64 = "count", optional
    department_enabled : bool = "departmentEnabled", optional order : i64 = "order",
    optional username : String = "username", }
);

/// The 200 answer to [`ListArchivedDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedDepartmentsOk {
    /// `departments`
    pub departments: Option<Vec<ListArchivedDepartmentsOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of archived departments, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListArchivedDepartmentsOk { optional departments : Vec <
    ListArchivedDepartmentsOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`ListArchivedDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedDepartmentsOkDepartments {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// `type`
    pub r#type: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Message sent when a chat is closed because the visitor abandoned it.
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// Whether chats may be forwarded to the department while none of its agents is online.
    pub allow_receive_forward_offline: Option<bool>,
    /// Tags preset for closing a chat of the department.
    pub chat_closing_tags: Option<Vec<String>>,
    /// Departments to which chats of this one may be forwarded.
    pub departments_allowed_to_forward: Option<
        ListArchivedDepartmentsOkDepartmentsDepartmentsAllowedToForward,
    >,
    /// `description`
    pub description: Nullable<String>,
    /// Id of the department that takes forwarded chats when this one cannot.
    pub fallback_forward_department: Option<String>,
    /// Channel to which offline messages are posted.
    pub offline_message_channel_name: Option<String>,
    /// Whether an agent has to tag a chat before closing it.
    pub request_tag_before_closing_chat: Option<bool>,
    /// Message shown to visitors who wait in the queue.
    pub waiting_queue_message: Option<String>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// Ids of the units above the department.
    pub ancestors: Option<Vec<String>>,
    /// Id of the unit the department belongs to.
    pub parent_id: Option<String>,
    /// Always `true` in this list.
    pub archived: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListArchivedDepartmentsOkDepartments { optional id : String = "_id", optional enabled
    : bool = "enabled", optional show_on_registration : bool = "showOnRegistration",
    optional name : String = "name", optional email : String = "email", optional
    show_on_offline_form : bool = "showOnOfflineForm", optional r#type : String = "type",
    optional updated_at : DateTime = "_updatedAt", optional
    abandoned_rooms_close_custom_message : String = "abandonedRoomsCloseCustomMessage",
    optional allow_receive_forward_offline : bool = "allowReceiveForwardOffline",
    optional chat_closing_tags : Vec < String > = "chatClosingTags", optional
    departments_allowed_to_forward :
    ListArchivedDepartmentsOkDepartmentsDepartmentsAllowedToForward =
    "departmentsAllowedToForward", nullable description : String = "description",
    optional fallback_forward_department : String = "fallbackForwardDepartment", optional
    offline_message_channel_name : String = "offlineMessageChannelName", optional
    request_tag_before_closing_chat : bool = "requestTagBeforeClosingChat", optional
    waiting_queue_message : String = "waitingQueueMessage", optional num_agents : i64 =
    "numAgents", optional ancestors : Vec < String > = "ancestors", optional parent_id :
    String = "parentId", optional archived : bool = "archived", }
);

/// Departments to which chats of this one may be forwarded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListArchivedDepartmentsOkDepartmentsDepartmentsAllowedToForward {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListArchivedDepartmentsOkDepartmentsDepartmentsAllowedToForward { List : Vec < String
    >, String : String, }
);
