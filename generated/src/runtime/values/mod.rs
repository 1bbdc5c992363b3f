//! Types that emitted structs are made of, beside those of the standard library.

mod date_time;
mod extra;
mod nullable;
mod upload;

pub use date_time::DateTime;
pub use extra::Extra;
pub use nullable::Nullable;
pub use upload::{Bytes, Upload};

/// Any JSON value.
pub use serde_json::Value as Json;
