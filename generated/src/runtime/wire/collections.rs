//! Lists, maps, and values that may be null.
//!
//! A null among the elements of a collection, where null is no value, is left out: it is as good as absent there as it is
//! among the members of an object.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;

use super::place::{Step, within};
use super::{Bridge, Wire};

/// Visits a collection of `T`.
struct Collect<T>(PhantomData<T>);

impl<T: Wire> Wire for Vec<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Bridge))
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Collect::<Self>(PhantomData))
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<'de, T: Wire> Visitor<'de> for Collect<Vec<T>> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        for position in 0.. {
            match elements.next_element() {
                Ok(Some(Element(element))) => list.extend(element),
                Ok(None) => break,
                Err(error) => return Err(within(Step::Element(position), error)),
            }
        }
        Ok(list)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Bridge(value))))
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect::<Self>(PhantomData))
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<'de, T: Wire> Visitor<'de> for Collect<BTreeMap<String, T>> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = members.next_key::<String>()? {
            match members.next_value() {
                Ok(Element(value)) => map.extend(value.map(|value| (key, value))),
                Err(error) => return Err(within(Step::Member(&key), error)),
            }
        }
        Ok(map)
    }
}

/// A value that may be null.
impl<T: Wire> Wire for Option<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            None => serializer.serialize_none(),
            Some(value) => serializer.serialize_some(&Bridge(value)),
        }
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map(|Bridge(value)| value))
    }

    fn blank() -> Self {
        None
    }

    fn null() -> Option<Self> {
        Some(None)
    }
}

/// What there is in a place of a collection.
struct Element<T>(Option<T>);

impl<'de, T: Wire> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Collect::<Self>(PhantomData))
    }
}

impl<'de, T: Wire> Visitor<'de> for Collect<Element<T>> {
    type Value = Element<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Element(T::null()))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::decode(deserializer).map(|value| Element(Some(value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::values::Json;

    fn back<T: Wire>(text: &str) -> String {
        let Bridge(value) = serde_json::from_str::<Bridge<T>>(text).unwrap();
        serde_json::to_string(&Bridge(&value)).unwrap()
    }

    #[test]
    fn null_is_left_out_where_it_is_no_value() {
        assert_eq!(back::<Vec<String>>(r#"[null,"a",null]"#), r#"["a"]"#);
        assert_eq!(back::<Vec<Vec<i64>>>("[[null,1],null]"), "[[1]]");
        assert_eq!(back::<BTreeMap<String, bool>>(r#"{"a":null,"b":true}"#), r#"{"b":true}"#);
    }

    #[test]
    fn null_comes_back_where_it_is_a_value() {
        for text in ["[null]", r#"[null,"a"]"#] {
            assert_eq!(back::<Vec<Option<String>>>(text), text);
            assert_eq!(back::<Vec<Json>>(text), text);
        }
        assert_eq!(back::<BTreeMap<String, Json>>(r#"{"a":null}"#), r#"{"a":null}"#);
    }

    #[test]
    fn faults_are_named_by_where_they_stand_in_the_text() {
        for (text, place) in [("[null,1]", "[1]: "), (r#"["a",null,{}]"#, "[2]: ")] {
            let fault = serde_json::from_str::<Bridge<Vec<String>>>(text).map(|_| ()).unwrap_err().to_string();
            assert!(fault.starts_with(place), "{fault}");
        }
    }
}
