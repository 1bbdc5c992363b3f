//! Pairs the items of two surfaces: by name, and, where a name was removed, by what they are on the wire.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::ItemKind;
use crate::source::Text;
use crate::surface::Item;

/// An item and its name in the other surface.
pub(super) type Named<'a> = (String, &'a Item);

/// An item on both sides, or on one.
pub(super) struct Pair<'a> {
    pub(super) base: Option<Named<'a>>,
    pub(super) head: Option<Named<'a>>,
}

/// Pairs members by their wire name, where it is unique on both sides; the rest as [`pairs`] does. Rust names may be
/// reassigned, wire names are stable.
pub(super) fn member_pairs<'a>(base: Vec<Named<'a>>, head: Vec<Named<'a>>) -> Vec<Pair<'a>> {
    let by_wire = |named: &[Named<'a>]| {
        let mut found: BTreeMap<(u8, &'a [Text]), Vec<usize>> = BTreeMap::new();
        for (index, (_, item)) in named.iter().enumerate().filter(|(_, (_, item))| !item.identity.is_empty()) {
            found.entry((namespace(item.kind), &item.identity)).or_default().push(index);
        }
        found
    };
    let others = by_wire(&head);
    let both = by_wire(&base).into_iter().filter_map(|(key, indices)| {
        let ([index], [other]) = (indices.as_slice(), others.get(&key)?.as_slice()) else { return None };
        Some((*index, *other))
    });
    let both: BTreeMap<usize, usize> = both.collect();
    let mut head: Vec<Option<Named<'a>>> = head.into_iter().map(Some).collect();
    let (mut found, mut rest) = (Vec::new(), Vec::new());
    for (index, named) in base.into_iter().enumerate() {
        match both.get(&index).and_then(|other| head.get_mut(*other)).and_then(Option::take) {
            Some(other) => found.push(Pair { base: Some(named), head: Some(other) }),
            None => rest.push(named),
        }
    }
    found.extend(pairs(rest, head.into_iter().flatten().collect()));
    found
}

/// Pairs by name; then those of the rest that are the same on the wire, if that is unique.
pub(super) fn pairs<'a>(base: Vec<Named<'a>>, head: Vec<Named<'a>>) -> Vec<Pair<'a>> {
    let mut others: BTreeMap<_, _> = counted(head).collect();
    let mut pairs = Vec::new();
    let mut gone = Vec::new();
    for (key, named) in counted(base) {
        match others.remove(&key) {
            Some(other) => pairs.push(Pair { base: Some(named), head: Some(other) }),
            None => gone.push(named),
        }
    }
    let mut new: Vec<_> = others.into_values().map(Some).collect();
    let partners: Vec<Option<usize>> = gone.iter().map(|named| partner(named, &gone, &new)).collect();
    for (named, partner) in gone.into_iter().zip(partners) {
        let head = partner.and_then(|index| new.get_mut(index)).and_then(Option::take);
        pairs.push(Pair { base: Some(named), head });
    }
    pairs.extend(new.into_iter().flatten().map(|named| Pair { base: None, head: Some(named) }));
    pairs
}

/// Each item with its name and its index among items of that name: names may collide where a document is only compared.
fn counted<'a>(named: Vec<Named<'a>>) -> impl Iterator<Item = ((String, u8, usize), Named<'a>)> {
    let mut counts: BTreeMap<(String, u8), usize> = BTreeMap::new();
    named.into_iter().map(move |named| {
        let key = (named.0.clone(), namespace(named.1.kind));
        let count = counts.entry(key.clone()).or_default();
        *count += 1;
        ((key.0, key.1, *count), named)
    })
}

/// The only added item that is on the wire what `named` was, if no other removed item was the same.
fn partner(named: &Named<'_>, gone: &[Named<'_>], new: &[Option<Named<'_>>]) -> Option<usize> {
    let mut partners = new.iter().enumerate().filter(|(_, other)| other.as_ref().is_some_and(|o| same(named.1, o.1)));
    let (index, other) = partners.next()?;
    let other = other.as_ref()?;
    let rivals = gone.iter().filter(|rival| same(rival.1, other.1)).count();
    (partners.next().is_none() && rivals == 1).then_some(index)
}

fn same(a: &Item, b: &Item) -> bool {
    a.kind == b.kind && a.identity.iter().any(|wire| b.identity.contains(wire))
}

/// Items of different kinds may share a name only where Rust allows it.
fn namespace(kind: ItemKind) -> u8 {
    match kind {
        ItemKind::Field => 0,
        ItemKind::Function | ItemKind::TraitMethod => 1,
        ItemKind::Impl => 2,
        ItemKind::Variant => 3,
        ItemKind::Module
        | ItemKind::Struct
        | ItemKind::Enum
        | ItemKind::Trait
        | ItemKind::Constant
        | ItemKind::Alias => 4,
    }
}

/// Renamed types.
#[derive(Default)]
pub(super) struct Renames(BTreeMap<String, String>);

impl Renames {
    pub(super) fn of(pairs: &[Pair<'_>]) -> Self {
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let both = pairs.iter().filter_map(|pair| pair.base.as_ref().zip(pair.head.as_ref()));
        let renamed = both.filter(|((old, _), (new, _))| old != new);
        let names: BTreeMap<_, _> = renamed.map(|((old, _), (new, _))| (last(old), last(new))).collect();
        // A name that another item has now is no evidence.
        let taken: BTreeSet<String> = pairs.iter().filter_map(|pair| Some(last(&pair.head.as_ref()?.0))).collect();
        Self(names.into_iter().filter(|(old, _)| !taken.contains(old)).collect())
    }

    /// Returns the name of a member, translated to the names of the head.
    pub(super) fn apply(&self, name: &str, kind: ItemKind) -> String {
        if kind == ItemKind::Impl { self.apply_all(name) } else { name.to_owned() }
    }

    /// A text of the base, translated to the names of the head.
    pub(super) fn apply_all(&self, text: &str) -> String {
        if self.0.is_empty() {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let starts_word = rest.starts_with(is_word);
            let end = rest.find(|c| is_word(c) != starts_word).unwrap_or(rest.len());
            let (part, others) = rest.split_at(end);
            out.push_str(self.0.get(part).map_or(part, String::as_str));
            rest = others;
        }
        out
    }
}
