//! A report as a comment of a pull request, in GitHub's Markdown.
//!
//! Begins with a hidden [`MARKER`], which identifies the comment for updates. Never longer than [`LIMIT`]: excess rows
//! are omitted from the end of each section, with a count. All text of a document is in code spans or escaped, so that
//! it can neither break a table nor mention a user.

mod budget;
mod escape;

use super::words::{self, Happened, counted};
use super::{Judged, Report, Section};
use crate::diff::{Correction, DocChange, Finding, ItemChange, ItemKind, Place};
use budget::{Part, Row};
use escape::{code, link, prose};

/// The first line of every comment.
pub const MARKER: &str = "<!-- spec-diff -->";

/// The maximum length of a comment in bytes: GitHub's limit in characters.
pub const LIMIT: usize = 65_536;

/// The maximum number of further places of a finding, and of its items, so that every finding can be shown.
const DENSITIES: [Density; 3] =
    [Density { places: 24, items: 8 }, Density { places: 6, items: 3 }, Density { places: 0, items: 1 }];

#[derive(Debug, Clone, Copy)]
struct Density {
    places: usize,
    items: usize,
}

const TABLE: &str = "| change | where | Rust |\n| --- | --- | --- |\n";

/// The comment.
pub fn render(report: &Report<'_>) -> String {
    let sections = report.sections();
    let mut comment = String::new();
    for density in DENSITIES {
        let mut parts: Vec<Part> = sections.iter().map(|section| findings(report, section, density)).collect();
        parts.extend(stale(report));
        parts.extend(corrections(report));
        parts.extend(docs(report));
        let (text, left_out) = budget::fit(&summary(report), &parts, LIMIT);
        comment = text;
        if left_out.iter().take(sections.len()).sum::<usize>() == 0 {
            break;
        }
    }
    comment
}

fn summary(report: &Report<'_>) -> String {
    let versions = words::versions(report).map_or(String::new(), |(now, next)| format!(", {now} &rarr; {next}"));
    let bump = words::in_rust(report.diff.bump());
    let mut text = format!("{MARKER}\n## Changes of the API description\n\n");
    text += &format!("**{}.** Rust: **{bump}**{versions}\n\n", words::counts(report.counts()));
    text += &format!("{} &rarr; {}", code(&report.base.name), code(&report.head.name));
    for applied in words::applied(report) {
        text += &format!("<br><sub>{}</sub>", prose(&applied));
    }
    text.push('\n');
    let failures = report.failures().count();
    if failures > 0 {
        text += &format!(
            "\n{} over the threshold. To accept a finding, add its fingerprint and a reason to `spec/accepted.yaml`.\n",
            counted(failures, "finding")
        );
    }
    text
}

fn findings(report: &Report<'_>, section: &Section<'_>, density: Density) -> Part {
    let count: usize = section.groups.iter().map(|(_, findings)| findings.len()).sum();
    let rows = section.groups.iter().flat_map(|(group, findings)| {
        findings.iter().enumerate().map(move |(index, judged)| Row {
            lead: (index == 0).then(|| format!("\n**{}**\n\n{TABLE}", prose(group))),
            text: finding(report, *judged, density),
        })
    });
    Part {
        open: format!("\n### {} ({count})\n", words::title(section.level)),
        rows: rows.collect(),
        close: String::new(),
        what: "finding",
    }
}

/// A row of a table.
fn finding(report: &Report<'_>, judged: Judged<'_>, density: Density) -> String {
    let finding = judged.finding;
    let rule = code(finding.rule.id);
    let rule = match report.links.and_then(|links| links.rules) {
        Some(rules) => link(&rule, &format!("{rules}/{}.md", finding.rule.id)),
        None => rule,
    };
    let mut change = vec![rule, prose(finding.rule.summary)];
    change.extend(match words::change(finding) {
        (None, None) => None,
        (Some(before), None) => Some(format!("{} &rarr; gone", code(before))),
        (None, Some(after)) => Some(format!("new: {}", code(after))),
        (Some(before), Some(after)) => Some(format!("{} &rarr; {}", code(before), code(after))),
    });
    change.extend(words::origin(finding).map(|origin| prose(&origin)));
    change.extend(words::reasons(judged).into_iter().map(|reason| format!("accepted: {}", prose(&reason))));
    change.push(format!("<sub>{}</sub>", code(&finding.fingerprint.to_string())));
    let [places, items] = [places(report, finding, density.places), items(finding, density.items)];
    format!("| {} | {places} | {items} |\n", change.join("<br>"))
}

