//! A report for a terminal.
//!
//! ```text
//! main -> spec/reservation.yaml
//! 1 breaking, 2 compatible
//! Rust: minor, 0.1.0 -> 0.1.1
//!
//! Breaks on the wire (1)
//!
//!   Visitors
//!
//!   response-optional-property-removed  Optional response property removed
//!     where        GET /api/v1/bookings/visitors.info 200 visitor.token
//!                  spec/reservation.yaml:118, was line 123
//!     change       string -> gone
//!     rust         nothing changes
//!     fingerprint  2f9c0a1b3c4d
//! ```

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::words::{self, Happened, counted};
use super::{Judged, Level, Report};
use crate::diff::Correction;
use crate::printable;

/// The maximum numbers of places and items of a finding, and of changed texts; the rest is counted.
const LISTED: usize = 20;

/// The width of the labels of a finding's lines.
const LABEL: usize = 13;

/// As plain text.
pub fn render(report: &Report<'_>) -> String {
    Terminal { report, coloured: false, text: String::new() }.render()
}

/// With colours.
pub fn render_styled(report: &Report<'_>) -> String {
    Terminal { report, coloured: true, text: String::new() }.render()
}

/// A part of a line, and its style.
type Part<'p> = (&'p str, Style);

/// A part of a line without a style.
fn plain(text: &str) -> Part<'_> {
    (text, Style::new())
}

struct Terminal<'r, 'a> {
    report: &'r Report<'a>,
    coloured: bool,
    text: String,
}

impl Terminal<'_, '_> {
    fn render(mut self) -> String {
        let report = self.report;
        self.line(&[plain(&format!("{} -> {}", report.base.name, report.head.name))]);
        for applied in words::applied(report) {
            self.line(&[(&applied, Style::new().dimmed())]);
        }
        self.line(&[(&words::counts(report.counts()), Style::new().bold())]);
        let version = words::versions(report).map_or(String::new(), |(now, next)| format!(", {now} -> {next}"));
        self.line(&[plain(&format!("Rust: {}{version}", words::in_rust(report.diff.bump())))]);
        for section in report.sections() {
            let count = section.groups.iter().map(|(_, findings)| findings.len()).sum();
            self.heading(words::title(section.level), count, colour(section.level));
            for (group, findings) in section.groups {
                self.line(&[]);
                self.line(&[plain("  "), (group, Style::new().underline())]);
                findings.into_iter().for_each(|judged| self.finding(judged));
            }
        }
        self.stale();
        self.corrections();
        self.docs();
        self.text
    }

    fn finding(&mut self, judged: Judged<'_>) {
        let finding = judged.finding;
        let rule = (finding.rule.id, colour(judged.level()).bold());
        self.line(&[]);
        self.line(&[plain("  "), rule, plain("  "), plain(finding.rule.summary)]);
        self.places(judged);
        match words::change(finding) {
            (None, None) => {}
            (Some(before), None) => self.field("change", plain(&format!("{before} -> gone"))),
            (None, Some(after)) => self.field("change", plain(&format!("new: {after}"))),
            (Some(before), Some(after)) => self.field("change", plain(&format!("{before} -> {after}"))),
        }
        let shared = words::shared(finding);
        if finding.items.is_empty() && shared.is_empty() {
            self.field("rust", plain(words::in_rust(finding.rust)));
        }
        for (index, item) in words::items(finding).into_iter().take(LISTED).enumerate() {
            let path = &item.item;
            let what = match words::happened(item) {
                Happened::Added(signature) => format!("{path} added: {signature}"),
                Happened::Removed(signature) => format!("{path} removed: {signature}"),
                Happened::Renamed(name) => format!("{path} renamed to {name}"),
                Happened::Changed(before, after) => format!("{path} changed: {before} -> {after}"),
            };
            self.field(if index == 0 { "rust" } else { "" }, plain(&format!("{}: {what}", words::bump(item.bump))));
        }
        if finding.items.len() > LISTED {
            self.field("", plain(&format!("and {}", counted(finding.items.len() - LISTED, "more item"))));
        }
        for (index, told) in shared.iter().enumerate() {
            let label = if index == 0 && finding.items.is_empty() { "rust" } else { "" };
            self.field(label, plain(&format!("{}: {told}", words::bump(finding.rust))));
        }
        words::origin(finding).into_iter().for_each(|origin| self.field("origin", plain(&origin)));
        words::reasons(judged).into_iter().for_each(|reason| self.field("accepted", plain(&one_line(&reason))));
        self.field("fingerprint", (&finding.fingerprint.to_string(), Style::new().dimmed()));
    }

