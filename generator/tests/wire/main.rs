//! The conformance table: every keyword on the wire, in both directions.
//!
//! `parameters.yaml` has parameters of every kind in every style, `exchanges.yaml` and `corners.yaml` whole requests
//! and responses: the operation, the request as a Rust value, the exact messages, and the response as a Rust value.
//! `validation.yaml` has what servers refuse in each place of a request. All become one document, of which one crate is
//! emitted; `harness.rs` is its test, and checks each exchange three times: the emitted client against a socket, the
//! emitted server from a socket, and client, gateway and server together. `streams.rs` tests streams as a user of the
//! crate has them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops"
)]

#[path = "../support/crates.rs"]
mod crates;
#[path = "../support/pipeline.rs"]
mod pipeline;
mod table;
mod validation;

use std::collections::BTreeSet;

use crates::Workspace;
use pipeline::{Texts, generate};
use table::{Table, combinations};

/// Properties of the table that types cannot express.
const WARNINGS: &[&str] = &[
    "warning[untyped-media-type]: the schema has no effect: a body of the media type `application/xml` is read as text",
];

#[test]
fn sends_and_reads_every_row_as_the_table_has_it() {
    let table = Table::read();
    let (output, said) = Texts::new("rows.json", table.document().to_string()).run(generate);
    let output = output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"));
    let headlines: Vec<&str> = said.lines().filter(|line| line.starts_with("warning")).collect();
    assert_eq!(headlines, WARNINGS, "warnings of the table:\n{said}");
    let mut workspace = Workspace::new("wire");
    workspace.add_tested(
        "wire-rows",
        output,
        &[
            ("rows.rs", &table.tests()),
            ("harness/mod.rs", &table::text("harness.rs")),
            ("streams.rs", &table::text("streams.rs")),
        ],
    );
    let tested = workspace.cargo(&["test", "-p", "wire-rows", "--tests"], "gateway,mock,serde", &[]);
    tested.unwrap_or_else(|said| panic!("{said}"));
}

#[test]
fn every_combination_of_place_style_and_kind_has_a_row() {
    let table = Table::read();
    let rows: BTreeSet<String> = table.cells().map(|cell| cell.name).collect();
    let missing: Vec<String> = combinations().into_iter().filter(|name| !rows.contains(name)).collect();
    assert!(missing.is_empty(), "there is no row of {missing:#?}");
}

#[test]
fn every_keyword_of_bodies_and_responses_has_a_row() {
    let text = table::text("exchanges.yaml") + &table::text("corners.yaml");
    let missing: Vec<&&str> = table::KEYWORDS.iter().filter(|keyword| !text.contains(**keyword)).collect();
    assert!(missing.is_empty(), "there is no row of {missing:#?}");
}
