// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Omnichannel Contacts" take and give.
use super::*;

/// Get a visitor as a contact
///
/// Returns the visitor that stands for a contact of the older kind, `null` if there is none. Needs the
/// `view-l-room` permission; for contacts of their own see `omnichannel/contacts.get`.
///
/// `GET /api/v1/omnichannel/contact`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContact {
    /// Id of the visitor.
    pub contact_id: String,
}
operation!(
    GetRegisteredContact = GET "/api/v1/omnichannel/contact",
    "get-api-v1-omnichannel-contact", secured by[[AUTH_TOKEN, USER_ID]] ->
    GetRegisteredContactResponse { required query form contact_id : String = "contactId",
    }
);
impl GetRegisteredContact {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// The answers to [`GetRegisteredContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRegisteredContactResponse {
    /// 200: The visitor.
    Ok(GetRegisteredContactOk),
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
    GetRegisteredContactResponse -> GetRegisteredContactOk { Ok(body :
    GetRegisteredContactOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Register a visitor as a contact
///
/// Stores name, email, phone and contact manager under a visitor token. Needs the `view-l-room`
/// permission; for contacts of their own see `omnichannel/contacts`.
///
/// `POST /api/v1/omnichannel/contact`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterContact {
    /// The details to store.
    pub body: RegisterContactBody,
}
operation!(
    RegisterContact = POST "/api/v1/omnichannel/contact",
    "post-api-v1-omnichannel-contact", secured by[[AUTH_TOKEN, USER_ID]] ->
    RegisterContactResponse { required body json body : RegisterContactBody =
    "application/json", }
);
impl RegisterContact {
    /// With what is required.
    pub fn new(token: impl Into<String>, name: impl Into<String>) -> Self {
        Self::with_body(RegisterContactBody::new(token, name))
    }
}
impl RegisterContact {
    /// With a whole body.
    pub fn with_body(body: impl Into<RegisterContactBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    RegisterContact.body : RegisterContactBody { required token : String = "token",
    required name : String = "name", optional email : String = "email", optional phone :
    String = "phone", optional contact_manager : RegisterContactBodyContactManager =
    "contactManager", }
);

/// The answers to [`RegisterContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RegisterContactResponse {
    /// 200: The details are stored.
    Ok(RegisterContactOk),
    /// 400: The body is not acceptable, for instance because the token or the name is missing.
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
    RegisterContactResponse -> RegisterContactOk { Ok(body : RegisterContactOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Find one visitor by email, phone or custom field
///
/// Looks a visitor up by email address, phone number or custom field values. Needs the `view-l-room`
/// permission.
///
/// `GET /api/v1/omnichannel/contact.search`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindContact {
    /// Email address to look for.
    pub email: Option<String>,
    /// Phone number to look for.
    pub phone: Option<String>,
    /// JSON object of custom field values to look for, written as text; anything that is not JSON is
    /// refused.
    pub custom: Option<BTreeMap<String, Json>>,
}
operation!(
    FindContact = GET "/api/v1/omnichannel/contact.search", "get-api-v1-contact.search",
    secured by[[AUTH_TOKEN, USER_ID]] -> FindContactResponse { optional query form email
    : String = "email", optional query form phone : String = "phone", optional query json
    custom : BTreeMap < String, Json > = "custom", }
);

/// The answers to [`FindContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindContactResponse {
    /// 200: The visitor that was found; finding nobody is no error and still answers 200.
    Ok(FindContactOk),
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
    FindContactResponse -> FindContactOk { Ok(body : FindContactOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Create a contact
///
/// Creates a contact that is not tied to a visitor token and returns its id. Needs the
/// `create-livechat-contact` permission.
///
/// `POST /api/v1/omnichannel/contacts`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// The contact to create; `phones` and `emails` must both be there.
    pub body: CreateContactBody,
}
operation!(
    CreateContact = POST "/api/v1/omnichannel/contacts",
    "post-api-v1-omnichannel-contacts", secured by[[AUTH_TOKEN, USER_ID]] ->
    CreateContactResponse { required body json body : CreateContactBody =
    "application/json", }
);
impl CreateContact {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        phones: impl Into<Vec<String>>,
        emails: impl Into<Vec<String>>,
    ) -> Self {
        Self::with_body(CreateContactBody::new(name, phones, emails))
    }
}
impl CreateContact {
    /// With a whole body.
    pub fn with_body(body: impl Into<CreateContactBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    CreateContact.body : CreateContactBody { required name : String = "name", required
    phones : Vec < String > = "phones", required emails : Vec < String > = "emails",
    optional custom_fields : BTreeMap < String, Json > = "customFields", optional
    contact_manager : String = "contactManager", }
);

/// The answers to [`CreateContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateContactResponse {
    /// 200: The contact exists now.
    Ok(CreateContactOk),
    /// 400: The body is not acceptable.
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
    CreateContactResponse -> CreateContactOk { Ok(body : CreateContactOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Block a contact on one channel
///
/// Blocks the contact behind a visitor on the channel the visitor came by. Needs the
/// `block-livechat-contact` permission and an enterprise licence.
///
/// `POST /api/v1/omnichannel/contacts.block`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContact {
    /// The visitor and the kind of source that together name the channel.
    pub body: BlockContactBody,
}
operation!(
    BlockContact = POST "/api/v1/omnichannel/contacts.block",
    "post-api-v1-omnichannel-contacts.block", secured by[[AUTH_TOKEN, USER_ID]] ->
    BlockContactResponse { required body json body : BlockContactBody =
    "application/json", }
);
impl BlockContact {
    /// With what is required.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<BlockContactBodyVisitorSource>,
    ) -> Self {
        Self::with_body(
            BlockContactBody::new(BlockContactBodyVisitor::new(visitor_id, source)),
        )
    }
}
impl BlockContact {
    /// With a whole body.
    pub fn with_body(body: impl Into<BlockContactBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    BlockContact.body.visitor : BlockContactBodyVisitor { required visitor_id : String =
    "visitorId", required source : BlockContactBodyVisitorSource = "source", }
);

/// The answers to [`BlockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockContactResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is not acceptable or the server has no enterprise licence.
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
    BlockContactResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List the channels of a contact
///
/// Lists the ways by which one contact has reached the desk, without paging. Needs the
/// `view-livechat-contact` permission.
///
/// `GET /api/v1/omnichannel/contacts.channels`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannels {
    /// Id of the contact.
    pub contact_id: String,
}
operation!(
    ListContactChannels = GET "/api/v1/omnichannel/contacts.channels",
    "get-api-v1-omnichannel-contacts.channels", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListContactChannelsResponse { required query form contact_id : String = "contactId",
    }
);
impl ListContactChannels {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// The answers to [`ListContactChannels`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListContactChannelsResponse {
    /// 200: The channels of the contact.
    Ok(ListContactChannelsOk),
    /// 400: The query is not acceptable.
    BadRequest(Failure),
    /// 401: The caller is not logged in.
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
    ListContactChannelsResponse -> ListContactChannelsOk { Ok(body :
    ListContactChannelsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Check whether a contact exists
///
/// Tells whether there is a contact with the given id, email address or phone number. Needs the
/// `view-livechat-contact` permission.
///
/// `GET /api/v1/omnichannel/contacts.checkExistence`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckContactExistence {
    /// Id to look for.
    pub contact_id: Option<String>,
    /// Email address to look for.
    pub email: Option<String>,
    /// Phone number to look for.
    pub phone: Option<String>,
}
operation!(
    CheckContactExistence = GET "/api/v1/omnichannel/contacts.checkExistence",
    "get-api-v1-omnichannel-contacts.checkExistence", secured by[[AUTH_TOKEN, USER_ID]]
    -> CheckContactExistenceResponse { optional query form contact_id : String =
    "contactId", optional query form email : String = "email", optional query form phone
    : String = "phone", }
);

/// The answers to [`CheckContactExistence`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckContactExistenceResponse {
    /// 200: The answer; a contact that does not exist is no error.
    Ok(CheckContactExistenceOk),
    /// 400: The query is not acceptable.
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
    CheckContactExistenceResponse -> CheckContactExistenceOk { Ok(body :
    CheckContactExistenceOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Settle conflicting values of a contact
///
/// Decides which of several contradicting values a contact keeps. Needs the `update-livechat-contact`
/// permission.
///
/// `POST /api/v1/omnichannel/contacts.conflicts`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflicts {
    /// The contact and the values that shall hold.
    pub body: ResolveContactConflictsBody,
}
operation!(
    ResolveContactConflicts = POST "/api/v1/omnichannel/contacts.conflicts",
    "post-api-v1-omnichannel-contacts.conflicts", secured by[[AUTH_TOKEN, USER_ID]] ->
    ResolveContactConflictsResponse { required body json body :
    ResolveContactConflictsBody = "application/json", }
);
impl ResolveContactConflicts {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self::with_body(ResolveContactConflictsBody::new(contact_id))
    }
}
impl ResolveContactConflicts {
    /// With a whole body.
    pub fn with_body(body: impl Into<ResolveContactConflictsBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    ResolveContactConflicts.body : ResolveContactConflictsBody { required contact_id :
    String = "contactId", optional name : String = "name", optional custom_fields :
    BTreeMap < String, Json > = "customFields", optional contact_manager : String =
    "contactManager", optional wipe_conflicts : bool = "wipeConflicts", }
);

/// The answers to [`ResolveContactConflicts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResolveContactConflictsResponse {
    /// 200: The contact after the decision.
    Ok(ResolveContactConflictsOk),
    /// 400: The body is not acceptable.
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
    ResolveContactConflictsResponse -> ResolveContactConflictsOk { Ok(body :
    ResolveContactConflictsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Delete a contact
///
/// Deletes a contact. Needs the `delete-livechat-contact` permission.
///
/// `POST /api/v1/omnichannel/contacts.delete`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContact {
    /// The contact to delete.
    pub body: DeleteContactBody,
}
operation!(
    DeleteContact = POST "/api/v1/omnichannel/contacts.delete",
    "post-api-v1-omnichannel-contacts.delete", secured by[[AUTH_TOKEN, USER_ID]] ->
    DeleteContactResponse { required body json body : DeleteContactBody =
    "application/json", }
);
impl DeleteContact {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self::with_body(DeleteContactBody::new(contact_id))
    }
}
impl DeleteContact {
    /// With a whole body.
    pub fn with_body(body: impl Into<DeleteContactBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    DeleteContact.body : DeleteContactBody { required contact_id : String = "contactId",
    }
);

/// The answers to [`DeleteContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteContactResponse {
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
    DeleteContactResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Get a contact
///
/// Returns one contact with its channels, custom fields and open conflicts. Needs the
/// `view-livechat-contact` permission; an unknown id gives a 404.
///
/// `GET /api/v1/omnichannel/contacts.get`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContact {
    /// Id of the contact.
    pub contact_id: String,
}
operation!(
    GetContact = GET "/api/v1/omnichannel/contacts.get",
    "get-api-v1-omnichannel-contacts.get", secured by[[AUTH_TOKEN, USER_ID]] ->
    GetContactResponse { required query form contact_id : String = "contactId", }
);
impl GetContact {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// The answers to [`GetContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetContactResponse {
    /// 200: The contact.
    Ok(GetContactOk),
    /// 400: The query is not acceptable.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 404: Nothing has this id.
    NotFound(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    GetContactResponse -> GetContactOk { Ok(body : GetContactOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", NotFound(body : Failure) =
    404 json "application/json", TooManyRequests(body : Failure) = 429 json
    "application/json", }
);

/// Get the chat history of a contact
///
/// Reads the chats one contact has had, a page at a time. Needs the `view-livechat-contact-history`
/// permission.
///
/// `GET /api/v1/omnichannel/contacts.history`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListContactHistory {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Id of the contact.
    pub contact_id: String,
    /// Limits the history to chats from one kind of source, for instance `widget`.
    pub source: Option<String>,
}
operation!(
    ListContactHistory = GET "/api/v1/omnichannel/contacts.history",
    "get-api-v1-omnichannel-contacts.history", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListContactHistoryResponse { optional query form offset : i64 = "offset", optional
    query form count : i64 = "count", optional query json sort : Json = "sort", required
    query form contact_id : String = "contactId", optional query form source : String =
    "source", }
);
impl ListContactHistory {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            offset: None,
            count: None,
            sort: None,
            source: None,
        }
    }
}

/// The answers to [`ListContactHistory`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListContactHistoryResponse {
    /// 200: The conversations of this page.
    Ok(ListContactHistoryOk),
    /// 400: The query is not acceptable.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The caller lacks the permission to read the history of contacts.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    ListContactHistoryResponse -> ListContactHistoryOk { Ok(body : ListContactHistoryOk)
    = 200 json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Search contacts
///
/// Lists the contacts that match a text, a page at a time. Needs the `view-livechat-contact`
/// permission.
///
/// `GET /api/v1/omnichannel/contacts.search`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContacts {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Text to look for in the contacts; without it nothing is filtered by text.
    pub search_text: Option<String>,
    /// Limits the list to contacts the desk does not know yet (`true`) or to known ones (`false`).
    pub unknown: Option<bool>,
}
operation!(
    SearchContacts = GET "/api/v1/omnichannel/contacts.search",
    "get-api-v1-omnichannel-contacts.search", secured by[[AUTH_TOKEN, USER_ID]] ->
    SearchContactsResponse { optional query form offset : i64 = "offset", optional query
    form count : i64 = "count", optional query json sort : Json = "sort", optional query
    form search_text : String = "searchText", optional query form unknown : bool =
    "unknown", }
);

/// The answers to [`SearchContacts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchContactsResponse {
    /// 200: The contacts of this page.
    Ok(SearchContactsOk),
    /// 400: The query is not acceptable.
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
    SearchContactsResponse -> SearchContactsOk { Ok(body : SearchContactsOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Unblock a contact on one channel
///
/// Lifts the block of the contact behind a visitor on the channel the visitor came by. Needs the
/// `unblock-livechat-contact` permission and an enterprise licence.
///
/// `POST /api/v1/omnichannel/contacts.unblock`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnblockContact {
    /// The visitor and the kind of source that together name the channel.
    pub body: UnblockContactBody,
}
operation!(
    UnblockContact = POST "/api/v1/omnichannel/contacts.unblock",
    "post-api-v1-omnichannel-contacts.unblock", secured by[[AUTH_TOKEN, USER_ID]] ->
    UnblockContactResponse { required body json body : UnblockContactBody =
    "application/json", }
);
impl UnblockContact {
    /// With what is required.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<UnblockContactBodyVisitorSource>,
    ) -> Self {
        Self::with_body(
            UnblockContactBody::new(UnblockContactBodyVisitor::new(visitor_id, source)),
        )
    }
}
impl UnblockContact {
    /// With a whole body.
    pub fn with_body(body: impl Into<UnblockContactBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    UnblockContact.body.visitor : UnblockContactBodyVisitor { required visitor_id :
    String = "visitorId", required source : UnblockContactBodyVisitorSource = "source", }
);

/// The answers to [`UnblockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnblockContactResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is not acceptable or the server has no enterprise licence.
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
    UnblockContactResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Change a contact
///
/// Changes the given members of a contact and returns the contact as it is afterwards. Needs the
/// `update-livechat-contact` permission.
///
/// `POST /api/v1/omnichannel/contacts.update`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContact {
    /// An object with the `contactId` and the members to change: `name`, `emails`, `phones`,
    /// `customFields`, `contactManager`, `wipeConflicts`.
    pub body: UpdateContactBody,
}
operation!(
    UpdateContact = POST "/api/v1/omnichannel/contacts.update",
    "post-api-v1-omnichannel-contacts.update", secured by[[AUTH_TOKEN, USER_ID]] ->
    UpdateContactResponse { required body json body : UpdateContactBody =
    "application/json", }
);
impl UpdateContact {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self::with_body(UpdateContactBody::new(contact_id))
    }
}
impl UpdateContact {
    /// With a whole body.
    pub fn with_body(body: impl Into<UpdateContactBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    UpdateContact.body : UpdateContactBody { required contact_id : String = "contactId",
    optional name : String = "name", nullable emails : Vec < String > = "emails",
    nullable phones : Vec < String > = "phones", nullable custom_fields : BTreeMap <
    String, Json > = "customFields", nullable contact_manager : String =
    "contactManager", nullable wipe_conflicts : bool = "wipeConflicts", }
);

/// The answers to [`UpdateContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateContactResponse {
    /// 200: The contact after the change.
    Ok(UpdateContactOk),
    /// 400: The body is not acceptable.
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
    UpdateContactResponse -> UpdateContactOk { Ok(body : UpdateContactOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// The body of [`RegisterContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterContactBody {
    /// Token of the visitor the details belong to.
    pub token: String,
    /// `name`
    pub name: String,
    /// `email`
    pub email: Option<String>,
    /// `phone`
    pub phone: Option<String>,
    /// `contactManager`
    pub contact_manager: Option<RegisterContactBodyContactManager>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterContactBody { required token : String = "token", required name : String =
    "name", optional email : String = "email", optional phone : String = "phone",
    optional contact_manager : RegisterContactBodyContactManager = "contactManager", }
);
impl RegisterContactBody {
    /// With what is required.
    pub fn new(token: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            name: name.into(),
            ..Wire::blank()
        }
    }
}

/// `contactManager` in the body of [`RegisterContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterContactBodyContactManager {
    /// Username of the agent who looks after the contact.
    pub username: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(RegisterContactBodyContactManager { optional username : String = "username", });

/// The body of [`CreateContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactBody {
    /// `name`
    pub name: String,
    /// Phone numbers as plain strings.
    pub phones: Vec<String>,
    /// Email addresses as plain strings.
    pub emails: Vec<String>,
    /// Custom field values by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// User id of the agent who looks after the contact.
    pub contact_manager: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateContactBody { required name : String = "name", required phones : Vec < String >
    = "phones", required emails : Vec < String > = "emails", optional custom_fields :
    BTreeMap < String, Json > = "customFields", optional contact_manager : String =
    "contactManager", }
);
impl CreateContactBody {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        phones: impl Into<Vec<String>>,
        emails: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            phones: phones.into(),
            emails: emails.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`BlockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContactBody {
    /// `visitor`
    pub visitor: BlockContactBodyVisitor,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(BlockContactBody { required visitor : BlockContactBodyVisitor = "visitor", });
impl BlockContactBody {
    /// With what is required.
    pub fn new(visitor: impl Into<BlockContactBodyVisitor>) -> Self {
        Self {
            visitor: visitor.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor` in the body of [`BlockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContactBodyVisitor {
    /// Id of the visitor record, not of the contact.
    pub visitor_id: String,
    /// `source`
    pub source: BlockContactBodyVisitorSource,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    BlockContactBodyVisitor { required visitor_id : String = "visitorId", required source
    : BlockContactBodyVisitorSource = "source", }
);
impl BlockContactBodyVisitor {
    /// With what is required.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<BlockContactBodyVisitorSource>,
    ) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            source: source.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor.source` in the body of [`BlockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContactBodyVisitorSource {
    /// Kind of channel, for instance `widget`, `email` or `sms`.
    pub r#type: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(BlockContactBodyVisitorSource { required r#type : String = "type", });
impl BlockContactBodyVisitorSource {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`ResolveContactConflicts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsBody {
    /// `contactId`
    pub contact_id: String,
    /// Name to keep.
    pub name: Option<String>,
    /// Custom field values to keep, by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// User id of the agent to keep as contact manager.
    pub contact_manager: Option<String>,
    /// Whether the recorded conflicts are removed.
    pub wipe_conflicts: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsBody { required contact_id : String = "contactId", optional
    name : String = "name", optional custom_fields : BTreeMap < String, Json > =
    "customFields", optional contact_manager : String = "contactManager", optional
    wipe_conflicts : bool = "wipeConflicts", }
);
impl ResolveContactConflictsBody {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`DeleteContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactBody {
    /// Id of the contact.
    pub contact_id: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(DeleteContactBody { required contact_id : String = "contactId", });
impl DeleteContactBody {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`UnblockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnblockContactBody {
    /// `visitor`
    pub visitor: UnblockContactBodyVisitor,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(UnblockContactBody { required visitor : UnblockContactBodyVisitor = "visitor", });
impl UnblockContactBody {
    /// With what is required.
    pub fn new(visitor: impl Into<UnblockContactBodyVisitor>) -> Self {
        Self {
            visitor: visitor.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor` in the body of [`UnblockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnblockContactBodyVisitor {
    /// Id of the visitor record, not of the contact.
    pub visitor_id: String,
    /// `source`
    pub source: UnblockContactBodyVisitorSource,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UnblockContactBodyVisitor { required visitor_id : String = "visitorId", required
    source : UnblockContactBodyVisitorSource = "source", }
);
impl UnblockContactBodyVisitor {
    /// With what is required.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<UnblockContactBodyVisitorSource>,
    ) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            source: source.into(),
            ..Wire::blank()
        }
    }
}

/// `visitor.source` in the body of [`UnblockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnblockContactBodyVisitorSource {
    /// Kind of channel, for instance `widget`, `email` or `sms`.
    pub r#type: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(UnblockContactBodyVisitorSource { required r#type : String = "type", });
impl UnblockContactBodyVisitorSource {
    /// With what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`UpdateContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactBody {
    /// Id of the contact to change.
    pub contact_id: String,
    /// `name`
    pub name: Option<String>,
    /// The addresses of the contact, all of them; what is not in the list is gone.
    pub emails: Nullable<Vec<String>>,
    /// The numbers of the contact, all of them; what is not in the list is gone.
    pub phones: Nullable<Vec<String>>,
    /// Values of the custom fields of contacts, by the names of the fields.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// Id of the agent who looks after the contact.
    pub contact_manager: Nullable<String>,
    /// Whether the conflicts that are open for the contact are settled by this change.
    pub wipe_conflicts: Nullable<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactBody { required contact_id : String = "contactId", optional name :
    String = "name", nullable emails : Vec < String > = "emails", nullable phones : Vec <
    String > = "phones", nullable custom_fields : BTreeMap < String, Json > =
    "customFields", nullable contact_manager : String = "contactManager", nullable
    wipe_conflicts : bool = "wipeConflicts", }
);
impl UpdateContactBody {
    /// With what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`GetRegisteredContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOk {
    /// `contact`
    pub contact: Nullable<GetRegisteredContactOkContact>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetRegisteredContactOk { nullable contact : GetRegisteredContactOkContact =
    "contact", optional success : bool = "success", }
);

/// `contact` in the 200 answer to [`GetRegisteredContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOkContact {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `status`
    pub status: Option<GetRegisteredContactOkContactStatus>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `token`
    pub token: Option<String>,
    /// `department`
    pub department: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phone`
    pub phone: Nullable<Vec<GetRegisteredContactOkContactPhone>>,
    /// `visitorEmails`
    pub visitor_emails: Option<Vec<GetRegisteredContactOkContactVisitorEmails>>,
    /// `lastChat`
    pub last_chat: Option<GetRegisteredContactOkContactLastChat>,
    /// The agent who looks after the contact.
    pub contact_manager: Option<GetRegisteredContactOkContactContactManager>,
    /// `livechatData`
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetRegisteredContactOkContact { optional id : String = "_id", optional username :
    String = "username", optional status : GetRegisteredContactOkContactStatus =
    "status", optional ts : DateTime = "ts", optional updated_at : DateTime =
    "_updatedAt", optional token : String = "token", optional department : String =
    "department", optional name : String = "name", nullable phone : Vec <
    GetRegisteredContactOkContactPhone > = "phone", optional visitor_emails : Vec <
    GetRegisteredContactOkContactVisitorEmails > = "visitorEmails", optional last_chat :
    GetRegisteredContactOkContactLastChat = "lastChat", optional contact_manager :
    GetRegisteredContactOkContactContactManager = "contactManager", optional
    livechat_data : BTreeMap < String, Json > = "livechatData", }
);

/// The agent who looks after the contact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOkContactContactManager {
    /// `username`
    pub username: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetRegisteredContactOkContactContactManager { optional username : String =
    "username", }
);

/// `contact.lastChat` in the 200 answer to [`GetRegisteredContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOkContactLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetRegisteredContactOkContactLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// `contact.phone` in the 200 answer to [`GetRegisteredContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOkContactPhone {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetRegisteredContactOkContactPhone { optional phone_number : String = "phoneNumber",
    }
);

/// `contact.status` in the 200 answer to [`GetRegisteredContact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRegisteredContactOkContactStatus {
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
    GetRegisteredContactOkContactStatus { Online = "online", Away = "away", Offline =
    "offline", Busy = "busy", Disabled = "disabled", }
);

/// `contact.visitorEmails` in the 200 answer to [`GetRegisteredContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOkContactVisitorEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetRegisteredContactOkContactVisitorEmails { optional address : String = "address", }
);

/// The 200 answer to [`RegisterContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterContactOk {
    /// Id of the stored record, not the record itself.
    pub contact: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    RegisterContactOk { optional contact : String = "contact", optional success : bool =
    "success", }
);

/// The 200 answer to [`FindContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindContactOk {
    /// `contact`
    pub contact: Nullable<FindContactOkContact>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    FindContactOk { nullable contact : FindContactOkContact = "contact", optional success
    : bool = "success", }
);

/// `contact` in the 200 answer to [`FindContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindContactOkContact {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `status`
    pub status: Option<FindContactOkContactStatus>,
    /// When the visitor was registered.
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Id of the department the visitor belongs to.
    pub department: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Secret by which the visitor proves who they are; handle it like a password.
    pub token: Option<String>,
    /// `visitorEmails`
    pub visitor_emails: Option<Vec<FindContactOkContactVisitorEmails>>,
    /// The room and the time of the latest chat.
    pub last_chat: Option<FindContactOkContactLastChat>,
    /// Custom field values of the visitor by field key.
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    FindContactOkContact { optional id : String = "_id", optional username : String =
    "username", optional status : FindContactOkContactStatus = "status", optional ts :
    DateTime = "ts", optional updated_at : DateTime = "_updatedAt", optional department :
    String = "department", optional name : String = "name", optional token : String =
    "token", optional visitor_emails : Vec < FindContactOkContactVisitorEmails > =
    "visitorEmails", optional last_chat : FindContactOkContactLastChat = "lastChat",
    optional livechat_data : BTreeMap < String, Json > = "livechatData", }
);

/// The room and the time of the latest chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindContactOkContactLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    FindContactOkContactLastChat { optional id : String = "_id", optional ts : DateTime =
    "ts", }
);

/// `contact.status` in the 200 answer to [`FindContact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindContactOkContactStatus {
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
    FindContactOkContactStatus { Online = "online", Away = "away", Offline = "offline",
    Busy = "busy", Disabled = "disabled", }
);

