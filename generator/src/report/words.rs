//! The phrases that all forms of a report share.

use super::accepted::{Entry, What};
use super::{Counts, Judged, Level, Report, Side, next_version};
use crate::diff::{Bump, CorrectionStatus, Direction, Finding, Fingerprint, Impact, ItemChange, Place};
use crate::source::Span;

/// `1 place`, `2 places`
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The heading of a level.
pub(super) fn title(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaks on the wire",
        Level::Warning => "May break on the wire",
        Level::Rust => "Breaks in Rust only",
        Level::Compatible => "Compatible",
        Level::Accepted => "Accepted",
    }
}

pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Breaking => "breaking",
        Level::Warning => "warning",
        Level::Rust => "rust",
        Level::Compatible => "compatible",
        Level::Accepted => "accepted",
    }
}

pub(super) fn impact(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaking => "breaking",
        Impact::Warning => "warning",
        Impact::Info => "info",
    }
}

pub(super) fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "major",
        Bump::Minor => "minor",
        Bump::Patch => "patch",
        Bump::None => "none",
    }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Both => "both",
    }
}

/// The status of a correction, as the beginning of a sentence about it.
pub(super) fn status(status: CorrectionStatus) -> &'static str {
    match status {
        CorrectionStatus::Misfit => "no longer matches",
        CorrectionStatus::NoLongerNeeded => "no longer needed",
        CorrectionStatus::Added => "added",
        CorrectionStatus::Changed => "changed",
        CorrectionStatus::Removed => "removed",
    }
}

/// `3 breaking, 1 may break, 2 in Rust only, 12 compatible, 1 accepted`; zeros are omitted.
pub(super) fn counts(counts: Counts) -> String {
    let Counts { breaking, warning, rust, compatible, accepted } = counts;
    let table = [
        (breaking, "breaking"),
        (warning, "may break"),
        (rust, "in Rust only"),
        (compatible, "compatible"),
        (accepted, "accepted"),
    ];
    let parts: Vec<_> = table.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

/// The current version, and the required one.
pub(super) fn versions<'a>(report: &Report<'a>) -> Option<(&'a str, String)> {
    let now = report.version?;
    Some((now, next_version(now, report.diff.bump())?))
}

/// The old and the new value. A finding about items only has them in its items; for an added or removed operation, its
/// place has them.
pub(super) fn change(finding: &Finding) -> (Option<&str>, Option<&str>) {
    let whole = finding.places.first().and_then(|place| place.subject.operation.as_ref()).map(ToString::to_string);
    match (finding.before.as_deref(), finding.after.as_deref()) {
        _ if finding.wire.is_none() && !finding.items.is_empty() => (None, None),
        (Some(only), None) | (None, Some(only)) if whole.as_deref() == Some(only) => (None, None),
        sides => sides,
    }
}

/// The items of a finding, the largest version bump first, since only the first ones may be shown.
pub(super) fn items(finding: &Finding) -> Vec<&ItemChange> {
    let mut items: Vec<_> = finding.items.iter().collect();
    items.sort_by_key(|item| item.bump);
    items
}

/// The correction that has brought a finding.
pub(super) fn origin(finding: &Finding) -> Option<String> {
    let origin = finding.origin.as_ref()?;
    Some(format!("caused by {origin}: the documents before corrections do not differ here"))
}

/// Returns the corrections of the two sides, in a line or two.
pub(super) fn applied(report: &Report<'_>) -> Vec<String> {
    let told = |side: &Side| match side.applied.as_slice() {
        [] => "no overlays and no names".to_owned(),
        files => files.join(", "),
    };
    let [base, head] = [report.base, report.head].map(told);
    if base == head {
        return vec![format!("both sides with {base}")];
    }
    vec![format!("{} with {base}", report.base.name), format!("{} with {head}", report.head.name)]
}

/// Items that change with a finding and are listed at an earlier one: `2 items, listed at 2f9c0a1b3c4d`.
pub(super) fn shared(finding: &Finding) -> Vec<String> {
    let told =
        |(fingerprint, count): (&Fingerprint, &usize)| format!("{}, listed at {fingerprint}", counted(*count, "item"));
    finding.shared.iter().map(told).collect()
}

/// The change of an emitted item, in one of four forms.
#[derive(Debug, Clone, Copy)]
pub(super) enum Happened<'a> {
    Added(&'a str),
    Removed(&'a str),
    Renamed(&'a str),
    Changed(&'a str, &'a str),
}

/// Describes a change; an item without signatures is only reported as changed.
pub(super) fn happened(item: &ItemChange) -> Happened<'_> {
    match (&item.renamed_to, &item.before, &item.after) {
        (Some(name), ..) => Happened::Renamed(name),
        (None, Some(before), Some(after)) => Happened::Changed(before, after),
        (None, Some(before), None) => Happened::Removed(before),
        (None, None, Some(after)) => Happened::Added(after),
        (None, None, None) => Happened::Changed("", ""),
    }
}

/// A place of a text, as everybody writes it: `spec/reservation.yaml:118`.
pub(super) fn line(side: &Side, span: Span) -> String {
    format!("{}:{}", side.sources.name(span.file), span.line)
}

/// The place of a finding in the head, or in the base if it is only there: only a line, if the file has the same name.
pub(super) fn lines(report: &Report<'_>, finding: &Finding, place: &Place) -> (String, Option<String>) {
    let is_gone = finding.before.is_some() && finding.after.is_none();
    let name = |side: &'_ Side, span: Span| side.sources.name(span.file).to_owned();
    let was = match name(report.base, place.base) == name(report.head, place.head) {
        true => format!("line {}", place.base.line),
        false => line(report.base, place.base),
    };
    match place.head.line {
        // There is no place in the head.
        0 => (format!("was {}", line(report.base, place.base)), None),
        _ => (line(report.head, place.head), is_gone.then_some(was)),
    }
}

/// Returns the description of the required version bump.
pub(super) fn in_rust(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "nothing changes",
        other => self::bump(other),
    }
}

/// The operation of a place, and the subject in it; for the document as a whole, only the latter.
pub(super) fn subject(place: &Place) -> (Option<String>, String) {
    let whole = place.subject.to_string();
    let Some(operation) = place.subject.operation.as_ref().map(ToString::to_string) else { return (None, whole) };
    let rest = whole.strip_prefix(&operation).unwrap_or_default().trim_start().to_owned();
    (Some(operation), rest)
}

/// Returns why a finding is accepted, and how to keep it accepted.
pub(super) fn reasons(judged: Judged<'_>) -> Vec<String> {
    let reason = |entry: &&Entry| {
        let reason = entry.reason.trim();
        let is_former = matches!(&entry.what, What::Finding(it) if *it == judged.finding.former);
        match is_former {
            true => {
                format!("{reason} (accepted by a former fingerprint: replace it with {})", judged.finding.fingerprint)
            }
            false => reason.to_owned(),
        }
    };
    let mut reasons: Vec<String> = judged.accepted.iter().map(reason).collect();
    reasons.dedup();
    reasons
}

/// How many places of a finding are not among the first `listed`.
pub(super) fn unlisted(finding: &Finding, listed: usize) -> u64 {
    let beyond = finding.places.len().saturating_sub(listed);
    u64::try_from(beyond).unwrap_or(u64::MAX).saturating_add(finding.more)
}

/// `1 more place`, `2 more places`
pub(super) fn more_places(count: u64) -> String {
    format!("{count} more place{}", if count == 1 { "" } else { "s" })
}
