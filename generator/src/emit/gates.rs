//! Features for groups of operations: what each is called, and the attributes that need it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::GroupNames;
use crate::plan::{Plan, file_name};

/// The feature that has the features of all groups.
pub const ALL_GROUPS: &str = "all-groups";

/// Returns the feature of a group: `group-business-hours`. The prefix keeps it apart from the other features.
pub fn group_feature(names: &GroupNames) -> String {
    format!("group-{}", file_name(&names.module).replace('_', "-"))
}

impl Plan<'_> {
    /// The attribute of what belongs to a group, if groups have features.
    pub(super) fn gate(&self, names: &GroupNames) -> Option<TokenStream> {
        let feature = group_feature(names);
        self.group_features.then(|| quote!(#[cfg(feature = #feature)]))
    }

    /// The same for each group, in order.
    pub(super) fn gates(&self) -> impl Iterator<Item = Option<TokenStream>> {
        self.names.groups.iter().map(|names| self.gate(names))
    }

    /// The attribute of what needs every group.
    pub(super) fn gate_of_all(&self) -> Option<TokenStream> {
        self.group_features.then(|| quote!(#[cfg(feature = #ALL_GROUPS)]))
    }

    /// In a file whose imports only groups use: all of them may be left out.
    pub(super) fn imports_of_groups(&self) -> Option<TokenStream> {
        self.group_features.then(|| quote!(#![allow(unused_imports, reason = "every group can be left out")]))
    }
}
