//!
//! - [`models`] has a type for the request of each operation, for its responses, and for everything inside them
#![cfg_attr(feature = "client", doc = "- [`Client`] sends requests; [`client`] has its methods, group by group")]
#![cfg_attr(feature = "server", doc = "- [`Server`] builds a router from implementations of the traits in [`server`]")]
#![cfg_attr(feature = "mock", doc = "- [`Mock`](mock::Mock) responds with examples, or as a test configures it")]
#![cfg_attr(feature = "gateway", doc = "- [`Gateway`](gateway::Gateway) implements the traits with a client")]
#![cfg_attr(feature = "webhooks", doc = "- [`Webhooks`](webhooks::Webhooks) receives requests of the server")]
//! - [`runtime`] is handwritten and independent of a particular API; everything else is generated from the API's
//!   OpenAPI description
//!
//! | feature | adds |
//! |---|---|
//! | `client` (default) | a client with one method for each operation |
//! | `rustls` (default), `native-tls` | TLS for the client's default transport |
//! | `tracing` | a span for each call of the client and each request to the server, an event for each attempt and wait |
//! | `server` | a trait for each group of operations, and an [axum](https://docs.rs/axum) router for their implementations |
//! | `mock` | a server that responds to every operation with the document's examples |
//! | `gateway` | a server that forwards every operation to another server |
//! | `webhooks` | a receiver of the requests that the server sends, with their types, and with `client` a sender |
//! | `serde` (default) | `Serialize` and `Deserialize` for all models; the crate itself does not need them |
//! | `jiff`, `chrono`, `time` | conversions of `DateTime`, `Date`, `Time` and `Duration` |
//! | `uuid`, `url` | conversions of `Uuid` and `Uri` |
//!
//! Models and requests need no feature.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(doctest, doc = include_str!("../README.md"))] // Its example is a test.

// Copied from the generator, which keeps it formatted.
#[rustfmt::skip]
pub mod runtime;

#[rustfmt::skip]
pub mod dialect;

#[rustfmt::skip]
mod conventions;

// Emitted: prettyplease has formatted them.
#[rustfmt::skip]
pub mod models;

#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod client;

#[cfg(feature = "server")]
#[rustfmt::skip]
pub mod server;

#[cfg(feature = "mock")]
#[rustfmt::skip]
pub mod mock;

#[cfg(feature = "gateway")]
#[rustfmt::skip]
pub mod gateway;

#[cfg(feature = "webhooks")]
#[rustfmt::skip]
pub mod webhooks;

/// Dependencies that appear in this crate's public API, in the version that it is built with.
pub use {bytes, http};

#[cfg(feature = "client")]
pub use reqwest;

#[cfg(feature = "server")]
pub use axum;

#[doc(inline)]
pub use runtime::values::{Base64, Date, Decimal, Duration, Ipv4, Ipv6, Time, Uri, Uuid};

#[doc(inline)]
pub use runtime::{Content, Credentials, DateTime, Extra, Json, Nullable, Number, RawResponse, Upload};

#[cfg(feature = "client")]
#[doc(inline)]
pub use runtime::client::{
    ApiError, Call, Client, Error, ItemError, Items, LenientPages, Pages, Response, RetryPolicy, Transport,
};

#[cfg(all(feature = "client", feature = "server"))]
#[doc(inline)]
pub use runtime::client::in_process;

#[cfg(feature = "server")]
#[doc(inline)]
pub use runtime::server::{Context, HandlerError, RateLimit, Rejection, ResponseHeaders, Server};
