// Emitted by `oascrate`, from `runtime/operation.rs` in its own sources. Edits are overwritten.

//! Operations.

pub use http::Method;

use http::HeaderMap;

pub use super::operation_info::{Alias, OperationInfo, Selector};
use super::request_decoder::{RequestDecoder, RequestError};
use super::request_encoder::{EncodeError, RequestEncoder};
use super::response::Responses;
use super::sealed::Sealed;
use super::wire::Wire;

/// A request type: one operation, with its parameters and its body as fields.
///
/// The trait is sealed: emitted request types implement it.
pub trait Operation: Sealed + Sized + Send + 'static {
    /// The metadata that all requests share.
    const INFO: &'static OperationInfo;

    /// The type of all documented responses.
    type Response: Responses;

    /// Writes every parameter and the body to the request.
    fn write(&self, request: &mut RequestEncoder);

    /// Reads every parameter and the body from the request, which remembers the first error.
    fn read(request: &mut RequestDecoder<'_>) -> Option<Self>;
}

/// The success type of an operation.
pub type Success<O> = <<O as Operation>::Response as Responses>::Success;

/// An operation that returns a paginated list.
pub trait Paged: Operation + Clone {
    /// The type of the items.
    type Item: Wire + Clone + PartialEq + Send;

    /// The property of a page that contains the list.
    const LIST: &'static str;

    /// Returns how many items the request skips.
    fn offset_mut(&mut self) -> &mut Option<i64>;

    /// Returns the items of a page, if it has the list, and the total, if it reports one.
    fn list(page: &mut Success<Self>) -> (Option<&mut Vec<Self::Item>>, Option<i64>);
}

impl RequestEncoder {
    /// Encodes the request of an operation, with headers that are sent unless the operation sets the same.
    pub fn of<O: Operation>(request: &O, headers: HeaderMap) -> Result<Self, EncodeError> {
        Self::encode(O::INFO, headers, |encoder| request.write(encoder))
    }
}

impl RequestDecoder<'_> {
    /// Decodes the request of an operation.
    pub fn read<O: Operation>(self) -> Result<O, RequestError> {
        self.decode(O::read)
    }
}
