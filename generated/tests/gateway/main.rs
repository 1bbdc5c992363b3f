//! The gateway between a client and the mock.
//!
//! - [`laws`]: every example of every operation arrives unchanged
//! - [`passing`]: headers and options that are forwarded, and errors without a response

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod laws;
mod passing;
mod requests;
#[path = "../conformance/support/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod support;
