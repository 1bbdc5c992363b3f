// Emitted by `oascrate`, from `runtime/wire/tree.rs` in its own sources. Edits are overwritten.

//! JSON trees in memory, and the alternatives of unions that match them.
//!
//! A union reads its value as a tree and selects the alternative that matches best: of those that can be decoded, the
//! one with the fewest undeclared properties; of equals, the first. An alternative may contain unions in turn, and if
//! each alternative tried those again, the time would double with each level. So a union first *probes*: it counts the
//! mismatches of each alternative, here and at every node below, and caches each result by type and node. Then it
//! builds the value of the best alternative. No type is probed twice at a node and no value is built that is not
//! selected, so the time grows with the tree and not with its depth.

use std::any::TypeId;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
use serde::ser::{self, Serialize, Serializer};
use serde_json::Error;

use super::{SerdeAdapter, Wire, to_json};
use crate::runtime::values::Json;

/// The maximum depth of a tree; serde_json has about the same limit for text.
const DEEPEST: usize = 128;

/// A node of a tree that is being decoded.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'t> {
    json: &'t Json,
    verdicts: &'t Verdicts,
    is_probe: bool,
}

/// The cached results of probing.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    /// The number of mismatches of a node with an object type; `None` if it cannot be decoded as one.
    fits: RefCell<HashMap<Key, Option<u32>>>,
    /// The best alternative of a union, if one can be decoded, and its number of mismatches.
    choices: RefCell<HashMap<Key, (Option<usize>, u32)>>,
    /// The number of decodable nodes that differ from their type: undeclared properties, unknown values of enums.
    misfits: Cell<u32>,
}

impl Verdicts {
    fn add(&self, misfits: u32) {
        self.misfits.set(self.misfits.get().saturating_add(misfits));
    }
}

/// A type, and the address of the node, which is stable as long as the tree is borrowed.
type Key = (TypeId, *const Json);

impl<'t> Tree<'t> {
    /// Creates the root of a tree. Fails if the tree is too deep for recursion.
    pub(super) fn root(json: &'t Json, verdicts: &'t Verdicts) -> Result<Self, Error> {
        match is_deeper_than(DEEPEST, json) {
            true => Err(Error::custom("recursion limit exceeded")),
            false => Ok(Self { json, verdicts, is_probe: false }),
        }
    }

