//! The macros of emitted code. Each expands to trait implementations whose bodies are lists of calls, and to setters.

#![allow(unused_macros, unused_imports, reason = "a description need not have every kind of type")]

mod flatten;
mod models;
mod operations;
mod pages;
mod setter;

pub(crate) use flatten::flatten;
pub(crate) use models::{code_span, media, media_types, model, multipart, serde_by_wire, string_enum, tagged, union};
#[cfg(feature = "gateway")]
pub(crate) use operations::gateway;
#[cfg(feature = "mock")]
pub(crate) use operations::mocked;
#[cfg(feature = "server")]
pub(crate) use operations::routes;
pub(crate) use operations::{from_success, operation, responses, sets, statuses, streamed};
pub(crate) use pages::paged;
pub(crate) use setter::setter;
