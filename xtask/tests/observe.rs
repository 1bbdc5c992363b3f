//! What our own programs send and receive agrees with the document: recordings of the examples at the desk, and of the
//! mock, give no finding.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../generated/examples/admin_report.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod admin_report;
#[path = "../../generated/examples/visitor_bot.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod visitor_bot;

use std::fs;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use oascrate::diagnostic::Diagnostics;
use oascrate::observe::recording::{Record, read};
use oascrate::observe::{Evidence, Line, Observation, Observer, propose};
use oascrate::source::{Node, Sources, parse};
use oascrate::{Input, read as read_document};
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::gateway::{Gateway, Replay};
use rocketchat_omnichannel::runtime::record::{RecordOptions, Recorder};
use rocketchat_omnichannel::{Client, Credentials, Json, Server};
use serde_json::json;

/// A file in memory.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn text() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/effective.yaml")).unwrap()
}

fn document() -> Node {
    let mut sources = Sources::new();
    let file = sources.add("effective.yaml", text());
    parse(&sources, file, &mut Diagnostics::default()).unwrap()
}

/// The document with an overlay, which must apply.
fn corrected(overlay: &str) -> Node {
    let mut sources = Sources::new();
    let document = sources.add("effective.yaml", text());
    let input = Input { document, overlays: vec![sources.add("overlay.yaml", overlay)], ..Input::default() };
    let mut sink = Diagnostics::default();
    read_document(&sources, &input, &mut sink).unwrap_or_else(|| panic!("{:?}", sink.sorted())).document
}

fn observe(document: &Node, recording: &[u8]) -> Observation {
    let mut observer = Observer::new(document);
    let each = |line, record| match record {
        Record::Exchange(exchange) => observer.add(Line { recording: 0, line }, &exchange),
        Record::Malformed(message) => observer.malformed(Line { recording: 0, line }, message),
    };
    read(recording, each).unwrap();
    observer.finish(Evidence::default())
}

/// The findings of a recording, which has so many exchanges at least.
fn findings(recording: &Memory, least: u64) -> Vec<String> {
    let recording = recording.0.lock().unwrap();
    let observation = observe(&document(), &recording);
    assert!(observation.matched >= least, "{} exchanges", observation.matched);
    assert!(observation.malformed.is_empty() && observation.unknown.is_empty(), "{:?}", observation.unknown);
    observation.findings.iter().map(|finding| format!("{}: {}", finding.subject, finding.message)).collect()
}

/// What our types do not decode, or lose.
async fn problems(recording: &Memory) -> Vec<String> {
    let replay = Replay::default();
    let router = Server::new(Gateway::new(replay.clone())).all().into_router();
    let mut problems = Vec::new();
    let text = String::from_utf8(recording.0.lock().unwrap().clone()).unwrap();
    for line in text.lines() {
        problems.extend(replay.line(&router, line).await.problems);
    }
    problems
}

fn recorder() -> (Recorder, Memory) {
    let memory = Memory::default();
    (Recorder::new(memory.clone(), RecordOptions::default()).unwrap(), memory)
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

#[tokio::test]
async fn examples_at_the_desk_agree_with_the_document() {
    let ((server, of_server), (caller, of_client)) = (recorder(), recorder());
    let desk = listen(desk::router(desk::Memory::default()).unwrap().layer(server.clone())).await;
    let client = Client::builder(&*desk).credentials(admin()).interceptor(caller.clone()).build().unwrap();
    for nth in 0..51 {
        client.users().add(AddUser::new("agent", format!("agent-{nth}"))).await.unwrap();
    }
    let bot = visitor_bot::Bot { token: "t1".to_owned(), name: "Ines".to_owned() };
    bot.write_in(&desk, &["Hello?".to_owned(), "Anyone?".to_owned()]).await.unwrap();
    let inquiry = client.inquiries().list(ListInquiries::default()).await.unwrap().inquiries.unwrap().remove(0);
    client.inquiries().take(TakeInquiry::new(inquiry.id.unwrap())).await.unwrap();
    client.visitors().get(GetVisitor::new("nobody")).await.unwrap_err();
    admin_report::report(&desk, admin()).await.unwrap();
    server.flush();
    caller.flush();
    for recording in [&of_client, &of_server] {
        assert_eq!(findings(recording, 54), Vec::<String>::new());
        assert_eq!(problems(recording).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn mock_agrees_with_the_document() {
    let (recorder, memory) = recorder();
    let mock = listen(Mock::new().router().layer(recorder.clone())).await;
    let bot = visitor_bot::Bot { token: "t1".to_owned(), name: "Ines".to_owned() };
    bot.write_in(&mock, &["Hello?".to_owned()]).await.unwrap();
    admin_report::report(&mock, admin()).await.unwrap();
    recorder.flush();
    assert_eq!(findings(&memory, 7), Vec::<String>::new());
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
    let before = observe(&document, recording.as_bytes());
    assert!(before.exchanges >= 103 && before.matched == before.exchanges, "{:?}", before.unknown);
    assert!(before.findings.len() > 40, "{} findings", before.findings.len());
    let overlay = propose(&document, &before.findings, &["captured.ndjson".to_owned()]).unwrap();
    let after = observe(&corrected(&overlay), recording.as_bytes());
    assert!(after.findings.is_empty(), "{:#?}", after.findings);
}
