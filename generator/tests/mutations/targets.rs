//! Fuzz targets: each function takes any bytes, makes an input of them, and panics if an invariant is violated.

use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Snapshot, compare};
use oascrate::import::{Verdict, import};
use oascrate::report::accepted::Accepted;
use oascrate::report::{FailOn, Report, Side, github, html, json, markdown, text};
use oascrate::source::{Sources, parse, parse_pages, to_yaml};
use serde_json::Value as Json;

use super::checks::{self, Run};
use super::choices::Choices;
use super::seeds::{SEEDS, Seed, seeds_with};
use super::{edits, trees};

/// Any text, read as YAML, as JSON and as a page.
pub fn source(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for name in ["a.yaml", "a.md"] {
        let mut sources = Sources::new();
        let file = sources.add(name, text.clone());
        let mut sink = Diagnostics::default();
        let node = parse(&sources, file, &mut sink);
        assert!(node.is_some() || sink.has_errors(), "neither a document nor an error");
        checks::diagnostics(&sink, &sources);
        if let Some(node) = node.filter(|_| !sink.has_errors()) {
            let written = sources.add("written.yaml", to_yaml(&node));
            let mut sink = Diagnostics::default();
            let again = parse(&sources, written, &mut sink).map(|node| node.to_json());
            assert_eq!(again, Some(node.to_json()), "{}", render(&sink, &sources));
        }
        let mut sink = Diagnostics::default();
        parse_pages(&sources, file, &mut sink);
        checks::diagnostics(&sink, &sources);
    }
}

/// A damaged fixture, or a document that is made from the grammar, perhaps damaged.
pub fn pipeline(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    match choices.below(4) {
        0 => {
            let mut tree = trees::document(&mut choices);
            if !choices.is_empty() && choices.once_in(2) {
                edits::tree(&mut tree, &mut choices);
            }
            Run::new("document.json", tree.to_string()).check();
        }
        mode => {
            let seed = choices.pick(&SEEDS);
            let (name, document) = damaged(seed, mode == 1, &mut choices);
            Run::new(&name, document).overlay(seed.overlay.clone()).names(seed.names.clone()).check();
        }
    }
}

/// A damaged overlay on its document.
pub fn overlay(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let seeds = seeds_with(|seed| seed.overlay.is_some());
    let seed = *choices.pick(&seeds);
    let text = damaged_text(seed.overlay.as_deref(), choices);
    Run::new(&seed.name, seed.document.clone()).overlay(Some(text)).names(seed.names.clone()).check();
}

/// A damaged names file with its document.
pub fn names(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let seeds = seeds_with(|seed| seed.names.is_some());
    let seed = *choices.pick(&seeds);
    let text = damaged_text(seed.names.as_deref(), choices);
    Run::new(&seed.name, seed.document.clone()).overlay(seed.overlay.clone()).names(Some(text)).check();
}

/// A document against a damaged copy of itself, in every form of a report; and each against itself.
pub fn spec_diff(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let base = match choices.below(3) {
        0 => trees::document(&mut choices),
        _ => (*choices.pick(&readable())).clone(),
    };
    let mut head = base.clone();
    edits::tree(&mut head, &mut choices);
    let (Some(base), Some(head)) = (snapshot(&base), snapshot(&head)) else { return };
    [&base, &head].into_iter().for_each(equals_itself);
    for (one, other) in [(&base, &head), (&head, &base)] {
        let diff = compare(&one.1, &other.1);
        let forms = rendered(&diff, &one.0, &other.0);
        // A comment and annotations have a size limit; the excess is counted.
        let unbounded = [&forms[0], &forms[2], &forms[4]];
        for (form, finding) in unbounded.iter().flat_map(|form| diff.findings.iter().map(move |it| (form, it))) {
            assert!(form.contains(finding.rule.id), "{} is not in\n{form}", finding.rule.id);
        }
        let again = rendered(&compare(&one.1, &other.1), &one.0, &other.0);
        assert_eq!(forms, again, "reports differ");
        assert!(serde_json::from_str::<Json>(&forms[2]).is_ok(), "a report in JSON is not JSON");
    }
}

