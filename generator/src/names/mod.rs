//! Gives everything its Rust name, once.
//!
//! A name is a function of its [`Site`] alone, or it is pinned in a names file; it never depends on order,
//! on neighbours or on structure. Two things that want the same name are a diagnostic with the line to paste, never a suffix.

mod assign;
mod claims;
mod glob;
mod ident;
mod pins;
mod status;

use std::collections::BTreeMap;

use crate::ir::{OperationSite, Site, TypeId};

pub use assign::assign;
pub use glob::matches;
pub use ident::is_valid;
pub use pins::{Pins, Set};

/// The name of every item that is emitted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Assigned {
    /// One for each group of the API, in the same order.
    pub groups: Vec<GroupNames>,
    /// By operation.
    pub operations: BTreeMap<OperationSite, OperationNames>,
    /// By type, for each type that is emitted.
    pub types: BTreeMap<TypeId, TypeNames>,
    /// By type, all the sites that it stands for.
    pub sites: BTreeMap<TypeId, Vec<Site>>,
    /// The constant of each security scheme, in the order of the API.
    pub schemes: Vec<SchemeNames>,
}

/// The names of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupNames {
    /// `visitors`: the module, and the method of the client that leads to the group.
    pub module: String,
    /// `Visitors`: the client's handle.
    pub handle: String,
    /// `VisitorsApi`: the server's trait.
    pub api: String,
}

/// The names of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationNames {
    /// `get`: the method of the client and of the trait.
    pub method: String,
    /// `GetVisitor`: the request.
    pub request: String,
    /// `GetVisitorResponse`: the answers.
    pub response: String,
    /// The fields of the request, in the order of the parameters.
    pub params: Vec<String>,
    /// The variants of the answers, in the order of the responses.
    pub variants: Vec<String>,
}

/// The names of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeNames {
    /// The type.
    pub name: String,
    /// Its fields or variants, in order.
    pub parts: Vec<String>,
    /// The group whose module holds it; `None` for shared types.
    pub group: Option<usize>,
}

/// The names of a security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeNames {
    /// `AUTH_TOKEN`
    pub constant: String,
    /// `auth_token`: the setter of credentials.
    pub setter: String,
}
