// Emitted by `oascrate`, from `runtime/values/date_time/convert.rs` in its own sources. Edits are overwritten.

//! Conversions from and to the types of date crates, each in the feature of that name.
#![cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]

use super::DateTime;
use super::instant::Instant;

/// Formats a date-time of a date crate. Years outside 0 to 9999 have no format: later values become the last
/// millisecond that has one, earlier values the first.
fn nearest(seconds: i64, nanoseconds: u32) -> DateTime {
    const FIRST: &str = "0000-01-01T00:00:00.000Z";
    const LAST: &str = "9999-12-31T23:59:59.999Z";
    let bound = if seconds < 0 { FIRST } else { LAST };
    DateTime(Instant { seconds, nanoseconds }.to_text().unwrap_or_else(|| bound.to_owned()))
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::{DateTime, nearest};

    impl TryFrom<&DateTime> for jiff::Timestamp {
        type Error = jiff::Error;

        fn try_from(date_time: &DateTime) -> Result<Self, Self::Error> {
            date_time.as_str().parse()
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(timestamp: jiff::Timestamp) -> Self {
            let nanoseconds = timestamp.as_nanosecond();
            let within = u32::try_from(nanoseconds.rem_euclid(1_000_000_000)).unwrap_or_default();
            nearest(i64::try_from(nanoseconds.div_euclid(1_000_000_000)).unwrap_or_default(), within)
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::{DateTime, nearest};

    impl TryFrom<&DateTime> for chrono::DateTime<chrono::FixedOffset> {
        type Error = chrono::ParseError;

        fn try_from(date_time: &DateTime) -> Result<Self, Self::Error> {
            Self::parse_from_rfc3339(date_time.as_str())
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(date_time: chrono::DateTime<Z>) -> Self {
            nearest(date_time.timestamp(), date_time.timestamp_subsec_nanos().min(999_999_999))
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    use super::{DateTime, nearest};

    impl TryFrom<&DateTime> for OffsetDateTime {
        type Error = time::error::Parse;

        fn try_from(date_time: &DateTime) -> Result<Self, Self::Error> {
            Self::parse(date_time.as_str(), &Rfc3339)
        }
    }

    impl From<OffsetDateTime> for DateTime {
        fn from(date_time: OffsetDateTime) -> Self {
            nearest(date_time.unix_timestamp(), date_time.nanosecond())
        }
    }
}

#[cfg(test)]
#[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
mod tests {
    use super::*;

    #[test]
    fn conversions_of_all_crates_agree() {
        let original = DateTime::from("2026-05-23T11:14:03.512+02:00");
        let jiff = jiff::Timestamp::try_from(&original).unwrap();
        let chrono = chrono::DateTime::try_from(&original).unwrap();
        let time = time::OffsetDateTime::try_from(&original).unwrap();
        for back in [DateTime::from(jiff), DateTime::from(chrono), DateTime::from(time)] {
            assert_eq!(back, original);
            assert_eq!(back.as_str(), "2026-05-23T09:14:03.512Z");
        }
        assert!(jiff::Timestamp::try_from(&DateTime::from("soon")).is_err());
    }
}
