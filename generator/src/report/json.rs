//! A report for programs. The format is published as a JSON schema, `spec/diff.schema.json`; a change of it that is not
//! an addition is a new [`VERSION`].

use serde::Serialize;

use super::words;
use super::{Counts, FailOn, Judged, Report, Side};
use crate::diff::{Area, Correction, CorrectionStatus, DocChange, ItemChange, ItemKind, Place};
use crate::printable;
use crate::source::Span;

/// The version of the format.
pub const VERSION: u32 = 1;

/// The report as one formatted JSON object.
pub fn render(report: &Report<'_>) -> String {
    let document = Document {
        version: VERSION,
        base: &report.base.name,
        head: &report.head.name,
        applied: Sides { base: &report.base.applied, head: &report.head.applied },
        summary: summary(report),
        findings: report.findings().map(|judged| finding(report, judged)).collect(),
        stale: report.stale().map(|entry| Entry { reason: &entry.reason, at: at(report.head, entry.span) }).collect(),
        corrections: report.corrections().into_iter().map(|it| correction(report, it)).collect(),
        docs: report.diff.docs.iter().map(|doc| text(report, doc)).collect(),
    };
    // Serializing strings, numbers and lists cannot fail.
    printable::json(&serde_json::to_string_pretty(&document).unwrap_or_default()).into_owned() + "\n"
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    base: &'a str,
    head: &'a str,
    applied: Sides<'a>,
    summary: Summary<'a>,
    findings: Vec<Finding<'a>>,
    stale: Vec<Entry<'a>>,
    corrections: Vec<Corrected<'a>>,
    docs: Vec<Text<'a>>,
}

#[derive(Serialize)]
struct Sides<'a> {
    base: &'a [String],
    head: &'a [String],
}

#[derive(Serialize)]
struct Summary<'a> {
    breaking: usize,
    warning: usize,
    rust_only: usize,
    compatible: usize,
    accepted: usize,
    wire: Option<&'static str>,
    rust: &'static str,
    crate_version: Option<&'a str>,
    suggested_version: Option<String>,
    fail_on: Vec<&'static str>,
    failures: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'static str,
    summary: &'static str,
    level: &'static str,
    direction: &'static str,
    area: &'static str,
    wire: Option<&'static str>,
    rust: &'static str,
    before: Option<&'a str>,
    after: Option<&'a str>,
    origin: Option<&'a str>,
    group: &'a str,
    places: Vec<At<'a>>,
    more_places: u64,
    items: Vec<Item<'a>>,
    shared: Vec<Shared<'a>>,
    fingerprint: &'a str,
    accepted: Vec<Entry<'a>>,
    fails: bool,
}

#[derive(Serialize)]
struct Shared<'a> {
    fingerprint: &'a str,
    items: usize,
}

#[derive(Serialize)]
struct At<'a> {
    subject: String,
    method: Option<&'a str>,
    path: Option<&'a str>,
    base: Position<'a>,
    head: Position<'a>,
}

#[derive(Serialize)]
struct Position<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Item<'a> {
    item: &'a str,
    kind: &'static str,
    before: Option<&'a str>,
    after: Option<&'a str>,
    renamed_to: Option<&'a str>,
    bump: &'static str,
}

#[derive(Serialize)]
struct Entry<'a> {
    reason: &'a str,
    at: Position<'a>,
}

#[derive(Serialize)]
struct Corrected<'a> {
    status: &'static str,
    id: &'a str,
    reason: &'a str,
    pointers: &'a [String],
    base: Option<Position<'a>>,
    head: Option<Position<'a>>,
}

#[derive(Serialize)]
struct Text<'a> {
    what: &'a str,
    subject: String,
    base: Position<'a>,
    head: Position<'a>,
}

fn summary<'a>(report: &Report<'a>) -> Summary<'a> {
    let Counts { breaking, warning, rust, compatible, accepted } = report.counts();
    Summary {
        breaking,
        warning,
        rust_only: rust,
        compatible,
        accepted,
        wire: report.diff.wire().map(words::impact),
        rust: words::bump(report.diff.bump()),
        crate_version: report.version,
        suggested_version: words::versions(report).map(|(_, next)| next),
        fail_on: report.fail_on.iter().map(|on| fail_on(*on)).collect(),
        failures: report.failures().count(),
    }
}