/// `contact.visitorEmails` in the 200 answer to [`FindContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindContactOkContactVisitorEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(FindContactOkContactVisitorEmails { optional address : String = "address", });

/// The 200 answer to [`CreateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactOk {
    /// Id of the new contact.
    pub contact_id: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateContactOk { optional contact_id : String = "contactId", optional success : bool
    = "success", }
);

/// The 200 answer to [`ListContactChannels`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOk {
    /// `channels`
    pub channels: Nullable<Vec<ListContactChannelsOkChannels>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactChannelsOk { nullable channels : Vec < ListContactChannelsOkChannels > =
    "channels", optional success : bool = "success", }
);

/// `channels` in the 200 answer to [`ListContactChannels`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOkChannels {
    /// `name`
    pub name: Option<String>,
    /// The visitor record and the kind of source behind this channel.
    pub visitor: Option<ListContactChannelsOkChannelsVisitor>,
    /// Whether the contact is blocked on this channel.
    pub blocked: Option<bool>,
    /// Whether the identity of the contact on this channel is confirmed.
    pub verified: Option<bool>,
    /// `details`
    pub details: Option<ListContactChannelsOkChannelsDetails>,
    /// The room and the time of the latest chat on this channel.
    pub last_chat: Option<ListContactChannelsOkChannelsLastChat>,
    /// Which detail of the contact was confirmed, for instance the phone number.
    pub field: Option<String>,
    /// The confirmed detail itself.
    pub value: Option<String>,
    /// When the detail was confirmed.
    pub verified_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactChannelsOkChannels { optional name : String = "name", optional visitor :
    ListContactChannelsOkChannelsVisitor = "visitor", optional blocked : bool =
    "blocked", optional verified : bool = "verified", optional details :
    ListContactChannelsOkChannelsDetails = "details", optional last_chat :
    ListContactChannelsOkChannelsLastChat = "lastChat", optional field : String =
    "field", optional value : String = "value", optional verified_at : DateTime =
    "verifiedAt", }
);

