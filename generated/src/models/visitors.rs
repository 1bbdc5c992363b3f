// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Omnichannel Visitors" take and give.
use super::*;

/// Register a visitor
///
/// Registers the visitor who holds the given token, or updates the one already known by it. No login is
/// needed; by default the server accepts 5 calls a minute from one address.
///
/// `POST /api/v1/livechat/visitor`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitor {
    /// The visitor to register.
    pub body: RegisterVisitorBody,
}
operation!(
    RegisterVisitor = POST "/api/v1/livechat/visitor", "post-api-v1-livechat-visitor" ->
    RegisterVisitorResponse { required body json body : RegisterVisitorBody =
    "application/json", }
);
impl RegisterVisitor {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self::with_body(RegisterVisitorBody::new(RegisterVisitorBodyVisitor::new(token)))
    }
}
impl RegisterVisitor {
    /// With a whole body.
    pub fn with_body(body: impl Into<RegisterVisitorBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    RegisterVisitor.body.visitor : RegisterVisitorBodyVisitor { optional name : String =
    "name", optional email : String = "email", optional department : String =
    "department", required token : String = "token", optional phone : String = "phone",
    optional username : String = "username", optional custom_fields : Vec <
    RegisterVisitorBodyVisitorCustomFields > = "customFields", optional id : String =
    "id", optional connection_data : BTreeMap < String, Json > = "connectionData", }
);

/// The answers to [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RegisterVisitorResponse {
    /// 200: The visitor as stored.
    Ok(RegisterVisitorOk),
    /// 400: The visitor was not registered, for instance because the token is missing.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    RegisterVisitorResponse -> RegisterVisitorOk { Ok(body : RegisterVisitorOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Set the status of a visitor
///
/// Sets the presence status of the visitor who holds the token. No login is needed, since the token
/// itself identifies the visitor.
///
/// `POST /api/v1/livechat/visitor.status`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetVisitorStatus {
    /// The visitor's token and the new status.
    pub body: SetVisitorStatusBody,
}
operation!(
    SetVisitorStatus = POST "/api/v1/livechat/visitor.status",
    "post-api-v1-livechat-visitors.status" -> SetVisitorStatusResponse { required body
    json body : SetVisitorStatusBody = "application/json", }
);
impl SetVisitorStatus {
    /// With what is required.
    pub fn new(token: impl Into<String>, status: impl Into<String>) -> Self {
        Self::with_body(SetVisitorStatusBody::new(token, status))
    }
}
impl SetVisitorStatus {
    /// With a whole body.
    pub fn with_body(body: impl Into<SetVisitorStatusBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    SetVisitorStatus.body : SetVisitorStatusBody { required token : String = "token",
    required status : String = "status", }
);

/// The answers to [`SetVisitorStatus`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetVisitorStatusResponse {
    /// 200: The token and the status that was set.
    Ok(SetVisitorStatusOk),
    /// 400: The status was not set, for instance because a member of the body is missing.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    SetVisitorStatusResponse -> SetVisitorStatusOk { Ok(body : SetVisitorStatusOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Delete a visitor
///
/// Deletes the visitor who holds the token. No login is needed, since the token itself identifies the
/// visitor.
///
/// `DELETE /api/v1/livechat/visitor/{token}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitor {
    /// Token of the visitor.
    pub token: String,
}
operation!(
    DeleteVisitor = DELETE "/api/v1/livechat/visitor/{token}",
    "delete-api-v1-livechat-visitor-token" -> DeleteVisitorResponse { required path
    simple token : String = "token", }
);
impl DeleteVisitor {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// The answers to [`DeleteVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteVisitorResponse {
    /// 200: The id of the deleted visitor and the time of the deletion.
    Ok(DeleteVisitorOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    DeleteVisitorResponse -> DeleteVisitorOk { Ok(body : DeleteVisitorOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get a visitor by token
///
/// Returns the visitor who holds the token. No login is needed, since the token itself identifies the
/// visitor.
///
/// `GET /api/v1/livechat/visitor/{token}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVisitor {
    /// Token of the visitor.
    pub token: String,
}
operation!(
    GetVisitor = GET "/api/v1/livechat/visitor/{token}",
    "get-api-v1-livechat-visitor-token" -> GetVisitorResponse { required path simple
    token : String = "token", }
);
impl GetVisitor {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// The answers to [`GetVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetVisitorResponse {
    /// 200: The visitor.
    Ok(GetVisitorOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    GetVisitorResponse -> GetVisitorOk { Ok(body : GetVisitorOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// List rooms of a visitor
///
/// Lists the rooms of the visitor who holds the token. Unlike the other operations on a visitor's
/// token, it needs a login with `view-livechat-manager`.
///
/// `GET /api/v1/livechat/visitor/{token}/room`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorRooms {
    /// Token of the visitor.
    pub token: String,
}
operation!(
    ListVisitorRooms = GET "/api/v1/livechat/visitor/{token}/room",
    "get-api-v1-livechat-visitor-token-room", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListVisitorRoomsResponse { required path simple token : String = "token", }
);
impl ListVisitorRooms {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// The answers to [`ListVisitorRooms`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorRoomsResponse {
    /// 200: The rooms of the visitor.
    Ok(ListVisitorRoomsOk),
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
    ListVisitorRoomsResponse -> ListVisitorRoomsOk { Ok(body : ListVisitorRoomsOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Suggest visitors
///
/// Returns visitors that match a selector, for use in an input field that completes names. The caller
/// needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.autocomplete`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestVisitors {
    /// JSON object that says which visitors to suggest, such as `{"term":"ines"}`.
    pub selector: Json,
}
operation!(
    SuggestVisitors = GET "/api/v1/livechat/visitors.autocomplete",
    "get-api-v1-livechat-visitors.autocomplete", secured by[[AUTH_TOKEN, USER_ID]] ->
    SuggestVisitorsResponse { required query json selector : Json = "selector", }
);
impl SuggestVisitors {
    /// With what is required.
    pub fn new(selector: impl Into<Json>) -> Self {
        Self { selector: selector.into() }
    }
}

/// The answers to [`SuggestVisitors`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SuggestVisitorsResponse {
    /// 200: The suggested visitors.
    Ok(SuggestVisitorsOk),
    /// 400: No suggestions were made, for instance because `selector` is missing.
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
    SuggestVisitorsResponse -> SuggestVisitorsOk { Ok(body : SuggestVisitorsOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List chats of a visitor
///
/// Lists the chats a visitor has had, with their last message and figures, a page at a time. The caller
/// needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChats {
    /// Id of the room from which the history is viewed.
    pub room_id: String,
    /// Id of the visitor, not the token.
    pub visitor_id: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListVisitorChats = GET
    "/api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}",
    "get-api-v1-livechat-visitors.chatHistory-room-roomId-visitor-visitorId", secured
    by[[AUTH_TOKEN, USER_ID]] -> ListVisitorChatsResponse { required path simple room_id
    : String = "roomId", required path simple visitor_id : String = "visitorId", optional
    query form offset : i64 = "offset", optional query form count : i64 = "count",
    optional query json sort : Json = "sort", }
);
impl ListVisitorChats {
    /// With what is required.
    pub fn new(room_id: impl Into<String>, visitor_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            visitor_id: visitor_id.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The answers to [`ListVisitorChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorChatsResponse {
    /// 200: The chats of this page.
    Ok(ListVisitorChatsOk),
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
    ListVisitorChatsResponse -> ListVisitorChatsOk { Ok(body : ListVisitorChatsOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Get a visitor by id
///
/// Returns the visitor with the given id, for callers with `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.info`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorById {
    /// Id of the visitor, not the token.
    pub visitor_id: String,
}
operation!(
    GetVisitorById = GET "/api/v1/livechat/visitors.info",
    "get-api-v1-livechat-visitor.info", secured by[[AUTH_TOKEN, USER_ID]],
    aliases["/api/v1/livechat/visitor.info"] -> GetVisitorByIdResponse { required query
    form visitor_id : String = "visitorId", }
);
impl GetVisitorById {
    /// With what is required.
    pub fn new(visitor_id: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
        }
    }
}

/// The answers to [`GetVisitorById`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetVisitorByIdResponse {
    /// 200: The visitor.
    Ok(GetVisitorByIdOk),
    /// 400: The visitor could not be read, for instance because `visitorId` is missing.
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
    GetVisitorByIdResponse -> GetVisitorByIdOk { Ok(body : GetVisitorByIdOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List pages a visitor viewed
///
/// Lists the web pages that the visitor of a room viewed, as navigation messages, a page at a time. The
/// caller needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.pagesVisited/{roomId}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPages {
    /// Id of the visitor's room.
    pub room_id: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListVisitedPages = GET "/api/v1/livechat/visitors.pagesVisited/{roomId}",
    "get-api-v1-livechat-visitors.pagesVisited-roomId", secured by[[AUTH_TOKEN,
    USER_ID]], aliases["/api/v1/livechat/visitors.pagesVisited" { "roomId" from "roomId"
    }] -> ListVisitedPagesResponse { required path simple room_id : String = "roomId",
    optional query form offset : i64 = "offset", optional query form count : i64 =
    "count", optional query json sort : Json = "sort", }
);
impl ListVisitedPages {
    /// With what is required.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The answers to [`ListVisitedPages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitedPagesResponse {
    /// 200: The page views, each in the form of a message.
    Ok(ListVisitedPagesOk),
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
    ListVisitedPagesResponse -> ListVisitedPagesOk { Ok(body : ListVisitedPagesOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Search visitors
///
/// Searches visitors by a term and lists the matches a page at a time, for callers with `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.search`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitors {
    /// Text to look for in the visitors' details, such as a name or an email address.
    pub term: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// JSON object of field names and directions, 1 ascending and -1 descending, such as `{"name":1}`.
    pub sort: Option<Json>,
}
operation!(
    SearchVisitors = GET "/api/v1/livechat/visitors.search",
    "get-api-v1-livechat-visitors-search", secured by[[AUTH_TOKEN, USER_ID]] ->
    SearchVisitorsResponse { required query form term : String = "term", optional query
    form offset : i64 = "offset", optional query form count : i64 = "count", optional
    query json sort : Json = "sort", }
);
impl SearchVisitors {
    /// With what is required.
    pub fn new(term: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The answers to [`SearchVisitors`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchVisitorsResponse {
    /// 200: The visitors of this page.
    Ok(SearchVisitorsOk),
    /// 400: The search was refused, for instance because `term` is missing.
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
    SearchVisitorsResponse -> SearchVisitorsOk { Ok(body : SearchVisitorsOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Search chats of a visitor
///
/// Searches the chats of one visitor by text, state and source and lists them a page at a time. The
/// caller needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.searchChats/room/{roomId}/visitor/{visitorId}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorChats {
    /// Id of the room from which the search is made.
    pub room_id: String,
    /// Id of the visitor, not the token.
    pub visitor_id: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// JSON object of field names and directions, 1 ascending and -1 descending, such as `{"ts":-1}`.
    pub sort: Option<Json>,
    /// Text to look for in the chats.
    pub search_text: Option<String>,
    /// The word `true` to get only closed chats.
    pub closed_chats_only: Option<String>,
    /// The word `true` to get only chats that an agent served.
    pub served_chats_only: Option<String>,
    /// Kind of source the chats came from, for instance `widget` or `email`.
    pub source: Option<String>,
}
operation!(
    SearchVisitorChats = GET
    "/api/v1/livechat/visitors.searchChats/room/{roomId}/visitor/{visitorId}",
    "get-api-v1-livechat-visitors.searchChats-room-roomId-visitor-visitorId", secured
    by[[AUTH_TOKEN, USER_ID]] -> SearchVisitorChatsResponse { required path simple
    room_id : String = "roomId", required path simple visitor_id : String = "visitorId",
    optional query form offset : i64 = "offset", optional query form count : i64 =
    "count", optional query json sort : Json = "sort", optional query form search_text :
    String = "searchText", optional query form closed_chats_only : String =
    "closedChatsOnly", optional query form served_chats_only : String =
    "servedChatsOnly", optional query form source : String = "source", }
);
impl SearchVisitorChats {
    /// With what is required.
    pub fn new(room_id: impl Into<String>, visitor_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            visitor_id: visitor_id.into(),
            offset: None,
            count: None,
            sort: None,
            search_text: None,
            closed_chats_only: None,
            served_chats_only: None,
            source: None,
        }
    }
}

/// The answers to [`SearchVisitorChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchVisitorChatsResponse {
    /// 200: The matching chats of this page.
    Ok(SearchVisitorChatsOk),
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
    SearchVisitorChatsResponse -> SearchVisitorChatsOk { Ok(body : SearchVisitorChatsOk)
    = 200 json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// The body of [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorBody {
    /// `visitor`
    pub visitor: RegisterVisitorBodyVisitor,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorBody { required visitor : RegisterVisitorBodyVisitor = "visitor", }
);
impl RegisterVisitorBody {
    /// With what is required.
    pub fn new(visitor: impl Into<RegisterVisitorBodyVisitor>) -> Self {
        Self {
            visitor: visitor.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor` in the body of [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorBodyVisitor {
    /// `name`
    pub name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Id of the department the visitor is assigned to.
    pub department: Option<String>,
    /// Secret chosen by the client that identifies the visitor in later calls.
    pub token: String,
    /// `phone`
    pub phone: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Values of custom fields to store with the visitor.
    pub custom_fields: Option<Vec<RegisterVisitorBodyVisitorCustomFields>>,
    /// Id of the visitor, if it is known already.
    pub id: Option<String>,
    /// What is known of the visitor's connection, such as the headers of the request.
    pub connection_data: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorBodyVisitor { optional name : String = "name", optional email : String
    = "email", optional department : String = "department", required token : String =
    "token", optional phone : String = "phone", optional username : String = "username",
    optional custom_fields : Vec < RegisterVisitorBodyVisitorCustomFields > =
    "customFields", optional id : String = "id", optional connection_data : BTreeMap <
    String, Json > = "connectionData", }
);
impl RegisterVisitorBodyVisitor {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor.customFields` in the body of [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorBodyVisitorCustomFields {
    /// Id of the custom field.
    pub key: String,
    /// `value`
    pub value: String,
    /// Whether an existing value is replaced.
    pub overwrite: bool,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorBodyVisitorCustomFields { required key : String = "key", required
    value : String = "value", required overwrite : bool = "overwrite", }
);
impl RegisterVisitorBodyVisitorCustomFields {
    /// With what is required.
    pub fn new(
        key: impl Into<String>,
        value: impl Into<String>,
        overwrite: impl Into<bool>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            overwrite: overwrite.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`SetVisitorStatus`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetVisitorStatusBody {
    /// Token of the visitor.
    pub token: String,
    /// Presence to set, for instance `online`, `away` or `offline`.
    pub status: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SetVisitorStatusBody { required token : String = "token", required status : String =
    "status", }
);
impl SetVisitorStatusBody {
    /// With what is required.
    pub fn new(token: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            status: status.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`RegisterVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorOk {
    /// `visitor`
    pub visitor: Option<RegisterVisitorOkVisitor>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorOk { optional visitor : RegisterVisitorOkVisitor = "visitor", optional
    success : bool = "success", }
);

/// `visitor` in the 200 answer to [`RegisterVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorOkVisitor {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `status`
    pub status: Option<RegisterVisitorOkVisitorStatus>,
    /// Time of the registration.
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `phone`
    pub phone: Nullable<Vec<RegisterVisitorOkVisitorPhone>>,
    /// `token`
    pub token: Option<String>,
    /// `visitorEmails`
    pub visitor_emails: Option<Vec<RegisterVisitorOkVisitorVisitorEmails>>,
    /// Id of the visitor's department.
    pub department: Option<String>,
    /// Identities of the visitor in systems connected through apps.
    pub external_ids: Option<Vec<RegisterVisitorOkVisitorExternalIds>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorOkVisitor { optional id : String = "_id", optional username : String =
    "username", optional status : RegisterVisitorOkVisitorStatus = "status", optional ts
    : DateTime = "ts", optional updated_at : DateTime = "_updatedAt", optional name :
    String = "name", nullable phone : Vec < RegisterVisitorOkVisitorPhone > = "phone",
    optional token : String = "token", optional visitor_emails : Vec <
    RegisterVisitorOkVisitorVisitorEmails > = "visitorEmails", optional department :
    String = "department", optional external_ids : Vec <
    RegisterVisitorOkVisitorExternalIds > = "externalIds", }
);

/// `visitor.externalIds` in the 200 answer to [`RegisterVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorOkVisitorExternalIds {
    /// Id of the app that supplied the identity.
    pub app_id: Option<String>,
    /// Id of the visitor in the connected system.
    pub entity_id: Option<String>,
    /// Further data kept by the app, in any shape.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorOkVisitorExternalIds { optional app_id : String = "appId", optional
    entity_id : String = "entityId", optional metadata : BTreeMap < String, Json > =
    "metadata", }
);

/// `visitor.phone` in the 200 answer to [`RegisterVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorOkVisitorPhone {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterVisitorOkVisitorPhone { optional phone_number : String = "phoneNumber", }
);

/// `visitor.status` in the 200 answer to [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterVisitorOkVisitorStatus {
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
    RegisterVisitorOkVisitorStatus { Online = "online", Away = "away", Offline =
    "offline", Busy = "busy", Disabled = "disabled", }
);

/// `visitor.visitorEmails` in the 200 answer to [`RegisterVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorOkVisitorVisitorEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(RegisterVisitorOkVisitorVisitorEmails { optional address : String = "address", });

/// The 200 answer to [`SetVisitorStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetVisitorStatusOk {
    /// `token`
    pub token: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SetVisitorStatusOk { optional token : String = "token", optional status : String =
    "status", optional success : bool = "success", }
);

/// The 200 answer to [`DeleteVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitorOk {
    /// `visitor`
    pub visitor: Option<DeleteVisitorOkVisitor>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    DeleteVisitorOk { optional visitor : DeleteVisitorOkVisitor = "visitor", optional
    success : bool = "success", }
);

/// `visitor` in the 200 answer to [`DeleteVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitorOkVisitor {
    /// `_id`
    pub id: Option<String>,
    /// Time of the deletion.
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    DeleteVisitorOkVisitor { optional id : String = "_id", optional ts : DateTime = "ts",
    }
);

/// The 200 answer to [`GetVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOk {
    /// `visitor`
    pub visitor: Option<GetVisitorOkVisitor>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetVisitorOk { optional visitor : GetVisitorOkVisitor = "visitor", optional success :
    bool = "success", }
);

/// `visitor` in the 200 answer to [`GetVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOkVisitor {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `token`
    pub token: Option<String>,
    /// `phone`
    pub phone: Nullable<Vec<GetVisitorOkVisitorPhone>>,
    /// `visitorEmails`
    pub visitor_emails: Option<Vec<GetVisitorOkVisitorVisitorEmails>>,
    /// `name`
    pub name: Option<String>,
    /// Values of the visitor's custom fields, by field id.
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// Identities of the visitor in systems connected through apps.
    pub external_ids: Option<Vec<GetVisitorOkVisitorExternalIds>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetVisitorOkVisitor { optional id : String = "_id", optional username : String =
    "username", optional updated_at : DateTime = "_updatedAt", optional token : String =
    "token", nullable phone : Vec < GetVisitorOkVisitorPhone > = "phone", optional
    visitor_emails : Vec < GetVisitorOkVisitorVisitorEmails > = "visitorEmails", optional
    name : String = "name", optional livechat_data : BTreeMap < String, Json > =
    "livechatData", optional external_ids : Vec < GetVisitorOkVisitorExternalIds > =
    "externalIds", }
);

/// `visitor.externalIds` in the 200 answer to [`GetVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOkVisitorExternalIds {
    /// Id of the app that supplied the identity.
    pub app_id: Option<String>,
    /// Id of the visitor in the connected system.
    pub entity_id: Option<String>,
    /// Further data kept by the app, in any shape.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetVisitorOkVisitorExternalIds { optional app_id : String = "appId", optional
    entity_id : String = "entityId", optional metadata : BTreeMap < String, Json > =
    "metadata", }
);

/// `visitor.phone` in the 200 answer to [`GetVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOkVisitorPhone {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorOkVisitorPhone { optional phone_number : String = "phoneNumber", });

/// `visitor.visitorEmails` in the 200 answer to [`GetVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOkVisitorVisitorEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorOkVisitorVisitorEmails { optional address : String = "address", });

/// The 200 answer to [`ListVisitorRooms`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorRoomsOk {
    /// `rooms`
    pub rooms: Option<Vec<ListVisitorRoomsOkRooms>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorRoomsOk { optional rooms : Vec < ListVisitorRoomsOkRooms > = "rooms",
    optional success : bool = "success", }
);

/// `rooms` in the 200 answer to [`ListVisitorRooms`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorRoomsOkRooms {
    /// `_id`
    pub id: Option<String>,
    /// Room type, `l` for an Omnichannel room.
    pub t: Option<String>,
    /// `cl`
    pub cl: Option<bool>,
    /// The agent who serves the room.
    pub served_by: Option<ListVisitorRoomsOkRoomsServedBy>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorRoomsOkRooms { optional id : String = "_id", optional t : String = "t",
    optional cl : bool = "cl", optional served_by : ListVisitorRoomsOkRoomsServedBy =
    "servedBy", }
);

/// The agent who serves the room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorRoomsOkRoomsServedBy {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Time at which the agent took the room.
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorRoomsOkRoomsServedBy { optional id : String = "_id", optional username :
    String = "username", optional ts : DateTime = "ts", }
);

/// The 200 answer to [`SuggestVisitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestVisitorsOk {
    /// `items`
    pub items: Option<Vec<SuggestVisitorsOkItems>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SuggestVisitorsOk { optional items : Vec < SuggestVisitorsOkItems > = "items",
    optional success : bool = "success", }
);

/// `items` in the 200 answer to [`SuggestVisitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestVisitorsOkItems {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Label of the visitor for display.
    pub custom_name: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SuggestVisitorsOkItems { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", optional custom_name : String =
    "custom_name", }
);

/// The 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOk {
    /// `history`
    pub history: Option<Vec<ListVisitorChatsOkHistory>>,
    /// Number of chats in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of chats over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOk { optional history : Vec < ListVisitorChatsOkHistory > =
    "history", optional count : i64 = "count", optional offset : i64 = "offset", optional
    total : i64 = "total", optional success : bool = "success", }
);

/// `history` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistory {
    /// `_id`
    pub id: Option<String>,
    /// Number of messages in the chat.
    pub msgs: Option<i64>,
    /// `usersCount`
    pub users_count: Option<i64>,
    /// Time of the last message.
    pub lm: Option<DateTime>,
    /// Display name of the room.
    pub fname: Option<String>,
    /// Room type, `l` for an Omnichannel room.
    pub t: Option<String>,
    /// Time at which the room was opened.
    pub ts: Option<DateTime>,
    /// `departmentId`
    pub department_id: Option<String>,
    /// The visitor of the chat.
    pub v: Option<ListVisitorChatsOkHistoryV>,
    /// `cl`
    pub cl: Option<bool>,
    /// Whether the chat is still open.
    pub open: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Ids of the units above the department.
    pub department_ancestors: Option<Vec<String>>,
    /// `lastMessage`
    pub last_message: Option<ListVisitorChatsOkHistoryLastMessage>,
    /// Response figures of the chat.
    pub metrics: Option<ListVisitorChatsOkHistoryMetrics>,
    /// Whether the visitor waits for an answer.
    pub waiting_response: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistory { optional id : String = "_id", optional msgs : i64 =
    "msgs", optional users_count : i64 = "usersCount", optional lm : DateTime = "lm",
    optional fname : String = "fname", optional t : String = "t", optional ts : DateTime
    = "ts", optional department_id : String = "departmentId", optional v :
    ListVisitorChatsOkHistoryV = "v", optional cl : bool = "cl", optional open : bool =
    "open", optional updated_at : DateTime = "_updatedAt", optional department_ancestors
    : Vec < String > = "departmentAncestors", optional last_message :
    ListVisitorChatsOkHistoryLastMessage = "lastMessage", optional metrics :
    ListVisitorChatsOkHistoryMetrics = "metrics", optional waiting_response : bool =
    "waitingResponse", }
);

/// `history.lastMessage` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryLastMessage {
    /// `_id`
    pub id: Option<String>,
    /// `rid`
    pub rid: Option<String>,
    /// `msg`
    pub msg: Option<String>,
    /// Token of the visitor who wrote the message.
    pub token: Option<String>,
    /// Name shown as the author.
    pub alias: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// `u`
    pub u: Option<ListVisitorChatsOkHistoryLastMessageU>,
    /// `unread`
    pub unread: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Links found in the text.
    pub urls: Option<Vec<BTreeMap<String, Json>>>,
    /// Users mentioned in the text.
    pub mentions: Option<Vec<BTreeMap<String, Json>>>,
    /// Channels mentioned in the text.
    pub channels: Option<Vec<BTreeMap<String, Json>>>,
    /// The text as parsed into blocks of markup.
    pub md: Option<Vec<ListVisitorChatsOkHistoryLastMessageMd>>,
    /// `newRoom`
    pub new_room: Option<bool>,
    /// `showConnecting`
    pub show_connecting: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryLastMessage { optional id : String = "_id", optional rid :
    String = "rid", optional msg : String = "msg", optional token : String = "token",
    optional alias : String = "alias", optional ts : DateTime = "ts", optional u :
    ListVisitorChatsOkHistoryLastMessageU = "u", optional unread : bool = "unread",
    optional updated_at : DateTime = "_updatedAt", optional urls : Vec < BTreeMap <
    String, Json > > = "urls", optional mentions : Vec < BTreeMap < String, Json > > =
    "mentions", optional channels : Vec < BTreeMap < String, Json > > = "channels",
    optional md : Vec < ListVisitorChatsOkHistoryLastMessageMd > = "md", optional
    new_room : bool = "newRoom", optional show_connecting : bool = "showConnecting", }
);

/// `history.lastMessage.md` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryLastMessageMd {
    /// `type`
    pub r#type: Option<String>,
    /// `value`
    pub value: Option<ListVisitorChatsOkHistoryLastMessageMdValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryLastMessageMd { optional r#type : String = "type", optional
    value : ListVisitorChatsOkHistoryLastMessageMdValue = "value", }
);

/// `history.lastMessage.md.value` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorChatsOkHistoryLastMessageMdValue {
    /// `list`
    List(Vec<Json>),
    /// `map`
    Map(BTreeMap<String, Json>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListVisitorChatsOkHistoryLastMessageMdValue { List : Vec < Json >, Map : BTreeMap <
    String, Json >, String : String, }
);

/// `history.lastMessage.u` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryLastMessageU {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryLastMessageU { optional id : String = "_id", optional
    username : String = "username", optional name : String = "name", }
);

/// Response figures of the chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryMetrics {
    /// `reaction`
    pub reaction: Option<ListVisitorChatsOkHistoryMetricsReaction>,
    /// `response`
    pub response: Option<ListVisitorChatsOkHistoryMetricsResponse>,
    /// `v`
    pub v: Option<ListVisitorChatsOkHistoryMetricsV>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryMetrics { optional reaction :
    ListVisitorChatsOkHistoryMetricsReaction = "reaction", optional response :
    ListVisitorChatsOkHistoryMetricsResponse = "response", optional v :
    ListVisitorChatsOkHistoryMetricsV = "v", }
);

/// `history.metrics.reaction` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryMetricsReaction {
    /// Time of the first reaction.
    pub fd: Option<ListVisitorChatsOkHistoryMetricsReactionFd>,
    /// Duration until the first reaction, in seconds.
    pub ft: Option<f64>,
    /// Total reaction time, in seconds.
    pub tt: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryMetricsReaction { optional fd :
    ListVisitorChatsOkHistoryMetricsReactionFd = "fd", optional ft : f64 = "ft", optional
    tt : f64 = "tt", }
);

/// Time of the first reaction.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorChatsOkHistoryMetricsReactionFd {
    /// `number`
    Number(f64),
    /// `date-time`
    DateTime(DateTime),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListVisitorChatsOkHistoryMetricsReactionFd { Number : f64, DateTime : DateTime, }
);

