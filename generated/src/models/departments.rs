// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Departments".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    DateTime, Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged,
    responses,
};

/// Count chats per department
///
/// Counts the chats of each department between `start` and `end`. The caller needs
/// `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/amount-of-chats`
///
/// Sent by `client.departments().count_chats(..)`. The responses are [`CountDepartmentChatsResponse`].
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
    "get-api-v1-livechat-analytics-departments-amount-of-chats",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountDepartmentChatsResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form answered: bool = "answered",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl CountDepartmentChats {
    /// Creates a value with the required properties.
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

/// The responses to [`CountDepartmentChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountDepartmentChatsResponse {
    /// 200: The number of chats for the departments of this page.
    Ok(DepartmentFiguresPage),
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
responses!(CountDepartmentChatsResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(CountDepartmentChats {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Get average chat duration per department
///
/// Reports how long a chat lasted on average, for each department between `start` and `end`. The caller
/// needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/average-chat-duration-time`
///
/// Sent by `client.departments().average_chat_duration(..)`. The responses are [`AverageDepartmentChatDurationResponse`].
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
    AverageDepartmentChatDuration = GET "/api/v1/livechat/analytics/departments/average-chat-duration-time",
    "get-api-v1-livechat-analytics-departments-average-chat-duration-time",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> AverageDepartmentChatDurationResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl AverageDepartmentChatDuration {
    /// Creates a value with the required properties.
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

/// The responses to [`AverageDepartmentChatDuration`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageDepartmentChatDurationResponse {
    /// 200: The average chat duration for the departments of this page.
    Ok(DepartmentFiguresPage),
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
responses!(AverageDepartmentChatDurationResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(AverageDepartmentChatDuration {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Get average service time per department
///
/// Reports how long agents served a chat on average, for each department between `start` and `end`. The
/// caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/average-service-time`
///
/// Sent by `client.departments().average_service_time(..)`. The responses are [`AverageDepartmentServiceTimeResponse`].
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
    AverageDepartmentServiceTime = GET "/api/v1/livechat/analytics/departments/average-service-time",
    "get-api-v1-livechat-analytics-departments-average-service-time",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> AverageDepartmentServiceTimeResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl AverageDepartmentServiceTime {
    /// Creates a value with the required properties.
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

/// The responses to [`AverageDepartmentServiceTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageDepartmentServiceTimeResponse {
    /// 200: The average service time for the departments of this page.
    Ok(DepartmentFiguresPage),
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
responses!(AverageDepartmentServiceTimeResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(AverageDepartmentServiceTime {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Get average waiting time per department
///
/// Reports how long visitors waited on average, for each department between `start` and `end`. The
/// caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/average-waiting-time`
///
/// Sent by `client.departments().average_waiting_time(..)`. The responses are [`AverageDepartmentWaitingTimeResponse`].
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
    AverageDepartmentWaitingTime = GET "/api/v1/livechat/analytics/departments/average-waiting-time",
    "get-api-v1-livechat-analytics-departments-average-waiting-time",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> AverageDepartmentWaitingTimeResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl AverageDepartmentWaitingTime {
    /// Creates a value with the required properties.
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

/// The responses to [`AverageDepartmentWaitingTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AverageDepartmentWaitingTimeResponse {
    /// 200: The average waiting time for the departments of this page.
    Ok(DepartmentFiguresPage),
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
responses!(AverageDepartmentWaitingTimeResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(AverageDepartmentWaitingTime {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Get share of abandoned chats per department
///
/// Reports which share of the chats visitors abandoned, for each department between `start` and `end`.
/// The caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/percentage-abandoned-chats`
///
/// Sent by `client.departments().get_abandonment_rate(..)`. The responses are [`GetDepartmentAbandonmentRateResponse`].
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
    GetDepartmentAbandonmentRate = GET "/api/v1/livechat/analytics/departments/percentage-abandoned-chats",
    "get-api-v1-livechat-analytics-departments-percentage-abandoned-chats",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetDepartmentAbandonmentRateResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl GetDepartmentAbandonmentRate {
    /// Creates a value with the required properties.
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

/// The responses to [`GetDepartmentAbandonmentRate`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentAbandonmentRateResponse {
    /// 200: The share of abandoned chats for the departments of this page.
    Ok(DepartmentFiguresPage),
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
responses!(GetDepartmentAbandonmentRateResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(GetDepartmentAbandonmentRate {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Count abandoned chats per department
///
/// Counts the chats that visitors abandoned, for each department between `start` and `end`. The caller
/// needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/total-abandoned-chats`
///
/// Sent by `client.departments().count_abandonments(..)`. The responses are [`CountDepartmentAbandonmentsResponse`].
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
    CountDepartmentAbandonments = GET "/api/v1/livechat/analytics/departments/total-abandoned-chats",
    "get-api-v1-livechat-analytics-departments-total-abandoned-chats",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountDepartmentAbandonmentsResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl CountDepartmentAbandonments {
    /// Creates a value with the required properties.
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

/// The responses to [`CountDepartmentAbandonments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountDepartmentAbandonmentsResponse {
    /// 200: The number of abandoned chats for the departments of this page.
    Ok(DepartmentFiguresPage),
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
responses!(CountDepartmentAbandonmentsResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(CountDepartmentAbandonments {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Get total service time per department
///
/// Adds up the time agents spent serving chats, for each department between `start` and `end`. The
/// caller needs `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/total-service-time`
///
/// Sent by `client.departments().total_service_time(..)`. The responses are [`TotalDepartmentServiceTimeResponse`].
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
    TotalDepartmentServiceTime = GET "/api/v1/livechat/analytics/departments/total-service-time",
    "get-api-v1-livechat-analytics-departments-total-service-time",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> TotalDepartmentServiceTimeResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl TotalDepartmentServiceTime {
    /// Creates a value with the required properties.
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

/// The responses to [`TotalDepartmentServiceTime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TotalDepartmentServiceTimeResponse {
    /// 200: The total service time for the departments of this page.
    Ok(DepartmentFiguresPage),
    /// 206: The same as 200, according to the published description; the 8.x server does not send it.
    PartialContent(DepartmentFiguresPage),
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
responses!(TotalDepartmentServiceTimeResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
    PartialContent(body: DepartmentFiguresPage) = 206 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(TotalDepartmentServiceTime {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// Count transferred chats per department
///
/// Counts the transferred chats of each department between `start` and `end`. The caller needs
/// `view-livechat-manager` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/analytics/departments/total-transferred-chats`
///
/// Sent by `client.departments().count_transfers(..)`. The responses are [`CountDepartmentTransfersResponse`].
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
    CountDepartmentTransfers = GET "/api/v1/livechat/analytics/departments/total-transferred-chats",
    "get-api-v1-livechat-analytics-departments-total-transferred-chats",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> CountDepartmentTransfersResponse {
        required query form start: String = "start",
        required query form end: String = "end",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form department_id: String = "departmentId",
        optional query json sort: Json = "sort",
    }
);

impl CountDepartmentTransfers {
    /// Creates a value with the required properties.
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

/// The responses to [`CountDepartmentTransfers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CountDepartmentTransfersResponse {
    /// 200: The number of transferred chats for the departments of this page.
    Ok(DepartmentFiguresPage),
    /// 206: The same as 200, according to the published description; the 8.x server does not send it.
    PartialContent(DepartmentFiguresPage),
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
responses!(CountDepartmentTransfersResponse -> DepartmentFiguresPage {
    Ok(body: DepartmentFiguresPage) = 200 json "application/json",
    PartialContent(body: DepartmentFiguresPage) = 206 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(CountDepartmentTransfers {
    offset,
} -> DepartmentFiguresPage {
    departments: DepartmentFigures = "departments",
    total,
});

/// List departments
///
/// Lists departments a page at a time, filtered by the given conditions. The caller needs
/// `view-livechat-departments` or `view-l-room`.
///
/// `GET /api/v1/livechat/department`
///
/// Sent by `client.departments().list(..)`. The responses are [`ListDepartmentsResponse`].
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
    "get-api-v1-livechat-department",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListDepartmentsResponse {
        optional query form text: String = "text",
        optional query form enabled: bool = "enabled",
        optional query form show_archived: bool = "showArchived",
        optional query form only_my_departments: bool = "onlyMyDepartments",
        optional query form exclude_department_id: String = "excludeDepartmentId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentsResponse {
    /// 200: The departments of this page.
    Ok(DepartmentsPage),
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
responses!(ListDepartmentsResponse -> DepartmentsPage {
    Ok(body: DepartmentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListDepartments {
    offset,
} -> DepartmentsPage {
    departments: Department = "departments",
    total,
});

/// Create a department
///
/// Creates a department and, if given, assigns its agents and its unit. The caller needs
/// `manage-livechat-departments`.
///
/// `POST /api/v1/livechat/department`
///
/// Sent by `client.departments().create(..)`. The responses are [`CreateDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartment {
    /// The department with its agents and its unit.
    pub body: CreateDepartmentBody,
}
operation!(
    CreateDepartment = POST "/api/v1/livechat/department",
    "post-api-v1-livechat-department",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> CreateDepartmentResponse {
        required body json body: CreateDepartmentBody = "application/json",
    }
);

impl CreateDepartment {
    /// Creates a value with the required properties.
    pub fn new(department: impl Into<DepartmentData>) -> Self {
        Self::with_body(CreateDepartmentBody::new(department))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CreateDepartmentBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(CreateDepartment.body: CreateDepartmentBody {
    required department: DepartmentData = "department",
    optional agents: Vec<AgentAssignment> = "agents",
    optional department_unit: DepartmentUnit = "departmentUnit",
});

/// The responses to [`CreateDepartment`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CreateDepartmentResponse -> CreateDepartmentOk {
    Ok(body: CreateDepartmentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Suggest departments
///
/// Finds departments for an autocomplete field from what the user has typed so far.
///
/// `GET /api/v1/livechat/department.autocomplete`
///
/// Sent by `client.departments().suggest(..)`. The responses are [`SuggestDepartmentsResponse`].
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
    "get-api-v1-livechat-department.autocomplete",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> SuggestDepartmentsResponse {
        required query json selector: Json = "selector",
        optional query form only_my_departments: bool = "onlyMyDepartments",
        optional query form show_archived: bool = "showArchived",
    }
);

impl SuggestDepartments {
    /// Creates a value with the required properties.
    pub fn new(selector: impl Into<Json>) -> Self {
        Self {
            selector: selector.into(),
            only_my_departments: None,
            show_archived: None,
        }
    }
}

/// The responses to [`SuggestDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SuggestDepartmentsResponse {
    /// 200: The matching departments.
    Ok(DepartmentsPage),
    /// 400: The parameter `selector` is missing.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SuggestDepartmentsResponse -> DepartmentsPage {
    Ok(body: DepartmentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get departments by id
///
/// Returns the departments with the given ids in one call.
///
/// `GET /api/v1/livechat/department.listByIds`
///
/// Sent by `client.departments().list_by_ids(..)`. The responses are [`ListDepartmentsByIdsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsByIds {
    /// Ids of the departments to return, sent in the array notation of query strings
    /// (`ids%5B%5D=a&ids%5B%5D=b`) because a plain `ids=a` is rejected.
    pub ids: Vec<String>,
}
operation!(
    ListDepartmentsByIds = GET "/api/v1/livechat/department.listByIds",
    "get-api-v1-livechat-department.listByIds",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListDepartmentsByIdsResponse {
        required query form ids each String = "ids[]",
    }
);

impl ListDepartmentsByIds {
    /// Creates a value with the required properties.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// The responses to [`ListDepartmentsByIds`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ListDepartmentsByIdsResponse -> ListDepartmentsByIdsOk {
    Ok(body: ListDepartmentsByIdsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Check whether a department can be created
///
/// Tells whether the workspace may create another department at present.
///
/// `GET /api/v1/livechat/department/isDepartmentCreationAvailable`
///
/// Sent by `client.departments().check_creation(..)`. The responses are [`CheckDepartmentCreationResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDepartmentCreation {}
operation!(
    CheckDepartmentCreation = GET "/api/v1/livechat/department/isDepartmentCreationAvailable",
    "get-api-v1-livechat-department-isDepartmentCreationAvailable",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> CheckDepartmentCreationResponse {}
);

/// The responses to [`CheckDepartmentCreation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckDepartmentCreationResponse {
    /// 200: The answer as one boolean.
    Ok(CheckDepartmentCreationOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CheckDepartmentCreationResponse -> CheckDepartmentCreationOk {
    Ok(body: CheckDepartmentCreationOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a department
///
/// Removes a department for good; archive it instead if it may be needed again.
///
/// `DELETE /api/v1/livechat/department/{_id}`
///
/// Sent by `client.departments().delete(..)`. The responses are [`DeleteDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDepartment {
    /// Id of the department to delete.
    pub id: String,
}
operation!(
    DeleteDepartment = DELETE "/api/v1/livechat/department/{_id}",
    "delete-api-v1-livechat-department-_id",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> DeleteDepartmentResponse {
        required path simple id: String = "_id",
    }
);

impl DeleteDepartment {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`DeleteDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteDepartmentResponse {
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
responses!(DeleteDepartmentResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a department
///
/// Returns one department and, on request, its agents. An unknown id is answered with status 200 and an
/// empty (null) `department`.
///
/// `GET /api/v1/livechat/department/{_id}`
///
/// Sent by `client.departments().get(..)`. The responses are [`GetDepartmentResponse`].
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
    "get-api-v1-livechat-department-:_id",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetDepartmentResponse {
        optional query form include_agents: bool = "includeAgents",
        required path simple id: String = "_id",
    }
);

impl GetDepartment {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            include_agents: None,
        }
    }
}

/// The responses to [`GetDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentResponse {
    /// 200: The department, with its agents if they were asked for.
    Ok(GetDepartmentOk),
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
responses!(GetDepartmentResponse -> GetDepartmentOk {
    Ok(body: GetDepartmentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Update a department
///
/// Changes the settings of a department and, if given, its agents and its unit.
///
/// `PUT /api/v1/livechat/department/{_id}`
///
/// Sent by `client.departments().update(..)`. The responses are [`UpdateDepartmentResponse`].
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
    "put-api-v1-livechat-department-_id",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateDepartmentResponse {
        required path simple id: String = "_id",
        required body json body: UpdateDepartmentBody = "application/json",
    }
);

impl UpdateDepartment {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>, department: impl Into<DepartmentData>) -> Self {
        Self::with_body(id, UpdateDepartmentBody::new(department))
    }

    /// Creates a request with a whole body.
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

flatten!(UpdateDepartment.body: UpdateDepartmentBody {
    required department: DepartmentData = "department",
    optional agents: Vec<AgentReassignment> = "agents",
    optional department_unit: DepartmentUnit = "departmentUnit",
});

/// The responses to [`UpdateDepartment`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(UpdateDepartmentResponse -> UpdateDepartmentOk {
    Ok(body: UpdateDepartmentOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List the agents of a department
///
/// Lists the agents assigned to a department, a page at a time.
///
/// `GET /api/v1/livechat/department/{_id}/agents`
///
/// Sent by `client.departments().list_agents(..)`. The responses are [`ListDepartmentAgentsResponse`].
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
    "get-api-v1-livechat-department-:_id-agents",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListDepartmentAgentsResponse {
        required path simple id: String = "_id",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

impl ListDepartmentAgents {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The responses to [`ListDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentAgentsResponse {
    /// 200: The agents of this page.
    Ok(DepartmentAgentsPage),
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
responses!(ListDepartmentAgentsResponse -> DepartmentAgentsPage {
    Ok(body: DepartmentAgentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListDepartmentAgents {
    offset,
} -> DepartmentAgentsPage {
    agents: DepartmentAgent = "agents",
    total,
});

/// Add and remove department agents
///
/// Changes the agents of a department in one call, adding or updating those in `upsert` and taking out
/// those in `remove`.
///
/// `POST /api/v1/livechat/department/{_id}/agents`
///
/// Sent by `client.departments().update_agents(..)`. The responses are [`UpdateDepartmentAgentsResponse`].
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
    "post-api-v1-livechat-department-_id-agents",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateDepartmentAgentsResponse {
        required path simple id: String = "_id",
        required body json body: UpdateDepartmentAgentsBody = "application/json",
    }
);

impl UpdateDepartmentAgents {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        upsert: impl Into<Vec<DepartmentAgentData>>,
        remove: impl Into<Vec<DepartmentAgentKey>>,
    ) -> Self {
        Self::with_body(id, UpdateDepartmentAgentsBody::new(upsert, remove))
    }

    /// Creates a request with a whole body.
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

flatten!(UpdateDepartmentAgents.body: UpdateDepartmentAgentsBody {
    required upsert: Vec<DepartmentAgentData> = "upsert",
    required remove: Vec<DepartmentAgentKey> = "remove",
});

/// The responses to [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentAgentsResponse {
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
responses!(UpdateDepartmentAgentsResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Archive a department
///
/// Archives a department; the caller needs `manage-livechat-departments`. The 8.x server has this route
/// as `/api/v1/livechat/department/{_id}/archive`.
///
/// `POST /api/v1/livechat/department/{_id}/archive`
///
/// Sent by `client.departments().archive(..)`. The responses are [`ArchiveDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchiveDepartment {
    /// Id of the department to archive.
    pub id: String,
}
operation!(
    ArchiveDepartment = POST "/api/v1/livechat/department/{_id}/archive",
    "post-api-v1-livechat-department-archive-_id",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> ArchiveDepartmentResponse {
        required path simple id: String = "_id",
    }
);

impl ArchiveDepartment {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`ArchiveDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArchiveDepartmentResponse {
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
responses!(ArchiveDepartmentResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Unarchive a department
///
/// Brings an archived department back; the caller needs `manage-livechat-departments`. The 8.x server
/// has this route as `/api/v1/livechat/department/{_id}/unarchive`.
///
/// `POST /api/v1/livechat/department/{_id}/unarchive`
///
/// Sent by `client.departments().unarchive(..)`. The responses are [`UnarchiveDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnarchiveDepartment {
    /// Id of the archived department.
    pub id: String,
}
operation!(
    UnarchiveDepartment = POST "/api/v1/livechat/department/{_id}/unarchive",
    "post-api-v1-livechat-department-unarchive-_id",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> UnarchiveDepartmentResponse {
        required path simple id: String = "_id",
    }
);

impl UnarchiveDepartment {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`UnarchiveDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnarchiveDepartmentResponse {
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
responses!(UnarchiveDepartmentResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List archived departments
///
/// Lists the departments that have been archived, a page at a time.
///
/// `GET /api/v1/livechat/departments/archived`
///
/// Sent by `client.departments().list_archived(..)`. The responses are [`ListArchivedDepartmentsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedDepartments {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Text that the department names must contain.
    pub text: Option<String>,
    /// Limits the list to enabled departments when `true`.
    pub enabled: Option<bool>,
    /// Accepted because all department queries share their parameters; archived departments are always
    /// listed.
    pub show_archived: Option<bool>,
    /// Limits the list to the caller's own departments when `true`.
    pub only_my_departments: Option<bool>,
    /// Id of a department to exclude from the list.
    pub exclude_department_id: Option<String>,
}
operation!(
    ListArchivedDepartments = GET "/api/v1/livechat/departments/archived",
    "get-api-v1-livechat-departments-archived",
    in "Omnichannel Departments",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListArchivedDepartmentsResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form text: String = "text",
        optional query form enabled: bool = "enabled",
        optional query form show_archived: bool = "showArchived",
        optional query form only_my_departments: bool = "onlyMyDepartments",
        optional query form exclude_department_id: String = "excludeDepartmentId",
    }
);

/// The responses to [`ListArchivedDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListArchivedDepartmentsResponse {
    /// 200: The archived departments of this page.
    Ok(DepartmentsPage),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ListArchivedDepartmentsResponse -> DepartmentsPage {
    Ok(body: DepartmentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListArchivedDepartments {
    offset,
} -> DepartmentsPage {
    departments: Department = "departments",
    total,
});

/// The body of [`CreateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentBody {
    /// `department`
    pub department: DepartmentData,
    /// Agents to assign to the new department.
    pub agents: Option<Vec<AgentAssignment>>,
    /// Unit the department shall belong to.
    pub department_unit: Option<DepartmentUnit>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateDepartmentBody {
    required department: DepartmentData = "department",
    optional agents: Vec<AgentAssignment> = "agents",
    optional department_unit: DepartmentUnit = "departmentUnit",
});

impl CreateDepartmentBody {
    /// Creates a value with the required properties.
    pub fn new(department: impl Into<DepartmentData>) -> Self {
        Self {
            department: department.into(),
            ..Wire::placeholder()
        }
    }
}

/// `agents` in the body of [`CreateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentAssignment {
    /// User id of the agent.
    pub agent_id: String,
    /// Position of the agent among the agents of the department.
    pub order: Option<i64>,
    /// Number of chats that the agent has had.
    pub count: Nullable<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentAssignment {
    required agent_id: String = "agentId",
    optional order: i64 = "order",
    nullable count: Nullable<i64> = "count",
});

impl AgentAssignment {
    /// Creates a value with the required properties.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`UpdateDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentBody {
    /// `department`
    pub department: DepartmentData,
    /// Agents of the department.
    pub agents: Option<Vec<AgentReassignment>>,
    /// Unit the department shall belong to.
    pub department_unit: Option<DepartmentUnit>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateDepartmentBody {
    required department: DepartmentData = "department",
    optional agents: Vec<AgentReassignment> = "agents",
    optional department_unit: DepartmentUnit = "departmentUnit",
});

impl UpdateDepartmentBody {
    /// Creates a value with the required properties.
    pub fn new(department: impl Into<DepartmentData>) -> Self {
        Self {
            department: department.into(),
            ..Wire::placeholder()
        }
    }
}

/// `agents` in the body of [`UpdateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentReassignment {
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// Chat counter of the agent in this department, as a string of digits.
    pub count: Option<AgentRank>,
    /// Position of the agent among the agents of the department, as a string of digits.
    pub order: Option<AgentRank>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentReassignment {
    optional agent_id: String = "agentId",
    optional count: AgentRank = "count",
    optional order: AgentRank = "order",
});

/// The body of [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentAgentsBody {
    /// Agents to add, or to update where they belong to the department already.
    pub upsert: Vec<DepartmentAgentData>,
    /// Agents to take out, each with its `agentId` and `username`.
    pub remove: Vec<DepartmentAgentKey>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateDepartmentAgentsBody {
    required upsert: Vec<DepartmentAgentData> = "upsert",
    required remove: Vec<DepartmentAgentKey> = "remove",
});

impl UpdateDepartmentAgentsBody {
    /// Creates a value with the required properties.
    pub fn new(
        upsert: impl Into<Vec<DepartmentAgentData>>,
        remove: impl Into<Vec<DepartmentAgentKey>>,
    ) -> Self {
        Self {
            upsert: upsert.into(),
            remove: remove.into(),
            ..Wire::placeholder()
        }
    }
}

/// `remove` in the body of [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentAgentKey {
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
    pub count: Option<i64>,
    /// `order`
    pub order: Option<i64>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentAgentKey {
    required agent_id: String = "agentId",
    required username: String = "username",
    optional id: String = "_id",
    optional department_id: String = "departmentId",
    optional department_enabled: bool = "departmentEnabled",
    optional name: String = "name",
    optional count: i64 = "count",
    optional order: i64 = "order",
    optional updated_at: DateTime = "_updatedAt",
});

impl DepartmentAgentKey {
    /// Creates a value with the required properties.
    pub fn new(agent_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}

/// `upsert` in the body of [`UpdateDepartmentAgents`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentAgentData {
    /// User id of the agent.
    pub agent_id: String,
    /// `username`
    pub username: String,
    /// `name`
    pub name: Option<String>,
    /// `count`
    pub count: Option<i64>,
    /// `order`
    pub order: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentAgentData {
    required agent_id: String = "agentId",
    required username: String = "username",
    optional name: String = "name",
    optional count: i64 = "count",
    optional order: i64 = "order",
});

impl DepartmentAgentData {
    /// Creates a value with the required properties.
    pub fn new(agent_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`CreateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentOk {
    /// `department`
    pub department: Option<Department>,
    /// `agents`
    pub agents: Option<Vec<DepartmentAgent>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateDepartmentOk {
    optional department: Department = "department",
    optional agents: Vec<DepartmentAgent> = "agents",
    optional success: bool = "success",
});

/// The 200 response to [`ListDepartmentsByIds`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentsByIdsOk {
    /// `departments`
    pub departments: Option<Vec<Department>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListDepartmentsByIdsOk {
    optional departments: Vec<Department> = "departments",
    optional success: bool = "success",
});

/// The 200 response to [`CheckDepartmentCreation`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDepartmentCreationOk {
    /// Whether another department can be created.
    pub is_department_creation_available: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CheckDepartmentCreationOk {
    optional is_department_creation_available: bool = "isDepartmentCreationAvailable",
    optional success: bool = "success",
});

/// The 200 response to [`GetDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentOk {
    /// `department`
    pub department: Nullable<Department>,
    /// `agents`
    pub agents: Option<Vec<DepartmentAgent>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetDepartmentOk {
    nullable department: Nullable<Department> = "department",
    optional agents: Vec<DepartmentAgent> = "agents",
    optional success: bool = "success",
});

/// The 200 response to [`UpdateDepartment`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentOk {
    /// `department`
    pub department: Nullable<Department>,
    /// `agents`
    pub agents: Option<Vec<DepartmentAgent>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateDepartmentOk {
    nullable department: Nullable<Department> = "department",
    optional agents: Vec<DepartmentAgent> = "agents",
    optional success: bool = "success",
});
