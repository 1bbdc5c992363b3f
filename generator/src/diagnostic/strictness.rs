//! The strictness of a run, and the rules that depend on it.
//!
//! A check reports what it finds with the severity that it has in a strict run. Whether a run is strict is known by
//! [`Diagnostics`](super::Diagnostics) alone, and the [level](crate::rules::Level) of a rule says whether others tolerate it.

/// The strictness of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strictness {
    /// A violation that does not change the emitted code, or has an obvious reading, is a warning.
    #[default]
    Lenient,
    /// Every violation of the specification is an error.
    Strict,
}
