// Emitted by `oascrate`, from `runtime/tests/servers.rs` in its own sources. Edits are overwritten.

//! The parts that a server is composed of, and the responses that pass through them.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use axum::Router;
use axum::response::Html;
use http::StatusCode;
use serde_json::json;

use super::refusals::{ask, assert_usual_headers, refused};
use super::sample::*;
use super::serving::*;
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::emitted::*;
use crate::runtime::server::{RateLimit, Refusal, Rejection, RequestError, RequestErrorKind};

/// Responds in every way except with the response type.
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
fn methods_can_return_any_response() {
    let router = router(Arc::new(Fugitive));
    assert_eq!(find(&router, "status").status, StatusCode::IM_A_TEAPOT);
    assert_eq!(find(&router, "page").body, "<p>");
    refused(&find(&router, "rejection"), Refusal::NotFound);
    let typed = find(&router, "headers");
    assert_eq!((typed.status, &typed.headers["x-own"]), (StatusCode::NOT_FOUND, &"1".parse().unwrap()));
    assert_eq!(typed.headers["pragma"], "own", "a header of its own is kept");
    for owner in ["status", "page"] {
        assert_usual_headers(&find(&router, owner), &[]);
    }
    let usual = find(&router, "ada");
    assert_eq!((usual.status, &usual.body[..]), (StatusCode::OK, &br#"[{"_id":"ada","owner":null}]"#[..]));
}

/// Serves one operation in place of the implementation.
async fn instead(_: &Nothing, _: FindThings, _: Context) -> Result<FindThingsResponse, HandlerError> {
    Ok(FindThingsResponse::NotFound)
}

#[test]
fn last_added_operation_wins() {
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
fn refuses_unserved_requests_nested_and_merged() {
    let own = Router::new().route("/health", axum::routing::get(async || "well"));
    let part = || Server::new(Nothing).on::<FindThings, _>(instead).into_router();
    for (router, prefix) in [(part(), ""), (part().merge(own.clone()), ""), (own.nest("/api", part()), "/api")] {
        let unknown = ask(&router, "GET", &format!("{prefix}/v1/things"), &[], "");
        let wrong = ask(&router, "POST", &format!("{prefix}/v1/owners/ada/things/.1"), &[], "");
        assert_eq!((unknown.status.as_u16(), wrong.status.as_u16()), (404, 405), "{prefix}");
        refused(&unknown, Refusal::UnknownPath);
        refused(&wrong, Refusal::MethodNotAllowed);
    }
}

#[test]
fn replaces_rejections() {
    let replaced = |router: &Router, method, uri: &str, body| {
        let raw = ask(router, method, uri, &[("x-token", "t"), ("x-user", "u")], body);
        assert_usual_headers(&raw, &[]);
        (raw.status.as_u16(), String::from_utf8(raw.body.to_vec()).unwrap())
    };
    let server = things(Server::new(Fugitive)).on_rejection(|rejection, operation| {
        let id = operation.map_or("nothing", |info| info.id);
        (StatusCode::IM_A_TEAPOT, format!("{id}: {} {}", rejection.status().as_u16(), rejection.body()))
    });
    let router = server.into_router();
    let error = RequestError {
        kind: RequestErrorKind::Body,
        name: "body",
        message: "must have required property '_id'".to_owned(),
        found: None,
    };
    for (method, uri, body, operation, refusal) in [
        ("GET", "/", "", "nothing", Refusal::UnknownPath),
        ("PATCH", "/v1/things", "", "nothing", Refusal::MethodNotAllowed),
        ("PUT", "/v1/things", "{}", "save-thing", Refusal::Invalid(SaveThing::INFO, &error)),
        ("GET", "/v1/owners/rejection/things/.1", "", "find-things", Refusal::NotFound),
        ("DELETE", "/v1/things", "", "drop-things", Refusal::NotImplemented(DropThings::INFO)),
    ] {
        let rejection = Api::rejection(refusal);
        let told = format!("{operation}: {} {}", rejection.status().as_u16(), rejection.body());
        assert_eq!(replaced(&router, method, uri, body), (418, told));
    }
    assert_eq!(replaced(&router, "GET", "/v1/owners/page/things/.1", "").0, 200, "no other answer is replaced");
}

#[test]
fn sets_rate_limit_headers() {
    let limit = RateLimit { limit: 10, remaining: 3, reset: UNIX_EPOCH + Duration::from_millis(1_699_449_077_968) };
    for escape in [
        HandlerError::from((limit, FindThingsResponse::NotFound)),
        (limit, Rejection::too_many_requests(Duration::from_secs(1))).into(),
    ] {
        let headers = escape.into_response().headers().clone();
        for (name, value) in limit.headers() {
            assert_eq!(headers[&name], value);
        }
    }
}

#[test]
fn rejections_keep_custom_body_and_headers() {
    let rejection = Rejection::json(StatusCode::CONFLICT, json!({ "a": 1 })).with("b", 2);
    let rejection = rejection.with_header(http::header::RETRY_AFTER, 5.into());
    let raw = RawResponse::from(rejection);
    assert_eq!((raw.status, &raw.body[..]), (StatusCode::CONFLICT, &br#"{"a":1,"b":2}"#[..]));
    assert_eq!(
        (&raw.headers["content-type"], &raw.headers["retry-after"]),
        (&"application/json".parse().unwrap(), &5.into())
    );
}

/// Grants what the token lists, and everything to a session.
fn with_scopes(server: Server<Nothing>) -> Router {
    let server = server.authenticate(|credentials, operation| async move {
        let granted: Vec<&str> = credentials.get(TOKEN).unwrap_or_default().split(' ').collect();
        let mut alternatives = operation.required_scopes(TOKEN);
        match alternatives.any(|scopes| scopes.iter().all(|scope| granted.contains(scope))) {
            true => Ok(operation.group),
            false => Err(Rejection::forbidden()),
        }
    });
    let group = |_: &Nothing, _: FindThings, context: Context| async move {
        Err::<FindThingsResponse, HandlerError>((StatusCode::OK, *context.user::<&str>().unwrap()).into())
    };
    server.on::<FindThings, _>(group).into_router()
}

#[test]
fn authenticator_knows_group_and_scopes() {
    for (token, expected) in [("read", (200, "Things")), ("search", (403, "")), ("search read", (200, "Things"))] {
        let credentials = Credentials::new().with(TOKEN, token).with(USER, "ada");
        let call = client(with_scopes(Server::new(Nothing)), credentials).call(FindThings::new("ada", vec![1]));
        let raw = run(call.raw()).unwrap();
        let text = if raw.status.is_success() { std::str::from_utf8(&raw.body).unwrap() } else { "" };
        assert_eq!((raw.status.as_u16(), text), expected, "{token}");
    }
    let info = FindThings::INFO;
    assert_eq!(info.required_scopes(SESSION).collect::<Vec<_>>(), [["read", "search"].as_slice()]);
    assert_eq!(info.required_scopes(USER).collect::<Vec<_>>(), [[].as_slice() as &[&str]]);
    assert_eq!(info.required_scopes(SecurityScheme::bearer("other")).count(), 0);
}
