//! The server: an axum router for implementations of emitted traits.
//!
//! ```text
//!  http::Request --receive--> ReceivedRequest --credentials, read--> request --method--> typed response --encode--> http::Response
//!                                 `--> Rejection                                `--> HandlerError ----------------------^
//! ```
//!
//! Credentials are parsed, and only [`Server::authenticate`] verifies them: without it, an operation that declares
//! security accepts any credentials.
//!
//! A handler method returns the typed response of its operation, or a [`HandlerError`] for any other response. Requests
//! that the server itself rejects receive a [`Rejection`] in the API's error format; [`Server::on_rejection`] replaces
//! it.

mod access;
mod builder;
mod context;
mod handled;
mod handler_error;
pub(crate) mod hop_by_hop;
mod index;
mod limits;
mod multipart;
mod nulls;
mod parts;
mod pattern;
mod rate_limit;
mod receive;
mod refusal;
mod rejection;
mod routes;
mod rules;
mod settings;
pub(crate) mod trace;
mod webhooks;

pub use axum::Router;

pub use crate::runtime::request_decoder::{RequestError, RequestErrorKind};
pub use builder::{Handler, Server};
pub use context::{Context, ResponseHeaders};
pub use handled::Handled;
#[cfg(feature = "gateway")]
pub(crate) use handled::ResponseCause;
#[doc(hidden)]
pub use handler_error::encode_response;
pub use handler_error::{HandlerError, not_implemented};
pub use limits::RequestLimits;
pub(crate) use nulls::left_out_null;
pub use rate_limit::RateLimit;
pub use refusal::Refusal;
pub use rejection::Rejection;
#[cfg(feature = "mock")]
pub(crate) use rejection::body_error;
#[cfg(any(feature = "gateway", feature = "mock"))]
pub(crate) use rejection::respond;
pub(crate) use rules::Checks;
#[doc(hidden)]
pub use rules::Rules;
pub use webhooks::Reply;
#[doc(hidden)]
pub use webhooks::{Handlers, Receiver};
