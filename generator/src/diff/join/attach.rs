//! Attaches the change of an item to the finding that explains it: the nearest one.
//!
//! 1. The item is emitted for this place.
//! 2. The item constructs a value from the property at the place: `new` takes it, or no longer does.
//! 3. The item belongs to the type at the place: a variant of the enum there.
//! 4. The item is a type that the place leads to, or belongs to one; of several places, the one that leads to the
//!    fewest types.
//! 5. The item belongs to the whole group of an operation.
//! 6. The item contains the place: a body whose type changes because a property was removed.
//! 7. The item is implemented by an operation's responses (`type Success`), and the place is in its responses.
//! 8. The item is implemented for an operation's request (`Paged`), and the place is one of its parameters.
//! 9. The item is contained in one that is emitted for this place, or contains one.
//! 10. The item is written at the place: a type that is used only as a part of others.
//! 11. The item belongs to the request of an operation, and the place is in its request; the same for responses.
//!
//! Only a change that can have that effect explains an item ([`causes`](super::causes)), and changes that are expected
//! to change items take precedence.
//!
//! Where an operation has moved, the move explains its items, whatever else changed.
//!
//! An item is attached to every finding that is equally near: `new` changes once for two properties.

use std::collections::{BTreeMap, BTreeSet};

use super::causes::{Cause, cause};
use super::groups::Group;
use crate::diff::catalogue::operations;
use crate::diff::{ItemChange, ItemKind, Part, Subject};
use crate::ir::OperationSite;
use crate::source::Span;
use crate::surface::{Item, Surface};

/// Indices of groups.
type ChangeSet = BTreeSet<usize>;

/// The groups by subject.
#[derive(Default)]
struct Index<'a> {
    exact: BTreeMap<&'a str, ChangeSet>,
    leaf: BTreeMap<&'a str, ChangeSet>,
    /// With the number of types that the place leads to.
    below: BTreeMap<&'a str, BTreeSet<(usize, usize)>>,
    around: BTreeMap<&'a str, ChangeSet>,
    /// With the number of steps from there to the place.
    above: BTreeMap<&'a str, BTreeSet<(usize, usize)>>,
    answers: BTreeMap<&'a OperationSite, ChangeSet>,
    params: BTreeMap<&'a OperationSite, ChangeSet>,
    bodies: BTreeMap<&'a OperationSite, ChangeSet>,
    /// By the place in the base, and in the head.
    written: [BTreeMap<Span, ChangeSet>; 2],
}

/// Returns the items of each group, and those that no group explains.
pub(super) fn attach(
    groups: &[Group],
    items: Vec<ItemChange>,
    surfaces: [&Surface; 2],
) -> (Vec<Vec<ItemChange>>, Vec<ItemChange>) {
    let index = Index::of(groups);
    let mut attached = vec![Vec::new(); groups.len()];
    let mut rest = Vec::new();
    for item in items {
        let mut nearest = index.nearest(groups, &item, surfaces);
        let moves = |position: &usize| groups.get(*position).is_some_and(|g| *g.rule == operations::OPERATION_MOVED);
        if nearest.iter().any(moves) {
            nearest.retain(moves);
        }
        for position in &nearest {
            attached.get_mut(*position).into_iter().for_each(|group| group.push(item.clone()));
        }
        if nearest.is_empty() {
            rest.push(item);
        }
    }
    (attached, rest)
}

impl<'a> Index<'a> {
    fn of(groups: &'a [Group]) -> Self {
        let mut index = Self::default();
        for (position, group) in groups.iter().enumerate() {
            for Subject { operation, part, .. } in group.changes.iter().map(|change| &change.subject) {
                let of_part = match part {
                    Part::Response(..) => &mut index.answers,
                    Part::Param(..) => &mut index.params,
                    Part::Request(_) => &mut index.bodies,
                    _ => continue,
                };
                if let Some(operation) = operation {
                    of_part.entry(operation).or_default().insert(position);
                }
            }
            for change in &group.changes {
                for (index, span) in index.written.iter_mut().zip([change.base, change.head]) {
                    index.entry(span).or_default().insert(position);
                }
            }
            for located in group.located.iter().flatten() {
                for item in &located.items {
                    index.exact.entry(item).or_default().insert(position);
                }
                if let Some(leaf) = &located.leaf {
                    index.leaf.entry(leaf).or_default().insert(position);
                }
                for ty in &located.below {
                    index.below.entry(ty).or_default().insert((located.below.len(), position));
                }
                for item in &located.around {
                    index.around.entry(item).or_default().insert(position);
                }
                for (steps, item) in located.above.iter().rev().enumerate() {
                    index.above.entry(item).or_default().insert((steps, position));
                }
            }
        }
        index
    }

