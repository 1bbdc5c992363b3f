//! Comparing versions: changes in Rust, and changes of corrections.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/edits.rs"]
mod edits;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/real.rs"]
mod real;
#[path = "support/shared.rs"]
mod shared;

use std::fmt::Write as _;
use std::sync::LazyLock;

use edits::{BASE, EDITS, Edit};
use oascrate::diff::{Bump, Diff, Finding, Impact, Snapshot, compare, rust};
use pipeline::Texts;

fn snapshot(texts: &Texts) -> Snapshot {
    let (snapshot, said) = texts.run(Snapshot::read);
    snapshot.unwrap_or_else(|| panic!("no edition:\n{said}"))
}

/// The published revisions with our overlays and names, oldest first.
static REVISIONS: LazyLock<Vec<(String, Snapshot)>> = LazyLock::new(|| {
    let folder = shared::folder();
    let documents = shared::documents(&folder.join("upstream/revisions")).into_iter();
    documents.map(|(name, text)| (name.clone(), snapshot(&real::texts(&name, text)))).collect()
});

/// The documents of this project, with our overlays and names where they may fit.
fn documents() -> Vec<(String, Texts)> {
    let mut all = vec![("omnichannel.yaml".to_owned(), real::texts("omnichannel.yaml", real::document()))];
    all.extend(cases::cases("ok").into_iter().map(|case| (case.name.clone(), case.texts())));
    all
}

/// The published documents but for the revisions, in the same way.
fn published() -> Vec<(String, Texts)> {
    let folder = shared::folder();
    let plain = shared::documents(&folder.join("upstream")).into_iter();
    let mut all: Vec<_> = plain.map(|(name, text)| (name.clone(), Texts::new(&name, text))).collect();
    for entry in std::fs::read_dir(folder.join("seeds")).expect("the seeds").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let text = shared::read(&entry.path());
        // One of the pages describes changes in prose, and has no description.
        if text.contains("\"openapi\": \"3.0") || text.contains("\"openapi\":\"3.0") {
            all.push((name.clone(), real::texts(&name, text)));
        }
    }
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
        let _ = writeln!(text, "{:?} {} {:?}", correction.status, correction.id, correction.pointers);
    }
    text
}

#[test]
fn lenient_run_of_valid_document_skips_nothing() {
    let texts = real::texts("omnichannel.yaml", real::document());
    let (output, said) = texts.run(pipeline::generate);
    let mut strict = output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}")).reading;
    // A snapshot has none.
    strict.api.drop_data();
    let lenient = snapshot(&texts).reading;
    assert_eq!((strict.document, strict.fixes, strict.api), (lenient.document, lenient.fixes, lenient.api));
    assert!(lenient.lenient_issues.refused.is_empty() && lenient.lenient_issues.diagnostics.sorted().is_empty());
}

fn assert_equals_itself(name: &str, snapshot: &Snapshot) {
    assert!(!snapshot.surface().items.is_empty(), "{name}");
    let diff = compare(snapshot, snapshot);
    assert!(diff.is_empty(), "{name}: {}", summary(&diff));
}

#[test]
fn snapshot_has_no_diff_to_itself() {
    documents().iter().for_each(|(name, texts)| assert_equals_itself(name, &snapshot(texts)));
}

#[::testing::needs_shared]
#[test]
fn published_revision_has_no_diff_to_itself() {
    published().iter().for_each(|(name, texts)| assert_equals_itself(name, &snapshot(texts)));
    REVISIONS.iter().for_each(|(name, snapshot)| assert_equals_itself(name, snapshot));
}

#[::testing::needs_shared]
#[test]
fn reversed_comparison_mirrors_changes() {
    for pair in REVISIONS.windows(2) {
        let [(before, a), (after, b)] = pair else { continue };
        let [a, b] = [a.surface(), b.surface()];
        let [there, back] = [rust::compare(&a, &b), rust::compare(&b, &a)];
        assert_eq!(there.len(), back.len(), "{before} -> {after}");
        for change in &there {
            let path = change.renamed_to.as_ref().unwrap_or(&change.item);
            let inverse = back.iter().find(|other| other.item == *path && other.kind == change.kind);
            let inverse = inverse.unwrap_or_else(|| panic!("{before} -> {after}: nothing mirrors {change:?}"));
            assert_eq!((&change.before, &change.after), (&inverse.after, &inverse.before), "{before} -> {after}");
        }
    }
}

