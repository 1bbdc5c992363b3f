//! Findings: one for each edit, with all its places and both verdicts.

use std::collections::BTreeMap;
use std::fmt;

use super::{Beyond, Bump, Impact, Rule};
use crate::ir::Subject;
use crate::source::Span;
use crate::surface::ItemKind;

/// One difference on the wire, at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct WireChange {
    /// The rule.
    pub rule: &'static Rule,
    /// The subject.
    pub subject: Subject,
    /// Its place in the base, or the nearest existing place.
    pub base: Span,
    /// Its place in the head, or the nearest existing place.
    pub head: Span,
    /// A short form of the old value (`required string`); `None` if there was none.
    pub before: Option<String>,
    /// A short form of the new value.
    pub after: Option<String>,
    /// The repair or overlay action that made the change, if the documents as written do not differ there.
    pub origin: Option<String>,
    /// Further places of the same change.
    pub beyond: Beyond,
}

/// One difference of an emitted public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// The item's path in the crate: `models::Visitor::token`. For a renamed item, the old one.
    pub item: String,
    /// The kind of the item.
    pub kind: ItemKind,
    /// The old signature, as in emitted code; `None` if the item is new.
    pub before: Option<String>,
    /// The new signature; `None` if the item was removed.
    pub after: Option<String>,
    /// The new path of an item that was certainly renamed.
    pub renamed_to: Option<String>,
    /// The required version bump.
    pub bump: Bump,
}

/// One place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its subject.
    pub subject: Subject,
    /// Its place in the base, or the nearest existing place.
    pub base: Span,
    /// Its place in the head, or the nearest existing place.
    pub head: Span,
}

/// One edit of the document, with all its effects.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Its places, in the order of the head document; never empty.
    pub places: Vec<Place>,
    /// How many more places there are.
    pub more: u64,
    /// A short form of the old value; the same at all places.
    pub before: Option<String>,
    /// A short form of the new value.
    pub after: Option<String>,
    /// The repair or overlay action that made the change, if the documents as written do not differ there.
    pub origin: Option<String>,
    /// The impact on the wire; `None` if nothing changes there.
    pub wire: Option<Impact>,
    /// The emitted items that change with it.
    pub items: Vec<ItemChange>,
    /// How many more items change with it that are listed at an earlier finding, by the fingerprint of that finding.
    pub shared: BTreeMap<Fingerprint, usize>,
    /// The impact in Rust: the greatest of its items.
    pub rust: Bump,
    /// The identity across snapshots and pushes.
    pub fingerprint: Fingerprint,
    /// Its fingerprint before fingerprints had a version.
    pub former: Fingerprint,
}

/// The identity of a finding: a function of its rule, its subjects and the change, not of lines, order or other
/// findings. A version and twelve hexadecimal digits: `2-2f9c0a1b3c4d`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub String);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
