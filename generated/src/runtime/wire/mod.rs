// Emitted by `oascrate`, from `runtime/wire/mod.rs` in its own sources. Edits are overwritten.

//! How values travel: [`Wire`], its implementations, and the one visitor behind every emitted struct.
//!
//! `Wire` is to this crate what `Serialize` and `Deserialize` are to serde, over the same data model. It exists because
//! the rules of the wire are the API's own (a whole number is written without a fraction, an undeclared member is kept, an
//! absent member is not a null one), and because a small trait of our own is cheap to implement for hundreds of types
//! where derived serde code is not. With the feature `serde`, emitted types implement serde's traits too, by delegation.

mod collections;
pub(crate) mod error_path;
mod model;
mod scalars;
mod tree;

use serde::de::{Deserialize, DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::values::Json;
use tree::Verdicts;

pub use model::{Model, Properties, Reader, Writer};
pub use tree::{Alternatives, Tree, Union, decode_union, decode_union_tree};

/// A type that can be written to and read from the wire.
pub trait Wire: Sized + 'static {
    /// Writes the value.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a value.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads a value into a blank one, which is in any state if that fails. To move a large struct takes longer than to read
    /// it, so that structs are read where they stay.
    fn decode_into<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = Self::decode(deserializer)?;
        Ok(())
    }

    /// Reads a value into a blank one from a tree in memory, as unions do. A type with values of other types in it must hand
    /// the tree on to them; to the others it is JSON like any.
    fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
        self.decode_into(tree.json())
    }

    /// A value to start from: empty, zero, absent. Decoding overwrites it or fails.
    fn placeholder() -> Self;

    /// What null is among the elements of a collection: a value, or else nothing, and then it is left out.
    fn null() -> Option<Self> {
        None
    }
}

/// The value as JSON.
pub fn to_json<T: Wire>(value: &T) -> Result<Json, serde_json::Error> {
    value.encode(serde_json::value::Serializer)
}

/// The value that JSON stands for.
pub fn from_json<T: Wire>(json: &Json) -> Result<T, serde_json::Error> {
    Tree::root(json, &Verdicts::default())?.decode()
}

/// What `Serialize` of an emitted type calls. (A free function takes the compiler less time than a method of the trait.)
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.encode(serializer)
}

/// What `Deserialize` of an emitted type calls.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::decode(deserializer)
}

/// A blank value that is to be read.
struct InPlace<'s, T>(&'s mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.decode_into(deserializer)
    }
}

/// Lends a [`Wire`] type serde's traits.
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
