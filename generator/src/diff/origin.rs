//! Changes that only corrections have brought: the documents as they are written do not differ there.
//!
//! Input: the changes between effective documents. Changes that are missing between the documents as written, and that
//! a nearby correction can have caused, get its id. Only used where corrections differ.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::api::OPENAPI_VERSION_CHANGED;
use super::wire;
use super::{Correction, Moves, Part, Snapshot, Subject, WireChange};
use crate::pointer::Pointer;
use crate::stack::both;

/// The rules by which something has changed.
type Rules<'a> = BTreeMap<Subject, BTreeSet<&'static str>>;

/// Marks the changes that corrections have brought.
pub(super) fn mark(sides: [&Snapshot; 2], changes: &mut [WireChange], corrections: &[Correction], moves: &Moves) {
    if corrections.is_empty() || changes.is_empty() {
        return;
    }
    let Some(written) = written(sides) else { return };
    let effective = rules(changes);
    for change in changes {
        let is_written = written.get(&change.subject).is_some_and(|rules| rules.contains(change.rule.id));
        let around = around(&change.subject);
        let is_explained = |subject: &Subject| {
            let told = effective.get(subject);
            written.get(subject).is_none_or(|rules| told.is_some_and(|told| rules.is_subset(told)))
        };
        // Both documents as written are read as OpenAPI 3.0.
        let is_version = *change.rule == OPENAPI_VERSION_CHANGED;
        if !is_written && !is_version && around.iter().all(is_explained) {
            change.origin = origin(change, corrections, moves);
        }
    }
}

/// The rules by which the documents as they are written differ.
fn written([base, head]: [&Snapshot; 2]) -> Option<Rules<'static>> {
    let (before, after) = both(|| base.written(), || head.written());
    Some(rules(&wire::compare(&before?, &after?)))
}

fn rules(changes: &[WireChange]) -> Rules<'static> {
    let mut rules = Rules::new();
    for change in changes {
        rules.entry(change.subject.clone()).or_default().insert(change.rule.id);
    }
    rules
}

/// A subject and everything around it in the same operation.
fn around(subject: &Subject) -> Vec<Subject> {
    let mut found = vec![subject.clone()];
    let mut here = subject.clone();
    while here.path.pop().is_some() {
        found.push(here.clone());
    }
    let whole = match &here.part {
        Part::Request(Some(_)) => Some(Part::Request(None)),
        Part::Response(status, Some(_)) => Some(Part::Response(status.clone(), None)),
        _ => None,
    };
    found.extend(whole.map(|part| Subject { part, ..here.clone() }));
    found.push(Subject::whole(here.operation));
    found
}

/// The ids of the corrections that are nearest to a change: at its very place, in its operation, or in a component.
fn origin(change: &WireChange, corrections: &[Correction], moves: &Moves) -> Option<String> {
    let at_place = |it: &&Correction| it.head == Some(change.head) || it.base == Some(change.base);
    let base = moves.in_base(&change.subject);
    let operations = [&change.subject, &base].map(|subject| subject.operation.as_ref());
    let prefixes: Vec<String> = operations
        .into_iter()
        .flatten()
        .map(|it| Pointer::root().child("paths").child(it.path.as_str()).to_string())
        .collect();
    let is_in = |it: &Correction, prefix: &str| {
        it.pointers
            .iter()
            .any(|pointer| pointer.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    };
    let in_operation = |it: &&Correction| prefixes.iter().any(|prefix| is_in(it, prefix));
    let in_component = |it: &&Correction| is_in(it, "/components");
    let ids = |is_near: &dyn Fn(&&Correction) -> bool| -> BTreeSet<&str> {
        corrections.iter().filter(is_near).map(|correction| correction.id.as_str()).collect()
    };
    let ways: [&dyn Fn(&&Correction) -> bool; 3] = [&at_place, &in_operation, &in_component];
    let ids = ways.into_iter().map(ids).find(|ids| !ids.is_empty())?;
    Some(ids.into_iter().collect::<Vec<_>>().join(", "))
}
