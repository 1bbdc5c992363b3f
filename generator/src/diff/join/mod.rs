//! Joins changes into findings: one for each edit, with its impact on the wire and in Rust.
//!
//! Input: both snapshots, and the two lists of changes. Output: findings in the order of a report. Changes on the wire
//! that are one edit are one finding with several places ([`groups`]). Each change of an item is attached to the
//! finding that explains it best ([`attach`]); what no change on the wire explains, such as a chosen name, is a
//! separate finding ([`leftovers`]).

mod attach;
mod causes;
mod former;
mod groups;
mod leftovers;
mod renamed;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::components::{self, Renamed};
use super::parts::{Parts, finding};
use super::{Beyond, Finding, Fingerprint, ItemChange, Moves, Place, Snapshot, WireChange};
use crate::surface::{Locator, Surface};
use groups::Group;

/// Joins the changes on the wire with the changes in Rust.
pub(super) fn join(
    [base, head]: [&Snapshot; 2],
    [before, after]: [&Surface; 2],
    (wire, moves, renamed): (Vec<WireChange>, &Moves, &[Renamed]),
    items: Vec<ItemChange>,
) -> Vec<Finding> {
    let locators =
        [(base, before), (head, after)].map(|(snapshot, surface)| Locator::new(&snapshot.reading.api, surface));
    let groups = groups::group(wire, &locators, moves);
    let items = renamed::unite(&groups, items);
    let (components, items) = components::findings(renamed, items, before);
    let (attached, rest) = attach::attach(&groups, items, [before, after]);
    let explained = groups.into_iter().zip(attached).map(|(group, items)| {
        let Group { before, after, origin, .. } = group;
        let beyond: Vec<Beyond> = group.changes.iter().map(|change| change.beyond).collect();
        let places = group.changes.into_iter().map(|change| place(&change)).collect();
        finding(Parts { rule: group.rule, places, beyond, before, after, origin, items })
    });
    let leftovers = leftovers::findings(rest, [before, after]);
    let mut findings: Vec<Finding> = explained.chain(components).chain(leftovers).collect();
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    fold(&mut findings);
    findings
}

/// Lists each item only at the first finding that changes it; the others refer to that finding.
fn fold(findings: &mut [Finding]) {
    let mut told: BTreeMap<(String, super::ItemKind, [Option<String>; 2]), Fingerprint> = BTreeMap::new();
    for Finding { items, shared, fingerprint, .. } in findings {
        items.retain(|item| {
            let key = (item.item.clone(), item.kind, [item.before.clone(), item.after.clone()]);
            match told.get(&key) {
                Some(first) if first != fingerprint => {
                    *shared.entry(first.clone()).or_default() += 1;
                    false
                }
                _ => {
                    told.insert(key, fingerprint.clone());
                    true
                }
            }
        });
    }
}

fn place(change: &WireChange) -> Place {
    Place { subject: change.subject.clone(), base: change.base, head: change.head }
}

/// The worst on the wire first, then the greatest in Rust, then by area and by the order of the head document.
fn order(finding: &Finding) -> impl Ord + '_ {
    let first = finding.places.first();
    (
        finding.wire.is_none(),
        finding.wire,
        // Changes by corrections come after changes of the document itself.
        finding.origin.is_some(),
        finding.rust,
        finding.rule.area,
        first.map(|place| (place.head, place.base)),
        finding.rule.id,
        first.map(|place| &place.subject),
    )
}
