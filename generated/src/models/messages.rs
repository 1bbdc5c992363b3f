// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Livechat Messages".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    BTreeMap, DateTime, Extra, Json, Nullable, RawResponse, Wire, flatten, model,
    operation, paged, responses, string_enum,
};

/// Send a message as a visitor
///
/// Sends a message of a visitor into a Livechat room. No login is needed; the visitor's token stands
/// for it.
///
/// `POST /api/v1/livechat/message`
///
/// Sent by `client.messages().send(..)`. The responses are [`SendMessageResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// The message, its room and the visitor's token.
    pub body: SendMessageBody,
}
operation!(
    SendMessage = POST "/api/v1/livechat/message",
    "post-api-v1-livechat-message",
    in "Livechat Messages" -> SendMessageResponse {
        required body json body: SendMessageBody = "application/json",
    }
);

impl SendMessage {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self::with_body(SendMessageBody::new(token, rid, msg))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SendMessageBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SendMessage.body: SendMessageBody {
    required token: String = "token",
    required rid: String = "rid",
    required msg: String = "msg",
    optional id: String = "_id",
    optional agent: MessageAgent = "agent",
});

/// The responses to [`SendMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageResponse {
    /// 200: The message as the server stored it.
    Ok(SendMessageOk),
    /// 400: The body is incomplete, or the token or the room is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SendMessageResponse -> SendMessageOk {
    Ok(body: SendMessageOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a message of a visitor
///
/// Deletes a message of a Livechat room; the request carries a JSON body. No login is needed; the
/// visitor's token stands for it.
///
/// `DELETE /api/v1/livechat/message/{_id}`
///
/// Sent by `client.messages().delete(..)`. The responses are [`DeleteMessageResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// Id of the message.
    pub id: String,
    /// The room and the visitor's token.
    pub body: DeleteMessageBody,
}
operation!(
    DeleteMessage = DELETE "/api/v1/livechat/message/{_id}",
    "delete-api-v1-livechat-message-_id",
    in "Livechat Messages" -> DeleteMessageResponse {
        required path simple id: String = "_id",
        required body json body: DeleteMessageBody = "application/json",
    }
);

impl DeleteMessage {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        token: impl Into<String>,
        rid: impl Into<String>,
    ) -> Self {
        Self::with_body(id, DeleteMessageBody::new(token, rid))
    }

    /// Creates a request with a whole body.
    pub fn with_body(id: impl Into<String>, body: impl Into<DeleteMessageBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

flatten!(DeleteMessage.body: DeleteMessageBody {
    required token: String = "token",
    required rid: String = "rid",
    nullable count: Nullable<i64> = "count",
    nullable offset: Nullable<i64> = "offset",
    nullable sort: Nullable<String> = "sort",
});

/// The responses to [`DeleteMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageResponse {
    /// 200: The id of the message that was deleted.
    Ok(DeleteMessageOk),
    /// 400: The body is incomplete, or the token, the room or the message is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(DeleteMessageResponse -> DeleteMessageOk {
    Ok(body: DeleteMessageOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a message of a visitor's room
///
/// Returns one message of a Livechat room. No login is needed; the visitor's token stands for it.
///
/// `GET /api/v1/livechat/message/{_id}`
///
/// Sent by `client.messages().get(..)`. The responses are [`GetMessageResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMessage {
    /// Id of the message.
    pub id: String,
    /// Token of the visitor to whom the room belongs.
    pub token: String,
    /// Id of the room that holds the message.
    pub rid: String,
}
operation!(
    GetMessage = GET "/api/v1/livechat/message/{_id}",
    "get-api-v1-livechat-message-_id",
    in "Livechat Messages" -> GetMessageResponse {
        required path simple id: String = "_id",
        required query form token: String = "token",
        required query form rid: String = "rid",
    }
);

impl GetMessage {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        token: impl Into<String>,
        rid: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            token: token.into(),
            rid: rid.into(),
        }
    }
}

