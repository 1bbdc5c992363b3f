// Emitted by `oascrate`, from `runtime/values/number.rs` in its own sources. Edits are overwritten.

//! Numbers without a format in the document.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::decimal::Decimal;

/// A number of any size and precision: an integer of 64 bits, a 64-bit float, or else the digits.
///
/// It keeps its value, unlike an `f64`. `5` and `5.0` are equal.
#[derive(Clone)]
pub struct Number(Kind);

#[derive(Clone)]
enum Kind {
    Signed(i64),
    /// Above the range of signed integers.
    Unsigned(u64),
    /// With a fraction, or outside the range of integers.
    Float(f64),
    /// With more digits than the others, or outside their range; as in JSON.
    Digits(Box<str>),
}

/// A text is not a number as JSON has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseNumberError(());

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number")
    }
}

impl std::error::Error for ParseNumberError {}

/// Above this, not every integer is a 64-bit float.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// Returns the nearest float, which is infinite beyond the range of floats.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Kind::Signed(integer) => *integer as f64,
            Kind::Unsigned(integer) => *integer as f64,
            Kind::Float(float) => *float,
            Kind::Digits(digits) => digits.parse().unwrap_or(f64::NAN),
        }
    }

    /// Returns the number as a signed integer, if it is one of 64 bits.
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Kind::Signed(integer) => Some(integer),
            Kind::Unsigned(_) | Kind::Float(_) | Kind::Digits(_) => None,
        }
    }

    /// Returns the number as an unsigned integer, if it is one of 64 bits.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Kind::Signed(integer) => integer.try_into().ok(),
            Kind::Unsigned(integer) => Some(integer),
            Kind::Float(_) | Kind::Digits(_) => None,
        }
    }

    /// The digits of a number that no primitive type can hold.
    pub(crate) fn digits(&self) -> Option<&str> {
        match &self.0 {
            Kind::Digits(digits) => Some(digits),
            Kind::Signed(_) | Kind::Unsigned(_) | Kind::Float(_) => None,
        }
    }

    fn decimal(&self) -> Option<Decimal> {
        match &self.0 {
            Kind::Signed(integer) => Decimal::parse(&integer.to_string()),
            Kind::Unsigned(integer) => Decimal::parse(&integer.to_string()),
            Kind::Float(float) => Decimal::of_float(*float),
            Kind::Digits(digits) => Decimal::parse(digits),
        }
    }
}

/// As JSON has it: `-0.5`, `1e400`.
impl FromStr for Number {
    type Err = ParseNumberError;

    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        let decimal = Decimal::parse(text).ok_or(ParseNumberError(()))?;
        if let Ok(integer) = text.parse::<i64>() {
            return Ok(if integer == 0 && text.starts_with('-') { (-0.0).into() } else { integer.into() });
        }
        if let Ok(integer) = text.parse::<u64>() {
            return Ok(integer.into());
        }
        let float = text.parse().unwrap_or(f64::NAN);
        let is_exact = Decimal::of_float(float).is_some_and(|float| float == decimal);
        Ok(if is_exact { float.into() } else { Self(Kind::Digits(text.into())) })
    }
}

impl From<f64> for Number {
    fn from(float: f64) -> Self {
        let negative_zero = float == 0.0 && float.is_sign_negative();
        let is_integer = float.fract() == 0.0 && float.abs() < EXACT && !negative_zero;
        Self(if is_integer { Kind::Signed(float as i64) } else { Kind::Float(float) })
    }
}

impl From<f32> for Number {
    fn from(float: f32) -> Self {
        f64::from(float).into()
    }
}

impl From<u64> for Number {
    fn from(integer: u64) -> Self {
        Self(integer.try_into().map_or(Kind::Unsigned(integer), Kind::Signed))
    }
}

macro_rules! from_signed {
    ($($ty:ty),*) => { $(
        impl From<$ty> for Number {
            fn from(integer: $ty) -> Self {
                Self(Kind::Signed(integer.into()))
            }
        }
    )* };
}

from_signed!(i8, i16, i32, i64, u8, u16, u32);

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (&self.0, &other.0) {
            (Kind::Signed(one), Kind::Signed(other)) => one.partial_cmp(other),
            (Kind::Unsigned(one), Kind::Unsigned(other)) => one.partial_cmp(other),
            (Kind::Signed(_), Kind::Unsigned(_)) => Some(Ordering::Less),
            (Kind::Unsigned(_), Kind::Signed(_)) => Some(Ordering::Greater),
            (Kind::Digits(_), _) | (_, Kind::Digits(_)) => match (self.decimal(), other.decimal()) {
                (Some(one), Some(other)) => Some(one.cmp(&other)),
                _ => self.as_f64().partial_cmp(&other.as_f64()),
            },
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.partial_cmp(&Self::from(*other)) == Some(Ordering::Equal)
    }
}

impl PartialEq<i64> for Number {
    fn eq(&self, other: &i64) -> bool {
        self.partial_cmp(&Self::from(*other)) == Some(Ordering::Equal)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Signed(integer) => integer.fmt(f),
            Kind::Unsigned(integer) => integer.fmt(f),
            Kind::Float(float) => float.fmt(f),
            Kind::Digits(digits) => f.write_str(digits),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_numbers_of_every_kind() {
        let digits = |text: &str| text.parse::<Number>().unwrap();
        let ascending = [
            digits("-1e400"),
            Number::from(f64::MIN),
            Number::from(i64::MIN),
            Number::from(-1),
            digits("0.49999999999999999999"),
            Number::from(0.5),
            digits("0.50000000000000000001"),
            Number::from(1_u64),
            Number::from(9_007_199_254_740_993_i64),
            Number::from(i64::MAX),
            Number::from(u64::MAX),
            digits("18446744073709551617"),
            Number::from(f64::MAX),
            digits("1E400"),
        ];
        for (i, one) in ascending.iter().enumerate() {
            for (j, other) in ascending.iter().enumerate() {
                assert_eq!(one.partial_cmp(other), Some(i.cmp(&j)), "{one} {other}");
            }
        }
        assert_eq!(Number::from(5.0), 5_i64);
        assert_eq!(Number::from(2.5_f32), 2.5);
        assert_ne!(Number::from(f64::NAN), f64::NAN);
    }

    #[test]
    fn parses_numbers_of_any_precision() {
        for (text, digits) in [
            ("18446744073709551617", true),
            ("0.1000000000000000055", true),
            ("-123456789.123456789012345", true),
            ("1e400", true),
            ("1e-400", true),
            ("0.1", false),
            ("1e300", false),
            ("2.50", false),
            ("-0.0", false),
            ("10000000000000000000000", false),
        ] {
            let number: Number = text.parse().unwrap();
            assert_eq!(number.digits(), digits.then_some(text), "{text}");
            assert_eq!(number, text.parse::<Number>().unwrap(), "{text}");
        }
        for text in ["", "-", "01", "1.", ".5", "1e", "+1", "0x1", "inf", "NaN", "1 ", "--1"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }
}
