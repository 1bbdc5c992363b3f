//! Webhooks between the emitted sender, the emitted receiver and raw requests.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]

use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum::routing::Router;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::webhooks::{Sender, Webhooks};
use rocketchat_omnichannel::{Client, Credentials, Error, HandlerError, Json, Nullable, in_process};
use serde_json::json;
use tokio::net::TcpListener;
use tower::ServiceExt;

const SECRET: &str = "s3cret";

/// What the handlers have seen.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn note(&self, event: impl Into<String>) {
        self.0.lock().unwrap().push(event.into());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Handles messages and ends of conversations, and notes everything else.
fn receiver(seen: &Seen) -> Webhooks {
    let [messages, closed, others] = [(); 3].map(|()| seen.clone());
    Webhooks::new(SECRET)
        .on_message(move |event, _| {
            let texts = event.messages.iter().filter_map(|message| message.msg.value());
            messages.note(format!("message {}", texts.cloned().collect::<String>()));
            async { Ok("crm-17") }
        })
        .on_session_closed(move |event, _| {
            closed.note(format!("closed {}", event.id));
            async { Ok(()) }
        })
        .on_event(move |request, _| {
            others.note(format!("other {}", json!(request.body)["type"]));
            async { Err::<(), _>(HandlerError::from(StatusCode::IM_A_TEAPOT)) }
        })
}

fn event(kind: &str) -> Json {
    json!({"_id": "room", "type": kind, "visitor": {"token": "t"}, "messages": [{"msg": "Hello"}]})
}

