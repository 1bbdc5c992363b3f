// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Livechat Triggers" take and give.
use super::*;

/// List triggers
///
/// Lists the Livechat triggers, which act in the widget once their conditions hold, a page at a time.
/// Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/triggers`
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
    ListTriggers = GET "/api/v1/livechat/triggers", "get-api-v1-livechat-triggers",
    secured by[[AUTH_TOKEN, USER_ID]] -> ListTriggersResponse { optional query form
    offset : i64 = "offset", optional query form count : i64 = "count", optional query
    json sort : Json = "sort", }
);

/// The answers to [`ListTriggers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTriggersResponse {
    /// 200: The triggers of this page.
    Ok(ListTriggersOk),
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
    ListTriggersResponse -> ListTriggersOk { Ok(body : ListTriggersOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Create or update a trigger
///
/// Saves a Livechat trigger, as a new one or, with `_id`, in place of an existing one. Needs the
/// `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/triggers`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTrigger {
    /// The whole trigger.
    pub body: SaveTriggerBody,
}
operation!(
    SaveTrigger = POST "/api/v1/livechat/triggers", "post-api-v1-livechat-triggers",
    secured by[[AUTH_TOKEN, USER_ID]] -> SaveTriggerResponse { required body json body :
    SaveTriggerBody = "application/json", }
);
impl SaveTrigger {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        enabled: impl Into<bool>,
        run_once: impl Into<bool>,
        conditions: impl Into<Vec<SaveTriggerBodyConditions>>,
        actions: impl Into<Vec<SaveTriggerBodyActions>>,
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
}
impl SaveTrigger {
    /// With a whole body.
    pub fn with_body(body: impl Into<SaveTriggerBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    SaveTrigger.body : SaveTriggerBody { optional id : String = "_id", required name :
    String = "name", required description : String = "description", required enabled :
    bool = "enabled", required run_once : bool = "runOnce", required conditions : Vec <
    SaveTriggerBodyConditions > = "conditions", required actions : Vec <
    SaveTriggerBodyActions > = "actions", }
);

/// The answers to [`SaveTrigger`].
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
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    SaveTriggerResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Test the external service of a trigger
///
/// Calls a webhook as a trigger would and returns what it answers, at most 15 times a minute. Needs the
/// licence module `livechat-enterprise` and the `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/triggers/external-service/test`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TestExternalService {
    /// The webhook and how to deal with its silence.
    pub body: TestExternalServiceBody,
}
operation!(
    TestExternalService = POST "/api/v1/livechat/triggers/external-service/test",
    "post-api-v1-livechat-triggers-external-service-test", secured by[[AUTH_TOKEN,
    USER_ID]] -> TestExternalServiceResponse { required body json body :
    TestExternalServiceBody = "application/json", }
);
impl TestExternalService {
    /// With what is required.
    pub fn new(
        webhook_url: impl Into<String>,
        timeout: impl Into<TestExternalServiceBodyTimeout>,
        fallback_message: impl Into<String>,
    ) -> Self {
        Self::with_body(
            TestExternalServiceBody::new(webhook_url, timeout, fallback_message),
        )
    }
}
impl TestExternalService {
    /// With a whole body.
    pub fn with_body(body: impl Into<TestExternalServiceBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    TestExternalService.body : TestExternalServiceBody { required webhook_url : String =
    "webhookUrl", required timeout : TestExternalServiceBodyTimeout = "timeout", required
    fallback_message : String = "fallbackMessage", nullable extra_data : Vec <
    TestExternalServiceBodyExtraData > = "extraData", }
);

/// The answers to [`TestExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TestExternalServiceResponse {
    /// 200: The answer of the external service.
    Ok(TestExternalServiceOk),
    /// 400: The body is incomplete, the licence is missing, or the service failed.
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
    TestExternalServiceResponse -> TestExternalServiceOk { Ok(body :
    TestExternalServiceOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Delete a trigger
///
/// Deletes one Livechat trigger. Needs the `view-livechat-manager` permission.
///
/// `DELETE /api/v1/livechat/triggers/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Id of the trigger to delete.
    pub id: String,
}
operation!(
    DeleteTrigger = DELETE "/api/v1/livechat/triggers/{_id}",
    "delete-api-v1-livechat-triggers-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    DeleteTriggerResponse { required path simple id : String = "_id", }
);
impl DeleteTrigger {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`DeleteTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteTriggerResponse {
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
    DeleteTriggerResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Get a trigger
///
/// Returns one Livechat trigger; `trigger` is null when the id is not known. Needs the
/// `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/triggers/{_id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrigger {
    /// Id of the trigger.
    pub id: String,
}
operation!(
    GetTrigger = GET "/api/v1/livechat/triggers/{_id}",
    "get-api-v1-livechat-triggers-_id", secured by[[AUTH_TOKEN, USER_ID]] ->
    GetTriggerResponse { required path simple id : String = "_id", }
);
impl GetTrigger {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`GetTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTriggerResponse {
    /// 200: The trigger.
    Ok(GetTriggerOk),
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
    GetTriggerResponse -> GetTriggerOk { Ok(body : GetTriggerOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Ask the external service of a trigger
///
/// Calls the service that a trigger names and returns the messages that it wants sent, or the trigger's
/// fallback message. The widget calls this for a visitor, who is known by the token. Needs an
/// enterprise licence.
///
/// `POST /api/v1/livechat/triggers/{_id}/external-service/call`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallExternalService {
    /// Id of the trigger.
    pub id: String,
    /// For whom the service is asked.
    pub body: CallExternalServiceBody,
}
operation!(
    CallExternalService = POST "/api/v1/livechat/triggers/{_id}/external-service/call",
    "post-api-v1-livechat-triggers-_id-external-service-call" ->
    CallExternalServiceResponse { required path simple id : String = "_id", required body
    json body : CallExternalServiceBody = "application/json", }
);
impl CallExternalService {
    /// With what is required.
    pub fn new(id: impl Into<String>, token: impl Into<String>) -> Self {
        Self::with_body(id, CallExternalServiceBody::new(token))
    }
}
impl CallExternalService {
    /// With a whole body.
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
payload!(
    CallExternalService.body : CallExternalServiceBody { required token : String =
    "token", nullable extra_data : Vec < CallExternalServiceBodyExtraData > =
    "extraData", }
);

/// The answers to [`CallExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CallExternalServiceResponse {
    /// 200: The answer of the external service.
    Ok(CallExternalServiceOk),
    /// 400: The body is incomplete, the licence is missing, or the service failed.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    CallExternalServiceResponse -> CallExternalServiceOk { Ok(body :
    CallExternalServiceOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", TooManyRequests(body : Failure) = 429 json
    "application/json", }
);

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
    pub conditions: Vec<SaveTriggerBodyConditions>,
    /// `actions`
    pub actions: Vec<SaveTriggerBodyActions>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SaveTriggerBody { optional id : String = "_id", required name : String = "name",
    required description : String = "description", required enabled : bool = "enabled",
    required run_once : bool = "runOnce", required conditions : Vec <
    SaveTriggerBodyConditions > = "conditions", required actions : Vec <
    SaveTriggerBodyActions > = "actions", }
);
impl SaveTriggerBody {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        enabled: impl Into<bool>,
        run_once: impl Into<bool>,
        conditions: impl Into<Vec<SaveTriggerBodyConditions>>,
        actions: impl Into<Vec<SaveTriggerBodyActions>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            enabled: enabled.into(),
            run_once: run_once.into(),
            conditions: conditions.into(),
            actions: actions.into(),
            ..Wire::blank()
        }
    }
}

/// `actions` in the body of [`SaveTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveTriggerBodyActions {
    /// Kind of action, `send-message` or `use-external-service`.
    pub name: Option<SaveTriggerBodyActionsName>,
    /// `params`
    pub params: Option<SaveTriggerBodyActionsParams>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SaveTriggerBodyActions { optional name : SaveTriggerBodyActionsName = "name",
    optional params : SaveTriggerBodyActionsParams = "params", }
);

/// Kind of action, `send-message` or `use-external-service`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveTriggerBodyActionsName {
    /// `send-message`
    SendMessage,
    /// `use-external-service`
    UseExternalService,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    SaveTriggerBodyActionsName { SendMessage = "send-message", UseExternalService =
    "use-external-service", }
);

