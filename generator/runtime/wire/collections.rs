//! Lists, maps, and nullable values.
//!
//! A null element of a collection whose elements are not nullable is left out: null is treated as missing, as for
//! properties of an object.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;

use super::error_path::{Step, within};
use super::{InPlace, SerdeAdapter, Tree, Wire, vagueness};
use crate::runtime::values::Json;

/// Visits a collection of `T`.
struct Collect<T>(PhantomData<T>);

impl<T: Wire> Wire for Vec<T> {
    const IS_LIST: bool = true;

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(SerdeAdapter))
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Collect::<Self>(PhantomData))
    }

    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        let Json::Array(elements) = tree.json() else { return self.decode_into(tree.json()) };
        for (position, json) in elements.iter().enumerate() {
            self.extend(element(tree.below(json)).map_err(|error| within(Step::Element(position), error))?);
        }
        Ok(())
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn vagueness(&self) -> u8 {
        if self.len() > 1 { 0 } else { vagueness::SINGLE }
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
            match elements.next_element_seed(Last(&mut list)) {
                Ok(Some(())) => {}
                Ok(None) => break,
                Err(error) => return Err(within(Step::Element(position), error)),
            }
        }
        Ok(list)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, SerdeAdapter(value))))
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect::<Self>(PhantomData))
    }

    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        let Json::Object(members) = tree.json() else { return self.decode_into(tree.json()) };
        for (key, json) in members {
            let value = element(tree.below(json)).map_err(|error| within(Step::Member(key), error))?;
            self.extend(value.map(|value| (key.clone(), value)));
        }
        Ok(())
    }

    fn placeholder() -> Self {
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
            let mut value = T::placeholder();
            match members.next_value_seed(Element(&mut value)) {
                Ok(true) => drop(map.insert(key, value)),
                Ok(false) => {}
                Err(error) => return Err(within(Step::Member(&key), error)),
            }
        }
        Ok(map)
    }
}

/// A nullable value.
impl<T: Wire> Wire for Option<T> {
    const IS_LIST: bool = T::IS_LIST;

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            None => serializer.serialize_none(),
            Some(value) => serializer.serialize_some(&SerdeAdapter(value)),
        }
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = None;
        value.decode_into(deserializer)?;
        Ok(value)
    }

    fn decode_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(InPlace(self))
    }

    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        match tree.json() {
            Json::Null => *self = None,
            _ => self.insert(T::placeholder()).decode_tree(tree)?,
        }
        Ok(())
    }

    fn placeholder() -> Self {
        None
    }

    fn null() -> Option<Self> {
        Some(None)
    }
}

impl<'de, T: Wire> Visitor<'de> for InPlace<'_, Option<T>> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.insert(T::placeholder()).decode_into(deserializer)
    }
}

/// The element, if it is not left out.
fn element<T: Wire>(tree: Tree<'_>) -> Result<Option<T>, serde_json::Error> {
    match tree.json() {
        Json::Null => Ok(T::null()),
        _ => tree.decode().map(Some),
    }
}

/// A list to which an element is added, in place, if there is another one.
struct Last<'s, T>(&'s mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Last<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self(list) = self;
        list.resize_with(list.len() + 1, T::placeholder);
        let is_value = list.last_mut().map_or(Ok(true), |last| Element(last).deserialize(deserializer))?;
        if !is_value {
            list.pop();
        }
        Ok(())
    }
}

/// An element of a collection. Decoding it shows whether it is left out.
struct Element<'s, T>(&'s mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Element<'_, T> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Wire> Visitor<'de> for Element<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        let null = T::null();
        let is_value = null.is_some();
        null.into_iter().for_each(|null| *self.0 = null);
        Ok(is_value)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.decode_into(deserializer)?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back<T: Wire>(text: &str) -> String {
        let SerdeAdapter(value) = serde_json::from_str::<SerdeAdapter<T>>(text).unwrap();
        serde_json::to_string(&SerdeAdapter(&value)).unwrap()
    }

    #[test]
    fn drops_null_elements_if_not_nullable() {
        assert_eq!(back::<Vec<String>>(r#"[null,"a",null]"#), r#"["a"]"#);
        assert_eq!(back::<Vec<Vec<i64>>>("[[null,1],null]"), "[[1]]");
        assert_eq!(back::<BTreeMap<String, bool>>(r#"{"a":null,"b":true}"#), r#"{"b":true}"#);
    }

    #[test]
    fn keeps_null_elements_if_nullable() {
        for text in ["[null]", r#"[null,"a"]"#] {
            assert_eq!(back::<Vec<Option<String>>>(text), text);
            assert_eq!(back::<Vec<Json>>(text), text);
        }
        assert_eq!(back::<BTreeMap<String, Json>>(r#"{"a":null}"#), r#"{"a":null}"#);
    }

    thread_local! {
        static PLACEHOLDERS: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
    }

    #[derive(Debug, PartialEq)]
    struct Counted(i64);

    impl Wire for Counted {
        fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.encode(serializer)
        }

        fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            i64::decode(deserializer).map(Self)
        }

        fn placeholder() -> Self {
            PLACEHOLDERS.set(PLACEHOLDERS.get() + 1);
            Self(0)
        }
    }

    #[test]
    fn makes_no_more_placeholders_than_elements() {
        for (text, elements) in [("[]", vec![]), ("[1]", vec![1]), ("[1,2,3]", vec![1, 2, 3])] {
            PLACEHOLDERS.set(0);
            let SerdeAdapter(list) = serde_json::from_str::<SerdeAdapter<Vec<Counted>>>(text).unwrap();
            assert_eq!(PLACEHOLDERS.get() as usize, elements.len(), "{text}");
            assert_eq!(list, elements.into_iter().map(Counted).collect::<Vec<_>>());
        }
    }

    #[test]
    fn errors_report_the_path_of_the_element() {
        for (text, place) in [("[null,1]", "[1]: "), (r#"["a",null,{}]"#, "[2]: ")] {
            let error = serde_json::from_str::<SerdeAdapter<Vec<String>>>(text).map(|_| ()).unwrap_err().to_string();
            assert!(error.starts_with(place), "{error}");
        }
    }
}