/// `history.metrics.response` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryMetricsResponse {
    /// Average response time, in seconds.
    pub avg: Option<f64>,
    /// Time of the first response.
    pub fd: Option<ListVisitorChatsOkHistoryMetricsResponseFd>,
    /// Duration until the first response, in seconds.
    pub ft: Option<f64>,
    /// Number of responses.
    pub total: Option<i64>,
    /// Total response time, in seconds.
    pub tt: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryMetricsResponse { optional avg : f64 = "avg", optional fd :
    ListVisitorChatsOkHistoryMetricsResponseFd = "fd", optional ft : f64 = "ft", optional
    total : i64 = "total", optional tt : f64 = "tt", }
);

/// Time of the first response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorChatsOkHistoryMetricsResponseFd {
    /// `number`
    Number(f64),
    /// `date-time`
    DateTime(DateTime),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListVisitorChatsOkHistoryMetricsResponseFd { Number : f64, DateTime : DateTime, }
);

/// `history.metrics.v` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryMetricsV {
    /// Time of the visitor's last question.
    pub lq: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(ListVisitorChatsOkHistoryMetricsV { optional lq : DateTime = "lq", });

/// The visitor of the chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorChatsOkHistoryV {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `token`
    pub token: Option<String>,
    /// `status`
    pub status: Option<ListVisitorChatsOkHistoryVStatus>,
    /// Time of the visitor's last message.
    pub last_message_ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitorChatsOkHistoryV { optional id : String = "_id", optional username : String
    = "username", optional token : String = "token", optional status :
    ListVisitorChatsOkHistoryVStatus = "status", optional last_message_ts : DateTime =
    "lastMessageTs", }
);

