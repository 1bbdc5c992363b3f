//! The credentials of this API.

use crate::runtime::emitted::*;

/// The token that a login gave out.
pub const AUTH_TOKEN: Scheme = Scheme::header("authToken", "X-Auth-Token");

/// The id of the user that logged in.
pub const USER_ID: Scheme = Scheme::header("userId", "X-User-Id");

impl Credentials {
    /// The credentials of a user.
    pub fn new(user_id: impl Into<String>, auth_token: impl Into<String>) -> Self {
        Self::none().with(USER_ID, user_id).with(AUTH_TOKEN, auth_token)
    }
}
