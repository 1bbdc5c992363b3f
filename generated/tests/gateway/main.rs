//! The gateway between a client and the mock.
//!
//! - [`laws`]: every example of every operation arrives unchanged
//! - [`passing`]: headers and options that are forwarded, and errors without a response
//! - [`upstreams`]: what is passed on beside the described request, and the configuration of upstreams

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod laws;
mod passing;
mod requests;
#[path = "../conformance/support/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod support;
mod upstreams;