    /// Returns the groups that explain the change of an item best.
    fn nearest(&self, groups: &[Group], change: &ItemChange, surfaces: [&Surface; 2]) -> ChangeSet {
        let causes =
            |position: &usize| groups.get(*position).map_or(Cause::Never, |group| cause(group, change, surfaces));
        let near = self.near(change, surfaces, &causes);
        let at_least = |ways: &[ChangeSet], least: Cause| {
            let mut found =
                ways.iter().map(|way| way.iter().copied().filter(|it| causes(it) >= least).collect::<ChangeSet>());
            found.find(|found| !found.is_empty())
        };
        let best = |ways: &[ChangeSet]| at_least(ways, Cause::Expected).or_else(|| at_least(ways, Cause::Possible));
        best(&near).or_else(|| best(&self.far(change, surfaces))).unwrap_or_default()
    }

    /// Paths from an item to changes at its own place.
    fn near(&self, change: &ItemChange, surfaces: [&Surface; 2], causes: &dyn Fn(&usize) -> Cause) -> [ChangeSet; 4] {
        let paths = [Some(change.item.as_str()), change.renamed_to.as_deref()];
        let owner = owner(change);
        let exact = paths.into_iter().flatten().filter_map(|path| self.exact.get(path)).flatten().copied().collect();
        let leaf = [change.item.as_str(), owner].iter().filter_map(|p| self.leaf.get(p)).flatten().copied().collect();
        let below = [change.item.as_str(), owner].into_iter().find_map(|path| self.below.get(path));
        let below = below.into_iter().flatten().filter(|(_, position)| causes(position) > Cause::Never);
        [exact, self.makers(change, owner, surfaces), leaf, least(below)]
    }

    /// Paths from an item to changes around it.
    fn far(&self, change: &ItemChange, surfaces: [&Surface; 2]) -> [ChangeSet; 7] {
        let owner = owner(change);
        let around = self.around.get(change.item.as_str()).cloned().unwrap_or_default();
        let above = least(self.above.get(change.item.as_str()).into_iter().flatten());
        let owners: Vec<&Item> = surfaces.into_iter().filter_map(|surface| surface.items.get(owner)).collect();
        let whole = surfaces.into_iter().filter_map(|surface| surface.items.get(&change.item));
        let sides: Vec<&Item> = owners.iter().copied().chain(whole).collect();
        let of_part = |items: &[&Item], of_part: &BTreeMap<&OperationSite, ChangeSet>| -> ChangeSet {
            let operations = items.iter().filter_map(|item| item.subject.as_ref()?.operation.as_ref());
            operations.filter_map(|operation| of_part.get(operation)).flatten().copied().collect()
        };
        let implemented = if change.kind == ItemKind::Impl { owners.as_slice() } else { &[] };
        let (answers, params) = (of_part(implemented, &self.answers), of_part(implemented, &self.params));
        let inside = format!("{}::", change.item);
        let holders = self.exact.get(owner).into_iter();
        let parts = self.exact.iter().filter(|(path, _)| path.starts_with(&inside)).map(|(_, found)| found);
        let held = holders.chain(parts).flatten().copied().collect();
        let items = surfaces.iter().zip(&self.written);
        let written = items.filter_map(|(surface, index)| index.get(&surface.find(&change.item)?.span));
        let written = written.flatten().copied().collect();
        let side = match sides.first().map(|item| item.kind) {
            Some(ItemKind::Struct) => {
                of_part(&sides, &self.bodies).union(&of_part(&sides, &self.params)).copied().collect()
            }
            Some(ItemKind::Enum) => of_part(&sides, &self.answers),
            _ => ChangeSet::new(),
        };
        [around, above, answers, params, held, written, side]
    }

    /// The groups of the properties that a constructor takes on one side only, or at another position.
    fn makers(&self, change: &ItemChange, owner: &str, surfaces: [&Surface; 2]) -> ChangeSet {
        let makes = match change.kind {
            ItemKind::Function => matches!(change.item.rsplit("::").next(), Some("new" | "with_body")),
            ItemKind::Impl => change.item.ends_with("::Default"),
            _ => false,
        };
        if !makes {
            return ChangeSet::new();
        }
        let [before, after] = surfaces.map(|surface| surface.items.get(owner).map(arguments).unwrap_or_default());
        let differs = |name: &&str| before.contains(name) != after.contains(name);
        let mut names: Vec<&str> = before.iter().chain(&after).copied().filter(|name| differs(name)).collect();
        if names.is_empty() {
            names.extend(before);
        }
        let members = names.into_iter().map(|name| format!("{owner}::{name}"));
        members.filter_map(|member| self.exact.get(member.as_str())).flatten().copied().collect()
    }
}

/// The path of the container of an item.
fn owner(change: &ItemChange) -> &str {
    change.item.rsplit_once("::").map_or("", |(owner, _)| owner)
}

/// Of groups with a distance, the nearest.
fn least<'f>(found: impl Iterator<Item = &'f (usize, usize)>) -> ChangeSet {
    let mut nearest = ChangeSet::new();
    let mut least = None;
    for (distance, position) in found {
        if *least.get_or_insert(distance) == distance {
            nearest.insert(*position);
        }
    }
    nearest
}

/// The arguments of an item's constructors.
fn arguments(item: &Item) -> Vec<&str> {
    item.members.iter().flat_map(|member| member.arguments.iter().map(String::as_str)).collect()
}
