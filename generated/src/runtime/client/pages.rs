// Emitted by `oascrate`, from `runtime/client/pages.rs` in its own sources. Edits are overwritten.

//! Paginated lists as streams.
//!
//! ```text
//! client.rooms().list(request)                      one page
//! client.rooms().list(request).pages()              a stream of pages, each as received
//! client.rooms().list(request).pages().lenient()    the same without items that do not match their description
//! client.rooms().list(request).items()              a stream of items
//! ```
//!
//! A stream starts at the offset of its request and uses the page size of its request; without a page size, the server
//! chooses. A page is fetched on demand, never in advance. The next page starts after the items received so far,
//! however many were requested. The stream ends
//!
//! - when it has passed as many items as the latest page reports in total, which may change on the way,
//! - with a page that is empty or lacks the list,
//! - with an error, other than that of a single item, and
//! - where pages report no total: when pages repeat in a cycle, as they do if the server ignores offsets. A page equal
//!   to the previous one is not returned; a longer cycle is detected before three times as many pages have arrived as
//!   there are different ones. A short page means nothing, since a server may return fewer items than requested.
//!
//! An item that does not match its description is an error in its place ([`Error::Item`]) and the stream continues;
//! `pages` alone gives an error for the whole page, and ends.
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
use std::future::poll_fn;
use std::iter::Peekable;
use std::mem::take;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::item_error::ItemError;
use super::lenient_page::{self, LenientPage};
use super::{BoxFuture, Call, Error};
use crate::runtime::operation::{Operation, Paged, Success};

impl<O: Paged> Call<O> {
    /// Streams all pages, starting with this request.
    pub fn pages(self) -> Pages<O> {
        Pages(Walk { call: self, fetch: strictly, state: State::Idle, cycle: CycleDetector::default() })
    }

    /// Streams the items of all pages, starting with this request. An item that does not match its description is an
    /// [`Error::Item`], after which the stream continues.
    pub fn items(self) -> Items<O> {
        Items { walk: self.pages().0.leniently(), arrived: Arrived::new(Vec::new(), Vec::new()) }
    }
}

/// A stream of pages. Each page is fetched on demand.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<O: Paged>(pub(super) Walk<O>);

impl<O: Paged> Pages<O> {
    /// Returns the next page, or `None` at the end. The same as `next` of the usual stream extension traits, without
    /// depending on them.
    pub async fn next(&mut self) -> Option<Result<Success<O>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the request that continues this stream.
    pub fn rest(&self) -> O {
        self.0.rest()
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Success<O>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.get_mut().0.poll_next(cx));
        Poll::Ready(page.map(|page| page.map(|page| page.page)))
    }
}

/// Fetches one page after the other.
pub(super) struct Walk<O: Paged> {
    /// The request of the page that is next or in progress.
    call: Call<O>,
    fetch: fn(Call<O>) -> Fetched<O>,
    state: State<O>,
    /// The number of pages since the last one that reported a total.
    cycle: CycleDetector<O::Item>,
}

/// A page on its way.
type Fetched<O> = BoxFuture<'static, Result<LenientPage<Success<O>>, Error>>;

enum State<O: Operation> {
    Idle,
    Fetching(Fetched<O>),
    Over,
}

fn strictly<O: Paged>(call: Call<O>) -> Fetched<O> {
    Box::pin(async { call.send().await.map(|response| LenientPage { page: response.body, errors: Vec::new() }) })
}

impl<O: Paged> Walk<O> {
    pub(super) fn leniently(mut self) -> Self {
        self.fetch = |call| Box::pin(lenient_page::fetch(call));
        self
    }

    pub(super) fn rest(&self) -> O {
        self.call.request.clone()
    }

    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<LenientPage<Success<O>>, Error>>> {
        if matches!(self.state, State::Idle) {
            self.state = State::Fetching((self.fetch)(self.call.clone()));
        }
        let State::Fetching(response) = &mut self.state else { return Poll::Ready(None) };
        Poll::Ready(match ready!(response.as_mut().poll(cx)) {
            Ok(mut page) => self.advance(&mut page).then_some(Ok(page)),
            Err(error) => {
                self.state = State::Over;
                Some(Err(error))
            }
        })
    }

