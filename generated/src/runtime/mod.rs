// Copied by `cargo xtask codegen` from `generator/runtime/mod.rs`. Edit it there instead.

//! What emitted code stands on. Nothing here knows a particular API: what differs between APIs is in [`dialect`].
//!
//! - [`wire`]: how values travel, and the one visitor behind every emitted struct
//! - [`values`]: the types that emitted structs are made of
//! - [`params`]: parameters as texts, in every style
//! - [`body`]: bodies in every form
//! - [`operation`], [`request_encoder`], [`request_decoder`], [`response`]: an operation, its request on the way out and in, its answers
//! - [`security`]: credentials, and where they travel
//! - `client`, `server`: the two sides; `mock`: a server that answers with examples; `gateway`: one that asks another
//! - [`emitted`]: what emitted code imports
//!
//! [`params`], [`request_encoder`], [`request_decoder`], [`wire`] and [`emitted`] are for emitted code alone: they can change with any release.
//!
//! Emitted code is plain types with one declarative macro each. The macros expand to calls of generic functions here, one
//! for each field and without control flow: that is what keeps a crate of a thousand types quick to check.

pub mod body;
pub mod dialect;
#[doc(hidden)]
pub mod emitted;
pub(crate) mod macros;
pub mod operation;
#[doc(hidden)]
pub mod params;
pub(crate) mod redact;
#[doc(hidden)]
pub mod request_decoder;
#[doc(hidden)]
pub mod request_encoder;
pub mod response;
pub mod security;
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

pub use operation::{Operation, OperationInfo};
pub use response::{RawResponse, Responses};
pub use security::{Credentials, SecurityScheme};
pub use values::{Bytes, Content, DateTime, Extra, Json, Nullable, Upload};
