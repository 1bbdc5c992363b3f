// Emitted by `oascrate`, from `runtime/mock/expectation.rs` in its own sources. Edits are overwritten.

//! Numbers of calls that a test expects.

use std::fmt;

/// Operations that were not called as often as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnmetExpectations {
    /// Each of them.
    pub unmet: Vec<UnmetExpectation>,
    /// The number of recorded requests that were rejected, and are no call of an operation.
    pub rejected: usize,
}

/// An operation that was not called as often as expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnmetExpectation {
    /// The operation.
    pub operation: &'static str,
    /// The expected number of calls.
    pub expected: usize,
    /// The number of calls that met the condition.
    pub received: usize,
}

impl fmt::Display for UnmetExpectations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, UnmetExpectation { operation, expected, received }) in self.unmet.iter().enumerate() {
            let separator = if at == 0 { "" } else { "; " };
            write!(f, "{separator}{operation}: expected {expected} calls, received {received}")?;
        }
        if self.rejected > 0 {
            write!(f, "; {} requests were rejected", self.rejected)?;
        }
        Ok(())
    }
}

impl std::error::Error for UnmetExpectations {}