/// `actions.params` in the body of [`SaveTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveTriggerBodyActionsParams {
    /// Who the message comes from, `queue` or `custom`.
    pub sender: Option<SaveTriggerBodyActionsParamsSender>,
    /// Name shown as the sender, with sender `custom`.
    pub name: Option<String>,
    /// Text to send, with the action `send-message`.
    pub msg: Option<String>,
    /// Address to call, with the action `use-external-service`.
    pub service_url: Option<String>,
    /// How long to wait for the external service, in milliseconds.
    pub service_timeout: Option<f64>,
    /// Text to send when the external service does not answer.
    pub service_fallback_message: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SaveTriggerBodyActionsParams { optional sender : SaveTriggerBodyActionsParamsSender =
    "sender", optional name : String = "name", optional msg : String = "msg", optional
    service_url : String = "serviceUrl", optional service_timeout : f64 =
    "serviceTimeout", optional service_fallback_message : String =
    "serviceFallbackMessage", }
);

/// Who the message comes from, `queue` or `custom`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveTriggerBodyActionsParamsSender {
    /// `queue`
    Queue,
    /// `custom`
    Custom,
    /// ``
    Empty,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    SaveTriggerBodyActionsParamsSender { Queue = "queue", Custom = "custom", Empty = "",
    }
);

