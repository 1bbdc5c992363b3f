// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Inquiries".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    BTreeMap, Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged,
    responses,
};

/// Get the inquiry of a room
///
/// Returns the inquiry that belongs to a room; `inquiry` is null when the room has none. Needs the
/// `view-l-room` permission.
///
/// `GET /api/v1/livechat/inquiries.getOne`
///
/// Sent by `client.inquiries().get(..)`. The responses are [`GetInquiryResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInquiry {
    /// Id of the room whose inquiry to return.
    pub room_id: String,
}
operation!(
    GetInquiry = GET "/api/v1/livechat/inquiries.getOne",
    "get-api-v1-livechat-inquiries.getOne",
    in "Omnichannel Inquiries",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetInquiryResponse {
        required query form room_id: String = "roomId",
    }
);

impl GetInquiry {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self { room_id: room_id.into() }
    }
}

/// The responses to [`GetInquiry`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetInquiryResponse {
    /// 200: The inquiry with its visitor and last message.
    Ok(GetInquiryOk),
    /// 400: The query lacks the room id.
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
responses!(GetInquiryResponse -> GetInquiryOk {
    Ok(body: GetInquiryOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List inquiries
///
/// Lists inquiries, which are chats on their way to an agent, a page at a time. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/inquiries.list`
///
/// Sent by `client.inquiries().list(..)`. The responses are [`ListInquiriesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInquiries {
    /// Department whose inquiries to list.
    pub department: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order as JSON text with 1 or -1 for each member, such as `{"ts": 1}`.
    pub sort: Option<Json>,
}
operation!(
    ListInquiries = GET "/api/v1/livechat/inquiries.list",
    "get-api-v1-livechat-inquiries.list",
    in "Omnichannel Inquiries",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListInquiriesResponse {
        optional query form department: String = "department",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListInquiries`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListInquiriesResponse {
    /// 200: The inquiries of this page.
    Ok(InquiriesPage),
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
responses!(ListInquiriesResponse -> InquiriesPage {
    Ok(body: InquiriesPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListInquiries { offset } -> InquiriesPage { inquiries: Inquiry = "inquiries", total });

/// List queued inquiries for the caller
///
/// Lists the waiting inquiries that the calling agent may take, a page at a time. Needs the
/// `view-l-room` permission.
///
/// `GET /api/v1/livechat/inquiries.queuedForUser`
///
/// Sent by `client.inquiries().list_queued(..)`. The responses are [`ListQueuedInquiriesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQueuedInquiries {
    /// Department to which the list is limited.
    pub department: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListQueuedInquiries = GET "/api/v1/livechat/inquiries.queuedForUser",
    "get-api-v1-livechat-inquiries.queuedForUser",
    in "Omnichannel Inquiries",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListQueuedInquiriesResponse {
        optional query form department: String = "department",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListQueuedInquiries`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListQueuedInquiriesResponse {
    /// 200: The queued inquiries of this page.
    Ok(InquiriesPage),
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
responses!(ListQueuedInquiriesResponse -> InquiriesPage {
    Ok(body: InquiriesPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListQueuedInquiries { offset } -> InquiriesPage { inquiries: Inquiry = "inquiries", total });

/// Return a chat to the queue
///
/// Takes a chat from its agent and makes it a waiting inquiry again, on demand in another department.
/// Needs the `view-l-room` permission.
///
/// `POST /api/v1/livechat/inquiries.returnAsInquiry`
///
/// Sent by `client.inquiries().return_to_queue(..)`. The responses are [`ReturnRoomToQueueResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReturnRoomToQueue {
    /// The room to return and, on demand, the department that gets it.
    pub body: ReturnRoomToQueueBody,
}
operation!(
    ReturnRoomToQueue = POST "/api/v1/livechat/inquiries.returnAsInquiry",
    "post-api-v1-livechat-inquiries.returnAsInquiry",
    in "Omnichannel Inquiries",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> ReturnRoomToQueueResponse {
        required body json body: ReturnRoomToQueueBody = "application/json",
    }
);

impl ReturnRoomToQueue {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self::with_body(ReturnRoomToQueueBody::new(room_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<ReturnRoomToQueueBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(ReturnRoomToQueue.body: ReturnRoomToQueueBody {
    required room_id: String = "roomId",
    optional department_id: String = "departmentId",
});

/// The responses to [`ReturnRoomToQueue`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReturnRoomToQueueResponse {
    /// 200: Whether the chat was returned.
    Ok(ReturnRoomToQueueOk),
    /// 400: The room is not known or cannot be returned.
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
responses!(ReturnRoomToQueueResponse -> ReturnRoomToQueueOk {
    Ok(body: ReturnRoomToQueueOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Take an inquiry
///
/// Assigns a waiting chat to the caller, or to the agent named in `userId`. Needs the `view-l-room`
/// permission.
///
/// `POST /api/v1/livechat/inquiries.take`
///
/// Sent by `client.inquiries().take(..)`. The responses are [`TakeInquiryResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TakeInquiry {
    /// The inquiry and, on demand, the agent who takes it.
    pub body: TakeInquiryBody,
}
operation!(
    TakeInquiry = POST "/api/v1/livechat/inquiries.take",
    "post-api-v1-livechat-inquiries.take",
    in "Omnichannel Inquiries",
    secured by [[AUTH_TOKEN, USER_ID]] -> TakeInquiryResponse {
        required body json body: TakeInquiryBody = "application/json",
    }
);

impl TakeInquiry {
    /// Creates a value with the required properties.
    pub fn new(inquiry_id: impl Into<String>) -> Self {
        Self::with_body(TakeInquiryBody::new(inquiry_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<TakeInquiryBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(TakeInquiry.body: TakeInquiryBody {
    required inquiry_id: String = "inquiryId",
    optional user_id: String = "userId",
    nullable options: Nullable<TakeInquiryOptions> = "options",
});

/// The responses to [`TakeInquiry`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TakeInquiryResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is incomplete, or the inquiry cannot be taken.
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
responses!(TakeInquiryResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Set the SLA of an inquiry
///
/// Puts a service level agreement on the inquiry of a room. Needs the licence module
/// `livechat-enterprise` and one of the permissions `view-l-room` and `manage-livechat-sla`.
///
/// `PUT /api/v1/livechat/inquiry.setSLA`
///
/// Sent by `client.inquiries().set_sla(..)`. The responses are [`SetInquirySlaResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetInquirySla {
    /// The room and the service level agreement.
    pub body: SetInquirySlaBody,
}
operation!(
    SetInquirySla = PUT "/api/v1/livechat/inquiry.setSLA",
    "put-api-v1-livechat-inquiry.setSLA",
    in "Omnichannel Inquiries",
    secured by [[AUTH_TOKEN, USER_ID]] -> SetInquirySlaResponse {
        required body json body: SetInquirySlaBody = "application/json",
    }
);

impl SetInquirySla {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>, sla: impl Into<String>) -> Self {
        Self::with_body(SetInquirySlaBody::new(room_id, sla))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SetInquirySlaBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SetInquirySla.body: SetInquirySlaBody {
    required room_id: String = "roomId",
    required sla: String = "sla",
});

/// The responses to [`SetInquirySla`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetInquirySlaResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The inquiry or the service level agreement is not valid.
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
responses!(SetInquirySlaResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`ReturnRoomToQueue`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReturnRoomToQueueBody {
    /// `roomId`
    pub room_id: String,
    /// Id of the department whose queue gets the chat.
    pub department_id: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReturnRoomToQueueBody {
    required room_id: String = "roomId",
    optional department_id: String = "departmentId",
});

impl ReturnRoomToQueueBody {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`TakeInquiry`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TakeInquiryBody {
    /// Id of the inquiry, not of its room.
    pub inquiry_id: String,
    /// Id of the agent who gets the chat; the caller when absent.
    pub user_id: Option<String>,
    /// Options for taking the chat.
    pub options: Nullable<TakeInquiryOptions>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TakeInquiryBody {
    required inquiry_id: String = "inquiryId",
    optional user_id: String = "userId",
    nullable options: Nullable<TakeInquiryOptions> = "options",
});

impl TakeInquiryBody {
    /// Creates a value with the required properties.
    pub fn new(inquiry_id: impl Into<String>) -> Self {
        Self {
            inquiry_id: inquiry_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// Options for taking the chat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TakeInquiryOptions {
    /// Whether a user, not a program, takes the chat.
    pub client_action: bool,
    /// The previous owner of the chat, if it was forwarded.
    pub forwarding_to_department: Nullable<ForwardingToDepartment>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TakeInquiryOptions {
    required client_action: bool = "clientAction",
    nullable forwarding_to_department: Nullable<ForwardingToDepartment> = "forwardingToDepartment",
});

impl TakeInquiryOptions {
    /// Creates a value with the required properties.
    pub fn new(client_action: impl Into<bool>) -> Self {
        Self {
            client_action: client_action.into(),
            ..Wire::placeholder()
        }
    }
}

/// The previous owner of the chat, if it was forwarded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardingToDepartment {
    /// `oldDepartmentId`
    pub old_department_id: String,
    /// `transferData`
    pub transfer_data: BTreeMap<String, Json>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ForwardingToDepartment {
    required old_department_id: String = "oldDepartmentId",
    required transfer_data: BTreeMap<String, Json> = "transferData",
});

impl ForwardingToDepartment {
    /// Creates a value with the required properties.
    pub fn new(
        old_department_id: impl Into<String>,
        transfer_data: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        Self {
            old_department_id: old_department_id.into(),
            transfer_data: transfer_data.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SetInquirySla`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetInquirySlaBody {
    /// Id of the room behind the inquiry.
    pub room_id: String,
    /// Id of the service level agreement.
    pub sla: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetInquirySlaBody { required room_id: String = "roomId", required sla: String = "sla" });

impl SetInquirySlaBody {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>, sla: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            sla: sla.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`GetInquiry`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInquiryOk {
    /// `inquiry`
    pub inquiry: Nullable<Inquiry>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetInquiryOk {
    nullable inquiry: Nullable<Inquiry> = "inquiry",
    optional success: bool = "success",
});

/// The 200 response to [`ReturnRoomToQueue`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnRoomToQueueOk {
    /// Whether the chat is an inquiry again.
    pub result: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReturnRoomToQueueOk {
    optional result: bool = "result",
    optional success: bool = "success",
});
