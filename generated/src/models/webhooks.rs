// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Webhooks".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{Extra, RawResponse, flatten, model, operation, responses};

/// Test the webhook
///
/// Sends a sample event to the webhook address in the settings, to check that the receiver answers. The
/// caller needs the `view-livechat-webhooks` permission.
///
/// `POST /api/v1/livechat/webhook.test`
///
/// Sent by `client.webhooks().test(..)`. The responses are [`TestWebhookResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestWebhook {}
operation!(
    TestWebhook = POST "/api/v1/livechat/webhook.test",
    "post-api-v1-livechat-webhook.test",
    in "Omnichannel Webhooks",
    secured by [[AUTH_TOKEN, USER_ID]] -> TestWebhookResponse {}
);

/// The responses to [`TestWebhook`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TestWebhookResponse {
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
responses!(TestWebhookResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Save the webhook settings
///
/// Changes the address, token, timeout and events of the Omnichannel webhook. The caller needs the
/// `view-livechat-manager` permission.
///
/// `POST /api/v1/omnichannel/integrations`
///
/// Sent by `client.webhooks().update_settings(..)`. The responses are [`UpdateWebhookSettingsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookSettings {
    /// The settings to change; every member is optional.
    pub body: UpdateWebhookSettingsBody,
}
operation!(
    UpdateWebhookSettings = POST "/api/v1/omnichannel/integrations",
    "post-api-v1-omnichannel-integrations",
    in "Omnichannel Webhooks",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateWebhookSettingsResponse {
        required body json body: UpdateWebhookSettingsBody = "application/json",
    }
);

impl Default for UpdateWebhookSettings {
    fn default() -> Self {
        Self::with_body(UpdateWebhookSettingsBody::default())
    }
}

impl UpdateWebhookSettings {
    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<UpdateWebhookSettingsBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(UpdateWebhookSettings.body: UpdateWebhookSettingsBody {
    optional livechat_webhook_url: String = "LivechatWebhookUrl",
    optional livechat_secret_token: String = "LivechatSecretToken",
    optional livechat_http_timeout: i64 = "LivechatHttpTimeout",
    optional livechat_webhook_on_start: bool = "LivechatWebhookOnStart",
    optional livechat_webhook_on_close: bool = "LivechatWebhookOnClose",
    optional livechat_webhook_on_chat_taken: bool = "LivechatWebhookOnChatTaken",
    optional livechat_webhook_on_chat_queued: bool = "LivechatWebhookOnChatQueued",
    optional livechat_webhook_on_forward: bool = "LivechatWebhookOnForward",
    optional livechat_webhook_on_offline_msg: bool = "LivechatWebhookOnOfflineMsg",
    optional livechat_webhook_on_visitor_message: bool = "LivechatWebhookOnVisitorMessage",
    optional livechat_webhook_on_agent_message: bool = "LivechatWebhookOnAgentMessage",
});

/// The responses to [`UpdateWebhookSettings`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateWebhookSettingsResponse {
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
responses!(UpdateWebhookSettingsResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`UpdateWebhookSettings`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookSettingsBody {
    /// Address to which events are posted.
    pub livechat_webhook_url: Option<String>,
    /// Secret sent along so that the receiver can tell the caller.
    pub livechat_secret_token: Option<String>,
    /// How long to wait for the receiver, in milliseconds.
    pub livechat_http_timeout: Option<i64>,
    /// Whether the start of a chat is reported.
    pub livechat_webhook_on_start: Option<bool>,
    /// Whether the end of a chat is reported.
    pub livechat_webhook_on_close: Option<bool>,
    /// Whether it is reported that an agent took a chat.
    pub livechat_webhook_on_chat_taken: Option<bool>,
    /// Whether it is reported that a chat was queued.
    pub livechat_webhook_on_chat_queued: Option<bool>,
    /// Whether the forwarding of a chat is reported.
    pub livechat_webhook_on_forward: Option<bool>,
    /// Whether offline messages are reported.
    pub livechat_webhook_on_offline_msg: Option<bool>,
    /// Whether messages of visitors are reported.
    pub livechat_webhook_on_visitor_message: Option<bool>,
    /// Whether messages of agents are reported.
    pub livechat_webhook_on_agent_message: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateWebhookSettingsBody {
    optional livechat_webhook_url: String = "LivechatWebhookUrl",
    optional livechat_secret_token: String = "LivechatSecretToken",
    optional livechat_http_timeout: i64 = "LivechatHttpTimeout",
    optional livechat_webhook_on_start: bool = "LivechatWebhookOnStart",
    optional livechat_webhook_on_close: bool = "LivechatWebhookOnClose",
    optional livechat_webhook_on_chat_taken: bool = "LivechatWebhookOnChatTaken",
    optional livechat_webhook_on_chat_queued: bool = "LivechatWebhookOnChatQueued",
    optional livechat_webhook_on_forward: bool = "LivechatWebhookOnForward",
    optional livechat_webhook_on_offline_msg: bool = "LivechatWebhookOnOfflineMsg",
    optional livechat_webhook_on_visitor_message: bool = "LivechatWebhookOnVisitorMessage",
    optional livechat_webhook_on_agent_message: bool = "LivechatWebhookOnAgentMessage",
});