/// `history.v.status` in the 200 answer to [`ListVisitorChats`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListVisitorChatsOkHistoryVStatus {
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
    ListVisitorChatsOkHistoryVStatus { Online = "online", Away = "away", Offline =
    "offline", Busy = "busy", Disabled = "disabled", }
);

/// The 200 answer to [`GetVisitorById`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorByIdOk {
    /// `visitor`
    pub visitor: Option<GetVisitorByIdOkVisitor>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetVisitorByIdOk { optional visitor : GetVisitorByIdOkVisitor = "visitor", optional
    success : bool = "success", }
);

/// `visitor` in the 200 answer to [`GetVisitorById`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorByIdOkVisitor {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `status`
    pub status: Option<GetVisitorByIdOkVisitorStatus>,
    /// Time of the registration.
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `phone`
    pub phone: Nullable<Vec<GetVisitorByIdOkVisitorPhone>>,
    /// `visitorEmails`
    pub visitor_emails: Option<Vec<GetVisitorByIdOkVisitorVisitorEmails>>,
    /// Id of the visitor's department.
    pub department: Option<String>,
    /// Identities of the visitor in systems connected through apps.
    pub external_ids: Option<Vec<GetVisitorByIdOkVisitorExternalIds>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetVisitorByIdOkVisitor { optional id : String = "_id", optional username : String =
    "username", optional status : GetVisitorByIdOkVisitorStatus = "status", optional ts :
    DateTime = "ts", optional updated_at : DateTime = "_updatedAt", optional name :
    String = "name", nullable phone : Vec < GetVisitorByIdOkVisitorPhone > = "phone",
    optional visitor_emails : Vec < GetVisitorByIdOkVisitorVisitorEmails > =
    "visitorEmails", optional department : String = "department", optional external_ids :
    Vec < GetVisitorByIdOkVisitorExternalIds > = "externalIds", }
);