/// A document against itself.
pub fn unchanged(tree: &Json) {
    snapshot(tree).iter().for_each(equals_itself);
}

fn equals_itself((side, snapshot): &(Side, Snapshot)) {
    let own = compare(snapshot, snapshot);
    assert!(own.findings.is_empty(), "a document differs from itself:\n{}", rendered(&own, side, side)[0]);
}

fn snapshot(tree: &Json) -> Option<(Side, Snapshot)> {
    let run = Run::new("document.json", tree.to_string());
    let mut sink = Diagnostics::default();
    let snapshot = Snapshot::read(&run.sources, &run.input, &mut sink);
    checks::diagnostics(&sink, &run.sources);
    assert!(snapshot.is_some() || sink.has_errors());
    Some((Side { name: "document".to_owned(), sources: run.sources, ..Side::default() }, snapshot?))
}

fn rendered(diff: &oascrate::diff::Diff, base: &Side, head: &Side) -> [String; 5] {
    let accepted = Accepted::default();
    let (acceptance, fail_on) = (accepted.apply(diff), [FailOn::Any]);
    let report = Report { diff, base, head, acceptance: &acceptance, fail_on: &fail_on, version: None, links: None };
    [
        text::render(&report),
        markdown::render(&report),
        json::render(&report),
        github::render(&report),
        html::render(&report),
    ]
}

/// Merges pages of damaged documents; then merges the result with itself.
pub fn importing(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let mut sources = Sources::new();
    let mut files = Vec::new();
    for _ in 0..=choices.below(3) {
        let seed = choices.pick(&SEEDS);
        let in_text = choices.once_in(2);
        let (name, document) = if choices.once_in(2) {
            (seed.name.clone(), seed.document.clone())
        } else {
            damaged(seed, in_text, &mut choices)
        };
        let is_page = choices.once_in(2);
        files.push(match is_page {
            true => sources.add("page.md", format!("# A page\n\n````json GET /a\n{document}\n````\n")),
            false => sources.add(name, document),
        });
    }
    let base = choices.once_in(2).then(|| files.remove(0));
    let mut sink = Diagnostics::default();
    let united = import(&sources, base, &files, &mut sink);
    checks::diagnostics(&sink, &sources);
    assert_eq!(united.pages.len(), files.len());
    // A base is not validated, even if its tags are not a list.
    let tags = united.document.get("tags");
    if sink.has_errors() || tags.is_some_and(|tags| tags.as_seq().is_none()) {
        return;
    }
    let file = sources.add("united.yaml", to_yaml(&united.document));
    let mut sink = Diagnostics::default();
    let again = import(&sources, Some(file), &[file], &mut sink);
    let told = render(&sink, &sources);
    assert!(!sink.has_errors(), "a document cannot be united with itself:\n{told}");
    let verdicts = again.pages.iter().flat_map(|page| &page.findings).map(|finding| finding.verdict);
    assert!(verdicts.into_iter().all(|verdict| matches!(verdict, Verdict::Equal(_))), "{told}");
    assert_eq!(again.document.to_json(), united.document.to_json());
}

/// The trees of all fixtures that can be read.
fn readable() -> Vec<&'static Json> {
    SEEDS.iter().filter_map(|seed| seed.tree.as_ref()).collect()
}

/// A damaged document, and the name under which it is read.
fn damaged(seed: &Seed, in_text: bool, choices: &mut Choices<'_>) -> (String, String) {
    match &seed.tree {
        Some(tree) if !in_text => {
            let mut tree = tree.clone();
            edits::tree(&mut tree, choices);
            (seed.name.clone(), tree.to_string())
        }
        _ => (seed.name.clone(), edits::text(&seed.document, choices)),
    }
}

/// A damaged YAML text: in its tree, in its characters, or another text altogether.
fn damaged_text(text: Option<&str>, mut choices: Choices<'_>) -> String {
    let text = text.unwrap_or_default();
    let tree = super::seeds::tree("a.yaml", text);
    match (choices.below(3), tree) {
        (0, Some(mut tree)) => {
            edits::tree(&mut tree, &mut choices);
            tree.to_string()
        }
        (0 | 1, _) => edits::text(text, &mut choices),
        _ => choices.text(),
    }
}
