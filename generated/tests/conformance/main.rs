//! The crate against the bodies and calls of the real API.
//!
//! - [`examples`]: every example of the document, and every parameter of every operation
//! - [`evidence`]: bodies from elsewhere
//! - [`seeds`]: the documents that the project started from
//! - [`groups`]: an exchange between client and server for each group of operations
//! - [`sockets`]: such exchanges over a socket
//! - [`plain`]: bytes on a socket, with a server that does not use this crate
//! - [`pages`]: lists that are given a page at a time
//! - [`rivals`]: errors of other generators on this document
//! - [`laws`]: invariants of arbitrary values of every type

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod evidence;
mod examples;
mod groups;
mod laws;
mod pages;
mod plain;
mod rivals;
mod seeds;
mod sockets;
mod support;
