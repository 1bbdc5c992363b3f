//! Comparing editions: what changes in Rust, and what became of corrections.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/real.rs"]
mod real;
#[path = "support/shared.rs"]
mod shared;

use std::fmt::Write as _;

use generator::diff::{Diff, Edition, compare, rust};
use pipeline::Texts;

fn edition(texts: &Texts) -> Edition {
    let (edition, said) = texts.run(Edition::read);
    edition.unwrap_or_else(|| panic!("no edition:\n{said}"))
}

/// The published revisions with our overlays and names, oldest first.
fn revisions() -> Vec<(String, Texts)> {
    let Some(folder) = shared::folder() else { return Vec::new() };
    let documents = shared::documents(&folder.join("upstream/revisions"));
    documents.into_iter().map(|(name, text)| (name.clone(), real::texts(&name, text))).collect()
}

/// Every document at hand, with our overlays and names where they may fit.
fn documents() -> Vec<(String, Texts)> {
    let mut all = vec![("omnichannel.yaml".to_owned(), real::texts("omnichannel.yaml", real::document()))];
    all.extend(cases::cases("ok").into_iter().map(|case| (case.name.clone(), case.texts())));
    let Some(folder) = shared::folder() else { return all };
    let plain = shared::documents(&folder.join("upstream")).into_iter();
    all.extend(plain.map(|(name, text)| (name.clone(), Texts::new(&name, text))));
    for entry in std::fs::read_dir(folder.join("seeds")).expect("the seeds").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let text = shared::read(&entry.path());
        // One of the pages tells what changed in prose, and has no description.
        if text.contains("\"openapi\": \"3.0") || text.contains("\"openapi\":\"3.0") {
            all.push((name.clone(), real::texts(&name, text)));
        }
    }
    all.extend(revisions());
    all
}

fn summary(diff: &Diff) -> String {
    let mut text = String::new();
    for finding in &diff.findings {
        let _ =
            writeln!(text, "{} {} {:?} -> {:?}", finding.rule.id, finding.fingerprint, finding.before, finding.after);
        for place in &finding.places {
            let _ = writeln!(text, "    at {} {}", place.subject, place.head.line);
        }
        for item in &finding.items {
            let _ = writeln!(text, "    {:?} {} {:?} -> {:?}", item.bump, item.item, item.before, item.after);
        }
    }
    for correction in &diff.corrections {
        let _ = writeln!(text, "{:?} {} {:?}", correction.fate, correction.id, correction.pointers);
    }
    text
}

#[test]
fn a_lenient_reading_of_what_is_sound_passes_nothing_over() {
    let texts = real::texts("omnichannel.yaml", real::document());
    let (output, said) = texts.run(pipeline::generate);
    let strict = output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}")).reading;
    let lenient = edition(&texts).reading;
    assert_eq!((strict.document, strict.fixes, strict.api), (lenient.document, lenient.fixes, lenient.api));
    assert!(lenient.misfits.refused.is_empty() && lenient.misfits.diagnostics.sorted().is_empty());
}

#[test]
fn an_edition_does_not_differ_from_itself() {
    for (name, texts) in documents() {
        let edition = edition(&texts);
        assert!(!edition.surface.items.is_empty(), "{name}");
        let diff = compare(&edition, &edition);
        assert!(diff.is_empty(), "{name}: {}", summary(&diff));
    }
}

#[test]
fn what_is_new_one_way_is_gone_the_other_way() {
    for pair in revisions().windows(2) {
        let [(before, a), (after, b)] = pair else { continue };
        let [a, b] = [a, b].map(edition);
        let [there, back] = [rust::compare(&a.surface, &b.surface), rust::compare(&b.surface, &a.surface)];
        assert_eq!(there.len(), back.len(), "{before} -> {after}");
        for change in &there {
            let path = change.renamed_to.as_ref().unwrap_or(&change.item);
            let mirror = back.iter().find(|other| other.item == *path && other.kind == change.kind);
            let mirror = mirror.unwrap_or_else(|| panic!("{before} -> {after}: nothing mirrors {change:?}"));
            assert_eq!((&change.before, &change.after), (&mirror.after, &mirror.before), "{before} -> {after}");
        }
    }
}
