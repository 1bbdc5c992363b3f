// Emitted by `oascrate`, from `runtime/wire/tree.rs` in its own sources. Edits are overwritten.

//! JSON trees in memory, and the alternatives of unions that match them.
//!
//! A union reads its value as a tree and tries its alternatives in order. An alternative may contain unions in turn,
//! and if each alternative tried those again, the time would double with each level. So a union first *probes*: it
//! finds the matching alternative, here and at every node below, and caches each result by type and node. Then it
//! builds the value that matches. No type is probed twice at a node and no value is built that does not match, so the
//! time grows with the tree and not with its depth.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;

use serde::de::Error as _;
use serde_json::Error;

use super::Wire;
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
    /// Whether a node matches an object type.
    fits: RefCell<HashMap<Key, bool>>,
    /// The first alternative of a union that a node matches, or `None`.
    choices: RefCell<HashMap<Key, Option<usize>>>,
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

    /// The string value of a property.
    pub fn tag(self, name: &str) -> Option<&'t str> {
        self.json.get(name)?.as_str()
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

    /// Decodes an object with `read`, which is called at most once for each type and node while the tree is probed.
    pub(super) fn probe_once<T: Wire>(self, read: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        if !self.is_probe {
            return read();
        }
        let key = self.key::<T>();
        // Not borrowed during `read`, which is recursive.
        let known = self.verdicts.fits.borrow().get(&key).copied();
        match known {
            Some(true) => Ok(()),
            Some(false) => Err(Error::custom("another type is expected")),
            None => {
                let outcome = read();
                self.verdicts.fits.borrow_mut().insert(key, outcome.is_ok());
                outcome
            }
        }
    }

    /// The alternatives of a union, tried in order.
    pub fn alternatives<U: Union>(self) -> Alternatives<'t> {
        // A scalar has no contents that a second try would repeat.
        if !is_container(self.json) {
            return Alternatives { tree: self, key: self.key::<U>(), position: 0, choice: Choice::First };
        }
        let key = self.key::<U>();
        let known = || self.verdicts.choices.borrow().get(&key).copied();
        let choice = match known() {
            None if !self.is_probe => {
                // A failure is irrelevant here, and a success is cached.
                drop(U::choose(Self { is_probe: true, ..self }));
                known()
            }
            known => known,
        };
        let choice = choice.map_or(Choice::Unknown, Choice::Known);
        Alternatives { tree: self, key, position: 0, choice }
    }

    fn key<T: 'static>(self) -> Key {
        (TypeId::of::<T>(), std::ptr::from_ref(self.json))
    }
}

/// A type of alternatives.
pub trait Union: Wire {
    /// Decodes the matching alternative; `None` if nothing matches.
    fn choose(tree: Tree<'_>) -> Result<Option<Self>, Error>;

    /// The variant for a value that matches no alternative.
    fn other(json: Json) -> Self;
}

/// Decodes a union from a whole value.
pub fn decode_union<U: Union, E: serde::de::Error>(json: Json) -> Result<U, E> {
    let verdicts = Verdicts::default();
    let chosen = Tree::root(&json, &verdicts).and_then(U::choose).map_err(E::custom)?;
    Ok(chosen.unwrap_or_else(|| U::other(json)))
}

/// Decodes a union inside another one.
pub fn decode_union_tree<U: Union>(tree: Tree<'_>) -> Result<U, Error> {
    Ok(match U::choose(tree)? {
        Some(value) => value,
        None => U::other(tree.decode()?),
    })
}

/// The alternatives of a union at a node.
#[derive(Debug)]
pub struct Alternatives<'t> {
    tree: Tree<'t>,
    key: Key,
    /// The index of the next alternative.
    position: usize,
    choice: Choice,
}

#[derive(Debug, Clone, Copy)]
enum Choice {
    /// The first that can be decoded.
    First,
    /// The same, and the value is kept.
    Unknown,
    Known(Option<usize>),
}

impl Alternatives<'_> {
    /// Returns the value, if the next alternative is the one that matches.
    pub fn try_next<T: Wire>(&mut self) -> Result<Option<T>, Error> {
        let position = self.position;
        self.position += 1;
        match self.choice {
            Choice::First => Ok(self.tree.decode().ok()),
            Choice::Unknown => {
                let value = self.tree.decode().ok();
                if value.is_some() {
                    self.keep(Some(position));
                }
                Ok(value)
            }
            Choice::Known(chosen) if chosen != Some(position) => Ok(None),
            Choice::Known(_) if self.tree.is_probe => Ok(Some(T::placeholder())),
            Choice::Known(_) => self.tree.decode().map(Some),
        }
    }

    /// There is no other alternative.
    pub fn none<U>(self) -> Result<Option<U>, Error> {
        if let Choice::Unknown = self.choice {
            self.keep(None);
        }
        Ok(None)
    }

    fn keep(&self, choice: Option<usize>) {
        self.tree.verdicts.choices.borrow_mut().insert(self.key, choice);
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
