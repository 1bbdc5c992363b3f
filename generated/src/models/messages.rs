// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Livechat Messages" take and give.
use super::*;

/// Send a message as a visitor
///
/// Sends a message of a visitor into a Livechat room. No login is needed; the visitor's token stands
/// for it.
///
/// `POST /api/v1/livechat/message`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// The message, its room and the visitor's token.
    pub body: SendMessageBody,
}
operation!(
    SendMessage = POST "/api/v1/livechat/message", "post-api-v1-livechat-message" ->
    SendMessageResponse { required body json body : SendMessageBody = "application/json",
    }
);
impl SendMessage {
    /// With what is required.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self::with_body(SendMessageBody::new(token, rid, msg))
    }
}
impl SendMessage {
    /// With a whole body.
    pub fn with_body(body: impl Into<SendMessageBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    SendMessage.body : SendMessageBody { required token : String = "token", required rid
    : String = "rid", required msg : String = "msg", optional id : String = "_id",
    optional agent : SendMessageBodyAgent = "agent", }
);

/// The answers to [`SendMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageResponse {
    /// 200: The message as the server stored it.
    Ok(SendMessageOk),
    /// 400: The body is incomplete, or the token or the room is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    SendMessageResponse -> SendMessageOk { Ok(body : SendMessageOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Delete a message of a visitor
///
/// Deletes a message of a Livechat room; the request carries a JSON body. No login is needed; the
/// visitor's token stands for it.
///
/// `DELETE /api/v1/livechat/message/{_id}`
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
    "delete-api-v1-livechat-message-_id" -> DeleteMessageResponse { required path simple
    id : String = "_id", required body json body : DeleteMessageBody =
    "application/json", }
);
impl DeleteMessage {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        token: impl Into<String>,
        rid: impl Into<String>,
    ) -> Self {
        Self::with_body(id, DeleteMessageBody::new(token, rid))
    }
}
impl DeleteMessage {
    /// With a whole body.
    pub fn with_body(id: impl Into<String>, body: impl Into<DeleteMessageBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}
payload!(
    DeleteMessage.body : DeleteMessageBody { required token : String = "token", required
    rid : String = "rid", nullable count : f64 = "count", nullable offset : f64 =
    "offset", nullable sort : String = "sort", }
);

/// The answers to [`DeleteMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageResponse {
    /// 200: The id of the message that was deleted.
    Ok(DeleteMessageOk),
    /// 400: The body is incomplete, or the token, the room or the message is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    DeleteMessageResponse -> DeleteMessageOk { Ok(body : DeleteMessageOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get a message of a visitor's room
///
/// Returns one message of a Livechat room. No login is needed; the visitor's token stands for it.
///
/// `GET /api/v1/livechat/message/{_id}`
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
    GetMessage = GET "/api/v1/livechat/message/{_id}", "get-api-v1-livechat-message-_id"
    -> GetMessageResponse { required path simple id : String = "_id", required query form
    token : String = "token", required query form rid : String = "rid", }
);
impl GetMessage {
    /// With what is required.
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

/// The answers to [`GetMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMessageResponse {
    /// 200: The message.
    Ok(GetMessageOk),
    /// 400: A parameter is missing, or the token, the room or the message is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    GetMessageResponse -> GetMessageOk { Ok(body : GetMessageOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Edit a message of a visitor
///
/// Replaces the text of a message in a Livechat room. No login is needed; the visitor's token stands
/// for it.
///
/// `PUT /api/v1/livechat/message/{_id}`
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
    "put-api-v1-livechat-message-_id" -> UpdateMessageResponse { required path simple id
    : String = "_id", required body json body : UpdateMessageBody = "application/json", }
);
impl UpdateMessage {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self::with_body(id, UpdateMessageBody::new(token, rid, msg))
    }
}
impl UpdateMessage {
    /// With a whole body.
    pub fn with_body(id: impl Into<String>, body: impl Into<UpdateMessageBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}
payload!(
    UpdateMessage.body : UpdateMessageBody { required token : String = "token", required
    rid : String = "rid", required msg : String = "msg", }
);

/// The answers to [`UpdateMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateMessageResponse {
    /// 200: The message with its new text.
    Ok(UpdateMessageOk),
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
    UpdateMessageResponse -> UpdateMessageOk { Ok(body : UpdateMessageOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Send several messages as a visitor
///
/// Sends several messages of one visitor in a single request. Unlike `livechat/message` it needs a
/// login.
///
/// `POST /api/v1/livechat/messages`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessages {
    /// The visitor and the messages, in the order of sending.
    pub body: SendMessagesBody,
}
operation!(
    SendMessages = POST "/api/v1/livechat/messages", "post-api-v1-livechat-messages",
    secured by[[AUTH_TOKEN, USER_ID]] -> SendMessagesResponse { required body json body :
    SendMessagesBody = "application/json", }
);
impl SendMessages {
    /// With what is required.
    pub fn new(
        visitor: impl Into<SendMessagesBodyVisitor>,
        messages: impl Into<Vec<SendMessagesBodyMessages>>,
    ) -> Self {
        Self::with_body(SendMessagesBody::new(visitor, messages))
    }
}
impl SendMessages {
    /// With a whole body.
    pub fn with_body(body: impl Into<SendMessagesBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    SendMessages.body : SendMessagesBody { required visitor : SendMessagesBodyVisitor =
    "visitor", required messages : Vec < SendMessagesBodyMessages > = "messages", }
);

/// The answers to [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessagesResponse {
    /// 200: The messages that were sent.
    Ok(SendMessagesOk),
    /// 400: The body lacks the visitor or the messages.
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
    SendMessagesResponse -> SendMessagesOk { Ok(body : SendMessagesOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get the message history of a visitor's room
///
/// Returns the latest messages of a Livechat room, 20 when `limit` is absent. No login is needed; the
/// visitor's token stands for it.
///
/// `GET /api/v1/livechat/messages.history/{rid}`
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
    pub limit: Option<f64>,
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
    "get-api-v1-livechat-messages.history-rid" -> ListMessageHistoryResponse { required
    path simple rid : String = "rid", required query form token : String = "token",
    optional query form ls : DateTime = "ls", optional query form end : DateTime = "end",
    optional query form limit : f64 = "limit", optional query form offset : i64 =
    "offset", optional query form count : i64 = "count", optional query json sort : Json
    = "sort", optional query form search_text : String = "searchText", }
);
impl ListMessageHistory {
    /// With what is required.
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

/// The answers to [`ListMessageHistory`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListMessageHistoryResponse {
    /// 200: The messages.
    Ok(ListMessageHistoryOk),
    /// 400: The token is missing, or the token or the room is not valid.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    ListMessageHistoryResponse -> ListMessageHistoryOk { Ok(body : ListMessageHistoryOk)
    = 200 json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Send an offline message
///
/// Sends the message that a visitor left in the offline form. No login is needed, and one request is
/// accepted in five seconds.
///
/// `POST /api/v1/livechat/offline.message`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOfflineMessage {
    /// The content of the offline form.
    pub body: SendOfflineMessageBody,
}
operation!(
    SendOfflineMessage = POST "/api/v1/livechat/offline.message",
    "post-api-v1-livechat-offline.message" -> SendOfflineMessageResponse { required body
    json body : SendOfflineMessageBody = "application/json", }
);
impl SendOfflineMessage {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::with_body(SendOfflineMessageBody::new(name, email, message))
    }
}
impl SendOfflineMessage {
    /// With a whole body.
    pub fn with_body(body: impl Into<SendOfflineMessageBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    SendOfflineMessage.body : SendOfflineMessageBody { required name : String = "name",
    required email : String = "email", required message : String = "message", optional
    department : String = "department", optional host : String = "host", }
);

/// The answers to [`SendOfflineMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendOfflineMessageResponse {
    /// 200: The message was passed on.
    Ok(SendOfflineMessageOk),
    /// 400: The body lacks a member or has one of the wrong type.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    SendOfflineMessageResponse -> SendOfflineMessageOk { Ok(body : SendOfflineMessageOk)
    = 200 json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Search the messages of a room
///
/// Lists the messages of a Livechat room, a page at a time, on demand only those that match a term.
/// Servers of the 8.x series answer at `/api/v1/livechat/{rid}/messages`, with the `view-l-room`
/// permission.
///
/// `GET /api/v1/livechat/{rid}/messages`
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
    "get-api-v1-livechat-:rid-messages", secured by[[AUTH_TOKEN, USER_ID]] ->
    SearchMessagesResponse { optional query form offset : i64 = "offset", optional query
    form count : i64 = "count", optional query json sort : Json = "sort", optional query
    form search_term : String = "searchTerm", required path simple rid : String = "rid",
    }
);
impl SearchMessages {
    /// With what is required.
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

/// The answers to [`SearchMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchMessagesResponse {
    /// 200: The messages of this page.
    Ok(SearchMessagesOk),
    /// 400: The room is not known or not open to the caller.
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
    SearchMessagesResponse -> SearchMessagesOk { Ok(body : SearchMessagesOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List the providers of outbound messages
///
/// Lists the providers by which the desk can write to somebody first. Needs the
/// `outbound.send-messages` permission and a licence for outbound messaging.
///
/// `GET /api/v1/omnichannel/outbound/providers`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOutboundProviders {
    /// Limits the list to one kind of provider, `phone` or `email`.
    pub r#type: Option<String>,
}
operation!(
    ListOutboundProviders = GET "/api/v1/omnichannel/outbound/providers",
    "get-api-v1-omnichannel-outbound-providers", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListOutboundProvidersResponse { optional query form r#type : String = "type", }
);

/// The answers to [`ListOutboundProviders`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListOutboundProvidersResponse {
    /// 200: The providers.
    Ok(ListOutboundProvidersOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    ListOutboundProvidersResponse -> ListOutboundProvidersOk { Ok(body :
    ListOutboundProvidersOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Send an outbound message
///
/// Writes to somebody who has not written first, by a template of the provider. Needs the
/// `outbound.send-messages` permission and a licence for outbound messaging.
///
/// `POST /api/v1/omnichannel/outbound/providers/{id}/message`
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
    "post-api-v1-omnichannel-outbound-providers-id-message", secured by[[AUTH_TOKEN,
    USER_ID]] -> SendOutboundMessageResponse { required path simple id : String = "id",
    required body json body : SendOutboundMessageBody = "application/json", }
);
impl SendOutboundMessage {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        to: impl Into<String>,
        r#type: impl Into<String>,
        template_provider_phone_number: impl Into<String>,
        template: impl Into<SendOutboundMessageBodyTemplate>,
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
}
impl SendOutboundMessage {
    /// With a whole body.
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
payload!(
    SendOutboundMessage.body : SendOutboundMessageBody { required to : String = "to",
    required r#type : String = "type", required template_provider_phone_number : String =
    "templateProviderPhoneNumber", optional department_id : String = "departmentId",
    optional agent_id : String = "agentId", required template :
    SendOutboundMessageBodyTemplate = "template", }
);

/// The answers to [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendOutboundMessageResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    SendOutboundMessageResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Get the templates of a provider
///
/// Returns one provider with its message templates, by the phone number they are registered for. Needs
/// the `outbound.send-messages` permission and a licence for outbound messaging.
///
/// `GET /api/v1/omnichannel/outbound/providers/{id}/metadata`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProvider {
    /// Id of the provider.
    pub id: String,
}
operation!(
    GetOutboundProvider = GET "/api/v1/omnichannel/outbound/providers/{id}/metadata",
    "get-api-v1-omnichannel-outbound-providers-id-metadata", secured by[[AUTH_TOKEN,
    USER_ID]] -> GetOutboundProviderResponse { required path simple id : String = "id", }
);
impl GetOutboundProvider {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`GetOutboundProvider`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetOutboundProviderResponse {
    /// 200: The provider.
    Ok(GetOutboundProviderOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    GetOutboundProviderResponse -> GetOutboundProviderOk { Ok(body :
    GetOutboundProviderOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

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
    pub agent: Option<SendMessageBodyAgent>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessageBody { required token : String = "token", required rid : String = "rid",
    required msg : String = "msg", optional id : String = "_id", optional agent :
    SendMessageBodyAgent = "agent", }
);
impl SendMessageBody {
    /// With what is required.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            msg: msg.into(),
            ..Wire::blank()
        }
    }
}

/// Agent for the chat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBodyAgent {
    /// `agentId`
    pub agent_id: String,
    /// `username`
    pub username: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessageBodyAgent { required agent_id : String = "agentId", required username :
    String = "username", }
);
impl SendMessageBodyAgent {
    /// With what is required.
    pub fn new(agent_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            username: username.into(),
            ..Wire::blank()
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
    pub count: Nullable<f64>,
    /// `offset`
    pub offset: Nullable<f64>,
    /// `sort`
    pub sort: Nullable<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    DeleteMessageBody { required token : String = "token", required rid : String = "rid",
    nullable count : f64 = "count", nullable offset : f64 = "offset", nullable sort :
    String = "sort", }
);
impl DeleteMessageBody {
    /// With what is required.
    pub fn new(token: impl Into<String>, rid: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            ..Wire::blank()
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
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateMessageBody { required token : String = "token", required rid : String = "rid",
    required msg : String = "msg", }
);
impl UpdateMessageBody {
    /// With what is required.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        msg: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            msg: msg.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesBody {
    /// `visitor`
    pub visitor: SendMessagesBodyVisitor,
    /// `messages`
    pub messages: Vec<SendMessagesBodyMessages>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessagesBody { required visitor : SendMessagesBodyVisitor = "visitor", required
    messages : Vec < SendMessagesBodyMessages > = "messages", }
);
impl SendMessagesBody {
    /// With what is required.
    pub fn new(
        visitor: impl Into<SendMessagesBodyVisitor>,
        messages: impl Into<Vec<SendMessagesBodyMessages>>,
    ) -> Self {
        Self {
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::blank()
        }
    }
}

/// `messages` in the body of [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesBodyMessages {
    /// `msg`
    pub msg: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(SendMessagesBodyMessages { required msg : String = "msg", });
impl SendMessagesBodyMessages {
    /// With what is required.
    pub fn new(msg: impl Into<String>) -> Self {
        Self {
            msg: msg.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor` in the body of [`SendMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesBodyVisitor {
    /// Token of the visitor in whose name the messages are sent.
    pub token: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(SendMessagesBodyVisitor { required token : String = "token", });
impl SendMessagesBodyVisitor {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Wire::blank()
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
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOfflineMessageBody { required name : String = "name", required email : String =
    "email", required message : String = "message", optional department : String =
    "department", optional host : String = "host", }
);
impl SendOfflineMessageBody {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            message: message.into(),
            ..Wire::blank()
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
    /// Id of the department that gets the conversation if the recipient answers.
    pub department_id: Option<String>,
    /// Id of the agent who gets the conversation if the recipient answers.
    pub agent_id: Option<String>,
    /// `template`
    pub template: SendOutboundMessageBodyTemplate,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBody { required to : String = "to", required r#type : String =
    "type", required template_provider_phone_number : String =
    "templateProviderPhoneNumber", optional department_id : String = "departmentId",
    optional agent_id : String = "agentId", required template :
    SendOutboundMessageBodyTemplate = "template", }
);
impl SendOutboundMessageBody {
    /// With what is required.
    pub fn new(
        to: impl Into<String>,
        r#type: impl Into<String>,
        template_provider_phone_number: impl Into<String>,
        template: impl Into<SendOutboundMessageBodyTemplate>,
    ) -> Self {
        Self {
            to: to.into(),
            r#type: r#type.into(),
            template_provider_phone_number: template_provider_phone_number.into(),
            template: template.into(),
            ..Wire::blank()
        }
    }
}

/// `template` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplate {
    /// `name`
    pub name: String,
    /// `language`
    pub language: SendOutboundMessageBodyTemplateLanguage,
    /// `namespace`
    pub namespace: Option<String>,
    /// What fills the gaps of the template, part by part.
    pub components: Option<Vec<SendOutboundMessageBodyTemplateComponents>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplate { required name : String = "name", required language
    : SendOutboundMessageBodyTemplateLanguage = "language", optional namespace : String =
    "namespace", optional components : Vec < SendOutboundMessageBodyTemplateComponents >
    = "components", }
);
impl SendOutboundMessageBodyTemplate {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        language: impl Into<SendOutboundMessageBodyTemplateLanguage>,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            ..Wire::blank()
        }
    }
}

/// `template.components` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponents {
    /// Which part it is, `header`, `body`, `footer` or `button`.
    pub r#type: String,
    /// `parameters`
    pub parameters: Vec<SendOutboundMessageBodyTemplateComponentsParameters>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponents { required r#type : String = "type",
    required parameters : Vec < SendOutboundMessageBodyTemplateComponentsParameters > =
    "parameters", }
);
impl SendOutboundMessageBodyTemplateComponents {
    /// With what is required.
    pub fn new(
        r#type: impl Into<String>,
        parameters: impl Into<Vec<SendOutboundMessageBodyTemplateComponentsParameters>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            parameters: parameters.into(),
            ..Wire::blank()
        }
    }
}

/// `template.components.parameters` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponentsParameters {
    /// `type`
    pub r#type: SendOutboundMessageBodyTemplateComponentsParametersType,
    /// `text`
    pub text: Option<String>,
    /// `currency`
    pub currency: Option<SendOutboundMessageBodyTemplateComponentsParametersCurrency>,
    /// `dateTime`
    pub date_time: Option<SendOutboundMessageBodyTemplateComponentsParametersDateTime>,
    /// `link`
    pub link: Option<String>,
    /// What is behind the link, `image`, `document` or `video`.
    pub format: Option<String>,
    /// `document`
    pub document: Option<SendOutboundMessageBodyTemplateComponentsParametersDocument>,
    /// `video`
    pub video: Option<SendOutboundMessageBodyTemplateComponentsParametersVideo>,
    /// `image`
    pub image: Option<SendOutboundMessageBodyTemplateComponentsParametersImage>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponentsParameters { required r#type :
    SendOutboundMessageBodyTemplateComponentsParametersType = "type", optional text :
    String = "text", optional currency :
    SendOutboundMessageBodyTemplateComponentsParametersCurrency = "currency", optional
    date_time : SendOutboundMessageBodyTemplateComponentsParametersDateTime = "dateTime",
    optional link : String = "link", optional format : String = "format", optional
    document : SendOutboundMessageBodyTemplateComponentsParametersDocument = "document",
    optional video : SendOutboundMessageBodyTemplateComponentsParametersVideo = "video",
    optional image : SendOutboundMessageBodyTemplateComponentsParametersImage = "image",
    }
);
impl SendOutboundMessageBodyTemplateComponentsParameters {
    /// With what is required.
    pub fn new(
        r#type: impl Into<SendOutboundMessageBodyTemplateComponentsParametersType>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            ..Wire::blank()
        }
    }
}

/// `template.components.parameters.currency` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponentsParametersCurrency {
    /// `fallbackValue`
    pub fallback_value: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// The amount, times a thousand.
    pub amount1000: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponentsParametersCurrency { optional fallback_value
    : String = "fallbackValue", optional code : String = "code", optional amount1000 :
    f64 = "amount1000", }
);

/// `template.components.parameters.dateTime` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponentsParametersDateTime {
    /// `fallbackValue`
    pub fallback_value: Option<String>,
    /// `timestamp`
    pub timestamp: Option<f64>,
    /// `dayOfWeek`
    pub day_of_week: Option<f64>,
    /// `dayOfMonth`
    pub day_of_month: Option<f64>,
    /// `year`
    pub year: Option<f64>,
    /// `month`
    pub month: Option<f64>,
    /// `hour`
    pub hour: Option<f64>,
    /// `minute`
    pub minute: Option<f64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponentsParametersDateTime { optional fallback_value
    : String = "fallbackValue", optional timestamp : f64 = "timestamp", optional
    day_of_week : f64 = "dayOfWeek", optional day_of_month : f64 = "dayOfMonth", optional
    year : f64 = "year", optional month : f64 = "month", optional hour : f64 = "hour",
    optional minute : f64 = "minute", }
);

/// `template.components.parameters.document` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponentsParametersDocument {
    /// `link`
    pub link: Option<String>,
    /// `filename`
    pub filename: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponentsParametersDocument { optional link : String
    = "link", optional filename : String = "filename", }
);

/// `template.components.parameters.image` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponentsParametersImage {
    /// `link`
    pub link: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponentsParametersImage { optional link : String =
    "link", }
);

/// `template.components.parameters.type` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendOutboundMessageBodyTemplateComponentsParametersType {
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
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    SendOutboundMessageBodyTemplateComponentsParametersType { Text = "text", Currency =
    "currency", DateTime = "date_time", Media = "media", Document = "document", Video =
    "video", Image = "image", }
);

/// `template.components.parameters.video` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateComponentsParametersVideo {
    /// `link`
    pub link: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateComponentsParametersVideo { optional link : String =
    "link", }
);

/// `template.language` in the body of [`SendOutboundMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendOutboundMessageBodyTemplateLanguage {
    /// `code`
    pub code: String,
    /// Whether another language will do, `deterministic` or `fallback`.
    pub policy: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOutboundMessageBodyTemplateLanguage { required code : String = "code", optional
    policy : String = "policy", }
);
impl SendOutboundMessageBodyTemplateLanguage {
    /// With what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`SendMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageOk {
    /// `message`
    pub message: Option<SendMessageOkMessage>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessageOk { optional message : SendMessageOkMessage = "message", optional success
    : bool = "success", }
);

/// `message` in the 200 answer to [`SendMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageOkMessage {
    /// `_id`
    pub id: Option<String>,
    /// `rid`
    pub rid: Option<String>,
    /// `msg`
    pub msg: Option<String>,
    /// Token of the visitor who wrote.
    pub token: Option<String>,
    /// Name shown as the author.
    pub alias: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Author of the message, here the visitor.
    pub u: Option<SendMessageOkMessageU>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `urls`
    pub urls: Option<Vec<BTreeMap<String, Json>>>,
    /// `mentions`
    pub mentions: Option<Vec<BTreeMap<String, Json>>>,
    /// `channels`
    pub channels: Option<Vec<BTreeMap<String, Json>>>,
    /// The text parsed into formatted pieces.
    pub md: Option<Vec<SendMessageOkMessageMd>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessageOkMessage { optional id : String = "_id", optional rid : String = "rid",
    optional msg : String = "msg", optional token : String = "token", optional alias :
    String = "alias", optional ts : DateTime = "ts", optional u : SendMessageOkMessageU =
    "u", optional updated_at : DateTime = "_updatedAt", optional urls : Vec < BTreeMap <
    String, Json > > = "urls", optional mentions : Vec < BTreeMap < String, Json > > =
    "mentions", optional channels : Vec < BTreeMap < String, Json > > = "channels",
    optional md : Vec < SendMessageOkMessageMd > = "md", }
);

