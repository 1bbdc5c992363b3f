//! Renamed properties and parameters: their items are renamed too, not removed and added.

use std::collections::BTreeMap;

use super::former::is_rename;
use super::groups::Group;
use crate::diff::{Bump, ItemChange};

/// Merges a removed and an added item into one change, if both belong to the renamed property.
pub(super) fn unite(groups: &[Group], items: Vec<ItemChange>) -> Vec<ItemChange> {
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for group in groups {
        for (_, [base, head]) in group.changes.iter().zip(&group.located).filter(|(change, _)| is_rename(change)) {
            let both = base.items.iter().zip(&head.items).filter(|(old, new)| old != new);
            names.extend(both.map(|(old, new)| (old.as_str(), new.as_str())));
            // A type that is named after it.
            let types = base.leaf.as_deref().zip(head.leaf.as_deref());
            names.extend(types.filter(|(old, new)| old != new));
        }
    }
    let is_gone = |item: &ItemChange| item.after.is_none() && item.renamed_to.is_none();
    let mut new: Vec<ItemChange> = Vec::new();
    let mut rest: Vec<ItemChange> = Vec::new();
    for item in items {
        let is_new = item.before.is_none() && names.values().any(|name| *name == item.item);
        if is_new { new.push(item) } else { rest.push(item) }
    }
    for item in rest.iter_mut().filter(|item| is_gone(item)) {
        let Some(name) = names.get(item.item.as_str()) else { continue };
        let Some(index) = new.iter().position(|other| other.item == *name && other.kind == item.kind) else { continue };
        item.after = new.remove(index).after;
        item.renamed_to = Some((*name).to_owned());
        item.bump = Bump::Major;
    }
    rest.append(&mut new);
    rest.sort_by(|a, b| (&a.item, a.kind).cmp(&(&b.item, b.kind)));
    rest
}
