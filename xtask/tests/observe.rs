//! What our own programs send and receive agrees with the document: recordings of the examples at the desk, and of the
//! mock, give no finding.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../generated/examples/admin_report.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod admin_report;
#[path = "../../generated/examples/bridge.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod bridge;
#[path = "../../generated/examples/gateway.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod gateway;
#[path = "../../examples/desk/tests/desk/traffic.rs"]
mod traffic;
#[path = "../../generated/examples/visitor_bot.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod visitor_bot;

use std::fs;

use http::Method;
use oascrate::diagnostic::Diagnostics;
use oascrate::observe::propose;
use oascrate::source::{Node, Sources};
use oascrate::{Input, read as read_document};
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::gateway::{Gateway, Replay};
use rocketchat_omnichannel::runtime::record::Redaction;
use rocketchat_omnichannel::{Client, Credentials, Json, Server};
use serde_json::json;
use tokio::sync::mpsc::unbounded_channel;
use traffic::{Traffic, document, observe};

/// The document with an overlay, which must apply.
fn corrected(overlay: &str) -> Node {
    let mut sources = Sources::new();
    let document = sources.add("effective.yaml", traffic::TEXT);
    let input = Input { document, overlays: vec![sources.add("overlay.yaml", overlay)], ..Input::default() };
    let mut sink = Diagnostics::default();
    read_document(&sources, &input, &mut sink).unwrap_or_else(|| panic!("{:?}", sink.sorted())).document
}

/// What our types do not decode, or lose.
async fn problems(traffic: &Traffic) -> Vec<String> {
    let replay = Replay::default();
    let router = Server::new(Gateway::new(replay.clone())).all().into_router();
    let mut problems = Vec::new();
    for line in traffic.text().lines() {
        problems.extend(replay.line(&router, line).await.problems);
    }
    problems
}

async fn listen(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

fn admin() -> Credentials {
    Credentials::new().user_id("u1").auth_token("s1")
}

fn bot() -> visitor_bot::Bot {
    visitor_bot::Bot { token: "t1".to_owned(), name: "Ines".to_owned() }
}

#[tokio::test]
async fn programs_at_the_desk_agree_with_the_document() {
    let (of_server, of_client) = (Traffic::new(Redaction::default()), Traffic::new(Redaction::default()));
    let desk = listen(desk::router(desk::Memory::default()).unwrap().layer(of_server.recorder())).await;
    let builder = Client::builder(&*desk).credentials(admin()).interceptor(of_client.recorder());
    let client = builder.build().unwrap();
    for nth in 0..51 {
        client.users().add(AddUser::new("agent", format!("agent-{nth}"))).await.unwrap();
    }
    let gateway = listen(gateway::router(Client::new(&*desk).unwrap())).await;
    bot().write_in(&gateway, &["Hello?".to_owned(), "Anyone?".to_owned()]).await.unwrap();
    let inquiry = client.inquiries().list(ListInquiries::default()).await.unwrap().inquiries.unwrap().remove(0);
    client.inquiries().take(TakeInquiry::new(inquiry.id.unwrap())).await.unwrap();
    client.visitors().get(GetVisitor::new("nobody")).await.unwrap_err();
    admin_report::report(&desk, admin()).await.unwrap();
    for traffic in [of_client, of_server] {
        assert_eq!(traffic.differences(54), Vec::<String>::new());
        assert_eq!(problems(&traffic).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn bridge_to_the_desk_agrees_with_the_document() {
    let traffic = Traffic::new(Redaction::default());
    let desk = listen(desk::router(desk::Memory::default()).unwrap().layer(traffic.recorder())).await;
    let agent = Client::builder(&*desk).credentials(admin()).build().unwrap();
    let (tell, mut told) = unbounded_channel();
    let bridge = bridge::Bridge::new(Client::new(&*desk).unwrap(), move |_, text| tell.send(text.to_owned()).unwrap());
    let settings = UpdateWebhookSettings::default().livechat_webhook_url(listen(bridge.webhooks("s3cret")).await);
    let settings = settings.livechat_secret_token("s3cret").livechat_webhook_on_close(true);
    agent.webhooks().update_settings(settings.livechat_webhook_on_agent_message(true)).await.unwrap();
    bridge.write("Ada", "Where is my parcel?").await.unwrap();
    let rooms = async || agent.rooms().list(ListRooms::default()).await.unwrap().rooms.unwrap();
    let rid = rooms().await.remove(0).id.unwrap();
    let reply = json!({ "message": { "rid": rid, "msg": "On its way." } });
    agent.request(Method::POST, "/api/v1/chat.sendMessage").json(&reply).send::<Json>().await.unwrap();
    assert_eq!(told.recv().await.as_deref(), Some("On its way."));
    agent.rooms().close(CloseRoom::new(&*rid, "bridge-Ada")).await.unwrap();
    assert_eq!(told.recv().await.as_deref(), Some("The conversation has ended."));
    assert_eq!(rooms().await[0].open, Some(false));
    assert_eq!(traffic.differences(7), ["POST /api/v1/chat.sendMessage: no operation"], "of another API");
}

#[tokio::test]
async fn mock_agrees_with_the_document() {
    let traffic = Traffic::new(Redaction::default());
    let mock = listen(Mock::new().router().layer(traffic.recorder())).await;
    bot().write_in(&mock, &["Hello?".to_owned()]).await.unwrap();
    admin_report::report(&mock, admin()).await.unwrap();
    assert_eq!(traffic.differences(7), Vec::<String>::new());
}

/// The captured bodies as a recording: requests whose parameters are arbitrary, and responses to them.
fn captured() -> String {
    let folder = std::env::var_os("OMNICHANNEL_SHARED").map(std::path::PathBuf::from).unwrap();
    let folder = folder.join("evidence/bodies");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let line = |file| {
        let record: Json = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        let (method, path) = record["operation"].as_str().unwrap().split_once(' ').unwrap();
        let headers = [["content-type", "application/json"]];
        let body = record["body"].to_string();
        let mut request = json!({"method": method, "url": path.replace('{', "x").replace('}', ""), "headers": headers});
        let mut response = json!({"status": record["status"].as_u64().unwrap_or(200), "headers": headers});
        let owner = if record["kind"] == "request" { &mut request } else { &mut response };
        owner["body"] = body.into();
        json!({"v": 1, "request": request, "response": response}).to_string()
    };
    files.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[testing::needs_shared]
#[test]
fn proposal_for_captured_bodies_settles_them() {
    let (document, recording) = (document(), captured());
    let before = observe(document, &recording);
    assert!(before.exchanges >= 103 && before.matched == before.exchanges, "{:?}", before.unknown);
    assert!(before.findings.len() > 40, "{} findings", before.findings.len());
    let overlay = propose(document, &before.findings, &["captured.ndjson".to_owned()]).unwrap();
    let after = observe(&corrected(&overlay), &recording);
    assert!(after.findings.is_empty(), "{:#?}", after.findings);
}