/// `message.md` in the 200 answer to [`SendMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageOkMessageMd {
    /// `type`
    pub r#type: Option<String>,
    /// `value`
    pub value: Option<SendMessageOkMessageMdValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessageOkMessageMd { optional r#type : String = "type", optional value :
    SendMessageOkMessageMdValue = "value", }
);

/// `message.md.value` in the 200 answer to [`SendMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendMessageOkMessageMdValue {
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
    SendMessageOkMessageMdValue { List : Vec < Json >, Map : BTreeMap < String, Json >,
    String : String, }
);

/// Author of the message, here the visitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageOkMessageU {
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
    SendMessageOkMessageU { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", }
);

/// The 200 answer to [`DeleteMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageOk {
    /// `message`
    pub message: Option<DeleteMessageOkMessage>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    DeleteMessageOk { optional message : DeleteMessageOkMessage = "message", optional
    success : bool = "success", }
);

/// `message` in the 200 answer to [`DeleteMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageOkMessage {
    /// `_id`
    pub id: Option<String>,
    /// Time recorded for the deletion.
    pub ls: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    DeleteMessageOkMessage { optional id : String = "_id", optional ls : DateTime = "ls",
    }
);

/// The 200 answer to [`GetMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageOk {
    /// `message`
    pub message: Option<GetMessageOkMessage>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetMessageOk { optional message : GetMessageOkMessage = "message", optional success :
    bool = "success", }
);

