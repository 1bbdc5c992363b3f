// Emitted by `oascrate`, from `runtime/client/lenient_pages.rs` in its own sources. Edits are overwritten.

//! Pages without the items that do not match their description.

use std::fmt;
use std::future::poll_fn;
use std::mem::take;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::call::success;
use super::error::without_position;
use super::pages::{Pages, Walk};
use super::{Call, DecodeError, Error};
use crate::runtime::body::{Codec, CodecError, JsonBody, Payload};
use crate::runtime::operation::{Paged, Success};
use crate::runtime::redact;
use crate::runtime::response::RawResponse;
use crate::runtime::values::Json;
use crate::runtime::wire::Wire;

/// A page without the items that do not match their description.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LenientPage<P> {
    /// The page, with all items that can be decoded.
    pub page: P,
    /// The other items, in order.
    pub errors: Vec<ItemError>,
}

/// An item of a list that does not match its description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemError {
    /// The operation.
    pub operation: &'static str,
    /// The path of the invalid value in its page, like `rooms[3].msgs`.
    pub path: String,
    /// The problem.
    pub message: String,
    /// The item as received.
    pub json: Json,
    /// The number of items of the page that precede it and can be decoded.
    pub(super) position: usize,
}

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

/// Fetches a page. Its items are decoded one by one only if the page as a whole cannot be decoded.
pub(super) async fn fetch<O: Paged>(call: Call<O>) -> Result<LenientPage<Success<O>>, Error> {
    match call.send().await {
        Ok(response) => Ok(LenientPage { page: response.body, errors: Vec::new() }),
        Err(Error::Decode(error)) => without_invalid_items::<O>(&error).ok_or(Error::Decode(error)),
        Err(error) => Err(error),
    }
}

/// `None` if the page has no invalid item, or cannot be decoded without them either.
fn without_invalid_items<O: Paged>(error: &DecodeError) -> Option<LenientPage<Success<O>>> {
    let mut page: Json = serde_json::from_slice(&error.body).ok()?;
    let list = page.get_mut(O::LIST)?.as_array_mut()?;
    let mut errors = Vec::new();
    let mut valid = Vec::new();
    for (index, json) in take(list).into_iter().enumerate() {
        match decode::<O::Item>(&json) {
            Ok(()) => valid.push(json),
            // A list without nullable items leaves null out.
            Err(_) if json.is_null() => {}
            Err(CodecError { path, message, .. }) => {
                let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
                let message = without_position(&message).to_owned();
                let path = format!("{}[{index}]{dot}{path}", O::LIST);
                errors.push(ItemError { operation: O::INFO.id, path, message, json, position: valid.len() });
            }
        }
    }
    *list = valid;
    let (status, headers) = (error.status, error.headers.clone());
    let raw = RawResponse { status, headers, body: serde_json::to_vec(&page).ok()?.into() };
    let page = success::<O>(raw).ok().filter(|_| !errors.is_empty())?.body;
    Some(LenientPage { page, errors })
}

/// Whether an item can be decoded, in the same way as the whole page.
fn decode<T: Wire>(json: &Json) -> Result<(), CodecError> {
    let content = serde_json::to_vec(json).map_err(CodecError::content)?.into();
    let decoded: Result<T, CodecError> = JsonBody.decode(Payload::Whole { media_type: None, content: &content });
    decoded.map(drop)
}

impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, message, .. } = self;
        write!(f, "an item of {operation} does not match its description: {path}: {}", redact::line(message))
    }
}

/// Prints the beginning of the item.
impl fmt::Debug for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, message, json, position: _ } = self;
        f.debug_struct("ItemError")
            .field("operation", operation)
            .field("path", path)
            .field("message", &redact::line(message))
            .field("json", &redact::Body(None, json.to_string().as_bytes()))
            .finish()
    }
}

impl std::error::Error for ItemError {}