    /// Advances after a page has arrived; `false` if the page must not be returned.
    fn advance(&mut self, LenientPage { page, errors }: &mut LenientPage<Success<O>>) -> bool {
        let (items, total) = O::list(page);
        let items = items.map(|items| items.as_slice()).unwrap_or_default();
        if total.is_some() {
            self.cycle = CycleDetector::default();
        } else if self.cycle.has_seen(items, errors) {
            self.state = State::Over;
            return false;
        }
        let arrived = items.len() + errors.len();
        let offset = self.call.request.offset_mut();
        let walked = offset.unwrap_or(0).saturating_add_unsigned(arrived as u64);
        *offset = Some(walked);
        let more = arrived > 0 && total.is_none_or(|total| walked < total);
        self.state = if more { State::Idle } else { State::Over };
        true
    }
}

/// Detects cycles of pages of any length with two pages in memory: each page is compared with its predecessor, and with
/// the latest page whose number was a power of two (R. P. Brent's algorithm).
struct CycleDetector<T> {
    passed: u64,
    latest: (Vec<T>, Vec<ItemError>),
    landmark: (Vec<T>, Vec<ItemError>),
}

impl<T: Clone + PartialEq> CycleDetector<T> {
    /// Returns whether the next page occurred before; records it if not.
    fn has_seen(&mut self, items: &[T], errors: &[ItemError]) -> bool {
        let is_same = |(known, odd): &(Vec<T>, Vec<ItemError>)| known == items && odd == errors;
        let is_empty = items.is_empty() && errors.is_empty();
        if !is_empty && (is_same(&self.latest) || is_same(&self.landmark)) {
            return true;
        }
        self.passed = self.passed.saturating_add(1);
        if self.passed.is_power_of_two() {
            self.landmark = (items.to_vec(), errors.to_vec());
        }
        self.latest = (items.to_vec(), errors.to_vec());
        false
    }
}

impl<T> Default for CycleDetector<T> {
    fn default() -> Self {
        Self { passed: 0, latest: Default::default(), landmark: Default::default() }
    }
}

/// A stream of items. Pages are fetched on demand.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<O: Paged> {
    walk: Walk<O>,
    arrived: Arrived<O::Item>,
}

impl<O: Paged> Items<O> {
    /// Returns the next item, or `None` at the end. The same as `next` of the usual stream extension traits, without
    /// depending on them.
    ///
    /// After an [`Error::Item`] the stream continues; after any other error it has ended.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the request that continues this stream.
    pub fn rest(&self) -> O {
        let mut rest = self.walk.rest();
        let offset = rest.offset_mut();
        *offset = offset.map(|offset| offset.saturating_sub_unsigned(self.arrived.left() as u64));
        rest
    }
}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.arrived.next() {
                return Poll::Ready(Some(item));
            }
            match ready!(this.walk.poll_next(cx)) {
                Some(Ok(LenientPage { mut page, errors })) => {
                    this.arrived = Arrived::new(O::list(&mut page).0.map(take).unwrap_or_default(), errors);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// The items of the latest page that have not been returned yet, and the errors among them.
struct Arrived<T> {
    items: vec::IntoIter<T>,
    errors: Peekable<vec::IntoIter<ItemError>>,
    /// The number of items that have been returned.
    passed: usize,
}

impl<T> Arrived<T> {
    fn new(items: Vec<T>, errors: Vec<ItemError>) -> Self {
        Self { items: items.into_iter(), errors: errors.into_iter().peekable(), passed: 0 }
    }

    fn left(&self) -> usize {
        self.items.len() + self.errors.len()
    }

    fn next(&mut self) -> Option<Result<T, Error>> {
        if let Some(error) = self.errors.next_if(|error| error.position == self.passed) {
            return Some(Err(Error::Item(Box::new(error))));
        }
        self.passed += 1;
        self.items.next().map(Ok)
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
