//! Strings, booleans, numbers, dates, and arbitrary JSON.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use super::Wire;
use crate::runtime::values::{DateTime, Json};

/// Serde's own rules are the wire's rules for these.
macro_rules! as_serde_does {
    ($($ty:ty),*) => { $(
        impl Wire for $ty {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn blank() -> Self {
                Self::default()
            }
        }
    )* };
}

as_serde_does!(String, bool, Json);

impl Wire for DateTime {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }

    fn blank() -> Self {
        Self::from("")
    }
}

/// Beyond this, a 64-bit float no longer tells neighbouring integers apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number of the wire, which has one kind of numbers, as one of Rust's kinds.
trait Number: Sized {
    const WHAT: &'static str;
    fn from_float(value: f64) -> Option<Self>;
    fn from_signed(value: i64) -> Option<Self>;
    fn from_unsigned(value: u64) -> Option<Self>;
}

impl Number for i64 {
    const WHAT: &'static str = "an integer of 64 bits";

    fn from_float(value: f64) -> Option<Self> {
        (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
    }

    fn from_signed(value: i64) -> Option<Self> {
        Some(value)
    }

    fn from_unsigned(value: u64) -> Option<Self> {
        value.try_into().ok()
    }
}

impl Number for f64 {
    const WHAT: &'static str = "a number that 64-bit floats can hold";

    fn from_float(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_signed(value: i64) -> Option<Self> {
        let float = value as f64;
        (float as i128 == i128::from(value)).then_some(float)
    }

    fn from_unsigned(value: u64) -> Option<Self> {
        let float = value as f64;
        (float as i128 == i128::from(value)).then_some(float)
    }
}

struct NumberVisitor<N>(PhantomData<N>);

impl<N: Number> Visitor<'_> for NumberVisitor<N> {
    type Value = N;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(N::WHAT)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<N, E> {
        N::from_float(value).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Float(value), &self))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<N, E> {
        N::from_signed(value).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<N, E> {
        N::from_unsigned(value).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
    }
}

impl Wire for i64 {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(NumberVisitor(PhantomData))
    }

    fn blank() -> Self {
        0
    }
}

impl Wire for f64 {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let negative_zero = *self == 0.0 && self.is_sign_negative();
        if self.fract() == 0.0 && self.abs() < EXACT && !negative_zero {
            serializer.serialize_i64(*self as i64)
        } else if self.is_finite() {
            serializer.serialize_f64(*self)
        } else {
            Err(S::Error::custom(format_args!("{self} is not a number that JSON can carry")))
        }
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_f64(NumberVisitor(PhantomData))
    }

    fn blank() -> Self {
        0.0
    }
}