fn finding<'a>(report: &Report<'a>, judged: Judged<'a>) -> Finding<'a> {
    let found = judged.finding;
    Finding {
        rule: found.rule.id,
        summary: found.rule.summary,
        level: words::level(judged.level()),
        direction: words::direction(found.rule.direction),
        area: area(found.rule.area),
        wire: found.wire.map(words::impact),
        rust: words::bump(found.rust),
        before: found.before.as_deref(),
        after: found.after.as_deref(),
        origin: found.origin.as_deref(),
        group: report.group(found),
        places: found.places.iter().map(|it| place(report, it)).collect(),
        more_places: found.more,
        items: found.items.iter().map(item).collect(),
        shared: found.shared.iter().map(|(it, items)| Shared { fingerprint: &it.0, items: *items }).collect(),
        fingerprint: &found.fingerprint.0,
        accepted: judged
            .accepted
            .iter()
            .map(|entry| Entry { reason: &entry.reason, at: at(report.head, entry.span) })
            .collect(),
        fails: judged.fails(report.fail_on),
    }
}

fn place<'a>(report: &Report<'a>, place: &'a Place) -> At<'a> {
    let operation = place.subject.operation.as_ref();
    At {
        subject: place.subject.to_string(),
        method: operation.map(|operation| operation.method.as_str()),
        path: operation.map(|operation| operation.path.as_str()),
        base: at(report.base, place.base),
        head: at(report.head, place.head),
    }
}

fn at(side: &Side, span: Span) -> Position<'_> {
    Position { file: side.sources.name(span.file), line: span.line, column: span.column }
}

fn item(item: &ItemChange) -> Item<'_> {
    Item {
        item: &item.item,
        kind: kind(item.kind),
        before: item.before.as_deref(),
        after: item.after.as_deref(),
        renamed_to: item.renamed_to.as_deref(),
        bump: words::bump(item.bump),
    }
}

fn correction<'a>(report: &Report<'a>, correction: &'a Correction) -> Corrected<'a> {
    Corrected {
        status: match correction.status {
            CorrectionStatus::Misfit => "misfit",
            CorrectionStatus::NoLongerNeeded => "no-longer-needed",
            CorrectionStatus::Added => "added",
            CorrectionStatus::Changed => "changed",
            CorrectionStatus::Removed => "removed",
        },
        id: &correction.id,
        reason: &correction.reason,
        pointers: &correction.pointers,
        base: correction.base.map(|span| at(report.base, span)),
        head: correction.head.map(|span| at(report.head, span)),
    }
}

fn text<'a>(report: &Report<'a>, doc: &'a DocChange) -> Text<'a> {
    let (base, head) = (at(report.base, doc.base), at(report.head, doc.head));
    Text { what: &doc.what, subject: doc.subject.to_string(), base, head }
}

fn fail_on(on: FailOn) -> &'static str {
    match on {
        FailOn::Breaking => "breaking",
        FailOn::Rust => "rust",
        FailOn::Any => "any",
    }
}

fn area(area: Area) -> &'static str {
    match area {
        Area::Api => "api",
        Area::Operations => "operations",
        Area::Security => "security",
        Area::Parameters => "parameters",
        Area::Bodies => "bodies",
        Area::Responses => "responses",
        Area::Schemas => "schemas",
        Area::Rust => "rust",
    }
}

fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Module => "module",
        ItemKind::Struct => "struct",
        ItemKind::Enum => "enum",
        ItemKind::Field => "field",
        ItemKind::Variant => "variant",
        ItemKind::Function => "function",
        ItemKind::Trait => "trait",
        ItemKind::TraitMethod => "trait-method",
        ItemKind::Constant => "constant",
        ItemKind::Alias => "alias",
        ItemKind::Impl => "impl",
    }
}
