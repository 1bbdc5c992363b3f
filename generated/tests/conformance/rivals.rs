//! Errors of other generators on this document, and the server's responses where no operation is reached.

use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use http::{HeaderMap, Request, StatusCode};
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{CustomFieldsApi, UsersApi, VisitorsApi};
use rocketchat_omnichannel::{Client, Context, Error, HandlerError, Json, RawResponse, Server};
use serde_json::json;

use crate::support::bodies::Crate;
use crate::support::document::Role;
use crate::support::exchange::{client, from_the_wire, send, typed_response};
use crate::support::nothing::whole_api;
use crate::support::requests::specimen;

const LOGGED_IN: [(&str, &str); 2] = [("X-Auth-Token", "the auth token"), ("X-User-Id", "the user id")];

/// Sends a request with these headers.
async fn ask(router: Router, line: &str, headers: &[(&str, &str)], body: &str) -> (u16, HeaderMap, Json) {
    let (method, target) = line.split_once(' ').unwrap();
    let request = headers.iter().fold(Request::builder(), |request, (name, value)| request.header(*name, *value));
    let (status, headers, json) = send(router, request.method(method).uri(target).body(body.to_owned()).unwrap()).await;
    (status.as_u16(), headers, json)
}

/// Checks that a response is in the error envelope and has the headers that the API sets on every response.
fn assert_envelope(headers: &HeaderMap, body: &Json) {
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers["pragma"], "no-cache");
    assert_eq!(body["success"], false, "{body}");
    assert!(body["error"].is_string(), "{body}");
}

/// An API that returns the values of the request.
struct Echo;

impl UsersApi for Echo {
    async fn list(&self, request: ListUsers, _: Context) -> Result<ListUsersResponse, HandlerError> {
        Ok(typed_response(200, &json!({ "users": [{ "username": request.role }], "success": true })))
    }

    async fn get(&self, request: GetUser, _: Context) -> Result<GetUserResponse, HandlerError> {
        Ok(typed_response(200, &json!({ "user": { "_id": request.id, "username": request.role }, "success": true })))
    }
}

impl CustomFieldsApi for Echo {
    async fn get(&self, request: GetCustomField, _: Context) -> Result<GetCustomFieldResponse, HandlerError> {
        Ok(typed_response(
            200,
            &json!({ "customField": { "_id": "with an underscore", "id": request.id }, "success": true }),
        ))
    }
}

impl VisitorsApi for Echo {
    async fn register(&self, request: RegisterVisitor, _: Context) -> Result<RegisterVisitorResponse, HandlerError> {
        Ok(typed_response(200, &json!({ "visitor": request.body.visitor, "success": true })))
    }

    async fn list_visited_pages(
        &self,
        request: ListVisitedPages,
        _: Context,
    ) -> Result<ListVisitedPagesResponse, HandlerError> {
        Ok(typed_response(
            200,
            &json!({ "pages": [{ "rid": request.room_id, "expireAt": 1_699_449_077_968_i64 }], "success": true }),
        ))
    }

    async fn get_by_id(&self, request: GetVisitorById, _: Context) -> Result<GetVisitorByIdResponse, HandlerError> {
        Ok(typed_response(200, &json!({ "visitor": { "_id": request.visitor_id }, "success": true })))
    }
}

#[tokio::test]
async fn accepts_a_path_parameter_named_type() {
    let router = Server::new(Echo).users().into_router();
    let (status, _, body) = ask(router.clone(), "GET /api/v1/livechat/users/agent", &LOGGED_IN, "").await;
    assert_eq!((status, &body["users"][0]["username"]), (200, &json!("agent")));
    let (status, _, body) = ask(router.clone(), "GET /api/v1/livechat/users/manager/a%2Fb", &LOGGED_IN, "").await;
    assert_eq!((status, &body["user"]), (200, &json!({ "_id": "a/b", "username": "manager" })));
    let page = client(router).users().list(ListUsers::new("agent")).await.unwrap();
    assert_eq!(page.users.unwrap()[0].username.as_deref(), Some("agent"));
}

