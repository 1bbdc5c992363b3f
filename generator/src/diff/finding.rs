//! Findings: one for each intent, with all its places and both verdicts.

use std::fmt;

use super::{Bump, Impact, Rule, Subject};
use crate::source::Span;

/// One difference on the wire, at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct WireChange {
    /// Which kind of change it is.
    pub rule: &'static Rule,
    /// What it is about.
    pub subject: Subject,
    /// Where it stands in the base, or the nearest thing around it that stands there.
    pub base: Span,
    /// Where it stands in the head, or the nearest thing around it that stands there.
    pub head: Span,
    /// What was there, in few words (`required string`); `None` if nothing was.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
}

/// One difference of an emitted public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// The item's path in the crate: `models::Visitor::token`. Of a renamed item, the old one.
    pub item: String,
    /// What kind of item it is.
    pub kind: ItemKind,
    /// Its signature before, as emitted code has it; `None` if the item is new.
    pub before: Option<String>,
    /// Its signature now; `None` if the item is gone.
    pub after: Option<String>,
    /// The new path of an item that was certainly renamed.
    pub renamed_to: Option<String>,
    /// What the change asks of the version.
    pub bump: Bump,
}

/// What kind of item an [`ItemChange`] is about.
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

/// One place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What it is about there.
    pub subject: Subject,
    /// Where it stands in the base, or the nearest thing around it.
    pub base: Span,
    /// Where it stands in the head, or the nearest thing around it.
    pub head: Span,
}

/// One intent behind a change, with everything it does.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which kind of change it is.
    pub rule: &'static Rule,
    /// Its places, in the order of the head document; never empty.
    pub places: Vec<Place>,
    /// What was there, in few words; the same at all places.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
    /// What it does on the wire; `None` if nothing travels differently.
    pub wire: Option<Impact>,
    /// The emitted items that change with it.
    pub items: Vec<ItemChange>,
    /// What it does in Rust: the greatest of its items.
    pub rust: Bump,
    /// By what it is known across editions and pushes.
    pub fingerprint: Fingerprint,
}

/// By what a finding is known: a function of its rule, its subjects and what changed there, not of lines, of order or of other
/// findings. Twelve hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub String);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
