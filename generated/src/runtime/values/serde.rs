// Emitted by `oascrate`, from `runtime/values/serde.rs` in its own sources. Edits are overwritten.

//! serde's traits for the types of this module, so that types of other crates can contain them.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::{DateTime, Extra, Json, Nullable};
use crate::runtime::wire::{deserialize, serialize};

/// As the original text.
impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// `Absent` and `Null` are null. To leave out a missing property, add
/// `#[serde(default, skip_serializing_if = "Nullable::is_absent")]` to the field.
impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

/// Null is `Null`. A missing property is an error unless the field has `#[serde(default)]`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(Self::from)
    }
}

/// As an object, in the order of the properties. Suits `#[serde(flatten)]`.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut extra = Self::default();
        for (name, value) in serde_json::Map::<String, Json>::deserialize(deserializer)? {
            extra.insert(name, value);
        }
        Ok(extra)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::*;

    #[test]
    fn keeps_the_text_of_date_times() {
        let text = r#""2026-05-23T09:14:03+02:00""#;
        let value: DateTime = from_str(text).unwrap();
        assert_eq!(to_string(&value).unwrap(), text);
        assert!(from_str::<DateTime>("true").is_err());
    }

    #[test]
    fn distinguishes_null_from_a_value() {
        for (text, value) in [("null", Nullable::Null), ("3", Nullable::Value(3))] {
            assert_eq!(from_str::<Nullable<i64>>(text).unwrap(), value);
            assert_eq!(to_string(&value).unwrap(), text);
        }
        assert_eq!(to_string(&Nullable::<i64>::Absent).unwrap(), "null");
    }

    #[test]
    fn keeps_the_order_of_undeclared_properties() {
        let text = r#"{"b":[1],"a":null}"#;
        let value: Extra = from_str(text).unwrap();
        assert_eq!(to_string(&value).unwrap(), text);
        assert!(from_str::<Extra>("[]").is_err());
    }
}
