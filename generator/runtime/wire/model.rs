//! Encoding of emitted structs: JSON objects whose declared properties are fields, and whose other properties are kept.
//!
//! [`model!`](crate::runtime::emitted) lists a struct's fields twice. [`Model::read`] selects the field of a property
//! by its name, in whatever order an object has them. [`Model::write`] has one call per field and no control flow;
//! [`Writer`] remembers the first error and does nothing after it. Everything else is implemented once, in this module.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::error_path::{Step, within};
use super::{InPlace, SerdeAdapter, Tree, Wire};
use crate::runtime::params::Style;
use crate::runtime::values::{Extra, Json, Nullable};

/// A struct whose encoding is an object.
pub trait Model: Sized + 'static {
    /// See [`Wire::HEADER_STYLES`].
    const HEADER_STYLES: &'static [(&'static str, Style)] = &[];

    /// Returns a struct of placeholders.
    fn placeholder() -> Self;

    /// Decodes the property of this name, the next of an object, into its field.
    fn read<'de, A: Properties<'de>>(&mut self, name: Cow<'de, str>, reader: &mut Reader<A>) -> Result<(), A::Error>;

    /// Returns the first required property that was not present.
    fn missing(seen: &Seen) -> Option<&'static str>;

    /// Passes every field to the writer, in the declared order.
    fn write<'m, M: SerializeMap>(&'m self, writer: &mut Writer<'m, M>);
}

impl<T: Model> Wire for T {
    const HEADER_STYLES: &'static [(&'static str, Style)] = <T as Model>::HEADER_STYLES;

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut writer = Writer { map: serializer.serialize_map(None)?, error: None, extra: None, written: Vec::new() };
        self.write(&mut writer);
        writer.finish()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut model = <Self as Model>::placeholder();
        model.decode_into(deserializer)?;
        Ok(model)
    }

    fn decode_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(InPlace(self))
    }

    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        let Json::Object(members) = tree.json() else { return self.decode_into(tree.json()) };
        tree.probe_once::<Self>(|| read(self, TreeProperties { tree, members: members.iter(), value: None }))
    }

    fn placeholder() -> Self {
        <Self as Model>::placeholder()
    }
}

impl<T: Model> Model for Box<T> {
    fn placeholder() -> Self {
        Box::new(<T as Model>::placeholder())
    }

    fn read<'de, A: Properties<'de>>(&mut self, name: Cow<'de, str>, reader: &mut Reader<A>) -> Result<(), A::Error> {
        T::read(self, name, reader)
    }

    fn missing(seen: &Seen) -> Option<&'static str> {
        T::missing(seen)
    }

    fn write<'m, M: SerializeMap>(&'m self, writer: &mut Writer<'m, M>) {
        T::write(self, writer);
    }
}

/// The properties of one object, in order.
pub trait Properties<'de> {
    /// The reason why a property cannot be decoded.
    type Error: Error;

    /// Returns the name of the next property, if there is one.
    fn name(&mut self) -> Result<Option<Cow<'de, str>>, Self::Error>;

    /// Decodes the value of the property whose name was returned last.
    fn value<T: Wire>(&mut self, field: &mut T) -> Result<(), Self::Error>;

    /// Records that the last name does not belong to a field.
    fn undeclared(&mut self) {}
}

impl<'de, A: MapAccess<'de>> Properties<'de> for A {
    type Error = A::Error;

    fn name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        self.next_key_seed(Key)
    }

    fn value<T: Wire>(&mut self, field: &mut T) -> Result<(), A::Error> {
        self.next_value_seed(InPlace(field))
    }
}

/// The properties of a node of a tree.
struct TreeProperties<'t> {
    tree: Tree<'t>,
    members: serde_json::map::Iter<'t>,
    value: Option<&'t Json>,
}

impl<'t> Properties<'t> for TreeProperties<'t> {
    type Error = serde_json::Error;

    fn name(&mut self) -> Result<Option<Cow<'t, str>>, serde_json::Error> {
        let member = self.members.next();
        self.value = member.map(|(_, value)| value);
        Ok(member.map(|(name, _)| name.into()))
    }

    fn value<T: Wire>(&mut self, field: &mut T) -> Result<(), serde_json::Error> {
        self.value.map_or(Ok(()), |value| field.decode_tree(self.tree.below(value)))
    }

    fn undeclared(&mut self) {
        self.tree.misfit_if(true);
    }
}

/// Reads the properties of one object.
pub struct Reader<A> {
    members: A,
    seen: Seen,
}

