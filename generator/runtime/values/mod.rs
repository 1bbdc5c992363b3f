//! Types that emitted structs use, in addition to those of the standard library.

pub(crate) mod content;
mod date_time;
mod decimal;
mod extra;
mod nullable;
mod number;
#[cfg(feature = "serde")]
mod serde;
mod text;
mod upload;

/// Bytes that are shared when cloned.
pub use bytes::Bytes;
pub use content::Content;
pub use date_time::DateTime;
pub use extra::Extra;
pub use nullable::Nullable;
pub use number::{Number, ParseNumberError};
pub use text::{Base64, Date, Decimal, Duration, Ipv4, Ipv6, Time, Uri, Uuid};
pub use upload::Upload;

/// Any JSON value.
pub use serde_json::Value as Json;
