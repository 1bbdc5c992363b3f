//! Gives everything its Rust name, once.
//!
//! Takes the API, the names file and the names that an earlier run has recorded; gives a name for every item, and the names to
//! record. No document is refused for what it calls things:
//!
//! - A name is made from what the document says, and from nothing else: an operation's from its `operationId`, or from its path where
//!   it has none or where the names file says `operations-by: path`; a component's from its own; that of a type inside one of them
//!   from the name of the whole and the way to it ([`TypePath`]).
//! - Letters and digits stay, other scripts are transliterated, and signs and symbols are spelled out where nothing else is left.
//!   No name has more than 80 letters.
//! - What Rust or an emitted type needs for itself is reserved, and what a document calls so steps aside by a fixed rule.
//! - Where two things want one name, one keeps it, and the other takes one that says in what it differs: see
//!   `claims`. That is a warning with the line for the names file, or an error where names are locked.
//! - What people chose in the names file comes first, then what is recorded. So adding, removing or reordering something renames nothing
//!   that is recorded; without a record, it renames nothing but what takes part in a collision that is new or gone.

mod assign;
mod claims;
mod files;
mod glob;
mod ident;
mod lock;
mod members;
mod names_file;
mod operations;
mod reserved;
mod select;
mod spelling;
mod status;
mod types;

use std::collections::BTreeMap;

use crate::ir::{OperationSite, TypeId, TypePath};

pub use assign::{Choices, assign};
pub use glob::matches;
pub use ident::is_valid;
pub use lock::{Form, Lock, Section};
pub use names_file::{NamesFile, TypeGroup};
pub use select::{Selector, select};

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
    pub sites: BTreeMap<TypeId, Vec<TypePath>>,
    /// The constant of each security scheme, in the order of the API.
    pub schemes: Vec<SchemeNames>,
}

/// The names of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupNames {
    /// `visitors`: the method of the client and of the server for the group.
    pub accessor: String,
    /// `visitors`: the private modules of the group, and their files.
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
    /// Of an enum or a union, the variant for everything else.
    pub rest: Option<String>,
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
