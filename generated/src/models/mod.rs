//! The types of requests and answers, by group.

pub mod security;
mod shared;
mod visitors;

pub use shared::*;
pub use visitors::*;
