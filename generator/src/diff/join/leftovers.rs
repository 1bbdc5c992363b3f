//! Items that change without a change on the wire: names that people chose, and what follows from the shape of other operations.

use std::collections::BTreeMap;

use super::{Parts, finding};
use crate::diff::catalogue::rust;
use crate::diff::{Edition, Finding, ItemChange, Place, Rule, Subject};
use crate::surface::{Item, Surface};

/// A finding for each item with what it holds.
pub(super) fn findings(items: Vec<ItemChange>, base: &Edition, head: &Edition) -> Vec<Finding> {
    let mut owners: BTreeMap<(&'static str, String), Vec<ItemChange>> = BTreeMap::new();
    for change in items {
        let owner = owner(&change, &base.surface, &head.surface);
        owners.entry((rule(&change).id, owner)).or_default().push(change);
    }
    let findings = owners.into_iter().filter_map(|((_, owner), items)| {
        let first = items.first()?;
        let rule = rule(first);
        let old = base.surface.items.get(&owner);
        let new = renamed(first, &owner).and_then(|new| head.surface.items.get(new)).or(head.surface.items.get(&owner));
        let subject = [new, old].into_iter().flatten().find_map(|item| item.subject.clone());
        let span = |item: Option<&Item>| item.map(|item| item.span).unwrap_or_default();
        let place = Place { subject: subject.unwrap_or(Subject::whole(None)), base: span(old), head: span(new) };
        let (before, after) = sides(first, items.len());
        Some(finding(Parts { rule, places: vec![place], before, after, items }))
    });
    findings.collect()
}

fn rule(change: &ItemChange) -> &'static Rule {
    match (&change.renamed_to, &change.before, &change.after) {
        (Some(_), ..) => &rust::ITEM_RENAMED,
        (None, None, _) => &rust::ITEM_ADDED,
        (None, Some(_), None) => &rust::ITEM_REMOVED,
        (None, Some(_), Some(_)) => &rust::ITEM_CHANGED,
    }
}

/// The item that it is, or that holds it.
fn owner(change: &ItemChange, base: &Surface, head: &Surface) -> String {
    let whole = base.items.contains_key(&change.item) || head.items.contains_key(&change.item);
    let owner = change.item.rsplit_once("::").filter(|_| !whole).map(|(owner, _)| owner);
    owner.unwrap_or(&change.item).to_owned()
}

/// The new path of the owner, if the owner is what was renamed.
fn renamed<'c>(change: &'c ItemChange, owner: &str) -> Option<&'c str> {
    change.renamed_to.as_deref().filter(|_| change.item == owner)
}

/// What a reader is told: names where names change, signatures where they do; of several items, the first and how many.
fn sides(first: &ItemChange, count: usize) -> (Option<String>, Option<String>) {
    let more = if count > 1 { format!(" and {} more", count - 1) } else { String::new() };
    let path = |path: &str| Some(format!("{path}{more}"));
    match (&first.renamed_to, &first.before, &first.after) {
        (Some(new), ..) => (path(&first.item), path(new)),
        (None, None, _) => (None, path(&first.item)),
        (None, Some(_), None) => (path(&first.item), None),
        (None, Some(before), Some(after)) => (path(before), path(after)),
    }
}
