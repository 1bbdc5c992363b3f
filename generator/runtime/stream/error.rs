//! Errors in streams.

use std::error::Error as StdError;
use std::fmt;

#[cfg(feature = "io")]
use crate::runtime::body::CodecError;
use crate::runtime::redact;
#[cfg(feature = "io")]
use crate::runtime::wire::error_path::without_position;

/// An error in a stream.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// An item does not match its description. The stream continues after it.
    Invalid(Box<InvalidItem>),
    /// An item exceeds the limit and is left out. The stream continues after it.
    #[non_exhaustive]
    TooLarge {
        /// The operation.
        operation: &'static str,
        /// The number of the line or of the event, from one.
        number: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// The stream broke off, and has ended.
    Broken(Box<dyn StdError + Send + Sync>),
}

/// An item of a stream that does not match its description.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidItem {
    /// The operation.
    pub operation: &'static str,
    /// The number of the line or of the event, from one.
    pub number: u64,
    /// The path of the invalid value in the item, like `choices[0].delta`; empty for the item itself.
    pub path: String,
    /// The problem.
    pub message: String,
    /// The item as received.
    pub text: String,
}

impl StreamError {
    /// Returns whether the stream has ended with this error.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Broken(_))
    }

    /// Returns the number of the line or of the event, from one, if this is the error of one item.
    pub fn number(&self) -> Option<u64> {
        match self {
            Self::Invalid(item) => Some(item.number),
            Self::TooLarge { number, .. } => Some(*number),
            Self::Broken(_) => None,
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(item) => item.fmt(f),
            Self::TooLarge { operation, number, limit } => {
                write!(f, "item {number} of the stream of {operation} exceeds {limit} bytes")
            }
            Self::Broken(cause) => write!(f, "the stream broke off: {cause}"),
        }
    }
}

impl StdError for StreamError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Broken(cause) => Some(cause.as_ref()),
            Self::Invalid(_) | Self::TooLarge { .. } => None,
        }
    }
}

impl InvalidItem {
    /// An item whose operation is not known yet.
    #[cfg(feature = "io")]
    pub(super) fn new(number: u64, text: &[u8], error: CodecError) -> Self {
        let CodecError { path, message, .. } = error;
        let message = without_position(&message).to_owned();
        Self { operation: "", number, path, message, text: String::from_utf8_lossy(text).into_owned() }
    }
}

impl fmt::Display for InvalidItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, number, path, message, .. } = self;
        let message = redact::line(message);
        write!(f, "item {number} of the stream of {operation} does not match its description: ")?;
        if path.is_empty() { f.write_str(&message) } else { write!(f, "{path}: {message}") }
    }
}

/// Prints the beginning of the item.
impl fmt::Debug for InvalidItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, number, path, message, text } = self;
        f.debug_struct("InvalidItem")
            .field("operation", operation)
            .field("number", number)
            .field("path", path)
            .field("message", &redact::line(message))
            .field("text", &redact::Body(None, text.as_bytes()))
            .finish()
    }
}

impl StdError for InvalidItem {}

#[cfg(feature = "client")]
mod of_calls {
    use std::io;

    use super::StreamError;
    use crate::runtime::client::{Error, ItemError, TransportError};
    use crate::runtime::values::Json;

    /// So that `?` passes an error of a stream on among those of calls.
    impl From<StreamError> for Error {
        fn from(error: StreamError) -> Self {
            let message = error.to_string();
            match error {
                StreamError::Invalid(item) => Self::Item(Box::new(ItemError {
                    operation: item.operation,
                    path: item.path,
                    message: item.message,
                    json: serde_json::from_str(&item.text).unwrap_or(Json::String(item.text)),
                    position: 0,
                })),
                StreamError::TooLarge { operation, limit, .. } => Self::ResponseTooLarge { operation, limit },
                StreamError::Broken(cause) => match cause.downcast::<Self>() {
                    Ok(error) => *error,
                    Err(cause) => Self::Transport(match cause.downcast_ref::<io::Error>().map(io::Error::kind) {
                        Some(io::ErrorKind::TimedOut) => TransportError::timeout(message),
                        _ => TransportError::new(cause),
                    }),
                },
            }
        }
    }
}
