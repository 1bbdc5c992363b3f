//! Third-party clients against the desk of the examples and against the mock: each call that they offer, with its
//! outcome.
//!
//! | client | offers |
//! |---|---|
//! | `rocketchat_API` (PyPI) | 15 livechat methods |
//! | `@rocket.chat/ddp-client` (npm), `LivechatClientImpl` | 23 methods over REST, all that the widget of a website does |
//! | `@rocket.chat/api-client` (npm) | methods of HTTP; one of each kind is tried |
//!
//! `.ci/interop` installs them below `target/interop`, in the versions of `requirements.txt` and `package.json`. It
//! runs these tests too, which are ignored otherwise; with `OMNICHANNEL_TOOLS=required` they fail where a client is
//! missing. A call that cannot work is in the table with the reason; one that starts or stops to work fails the test.
//! The desk stores what it receives, and the drivers check its responses for that; the mock returns examples, which the
//! clients have to decode. What they send and receive is recorded below `target/interop/recordings`, and `.ci/interop`
//! compares the recordings with the document: the findings have to be those of `findings.txt`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use axum::Router;
use rocketchat_omnichannel::mock;
use rocketchat_omnichannel::runtime::record::{RecordOptions, Recorder, Redaction};
use serde_json::Value as Json;

/// A call, and its outcome with either server.
struct Outcome {
    call: &'static str,
    desk: Option<Failure>,
    mock: Option<Failure>,
}

/// A substring of the error message, and why an error is expected.
#[derive(Clone, Copy)]
struct Failure {
    error: &'static str,
    reason: &'static str,
}

const fn works(call: &'static str) -> Outcome {
    Outcome { call, desk: None, mock: None }
}

const fn fails(call: &'static str, error: &'static str, reason: &'static str) -> Outcome {
    let failure = Some(Failure { error, reason });
    Outcome { call, desk: failure, mock: failure }
}

/// Depends on earlier calls, which the mock does not store.
const fn fails_at_desk(call: &'static str, error: &'static str, reason: &'static str) -> Outcome {
    Outcome { mock: None, ..fails(call, error, reason) }
}

const NO_BODY: &str = "the client drops the body of a DELETE, which the operation needs";

const ROCKETCHAT_API: &[Outcome] = &[
    works("livechat_register_visitor"),
    works("livechat_get_visitor"),
    works("livechat_room"),
    works("livechat_message"),
    works("livechat_messages_history"),
    works("livechat_rooms"),
    // It writes booleans as Python does, and the server silently ignores such a filter.
    works("livechat_rooms open=True"),
    works("livechat_inquiries_get_one"),
    works("livechat_inquiries_list"),
    works("livechat_inquiries_take"),
    works("livechat_create_user"),
    works("livechat_get_users"),
    works("livechat_get_user"),
    works("livechat_delete_user"),
    works("livechat_set_appearance"),
    works("livechat_get_appearance"),
];

const API_CLIENT: &[Outcome] = &[
    works("post visitor"),
    works("get room"),
    works("post message"),
    works("put message"),
    works("get rooms"),
    works("post users"),
    works("delete users"),
    fails("delete message", "must have required property 'token'", NO_BODY),
    fails("get rooms without credentials", "You must be logged in to do this.", "the operation needs credentials"),
];

const DDP_CLIENT: &[Outcome] = &[
    works("grantVisitor"),
    works("config"),
    works("visitor"),
    works("nextAgent"),
    works("room"),
    fails_at_desk("agent before one has taken the room", "invalid-agent", "nobody serves the room"),
    works("agent"),
    works("sendMessage"),
    works("message"),
    works("editMessage"),
    works("loadMessages"),
    fails("deleteMessage", "must have required property 'token'", NO_BODY),
    works("uploadFile"),
    works("sendCustomField"),
    works("sendCustomFields"),
    works("updateVisitorStatus"),
    works("sendVisitorNavigation"),
    works("transferChat"),
    works("requestTranscript"),
    works("sendOfflineMessage"),
    fails("sendUiInteraction", "API endpoint does not exist", "apps are no part of the Omnichannel API"),
    works("closeChat"),
    works("chatSurvey"),
    works("deleteVisitor"),
];

