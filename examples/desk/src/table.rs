//! Tables: rows in the order of their keys, which remember what has changed since it was last stored.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::store::{Change, StoreError};

/// Rows by key. The rows of a list have numbers, so that they stay in the order in which they were added.
pub struct Table<K, T> {
    rows: BTreeMap<K, T>,
    /// The keys of rows that were added, borrowed for a change, or removed.
    changed: BTreeSet<K>,
}

/// Rows in the order in which they were added.
pub type List<T> = Table<u64, T>;

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), changed: BTreeSet::new() }
    }
}

impl<K: Ord + Clone, T> Table<K, T> {
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values()
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&T>
    where
        K: Borrow<Q>,
    {
        self.rows.get(key)
    }

    /// A row that is going to change.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut T> {
        let row = self.rows.get_mut(key)?;
        self.changed.insert(key.clone());
        Some(row)
    }

    /// The first row of this kind, which is going to change.
    pub fn find_mut(&mut self, is_meant: impl Fn(&T) -> bool) -> Option<&mut T> {
        let (key, row) = self.rows.iter_mut().find(|(_, row)| is_meant(row))?;
        self.changed.insert(key.clone());
        Some(row)
    }

    /// The row of a key, which is added if it does not exist. It is going to change.
    pub fn get_or_default(&mut self, key: K) -> &mut T
    where
        T: Default,
    {
        self.changed.insert(key.clone());
        self.rows.entry(key).or_default()
    }

    pub fn insert(&mut self, key: K, row: T) {
        self.changed.insert(key.clone());
        self.rows.insert(key, row);
    }

    pub fn remove(&mut self, key: &K) -> Option<T> {
        let row = self.rows.remove(key)?;
        self.changed.insert(key.clone());
        Some(row)
    }

    /// Removes the other rows. Returns whether there were any.
    pub fn retain(&mut self, is_left: impl Fn(&K, &T) -> bool) -> bool {
        let before = self.rows.len();
        self.rows.retain(|key, row| {
            let is_left = is_left(key, row);
            if !is_left {
                self.changed.insert(key.clone());
            }
            is_left
        });
        self.rows.len() < before
    }
}

impl<T> List<T> {
    pub fn push(&mut self, row: T) {
        let key = self.rows.last_key_value().map_or(0, |(last, _)| last + 1);
        self.insert(key, row);
    }
}

/// A table of any kind, between the desk and its store.
pub trait Stored {
    /// Adds a row that was stored.
    fn restore(&mut self, key: &str, row: &str) -> Result<(), StoreError>;

    /// Adds what has changed since the last time to the changes of all tables.
    fn take_changes(&mut self, table: &'static str, changes: &mut Vec<Change>) -> Result<(), StoreError>;
}

impl<K, T> Stored for Table<K, T>
where
    K: Ord + Display + FromStr<Err: Into<StoreError>>,
    T: Serialize + DeserializeOwned,
{
    fn restore(&mut self, key: &str, row: &str) -> Result<(), StoreError> {
        self.rows.insert(key.parse().map_err(Into::into)?, serde_json::from_str(row)?);
        Ok(())
    }

    fn take_changes(&mut self, table: &'static str, changes: &mut Vec<Change>) -> Result<(), StoreError> {
        while let Some(key) = self.changed.first() {
            let row = self.rows.get(key).map(serde_json::to_string).transpose()?;
            changes.push(Change { table, key: key.to_string(), row });
            self.changed.pop_first();
        }
        Ok(())
    }
}
