//! Emitted code compiles: without a warning for every good fixture, and for third-party documents.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/crates.rs"]
mod crates;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/shared.rs"]
mod shared;

use crates::Workspace;
use oascrate::Output;
use oascrate::diagnostic::Diagnostics;
use oascrate::import::import;
use oascrate::source::{Sources, to_yaml};
use pipeline::{Texts, generate};

/// Every feature except the date conversions and the TLS backends, which are the same for all documents.
const ALL: &str = "client,server,mock,gateway,webhooks,serde,tracing";

/// Single features. Warnings are errors in every combination.
const EACH: [&str; 8] = ["", "serde", "client,tracing", "server,serde", "mock", "gateway", "webhooks", "mock,webhooks"];

fn output(texts: &Texts) -> Output {
    let (output, said) = texts.run(generate);
    output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"))
}

#[test]
fn valid_fixtures_compile_without_warnings() {
    let mut workspace = Workspace::new("fixtures");
    for case in cases::cases("ok") {
        workspace.add(&case.name, output(&case.texts()));
    }
    let linted = workspace.cargo(&["clippy"], ALL, &["-D", "warnings"]);
    linted.unwrap_or_else(|said| panic!("{said}"));
    for features in EACH {
        let checked = workspace.cargo(&["check"], features, &[]);
        checked.unwrap_or_else(|said| panic!("{said}"));
    }
    let documented = workspace.cargo(&["doc", "--no-deps"], ALL, &[]);
    documented.unwrap_or_else(|said| panic!("{said}"));
    let doctests = workspace.doctests("client,server").unwrap_or_else(|said| panic!("{said}"));
    assert!(doctests.is_empty(), "text of documents would be run:\n{}", doctests.join("\n"));
}

#[::testing::needs_shared]
#[test]
fn sibling_apis_and_revisions_compile() {
    let shared = shared::folder();
    let mut documents = shared::documents(&shared.join("upstream"));
    documents.extend(shared::documents(&shared.join("upstream/revisions")));
    let mut workspace = Workspace::new("corpus");
    for (name, text) in documents {
        let krate = format!("from-{}", name.trim_end_matches(".yaml"));
        workspace.add(&krate, output(&Texts::new(&name, text)));
    }
    let checked = workspace.cargo(&["check"], ALL, &[]);
    checked.unwrap_or_else(|said| panic!("{said}"));
}

#[::testing::needs_shared]
#[test]
fn drafts_of_documentation_pages_compile_without_warnings() {
    let seeds = shared::folder().join("seeds");
    let mut workspace = Workspace::new("pages");
    for (krate, page) in [("legacy", "visitors-legacy.page.md"), ("printed", "visitors.info-8.5.page.txt")] {
        let mut sources = Sources::new();
        let file = sources.add(page, shared::read(&seeds.join(page)));
        let document = to_yaml(&import(&sources, None, &[file], &mut Diagnostics::default()).document);
        workspace.add(krate, output(&Texts::new("draft.yaml", document)));
    }
    let linted = workspace.cargo(&["clippy"], ALL, &["-D", "warnings"]);
    linted.unwrap_or_else(|said| panic!("{said}"));
    let documented = workspace.cargo(&["doc", "--no-deps"], ALL, &[]);
    documented.unwrap_or_else(|said| panic!("{said}"));
}
