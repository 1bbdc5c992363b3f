//! Handwritten operations, so that tests of the client are independent of generated code.

#![allow(dead_code, reason = "not every test needs all of it")]

use std::borrow::Cow;

use rocketchat_omnichannel::runtime::body::{Codec, CodecError, JsonBody, Payload};
use rocketchat_omnichannel::runtime::operation::Method;
use rocketchat_omnichannel::runtime::params::Style;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::response::ResponseDecoder;
use rocketchat_omnichannel::runtime::sealed::Sealed;
use rocketchat_omnichannel::runtime::{
    Content, Json, Operation, OperationInfo, RawResponse, Responses, SecurityScheme,
};

/// The security scheme of the operations.
pub const TOKEN: SecurityScheme = SecurityScheme::header("token", "X-Token");

/// Reads something, and so can be repeated.
#[derive(Debug, Clone)]
pub struct Fetch(pub &'static str);

/// Does something, and so cannot be repeated.
#[derive(Debug, Clone)]
pub struct Submit(pub Content);

impl Sealed for Fetch {}

impl Operation for Fetch {
    const INFO: &'static OperationInfo =
        &OperationInfo::new("fetch", Method::GET, "/fetch/{key}", &["key"]).secured_by(&[&[TOKEN]]);
    type Response = Fetched;

    fn write(&self, request: &mut RequestEncoder) {
        request.path(Style::Simple { explode: false }, "key", Some(&self.0.to_owned()));
    }

    fn read(_: &mut RequestDecoder<'_>) -> Option<Self> {
        None
    }
}

impl Sealed for Submit {}

impl Operation for Submit {
    const INFO: &'static OperationInfo = &OperationInfo::new("submit", Method::POST, "/submit", &[]);
    type Response = Fetched;

    fn write(&self, request: &mut RequestEncoder) {
        request.body(AsIs, "application/octet-stream", Some(&self.0));
    }

    fn read(_: &mut RequestDecoder<'_>) -> Option<Self> {
        None
    }
}

/// A body that is content already.
#[derive(Clone, Copy)]
struct AsIs;

impl Codec<Content> for AsIs {
    fn encode(self, media_type: &'static str, value: &Content) -> Result<(Cow<'static, str>, Content), String> {
        Ok((media_type.into(), value.clone()))
    }

    fn decode(self, _: Payload<'_>) -> Result<Content, CodecError> {
        Ok(Content::default())
    }
}

/// With status 200 any JSON is a success.
#[derive(Debug)]
pub enum Fetched {
    Ok(Json),
    Undocumented(RawResponse),
}

impl Sealed for Fetched {}

impl Responses for Fetched {
    type Success = Json;

    fn decode(response: &ResponseDecoder<'_>) -> Result<Self, CodecError> {
        match response.status() {
            200 => response.body(JsonBody).map(Self::Ok),
            _ => Ok(Self::Undocumented(response.raw())),
        }
    }

    fn encode(&self) -> Result<RawResponse, CodecError> {
        match self {
            Self::Ok(json) => {
                Ok(RawResponse::new(http::StatusCode::OK).with_body("application/json", json.to_string()))
            }
            Self::Undocumented(raw) => Ok(raw.clone()),
        }
    }

    fn into_success(self) -> Result<Json, Self> {
        match self {
            Self::Ok(json) => Ok(json),
            failure => Err(failure),
        }
    }

    fn undocumented(response: RawResponse) -> Self {
        Self::Undocumented(response)
    }
}
