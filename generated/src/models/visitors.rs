// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Visitors".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    BTreeMap, Extra, Json, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// Register a visitor
///
/// Registers the visitor who holds the given token, or updates the one already known by it. No login is
/// needed; by default the server accepts 5 calls a minute from one address.
///
/// `POST /api/v1/livechat/visitor`
///
/// Sent by `client.visitors().register(..)`. The responses are [`RegisterVisitorResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitor {
    /// The visitor to register.
    pub body: RegisterVisitorBody,
}
operation!(
    RegisterVisitor = POST "/api/v1/livechat/visitor",
    "post-api-v1-livechat-visitor",
    in "Omnichannel Visitors",
    dialect "match" -> RegisterVisitorResponse {
        required body json body: RegisterVisitorBody = "application/json",
    }
);

impl RegisterVisitor {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self::with_body(RegisterVisitorBody::new(VisitorData::new(token)))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<RegisterVisitorBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(RegisterVisitor.body.visitor: VisitorData {
    optional name: String = "name",
    optional email: String = "email",
    optional department: String = "department",
    required token: String = "token",
    optional phone: String = "phone",
    optional username: String = "username",
    optional custom_fields: Vec<CustomFieldValue> = "customFields",
    optional id: String = "id",
    optional connection_data: BTreeMap<String, Json> = "connectionData",
});

/// The responses to [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RegisterVisitorResponse {
    /// 200: The visitor as stored.
    Ok(RegisterVisitorOk),
    /// 400: The visitor was not registered, for instance because the token is missing.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(RegisterVisitorResponse -> RegisterVisitorOk {
    Ok(body: RegisterVisitorOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Set the status of a visitor
///
/// Sets the presence status of the visitor who holds the token. No login is needed, since the token
/// itself identifies the visitor.
///
/// `POST /api/v1/livechat/visitor.status`
///
/// Sent by `client.visitors().set_status(..)`. The responses are [`SetVisitorStatusResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetVisitorStatus {
    /// The visitor's token and the new status.
    pub body: SetVisitorStatusBody,
}
operation!(
    SetVisitorStatus = POST "/api/v1/livechat/visitor.status",
    "post-api-v1-livechat-visitors.status",
    in "Omnichannel Visitors",
    dialect "match" -> SetVisitorStatusResponse {
        required body json body: SetVisitorStatusBody = "application/json",
    }
);

impl SetVisitorStatus {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, status: impl Into<String>) -> Self {
        Self::with_body(SetVisitorStatusBody::new(token, status))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SetVisitorStatusBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SetVisitorStatus.body: SetVisitorStatusBody {
    required token: String = "token",
    required status: String = "status",
});

/// The responses to [`SetVisitorStatus`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetVisitorStatusResponse {
    /// 200: The token and the status that was set.
    Ok(SetVisitorStatusOk),
    /// 400: The status was not set, for instance because a member of the body is missing.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SetVisitorStatusResponse -> SetVisitorStatusOk {
    Ok(body: SetVisitorStatusOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a visitor
///
/// Deletes the visitor who holds the token. No login is needed, since the token itself identifies the
/// visitor.
///
/// `DELETE /api/v1/livechat/visitor/{token}`
///
/// Sent by `client.visitors().delete(..)`. The responses are [`DeleteVisitorResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitor {
    /// Token of the visitor.
    pub token: String,
}
operation!(
    DeleteVisitor = DELETE "/api/v1/livechat/visitor/{token}",
    "delete-api-v1-livechat-visitor-token",
    in "Omnichannel Visitors" -> DeleteVisitorResponse {
        required path simple token: String = "token",
    }
);

impl DeleteVisitor {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// The responses to [`DeleteVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteVisitorResponse {
    /// 200: The id of the deleted visitor and the time of the deletion.
    Ok(DeleteVisitorOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(DeleteVisitorResponse -> DeleteVisitorOk {
    Ok(body: DeleteVisitorOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a visitor by token
///
/// Returns the visitor who holds the token. No login is needed, since the token itself identifies the
/// visitor.
///
/// `GET /api/v1/livechat/visitor/{token}`
///
/// Sent by `client.visitors().get(..)`. The responses are [`GetVisitorResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVisitor {
    /// Token of the visitor.
    pub token: String,
}
operation!(
    GetVisitor = GET "/api/v1/livechat/visitor/{token}",
    "get-api-v1-livechat-visitor-token",
    in "Omnichannel Visitors" -> GetVisitorResponse {
        required path simple token: String = "token",
    }
);

impl GetVisitor {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// The responses to [`GetVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetVisitorResponse {
    /// 200: The visitor.
    Ok(GetVisitorOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetVisitorResponse -> GetVisitorOk {
    Ok(body: GetVisitorOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List rooms of a visitor
///
/// Lists the rooms of the visitor who holds the token. Unlike the other operations on a visitor's
/// token, it needs a login with `view-livechat-manager`.
///
/// `GET /api/v1/livechat/visitor/{token}/room`
///
/// Sent by `client.visitors().list_rooms(..)`. The responses are [`ListVisitorRoomsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorRooms {
    /// Token of the visitor.
    pub token: String,
}
operation!(
    ListVisitorRooms = GET "/api/v1/livechat/visitor/{token}/room",
    "get-api-v1-livechat-visitor-token-room",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListVisitorRoomsResponse {
        required path simple token: String = "token",
    }
);

impl ListVisitorRooms {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// The responses to [`ListVisitorRooms`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorRoomsResponse {
    /// 200: The rooms of the visitor.
    Ok(ListVisitorRoomsOk),
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
responses!(ListVisitorRoomsResponse -> ListVisitorRoomsOk {
    Ok(body: ListVisitorRoomsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Suggest visitors
///
/// Returns visitors that match a selector, for use in an input field that completes names. The caller
/// needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.autocomplete`
///
/// Sent by `client.visitors().suggest(..)`. The responses are [`SuggestVisitorsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestVisitors {
    /// JSON object that says which visitors to suggest, such as `{"term":"ines"}`.
    pub selector: Json,
}
operation!(
    SuggestVisitors = GET "/api/v1/livechat/visitors.autocomplete",
    "get-api-v1-livechat-visitors.autocomplete",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> SuggestVisitorsResponse {
        required query json selector: Json = "selector",
    }
);

impl SuggestVisitors {
    /// Creates a value with the required properties.
    pub fn new(selector: impl Into<Json>) -> Self {
        Self { selector: selector.into() }
    }
}

/// The responses to [`SuggestVisitors`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SuggestVisitorsResponse -> SuggestVisitorsOk {
    Ok(body: SuggestVisitorsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List chats of a visitor
///
/// Lists the chats a visitor has had, with their last message and figures, a page at a time. The caller
/// needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}`
///
/// Sent by `client.visitors().list_chats(..)`. The responses are [`ListVisitorChatsResponse`].
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
    ListVisitorChats = GET "/api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}",
    "get-api-v1-livechat-visitors.chatHistory-room-roomId-visitor-visitorId",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListVisitorChatsResponse {
        required path simple room_id: String = "roomId",
        required path simple visitor_id: String = "visitorId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

impl ListVisitorChats {
    /// Creates a value with the required properties.
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

/// The responses to [`ListVisitorChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitorChatsResponse {
    /// 200: The chats of this page.
    Ok(RoomHistoryPage),
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
responses!(ListVisitorChatsResponse -> RoomHistoryPage {
    Ok(body: RoomHistoryPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListVisitorChats { offset } -> RoomHistoryPage { history: Room = "history", total });

/// Get a visitor by id
///
/// Returns the visitor with the given id, for callers with `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.info`
///
/// Sent by `client.visitors().get_by_id(..)`. The responses are [`GetVisitorByIdResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorById {
    /// Id of the visitor, not the token.
    pub visitor_id: String,
}
operation!(
    GetVisitorById = GET "/api/v1/livechat/visitors.info",
    "get-api-v1-livechat-visitor.info",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]],
    aliases ["/api/v1/livechat/visitor.info"] -> GetVisitorByIdResponse {
        required query form visitor_id: String = "visitorId",
    }
);

impl GetVisitorById {
    /// Creates a value with the required properties.
    pub fn new(visitor_id: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
        }
    }
}

/// The responses to [`GetVisitorById`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetVisitorByIdResponse -> GetVisitorByIdOk {
    Ok(body: GetVisitorByIdOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List pages a visitor viewed
///
/// Lists the web pages that the visitor of a room viewed, as navigation messages, a page at a time. The
/// caller needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.pagesVisited/{roomId}`
///
/// Sent by `client.visitors().list_visited_pages(..)`. The responses are [`ListVisitedPagesResponse`].
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
    "get-api-v1-livechat-visitors.pagesVisited-roomId",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]],
    aliases ["/api/v1/livechat/visitors.pagesVisited" { "roomId" from "roomId" }] -> ListVisitedPagesResponse {
        required path simple room_id: String = "roomId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

impl ListVisitedPages {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The responses to [`ListVisitedPages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVisitedPagesResponse {
    /// 200: The page views, each in the form of a message.
    Ok(PageVisitsPage),
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
responses!(ListVisitedPagesResponse -> PageVisitsPage {
    Ok(body: PageVisitsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListVisitedPages { offset } -> PageVisitsPage { pages: PageVisit = "pages", total });

/// Search visitors
///
/// Searches visitors by a term and lists the matches a page at a time, for callers with `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.search`
///
/// Sent by `client.visitors().search(..)`. The responses are [`SearchVisitorsResponse`].
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
    "get-api-v1-livechat-visitors-search",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> SearchVisitorsResponse {
        required query form term: String = "term",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

impl SearchVisitors {
    /// Creates a value with the required properties.
    pub fn new(term: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            offset: None,
            count: None,
            sort: None,
        }
    }
}

/// The responses to [`SearchVisitors`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchVisitorsResponse {
    /// 200: The visitors of this page.
    Ok(VisitorsPage),
    /// 400: The search was refused, for instance because `term` is missing.
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
responses!(SearchVisitorsResponse -> VisitorsPage {
    Ok(body: VisitorsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(SearchVisitors { offset } -> VisitorsPage { visitors: Visitor = "visitors", total });

/// Search chats of a visitor
///
/// Searches the chats of one visitor by text, state and source and lists them a page at a time. The
/// caller needs `view-l-room`.
///
/// `GET /api/v1/livechat/visitors.searchChats/room/{roomId}/visitor/{visitorId}`
///
/// Sent by `client.visitors().search_chats(..)`. The responses are [`SearchVisitorChatsResponse`].
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
    SearchVisitorChats = GET "/api/v1/livechat/visitors.searchChats/room/{roomId}/visitor/{visitorId}",
    "get-api-v1-livechat-visitors.searchChats-room-roomId-visitor-visitorId",
    in "Omnichannel Visitors",
    secured by [[AUTH_TOKEN, USER_ID]] -> SearchVisitorChatsResponse {
        required path simple room_id: String = "roomId",
        required path simple visitor_id: String = "visitorId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form search_text: String = "searchText",
        optional query form closed_chats_only: String = "closedChatsOnly",
        optional query form served_chats_only: String = "servedChatsOnly",
        optional query form source: String = "source",
    }
);

impl SearchVisitorChats {
    /// Creates a value with the required properties.
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

/// The responses to [`SearchVisitorChats`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchVisitorChatsResponse {
    /// 200: The matching chats of this page.
    Ok(RoomHistoryPage),
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
responses!(SearchVisitorChatsResponse -> RoomHistoryPage {
    Ok(body: RoomHistoryPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(SearchVisitorChats { offset } -> RoomHistoryPage { history: Room = "history", total });

/// The body of [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorBody {
    /// `visitor`
    pub visitor: VisitorData,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RegisterVisitorBody { required visitor: VisitorData = "visitor" });

impl RegisterVisitorBody {
    /// Creates a value with the required properties.
    pub fn new(visitor: impl Into<VisitorData>) -> Self {
        Self {
            visitor: visitor.into(),
            ..Wire::placeholder()
        }
    }
}

/// `visitor` in the body of [`RegisterVisitor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VisitorData {
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
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// Id of the visitor, if known.
    pub id: Option<String>,
    /// Data about the visitor's connection, such as request headers.
    pub connection_data: Option<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(VisitorData {
    optional name: String = "name",
    optional email: String = "email",
    optional department: String = "department",
    required token: String = "token",
    optional phone: String = "phone",
    optional username: String = "username",
    optional custom_fields: Vec<CustomFieldValue> = "customFields",
    optional id: String = "id",
    optional connection_data: BTreeMap<String, Json> = "connectionData",
});

impl VisitorData {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Wire::placeholder()
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
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetVisitorStatusBody {
    required token: String = "token",
    required status: String = "status",
});

impl SetVisitorStatusBody {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            status: status.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`RegisterVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterVisitorOk {
    /// `visitor`
    pub visitor: Option<Visitor>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RegisterVisitorOk {
    optional visitor: Visitor = "visitor",
    optional success: bool = "success",
});

/// The 200 response to [`SetVisitorStatus`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetVisitorStatusOk {
    /// `token`
    pub token: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetVisitorStatusOk {
    optional token: String = "token",
    optional status: String = "status",
    optional success: bool = "success",
});

/// The 200 response to [`DeleteVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitorOk {
    /// `visitor`
    pub visitor: Option<Visitor>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteVisitorOk {
    optional visitor: Visitor = "visitor",
    optional success: bool = "success",
});

/// The 200 response to [`GetVisitor`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorOk {
    /// `visitor`
    pub visitor: Option<Visitor>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorOk { optional visitor: Visitor = "visitor", optional success: bool = "success" });

/// The 200 response to [`ListVisitorRooms`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorRoomsOk {
    /// `rooms`
    pub rooms: Option<Vec<Room>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListVisitorRoomsOk {
    optional rooms: Vec<Room> = "rooms",
    optional success: bool = "success",
});

/// The 200 response to [`SuggestVisitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestVisitorsOk {
    /// `items`
    pub items: Option<Vec<Visitor>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SuggestVisitorsOk {
    optional items: Vec<Visitor> = "items",
    optional success: bool = "success",
});

/// The 200 response to [`GetVisitorById`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVisitorByIdOk {
    /// `visitor`
    pub visitor: Option<Visitor>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetVisitorByIdOk {
    optional visitor: Visitor = "visitor",
    optional success: bool = "success",
});
