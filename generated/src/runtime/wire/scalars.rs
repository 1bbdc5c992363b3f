// Emitted by `oascrate`, from `runtime/wire/scalars.rs` in its own sources. Edits are overwritten.

//! Strings, booleans, numbers, dates, and arbitrary JSON.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use super::{Tree, Wire};
use crate::runtime::values::{DateTime, Json};

/// Serde's own rules apply to these.
macro_rules! as_serde_does {
    ($($ty:ty),*) => { $(
        impl Wire for $ty {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn placeholder() -> Self {
                Self::default()
            }
        }
    )* };
}

as_serde_does!(String, bool);

impl Wire for Json {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        // Everything matches, and a copy for each alternative would add up.
        if !tree.is_probe() {
            *self = tree.json().clone();
        }
        Ok(())
    }

    fn placeholder() -> Self {
        Self::Null
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl Wire for DateTime {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }

    fn placeholder() -> Self {
        Self::from("")
    }
}

/// Above this, a 64-bit float cannot distinguish neighbouring integers.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Converts a JSON number, which has one type, to one of Rust's types.
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
        value.is_finite().then_some(value)
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

    fn placeholder() -> Self {
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

    fn placeholder() -> Self {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::*;
    use crate::runtime::wire::SerdeAdapter;

    fn read<T: Wire>(text: &str) -> Option<T> {
        serde_json::from_str(text).ok().map(|SerdeAdapter(value)| value)
    }

    #[track_caller]
    fn back<T: Wire + Debug>(text: &str) -> String {
        serde_json::to_string(&SerdeAdapter(&read::<T>(text).unwrap())).unwrap()
    }

    #[test]
    fn numbers_round_trip() {
        for text in ["0", "5", "-5", "1699449077968", "9007199254740991", "-9007199254740991", "0.1", "-2.5", "-0.0"] {
            assert_eq!(back::<f64>(text), text);
        }
        for text in ["0", "-1", "1699449077968", "9223372036854775807", "-9223372036854775808"] {
            assert_eq!(back::<i64>(text), text);
        }
    }

    #[test]
    fn accepts_whole_floats_as_integers() {
        for (text, integer) in [("5.0", 5), ("-2e3", -2000), ("9007199254740992.0", 9_007_199_254_740_992)] {
            assert_eq!(read::<i64>(text), Some(integer), "{text}");
        }
    }

    #[test]
    fn rejects_out_of_range_values() {
        for text in ["5.5", "9223372036854775808", "1e30", "\"5\"", "null", "true"] {
            assert_eq!(read::<i64>(text), None, "{text}");
        }
        for text in ["9007199254740993", "18446744073709551615", "\"5\"", "null"] {
            assert_eq!(read::<f64>(text), None, "{text}");
        }
        for number in [f64::NAN, f64::INFINITY] {
            assert!(serde_json::to_string(&SerdeAdapter(&number)).is_err());
        }
    }
}
