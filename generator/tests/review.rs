//! What the review says of a change: each case is a pair of small documents and every finding that there must be, with both verdicts.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "review/editions.rs"]
mod editions;
#[path = "review/rust.rs"]
mod rust;
