// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "SLA Policies".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// List SLA policies
///
/// Lists the service level agreement policies a page at a time. An enterprise license is required.
///
/// `GET /api/v1/livechat/sla`
///
/// Sent by `client.sla_policies().list(..)`. The responses are [`ListSlaPoliciesResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSlaPolicies {
    /// Text that a policy must match to be listed.
    pub text: Option<String>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
}
operation!(
    ListSlaPolicies = GET "/api/v1/livechat/sla",
    "get-api-v1-livechat-sla",
    in "SLA Policies",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListSlaPoliciesResponse {
        optional query form text: String = "text",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form offset: i64 = "offset",
    }
);

/// The responses to [`ListSlaPolicies`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListSlaPoliciesResponse {
    /// 200: The SLA policies of this page.
    Ok(SlaPoliciesPage),
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
responses!(ListSlaPoliciesResponse -> SlaPoliciesPage {
    Ok(body: SlaPoliciesPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListSlaPolicies { offset } -> SlaPoliciesPage { sla: SlaPolicy = "sla", total });

/// Create an SLA policy
///
/// Creates a service level agreement policy. An enterprise license is required.
///
/// `POST /api/v1/livechat/sla`
///
/// Sent by `client.sla_policies().create(..)`. The responses are [`CreateSlaPolicyResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSlaPolicy {
    /// The policy to create.
    pub body: CreateSlaPolicyBody,
}
operation!(
    CreateSlaPolicy = POST "/api/v1/livechat/sla",
    "post-api-v1-livechat-sla",
    in "SLA Policies",
    secured by [[AUTH_TOKEN, USER_ID]] -> CreateSlaPolicyResponse {
        required body json body: CreateSlaPolicyBody = "application/json",
    }
);

impl CreateSlaPolicy {
    /// Creates a value with the required properties.
    pub fn new(name: impl Into<String>, due_time_in_minutes: impl Into<i64>) -> Self {
        Self::with_body(CreateSlaPolicyBody::new(name, due_time_in_minutes))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CreateSlaPolicyBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(CreateSlaPolicy.body: CreateSlaPolicyBody {
    required name: String = "name",
    optional description: String = "description",
    required due_time_in_minutes: i64 = "dueTimeInMinutes",
});

/// The responses to [`CreateSlaPolicy`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSlaPolicyResponse {
    /// 200: The new policy with its id.
    Ok(CreateSlaPolicyOk),
    /// 400: The policy was not created, because the body is incomplete or the license is missing.
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
responses!(CreateSlaPolicyResponse -> CreateSlaPolicyOk {
    Ok(body: CreateSlaPolicyOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete an SLA policy
///
/// Deletes a service level agreement policy. An enterprise license is required.
///
/// `DELETE /api/v1/livechat/sla/{slaId}`
///
/// Sent by `client.sla_policies().delete(..)`. The responses are [`DeleteSlaPolicyResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteSlaPolicy {
    /// Id of the policy to delete.
    pub sla_id: String,
}
operation!(
    DeleteSlaPolicy = DELETE "/api/v1/livechat/sla/{slaId}",
    "delete-api-v1-livechat-sla-slaId",
    in "SLA Policies",
    secured by [[AUTH_TOKEN, USER_ID]] -> DeleteSlaPolicyResponse {
        required path simple sla_id: String = "slaId",
    }
);

impl DeleteSlaPolicy {
    /// Creates a value with the required properties.
    pub fn new(sla_id: impl Into<String>) -> Self {
        Self { sla_id: sla_id.into() }
    }
}

/// The responses to [`DeleteSlaPolicy`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteSlaPolicyResponse {
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
responses!(DeleteSlaPolicyResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get an SLA policy
///
/// Returns one service level agreement policy by its id; its members stand at the top level, next to
/// `success`. An enterprise license is required.
///
/// `GET /api/v1/livechat/sla/{slaId}`
///
/// Sent by `client.sla_policies().get(..)`. The responses are [`GetSlaPolicyResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSlaPolicy {
    /// Id of the policy to read.
    pub sla_id: String,
}
operation!(
    GetSlaPolicy = GET "/api/v1/livechat/sla/{slaId}",
    "get-api-v1-livechat-sla-slaId",
    in "SLA Policies",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetSlaPolicyResponse {
        required path simple sla_id: String = "slaId",
    }
);

impl GetSlaPolicy {
    /// Creates a value with the required properties.
    pub fn new(sla_id: impl Into<String>) -> Self {
        Self { sla_id: sla_id.into() }
    }
}

/// The responses to [`GetSlaPolicy`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSlaPolicyResponse {
    /// 200: The SLA policy.
    Ok(SlaPolicy),
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
responses!(GetSlaPolicyResponse -> SlaPolicy {
    Ok(body: SlaPolicy) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    NotFound(body: Failure) = 404 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Update an SLA policy
///
/// Changes a service level agreement policy and returns it as stored. An enterprise license is
/// required.
///
/// `PUT /api/v1/livechat/sla/{slaId}`
///
/// Sent by `client.sla_policies().update(..)`. The responses are [`UpdateSlaPolicyResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlaPolicy {
    /// Id of the policy to change.
    pub sla_id: String,
    /// The new policy.
    pub body: UpdateSlaPolicyBody,
}
operation!(
    UpdateSlaPolicy = PUT "/api/v1/livechat/sla/{slaId}",
    "put-api-v1-livechat-sla-slaId",
    in "SLA Policies",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateSlaPolicyResponse {
        required path simple sla_id: String = "slaId",
        required body json body: UpdateSlaPolicyBody = "application/json",
    }
);

impl UpdateSlaPolicy {
    /// Creates a value with the required properties.
    pub fn new(
        sla_id: impl Into<String>,
        name: impl Into<String>,
        due_time_in_minutes: impl Into<i64>,
    ) -> Self {
        Self::with_body(sla_id, UpdateSlaPolicyBody::new(name, due_time_in_minutes))
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        sla_id: impl Into<String>,
        body: impl Into<UpdateSlaPolicyBody>,
    ) -> Self {
        Self {
            sla_id: sla_id.into(),
            body: body.into(),
        }
    }
}

flatten!(UpdateSlaPolicy.body: UpdateSlaPolicyBody {
    required name: String = "name",
    nullable description: Nullable<String> = "description",
    required due_time_in_minutes: i64 = "dueTimeInMinutes",
});

/// The responses to [`UpdateSlaPolicy`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSlaPolicyResponse {
    /// 200: The policy after the change.
    Ok(UpdateSlaPolicyOk),
    /// 400: The policy was not changed, because the request is incomplete or the license is missing.
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
responses!(UpdateSlaPolicyResponse -> UpdateSlaPolicyOk {
    Ok(body: UpdateSlaPolicyOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`CreateSlaPolicy`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSlaPolicyBody {
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// Minutes a visitor may wait under this policy.
    pub due_time_in_minutes: i64,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateSlaPolicyBody {
    required name: String = "name",
    optional description: String = "description",
    required due_time_in_minutes: i64 = "dueTimeInMinutes",
});

impl CreateSlaPolicyBody {
    /// Creates a value with the required properties.
    pub fn new(name: impl Into<String>, due_time_in_minutes: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            due_time_in_minutes: due_time_in_minutes.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`UpdateSlaPolicy`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlaPolicyBody {
    /// `name`
    pub name: String,
    /// `description`
    pub description: Nullable<String>,
    /// Minutes within which a chat must be taken.
    pub due_time_in_minutes: i64,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateSlaPolicyBody {
    required name: String = "name",
    nullable description: Nullable<String> = "description",
    required due_time_in_minutes: i64 = "dueTimeInMinutes",
});

impl UpdateSlaPolicyBody {
    /// Creates a value with the required properties.
    pub fn new(name: impl Into<String>, due_time_in_minutes: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            due_time_in_minutes: due_time_in_minutes.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`CreateSlaPolicy`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSlaPolicyOk {
    /// `sla`
    pub sla: Option<SlaPolicy>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateSlaPolicyOk { optional sla: SlaPolicy = "sla", optional success: bool = "success" });

/// The 200 response to [`UpdateSlaPolicy`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlaPolicyOk {
    /// `sla`
    pub sla: Option<SlaPolicy>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateSlaPolicyOk { optional sla: SlaPolicy = "sla", optional success: bool = "success" });