/// `visitor.externalIds` in the 200 answer to [`GetVisitorById`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorByIdOkVisitorExternalIds {
    /// Id of the app that supplied the identity.
    pub app_id: Option<String>,
    /// Id of the visitor in the connected system.
    pub entity_id: Option<String>,
    /// Further data kept by the app, in any shape.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetVisitorByIdOkVisitorExternalIds { optional app_id : String = "appId", optional
    entity_id : String = "entityId", optional metadata : BTreeMap < String, Json > =
    "metadata", }
);

/// `visitor.phone` in the 200 answer to [`GetVisitorById`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorByIdOkVisitorPhone {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorByIdOkVisitorPhone { optional phone_number : String = "phoneNumber", });

/// `visitor.status` in the 200 answer to [`GetVisitorById`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetVisitorByIdOkVisitorStatus {
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
    GetVisitorByIdOkVisitorStatus { Online = "online", Away = "away", Offline =
    "offline", Busy = "busy", Disabled = "disabled", }
);

/// `visitor.visitorEmails` in the 200 answer to [`GetVisitorById`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorByIdOkVisitorVisitorEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorByIdOkVisitorVisitorEmails { optional address : String = "address", });

/// The 200 answer to [`ListVisitedPages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPagesOk {
    /// `pages`
    pub pages: Option<Vec<ListVisitedPagesOkPages>>,
    /// Number of page views in this page of results.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of page views over all pages of results.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitedPagesOk { optional pages : Vec < ListVisitedPagesOkPages > = "pages",
    optional count : i64 = "count", optional offset : i64 = "offset", optional total :
    i64 = "total", optional success : bool = "success", }
);

