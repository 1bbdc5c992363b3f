//! Helpers of the tests.

pub mod bodies;
pub mod document;
pub mod exchange;
pub mod json;
pub mod nothing;
pub mod operations;
pub mod requests;
pub mod unknown;
