//! The public items of an emitted crate: the API as users of the crate see it.
//!
//! Input: a named API ([`of`]). Output: the items of the plan by path, each with its signature in emitted code; and the
//! items of a place on the wire ([`Locator`]). No file is printed, formatted or parsed.

mod locate;

use std::collections::{BTreeMap, BTreeSet};

pub use locate::{Located, Locator};

use crate::ir::{Api, Subject};
use crate::names::Assigned;
use crate::plan::{self, Bounds, Origin, Paths, Plan, Shape};
use crate::shared::{Pool, Text};
use crate::source::Span;

pub use crate::plan::{ItemKind, Role};

/// The public items of an emitted crate.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Surface {
    /// By path: `models::Visitor`. Fields, variants and methods are members of their items.
    pub items: BTreeMap<String, Item>,
}

/// One public item.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The kind of the item.
    pub kind: ItemKind,
    /// What it is in the document.
    pub role: Role,
    /// Its name; for an implementation, the trait (`From<String>`).
    pub name: Text,
    /// As in emitted code, without its body.
    pub signature: Text,
    /// For a function that constructs a value: the names of its arguments, in order.
    pub arguments: Vec<String>,
    /// The item on the wire: an operation, a tag, a property, the type paths of a type. It identifies an item whose
    /// name has changed.
    pub identity: Vec<Text>,
    /// Further behaviour: if only this changes, callers compile and behave differently.
    pub semantics: String,
    /// Whether the document declares it as deprecated.
    pub deprecated: bool,
    /// The subject on the wire; a member without one has the subject of its item.
    pub subject: Option<Box<Subject>>,
    /// The place in the document.
    pub span: Span,
    /// Its members.
    pub members: Vec<Item>,
}

/// Returns every public item that would be emitted for `api`.
///
/// Colliding names, which only a comparison tolerates, are numbered, so that no item is lost.
pub fn of(api: &Api, names: &Assigned) -> Surface {
    Surface::of(&Plan::new(api, names))
}

/// The same, comparable with the surface of another API: a type of the runtime is written with its path if the other
/// API has a type of that name.
pub fn beside(api: &Api, names: &Assigned, others: &Assigned) -> Surface {
    Surface::of(&Plan::beside(api, names, others))
}

impl Surface {
    fn of(plan: &Plan<'_>) -> Self {
        // Properties of many types have the same names and signatures.
        let (mut surface, mut pool) = (Self::default(), Pool::default());
        for file in plan.files() {
            let visible = plan.visible(file);
            let mut list = Listing { plan, paths: Paths::Short(&visible), pool: &mut pool };
            for item in plan.items(file) {
                match item.shape {
                    Shape::Extension(module) => surface.extend(module, list.item(item, "")),
                    _ => surface.add(file.module(), list.item(item, "")),
                }
            }
        }
        surface
    }

    fn add(&mut self, module: &str, item: Item) {
        let path = path(module, &item.name);
        let numbered = (2..).map(|number: u32| format!("{path} ({number})"));
        let free = std::iter::once(path.clone()).chain(numbered).find(|path| !self.items.contains_key(path));
        self.items.insert(free.unwrap_or(path), item);
    }

    /// Adds the members of a struct of the runtime, to which several files add methods.
    fn extend(&mut self, module: &str, item: Item) {
        match self.items.get_mut(&path(module, &item.name)) {
            Some(known) => known.members.extend(item.members),
            None => self.add(module, item),
        }
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

fn path(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// Lists items of a file.
struct Listing<'s> {
    plan: &'s Plan<'s>,
    paths: Paths<'s>,
    pool: &'s mut Pool,
}

impl Listing<'_> {
    /// An item as text; `owner` is the item that has it as a member.
    fn item(&mut self, mut item: plan::Item<'_>, owner: &str) -> Item {
        let members = std::mem::take(&mut item.members);
        let members = members.into_iter().map(|member| self.item(member, &item.name)).collect();
        let arguments = arguments(&mut item);
        Item {
            kind: item.kind(),
            role: item.origin.role(),
            name: match &item.shape {
                Shape::Impl(of, _) => self.pool.text(&of.written(self.paths).to_string()),
                _ => self.pool.text(&item.name),
            },
            signature: self.pool.text(&item.signature(owner, self.paths)),
            arguments,
            identity: item.origin.identity(self.plan).iter().map(|text| self.pool.text(text)).collect(),
            semantics: item.semantics(self.plan),
            deprecated: item.is_deprecated(),
            subject: item.origin.subject().map(Box::new),
            span: item.origin.span(),
            members,
        }
    }
}

/// The arguments of a function that constructs a value; of the one that serves all groups their traits, in alphabetical
/// order, since theirs is irrelevant.
fn arguments(item: &mut plan::Item<'_>) -> Vec<String> {
    let Shape::Function(function) = &mut item.shape else { return Vec::new() };
    match (&mut function.bounds, item.origin) {
        (Bounds::Apis(apis), Origin::Fixed) => {
            apis.sort_unstable();
            apis.iter().map(|api| (*api).to_owned()).collect()
        }
        _ if function.receiver.is_empty() => function.arguments.iter().map(|(name, _)| name.to_string()).collect(),
        _ => Vec::new(),
    }
}
