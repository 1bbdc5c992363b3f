//! The published document from one revision to the next: what a comparison finds is what the texts differ in, all of it and nothing
//! else. What the texts differ in is found here without a word of what a document means: both are cut down to the addresses of all
//! that is no text for people, and the addresses are compared.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod pipeline;
#[path = "support/real.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod real;
#[path = "support/shared.rs"]
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use generator::contract;
use generator::diagnostic::Diagnostics;
use generator::diff::{WireChange, docs, wire};
use generator::source::{Node, Sources, Span, Value, parse};

fn tree(name: &str, text: &str) -> Option<Node> {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    parse(&sources, file, &mut Diagnostics::default())
}

/// Keys behind which texts for people stand.
const TEXTS: [&str; 7] = ["description", "summary", "example", "examples", "title", "externalDocs", "termsOfService"];

/// Keys behind which the keys are names that the document chooses.
const NAMES: [&str; 9] =
    ["properties", "headers", "encoding", "content", "schemas", "responses", "parameters", "paths", "securitySchemes"];

/// Where each leaf of the structure stands: itself, and everything around it.
#[derive(Default)]
struct Reduced {
    leaves: BTreeMap<Vec<String>, String>,
    spans: BTreeMap<Vec<String>, Vec<Span>>,
}

impl Reduced {
    fn of(document: &Node) -> Self {
        let mut reduced = Self::default();
        reduced.add(&mut Vec::new(), &[document.span], document, false);
        reduced
    }

    fn add(&mut self, path: &mut Vec<String>, spans: &[Span], node: &Node, names: bool) {
        self.spans.insert(path.clone(), spans.to_vec());
        match &node.value {
            Value::Map(map) if !map.is_empty() => {
                for (key, entry) in map {
                    let is_text =
                        !names && TEXTS.contains(&key.as_str()) && path.first().is_none_or(|first| first != "info");
                    if is_text || path.as_slice() == ["info"] && key == "description" {
                        continue;
                    }
                    path.push(key.clone());
                    let names = !names && NAMES.contains(&key.as_str());
                    self.add(path, &[entry.key, entry.node.span], &entry.node, names);
                    path.pop();
                }
            }
            Value::Seq(items) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    path.push(element(item, index));
                    self.add(path, &[item.span], item, false);
                    path.pop();
                }
            }
            // An empty list of headers holds nothing; an empty list of credentials holds that none are needed.
            Value::Map(_) | Value::Seq(_) if path.last().is_some_and(|key| key == "headers") => {}
            _ => {
                self.leaves.insert(path.clone(), node.to_json().to_string());
            }
        }
    }

    /// Whether a leaf, or something around it, stands at one of these places.
    fn is_covered(&self, leaf: &[String], places: &BTreeSet<Span>) -> bool {
        (0..=leaf.len()).rev().any(|end| self.spans[&leaf[..end]].iter().any(|span| places.contains(span)))
    }

    /// What differs from the other side, as places: of each leaf, and of all that is around it.
    fn differing(&self, other: &Self) -> Vec<&Vec<String>> {
        self.leaves.iter().filter(|(path, leaf)| other.leaves.get(*path) != Some(leaf)).map(|(path, _)| path).collect()
    }
}

/// How an element of a list is known if others come or go before it.
fn element(item: &Node, index: usize) -> String {
    let text = |key| item.get(key).and_then(Node::as_str);
    match (text("in"), text("name"), text("url"), item.as_map()) {
        (Some(place), Some(name), ..) => format!("{place} {name}"),
        (None, Some(name), ..) | (_, _, Some(name), _) => name.to_owned(),
        (.., Some(_)) if text("$ref").is_none() => index.to_string(),
        _ => item.to_json().to_string(),
    }
}

/// The places that a change is about in each edition: not those that are only around it.
fn places(changes: &[WireChange]) -> [BTreeSet<Span>; 2] {
    let base = changes.iter().filter(|change| change.before.is_some()).map(|change| change.base);
    let head = changes.iter().filter(|change| change.after.is_some()).map(|change| change.head);
    [base.collect(), head.collect()]
}

/// Compares two trees both ways, and says what one knows and the other does not.
fn unaccounted(base: &Node, head: &Node) -> (usize, Vec<String>) {
    let (before, after) = (contract::read(base), contract::read(head));
    let changes = wire::compare(&before, &after);
    let (old, new) = (Reduced::of(base), Reduced::of(head));
    let [in_base, in_head] = places(&changes);
    let mut faults = Vec::new();
    let (gone, come) = (old.differing(&new), new.differing(&old));
    for (side, path) in gone.iter().map(|path| (&old, path)).chain(come.iter().map(|path| (&new, path))) {
        let covered = old.leaves.contains_key(*path) && old.is_covered(path, &in_base)
            || new.leaves.contains_key(*path) && new.is_covered(path, &in_head);
        if !covered {
            faults.push(format!("not told: {} = {}", path.join("/"), side.leaves[*path]));
        }
    }
    for change in &changes {
        let touches = |side: &Reduced, paths: &[&Vec<String>], span: Span| {
            let at = BTreeSet::from([span]);
            paths.iter().any(|path| side.is_covered(path, &at))
        };
        let is_true = change.before.is_some() && touches(&old, &gone, change.base)
            || change.after.is_some() && touches(&new, &come, change.head);
        if !is_true {
            faults.push(format!("told of nothing: {} {}", change.rule.id, change.subject));
        }
    }
    (changes.len(), faults)
}

#[test]
fn all_that_differs_between_revisions_is_told_and_nothing_else() {
    let Some(folder) = shared::folder() else { return };
    let documents = shared::documents(&folder.join("upstream/revisions"));
    assert!(documents.len() >= 6, "only {} revisions", documents.len());
    let trees: Vec<_> = documents.iter().map(|(name, text)| (name, tree(name, text).expect("a document"))).collect();
    for pair in trees.windows(2) {
        let ((old, base), (new, head)) = (&pair[0], &pair[1]);
        for (from, to, base, head) in [(old, new, base, head), (new, old, head, base)] {
            let (count, faults) = unaccounted(base, head);
            println!("{from} -> {to}: {count} changes");
            assert_eq!(faults, Vec::<String>::new(), "{from} -> {to}");
        }
    }
}

#[test]
fn no_document_differs_from_itself() {
    let mut documents = vec![("omnichannel.yaml".to_owned(), real::document())];
    let effective = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/effective.yaml");
    documents.push(("effective.yaml".to_owned(), shared::read(&effective)));
    if let Some(folder) = shared::folder() {
        documents.extend(shared::documents(&folder.join("upstream")));
        documents.extend(shared::documents(&folder.join("upstream/revisions")));
        let seeds = std::fs::read_dir(folder.join("seeds")).expect("the seeds").flatten();
        documents.extend(seeds.map(|seed| (seed.path().display().to_string(), shared::read(&seed.path()))));
    }
    let mut count = 0;
    for (name, text) in documents {
        // Some of the seeds are pages without a document in them.
        let Some(tree) = tree(&name, &text) else { continue };
        count += 1;
        let (base, head) = (contract::read(&tree), contract::read(&tree));
        assert!(!base.operations.is_empty(), "{name} has no operations");
        assert_eq!(wire::compare(&base, &head), [], "{name}");
        assert_eq!(docs::compare(&base, &head), [], "{name}");
    }
    assert!(count >= if shared::folder().is_some() { 13 } else { 2 }, "only {count} documents");
}
