//! Every operation of the crate, without its types: functions that decode a body by operation and status, and encode it
//! again.

use std::fmt::Debug;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::operation::{Operation, OperationInfo};
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::response::{RawResponse, ResponseDecoder, Responses};

/// One operation.
pub struct Entry {
    pub info: &'static OperationInfo,
    /// Decodes a response as the client does, and encodes it as the server does.
    pub response: fn(&RawResponse) -> Result<RawResponse, String>,
    /// Returns the response variant that a response decodes to.
    pub variant: fn(&RawResponse) -> Result<String, String>,
    /// Reads a request as the server does, and writes it as the client does: method, path and query, headers, body.
    pub request: fn(&Parts, &Bytes) -> Result<Written, String>,
}

pub type Written = (Method, String, HeaderMap, Bytes);

macro_rules! table {
    ($($operation:ident)*) => {
        /// All operations of the crate.
        pub fn operations() -> Vec<Entry> {
            vec![$(entry::<models::$operation>()),*]
        }
    };
}
rocketchat_omnichannel::every_operation!(table);

/// The operation of that method and path.
pub fn operation<'t>(table: &'t [Entry], method: &str, path: &str) -> Option<&'t Entry> {
    table.iter().find(|entry| entry.info.method == method && entry.info.path == path)
}

fn entry<O: Operation<Response: Debug + PartialEq>>() -> Entry {
    Entry { info: O::INFO, response: response::<O::Response>, variant: variant::<O::Response>, request: request::<O> }
}

fn decode<R: Responses>(raw: &RawResponse) -> Result<R, String> {
    R::decode(&ResponseDecoder(raw)).map_err(|fault| format!("{}: {}", fault.path, fault.message))
}

fn variant<R: Responses + Debug>(raw: &RawResponse) -> Result<String, String> {
    let decoded = format!("{:?}", decode::<R>(raw)?);
    Ok(decoded.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned())
}

fn response<R: Responses + PartialEq>(raw: &RawResponse) -> Result<RawResponse, String> {
    let decoded = decode::<R>(raw)?;
    if decoded == R::undocumented(raw.clone()) {
        return Err(format!("{} is not documented", raw.status));
    }
    decoded.encode().map_err(|fault| format!("cannot be written again: {}", fault.message))
}

fn request<O: Operation>(head: &Parts, body: &Bytes) -> Result<Written, String> {
    let media_type = head.headers.get("content-type").and_then(|value| value.to_str().ok());
    let request = RequestDecoder::new(O::INFO, head, Payload::Whole { media_type, content: body }).read::<O>();
    let request = request.map_err(|fault| fault.message)?;
    let written = RequestEncoder::of(&request, HeaderMap::new())
        .map_err(|fault| format!("cannot be written again: {}", fault.message))?;
    let (method, target, headers, body) = written.finish();
    Ok((method, target, headers, body.as_bytes().ok_or("is not in memory")?.clone()))
}