/// `pages` in the 200 answer to [`ListVisitedPages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPagesOkPages {
    /// `_id`
    pub id: Option<String>,
    /// Message type, `livechat_navigation_history` for a page view.
    pub t: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Title and address of the page as one text.
    pub msg: Option<String>,
    /// User in whose name the message was recorded.
    pub u: Option<ListVisitedPagesOkPagesU>,
    /// `groupable`
    pub groupable: Option<bool>,
    /// `navigation`
    pub navigation: Option<ListVisitedPagesOkPagesNavigation>,
    /// Time at which the record expires, in milliseconds since 1970; it needs a 64-bit integer.
    pub expire_at: Option<i64>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `rid`
    pub rid: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitedPagesOkPages { optional id : String = "_id", optional t : String = "t",
    optional ts : DateTime = "ts", optional msg : String = "msg", optional u :
    ListVisitedPagesOkPagesU = "u", optional groupable : bool = "groupable", optional
    navigation : ListVisitedPagesOkPagesNavigation = "navigation", optional expire_at :
    i64 = "expireAt", optional updated_at : DateTime = "_updatedAt", optional rid :
    String = "rid", }
);

/// `pages.navigation` in the 200 answer to [`ListVisitedPages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPagesOkPagesNavigation {
    /// `page`
    pub page: Option<ListVisitedPagesOkPagesNavigationPage>,
    /// Token of the visitor.
    pub token: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitedPagesOkPagesNavigation { optional page :
    ListVisitedPagesOkPagesNavigationPage = "page", optional token : String = "token", }
);

