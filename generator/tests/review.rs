//! The review of a change: each case is a pair of small documents and all expected findings, with both verdicts.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "review/editions.rs"]
mod editions;
#[path = "review/meaning.rs"]
mod meaning;
#[path = "review/origin.rs"]
mod origin;
#[path = "review/places.rs"]
mod places;
#[path = "review/renames.rs"]
mod renames;
#[path = "review/rust.rs"]
mod rust;
#[path = "review/statuses.rs"]
mod statuses;
