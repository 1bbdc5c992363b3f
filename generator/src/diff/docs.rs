//! Changes of documentation only: descriptions, summaries, titles, examples.

use super::DocChange;
use super::wire;
use crate::contract::Contract;

/// Returns every documentation text that differs between two contracts, in the order of the head document. Texts of
/// added or removed items are excluded; a text that many operations share is listed once, at the first of them.
pub fn compare(base: &Contract, head: &Contract) -> Vec<DocChange> {
    wire::texts(base, head)
}