/// `message` in the 200 answer to [`GetMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageOkMessage {
    /// `_id`
    pub id: Option<String>,
    /// `rid`
    pub rid: Option<String>,
    /// `msg`
    pub msg: Option<String>,
    /// Token of the visitor, when the visitor wrote the message.
    pub token: Option<String>,
    /// Name shown as the author.
    pub alias: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Author of the message.
    pub u: Option<GetMessageOkMessageU>,
    /// Whether the message is still to be read.
    pub unread: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `urls`
    pub urls: Option<Vec<BTreeMap<String, Json>>>,
    /// `mentions`
    pub mentions: Option<Vec<BTreeMap<String, Json>>>,
    /// `channels`
    pub channels: Option<Vec<BTreeMap<String, Json>>>,
    /// The text parsed into formatted pieces.
    pub md: Option<Vec<GetMessageOkMessageMd>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetMessageOkMessage { optional id : String = "_id", optional rid : String = "rid",
    optional msg : String = "msg", optional token : String = "token", optional alias :
    String = "alias", optional ts : DateTime = "ts", optional u : GetMessageOkMessageU =
    "u", optional unread : bool = "unread", optional updated_at : DateTime =
    "_updatedAt", optional urls : Vec < BTreeMap < String, Json > > = "urls", optional
    mentions : Vec < BTreeMap < String, Json > > = "mentions", optional channels : Vec <
    BTreeMap < String, Json > > = "channels", optional md : Vec < GetMessageOkMessageMd >
    = "md", }
);

