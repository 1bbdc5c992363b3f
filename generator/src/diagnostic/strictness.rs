//! The strictness of a run, and the rules that depend on it.
//!
//! A check reports its findings with the severity of a strict run. Only [`Diagnostics`](super::Diagnostics) knows
//! whether a run is strict, and the [level](crate::rules::Level) of a rule determines whether a lenient run tolerates
//! it.

/// The strictness of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strictness {
    /// A violation that does not change the emitted code, or has an obvious reading, is a warning.
    #[default]
    Lenient,
    /// Every violation of the specification is an error.
    Strict,
}
