// Copied by `cargo xtask codegen` from `generator/runtime/tests/refusals.rs`. Edit it there instead.

//! What the server answers by itself.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode};
use serde_json::json;
use tower::Service;

use super::sample::*;
use super::serving::*;
use crate::runtime::emitted::*;
use crate::runtime::server::RequestLimits;

/// Asks a router, and gives the whole answer.
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

#[track_caller]
pub(super) fn refused(raw: &RawResponse, status: u16, envelope: Json) {
    assert_eq!((raw.status.as_u16(), serde_json::from_slice::<Json>(&raw.body).unwrap()), (status, envelope));
    assert_eq!(raw.headers["content-type"], "application/json");
    assert_eq!(raw.headers["cache-control"], "no-store");
    assert_eq!(raw.headers["pragma"], "no-cache");
}

#[test]
fn refusals_are_in_the_envelope_of_the_api() {
    let router = router(Arc::new(Nothing));
    let login = "You must be logged in to do this.";
    let unauthorized = json!({ "success": false, "error": login, "status": "error", "message": login });
    let partly = [vec![], vec![("x-token", "t")], vec![("x-user", "u")], vec![("cookie", "ssid=1; x-token=2")]];
    let empty = [vec![("x-token", ""), ("x-user", "u")], vec![("cookie", "sid=")]];
    for headers in partly.into_iter().chain(empty) {
        refused(&ask(&router, "GET", FIND, &headers, ""), 401, unauthorized.clone());
    }
    let unknown = "API endpoint does not exist";
    refused(
        &ask(&router, "GET", "/v1/nothing", &[], ""),
        404,
        json!({ "success": false, "error": unknown, "status": "error", "message": unknown }),
    );
    refused(
        &ask(&router, "POST", "/v1/things", &[], ""),
        405,
        json!({ "success": false, "error": "Method not allowed" }),
    );
    refused(
        &ask(&router, "GET", FIND, &[("cookie", "a=b; sid=s")], ""),
        501,
        json!({
            "success": false,
            "error": "find-things is not implemented [error-not-implemented]",
            "errorType": "error-not-implemented",
        }),
    );
}

#[test]
fn parameters_of_another_type_are_refused() {
    let router = router(Arc::new(Nothing));
    for (uri, error) in [
        ("/v1/owners/ada/things/.x", "path[0]: must be integer"),
        ("/v1/owners/ada/things/.1?limit=many", "limit: must be integer"),
        ("/v1/owners/ada/things/.1?filter[open]=yes", "filter.open: must be boolean"),
        ("/v1/owners/ada/things/.1?sort=%7Bts", "sort: must be JSON"),
        ("/v1/owners/ada/things/.1?sort=[]", "sort: must be object"),
        ("/owner/.1?limit=3", "must have required property 'owner'"),
    ] {
        let raw = ask(&router, "GET", uri, &[("x-token", "t"), ("x-user", "u")], "");
        let code = if error.starts_with("sort") { "error-invalid-sort" } else { "invalid-params" };
        refused(&raw, 400, told(error, code));
    }
}

#[test]
fn typed_routes_tell_faults_without_a_code_in_the_text() {
    let router = router(Arc::new(Nothing));
    let raw = ask(&router, "DELETE", "/v1/things?age=old", &[], "");
    let error = "age: must be integer";
    refused(&raw, 400, json!({ "success": false, "error": error, "errorType": "error-invalid-params" }));
    let raw = ask(&router, "DELETE", "/v1/things", &[("content-type", "text/xml")], "<a/>");
    let error = "expected application/x-www-form-urlencoded, found text/xml";
    refused(&raw, 400, json!({ "success": false, "error": error, "errorType": "invalid-params" }));
}

#[test]
fn a_header_that_is_missing_is_a_matter_of_permission() {
    let router = router(Arc::new(Nothing));
    let part = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--B--\r\n";
    let multipart = ("content-type", "multipart/form-data; boundary=B");
    let raw = ask(&router, "POST", "/v1/files", &[multipart], part);
    refused(&raw, 403, json!({ "success": false, "error": "unauthorized" }));
    let raw = ask(&router, "POST", "/v1/files", &[multipart, ("x-key", "k")], part);
    assert_eq!(raw.status, StatusCode::NOT_IMPLEMENTED);
}

/// A text with its code behind it and beside it.
fn told(error: &str, code: &str) -> Json {
    json!({ "success": false, "error": format!("{error} [{code}]"), "errorType": code })
}