/// `message.md` in the 200 answer to [`GetMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageOkMessageMd {
    /// `type`
    pub r#type: Option<String>,
    /// `value`
    pub value: Option<GetMessageOkMessageMdValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetMessageOkMessageMd { optional r#type : String = "type", optional value :
    GetMessageOkMessageMdValue = "value", }
);

/// `message.md.value` in the 200 answer to [`GetMessage`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMessageOkMessageMdValue {
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
    GetMessageOkMessageMdValue { List : Vec < Json >, Map : BTreeMap < String, Json >,
    String : String, }
);

/// Author of the message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageOkMessageU {
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
    GetMessageOkMessageU { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", }
);

/// The 200 answer to [`UpdateMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageOk {
    /// `message`
    pub message: Option<UpdateMessageOkMessage>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateMessageOk { optional message : UpdateMessageOkMessage = "message", optional
    success : bool = "success", }
);

/// `message` in the 200 answer to [`UpdateMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageOkMessage {
    /// `_id`
    pub id: Option<String>,
    /// `msg`
    pub msg: Option<String>,
    /// Author of the message.
    pub u: Option<UpdateMessageOkMessageU>,
    /// Time recorded for the message.
    pub ls: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateMessageOkMessage { optional id : String = "_id", optional msg : String = "msg",
    optional u : UpdateMessageOkMessageU = "u", optional ls : DateTime = "ls", }
);

