// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Omnichannel Users" take and give.
use super::*;

/// List agents or managers
///
/// Lists the users who hold one Omnichannel role, agent or manager, a page at a time.
///
/// `GET /api/v1/livechat/users/{type}`
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
    pub r#type: String,
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
    ListUsers = GET "/api/v1/livechat/users/{type}", "get-api-v1-livechat-users-type",
    secured by[[AUTH_TOKEN, USER_ID]] -> ListUsersResponse { optional query form offset :
    i64 = "offset", optional query form count : i64 = "count", optional query json sort :
    Json = "sort", required path simple r#type : String = "type", optional query form
    only_available : bool = "onlyAvailable", optional query form show_idle_agents : bool
    = "showIdleAgents", optional query form exclude_id : String = "excludeId", optional
    query form text : String = "text", }
);
impl ListUsers {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
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

/// The answers to [`ListUsers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUsersResponse {
    /// 200: The users of this page.
    Ok(ListUsersOk),
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
    ListUsersResponse -> ListUsersOk { Ok(body : ListUsersOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Make a user an agent or manager
///
/// Gives an existing user the agent or the manager role. Needs the `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/users/{type}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUser {
    /// Role to give, `agent` or `manager`.
    pub r#type: String,
    /// The user who gets the role.
    pub body: AddUserBody,
}
operation!(
    AddUser = POST "/api/v1/livechat/users/{type}", "post-api-v1-livechat-users-:type",
    secured by[[AUTH_TOKEN, USER_ID]] -> AddUserResponse { required path simple r#type :
    String = "type", required body json body : AddUserBody = "application/json", }
);
impl AddUser {
    /// With what is required.
    pub fn new(r#type: impl Into<String>, username: impl Into<String>) -> Self {
        Self::with_body(r#type, AddUserBody::new(username))
    }
}
impl AddUser {
    /// With a whole body.
    pub fn with_body(r#type: impl Into<String>, body: impl Into<AddUserBody>) -> Self {
        Self {
            r#type: r#type.into(),
            body: body.into(),
        }
    }
}
payload!(AddUser.body : AddUserBody { required username : String = "username", });

/// The answers to [`AddUser`].
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
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    AddUserResponse -> AddUserOk { Ok(body : AddUserOk) = 200 json "application/json", }
    else { BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Remove an agent or manager
///
/// Takes the agent or the manager role away from a user. Needs the `view-livechat-manager` permission.
///
/// `DELETE /api/v1/livechat/users/{type}/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUser {
    /// Role to take away, `agent` or `manager`.
    pub r#type: String,
    /// Id of the user who loses the role.
    pub id: String,
}
operation!(
    RemoveUser = DELETE "/api/v1/livechat/users/{type}/{_id}",
    "delete-api-v1-livechat-users-type-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    RemoveUserResponse { required path simple r#type : String = "type", required path
    simple id : String = "_id", }
);
impl RemoveUser {
    /// With what is required.
    pub fn new(r#type: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

/// The answers to [`RemoveUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveUserResponse {
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
    RemoveUserResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Get one agent or manager
///
/// Returns one user who holds the given Omnichannel role. Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/users/{type}/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUser {
    /// Role the user must hold, `agent` or `manager`.
    pub r#type: String,
    /// Id of the user.
    pub id: String,
}
operation!(
    GetUser = GET "/api/v1/livechat/users/{type}/{_id}",
    "get-api-v1-livechat-users-type-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    GetUserResponse { required path simple r#type : String = "type", required path simple
    id : String = "_id", }
);
impl GetUser {
    /// With what is required.
    pub fn new(r#type: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

/// The answers to [`GetUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUserResponse {
    /// 200: The user, if someone with this id holds the role; a missing user is no error and still answers
    /// 200.
    Ok(GetUserOk),
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
    GetUserResponse -> GetUserOk { Ok(body : GetUserOk) = 200 json "application/json", }
    else { BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// The body of [`AddUser`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUserBody {
    /// Username of an existing account, not its id.
    pub username: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(AddUserBody { required username : String = "username", });
impl AddUserBody {
    /// With what is required.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`ListUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOk {
    /// `users`
    pub users: Option<Vec<ListUsersOkUsers>>,
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
    ListUsersOk { optional users : Vec < ListUsersOkUsers > = "users", optional count :
    i64 = "count", optional offset : i64 = "offset", optional total : i64 = "total",
    optional success : bool = "success", }
);

/// `users` in the 200 answer to [`ListUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOkUsers {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Presence of the user, for instance `online`, `away`, `busy` or `offline`.
    pub status: Option<ListUsersOkUsersStatus>,
    /// Whether the user takes chats now, `available` or `not-available`.
    pub status_livechat: Option<ListUsersOkUsersStatusLivechat>,
    /// `name`
    pub name: Option<String>,
    /// `emails`
    pub emails: Option<Vec<ListUsersOkUsersEmails>>,
    /// Omnichannel settings of the user; be ready for an object here as well as for text.
    pub livechat: Nullable<ListUsersOkUsersLivechat>,
    /// Ids of the departments the user works for.
    pub departments: Option<Vec<String>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUsersOkUsers { optional id : String = "_id", optional username : String =
    "username", optional status : ListUsersOkUsersStatus = "status", optional
    status_livechat : ListUsersOkUsersStatusLivechat = "statusLivechat", optional name :
    String = "name", optional emails : Vec < ListUsersOkUsersEmails > = "emails",
    nullable livechat : ListUsersOkUsersLivechat = "livechat", optional departments : Vec
    < String > = "departments", }
);

/// `users.emails` in the 200 answer to [`ListUsers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOkUsersEmails {
    /// `address`
    pub address: Option<String>,
    /// `verified`
    pub verified: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUsersOkUsersEmails { optional address : String = "address", optional verified :
    bool = "verified", }
);

/// Omnichannel settings of the user; be ready for an object here as well as for text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUsersOkUsersLivechat {
    /// `Limits`
    Limits(ListUsersOkUsersLivechatLimits),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListUsersOkUsersLivechat { Limits : ListUsersOkUsersLivechatLimits, String : String,
    }
);

/// Limits
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOkUsersLivechatLimits {
    /// `maxNumberSimultaneousChat`
    pub max_number_simultaneous_chat: Option<
        ListUsersOkUsersLivechatLimitsMaxNumberSimultaneousChat,
    >,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUsersOkUsersLivechatLimits { optional max_number_simultaneous_chat :
    ListUsersOkUsersLivechatLimitsMaxNumberSimultaneousChat =
    "maxNumberSimultaneousChat", }
);

/// `users.livechat.Limits.maxNumberSimultaneousChat` in the 200 answer to [`ListUsers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUsersOkUsersLivechatLimitsMaxNumberSimultaneousChat {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListUsersOkUsersLivechatLimitsMaxNumberSimultaneousChat { Number : f64, String :
    String, }
);

