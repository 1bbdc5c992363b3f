//! Joins changes into findings: one for each edit, with its impact on the wire and in Rust.
//!
//! Input: both snapshots, and the two lists of changes. Output: findings in the order of a report. Changes on the wire
//! that are one edit are one finding with several places ([`groups`]). Each change of an item is attached to the
//! finding that explains it best ([`attach`]); what no change on the wire explains, such as a chosen name, is a
//! separate finding ([`leftovers`]).

mod attach;
mod causes;
mod fingerprint;
mod groups;
mod leftovers;
mod renamed;
#[cfg(test)]
mod tests;

use super::{Bump, Finding, ItemChange, Moves, Place, Snapshot, WireChange};
use crate::surface::Locator;

/// Joins the changes on the wire with the changes in Rust.
pub(super) fn join(
    base: &Snapshot,
    head: &Snapshot,
    (wire, moves): (Vec<WireChange>, &Moves),
    items: Vec<ItemChange>,
) -> Vec<Finding> {
    let locators = [base, head].map(|snapshot| Locator::new(&snapshot.reading.api, &snapshot.reading.names));
    let groups = groups::group(wire, &locators, moves);
    let items = renamed::unite(&groups, items);
    let (attached, rest) = attach::attach(&groups, items, [&base.surface, &head.surface]);
    let explained = groups.into_iter().zip(attached).map(|(group, items)| {
        let (before, after) = (group.before, group.after);
        let places = group.changes.into_iter().map(|change| place(&change)).collect();
        finding(Parts { rule: group.rule, places, before, after, items })
    });
    let mut findings: Vec<Finding> = explained.chain(leftovers::findings(rest, base, head)).collect();
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings
}

/// The input of a finding.
struct Parts {
    rule: &'static super::Rule,
    places: Vec<Place>,
    before: Option<String>,
    after: Option<String>,
    items: Vec<ItemChange>,
}

fn finding(parts: Parts) -> Finding {
    let Parts { rule, mut places, before, after, items } = parts;
    places.sort_by(|a, b| (a.head, &a.subject).cmp(&(b.head, &b.subject)));
    places.dedup();
    Finding {
        rule,
        wire: (rule.area != super::Area::Rust).then_some(rule.wire),
        rust: items.iter().map(|item| item.bump).min().unwrap_or(Bump::None),
        fingerprint: fingerprint::of(rule, &places, [before.as_deref(), after.as_deref()]),
        places,
        before,
        after,
        items,
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
        finding.rust,
        finding.rule.area,
        first.map(|place| (place.head, place.base)),
        finding.rule.id,
        first.map(|place| &place.subject),
    )
}
