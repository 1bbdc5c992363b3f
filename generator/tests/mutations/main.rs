//! Damaged fixtures and generated documents, through every part of the generator: nothing panics, and all invariants
//! hold.
//!
//! The fuzzing crate (`fuzz/`) runs the same targets without end. Findings of both are kept in `fixtures/findings`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod checks;
mod choices;
mod driver;
mod edits;
mod seeds;
mod targets;
mod trees;
mod words;

use checks::Run;
use choices::Choices;
use driver::try_target;
use seeds::SEEDS;

/// The number of inputs of a target in an ordinary run: together about a minute.
const INPUTS: u64 = 250;

/// Bytes as they come are not a text that a reader of texts gets far with.
fn damaged_text(bytes: &[u8]) -> Vec<u8> {
    let mut choices = Choices::new(bytes);
    let document = &choices.pick(&SEEDS).document;
    edits::text(document, &mut choices).into_bytes()
}

#[test]
fn keeps_invariants_for_every_fixture() {
    for seed in SEEDS.iter() {
        let run = Run::new(&seed.name, seed.document.clone());
        run.overlay(seed.overlay.clone()).names(seed.names.clone()).check();
        targets::source(seed.document.as_bytes());
        seed.tree.iter().for_each(targets::unchanged);
    }
}

#[test]
fn keeps_invariants_for_damaged_texts() {
    try_target("source", |bytes| targets::source(&damaged_text(bytes)), INPUTS);
}

#[test]
fn keeps_invariants_for_damaged_documents() {
    try_target("pipeline", targets::pipeline, INPUTS);
}

#[test]
fn keeps_invariants_for_damaged_overlays() {
    try_target("overlay", targets::overlay, INPUTS);
}

#[test]
fn keeps_invariants_for_damaged_names() {
    try_target("names", targets::names, INPUTS);
}

#[test]
fn keeps_invariants_for_damaged_pages() {
    try_target("import", targets::importing, INPUTS);
}

#[test]
fn keeps_invariants_for_comparisons() {
    try_target("spec_diff", targets::spec_diff, INPUTS);
}