/// `channels.details` in the 200 answer to [`ListContactChannels`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOkChannelsDetails {
    /// Kind of channel, for instance `widget`, `email`, `sms`, `app` or `api`.
    pub r#type: Option<ListContactChannelsOkChannelsDetailsType>,
    /// Where the conversations of this channel come in.
    pub destination: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactChannelsOkChannelsDetails { optional r#type :
    ListContactChannelsOkChannelsDetailsType = "type", optional destination : String =
    "destination", }
);

/// Kind of channel, for instance `widget`, `email`, `sms`, `app` or `api`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListContactChannelsOkChannelsDetailsType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListContactChannelsOkChannelsDetailsType { Widget = "widget", Email = "email", Sms =
    "sms", App = "app", Api = "api", Other = "other", }
);

/// The room and the time of the latest chat on this channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOkChannelsLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactChannelsOkChannelsLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// The visitor record and the kind of source behind this channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOkChannelsVisitor {
    /// `visitorId`
    pub visitor_id: Option<String>,
    /// `source`
    pub source: Option<ListContactChannelsOkChannelsVisitorSource>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactChannelsOkChannelsVisitor { optional visitor_id : String = "visitorId",
    optional source : ListContactChannelsOkChannelsVisitorSource = "source", }
);

/// `channels.visitor.source` in the 200 answer to [`ListContactChannels`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOkChannelsVisitorSource {
    /// `type`
    pub r#type: Option<ListContactChannelsOkChannelsVisitorSourceType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactChannelsOkChannelsVisitorSource { optional r#type :
    ListContactChannelsOkChannelsVisitorSourceType = "type", }
);

