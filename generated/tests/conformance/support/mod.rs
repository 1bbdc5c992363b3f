//! What the tests stand on.

pub mod bodies;
pub mod document;
pub mod json;
pub mod operations;
pub mod requests;
pub mod unknown;
