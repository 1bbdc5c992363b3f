// Emitted by `oascrate`, from `runtime/values/date_time/mod.rs` in its own sources. Edits are overwritten.

//! Date-times in their original text.

mod convert;
mod instant;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use instant::Instant;

/// A date-time that keeps the text in which it was received or will be sent.
///
/// The text is never changed, and an invalid one does not reject the message that contains it. Comparison is by point
/// in time: `2026-05-23T09:14:03Z`, `2026-05-23T09:14:03.000Z` and `2026-05-23T11:14:03+02:00` are equal. Texts that
/// are not RFC 3339 date-times compare as strings, and come after all valid ones.
///
/// The features `jiff`, `chrono` and `time` convert from and to the types of those crates.
#[derive(Debug, Clone)]
pub struct DateTime(String);

impl DateTime {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the milliseconds since 1970-01-01T00:00:00Z, rounded down. `None` if the text is not an RFC 3339
    /// date-time.
    pub fn unix_milliseconds(&self) -> Option<i64> {
        Instant::parse(&self.0).map(Instant::milliseconds)
    }

    /// Creates the date-time of a number of milliseconds since 1970-01-01T00:00:00Z, in UTC with three decimals. RFC
    /// 3339 cannot express years outside 0 to 9999, for which this is `None`.
    pub fn from_unix_milliseconds(milliseconds: i64) -> Option<Self> {
        Instant::from_milliseconds(milliseconds).to_text().map(Self)
    }

    /// Whether the value is a date-time of RFC 3339.
    pub fn is_valid(&self) -> bool {
        Instant::parse(&self.0).is_some()
    }

    fn key(&self) -> Result<Instant, &str> {
        Instant::parse(&self.0).ok_or(&self.0)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        // `Ok` comes before `Err`.
        self.key().cmp(&other.key())
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<DateTime> for String {
    fn from(date_time: DateTime) -> Self {
        date_time.0
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_instants_regardless_of_notation() {
        let all = [
            "2026-05-23T09:14:03Z",
            "2026-05-23T09:14:03.000Z",
            "2026-05-23t11:14:03+02:00",
            "2026-05-22T23:14:03-10:00",
        ];
        for a in all {
            for b in all {
                assert_eq!(DateTime::from(a), DateTime::from(b), "{a} {b}");
            }
        }
    }

    #[test]
    fn orders_by_instant_and_invalid_strings_last() {
        let ascending = [
            "0000-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999Z",
            "1970-01-01T00:00:00Z",
            "2026-05-23T11:14:03+02:00",
            "2026-05-23T09:14:03.001Z",
            "2026-05-23T09:14:03.0015Z",
            "9999-12-31T23:59:59Z",
            "",
            "2026-02-29T00:00:00Z",
            "tomorrow",
        ];
        for (i, a) in ascending.iter().enumerate() {
            for (j, b) in ascending.iter().enumerate() {
                assert_eq!(DateTime::from(*a).cmp(&DateTime::from(*b)), i.cmp(&j), "{a} {b}");
            }
        }
    }

    #[test]
    fn milliseconds_and_strings_are_inverse() {
        for (text, milliseconds) in [
            ("1970-01-01T00:00:00.000Z", 0),
            ("2023-11-08T13:11:17.968Z", 1_699_449_077_968),
            ("1969-12-31T23:59:59.999Z", -1),
            ("2000-02-29T12:00:00.000Z", 951_825_600_000),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ] {
            assert_eq!(DateTime::from(text).unix_milliseconds(), Some(milliseconds), "{text}");
            assert_eq!(DateTime::from_unix_milliseconds(milliseconds).as_ref().map(DateTime::as_str), Some(text));
        }
        assert!(DateTime::from_unix_milliseconds(i64::MAX).is_none());
        assert!(DateTime::from_unix_milliseconds(i64::MIN).is_none());
    }

    #[test]
    fn keeps_the_original_string() {
        assert_eq!(String::from(DateTime::from("2026-05-23T11:14:03+02:00")), "2026-05-23T11:14:03+02:00");
    }
}
