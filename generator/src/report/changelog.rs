//! A report as an entry of a changelog: changes between two releases for users of the API and of the crate, in
//! sentences.
//!
//! Grouped by the effect on users: breaking changes, additions, deprecations, other changes. Places of one change are
//! one sentence, and so are items of one owner to which the same happened. Corrections of the description, notation,
//! extensions and texts change nothing for users of the API; the end has their number.

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
type Groups = BTreeMap<Group, Vec<Told>>;

/// The content of a sentence.
#[derive(Debug, PartialEq, Eq)]
enum Told {
    Sentence(String),
    /// A change of one part of several operations.
    Places {
        change: String,
        part: String,
        operations: Vec<String>,
        /// Places beyond those that the finding lists.
        more: u64,
    },
    /// The same happened to items of one owner.
    Items {
        kind: &'static str,
        /// `models::Room`; empty for a module of the crate itself.
        owner: String,
        names: Vec<String>,
        happened: Event,
    },
}

/// What can happen to several items at once.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Event {
    Added,
    Removed,
    Deprecated,
    /// Its type is another one.
    Retyped(String, String),
}

/// The entry, as Markdown.
pub fn render(report: &Report<'_>) -> String {
    let version = words::versions(report).map_or(String::new(), |(now, next)| format!(": {now} to {next}"));
    let (base, head) = (code(&report.base.name), code(&report.head.name));
    let mut text = format!("## Changes from {base} to {head}{version}\n");
    let (mut api, mut items) = (Groups::new(), Groups::new());
    let (mut notation, mut corrections) = (0, 0);
    for judged in report.findings() {
        match of_api(judged) {
            Some(group) => add(&mut api, group, told(judged.finding)),
            None if judged.finding.origin.is_some() => corrections += 1,
            None if judged.finding.wire.is_some() => notation += 1,
            None => {}
        }
        for item in words::items(judged.finding).into_iter().filter(|item| item.bump < Bump::Patch) {
            add(&mut items, of_item(item), told_item(item));
        }
    }
    text += &section("For users of the API", &api);
    text += &section("For users of the crate", &items);
    if api.is_empty() && items.is_empty() {
        text += "\nNothing changed for users.\n";
    }
    let texts = report.diff.docs.len();
    let counts: Vec<String> = [
        (corrections, "correction of the description", "corrections of the description"),
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

/// Joins a change with the sentence that reports the same of others, or adds a sentence.
fn add(groups: &mut Groups, group: Group, told: Told) {
    let sentences = groups.entry(group).or_default();
    for sentence in &mut *sentences {
        match (sentence, &told) {
            (
                Told::Places { change, part, operations, more },
                Told::Places { change: same, part: alike, operations: others, more: further },
            ) if change == same && part == alike => {
                join(operations, others);
                *more += further;
                return;
            }
            (
                Told::Items { kind, owner, names, happened },
                Told::Items { kind: same, owner: alike, names: others, happened: too },
            ) if kind == same && owner == alike && happened == too => {
                join(names, others);
                return;
            }
            _ => {}
        }
    }
    if !sentences.contains(&told) {
        sentences.push(told);
    }
}

/// Adds the names that are missing.
fn join(names: &mut Vec<String>, others: &[String]) {
    for other in others {
        if !names.contains(other) {
            names.push(other.clone());
        }
    }
}

fn section(title: &str, groups: &Groups) -> String {
    let mut text = String::new();
    for (group, sentences) in groups {
        text += &format!("\n#### {}\n\n", group.title());
        sentences.iter().for_each(|told| text += &format!("- {}\n", sentence(told)));
    }
    if text.is_empty() { text } else { format!("\n### {title}\n{text}") }
}

fn sentence(told: &Told) -> String {
    match told {
        Told::Sentence(sentence) => sentence.clone(),
        Told::Places { change, part, operations, more } => {
            let others = operations.len().saturating_sub(NAMED);
            let more = more.saturating_add(u64::try_from(others).unwrap_or(u64::MAX));
            let named: Vec<&str> = operations.iter().take(NAMED).map(String::as_str).collect();
            let list = if more > 0 {
                format!("{} and {}", named.join(", "), words::more_places(more))
            } else {
                listed(&named)
            };
            format!("{change}: {}{list}.", if part.is_empty() { String::new() } else { format!("{} of ", code(part)) })
        }
        Told::Items { kind, owner, names, happened } => {
            let is_one = names.len() == 1;
            let names: Vec<String> = match names.as_slice() {
                [only] if owner.is_empty() => vec![code(only)],
                [only] => vec![code(&format!("{owner}::{only}"))],
                names => names.iter().map(|name| code(name)).collect(),
            };
            let names = listed(&names.iter().map(String::as_str).collect::<Vec<_>>());
            let of_owner = if is_one || owner.is_empty() { String::new() } else { format!(" of {}", code(owner)) };
            let (is, was) = if is_one { ("is", "was") } else { ("are", "were") };
            let happened = match happened {
                Event::Added => format!("{is} new"),
                Event::Removed => format!("{was} removed"),
                Event::Deprecated => format!("{is} deprecated"),
                Event::Retyped(before, after) => format!("changed from {} to {}", code(before), code(after)),
            };
            format!("The {kind}{} {names}{of_owner} {happened}.", if is_one { "" } else { "s" })
        }
    }
}

/// `a, b and c`
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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

/// Returns the sentence of a finding.
fn told(finding: &Finding) -> Told {
    let Some(first) = finding.places.first() else { return Told::Sentence(format!("{}.", finding.rule.summary)) };
    let operation = first.subject.operation.as_ref().map(|operation| code(&operation.to_string()));
    let (before, after) = (finding.before.as_deref().map(code), finding.after.as_deref().map(code));
    match (finding.rule.id, operation, before, after) {
        ("operation-added", Some(operation), ..) => return Told::Sentence(format!("{operation} is new.")),
        ("operation-removed", Some(operation), ..) => return Told::Sentence(format!("{operation} was removed.")),
        ("operation-moved", _, Some(before), Some(after)) => {
            return Told::Sentence(format!("{before} is now {after}."));
        }
        ("operation-deprecated", Some(operation), ..) => {
            return Told::Sentence(format!("{operation} is deprecated."));
        }
        ("tag-renamed", _, Some(before), Some(after)) => {
            return Told::Sentence(format!("The tag {before} is now called {after}."));
        }
        ("api-version-changed", _, _, Some(after)) => {
            return Told::Sentence(format!("The version of the API is now {after}."));
        }
        _ => {}
    }
    let parts: Vec<(Option<String>, String)> = finding.places.iter().map(words::subject).collect();
    let part = parts.first().map(|(_, part)| part.clone()).unwrap_or_default();
    let change = match words::change(finding) {
        (Some(before), Some(after)) => format!(", from {} to {}", code(before), code(after)),
        // The status of a response is its place, too.
        (Some(one), None) | (None, Some(one)) if one != part => format!(" ({})", code(one)),
        _ => String::new(),
    };
    let change = format!("{}{change}", finding.rule.summary);
    let mut operations: Vec<String> = Vec::new();
    for operation in parts.iter().filter(|(_, other)| *other == part).filter_map(|(operation, _)| operation.as_deref())
    {
        let operation = code(operation);
        if !operations.contains(&operation) {
            operations.push(operation);
        }
    }
    match parts.iter().all(|(operation, other)| operation.is_some() && *other == part) {
        true => Told::Places { change, part, operations, more: finding.more },
        false => Told::Sentence(format!("{change}: {}.", places(finding))),
    }
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

/// Returns the sentence of a changed item.
fn told_item(item: &ItemChange) -> Told {
    let kind = kind(item.kind);
    // A trait with a type, as in `From<a::B>`, is the last part.
    let path = item.item.split('<').next().unwrap_or_default();
    let at = path.rfind("::");
    let (owner, name) = at.map_or(("", item.item.as_str()), |at| {
        (item.item.get(..at).unwrap_or_default(), item.item.get(at + 2..).unwrap_or_default())
    });
    let same = |happened| Told::Items { kind, owner: owner.to_owned(), names: vec![name.to_owned()], happened };
    let ty = |signature: &str| signature.split_once(": ").map(|(_, ty)| ty.to_owned());
    let whole = match item.kind {
        ItemKind::Impl => format!("The {kind} of {} for {}", code(name), code(owner)),
        _ => format!("The {kind} {}", code(&item.item)),
    };
    match words::happened(item) {
        Happened::Added(_) if item.kind == ItemKind::Impl => Told::Sentence(format!("{whole} is new.")),
        Happened::Removed(_) if item.kind == ItemKind::Impl => Told::Sentence(format!("{whole} was removed.")),
        Happened::Added(_) => same(Event::Added),
        Happened::Removed(_) => same(Event::Removed),
        Happened::Renamed(name) => Told::Sentence(format!("{whole} is now called {}.", code(name))),
        Happened::Changed(..) if of_item(item) == Group::Deprecated => same(Event::Deprecated),
        Happened::Changed(before, after) => match (item.kind, ty(before), ty(after)) {
            (ItemKind::Field, Some(before), Some(after)) => same(Event::Retyped(before, after)),
            _ => Told::Sentence(format!("{whole} changed from {} to {}.", code(before), code(after))),
        },
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