/// The one finding of a rule between two revisions whose names begin so.
fn finding(before: &str, after: &str, rule: &str) -> Finding {
    let snapshot = |start: &str| {
        let found = REVISIONS.iter().find(|(name, _)| name.starts_with(start));
        found.map(|(_, snapshot)| snapshot).unwrap_or_else(|| panic!("no revision {start}"))
    };
    let diff = compare(snapshot(before), snapshot(after));
    let mut found: Vec<Finding> = diff.findings.iter().filter(|finding| finding.rule.id == rule).cloned().collect();
    assert_eq!(found.len(), 1, "{}", summary(&diff));
    found.remove(0)
}

#[::testing::needs_shared]
#[test]
fn property_removed_from_one_operation_stays_in_rust() {
    let finding = finding("126", "127", "response-optional-property-removed");
    assert_eq!(finding.places.len(), 1);
    assert_eq!(finding.places[0].subject.to_string(), "GET /api/v1/livechat/visitors.info 200 visitor.token");
    assert!(finding.wire < Some(Impact::Info), "{finding:?}");
    assert_eq!((finding.rust, finding.items.as_slice()), (Bump::None, &[][..]));
}

#[::testing::needs_shared]
#[test]
fn reports_property_added_to_a_type_group_once() {
    let finding = finding("128", "129", "response-optional-property-added");
    assert_eq!(finding.places.len(), 3);
    let items: Vec<&str> = finding.items.iter().map(|item| item.item.as_str()).collect();
    assert_eq!(items, ["models::ExternalId", "models::Visitor::external_ids"]);
    assert_eq!(finding.rust, Bump::Minor);
}

#[test]
fn compares_unrelated_documents() {
    let documents: Vec<_> = documents().into_iter().take(12).map(|(name, texts)| (name, snapshot(&texts))).collect();
    for pair in documents.windows(2) {
        let [(before, a), (after, b)] = pair else { continue };
        let diff = compare(a, b);
        assert!(diff.wire().is_some() && diff.bump() == Bump::Major, "{before} -> {after}");
        let explained = diff.findings.iter().all(|finding| !finding.places.is_empty());
        assert!(explained, "{before} -> {after}: {}", summary(&diff));
    }
}

#[test]
fn fingerprint_is_independent_of_position() {
    let [base, edit] = [Edit::base(), EDITS[0].head()].map(|texts| snapshot(&texts));
    let pushed = BASE.replacen("        title:", "        subtitle: { type: string }\n        title:", 1);
    let pushed = snapshot(&Texts::new("pushed.yaml", format!("# A comment.\n\n{pushed}\n# Another one.\n")));
    let known = |head: &Snapshot| -> Vec<_> {
        compare(&base, head).findings.into_iter().map(|finding| finding.fingerprint).collect()
    };
    assert_eq!(known(&edit), known(&pushed));
    let other = known(&snapshot(&EDITS[1].head()));
    assert!(!other.is_empty() && other != known(&edit));
}

#[test]
fn each_edit_requires_its_version_bump() {
    let base = snapshot(&Edit::base());
    for edit in EDITS {
        let diff = compare(&base, &snapshot(&edit.head()));
        assert_eq!(diff.bump(), edit.bump, "{}: {}", edit.name, summary(&diff));
        assert!(edit.unseen.is_none() || edit.bump == Bump::Major, "{}: only what breaks can be overlooked", edit.name);
        let items = diff.findings.iter().flat_map(|finding| &finding.items);
        let items: Vec<&str> = items.map(|change| change.item.as_str()).collect();
        assert!(edit.item.is_none_or(|item| items.contains(&item)), "{}: {items:#?}", edit.name);
    }
}
