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
use oascrate::Output;
use pipeline::{Texts, generate};

#[test]
fn emitted_crate_reports_standard_errors() {
    let mut workspace = Workspace::new("neutral");
    workspace.add("petstore", emitted("petstore.yaml", include_str!("fixtures/neutral/petstore.yaml")));
    workspace.add_test("petstore", "refusals", include_str!("fixtures/neutral/refusals.rs"));
    workspace.add_test("petstore", "webhooks", include_str!("fixtures/neutral/webhooks.rs"));
    let bodies = emitted("bodies.yaml", include_str!("fixtures/neutral/bodies.yaml"));
    workspace.add_tested("bodies", bodies, &[("bodies.rs", include_str!("fixtures/neutral/bodies.rs"))]);
    for (krate, features) in [("petstore", "client,webhooks"), ("bodies", "server")] {
        let tested = workspace.cargo(&["test", "-p", krate, "--tests"], features, &[]);
        tested.unwrap_or_else(|said| panic!("{said}"));
    }
}

fn emitted(name: &str, text: &str) -> Output {
    let (output, said) = Texts::new(name, text).run(generate);
    output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"))
}
