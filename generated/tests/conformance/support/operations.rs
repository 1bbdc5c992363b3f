//! Every operation of the crate, apart from its types: what decodes a body by operation and status, and writes it
//! again.

use std::fmt::Debug;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::answer::{Answer, Raw, Responses};
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::incoming::Incoming;
use rocketchat_omnichannel::runtime::operation::{Info, Operation};
use rocketchat_omnichannel::runtime::outgoing::Outgoing;

/// One operation.
pub struct Entry {
    pub info: &'static Info,
    /// Reads an answer as the client does, and writes it as the server does.
    pub answer: fn(&Raw) -> Result<Raw, String>,
    /// The variant of the answers that an answer is read as.
    pub variant: fn(&Raw) -> Result<String, String>,
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
    Entry { info: O::INFO, answer: answer::<O::Response>, variant: variant::<O::Response>, request: request::<O> }
}

fn decode<R: Responses>(raw: &Raw) -> Result<R, String> {
    R::decode(&Answer(raw)).map_err(|fault| format!("{}: {}", fault.path, fault.message))
}

fn variant<R: Responses + Debug>(raw: &Raw) -> Result<String, String> {
    let decoded = format!("{:?}", decode::<R>(raw)?);
    Ok(decoded.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned())
}

fn answer<R: Responses + PartialEq>(raw: &Raw) -> Result<Raw, String> {
    let decoded = decode::<R>(raw)?;
    if decoded == R::undocumented(raw.clone()) {
        return Err(format!("{} is not documented", raw.status));
    }
    decoded.encode().map_err(|fault| format!("cannot be written again: {}", fault.message))
}

fn request<O: Operation>(head: &Parts, body: &Bytes) -> Result<Written, String> {
    let media_type = head.headers.get("content-type").and_then(|value| value.to_str().ok());
    let request = Incoming::new(O::INFO, head, Payload::Whole { media_type, content: body }).read::<O>();
    let request = request.map_err(|fault| fault.message)?;
    let written = Outgoing::of(&request, HeaderMap::new())
        .map_err(|fault| format!("cannot be written again: {}", fault.message))?;
    let (method, target, headers, body) = written.finish();
    Ok((method, target, headers, body.as_bytes().ok_or("is not in memory")?.clone()))
}