/// The responses to [`GetMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMessageResponse {
    /// 200: The message.
    Ok(GetMessageOk),
    /// 400: A parameter is missing, or the token, the room or the message is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetMessageResponse -> GetMessageOk {
    Ok(body: GetMessageOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Edit a message of a visitor
///
/// Replaces the text of a message in a Livechat room. No login is needed; the visitor's token stands
/// for it.
///
/// `PUT /api/v1/livechat/message/{_id}`
///
/// Sent by `client.messages().update(..)`. The responses are [`UpdateMessageResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// Id of the message.
    pub id: String,
    /// The new text with the room and the visitor's token; the server wants all three.
    pub body: UpdateMessageBody,
}
operation!(
    UpdateMessage = PUT "/api/v1/livechat/message/{_id}",
    "put-api-v1-livechat-message-_id",
    in "Livechat Messages" -> UpdateMessageResponse {
        required path simple id: String = "_id",
        required body json body: UpdateMessageBody = "application/json",
    }
);

impl UpdateMessage {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self::with_body(id, UpdateMessageBody::new(token, rid, msg))
    }

    /// Creates a request with a whole body.
    pub fn with_body(id: impl Into<String>, body: impl Into<UpdateMessageBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

flatten!(UpdateMessage.body: UpdateMessageBody {
    required token: String = "token",
    required rid: String = "rid",
    required msg: String = "msg",
});

/// The responses to [`UpdateMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateMessageResponse {
    /// 200: The message with its new text.
    Ok(UpdateMessageOk),
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
responses!(UpdateMessageResponse -> UpdateMessageOk {
    Ok(body: UpdateMessageOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Send several messages as a visitor
///
/// Sends several messages of one visitor in a single request. Unlike `livechat/message` it needs a
/// login.
///
/// `POST /api/v1/livechat/messages`
///
/// Sent by `client.messages().send_many(..)`. The responses are [`SendMessagesResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessages {
    /// The visitor and the messages, in the order of sending.
    pub body: SendMessagesBody,
}
operation!(
    SendMessages = POST "/api/v1/livechat/messages",
    "post-api-v1-livechat-messages",
    in "Livechat Messages",
    secured by [[AUTH_TOKEN, USER_ID]] -> SendMessagesResponse {
        required body json body: SendMessagesBody = "application/json",
    }
);

impl SendMessages {
    /// Creates a value with the required properties.
    pub fn new(
        visitor: impl Into<VisitorKey>,
        messages: impl Into<Vec<MessageData>>,
    ) -> Self {
        Self::with_body(SendMessagesBody::new(visitor, messages))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SendMessagesBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SendMessages.body: SendMessagesBody {
    required visitor: VisitorKey = "visitor",
    required messages: Vec<MessageData> = "messages",
});

/// The responses to [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessagesResponse {
    /// 200: The messages that were sent.
    Ok(SendMessagesOk),
    /// 400: The body lacks the visitor or the messages.
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
responses!(SendMessagesResponse -> SendMessagesOk {
    Ok(body: SendMessagesOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the message history of a visitor's room
///
/// Returns the latest messages of a Livechat room, 20 when `limit` is absent. No login is needed; the
/// visitor's token stands for it.
///
/// `GET /api/v1/livechat/messages.history/{rid}`
///
/// Sent by `client.messages().list_history(..)`. The responses are [`ListMessageHistoryResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMessageHistory {
    /// Id of the room.
    pub rid: String,
    /// Token of the visitor to whom the room belongs.
    pub token: String,
    /// When the visitor last saw the room, which serves to count the unread messages.
    pub ls: Option<DateTime>,
    /// Time before which the returned messages were sent.
    pub end: Option<DateTime>,
    /// Number of messages to return at most; this operation uses it in place of `count`.
    pub limit: Option<i64>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Text that the messages must contain.
    pub search_text: Option<String>,
}
operation!(
    ListMessageHistory = GET "/api/v1/livechat/messages.history/{rid}",
    "get-api-v1-livechat-messages.history-rid",
    in "Livechat Messages" -> ListMessageHistoryResponse {
        required path simple rid: String = "rid",
        required query form token: String = "token",
        optional query form ls: DateTime = "ls",
        optional query form end: DateTime = "end",
        optional query form limit: i64 = "limit",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form search_text: String = "searchText",
    }
);

impl ListMessageHistory {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            rid: rid.into(),
            token: token.into(),
            ls: None,
            end: None,
            limit: None,
            offset: None,
            count: None,
            sort: None,
            search_text: None,
        }
    }
}

/// The responses to [`ListMessageHistory`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMessageHistoryResponse {
    /// 200: The messages.
    Ok(ListMessageHistoryOk),
    /// 400: The token is missing, or the token or the room is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ListMessageHistoryResponse -> ListMessageHistoryOk {
    Ok(body: ListMessageHistoryOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListMessageHistory { offset } -> ListMessageHistoryOk { messages: Message = "messages" });

/// Send an offline message
///
/// Sends the message that a visitor left in the offline form. No login is needed, and one request is
/// accepted in five seconds.
///
/// `POST /api/v1/livechat/offline.message`
///
/// Sent by `client.messages().send_offline(..)`. The responses are [`SendOfflineMessageResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOfflineMessage {
    /// The content of the offline form.
    pub body: SendOfflineMessageBody,
}
operation!(
    SendOfflineMessage = POST "/api/v1/livechat/offline.message",
    "post-api-v1-livechat-offline.message",
    in "Livechat Messages" -> SendOfflineMessageResponse {
        required body json body: SendOfflineMessageBody = "application/json",
    }
);

impl SendOfflineMessage {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::with_body(SendOfflineMessageBody::new(name, email, message))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SendOfflineMessageBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SendOfflineMessage.body: SendOfflineMessageBody {
    required name: String = "name",
    required email: String = "email",
    required message: String = "message",
    optional department: String = "department",
    optional host: String = "host",
});

/// The responses to [`SendOfflineMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendOfflineMessageResponse {
    /// 200: The message was passed on.
    Ok(SendOfflineMessageOk),
    /// 400: The body lacks a member or has one of the wrong type.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SendOfflineMessageResponse -> SendOfflineMessageOk {
    Ok(body: SendOfflineMessageOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Search the messages of a room
///
/// Lists the messages of a Livechat room, a page at a time, on demand only those that match a term.
/// Servers of the 8.x series answer at `/api/v1/livechat/{rid}/messages`, with the `view-l-room`
/// permission.
///
/// `GET /api/v1/livechat/{rid}/messages`
///
/// Sent by `client.messages().search(..)`. The responses are [`SearchMessagesResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchMessages {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Text that the messages must contain.
    pub search_term: Option<String>,
    /// `rid`
    pub rid: String,
}
operation!(
    SearchMessages = GET "/api/v1/livechat/{rid}/messages",
    "get-api-v1-livechat-:rid-messages",
    in "Livechat Messages",
    secured by [[AUTH_TOKEN, USER_ID]] -> SearchMessagesResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form search_term: String = "searchTerm",
        required path simple rid: String = "rid",
    }
);

impl SearchMessages {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self {
            rid: rid.into(),
            offset: None,
            count: None,
            sort: None,
            search_term: None,
        }
    }
}

/// The responses to [`SearchMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchMessagesResponse {
    /// 200: The messages of this page.
    Ok(MessagesPage),
    /// 400: The room is not known or not open to the caller.
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
responses!(SearchMessagesResponse -> MessagesPage {
    Ok(body: MessagesPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(SearchMessages { offset } -> MessagesPage { messages: Message = "messages", total });

/// List the providers of outbound messages
///
/// Lists the providers through which the workspace can send the first message to a contact. Needs the
/// `outbound.send-messages` permission and a licence for outbound messaging.
///
/// `GET /api/v1/omnichannel/outbound/providers`
///
/// Sent by `client.messages().list_outbound_providers(..)`. The responses are [`ListOutboundProvidersResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOutboundProviders {
    /// Limits the list to one kind of provider, `phone` or `email`.
    pub r#type: Option<String>,
}
operation!(
    ListOutboundProviders = GET "/api/v1/omnichannel/outbound/providers",
    "get-api-v1-omnichannel-outbound-providers",
    in "Livechat Messages",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListOutboundProvidersResponse {
        optional query form r#type: String = "type",
    }
);

/// The responses to [`ListOutboundProviders`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListOutboundProvidersResponse {
    /// 200: The providers.
    Ok(ListOutboundProvidersOk),
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
responses!(ListOutboundProvidersResponse -> ListOutboundProvidersOk {
    Ok(body: ListOutboundProvidersOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Send an outbound message
///
/// Sends the first message to a contact, from a template of the provider. Needs the
/// `outbound.send-messages` permission and a licence for outbound messaging.
///
/// `POST /api/v1/omnichannel/outbound/providers/{id}/message`
///
/// Sent by `client.messages().send_outbound(..)`. The responses are [`SendOutboundMessageResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessage {
    /// Id of the provider.
    pub id: String,
    /// The message.
    pub body: SendOutboundMessageBody,
}
operation!(
    SendOutboundMessage = POST "/api/v1/omnichannel/outbound/providers/{id}/message",
    "post-api-v1-omnichannel-outbound-providers-id-message",
    in "Livechat Messages",
    secured by [[AUTH_TOKEN, USER_ID]] -> SendOutboundMessageResponse {
        required path simple id: String = "id",
        required body json body: SendOutboundMessageBody = "application/json",
    }
);

impl SendOutboundMessage {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        to: impl Into<String>,
        r#type: impl Into<String>,
        template_provider_phone_number: impl Into<String>,
        template: impl Into<TemplateMessage>,
    ) -> Self {
        Self::with_body(
            id,
            SendOutboundMessageBody::new(
                to,
                r#type,
                template_provider_phone_number,
                template,
            ),
        )
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        id: impl Into<String>,
        body: impl Into<SendOutboundMessageBody>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

flatten!(SendOutboundMessage.body: SendOutboundMessageBody {
    required to: String = "to",
    required r#type: String = "type",
    required template_provider_phone_number: String = "templateProviderPhoneNumber",
    optional department_id: String = "departmentId",
    optional agent_id: String = "agentId",
    required template: TemplateMessage = "template",
});

/// The responses to [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendOutboundMessageResponse {
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
responses!(SendOutboundMessageResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the templates of a provider
///
/// Returns one provider with its message templates, grouped by the phone number they are registered
/// for. Needs the `outbound.send-messages` permission and a licence for outbound messaging.
///
/// `GET /api/v1/omnichannel/outbound/providers/{id}/metadata`
///
/// Sent by `client.messages().get_outbound_provider(..)`. The responses are [`GetOutboundProviderResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProvider {
    /// Id of the provider.
    pub id: String,
}
operation!(
    GetOutboundProvider = GET "/api/v1/omnichannel/outbound/providers/{id}/metadata",
    "get-api-v1-omnichannel-outbound-providers-id-metadata",
    in "Livechat Messages",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetOutboundProviderResponse {
        required path simple id: String = "id",
    }
);

impl GetOutboundProvider {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`GetOutboundProvider`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetOutboundProviderResponse {
    /// 200: The provider.
    Ok(GetOutboundProviderOk),
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
responses!(GetOutboundProviderResponse -> GetOutboundProviderOk {
    Ok(body: GetOutboundProviderOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`SendMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBody {
    /// Token of the visitor who writes.
    pub token: String,
    /// Id of the visitor's room.
    pub rid: String,
    /// `msg`
    pub msg: String,
    /// Id for the new message, chosen by the client.
    pub id: Option<String>,
    /// Agent for the chat.
    pub agent: Option<MessageAgent>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendMessageBody {
    required token: String = "token",
    required rid: String = "rid",
    required msg: String = "msg",
    optional id: String = "_id",
    optional agent: MessageAgent = "agent",
});

impl SendMessageBody {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            msg: msg.into(),
            ..Wire::placeholder()
        }
    }
}

/// Agent for the chat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAgent {
    /// `agentId`
    pub agent_id: String,
    /// `username`
    pub username: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MessageAgent {
    required agent_id: String = "agentId",
    required username: String = "username",
});

impl MessageAgent {
    /// Creates a value with the required properties.
    pub fn new(agent_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`DeleteMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageBody {
    /// Token of the visitor to whom the room belongs.
    pub token: String,
    /// Id of the room that holds the message.
    pub rid: String,
    /// `count`
    pub count: Nullable<i64>,
    /// `offset`
    pub offset: Nullable<i64>,
    /// `sort`
    pub sort: Nullable<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteMessageBody {
    required token: String = "token",
    required rid: String = "rid",
    nullable count: Nullable<i64> = "count",
    nullable offset: Nullable<i64> = "offset",
    nullable sort: Nullable<String> = "sort",
});

impl DeleteMessageBody {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, rid: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`UpdateMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageBody {
    /// Token of the visitor to whom the room belongs.
    pub token: String,
    /// Id of the room that holds the message.
    pub rid: String,
    /// Text that replaces the old one.
    pub msg: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateMessageBody {
    required token: String = "token",
    required rid: String = "rid",
    required msg: String = "msg",
});

impl UpdateMessageBody {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            msg: msg.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesBody {
    /// `visitor`
    pub visitor: VisitorKey,
    /// `messages`
    pub messages: Vec<MessageData>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendMessagesBody {
    required visitor: VisitorKey = "visitor",
    required messages: Vec<MessageData> = "messages",
});

impl SendMessagesBody {
    /// Creates a value with the required properties.
    pub fn new(
        visitor: impl Into<VisitorKey>,
        messages: impl Into<Vec<MessageData>>,
    ) -> Self {
        Self {
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// `messages` in the body of [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageData {
    /// `msg`
    pub msg: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MessageData { required msg: String = "msg" });

impl MessageData {
    /// Creates a value with the required properties.
    pub fn new(msg: impl Into<String>) -> Self {
        Self {
            msg: msg.into(),
            ..Wire::placeholder()
        }
    }
}

/// `visitor` in the body of [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VisitorKey {
    /// Token of the visitor in whose name the messages are sent.
    pub token: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(VisitorKey { required token: String = "token" });

impl VisitorKey {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SendOfflineMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOfflineMessageBody {
    /// `name`
    pub name: String,
    /// Address at which the visitor can be answered.
    pub email: String,
    /// `message`
    pub message: String,
    /// Department for which the message is meant.
    pub department: Option<String>,
    /// Site on which the form was shown.
    pub host: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendOfflineMessageBody {
    required name: String = "name",
    required email: String = "email",
    required message: String = "message",
    optional department: String = "department",
    optional host: String = "host",
});

impl SendOfflineMessageBody {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            message: message.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBody {
    /// Phone number of the recipient.
    pub to: String,
    /// Kind of message, always `template`.
    pub r#type: String,
    /// Phone number of the sender, for which the template is registered.
    pub template_provider_phone_number: String,
    /// Id of the department that receives the conversation if the recipient replies.
    pub department_id: Option<String>,
    /// Id of the agent who receives the conversation if the recipient replies.
    pub agent_id: Option<String>,
    /// `template`
    pub template: TemplateMessage,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendOutboundMessageBody {
    required to: String = "to",
    required r#type: String = "type",
    required template_provider_phone_number: String = "templateProviderPhoneNumber",
    optional department_id: String = "departmentId",
    optional agent_id: String = "agentId",
    required template: TemplateMessage = "template",
});

impl SendOutboundMessageBody {
    /// Creates a value with the required properties.
    pub fn new(
        to: impl Into<String>,
        r#type: impl Into<String>,
        template_provider_phone_number: impl Into<String>,
        template: impl Into<TemplateMessage>,
    ) -> Self {
        Self {
            to: to.into(),
            r#type: r#type.into(),
            template_provider_phone_number: template_provider_phone_number.into(),
            template: template.into(),
            ..Wire::placeholder()
        }
    }
}

/// `template` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateMessage {
    /// `name`
    pub name: String,
    /// `language`
    pub language: TemplateLanguage,
    /// `namespace`
    pub namespace: Option<String>,
    /// Values of the template's placeholders, by part.
    pub components: Option<Vec<TemplatePart>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateMessage {
    required name: String = "name",
    required language: TemplateLanguage = "language",
    optional namespace: String = "namespace",
    optional components: Vec<TemplatePart> = "components",
});

impl TemplateMessage {
    /// Creates a value with the required properties.
    pub fn new(name: impl Into<String>, language: impl Into<TemplateLanguage>) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            ..Wire::placeholder()
        }
    }
}

/// `template.components` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplatePart {
    /// Kind of the part: `header`, `body`, `footer` or `button`.
    pub r#type: String,
    /// `parameters`
    pub parameters: Vec<TemplateParameter>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplatePart {
    required r#type: String = "type",
    required parameters: Vec<TemplateParameter> = "parameters",
});

impl TemplatePart {
    /// Creates a value with the required properties.
    pub fn new(
        r#type: impl Into<String>,
        parameters: impl Into<Vec<TemplateParameter>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            parameters: parameters.into(),
            ..Wire::placeholder()
        }
    }
}

/// `template.components.parameters` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateParameter {
    /// `type`
    pub r#type: TemplateParameterType,
    /// `text`
    pub text: Option<String>,
    /// `currency`
    pub currency: Option<TemplateParameterCurrency>,
    /// `dateTime`
    pub date_time: Option<TemplateParameterDateTime>,
    /// `link`
    pub link: Option<String>,
    /// Kind of the linked file, `image`, `document` or `video`.
    pub format: Option<String>,
    /// `document`
    pub document: Option<TemplateParameterDocument>,
    /// `video`
    pub video: Option<MediaLink>,
    /// `image`
    pub image: Option<MediaLink>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateParameter {
    required r#type: TemplateParameterType = "type",
    optional text: String = "text",
    optional currency: TemplateParameterCurrency = "currency",
    optional date_time: TemplateParameterDateTime = "dateTime",
    optional link: String = "link",
    optional format: String = "format",
    optional document: TemplateParameterDocument = "document",
    optional video: MediaLink = "video",
    optional image: MediaLink = "image",
});

impl TemplateParameter {
    /// Creates a value with the required properties.
    pub fn new(r#type: impl Into<TemplateParameterType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Wire::placeholder()
        }
    }
}

/// `template.components.parameters.currency` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateParameterCurrency {
    /// `fallbackValue`
    pub fallback_value: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// The amount, multiplied by 1,000.
    pub amount1000: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateParameterCurrency {
    optional fallback_value: String = "fallbackValue",
    optional code: String = "code",
    optional amount1000: i64 = "amount1000",
});

/// `template.components.parameters.dateTime` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateParameterDateTime {
    /// `fallbackValue`
    pub fallback_value: Option<String>,
    /// `timestamp`
    pub timestamp: Option<i64>,
    /// `dayOfWeek`
    pub day_of_week: Option<i64>,
    /// `dayOfMonth`
    pub day_of_month: Option<i64>,
    /// `year`
    pub year: Option<i64>,
    /// `month`
    pub month: Option<i64>,
    /// `hour`
    pub hour: Option<i64>,
    /// `minute`
    pub minute: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateParameterDateTime {
    optional fallback_value: String = "fallbackValue",
    optional timestamp: i64 = "timestamp",
    optional day_of_week: i64 = "dayOfWeek",
    optional day_of_month: i64 = "dayOfMonth",
    optional year: i64 = "year",
    optional month: i64 = "month",
    optional hour: i64 = "hour",
    optional minute: i64 = "minute",
});

/// `template.components.parameters.document` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateParameterDocument {
    /// `link`
    pub link: Option<String>,
    /// `filename`
    pub filename: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateParameterDocument {
    optional link: String = "link",
    optional filename: String = "filename",
});

/// `template.components.parameters.type` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateParameterType {
    /// `text`
    Text,
    /// `currency`
    Currency,
    /// `date_time`
    DateTime,
    /// `media`
    Media,
    /// `document`
    Document,
    /// `video`
    Video,
    /// `image`
    Image,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(TemplateParameterType {
    Text = "text",
    Currency = "currency",
    DateTime = "date_time",
    Media = "media",
    Document = "document",
    Video = "video",
    Image = "image",
});

/// `template.language` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateLanguage {
    /// `code`
    pub code: String,
    /// Language policy: `deterministic`, or `fallback` if another language is acceptable.
    pub policy: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateLanguage { required code: String = "code", optional policy: String = "policy" });

impl TemplateLanguage {
    /// Creates a value with the required properties.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`SendMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageOk {
    /// `message`
    pub message: Option<Message>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendMessageOk { optional message: Message = "message", optional success: bool = "success" });

/// The 200 response to [`DeleteMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageOk {
    /// `message`
    pub message: Option<Message>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteMessageOk {
    optional message: Message = "message",
    optional success: bool = "success",
});

/// The 200 response to [`GetMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageOk {
    /// `message`
    pub message: Option<Message>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetMessageOk { optional message: Message = "message", optional success: bool = "success" });

/// The 200 response to [`UpdateMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageOk {
    /// `message`
    pub message: Option<Message>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateMessageOk {
    optional message: Message = "message",
    optional success: bool = "success",
});

/// The 200 response to [`SendMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesOk {
    /// `messages`
    pub messages: Option<Vec<Message>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendMessagesOk {
    optional messages: Vec<Message> = "messages",
    optional success: bool = "success",
});

/// The 200 response to [`ListMessageHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessageHistoryOk {
    /// `messages`
    pub messages: Option<Vec<Message>>,
    /// Number of unread messages that are not among the returned ones.
    pub unread_not_loaded: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListMessageHistoryOk {
    optional messages: Vec<Message> = "messages",
    optional unread_not_loaded: i64 = "unreadNotLoaded",
    optional success: bool = "success",
});

/// The 200 response to [`SendOfflineMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOfflineMessageOk {
    /// Confirmation text.
    pub message: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendOfflineMessageOk {
    optional message: String = "message",
    optional success: bool = "success",
});

/// The 200 response to [`ListOutboundProviders`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOutboundProvidersOk {
    /// `providers`
    pub providers: Option<Vec<OutboundProvider>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListOutboundProvidersOk {
    optional providers: Vec<OutboundProvider> = "providers",
    optional success: bool = "success",
});

/// The 200 response to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProviderOk {
    /// `metadata`
    pub metadata: Option<OutboundProvider>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetOutboundProviderOk {
    optional metadata: OutboundProvider = "metadata",
    optional success: bool = "success",
});

/// `metadata.templates` in the 200 response to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundTemplate {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// Platform of the template, for example `whatsapp`.
    pub r#type: Option<String>,
    /// Category of the template, for example `utility` or `marketing`.
    pub category: Option<String>,
    /// Approval status, for example `approved` or `pending`.
    pub status: Option<String>,
    /// `qualityScore`
    pub quality_score: Option<TemplateQuality>,
    /// The parts of the message, with placeholders for the parameters.
    pub components: Option<Vec<OutboundTemplatePart>>,
    /// `createdAt`
    pub created_at: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `modifiedAt`
    pub modified_at: Option<String>,
    /// `modifiedBy`
    pub modified_by: Option<String>,
    /// `namespace`
    pub namespace: Option<String>,
    /// `wabaAccountId`
    pub waba_account_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `partnerId`
    pub partner_id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `updatedExternal`
    pub updated_external: Option<String>,
    /// `rejectedReason`
    pub rejected_reason: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OutboundTemplate {
    optional id: String = "id",
    optional name: String = "name",
    optional language: String = "language",
    optional r#type: String = "type",
    optional category: String = "category",
    optional status: String = "status",
    optional quality_score: TemplateQuality = "qualityScore",
    optional components: Vec<OutboundTemplatePart> = "components",
    optional created_at: String = "createdAt",
    optional created_by: String = "createdBy",
    optional modified_at: String = "modifiedAt",
    optional modified_by: String = "modifiedBy",
    optional namespace: String = "namespace",
    optional waba_account_id: String = "wabaAccountId",
    optional phone_number: String = "phoneNumber",
    optional partner_id: String = "partnerId",
    optional external_id: String = "externalId",
    optional updated_external: String = "updatedExternal",
    optional rejected_reason: String = "rejectedReason",
});

/// `metadata.templates.components` in the 200 response to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundTemplatePart {
    /// Kind of the part: `header`, `body` or `footer`.
    pub r#type: Option<String>,
    /// `format`
    pub format: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Values of the placeholders when the template was registered.
    pub example: Option<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OutboundTemplatePart {
    optional r#type: String = "type",
    optional format: String = "format",
    optional text: String = "text",
    optional example: BTreeMap<String, Json> = "example",
});

/// `metadata.templates.qualityScore` in the 200 response to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateQuality {
    /// `score`
    pub score: Option<String>,
    /// `reasons`
    pub reasons: Nullable<Vec<String>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TemplateQuality {
    optional score: String = "score",
    nullable reasons: Nullable<Vec<String>> = "reasons",
});
