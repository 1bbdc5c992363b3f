//! Streams of values, one on each line.

use std::fmt;

use futures_core::Stream;

use super::data;
use super::encode::KeepAlive;
use super::framing::records::{Format, RecordFraming, SEPARATOR};
use super::shared::Shared;
use crate::runtime::body::incoming::Incoming;
use crate::runtime::values::Content;
use crate::runtime::wire::Wire;

/// A stream of values, one on each line of a body.
///
/// The receiver reads it. A line that is not a value is an error in its place, with the number of the line:
///
/// ```
/// # use this_crate::runtime::stream::{Lines, StreamError};
/// # async fn total(mut levels: Lines<i64>) -> Result<i64, StreamError> {
/// let mut total = 0;
/// while let Some(level) = levels.next().await {
///     match level {
///         Ok(level) => total += level,
///         Err(error) if error.is_end() => return Err(error),
///         Err(error) => println!("line {:?} is left out: {error}", error.number()),
///     }
/// }
/// # Ok(total)
/// # }
/// ```
///
/// The sender creates it of a stream of values, or of values in memory:
///
/// ```
/// # use this_crate::runtime::stream::Lines;
/// let levels = Lines::from(vec![1_i64, 2, 3]);
/// ```
///
/// Clones share the stream: each value is returned to one of them, and only one of them may wait at a time.
#[derive(PartialEq)]
#[must_use = "a stream does nothing unless it is read or sent"]
pub struct Lines<T>(Shared<T, RecordFraming>);

impl<T: Wire + Send> Lines<T> {
    /// Creates a stream of values to send. The message ends with it.
    pub fn new<I: Into<T>>(values: impl Stream<Item = I> + Send + 'static) -> Self {
        Self(Shared::stream(values))
    }

    pub(super) fn received(incoming: Incoming, format: Format, is_text: bool) -> Self {
        Self(Shared::received(incoming, RecordFraming::new(format, is_text), is_text))
    }

    pub(super) fn encode(&self, format: Format, is_text: bool) -> Result<Content, String> {
        let write = move |value: &T, bytes: &mut Vec<u8>| write(value, format, is_text, bytes);
        self.0.encode(Box::new(write), KeepAlive::every(None))
    }
}

fn write<T: Wire>(value: &T, format: Format, is_text: bool, bytes: &mut Vec<u8>) -> Result<(), String> {
    if format == Format::Sequence {
        bytes.push(SEPARATOR);
    }
    let start = bytes.len();
    data::encode(value, is_text, bytes)?;
    if bytes.iter().skip(start).any(|byte| *byte == b'\n') {
        return Err("a line contains a line break".to_owned());
    }
    bytes.push(b'\n');
    Ok(())
}

/// Values in memory, which can be sent any number of times.
impl<T: Wire + Send> From<Vec<T>> for Lines<T> {
    fn from(values: Vec<T>) -> Self {
        Self(Shared::list(values))
    }
}

impl<T> Clone for Lines<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lines").field(&self.0).finish()
    }
}

#[cfg(feature = "io")]
mod reading {
    use std::future::poll_fn;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use futures_core::Stream;

    use super::super::data::Reading;
    use super::super::error::{InvalidItem, StreamError};
    use super::super::framing::records::Record;
    use super::Lines;
    use crate::runtime::wire::Wire;

    impl<T: Wire + Send> Lines<T> {
        /// Returns the next value, or `None` at the end. The same as `next` of the usual stream extension traits,
        /// without depending on them.
        ///
        /// After an error the stream continues, unless it is [`StreamError::Broken`].
        pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
            poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
        }
    }

    impl<T: Wire + Send> Stream for Lines<T> {
        type Item = Result<T, StreamError>;

        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.0.poll_next(cx, decode)
        }
    }

    fn decode<T: Wire>(Record { number, text }: Record, reading: &Reading<'_>) -> Result<Option<T>, InvalidItem> {
        reading.decode(&text).map(Some).map_err(|error| InvalidItem::new(number, &text, error))
    }
}
