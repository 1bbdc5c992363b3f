//! The documents that the project started from, of several editions of the API: each of their operations between client
//! and server, with the bodies that are printed there.
//!
//! One of the documents has `success` as a text. That is the export of the documentation site, and no server does so.
//! As an example in a document it is repaired, and here it is a boolean.

use std::sync::{Arc, Mutex};

use axum::Router;
use http::Request;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::operation::Operation;
use rocketchat_omnichannel::runtime::response::Responses;
use rocketchat_omnichannel::server::{PageVisitsApi, VisitorsApi};
use rocketchat_omnichannel::{Context, HandlerError, Json, Server};
use serde::Serialize;
use serde_json::json;

use crate::support::exchange::{assert_on_the_wire, assert_refused, client, from_the_wire, send, typed_response};

/// A server that returns one response to every request, and remembers the requests.
struct Desk {
    status: u16,
    body: Json,
    asked: Mutex<Vec<String>>,
}

impl Desk {
    fn new(status: u16, body: Json) -> Arc<Self> {
        Arc::new(Self { status, body, asked: Mutex::default() })
    }

    fn router(self: &Arc<Self>) -> Router {
        Server::from_arc(self.clone()).visitors().page_visits().into_router()
    }

    fn respond<O: Operation + std::fmt::Debug>(&self, request: O) -> O::Response {
        self.asked.lock().unwrap().push(format!("{request:?}"));
        typed_response(self.status, &self.body)
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl VisitorsApi for Desk {
    async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
        Ok(self.respond(request))
    }

    async fn get_by_id(&self, request: GetVisitorById, _: Context) -> Result<GetVisitorByIdResponse, HandlerError> {
        Ok(self.respond(request))
    }

    async fn register(&self, request: RegisterVisitor, _: Context) -> Result<RegisterVisitorResponse, HandlerError> {
        Ok(self.respond(request))
    }

    async fn list_visited_pages(
        &self,
        request: ListVisitedPages,
        _: Context,
    ) -> Result<ListVisitedPagesResponse, HandlerError> {
        Ok(self.respond(request))
    }

    async fn list_chats(
        &self,
        request: ListVisitorChats,
        _: Context,
    ) -> Result<ListVisitorChatsResponse, HandlerError> {
        Ok(self.respond(request))
    }
}

impl PageVisitsApi for Desk {
    async fn report(&self, request: ReportPageVisit, _: Context) -> Result<ReportPageVisitResponse, HandlerError> {
        Ok(self.respond(request))
    }
}

/// Lets the server return the body, which must reach the caller unchanged.
async fn assert_answered<O>(request: O, body: Json)
where
    O: Operation<Response: Responses<Success: Serialize>> + Clone + std::fmt::Debug,
{
    let desk = Desk::new(200, body.clone());
    let success = client(desk.router()).call(request.clone()).await.unwrap();
    assert_eq!(serde_json::to_value(success).unwrap(), body);
    assert_eq!(desk.asked(), [format!("{request:?}")]);
}

/// Sends a request in an older spelling, which must have the same response as the current one.
async fn assert_same_as<O: Operation + std::fmt::Debug>(spelling: &str, request: O, body: Json) {
    let desk = Desk::new(200, body.clone());
    let message = Request::get(spelling).header("X-Auth-Token", "the auth token").header("X-User-Id", "the user id");
    let (status, headers, given) = send(desk.router(), message.body(String::new()).unwrap()).await;
    assert_eq!((status.as_u16(), headers["content-type"].as_bytes()), (200, &b"application/json"[..]));
    assert_eq!(given, body);
    assert_eq!(desk.asked(), [format!("{request:?}")]);
    let (status, _, _) = send(desk.router(), Request::get(spelling).body(String::new()).unwrap()).await;
    assert_eq!(
        (status.as_u16(), desk.asked().len()),
        (401, 1),
        "{spelling} asks for credentials as the current one does"
    );
}

#[tokio::test]
async fn returns_visitor_by_token() {
    let request = GetVisitor::new("test-token-12345");
    assert_on_the_wire(&request, "GET /api/v1/livechat/visitor/test-token-12345", &Json::Null);
    let of_8_4 = json!({
        "visitor": {
            "_id": "6a22b1765528fa64dd29de70", "username": "guest-10", "_updatedAt": "2026-06-05T11:22:30.665Z",
            "token": "test-token-12345", "phone": [{ "phoneNumber": "+15551234567" }],
            "visitorEmails": [{ "address": "postman-test@example.com" }], "name": "Postman Test Visitor"
        },
        "success": true
    });
    assert_answered(request, of_8_4).await;
    let of_0_70 = json!({
        "visitor": {
            "_id": "sGtcfEYz852uguxaS", "username": "guest-7", "_updatedAt": "2018-09-21T14:10:56.529Z",
            "token": "iNKE8a6k6cjbqWhWd", "phone": [{ "phoneNumber": "55 51 5555-5555" }],
            "visitorEmails": [{ "address": "visitor@rocket.chat" }], "name": "Livechat Visitor",
            "livechatData": { "address": "Rocket.Chat street" }
        },
        "success": true
    });
    assert_answered(GetVisitor::new("iNKE8a6k6cjbqWhWd"), of_0_70).await;
}

/// The bodies of 8.5, which has no token, of 8.4, of 2023, and of 2.3.0.
fn visitors_by_id() -> [Json; 4] {
    let of_8_5 = json!({
        "visitor": {
            "_id": "6a22b1765528fa64dd29de70", "username": "guest-10", "status": "online",
            "ts": "2026-06-05T11:22:30.664Z", "_updatedAt": "2026-06-05T11:22:30.665Z", "name": "Postman Test Visitor",
            "phone": [{ "phoneNumber": "+15551234567" }], "visitorEmails": [{ "address": "postman-test@example.com" }]
        },
        "success": true
    });
    let mut of_8_4 = of_8_5.clone();
    of_8_4["visitor"]["externalIds"] = json!([
        { "appId": "whatsapp", "entityId": "BSUID-1", "metadata": { "username": "ines", "verified": true } },
        { "appId": "another", "entityId": "2" }
    ]);
    let of_2023 = json!({
        "visitor": {
            "_id": "642fc15452492a08c3a756de", "username": "guest-19", "status": "online",
            "ts": "2023-04-07T07:08:04.375Z", "_updatedAt": "2023-11-03T08:23:23.449Z", "name": "Livechat Visitor",
            "phone": [{ "phoneNumber": "55 51 5555-5555" }], "token": "iNKE8a6k6cjbqWhWd",
            "visitorEmails": [{ "address": "[email protected]" }], "department": "64181a0728384134ed600dcc"
        },
        "success": true
    });
    let of_2_3 = json!({
        "visitor": {
            "_id": "L64iXAKtGaPfusnem", "username": "guest-4", "_updatedAt": "2019-10-21T19:36:47.960Z",
            "token": "hzf48867bv9lwjzigk2tk"
        },
        "success": true
    });
    [of_8_5, of_8_4, of_2023, of_2_3]
}

#[tokio::test]
async fn returns_visitor_by_id() {
    let request = GetVisitorById::new("6a22b1765528fa64dd29de70");
    let line = "GET /api/v1/livechat/visitors.info?visitorId=6a22b1765528fa64dd29de70";
    assert_on_the_wire(&request, line, &Json::Null);
    for body in visitors_by_id() {
        assert_answered(request.clone(), body).await;
    }
    let refusals = [
        (
            400,
            json!({
                "success": false, "error": "must have required property 'visitorId' [invalid-params]",
                "errorType": "invalid-params"
            }),
        ),
        (400, json!({ "success": false, "error": "visitor-not-found" })),
        (401, json!({ "status": "error", "message": "You must be logged in to do this." })),
        (
            403,
            json!({
                "success": false,
                "error": "User does not have the permissions required for this action [error-unauthorized]"
            }),
        ),
        (403, json!({ "success": false, "error": "unauthorized" })),
    ];
    for (status, body) in refusals {
        let client = client(Desk::new(status, body.clone()).router());
        assert_refused(client.visitors().get_by_id(request.clone()), status, &body).await;
    }
}

#[tokio::test]
async fn returns_visitor_by_id_on_legacy_path() {
    for body in visitors_by_id() {
        let spelling = "/api/v1/livechat/visitor.info?visitorId=a%20b";
        assert_same_as(spelling, GetVisitorById::new("a b"), body).await;
    }
}

#[tokio::test]
async fn registers_visitor() {
    let line = "POST /api/v1/livechat/visitor";
    let custom_fields = json!([{ "key": "address", "value": "Rocket.Chat street", "overwrite": true }]);
    let of_0_70 = json!({
        "visitor": {
            "name": "Livechat Visitor", "email": "visitor@rocket.chat", "token": "iNKE8a6k6cjbqWhWd",
            "phone": "55 51 5555-5555", "customFields": custom_fields
        }
    });
    let mut of_8_4 = of_0_70.clone();
    of_8_4["visitor"]["department"] = "Support".into();
    let responses = [
        json!({
            "visitor": {
                "_id": "sGtcfEYz852uguxaS", "username": "guest-7", "_updatedAt": "2018-09-21T16:12:32.808Z",
                "token": "iNKE8a6k6cjbqWhWd", "phone": [{ "phoneNumber": "55 51 5555-5555" }],
                "visitorEmails": [{ "address": "visitor@rocket.chat" }], "name": "Livechat Visitor",
                "livechatData": { "address": "Rocket.Chat street" }
            },
            "success": true
        }),
        json!({
            "visitor": {
                "_id": "6a22b1765528fa64dd29de70", "username": "guest-10", "status": "online",
                "ts": "2026-06-05T11:22:30.664Z", "_updatedAt": "2026-06-05T11:22:30.665Z",
                "name": "Postman Test Visitor", "phone": [{ "phoneNumber": "+15551234567" }],
                "token": "test-token-12345", "visitorEmails": [{ "address": "postman-test@example.com" }]
            },
            "success": true
        }),
    ];
    for (body, response) in [of_0_70, of_8_4].into_iter().zip(responses) {
        let request = from_the_wire::<RegisterVisitor>(line, body.clone());
        assert_on_the_wire(&request, line, &body);
        assert_answered(request, response).await;
    }
    for error in ["Match error: Missing key 'visitor'", "Match error: Missing key 'token' in field visitor"] {
        let body = json!({ "success": false, "error": error });
        let client = client(Desk::new(400, body.clone()).router());
        assert_refused(client.visitors().register(RegisterVisitor::new("a token")), 400, &body).await;
    }
}

#[tokio::test]
async fn reports_visited_page() {
    let href = "http://localhost:3000/packages/rocketchat_livechat/assets/demo.html#page-4";
    let page = json!({ "change": "url", "title": "", "location": { "href": href } });
    let body = json!({ "token": "iNKE8a6k6cjbqWhWd", "rid": "vp3D9H8ud6HYvRpvq", "pageInfo": page });
    let line = "POST /api/v1/livechat/page.visited";
    let request = from_the_wire::<ReportPageVisit>(line, body.clone());
    assert_eq!(request.body.rid.as_deref(), Some("vp3D9H8ud6HYvRpvq"));
    assert_on_the_wire(&request, line, &body);
    let stored = json!({
        "page": { "msg": format!(" - {href}"), "navigation": { "page": page, "token": "iNKE8a6k6cjbqWhWd" } },
        "success": true
    });
    assert_answered(request.clone(), stored).await;
    // Nothing is returned that is not stored.
    assert_answered(request, json!({ "success": true })).await;
}

fn visited_pages_body() -> Json {
    json!({
        "pages": [{
            "_id": "7sixPtdqiCcfSRrWJ", "t": "livechat_navigation_history", "rid": "wBCg9ZgXT7Mvqz5Xu",
            "ts": "2019-10-21T19:51:22.298Z", "msg": "App test - http://localhost:8601/",
            "u": { "_id": "rocket.cat", "username": "rocket.cat" }, "groupable": false,
            "navigation": {
                "page": { "change": "url", "title": "Test", "location": { "href": "http://localhost:8601/" } },
                "token": "9vcfr6wb3sllv5t14d9x3"
            },
            "_hidden": true, "_updatedAt": "2019-10-21T19:51:22.298Z"
        }],
        "success": true
    })
}

#[tokio::test]
async fn lists_visited_pages() {
    let request = ListVisitedPages::new("wBCg9ZgXT7Mvqz5Xu");
    assert_on_the_wire(&request, "GET /api/v1/livechat/visitors.pagesVisited/wBCg9ZgXT7Mvqz5Xu", &Json::Null);
    assert_answered(request, visited_pages_body()).await;
}

#[tokio::test]
async fn lists_visited_pages_with_room_in_query() {
    let request = ListVisitedPages::new("wBCg9ZgXT7/Mvqz5Xu");
    let spelling = "/api/v1/livechat/visitors.pagesVisited?roomId=wBCg9ZgXT7%2FMvqz5Xu";
    assert_same_as(spelling, request, visited_pages_body()).await;
}

#[tokio::test]
async fn lists_chat_history() {
    let request = ListVisitorChats::new("room-id", "visitor-id").count(1);
    let line = "GET /api/v1/livechat/visitors.chatHistory/room/room-id/visitor/visitor-id?count=1";
    assert_on_the_wire(&request, line, &Json::Null);
    let body = json!({
        "history": [{
            "_id": "Yjc62ZSoWiHB8Q6xr", "msgs": 1, "usersCount": 2, "lm": "2019-12-09T20:30:32.058Z",
            "fname": "Visitor 1575554334960", "t": "l", "ts": "2019-12-09T20:30:32.058Z",
            "v": {
                "_id": "sAvPE8bjCJP5YwPnN", "username": "guest-2", "token": "iNKE8a6k6cjbqWhWd", "status": "online"
            },
            "cl": false, "open": true, "waitingResponse": true, "_updatedAt": "2019-12-09T20:30:32.808Z",
            "servedBy": { "_id": "w6YjbdZHjghjfNBAg", "username": "marcos.defendi", "ts": "2019-12-09T20:30:32.166Z" }
        }],
        "count": 1, "offset": 0, "total": 14, "success": true
    });
    assert_answered(request, body).await;
}
