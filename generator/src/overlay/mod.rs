//! OpenAPI Overlay 1.1: corrections of a document that no rule can make, as data.
//!
//! Input: a document and an overlay. Changes the document action by action, in order, and returns a [`Fix`] for every
//! changed node. Changed nodes keep the overlay's spans, so that later diagnostics point at the responsible action.
//!
//! ```yaml
//! overlay: 1.1.0
//! info: { title: Types of visitors, version: 1.0.0 }
//! actions:
//!   - target: $.components.schemas.Visitor.properties.department
//!     update: { nullable: true }
//!     x-omnigen-quirk:
//!       id: visitor-department-null
//!       reason: a visitor without department has null here
//!       evidence: response of GET /api/v1/bookings/visitor/{token}
//!       expect: { nullable: null }
//! ```
//!
//! The reading is stricter than the specification, so that a correction which upstream has made itself is deleted and
//! not forgotten. In a strict run, every action states a reason (`x-omnigen-quirk`). It is an error if
//!
//! - its target matches nothing (`overlay-no-match`);
//! - the value is not the one in `expect` (`overlay-unexpected-value`): the whole target, or, where `update` and
//!   `expect` are both objects, the keys of `expect`, with `null` for a missing one;
//! - it would change nothing, or append an existing element (`overlay-already-applied`);
//! - its value cannot be merged into the target (`overlay-incompatible`);
//! - it would make the document too large or nest its values too deep, as copies of copies do (`overlay-expansion`);
//! - it is malformed (`overlay-syntax`): unknown or missing keys, a target that is not a JSONPath, a repeated id.
//!
//! An action with an error changes nothing, and the next one is applied.

mod action;
mod correction;
mod edit;
mod expect;
mod merge;
mod report;
mod segments;
mod target;

#[cfg(test)]
mod rendered;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::repair::{Fix, Origin};
use crate::source::{FileId, Node};

use action::{Action, Change};
pub(crate) use correction::json_path;
pub use correction::write_corrections;
use edit::Edit;
pub use target::Document;

/// The reason why an action cannot be applied.
type Fault = Box<Diagnostic>;

/// The result of an overlay.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Applied {
    /// The changes of its actions.
    pub fixes: Vec<Fix>,
    /// The actions that do not fit the document and changed nothing.
    pub refused: Vec<Refusal>,
}

/// An action that does not fit its document.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The id of the action.
    pub id: String,
    /// The reason of the action.
    pub reason: String,
    /// The reason why it does not fit.
    pub fault: Diagnostic,
}

/// Applies the actions of an overlay to a document, which is the same for all overlays. Errors of the overlay itself
/// are reported; actions that do not fit the document are returned, and are errors where code is generated.
pub fn apply(document: &mut Document<'_>, overlay: &Node, sink: &mut Diagnostics) -> Applied {
    let mut applied = Applied::default();
    for action in action::read(overlay, sink) {
        match edits(document, &action) {
            Ok(edits) => applied.fixes.extend(edits.into_iter().map(|edit| fix(&edit, &action, overlay.span.file))),
            Err(fault) => applied.refused.push(Refusal {
                id: action.quirk.id.to_owned(),
                reason: action.quirk.reason.to_owned(),
                fault: *fault,
            }),
        }
    }
    applied
}

/// Applies one action, completely or not at all.
fn edits(document: &mut Document<'_>, action: &Action<'_>) -> Result<Vec<Edit>, Fault> {
    let matches = document.matches(&action.path);
    if matches.is_empty() {
        return Err(report::no_match(action.target, action.path.missing(document.root())));
    }
    match &action.change {
        Change::Remove => remove(document, action, matches),
        Change::Update(update) => merge_into(document, action, &matches, update),
        Change::Copy(at, path) => {
            let source = match document.matches(path).as_slice() {
                [] => return Err(report::no_match(at, path.missing(document.root()))),
                [one] => document.root().at(one).cloned().unwrap_or_default(),
                several => return Err(report::several_sources(at, several.len())),
            };
            merge_into(document, action, &matches, &source)
        }
    }
}

fn merge_into(
    document: &mut Document<'_>,
    action: &Action<'_>,
    matches: &[Pointer],
    update: &Node,
) -> Result<Vec<Edit>, Fault> {
    if !document.has_room(update, matches) {
        return Err(report::too_much(action.target));
    }
    let mut edits = Vec::new();
    for pointer in matches {
        if let Some(target) = document.root().at(pointer) {
            merge::plan(target, update, pointer, &mut edits)?;
        }
    }
    if edits.is_empty() {
        let there = matches.first().and_then(|pointer| document.root().at(pointer));
        return Err(report::already_applied(action.target, there));
    }
    check_expectation(document, action, matches, Some(update))?;
    for edit in &edits {
        document.write(edit);
    }
    Ok(edits)
}

fn remove(document: &mut Document<'_>, action: &Action<'_>, mut matches: Vec<Pointer>) -> Result<Vec<Edit>, Fault> {
    if matches.iter().any(|pointer| pointer.segments().is_empty()) {
        return Err(report::root_removed(action.target));
    }
    check_expectation(document, action, &matches, None)?;
    // The contents of a removed node are removed with it.
    matches.dedup_by(|inner, outer| inner.segments().starts_with(outer.segments()));
    let removed = |pointer| document.root().at(pointer).map(|node| Edit::removal(pointer, node));
    let edits: Vec<_> = matches.iter().filter_map(removed).collect();
    // From the end, so that the indices of the remaining ones stay valid.
    for edit in edits.iter().rev() {
        document.write(edit);
    }
    Ok(edits)
}

fn check_expectation(
    document: &Document<'_>,
    action: &Action<'_>,
    matches: &[Pointer],
    update: Option<&Node>,
) -> Result<(), Fault> {
    let Some(expected) = action.quirk.expect else { return Ok(()) };
    let nodes = matches.iter().filter_map(|pointer| document.root().at(pointer));
    let mut differences = nodes.filter_map(|node| expect::difference(node, expected, update));
    match differences.next() {
        None => Ok(()),
        Some(difference) => Err(report::unexpected(&difference, differences.count())),
    }
}

fn fix(edit: &Edit, action: &Action<'_>, file: FileId) -> Fix {
    Fix {
        rule: action.quirk.id.to_owned(),
        pointer: edit.pointer.clone(),
        span: edit.span,
        before: edit.before.clone(),
        after: edit.after.as_ref().map(|entry| entry.node.to_json()),
        origin: Origin::Overlay {
            file,
            reason: action.quirk.reason.to_owned(),
            evidence: action.quirk.evidence.to_owned(),
        },
    }
}
