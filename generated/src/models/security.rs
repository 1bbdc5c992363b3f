// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! How operations are authenticated.

use crate::runtime::emitted::{Credentials, SecurityScheme};

/// Token of the signed-in user, as the login gives it.
pub const AUTH_TOKEN: SecurityScheme = SecurityScheme::header(
    "authToken",
    "X-Auth-Token",
);

/// Id of the signed-in user.
pub const USER_ID: SecurityScheme = SecurityScheme::header("userId", "X-User-Id");

/// The secret of the webhook settings (`Livechat_secret_token`). The server sends no header where it is
/// empty.
pub const WEBHOOK_TOKEN: SecurityScheme = SecurityScheme::header(
    "webhookToken",
    "X-RocketChat-Livechat-Token",
);

/// A setter for each scheme of this API.
impl Credentials {
    /// Token of the signed-in user, as the login gives it.
    pub fn auth_token(self, auth_token: impl Into<String>) -> Self {
        self.with(AUTH_TOKEN, auth_token)
    }

    /// Id of the signed-in user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        self.with(USER_ID, user_id)
    }

    /// The secret of the webhook settings (`Livechat_secret_token`). The server sends no header where it is
    /// empty.
    pub fn webhook_token(self, webhook_token: impl Into<String>) -> Self {
        self.with(WEBHOOK_TOKEN, webhook_token)
    }
}