/// `channels.visitor.source.type` in the 200 answer to [`ListContactChannels`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListContactChannelsOkChannelsVisitorSourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListContactChannelsOkChannelsVisitorSourceType { Widget = "widget", Email = "email",
    Sms = "sms", App = "app", Api = "api", Other = "other", }
);

/// The 200 answer to [`CheckContactExistence`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckContactExistenceOk {
    /// Whether such a contact exists.
    pub exists: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CheckContactExistenceOk { optional exists : bool = "exists", optional success : bool
    = "success", }
);

/// The 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOk {
    /// `result`
    pub result: Option<ResolveContactConflictsOkResult>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOk { optional result : ResolveContactConflictsOkResult =
    "result", optional success : bool = "success", }
);

/// `result` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResult {
    /// `_id`
    pub id: Option<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// The ways by which the contact has reached the desk.
    pub channels: Option<Vec<ResolveContactConflictsOkResultChannels>>,
    /// Custom field values by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// Whether the desk does not know yet who this is.
    pub unknown: Option<bool>,
    /// `preRegistration`
    pub pre_registration: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `lastChat`
    pub last_chat: Option<ResolveContactConflictsOkResultLastChat>,
    /// Periods in which the contact was active.
    pub activity: Option<Vec<String>>,
    /// `emails`
    pub emails: Option<Vec<ResolveContactConflictsOkResultEmails>>,
    /// `phones`
    pub phones: Option<Vec<BTreeMap<String, Json>>>,
    /// Contradicting values that still wait for a decision.
    pub conflicting_fields: Option<Vec<BTreeMap<String, Json>>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResult { optional id : String = "_id", optional created_at :
    DateTime = "createdAt", optional name : String = "name", optional channels : Vec <
    ResolveContactConflictsOkResultChannels > = "channels", optional custom_fields :
    BTreeMap < String, Json > = "customFields", optional unknown : bool = "unknown",
    optional pre_registration : bool = "preRegistration", optional updated_at : DateTime
    = "_updatedAt", optional last_chat : ResolveContactConflictsOkResultLastChat =
    "lastChat", optional activity : Vec < String > = "activity", optional emails : Vec <
    ResolveContactConflictsOkResultEmails > = "emails", optional phones : Vec < BTreeMap
    < String, Json > > = "phones", optional conflicting_fields : Vec < BTreeMap < String,
    Json > > = "conflictingFields", }
);

