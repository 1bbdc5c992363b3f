// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! How operations are authenticated.
use crate::runtime::emitted::*;

/// Token of the signed-in user, as the login gives it.
pub const AUTH_TOKEN: Scheme = Scheme::header("authToken", "X-Auth-Token");

/// Id of the signed-in user.
pub const USER_ID: Scheme = Scheme::header("userId", "X-User-Id");

impl Credentials {
    /// Credentials for every scheme of this API.
    pub fn new(auth_token: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self::none().with(AUTH_TOKEN, auth_token).with(USER_ID, user_id)
    }
}