/// `pages.navigation.page` in the 200 answer to [`ListVisitedPages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPagesOkPagesNavigationPage {
    /// What led to the record, for instance `url`.
    pub change: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `location`
    pub location: Option<ListVisitedPagesOkPagesNavigationPageLocation>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitedPagesOkPagesNavigationPage { optional change : String = "change", optional
    title : String = "title", optional location :
    ListVisitedPagesOkPagesNavigationPageLocation = "location", }
);

/// `pages.navigation.page.location` in the 200 answer to [`ListVisitedPages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPagesOkPagesNavigationPageLocation {
    /// Address of the page.
    pub href: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitedPagesOkPagesNavigationPageLocation { optional href : String = "href", }
);

/// User in whose name the message was recorded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitedPagesOkPagesU {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListVisitedPagesOkPagesU { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", }
);

/// The 200 answer to [`SearchVisitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorsOk {
    /// `visitors`
    pub visitors: Option<Vec<SearchVisitorsOkVisitors>>,
    /// Number of visitors in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of visitors found over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchVisitorsOk { optional visitors : Vec < SearchVisitorsOkVisitors > = "visitors",
    optional count : i64 = "count", optional offset : i64 = "offset", optional total :
    i64 = "total", optional success : bool = "success", }
);

/// `visitors` in the 200 answer to [`SearchVisitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorsOkVisitors {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `visitorEmails`
    pub visitor_emails: Option<Vec<SearchVisitorsOkVisitorsVisitorEmails>>,
    /// The visitor's most recent chat.
    pub last_chat: Option<SearchVisitorsOkVisitorsLastChat>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchVisitorsOkVisitors { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", optional visitor_emails : Vec <
    SearchVisitorsOkVisitorsVisitorEmails > = "visitorEmails", optional last_chat :
    SearchVisitorsOkVisitorsLastChat = "lastChat", }
);

