//! What a server is put together of, and which answers pass through it.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use axum::Router;
use axum::response::Html;
use http::StatusCode;
use serde_json::json;

use super::refusals::{ask, refused};
use super::sample::*;
use super::serving::*;
use crate::runtime::emitted::*;
use crate::runtime::server::{RateLimit, Rejection};

/// Answers in every way but with a type.
struct Fugitive;

impl ThingsApi for Fugitive {
    async fn find(&self, request: FindThings, _: Context) -> Result<FindThingsResponse, HandlerError> {
        match request.owner.as_str() {
            "status" => Err(StatusCode::IM_A_TEAPOT)?,
            "page" => Err(Html("<p>"))?,
            "rejection" => lookup(None)?,
            "headers" => Err(([("x-own", "1"), ("pragma", "own")], FindThingsResponse::NotFound))?,
            owner => Ok(vec![Thing::new(owner, None)].into()),
        }
    }
}

fn lookup(found: Option<FindThingsResponse>) -> Result<Result<FindThingsResponse, HandlerError>, Rejection> {
    found.map(Ok).ok_or_else(Rejection::not_found)
}

fn find(router: &Router, owner: &str) -> RawResponse {
    ask(router, "GET", &format!("/v1/owners/{owner}/things/.1"), &[("cookie", "sid=s")], "")
}

