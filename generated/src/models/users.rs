// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Users".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// List agents or managers
///
/// Lists the users who hold one Omnichannel role, agent or manager, a page at a time.
///
/// `GET /api/v1/livechat/users/{type}`
///
/// Sent by `client.users().list(..)`. The responses are [`ListUsersResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Role to list, `agent` or `manager`.
    pub role: String,
    /// With `true`, only agents who take chats at the moment are listed.
    pub only_available: Option<bool>,
    /// Whether agents who are logged in but idle are listed too.
    pub show_idle_agents: Option<bool>,
    /// Id of one user to leave out, for instance the agent who is about to hand a chat over.
    pub exclude_id: Option<String>,
    /// Free text that narrows the list to matching users.
    pub text: Option<String>,
}
operation!(
    ListUsers = GET "/api/v1/livechat/users/{type}",
    "get-api-v1-livechat-users-type",
    in "Omnichannel Users",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListUsersResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        required path simple role: String = "type",
        optional query form only_available: bool = "onlyAvailable",
        optional query form show_idle_agents: bool = "showIdleAgents",
        optional query form exclude_id: String = "excludeId",
        optional query form text: String = "text",
    }
);

impl ListUsers {
    /// Creates a value with the required properties.
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            offset: None,
            count: None,
            sort: None,
            only_available: None,
            show_idle_agents: None,
            exclude_id: None,
            text: None,
        }
    }
}

/// The responses to [`ListUsers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUsersResponse {
    /// 200: The users of this page.
    Ok(AgentsPage),
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
responses!(ListUsersResponse -> AgentsPage {
    Ok(body: AgentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListUsers { offset } -> AgentsPage { users: Agent = "users", total });

/// Make a user an agent or manager
///
/// Gives an existing user the agent or the manager role. Needs the `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/users/{type}`
///
/// Sent by `client.users().add(..)`. The responses are [`AddUserResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUser {
    /// Role to give, `agent` or `manager`.
    pub role: String,
    /// The user who gets the role.
    pub body: AddUserBody,
}
operation!(
    AddUser = POST "/api/v1/livechat/users/{type}",
    "post-api-v1-livechat-users-:type",
    in "Omnichannel Users",
    secured by [[AUTH_TOKEN, USER_ID]] -> AddUserResponse {
        required path simple role: String = "type",
        required body json body: AddUserBody = "application/json",
    }
);

impl AddUser {
    /// Creates a value with the required properties.
    pub fn new(role: impl Into<String>, username: impl Into<String>) -> Self {
        Self::with_body(role, AddUserBody::new(username))
    }

    /// Creates a request with a whole body.
    pub fn with_body(role: impl Into<String>, body: impl Into<AddUserBody>) -> Self {
        Self {
            role: role.into(),
            body: body.into(),
        }
    }
}

flatten!(AddUser.body: AddUserBody { required username: String = "username" });

/// The responses to [`AddUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddUserResponse {
    /// 200: The user who now holds the role.
    Ok(AddUserOk),
    /// 400: The body is not acceptable or the role could not be given.
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
responses!(AddUserResponse -> AddUserOk {
    Ok(body: AddUserOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Remove an agent or manager
///
/// Takes the agent or the manager role away from a user. Needs the `view-livechat-manager` permission.
///
/// `DELETE /api/v1/livechat/users/{type}/{_id}`
///
/// Sent by `client.users().remove(..)`. The responses are [`RemoveUserResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUser {
    /// Role to take away, `agent` or `manager`.
    pub role: String,
    /// Id of the user who loses the role.
    pub id: String,
}
operation!(
    RemoveUser = DELETE "/api/v1/livechat/users/{type}/{_id}",
    "delete-api-v1-livechat-users-type-_id",
    in "Omnichannel Users",
    secured by [[AUTH_TOKEN, USER_ID]] -> RemoveUserResponse {
        required path simple role: String = "type",
        required path simple id: String = "_id",
    }
);

impl RemoveUser {
    /// Creates a value with the required properties.
    pub fn new(role: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            id: id.into(),
        }
    }
}

/// The responses to [`RemoveUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveUserResponse {
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
responses!(RemoveUserResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get one agent or manager
///
/// Returns one user who holds the given Omnichannel role. Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/users/{type}/{_id}`
///
/// Sent by `client.users().get(..)`. The responses are [`GetUserResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// Role the user must hold, `agent` or `manager`.
    pub role: String,
    /// Id of the user.
    pub id: String,
}
operation!(
    GetUser = GET "/api/v1/livechat/users/{type}/{_id}",
    "get-api-v1-livechat-users-type-_id",
    in "Omnichannel Users",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetUserResponse {
        required path simple role: String = "type",
        required path simple id: String = "_id",
    }
);

impl GetUser {
    /// Creates a value with the required properties.
    pub fn new(role: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            id: id.into(),
        }
    }
}

/// The responses to [`GetUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUserResponse {
    /// 200: The user, if someone with this id holds the role; a missing user is no error and still answers 200.
    Ok(GetUserOk),
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
responses!(GetUserResponse -> GetUserOk {
    Ok(body: GetUserOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`AddUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUserBody {
    /// Username of an existing account, not its id.
    pub username: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AddUserBody { required username: String = "username" });

impl AddUserBody {
    /// Creates a value with the required properties.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`AddUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserOk {
    /// `user`
    pub user: Option<Agent>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AddUserOk { optional user: Agent = "user", optional success: bool = "success" });

/// The 200 response to [`GetUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserOk {
    /// `user`
    pub user: Nullable<Agent>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetUserOk { nullable user: Nullable<Agent> = "user", optional success: bool = "success" });