    /// The node itself.
    pub fn json(self) -> &'t Json {
        self.json
    }

    /// Returns whether only the outcome counts, so that the value may stay a placeholder.
    pub fn is_probe(self) -> bool {
        self.is_probe
    }

    /// The value of a property that selects an alternative, as a string.
    pub fn tag(self, name: &str) -> Option<Cow<'t, str>> {
        match self.json.get(name)? {
            Json::String(text) => Some(Cow::Borrowed(text)),
            value @ (Json::Bool(_) | Json::Number(_)) => Some(Cow::Owned(value.to_string())),
            _ => None,
        }
    }

    /// Counts a mismatch of the node with its type, although it can be decoded.
    pub fn misfit_if(self, is_misfit: bool) {
        if self.is_probe && is_misfit {
            self.verdicts.add(1);
        }
    }

    /// The same for a node below.
    pub(super) fn below(self, json: &'t Json) -> Self {
        Self { json, ..self }
    }

    /// Decodes a value.
    pub fn decode<T: Wire>(self) -> Result<T, Error> {
        let mut value = T::placeholder();
        value.decode_tree(self)?;
        Ok(value)
    }

    /// Decodes the value of the selected alternative.
    pub fn build<T: Wire>(self) -> Result<T, Error> {
        if self.is_probe { Ok(T::placeholder()) } else { self.decode() }
    }

    /// Decodes the value without a property that the alternative does not declare.
    pub fn build_without<T: Wire>(self, name: &str) -> Result<T, Error> {
        if self.is_probe {
            return self.decode();
        }
        let mut json = self.json.clone();
        json.as_object_mut().and_then(|members| members.shift_remove(name));
        // A separate tree, since nodes are identified by their addresses.
        Tree::root(&json, &Verdicts::default())?.decode()
    }

    /// Decodes an object with `read`, which is called at most once for each type and node while the tree is probed.
    pub(super) fn probe_once<T: Wire>(self, read: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        if !self.is_probe {
            return read();
        }
        let key = self.key::<T>();
        // Not borrowed during `read`, which is recursive.
        let known = self.verdicts.fits.borrow().get(&key).copied();
        match known {
            Some(Some(misfits)) => {
                self.verdicts.add(misfits);
                Ok(())
            }
            Some(None) => Err(Error::custom("another type is expected")),
            None => {
                let before = self.verdicts.misfits.replace(0);
                let outcome = read();
                let misfits = self.verdicts.misfits.replace(before);
                self.verdicts.add(misfits);
                self.verdicts.fits.borrow_mut().insert(key, outcome.is_ok().then_some(misfits));
                outcome
            }
        }
    }

    /// Returns the alternative of a union that matches best.
    pub fn best<U: Union>(self, alternatives: &[fn(Tree<'_>) -> bool]) -> Best {
        // A scalar has no contents that a second try would repeat.
        let (chosen, misfits) = if is_container(self.json) {
            let key = self.key::<U>();
            let known = self.verdicts.choices.borrow().get(&key).copied();
            known.unwrap_or_else(|| {
                let found = self.try_all(alternatives);
                self.verdicts.choices.borrow_mut().insert(key, found);
                found
            })
        } else {
            self.try_all(alternatives)
        };
        if self.is_probe {
            self.verdicts.add(misfits);
        }
        Best { chosen, position: 0 }
    }

    fn try_all(self, alternatives: &[fn(Tree<'_>) -> bool]) -> (Option<usize>, u32) {
        let probe = Tree { is_probe: true, ..self };
        let before = self.verdicts.misfits.get();
        let mut best: Option<(usize, u32)> = None;
        for (position, fits) in alternatives.iter().enumerate() {
            self.verdicts.misfits.set(0);
            let misfits = if fits(probe) { self.verdicts.misfits.get() } else { continue };
            if best.is_none_or(|(_, least)| misfits < least) {
                best = Some((position, misfits));
            }
            if misfits == 0 {
                break;
            }
        }
        self.verdicts.misfits.set(before);
        best.map_or((None, 1), |(position, misfits)| (Some(position), misfits))
    }

    fn key<T: 'static>(self) -> Key {
        (TypeId::of::<T>(), std::ptr::from_ref(self.json))
    }
}

/// Whether a node can be decoded as this type.
pub fn fits<T: Wire>(tree: Tree<'_>) -> bool {
    tree.decode::<T>().is_ok()
}

/// A type of alternatives.
pub trait Union: Wire {
    /// Decodes the matching alternative; `None` if nothing matches.
    fn choose(tree: Tree<'_>) -> Result<Option<Self>, Error>;

    /// Decodes the alternative that matches the text of a parameter best. `texts` yields the text once for each
    /// alternative.
    fn choose_text<'de, A: SeqAccess<'de>>(texts: &mut A) -> Option<Self>;

    /// The variant for a value that matches no alternative.
    fn other(json: Json) -> Self;
}

/// Decodes a union.
pub fn decode_union<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    deserializer.deserialize_newtype_struct(UNION, UnionVisitor(PhantomData))
}

/// The name by which a union requests the text of a parameter once for each alternative. Formats with typed values,
/// such as JSON, yield the value itself.
pub(crate) const UNION: &str = "alternatives";

struct UnionVisitor<U>(PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for UnionVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        let json = Json::decode(deserializer)?;
        let verdicts = Verdicts::default();
        let chosen = Tree::root(&json, &verdicts).and_then(U::choose).map_err(D::Error::custom)?;
        Ok(chosen.unwrap_or_else(|| U::other(json)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut texts: A) -> Result<U, A::Error> {
        match U::choose_text(&mut texts) {
            Some(value) => Ok(value),
            None => {
                let json = texts.next_element::<SerdeAdapter<Json>>()?;
                Ok(U::other(json.map_or(Json::Null, |SerdeAdapter(json)| json)))
            }
        }
    }
}

/// Decodes a union inside another one.
pub fn decode_union_tree<U: Union>(tree: Tree<'_>) -> Result<U, Error> {
    match U::choose(tree)? {
        Some(value) => Ok(value),
        None => tree.decode().map(U::other),
    }
}

/// The position of the best alternative.
#[derive(Debug)]
pub struct Best {
    chosen: Option<usize>,
    position: usize,
}

impl Best {
    /// Selects the alternative at a position.
    pub(crate) fn new(position: usize) -> Self {
        Self { chosen: Some(position), position: 0 }
    }

    /// Whether the next alternative is the selected one.
    pub fn is_next(&mut self) -> bool {
        self.position += 1;
        self.chosen == Some(self.position - 1)
    }
}

/// The alternative that matches a text best; of equals, the first.
#[derive(Debug)]
pub struct BestText<U>(Option<(u8, U)>);

impl<U> Default for BestText<U> {
    fn default() -> Self {
        Self(None)
    }
}

impl<U> BestText<U> {
    /// Tries the next alternative.
    pub fn offer<'de, T: Wire, A: SeqAccess<'de>>(&mut self, texts: &mut A, into: impl FnOnce(T) -> U) {
        let Ok(Some(SerdeAdapter(value))) = texts.next_element::<SerdeAdapter<T>>() else { return };
        let vagueness = value.vagueness();
        if self.0.as_ref().is_none_or(|(least, _)| vagueness < *least) {
            self.0 = Some((vagueness, into(value)));
        }
    }

    /// Returns the best alternative, if there is one.
    pub fn into_value(self) -> Option<U> {
        self.0.map(|(_, value)| value)
    }
}

/// Encodes an alternative and adds the property that selects it.
pub fn encode_tagged<T: Wire, S: Serializer>(
    value: &T,
    name: &'static str,
    tag: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match to_json(value).map_err(<S::Error as ser::Error>::custom)? {
        Json::Object(members) if !members.contains_key(name) => {
            let tag = (name.to_owned(), Json::from(tag));
            let members: serde_json::Map<_, _> = std::iter::once(tag).chain(members).collect();
            members.serialize(serializer)
        }
        json => json.serialize(serializer),
    }
}

fn is_container(json: &Json) -> bool {
    json.is_array() || json.is_object()
}

/// Not recursive, since that would overflow the stack for a tree that is too deep.
fn is_deeper_than(deepest: usize, json: &Json) -> bool {
    let mut open = vec![(json, 1)];
    while let Some((json, depth)) = open.pop() {
        if depth > deepest {
            return true;
        }
        let below = |child| (child, depth + 1);
        match json {
            Json::Array(elements) => open.extend(elements.iter().filter(|child| is_container(child)).map(below)),
            Json::Object(members) => open.extend(members.values().filter(|child| is_container(child)).map(below)),
            _ => {}
        }
    }
    false
}
