//! A pair of small documents for each rule of the catalogue: `fixtures/diff/<rule>/{base,head}.yaml`, and in
//! `expected.txt` the findings of a comparison.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/accounts.rs"]
mod accounts;
#[path = "support/goldens.rs"]
#[allow(dead_code, reason = "other goldens use the rest")]
mod goldens;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use accounts::{Reduced, unaccounted};
use goldens::Goldens;
use oascrate::contract::{self, Contract};
use oascrate::diagnostic::{Diagnostics, Strictness, render};
use oascrate::diff::{Area, Rule, WireChange, catalogue, wire};
use oascrate::grammar;
use oascrate::pointer::Pointer;
use oascrate::source::{Node, Sources, Span, Value, parse};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff")
}

fn tree(rule: &Rule, side: &str) -> Node {
    let path = fixtures().join(rule.id).join(side);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (mut sources, mut sink) = (Sources::new(), Diagnostics::default());
    let file = sources.add(side, text);
    let document = parse(&sources, file, &mut sink).expect("a document");
    grammar::check(&document, &mut sink);
    assert!(!sink.has_errors(), "{}: {}", rule.id, render(&sink, &sources));
    document
}

fn contract(rule: &Rule, side: &str) -> Contract {
    contract::read(&tree(rule, side))
}

fn line(span: Span) -> String {
    format!("{}:{}", span.line, span.column)
}

fn told(change: &WireChange) -> String {
    let words = |words: &Option<String>| words.clone().unwrap_or_else(|| "-".to_owned());
    let WireChange { rule, subject, base, head, before, after, .. } = change;
    let (base, head) = (line(*base), line(*head));
    format!("{} {:?}\n{subject}\n{base} {}\n{head} {}\n", rule.id, rule.wire, words(before), words(after))
}

/// The rules that a wire comparison reports.
fn rules() -> impl Iterator<Item = &'static Rule> {
    catalogue::all().filter(|rule| rule.area != Area::Rust)
}

/// At how many places the fixture of a rule is changed: a tag is declared and used.
fn places(rule: &Rule) -> usize {
    if rule.id == "tag-renamed" { 2 } else { 1 }
}

#[test]
fn only_the_rule_of_a_fixture_reports_it() {
    let mut goldens = Goldens::default();
    for rule in rules() {
        let changes = wire::compare(&contract(rule, "base.yaml"), &contract(rule, "head.yaml"));
        let mut told_of = String::new();
        for change in &changes {
            let _ = write!(told_of, "{}", told(change));
        }
        if changes.len() != places(rule) || changes.iter().any(|change| change.rule != rule) {
            goldens.fault(&format!("{} is told as\n{told_of}", rule.id));
        }
        goldens.file(&fixtures().join(rule.id).join("expected.txt"), &told_of);
    }
    goldens.finish();
}

#[test]
fn inverse_rule_reports_the_reversed_fixture() {
    for rule in rules() {
        let changes = wire::compare(&contract(rule, "head.yaml"), &contract(rule, "base.yaml"));
        let found: Vec<_> = changes.iter().map(|change| change.rule.id).collect();
        assert_eq!(found, Vec::from_iter(rule.inverse).repeat(places(rule)), "the reverse of {}", rule.id);
    }
}

#[test]
fn fixture_has_no_diff_to_itself() {
    for rule in rules() {
        for side in ["base.yaml", "head.yaml"] {
            let contract = contract(rule, side);
            assert_eq!(wire::compare(&contract, &contract), [], "{}", rule.id);
        }
    }
}

#[test]
fn every_fixture_belongs_to_a_rule() {
    let entries = fs::read_dir(fixtures()).expect("the folder of the fixtures").flatten();
    let found: BTreeSet<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(found, rules().map(|rule| rule.id.to_owned()).collect());
}

/// Returns the document without the node at a pointer.
fn without(document: &Node, pointer: &Pointer) -> Node {
    let mut edited = document.clone();
    let (last, around) = pointer.segments().split_last().expect("not the document itself");
    let around = Pointer::parse(&around.iter().fold(Pointer::root(), |p, s| p.child(s.clone())).to_string());
    match around.and_then(|around| edited.at_mut(&around)).map(|node| &mut node.value) {
        Some(Value::Map(map)) => drop(map.shift_remove(last)),
        Some(Value::Seq(items)) => drop(items.remove(last.parse().expect("an index"))),
        _ => {}
    }
    edited
}

/// Returns the pointers to all removable values below one.
fn addresses(node: &Node, pointer: &Pointer, found: &mut Vec<Pointer>) {
    match &node.value {
        Value::Map(map) => {
            for (key, entry) in map {
                found.push(pointer.child(key.clone()));
                addresses(&entry.node, &pointer.child(key.clone()), found);
            }
        }
        Value::Seq(items) => {
            // The elements after a removed one move up, so that only the last one can be removed.
            for (index, item) in items.iter().enumerate() {
                if index + 1 == items.len() {
                    found.push(pointer.child(index.to_string()));
                }
                addresses(item, &pointer.child(index.to_string()), found);
            }
        }
        _ => {}
    }
}

#[test]
fn reports_exactly_the_removed_nodes() {
    let mut faults = BTreeSet::new();
    let mut count = 0;
    for rule in rules() {
        let document = tree(rule, "head.yaml");
        let mut found = Vec::new();
        addresses(&document, &Pointer::root(), &mut found);
        for pointer in found {
            let edited = without(&document, &pointer);
            let mut sink = Diagnostics::new(Strictness::Strict);
            grammar::check(&edited, &mut sink);
            if sink.has_errors() || Reduced::of(&edited).leaves == Reduced::of(&document).leaves {
                continue;
            }
            count += 1;
            for (base, head, word) in [(&document, &edited, "without"), (&edited, &document, "with")] {
                let (_, said) = unaccounted(base, head);
                faults.extend(said.into_iter().map(|fault| format!("{} {word} {pointer}: {fault}", rule.id)));
            }
        }
    }
    assert!(count > 1_500, "only {count} edits");
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), faults.iter().take(40).collect::<Vec<_>>());
}