/// Author of the message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageOkMessageU {
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
    UpdateMessageOkMessageU { optional id : String = "_id", optional username : String =
    "username", optional name : String = "name", }
);

/// The 200 answer to [`SendMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesOk {
    /// `messages`
    pub messages: Option<Vec<SendMessagesOkMessages>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessagesOk { optional messages : Vec < SendMessagesOkMessages > = "messages",
    optional success : bool = "success", }
);

/// `messages` in the 200 answer to [`SendMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessagesOkMessages {
    /// Username of the visitor.
    pub username: Option<String>,
    /// `msg`
    pub msg: Option<String>,
    /// When the message was sent.
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendMessagesOkMessages { optional username : String = "username", optional msg :
    String = "msg", optional ts : DateTime = "ts", }
);

/// The 200 answer to [`ListMessageHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessageHistoryOk {
    /// `messages`
    pub messages: Option<Vec<ListMessageHistoryOkMessages>>,
    /// Number of unread messages that are not among the returned ones.
    pub unread_not_loaded: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListMessageHistoryOk { optional messages : Vec < ListMessageHistoryOkMessages > =
    "messages", optional unread_not_loaded : i64 = "unreadNotLoaded", optional success :
    bool = "success", }
);

/// `messages` in the 200 answer to [`ListMessageHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessageHistoryOkMessages {
    /// `_id`
    pub id: Option<String>,
    /// `rid`
    pub rid: Option<String>,
    /// `msg`
    pub msg: Option<String>,
    /// Token of the visitor, when the visitor wrote the message.
    pub token: Option<String>,
    /// Name shown as the author.
    pub alias: Option<String>,
    /// Time recorded for the message.
    pub ls: Option<DateTime>,
    /// Author of the message.
    pub u: Option<ListMessageHistoryOkMessagesU>,
    /// `mentions`
    pub mentions: Option<Vec<BTreeMap<String, Json>>>,
    /// `channels`
    pub channels: Option<Vec<BTreeMap<String, Json>>>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `editedAt`
    pub edited_at: Option<DateTime>,
    /// User who last edited the message.
    pub edited_by: Option<ListMessageHistoryOkMessagesEditedBy>,
    /// `urls`
    pub urls: Option<Vec<BTreeMap<String, Json>>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListMessageHistoryOkMessages { optional id : String = "_id", optional rid : String =
    "rid", optional msg : String = "msg", optional token : String = "token", optional
    alias : String = "alias", optional ls : DateTime = "ls", optional u :
    ListMessageHistoryOkMessagesU = "u", optional mentions : Vec < BTreeMap < String,
    Json > > = "mentions", optional channels : Vec < BTreeMap < String, Json > > =
    "channels", optional updated_at : DateTime = "_updatedAt", optional edited_at :
    DateTime = "editedAt", optional edited_by : ListMessageHistoryOkMessagesEditedBy =
    "editedBy", optional urls : Vec < BTreeMap < String, Json > > = "urls", }
);

