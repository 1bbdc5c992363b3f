// Emitted by `oascrate`, from `runtime/client/lenient_pages.rs` in its own sources. Edits are overwritten.

//! Streams of pages without the items that do not match their description.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::Error;
use super::lenient_page::LenientPage;
use super::pages::{Pages, Walk};
use crate::runtime::operation::{Paged, Success};

impl<O: Paged> Pages<O> {
    /// Streams the same pages leniently: an item that does not match its description does not make its page an error.
    /// Any other mismatch does.
    pub fn lenient(self) -> LenientPages<O> {
        LenientPages(self.0.leniently())
    }
}

/// A stream of pages, each without the items that do not match their description.
#[must_use = "a stream does nothing unless it is polled"]
pub struct LenientPages<O: Paged>(Walk<O>);

impl<O: Paged> LenientPages<O> {
    /// Returns the next page, or `None` at the end. The same as `next` of the usual stream extension traits, without
    /// depending on them.
    pub async fn next(&mut self) -> Option<Result<LenientPage<Success<O>>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the request that continues this stream.
    pub fn rest(&self) -> O {
        self.0.rest()
    }
}

impl<O: Paged> Stream for LenientPages<O> {
    type Item = Result<LenientPage<Success<O>>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_next(cx)
    }
}

/// Nothing in it is pinned: the future in progress is boxed.
impl<O: Paged> Unpin for LenientPages<O> {}

impl<O: Paged> fmt::Debug for LenientPages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LenientPages").field("operation", &O::INFO.id).finish_non_exhaustive()
    }
}