async fn post(router: &Router, path: &str, secret: Option<&str>, body: &Json) -> (StatusCode, String) {
    let request = Request::post(path).header("content-type", "application/json");
    let request = secret.into_iter().fold(request, |it, secret| it.header("X-RocketChat-Livechat-Token", secret));
    let response = router.clone().oneshot(request.body(Body::from(body.to_string())).unwrap()).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn calls_the_handler_of_each_event() {
    let seen = Seen::default();
    let router = receiver(&seen).into_router();
    for (kind, status, text, expected) in [
        ("Message", 200, "crm-17", "message Hello"),
        ("LivechatSession", 200, "", "closed room"),
        ("LivechatSessionStart", 418, "", "other \"LivechatSessionStart\""),
        ("SomethingNew", 418, "", "other \"SomethingNew\""),
    ] {
        for path in ["/", "/event"] {
            let (found, body) = post(&router, path, Some(SECRET), &event(kind)).await;
            assert_eq!((found.as_u16(), body.as_str()), (status, text), "{kind}");
            assert_eq!(seen.take(), [expected]);
        }
    }
}

#[tokio::test]
async fn rejects_requests_without_the_secret() {
    let seen = Seen::default();
    let router = receiver(&seen).into_router();
    for secret in [None, Some(""), Some("s3cre"), Some("s3cret "), Some("S3cret")] {
        // Not even the body is read.
        let (status, _) = post(&router, "/", secret, &json!("not an event")).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{secret:?}");
    }
    let without_secret = Webhooks::new("").into_router();
    assert_eq!(post(&without_secret, "/", Some(""), &event("Message")).await.0, StatusCode::UNAUTHORIZED);
    let unverified = Webhooks::unverified().into_router();
    assert_eq!(post(&unverified, "/", None, &event("Message")).await, (StatusCode::OK, String::new()));
    assert_eq!(seen.take(), [""; 0]);
}

#[tokio::test]
async fn acknowledges_events_without_a_handler() {
    let router = Webhooks::new(SECRET).into_router();
    for kind in ["Message", "SomethingNew"] {
        assert_eq!(post(&router, "/", Some(SECRET), &event(kind)).await, (StatusCode::OK, String::new()), "{kind}");
    }
    let (status, _) = post(&router, "/", Some(SECRET), &json!({"type": "Message"})).await;
    assert!(status.is_client_error(), "an event without its properties: {status}");
    assert_eq!(post(&router, "/other", Some(SECRET), &event("Message")).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn keeps_events_that_the_document_lacks() {
    let kept: Arc<Mutex<Option<WebhookEvent>>> = Arc::default();
    let keeper = kept.clone();
    let receiver = Webhooks::new(SECRET).on_event(move |request, context| {
        assert_eq!(context.operation.id, "livechat-event");
        *keeper.lock().unwrap() = Some(request.body);
        async { Ok(()) }
    });
    let unknown = json!({"type": "SomethingNew", "what": [1, {"a": null}]});
    assert_eq!(post(&receiver.into_router(), "/", Some(SECRET), &unknown).await.0, StatusCode::OK);
    assert_eq!(kept.lock().unwrap().take(), Some(WebhookEvent::Other(unknown)));
}

#[tokio::test]
async fn reads_the_test_of_the_settings_page() {
    let person = json!({"_id": "", "username": "u", "name": "n", "email": "a@b.example"});
    let mut visitor = person.clone();
    visitor["phone"] = json!("192873192873");
    let test = json!({
        "type": "LivechatSession", "_id": "fasd6f5a4sd6f8a4sdf", "label": "title", "topic": "t", "code": 123123,
        "createdAt": "2026-03-02T09:14:07.120Z", "lastMessageAt": "2026-03-02T09:14:07.120Z", "tags": ["tag1"],
        "customFields": {"productId": "123456"}, "visitor": visitor, "agent": person,
        "messages": [
            {"username": "u", "msg": "m", "ts": "2026-03-02T09:14:07.120Z"},
            {"username": "a", "agentId": "i", "msg": "m", "ts": "2026-03-02T09:14:07.120Z"},
        ],
    });
    let receiver = Webhooks::new(SECRET).on_session_closed(|event, _| async move {
        assert_eq!(event.visitor.email, Nullable::Value(EventEmails::String("a@b.example".to_owned())));
        assert_eq!(event.visitor.phone, Nullable::Value(EventPhones::String("192873192873".to_owned())));
        assert_eq!(event.extra.get("code"), Some(&json!(123123)));
        Ok(event.id)
    });
    let (status, text) = post(&receiver.into_router(), "/", Some(SECRET), &test).await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "fasd6f5a4sd6f8a4sdf"));
}

/// An object with these properties in addition.
fn with(object: &Json, more: Json) -> Json {
    let mut object = object.clone();
    if let (Some(object), Json::Object(more)) = (object.as_object_mut(), more) {
        object.extend(more);
    }
    object
}

#[test]
fn events_with_every_property_come_back() {
    let ts = "2026-03-02T09:14:07.120Z";
    let person = json!({"_id": "p", "username": "u", "name": "n", "customFields": {"a": 1}});
    let agent = with(&person, json!({"email": [{"address": "a@b.example", "verified": true}]}));
    let visitor = with(
        &person,
        json!({
            "token": "t", "email": [{"address": "a@b.example"}], "phone": [{"phoneNumber": "1"}], "department": "d",
            "ip": "127.0.0.1", "os": "Linux", "browser": null,
        }),
    );
    let message = json!({
        "_id": "m", "rid": "r", "username": "u", "msg": "Hello", "blocks": [{}], "ts": ts, "editedAt": ts,
        "agentId": "p", "navigation": {"page": {}}, "closingMessage": true, "file": {"_id": "f"}, "attachments": null,
        "fileUpload": {"publicFilePath": "/f", "type": "image/png", "size": 7}, "_updatedAt": ts,
        "u": {"_id": "p", "username": "u", "name": null},
    });
    let room = json!({
        "_id": "r", "label": "l", "topic": null, "createdAt": ts, "lastMessageAt": ts, "tags": ["a"],
        "customFields": {"b": null}, "visitor": visitor, "agent": agent, "crmData": "c", "messages": [message],
    });
    let served = json!({"departmentId": "d", "servedBy": {"_id": "p", "username": "u", "ts": ts}});
    let forwarded = json!({"oldDepartmentId": "o", "oldServedBy": {"_id": "q", "username": "v", "ts": ts}});
    let closed = json!({"closedAt": ts, "closedBy": {"_id": "p", "username": "u"}, "closer": "user"});
    let offline = json!({"sentAt": ts, "visitor": {"name": "n", "email": "a@b.example"}, "message": "Hello"});
    for (kind, event, variant) in [
        ("LivechatSessionStart", with(&room, json!({"departmentId": "d"})), "SessionStart("),
        ("LivechatSessionQueued", with(&room, json!({"departmentId": "d"})), "SessionQueued("),
        ("LivechatSessionTaken", with(&room, served.clone()), "SessionTaken("),
        ("LivechatSessionForwarded", with(&with(&room, served.clone()), forwarded), "SessionForwarded("),
        ("LivechatSession", with(&with(&room, served), closed), "SessionClosed("),
        ("LivechatEdit", room.clone(), "RoomSaved("),
        ("Message", room.clone(), "Message("),
        ("LeadCapture", room, "LeadCapture("),
        ("LivechatOfflineMessage", offline, "OfflineMessage("),
    ] {
        let json = with(&event, json!({"type": kind}));
        let event: WebhookEvent = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(&event).unwrap(), json, "{kind}");
        let debug = format!("{event:?}");
        assert!(debug.starts_with(variant), "{kind}: {debug}");
        // Every property is declared.
        let undeclared =
            debug.split("extra: ").skip(1).find(|rest| !rest.starts_with("Extra({})") && !rest.starts_with("{}"));
        assert_eq!(undeclared, None, "{kind}");
    }
}

