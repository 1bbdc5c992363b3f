// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! Types that several groups share.
use super::*;

/// The shared response `trueSuccess`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Acknowledged {
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(Acknowledged { optional success : bool = "success", });

/// The 400 answer to [`DeleteCannedResponseByBody`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// `success`
    pub success: Option<bool>,
    /// `error`
    pub error: Option<String>,
    /// Machine-readable code of the error.
    pub error_type: Option<String>,
    /// What went wrong, in place of `error`, where the transcript could not be sent.
    pub message: Option<String>,
    /// Why the file itself was refused, such as its size or type.
    pub reason: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// The trigger that the service was asked for.
    pub trigger_id: Option<String>,
    /// What the service answered, where it answered at all.
    pub response: Option<BTreeMap<String, Json>>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    Failure { optional success : bool = "success", optional error : String = "error",
    optional error_type : String = "errorType", optional message : String = "message",
    optional reason : String = "reason", optional status : String = "status", optional
    trigger_id : String = "triggerId", optional response : BTreeMap < String, Json > =
    "response", }
);
