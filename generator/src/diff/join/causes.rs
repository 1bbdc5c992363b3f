//! Whether a change of the document can cause the change of an item.
//!
//! A value added to an enum adds only its own variant; a redundant keyword, an extension or a text changes no item.

use super::groups::Group;
use crate::diff::catalogue::{api, operations, unions, values};
use crate::diff::{Bump, ItemChange, ItemKind, Rule};
use crate::surface::Surface;

/// How likely a change has the effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    /// It cannot have the effect.
    Never,
    /// Changes of this kind rarely change items, but can.
    Possible,
    /// Changes of this kind change items.
    Expected,
}

/// Rules whose changes keep the meaning.
const MEANINGLESS: [&Rule; 9] = [
    &api::REDUNDANT_KEY_ADDED,
    &api::REDUNDANT_KEY_REMOVED,
    &api::EXTENSION_ADDED,
    &api::EXTENSION_REMOVED,
    &api::EXTENSION_CHANGED,
    &unions::REDUNDANT_KEYWORD_ADDED.request,
    &unions::REDUNDANT_KEYWORD_ADDED.response,
    &unions::REDUNDANT_KEYWORD_REMOVED.request,
    &unions::REDUNDANT_KEYWORD_REMOVED.response,
];

/// Rules about the group of an operation, which is a handle of the client and a trait of the server.
const OF_GROUPS: [&Rule; 2] = [&api::TAG_RENAMED, &operations::OPERATION_GROUP_CHANGED];

/// Returns whether the changes of a group can explain the change of an item.
pub(super) fn cause(group: &Group, change: &ItemChange, surfaces: [&Surface; 2]) -> Cause {
    let is_one_of = |pair: &'static crate::diff::catalogue::Pair| [&pair.request, &pair.response].contains(&group.rule);
    let is_variant_of = |value: Option<&String>, surface: &Surface| {
        let item = surface.find(&change.item).filter(|_| change.kind == ItemKind::Variant);
        value.is_some_and(|value| item.is_none_or(|item| item.identity.iter().any(|known| is_told(value, known))))
    };
    // A property that does not travel in this direction is a property in Rust.
    let is_keyword = |told: &String| told.contains(": ");
    let is_property = [&group.before, &group.after].into_iter().flatten().all(|told| !is_keyword(told))
        && (is_one_of(&unions::REDUNDANT_KEYWORD_ADDED) || is_one_of(&unions::REDUNDANT_KEYWORD_REMOVED));
    let [base, head] = surfaces;
    let fits = match (&change.before, &change.after) {
        _ if MEANINGLESS.contains(&group.rule) => false,
        _ if OF_GROUPS.contains(&group.rule) => ["client::", "server::"].iter().any(|it| change.item.starts_with(it)),
        (None, Some(_)) if is_one_of(&values::ENUM_VALUE_REMOVED) => false,
        (Some(_), None) if is_one_of(&values::ENUM_VALUE_ADDED) => false,
        (None, Some(_)) if is_one_of(&values::ENUM_VALUE_ADDED) => is_variant_of(group.after.as_ref(), head),
        (Some(_), None) if is_one_of(&values::ENUM_VALUE_REMOVED) => is_variant_of(group.before.as_ref(), base),
        _ => true,
    };
    match group.rule.rust {
        _ if is_property => Cause::Possible,
        _ if !fits => Cause::Never,
        Bump::None => Cause::Possible,
        _ => Cause::Expected,
    }
}

/// Returns whether a report shows a value like this: long values are cut.
fn is_told(told: &str, value: &str) -> bool {
    told == value || told.strip_suffix(" ...").is_some_and(|start| value.starts_with(start))
}