fn places(report: &Report<'_>, finding: &Finding, most: usize) -> String {
    let Some((first, others)) = finding.places.split_first() else { return String::new() };
    let (operation, rest) = words::subject(first);
    let mut lines: Vec<String> = operation.iter().map(|operation| code(operation)).collect();
    if !rest.is_empty() {
        lines.push(code(&rest));
    }
    lines.push(location(report, finding, first));
    let mut text = lines.join("<br>");
    let unlisted = words::unlisted(finding, 1);
    if unlisted > 0 {
        let mut lines: Vec<String> = others
            .iter()
            .take(most)
            .map(|place| format!("{} {}", code(&place.subject.to_string()), location(report, finding, place)))
            .collect();
        let rest = words::unlisted(finding, most.saturating_add(1));
        if rest > 0 {
            lines.push(format!("and {rest} more"));
        }
        let summary = words::more_places(unlisted);
        text += &match most {
            0 => format!("<br>and {summary}"),
            _ => format!("<details><summary>and {summary}</summary>{}</details>", lines.join("<br>")),
        };
    }
    text
}

fn location(report: &Report<'_>, finding: &Finding, place: &Place) -> String {
    let (head, was) = words::lines(report, finding, place);
    let name = report.head.sources.name(place.head.file);
    let is_inside = !name.starts_with('/') && !name.split('/').any(|part| part == "..");
    let mut text = match report.links.filter(|_| is_inside) {
        Some(links) => link(&code(&head), &format!("{}/{name}#L{}", links.files, place.head.line)),
        None => code(&head),
    };
    if let Some(was) = was {
        text += &format!(", was {}", prose(&was));
    }
    text
}

fn items(finding: &Finding, most: usize) -> String {
    let shared = words::shared(finding);
    if finding.items.is_empty() && shared.is_empty() {
        return words::in_rust(finding.rust).to_owned();
    }
    let mut lines = vec![format!("**{}**", words::bump(finding.rust))];
    lines.extend(words::items(finding).into_iter().take(most).map(item));
    if finding.items.len() > most {
        lines.push(format!("and {}", counted(finding.items.len() - most, "more item")));
    }
    lines.extend(shared);
    lines.join("<br>")
}

/// The change of an item. The type of a field or of a variant is shown; other added or removed items are identified by
/// their path.
fn item(item: &ItemChange) -> String {
    let path = code(&item.item);
    let typed = |signature: &str| match item.kind {
        ItemKind::Field | ItemKind::Variant | ItemKind::Constant | ItemKind::Alias => format!(": {}", code(signature)),
        _ => String::new(),
    };
    match words::happened(item) {
        Happened::Added(signature) => format!("{path} added{}", typed(signature)),
        Happened::Removed(signature) => format!("{path} removed{}", typed(signature)),
        Happened::Renamed(name) => format!("{path} renamed to {}", code(name)),
        Happened::Changed(before, after) => format!("{path}: {} &rarr; {}", code(before), code(after)),
    }
}

fn stale(report: &Report<'_>) -> Option<Part> {
    let rows: Vec<Row> = report
        .stale()
        .map(|entry| format!("- {}: {}\n", code(&words::line(report.head, entry.span)), prose(entry.reason.trim())))
        .map(|text| Row { lead: None, text })
        .collect();
    let open = format!("\n### Stale accepted findings ({})\n\nDelete these entries.\n\n", rows.len());
    (!rows.is_empty()).then(|| Part { open, rows, close: String::new(), what: "entry" })
}

fn corrections(report: &Report<'_>) -> Option<Part> {
    let table = "| correction | status | reason | place |\n| --- | --- | --- | --- |\n";
    let row = |correction: &Correction| {
        let at = match (correction.head, correction.base) {
            (Some(head), _) => code(&words::line(report.head, head)),
            (None, Some(base)) => code(&words::line(report.base, base)),
            (None, None) => String::new(),
        };
        let places = match correction.pointers.len() {
            0 | 1 => String::new(),
            n => format!("<br>{}", counted(n, "place")),
        };
        let status = words::status(correction.status);
        format!("| {} | **{status}** | {} | {at}{places} |\n", code(&correction.id), prose(correction.reason.trim()))
    };
    let rows: Vec<Row> =
        report.corrections().into_iter().map(|correction| Row { lead: None, text: row(correction) }).collect();
    let open = format!("\n### Corrections ({})\n\n{table}", rows.len());
    (!rows.is_empty()).then(|| Part { open, rows, close: String::new(), what: "correction" })
}

fn docs(report: &Report<'_>) -> Option<Part> {
    let row = |doc: &DocChange| {
        let at = code(&words::line(report.head, doc.head));
        format!("- {} of {} {at}\n", prose(&doc.what), code(&doc.subject.to_string()))
    };
    let rows: Vec<Row> = report.diff.docs.iter().map(|doc| Row { lead: None, text: row(doc) }).collect();
    let open = format!("\n<details><summary>Changed documentation texts ({})</summary>\n\n", rows.len());
    (!rows.is_empty()).then(|| Part { open, rows, close: "\n</details>\n".to_owned(), what: "text" })
}