#[tokio::test]
async fn accepts_objects_with_id_and_underscore_id() {
    let client = client(Server::new(Echo).custom_fields().into_router());
    let field = client.custom_fields().get(GetCustomField::new("without")).await.unwrap().custom_field.unwrap();
    assert_eq!((field.id.as_deref(), field.second_id.as_deref()), (Some("with an underscore"), Some("without")));
    assert_eq!(serde_json::to_value(field).unwrap(), json!({ "_id": "with an underscore", "id": "without" }));
}

#[test]
fn adds_path_parameters_missing_in_the_document() {
    let request =
        from_the_wire::<SearchMessages>("GET /api/v1/livechat/kR8sW3nXq5TzLm7Ya/messages?searchTerm=a", Json::Null);
    assert_eq!(request, SearchMessages::new("kR8sW3nXq5TzLm7Ya").search_term("a"));
}

#[tokio::test]
async fn unformatted_integer_holds_epoch_milliseconds() {
    let pages = client(Server::new(Echo).visitors().into_router())
        .visitors()
        .list_visited_pages(ListVisitedPages::new("a"))
        .await;
    assert_eq!(pages.unwrap().pages.unwrap()[0].expire_at, Some(1_699_449_077_968));
}

#[tokio::test]
async fn honors_required_written_as_a_string() {
    assert!(
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/omnichannel.yaml")).contains(r#"required: "true""#)
    );
    let router = Server::new(Echo).visitors().into_router();
    let (status, headers, body) = ask(router.clone(), "GET /api/v1/livechat/visitors.info", &LOGGED_IN, "").await;
    assert_envelope(&headers, &body);
    assert_eq!((status, &body["errorType"]), (400, &json!("invalid-params")));
    assert_eq!(body["error"], "must have required property 'visitorId' [invalid-params]");
    let (status, _, _) = ask(router, "GET /api/v1/livechat/visitors.info?visitorId=", &LOGGED_IN, "").await;
    assert_eq!(status, 200, "an empty value is a value");
}

#[tokio::test]
async fn unknown_properties_round_trip() {
    let body =
        json!({ "visitor": { "token": "a", "since": "9.0.0", "list": [null, 1.5], "deep": { "er": {} } }, "of": 1 });
    let request = from_the_wire::<RegisterVisitor>("POST /api/v1/livechat/visitor", body.clone());
    let registered = client(Server::new(Echo).visitors().into_router()).visitors().register(request).await.unwrap();
    assert_eq!(serde_json::to_value(registered.visitor).unwrap(), body["visitor"]);
}

#[test]
fn decodes_error_bodies_by_status() {
    let this = Crate::new();
    let mut seen = 0;
    for operation in this.document.operations() {
        let mut variants = BTreeMap::new();
        for body in operation.bodies() {
            let Role::Response(status) = body.role else { continue };
            for (name, example) in &body.examples {
                let raw = RawResponse::new(StatusCode::from_u16(status).unwrap())
                    .with_body("application/json", example.to_string());
                let variant = (this.entry(&operation).variant)(&raw);
                let variant = variant.unwrap_or_else(|fault| panic!("{} {status} {name}: {fault}", operation.path));
                assert_ne!(variant, "Undocumented", "{} {status}", operation.path);
                assert_eq!(variants.entry(status).or_insert(variant.clone()), &variant, "{} {status}", operation.path);
            }
            seen += usize::from(status >= 400);
        }
        let distinct: BTreeSet<_> = variants.values().collect();
        assert_eq!(distinct.len(), variants.len(), "{} {}: {variants:?}", operation.method, operation.path);
    }
    assert!(seen >= 337, "{seen} statuses of failures are too few");
}

