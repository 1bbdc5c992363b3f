// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Livechat Appearance".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, Wire, model, operation, responses, union,
};

/// List the appearance settings of the widget
///
/// Lists the server settings that shape the chat widget, with their stored and their default values.
/// Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/appearance`
///
/// Sent by `client.appearance().get(..)`. The responses are [`GetAppearanceResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppearance {}
operation!(
    GetAppearance = GET "/api/v1/livechat/appearance",
    "get-api-v1-livechat-appearance",
    in "Livechat Appearance",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetAppearanceResponse {}
);

/// The responses to [`GetAppearance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAppearanceResponse {
    /// 200: The settings.
    Ok(GetAppearanceOk),
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
responses!(GetAppearanceResponse -> GetAppearanceOk {
    Ok(body: GetAppearanceOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Change appearance settings of the widget
///
/// Stores new values for settings of the chat widget. Needs the `view-livechat-manager` permission; the
/// body is a bare array.
///
/// `POST /api/v1/livechat/appearance`
///
/// Sent by `client.appearance().update(..)`. The responses are [`UpdateAppearanceResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAppearance {
    /// The settings to change, each with its new value.
    pub body: Vec<SettingChange>,
}
operation!(
    UpdateAppearance = POST "/api/v1/livechat/appearance",
    "post-api-v1-livechat-appearance",
    in "Livechat Appearance",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateAppearanceResponse {
        required body json body: Vec<SettingChange> = "application/json",
    }
);

impl UpdateAppearance {
    /// Creates a value with the required properties.
    pub fn new(body: impl Into<Vec<SettingChange>>) -> Self {
        Self::with_body(body)
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<Vec<SettingChange>>) -> Self {
        Self { body: body.into() }
    }
}

/// The responses to [`UpdateAppearance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppearanceResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
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
responses!(UpdateAppearanceResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`UpdateAppearance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SettingChange {
    /// Name of the setting, as the list of appearance settings gives it.
    pub id: String,
    /// New value of the setting.
    pub value: SettingChangeValue,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SettingChange { required id: String = "_id", required value: SettingChangeValue = "value" });

impl SettingChange {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>, value: impl Into<SettingChangeValue>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
            ..Wire::placeholder()
        }
    }
}

/// New value of the setting.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SettingChangeValue {
    /// `string`
    String(String),
    /// `boolean`
    Boolean(bool),
    /// `number`
    Number(f64),
    /// `list`
    List(Vec<Json>),
    /// A value that matches none of these.
    Other(Json),
}
union!(SettingChangeValue { String: String, Boolean: bool, Number: f64, List: Vec<Json> });

/// The 200 response to [`GetAppearance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppearanceOk {
    /// `appearance`
    pub appearance: Option<Vec<Setting>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetAppearanceOk {
    optional appearance: Vec<Setting> = "appearance",
    optional success: bool = "success",
});
