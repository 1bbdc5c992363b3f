//! Encoding and decoding of values: [`Wire`], its implementations, and the one visitor of all emitted structs.
//!
//! `Wire` is to this crate what `Serialize` and `Deserialize` are to serde, over the same data model. It exists because
//! the encoding has rules of its own (an integer is written without a fraction, an undeclared property is kept, a
//! missing property is not null), and because a small trait is cheap to implement for hundreds of types where derived
//! serde code is not. With the feature `serde`, emitted types implement serde's traits too, by delegation.

mod collections;
pub(crate) mod error_path;
mod model;
mod scalars;
mod tree;

use serde::de::{Deserialize, DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::params::Style;
use super::values::Json;
use tree::Verdicts;

pub use model::{Model, Properties, Reader, Seen, Writer};
pub(crate) use scalars::NUMBER;
pub(crate) use tree::UNION;
pub use tree::{Best, BestText, Tree, Union, decode_union, decode_union_tree, encode_tagged, fits};

/// A type with an encoding.
pub trait Wire: Sized + 'static {
    /// Whether the type is a list, of which a form has a part for each element.
    const IS_LIST: bool = false;

    /// The styles of properties, where the type describes headers and a style is not the usual one.
    const HEADER_STYLES: &'static [(&'static str, Style)] = &[];

    /// Whether the type is any JSON, so that null is a value.
    const IS_JSON: bool = false;

    /// Encodes the value.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Decodes a value.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Decodes into a placeholder, which is in any state after an error. Moving a large struct takes longer than
    /// decoding it, so structs are decoded in place.
    fn decode_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = Self::decode(deserializer)?;
        Ok(())
    }

    /// Decodes into a placeholder from a tree in memory, as unions do. A type that contains other types must pass the
    /// tree on to them; to all others it is ordinary JSON.
    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        self.decode_into(tree.json())
    }

    /// Returns an initial value: empty, zero, missing. Decoding overwrites it or fails.
    fn placeholder() -> Self;

    /// The meaning of null among the elements of a collection: a value, or `None` if it is left out.
    fn null() -> Option<Self> {
        None
    }

    /// How unspecific the type is for the text of a parameter, so that a union can choose: 0 if only a value of the
    /// type has this text, more if other types accept it as well.
    fn vagueness(&self) -> u8 {
        0
    }
}

/// Degrees of [`Wire::vagueness`].
pub mod vagueness {
    /// Any string.
    pub const TEXT: u8 = 2;
    /// A string that the type stores although it is not valid.
    pub const MISFIT: u8 = 3;
    /// A list of one element, which could be the element itself.
    pub const SINGLE: u8 = 4;
}

/// Returns the value as JSON.
pub fn to_json<T: Wire>(value: &T) -> Result<Json, serde_json::Error> {
    value.encode(serde_json::value::Serializer)
}

/// Decodes a value from JSON.
pub fn from_json<T: Wire>(json: &Json) -> Result<T, serde_json::Error> {
    Tree::root(json, &Verdicts::default())?.decode()
}

/// The implementation of `Serialize` for emitted types. (A free function compiles faster than a method of the trait.)
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.encode(serializer)
}

/// The implementation of `Deserialize` for emitted types.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::decode(deserializer)
}

/// A placeholder that is to be decoded.
struct InPlace<'s, T>(&'s mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.decode_into(deserializer)
    }
}

/// Implements serde's traits for a [`Wire`] type.
#[derive(Debug, Clone, Copy)]
pub struct SerdeAdapter<T>(pub T);

impl<T: Wire> Serialize for SerdeAdapter<&T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

impl<'de, T: Wire> Deserialize<'de> for SerdeAdapter<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(SerdeAdapter)
    }
}
