//! The plan of an emitted crate: its files, and the public items of each.
//!
//! Input: a named API. Output: the [`File`]s, and for each its [`Item`]s: what they are called, their signatures and
//! documentation, and the part of the document for which they exist. `emit` prints the items of a file and adds bodies;
//! `surface` lists the items of all files. So a signature, the type of a field or the implementation of a trait is
//! decided here, once. Items of a file are made when they are asked for: files are printed in parallel.
//!
//! Whatever is the same in all emitted crates is not an item: `Debug`, `Clone`, `PartialEq` and the codecs of each
//! type, the mock, and items hidden from the documentation.

mod docs;
mod entry_points;
mod file;
mod flatten;
mod item;
mod links;
mod model_docs;
mod models;
mod operations;
mod origin;
mod pages;
mod paths;
mod recursion;
mod responses;
mod style;
mod ty;
mod types;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Group, Header, Operation, TypeId};
use crate::names::{Assigned, GroupNames, OperationNames};

pub(crate) use docs::{DocComment, Paragraph};
pub(crate) use entry_points::methods;
pub(crate) use file::{File, OF_GATEWAY, OF_MOCK, SHARED, Unit, file_name};
pub(crate) use flatten::Flattened;
pub use item::ItemKind;
pub(crate) use item::{Bounds, Function, Item, Origin, Shape};
pub use origin::Role;
pub(crate) use pages::Paged;
pub(crate) use paths::{Paths, Visible, is_in_prelude};
pub(crate) use responses::{Outcome, outcome};
pub(crate) use style::style;
pub(crate) use ty::Ty;

/// A named API, and everything that is computed once for its items.
pub(crate) struct Plan<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Assigned,
    /// The pairs of types where one would contain itself.
    boxed: recursion::Boxed,
    /// The types that are parts of a multipart body, with the media types of their parts by name.
    multipart: BTreeMap<TypeId, BTreeMap<&'a str, &'a str>>,
    /// The types that describe the headers of a response.
    headers: BTreeMap<TypeId, &'a [Header]>,
    /// The names of all types of the models.
    pub(crate) models: BTreeSet<&'a str>,
    /// Whether each group has a feature.
    pub(crate) group_features: bool,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(api: &'a Api, names: &'a Assigned) -> Self {
        let models = names.models().collect();
        let (boxed, multipart) = (recursion::boxed(api, names), types::multipart(api));
        let headers = types::headers(api);
        Self { api, names, boxed, multipart, headers, models, group_features: false }
    }

    /// The same, but with the full paths of types that share a name with a type of another API.
    pub(crate) fn beside(api: &'a Api, names: &'a Assigned, others: &'a Assigned) -> Self {
        let mut plan = Self::new(api, names);
        plan.models.extend(others.models());
        plan
    }

    /// Returns whether a type of the models has this name.
    fn is_model(&self, name: &str) -> bool {
        self.models.contains(name)
    }

    /// A group with its names.
    pub(crate) fn group(&self, index: usize) -> Option<(&'a Group, &'a GroupNames)> {
        self.api.groups.get(index).zip(self.names.groups.get(index))
    }

    /// The groups with their names.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&'a Group, &'a GroupNames)> + use<'a> {
        self.api.groups.iter().zip(&self.names.groups)
    }

    /// The operations of a group with their names.
    pub(crate) fn operations(
        &self,
        group: &'a Group,
    ) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> + use<'a> {
        self.named(&group.operations)
    }

    /// The webhooks with their names.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> + use<'a> {
        self.named(&self.api.webhooks)
    }

    fn named(
        &self,
        operations: &'a [Operation],
    ) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> + use<'a> {
        let names = self.names;
        operations.iter().filter_map(|operation| Some((operation, names.operations.get(&operation.site)?)))
    }
}
