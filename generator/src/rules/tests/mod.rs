//! Guarantees of the registry.

mod example;
mod large;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::*;
use crate::diagnostic::{Severity, Strictness};
use crate::diff::catalogue;
use example::{Example, Outcome, Side};

#[test]
fn ids_are_unique_in_the_registry_and_the_catalogue() {
    let mut seen = BTreeSet::new();
    for id in all().map(|rule| rule.id).chain(catalogue::all().map(|rule| rule.id)) {
        assert!(seen.insert(id), "{id} is not unique");
        assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
    }
    assert!(all().all(|rule| find(rule.id) == Some(rule)));
    assert_eq!(find("no-such-rule"), None);
}

#[test]
fn titles_are_unique_noun_phrases() {
    let mut seen = BTreeMap::new();
    for rule in all() {
        assert!(!rule.title.ends_with('.') && rule.title.len() <= 70, "{}: {}", rule.id, rule.title);
        assert_eq!(seen.insert(rule.title, rule.id), None, "{}", rule.id);
        assert!(rule.reading().is_none_or(|reading| !reading.ends_with('.')), "{}", rule.id);
    }
}

#[test]
fn each_page_belongs_to_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/pages");
    let found = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let expected: BTreeSet<String> = all().map(|rule| format!("{}.md", rule.id)).collect();
    assert_eq!(found.collect::<BTreeSet<_>>(), expected);
}

#[test]
fn each_page_has_an_example_and_advice() {
    for rule in all() {
        let page = rule.page;
        assert!(page.starts_with(&format!("# {}\n\n", rule.id)), "{}", rule.id);
        assert!(page.len() < 4_000, "the page of {} is too long", rule.id);
        assert!(page.lines().last().is_some_and(|last| last.ends_with('.')), "{}", rule.id);
        assert_eq!(page.matches("\nWhat to do: ").count(), 1, "{}", rule.id);
        let example = Example::of(page);
        assert!(!example.before.is_empty() && !example.after.is_empty(), "{}", rule.id);
        assert_ne!(example.before, example.after, "{}", rule.id);
    }
}

/// The severity that a rule has, in a lenient and in a strict run.
fn severities(level: Level) -> Vec<(Strictness, Option<Severity>)> {
    match level {
        Level::Error => vec![(Strictness::Lenient, Some(Severity::Error))],
        Level::Warning => vec![(Strictness::Lenient, Some(Severity::Warning))],
        Level::Tolerated(_) => {
            vec![(Strictness::Lenient, Some(Severity::Warning)), (Strictness::Strict, Some(Severity::Error))]
        }
        // A repair reports nothing.
        Level::Repair(_) => vec![(Strictness::Lenient, None)],
    }
}

#[test]
fn advice_fixes_the_example_of_each_rule() {
    let mut wrong = Vec::new();
    for rule in all().filter(|rule| !large::ALL.iter().any(|(id, _)| *id == rule.id)) {
        let example = Example::of(rule.page);
        for (strictness, severity) in severities(rule.level) {
            let before = example.run(Side::Before, strictness);
            let raised = match severity {
                Some(severity) => before.reported.contains(&(severity, rule.id)),
                None => before.fixed.contains(rule.id),
            };
            if !raised {
                wrong.push(format!("{} is not raised: {before:?}", rule.id));
            }
            let after = example.run(Side::After, strictness);
            if after.reported.iter().any(|(severity, id)| *id == rule.id || *severity == Severity::Error)
                || severity.is_none() && after.fixed.contains(rule.id)
            {
                wrong.push(format!("{} after its advice: {after:?}", rule.id));
            }
            if severity.is_none() && before.document != after.document {
                wrong
                    .push(format!("{}: the page shows\n{:?}\nand not\n{:?}", rule.id, after.document, before.document));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reports_rules_of_large_inputs() {
    for (id, build) in large::ALL {
        let rule = find(id).unwrap_or_else(|| panic!("{id} is not a rule"));
        let Outcome { reported, .. } = build();
        assert_eq!(rule.level, Level::Error, "{id}");
        assert!(reported.contains(&(Severity::Error, rule.id)), "{id} is not raised: {reported:?}");
    }
}
