//! The next item of a stream, from its source.

use std::task::{Context, Poll, ready};

use super::data::Reading;
use super::error::{InvalidItem, StreamError};
use super::framing::{Framing, TooLarge};
use super::read::{Failure, Reader};
use super::shared::{Received, Shared, Source};

impl<I, F: Framing> Shared<I, F> {
    /// The next item. `decode` returns `None` for an item that ends the stream.
    pub(super) fn poll_next(
        &self,
        cx: &mut Context<'_>,
        decode: impl FnOnce(F::Item, &Reading<'_>) -> Result<Option<I>, InvalidItem>,
    ) -> Poll<Option<Result<I, StreamError>>> {
        let mut source = self.lock();
        let item = match &mut *source {
            Source::List(items) => items.pop_front().map(Ok),
            Source::Stream(items) => ready!(items.as_mut().poll_next(cx)).map(Ok),
            Source::Received(received) => ready!(received.poll_next(cx, decode)),
            Source::Over => None,
        };
        // Closes the connection.
        if item.as_ref().is_none_or(|item| item.as_ref().is_err_and(StreamError::is_end)) {
            *source = Source::Over;
        }
        Poll::Ready(item)
    }
}

impl<F: Framing> Received<F> {
    fn poll_next<I>(
        &mut self,
        cx: &mut Context<'_>,
        decode: impl FnOnce(F::Item, &Reading<'_>) -> Result<Option<I>, InvalidItem>,
    ) -> Poll<Option<Result<I, StreamError>>> {
        let Self { incoming, is_text, framing, reader } = self;
        let operation = incoming.operation;
        if let Some(framing) = framing.take() {
            *reader = Some(Reader::new(incoming, framing));
        }
        let Some(reader) = reader else { return Poll::Ready(None) };
        let item = ready!(reader.poll_next(cx)).map(|item| match item {
            Ok(item) => decode(item, &Reading { is_text: *is_text, check: incoming.check.as_ref() })
                .map_err(|invalid| StreamError::Invalid(Box::new(InvalidItem { operation, ..invalid }))),
            Err(Failure::TooLarge(TooLarge(number))) => {
                Err(StreamError::TooLarge { operation, number, limit: incoming.limit })
            }
            Err(Failure::Broken(cause)) => Err(StreamError::Broken(cause)),
        });
        Poll::Ready(item.and_then(Result::transpose))
    }
}
