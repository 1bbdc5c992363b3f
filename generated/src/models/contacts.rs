// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Contacts".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    BTreeMap, Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged,
    responses,
};

/// Get a visitor as a contact
///
/// Returns the visitor that represents a contact of the older kind, or `null` if there is none. Needs
/// the `view-l-room` permission; for contacts of the newer kind, see `omnichannel/contacts.get`.
///
/// `GET /api/v1/omnichannel/contact`
///
/// Sent by `client.contacts().get_registered(..)`. The responses are [`GetRegisteredContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContact {
    /// Id of the visitor.
    pub contact_id: String,
}
operation!(
    GetRegisteredContact = GET "/api/v1/omnichannel/contact",
    "get-api-v1-omnichannel-contact",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetRegisteredContactResponse {
        required query form contact_id: String = "contactId",
    }
);

impl GetRegisteredContact {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// The responses to [`GetRegisteredContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRegisteredContactResponse {
    /// 200: The visitor.
    Ok(GetRegisteredContactOk),
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
responses!(GetRegisteredContactResponse -> GetRegisteredContactOk {
    Ok(body: GetRegisteredContactOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Register a visitor as a contact
///
/// Stores name, email, phone and contact manager under a visitor token. Needs the `view-l-room`
/// permission; for contacts of their own see `omnichannel/contacts`.
///
/// `POST /api/v1/omnichannel/contact`
///
/// Sent by `client.contacts().register(..)`. The responses are [`RegisterContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterContact {
    /// The details to store.
    pub body: RegisterContactBody,
}
operation!(
    RegisterContact = POST "/api/v1/omnichannel/contact",
    "post-api-v1-omnichannel-contact",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "match" -> RegisterContactResponse {
        required body json body: RegisterContactBody = "application/json",
    }
);

impl RegisterContact {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, name: impl Into<String>) -> Self {
        Self::with_body(RegisterContactBody::new(token, name))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<RegisterContactBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(RegisterContact.body: RegisterContactBody {
    required token: String = "token",
    required name: String = "name",
    optional email: String = "email",
    optional phone: String = "phone",
    optional contact_manager: ContactManagerKey = "contactManager",
});

/// The responses to [`RegisterContact`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(RegisterContactResponse -> RegisterContactOk {
    Ok(body: RegisterContactOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Find one visitor by email, phone or custom field
///
/// Looks a visitor up by email address, phone number or custom field values. Needs the `view-l-room`
/// permission.
///
/// `GET /api/v1/omnichannel/contact.search`
///
/// Sent by `client.contacts().find(..)`. The responses are [`FindContactResponse`].
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
    FindContact = GET "/api/v1/omnichannel/contact.search",
    "get-api-v1-contact.search",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> FindContactResponse {
        optional query form email: String = "email",
        optional query form phone: String = "phone",
        optional query json custom: BTreeMap<String, Json> = "custom",
    }
);

/// The responses to [`FindContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindContactResponse {
    /// 200: The visitor that was found; finding nobody is no error and still answers 200.
    Ok(FindContactOk),
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
responses!(FindContactResponse -> FindContactOk {
    Ok(body: FindContactOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Create a contact
///
/// Creates a contact that is not tied to a visitor token and returns its id. Needs the
/// `create-livechat-contact` permission.
///
/// `POST /api/v1/omnichannel/contacts`
///
/// Sent by `client.contacts().create(..)`. The responses are [`CreateContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// The contact to create; `phones` and `emails` must both be there.
    pub body: CreateContactBody,
}
operation!(
    CreateContact = POST "/api/v1/omnichannel/contacts",
    "post-api-v1-omnichannel-contacts",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> CreateContactResponse {
        required body json body: CreateContactBody = "application/json",
    }
);

impl CreateContact {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        phones: impl IntoIterator<Item = impl Into<String>>,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::with_body(CreateContactBody::new(name, phones, emails))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CreateContactBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(CreateContact.body: CreateContactBody {
    required name: String = "name",
    required phones each String = "phones",
    required emails each String = "emails",
    optional custom_fields: BTreeMap<String, Json> = "customFields",
    optional contact_manager: String = "contactManager",
});

/// The responses to [`CreateContact`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CreateContactResponse -> CreateContactOk {
    Ok(body: CreateContactOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Block a contact on one channel
///
/// Blocks the contact behind a visitor on the channel the visitor came by. Needs the
/// `block-livechat-contact` permission and an enterprise licence.
///
/// `POST /api/v1/omnichannel/contacts.block`
///
/// Sent by `client.contacts().block(..)`. The responses are [`BlockContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContact {
    /// The visitor and the kind of source that together name the channel.
    pub body: BlockContactBody,
}
operation!(
    BlockContact = POST "/api/v1/omnichannel/contacts.block",
    "post-api-v1-omnichannel-contacts.block",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> BlockContactResponse {
        required body json body: BlockContactBody = "application/json",
    }
);

impl BlockContact {
    /// Creates a value with the required properties.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<ChannelKeySource>,
    ) -> Self {
        Self::with_body(BlockContactBody::new(ChannelKey::new(visitor_id, source)))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<BlockContactBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(BlockContact.body.visitor: ChannelKey {
    required visitor_id: String = "visitorId",
    required source: ChannelKeySource = "source",
});

/// The responses to [`BlockContact`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(BlockContactResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List the channels of a contact
///
/// Lists the ways by which one contact has reached the desk, without paging. Needs the
/// `view-livechat-contact` permission.
///
/// `GET /api/v1/omnichannel/contacts.channels`
///
/// Sent by `client.contacts().list_channels(..)`. The responses are [`ListContactChannelsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannels {
    /// Id of the contact.
    pub contact_id: String,
}
operation!(
    ListContactChannels = GET "/api/v1/omnichannel/contacts.channels",
    "get-api-v1-omnichannel-contacts.channels",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListContactChannelsResponse {
        required query form contact_id: String = "contactId",
    }
);

impl ListContactChannels {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// The responses to [`ListContactChannels`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ListContactChannelsResponse -> ListContactChannelsOk {
    Ok(body: ListContactChannelsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Check whether a contact exists
///
/// Tells whether there is a contact with the given id, email address or phone number. Needs the
/// `view-livechat-contact` permission.
///
/// `GET /api/v1/omnichannel/contacts.checkExistence`
///
/// Sent by `client.contacts().check_existence(..)`. The responses are [`CheckContactExistenceResponse`].
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
    "get-api-v1-omnichannel-contacts.checkExistence",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> CheckContactExistenceResponse {
        optional query form contact_id: String = "contactId",
        optional query form email: String = "email",
        optional query form phone: String = "phone",
    }
);

/// The responses to [`CheckContactExistence`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CheckContactExistenceResponse -> CheckContactExistenceOk {
    Ok(body: CheckContactExistenceOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Settle conflicting values of a contact
///
/// Decides which of several contradicting values a contact keeps. Needs the `update-livechat-contact`
/// permission.
///
/// `POST /api/v1/omnichannel/contacts.conflicts`
///
/// Sent by `client.contacts().resolve_conflicts(..)`. The responses are [`ResolveContactConflictsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflicts {
    /// The contact and the values that shall hold.
    pub body: ResolveContactConflictsBody,
}
operation!(
    ResolveContactConflicts = POST "/api/v1/omnichannel/contacts.conflicts",
    "post-api-v1-omnichannel-contacts.conflicts",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> ResolveContactConflictsResponse {
        required body json body: ResolveContactConflictsBody = "application/json",
    }
);

impl ResolveContactConflicts {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self::with_body(ResolveContactConflictsBody::new(contact_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<ResolveContactConflictsBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(ResolveContactConflicts.body: ResolveContactConflictsBody {
    required contact_id: String = "contactId",
    optional name: String = "name",
    optional custom_fields: BTreeMap<String, Json> = "customFields",
    optional contact_manager: String = "contactManager",
    optional wipe_conflicts: bool = "wipeConflicts",
});

/// The responses to [`ResolveContactConflicts`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ResolveContactConflictsResponse -> ResolveContactConflictsOk {
    Ok(body: ResolveContactConflictsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a contact
///
/// Deletes a contact. Needs the `delete-livechat-contact` permission.
///
/// `POST /api/v1/omnichannel/contacts.delete`
///
/// Sent by `client.contacts().delete(..)`. The responses are [`DeleteContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContact {
    /// The contact to delete.
    pub body: DeleteContactBody,
}
operation!(
    DeleteContact = POST "/api/v1/omnichannel/contacts.delete",
    "post-api-v1-omnichannel-contacts.delete",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> DeleteContactResponse {
        required body json body: DeleteContactBody = "application/json",
    }
);

impl DeleteContact {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self::with_body(DeleteContactBody::new(contact_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<DeleteContactBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(DeleteContact.body: DeleteContactBody { required contact_id: String = "contactId" });

/// The responses to [`DeleteContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteContactResponse {
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
responses!(DeleteContactResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a contact
///
/// Returns one contact with its channels, custom fields and open conflicts. Needs the
/// `view-livechat-contact` permission; an unknown id gives a 404.
///
/// `GET /api/v1/omnichannel/contacts.get`
///
/// Sent by `client.contacts().get(..)`. The responses are [`GetContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContact {
    /// Id of the contact.
    pub contact_id: String,
}
operation!(
    GetContact = GET "/api/v1/omnichannel/contacts.get",
    "get-api-v1-omnichannel-contacts.get",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetContactResponse {
        required query form contact_id: String = "contactId",
    }
);

impl GetContact {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// The responses to [`GetContact`].
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
responses!(GetContactResponse -> GetContactOk {
    Ok(body: GetContactOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    NotFound(body: Failure) = 404 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the chat history of a contact
///
/// Reads the chats one contact has had, a page at a time. Needs the `view-livechat-contact-history`
/// permission.
///
/// `GET /api/v1/omnichannel/contacts.history`
///
/// Sent by `client.contacts().list_history(..)`. The responses are [`ListContactHistoryResponse`].
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
    "get-api-v1-omnichannel-contacts.history",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListContactHistoryResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        required query form contact_id: String = "contactId",
        optional query form source: String = "source",
    }
);

impl ListContactHistory {
    /// Creates a value with the required properties.
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

/// The responses to [`ListContactHistory`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListContactHistoryResponse {
    /// 200: The conversations of this page.
    Ok(RoomHistoryPage),
    /// 400: The query is not acceptable.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The caller lacks the permission to read the history of contacts.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(ListContactHistoryResponse -> RoomHistoryPage {
    Ok(body: RoomHistoryPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListContactHistory { offset } -> RoomHistoryPage { history: Room = "history", total });

/// Search contacts
///
/// Lists the contacts that match a text, a page at a time. Needs the `view-livechat-contact`
/// permission.
///
/// `GET /api/v1/omnichannel/contacts.search`
///
/// Sent by `client.contacts().search(..)`. The responses are [`SearchContactsResponse`].
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
    "get-api-v1-omnichannel-contacts.search",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> SearchContactsResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form search_text: String = "searchText",
        optional query form unknown: bool = "unknown",
    }
);

/// The responses to [`SearchContacts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchContactsResponse {
    /// 200: The contacts of this page.
    Ok(ContactsPage),
    /// 400: The query is not acceptable.
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
responses!(SearchContactsResponse -> ContactsPage {
    Ok(body: ContactsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(SearchContacts { offset } -> ContactsPage { contacts: Contact = "contacts", total });

/// Unblock a contact on one channel
///
/// Lifts the block of the contact behind a visitor on the channel the visitor came by. Needs the
/// `unblock-livechat-contact` permission and an enterprise licence.
///
/// `POST /api/v1/omnichannel/contacts.unblock`
///
/// Sent by `client.contacts().unblock(..)`. The responses are [`UnblockContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnblockContact {
    /// The visitor and the kind of source that together name the channel.
    pub body: UnblockContactBody,
}
operation!(
    UnblockContact = POST "/api/v1/omnichannel/contacts.unblock",
    "post-api-v1-omnichannel-contacts.unblock",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> UnblockContactResponse {
        required body json body: UnblockContactBody = "application/json",
    }
);

impl UnblockContact {
    /// Creates a value with the required properties.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<ChannelKeySource>,
    ) -> Self {
        Self::with_body(UnblockContactBody::new(ChannelKey::new(visitor_id, source)))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<UnblockContactBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(UnblockContact.body.visitor: ChannelKey {
    required visitor_id: String = "visitorId",
    required source: ChannelKeySource = "source",
});

/// The responses to [`UnblockContact`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(UnblockContactResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Change a contact
///
/// Changes the given members of a contact and returns the contact as it is afterwards. Needs the
/// `update-livechat-contact` permission.
///
/// `POST /api/v1/omnichannel/contacts.update`
///
/// Sent by `client.contacts().update(..)`. The responses are [`UpdateContactResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContact {
    /// An object with the `contactId` and the members to change: `name`, `emails`, `phones`,
    /// `customFields`, `contactManager`, `wipeConflicts`.
    pub body: UpdateContactBody,
}
operation!(
    UpdateContact = POST "/api/v1/omnichannel/contacts.update",
    "post-api-v1-omnichannel-contacts.update",
    in "Omnichannel Contacts",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateContactResponse {
        required body json body: UpdateContactBody = "application/json",
    }
);

impl UpdateContact {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self::with_body(UpdateContactBody::new(contact_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<UpdateContactBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(UpdateContact.body: UpdateContactBody {
    required contact_id: String = "contactId",
    optional name: String = "name",
    nullable emails: Nullable<Vec<String>> = "emails",
    nullable phones: Nullable<Vec<String>> = "phones",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    nullable contact_manager: Nullable<String> = "contactManager",
    nullable wipe_conflicts: Nullable<bool> = "wipeConflicts",
});

/// The responses to [`UpdateContact`].
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
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(UpdateContactResponse -> UpdateContactOk {
    Ok(body: UpdateContactOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

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
    pub contact_manager: Option<ContactManagerKey>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RegisterContactBody {
    required token: String = "token",
    required name: String = "name",
    optional email: String = "email",
    optional phone: String = "phone",
    optional contact_manager: ContactManagerKey = "contactManager",
});

impl RegisterContactBody {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            name: name.into(),
            ..Wire::placeholder()
        }
    }
}

/// `contactManager` in the body of [`RegisterContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactManagerKey {
    /// Username of the agent who looks after the contact.
    pub username: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ContactManagerKey { optional username: String = "username" });

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
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateContactBody {
    required name: String = "name",
    required phones each String = "phones",
    required emails each String = "emails",
    optional custom_fields: BTreeMap<String, Json> = "customFields",
    optional contact_manager: String = "contactManager",
});

impl CreateContactBody {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        phones: impl IntoIterator<Item = impl Into<String>>,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            phones: phones.into_iter().map(Into::into).collect(),
            emails: emails.into_iter().map(Into::into).collect(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`BlockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockContactBody {
    /// `visitor`
    pub visitor: ChannelKey,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(BlockContactBody { required visitor: ChannelKey = "visitor" });

impl BlockContactBody {
    /// Creates a value with the required properties.
    pub fn new(visitor: impl Into<ChannelKey>) -> Self {
        Self {
            visitor: visitor.into(),
            ..Wire::placeholder()
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
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ResolveContactConflictsBody {
    required contact_id: String = "contactId",
    optional name: String = "name",
    optional custom_fields: BTreeMap<String, Json> = "customFields",
    optional contact_manager: String = "contactManager",
    optional wipe_conflicts: bool = "wipeConflicts",
});

impl ResolveContactConflictsBody {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`DeleteContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactBody {
    /// Id of the contact.
    pub contact_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteContactBody { required contact_id: String = "contactId" });

impl DeleteContactBody {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`UnblockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnblockContactBody {
    /// `visitor`
    pub visitor: ChannelKey,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UnblockContactBody { required visitor: ChannelKey = "visitor" });

impl UnblockContactBody {
    /// Creates a value with the required properties.
    pub fn new(visitor: impl Into<ChannelKey>) -> Self {
        Self {
            visitor: visitor.into(),
            ..Wire::placeholder()
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
    /// All email addresses of the contact; addresses not in the list are deleted.
    pub emails: Nullable<Vec<String>>,
    /// All phone numbers of the contact; numbers not in the list are deleted.
    pub phones: Nullable<Vec<String>>,
    /// Values of the contact's custom fields, by field name.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// Id of the agent who looks after the contact.
    pub contact_manager: Nullable<String>,
    /// Whether this change resolves the contact's open conflicts.
    pub wipe_conflicts: Nullable<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateContactBody {
    required contact_id: String = "contactId",
    optional name: String = "name",
    nullable emails: Nullable<Vec<String>> = "emails",
    nullable phones: Nullable<Vec<String>> = "phones",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    nullable contact_manager: Nullable<String> = "contactManager",
    nullable wipe_conflicts: Nullable<bool> = "wipeConflicts",
});

impl UpdateContactBody {
    /// Creates a value with the required properties.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`GetRegisteredContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisteredContactOk {
    /// `contact`
    pub contact: Nullable<Visitor>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetRegisteredContactOk {
    nullable contact: Nullable<Visitor> = "contact",
    optional success: bool = "success",
});

/// The 200 response to [`RegisterContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterContactOk {
    /// Id of the stored record, not the record itself.
    pub contact: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RegisterContactOk {
    optional contact: String = "contact",
    optional success: bool = "success",
});

/// The 200 response to [`FindContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindContactOk {
    /// `contact`
    pub contact: Nullable<Visitor>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(FindContactOk {
    nullable contact: Nullable<Visitor> = "contact",
    optional success: bool = "success",
});

/// The 200 response to [`CreateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactOk {
    /// Id of the new contact.
    pub contact_id: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateContactOk {
    optional contact_id: String = "contactId",
    optional success: bool = "success",
});

/// The 200 response to [`ListContactChannels`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactChannelsOk {
    /// `channels`
    pub channels: Nullable<Vec<ContactChannel>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListContactChannelsOk {
    nullable channels: Nullable<Vec<ContactChannel>> = "channels",
    optional success: bool = "success",
});

/// The 200 response to [`CheckContactExistence`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckContactExistenceOk {
    /// Whether such a contact exists.
    pub exists: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CheckContactExistenceOk {
    optional exists: bool = "exists",
    optional success: bool = "success",
});

/// The 200 response to [`ResolveContactConflicts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveContactConflictsOk {
    /// `result`
    pub result: Option<Contact>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ResolveContactConflictsOk {
    optional result: Contact = "result",
    optional success: bool = "success",
});

/// The 200 response to [`GetContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactOk {
    /// `contact`
    pub contact: Nullable<Contact>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetContactOk {
    nullable contact: Nullable<Contact> = "contact",
    optional success: bool = "success",
});

/// The 200 response to [`UpdateContact`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactOk {
    /// `contact`
    pub contact: Option<Contact>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateContactOk {
    optional contact: Contact = "contact",
    optional success: bool = "success",
});
