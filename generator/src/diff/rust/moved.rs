//! Methods that lead to the same operation through another group: one move, not a removal and an addition.

use std::collections::BTreeMap;

use super::pairs::Renames;
use crate::diff::{Bump, ItemChange, ItemKind};
use crate::surface::{Item, Surface};

/// Merges an item removed from one group and added to another into one change.
pub(super) fn find(base: &Surface, head: &Surface, renames: &Renames, changes: &mut Vec<ItemChange>) {
    let after = methods(head);
    for (key, (old, before)) in methods(base) {
        let Some((new, method)) = after.get(&key) else { continue };
        if owner(&renames.apply_all(&old)) == owner(new) {
            continue;
        }
        changes.retain(|change| change.kind != before.kind || (change.item != old && change.item != *new));
        changes.push(ItemChange {
            item: old,
            kind: before.kind,
            before: Some(before.signature.to_string()),
            after: Some(method.signature.to_string()),
            renamed_to: Some(new.clone()),
            bump: Bump::Major,
        });
    }
}

/// The methods of handles and traits: by side and operation, their paths.
fn methods(surface: &Surface) -> BTreeMap<(ItemKind, &str), (String, &Item)> {
    let mut methods = BTreeMap::new();
    for (path, item) in
        surface.items.iter().filter(|(path, _)| path.starts_with("client::") || path.starts_with("server::"))
    {
        // The client itself leads to groups, not to operations; a module of the server has no methods.
        let to_operations =
            item.kind == ItemKind::Trait || (item.kind == ItemKind::Struct && !item.identity.is_empty());
        for member in item.members.iter().filter(|_| to_operations) {
            let operation = member.identity.first().map(|identity| (member.kind, identity.as_str()));
            methods.extend(operation.map(|key| (key, (format!("{path}::{}", member.name), member))));
        }
    }
    methods
}

fn owner(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(owner, _)| owner)
}
