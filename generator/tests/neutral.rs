//! An API without a dialect of its own: its server and its client follow the standards. The tests are those of
//! `fixtures/neutral`, which are run in the emitted crate.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/crates.rs"]
#[allow(dead_code, reason = "nothing is documented here")]
mod crates;
#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "there is a document and nothing else")]
mod pipeline;

use crates::Workspace;
use pipeline::{Texts, generate};

#[test]
fn emitted_crate_reports_standard_errors() {
    let texts = Texts::new("petstore.yaml", include_str!("fixtures/neutral/petstore.yaml"));
    let (output, said) = texts.run(generate);
    let output = output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"));
    let mut workspace = Workspace::new("neutral");
    workspace.add("petstore", output);
    workspace.add_test("petstore", "refusals", include_str!("fixtures/neutral/refusals.rs"));
    workspace.add_test("petstore", "webhooks", include_str!("fixtures/neutral/webhooks.rs"));
    let tests = ["test", "-p", "petstore", "--test", "refusals", "--test", "webhooks"];
    let tested = workspace.cargo(&tests, "client,webhooks", &[]);
    tested.unwrap_or_else(|said| panic!("{said}"));
}
