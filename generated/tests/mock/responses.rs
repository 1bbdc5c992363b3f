//! Responses of a mock without stubs.

use http::Request;
use rocketchat_omnichannel::mock::{self, Mock};
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::operation::Operation;
use serde_json::Value as Json;

use crate::support::bodies::Crate;
use crate::support::document::{Described, Role};
use crate::support::exchange::send;
use crate::support::requests::specimen;

/// A form with the one file that the API takes.
const FORM: &str = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\na\r\n--x--\r\n";

/// The request of an operation with what it must have, signed in.
fn request(this: &Crate, described: &Described<'_>) -> Request<String> {
    let bodies = described.bodies();
    let body = bodies.iter().find(|body| body.role == Role::Request).map(|body| body.examples[0].1);
    let specimen = specimen(&this.document, described, false, body);
    let mut request = Request::from_parts(specimen.head, String::from_utf8(specimen.body.to_vec()).unwrap());
    request.headers_mut().insert("x-auth-token", "the auth token".parse().unwrap());
    request.headers_mut().insert("x-user-id", "the user id".parse().unwrap());
    if described.takes_a_form() {
        request.headers_mut().insert("content-type", "multipart/form-data; boundary=x".parse().unwrap());
        *request.body_mut() = FORM.to_owned();
    }
    request
}

#[tokio::test]
async fn returns_the_first_success_example() {
    let this = Crate::new();
    let operations = this.document.operations();
    assert!(operations.len() >= 172, "{} operations are too few", operations.len());
    for described in &operations {
        let (status, headers, response) = send(mock::router(), request(&this, described)).await;
        let place = format!("{} {}", described.method, described.path);
        assert!(status.is_success(), "{place}: {status} {response}");
        let bodies = described.bodies();
        let is_success = |role| matches!(role, Role::Response(200..300));
        let expected = bodies.iter().filter(|body| is_success(body.role)).find_map(|body| body.examples.first());
        if let Some((_, expected)) = expected {
            assert_eq!(response, **expected, "{place}");
            assert_eq!(headers["content-type"], "application/json", "{place}");
        }
    }
}

macro_rules! table {
    ($($operation:ident)*) => {
        fn examples() -> Vec<usize> {
            vec![$(examples_of::<models::$operation>()),*]
        }
    };
}
rocketchat_omnichannel::every_operation!(table);

fn examples_of<O: Operation>() -> usize {
    Mock::new().on::<O>().examples().iter().filter(|example| example.name.is_some()).count()
}

#[test]
fn contains_every_response_example() {
    let this = Crate::new();
    let requests = this.document.operations();
    let requests = requests.iter().flat_map(Described::bodies).filter(|body| body.role == Role::Request);
    let responses = this.document.count_examples() - requests.map(|body| body.examples.len()).sum::<usize>();
    let found: usize = examples().iter().sum();
    assert!(found >= responses && responses > 700, "{found} examples instead of {responses}");
}

#[tokio::test]
async fn refuses_requests_like_a_server() {
    let json = |method: &str, path: &str, body: &str| {
        let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
        request.body(body.to_owned()).unwrap()
    };
    let signed = |mut request: Request<String>| {
        request.headers_mut().insert("x-auth-token", "a".parse().unwrap());
        request.headers_mut().insert("x-user-id", "b".parse().unwrap());
        request
    };
    for (request, status, error) in [
        (json("GET", "/api/v1/livechat/rooms", ""), 401, "You must be logged in to do this."),
        (signed(json("GET", "/api/v1/livechat/rooms?count=many", "")), 400, "count"),
        (signed(json("GET", "/api/v1/livechat/visitors.info", "")), 400, "visitorId"),
        (json("POST", "/api/v1/livechat/visitor", "{\"visitor\": 1}"), 400, "visitor"),
        (json("GET", "/api/v1/livechat/nothing", ""), 404, "API endpoint does not exist"),
        (json("PATCH", "/api/v1/livechat/visitor", ""), 405, "Method not allowed"),
    ] {
        let line = format!("{} {}", request.method(), request.uri());
        let (found, _, response) = send(mock::router(), request).await;
        assert_eq!(found, status, "{line}: {response}");
        assert_eq!(response["success"], false, "{line}");
        assert!(response["error"].as_str().unwrap().contains(error), "{line}: {response}");
    }
}

#[tokio::test]
async fn non_json_responses_match_their_media_type() {
    let form = Request::builder().method("POST").uri("/api/v1/livechat/sms-incoming/twilio");
    let request = form.header("content-type", "application/json").body("{}".to_owned()).unwrap();
    let (status, headers, response) = send(mock::router(), request).await;
    assert_eq!(
        (status.as_u16(), &headers["content-type"], response),
        (200, &"text/plain".parse().unwrap(), Json::Null)
    );
}