#[::testing::needs_tools]
#[tokio::test]
async fn python_client_works() {
    drive("python/bin/python", "rocketchat_api.py", ROCKETCHAT_API, 15).await;
}

#[::testing::needs_tools]
#[tokio::test]
async fn widget_client_works() {
    drive("node/node_modules", "ddp_client.cjs", DDP_CLIENT, 23).await;
}

#[::testing::needs_tools]
#[tokio::test]
async fn plain_client_works() {
    drive("node/node_modules", "api_client.cjs", API_CLIENT, 5).await;
}

/// Runs a driver against a desk and a mock of its own.
async fn drive(needs: &str, driver: &str, table: &[Outcome], offers: usize) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let needs = package.join("../target/interop").join(needs);
    assert!(needs.exists(), "{} does not exist: `bash .ci/interop` installs it", needs.display());
    let driver = package.join("tests/interop/drivers").join(driver);
    let desk = tell(&needs, &driver, "desk", desk::router(desk::Memory::default()).unwrap());
    let mock = tell(&needs, &driver, "mock", mock::router());
    let (desk, mock) = tokio::join!(desk, mock);
    compare("desk", &desk, offers, table.iter().map(|row| (row.call, row.desk)));
    compare("mock", &mock, offers, table.iter().map(|row| (row.call, row.mock)));
}

/// Returns what a driver reports about a server.
async fn tell(needs: &Path, driver: &Path, name: &'static str, server: Router) -> Vec<Json> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let recorder = recorder(driver, name);
    let server = server.layer(recorder.clone());
    tokio::spawn(async { axum::serve(listener, server).await });
    let (needs, driver) = (needs.to_owned(), driver.to_owned());
    let told = tokio::task::spawn_blocking(move || run(&needs, &driver, &url, name)).await.unwrap();
    recorder.flush();
    assert_eq!(recorder.dropped(), 0);
    told
}

/// Records what a driver and a server exchange. The data are ours, and enums and patterns apply to them as they are.
fn recorder(driver: &Path, server: &str) -> Recorder {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/interop/recordings");
    fs::create_dir_all(&folder).unwrap();
    let name = format!("{}-{server}.ndjson", driver.file_stem().unwrap().display());
    let options = RecordOptions::default().redaction(Redaction::none());
    Recorder::new(File::create(folder.join(name)).unwrap(), options).unwrap()
}

/// Checks that every call of a client is listed and has the expected outcome.
fn compare(
    server: &str,
    lines: &[Json],
    offers: usize,
    expected: impl ExactSizeIterator<Item = (&'static str, Option<Failure>)>,
) {
    let offered: BTreeSet<&str> =
        lines[0]["offers"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(offered.len(), offers, "{offered:?}");
    let told = lines[1..].iter().map(|line| (line["call"].as_str().unwrap(), line["outcome"].as_str().unwrap()));
    let told: Vec<_> = told.collect();
    let tried: BTreeSet<&str> = told.iter().filter_map(|(call, _)| call.split(' ').next()).collect();
    // The only method of the plain client without a line is `upload`; `uploadFile` of the other one is built on it.
    let untried: Vec<_> = offered.difference(&tried).filter(|name| **name != "upload").collect();
    assert!(untried.is_empty(), "{untried:?} is offered and not tried");
    assert_eq!(told.len(), expected.len(), "{server}: {told:#?}");
    for ((call, outcome), (expected, failure)) in told.iter().zip(expected) {
        assert_eq!(*call, expected, "{server}");
        match failure {
            None => assert_eq!(*outcome, "ok", "{server}: {call}"),
            Some(Failure { error, reason }) => {
                assert!(outcome.contains(error), "{server}: {call} should fail, since {reason}: {outcome}");
            }
        }
    }
}

/// The lines that a driver prints. A driver that finds something amiss stops with an error.
fn run(needs: &Path, driver: &Path, url: &str, server: &str) -> Vec<Json> {
    let is_python = driver.extension() == Some(OsStr::new("py"));
    let program = if is_python { needs } else { Path::new("node") };
    let output = Command::new(program).arg(driver).args([url, server]).env("NODE_PATH", needs).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{server}: {out}\n{err}");
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
