//! The targets of the mutation tests, for a fuzzer.

#![allow(missing_docs, reason = "the documentation is that of the tests")]

pub mod documents;
pub mod messages;
