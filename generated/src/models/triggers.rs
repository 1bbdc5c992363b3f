// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Livechat Triggers".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged,
    responses, union,
};

/// List triggers
///
/// Lists the Livechat triggers, which act in the widget once their conditions hold, a page at a time.
/// Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/triggers`
///
/// Sent by `client.triggers().list(..)`. The responses are [`ListTriggersResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTriggers {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListTriggers = GET "/api/v1/livechat/triggers",
    "get-api-v1-livechat-triggers",
    in "Livechat Triggers",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListTriggersResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListTriggers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTriggersResponse {
    /// 200: The triggers of this page.
    Ok(TriggersPage),
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
responses!(ListTriggersResponse -> TriggersPage {
    Ok(body: TriggersPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListTriggers { offset } -> TriggersPage { triggers: Trigger = "triggers", total });

/// Create or update a trigger
///
/// Saves a Livechat trigger, as a new one or, with `_id`, in place of an existing one. Needs the
/// `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/triggers`
///
/// Sent by `client.triggers().save(..)`. The responses are [`SaveTriggerResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTrigger {
    /// The whole trigger.
    pub body: SaveTriggerBody,
}
operation!(
    SaveTrigger = POST "/api/v1/livechat/triggers",
    "post-api-v1-livechat-triggers",
    in "Livechat Triggers",
    secured by [[AUTH_TOKEN, USER_ID]] -> SaveTriggerResponse {
        required body json body: SaveTriggerBody = "application/json",
    }
);

impl SaveTrigger {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        enabled: impl Into<bool>,
        run_once: impl Into<bool>,
        conditions: impl Into<Vec<TriggerConditionData>>,
        actions: impl Into<Vec<TriggerAction>>,
    ) -> Self {
        Self::with_body(
            SaveTriggerBody::new(
                name,
                description,
                enabled,
                run_once,
                conditions,
                actions,
            ),
        )
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SaveTriggerBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SaveTrigger.body: SaveTriggerBody {
    optional id: String = "_id",
    required name: String = "name",
    required description: String = "description",
    required enabled: bool = "enabled",
    required run_once: bool = "runOnce",
    required conditions: Vec<TriggerConditionData> = "conditions",
    required actions: Vec<TriggerAction> = "actions",
});

/// The responses to [`SaveTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveTriggerResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body lacks a member or has one of the wrong type.
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
responses!(SaveTriggerResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Test the external service of a trigger
///
/// Calls a webhook as a trigger would and returns what it answers, at most 15 times a minute. Needs the
/// licence module `livechat-enterprise` and the `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/triggers/external-service/test`
///
/// Sent by `client.triggers().test_external_service(..)`. The responses are [`TestExternalServiceResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TestExternalService {
    /// The webhook and how to deal with its silence.
    pub body: TestExternalServiceBody,
}
operation!(
    TestExternalService = POST "/api/v1/livechat/triggers/external-service/test",
    "post-api-v1-livechat-triggers-external-service-test",
    in "Livechat Triggers",
    secured by [[AUTH_TOKEN, USER_ID]] -> TestExternalServiceResponse {
        required body json body: TestExternalServiceBody = "application/json",
    }
);

impl TestExternalService {
    /// Creates a value with the required properties.
    pub fn new(
        webhook_url: impl Into<String>,
        timeout: impl Into<ServiceTimeout>,
        fallback_message: impl Into<String>,
    ) -> Self {
        Self::with_body(
            TestExternalServiceBody::new(webhook_url, timeout, fallback_message),
        )
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<TestExternalServiceBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(TestExternalService.body: TestExternalServiceBody {
    required webhook_url: String = "webhookUrl",
    required timeout: ServiceTimeout = "timeout",
    required fallback_message: String = "fallbackMessage",
    nullable extra_data: Nullable<Vec<ExtraData>> = "extraData",
});

/// The responses to [`TestExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TestExternalServiceResponse {
    /// 200: The answer of the external service.
    Ok(ServiceReply),
    /// 400: The body is incomplete, the licence is missing, or the service failed.
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
responses!(TestExternalServiceResponse -> ServiceReply {
    Ok(body: ServiceReply) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a trigger
///
/// Deletes one Livechat trigger. Needs the `view-livechat-manager` permission.
///
/// `DELETE /api/v1/livechat/triggers/{_id}`
///
/// Sent by `client.triggers().delete(..)`. The responses are [`DeleteTriggerResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Id of the trigger to delete.
    pub id: String,
}
operation!(
    DeleteTrigger = DELETE "/api/v1/livechat/triggers/{_id}",
    "delete-api-v1-livechat-triggers-_id",
    in "Livechat Triggers",
    secured by [[AUTH_TOKEN, USER_ID]] -> DeleteTriggerResponse {
        required path simple id: String = "_id",
    }
);

impl DeleteTrigger {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`DeleteTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteTriggerResponse {
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
responses!(DeleteTriggerResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a trigger
///
/// Returns one Livechat trigger; `trigger` is null when the id is not known. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/triggers/{_id}`
///
/// Sent by `client.triggers().get(..)`. The responses are [`GetTriggerResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrigger {
    /// Id of the trigger.
    pub id: String,
}
operation!(
    GetTrigger = GET "/api/v1/livechat/triggers/{_id}",
    "get-api-v1-livechat-triggers-_id",
    in "Livechat Triggers",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetTriggerResponse {
        required path simple id: String = "_id",
    }
);

impl GetTrigger {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`GetTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTriggerResponse {
    /// 200: The trigger.
    Ok(GetTriggerOk),
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
responses!(GetTriggerResponse -> GetTriggerOk {
    Ok(body: GetTriggerOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Ask the external service of a trigger
///
/// Calls the external service of a trigger and returns the messages that it requests to be sent, or the
/// trigger's fallback message. The widget calls this for a visitor, identified by the token. Needs an
/// enterprise licence.
///
/// `POST /api/v1/livechat/triggers/{_id}/external-service/call`
///
/// Sent by `client.triggers().call_external_service(..)`. The responses are [`CallExternalServiceResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallExternalService {
    /// Id of the trigger.
    pub id: String,
    /// The visitor for whom the service is called.
    pub body: CallExternalServiceBody,
}
operation!(
    CallExternalService = POST "/api/v1/livechat/triggers/{_id}/external-service/call",
    "post-api-v1-livechat-triggers-_id-external-service-call",
    in "Livechat Triggers" -> CallExternalServiceResponse {
        required path simple id: String = "_id",
        required body json body: CallExternalServiceBody = "application/json",
    }
);

impl CallExternalService {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>, token: impl Into<String>) -> Self {
        Self::with_body(id, CallExternalServiceBody::new(token))
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        id: impl Into<String>,
        body: impl Into<CallExternalServiceBody>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

flatten!(CallExternalService.body: CallExternalServiceBody {
    required token: String = "token",
    nullable extra_data: Nullable<Vec<ExtraData>> = "extraData",
});

/// The responses to [`CallExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CallExternalServiceResponse {
    /// 200: The response of the external service.
    Ok(ServiceReply),
    /// 400: The body is incomplete, the licence is missing, or the service failed.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CallExternalServiceResponse -> ServiceReply {
    Ok(body: ServiceReply) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`SaveTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTriggerBody {
    /// Id of the trigger to update; a new trigger is created when absent.
    pub id: Option<String>,
    /// `name`
    pub name: String,
    /// `description`
    pub description: String,
    /// `enabled`
    pub enabled: bool,
    /// Whether the trigger acts only once for each visitor.
    pub run_once: bool,
    /// `conditions`
    pub conditions: Vec<TriggerConditionData>,
    /// `actions`
    pub actions: Vec<TriggerAction>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SaveTriggerBody {
    optional id: String = "_id",
    required name: String = "name",
    required description: String = "description",
    required enabled: bool = "enabled",
    required run_once: bool = "runOnce",
    required conditions: Vec<TriggerConditionData> = "conditions",
    required actions: Vec<TriggerAction> = "actions",
});

impl SaveTriggerBody {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        enabled: impl Into<bool>,
        run_once: impl Into<bool>,
        conditions: impl Into<Vec<TriggerConditionData>>,
        actions: impl Into<Vec<TriggerAction>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            enabled: enabled.into(),
            run_once: run_once.into(),
            conditions: conditions.into(),
            actions: actions.into(),
            ..Wire::placeholder()
        }
    }
}

/// `conditions` in the body of [`SaveTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerConditionData {
    /// Kind of condition, one of `time-on-site`, `page-url`, `chat-opened-by-visitor` and
    /// `after-guest-registration`.
    pub name: TriggerConditionName,
    /// What the condition compares with, such as seconds or a page address.
    pub value: Option<TriggerConditionValue>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TriggerConditionData {
    required name: TriggerConditionName = "name",
    required value: Option<TriggerConditionValue> = "value",
});

impl TriggerConditionData {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<TriggerConditionName>,
        value: impl Into<Option<TriggerConditionValue>>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`TestExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TestExternalServiceBody {
    /// Address that the server calls.
    pub webhook_url: String,
    /// How long to wait for the answer, in milliseconds; the server reads it as a number.
    pub timeout: ServiceTimeout,
    /// Text used when the service does not answer in time.
    pub fallback_message: String,
    /// Additional data for the service, as key-value pairs.
    pub extra_data: Nullable<Vec<ExtraData>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TestExternalServiceBody {
    required webhook_url: String = "webhookUrl",
    required timeout: ServiceTimeout = "timeout",
    required fallback_message: String = "fallbackMessage",
    nullable extra_data: Nullable<Vec<ExtraData>> = "extraData",
});

impl TestExternalServiceBody {
    /// Creates a value with the required properties.
    pub fn new(
        webhook_url: impl Into<String>,
        timeout: impl Into<ServiceTimeout>,
        fallback_message: impl Into<String>,
    ) -> Self {
        Self {
            webhook_url: webhook_url.into(),
            timeout: timeout.into(),
            fallback_message: fallback_message.into(),
            ..Wire::placeholder()
        }
    }
}

/// How long to wait for the answer, in milliseconds; the server reads it as a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServiceTimeout {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(ServiceTimeout { Number: f64, String: String });

/// The body of [`CallExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallExternalServiceBody {
    /// Token of the visitor.
    pub token: String,
    /// Additional data for the service, as key-value pairs.
    pub extra_data: Nullable<Vec<ExtraData>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CallExternalServiceBody {
    required token: String = "token",
    nullable extra_data: Nullable<Vec<ExtraData>> = "extraData",
});

impl CallExternalServiceBody {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`GetTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTriggerOk {
    /// `trigger`
    pub trigger: Nullable<Trigger>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetTriggerOk {
    nullable trigger: Nullable<Trigger> = "trigger",
    optional success: bool = "success",
});