/// Each property that a field takes is read by a function that is not inlined, so that the selection of the field stays
/// small.
impl<A> Reader<A> {
    /// Reads an optional property; null is treated as missing, unless the property can be any JSON.
    #[inline(never)]
    pub fn optional<'de, T: Wire>(
        &mut self,
        _place: usize,
        name: &'static str,
        field: &mut Option<T>,
    ) -> Result<(), A::Error>
    where
        A: Properties<'de>,
    {
        self.members.value(field).map_err(|error| within(Step::Member(name), error))?;
        if T::IS_JSON && field.is_none() {
            *field = T::null();
        }
        Ok(())
    }

    /// Reads an optional nullable property.
    pub fn nullable<'de, T: Wire>(
        &mut self,
        _place: usize,
        name: &'static str,
        field: &mut Nullable<T>,
    ) -> Result<(), A::Error>
    where
        A: Properties<'de>,
    {
        let mut value = None;
        self.members.value(&mut value).map_err(|error| within(Step::Member(name), error))?;
        *field = value.into();
        Ok(())
    }

    /// Reads a required property.
    #[inline(never)]
    pub fn required<'de, T: Wire>(&mut self, place: usize, name: &'static str, field: &mut T) -> Result<(), A::Error>
    where
        A: Properties<'de>,
    {
        if self.seen.contains(place) {
            *field = T::placeholder();
        }
        self.seen.insert(place);
        self.members.value(field).map_err(|error| within(Step::Member(name), error))
    }

    /// Keeps a property that no field has.
    pub fn undeclared<'de>(&mut self, name: Cow<'de, str>, extra: &mut Extra) -> Result<(), A::Error>
    where
        A: Properties<'de>,
    {
        self.members.undeclared();
        let mut value = Json::Null;
        self.members.value(&mut value).map_err(|error| within(Step::Member(&name), error))?;
        extra.insert(name, value);
        Ok(())
    }
}

/// The required properties that were present, by the index of their fields: for most structs, bits of a word.
#[derive(Default)]
pub struct Seen {
    first: u64,
    /// The same for the fields from the 65th on.
    others: Vec<u64>,
}

impl Seen {
    /// Returns nothing: the property need not be present.
    #[inline]
    pub fn optional(&self, _place: usize, _name: &'static str) -> Option<&'static str> {
        None
    }

    /// Returns nothing: the property need not be present.
    #[inline]
    pub fn nullable(&self, _place: usize, _name: &'static str) -> Option<&'static str> {
        None
    }

    /// Returns the name of the property, if it was not present.
    #[inline]
    pub fn required(&self, place: usize, name: &'static str) -> Option<&'static str> {
        (!self.contains(place)).then_some(name)
    }

    fn contains(&self, place: usize) -> bool {
        let word = match place / 64 {
            0 => self.first,
            word => self.others.get(word - 1).copied().unwrap_or_default(),
        };
        word & 1 << (place % 64) != 0
    }

    fn insert(&mut self, place: usize) {
        let word = match place / 64 {
            0 => Some(&mut self.first),
            word => {
                self.others.resize(self.others.len().max(word), 0);
                self.others.get_mut(word - 1)
            }
        };
        if let Some(word) = word {
            *word |= 1 << (place % 64);
        }
    }
}

impl<'de, T: Model> Visitor<'de> for InPlace<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        read(self.0, members)
    }
}

fn read<'de, T: Model, A: Properties<'de>>(model: &mut T, members: A) -> Result<(), A::Error> {
    let mut reader = Reader { members, seen: Seen::default() };
    while let Some(name) = reader.members.name()? {
        model.read(name, &mut reader)?;
    }
    T::missing(&reader.seen).map_or(Ok(()), |name| Err(A::Error::missing_field(name)))
}

/// A property name, borrowed where the input allows it.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// Writes the properties of one object.
pub struct Writer<'m, M: SerializeMap> {
    map: M,
    /// The undeclared properties, if there are any.
    extra: Option<&'m Extra>,
    /// The declared properties written so far, if an undeclared one might repeat them.
    written: Vec<&'static str>,
    error: Option<M::Error>,
}

impl<'m, M: SerializeMap> Writer<'m, M> {
    /// Sets the undeclared properties: passed first, written last.
    pub fn undeclared(&mut self, extra: &'m Extra) {
        self.extra = (!extra.is_empty()).then_some(extra);
    }

    /// Writes an optional property. Inlined, so that a missing one costs no call.
    #[inline]
    pub fn optional<T: Wire>(&mut self, name: &'static str, field: &Option<T>) {
        if let Some(value) = field {
            self.required(name, value);
        }
    }

    /// Reads an optional nullable property.
    pub fn nullable<T: Wire>(&mut self, name: &'static str, field: &Nullable<T>) {
        match field {
            Nullable::Absent => {}
            Nullable::Null => self.required(name, &Json::Null),
            Nullable::Value(value) => self.required(name, value),
        }
    }

    /// Reads a required property.
    pub fn required<T: Wire>(&mut self, name: &'static str, field: &T) {
        if self.extra.is_some() {
            self.written.push(name);
        }
        self.property(name, field);
    }

    fn property<T: Wire>(&mut self, name: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, &SerdeAdapter(value)).err();
        }
    }

    fn finish(mut self) -> Result<M::Ok, M::Error> {
        for (name, value) in self.extra.into_iter().flat_map(Extra::iter) {
            if !self.written.contains(&name) {
                self.property(name, value);
            }
        }
        match self.error {
            Some(error) => Err(error),
            None => self.map.end(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracks_more_than_64_properties() {
        let mut places = Seen::default();
        for place in [0, 63, 64, 127, 1000] {
            assert!(!places.contains(place), "{place}");
            places.insert(place);
            assert!(places.contains(place), "{place}");
        }
        assert!([1, 62, 65, 128, 999].iter().all(|place| !places.contains(*place)));
    }
}
