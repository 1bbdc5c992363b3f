//! Error responses that the server makes itself.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode};
use tower::Service;

use super::sample::*;
use super::serving::*;
use crate::runtime::OperationInfo;
use crate::runtime::api::{Api, CONVENTIONS};
use crate::runtime::dialect::Dialect;
use crate::runtime::emitted::*;
use crate::runtime::server::{Refusal, RequestError, RequestErrorKind, RequestLimits};

/// Sends a request to a router, and returns the whole response.
pub(super) fn ask(router: &Router, method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> RawResponse {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    let (head, body) = run(router.clone().call(request)).unwrap().into_parts();
    let body = run(axum::body::to_bytes(body, usize::MAX)).unwrap();
    let mut raw = RawResponse::new(head.status).with_body("", body);
    raw.headers = head.headers;
    raw
}

const FIND: &str = "/v1/owners/ada/things/.1";
const JSON: (&str, &str) = ("content-type", "application/json");

/// The response is that of the dialect to the refusal.
#[track_caller]
pub(super) fn refused(raw: &RawResponse, refusal: Refusal<'_>) {
    let expected = Api::rejection(refusal);
    let found = (raw.status, serde_json::from_slice::<Json>(&raw.body).unwrap());
    assert_eq!(found, (expected.status(), expected.body().clone()));
    for (name, value) in expected.headers() {
        assert!(raw.headers.get_all(name).iter().any(|found| found == value), "{name}: {value:?}");
    }
    assert_usual_headers(raw, &["content-type"]);
}

/// The response has the headers that every response of the API has, but for these.
#[track_caller]
pub(super) fn assert_usual_headers(raw: &RawResponse, but: &[&str]) {
    for (name, value) in CONVENTIONS.response_headers.iter().filter(|(name, _)| !but.contains(name)) {
        assert_eq!(raw.headers[*name], *value);
    }
}

#[test]
fn rejects_requests_before_any_method_call() {
    let router = router(Arc::new(Nothing));
    let partly = [vec![], vec![("x-token", "t")], vec![("x-user", "u")], vec![("cookie", "ssid=1; x-token=2")]];
    let empty = [vec![("x-token", ""), ("x-user", "u")], vec![("cookie", "sid=")]];
    for headers in partly.into_iter().chain(empty) {
        refused(&ask(&router, "GET", FIND, &headers, ""), Refusal::Unauthorized(Some(FindThings::INFO)));
    }
    refused(&ask(&router, "GET", "/v1/nothing", &[], ""), Refusal::UnknownPath);
    refused(&ask(&router, "POST", "/v1/things", &[], ""), Refusal::MethodNotAllowed);
    refused(&ask(&router, "GET", FIND, &[("cookie", "a=b; sid=s")], ""), Refusal::NotImplemented(FindThings::INFO));
}

#[track_caller]
fn invalid(raw: &RawResponse, operation: &OperationInfo, kind: RequestErrorKind, name: &'static str, message: &str) {
    refused(raw, Refusal::Invalid(operation, &RequestError { kind, name, message: message.to_owned(), found: None }));
}

#[test]
fn rejects_parameters_of_another_type() {
    let router = router(Arc::new(Nothing));
    for (uri, name, error) in [
        ("/v1/owners/ada/things/.x", "path", "path[0]: must be integer"),
        ("/v1/owners/ada/things/.1?limit=many", "limit", "limit: must be integer"),
        ("/v1/owners/ada/things/.1?filter[open]=yes", "filter", "filter.open: must be boolean"),
        ("/v1/owners/ada/things/.1?sort=%7Bts", "sort", "sort: must be JSON"),
        ("/v1/owners/ada/things/.1?sort=[]", "sort", "sort: must be object"),
        ("/owner/.1?limit=3", "owner", "must have required property 'owner'"),
    ] {
        let raw = ask(&router, "GET", uri, &[("x-token", "t"), ("x-user", "u")], "");
        invalid(&raw, FindThings::INFO, RequestErrorKind::Parameter, name, error);
    }
    let raw = ask(&router, "DELETE", "/v1/things?age=old", &[], "");
    invalid(&raw, DropThings::INFO, RequestErrorKind::Parameter, "age", "age: must be integer");
    let raw = ask(&router, "DELETE", "/v1/things", &[("content-type", "text/xml")], "<a/>");
    let error = "expected application/x-www-form-urlencoded, found text/xml";
    invalid(&raw, DropThings::INFO, RequestErrorKind::MediaType, "body", error);
}

#[test]
fn rejects_missing_headers() {
    let router = router(Arc::new(Nothing));
    let part = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--B--\r\n";
    let multipart = ("content-type", "multipart/form-data; boundary=B");
    let raw = ask(&router, "POST", "/v1/files", &[multipart], part);
    invalid(&raw, SendFile::INFO, RequestErrorKind::Header, "X-Key", "must have required property 'X-Key'");
    let raw = ask(&router, "POST", "/v1/files", &[multipart, ("x-key", "k")], part);
    assert_eq!(raw.status, StatusCode::NOT_IMPLEMENTED);
}

#[test]
fn rejects_invalid_bodies() {
    let router = router(Arc::new(Nothing));
    for (body, error) in [
        ("{}", "must have required property '_id'"),
        ("[]", "must be object"),
        (r#"{"_id":"a","owner":{}}"#, "owner: must be string"),
    ] {
        let raw = ask(&router, "PUT", "/v1/things", &[JSON], body);
        invalid(&raw, SaveThing::INFO, RequestErrorKind::Body, "body", error);
    }
    for body in ["", "{", r#"{"_id":"a","owner":null}x"#] {
        assert!(ask(&router, "PUT", "/v1/things", &[JSON], body).status.is_client_error(), "{body}");
    }
    let raw = ask(&router, "PUT", "/v1/things", &[("content-type", "text/xml")], "<a/>");
    let error = "expected application/json, found text/xml";
    invalid(&raw, SaveThing::INFO, RequestErrorKind::MediaType, "body", error);
    let raw = ask(&router, "POST", "/v1/files", &[JSON, ("x-key", "k")], "{}");
    let error = "expected multipart/form-data, found application/json";
    invalid(&raw, SendFile::INFO, RequestErrorKind::MediaType, "body", error);
    let multipart = [("content-type", "multipart/form-data; boundary=B"), ("x-key", "k")];
    let part = "--B\r\nContent-Disposition: form-data; name=\"image\"\r\n\r\nx\r\n--B--\r\n";
    let raw = ask(&router, "POST", "/v1/files", &multipart, part);
    invalid(&raw, SendFile::INFO, RequestErrorKind::Part, "body", "file: there must be a part of that name");
    let raw = ask(&router, "POST", "/v1/files", &multipart, "--B\r\nbroken");
    assert_eq!(raw.status, StatusCode::BAD_REQUEST);
}

#[test]
fn rejects_bodies_above_the_axum_limit() {
    let router = router(Arc::new(Nothing)).layer(axum::extract::DefaultBodyLimit::max(100));
    let large = format!("{{\"_id\":\"{}\"}}", "x".repeat(100));
    for headers in [JSON, ("content-type", "multipart/form-data; boundary=B")] {
        let raw = ask(&router, "PUT", "/v1/things", &[headers], &large);
        refused(&raw, Refusal::Other(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large"));
    }
    assert!(ask(&router, "PUT", "/v1/things", &[JSON], "{}").status.is_client_error());
}

/// A body that announces a length, and fails the test if it is read.
struct Announced(u64);

impl http_body::Body for Announced {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
        panic!("the body is read")
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.0)
    }
}

#[test]
fn rejects_an_announced_length_without_reading_the_body() {
    let router = router(Arc::new(Nothing));
    for headers in [JSON, ("content-type", "multipart/form-data; boundary=B")] {
        let request = Request::put("/v1/things").header(headers.0, headers.1);
        let request = request.body(Body::new(Announced(3 << 20))).unwrap();
        assert_eq!(run(router.clone().call(request)).unwrap().status(), StatusCode::PAYLOAD_TOO_LARGE);
    }
}

#[test]
fn rejects_paths_that_are_not_utf8() {
    let router = router(Arc::new(Nothing));
    for (path, name) in [("/v1/owners/%FF/things/.1", "owner"), ("/v1/owners/a%c3/things/.1", "owner")] {
        let raw = ask(&router, "GET", path, &[("cookie", "sid=s")], "");
        invalid(&raw, FindThings::INFO, RequestErrorKind::Parameter, name, &format!("{name}: must be UTF-8"));
        assert_eq!(raw.status, StatusCode::BAD_REQUEST);
    }
    let raw = ask(&router, "GET", "/v1/owners/%C3%A4/things/.1", &[("cookie", "sid=s")], "");
    assert_eq!(raw.status, StatusCode::NOT_IMPLEMENTED);
}

#[test]
fn lenient_mode_accepts_forms_for_json() {
    let api = Script::new(SaveThingResponse::Ok(Thing::new("a", None)));
    let router = router(api.clone());
    for (content_type, body) in [
        ("application/x-www-form-urlencoded", "_id=a+b&owner=ada&size=2.5&later=%2B"),
        ("application/json; charset=utf-8", r#"{"_id":"a b","owner":"ada","size":2.5,"later":"+"}"#),
    ] {
        let raw = ask(&router, "PUT", "/v1/things", &[("content-type", content_type)], body);
        if !CONVENTIONS.lenient_requests && content_type.contains("form") {
            assert!(raw.status.is_client_error(), "{content_type}");
            continue;
        }
        assert_eq!(raw.status, StatusCode::OK);
        let mut expected = Thing::new("a b", Some("ada".into())).size(2.5);
        expected.extra.insert("later", "+");
        assert_eq!(api.take().pop().unwrap().0.body, expected);
    }
}

/// A form or a query of so many names.
fn names(count: usize) -> String {
    (0..count).map(|name| format!("n{name}=")).collect::<Vec<_>>().join("&")
}

#[test]
fn limits_distinct_names_per_request() {
    let form = ("content-type", "application/x-www-form-urlencoded");
    let credentials = ("cookie", "sid=s");
    let limited = |limits| things(Server::new(Nothing).limits(limits)).into_router();
    for (router, most) in [
        (router(Arc::new(Nothing)), 1_000),
        (limited(RequestLimits::default().names(3)), 3),
        (
            things(Server::new(Nothing))
                .merge(things(Server::new(Nothing)))
                .limits(RequestLimits::default().names(2))
                .into_router(),
            2,
        ),
    ] {
        let status =
            |method, uri: &str, headers: &[(&str, &str)], body: &str| ask(&router, method, uri, headers, body).status;
        assert_eq!(status("DELETE", "/v1/things", &[form], &names(most)), 501);
        let raw = ask(&router, "DELETE", "/v1/things", &[form], &names(most + 1));
        let error = format!("a form cannot have more than {most} names");
        invalid(&raw, DropThings::INFO, RequestErrorKind::TooLarge, "body", &error);

        assert_eq!(status("GET", &format!("{FIND}?{}", names(most)), &[credentials], ""), 501);
        let raw = ask(&router, "GET", &format!("{FIND}?{}", names(most + 1)), &[credentials], "");
        refused(&raw, Refusal::InvalidQuery);

        let cookies = |count| format!("sid=s; {}", names(count).replace('&', "; "));
        assert_eq!(status("GET", FIND, &[("cookie", &cookies(most - 1))], ""), 501);
        let raw = ask(&router, "GET", FIND, &[("cookie", &cookies(most))], "");
        refused(&raw, Refusal::InvalidCookies);
        let lines: Vec<_> = cookies(most).split("; ").map(|cookie| ("cookie", cookie.to_owned())).collect();
        let lines: Vec<_> = lines.iter().map(|(name, cookie)| (*name, cookie.as_str())).collect();
        assert_eq!(ask(&router, "GET", FIND, &lines, "").status, StatusCode::BAD_REQUEST);
    }
}

#[test]
fn accepts_repeated_form_names() {
    let api = Script::new(DropThingsResponse::NoContent);
    let form = ("content-type", "application/x-www-form-urlencoded");
    let raw = ask(&router(api.clone()), "DELETE", "/v1/things", &[form], &"tags=a&".repeat(5_000));
    assert_eq!(raw.status, StatusCode::NO_CONTENT);
    assert_eq!(api.take().pop().unwrap().0.body.unwrap().tags.unwrap().len(), 5_000);
}

#[test]
fn limits_multipart_parts() {
    let multipart = [("content-type", "multipart/form-data; boundary=B"), ("x-key", "k")];
    let part = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n";
    let limited = things(Server::new(Nothing).limits(RequestLimits::default().parts(2))).into_router();
    for (router, most) in [(router(Arc::new(Nothing)), 1_000), (limited, 2)] {
        let body = |count| part.repeat(count) + "--B--\r\n";
        assert_eq!(ask(&router, "POST", "/v1/files", &multipart, &body(most)).status, StatusCode::NOT_IMPLEMENTED);
        let error = format!("a body cannot have more than {most} parts");
        let raw = ask(&router, "POST", "/v1/files", &multipart, &body(most + 1));
        refused(&raw, Refusal::Other(StatusCode::PAYLOAD_TOO_LARGE, &error));
    }
}

#[test]
fn refuses_json_that_nests_too_deep() {
    let router = router(Arc::new(Nothing));
    for (depth, status) in [(100, 501), (200, 400), (30_000, 400)] {
        let lists = "[".repeat(depth) + &"]".repeat(depth);
        let next = r#"{"_id":"i","owner":"o","next":"#;
        for body in [
            format!(r#"{{"_id":"i","owner":"o","x":{lists}}}"#),
            format!(r#"{{"_id":"i","owner":"o","x":{}{}}}"#, r#"{"a":"#.repeat(depth) + "1", "}".repeat(depth)),
            next.repeat(depth) + "null" + &"}".repeat(depth),
        ] {
            let raw = ask(&router, "PUT", "/v1/things", &[JSON], &body);
            assert_eq!(raw.status, status, "{depth} {}", String::from_utf8_lossy(&raw.body));
        }
        // A form has names without nesting.
        let name = format!("_id=i&owner=o&x{}=1", "[a]".repeat(depth));
        let raw = ask(&router, "PUT", "/v1/things", &[("content-type", "application/x-www-form-urlencoded")], &name);
        assert_eq!(raw.status, 501, "{}", String::from_utf8_lossy(&raw.body));
    }
    for depth in [200, 50_000] {
        let sort = "[".repeat(depth);
        let raw = ask(&router, "GET", &format!("{FIND}?sort={sort}"), &[("cookie", "sid=s")], "");
        assert_eq!(raw.status, 400, "{}", String::from_utf8_lossy(&raw.body));
    }
}
