//! Paginated lists as streams.
//!
//! ```text
//! client.rooms().list(request)            one page
//! client.rooms().list(request).pages()    a stream of pages, each as it was answered
//! client.rooms().list(request).items()    a stream of items
//! ```
//!
//! A stream starts at the offset of its request and uses the page size of its request; without a page size, the server
//! chooses. A page is fetched on demand, never in advance. The next page starts after the items received so far,
//! however many were requested. The stream ends
//!
//! - when it has passed as many items as the latest page reports in total, which may change on the way,
//! - with a page that is empty or lacks the list,
//! - with an error, and
//! - where pages report no total: when pages repeat in a cycle, as they do if the server ignores offsets. A page equal
//!   to the previous one is not returned; a longer cycle is detected before three times as many pages have arrived as
//!   there are different ones. A short page means nothing, since a server may return fewer items than requested.
//!
//! A list that always has new items and never reports a total is endless, and so is its stream: pages are fetched as
//! long as the caller asks for the next one.
//!
//! A stream that has ended for any reason, or was abandoned, can be continued with the request that `rest` returns.
//! After an error, that is the failed request. Where new items come first, as in the history of a room, `rest` does not
//! find them: start from the beginning and stop at a known item.
//!
//! The list may change while it is read. An item that keeps its position is returned exactly once; items inserted or
//! removed before it can hide or repeat it, as with every pagination by offset.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::mem::take;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{BoxFuture, Call, Error};
use crate::runtime::operation::{Operation, Paged, Success};

impl<O: Paged> Call<O> {
    /// Streams all pages, starting with this request.
    pub fn pages(self) -> Pages<O> {
        Pages { call: self, state: State::Idle, cycle: CycleDetector::default() }
    }

    /// Streams the items of all pages, starting with this request.
    pub fn items(self) -> Items<O> {
        Items { pages: self.pages(), arrived: Vec::new().into_iter() }
    }
}

/// A stream of pages. Each page is fetched on demand.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<O: Paged> {
    /// The request of the page that is next or in progress.
    call: Call<O>,
    state: State<O>,
    /// The number of pages since the last one that reported a total.
    cycle: CycleDetector<O::Item>,
}

enum State<O: Operation> {
    Idle,
    Fetching(BoxFuture<'static, Result<Success<O>, Error>>),
    Over,
}

impl<O: Paged> Pages<O> {
    /// Returns the next page, or `None` at the end. The same as `next` of the usual stream extension traits, without
    /// depending on them.
    pub async fn next(&mut self) -> Option<Result<Success<O>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the request that continues this stream.
    pub fn rest(&self) -> O {
        self.call.request.clone()
    }

    /// Advances after a page has arrived; `false` if the page must not be returned.
    fn advance(&mut self, page: &mut Success<O>) -> bool {
        let (items, total) = O::list(page);
        let items = items.map(|items| items.as_slice()).unwrap_or_default();
        if total.is_some() {
            self.cycle = CycleDetector::default();
        } else if self.cycle.has_seen(items) {
            self.state = State::Over;
            return false;
        }
        let offset = self.call.request.offset_mut();
        let walked = offset.unwrap_or(0).saturating_add_unsigned(items.len() as u64);
        *offset = Some(walked);
        let more = !items.is_empty() && total.is_none_or(|total| walked < total);
        self.state = if more { State::Idle } else { State::Over };
        true
    }
}

/// Detects cycles of pages of any length with two pages in memory: each page is compared with its predecessor, and with
/// the latest page whose number was a power of two (R. P. Brent's algorithm).
struct CycleDetector<T> {
    passed: u64,
    latest: Vec<T>,
    landmark: Vec<T>,
}

impl<T: Clone + PartialEq> CycleDetector<T> {
    /// Returns whether the next page occurred before; records it if not.
    fn has_seen(&mut self, page: &[T]) -> bool {
        if !page.is_empty() && (page == self.latest || page == self.landmark) {
            return true;
        }
        self.passed = self.passed.saturating_add(1);
        if self.passed.is_power_of_two() {
            self.landmark = page.to_vec();
        }
        self.latest = page.to_vec();
        false
    }
}

impl<T> Default for CycleDetector<T> {
    fn default() -> Self {
        Self { passed: 0, latest: Vec::new(), landmark: Vec::new() }
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Success<O>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if matches!(this.state, State::Idle) {
            this.state = State::Fetching(this.call.clone().into_future());
        }
        let State::Fetching(response) = &mut this.state else { return Poll::Ready(None) };
        Poll::Ready(match ready!(response.as_mut().poll(cx)) {
            Ok(mut page) => this.advance(&mut page).then_some(Ok(page)),
            Err(error) => {
                this.state = State::Over;
                Some(Err(error))
            }
        })
    }
}

/// A stream of items. Pages are fetched on demand.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    /// The items of the latest page that have not been returned yet.
    arrived: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    /// Returns the next item, or `None` at the end. The same as `next` of the usual stream extension traits, without
    /// depending on them.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the request that continues this stream.
    pub fn rest(&self) -> O {
        let mut rest = self.pages.rest();
        let offset = rest.offset_mut();
        *offset = offset.map(|offset| offset.saturating_sub_unsigned(self.arrived.len() as u64));
        rest
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.arrived.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(mut page)) => this.arrived = O::list(&mut page).0.map(take).unwrap_or_default().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Nothing in them is pinned: the future in progress is boxed.
impl<O: Paged> Unpin for Pages<O> {}
impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::INFO.id).finish_non_exhaustive()
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::INFO.id).finish_non_exhaustive()
    }
}
