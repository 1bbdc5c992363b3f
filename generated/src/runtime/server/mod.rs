//! The server: an axum router over the implementation of emitted traits.
//!
//! ```text
//!  http::Request --buffer--> Incoming --credentials, read--> request --handler--> answer --encode--> http::Response
//!                                 `--> Rejection, in the API's error envelope
//! ```

mod context;
mod rejection;
mod routes;

use std::future::Future;

pub use axum::Router;

use super::answer::{Raw, Responses};
use super::operation::Operation;

pub use context::Context;
pub use rejection::Rejection;
pub use routes::{Handler, Routes, merge};

/// The answer of an operation that the implementation leaves out: 501.
pub fn not_implemented<O: Operation>(_request: O, _context: Context) -> impl Future<Output = O::Response> + Send {
    std::future::ready(O::Response::undocumented(Raw::from(Rejection::not_implemented(O::INFO))))
}
