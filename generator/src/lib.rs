//! Generates a Rust crate from an OpenAPI document: typed models, axum route traits with their router, and a client.
//! [`Generator`], and what it returns, is the public API; the modules serve the program and its tests, and can change
//! in any release.
#![cfg_attr(doctest, doc = include_str!("../README.md"))]
//!
//! ```text
//!  document            overlays              names
//!     |                   |                    |
//!  source     text -> Node tree, each node with its Span
//!     |                   |                    |
//!  repair     rules over the tree ---- Fix ----|----------> QUIRKS.md, effective.yaml
//!     |                   |                    |
//!  overlay    strict actions --------- Fix ----|
//!     |                                        |
//!  lower      -> ir::Api (no $ref, no openapiv3 type, no Rust name)
//!     |                                        |
//!  unify      declared shapes and families become one type each
//!     |                                        |
//!  names      every identifier, once; a collision is a diagnostic
//!     |
//!  plan       the public items of the crate, with their signatures
//!     |
//!  emit       -> Vec<GeneratedFile>
//! ```
//!
//! Everything but [`cli`] is a pure function of its texts: no file, clock, environment, process or network. Every stage
//! reports into [`diagnostic::Diagnostics`] and does as much as it can, and the driver ([`generate()`]) stops *between*
//! stages, so that one run reports all problems of a document.

pub mod bundle;
#[cfg(feature = "cli")]
pub mod cli;
pub mod code;
pub mod contract;
pub mod diagnostic;
pub mod dialect;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod generate;
pub mod generated_file;
mod generator;
pub mod grammar;
mod identifier;
pub mod import;
mod infer;
pub mod ir;
pub mod lower;
pub mod markdown;
pub mod names;
pub mod names_file;
pub mod observe;
pub mod overlay;
pub mod package;
pub mod pipeline;
mod plan;
pub mod pointer;
pub mod printable;
pub mod repair;
pub mod report;
pub mod rules;
pub mod runtime;
pub mod shared;
pub mod source;
pub mod stack;
pub mod suggest;
pub mod surface;
pub mod text;
pub mod unify;

// Never compiled: it makes `cargo fmt` format the runtime, which is compiled as a part of emitted crates.
#[cfg(any())]
#[path = "../runtime/mod.rs"]
mod format_runtime;

pub use generate::{Output, generate};
pub use generator::{Generated, Generator, Message, Rejected, runtime_crate};
pub use pipeline::{Input, LenientIssues, Reading, Runtime, read, read_leniently};
