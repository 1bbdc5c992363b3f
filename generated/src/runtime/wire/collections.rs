//! Lists, maps, values that may be null, and boxes.

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
        loop {
            match elements.next_element() {
                Ok(Some(Bridge(element))) => list.push(element),
                Ok(None) => return Ok(list),
                Err(error) => return Err(within(Step::Element(list.len()), error)),
            }
        }
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
                Ok(Bridge(value)) => map.insert(key, value),
                Err(error) => return Err(within(Step::Member(&key), error)),
            };
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
}
