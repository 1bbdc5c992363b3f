//! Types that several groups use.

use crate::runtime::emitted::*;

/// What went wrong.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// Always `false`.
    pub success: Option<bool>,
    /// In words.
    pub error: Option<String>,
    /// As a code.
    pub error_type: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(Failure {
    optional success: bool = "success",
    optional error: String = "error",
    optional error_type: String = "errorType",
});

/// The caller is not logged in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationError {
    /// Always `error`.
    pub status: Option<String>,
    /// In words.
    pub message: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(AuthorizationError { optional status: String = "status", optional message: String = "message" });
