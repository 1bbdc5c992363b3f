//! The runtime of emitted code. It is independent of a particular API: what differs between APIs is in [`dialect`].
//!
//! - [`wire`]: encoding and decoding of values, with one visitor for all emitted structs
//! - [`values`]: the types that emitted structs use
//! - [`params`]: parameters as strings, in every style
//! - [`body`]: bodies, with a codec for each kind of media type
//! - [`operation`], [`request_encoder`], [`request_decoder`], [`response`]: an operation, its request in both
//!   directions, its responses
//! - [`headers`]: headers of responses
//! - [`security`]: credentials and their locations
//! - `client`, `server`: the two sides; `mock`: a server that responds with examples; `gateway`: a server that forwards
//!   to another one; `record`: recordings of what both sides send
//! - `stream`, if an operation needs it: streams of events and of lines
//! - [`emitted`]: the imports of emitted code
//!
//! [`params`], [`request_encoder`], [`request_decoder`], [`wire`] and [`emitted`] are for emitted code only: they may
//! change with any release.
//!
//! Emitted code consists of plain types with one declarative macro each. The macros expand to calls of generic
//! functions in this module, one for each field and without control flow, which keeps a crate of a thousand types fast
//! to check.

mod api;
pub mod body;
pub mod dialect;
#[doc(hidden)]
pub mod emitted;
pub mod headers;
pub(crate) mod macros;
pub mod operation;
mod operation_info;
#[doc(hidden)]
pub mod params;
pub(crate) mod redact;
#[doc(hidden)]
pub mod request_decoder;
#[doc(hidden)]
pub mod request_encoder;
pub mod response;
#[doc(hidden)]
pub mod sealed;
pub mod security;
#[cfg(streams)]
pub mod stream;
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
#[cfg(feature = "io")]
pub mod record;
#[cfg(feature = "server")]
pub mod server;
#[cfg(test)]
mod tests;

pub use operation::{Operation, OperationInfo};
pub use response::{RawResponse, Responses};
pub use security::{Credentials, SecurityScheme};
pub use values::{Bytes, Content, DateTime, Extra, Json, Nullable, Number, Upload};
