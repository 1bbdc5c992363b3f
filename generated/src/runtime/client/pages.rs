// Copied by `cargo xtask codegen` from `generator/runtime/client/pages.rs`. Edit it there instead.

//! Lists that the API gives a page at a time, as streams.
//!
//! ```text
//! client.rooms().list(request)            one page
//! client.rooms().list(request).pages()    a stream of pages, each as it was answered
//! client.rooms().list(request).items()    a stream of items
//! ```
//!
//! A walk starts at the offset of its request, and asks for as many items a page as its request does; if it does not say, the
//! server chooses. A page is fetched when it is asked for, never ahead. The next page starts behind the items that have
//! arrived, however many were asked for, and the walk is over
//!
//! - when as many items have been walked past as the latest page says there are in all, though that may change on the way,
//! - with a page that is empty, or that does not have the list at all,
//! - with an error, and
//! - where pages do not say how many there are in all: when they go in a circle, as they do if the server knows nothing of
//!   offsets. A page that repeats the one before is not given; a longer circle is found out before thrice as many pages have
//!   come as are different. That a page is short says nothing, for a server may give less than it is asked for.
//!
//! A list of ever new items that never says how many there are has no end, and neither has its walk: pages are fetched as long
//! as somebody asks for the next.
//!
//! A walk that has ended, in whatever way, or has been left, can be taken up with the request that `rest` gives. After an
//! error that is the request that failed. Where new items come first, as in the history of a room, `rest` does not lead to
//! them: there one walks from the start until something known comes.
//!
//! The streams see a list that may change meanwhile. An item that stays where it is comes exactly once; what others are
//! removed or inserted in front of it can hide or repeat it, as with every walk by offsets.

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
    /// All pages from here on, as they were answered.
    pub fn pages(self) -> Pages<O> {
        Pages { call: self, state: State::Idle, cycle: CycleDetector::default() }
    }

    /// The items of all pages from here on.
    pub fn items(self) -> Items<O> {
        Items { pages: self.pages(), arrived: Vec::new().into_iter() }
    }
}

/// A stream of pages, each fetched when it is asked for.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<O: Paged> {
    /// That of the page that is next or under way.
    call: Call<O>,
    state: State<O>,
    /// Of the pages since one last said how many items there are in all.
    cycle: CycleDetector<O::Item>,
}

enum State<O: Operation> {
    Idle,
    Fetching(BoxFuture<'static, Result<Success<O>, Error>>),
    Over,
}

impl<O: Paged> Pages<O> {
    /// The next page; `None` if there is none. What `next` of the usual extension traits of streams does, without them.
    pub async fn next(&mut self) -> Option<Result<Success<O>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The request that goes on where this stream is.
    pub fn rest(&self) -> O {
        self.call.request.clone()
    }

    /// Moves behind a page that has arrived; `false` if it is none that should be given.
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

/// Finds out that pages go in a circle, however long that and the way into it are, with two pages in memory: each is compared
/// with the latest before it, and with that whose number was the latest power of two, as R. P. Brent does.
struct CycleDetector<T> {
    passed: u64,
    latest: Vec<T>,
    landmark: Vec<T>,
}

impl<T: Clone + PartialEq> CycleDetector<T> {
    /// Whether the next page has been there before; if not, it has been now.
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

/// A stream of items, fetched a page at a time when they are asked for.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    /// Those of the latest page that have not been given yet.
    arrived: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    /// The next item; `None` if there is none. What `next` of the usual extension traits of streams does, without them.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The request that goes on where this stream is.
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

/// Nothing in them is pinned: what is under way is on the heap.
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
