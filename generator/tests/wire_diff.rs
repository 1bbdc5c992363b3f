//! Edits of the real document, of every kind and at random places: each is found once, by the right rule and with the
//! right level, at its place; and undone, it is found by the mirrored rule.
//!
//! `PROPTEST_CASES` is the number of places where each kind of edit is tried.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/edit.rs"]
#[allow(dead_code, reason = "other laws use the rest")]
mod edit;
#[path = "support/operation_edits.rs"]
mod operation_edits;
#[path = "support/schema_edits.rs"]
mod schema_edits;
#[path = "support/shared.rs"]
#[allow(dead_code, reason = "other laws use the rest")]
mod shared;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use oascrate::contract::{self, Contract};
use oascrate::diagnostic::Diagnostics;
use oascrate::diff::{Direction, Impact, WireChange, catalogue, wire};
use oascrate::source::{Node, Sources, Span, parse};
use operation_edits::At;
use serde_json::{Map, Value as Json};

/// The effective document.
static REAL: LazyLock<Json> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/effective.yaml");
    let mut sources = Sources::new();
    let file = sources.add("effective.yaml", shared::read(&path));
    parse(&sources, file, &mut Diagnostics::default()).expect("a document").to_json()
});

/// The effective document with a copy of each shared part wherever it is used, so that an edit is one edit.
static SPREAD: LazyLock<Json> = LazyLock::new(|| edit::written_out(&REAL));

/// Returns the part of the document with this path and another one: no edit reaches further.
fn around(path: &str, pick: &mut Pick) -> Json {
    let paths = SPREAD["paths"].as_object().expect("paths");
    let other = paths.keys().nth(pick.below(paths.len())).expect("a path");
    let mut part: Map<String, Json> = SPREAD.as_object().expect("a document").clone();
    part["paths"] =
        paths.iter().filter(|(key, _)| *key == path || *key == other).map(|(k, v)| (k.clone(), v.clone())).collect();
    part.into()
}

fn read(document: &Json) -> Contract {
    contract::read(&Node::from_json(Span::default(), document))
}

/// A place of a document that an edit may change.
struct Place {
    /// On which path.
    path: String,
    /// The pointer to the value.
    pointer: String,
    /// The name of a change at this place.
    subject: String,
    direction: Direction,
}

/// The expected finding for an edit.
struct Expected {
    rule: String,
    wire: Impact,
    subject: String,
}

fn told(changes: &[WireChange]) -> Vec<String> {
    changes
        .iter()
        .map(|c| format!("{} {:?} {}: {:?} -> {:?}", c.rule.id, c.rule.wire, c.subject, c.before, c.after))
        .collect()
}

/// Checks that a document with one edit differs from the one without it by one change, and so does the reverse.
fn assert_found(base: &Json, edited: &Json, expected: &Expected) {
    let Expected { rule, wire, subject } = expected;
    let (base, head) = (read(base), read(edited));
    let changes = wire::compare(&base, &head);
    let found: Vec<_> = changes.iter().map(|c| (c.rule.id, c.rule.wire, c.subject.to_string())).collect();
    assert_eq!(found, [(rule.as_str(), *wire, subject.clone())], "{rule} at {subject}: {:#?}", told(&changes));
    let inverse = catalogue::find(rule).and_then(|rule| rule.inverse).expect("a mirror");
    let back = wire::compare(&head, &base);
    let found: Vec<_> = back.iter().map(|c| c.rule.id).collect();
    assert_eq!(found, [inverse], "the reverse of {rule} at {subject}: {:#?}", told(&back));
}

/// At how many places each kind of edit is tried.
fn cases() -> usize {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(3)
}

/// A number below another one: the same in each run.
struct Pick(u64);

impl Pick {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// The places in an order of chance.
fn shuffled<'p>(places: &'p [Place], pick: &mut Pick) -> Vec<&'p Place> {
    let mut left: Vec<&Place> = places.iter().collect();
    let mut order = Vec::new();
    while !left.is_empty() {
        order.push(left.swap_remove(pick.below(left.len())));
    }
    order
}

#[test]
fn reports_each_schema_edit_once() {
    let places = schema_edits::places(&SPREAD);
    assert!(places.len() > 1_000, "only {} schemas", places.len());
    let mut pick = Pick(1);
    for (rule, levels, change) in schema_edits::EDITS {
        let mut tried = [0; 2];
        for place in shuffled(&places, &mut pick) {
            let (side, prefix) = match place.direction {
                Direction::Response => (1, "response-"),
                _ => (0, "request-"),
            };
            if tried[side] == cases() {
                continue;
            }
            let mut schema = SPREAD.pointer(&place.pointer).expect("a schema").clone();
            let Some(below) = change(&mut schema, &mut pick) else { continue };
            tried[side] += 1;
            let base = around(&place.path, &mut pick);
            let mut edited = base.clone();
            *edited.pointer_mut(&place.pointer).expect("a schema") = schema;
            // Extensions mean the same in both directions.
            let rule = if rule.starts_with("extension-") { (*rule).to_owned() } else { format!("{prefix}{rule}") };
            let subject = schema_edits::below(&place.subject, below.as_deref());
            assert_found(&base, &edited, &Expected { rule, wire: levels[side], subject });
        }
        assert!(tried.iter().sum::<usize>() > 0, "{rule} fits nowhere");
    }
}

#[test]
fn reports_each_operation_edit_once() {
    let mut pick = Pick(2);
    let operations = edit::operations(&SPREAD);
    for (rule, wire, change) in operation_edits::EDITS {
        let mut tried = 0;
        for _ in 0..4_000 {
            let operation = &operations[pick.below(operations.len())];
            let mut at = At::new(&SPREAD, operation);
            let Some(subject) = change(&mut at, &mut pick) else { continue };
            let base = around(&operation.0, &mut pick);
            let edited = at.put_into(&base);
            assert_found(&base, &edited, &Expected { rule: (*rule).to_owned(), wire: *wire, subject });
            tried += 1;
            if tried == cases() {
                break;
            }
        }
        assert!(tried > 0, "{rule} fits nowhere");
    }
}

#[test]
fn edits_cover_many_kinds() {
    let schemas = schema_edits::EDITS.iter().map(|(rule, ..)| *rule);
    let kinds: BTreeSet<&str> = schemas.chain(operation_edits::EDITS.iter().map(|(rule, ..)| *rule)).collect();
    assert!(kinds.len() >= 60, "only {} kinds", kinds.len());
}

#[test]
fn reports_shared_edits_once_per_use() {
    let base = read(&REAL);
    for (name, _) in REAL["components"]["responses"].as_object().expect("shared answers") {
        let uses: BTreeSet<String> = edit::uses(&REAL, name).into_iter().collect();
        let mut edited = REAL.clone();
        let schema = &mut edited["components"]["responses"][name]["content"]["application/json"]["schema"];
        let Some(properties) = schema["properties"].as_object_mut() else { continue };
        properties.insert("addedToAll".to_owned(), serde_json::json!({"type": "string"}));
        let changes = wire::compare(&base, &read(&edited));
        assert!(changes.iter().all(|c| c.rule.id == "response-optional-property-added"), "{:#?}", told(&changes));
        let found: Vec<String> = changes.iter().map(|c| c.subject.to_string()).collect();
        let expected: Vec<String> = uses.iter().map(|site| format!("{site} addedToAll")).collect();
        let mut sorted = found.clone();
        sorted.sort();
        assert_eq!(sorted, expected, "{name}");
    }
}
