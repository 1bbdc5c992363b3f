//! Where requests and answers are not alike.

/// Why a rule of one direction has no counterpart in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiver {
    /// The rule that has none.
    pub rule: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// Every waiver. One that nothing needs fails a test.
pub fn waivers() -> &'static [Waiver] {
    WAIVERS
}

const NO_REQUIRED: &str = "an answer has a body or has none; nobody may leave it out";
const NO_STATUS: &str = "requests have no status";
const PARAMETERS: &str = "the headers of a request are parameters, with rules of their own";

const WAIVERS: &[Waiver] = &[
    Waiver { rule: "request-required-body-added", reason: NO_REQUIRED },
    Waiver { rule: "request-required-body-removed", reason: NO_REQUIRED },
    Waiver { rule: "request-body-became-required", reason: NO_REQUIRED },
    Waiver { rule: "request-body-became-optional", reason: NO_REQUIRED },
    Waiver {
        rule: "request-part-encoding-changed",
        reason: "OpenAPI gives encodings to request bodies alone; elsewhere they are compared as data",
    },
    Waiver { rule: "response-success-status-added", reason: NO_STATUS },
    Waiver { rule: "response-success-status-removed", reason: NO_STATUS },
    Waiver { rule: "response-error-status-added", reason: NO_STATUS },
    Waiver { rule: "response-error-status-removed", reason: NO_STATUS },
    Waiver { rule: "response-header-added", reason: PARAMETERS },
    Waiver { rule: "response-header-removed", reason: PARAMETERS },
    Waiver { rule: "response-header-became-required", reason: PARAMETERS },
    Waiver { rule: "response-header-became-optional", reason: PARAMETERS },
    Waiver { rule: "response-header-deprecated", reason: PARAMETERS },
    Waiver { rule: "response-header-undeprecated", reason: PARAMETERS },
    Waiver { rule: "response-header-encoding-changed", reason: PARAMETERS },
];
