// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Priorities".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, flatten, model, operation, paged, responses,
};

/// List priorities
///
/// Lists the chat priorities of the workspace, for callers with `manage-livechat-priorities` or
/// `view-l-room`. An enterprise license is required.
///
/// `GET /api/v1/livechat/priorities`
///
/// Sent by `client.priorities().list(..)`. The responses are [`ListPrioritiesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPriorities {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Text that a priority must match to be listed.
    pub text: Option<String>,
}
operation!(
    ListPriorities = GET "/api/v1/livechat/priorities",
    "get-api-v1-livechat-priorities",
    in "Omnichannel Priorities",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListPrioritiesResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form text: String = "text",
    }
);

/// The responses to [`ListPriorities`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPrioritiesResponse {
    /// 200: The priorities found, with paging figures.
    Ok(PrioritiesPage),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
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
responses!(ListPrioritiesResponse -> PrioritiesPage {
    Ok(body: PrioritiesPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListPriorities { offset } -> PrioritiesPage { priorities: Priority = "priorities", total });

/// Check whether priorities can be reset
///
/// Tells whether any priority differs from its built-in state, so that a reset would change something.
/// An enterprise license is required.
///
/// `GET /api/v1/livechat/priorities.reset`
///
/// Sent by `client.priorities().check_reset(..)`. The responses are [`CheckPriorityResetResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckPriorityReset {}
operation!(
    CheckPriorityReset = GET "/api/v1/livechat/priorities.reset",
    "get-api-v1-livechat-priorities.reset",
    in "Omnichannel Priorities",
    secured by [[AUTH_TOKEN, USER_ID]] -> CheckPriorityResetResponse {}
);

/// The responses to [`CheckPriorityReset`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckPriorityResetResponse {
    /// 200: The answer to the check.
    Ok(CheckPriorityResetOk),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
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
responses!(CheckPriorityResetResponse -> CheckPriorityResetOk {
    Ok(body: CheckPriorityResetOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Reset all priorities
///
/// Puts every priority back to its built-in state, which drops names given with the update operation.
/// The request has no body, and an enterprise license is required.
///
/// `POST /api/v1/livechat/priorities.reset`
///
/// Sent by `client.priorities().reset(..)`. The responses are [`ResetPrioritiesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetPriorities {}
operation!(
    ResetPriorities = POST "/api/v1/livechat/priorities.reset",
    "post-livechat-priorities.reset",
    in "Omnichannel Priorities",
    secured by [[AUTH_TOKEN, USER_ID]] -> ResetPrioritiesResponse {}
);

/// The responses to [`ResetPriorities`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResetPrioritiesResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
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
responses!(ResetPrioritiesResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a priority
///
/// Returns one priority by its id; the members of the priority stand at the top level, next to
/// `success`. An enterprise license is required.
///
/// `GET /api/v1/livechat/priorities/{priorityId}`
///
/// Sent by `client.priorities().get(..)`. The responses are [`GetPriorityResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPriority {
    /// Id of the priority to read.
    pub priority_id: String,
}
operation!(
    GetPriority = GET "/api/v1/livechat/priorities/{priorityId}",
    "get-api-v1-livechat-priorities-priorityId",
    in "Omnichannel Priorities",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetPriorityResponse {
        required path simple priority_id: String = "priorityId",
    }
);

impl GetPriority {
    /// Creates a value with the required properties.
    pub fn new(priority_id: impl Into<String>) -> Self {
        Self {
            priority_id: priority_id.into(),
        }
    }
}

/// The responses to [`GetPriority`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPriorityResponse {
    /// 200: The priority.
    Ok(Priority),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
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
responses!(GetPriorityResponse -> Priority {
    Ok(body: Priority) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    NotFound(body: Failure) = 404 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Rename a priority
///
/// Gives a priority a name of the workspace's own in place of the built-in one. An enterprise license
/// is required.
///
/// `PUT /api/v1/livechat/priorities/{priorityId}`
///
/// Sent by `client.priorities().rename(..)`. The responses are [`RenamePriorityResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RenamePriority {
    /// Id of the priority to rename.
    pub priority_id: String,
    /// The new name.
    pub body: RenamePriorityBody,
}
operation!(
    RenamePriority = PUT "/api/v1/livechat/priorities/{priorityId}",
    "put-api-v1-livechat-priorities-priorityId",
    in "Omnichannel Priorities",
    secured by [[AUTH_TOKEN, USER_ID]] -> RenamePriorityResponse {
        required path simple priority_id: String = "priorityId",
        required body json body: RenamePriorityBody = "application/json",
    }
);

impl RenamePriority {
    /// Creates a value with the required properties.
    pub fn new(priority_id: impl Into<String>) -> Self {
        Self::with_body(priority_id, RenamePriorityBody::default())
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        priority_id: impl Into<String>,
        body: impl Into<RenamePriorityBody>,
    ) -> Self {
        Self {
            priority_id: priority_id.into(),
            body: body.into(),
        }
    }
}

flatten!(RenamePriority.body: RenamePriorityBody {
    optional name: String = "name",
    optional reset: bool = "reset",
});

/// The responses to [`RenamePriority`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RenamePriorityResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The priority was not renamed, for instance because the workspace lacks the license.
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
responses!(RenamePriorityResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`RenamePriority`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenamePriorityBody {
    /// Name to show instead of the built-in one.
    pub name: Option<String>,
    /// Whether the priority is reset to its default name; `name` is then absent.
    pub reset: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RenamePriorityBody { optional name: String = "name", optional reset: bool = "reset" });

/// The 200 response to [`CheckPriorityReset`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckPriorityResetOk {
    /// Whether there is a changed priority to reset.
    pub reset: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CheckPriorityResetOk { optional reset: bool = "reset", optional success: bool = "success" });
