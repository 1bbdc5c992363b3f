// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Monitors".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// List monitors
///
/// Lists the users who watch over agents as monitors, a page at a time. Needs the
/// `manage-livechat-monitors` permission and an enterprise licence.
///
/// `GET /api/v1/livechat/monitors`
///
/// Sent by `client.monitors().list(..)`. The responses are [`ListMonitorsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMonitors {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Free text that narrows the list to matching monitors.
    pub text: Option<String>,
}
operation!(
    ListMonitors = GET "/api/v1/livechat/monitors",
    "get-api-v1-livechat-monitors",
    in "Omnichannel Monitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListMonitorsResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form text: String = "text",
    }
);

/// The responses to [`ListMonitors`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMonitorsResponse {
    /// 200: The monitors of this page.
    Ok(MonitorsPage),
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
responses!(ListMonitorsResponse -> MonitorsPage {
    Ok(body: MonitorsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListMonitors { offset } -> MonitorsPage { monitors: Monitor = "monitors", total });

/// Make a user a monitor
///
/// Gives an existing user the monitor role. Needs the `manage-livechat-monitors` permission and an
/// enterprise licence.
///
/// `POST /api/v1/livechat/monitors.create`
///
/// Sent by `client.monitors().add(..)`. The responses are [`AddMonitorResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMonitor {
    /// The user who becomes a monitor.
    pub body: AddMonitorBody,
}
operation!(
    AddMonitor = POST "/api/v1/livechat/monitors.create",
    "post-api-v1-livechat-monitors.create",
    in "Omnichannel Monitors",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> AddMonitorResponse {
        required body json body: AddMonitorBody = "application/json",
    }
);

impl AddMonitor {
    /// Creates a value with the required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self::with_body(AddMonitorBody::new(username))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<AddMonitorBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(AddMonitor.body: AddMonitorBody { required username: String = "username" });

/// The responses to [`AddMonitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddMonitorResponse {
    /// 200: The user who now is a monitor; its members stand at the top level beside `success`.
    Ok(Monitor),
    /// 400: The body is not acceptable or the server has no enterprise licence.
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
responses!(AddMonitorResponse -> Monitor {
    Ok(body: Monitor) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Remove a monitor
///
/// Takes the monitor role away from a user. Needs the `manage-livechat-monitors` permission and an
/// enterprise licence.
///
/// `POST /api/v1/livechat/monitors.delete`
///
/// Sent by `client.monitors().remove(..)`. The responses are [`RemoveMonitorResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveMonitor {
    /// The monitor to remove.
    pub body: RemoveMonitorBody,
}
operation!(
    RemoveMonitor = POST "/api/v1/livechat/monitors.delete",
    "post-api-v1-livechat-monitors.delete",
    in "Omnichannel Monitors",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> RemoveMonitorResponse {
        required body json body: RemoveMonitorBody = "application/json",
    }
);

impl RemoveMonitor {
    /// Creates a value with the required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self::with_body(RemoveMonitorBody::new(username))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<RemoveMonitorBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(RemoveMonitor.body: RemoveMonitorBody { required username: String = "username" });

/// The responses to [`RemoveMonitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveMonitorResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is not acceptable or the server has no enterprise licence.
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
responses!(RemoveMonitorResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a monitor
///
/// Returns one monitor; the members of the user stand at the top level beside `success`. Needs the
/// `manage-livechat-monitors` permission and an enterprise licence.
///
/// `GET /api/v1/livechat/monitors/{username}`
///
/// Sent by `client.monitors().get(..)`. The responses are [`GetMonitorResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMonitor {
    /// Username of the monitor, not the id.
    pub username: String,
}
operation!(
    GetMonitor = GET "/api/v1/livechat/monitors/{username}",
    "get-api-v1-livechat-monitors-username",
    in "Omnichannel Monitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetMonitorResponse {
        required path simple username: String = "username",
    }
);

impl GetMonitor {
    /// Creates a value with the required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

/// The responses to [`GetMonitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMonitorResponse {
    /// 200: The monitor.
    Ok(Monitor),
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
responses!(GetMonitorResponse -> Monitor {
    Ok(body: Monitor) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`AddMonitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMonitorBody {
    /// Username of an existing account, not its id.
    pub username: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AddMonitorBody { required username: String = "username" });

impl AddMonitorBody {
    /// Creates a value with the required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`RemoveMonitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveMonitorBody {
    /// Username of the monitor, not the id.
    pub username: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RemoveMonitorBody { required username: String = "username" });

impl RemoveMonitorBody {
    /// Creates a value with the required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}