/// `conditions` in the body of [`SaveTrigger`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTriggerBodyConditions {
    /// Kind of condition, one of `time-on-site`, `page-url`, `chat-opened-by-visitor` and
    /// `after-guest-registration`.
    pub name: SaveTriggerBodyConditionsName,
    /// What the condition compares with, such as seconds or a page address.
    pub value: Option<SaveTriggerBodyConditionsValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    SaveTriggerBodyConditions { required name : SaveTriggerBodyConditionsName = "name",
    required value : Option < SaveTriggerBodyConditionsValue > = "value", }
);
impl SaveTriggerBodyConditions {
    /// With what is required.
    pub fn new(
        name: impl Into<SaveTriggerBodyConditionsName>,
        value: impl Into<Option<SaveTriggerBodyConditionsValue>>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Wire::blank()
        }
    }
}

/// Kind of condition, one of `time-on-site`, `page-url`, `chat-opened-by-visitor` and
/// `after-guest-registration`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveTriggerBodyConditionsName {
    /// `time-on-site`
    TimeOnSite,
    /// `page-url`
    PageUrl,
    /// `chat-opened-by-visitor`
    ChatOpenedByVisitor,
    /// `after-guest-registration`
    AfterGuestRegistration,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    SaveTriggerBodyConditionsName { TimeOnSite = "time-on-site", PageUrl = "page-url",
    ChatOpenedByVisitor = "chat-opened-by-visitor", AfterGuestRegistration =
    "after-guest-registration", }
);

/// What the condition compares with, such as seconds or a page address.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveTriggerBodyConditionsValue {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(SaveTriggerBodyConditionsValue { Number : f64, String : String, });

/// The body of [`TestExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TestExternalServiceBody {
    /// Address that the server calls.
    pub webhook_url: String,
    /// How long to wait for the answer, in milliseconds; the server reads it as a number.
    pub timeout: TestExternalServiceBodyTimeout,
    /// Text used when the service does not answer in time.
    pub fallback_message: String,
    /// What the service is told besides, as pairs.
    pub extra_data: Nullable<Vec<TestExternalServiceBodyExtraData>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TestExternalServiceBody { required webhook_url : String = "webhookUrl", required
    timeout : TestExternalServiceBodyTimeout = "timeout", required fallback_message :
    String = "fallbackMessage", nullable extra_data : Vec <
    TestExternalServiceBodyExtraData > = "extraData", }
);
impl TestExternalServiceBody {
    /// With what is required.
    pub fn new(
        webhook_url: impl Into<String>,
        timeout: impl Into<TestExternalServiceBodyTimeout>,
        fallback_message: impl Into<String>,
    ) -> Self {
        Self {
            webhook_url: webhook_url.into(),
            timeout: timeout.into(),
            fallback_message: fallback_message.into(),
            ..Wire::blank()
        }
    }
}

