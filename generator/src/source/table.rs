//! A map that keeps the order of its keys and takes little memory.
//!
//! Most mappings of a document have one to four keys, which are searched one after another. Only a large table has an
//! index.

use std::collections::BTreeMap;
use std::iter::Map;
use std::{slice, vec};

use crate::shared::Text;

/// The number of entries up to which a table has no index.
const SMALL: usize = 16;

/// A map from strings to values, in the order in which they were inserted.
#[derive(Debug, Clone)]
pub struct Table<V> {
    entries: Vec<(Text, V)>,
    /// The positions of the keys of a large table.
    #[expect(clippy::box_collection, reason = "few tables have one, and all have its place")]
    index: Option<Box<BTreeMap<Text, usize>>>,
}

impl<V> Table<V> {
    /// Creates an empty table.
    pub const fn new() -> Self {
        Self { entries: Vec::new(), index: None }
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns whether it has a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.get_full(key).map(|(_, _, value)| value)
    }

    /// Returns the value of a key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        let position = self.position(key)?;
        self.entries.get_mut(position).map(|(_, value)| value)
    }

    /// Returns a key, and its value.
    pub fn get_key_value(&self, key: &str) -> Option<(&Text, &V)> {
        self.get_full(key).map(|(_, key, value)| (key, value))
    }

    /// Returns the position of a key, the key and its value.
    pub fn get_full(&self, key: &str) -> Option<(usize, &Text, &V)> {
        let position = self.position(key)?;
        self.entries.get(position).map(|(key, value)| (position, key, value))
    }

    /// Returns the entry at a position.
    pub fn get_index(&self, position: usize) -> Option<(&Text, &V)> {
        self.entries.get(position).map(pair)
    }

    /// Returns the first entry.
    pub fn first(&self) -> Option<(&Text, &V)> {
        self.entries.first().map(pair)
    }

    /// Sets the value of a key, and returns the value that it replaces. A new key is added last.
    pub fn insert(&mut self, key: impl Into<Text>, value: V) -> Option<V> {
        let key = key.into();
        match self.get_mut(&key) {
            Some(place) => Some(std::mem::replace(place, value)),
            None => {
                self.push(key, value);
                None
            }
        }
    }

    /// Returns the place of a key.
    pub fn entry(&mut self, key: impl Into<Text>) -> Place<'_, V> {
        let key = key.into();
        Place { position: self.position(&key), key, table: self }
    }

    /// Removes a key, and returns its value; the others keep their order.
    pub fn shift_remove(&mut self, key: &str) -> Option<V> {
        let position = self.position(key)?;
        let (key, value) = self.entries.remove(position);
        if let Some(index) = &mut self.index {
            index.remove(&key);
            index.values_mut().filter(|other| **other > position).for_each(|other| *other -= 1);
        }
        Some(value)
    }

    /// Removes the entries that do not fulfill a condition; the others keep their order.
    pub fn retain(&mut self, mut keep: impl FnMut(&Text, &mut V) -> bool) {
        self.entries.retain_mut(|(key, value)| keep(key, value));
        self.index = None;
        self.index_if_large();
    }

    /// The entries, in order.
    pub fn iter(&self) -> Iter<'_, V> {
        self.entries.iter().map(pair)
    }

    /// The entries, in order.
    pub fn iter_mut(&mut self) -> IterMut<'_, V> {
        self.entries.iter_mut().map(pair_mut)
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Text> + ExactSizeIterator {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The values, in the order of their keys.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// Gives back the memory that further entries would use.
    pub fn shrink_to_fit(&mut self) {
        self.entries.shrink_to_fit();
    }

    fn position(&self, key: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(key).copied(),
            None => {
                // Keys of one length usually differ in the first byte.
                let first = key.as_bytes().first();
                let is_it = |own: &str| own.len() == key.len() && own.as_bytes().first() == first && own == key;
                self.entries.iter().position(|(own, _)| is_it(own))
            }
        }
    }

    /// Adds a key that the table does not have.
    fn push(&mut self, key: Text, value: V) {
        if let Some(index) = &mut self.index {
            index.insert(key.clone(), self.entries.len());
        }
        self.entries.push((key, value));
        self.index_if_large();
    }

    fn index_if_large(&mut self) {
        if self.index.is_none() && self.entries.len() > SMALL {
            let keys = self.entries.iter().enumerate().map(|(position, (key, _))| (key.clone(), position));
            self.index = Some(Box::new(keys.collect()));
        }
    }
}

