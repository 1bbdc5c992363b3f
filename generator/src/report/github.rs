//! A report as GitHub workflow commands: annotations at the lines of the document.
//!
//! Each finding is one annotation, at its first place in the head: an error if it is breaking on the wire or fails the
//! run, a warning if it is risky or breaking in Rust, a notice otherwise. GitHub shows ten of a kind; if there are
//! more, the last one counts those that are not shown.

use super::words::{self, counted};
use super::{Judged, Level, Report};
use crate::printable;
use crate::source::Span;

/// The number of annotations of a kind that GitHub shows for a step.
const SHOWN: usize = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Error,
    Warning,
    Notice,
}

/// The commands, one per line.
pub fn render(report: &Report<'_>) -> String {
    let mut text = String::new();
    for kind in [Kind::Error, Kind::Warning, Kind::Notice] {
        let findings: Vec<_> = report.findings().filter(|judged| kind_of(report, *judged) == kind).collect();
        let room = if findings.len() > SHOWN { SHOWN - 1 } else { SHOWN };
        for judged in findings.iter().take(room) {
            text.push_str(&annotation(report, kind, *judged));
        }
        if findings.len() > room {
            let more =
                format!("{} are not shown here: see the report for all of them", more(findings.len() - room, kind));
            text.push_str(&format!("::{} title={}::{}\n", kind.name(), property("spec-diff"), data(&more)));
        }
    }
    text
}

fn kind_of(report: &Report<'_>, judged: Judged<'_>) -> Kind {
    match judged.level() {
        _ if judged.fails(report.fail_on) => Kind::Error,
        Level::Breaking => Kind::Error,
        Level::Warning | Level::Rust => Kind::Warning,
        Level::Compatible | Level::Accepted => Kind::Notice,
    }
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

fn more(count: usize, kind: Kind) -> String {
    counted(count, &format!("more {}", kind.name()))
}

fn annotation(report: &Report<'_>, kind: Kind, judged: Judged<'_>) -> String {
    let finding = judged.finding;
    let span = finding.places.first().map_or(Span::default(), |place| place.head);
    // A removal may have no place in the head.
    let place = match span.line {
        0 => String::new(),
        line => format!("file={},line={line},col={},", property(report.head.sources.name(span.file)), span.column),
    };
    format!("::{} {place}title={}::{}\n", kind.name(), property(finding.rule.id), data(&message(judged)))
}

/// The finding in a few lines.
fn message(judged: Judged<'_>) -> String {
    let finding = judged.finding;
    let mut lines = vec![finding.rule.summary.to_owned()];
    lines.extend(finding.places.first().map(|place| match words::unlisted(finding, 1) {
        0 => place.subject.to_string(),
        more => format!("{} and {}", place.subject, words::more_places(more)),
    }));
    lines.extend(match words::change(finding) {
        (None, None) => None,
        (before, after) => Some(format!("{} -> {}", before.unwrap_or("nothing"), after.unwrap_or("gone"))),
    });
    let items: Vec<_> = finding.items.iter().map(|item| item.item.as_str()).collect();
    let shared = words::shared(finding);
    if !items.is_empty() || !shared.is_empty() {
        let items: Vec<&str> = items.into_iter().chain(shared.iter().map(String::as_str)).collect();
        lines.push(format!("Rust: {} ({})", words::bump(finding.rust), items.join(", ")));
    }
    lines.extend(words::origin(finding));
    lines.extend(words::reasons(judged).into_iter().map(|reason| format!("Accepted: {reason}")));
    lines.join("\n")
}

/// The text after `::`: lines, with invisible characters [escaped](printable).
fn data(text: &str) -> String {
    printable::lines(text).replace('%', "%25").replace('\n', "%0A")
}

/// Text of a property.
fn property(text: &str) -> String {
    data(&printable::line(text)).replace(':', "%3A").replace(',', "%2C")
}
