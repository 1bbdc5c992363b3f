//! Changes for users of the protocol.
//!
//! Input: two [`Contract`]s. Output: one [`WireChange`] for each difference at each place, by the most specific rule,
//! in the order of the head document; removals come last.
//!
//! Guarantees: a contract does not differ from itself; every difference between two contracts is reported as a change,
//! if only by a rule for unclassified changes; no difference is two changes. Schemas of requests are judged as requests
//! and schemas of responses as responses, at every depth; a schema used in both directions is judged in both. Of
//! webhooks, it is the reverse.
//!
//! A schema that one part of an operation reaches on several paths is judged at the first few, and the others are
//! counted: it is the same change. It is not judged again inside itself.

mod api;
mod enums;
mod keyword;
mod levels;
mod media;
mod object;
mod operation;
mod pairing;
mod param;
mod report;
mod same;
mod schema;
mod security;
mod tags;
mod union;
mod ways;
mod words;

use super::{DocChange, Moves, WireChange};
use crate::contract::Contract;

/// Returns all differences of two contracts on the wire.
pub fn compare(base: &Contract, head: &Contract) -> Vec<WireChange> {
    walk(base, head).changes
}

/// Returns every documentation text that differs between two contracts; a text that many operations share is listed
/// once.
pub(super) fn texts(base: &Contract, head: &Contract) -> Vec<DocChange> {
    walk(base, head).texts.into_values().collect()
}

/// The result of one walk.
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
    let partners = walk.partners();
    walk.renamed_tags(&partners);
    walk.document();
    walk.operations(&partners);
    walk
}
