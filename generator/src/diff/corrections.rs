//! The status of corrections (repairs and overlay actions) in two snapshots.
//!
//! A correction is identified by its id, and its places by pointers in which a parameter has its name instead of its
//! position, so that an additional parameter does not move the others.

use std::collections::{BTreeMap, BTreeSet};

use super::{Correction, CorrectionStatus};
use crate::pipeline::Reading;
use crate::pointer::Pointer;
use crate::repair::{self, Fix, Origin};
use crate::rules::{self, Rule};
use crate::source::{Node, Span};

/// Returns every correction that changed, by status and id.
pub(super) fn compare(base: &Reading, head: &Reading) -> Vec<Correction> {
    let (before, after) = (records(base), records(head));
    let ids: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let mut corrections = Vec::new();
    for id in ids {
        let documents = Documents { base: &base.document, head: &head.document };
        corrections.extend(fates(id, before.get(id), after.get(id), &documents));
    }
    corrections.sort_by(|a, b| (a.status, &a.id).cmp(&(b.status, &b.id)));
    corrections
}

/// One correction in one snapshot.
#[derive(Default)]
struct Record<'a> {
    reason: &'a str,
    is_rule: bool,
    /// Its changes, by place.
    changes: BTreeMap<String, &'a Fix>,
    /// The place of its action and the rule of the diagnostic, if it does not fit.
    refused: Option<(Span, &'static Rule)>,
}

fn records(reading: &Reading) -> BTreeMap<&str, Record<'_>> {
    let mut records: BTreeMap<&str, Record<'_>> = BTreeMap::new();
    for fix in &reading.fixes {
        let record = records.entry(&fix.rule).or_default();
        (record.reason, record.is_rule) = match &fix.origin {
            Origin::Overlay { reason, .. } => (reason.as_str(), false),
            Origin::Rule => (summary(&fix.rule), true),
        };
        record.changes.insert(place(&reading.document, &fix.pointer), fix);
    }
    for refusal in &reading.lenient_issues.refused {
        let record = records.entry(&refusal.id).or_default();
        record.reason = &refusal.reason;
        record.refused = Some((refusal.fault.span.unwrap_or_default(), refusal.fault.rule));
    }
    records
}

fn summary(rule: &str) -> &'static str {
    repair::summaries().find(|(id, _)| *id == rule).map_or("", |(_, summary)| summary)
}

/// A pointer in which elements with a name are identified by it.
fn place(document: &Node, pointer: &Pointer) -> String {
    let mut place = Pointer::root();
    let mut node = Some(document);
    for segment in pointer.segments() {
        node = node.and_then(|node| node.at(&Pointer::root().child(segment.as_str())));
        let is_element = segment.bytes().all(|b| b.is_ascii_digit());
        let name = node.filter(|_| is_element).and_then(|node| node.get("name").unwrap_or(node).as_str());
        place.push(name.unwrap_or(segment));
    }
    place.to_string()
}

fn fates(
    id: &str,
    before: Option<&Record<'_>>,
    after: Option<&Record<'_>>,
    documents: &Documents<'_>,
) -> Vec<Correction> {
    let correction = |status, pointers: Vec<String>, base: Option<Span>, head: Option<Span>| {
        let reason = after.or(before).map_or("", |record| record.reason).to_owned();
        Correction { status, id: id.to_owned(), reason, pointers, base, head }
    };
    let stand = |record: &Record<'_>| {
        let fix = record.changes.values().next().map(|fix| fix.span);
        record.refused.map(|(span, _)| span).or(fix)
    };
    match (before, after) {
        (Some(before), Some(after)) if before.refused.map(|(_, rule)| rule) != after.refused.map(|(_, rule)| rule) => {
            let status = match after.refused {
                Some((_, rules::OVERLAY_ALREADY_APPLIED)) => CorrectionStatus::NoLongerNeeded,
                Some(_) => CorrectionStatus::Misfit,
                None => CorrectionStatus::Changed,
            };
            let places = before.changes.keys().chain(after.changes.keys()).cloned().collect::<BTreeSet<_>>();
            vec![correction(status, places.into_iter().collect(), stand(before), stand(after))]
        }
        (Some(before), Some(after)) => changed(before, after, documents)
            .into_iter()
            .map(|(status, places, base, head)| correction(status, places, base, head))
            .collect(),
        (None, Some(after)) => {
            let status = match after.refused {
                Some((_, rules::OVERLAY_ALREADY_APPLIED)) => CorrectionStatus::NoLongerNeeded,
                Some(_) => CorrectionStatus::Misfit,
                None => CorrectionStatus::Added,
            };
            vec![correction(status, after.changes.keys().cloned().collect(), None, stand(after))]
        }
        (Some(before), None) => {
            // Rules are never deleted: a rule that changes nothing means that the document became right, or smaller.
            let right = before.is_rule && before.changes.values().any(|fix| documents.is_right(fix));
            let status = if right { CorrectionStatus::NoLongerNeeded } else { CorrectionStatus::Removed };
            vec![correction(status, before.changes.keys().cloned().collect(), stand(before), None)]
        }
        (None, None) => Vec::new(),
    }
}

type Told = (CorrectionStatus, Vec<String>, Option<Span>, Option<Span>);

/// For a correction in both snapshots: the places that were added, changed, fixed in the document, or removed. Places
/// that came or went with their operation or component are not listed.
fn changed(before: &Record<'_>, after: &Record<'_>, documents: &Documents<'_>) -> Vec<Told> {
    let mut told: BTreeMap<CorrectionStatus, Told> = BTreeMap::new();
    let mut tell = |status, place: &String, base: Option<Span>, head: Option<Span>| {
        let (_, places, ..) = told.entry(status).or_insert_with(|| (status, Vec::new(), base, head));
        places.push(place.clone());
    };
    for (place, fix) in &before.changes {
        match after.changes.get(place) {
            Some(other) if (&fix.before, &fix.after) != (&other.before, &other.after) => {
                tell(CorrectionStatus::Changed, place, Some(fix.span), Some(other.span));
            }
            Some(_) => {}
            None if documents.is_right(fix) => tell(CorrectionStatus::NoLongerNeeded, place, Some(fix.span), None),
            None if has_around(documents.head, fix) => tell(CorrectionStatus::Removed, place, Some(fix.span), None),
            None => {}
        }
    }
    for (place, fix) in after.changes.iter().filter(|(place, _)| !before.changes.contains_key(*place)) {
        if has_around(documents.base, fix) {
            tell(CorrectionStatus::Added, place, None, Some(fix.span));
        }
    }
    told.into_values().collect()
}

/// The effective documents.
struct Documents<'a> {
    base: &'a Node,
    head: &'a Node,
}

impl Documents<'_> {
    /// Returns whether the head has the result of the correction without it.
    fn is_right(&self, fix: &Fix) -> bool {
        self.head.at(&fix.pointer).map(Node::to_json) == fix.after && has_around(self.head, fix)
    }
}

/// Returns whether a document has the operation or the component that a correction changes.
fn has_around(document: &Node, fix: &Fix) -> bool {
    let segments = fix.pointer.segments().iter().take(3);
    document.at(&segments.fold(Pointer::root(), |around, segment| around.child(segment.as_str()))).is_some()
}