/// `result.channels` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultChannels {
    /// `name`
    pub name: Option<String>,
    /// `visitor`
    pub visitor: Option<ResolveContactConflictsOkResultChannelsVisitor>,
    /// Whether the contact is blocked on this channel.
    pub blocked: Option<bool>,
    /// Whether the identity of the contact on this channel is confirmed.
    pub verified: Option<bool>,
    /// `details`
    pub details: Option<ResolveContactConflictsOkResultChannelsDetails>,
    /// `lastChat`
    pub last_chat: Option<ResolveContactConflictsOkResultChannelsLastChat>,
    /// Which detail of the contact was confirmed, for instance the phone number.
    pub field: Option<String>,
    /// The confirmed detail itself.
    pub value: Option<String>,
    /// When the detail was confirmed.
    pub verified_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResultChannels { optional name : String = "name", optional
    visitor : ResolveContactConflictsOkResultChannelsVisitor = "visitor", optional
    blocked : bool = "blocked", optional verified : bool = "verified", optional details :
    ResolveContactConflictsOkResultChannelsDetails = "details", optional last_chat :
    ResolveContactConflictsOkResultChannelsLastChat = "lastChat", optional field : String
    = "field", optional value : String = "value", optional verified_at : DateTime =
    "verifiedAt", }
);