#[test]
fn a_method_may_answer_with_anything() {
    let router = router(Arc::new(Fugitive));
    assert_eq!(find(&router, "status").status, StatusCode::IM_A_TEAPOT);
    assert_eq!(find(&router, "page").body, "<p>");
    refused(&find(&router, "rejection"), 404, json!({ "success": false, "error": "Resource not found" }));
    let typed = find(&router, "headers");
    assert_eq!((typed.status, &typed.headers["x-own"]), (StatusCode::NOT_FOUND, &"1".parse().unwrap()));
    assert_eq!((&typed.headers["cache-control"], &typed.headers["pragma"]), (&no_store(), &"own".parse().unwrap()));
    for owner in ["status", "page"] {
        assert_eq!(find(&router, owner).headers["cache-control"], no_store());
    }
    let usual = find(&router, "ada");
    assert_eq!((usual.status, &usual.body[..]), (StatusCode::OK, &br#"[{"_id":"ada","owner":null}]"#[..]));
}

fn no_store() -> http::HeaderValue {
    http::HeaderValue::from_static("no-store")
}

/// Serves one operation, as another implementation of it.
async fn instead(_: &Nothing, _: FindThings, _: Context) -> Result<FindThingsResponse, HandlerError> {
    Ok(FindThingsResponse::NotFound)
}

#[test]
fn the_operation_that_is_added_last_is_served() {
    let one = things(Server::new(Fugitive));
    let two = Server::new(Nothing).on::<FindThings, _>(instead);
    assert!(format!("{two:?}").contains("GET /owner/{path}"), "{two:?}");
    let router = one.merge(two).into_router();
    assert_eq!(find(&router, "ada").status, StatusCode::NOT_FOUND);
    assert_eq!(
        ask(&router, "PUT", "/v1/things", &[], r#"{"_id":"a","owner":null}"#).status,
        StatusCode::NOT_IMPLEMENTED
    );
    let router = Server::new(Nothing).on::<FindThings, _>(instead).merge(things(Server::new(Fugitive))).into_router();
    assert_eq!(find(&router, "ada").status, StatusCode::OK);
}

#[test]
fn what_a_server_does_not_serve_is_refused_where_it_is_nested_and_beside_other_routes() {
    let own = Router::new().route("/health", axum::routing::get(async || "well"));
    let part = || Server::new(Nothing).on::<FindThings, _>(instead).into_router();
    for (router, prefix) in [(part(), ""), (part().merge(own.clone()), ""), (own.nest("/api", part()), "/api")] {
        let unknown = ask(&router, "GET", &format!("{prefix}/v1/things"), &[], "");
        let wrong = ask(&router, "POST", &format!("{prefix}/v1/owners/ada/things/.1"), &[], "");
        assert_eq!((unknown.status.as_u16(), wrong.status.as_u16()), (404, 405), "{prefix}");
        for raw in [unknown, wrong] {
            assert_eq!(serde_json::from_slice::<Json>(&raw.body).unwrap()["success"], false);
        }
    }
}

#[test]
fn rejections_can_be_replaced() {
    let replaced = |router: &Router, method, uri: &str, body| {
        let raw = ask(router, method, uri, &[("x-token", "t"), ("x-user", "u")], body);
        assert_eq!(raw.headers["cache-control"], no_store(), "{method} {uri}");
        (raw.status.as_u16(), String::from_utf8(raw.body.to_vec()).unwrap())
    };
    let server = things(Server::new(Fugitive)).on_rejection(|rejection, operation| {
        let id = operation.map_or("nothing", |info| info.id);
        (StatusCode::IM_A_TEAPOT, format!("{id}: {} {}", rejection.status().as_u16(), rejection.envelope()["error"]))
    });
    let router = server.into_router();
    for (method, uri, body, told) in [
        ("GET", "/", "", r#"nothing: 404 "API endpoint does not exist""#),
        ("PATCH", "/v1/things", "", r#"nothing: 405 "Method not allowed""#),
        ("PUT", "/v1/things", "{}", r#"save-thing: 400 "must have required property '_id' [invalid-params]""#),
        ("GET", "/v1/owners/rejection/things/.1", "", r#"find-things: 404 "Resource not found""#),
        ("DELETE", "/v1/things", "", r#"drop-things: 501 "drop-things is not implemented [error-not-implemented]""#),
    ] {
        assert_eq!(replaced(&router, method, uri, body), (418, told.to_owned()));
    }
    assert_eq!(replaced(&router, "GET", "/v1/owners/page/things/.1", "").0, 200, "no other answer is replaced");
}

#[test]
fn rejections_are_worded_as_the_server_of_the_api_does() {
    let wait = Duration::from_millis(40_001);
    for (rejection, status, envelope) in [
        (Rejection::bad_request("no"), 400, json!({ "success": false, "error": "no" })),
        (
            Rejection::failure("Invalid room", "error-invalid-room"),
            400,
            json!({ "success": false, "error": "Invalid room [error-invalid-room]", "errorType": "error-invalid-room" }),
        ),
        (
            Rejection::failure("", "invalid-token"),
            400,
            json!({ "success": false, "error": "[invalid-token]", "errorType": "invalid-token" }),
        ),
        (
            Rejection::license(),
            400,
            json!({
                "success": false,
                "error": "This is an enterprise feature [error-action-not-allowed]",
                "errorType": "error-action-not-allowed",
            }),
        ),
        (
            Rejection::forbidden(),
            403,
            json!({
                "success": false,
                "error": "User does not have the permissions required for this action [error-unauthorized]",
            }),
        ),
        (
            Rejection::too_many_requests(wait),
            429,
            json!({
                "success": false,
                "error": "Error, too many requests. Please slow down. You must wait 41 seconds before trying this \
                          endpoint again. [error-too-many-requests]",
            }),
        ),
    ] {
        assert_eq!((rejection.status().as_u16(), rejection.envelope()), (status, &envelope));
    }
}

#[test]
fn limits_are_told_in_headers() {
    let limit = RateLimit { limit: 10, remaining: 3, reset: UNIX_EPOCH + Duration::from_millis(1_699_449_077_968) };
    for escape in [
        HandlerError::from((limit, FindThingsResponse::NotFound)),
        (limit, Rejection::too_many_requests(Duration::from_secs(1))).into(),
    ] {
        let headers = escape.into_response().headers().clone();
        for (name, value) in [("limit", "10"), ("remaining", "3"), ("reset", "1699449077968")] {
            assert_eq!(headers[format!("x-ratelimit-{name}")], value);
        }
    }
}

#[test]
fn a_query_of_too_many_values_is_refused() {
    let router = things(Server::new(Nothing)).into_router();
    let ask = |values: usize| {
        let query = vec!["ids[]=a"; values].join("&");
        ask(&router, "GET", &format!("/v1/owners/ada/things/.1?{query}"), &[("cookie", "sid=s")], "")
    };
    assert_eq!(ask(500).status, StatusCode::NOT_IMPLEMENTED);
    refused(&ask(501), 400, json!({ "success": false, "error": "Invalid query parameters" }));
}
