//! Items that change without a change on the wire: chosen names, and effects of other operations.
//!
//! The changes of an item and its contents are one finding, under the most informative rule; so are members of several
//! items with the same rename, and the methods and types named after one operation.

use std::collections::BTreeMap;

use crate::diff::catalogue::rust;
use crate::diff::parts::{Parts, finding};
use crate::diff::{Finding, ItemChange, ItemKind, Place, Rule, Subject};
use crate::ir::OperationSite;
use crate::surface::{Item, Surface};

/// Returns a finding for each.
pub(super) fn findings(items: Vec<ItemChange>, surfaces: [&Surface; 2]) -> Vec<Finding> {
    let mut owners: BTreeMap<String, Vec<ItemChange>> = BTreeMap::new();
    for change in items {
        owners.entry(owner(&change, surfaces)).or_default().push(change);
    }
    let mut groups: BTreeMap<(&'static str, Option<OperationSite>, Sides), Parts> = BTreeMap::new();
    for (owner, mut items) in owners {
        items.sort_by_key(|change| rank(change).0);
        let Some(first) = items.first() else { continue };
        let (rule, place) = (rank(first).1, place(first, &owner, surfaces));
        let (before, after) = sides(first, &owner, &items);
        let empty = || Parts {
            rule,
            places: Vec::new(),
            beyond: Vec::new(),
            before: before.clone(),
            after: after.clone(),
            origin: None,
            items: Vec::new(),
        };
        let key = match named_after(first, &place) {
            Some(operation) => (rule.id, Some(operation), Sides::default()),
            None => (rule.id, None, (before.clone(), after.clone())),
        };
        let parts = groups.entry(key).or_insert_with(empty);
        parts.places.push(place);
        parts.items.extend(items);
    }
    groups.into_values().map(finding).collect()
}

/// The old and the new form.
type Sides = (Option<String>, Option<String>);

/// The operation after which an item is named.
fn named_after(change: &ItemChange, place: &Place) -> Option<OperationSite> {
    let is_named =
        matches!(change.kind, ItemKind::Function | ItemKind::TraitMethod | ItemKind::Struct | ItemKind::Enum);
    change.renamed_to.as_ref().filter(|_| is_named)?;
    place.subject.operation.clone()
}

/// The rank of a change, the most informative first, and its rule.
fn rank(change: &ItemChange) -> (u8, &'static Rule) {
    match (&change.renamed_to, &change.before, &change.after) {
        (Some(_), ..) => (0, &rust::ITEM_RENAMED),
        (None, Some(_), Some(_)) => (1, &rust::ITEM_CHANGED),
        (None, Some(_), None) => (2, &rust::ITEM_REMOVED),
        (None, None, _) => (3, &rust::ITEM_ADDED),
    }
}

/// The item itself, or its container.
fn owner(change: &ItemChange, surfaces: [&Surface; 2]) -> String {
    let whole = surfaces.iter().any(|surface| surface.items.contains_key(&change.item));
    let owner = change.item.rsplit_once("::").filter(|_| !whole).map(|(owner, _)| owner);
    owner.unwrap_or(&change.item).to_owned()
}

fn place<'a>(change: &ItemChange, owner: &str, [base, head]: [&'a Surface; 2]) -> Place {
    let renamed = change.renamed_to.as_ref().filter(|_| change.item == owner);
    // A method has its own subject; other members have the subject of their container.
    let method = |surface: &'a Surface, path: &str| surface.find(path).filter(|item| item.subject.is_some());
    let old = method(base, &change.item).or(base.items.get(owner));
    let new = change.renamed_to.as_ref().and_then(|new| method(head, new));
    let new = new.or_else(|| renamed.and_then(|new| head.items.get(new))).or(head.items.get(owner));
    let subject = [new, old].into_iter().flatten().find_map(|item| item.subject.as_deref().cloned());
    let span = |item: Option<&Item>| item.map(|item| item.span).unwrap_or_default();
    Place { subject: subject.unwrap_or(Subject::whole(None)), base: span(old), head: span(new) }
}

/// Returns the text for the reader: names where names change, those of members without their owner, so that equal ones
/// are grouped; signatures where they change; for several items, the first and the count.
fn sides(first: &ItemChange, owner: &str, items: &[ItemChange]) -> Sides {
    let more = if items.len() > 1 { format!(" and {} more", items.len() - 1) } else { String::new() };
    let told = |text: &str| Some(format!("{text}{more}"));
    let last = |path: &str| path.rsplit("::").next().map(str::to_owned);
    match (&first.renamed_to, &first.before, &first.after) {
        (Some(new), ..) if first.item == owner || items.len() > 1 => (told(&first.item), told(new)),
        (Some(new), ..) => (last(&first.item), last(new)),
        (None, None, _) => (None, told(&first.item)),
        (None, Some(_), None) => (told(&first.item), None),
        (None, Some(before), Some(after)) => (told(before), told(after)),
    }
}
