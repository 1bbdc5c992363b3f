//! Documents that others wrote: the published one that ours describes the same API as, its siblings, its history, and a
//! page of the documentation site.

#![allow(clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/comparison.rs"]
mod comparison;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/real.rs"]
mod real;
#[path = "support/shared.rs"]
mod shared;

use comparison::{Files, difference, undocumented};
use pipeline::{Texts, generate};

fn emitted(texts: &Texts) -> Files {
    let (output, said) = texts.run(generate);
    let output = output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"));
    // Examples are data, and each document has its own.
    let sources = output.files.into_iter().filter(|file| file.path.ends_with(".rs"));
    sources.map(|file| (file.path, file.text)).collect()
}

#[::testing::needs_shared]
#[test]
fn published_document_has_the_same_public_api() {
    let shared = shared::folder();
    let upstream = shared::read(&shared.join("upstream/omnichannel.yaml"));
    let upstream = undocumented(&emitted(&real::texts("upstream.yaml", upstream)));
    let ours = undocumented(&emitted(&real::texts("omnichannel.yaml", real::document())));
    assert_eq!(difference(&ours, &upstream), None);
}

#[::testing::needs_shared]
#[test]
fn generates_sibling_apis_and_revisions() {
    let shared = shared::folder();
    let mut documents = shared::documents(&shared.join("upstream"));
    documents.extend(shared::documents(&shared.join("upstream/revisions")));
    assert!(documents.len() >= 10, "only {} documents", documents.len());
    for (name, text) in documents {
        let files = emitted(&Texts::new(&name, text));
        assert!(files.len() > 10, "{name}: only {} files", files.len());
    }
}

#[::testing::needs_shared]
#[test]
fn generates_from_a_documentation_page() {
    let shared = shared::folder();
    let page = shared::read(&shared.join("seeds/visitor-by-token.openapi.txt"));
    let files = emitted(&Texts::new("visitor-by-token.openapi.txt", page));
    let visitors = files.iter().find(|(path, _)| path.starts_with("client/") && !path.ends_with("mod.rs"));
    assert!(visitors.is_some_and(|(_, text)| text.contains("`GET /api/v1/livechat/visitor/{token}`")), "{visitors:?}");
}
