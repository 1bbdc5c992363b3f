//! The former names of renamed properties and parameters.

use crate::diff::catalogue::{objects, parameters};
use crate::diff::{Part, Subject, WireChange};
use crate::ir::Segment;

/// The subject of a change, with its old name.
pub(super) fn in_base(change: &WireChange) -> Subject {
    let mut subject = change.subject.clone();
    if let (true, Some(old)) = (is_rename(change), &change.before) {
        match (subject.path.last_mut(), &mut subject.part) {
            (Some(Segment::Member(name)), _) | (None, Part::Param(_, name)) => name.clone_from(old),
            _ => {}
        }
    }
    subject
}

/// Returns whether a change is a rename.
pub(super) fn is_rename(change: &WireChange) -> bool {
    [&objects::PROPERTY_RENAMED.request, &objects::PROPERTY_RENAMED.response, &parameters::PARAMETER_RENAMED]
        .contains(&change.rule)
}
