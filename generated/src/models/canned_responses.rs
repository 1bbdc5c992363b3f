// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Canned Responses".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// Delete a canned response by body
///
/// Deletes the canned response whose id is in the body. Needs the licence module `canned-responses`;
/// new programs call `DELETE canned-responses/{_id}` instead.
///
/// `DELETE /api/v1/canned-responses`
///
/// Deprecated.
///
/// Sent by `client.canned_responses().delete_by_body(..)`. The responses are [`DeleteCannedResponseByBodyResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCannedResponseByBody {
    /// The canned response to delete.
    pub body: CannedResponseKey,
}
operation!(
    DeleteCannedResponseByBody = DELETE "/api/v1/canned-responses",
    "delete-api-v1-canned-responses",
    in "Canned Responses",
    secured by [[AUTH_TOKEN, USER_ID]] -> DeleteCannedResponseByBodyResponse {
        required body json body: CannedResponseKey = "application/json",
    }
);

impl DeleteCannedResponseByBody {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self::with_body(CannedResponseKey::new(id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CannedResponseKey>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(DeleteCannedResponseByBody.body: CannedResponseKey { required id: String = "_id" });

/// The responses to [`DeleteCannedResponseByBody`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCannedResponseByBodyResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The canned response does not exist, the body is incomplete, or the licence is missing.
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
responses!(DeleteCannedResponseByBodyResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List canned responses
///
/// Lists and filters canned responses, which are prepared texts for agents, a page at a time. Needs the
/// licence module `canned-responses`.
///
/// `GET /api/v1/canned-responses`
///
/// Sent by `client.canned_responses().list(..)`. The responses are [`ListCannedResponsesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCannedResponses {
    /// Shortcut to look for.
    pub shortcut: Option<String>,
    /// Text to look for.
    pub text: Option<String>,
    /// Scope of the responses, `global`, `department` or `user`.
    pub scope: Option<String>,
    /// Tag of the responses; the server reads this parameter as an array.
    pub tags: Option<Vec<String>>,
    /// Id of the department whose responses to list.
    pub department_id: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// User whose responses to list.
    pub created_by: Option<String>,
}
operation!(
    ListCannedResponses = GET "/api/v1/canned-responses",
    "get-api-v1-canned-responses",
    in "Canned Responses",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListCannedResponsesResponse {
        optional query form shortcut: String = "shortcut",
        optional query form text: String = "text",
        optional query form scope: String = "scope",
        optional query form tags each String = "tags[]",
        optional query form department_id: String = "departmentId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form created_by: String = "createdBy",
    }
);

/// The responses to [`ListCannedResponses`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCannedResponsesResponse {
    /// 200: The canned responses of this page.
    Ok(CannedResponsesPage),
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
responses!(ListCannedResponsesResponse -> CannedResponsesPage {
    Ok(body: CannedResponsesPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListCannedResponses {
    offset,
} -> CannedResponsesPage {
    canned_responses: CannedResponse = "cannedResponses",
    total,
});

/// Create or update a canned response
///
/// Saves a canned response, as a new one or, with `_id`, in place of an existing one. Needs the licence
/// module `canned-responses`.
///
/// `POST /api/v1/canned-responses`
///
/// Sent by `client.canned_responses().save(..)`. The responses are [`SaveCannedResponseResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCannedResponse {
    /// The whole canned response.
    pub body: SaveCannedResponseBody,
}
operation!(
    SaveCannedResponse = POST "/api/v1/canned-responses",
    "post-api-v1-canned-responses",
    in "Canned Responses",
    secured by [[AUTH_TOKEN, USER_ID]] -> SaveCannedResponseResponse {
        required body json body: SaveCannedResponseBody = "application/json",
    }
);

impl SaveCannedResponse {
    /// Creates a value with the required properties.
    pub fn new(
        shortcut: impl Into<String>,
        text: impl Into<String>,
        scope: impl Into<String>,
    ) -> Self {
        Self::with_body(SaveCannedResponseBody::new(shortcut, text, scope))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SaveCannedResponseBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SaveCannedResponse.body: SaveCannedResponseBody {
    required shortcut: String = "shortcut",
    required text: String = "text",
    required scope: String = "scope",
    optional tags each String = "tags",
    optional department_id: String = "departmentId",
    optional id: String = "_id",
});

/// The responses to [`SaveCannedResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveCannedResponseResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is incomplete, or the licence is missing.
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
responses!(SaveCannedResponseResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the canned responses of the caller
///
/// Returns the canned responses that the caller may use, without paging. Needs the licence module
/// `canned-responses` and the `view-canned-responses` permission.
///
/// `GET /api/v1/canned-responses.get`
///
/// Sent by `client.canned_responses().list_usable(..)`. The responses are [`ListUsableCannedResponsesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsableCannedResponses {}
operation!(
    ListUsableCannedResponses = GET "/api/v1/canned-responses.get",
    "get-api-v1-canned-responses.get",
    in "Canned Responses",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListUsableCannedResponsesResponse {}
);

/// The responses to [`ListUsableCannedResponses`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUsableCannedResponsesResponse {
    /// 200: The canned responses.
    Ok(ListUsableCannedResponsesOk),
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
responses!(ListUsableCannedResponsesResponse -> ListUsableCannedResponsesOk {
    Ok(body: ListUsableCannedResponsesOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a canned response
///
/// Deletes one canned response. Needs the licence module `canned-responses`.
///
/// `DELETE /api/v1/canned-responses/{_id}`
///
/// Sent by `client.canned_responses().delete(..)`. The responses are [`DeleteCannedResponseResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCannedResponse {
    /// Id of the canned response.
    pub id: String,
}
operation!(
    DeleteCannedResponse = DELETE "/api/v1/canned-responses/{_id}",
    "delete-api-v1-canned-responses-_id",
    in "Canned Responses",
    secured by [[AUTH_TOKEN, USER_ID]] -> DeleteCannedResponseResponse {
        required path simple id: String = "_id",
    }
);

impl DeleteCannedResponse {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`DeleteCannedResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCannedResponseResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
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
responses!(DeleteCannedResponseResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a canned response
///
/// Returns one canned response; an id that is not found gives 404. Needs the licence module
/// `canned-responses`.
///
/// `GET /api/v1/canned-responses/{_id}`
///
/// Sent by `client.canned_responses().get(..)`. The responses are [`GetCannedResponseResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCannedResponse {
    /// Id of the canned response.
    pub id: String,
}
operation!(
    GetCannedResponse = GET "/api/v1/canned-responses/{_id}",
    "get-api-v1-canned-responses-_id",
    in "Canned Responses",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetCannedResponseResponse {
        required path simple id: String = "_id",
    }
);

impl GetCannedResponse {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`GetCannedResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCannedResponseResponse {
    /// 200: The canned response.
    Ok(GetCannedResponseOk),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
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
responses!(GetCannedResponseResponse -> GetCannedResponseOk {
    Ok(body: GetCannedResponseOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    NotFound(body: Failure) = 404 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`DeleteCannedResponseByBody`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CannedResponseKey {
    /// Id of the canned response.
    pub id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CannedResponseKey { required id: String = "_id" });

impl CannedResponseKey {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SaveCannedResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCannedResponseBody {
    /// Short name by which an agent inserts the text.
    pub shortcut: String,
    /// `text`
    pub text: String,
    /// Who may use the response, `global`, `department` or `user`.
    pub scope: String,
    /// Names of the tags of the response.
    pub tags: Option<Vec<String>>,
    /// Id of the department, with scope `department`.
    pub department_id: Option<String>,
    /// Id of the response to update; a new response is created when absent.
    pub id: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SaveCannedResponseBody {
    required shortcut: String = "shortcut",
    required text: String = "text",
    required scope: String = "scope",
    optional tags each String = "tags",
    optional department_id: String = "departmentId",
    optional id: String = "_id",
});

impl SaveCannedResponseBody {
    /// Creates a value with the required properties.
    pub fn new(
        shortcut: impl Into<String>,
        text: impl Into<String>,
        scope: impl Into<String>,
    ) -> Self {
        Self {
            shortcut: shortcut.into(),
            text: text.into(),
            scope: scope.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`ListUsableCannedResponses`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsableCannedResponsesOk {
    /// `responses`
    pub responses: Option<Vec<CannedResponse>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListUsableCannedResponsesOk {
    optional responses: Vec<CannedResponse> = "responses",
    optional success: bool = "success",
});

/// The 200 response to [`GetCannedResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCannedResponseOk {
    /// `cannedResponse`
    pub canned_response: Option<CannedResponse>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetCannedResponseOk {
    optional canned_response: CannedResponse = "cannedResponse",
    optional success: bool = "success",
});
