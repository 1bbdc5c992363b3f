//! Bodies compared as the values of Rust that they decode into.

use bytes::Bytes;
use http::StatusCode;
use http::request::Parts;
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::answer::{Answer, Raw, Responses};
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::incoming::Incoming;
use rocketchat_omnichannel::runtime::operation::{Info, Operation};
use serde_json::Value as Json;

/// What tells whether two bodies of an operation are one value. Bodies that cannot be read are none.
pub struct Sameness {
    pub info: &'static Info,
    /// Two answers of that status.
    pub answers: fn(u16, &Json, &Json) -> bool,
    /// Two requests, which differ in nothing else.
    pub requests: fn(&Parts, &Json, &Json) -> bool,
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

fn of<O: Operation<Response: PartialEq> + PartialEq>() -> Sameness {
    Sameness { info: O::INFO, answers: answers::<O::Response>, requests: requests::<O> }
}

fn answers<R: Responses + PartialEq>(status: u16, a: &Json, b: &Json) -> bool {
    let read = |json: &Json| {
        let raw = Raw::new(StatusCode::from_u16(status).unwrap()).with_body("application/json", json.to_string());
        R::decode(&Answer(&raw)).ok()
    };
    read(a).is_some_and(|a| read(b) == Some(a))
}

fn requests<O: Operation + PartialEq>(head: &Parts, a: &Json, b: &Json) -> bool {
    let read = |json: &Json| {
        let content = Bytes::from(json.to_string());
        let payload = Payload::Whole { media_type: Some("application/json"), content: &content };
        Incoming::new(O::INFO, head, payload).read::<O>().ok()
    };
    read(a).is_some_and(|a| read(b) == Some(a))
}
