//! The Rocket.Chat Omnichannel API: typed requests and responses, a client, and a server to implement.
//!
//! Call the API:
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn example() -> Result<(), rocketchat_omnichannel::Error> {
//! use rocketchat_omnichannel::models::{ListRooms, RegisterVisitor};
//! use rocketchat_omnichannel::{Client, Credentials};
//!
//! // A visitor needs no account, only a token of its own choice.
//! let visitor = Client::new("https://chat.example.com")?;
//! visitor.visitors().register(RegisterVisitor::new("vis-4f9c2a7e61d8").name("Ines Duarte")).await?;
//!
//! // Agents and administrators do.
//! let agent = Client::builder("https://chat.example.com")
//!     .credentials(Credentials::new().user_id("the user id").auth_token("the auth token"))
//!     .build()?;
//! let page = agent.rooms().list(ListRooms::default().open(true).count(25)).await?;
//! println!("{:?} rooms are open", page.total);
//! # Ok(())
//! # }
//! ```
//!
//! Serve it with axum. Operations without a method respond with `501 Not Implemented`:
//!
//! ```no_run
//! # #[cfg(feature = "server")]
//! # mod example {
//! use rocketchat_omnichannel::models::{GetVisitor, GetVisitorOk, GetVisitorResponse, Visitor};
//! use rocketchat_omnichannel::server::VisitorsApi;
//! use rocketchat_omnichannel::{Context, HandlerError, Server, axum};
//!
//! struct Desk;
//!
//! impl VisitorsApi for Desk {
//!     async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
//!         Ok(GetVisitorOk::default().visitor(Visitor::default().token(request.token)).into())
//!     }
//! }
//!
//! fn router() -> axum::Router {
//!     Server::new(Desk).visitors().into_router()
//! }
//! # }
//! ```
//!
//! Test a client against the mock, which responds with the examples of the document:
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "mock"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), rocketchat_omnichannel::Error> {
//! use rocketchat_omnichannel::mock::Mock;
//! use rocketchat_omnichannel::models::GetVisitor;
//! use rocketchat_omnichannel::{Client, in_process};
//!
//! let mock = Mock::new();
//! let client = Client::builder("http://mock").transport(in_process(mock.router())).build()?;
//! let found = client.visitors().get(GetVisitor::new("vis-4f9c2a7e61d8")).await?;
//! assert_eq!(found.visitor.and_then(|visitor| visitor.name).as_deref(), Some("Ines Duarte"));
//! assert_eq!(mock.calls::<GetVisitor>().len(), 1);
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "client", feature = "mock")))]
//! # fn main() {}
//! ```
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
