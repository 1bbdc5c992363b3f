//! A page without the items that do not match their description.

use std::mem::take;

use super::call::success;
use super::item_error::ItemError;
use super::{Call, DecodeError, Error};
use crate::runtime::body::{Codec, CodecError, JsonBody, Payload};
use crate::runtime::operation::{Paged, Success};
use crate::runtime::response::RawResponse;
use crate::runtime::values::Json;
use crate::runtime::wire::Wire;
use crate::runtime::wire::error_path::without_position;

/// A page without the items that do not match their description.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LenientPage<P> {
    /// The page, with all items that can be decoded.
    pub page: P,
    /// The other items, in order.
    pub errors: Vec<ItemError>,
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
    let raw = RawResponse::received(status, headers, serde_json::to_vec(&page).ok()?.into());
    let page = success::<O>(raw).ok().filter(|_| !errors.is_empty())?.body;
    Some(LenientPage { page, errors })
}

/// Whether an item can be decoded, in the same way as the whole page.
fn decode<T: Wire>(json: &Json) -> Result<(), CodecError> {
    let content = serde_json::to_vec(json).map_err(CodecError::content)?.into();
    let decoded: Result<T, CodecError> = JsonBody.decode(Payload::Whole { media_type: None, content: &content });
    decoded.map(drop)
}