/// `extraData` in the body of [`TestExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TestExternalServiceBodyExtraData {
    /// `key`
    pub key: String,
    /// `value`
    pub value: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TestExternalServiceBodyExtraData { required key : String = "key", required value :
    String = "value", }
);
impl TestExternalServiceBodyExtraData {
    /// With what is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..Wire::blank()
        }
    }
}

/// How long to wait for the answer, in milliseconds; the server reads it as a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TestExternalServiceBodyTimeout {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(TestExternalServiceBodyTimeout { Number : f64, String : String, });

/// The body of [`CallExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallExternalServiceBody {
    /// Token of the visitor.
    pub token: String,
    /// What the service is told besides, as pairs.
    pub extra_data: Nullable<Vec<CallExternalServiceBodyExtraData>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CallExternalServiceBody { required token : String = "token", nullable extra_data :
    Vec < CallExternalServiceBodyExtraData > = "extraData", }
);
impl CallExternalServiceBody {
    /// With what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Wire::blank()
        }
    }
}

/// `extraData` in the body of [`CallExternalService`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallExternalServiceBodyExtraData {
    /// `key`
    pub key: String,
    /// `value`
    pub value: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CallExternalServiceBodyExtraData { required key : String = "key", required value :
    String = "value", }
);
impl CallExternalServiceBodyExtraData {
    /// With what is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`ListTriggers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTriggersOk {
    /// `triggers`
    pub triggers: Option<Vec<ListTriggersOkTriggers>>,
    /// Number of triggers in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of triggers over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListTriggersOk { optional triggers : Vec < ListTriggersOkTriggers > = "triggers",
    optional count : i64 = "count", optional offset : i64 = "offset", optional total :
    i64 = "total", optional success : bool = "success", }
);

/// `triggers` in the 200 answer to [`ListTriggers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTriggersOkTriggers {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Whether the trigger acts only once for each visitor.
    pub run_once: Option<bool>,
    /// `conditions`
    pub conditions: Option<Vec<ListTriggersOkTriggersConditions>>,
    /// `actions`
    pub actions: Option<Vec<ListTriggersOkTriggersActions>>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListTriggersOkTriggers { optional id : String = "_id", optional name : String =
    "name", optional description : String = "description", optional enabled : bool =
    "enabled", optional run_once : bool = "runOnce", optional conditions : Vec <
    ListTriggersOkTriggersConditions > = "conditions", optional actions : Vec <
    ListTriggersOkTriggersActions > = "actions", optional updated_at : DateTime =
    "_updatedAt", }
);

/// `triggers.actions` in the 200 answer to [`ListTriggers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTriggersOkTriggersActions {
    /// Kind of action, such as `send-message`.
    pub name: Option<ListTriggersOkTriggersActionsName>,
    /// `params`
    pub params: Option<ListTriggersOkTriggersActionsParams>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListTriggersOkTriggersActions { optional name : ListTriggersOkTriggersActionsName =
    "name", optional params : ListTriggersOkTriggersActionsParams = "params", }
);

/// Kind of action, such as `send-message`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTriggersOkTriggersActionsName {
    /// `send-message`
    SendMessage,
    /// `use-external-service`
    UseExternalService,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListTriggersOkTriggersActionsName { SendMessage = "send-message", UseExternalService
    = "use-external-service", }
);

/// `triggers.actions.params` in the 200 answer to [`ListTriggers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTriggersOkTriggersActionsParams {
    /// Who the message comes from, `queue` or `custom`.
    pub sender: Option<ListTriggersOkTriggersActionsParamsSender>,
    /// Text that the visitor gets.
    pub msg: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListTriggersOkTriggersActionsParams { optional sender :
    ListTriggersOkTriggersActionsParamsSender = "sender", optional msg : String = "msg",
    }
);