/// The visitor's most recent chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorsOkVisitorsLastChat {
    /// Id of the room of that chat.
    pub id: Option<String>,
    /// Time of that chat.
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchVisitorsOkVisitorsLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// `visitors.visitorEmails` in the 200 answer to [`SearchVisitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorsOkVisitorsVisitorEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(SearchVisitorsOkVisitorsVisitorEmails { optional address : String = "address", });

/// The 200 answer to [`SearchVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorChatsOk {
    /// `history`
    pub history: Option<Vec<SearchVisitorChatsOkHistory>>,
    /// Number of chats in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of chats found over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchVisitorChatsOk { optional history : Vec < SearchVisitorChatsOkHistory > =
    "history", optional count : i64 = "count", optional offset : i64 = "offset", optional
    total : i64 = "total", optional success : bool = "success", }
);

/// `history` in the 200 answer to [`SearchVisitorChats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorChatsOkHistory {
    /// `_id`
    pub id: Option<String>,
    /// Number of messages in the chat.
    pub msgs: Option<i64>,
    /// Display name of the room.
    pub fname: Option<String>,
    /// Time at which the room was opened.
    pub ts: Option<DateTime>,
    /// The visitor of the chat.
    pub v: Option<SearchVisitorChatsOkHistoryV>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchVisitorChatsOkHistory { optional id : String = "_id", optional msgs : i64 =
    "msgs", optional fname : String = "fname", optional ts : DateTime = "ts", optional v
    : SearchVisitorChatsOkHistoryV = "v", }
);

/// The visitor of the chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVisitorChatsOkHistoryV {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `token`
    pub token: Option<String>,
    /// `status`
    pub status: Option<SearchVisitorChatsOkHistoryVStatus>,
    /// Time of the visitor's last message.
    pub last_message_ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchVisitorChatsOkHistoryV { optional id : String = "_id", optional username :
    String = "username", optional token : String = "token", optional status :
    SearchVisitorChatsOkHistoryVStatus = "status", optional last_message_ts : DateTime =
    "lastMessageTs", }
);

/// `history.v.status` in the 200 answer to [`SearchVisitorChats`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchVisitorChatsOkHistoryVStatus {
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
    SearchVisitorChatsOkHistoryVStatus { Online = "online", Away = "away", Offline =
    "offline", Busy = "busy", Disabled = "disabled", }
);
