// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Livechat".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, flatten, model, operation, paged, responses, union,
};

/// Get the widget configuration
///
/// Returns everything a chat widget needs to start, such as form settings, theme, texts, departments
/// and whether anyone is online. No login is needed; when Livechat is switched off the answer holds
/// only `enabled` with the value false.
///
/// `GET /api/v1/livechat/config`
///
/// Sent by `client.livechat().get_config(..)`. The responses are [`GetLivechatConfigResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLivechatConfig {
    /// Visitor token; with it the answer also describes the visitor and any open chat as `guest`, `room`
    /// and `agent`.
    pub token: Option<String>,
    /// Id of the department for which `online` is worked out.
    pub department: Option<String>,
    /// Id of a business unit; the configuration then contains the departments of that unit only.
    pub business_unit: Option<String>,
}
operation!(
    GetLivechatConfig = GET "/api/v1/livechat/config",
    "get-api-v1-livechat-config",
    in "Livechat" -> GetLivechatConfigResponse {
        optional query form token: String = "token",
        optional query form department: String = "department",
        optional query form business_unit: String = "businessUnit",
    }
);

/// The responses to [`GetLivechatConfig`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetLivechatConfigResponse {
    /// 200: The current widget configuration.
    Ok(GetLivechatConfigOk),
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
responses!(GetLivechatConfigResponse -> GetLivechatConfigOk {
    Ok(body: GetLivechatConfigOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get the routing configuration
///
/// Returns what the routing method in use allows, so that a client knows which queue features to show.
/// Any logged-in user may call it.
///
/// `GET /api/v1/livechat/config/routing`
///
/// Sent by `client.livechat().get_routing_config(..)`. The responses are [`GetRoutingConfigResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRoutingConfig {}
operation!(
    GetRoutingConfig = GET "/api/v1/livechat/config/routing",
    "get-api-v1-livechat-config-routing",
    in "Livechat",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetRoutingConfigResponse {}
);

/// The responses to [`GetRoutingConfig`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRoutingConfigResponse {
    /// 200: The traits of the routing method in use.
    Ok(GetRoutingConfigOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
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
responses!(GetRoutingConfigResponse -> GetRoutingConfigOk {
    Ok(body: GetRoutingConfigOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List the integration settings
///
/// Lists the server settings that control Omnichannel integrations, such as webhooks.
///
/// `GET /api/v1/livechat/integrations.settings`
///
/// Sent by `client.livechat().list_integration_settings(..)`. The responses are [`ListIntegrationSettingsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIntegrationSettings {}
operation!(
    ListIntegrationSettings = GET "/api/v1/livechat/integrations.settings",
    "get-api-v1-livechat-integrations.settings",
    in "Livechat",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListIntegrationSettingsResponse {}
);

/// The responses to [`ListIntegrationSettings`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListIntegrationSettingsResponse {
    /// 200: The integration settings.
    Ok(ListIntegrationSettingsOk),
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
responses!(ListIntegrationSettingsResponse -> ListIntegrationSettingsOk {
    Ok(body: ListIntegrationSettingsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List chats by agent and department
///
/// Lists how many chats each agent has in each department, a page at a time. The caller needs the
/// `view-l-room` permission.
///
/// `GET /api/v1/livechat/queue`
///
/// Sent by `client.livechat().list_queue(..)`. The responses are [`ListQueueResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQueue {
    /// Only figures of this department.
    pub department_id: Option<String>,
    /// Id of the agent to look at; without it all agents are listed.
    pub agent_id: Option<String>,
    /// Give `true` to list agents who are offline too.
    pub include_offline_agents: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListQueue = GET "/api/v1/livechat/queue",
    "get-api-v1-livechat-queue",
    in "Livechat",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListQueueResponse {
        optional query form department_id: String = "departmentId",
        optional query form agent_id: String = "agentId",
        optional query form include_offline_agents: String = "includeOfflineAgents",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListQueue`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListQueueResponse {
    /// 200: The entries of this page.
    Ok(QueuePage),
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
responses!(ListQueueResponse -> QueuePage {
    Ok(body: QueuePage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListQueue { offset } -> QueuePage { queue: AgentQueue = "queue", total });

/// Receive an SMS
///
/// Takes in a text message that an SMS provider delivers and answers in the provider's own format. No
/// login is needed, and providers usually send the body form-encoded.
///
/// `POST /api/v1/livechat/sms-incoming/{service}`
///
/// Sent by `client.livechat().receive_sms(..)`. The responses are [`ReceiveSmsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiveSms {
    /// Name of the SMS provider, for instance `twilio`.
    pub service: String,
    /// The text message as the provider reports it.
    pub body: ReceiveSmsBody,
}
operation!(
    ReceiveSms = POST "/api/v1/livechat/sms-incoming/{service}",
    "post-api-v1-livechat-sms-incoming-service",
    in "Livechat",
    accepts "text/plain, application/json;q=0.9, */*;q=0.5" -> ReceiveSmsResponse {
        required path simple service: String = "service",
        required body json body: ReceiveSmsBody = "application/json",
    }
);

impl ReceiveSms {
    /// Creates a value with the required properties.
    pub fn new(service: impl Into<String>) -> Self {
        Self::with_body(service, ReceiveSmsBody::default())
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        service: impl Into<String>,
        body: impl Into<ReceiveSmsBody>,
    ) -> Self {
        Self {
            service: service.into(),
            body: body.into(),
        }
    }
}

flatten!(ReceiveSms.body: ReceiveSmsBody {
    optional from: String = "From",
    optional to: String = "To",
    optional to_country: String = "ToCountry",
    optional to_state: String = "ToState",
    optional to_city: String = "ToCity",
    optional to_zip: String = "ToZip",
    optional from_country: String = "FromCountry",
    optional from_state: String = "FromState",
    optional from_city: String = "FromCity",
    optional from_zip: String = "FromZip",
});

/// The responses to [`ReceiveSms`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceiveSmsResponse {
    /// 200: Text in the format that the provider expects, such as XML for Twilio, without the usual
    /// envelope.
    Ok(String),
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
responses!(ReceiveSmsResponse -> String {
    Ok(body: String) = 200 text "text/plain",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`ReceiveSms`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiveSmsBody {
    /// Telephone number of the sender.
    pub from: Option<String>,
    /// Telephone number that the message was sent to.
    pub to: Option<String>,
    /// Text of the message.
    pub body: Option<String>,
    /// Country of the receiving number.
    pub to_country: Option<String>,
    /// State or region of the receiving number.
    pub to_state: Option<String>,
    /// City of the receiving number.
    pub to_city: Option<String>,
    /// Postal code of the receiving number.
    pub to_zip: Option<String>,
    /// Country of the sending number.
    pub from_country: Option<String>,
    /// State or region of the sending number.
    pub from_state: Option<String>,
    /// City of the sending number.
    pub from_city: Option<String>,
    /// Postal code of the sending number.
    pub from_zip: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReceiveSmsBody {
    optional from: String = "From",
    optional to: String = "To",
    optional body: String = "Body",
    optional to_country: String = "ToCountry",
    optional to_state: String = "ToState",
    optional to_city: String = "ToCity",
    optional to_zip: String = "ToZip",
    optional from_country: String = "FromCountry",
    optional from_state: String = "FromState",
    optional from_city: String = "FromCity",
    optional from_zip: String = "FromZip",
});

/// The 200 response to [`GetLivechatConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLivechatConfigOk {
    /// `config`
    pub config: Option<LivechatConfig>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetLivechatConfigOk {
    optional config: LivechatConfig = "config",
    optional success: bool = "success",
});

/// `config` in the 200 response to [`GetLivechatConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LivechatConfig {
    /// Whether Livechat is switched on; when false no other member is sent.
    pub enabled: Option<bool>,
    /// Switches that control the widget's forms and features.
    pub settings: Option<LivechatConfigSettings>,
    /// `theme`
    pub theme: Option<LivechatConfigTheme>,
    /// Texts that the operator has set for the widget.
    pub messages: Option<LivechatConfigMessages>,
    /// `survey`
    pub survey: Option<LivechatConfigSurvey>,
    /// `departments`
    pub departments: Option<Vec<Department>>,
    /// Whether an agent can take chats now.
    pub online: Option<bool>,
    /// The visitor that the token belongs to.
    pub guest: Option<Visitor>,
    /// The visitor's open chat.
    pub room: Option<Room>,
    /// The agent of the open chat; it may hold just `hiddenInfo` when agent details are hidden.
    pub agent: Option<Agent>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LivechatConfig {
    optional enabled: bool = "enabled",
    optional settings: LivechatConfigSettings = "settings",
    optional theme: LivechatConfigTheme = "theme",
    optional messages: LivechatConfigMessages = "messages",
    optional survey: LivechatConfigSurvey = "survey",
    optional departments: Vec<Department> = "departments",
    optional online: bool = "online",
    optional guest: Visitor = "guest",
    optional room: Room = "room",
    optional agent: Agent = "agent",
});

/// Texts that the operator has set for the widget.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LivechatConfigMessages {
    /// `offlineMessage`
    pub offline_message: Option<String>,
    /// `offlineSuccessMessage`
    pub offline_success_message: Option<String>,
    /// `offlineUnavailableMessage`
    pub offline_unavailable_message: Option<String>,
    /// `conversationFinishedMessage`
    pub conversation_finished_message: Option<String>,
    /// `transcriptMessage`
    pub transcript_message: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LivechatConfigMessages {
    optional offline_message: String = "offlineMessage",
    optional offline_success_message: String = "offlineSuccessMessage",
    optional offline_unavailable_message: String = "offlineUnavailableMessage",
    optional conversation_finished_message: String = "conversationFinishedMessage",
    optional transcript_message: String = "transcriptMessage",
});

/// Switches that control the widget's forms and features.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LivechatConfigSettings {
    /// Whether a visitor fills in a form before the chat starts.
    pub registration_form: Option<bool>,
    /// `allowSwitchingDepartments`
    pub allow_switching_departments: Option<bool>,
    /// `nameFieldRegistrationForm`
    pub name_field_registration_form: Option<bool>,
    /// `emailFieldRegistrationForm`
    pub email_field_registration_form: Option<bool>,
    /// Whether visitors may leave a message while nobody is online.
    pub display_offline_form: Option<bool>,
    /// `videoCall`
    pub video_call: Option<bool>,
    /// `fileUpload`
    pub file_upload: Option<bool>,
    /// `language`
    pub language: Option<String>,
    /// `transcript`
    pub transcript: Option<bool>,
    /// What page history tracking watches, for instance `url`.
    pub history_monitor_type: Option<String>,
    /// `forceAcceptDataProcessingConsent`
    pub force_accept_data_processing_consent: Option<bool>,
    /// Whether the visitor sees a connecting notice until an agent joins.
    pub show_connecting: Option<bool>,
    /// Whether the agent's details are kept from visitors.
    pub agent_hidden_info: Option<bool>,
    /// `clearLocalStorageWhenChatEnded`
    pub clear_local_storage_when_chat_ended: Option<bool>,
    /// Maximum length of a visitor's message in characters; `false` if there is no limit.
    pub limit_text_length: Option<MessageLengthLimit>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LivechatConfigSettings {
    optional registration_form: bool = "registrationForm",
    optional allow_switching_departments: bool = "allowSwitchingDepartments",
    optional name_field_registration_form: bool = "nameFieldRegistrationForm",
    optional email_field_registration_form: bool = "emailFieldRegistrationForm",
    optional display_offline_form: bool = "displayOfflineForm",
    optional video_call: bool = "videoCall",
    optional file_upload: bool = "fileUpload",
    optional language: String = "language",
    optional transcript: bool = "transcript",
    optional history_monitor_type: String = "historyMonitorType",
    optional force_accept_data_processing_consent: bool = "forceAcceptDataProcessingConsent",
    optional show_connecting: bool = "showConnecting",
    optional agent_hidden_info: bool = "agentHiddenInfo",
    optional clear_local_storage_when_chat_ended: bool = "clearLocalStorageWhenChatEnded",
    optional limit_text_length: MessageLengthLimit = "limitTextLength",
});

/// Maximum length of a visitor's message in characters; `false` if there is no limit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageLengthLimit {
    /// `boolean`
    Boolean(bool),
    /// `integer`
    Integer(i64),
    /// A value that matches none of these.
    Other(Json),
}
union!(MessageLengthLimit { Boolean: bool, Integer: i64 });

/// `config.survey` in the 200 response to [`GetLivechatConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LivechatConfigSurvey {
    /// Names of the questions that a survey may answer.
    pub items: Option<Vec<String>>,
    /// Values that an answer may take.
    pub values: Option<Vec<String>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LivechatConfigSurvey {
    optional items each String = "items",
    optional values each String = "values",
});

/// `config.theme` in the 200 response to [`GetLivechatConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LivechatConfigTheme {
    /// `title`
    pub title: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// `offlineTitle`
    pub offline_title: Option<String>,
    /// `offlineColor`
    pub offline_color: Option<String>,
    /// `actionLinks`
    pub action_links: Option<Vec<ActionLink>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LivechatConfigTheme {
    optional title: String = "title",
    optional color: String = "color",
    optional offline_title: String = "offlineTitle",
    optional offline_color: String = "offlineColor",
    optional action_links: Vec<ActionLink> = "actionLinks",
});

/// `config.theme.actionLinks` in the 200 response to [`GetLivechatConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionLink {
    /// `icon`
    pub icon: Option<String>,
    /// Translation key of the link's label.
    pub i18n_label: Option<String>,
    /// Name of the method that the link calls.
    pub method_id: Option<String>,
    /// `params`
    pub params: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ActionLink {
    optional icon: String = "icon",
    optional i18n_label: String = "i18nLabel",
    optional method_id: String = "method_id",
    optional params: String = "params",
});

/// The 200 response to [`GetRoutingConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRoutingConfigOk {
    /// `config`
    pub config: Option<RoutingConfig>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetRoutingConfigOk {
    optional config: RoutingConfig = "config",
    optional success: bool = "success",
});

/// `config` in the 200 response to [`GetRoutingConfig`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingConfig {
    /// Whether an agent may look into a chat before taking it.
    pub preview_room: Option<bool>,
    /// Whether the visitor sees a connecting notice until an agent joins.
    pub show_connecting: Option<bool>,
    /// Whether agents see the queue of waiting chats.
    pub show_queue: Option<bool>,
    /// Whether a link to the queue page is shown.
    pub show_queue_link: Option<bool>,
    /// Whether a chat can be given back to the queue.
    pub return_queue: Option<bool>,
    /// Whether triggers may act under this method.
    pub enable_trigger_action: Option<bool>,
    /// Whether the server picks the agent by itself.
    pub auto_assign_agent: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RoutingConfig {
    optional preview_room: bool = "previewRoom",
    optional show_connecting: bool = "showConnecting",
    optional show_queue: bool = "showQueue",
    optional show_queue_link: bool = "showQueueLink",
    optional return_queue: bool = "returnQueue",
    optional enable_trigger_action: bool = "enableTriggerAction",
    optional auto_assign_agent: bool = "autoAssignAgent",
});

/// The 200 response to [`ListIntegrationSettings`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIntegrationSettingsOk {
    /// `settings`
    pub settings: Option<Vec<Setting>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListIntegrationSettingsOk {
    optional settings: Vec<Setting> = "settings",
    optional success: bool = "success",
});

/// `queue` in the 200 response to [`ListQueue`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentQueue {
    /// Number of chats of this agent in this department.
    pub chats: Option<i64>,
    /// The agent.
    pub user: Option<Agent>,
    /// The department that the chats belong to.
    pub department: Option<Department>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentQueue {
    optional chats: i64 = "chats",
    optional user: Agent = "user",
    optional department: Department = "department",
});
