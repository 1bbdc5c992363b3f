//! The public items that the emitter would write: the API as users of the crate see it.
//!
//! Input: a named API ([`of`]), or an API and a place on the wire ([`locate`]). Output: each public item with its
//! signature in emitted code. The signatures come from the emitter and not from its output, so that no file is
//! formatted or parsed. A test compares both.
//!
//! Whatever is the same in all emitted crates is not an item: `Debug`, `Clone`, `PartialEq` and the codecs of each
//! type, the mock, and items hidden from the documentation.

mod entry_points;
mod locate;
mod models;
mod operations;

use std::collections::{BTreeMap, BTreeSet};

pub use locate::{Located, Locator, locate};

use crate::emit::Emitter;
use crate::ir::{Api, Operation, Subject};
use crate::names::Assigned;
use crate::source::Span;

/// The public items of an emitted crate.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Surface {
    /// By path: `models::Visitor`. Fields, variants and methods are members of their items.
    pub items: BTreeMap<String, Item>,
}

/// The kind of the item of an [`Item`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    /// A module of a group.
    Module,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A public field.
    Field,
    /// A variant.
    Variant,
    /// A function or a method: of a client, of a model.
    Function,
    /// A trait of the server.
    Trait,
    /// A method of a trait.
    TraitMethod,
    /// A constant.
    Constant,
    /// A type alias.
    Alias,
    /// An implementation of a trait (`Default`, `From<..>`).
    Impl,
}

/// One public item.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The kind of the item.
    pub kind: ItemKind,
    /// Its name; for an implementation, the trait (`From<String>`).
    pub name: String,
    /// As in emitted code, without its body.
    pub signature: String,
    /// For a function that constructs a value: the names of its arguments, in order.
    pub arguments: Vec<String>,
    /// The item on the wire: an operation, a tag, a property, the type paths of a type. It identifies an item whose
    /// name has changed.
    pub identity: Vec<String>,
    /// Further behaviour: if only this changes, callers compile and behave differently.
    pub semantics: String,
    /// Whether the document declares it as deprecated.
    pub deprecated: bool,
    /// The subject on the wire; a member without one has the subject of its item.
    pub subject: Option<Subject>,
    /// The place in the document.
    pub span: Span,
    /// Its members.
    pub members: Vec<Item>,
}

/// Returns every public item that the emitter would write for `api`.
///
/// Colliding names, which only a comparison tolerates, are numbered, so that no item is lost.
pub fn of(api: &Api, names: &Assigned) -> Surface {
    listed(&Emitter::new(api, names))
}

/// The same, comparable with the surface of another API: a type of the runtime is written with its path if the other
/// API has a type of that name.
pub fn beside(api: &Api, names: &Assigned, others: &Assigned) -> Surface {
    listed(&Emitter::beside(api, names, others))
}

fn listed(emitter: &Emitter<'_>) -> Surface {
    let mut surface = Surface::default();
    entry_points::add(emitter, &mut surface);
    models::add(emitter, &mut surface);
    let of_groups = emitter.groups().flat_map(|(group, _)| emitter.operations(group));
    for (operation, names) in of_groups.chain(emitter.webhooks()) {
        operations::add(emitter, operation, names, &mut surface);
    }
    surface
}

impl Surface {
    fn add(&mut self, module: &str, item: Item) {
        let path = if module.is_empty() { item.name.clone() } else { format!("{module}::{}", item.name) };
        let numbered = (2..).map(|number: u32| format!("{path} ({number})"));
        let free = std::iter::once(path.clone()).chain(numbered).find(|path| !self.items.contains_key(path));
        self.items.insert(free.unwrap_or(path), item);
    }

    /// Returns whether a signature has one of these words.
    pub(crate) fn mentions(&self, words: &BTreeSet<&str>) -> bool {
        let items = self.items.values().flat_map(|item| std::iter::once(item).chain(&item.members));
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        items.into_iter().any(|item| item.signature.split(|c| !is_word(c)).any(|word| words.contains(word)))
    }

    /// Returns an item or a member by its path: `models::Visitor`, `models::Visitor::token`. For a field and its
    /// setter, the field.
    pub fn find(&self, path: &str) -> Option<&Item> {
        self.items.get(path).or_else(|| {
            let (owner, name) = path.rsplit_once("::")?;
            self.items.get(owner)?.members.iter().find(|member| member.name == name)
        })
    }
}

impl Item {
    fn new(kind: ItemKind, name: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
            signature: signature.into(),
            arguments: Vec::new(),
            identity: Vec::new(),
            semantics: String::new(),
            deprecated: false,
            subject: None,
            span: Span::default(),
            members: Vec::new(),
        }
    }

    fn identity(mut self, wire: impl ToString) -> Self {
        self.identity.push(wire.to_string());
        self
    }

    /// An operation is identified by its method and path; where the path has changed, by the path without the names of
    /// its parameters, or by its id.
    fn identified_as(self, operation: &Operation) -> Self {
        let mut item = self.identity(&operation.site).identity(operation.site.without_names());
        item.identity.extend(operation.id.clone());
        item.about(Subject::whole(Some(operation.site.clone()))).at(operation.span)
    }

    fn about(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }

    fn at(mut self, span: Span) -> Self {
        self.span = span;
        self
    }

    fn deprecated(mut self, deprecated: bool) -> Self {
        self.deprecated = deprecated;
        self
    }

    fn with(mut self, members: impl IntoIterator<Item = Item>) -> Self {
        self.members.extend(members);
        self
    }
}

/// An implementation of a trait for the item of that name.
fn implementation(of: &str, name: &str) -> Item {
    Item::new(ItemKind::Impl, of, format!("impl {of} for {name}"))
}

/// A constructor or another function that takes parts of a value and returns the value.
fn maker(name: &str, arguments: &[(String, String)]) -> Item {
    let arg_type: Vec<String> = arguments.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    let mut item = Item::new(ItemKind::Function, name, format!("pub fn {name}({}) -> Self", arg_type.join(", ")));
    item.arguments = arguments.iter().map(|(name, _)| name.clone()).collect();
    item
}

/// A setter.
fn setter(name: &str, arg_type: &str) -> Item {
    Item::new(ItemKind::Function, name, format!("pub fn {name}(self, {name}: {arg_type}) -> Self"))
}