/// Who the message comes from, `queue` or `custom`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTriggersOkTriggersActionsParamsSender {
    /// `queue`
    Queue,
    /// `custom`
    Custom,
    /// ``
    Empty,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListTriggersOkTriggersActionsParamsSender { Queue = "queue", Custom = "custom", Empty
    = "", }
);

/// `triggers.conditions` in the 200 answer to [`ListTriggers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTriggersOkTriggersConditions {
    /// Kind of condition, such as `time-on-site`, `page-url` or `chat-opened-by-visitor`.
    pub name: Option<ListTriggersOkTriggersConditionsName>,
    /// What the condition compares with, such as seconds or a page address; it can also be a number.
    pub value: Option<ListTriggersOkTriggersConditionsValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListTriggersOkTriggersConditions { optional name :
    ListTriggersOkTriggersConditionsName = "name", optional value :
    ListTriggersOkTriggersConditionsValue = "value", }
);

/// Kind of condition, such as `time-on-site`, `page-url` or `chat-opened-by-visitor`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTriggersOkTriggersConditionsName {
    /// `time-on-site`
    TimeOnSite,
    /// `page-url`
    PageUrl,
    /// `chat-opened-by-visitor`
    ChatOpenedByVisitor,
    /// `after-guest-registration`
    AfterGuestRegistration,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    ListTriggersOkTriggersConditionsName { TimeOnSite = "time-on-site", PageUrl =
    "page-url", ChatOpenedByVisitor = "chat-opened-by-visitor", AfterGuestRegistration =
    "after-guest-registration", }
);

/// What the condition compares with, such as seconds or a page address; it can also be a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTriggersOkTriggersConditionsValue {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(ListTriggersOkTriggersConditionsValue { Number : f64, String : String, });

/// The 200 answer to [`TestExternalService`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestExternalServiceOk {
    /// Id that stands for the trigger in this test.
    pub trigger_id: Option<String>,
    /// `response`
    pub response: Option<TestExternalServiceOkResponse>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TestExternalServiceOk { optional trigger_id : String = "triggerId", optional response
    : TestExternalServiceOkResponse = "response", optional success : bool = "success", }
);

/// `response` in the 200 answer to [`TestExternalService`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestExternalServiceOkResponse {
    /// HTTP status that the service gave.
    pub status_code: Option<i64>,
    /// Messages that the service wants sent.
    pub contents: Option<Vec<TestExternalServiceOkResponseContents>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TestExternalServiceOkResponse { optional status_code : i64 = "statusCode", optional
    contents : Vec < TestExternalServiceOkResponseContents > = "contents", }
);

/// `response.contents` in the 200 answer to [`TestExternalService`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestExternalServiceOkResponseContents {
    /// `msg`
    pub msg: Option<String>,
    /// Place of the message among the others.
    pub order: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    TestExternalServiceOkResponseContents { optional msg : String = "msg", optional order
    : i64 = "order", }
);

/// The 200 answer to [`GetTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTriggerOk {
    /// `trigger`
    pub trigger: Nullable<GetTriggerOkTrigger>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetTriggerOk { nullable trigger : GetTriggerOkTrigger = "trigger", optional success :
    bool = "success", }
);

/// `trigger` in the 200 answer to [`GetTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTriggerOkTrigger {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Whether the trigger acts only once for each visitor.
    pub run_once: Option<bool>,
    /// `conditions`
    pub conditions: Option<Vec<GetTriggerOkTriggerConditions>>,
    /// `actions`
    pub actions: Option<Vec<GetTriggerOkTriggerActions>>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetTriggerOkTrigger { optional id : String = "_id", optional name : String = "name",
    optional description : String = "description", optional enabled : bool = "enabled",
    optional run_once : bool = "runOnce", optional conditions : Vec <
    GetTriggerOkTriggerConditions > = "conditions", optional actions : Vec <
    GetTriggerOkTriggerActions > = "actions", optional updated_at : DateTime =
    "_updatedAt", }
);

