// Emitted by `oascrate`, from `runtime/wire/scalars.rs` in its own sources. Edits are overwritten.

//! Strings, booleans, numbers, dates, and arbitrary JSON.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use serde_json::value::RawValue;

use super::error_path::without_position;
use super::{Tree, Wire, vagueness};
use crate::runtime::values::{DateTime, Json, Number};

impl Wire for bool {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn placeholder() -> Self {
        false
    }
}

impl Wire for String {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn vagueness(&self) -> u8 {
        vagueness::TEXT
    }
}

impl Wire for Json {
    const IS_JSON: bool = true;

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

    fn vagueness(&self) -> u8 {
        vagueness::MISFIT
    }
}

impl Wire for DateTime {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }

    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        self.decode_into(tree.json())?;
        tree.misfit_if(!self.is_valid());
        Ok(())
    }

    fn placeholder() -> Self {
        Self::from("")
    }

    fn vagueness(&self) -> u8 {
        if self.is_valid() { 0 } else { vagueness::MISFIT }
    }
}

/// Above this, a 64-bit float cannot distinguish neighbouring integers.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Converts a JSON number, which has one type, to one of Rust's types.
trait Numeric: Sized {
    const WHAT: &'static str;
    fn from_float(value: f64) -> Option<Self>;
    fn from_signed(value: i64) -> Option<Self>;
    fn from_unsigned(value: u64) -> Option<Self>;
}

impl Numeric for i64 {
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

impl Numeric for u64 {
    const WHAT: &'static str = "an unsigned integer of 64 bits";

    fn from_float(value: f64) -> Option<Self> {
        (value.fract() == 0.0 && (0.0..=EXACT).contains(&value)).then_some(value as u64)
    }

    fn from_signed(value: i64) -> Option<Self> {
        value.try_into().ok()
    }

    fn from_unsigned(value: u64) -> Option<Self> {
        Some(value)
    }
}

/// The nearest float: the sender had a float as well, and may have printed it with fewer digits.
impl Numeric for f64 {
    const WHAT: &'static str = "a number that 64-bit floats can hold";

    fn from_float(value: f64) -> Option<Self> {
        value.is_finite().then_some(value)
    }

    fn from_signed(value: i64) -> Option<Self> {
        Some(value as f64)
    }

    fn from_unsigned(value: u64) -> Option<Self> {
        Some(value as f64)
    }
}

struct NumberVisitor<N>(PhantomData<N>);

impl<N: Numeric> Visitor<'_> for NumberVisitor<N> {
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

/// The name by which a [`Number`] requests its text. serde_json returns the text of a value only to its own `RawValue`,
/// which has this name; other formats ignore the name and return a number.
pub(crate) const NUMBER: &str = "$serde_json::private::RawValue";

/// Reads a number from its text.
struct DigitsVisitor;

impl<'de> Visitor<'de> for DigitsVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    /// JSON: the text of the value, by a name.
    fn visit_map<A: MapAccess<'de>>(self, mut text: A) -> Result<Number, A::Error> {
        text.next_key::<IgnoredAny>()?;
        text.next_value_seed(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        text.parse().or_else(|_| {
            // Not a number, which serde_json describes.
            let described = serde_json::Deserializer::from_str(text).deserialize_f64(self);
            described.map_err(|error| E::custom(without_position(&error.to_string())))
        })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Number, D::Error> {
        deserializer.deserialize_f64(self)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
        Ok(value.into())
    }
}

impl<'de> DeserializeSeed<'de> for DigitsVisitor {
    type Value = Number;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Number, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Wire for u64 {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(*self)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u64(NumberVisitor(PhantomData))
    }

    fn placeholder() -> Self {
        0
    }
}

impl Wire for Number {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(digits) = self.digits() {
            return RawValue::from_string(digits.to_owned()).map_err(S::Error::custom)?.serialize(serializer);
        }
        match (self.as_i64(), self.as_u64()) {
            (Some(integer), _) => serializer.serialize_i64(integer),
            (None, Some(integer)) => serializer.serialize_u64(integer),
            (None, None) => self.as_f64().encode(serializer),
        }
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(NUMBER, DigitsVisitor)
    }

    fn placeholder() -> Self {
        0.into()
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
    fn keeps_numbers_of_64_bits() {
        for text in ["0", "9007199254740993", "18446744073709551615"] {
            assert_eq!(back::<u64>(text), text);
            assert_eq!(back::<Number>(text), text);
        }
        for text in ["18446744073709551617", "0.1000000000000000055", "-123456789.123456789012345", "1e400"] {
            assert_eq!(back::<Number>(text), text);
        }
        for text in ["-9223372036854775808", "1700000000123456789", "0.1", "-2.5", "1e300"] {
            assert_eq!(back::<Number>(text).parse::<f64>(), text.parse::<f64>());
        }
        assert_eq!(back::<Number>("-9223372036854775807"), "-9223372036854775807");
        assert_eq!(read::<f64>("1700000000123456800"), Some(1_700_000_000_123_456_800.0));
    }

    #[test]
    fn rejects_out_of_range_values() {
        for text in ["5.5", "9223372036854775808", "1e30", "\"5\"", "null", "true"] {
            assert_eq!(read::<i64>(text), None, "{text}");
        }
        for text in ["-1", "5.5", "18446744073709551616", "\"5\""] {
            assert_eq!(read::<u64>(text), None, "{text}");
        }
        for text in ["1e400", "\"5\"", "null"] {
            assert_eq!(read::<f64>(text), None, "{text}");
        }
        for (text, message) in [
            ("\"5\"", "invalid type: string \"5\", expected a number"),
            ("null", "invalid type: null, expected a number"),
            ("{}", "invalid type: map, expected a number"),
        ] {
            let error =
                serde_json::from_str::<SerdeAdapter<Number>>(text).map(|SerdeAdapter(value)| value).unwrap_err();
            assert_eq!(without_position(&error.to_string()), message);
        }
        for number in [f64::NAN, f64::INFINITY] {
            assert!(serde_json::to_string(&SerdeAdapter(&number)).is_err());
            assert!(serde_json::to_string(&SerdeAdapter(&Number::from(number))).is_err());
        }
    }
}
