//! Changes for users of the emitted crate.
//!
//! Input: two surfaces. Output: one [`ItemChange`] for each item that differs, with the version bump it requires. The
//! judgement follows Rust's rules for emitted code: structs and enums are `#[non_exhaustive]`, methods of traits have
//! default bodies, functions take `impl Into<..>`.
//!
//! | change | asks for |
//! |---|---|
//! | an item, a field, a variant, a method or an implementation is new | minor |
//! | one of them is gone, or has another name or another signature | major |
//! | the server of the whole API asks for a trait more | major: implementors lack it |
//! | an item is deprecated | minor |
//! | an item is what it was and does something else on the wire, or is no longer deprecated | patch |
//!
//! An added or removed item includes its members, and a field its setter. An item with another name is a rename if that
//! is certain, and signatures that differ only in such a name are equal.

mod moved;
mod pairs;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::{Bump, ItemChange, ItemKind, Moves};
use crate::source::Text;
use crate::surface::{Item, Surface};
use pairs::{Pair, Renames, member_pairs, pairs};

/// The longest signature that is kept whole, in characters.
const LONGEST: usize = 1000;

/// Returns the differences by path, where operations have moved.
pub(super) fn compare_moved(base: &Surface, head: &Surface, moves: &Moves) -> Vec<ItemChange> {
    compare(moves.in_head(base).as_ref().unwrap_or(base), head)
}

/// Returns the differences by path.
pub fn compare(base: &Surface, head: &Surface) -> Vec<ItemChange> {
    let [before, after] = [base, head].map(|surface| surface.items.iter().map(|(path, item)| (path.clone(), item)));
    let top = pairs(before.collect(), after.collect());
    let renames = Renames::of(&top);
    let mut changes = Vec::new();
    for pair in &top {
        changes.extend(change(["", ""], pair, &renames));
        changes.extend(members(pair, &renames));
    }
    moved::find(base, head, &renames, &mut changes);
    changes.sort_by(|a, b| (&a.item, a.kind).cmp(&(&b.item, b.kind)));
    changes
}

/// Returns the differing members of an item on both sides.
fn members(pair: &Pair<'_>, renames: &Renames) -> Vec<ItemChange> {
    let (Some((path, before)), Some((now, after))) = (&pair.base, &pair.head) else { return Vec::new() };
    if before.kind != after.kind {
        return Vec::new();
    }
    // An implementation for a renamed type has another name for that reason alone.
    let old = before.members.iter().map(|member| (renames.apply(&member.name, member.kind), member)).collect();
    let new = after.members.iter().map(|member| (member.name.to_string(), member)).collect();
    let changes: Vec<_> = member_pairs(old, new).iter().filter_map(|pair| change([path, now], pair, renames)).collect();
    let fields: BTreeSet<String> = of_kind(&changes, ItemKind::Field).map(|change| change.item.clone()).collect();
    changes.into_iter().filter(|c| c.kind != ItemKind::Function || !fields.contains(&c.item)).collect()
}

fn of_kind(changes: &[ItemChange], kind: ItemKind) -> impl Iterator<Item = &ItemChange> {
    changes.iter().filter(move |change| change.kind == kind)
}

/// Returns the change of an item, or of a member of an item with these paths.
fn change(owners: [&str; 2], pair: &Pair<'_>, renames: &Renames) -> Option<ItemChange> {
    let of = |owner: &str, name: &str| if owner.is_empty() { name.to_owned() } else { format!("{owner}::{name}") };
    let [was, now] = owners;
    let path = |name: &str| of(if pair.base.is_some() { was } else { now }, name);
    let (name, item) = pair.base.as_ref().or(pair.head.as_ref())?;
    let mut change =
        ItemChange { item: path(name), kind: item.kind, before: None, after: None, renamed_to: None, bump: Bump::None };
    match (&pair.base, &pair.head) {
        (Some((_, before)), None) => {
            (change.before, change.bump) = (Some(before.signature.to_string()), Bump::Major);
        }
        (None, Some((_, after))) => {
            (change.after, change.bump) = (Some(after.signature.to_string()), Bump::Minor);
        }
        (Some((old, before)), Some((new, after))) => {
            (change.before, change.after, change.bump) = difference(before, after, renames);
            if old != new {
                let renamed = Some(of(now, new));
                (change.renamed_to, change.bump) = (renamed, Bump::Major);
                (change.before, change.after) = (Some(before.signature.to_string()), Some(after.signature.to_string()));
            }
        }
        (None, None) => {}
    }
    if change.bump == Bump::None {
        return None;
    }
    (change.before, change.after) = shortened(change.before, change.after);
    Some(change)
}

