//! The mock: what it answers by itself, what it can be told, and what it remembers.
//!
//! - [`responses`]: every operation and every example of the document
//! - [`control`]: other answers, for a while or for good
//! - [`gone`]: what it has deleted
//! - [`memory`]: what it was asked
//! - [`overview`]: its page for a browser

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod control;
mod deleted_paths;
mod memory;
mod overview;
mod responses;
#[path = "../conformance/support/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod support;