    fn places(&mut self, judged: Judged<'_>) {
        let finding = judged.finding;
        let at = |place| {
            let (head, was) = words::lines(self.report, finding, place);
            head + &was.map_or(String::new(), |was| format!(", was {was}"))
        };
        let listed: Vec<_> = finding.places.iter().take(LISTED).map(|place| (place, at(place))).collect();
        for (index, (place, at)) in listed.iter().enumerate() {
            self.field(if index == 0 { "where" } else { "" }, plain(&place.subject.to_string()));
            // A place that many operations share is shown once, below them.
            if listed.get(index + 1).is_none_or(|(_, next)| next != at) {
                self.field("", (at, Style::new().dimmed()));
            }
        }
        let unlisted = words::unlisted(finding, LISTED);
        if unlisted > 0 {
            self.field("", plain(&format!("and {}", words::more_places(unlisted))));
        }
    }

    fn stale(&mut self) {
        let stale: Vec<_> = self.report.stale().collect();
        if !stale.is_empty() {
            self.heading("Stale accepted findings: delete these entries", stale.len(), Style::new());
        }
        for entry in stale {
            let at = words::line(self.report.head, entry.span);
            self.line(&[plain(&format!("  {at}  {}", one_line(&entry.reason)))]);
        }
    }

    fn corrections(&mut self) {
        let corrections = self.report.corrections();
        if !corrections.is_empty() {
            self.heading("Corrections", corrections.len(), Style::new());
        }
        for correction in corrections {
            let Correction { status, id, reason, pointers, base, head } = correction;
            let at = match (head, base) {
                (Some(head), _) => words::line(self.report.head, *head),
                (None, Some(base)) => words::line(self.report.base, *base),
                (None, None) => String::new(),
            };
            self.line(&[plain(&format!("  {id} {}: {}", words::status(*status), one_line(reason)))]);
            let places = if pointers.is_empty() { String::new() } else { counted(pointers.len(), "place") + "  " };
            self.line(&[plain("    "), (&format!("{places}{at}"), Style::new().dimmed())]);
        }
    }

    fn docs(&mut self) {
        let docs = &self.report.diff.docs;
        if !docs.is_empty() {
            self.heading("Changed documentation texts", docs.len(), Style::new());
        }
        for doc in docs.iter().take(LISTED) {
            let at = words::line(self.report.head, doc.head);
            self.line(&[plain(&format!("  {} of {}  ", doc.what, doc.subject)), (&at, Style::new().dimmed())]);
        }
        if docs.len() > LISTED {
            self.line(&[plain(&format!("  and {} more (use `--format json` for all)", docs.len() - LISTED))]);
        }
    }

    fn heading(&mut self, title: &str, count: usize, style: Style) {
        self.line(&[]);
        self.line(&[(&format!("{title} ({count})"), style.bold())]);
    }

    /// A line of a finding; a continuation has no label.
    fn field(&mut self, label: &str, what: Part<'_>) {
        self.line(&[plain(&format!("    {label:LABEL$}")), what]);
    }

    /// Writes a line, with invisible characters [escaped](printable).
    fn line(&mut self, parts: &[Part<'_>]) {
        for (text, style) in parts {
            let text = printable::line(text);
            // Writing to a string cannot fail.
            let _ =
                if self.coloured { write!(self.text, "{style}{text}{style:#}") } else { write!(self.text, "{text}") };
        }
        self.text.push('\n');
    }
}

/// A reason, which may have several lines.
fn one_line(reason: &str) -> String {
    reason.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn colour(level: Level) -> Style {
    let colour = match level {
        Level::Breaking => AnsiColor::Red,
        Level::Warning => AnsiColor::Yellow,
        Level::Rust => AnsiColor::Magenta,
        Level::Compatible => AnsiColor::Green,
        Level::Accepted => AnsiColor::BrightBlack,
    };
    colour.on_default()
}
