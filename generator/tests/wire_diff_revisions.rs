//! The published document from one revision to the next: a comparison finds exactly the differences of the texts. This
//! test finds those differences without knowledge of the meaning of a document: it reduces both to the pointers of all
//! nodes that are not documentation, and compares the pointers.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/accounts.rs"]
mod accounts;
#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod pipeline;
#[path = "support/real.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod real;
#[path = "support/shared.rs"]
mod shared;

use std::path::Path;

use accounts::unaccounted;
use oascrate::contract;
use oascrate::diagnostic::Diagnostics;
use oascrate::diff::{docs, wire};
use oascrate::source::{Node, Sources, parse};

fn tree(name: &str, text: &str) -> Option<Node> {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    parse(&sources, file, &mut Diagnostics::default())
}

#[::testing::needs_shared]
#[test]
fn reports_exactly_the_differences_of_revisions() {
    let folder = shared::folder();
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
fn document_has_no_diff_to_itself() {
    let mut documents = vec![("omnichannel.yaml".to_owned(), real::document())];
    let effective = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/effective.yaml");
    documents.push(("effective.yaml".to_owned(), shared::read(&effective)));
    assert_eq!(assert_equal_to_themselves(documents), 2);
}

#[::testing::needs_shared]
#[test]
fn published_document_has_no_diff_to_itself() {
    let folder = shared::folder();
    let mut documents = shared::documents(&folder.join("upstream"));
    documents.extend(shared::documents(&folder.join("upstream/revisions")));
    let seeds = std::fs::read_dir(folder.join("seeds")).expect("the seeds").flatten();
    documents.extend(seeds.map(|seed| (seed.path().display().to_string(), shared::read(&seed.path()))));
    let count = assert_equal_to_themselves(documents);
    assert!(count >= 11, "only {count} documents");
}

/// Compares each document with itself, and counts them.
fn assert_equal_to_themselves(documents: Vec<(String, String)>) -> usize {
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
    count
}
