//! Which operations are emitted.
//!
//! Input: the named API and selectors. Keeps the selected operations, and the types that these reach. Names are
//! assigned earlier and stay, so that another selection renames nothing.
//!
//! A selector is `tag:Rooms` for one of the tags, `GET /rooms/*`, `/rooms/*` for any method, or the `operationId`, such
//! as `rooms*`. `*` matches any text, and a leading `!` excludes the operations that the rest selects. Without an
//! including selector, all operations are selected that are not excluded.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assigned, Home};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation, OperationSite, Root, TypeKind, TypePath, reachable_from_operations};
use crate::names_file::{Selector, selects};

/// Selectors that match an operation.
fn selectors_of((group, operation): (&str, &Operation)) -> Vec<String> {
    let tags = std::iter::once(group).chain(operation.tags.iter().map(String::as_str));
    let tags = tags.map(|tag| format!("tag:{tag}"));
    tags.chain(operation.id.clone()).chain([operation.site.to_string(), operation.site.path.clone()]).collect()
}

/// Removes operations that are not selected. Every selector must match an operation.
pub fn select(api: &mut Api, names: &mut Assigned, selectors: &[Selector], sink: &mut Diagnostics) {
    if selectors.is_empty() {
        return;
    }
    let is_about = |selector: &Selector, (group, operation): (&str, &Operation)| {
        let tags = std::iter::once(group).chain(operation.tags.iter().map(String::as_str));
        selector.is_about(tags, &operation.site, operation.id.as_deref())
    };
    for selector in selectors {
        if !api.operations().any(|operation| is_about(selector, operation)) {
            let known: BTreeSet<String> = api.operations().flat_map(selectors_of).collect();
            sink.push(selector.unused(known.iter().map(String::as_str)));
        }
    }
    let selected = api.operations().filter(|operation| selects(selectors, |selector| is_about(selector, *operation)));
    let selected: BTreeSet<OperationSite> = selected.map(|(_, operation)| operation.site.clone()).collect();
    let groups = leave_operations(api, names, &selected);
    leave_types(api, names, &selected, &groups);
}

/// Removes the other operations, and groups without operations. Returns the new position of each remaining group.
fn leave_operations(api: &mut Api, names: &mut Assigned, selected: &BTreeSet<OperationSite>) -> BTreeMap<usize, usize> {
    api.webhooks.retain(|webhook| selected.contains(&webhook.site));
    for operation in api.groups.iter_mut().flat_map(|group| {
        group.operations.retain(|operation| selected.contains(&operation.site));
        &mut group.operations
    }) {
        operation.shadowed_by = operation.shadowed_by.take().filter(|other| selected.contains(other));
    }
    names.operations.retain(|site, _| selected.contains(site));
    let left: Vec<usize> = api
        .groups
        .iter()
        .enumerate()
        .filter(|(_, group)| !group.operations.is_empty())
        .map(|(index, _)| index)
        .collect();
    let positions: BTreeMap<usize, usize> = left.into_iter().enumerate().map(|(new, old)| (old, new)).collect();
    let mut old = 0..;
    api.groups.retain(|_| old.next().is_some_and(|index| positions.contains_key(&index)));
    let mut old = 0..;
    names.groups.retain(|_| old.next().is_some_and(|index| positions.contains_key(&index)));
    positions
}

/// Removes the types that no operation reaches any more, and references to removed operations.
fn leave_types(
    api: &mut Api,
    names: &mut Assigned,
    selected: &BTreeSet<OperationSite>,
    groups: &BTreeMap<usize, usize>,
) {
    let is_left = |site: &TypePath| match &site.root {
        Root::Request(operation) | Root::Param(operation, _) | Root::Response(operation, _) => {
            selected.contains(operation)
        }
        Root::Schema(_) | Root::SharedResponse(_) | Root::SharedRequest(_) | Root::SharedParam(_) => true,
    };
    let reached: BTreeSet<_> = reachable_from_operations(api).into_iter().collect();
    names.types.retain(|id, _| reached.contains(id));
    names.sites.retain(|id, sites| {
        sites.retain(is_left);
        reached.contains(id)
    });
    for type_names in names.types.values_mut() {
        type_names.home = match type_names.home {
            Home::Group(group) => groups.get(&group).map_or(Home::Shared, |group| Home::Group(*group)),
            home => home,
        };
    }
    for id in reached {
        let def = api.types.get_mut(id);
        if let Some(site) = names.sites.get(&id).and_then(|sites| sites.first()).filter(|_| !is_left(&def.site)) {
            def.site = site.clone();
        }
        if let TypeKind::Struct(fields) = &mut def.kind {
            fields.iter_mut().for_each(|field| field.only_at.retain(is_left));
        }
    }
}
