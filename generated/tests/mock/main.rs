//! The mock: its default responses, its stubs, and its log.
//!
//! - [`responses`]: every operation and every example of the document
//! - [`control`]: other responses, for a number of calls or permanently
//! - [`deleted_paths`]: deleted objects
//! - [`faults`]: connections that break
//! - [`matching`]: responses that depend on the request, and expected numbers of calls
//! - [`memory`]: the log of requests
//! - [`overview`]: its page for a browser

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod control;
mod deleted_paths;
mod faults;
mod matching;
mod memory;
mod overview;
mod responses;
#[path = "../conformance/support/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod support;
