//! The strictness of a run, and the rules that depend on it.
//!
//! A check reports each problem with its severity in a strict run. Only [`Diagnostics`](super::Diagnostics) knows
//! whether a run is strict, and [`TOLERATED`] is the only list of rules that other runs tolerate.

/// The strictness of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strictness {
    /// A violation that does not change the emitted code, or has an obvious reading, is a warning.
    #[default]
    Lenient,
    /// Every violation of the specification is an error.
    Strict,
}

/// A rule whose violation is an error in a strict run only.
#[derive(Debug)]
pub struct Tolerated {
    /// The rule.
    pub rule: &'static str,
    /// How a document that violates it is read, in one line.
    pub reading: &'static str,
}

const fn tolerated(rule: &'static str, reading: &'static str) -> Tolerated {
    Tolerated { rule, reading }
}

/// Every rule whose violation is a warning unless the run is strict.
pub const TOLERATED: &[Tolerated] = &[
    tolerated("array-without-items", "the items of an array without `items` are any JSON values"),
    tolerated("circular-reference", "a reference that leads back to itself leads to any JSON value"),
    tolerated("conflicting-keywords", "of two keywords that exclude each other, the first counts"),
    tolerated("dangling-reference", "a reference that leads nowhere leads to any JSON value, or is left out"),
    tolerated("duplicate-key", "of several equal keys in a mapping, the first counts"),
    tolerated("duplicate-operation-id", "an `operationId` that another operation has is left out"),
    tolerated("duplicate-parameter", "of several equal parameters, the first counts"),
    tolerated("invalid-status", "a key that is not a status is corrected where it can be, or left out"),
    tolerated("misplaced-reference", "a reference where none is allowed is left out"),
    tolerated("misplaced-style", "a style that a parameter cannot have is replaced by the default"),
    tolerated("missing-keyword", "a missing keyword has a neutral value, or its object is left out"),
    tolerated("mistyped-value", "a default or a value of `enum` that is of another type is converted, or left out"),
    tolerated("optional-path-parameter", "a parameter in the path is required"),
    tolerated("path-without-slash", "a path without a slash at its beginning gets one"),
    tolerated("undeclared-path-parameter", "a path parameter that is not declared is a string"),
    tolerated("undeclared-security-scheme", "a requirement of a security scheme that is not declared is left out"),
    tolerated("unknown-keyword", "a key that OpenAPI does not have is left out"),
    tolerated(
        "unknown-type",
        "a type that OpenAPI does not have is read as the one that it means, or as any JSON value",
    ),
    tolerated("unknown-value", "a value that OpenAPI does not have is left out, and what cannot be without it"),
    tolerated("wrong-kind", "a value of a wrong kind is converted where it can be, or left out"),
];

/// Returns the entry of a rule, if a lenient run tolerates its violation.
pub fn tolerance(rule: &str) -> Option<&'static Tolerated> {
    TOLERATED.iter().find(|tolerated| tolerated.rule == rule)
}