/// User who last edited the message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessageHistoryOkMessagesEditedBy {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListMessageHistoryOkMessagesEditedBy { optional id : String = "_id", optional
    username : String = "username", }
);

/// Author of the message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessageHistoryOkMessagesU {
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
    ListMessageHistoryOkMessagesU { optional id : String = "_id", optional username :
    String = "username", optional name : String = "name", }
);

/// The 200 answer to [`SendOfflineMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOfflineMessageOk {
    /// Confirmation text.
    pub message: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SendOfflineMessageOk { optional message : String = "message", optional success : bool
    = "success", }
);

/// The 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOk {
    /// `messages`
    pub messages: Option<Vec<SearchMessagesOkMessages>>,
    /// `offset`
    pub offset: Option<i64>,
    /// The page size that was asked for, not the number of messages returned.
    pub count: Option<i64>,
    /// Number of messages over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOk { optional messages : Vec < SearchMessagesOkMessages > = "messages",
    optional offset : i64 = "offset", optional count : i64 = "count", optional total :
    i64 = "total", optional success : bool = "success", }
);

/// `messages` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessages {
    /// `_id`
    pub id: Option<String>,
    /// `rid`
    pub rid: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// `msg`
    pub msg: Option<String>,
    /// Whether a client may show the message together with the one before it.
    pub groupable: Option<bool>,
    /// The first file of the message.
    pub file: Option<SearchMessagesOkMessagesFile>,
    /// All files of the message, with their previews.
    pub files: Option<Vec<SearchMessagesOkMessagesFiles>>,
    /// How the files are shown.
    pub attachments: Option<Vec<SearchMessagesOkMessagesAttachments>>,
    /// `u`
    pub u: Option<SearchMessagesOkMessagesU>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `urls`
    pub urls: Option<Vec<BTreeMap<String, Json>>>,
    /// `mentions`
    pub mentions: Option<Vec<BTreeMap<String, Json>>>,
    /// `channels`
    pub channels: Option<Vec<BTreeMap<String, Json>>>,
    /// The text parsed into formatted pieces.
    pub md: Option<Vec<SearchMessagesOkMessagesMd>>,
    /// Token of the visitor, when the visitor wrote the message.
    pub token: Option<String>,
    /// Name shown as the author.
    pub alias: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOkMessages { optional id : String = "_id", optional rid : String =
    "rid", optional ts : DateTime = "ts", optional msg : String = "msg", optional
    groupable : bool = "groupable", optional file : SearchMessagesOkMessagesFile =
    "file", optional files : Vec < SearchMessagesOkMessagesFiles > = "files", optional
    attachments : Vec < SearchMessagesOkMessagesAttachments > = "attachments", optional u
    : SearchMessagesOkMessagesU = "u", optional updated_at : DateTime = "_updatedAt",
    optional urls : Vec < BTreeMap < String, Json > > = "urls", optional mentions : Vec <
    BTreeMap < String, Json > > = "mentions", optional channels : Vec < BTreeMap <
    String, Json > > = "channels", optional md : Vec < SearchMessagesOkMessagesMd > =
    "md", optional token : String = "token", optional alias : String = "alias", }
);

