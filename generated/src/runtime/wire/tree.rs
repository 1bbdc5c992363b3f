// Emitted by `oascrate`, from `runtime/wire/tree.rs` in its own sources. Edits are overwritten.

//! JSON trees in memory, and which alternatives of unions fit them.
//!
//! A union reads its value as a tree and tries its alternatives in their order. What is in an alternative can have unions in
//! turn, and if each alternative tried those again, the time would double with each level. So a union first *probes*: it
//! finds out which alternative fits, here and at every node below, and keeps each verdict by type and node. Then it builds
//! the value of what fits. No type is probed twice at a node and none is built that does not fit, so that both take a time
//! that grows with the tree and not with its depth.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;

use serde::de::Error as _;
use serde_json::Error;

use super::Wire;
use crate::runtime::values::Json;

/// How deep a tree may be; serde_json has about the same limit for text.
const DEEPEST: usize = 128;

/// A node of a tree that is being read.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'t> {
    json: &'t Json,
    verdicts: &'t Verdicts,
    is_probe: bool,
}

/// What probing has found out.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    /// Whether a node fits an object type.
    fits: RefCell<HashMap<Key, bool>>,
    /// The first alternative of a union that a node fits, or none of them.
    choices: RefCell<HashMap<Key, Option<usize>>>,
}

/// A type, and the node by its address, which is the same as long as the tree is borrowed.
type Key = (TypeId, *const Json);

impl<'t> Tree<'t> {
    /// The root of a tree. Fails if the tree is too deep for a recursion.
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

    /// Whether only the outcome counts, so that the value may be left blank.
    pub fn is_probe(self) -> bool {
        self.is_probe
    }

    /// The text of a property.
    pub fn tag(self, name: &str) -> Option<&'t str> {
        self.json.get(name)?.as_str()
    }

    /// The same for a node below.
    pub(super) fn below(self, json: &'t Json) -> Self {
        Self { json, ..self }
    }

    /// Reads a value.
    pub fn decode<T: Wire>(self) -> Result<T, Error> {
        let mut value = T::placeholder();
        value.decode_tree(self)?;
        Ok(value)
    }

    /// Reads an object by `read`, which is called at most once for each type and node as long as the tree is probed.
    pub(super) fn probe_once<T: Wire>(self, read: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        if !self.is_probe {
            return read();
        }
        let key = self.key::<T>();
        // Not borrowed while `read` is at work, which comes here again.
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

    /// The alternatives of a union, to be tried one after the other.
    pub fn alternatives<U: Union>(self) -> Alternatives<'t> {
        // A scalar has nothing below that a second try would repeat.
        if !is_container(self.json) {
            return Alternatives { tree: self, key: self.key::<U>(), position: 0, choice: Choice::First };
        }
        let key = self.key::<U>();
        let known = || self.verdicts.choices.borrow().get(&key).copied();
        let choice = match known() {
            None if !self.is_probe => {
                // What does not fit is of no interest here, and what does comes to be among the verdicts.
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
    /// Reads the alternative that fits; none if the value is of no alternative.
    fn choose(tree: Tree<'_>) -> Result<Option<Self>, Error>;

    /// A value of no alternative.
    fn other(json: Json) -> Self;
}

/// Reads a union whose value is all there.
pub fn decode_union<U: Union, E: serde::de::Error>(json: Json) -> Result<U, E> {
    let verdicts = Verdicts::default();
    let chosen = Tree::root(&json, &verdicts).and_then(U::choose).map_err(E::custom)?;
    Ok(chosen.unwrap_or_else(|| U::other(json)))
}

/// Reads a union below another.
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
    /// Of the alternative that is next.
    position: usize,
    choice: Choice,
}

#[derive(Debug, Clone, Copy)]
enum Choice {
    /// It is the first that can be read.
    First,
    /// The same, and it is to be kept.
    Unknown,
    Known(Option<usize>),
}

impl Alternatives<'_> {
    /// The value, if the next alternative is the one that fits.
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

/// Without a recursion, which is what too deep a tree must not come to.
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