/// `result.channels.details` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultChannelsDetails {
    /// `type`
    pub r#type: Option<ResolveContactConflictsOkResultChannelsDetailsType>,
    /// Where the conversations of this channel come in.
    pub destination: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResultChannelsDetails { optional r#type :
    ResolveContactConflictsOkResultChannelsDetailsType = "type", optional destination :
    String = "destination", }
);

/// `result.channels.details.type` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResolveContactConflictsOkResultChannelsDetailsType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ResolveContactConflictsOkResultChannelsDetailsType { Widget = "widget", Email =
    "email", Sms = "sms", App = "app", Api = "api", Other = "other", }
);

/// `result.channels.lastChat` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultChannelsLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResultChannelsLastChat { optional id : String = "_id",
    optional ts : DateTime = "ts", }
);

/// `result.channels.visitor` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultChannelsVisitor {
    /// `visitorId`
    pub visitor_id: Option<String>,
    /// `source`
    pub source: Option<ResolveContactConflictsOkResultChannelsVisitorSource>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResultChannelsVisitor { optional visitor_id : String =
    "visitorId", optional source : ResolveContactConflictsOkResultChannelsVisitorSource =
    "source", }
);

/// `result.channels.visitor.source` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultChannelsVisitorSource {
    /// `type`
    pub r#type: Option<ResolveContactConflictsOkResultChannelsVisitorSourceType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResultChannelsVisitorSource { optional r#type :
    ResolveContactConflictsOkResultChannelsVisitorSourceType = "type", }
);

/// `result.channels.visitor.source.type` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResolveContactConflictsOkResultChannelsVisitorSourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ResolveContactConflictsOkResultChannelsVisitorSourceType { Widget = "widget", Email =
    "email", Sms = "sms", App = "app", Api = "api", Other = "other", }
);

/// `result.emails` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(ResolveContactConflictsOkResultEmails { optional address : String = "address", });

/// `result.lastChat` in the 200 answer to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOkResultLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ResolveContactConflictsOkResultLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// The 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOk {
    /// `contact`
    pub contact: Nullable<GetContactOkContact>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOk { nullable contact : GetContactOkContact = "contact", optional success :
    bool = "success", }
);

/// `contact` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContact {
    /// `_id`
    pub id: Option<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// The ways by which the contact has reached the desk.
    pub channels: Option<Vec<GetContactOkContactChannels>>,
    /// Custom field values by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// Whether the desk does not know yet who this is.
    pub unknown: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `lastChat`
    pub last_chat: Option<GetContactOkContactLastChat>,
    /// Values that contradict the stored ones and wait for a decision.
    pub conflicting_fields: Option<Vec<BTreeMap<String, Json>>>,
    /// `emails`
    pub emails: Option<Vec<GetContactOkContactEmails>>,
    /// User id of the agent who looks after the contact.
    pub contact_manager: Option<String>,
    /// `phones`
    pub phones: Option<Vec<BTreeMap<String, Json>>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContact { optional id : String = "_id", optional created_at : DateTime =
    "createdAt", optional name : String = "name", optional channels : Vec <
    GetContactOkContactChannels > = "channels", optional custom_fields : BTreeMap <
    String, Json > = "customFields", optional unknown : bool = "unknown", optional
    updated_at : DateTime = "_updatedAt", optional last_chat :
    GetContactOkContactLastChat = "lastChat", optional conflicting_fields : Vec <
    BTreeMap < String, Json > > = "conflictingFields", optional emails : Vec <
    GetContactOkContactEmails > = "emails", optional contact_manager : String =
    "contactManager", optional phones : Vec < BTreeMap < String, Json > > = "phones", }
);

/// `contact.channels` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactChannels {
    /// `name`
    pub name: Option<String>,
    /// The visitor record and the kind of source behind this channel.
    pub visitor: Option<GetContactOkContactChannelsVisitor>,
    /// Whether the contact is blocked on this channel.
    pub blocked: Option<bool>,
    /// Whether the identity of the contact on this channel is confirmed.
    pub verified: Option<bool>,
    /// `details`
    pub details: Option<GetContactOkContactChannelsDetails>,
    /// `lastChat`
    pub last_chat: Option<GetContactOkContactChannelsLastChat>,
    /// Which detail of the contact was confirmed, for instance the phone number.
    pub field: Option<String>,
    /// The confirmed detail itself.
    pub value: Option<String>,
    /// When the detail was confirmed.
    pub verified_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContactChannels { optional name : String = "name", optional visitor :
    GetContactOkContactChannelsVisitor = "visitor", optional blocked : bool = "blocked",
    optional verified : bool = "verified", optional details :
    GetContactOkContactChannelsDetails = "details", optional last_chat :
    GetContactOkContactChannelsLastChat = "lastChat", optional field : String = "field",
    optional value : String = "value", optional verified_at : DateTime = "verifiedAt", }
);

/// `contact.channels.details` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactChannelsDetails {
    /// `type`
    pub r#type: Option<GetContactOkContactChannelsDetailsType>,
    /// Where the conversations of this channel come in.
    pub destination: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContactChannelsDetails { optional r#type :
    GetContactOkContactChannelsDetailsType = "type", optional destination : String =
    "destination", }
);

/// `contact.channels.details.type` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContactOkContactChannelsDetailsType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetContactOkContactChannelsDetailsType { Widget = "widget", Email = "email", Sms =
    "sms", App = "app", Api = "api", Other = "other", }
);

/// `contact.channels.lastChat` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactChannelsLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContactChannelsLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// The visitor record and the kind of source behind this channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactChannelsVisitor {
    /// `visitorId`
    pub visitor_id: Option<String>,
    /// `source`
    pub source: Option<GetContactOkContactChannelsVisitorSource>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContactChannelsVisitor { optional visitor_id : String = "visitorId",
    optional source : GetContactOkContactChannelsVisitorSource = "source", }
);