/// `messages.attachments` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessagesAttachments {
    /// `title`
    pub title: Option<String>,
    /// Path from which the file is downloaded.
    pub title_link: Option<String>,
    /// Whether the link downloads the file.
    pub title_link_download: Option<bool>,
    /// `image_dimensions`
    pub image_dimensions: Option<SearchMessagesOkMessagesAttachmentsImageDimensions>,
    /// Small version of the image, in base64.
    pub image_preview: Option<String>,
    /// `image_url`
    pub image_url: Option<String>,
    /// `image_type`
    pub image_type: Option<String>,
    /// Size of the image in bytes.
    pub image_size: Option<i64>,
    /// `type`
    pub r#type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOkMessagesAttachments { optional title : String = "title", optional
    title_link : String = "title_link", optional title_link_download : bool =
    "title_link_download", optional image_dimensions :
    SearchMessagesOkMessagesAttachmentsImageDimensions = "image_dimensions", optional
    image_preview : String = "image_preview", optional image_url : String = "image_url",
    optional image_type : String = "image_type", optional image_size : i64 =
    "image_size", optional r#type : String = "type", optional description : String =
    "description", }
);

/// `messages.attachments.image_dimensions` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessagesAttachmentsImageDimensions {
    /// `width`
    pub width: Option<i64>,
    /// `height`
    pub height: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOkMessagesAttachmentsImageDimensions { optional width : i64 = "width",
    optional height : i64 = "height", }
);

/// The first file of the message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessagesFile {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// `format`
    pub format: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOkMessagesFile { optional id : String = "_id", optional name : String =
    "name", optional r#type : String = "type", optional size : i64 = "size", optional
    format : String = "format", }
);

/// `messages.files` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessagesFiles {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// `format`
    pub format: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOkMessagesFiles { optional id : String = "_id", optional name : String
    = "name", optional r#type : String = "type", optional size : i64 = "size", optional
    format : String = "format", }
);

/// `messages.md` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessagesMd {
    /// `type`
    pub r#type: Option<String>,
    /// `value`
    pub value: Option<SearchMessagesOkMessagesMdValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchMessagesOkMessagesMd { optional r#type : String = "type", optional value :
    SearchMessagesOkMessagesMdValue = "value", }
);

/// `messages.md.value` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchMessagesOkMessagesMdValue {
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
    SearchMessagesOkMessagesMdValue { List : Vec < Json >, Map : BTreeMap < String, Json
    >, String : String, }
);