#[test]
fn bodies_that_are_not_as_described_are_refused() {
    let router = router(Arc::new(Nothing));
    for (body, error) in [
        ("", "must have required property '_id'"),
        ("{}", "must have required property '_id'"),
        ("{", "must have required property '_id'"),
        ("[]", "must be object"),
        (r#"{"_id":"a","owner":{}}"#, "owner: must be string"),
        (r#"{"_id":"a","owner":null}x"#, "must have required property '_id'"),
    ] {
        let raw = ask(&router, "PUT", "/v1/things", &[JSON], body);
        refused(&raw, 400, told(error, "invalid-params"));
    }
    let raw = ask(&router, "PUT", "/v1/things", &[("content-type", "text/xml")], "<a/>");
    refused(&raw, 400, told("expected application/json, found text/xml", "invalid-params"));
    let raw = ask(&router, "POST", "/v1/files", &[JSON, ("x-key", "k")], "{}");
    refused(&raw, 400, told("expected multipart/form-data, found application/json", "invalid-params"));
    let multipart = [("content-type", "multipart/form-data; boundary=B"), ("x-key", "k")];
    let part = "--B\r\nContent-Disposition: form-data; name=\"image\"\r\n\r\nx\r\n--B--\r\n";
    let raw = ask(&router, "POST", "/v1/files", &multipart, part);
    refused(&raw, 400, told("file: there must be a part of that name", "invalid-field"));
    let raw = ask(&router, "POST", "/v1/files", &multipart, "--B\r\nbroken");
    assert_eq!(
        (raw.status, &raw.headers["content-type"]),
        (StatusCode::BAD_REQUEST, &"application/json".parse().unwrap())
    );
}

#[test]
fn large_bodies_are_refused_as_the_limit_of_axum_says() {
    let router = router(Arc::new(Nothing)).layer(axum::extract::DefaultBodyLimit::max(100));
    let large = format!("{{\"_id\":\"{}\"}}", "x".repeat(100));
    let envelope = || json!({ "success": false, "error": "The body is too large" });
    for headers in [JSON, ("content-type", "multipart/form-data; boundary=B")] {
        refused(&ask(&router, "PUT", "/v1/things", &[headers], &large), 413, envelope());
    }
    assert_eq!(ask(&router, "PUT", "/v1/things", &[JSON], "{}").status, StatusCode::BAD_REQUEST);
}

#[test]
fn a_form_is_as_good_as_json() {
    let api = Script::new(SaveThingResponse::Ok(Thing::new("a", None)));
    let router = router(api.clone());
    for (content_type, body) in [
        ("application/x-www-form-urlencoded", "_id=a+b&owner=ada&size=2.5&later=%2B"),
        ("application/json; charset=utf-8", r#"{"_id":"a b","owner":"ada","size":2.5,"later":"+"}"#),
    ] {
        let raw = ask(&router, "PUT", "/v1/things", &[("content-type", content_type)], body);
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
fn limits_the_names_of_a_request() {
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
        let id = "_id=a&owner=b&";
        assert_eq!(status("PUT", "/v1/things", &[form], &format!("{id}{}", names(most - 2))), 501);
        let raw = ask(&router, "PUT", "/v1/things", &[form], &format!("{id}{}", names(most - 1)));
        let error = format!("a form cannot have more than {most} names");
        refused(&raw, 413, json!({ "success": false, "error": error }));

        assert_eq!(status("GET", &format!("{FIND}?{}", names(most)), &[credentials], ""), 501);
        let raw = ask(&router, "GET", &format!("{FIND}?{}", names(most + 1)), &[credentials], "");
        refused(&raw, 400, json!({ "success": false, "error": "Invalid query parameters" }));

        let cookies = |count| format!("sid=s; {}", names(count).replace('&', "; "));
        assert_eq!(status("GET", FIND, &[("cookie", &cookies(most - 1))], ""), 501);
        let raw = ask(&router, "GET", FIND, &[("cookie", &cookies(most))], "");
        refused(&raw, 400, json!({ "success": false, "error": "Invalid cookies" }));
        let lines: Vec<_> = cookies(most).split("; ").map(|cookie| ("cookie", cookie.to_owned())).collect();
        let lines: Vec<_> = lines.iter().map(|(name, cookie)| (*name, cookie.as_str())).collect();
        assert_eq!(ask(&router, "GET", FIND, &lines, "").status, StatusCode::BAD_REQUEST);
    }
}

#[test]
fn a_name_may_be_repeated_in_a_form() {
    let api = Script::new(DropThingsResponse::NoContent);
    let form = ("content-type", "application/x-www-form-urlencoded");
    let raw = ask(&router(api.clone()), "DELETE", "/v1/things", &[form], &"tags=a&".repeat(5_000));
    assert_eq!(raw.status, StatusCode::NO_CONTENT);
    assert_eq!(api.take().pop().unwrap().0.body.unwrap().tags.unwrap().len(), 5_000);
}

#[test]
fn limits_the_parts_of_a_body() {
    let multipart = [("content-type", "multipart/form-data; boundary=B"), ("x-key", "k")];
    let part = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n";
    let limited = things(Server::new(Nothing).limits(RequestLimits::default().parts(2))).into_router();
    for (router, most) in [(router(Arc::new(Nothing)), 1_000), (limited, 2)] {
        let body = |count| part.repeat(count) + "--B--\r\n";
        assert_eq!(ask(&router, "POST", "/v1/files", &multipart, &body(most)).status, StatusCode::NOT_IMPLEMENTED);
        let error = format!("a body cannot have more than {most} parts");
        let raw = ask(&router, "POST", "/v1/files", &multipart, &body(most + 1));
        refused(&raw, 413, json!({ "success": false, "error": error }));
    }
}
