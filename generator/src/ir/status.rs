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
    /// The statuses that a key of `responses` stands for.
    pub fn named(key: &str) -> Option<Self> {
        match *key.as_bytes() {
            [class @ b'1'..=b'5', b'X', b'X'] => Some(Self::Class(u16::from(class - b'0'))),
            [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] => key.parse().ok().map(Self::Code),
            _ => (key == "default").then_some(Self::Default),
        }
    }

    /// The keys that describe a status, the one that takes precedence first.
    pub fn covering(code: u16) -> [Self; 3] {
        [Self::Code(code), Self::Class(code / 100), Self::Default]
    }

    /// The first digit of these statuses.
    pub fn class(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code / 100),
            Self::Class(class) => Some(class),
            Self::Default => None,
        }
    }

    /// The lowest and the highest of these statuses.
    pub fn bounds(self) -> (u16, u16) {
        match self {
            Self::Code(code) => (code, code),
            Self::Class(class) => (class * 100, class * 100 + 99),
            Self::Default => (100, 999),
        }
    }

    /// Whether these are statuses of successes.
    pub fn is_success(self) -> bool {
        self.class() == Some(2)
    }

    /// Whether these are statuses of redirects.
    pub fn is_redirect(self) -> bool {
        self.class() == Some(3)
    }

    /// Whether a response with this status can have a body (RFC 9110, 6.4.1).
    pub fn has_body(self) -> bool {
        !matches!(self, Self::Code(100..=199 | 204 | 205 | 304))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_responses_are_statuses() {
        for (key, status, bounds) in [
            ("404", Status::Code(404), (404, 404)),
            ("4XX", Status::Class(4), (400, 499)),
            ("default", Status::Default, (100, 999)),
        ] {
            assert_eq!(Status::named(key), Some(status));
            assert_eq!((status.to_string().as_str(), status.bounds()), (key, bounds));
        }
        for key in ["", "40", "4000", "600", "099", "4xx", "6XX", "4X4", "Default"] {
            assert_eq!(Status::named(key), None, "{key}");
        }
    }

    #[test]
    fn covering_keys_contain_the_status() {
        for code in [100, 204, 399, 500] {
            let is_within = |status: Status| (status.bounds().0..=status.bounds().1).contains(&code);
            assert!(Status::covering(code).into_iter().all(is_within), "{code}");
        }
    }
}
