//! The statuses of responses.

use std::fmt;

/// The statuses of a [`Response`](super::Response).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One.
    Code(u16),
    /// A range: `4XX` is 4.
    Class(u16),
    /// All statuses without a response of their own.
    Default,
}

impl Status {
    /// Whether these are statuses of successes.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Class(2))
    }

    /// Whether there is more than one.
    pub fn is_range(self) -> bool {
        !matches!(self, Self::Code(_))
    }
}

/// `200`, `4XX`, `default`, as in the document.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Class(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
