//! What changes for those who speak the protocol.
//!
//! Takes two [`Contract`]s. Gives one [`WireChange`] for each difference at each place, by the most specific rule that there is,
//! in the order of the head document; what is gone comes last.
//!
//! Guarantees: a contract does not differ from itself; every difference in what two contracts hold is some change, if only by a
//! rule that says that it is not judged; no difference is two changes. What is sent is judged as sent and what is answered as
//! answered, at every depth; a schema that is used in both ways is judged in both.
//!
//! A schema that one part of an operation reaches in several ways is judged at the first few of them: it is
//! the same change. Inside of itself it is not judged again.

mod api;
mod enums;
mod keyword;
mod object;
mod operation;
mod pairing;
mod param;
mod report;
mod same;
mod schema;
mod security;
mod union;
mod words;

use super::{DocChange, Moves, WireChange};
use crate::contract::Contract;

/// Everything in which two contracts differ on the wire.
pub fn compare(base: &Contract, head: &Contract) -> Vec<WireChange> {
    walk(base, head).changes
}

/// Every text for people in which two contracts differ; a text that many operations share is there once.
pub(super) fn texts(base: &Contract, head: &Contract) -> Vec<DocChange> {
    walk(base, head).texts.into_values().collect()
}

/// What one walk finds.
pub(super) struct WireDiff {
    pub(super) changes: Vec<WireChange>,
    pub(super) texts: Vec<DocChange>,
    pub(super) moves: Moves,
}

/// All at once.
pub(super) fn find(base: &Contract, head: &Contract) -> WireDiff {
    let walk = walk(base, head);
    WireDiff { changes: walk.changes, texts: walk.texts.into_values().collect(), moves: walk.moves }
}

fn walk<'a>(base: &'a Contract, head: &'a Contract) -> report::Walk<'a> {
    let mut walk = report::Walk::new(base, head);
    walk.document();
    walk.operations();
    walk
}
