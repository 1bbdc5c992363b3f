// Emitted by `oascrate`, from `runtime/stream/shared.rs` in its own sources. Edits are overwritten.

//! The source of the items of a stream, which its clones share.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures_core::Stream;

#[cfg(feature = "io")]
use super::read::Reader;
use crate::runtime::body::incoming::Incoming;

/// Items that are sent or received. Clones share them: each item is returned to one of them.
pub(super) struct Shared<I, F>(Arc<Mutex<Source<I, F>>>);

/// The source of the items.
pub(super) enum Source<I, F> {
    /// Values in memory.
    List(VecDeque<I>),
    /// Values of an implementation.
    Stream(Pin<Box<dyn Stream<Item = I> + Send>>),
    /// The bytes of a message.
    Received(Box<Received<F>>),
    /// There are no more items.
    Over,
}

/// A stream whose items are converted.
struct Converted<S, I>(S, PhantomData<fn() -> I>);

impl<S: Stream<Item: Into<I>> + Unpin, I> Stream for Converted<S, I> {
    type Item = I;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<I>> {
        Pin::new(&mut self.get_mut().0).poll_next(cx).map(|item| item.map(Into::into))
    }
}

/// The bytes of a message.
pub(super) struct Received<F> {
    pub incoming: Incoming,
    /// Whether items are text, not JSON.
    pub is_text: bool,
    /// How the bytes are divided, until they are read.
    pub framing: Option<F>,
    #[cfg(feature = "io")]
    pub reader: Option<Reader<F>>,
}

impl<F> Received<F> {
    fn new(incoming: Incoming, framing: F, is_text: bool) -> Self {
        Self {
            incoming,
            is_text,
            framing: Some(framing),
            #[cfg(feature = "io")]
            reader: None,
        }
    }

    /// Whether an item has been asked for.
    pub(super) fn is_started(&self) -> bool {
        #[cfg(feature = "io")]
        return self.reader.is_some();
        #[cfg(not(feature = "io"))]
        false
    }
}

impl<I, F> Shared<I, F> {
    pub(super) fn list(items: Vec<I>) -> Self {
        Self::of(Source::List(items.into()))
    }

    /// Items of a stream of values that can be converted to them.
    pub(super) fn stream<V: Into<I>>(values: impl Stream<Item = V> + Send + 'static) -> Self
    where
        I: 'static,
    {
        Self::of(Source::Stream(Box::pin(Converted(Box::pin(values), PhantomData))))
    }

    pub(super) fn received(incoming: Incoming, framing: F, is_text: bool) -> Self {
        Self::of(Source::Received(Box::new(Received::new(incoming, framing, is_text))))
    }

    fn of(source: Source<I, F>) -> Self {
        Self(Arc::new(Mutex::new(source)))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Source<I, F>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<I, F> Clone for Shared<I, F> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// Items in memory are compared by value; other streams are equal to their own clones only.
impl<I: PartialEq, F> PartialEq for Shared<I, F> {
    fn eq(&self, other: &Self) -> bool {
        if Arc::ptr_eq(&self.0, &other.0) {
            return true;
        }
        // Always in the same order, since another thread may compare the two the other way round.
        let (first, second) = match Arc::as_ptr(&self.0) < Arc::as_ptr(&other.0) {
            true => (self.lock(), other.lock()),
            false => (other.lock(), self.lock()),
        };
        matches!((&*first, &*second), (Source::List(first), Source::List(second)) if first == second)
    }
}

impl<I, F> fmt::Debug for Shared<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.lock() {
            Source::List(items) => write!(f, "{} items", items.len()),
            Source::Stream(_) => f.write_str("stream"),
            Source::Received(received) => received.incoming.content.fmt(f),
            Source::Over => f.write_str("ended"),
        }
    }
}