#[tokio::test]
async fn sender_presents_the_secret_and_reads_the_text() {
    let seen = Seen::default();
    let hooks = Router::new().nest("/hooks", receiver(&seen).into_router());
    let client = Client::builder("http://unused.example").transport(in_process(hooks));
    let client = client.credentials(Credentials::new().webhook_token(SECRET)).build().unwrap();
    let sender = Sender::from(client);
    let mut message = EventMessage::default();
    message.msg = Nullable::Value("Hi".to_owned());
    let event = WebhookEvent::Message(MessageEvent::new("room", EventVisitor::default(), vec![message]));
    let text = sender.event("http://bridge.example/hooks?tenant=a", PostEvent::new(event.clone())).await.unwrap();
    assert_eq!((text.as_str(), seen.take()), ("crm-17", vec!["message Hi".to_owned()]));

    let call = sender.event("http://bridge.example/hooks", PostEvent::new(event));
    let refused = call.credentials(Credentials::new().webhook_token("other")).await;
    assert!(refused.is_err_and(|error| error.status() == Some(StatusCode::UNAUTHORIZED)));
}

#[tokio::test]
async fn mock_sends_events_over_a_socket() {
    let seen = Seen::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, receiver(&seen).into_router()).into_future());
    let event = || PostEvent::new(WebhookEvent::Other(event("LivechatSession")));
    let mock = Mock::new();
    let credentials = Credentials::new().webhook_token(SECRET);
    let call = mock.send_webhook(&url, event()).unwrap().credentials(credentials);
    assert_eq!(call.await.unwrap(), "");
    assert_eq!(seen.take(), ["closed room"]);
    let anonymous = mock.send_webhook(&url, event()).unwrap().await;
    assert!(matches!(anonymous, Err(Error::MissingCredentials { .. })));
}

#[tokio::test]
async fn settings_of_the_server_apply() {
    let replaced = Webhooks::new(SECRET).configure(|server| {
        server.on_rejection(|rejection, webhook| (rejection.status(), webhook.map_or("none", |webhook| webhook.id)))
    });
    let (status, text) = post(&replaced.into_router(), "/", None, &event("Message")).await;
    assert_eq!((status, text.as_str()), (StatusCode::UNAUTHORIZED, "livechat-event"));
}

#[tokio::test]
async fn later_handlers_replace_earlier_ones() {
    let receiver = Webhooks::new(SECRET)
        .on_event(|_, _| async { Ok(PostEventResponse::Ok("kept".to_owned())) })
        .on_message(|_, _| async { Ok("replaced") })
        .on_message(|_, _| async { Ok("later".to_owned()) });
    let router = receiver.into_router();
    assert_eq!(post(&router, "/", Some(SECRET), &event("Message")).await, (StatusCode::OK, "later".to_owned()));
    assert_eq!(post(&router, "/", Some(SECRET), &event("Else")).await, (StatusCode::OK, "kept".to_owned()));
}
