//! What is only said differently: descriptions, summaries, titles, examples.

use super::DocChange;
use super::wire;
use crate::contract::Contract;

/// Every text for people in which two contracts differ, in the order of the head document. Texts of what came or went are not among
/// them; a text that many operations share is there once, at the first of them.
pub fn compare(base: &Contract, head: &Contract) -> Vec<DocChange> {
    wire::texts(base, head)
}