/// `contact.channels.visitor.source` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactChannelsVisitorSource {
    /// `type`
    pub r#type: Option<GetContactOkContactChannelsVisitorSourceType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContactChannelsVisitorSource { optional r#type :
    GetContactOkContactChannelsVisitorSourceType = "type", }
);

/// `contact.channels.visitor.source.type` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContactOkContactChannelsVisitorSourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetContactOkContactChannelsVisitorSourceType { Widget = "widget", Email = "email",
    Sms = "sms", App = "app", Api = "api", Other = "other", }
);

/// `contact.emails` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(GetContactOkContactEmails { optional address : String = "address", });

/// `contact.lastChat` in the 200 answer to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOkContactLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetContactOkContactLastChat { optional id : String = "_id", optional ts : DateTime =
    "ts", }
);

/// The 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactHistoryOk {
    /// `history`
    pub history: Option<Vec<ListContactHistoryOkHistory>>,
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
    ListContactHistoryOk { optional history : Vec < ListContactHistoryOkHistory > =
    "history", optional count : i64 = "count", optional offset : i64 = "offset", optional
    total : i64 = "total", optional success : bool = "success", }
);

/// `history` in the 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactHistoryOkHistory {
    /// `_id`
    pub id: Option<String>,
    /// `fname`
    pub fname: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// `msgs`
    pub msgs: Option<i64>,
    /// `v`
    pub v: Option<ListContactHistoryOkHistoryV>,
    /// `servedBy`
    pub served_by: Option<ListContactHistoryOkHistoryServedBy>,
    /// `closedAt`
    pub closed_at: Option<DateTime>,
    /// `closer`
    pub closer: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `source`
    pub source: Option<ListContactHistoryOkHistorySource>,
    /// `verified`
    pub verified: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactHistoryOkHistory { optional id : String = "_id", optional fname : String =
    "fname", optional ts : DateTime = "ts", optional msgs : i64 = "msgs", optional v :
    ListContactHistoryOkHistoryV = "v", optional served_by :
    ListContactHistoryOkHistoryServedBy = "servedBy", optional closed_at : DateTime =
    "closedAt", optional closer : String = "closer", optional tags : Vec < String > =
    "tags", optional source : ListContactHistoryOkHistorySource = "source", optional
    verified : bool = "verified", }
);

/// `history.servedBy` in the 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactHistoryOkHistoryServedBy {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactHistoryOkHistoryServedBy { optional id : String = "_id", optional username
    : String = "username", optional ts : DateTime = "ts", }
);

/// `history.source` in the 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactHistoryOkHistorySource {
    /// `type`
    pub r#type: Option<ListContactHistoryOkHistorySourceType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactHistoryOkHistorySource { optional r#type :
    ListContactHistoryOkHistorySourceType = "type", }
);

/// `history.source.type` in the 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListContactHistoryOkHistorySourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListContactHistoryOkHistorySourceType { Widget = "widget", Email = "email", Sms =
    "sms", App = "app", Api = "api", Other = "other", }
);

/// `history.v` in the 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactHistoryOkHistoryV {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `token`
    pub token: Option<String>,
    /// `status`
    pub status: Option<ListContactHistoryOkHistoryVStatus>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListContactHistoryOkHistoryV { optional id : String = "_id", optional username :
    String = "username", optional token : String = "token", optional status :
    ListContactHistoryOkHistoryVStatus = "status", }
);

/// `history.v.status` in the 200 answer to [`ListContactHistory`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListContactHistoryOkHistoryVStatus {
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
    ListContactHistoryOkHistoryVStatus { Online = "online", Away = "away", Offline =
    "offline", Busy = "busy", Disabled = "disabled", }
);

/// The 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOk {
    /// `contacts`
    pub contacts: Option<Vec<SearchContactsOkContacts>>,
    /// Number of contacts in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of contacts that match in all.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOk { optional contacts : Vec < SearchContactsOkContacts > = "contacts",
    optional count : i64 = "count", optional offset : i64 = "offset", optional total :
    i64 = "total", optional success : bool = "success", }
);

/// `contacts` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContacts {
    /// `_id`
    pub id: Option<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `emails`
    pub emails: Option<Vec<SearchContactsOkContactsEmails>>,
    /// `phones`
    pub phones: Option<Vec<BTreeMap<String, Json>>>,
    /// The ways by which the contact has reached the desk.
    pub channels: Option<Vec<SearchContactsOkContactsChannels>>,
    /// Custom field values by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// Whether the desk does not know yet who this is.
    pub unknown: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Values that contradict the stored ones and wait for a decision.
    pub conflicting_fields: Option<Vec<BTreeMap<String, Json>>>,
    /// `lastChat`
    pub last_chat: Option<SearchContactsOkContactsLastChat>,
    /// The agent who looks after the contact, as an object and not as a bare id.
    pub contact_manager: Option<SearchContactsOkContactsContactManager>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContacts { optional id : String = "_id", optional created_at :
    DateTime = "createdAt", optional name : String = "name", optional emails : Vec <
    SearchContactsOkContactsEmails > = "emails", optional phones : Vec < BTreeMap <
    String, Json > > = "phones", optional channels : Vec <
    SearchContactsOkContactsChannels > = "channels", optional custom_fields : BTreeMap <
    String, Json > = "customFields", optional unknown : bool = "unknown", optional
    updated_at : DateTime = "_updatedAt", optional conflicting_fields : Vec < BTreeMap <
    String, Json > > = "conflictingFields", optional last_chat :
    SearchContactsOkContactsLastChat = "lastChat", optional contact_manager :
    SearchContactsOkContactsContactManager = "contactManager", }
);

/// `contacts.channels` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsChannels {
    /// `name`
    pub name: Option<String>,
    /// `visitor`
    pub visitor: Option<SearchContactsOkContactsChannelsVisitor>,
    /// Whether the contact is blocked on this channel.
    pub blocked: Option<bool>,
    /// Whether the identity of the contact on this channel is confirmed.
    pub verified: Option<bool>,
    /// `details`
    pub details: Option<SearchContactsOkContactsChannelsDetails>,
    /// `lastChat`
    pub last_chat: Option<SearchContactsOkContactsChannelsLastChat>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsChannels { optional name : String = "name", optional visitor
    : SearchContactsOkContactsChannelsVisitor = "visitor", optional blocked : bool =
    "blocked", optional verified : bool = "verified", optional details :
    SearchContactsOkContactsChannelsDetails = "details", optional last_chat :
    SearchContactsOkContactsChannelsLastChat = "lastChat", }
);

/// `contacts.channels.details` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsChannelsDetails {
    /// `type`
    pub r#type: Option<SearchContactsOkContactsChannelsDetailsType>,
    /// Where the conversations of this channel come in.
    pub destination: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsChannelsDetails { optional r#type :
    SearchContactsOkContactsChannelsDetailsType = "type", optional destination : String =
    "destination", }
);

