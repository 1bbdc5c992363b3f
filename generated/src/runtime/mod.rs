// Copied by `cargo xtask codegen` from `generator/runtime/mod.rs`. Edit it there instead.

//! What emitted code stands on. Nothing here knows a particular API.
//!
//! - [`wire`]: how values travel, and the one visitor behind every emitted struct
//! - [`values`]: the types that emitted structs are made of
//! - [`params`]: parameters as texts, in every style
//! - [`body`]: bodies in every form
//! - [`operation`], [`outgoing`], [`incoming`], [`answer`]: an operation, its request on the way out and in, its answers
//! - [`security`]: credentials, and where they travel
//! - `client`, `server`: the two sides; `mock`: a server that answers with examples; `gateway`: one that asks another
//! - [`emitted`]: what emitted code imports
//!
//! [`params`], [`outgoing`], [`incoming`], [`wire`] and [`emitted`] are for emitted code alone: they can change with any release.
//!
//! Emitted code is plain types with one declarative macro each. The macros expand to calls of generic functions here, one
//! for each field and without control flow: that is what keeps a crate of a thousand types quick to check.

pub mod answer;
pub mod body;
#[doc(hidden)]
pub mod emitted;
#[doc(hidden)]
pub mod incoming;
pub(crate) mod macros;
pub mod operation;
#[doc(hidden)]
pub mod outgoing;
#[doc(hidden)]
pub mod params;
pub mod security;
pub(crate) mod shown;
pub(crate) mod template;
pub mod values;
#[doc(hidden)]
pub mod wire;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "gateway")]
pub mod gateway;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "server")]
pub mod server;
#[cfg(test)]
mod tests;

pub use answer::{Raw, Responses};
pub use operation::{Info, Operation};
pub use security::{Credentials, Scheme};
pub use values::{Bytes, Content, DateTime, Extra, Json, Nullable, Upload};
