//! The API that the runtime serves. No other file here refers to the crate that it is a part of.

pub(crate) use crate::conventions::CONVENTIONS;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use crate::dialect::Api;
