// Emitted by `oascrate`, from `runtime/tests/mod.rs` in its own sources. Edits are overwritten.

//! The runtime under a small API of its own, which is written as the generator emits it.

mod models;
mod sample;
mod unions;

#[cfg(all(feature = "client", feature = "server"))]
mod exchange;
#[cfg(all(feature = "client", feature = "server"))]
mod growth;
#[cfg(all(feature = "client", feature = "server"))]
mod pages;
#[cfg(all(feature = "client", feature = "server"))]
mod paths;
#[cfg(all(feature = "client", feature = "server"))]
mod refusals;
#[cfg(all(feature = "client", feature = "server"))]
mod served_streams;
#[cfg(all(feature = "client", feature = "server"))]
mod servers;
#[cfg(all(feature = "client", feature = "server"))]
mod serving;
#[cfg(all(feature = "client", feature = "server"))]
mod streams;
#[cfg(all(feature = "client", feature = "server"))]
mod uploads;
