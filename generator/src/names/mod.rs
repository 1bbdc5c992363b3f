//! Assigns a Rust name to every item, once.
//!
//! Input: the API, the names file, and the recorded names of an earlier run. Output: a name for every item, and the
//! names to record. No document is refused for its names:
//!
//! - A name is made only from the document: for an operation from its `operationId`, or from its path if the id is
//!   missing or the names file has `operations-by: path`; for a component from its own name; for a type inside of these
//!   from the name of the whole and the path to it ([`TypePath`]).
//! - Letters and digits are kept, other scripts are transliterated, and signs and symbols are spelled out where nothing
//!   else is left. No name is longer than 80 letters.
//! - Names that Rust or an emitted type needs are reserved; such a name of the document gets a suffix by a fixed rule.
//! - Where two items prefer one name, one gets it, and the other gets one that expresses the difference: see `claims`.
//!   That is a warning with the line for the names file, or an error where names are locked.
//! - Chosen names come first, then recorded ones. So adding, removing or reordering items renames nothing that is
//!   recorded; without a record, it renames only items of a collision that appears or disappears.

mod assign;
mod claims;
mod files;
mod homes;
mod ident;
mod lock;
mod members;
mod operations;
mod reserved;
mod select;
mod spelling;
mod status;
mod types;
mod webhooks;
mod words;

use std::collections::BTreeMap;

use crate::ir::{OperationSite, TypeId, TypePath};

pub use assign::{Choices, assign};
pub use lock::{Form, Lock, Section};
pub use select::select;
pub(crate) use words::{segments, words};

/// The names of all emitted items.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Assigned {
    /// One for each group of the API, in the same order.
    pub groups: Vec<GroupNames>,
    /// The private module of the types of webhooks, and its file.
    pub webhook_module: String,
    /// By operation and webhook.
    pub operations: BTreeMap<OperationSite, OperationNames>,
    /// By type, for each emitted type.
    pub types: BTreeMap<TypeId, TypeNames>,
    /// By type, all its type paths.
    pub sites: BTreeMap<TypeId, Vec<TypePath>>,
    /// The constant of each security scheme, in the order of the API.
    pub schemes: Vec<SchemeNames>,
}

impl Assigned {
    /// The names of all types of the models.
    pub fn models(&self) -> impl Iterator<Item = &str> {
        let operations = self.operations.values().flat_map(|names| [&names.request, &names.response]);
        operations.chain(self.types.values().map(|names| &names.name)).map(String::as_str)
    }
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
    /// `GetVisitorResponse`: the responses.
    pub response: String,
    /// The fields of the request, in the order of the parameters.
    pub params: Vec<String>,
    /// The variants of the response type, in the order of the responses.
    pub variants: Vec<String>,
    /// For a webhook whose body is one of several types: the handlers of these, in the order of the alternatives.
    pub events: Vec<String>,
}

/// The names of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeNames {
    /// The type.
    pub name: String,
    /// Its fields or variants, in order.
    pub parts: Vec<String>,
    /// For an enum or a union, the variant for everything else.
    pub rest: Option<String>,
    /// The module that contains it.
    pub home: Home,
}

/// The module of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// That of a group, by its position.
    Group(usize),
    /// That of the types which nothing but webhooks use.
    Webhooks,
    /// That of the other types.
    Shared,
}

/// The names of a security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeNames {
    /// `AUTH_TOKEN`
    pub constant: String,
    /// `auth_token`: the setter of credentials.
    pub setter: String,
}
