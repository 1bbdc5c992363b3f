//! The review file: all differences between the document as written and the effective document.
//!
//! Input: the fixes of a run, from rules and overlays, and the names of the files. Output: Markdown with a table of
//! counts, then a section for each rule with its places grouped by operation, then one for each overlay with every
//! change, its reason and its evidence.
//!
//! Guarantees: the text depends only on the fixes and their order, so that it can be compared byte by byte.

use std::collections::BTreeSet;
use std::fmt::Write;

use indexmap::IndexMap;
use serde_json::Value as Json;

use super::fix::{Fix, Origin};
use super::{hoist, later};
use crate::markdown::{code_span, text};
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{FileId, Sources};

/// Values longer than this, in characters, are cut; the place has the whole value.
const LONGEST: usize = 160;

const HEAD: &str = "\
# Quirks of the description

Emitted by `oascrate` from the repair rules and the overlays; do not edit. Everything in which
`effective.yaml` differs from the document as it was published is listed here.

| rule | what | count |
| --- | --- | ---: |
";

/// Everything that can correct a document without an overlay: its id, and what becomes of what.
pub fn summaries() -> impl Iterator<Item = (&'static str, &'static str)> {
    let repairs = super::rules().iter().map(|rule| (rule.id, rule.summary));
    let later = later::constructs().map(|construct| (construct.id, construct.summary)).chain([later::VERSION]);
    let known = |id: &str| super::rules().iter().any(|rule| rule.id == id);
    let readings = rules::all()
        .filter(move |rule| rule.is_tolerated() && !known(rule.id))
        .map(|rule| (rule.id, rule.reading().unwrap_or_default()));
    later.chain(repairs).chain(hoist::RULES.iter().copied()).chain(readings)
}

/// Writes the review file, `spec/QUIRKS.md`.
pub fn quirks_markdown(fixes: &[Fix], sources: &Sources) -> String {
    let (by_rule, by_overlay): (Vec<&Fix>, Vec<&Fix>) = fixes.iter().partition(|fix| fix.origin == Origin::Rule);
    let overlays = group(by_overlay, |fix| Some((overlay(fix)?.file, fix.rule.as_str())));
    let files: BTreeSet<_> = by_rule.iter().map(|fix| fix.span.file).collect();
    let mut table = HEAD.to_owned();
    let mut sections = String::new();
    for (id, summary) in summaries() {
        let fixes: Vec<_> = by_rule.iter().copied().filter(|fix| fix.rule == id).collect();
        if !fixes.is_empty() {
            line(&mut table, format_args!("| {id} | {summary} | {} |", fixes.len()));
            line(&mut sections, format_args!("\n## {id}\n\n{}.\n", capitalised(summary)));
            rule_section(&mut sections, fixes, sources, files.len() > 1);
        }
    }
    for ((file, id), fixes) in &overlays {
        line(&mut table, format_args!("| {id} | {} | {} |", text(sources.name(*file)), fixes.len()));
    }
    for (file, of_file) in group(overlays.iter(), |((file, _), _)| Some(*file)) {
        line(&mut sections, format_args!("\n## {}", text(sources.name(file))));
        for ((_, id), fixes) in of_file {
            overlay_section(&mut sections, id, fixes);
        }
    }
    table + &sections
}

/// The reason and evidence of an overlay action.
#[derive(Clone, Copy)]
struct Overlay<'a> {
    file: FileId,
    reason: &'a str,
    evidence: &'a str,
}

fn overlay(fix: &Fix) -> Option<Overlay<'_>> {
    match &fix.origin {
        Origin::Rule => None,
        Origin::Overlay { file, reason, evidence } => Some(Overlay { file: *file, reason, evidence }),
    }
}

fn rule_section(out: &mut String, fixes: Vec<&Fix>, sources: &Sources, name_files: bool) {
    for ((owner, file), fixes) in group(fixes, |fix| Some((owner(&fix.pointer), fix.span.file))) {
        let count = fixes.len();
        let places = if count == 1 { "place" } else { "places" };
        let lines = line_ranges(fixes.iter().map(|fix| fix.span.line).collect());
        let file = if name_files { format!(" of {}", text(sources.name(file))) } else { String::new() };
        line(out, format_args!("- {}: {count} {places}, {lines}{file}", code_span(&owner)));
    }
}

fn overlay_section(out: &mut String, id: &str, fixes: &[&Fix]) {
    line(out, format_args!("\n### {id}\n"));
    if let Some(overlay) = fixes.first().and_then(|fix| overlay(fix)) {
        let evidence = if overlay.evidence.is_empty() {
            String::new()
        } else {
            format!("Evidence: {}", one_line(overlay.evidence))
        };
        let said = [one_line(overlay.reason), evidence];
        said.iter().filter(|said| !said.is_empty()).for_each(|said| line(out, format_args!("{said}\n")));
    }
    for fix in fixes {
        let (before, after) = (data(fix.before.as_ref(), "(absent)"), data(fix.after.as_ref(), "(removed)"));
        line(out, format_args!("- {}: {before} -> {after}", code_span(&fix.pointer.to_string())));
    }
}

