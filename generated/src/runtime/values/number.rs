// Emitted by `oascrate`, from `runtime/values/number.rs` in its own sources. Edits are overwritten.

//! Numbers without a format in the document.

use std::cmp::Ordering;
use std::fmt;

/// A number: an integer of 64 bits, signed or unsigned, or else a 64-bit float.
///
/// An integer keeps all its digits, unlike an `f64` above 2^53. `5` and `5.0` are equal.
#[derive(Clone, Copy)]
pub struct Number(Kind);

#[derive(Clone, Copy)]
enum Kind {
    Signed(i64),
    /// Above the range of signed integers.
    Unsigned(u64),
    /// With a fraction, or outside the range of integers.
    Float(f64),
}

/// Above this, not every integer is a 64-bit float.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// Returns the nearest float.
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Kind::Signed(integer) => integer as f64,
            Kind::Unsigned(integer) => integer as f64,
            Kind::Float(float) => float,
        }
    }

    /// Returns the number as a signed integer, if it is one.
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Kind::Signed(integer) => Some(integer),
            Kind::Unsigned(_) | Kind::Float(_) => None,
        }
    }

    /// Returns the number as an unsigned integer, if it is one.
    pub fn as_u64(self) -> Option<u64> {
        match self.0 {
            Kind::Signed(integer) => integer.try_into().ok(),
            Kind::Unsigned(integer) => Some(integer),
            Kind::Float(_) => None,
        }
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
        match (self.0, other.0) {
            (Kind::Signed(one), Kind::Signed(other)) => one.partial_cmp(&other),
            (Kind::Unsigned(one), Kind::Unsigned(other)) => one.partial_cmp(&other),
            (Kind::Signed(_), Kind::Unsigned(_)) => Some(Ordering::Less),
            (Kind::Unsigned(_), Kind::Signed(_)) => Some(Ordering::Greater),
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        *self == Self::from(*other)
    }
}

impl PartialEq<i64> for Number {
    fn eq(&self, other: &i64) -> bool {
        *self == Self::from(*other)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Signed(integer) => integer.fmt(f),
            Kind::Unsigned(integer) => integer.fmt(f),
            Kind::Float(float) => float.fmt(f),
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
        let ascending = [
            Number::from(f64::MIN),
            Number::from(i64::MIN),
            Number::from(-1),
            Number::from(0.5),
            Number::from(1_u64),
            Number::from(9_007_199_254_740_993_i64),
            Number::from(i64::MAX),
            Number::from(u64::MAX),
            Number::from(f64::MAX),
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
}