/// Presence of the user, for instance `online`, `away`, `busy` or `offline`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUsersOkUsersStatus {
    /// `online`
    Online,
    /// `away`
    Away,
    /// `offline`
    Offline,
    /// `busy`
    Busy,
    /// `disabled`
    Disabled,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListUsersOkUsersStatus { Online = "online", Away = "away", Offline = "offline", Busy
    = "busy", Disabled = "disabled", }
);

/// Whether the user takes chats now, `available` or `not-available`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUsersOkUsersStatusLivechat {
    /// `available`
    Available,
    /// `not-available`
    NotAvailable,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListUsersOkUsersStatusLivechat { Available = "available", NotAvailable =
    "not-available", }
);

/// The 200 answer to [`AddUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserOk {
    /// `user`
    pub user: Option<AddUserOkUser>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AddUserOk { optional user : AddUserOkUser = "user", optional success : bool =
    "success", }
);

/// `user` in the 200 answer to [`AddUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserOkUser {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    AddUserOkUser { optional id : String = "_id", optional username : String =
    "username", }
);

/// The 200 answer to [`GetUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserOk {
    /// `user`
    pub user: Nullable<GetUserOkUser>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetUserOk { nullable user : GetUserOkUser = "user", optional success : bool =
    "success", }
);

/// `user` in the 200 answer to [`GetUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserOkUser {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Presence of the user, for instance `online`, `away`, `busy` or `offline`.
    pub status: Option<GetUserOkUserStatus>,
    /// Whether the user takes chats now, `available` or `not-available`.
    pub status_livechat: Option<GetUserOkUserStatusLivechat>,
    /// `emails`
    pub emails: Option<Vec<GetUserOkUserEmails>>,
    /// `livechat`
    pub livechat: Option<GetUserOkUserLivechat>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetUserOkUser { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", optional status : GetUserOkUserStatus =
    "status", optional status_livechat : GetUserOkUserStatusLivechat = "statusLivechat",
    optional emails : Vec < GetUserOkUserEmails > = "emails", optional livechat :
    GetUserOkUserLivechat = "livechat", }
);

/// `user.emails` in the 200 answer to [`GetUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserOkUserEmails {
    /// `address`
    pub address: Option<String>,
    /// Whether the address is confirmed; given as text here.
    pub verified: Option<GetUserOkUserEmailsVerified>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetUserOkUserEmails { optional address : String = "address", optional verified :
    GetUserOkUserEmailsVerified = "verified", }
);

/// Whether the address is confirmed; given as text here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUserOkUserEmailsVerified {
    /// `boolean`
    Boolean(bool),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(GetUserOkUserEmailsVerified { Boolean : bool, String : String, });

/// `user.livechat` in the 200 answer to [`GetUser`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserOkUserLivechat {
    /// Most chats the agent handles at the same time; given as text here.
    pub max_number_simultaneous_chat: Option<
        GetUserOkUserLivechatMaxNumberSimultaneousChat,
    >,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetUserOkUserLivechat { optional max_number_simultaneous_chat :
    GetUserOkUserLivechatMaxNumberSimultaneousChat = "maxNumberSimultaneousChat", }
);

/// Most chats the agent handles at the same time; given as text here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUserOkUserLivechatMaxNumberSimultaneousChat {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    GetUserOkUserLivechatMaxNumberSimultaneousChat { Number : f64, String : String, }
);

/// Presence of the user, for instance `online`, `away`, `busy` or `offline`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserOkUserStatus {
    /// `online`
    Online,
    /// `away`
    Away,
    /// `offline`
    Offline,
    /// `busy`
    Busy,
    /// `disabled`
    Disabled,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetUserOkUserStatus { Online = "online", Away = "away", Offline = "offline", Busy =
    "busy", Disabled = "disabled", }
);

/// Whether the user takes chats now, `available` or `not-available`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserOkUserStatusLivechat {
    /// `available`
    Available,
    /// `not-available`
    NotAvailable,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetUserOkUserStatusLivechat { Available = "available", NotAvailable =
    "not-available", }
);
