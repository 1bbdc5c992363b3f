//! Bodies compared as the values of Rust that they decode into.

use std::fmt::Debug;

use bytes::Bytes;
use http::StatusCode;
use http::request::Parts;
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::operation::{Operation, OperationInfo};
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::response::{RawResponse, ResponseDecoder, Responses};
use serde_json::Value as Json;

/// Functions that compare two bodies of an operation as typed values. A body that cannot be decoded equals no other.
pub struct Sameness {
    pub info: &'static OperationInfo,
    /// Compares two responses of that status.
    pub responses: fn(u16, &Json, &Json) -> bool,
    /// Compares two requests that differ in nothing else.
    pub requests: fn(&Parts, &Json, &Json) -> bool,
    /// Returns the `Debug` output of a response of that status.
    pub response: fn(u16, &Json) -> String,
    /// A request, as `Debug` has it.
    pub request: fn(&Parts, &Json) -> String,
}

macro_rules! table {
    ($($operation:ident)*) => {
        /// That of every operation of the crate.
        pub fn sameness() -> Vec<Sameness> {
            vec![$(of::<models::$operation>()),*]
        }
    };
}
rocketchat_omnichannel::every_operation!(table);

fn of<O: Operation<Response: PartialEq + Debug> + PartialEq + Debug>() -> Sameness {
    Sameness {
        info: O::INFO,
        responses: |status, a, b| read(status, a).is_some_and(|a: O::Response| read(status, b) == Some(a)),
        requests: |head, a, b| received(head, a).is_some_and(|a: O| received(head, b) == Some(a)),
        response: |status, json| format!("{:?}", read::<O::Response>(status, json)),
        request: |head, json| format!("{:?}", received::<O>(head, json)),
    }
}

fn read<R: Responses>(status: u16, json: &Json) -> Option<R> {
    let raw = RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body("application/json", json.to_string());
    R::decode(&ResponseDecoder(&raw)).ok()
}

fn received<O: Operation>(head: &Parts, json: &Json) -> Option<O> {
    let content = Bytes::from(json.to_string());
    let payload = Payload::Whole { media_type: Some("application/json"), content: &content };
    RequestDecoder::new(O::INFO, head, payload).read().ok()
}
