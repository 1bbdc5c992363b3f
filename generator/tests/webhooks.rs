//! Webhooks in a comparison of two documents: they are judged as operations with the roles reversed, and the methods of
//! their receivers and senders are items of the crate.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod pipeline;

use std::fs;
use std::path::Path;

use oascrate::diff::{Bump, Diff, Impact, Snapshot, compare};
use oascrate::names_file::Selector;
use oascrate::surface;
use pipeline::Texts;

fn document(case: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/ok/{case}/input.yaml"));
    fs::read_to_string(path).expect("a fixture")
}

fn snapshot(text: &str) -> Snapshot {
    let (snapshot, said) = Texts::new("input.yaml", text).run(Snapshot::read);
    snapshot.unwrap_or_else(|| panic!("no snapshot:\n{said}"))
}

/// The changes by one edit: rule, subject and impact of each, and the items that are removed or change.
fn edited(document: &str, (old, new): (&str, &str)) -> (Vec<String>, Vec<String>) {
    assert!(document.contains(old), "{old}");
    let Diff { findings, .. } = compare(&snapshot(document), &snapshot(&document.replacen(old, new, 1)));
    let told = findings.iter().map(|finding| {
        let impact = match finding.wire {
            Some(Impact::Breaking) => "breaking",
            Some(_) => "not breaking",
            None => "not on the wire",
        };
        format!("{} {} {impact}", finding.rule.id, finding.places[0].subject)
    });
    let items = findings.iter().flat_map(|finding| &finding.items).filter(|item| item.bump == Bump::Major);
    (told.collect(), items.map(|item| item.item.clone()).collect())
}

#[test]
fn judges_webhooks_in_the_reverse_direction() {
    let document = document("one-webhook");
    let height = "height: { type: number }, harbor";
    // Without this, another event would be as good.
    let document =
        document.replace("required: [height]", "required: []").replace("Ebb:", "Ebb:\n      required: [harbor]");
    for (case, edit, rule, impact) in [
        ("a receiver may need it", (height, "harbor"), "response-optional-property-removed", "breaking"),
        (
            "a receiver ignores it",
            (height, "height: { type: number }, moon: { type: string }, harbor"),
            "response-optional-property-added",
            "not breaking",
        ),
        (
            "a receiver does not know it",
            ("        - $ref: '#/components/schemas/T'\n", ""),
            "response-alternative-removed",
            "not breaking",
        ),
        ("nothing is received there", ("  tide:\n", "  wave:\n"), "operation-moved", "breaking"),
    ] {
        let (told, _) = edited(&document, edit);
        let is_expected = |told: &String| {
            let (found, subject) = told.split_once(' ').expect("a rule and a subject");
            found == rule && subject.starts_with("POST webhooks/") && subject.ends_with(&format!(" {impact}"))
        };
        assert!(told.iter().any(is_expected), "{case}: {told:#?}");
    }
}

#[test]
fn removed_webhooks_and_events_remove_their_methods() {
    let one = document("one-webhook");
    let (before, after) = (one.find("x-webhooks:").expect("webhooks"), one.find("components:").expect("components"));
    let (told, items) = edited(&one, (&one[before..after], ""));
    assert!(told.contains(&"operation-removed POST webhooks/tide breaking".to_owned()), "{told:#?}");
    for item in ["webhooks::Webhooks", "webhooks::Sender", "models::Tide", "models::TideResponse"] {
        assert!(items.iter().any(|found| found == item), "{item} is not among {items:#?}");
    }
    let (told, items) = edited(&one, ("        - $ref: '#/components/schemas/Ebb'\n", ""));
    assert!(told.iter().any(|told| told.starts_with("response-alternative-removed")), "{told:#?}");
    for item in ["webhooks::Webhooks::on_ebb", "models::SeaEvent::Ebb"] {
        assert!(items.iter().any(|found| found == item), "{item} is not among {items:#?}");
    }
    let several = document("webhooks");
    let (told, items) = edited(
        &several,
        ("        sighted:\n          '{$request.body#/url}':", "        sighted:\n          '{$request.body#/to}':"),
    );
    assert_eq!((told.len(), items.len()), (1, 0), "{told:#?} {items:#?}");
    assert!(told[0].contains("POST callbacks/POST/watches/sighted"), "{told:#?}");
}

#[test]
fn selects_webhooks_as_operations() {
    for (selectors, expected) in [
        (&["tag:webhooks"][..], &["webhooks::Sender::report_lamp", "webhooks::Sender::sighted"][..]),
        (&["POST webhooks/lamp*"], &["webhooks::Sender::report_lamp"]),
        (&["reportLamp"], &["webhooks::Sender::report_lamp"]),
        (&["/ships"], &[]),
    ] {
        let texts = Texts::new("input.yaml", document("webhooks"));
        let (output, said) = texts.run(|sources, input, sink| {
            let mut input = input.clone();
            input.selection = selectors.iter().map(|selector| Selector::new(*selector, None)).collect();
            pipeline::generate(sources, &input, sink)
        });
        let output = output.unwrap_or_else(|| panic!("{selectors:?}: {said}"));
        let surface = surface::of(&output.reading.api, &output.reading.names);
        for path in expected {
            assert!(surface.find(path).is_some(), "{selectors:?}: {path}");
        }
        let has_files = output.files.iter().any(|file| file.path.starts_with("webhooks/"));
        assert_eq!(has_files, !expected.is_empty(), "{selectors:?}");
        assert_eq!(surface.find("webhooks::Sender::sighted").is_some(), expected.len() == 2, "{selectors:?}");
    }
}

#[test]
fn names_of_webhooks_stay_as_they_are_recorded() {
    let before = "openapi: 3.0.3\ninfo: { title: Tides, version: 1.0.0 }\npaths: {}\nx-webhooks:\n  high.tide: { post: { responses: {} } }\n";
    // This one would get the name alone.
    let after = format!("{before}  highTide: {{ post: {{ responses: {{}} }} }}\n");
    let run = |texts: Texts| {
        let (output, said) = texts.run(pipeline::generate);
        let output = output.unwrap_or_else(|| panic!("{said}"));
        let method = |key: &str| {
            let mut named = output.reading.names.operations.iter();
            named.find(|(site, _)| site.webhook_name() == Some(key)).map(|(_, names)| names.method.clone())
        };
        (method("high.tide"), method("highTide"), output.lock)
    };
    let (old, _, lock) = run(Texts::new("input.yaml", before));
    assert_eq!(old.as_deref(), Some("high_tide"));
    let (old, new, _) = run(Texts::new("input.yaml", &*after).lock("names.lock", lock));
    assert_eq!((old.as_deref(), new.as_deref()), (Some("high_tide"), Some("post_high_tide")));
}
