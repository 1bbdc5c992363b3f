//! Client and server in one process.

use axum::Router;
use http::{HeaderMap, Request, StatusCode};
use rocketchat_omnichannel::runtime::body::Payload;
use rocketchat_omnichannel::runtime::client::{Call, Transport, in_process};
use rocketchat_omnichannel::runtime::operation::Operation;
use rocketchat_omnichannel::runtime::request_decoder::RequestDecoder;
use rocketchat_omnichannel::runtime::request_encoder::RequestEncoder;
use rocketchat_omnichannel::runtime::response::{ResponseDecoder, Responses};
use rocketchat_omnichannel::{Client, Credentials, Error, RawResponse};
use serde_json::Value as Json;

/// A client that is logged in, and whose server is this router.
pub fn client(router: Router) -> Client {
    let credentials = Credentials::new().user_id("the user id").auth_token("the auth token");
    let builder = Client::builder("https://chat.example.com").credentials(credentials);
    builder.transport(in_process(router)).build().unwrap()
}

/// The request that is this on the wire, for bodies whose types are nested deep.
pub fn from_the_wire<O: Operation>(line: &str, body: Json) -> O {
    let (method, path_and_query) = line.split_once(' ').unwrap();
    let message = Request::builder().method(method).uri(path_and_query).header("content-type", "application/json");
    let (head, ()) = message.body(()).unwrap().into_parts();
    let content = body.to_string().into();
    let payload = Payload::Whole { media_type: Some("application/json"), content: &content };
    RequestDecoder::new(O::INFO, &head, payload).read().unwrap_or_else(|fault| panic!("{line} is not read: {fault:?}"))
}

/// Returns the documented response of that status with that body.
pub fn typed_response<R: Responses>(status: u16, body: &Json) -> R {
    let raw = RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body("application/json", body.to_string());
    R::decode(&ResponseDecoder(&raw)).unwrap_or_else(|fault| panic!("no answer with {status} is {body}: {fault:?}"))
}

/// Checks a request on the wire: method, path and query, and the body, which is null if missing.
pub fn assert_on_the_wire<O: Operation>(request: &O, line: &str, body: &Json) {
    let (method, path_and_query, headers, written) = RequestEncoder::of(request, HeaderMap::new()).unwrap().finish();
    assert_eq!(format!("{method} {path_and_query}"), line);
    match body {
        Json::Null => assert!(written.is_empty() && !headers.contains_key("content-type"), "{written:?}"),
        _ => {
            assert_eq!(headers["content-type"], "application/json");
            assert_eq!(serde_json::from_slice::<Json>(written.as_bytes().unwrap()).unwrap(), *body);
        }
    }
}

/// Checks that an error response reaches the caller: as a typed response from `exchange`, else as an error.
pub async fn assert_refused<O>(call: Call<O>, status: u16, body: &Json)
where
    O: Operation<Response: PartialEq> + Clone,
{
    let response = call.clone().response().await.unwrap();
    assert_eq!(response.status, status);
    let raw = response.body.encode().unwrap();
    assert_eq!(serde_json::from_slice::<Json>(&raw.body).unwrap(), *body);
    assert!(response.body == typed_response(status, body), "the answer with {status} is another one");
    assert!(response.body != O::Response::undocumented(raw), "{status} is not documented");
    match call.await.err() {
        Some(Error::Api(error)) => {
            assert_eq!(error.status, status);
            assert_eq!(error.error.as_deref(), body["error"].as_str());
            assert_eq!(error.error_type.as_deref(), body["errorType"].as_str());
            assert_eq!(serde_json::from_slice::<Json>(&error.body).unwrap(), *body);
        }
        other => panic!("a refusal is no {other:?}"),
    }
}

/// Sends an arbitrary request, and returns status, headers and the JSON of the response.
pub async fn send(router: Router, request: Request<String>) -> (StatusCode, HeaderMap, Json) {
    let (mut head, body) = request.into_parts();
    head.uri = format!("https://chat.example.com{}", head.uri).parse().unwrap();
    let response = in_process(router).send(Request::from_parts(head, body.into())).await.unwrap();
    let (head, body) = response.into_parts();
    (head.status, head.headers, serde_json::from_slice(&body.read().await.unwrap()).unwrap_or(Json::Null))
}