#[tokio::test]
async fn invalid_response_error_reports_the_path() {
    let table = [
        (r#"{"visitor": {"visitorEmails": [{}, {"address": 5}]}}"#, "visitor.visitorEmails[1].address"),
        (r#"{"visitor": []}"#, "visitor"),
        (r#"{"visitor": {"#, "visitor"),
    ];
    for (body, place) in table {
        match Oddity::answering(200, "application/json", body).visitors().get(GetVisitor::new("a")).await {
            Err(Error::Decode(error)) => assert_eq!((error.path.as_str(), &error.body[..]), (place, body.as_bytes())),
            other => panic!("{body} gives {other:?}"),
        }
    }
    for status in [200, 502] {
        match Oddity::answering(status, "text/html", "<html>").visitors().get(GetVisitor::new("a")).await {
            Err(Error::Unexpected { response, .. }) => {
                assert_eq!((response.status.as_u16(), &response.body[..]), (status, &b"<html>"[..]))
            }
            other => panic!("the page of a proxy gives {other:?}"),
        }
    }
}

/// Responds in a way that no description has.
struct Oddity(RawResponse);

impl Oddity {
    fn answering(status: u16, media_type: &str, body: &'static str) -> Client {
        let raw = RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body(media_type, body);
        client(Server::new(Self(raw)).visitors().into_router())
    }
}

impl VisitorsApi for Oddity {
    async fn get(&self, _: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
        Ok(GetVisitorResponse::Undocumented(self.0.clone()))
    }
}

#[tokio::test]
async fn only_secured_operations_return_401() {
    let this = Crate::new();
    let router = whole_api();
    let mut secured = 0;
    for operation in this.document.operations() {
        let info = this.entry(&operation).info;
        let specimen = specimen(&this.document, &operation, false, None);
        let line = format!("{} {}", specimen.head.method, specimen.head.uri);
        for headers in [&LOGGED_IN[..0], &LOGGED_IN[..1], &LOGGED_IN[1..]] {
            let (status, headers, body) = ask(router.clone(), &line, headers, "").await;
            if info.security.is_empty() {
                assert_ne!(status, 401, "{line}");
                continue;
            }
            let text = "You must be logged in to do this.";
            assert_eq!(body, json!({ "success": false, "error": text, "status": "error", "message": text }), "{line}");
            assert_envelope(&headers, &body);
            assert_eq!(status, 401, "{line}");
        }
        secured += usize::from(!info.security.is_empty());
    }
    assert!(secured >= 142, "{secured} secured operations are too few");
}

#[tokio::test]
async fn unimplemented_operations_return_501() {
    let this = Crate::new();
    let router = whole_api();
    for operation in this.document.operations().iter().filter(|operation| !operation.takes_a_form()) {
        let info = this.entry(operation).info;
        let body = operation.bodies().iter().find(|body| body.role == Role::Request).map(|body| body.examples[0].1);
        let specimen = specimen(&this.document, operation, false, body);
        let mut headers: Vec<_> = LOGGED_IN.to_vec();
        headers.extend(specimen.head.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())));
        let line = format!("{} {}", specimen.head.method, specimen.head.uri);
        let text = String::from_utf8(specimen.body.to_vec()).unwrap();
        let (status, headers, body) = ask(router.clone(), &line, &headers, &text).await;
        assert_eq!(status, 501, "{line}: {body}");
        assert_envelope(&headers, &body);
        assert_eq!(body["errorType"], "error-not-implemented");
        assert!(body["error"].as_str().unwrap().starts_with(&format!("{} is", info.id)), "{line} reaches {body}");
    }
}

#[tokio::test]
async fn unknown_operations_return_the_envelope() {
    let table = [
        ("GET /api/v1/livechat/nothing", 404),
        ("GET /", 404),
        ("GET /api/v1/livechat/users/", 404),
        ("GET /api/v1/livechat/users/agent/a/b", 404),
        ("PATCH /api/v1/livechat/visitor", 405),
    ];
    for (line, expected) in table {
        let (status, headers, body) = ask(whole_api(), line, &LOGGED_IN, "").await;
        assert_eq!(status, expected, "{line}");
        assert_envelope(&headers, &body);
    }
}

#[tokio::test]
async fn invalid_requests_return_the_envelope() {
    let (register, message) = ("POST /api/v1/livechat/visitor", "POST /api/v1/livechat/message");
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let table = [
        ("bad JSON", message, json, "{\"token\":", 400, "invalid-params"),
        ("a list for an object", message, json, "[]", 400, "invalid-params"),
        ("a missing member", message, json, "{\"token\":\"a\"}", 400, "invalid-params"),
        ("a mistyped member", message, json, "{\"token\":5}", 400, "invalid-params"),
        ("no body", message, json, "", 400, "invalid-params"),
        ("another media type", message, "text/plain", "visitor", 400, "invalid-params"),
        ("a form without what is needed", message, form, "a=b", 400, "invalid-params"),
        ("a missing parameter", "GET /api/v1/livechat/visitors.info", json, "", 400, "invalid-params"),
        ("a list for a pattern", register, json, "[]", 400, ""),
        ("another media type for a pattern", register, "text/plain", "visitor", 400, ""),
        ("a form without what a pattern needs", register, form, "a=b", 400, ""),
        ("no number", "GET /api/v1/livechat/rooms?count=many", json, "", 400, "invalid-params"),
        ("no list", "GET /api/v1/livechat/department.listByIds?ids=a", json, "", 400, "invalid-params"),
        ("no JSON", "GET /api/v1/livechat/rooms?sort=%7Bts", json, "", 400, "error-invalid-sort"),
        ("a typed route", "POST /api/v1/livechat/tags.save", json, "", 400, "invalid-params"),
        ("no token", "POST /api/v1/livechat/upload/a", "multipart/form-data; boundary=x", FORM, 403, ""),
    ];
    for (what, line, media_type, body, expected, error_type) in table {
        let headers = [LOGGED_IN[0], LOGGED_IN[1], ("content-type", media_type)];
        let (status, headers, response) = ask(whole_api(), line, &headers, body).await;
        assert_eq!(
            (status, response["errorType"].as_str().unwrap_or_default()),
            (expected, error_type),
            "{what}: {response}"
        );
        assert_envelope(&headers, &response);
    }
}

const FORM: &str = "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.txt\"\r\n\r\na\r\n--x--\r\n";

#[tokio::test]
async fn reports_an_upload_without_a_file() {
    let headers = [("content-type", "multipart/form-data; boundary=x"), ("x-visitor-token", "a")];
    let (status, headers, response) = ask(whole_api(), "POST /api/v1/livechat/upload/a", &headers, FORM).await;
    assert_envelope(&headers, &response);
    assert_eq!((status, &response["errorType"]), (400, &json!("invalid-field")));
    assert!(response["error"].as_str().unwrap().ends_with("[invalid-field]"), "{response}");
}

#[tokio::test]
async fn reports_missing_values_like_the_examples() {
    let this = Crate::new();
    let (mut legacy, mut typed, mut matching) = (0, 0, 0);
    for operation in this.document.operations().iter().filter(|operation| !operation.takes_a_form()) {
        let info = this.entry(operation).info;
        let bodies = operation.bodies();
        let told = bodies.iter().filter(|body| body.role == Role::Response(400)).flat_map(|body| &body.examples);
        // The example shared by all operations without one of their own belongs to none of them.
        let told =
            told.filter(|(name, _)| *name != "Member missing").filter_map(|(_, example)| example["error"].as_str());
        for told in told.filter(|told| told.starts_with("must have") || told.starts_with("Match error: ")) {
            let (dialect, count) = match told {
                told if told.starts_with("Match error: ") => (Some("match"), &mut matching),
                told if told.ends_with(" [invalid-params]") => (None, &mut legacy),
                _ => (Some("typed"), &mut typed),
            };
            assert_eq!(info.dialect, dialect, "{}: {told}", info.id);
            *count += 1;
        }
    }
    assert!(legacy >= 60 && typed == 9 && matching == 6, "{legacy}, {typed} and {matching}");
    for (path, error) in [
        ("room.close", "must have required property 'rid' [invalid-params]"),
        ("rooms.delete", "must have required property 'roomId'"),
    ] {
        let headers = [LOGGED_IN[0], LOGGED_IN[1], ("content-type", "application/json")];
        let (_, _, response) = ask(whole_api(), &format!("POST /api/v1/livechat/{path}"), &headers, "{}").await;
        assert_eq!(response, json!({ "success": false, "error": error, "errorType": "invalid-params" }));
    }
}

#[tokio::test]
async fn routes_with_a_pattern_report_the_mismatch() {
    let register = "POST /api/v1/livechat/visitor";
    let table = [
        (register, "{}", "Missing key 'visitor'"),
        (register, "{\"visitor\":", "Missing key 'visitor'"),
        (register, "{\"visitor\":{}}", "Missing key 'token' in field visitor"),
        (register, "{\"visitor\":{\"token\":5}}", "Expected string, got number in field visitor.token"),
        (register, "", "Expected object, got undefined"),
        ("POST /api/v1/livechat/visitor.status", "{\"token\":\"a\"}", "Missing key 'status'"),
        ("POST /api/v1/omnichannel/contact", "{}", "Missing key 'token'"),
        ("POST /api/v1/livechat/units", "", "Expected object, got undefined"),
        ("GET /api/v1/livechat/room", "", "Missing key 'token'"),
    ];
    for (line, body, error) in table {
        let headers = [LOGGED_IN[0], LOGGED_IN[1], ("content-type", "application/json")];
        let (status, headers, response) = ask(whole_api(), line, &headers, body).await;
        assert_envelope(&headers, &response);
        let expected = json!({ "success": false, "error": format!("Match error: {error}") });
        assert_eq!((status, response), (400, expected), "{line} {body}");
    }
}

#[test]
fn reads_queries_as_leniently_as_the_real_server() {
    let read = |query: &str| from_the_wire::<ListRooms>(&format!("GET /api/v1/livechat/rooms?{query}"), Json::Null);
    let agents = ListRooms::default().agents(["a", "b"].map(str::to_owned));
    for query in
        ["agents[]=a&agents[]=b", "agents[0]=a&agents[1]=b", "agents%5B1%5D=b&agents%5B0%5D=a", "agents=a&agents=b"]
    {
        assert_eq!(read(query), agents, "{query}");
    }
    for query in ["open=True", "open=1", "open", "count", "count=&offset=", "sort", "agents"] {
        assert_eq!(read(query), ListRooms::default(), "{query}");
    }
    assert_eq!(read("open=true"), ListRooms::default().open(true));
    let departments = "GET /api/v1/livechat/department.listByIds?ids[1]=b&ids[0]=a";
    let expected = ListDepartmentsByIds::new(["a", "b"].map(str::to_owned));
    assert_eq!(from_the_wire::<ListDepartmentsByIds>(departments, Json::Null), expected);
}

#[tokio::test]
async fn body_errors_report_their_path() {
    let headers = [("content-type", "application/json")];
    let body = r#"{"visitor": {"token": "a", "customFields": [{"key": "k", "value": 5, "overwrite": true}]}}"#;
    let (_, _, response) = ask(whole_api(), "POST /api/v1/livechat/visitor", &headers, body).await;
    assert_eq!(response["error"], "Match error: Expected string, got number in field visitor.customFields[0].value");
    let body = r#"{"token": "a", "pageInfo": {"change": "url", "title": "", "location": {"href": 5}}}"#;
    let (_, _, response) = ask(whole_api(), "POST /api/v1/livechat/page.visited", &headers, body).await;
    let error = response["error"].as_str().unwrap();
    assert!(error.starts_with("pageInfo.location.href: "), "{error}");
}

#[tokio::test]
async fn accepts_forms_for_json() {
    let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
    let line = "POST /api/v1/livechat/message";
    let (status, _, body) = ask(whole_api(), line, &headers, "token=a&rid=b&msg=Hello+you%21").await;
    assert_eq!(status, 501, "{body}");
}
