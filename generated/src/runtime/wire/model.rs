// Emitted by `oascrate`, from `runtime/wire/model.rs` in its own sources. Edits are overwritten.

//! Encoding of emitted structs: JSON objects whose declared properties are fields, and whose other properties are kept.
//!
//! [`model!`](crate::runtime::emitted) lists a struct's fields twice, in [`Model::read`] and [`Model::write`], each
//! time as one call per field and without control flow; [`Reader`] and [`Writer`] remember the first error and do
//! nothing after it. Everything else is implemented once, in this module.
//!
//! `Model::read` is called until no property is left. A field takes the next property if the name matches, after which
//! the next field may take the next property in the same call: an object in the declared order is read in one call.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::error_path::{Step, within};
use super::{InPlace, SerdeAdapter, Tree, Wire};
use crate::runtime::values::{Extra, Json, Nullable};

/// A struct whose encoding is an object.
pub trait Model: Sized + 'static {
    /// Returns a struct of placeholders.
    fn placeholder() -> Self;

    /// Offers every field to the reader, in the declared order.
    fn read<'de, A: Properties<'de>>(&mut self, reader: &mut Reader<'de, A>);

    /// Passes every field to the writer, in the declared order.
    fn write<'m, M: SerializeMap>(&'m self, writer: &mut Writer<'m, M>);
}

impl<T: Model> Wire for T {
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

    fn read<'de, A: Properties<'de>>(&mut self, reader: &mut Reader<'de, A>) {
        T::read(self, reader);
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
pub struct Reader<'de, A: Properties<'de>> {
    members: A,
    /// The next property. `None` at the end, and after an error.
    key: Option<Cow<'de, str>>,
    /// Whether this call has taken a property.
    taken: bool,
    /// Whether all properties are read, and only the required ones are checked.
    closing: bool,
    /// The number of required fields in this call so far.
    passed: usize,
    /// The required properties that were present, by the index of their fields.
    seen: SeenRequired,
    error: Option<A::Error>,
}

impl<'de, A: Properties<'de>> Reader<'de, A> {
    /// Reads an optional property; null is treated as missing.
    #[inline]
    pub fn optional<T: Wire>(&mut self, name: &'static str, field: &mut Option<T>) {
        if self.is_next(name) {
            self.take(field);
        }
    }

    /// Reads an optional nullable property.
    pub fn nullable<T: Wire>(&mut self, name: &'static str, field: &mut Nullable<T>) {
        if self.is_next(name) {
            let mut value = None;
            self.take(&mut value);
            *field = value.into();
        }
    }

    /// Reads a required property.
    pub fn required<T: Wire>(&mut self, name: &'static str, field: &mut T) {
        let place = self.passed;
        self.passed += 1;
        if self.closing {
            if !self.seen.contains(place) && self.error.is_none() {
                self.error = Some(A::Error::missing_field(name));
            }
        } else if self.is_next(name) {
            if self.seen.contains(place) {
                *field = T::placeholder();
            }
            self.seen.insert(place);
            self.take(field);
        }
    }

    /// Keeps the next property if no field has taken one in this call.
    pub fn undeclared(&mut self, extra: &mut Extra) {
        if !self.taken
            && let Some(name) = self.key.clone()
        {
            self.members.undeclared();
            let mut value = Json::Null;
            self.take(&mut value);
            extra.insert(name, value);
        }
    }

    #[inline]
    fn is_next(&self, name: &str) -> bool {
        self.key.as_deref() == Some(name)
    }

    /// Not inlined, so that a field whose property is not next costs a comparison and no call.
    #[inline(never)]
    fn take<T: Wire>(&mut self, field: &mut T) {
        match self.members.value(field) {
            Ok(()) => {
                self.taken = true;
                self.advance();
            }
            Err(error) => {
                self.error = Some(within(Step::Member(self.key.as_deref().unwrap_or_default()), error));
                self.key = None;
            }
        }
    }

    fn advance(&mut self) {
        match self.members.name() {
            Ok(key) => self.key = key,
            Err(error) => {
                self.error = Some(error);
                self.key = None;
            }
        }
    }
}

/// A set of indices: for most structs, bits of a word.
#[derive(Default)]
struct SeenRequired {
    first: u64,
    others: BTreeSet<usize>,
}

impl SeenRequired {
    fn bit(place: usize) -> Option<u64> {
        1u64.checked_shl(u32::try_from(place).ok()?)
    }

    fn contains(&self, place: usize) -> bool {
        match Self::bit(place) {
            Some(bit) => self.first & bit != 0,
            None => self.others.contains(&place),
        }
    }

    fn insert(&mut self, place: usize) {
        match Self::bit(place) {
            Some(bit) => self.first |= bit,
            None => drop(self.others.insert(place)),
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
    let seen = SeenRequired::default();
    let mut reader = Reader { members, key: None, taken: false, closing: false, passed: 0, seen, error: None };
    reader.advance();
    while reader.key.is_some() {
        (reader.taken, reader.passed) = (false, 0);
        model.read(&mut reader);
    }
    (reader.closing, reader.passed) = (true, 0);
    model.read(&mut reader);
    reader.error.map_or(Ok(()), Err)
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
        let mut places = SeenRequired::default();
        for place in [0, 63, 64, 127, 1000] {
            assert!(!places.contains(place), "{place}");
            places.insert(place);
            assert!(places.contains(place), "{place}");
        }
        assert!([1, 62, 65, 128, 999].iter().all(|place| !places.contains(*place)));
    }
}