/// `contacts.channels.details.type` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContactsOkContactsChannelsDetailsType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    SearchContactsOkContactsChannelsDetailsType { Widget = "widget", Email = "email", Sms
    = "sms", App = "app", Api = "api", Other = "other", }
);

/// `contacts.channels.lastChat` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsChannelsLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsChannelsLastChat { optional id : String = "_id", optional ts
    : DateTime = "ts", }
);

/// `contacts.channels.visitor` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsChannelsVisitor {
    /// `visitorId`
    pub visitor_id: Option<String>,
    /// `source`
    pub source: Option<SearchContactsOkContactsChannelsVisitorSource>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsChannelsVisitor { optional visitor_id : String = "visitorId",
    optional source : SearchContactsOkContactsChannelsVisitorSource = "source", }
);

/// `contacts.channels.visitor.source` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsChannelsVisitorSource {
    /// `type`
    pub r#type: Option<SearchContactsOkContactsChannelsVisitorSourceType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsChannelsVisitorSource { optional r#type :
    SearchContactsOkContactsChannelsVisitorSourceType = "type", }
);

/// `contacts.channels.visitor.source.type` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContactsOkContactsChannelsVisitorSourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    SearchContactsOkContactsChannelsVisitorSourceType { Widget = "widget", Email =
    "email", Sms = "sms", App = "app", Api = "api", Other = "other", }
);

/// The agent who looks after the contact, as an object and not as a bare id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsContactManager {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsContactManager { optional id : String = "_id", optional name
    : String = "name", optional username : String = "username", }
);

/// `contacts.emails` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(SearchContactsOkContactsEmails { optional address : String = "address", });

/// `contacts.lastChat` in the 200 answer to [`SearchContacts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchContactsOkContactsLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SearchContactsOkContactsLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// The 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOk {
    /// `contact`
    pub contact: Option<UpdateContactOkContact>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOk { optional contact : UpdateContactOkContact = "contact", optional
    success : bool = "success", }
);

/// `contact` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContact {
    /// `_id`
    pub id: Option<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `emails`
    pub emails: Option<Vec<UpdateContactOkContactEmails>>,
    /// `phones`
    pub phones: Option<Vec<UpdateContactOkContactPhones>>,
    /// The ways by which the contact has reached the desk.
    pub channels: Option<Vec<UpdateContactOkContactChannels>>,
    /// Custom field values by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// Whether the desk does not know yet who this is.
    pub unknown: Option<bool>,
    /// `preRegistration`
    pub pre_registration: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Values that contradict the stored ones and wait for a decision.
    pub conflicting_fields: Option<Vec<BTreeMap<String, Json>>>,
    /// `lastChat`
    pub last_chat: Option<UpdateContactOkContactLastChat>,
    /// User id of the agent who looks after the contact.
    pub contact_manager: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContact { optional id : String = "_id", optional created_at : DateTime
    = "createdAt", optional name : String = "name", optional emails : Vec <
    UpdateContactOkContactEmails > = "emails", optional phones : Vec <
    UpdateContactOkContactPhones > = "phones", optional channels : Vec <
    UpdateContactOkContactChannels > = "channels", optional custom_fields : BTreeMap <
    String, Json > = "customFields", optional unknown : bool = "unknown", optional
    pre_registration : bool = "preRegistration", optional updated_at : DateTime =
    "_updatedAt", optional conflicting_fields : Vec < BTreeMap < String, Json > > =
    "conflictingFields", optional last_chat : UpdateContactOkContactLastChat =
    "lastChat", optional contact_manager : String = "contactManager", }
);

/// `contact.channels` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactChannels {
    /// `name`
    pub name: Option<String>,
    /// The visitor record and the kind of source behind this channel.
    pub visitor: Option<UpdateContactOkContactChannelsVisitor>,
    /// Whether the contact is blocked on this channel.
    pub blocked: Option<bool>,
    /// Whether the identity of the contact on this channel is confirmed.
    pub verified: Option<bool>,
    /// `details`
    pub details: Option<UpdateContactOkContactChannelsDetails>,
    /// `lastChat`
    pub last_chat: Option<UpdateContactOkContactChannelsLastChat>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContactChannels { optional name : String = "name", optional visitor :
    UpdateContactOkContactChannelsVisitor = "visitor", optional blocked : bool =
    "blocked", optional verified : bool = "verified", optional details :
    UpdateContactOkContactChannelsDetails = "details", optional last_chat :
    UpdateContactOkContactChannelsLastChat = "lastChat", }
);

/// `contact.channels.details` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactChannelsDetails {
    /// `type`
    pub r#type: Option<UpdateContactOkContactChannelsDetailsType>,
    /// Where the conversations of this channel come in.
    pub destination: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContactChannelsDetails { optional r#type :
    UpdateContactOkContactChannelsDetailsType = "type", optional destination : String =
    "destination", }
);

/// `contact.channels.details.type` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContactOkContactChannelsDetailsType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    UpdateContactOkContactChannelsDetailsType { Widget = "widget", Email = "email", Sms =
    "sms", App = "app", Api = "api", Other = "other", }
);

/// `contact.channels.lastChat` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactChannelsLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContactChannelsLastChat { optional id : String = "_id", optional ts :
    DateTime = "ts", }
);

/// The visitor record and the kind of source behind this channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactChannelsVisitor {
    /// `visitorId`
    pub visitor_id: Option<String>,
    /// `source`
    pub source: Option<UpdateContactOkContactChannelsVisitorSource>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContactChannelsVisitor { optional visitor_id : String = "visitorId",
    optional source : UpdateContactOkContactChannelsVisitorSource = "source", }
);

/// `contact.channels.visitor.source` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactChannelsVisitorSource {
    /// `type`
    pub r#type: Option<UpdateContactOkContactChannelsVisitorSourceType>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContactChannelsVisitorSource { optional r#type :
    UpdateContactOkContactChannelsVisitorSourceType = "type", }
);

/// `contact.channels.visitor.source.type` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContactOkContactChannelsVisitorSourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    UpdateContactOkContactChannelsVisitorSourceType { Widget = "widget", Email = "email",
    Sms = "sms", App = "app", Api = "api", Other = "other", }
);

/// `contact.emails` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactEmails {
    /// `address`
    pub address: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(UpdateContactOkContactEmails { optional address : String = "address", });

/// `contact.lastChat` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactLastChat {
    /// `_id`
    pub id: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateContactOkContactLastChat { optional id : String = "_id", optional ts : DateTime
    = "ts", }
);

/// `contact.phones` in the 200 answer to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOkContactPhones {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(UpdateContactOkContactPhones { optional phone_number : String = "phoneNumber", });
