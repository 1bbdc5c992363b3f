// Emitted by `oascrate`, from `runtime/values/date_time/instant.rs` in its own sources. Edits are overwritten.

//! Date-times of RFC 3339, and days by the Gregorian calendar.

/// A point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Instant {
    /// Since 1970-01-01T00:00:00Z.
    pub(super) seconds: i64,
    /// Nanoseconds within the second; further digits of a text are dropped.
    pub(super) nanoseconds: u32,
}

const DAY: i64 = 86_400;

/// The cumulative days of the months without the leap day.
const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Instant {
    /// Parses `2026-05-23T09:14:03.512Z`; `None` if the text has another form or is not a valid time. A leap second is
    /// the following second.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut rest = Cursor(text.as_bytes());
        let year = rest.digits(4)?;
        rest.one_of(b"-")?;
        let month = rest.digits(2)?;
        rest.one_of(b"-")?;
        let day = rest.digits(2)?;
        rest.one_of(b"Tt ")?;
        let hour = rest.digits(2)?;
        rest.one_of(b":")?;
        let minute = rest.digits(2)?;
        rest.one_of(b":")?;
        let second = rest.digits(2)?;
        let nanoseconds = if rest.one_of(b".").is_some() { rest.fraction()? } else { 0 };
        let offset = rest.offset()?;
        let days_of_month = DAYS.get(month.checked_sub(1)? as usize)? + u32::from(month == 2 && is_leap(year));
        if !rest.0.is_empty() || day == 0 || day > days_of_month || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let of_day = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
        Some(Self { seconds: days(year, month, day) * DAY + of_day - offset, nanoseconds })
    }

    pub(super) fn milliseconds(self) -> i64 {
        self.seconds * 1000 + i64::from(self.nanoseconds / 1_000_000)
    }

    pub(super) fn from_milliseconds(milliseconds: i64) -> Self {
        let nanoseconds = milliseconds.rem_euclid(1000) as u32 * 1_000_000;
        Self { seconds: milliseconds.div_euclid(1000), nanoseconds }
    }

    /// Formats in UTC, with three decimals, or with nine if needed.
    pub(super) fn to_text(self) -> Option<String> {
        let (year, month, day) = date(self.seconds.div_euclid(DAY))?;
        let of_day = self.seconds.rem_euclid(DAY);
        let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
        let fraction = match self.nanoseconds % 1_000_000 {
            0 => format!("{:03}", self.nanoseconds / 1_000_000),
            _ => format!("{:09}", self.nanoseconds),
        };
        Some(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction}Z"))
    }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

/// Returns the days since 1970-01-01 of a date in the years 0 to 9999.
fn days(year: u32, month: u32, day: u32) -> i64 {
    // Years that begin in March have the leap day at their end.
    let (year, month) =
        if month > 2 { (i64::from(year), i64::from(month) - 3) } else { (i64::from(year) - 1, i64::from(month) + 9) };
    let before_month = (153 * month + 2) / 5;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + before_month + i64::from(day)
        - 719_469
}

/// Returns the date of a day since 1970-01-01, if its year has four digits.
fn date(after: i64) -> Option<(u32, u32, u32)> {
    if !(days(0, 1, 1)..=days(9999, 12, 31)).contains(&after) {
        return None;
    }
    // The year is estimated from its mean length and corrected: the estimate is at most one off.
    let guess = u32::try_from((after + 719_528) * 400 / 146_097).ok()?;
    let year = if days(guess, 1, 1) > after { guess - 1 } else { guess };
    let year = if year < 9999 && days(year + 1, 1, 1) <= after { year + 1 } else { year };
    let month = (1..=12).rev().find(|month| days(year, *month, 1) <= after)?;
    Some((year, month, u32::try_from(after - days(year, month, 1) + 1).ok()?))
}

/// The rest of a text.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn one_of(&mut self, accepted: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        accepted.contains(first).then(|| self.0 = rest)?;
        Some(*first)
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        (0..count).try_fold(0, |number, _| Some(number * 10 + u32::from(self.one_of(b"0123456789")? - b'0')))
    }

    /// Parses at least one digit, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        let mut unit = 100_000_000;
        let mut nanoseconds = self.digits(1)? * unit;
        while let Some(digit) = self.digits(1) {
            unit /= 10;
            nanoseconds += digit * unit;
        }
        Some(nanoseconds)
    }

    /// Parses `Z` or `+02:00`, in seconds.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Some(0),
        };
        let hours = self.digits(2)?;
        self.one_of(b":")?;
        let minutes = self.digits(2)?;
        (hours < 24 && minutes < 60).then(|| sign * i64::from(hours * 3600 + minutes * 60))
    }
}
