//! Compares two snapshots of a document: returns a list of findings.
//!
//! ```text
//!  base Snapshot                                    head Snapshot
//!   |      |                                         |      |
//!   |   contract::read                       contract::read |
//!   |      `------------> wire::compare <------------'      |     what changes on the wire: Vec<WireChange>
//!   |                          |                            |
//!  surface::of                 |                   surface::of
//!   `------------------> rust::compare <--------------------'     what changes for users of the crate: Vec<ItemChange>
//!                              |
//!                            join                                 one Finding for each intent, with both verdicts
//! ```
//!
//! The two verdicts are computed separately: the wire's from the effective documents, operation by operation, and
//! Rust's from the emitted items, which several operations may share.

pub mod catalogue;
mod components;
mod corrections;
pub mod docs;
mod finding;
mod fingerprint;
mod join;
mod moves;
mod origin;
mod outcome;
mod parts;
mod places;
mod rule;
pub mod rust;
mod snapshot;
pub mod wire;

use moves::Moves;
pub use snapshot::Snapshot;

pub use places::Beyond;

pub use crate::ir::{Part, Subject};
pub use crate::surface::ItemKind;
pub use finding::{Finding, Fingerprint, ItemChange, Place, WireChange};
pub use outcome::{Correction, CorrectionStatus, Diff, DocChange};
pub use rule::{Area, Bump, Direction, Impact, Rule};

use crate::stack::{both, on_large_stack};

/// Compares two snapshots.
pub fn compare(base: &Snapshot, head: &Snapshot) -> Diff {
    on_large_stack(|| compare_here(base, head))
}

fn compare_here(base: &Snapshot, head: &Snapshot) -> Diff {
    let wire::WireDiff { mut changes, texts: docs, mut moves } = wire::find(&base.contract, &head.contract);
    let renamed = components::renamed(&base.reading.document, &head.reading.document);
    moves.insert_components(&renamed);
    let corrections = corrections::compare(&base.reading, &head.reading);
    origin::mark([base, head], &mut changes, &corrections, &moves);
    let (before, after) = &both(|| base.surface_beside(head), || head.surface_beside(base));
    let items = rust::compare_moved(before, after, &moves);
    Diff { findings: join::join([base, head], [before, after], (changes, &moves, &renamed), items), corrections, docs }
}
