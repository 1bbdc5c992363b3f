//! A report as an entry of a changelog: changes between two releases for users of the API and of the crate, in
//! sentences.
//!
//! Grouped by the effect on users: breaking changes, additions, deprecations, other changes. Places of one change are
//! one sentence. Notation, extensions and texts change nothing for users; the end has their number.

use std::collections::BTreeMap;

use super::words::{self, Happened};
use super::{Judged, Report};
use crate::diff::{Area, Bump, Finding, Impact, ItemChange, ItemKind, Place};
use crate::markdown::code_span;
use crate::printable;

/// How many places of one change are named.
const NAMED: usize = 3;

/// The effect of a change on users, in the order of the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Breaking,
    Risky,
    New,
    Deprecated,
    Changed,
}

impl Group {
    fn title(self) -> &'static str {
        match self {
            Self::Breaking => "Breaking",
            Self::Risky => "May break",
            Self::New => "New",
            Self::Deprecated => "Deprecated",
            Self::Changed => "Changed",
        }
    }
}

/// The sentences of each group, each once, in the order of the report.
type Groups = BTreeMap<Group, Vec<String>>;

/// The entry, as Markdown.
pub fn render(report: &Report<'_>) -> String {
    let version = words::versions(report).map_or(String::new(), |(now, next)| format!(": {now} to {next}"));
    let (base, head) = (code(&report.base.name), code(&report.head.name));
    let mut text = format!("## Changes from {base} to {head}{version}\n");
    let (mut api, mut items) = (Groups::new(), Groups::new());
    let mut notation = 0;
    for judged in report.findings() {
        match of_api(judged) {
            Some(group) => add(&mut api, group, sentence(judged.finding)),
            None if judged.finding.wire.is_some() => notation += 1,
            None => {}
        }
        for item in words::items(judged.finding).into_iter().filter(|item| item.bump < Bump::Patch) {
            add(&mut items, of_item(item), item_sentence(item));
        }
    }
    text += &section("For users of the API", &api);
    text += &section("For users of the crate", &items);
    if api.is_empty() && items.is_empty() {
        text += "\nNothing changed for users.\n";
    }
    let texts = report.diff.docs.len();
    let counts: Vec<String> = [
        (texts, "text of the documentation", "texts of the documentation"),
        (notation, "change of notation", "changes of notation"),
    ]
    .into_iter()
    .filter(|(count, ..)| *count > 0)
    .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
    .collect();
    if !counts.is_empty() {
        text += &format!("\nBesides: {}.\n", counts.join(", "));
    }
    text
}

fn add(groups: &mut Groups, group: Group, sentence: String) {
    let sentences = groups.entry(group).or_default();
    if !sentences.contains(&sentence) {
        sentences.push(sentence);
    }
}

fn section(title: &str, groups: &Groups) -> String {
    let mut text = String::new();
    for (group, sentences) in groups {
        text += &format!("\n#### {}\n\n", group.title());
        sentences.iter().for_each(|sentence| text += &format!("- {sentence}\n"));
    }
    if text.is_empty() { text } else { format!("\n### {title}\n{text}") }
}

/// Returns the effect of a finding on the wire; `None` without an effect.
fn of_api(judged: Judged<'_>) -> Option<Group> {
    let rule = judged.finding.rule;
    let is = |words: &[&str]| words.iter().any(|word| rule.id.contains(word));
    Some(match judged.finding.wire? {
        _ if rule.area == Area::Rust || judged.finding.origin.is_some() => return None,
        _ if is(&["redundant", "extension-", "openapi-version", "respelled", "operation-id-"]) => return None,
        Impact::Breaking => Group::Breaking,
        Impact::Warning => Group::Risky,
        Impact::Info if rule.id.ends_with("deprecated") && !rule.id.ends_with("undeprecated") => Group::Deprecated,
        Impact::Info if rule.id.ends_with("-added") => Group::New,
        Impact::Info => Group::Changed,
    })
}

/// A finding as a sentence.
fn sentence(finding: &Finding) -> String {
    let Some(first) = finding.places.first() else { return format!("{}.", finding.rule.summary) };
    let operation = first.subject.operation.as_ref().map(|operation| code(&operation.to_string()));
    let (before, after) = (finding.before.as_deref().map(code), finding.after.as_deref().map(code));
    match (finding.rule.id, operation, before, after) {
        ("operation-added", Some(operation), ..) => return format!("{operation} is new."),
        ("operation-removed", Some(operation), ..) => return format!("{operation} was removed."),
        ("operation-moved", _, Some(before), Some(after)) => return format!("{before} is now {after}."),
        ("operation-deprecated", Some(operation), ..) => return format!("{operation} is deprecated."),
        ("tag-renamed", _, Some(before), Some(after)) => return format!("The tag {before} is now called {after}."),
        ("api-version-changed", _, _, Some(after)) => return format!("The version of the API is now {after}."),
        _ => {}
    }
    let change = match words::change(finding) {
        (Some(before), Some(after)) => format!(", from {} to {}", code(before), code(after)),
        (Some(one), None) | (None, Some(one)) => format!(" ({})", code(one)),
        (None, None) => String::new(),
    };
    format!("{}{change}: {}.", finding.rule.summary, places(finding))
}

/// Returns its location: a few places, and the number of the others.
fn places(finding: &Finding) -> String {
    let mut named: Vec<String> = Vec::new();
    for place in &finding.places {
        let name = place_name(place);
        if !named.contains(&name) {
            named.push(name);
        }
    }
    let others = named.len().saturating_sub(NAMED);
    let more = finding.more.saturating_add(u64::try_from(others).unwrap_or(u64::MAX));
    named.truncate(NAMED);
    let list = named.join(", ");
    if more > 0 { format!("{list} and {}", words::more_places(more)) } else { list }
}

fn place_name(place: &Place) -> String {
    match words::subject(place) {
        (Some(operation), rest) if rest.is_empty() => code(&operation),
        (Some(operation), rest) => format!("{} of {}", code(&rest), code(&operation)),
        (None, whole) => whole,
    }
}

fn of_item(item: &ItemChange) -> Group {
    let is_deprecated = item.after.as_deref().is_some_and(|after| after.ends_with(", deprecated"));
    match item.bump {
        Bump::Major => Group::Breaking,
        _ if is_deprecated => Group::Deprecated,
        _ => Group::New,
    }
}

/// Returns the change of an item, as a sentence.
fn item_sentence(item: &ItemChange) -> String {
    let (path, kind) = (code(&item.item), kind(item.kind));
    match words::happened(item) {
        Happened::Added(_) => format!("The {kind} {path} is new."),
        Happened::Removed(_) => format!("The {kind} {path} was removed."),
        Happened::Renamed(name) => format!("The {kind} {path} is now called {}.", code(name)),
        Happened::Changed(..) if of_item(item) == Group::Deprecated => format!("The {kind} {path} is deprecated."),
        Happened::Changed(before, after) => {
            format!("The {kind} {path} changed from {} to {}.", code(before), code(after))
        }
    }
}

fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Module => "module",
        ItemKind::Struct => "struct",
        ItemKind::Enum => "enum",
        ItemKind::Field => "field",
        ItemKind::Variant => "variant",
        ItemKind::Function | ItemKind::TraitMethod => "method",
        ItemKind::Trait => "trait",
        ItemKind::Constant => "constant",
        ItemKind::Alias => "type",
        ItemKind::Impl => "implementation",
    }
}

fn code(text: &str) -> String {
    code_span(&printable::line(&text.split_whitespace().collect::<Vec<_>>().join(" ")))
}