/// Shortens long signatures, which every finding that explains the change prints.
fn shortened(before: Option<String>, after: Option<String>) -> (Option<String>, Option<String>) {
    let same = before.iter().flat_map(|text| text.chars()).zip(after.iter().flat_map(|text| text.chars()));
    let same = same.take_while(|(before, after)| before == after).count();
    let cut = |text: String| {
        let length = text.chars().count();
        if length <= LONGEST {
            return text;
        }
        let part = |from: usize| text.chars().skip(from).take(LONGEST / 2).collect::<String>();
        let first_difference = same.saturating_sub(LONGEST / 4);
        let rest = if first_difference < LONGEST / 2 { LONGEST / 2 } else { first_difference };
        let gap = if rest > LONGEST / 2 { " ... " } else { "" };
        let end = if rest + LONGEST / 2 < length { " ..." } else { "" };
        format!("{}{gap}{}{end}", part(0), part(rest))
    };
    (before.map(cut), after.map(cut))
}

/// Returns both signatures of an item, and the bump that the difference requires.
fn difference(before: &Item, after: &Item, renames: &Renames) -> (Option<String>, Option<String>, Bump) {
    if before.signature.contains(" where ") && !before.arguments.is_empty() {
        return bounds(before, after, renames);
    }
    let (old, new) = (renames.apply_all(&before.signature), after.signature.as_str());
    let shown = |suffix: fn(&Item) -> String| {
        let show = |item: &Item| Some(format!("{}{}", item.signature, suffix(item)));
        (show(before), show(after))
    };
    let ((before_text, after_text), bump) = if old != new && !only_arguments_renamed(before, after, &old) {
        (shown(|_| String::new()), Bump::Major)
    } else if before.deprecated != after.deprecated {
        let bump = if after.deprecated { Bump::Minor } else { Bump::Patch };
        (shown(|item| if item.deprecated { ", deprecated".to_owned() } else { String::new() }), bump)
    } else if semantics(before) != semantics(after) {
        (shown(|item| format!(" ({})", semantics(item))), Bump::Patch)
    } else {
        ((None, None), Bump::None)
    };
    (before_text, after_text, bump)
}

/// Returns whether two signatures differ only in names of arguments, which callers do not write, and no name moved to
/// another position.
fn only_arguments_renamed(before: &Item, after: &Item, old: &str) -> bool {
    let (old_names, new_names) = (&before.arguments, &after.arguments);
    let moved = old_names.iter().zip(new_names).any(|(old, new)| old != new && new_names.contains(old));
    if old_names.len() != new_names.len() || moved {
        return false;
    }
    let mut new = String::with_capacity(old.len());
    let mut rest = after.signature.as_str();
    for (old, name) in old_names.iter().zip(new_names) {
        if let Some((before, behind)) = rest.split_once(&format!("{name}: ")) {
            new.extend([before, old, ": "]);
            rest = behind;
        }
    }
    new + rest == old
}

/// Returns the identity of an item on the wire. A type belongs to type paths that may change; methods are identified by
/// their requests and fields.
fn semantics(item: &Item) -> String {
    let whole = item.semantics.as_str();
    match item.kind {
        ItemKind::Field | ItemKind::Variant | ItemKind::Constant => {
            let identity = item.identity.first().map_or("", Text::as_str);
            if whole.is_empty() { identity.to_owned() } else { format!("{identity}, {whole}") }
        }
        _ => whole.to_owned(),
    }
}

/// A function with many trait bounds: only added and removed bounds are shown.
fn bounds(before: &Item, after: &Item, renames: &Renames) -> (Option<String>, Option<String>, Bump) {
    let old: BTreeSet<String> = before.arguments.iter().map(|bound| renames.apply_all(bound)).collect();
    let new: BTreeSet<String> = after.arguments.iter().cloned().collect();
    let (gone, more): (Vec<_>, Vec<_>) = (old.difference(&new).collect(), new.difference(&old).collect());
    if gone.is_empty() && more.is_empty() {
        return (None, None, Bump::None);
    }
    let show = |item: &Item, extra: &[&String]| {
        let head = item.signature.split(" where ").next().unwrap_or_default();
        let same = old.intersection(&new).count();
        let extra: String = extra.iter().map(|bound| format!(" + {bound}")).collect();
        Some(format!("{head} where A: {same} traits{extra}"))
    };
    // A weaker bound accepts every argument that a stronger one did.
    let bump = if more.is_empty() { Bump::Minor } else { Bump::Major };
    (show(before, &gone), show(after, &more), bump)
}