/// The place of a key in a table, which may have no value yet.
pub struct Place<'t, V> {
    table: &'t mut Table<V>,
    key: Text,
    position: Option<usize>,
}

impl<'t, V> Place<'t, V> {
    /// Returns the value; a new key gets this one.
    pub fn or_insert(self, value: V) -> &'t mut V {
        self.or_insert_with(|| value)
    }

    /// Returns the value; a new key gets the one that `value` returns.
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> &'t mut V {
        let Self { table, key, position } = self;
        let position = position.unwrap_or_else(|| {
            table.push(key, value());
            table.len() - 1
        });
        #[allow(clippy::indexing_slicing, reason = "the entry was found, or added above")]
        &mut table.entries[position].1
    }
}

/// The entries of a [`Table`].
pub type Iter<'t, V> = Map<slice::Iter<'t, (Text, V)>, fn(&'t (Text, V)) -> (&'t Text, &'t V)>;

/// The entries of a [`Table`].
pub type IterMut<'t, V> = Map<slice::IterMut<'t, (Text, V)>, fn(&'t mut (Text, V)) -> (&'t Text, &'t mut V)>;

fn pair<V>((key, value): &(Text, V)) -> (&Text, &V) {
    (key, value)
}

fn pair_mut<V>((key, value): &mut (Text, V)) -> (&Text, &mut V) {
    (key, value)
}

impl<V> Default for Table<V> {
    fn default() -> Self {
        Self::new()
    }
}

/// Tables with the same keys and values are equal, whatever their order.
impl<V: PartialEq> PartialEq for Table<V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<'t, V> IntoIterator for &'t Table<V> {
    type Item = (&'t Text, &'t V);
    type IntoIter = Iter<'t, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(pair)
    }
}

impl<'t, V> IntoIterator for &'t mut Table<V> {
    type Item = (&'t Text, &'t mut V);
    type IntoIter = IterMut<'t, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter_mut().map(pair_mut)
    }
}

impl<V> IntoIterator for Table<V> {
    type Item = (Text, V);
    type IntoIter = vec::IntoIter<(Text, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<K: Into<Text>, V> Extend<(K, V)> for Table<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Into<Text>, V> FromIterator<(K, V)> for Table<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut table = Self::new();
        table.extend(entries);
        table
    }
}

#[cfg(test)]
impl<V> std::ops::Index<&str> for Table<V> {
    type Output = V;

    fn index(&self, key: &str) -> &V {
        self.get(key).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(range: impl Iterator<Item = usize>) -> Table<usize> {
        range.map(|number| (number.to_string(), number)).collect()
    }

    /// Small tables and large ones.
    const SIZES: [usize; 4] = [1, SMALL, SMALL + 1, 10 * SMALL];

    #[test]
    fn keeps_the_order_and_the_first_position_of_a_key() {
        for size in SIZES {
            let mut table = numbers((0..size).rev());
            assert_eq!(table.insert("0", 7), Some(0));
            *table.entry("0").or_insert(1) += 1;
            *table.entry("last").or_insert(1) += 1;
            let expected: Vec<usize> = (1..size).rev().chain([8, 2]).collect();
            assert_eq!(table.values().copied().collect::<Vec<_>>(), expected);
            assert!((1..size).all(|number| table.get(&number.to_string()) == Some(&number)));
            assert_eq!(table.get("-1"), None);
        }
    }

    #[test]
    fn finds_every_key_after_a_removal() {
        for size in SIZES {
            let mut table = numbers(0..size);
            assert_eq!(table.shift_remove("0"), Some(0));
            assert_eq!(table.shift_remove("0"), None);
            assert!((1..size).all(|number| table.get_full(&number.to_string()).is_some_and(|it| it.0 == number - 1)));
            table.retain(|_, number| number.is_multiple_of(2));
            let even = (1..size).filter(|number| number.is_multiple_of(2));
            assert!(
                even.enumerate().all(|(at, number)| table.get_full(&number.to_string()).is_some_and(|it| it.0 == at))
            );
            assert_eq!(table.get("1"), None);
        }
    }

    #[test]
    fn entries_are_small() {
        // A document of 13 MB has half a million.
        assert!(size_of::<(Text, crate::source::Entry)>() <= 96);
        assert!(size_of::<crate::source::Node>() <= 56);
    }

    #[test]
    fn equality_ignores_the_order() {
        for size in SIZES {
            assert_eq!(numbers(0..size), numbers((0..size).rev()));
            assert_ne!(numbers(0..size), numbers(0..size + 1));
            assert_ne!(numbers(0..size), numbers(1..=size));
        }
    }
}