/// `messages.u` in the 200 answer to [`SearchMessages`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMessagesOkMessagesU {
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
    SearchMessagesOkMessagesU { optional id : String = "_id", optional username : String
    = "username", optional name : String = "name", }
);

/// The 200 answer to [`ListOutboundProviders`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOutboundProvidersOk {
    /// `providers`
    pub providers: Option<Vec<ListOutboundProvidersOkProviders>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListOutboundProvidersOk { optional providers : Vec < ListOutboundProvidersOkProviders
    > = "providers", optional success : bool = "success", }
);

/// `providers` in the 200 answer to [`ListOutboundProviders`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOutboundProvidersOkProviders {
    /// `providerId`
    pub provider_id: Option<String>,
    /// `providerName`
    pub provider_name: Option<String>,
    /// `supportsTemplates`
    pub supports_templates: Option<bool>,
    /// `providerType`
    pub provider_type: Option<ListOutboundProvidersOkProvidersProviderType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListOutboundProvidersOkProviders { optional provider_id : String = "providerId",
    optional provider_name : String = "providerName", optional supports_templates : bool
    = "supportsTemplates", optional provider_type :
    ListOutboundProvidersOkProvidersProviderType = "providerType", }
);

/// `providers.providerType` in the 200 answer to [`ListOutboundProviders`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOutboundProvidersOkProvidersProviderType {
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListOutboundProvidersOkProvidersProviderType { Phone = "phone", Email = "email", }
);

/// The 200 answer to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProviderOk {
    /// `metadata`
    pub metadata: Option<GetOutboundProviderOkMetadata>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetOutboundProviderOk { optional metadata : GetOutboundProviderOkMetadata =
    "metadata", optional success : bool = "success", }
);

/// `metadata` in the 200 answer to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProviderOkMetadata {
    /// `providerId`
    pub provider_id: Option<String>,
    /// `providerName`
    pub provider_name: Option<String>,
    /// `supportsTemplates`
    pub supports_templates: Option<bool>,
    /// `providerType`
    pub provider_type: Option<GetOutboundProviderOkMetadataProviderType>,
    /// The templates, by the phone number of the sender.
    pub templates: Option<BTreeMap<String, Vec<GetOutboundProviderOkMetadataTemplates>>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetOutboundProviderOkMetadata { optional provider_id : String = "providerId",
    optional provider_name : String = "providerName", optional supports_templates : bool
    = "supportsTemplates", optional provider_type :
    GetOutboundProviderOkMetadataProviderType = "providerType", optional templates :
    BTreeMap < String, Vec < GetOutboundProviderOkMetadataTemplates > > = "templates", }
);

/// `metadata.providerType` in the 200 answer to [`GetOutboundProvider`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOutboundProviderOkMetadataProviderType {
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetOutboundProviderOkMetadataProviderType { Phone = "phone", Email = "email", }
);

/// `metadata.templates` in the 200 answer to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProviderOkMetadataTemplates {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// Where the template is sent, for instance `whatsapp`.
    pub r#type: Option<String>,
    /// What it is for, for instance `utility` or `marketing`.
    pub category: Option<String>,
    /// Whether it may be sent, for instance `approved` or `pending`.
    pub status: Option<String>,
    /// `qualityScore`
    pub quality_score: Option<GetOutboundProviderOkMetadataTemplatesQualityScore>,
    /// The parts of the message, with gaps for the parameters.
    pub components: Option<Vec<GetOutboundProviderOkMetadataTemplatesComponents>>,
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
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetOutboundProviderOkMetadataTemplates { optional id : String = "id", optional name :
    String = "name", optional language : String = "language", optional r#type : String =
    "type", optional category : String = "category", optional status : String = "status",
    optional quality_score : GetOutboundProviderOkMetadataTemplatesQualityScore =
    "qualityScore", optional components : Vec <
    GetOutboundProviderOkMetadataTemplatesComponents > = "components", optional
    created_at : String = "createdAt", optional created_by : String = "createdBy",
    optional modified_at : String = "modifiedAt", optional modified_by : String =
    "modifiedBy", optional namespace : String = "namespace", optional waba_account_id :
    String = "wabaAccountId", optional phone_number : String = "phoneNumber", optional
    partner_id : String = "partnerId", optional external_id : String = "externalId",
    optional updated_external : String = "updatedExternal", optional rejected_reason :
    String = "rejectedReason", }
);

/// `metadata.templates.components` in the 200 answer to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProviderOkMetadataTemplatesComponents {
    /// Which part it is, `header`, `body` or `footer`.
    pub r#type: Option<String>,
    /// `format`
    pub format: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Values with which the gaps were filled when the template was registered.
    pub example: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetOutboundProviderOkMetadataTemplatesComponents { optional r#type : String = "type",
    optional format : String = "format", optional text : String = "text", optional
    example : BTreeMap < String, Json > = "example", }
);

/// `metadata.templates.qualityScore` in the 200 answer to [`GetOutboundProvider`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutboundProviderOkMetadataTemplatesQualityScore {
    /// `score`
    pub score: Option<String>,
    /// `reasons`
    pub reasons: Nullable<Vec<String>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetOutboundProviderOkMetadataTemplatesQualityScore { optional score : String =
    "score", nullable reasons : Vec < String > = "reasons", }
);
