//! What the emitter would write, as a list of public items: the other side of an API, for those who build on the crate.
//!
//! Takes a named API ([`of`]), or an API and a place on the wire ([`locate`]). Gives each public item with the signature that
//! emitted code has, asked of the emitter and not of its output, so that no file is formatted or parsed. A test holds the two
//! against each other.
//!
//! What is alike in all emitted crates is no item: `Debug`, `Clone`, `PartialEq` and the codecs of each type, the mock, and what
//! is hidden from the documentation.

mod entry_points;
mod locate;
mod models;
mod operations;

use std::collections::BTreeMap;

pub use locate::{Located, Locator, locate};

use crate::diff::{ItemKind, Subject};
use crate::emit::Emitter;
use crate::ir::{Api, Operation};
use crate::names::Assigned;
use crate::source::Span;

/// The public items of an emitted crate.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Surface {
    /// By path: `models::Visitor`. Fields, variants and methods are members of their items.
    pub items: BTreeMap<String, Item>,
}

/// One public item.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What kind of item it is.
    pub kind: ItemKind,
    /// Its name; of an implementation, what is implemented (`From<String>`).
    pub name: String,
    /// As emitted code has it, without its body.
    pub signature: String,
    /// Of a function that makes a value: the names of its arguments, in order.
    pub arguments: Vec<String>,
    /// What it stands for on the wire: an operation, a tag, a member, the sites of a type. By this an item is known whose name
    /// has changed.
    pub identity: Vec<String>,
    /// What else decides what it does there: if this alone changes, callers compile and do something else.
    pub semantics: String,
    /// Whether the document says that it is deprecated.
    pub deprecated: bool,
    /// What it is about, in the words of the wire; of a member, that of its item if it says nothing.
    pub subject: Option<Subject>,
    /// Where the document has it.
    pub span: Span,
    /// What it holds.
    pub members: Vec<Item>,
}

/// Every public item that the emitter would write for `api`.
///
/// Names that collide, which only a comparison lets pass, are numbered, so that no item is lost.
pub fn of(api: &Api, names: &Assigned) -> Surface {
    let emitter = Emitter::new(api, names);
    let mut surface = Surface::default();
    entry_points::add(&emitter, &mut surface);
    models::add(&emitter, &mut surface);
    for (group, _) in emitter.groups() {
        for (operation, names) in emitter.operations(group) {
            operations::add(&emitter, operation, names, &mut surface);
        }
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

    /// An item or a member by its path: `models::Visitor`, `models::Visitor::token`. Of a field and its setter, the field.
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

    /// An operation is known by its method and path; where the path has changed, by all but the names of its parameters, or by its id.
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

/// A constructor or another function that takes parts of a value and gives the value.
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
