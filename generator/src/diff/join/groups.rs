//! Groups the changes on the wire that are one edit.
//!
//! Two changes are one edit if they have the same rule and the same old and new value, and either affect one emitted
//! item (a property of a type that several type paths share, such as a family or a component), or are at one place of
//! the text (a component, however it is reached: as a property, as an element of a list, or as a whole response).

use std::collections::BTreeMap;

use super::former;
use crate::diff::catalogue::api;
use crate::diff::{Area, Moves, Part, Rule, WireChange};
use crate::ir::Segment;
use crate::source::Span;
use crate::surface::{Located, Locator};

/// Changes that are one edit.
pub(super) struct Group {
    pub(super) rule: &'static Rule,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) changes: Vec<WireChange>,
    /// The items for each of its places, in the base and in the head.
    pub(super) located: Vec<[Located; 2]>,
}

/// The key by which changes are grouped.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Item(&'static str, [Option<&'a str>; 3], &'a str, &'a Segment),
    Text(&'static str, [Option<&'a str>; 3], [Option<Span>; 2], &'a str),
}

/// Returns the groups, in the order of their first change.
pub(super) fn group(changes: Vec<WireChange>, locators: &[Locator<'_>; 2], moves: &Moves) -> Vec<Group> {
    let [base, head] = locators;
    let locate =
        |change: &WireChange| [base.subject(&moves.in_base(&former::in_base(change))), head.subject(&change.subject)];
    let located: Vec<[Located; 2]> = changes.iter().map(locate).collect();
    let roots = roots(&changes, &located);
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for ((change, located), root) in changes.into_iter().zip(located).zip(roots) {
        let group = groups.entry(root).or_insert_with(|| Group {
            rule: change.rule,
            before: change.before.clone(),
            after: change.after.clone(),
            origin: change.origin.clone(),
            changes: Vec::new(),
            located: Vec::new(),
        });
        group.changes.push(change);
        group.located.push(located);
    }
    groups.into_values().collect()
}

/// For each change, the first one that belongs to the same edit.
fn roots(changes: &[WireChange], located: &[[Located; 2]]) -> Vec<usize> {
    let mut roots: Vec<usize> = (0..changes.len()).collect();
    let mut seen: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    for (index, (change, located)) in changes.iter().zip(located).enumerate() {
        for key in keys(change, located) {
            let first = *seen.entry(key).or_insert(index);
            let [a, b] = [first, index].map(|index| root(&roots, index));
            if let Some(later) = roots.get_mut(a.max(b)) {
                *later = a.min(b);
            }
        }
    }
    (0..changes.len()).map(|index| root(&roots, index)).collect()
}

fn root(roots: &[usize], mut index: usize) -> usize {
    while let Some(parent) = roots.get(index).filter(|parent| **parent != index) {
        index = *parent;
    }
    index
}

fn keys<'a>(change: &'a WireChange, [base, head]: &'a [Located; 2]) -> Vec<Key<'a>> {
    let sides = [change.before.as_deref(), change.after.as_deref(), change.origin.as_deref()];
    let text = |spans| Key::Text(change.rule.id, sides, spans, name(change));
    // A tag with another name is one edit, wherever it is written.
    let places = if *change.rule == api::TAG_RENAMED { vec![[None, None]] } else { spans(change) };
    let mut keys: Vec<Key<'_>> = places.into_iter().map(text).collect();
    if let Some(last) = change.subject.path.last() {
        let item = base.items.first().or(head.items.first());
        keys.extend(item.map(|item| Key::Item(change.rule.id, sides, item.as_str(), last)));
    }
    keys
}

/// Its place. For additions and removals, the other side has only a surrounding place, which depends on the path to it;
/// the same is true of a keyword that one side leaves to its default.
fn spans(change: &WireChange) -> Vec<[Option<Span>; 2]> {
    let (base, head) = ([Some(change.base), None], [None, Some(change.head)]);
    match (&change.before, &change.after) {
        (None, Some(_)) => vec![head],
        (Some(_), None) => vec![base],
        (Some(_), Some(_)) if change.rule.area == Area::Schemas => vec![base, head],
        _ => vec![[Some(change.base), Some(change.head)]],
    }
}

/// The name of the parameter or header. A schema is the same wherever it is used.
fn name(change: &WireChange) -> &str {
    match &change.subject.part {
        Part::Param(_, name) | Part::Header(_, name) if change.rule.area != Area::Schemas => name,
        _ => "",
    }
}