/// `trigger.actions` in the 200 answer to [`GetTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTriggerOkTriggerActions {
    /// Kind of action, such as `send-message`.
    pub name: Option<GetTriggerOkTriggerActionsName>,
    /// `params`
    pub params: Option<GetTriggerOkTriggerActionsParams>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetTriggerOkTriggerActions { optional name : GetTriggerOkTriggerActionsName = "name",
    optional params : GetTriggerOkTriggerActionsParams = "params", }
);

/// Kind of action, such as `send-message`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetTriggerOkTriggerActionsName {
    /// `send-message`
    SendMessage,
    /// `use-external-service`
    UseExternalService,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetTriggerOkTriggerActionsName { SendMessage = "send-message", UseExternalService =
    "use-external-service", }
);

/// `trigger.actions.params` in the 200 answer to [`GetTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTriggerOkTriggerActionsParams {
    /// Who the message comes from, `queue` or `custom`.
    pub sender: Option<GetTriggerOkTriggerActionsParamsSender>,
    /// Text that the visitor gets.
    pub msg: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetTriggerOkTriggerActionsParams { optional sender :
    GetTriggerOkTriggerActionsParamsSender = "sender", optional msg : String = "msg", }
);

/// Who the message comes from, `queue` or `custom`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetTriggerOkTriggerActionsParamsSender {
    /// `queue`
    Queue,
    /// `custom`
    Custom,
    /// ``
    Empty,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetTriggerOkTriggerActionsParamsSender { Queue = "queue", Custom = "custom", Empty =
    "", }
);

/// `trigger.conditions` in the 200 answer to [`GetTrigger`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTriggerOkTriggerConditions {
    /// Kind of condition, such as `time-on-site`, `page-url` or `chat-opened-by-visitor`.
    pub name: Option<GetTriggerOkTriggerConditionsName>,
    /// What the condition compares with, such as seconds or a page address; it can also be a number.
    pub value: Option<GetTriggerOkTriggerConditionsValue>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetTriggerOkTriggerConditions { optional name : GetTriggerOkTriggerConditionsName =
    "name", optional value : GetTriggerOkTriggerConditionsValue = "value", }
);

/// Kind of condition, such as `time-on-site`, `page-url` or `chat-opened-by-visitor`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetTriggerOkTriggerConditionsName {
    /// `time-on-site`
    TimeOnSite,
    /// `page-url`
    PageUrl,
    /// `chat-opened-by-visitor`
    ChatOpenedByVisitor,
    /// `after-guest-registration`
    AfterGuestRegistration,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetTriggerOkTriggerConditionsName { TimeOnSite = "time-on-site", PageUrl =
    "page-url", ChatOpenedByVisitor = "chat-opened-by-visitor", AfterGuestRegistration =
    "after-guest-registration", }
);

/// What the condition compares with, such as seconds or a page address; it can also be a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTriggerOkTriggerConditionsValue {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(GetTriggerOkTriggerConditionsValue { Number : f64, String : String, });

/// The 200 answer to [`CallExternalService`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallExternalServiceOk {
    /// The trigger that the service was asked for.
    pub trigger_id: Option<String>,
    /// `response`
    pub response: Option<CallExternalServiceOkResponse>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CallExternalServiceOk { optional trigger_id : String = "triggerId", optional response
    : CallExternalServiceOkResponse = "response", optional success : bool = "success", }
);

/// `response` in the 200 answer to [`CallExternalService`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallExternalServiceOkResponse {
    /// HTTP status that the service gave.
    pub status_code: Option<i64>,
    /// Messages that the service wants sent.
    pub contents: Option<Vec<CallExternalServiceOkResponseContents>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CallExternalServiceOkResponse { optional status_code : i64 = "statusCode", optional
    contents : Vec < CallExternalServiceOkResponseContents > = "contents", }
);

/// `response.contents` in the 200 answer to [`CallExternalService`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallExternalServiceOkResponseContents {
    /// `msg`
    pub msg: Option<String>,
    /// Place of the message among the others.
    pub order: Option<i64>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CallExternalServiceOkResponseContents { optional msg : String = "msg", optional order
    : i64 = "order", }
);
