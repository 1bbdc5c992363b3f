//! Rules that exist for one direction only, and the reason.

/// The reason why a rule of one direction has no counterpart in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiver {
    /// The rule without a counterpart.
    pub rule: &'static str,
    /// The reason.
    pub reason: &'static str,
}

/// Returns every waiver. A waiver that is not needed fails a test.
pub fn waivers() -> &'static [Waiver] {
    WAIVERS
}

const NO_REQUIRED: &str = "whether a response has a body is not up to the caller";
const NO_STATUS: &str = "requests have no status";
const PARAMETERS: &str = "the headers of a request are parameters, with rules of their own";

const WAIVERS: &[Waiver] = &[
    Waiver { rule: "request-required-body-added", reason: NO_REQUIRED },
    Waiver { rule: "request-required-body-removed", reason: NO_REQUIRED },
    Waiver { rule: "request-body-became-required", reason: NO_REQUIRED },
    Waiver { rule: "request-body-became-optional", reason: NO_REQUIRED },
    Waiver {
        rule: "request-part-encoding-changed",
        reason: "OpenAPI defines encodings for request bodies only; elsewhere they are compared as data",
    },
    Waiver { rule: "response-success-status-added", reason: NO_STATUS },
    Waiver { rule: "response-success-status-removed", reason: NO_STATUS },
    Waiver { rule: "response-error-status-added", reason: NO_STATUS },
    Waiver { rule: "response-error-status-removed", reason: NO_STATUS },
    Waiver { rule: "response-status-widened", reason: NO_STATUS },
    Waiver { rule: "response-status-narrowed", reason: NO_STATUS },
    Waiver { rule: "response-header-added", reason: PARAMETERS },
    Waiver { rule: "response-header-removed", reason: PARAMETERS },
    Waiver { rule: "response-header-became-required", reason: PARAMETERS },
    Waiver { rule: "response-header-became-optional", reason: PARAMETERS },
    Waiver { rule: "response-header-deprecated", reason: PARAMETERS },
    Waiver { rule: "response-header-undeprecated", reason: PARAMETERS },
    Waiver { rule: "response-header-encoding-changed", reason: PARAMETERS },
];
