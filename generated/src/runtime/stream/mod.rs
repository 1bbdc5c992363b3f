// Emitted by `oascrate`, from `runtime/stream/mod.rs` in its own sources. Edits are overwritten.

//! Bodies that are sent and read item by item: server-sent events, and lines of JSON.
//!
//! ```text
//! client.chat().watch(request).await?     Events<T>, a stream of events whose data are values
//! client.logs().follow(request).await?    Lines<T>, a stream of values
//! WatchResponse::Ok(Events::new(stream))  the same types on the server
//! ```
//!
//! Input and output are the bytes of a body; one item is in memory at a time, and its size is limited. An item that
//! does not match its description is a [`StreamError`] in its place, after which the stream continues; after
//! [`StreamError::Broken`] it has ended.
//!
//! A stream of events is opened again as the HTML standard describes: with the id of the last event in
//! `Last-Event-ID`, after the wait that the server demands in `retry`. This applies
//!
//! - to operations whose repetition has no effect, such as GET,
//! - if the connection breaks, or if it ends after the server has sent an `id` or a `retry`, until the server responds
//!   with 204,
//! - as often as the [retry policy](crate::runtime::client::RetryPolicy) of the call has attempts, counted since the
//!   last event.
//!
//! A stream that is dropped closes its connection, and is not opened again. A stream whose data are JSON also ends with
//! the data `[DONE]`, which is a convention of several APIs.

#![cfg_attr(not(feature = "io"), allow(dead_code, reason = "only a client or a server reads streams"))]

mod codec;
mod data;
mod encode;
mod error;
mod event;
mod events;
mod framing;
mod lines;
#[cfg(feature = "io")]
mod next;
#[cfg(feature = "io")]
mod read;
mod shared;
#[cfg(test)]
mod tests;

#[doc(hidden)]
pub use codec::codecs;
pub use error::{InvalidItem, StreamError};
pub use event::Event;
pub use events::Events;
pub use lines::Lines;