/// The operation, the path item or the component of a place.
fn owner(pointer: &Pointer) -> String {
    match pointer.segments() {
        [paths, path, method, ..] if paths == "paths" && crate::grammar::METHODS.contains(&method.as_str()) => {
            format!("{} {path}", method.to_uppercase())
        }
        [paths, path, ..] if paths == "paths" => path.to_string(),
        [components, section, name, ..] if components == "components" => format!("components.{section}.{name}"),
        [] => "the document".to_owned(),
        segments => segments.join("."),
    }
}

/// `lines 3, 7-9`.
fn line_ranges(lines: BTreeSet<u32>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for line in lines {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == line => *last = line,
            _ => ranges.push((line, line)),
        }
    }
    let one = matches!(ranges.as_slice(), [(first, last)] if first == last);
    let texts = ranges.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    let texts: Vec<_> = texts.collect();
    format!("{} {}", if one { "line" } else { "lines" }, texts.join(", "))
}

/// Compact JSON as a code span.
fn data(json: Option<&Json>, nothing: &str) -> String {
    let Some(json) = json else { return nothing.to_owned() };
    let text = json.to_string();
    let cut = text.chars().count() > LONGEST;
    let text: String = text.chars().take(LONGEST).chain(if cut { " ..." } else { "" }.chars()).collect();
    code_span(&text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn group<T, K: std::hash::Hash + Eq>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> Option<K>,
) -> IndexMap<K, Vec<T>> {
    let mut groups = IndexMap::<K, Vec<T>>::new();
    for item in items {
        if let Some(key) = key(&item) {
            groups.entry(key).or_default().push(item);
        }
    }
    groups
}

fn line(out: &mut String, text: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source::Span;

    fn rule_fix(rule: &str, pointer: &str, line: u32) -> Fix {
        let span = Span { line, ..Span::default() };
        Fix::by_rule(rule, Pointer::parse(pointer).unwrap(), span, Some(json!("true")), Some(json!(true)))
    }

    fn overlay_fix(file: FileId, id: &str, pointer: &str, before: Option<Json>, after: Option<Json>) -> Fix {
        let origin =
            Origin::Overlay { file, reason: "The server\n  says so.".to_owned(), evidence: "routes.ts".to_owned() };
        Fix { origin, ..Fix { before, after, ..rule_fix(id, pointer, 1) } }
    }

    #[test]
    fn the_report_counts_and_lists_every_fix() {
        let mut sources = Sources::new();
        sources.add("reservation.yaml", "");
        let file = sources.add("overlays/paths.yaml", "");
        let report = quirks_markdown(
            &[
                rule_fix("null-map", "/components/schemas", 90),
                rule_fix("string-boolean", "/paths/~1a/get/parameters/0/required", 12),
                rule_fix("string-boolean", "/paths/~1a/get/parameters/1/required", 14),
                rule_fix("string-boolean", "/paths/~1a/get/parameters/2/required", 13),
                rule_fix("string-boolean", "/paths/~1a/parameters/0/required", 7),
                rule_fix("string-boolean", "/paths/~1a/get/deprecated", 20),
                overlay_fix(file, "wrong-path", "/paths/~1b", None, Some(json!({"get": "`x`"}))),
                overlay_fix(file, "wrong-path", "/paths/~1c", Some(json!("a".repeat(200))), None),
            ],
            &sources,
        );
        let long = "a".repeat(LONGEST - 1);
        let expected = format!(
            "{HEAD}\
| null-map | a mapping or list that is null is left out | 1 |
| string-boolean | a boolean in quotes is a boolean | 5 |
| wrong-path | overlays/paths.yaml | 2 |

## null-map

A mapping or list that is null is left out.

- `components.schemas`: 1 place, line 90

## string-boolean

A boolean in quotes is a boolean.

- `GET /a`: 4 places, lines 12-14, 20
- `/a`: 1 place, line 7

## overlays/paths.yaml

### wrong-path

The server says so.

Evidence: routes.ts

- `/paths/~1b`: (absent) -> ``{{\"get\":\"`x`\"}}``
- `/paths/~1c`: `\"{long} ...` -> (removed)
"
        );
        assert_eq!(report, expected);
    }

    #[test]
    fn names_files_if_there_are_several() {
        let mut sources = Sources::new();
        sources.add("one.md", "");
        let other = sources.add("two.md", "");
        let mut fix = rule_fix("string-boolean", "/paths/~1a/get/deprecated", 3);
        fix.span.file = other;
        let report = quirks_markdown(&[rule_fix("string-boolean", "/info", 1), fix], &sources);
        assert!(report.contains("- `info`: 1 place, line 1 of one.md\n- `GET /a`: 1 place, line 3 of two.md\n"));
    }
}
