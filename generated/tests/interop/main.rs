//! Clients that others have written, against the desk of the examples: each call that they offer, with what comes of it.
//!
//! | client | offers |
//! |---|---|
//! | `rocketchat_API` (PyPI) | 15 livechat methods |
//! | `@rocket.chat/ddp-client` (npm), `LivechatClientImpl` | 23 methods over REST, all that the widget of a website does |
//! | `@rocket.chat/api-client` (npm) | methods of HTTP; one of each kind is tried |
//!
//! `.ci/interop` installs them below `target/interop`, in the versions of `requirements.txt` and `package.json`. Where they are
//! not installed, the tests say that they skip. A call that cannot work is in the table with the reason; one that starts or
//! stops to work fails the test.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "../../examples/desk/main.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod desk;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;

/// A call, and what comes of it: nothing, or the words of the error and why that must be so.
type Outcome = (&'static str, Option<(&'static str, &'static str)>);

const fn works(call: &'static str) -> Outcome {
    (call, None)
}

const fn fails(call: &'static str, error: &'static str, reason: &'static str) -> Outcome {
    (call, Some((error, reason)))
}

const NO_BODY: &str = "the client drops the body of a DELETE, which the operation needs";

const ROCKETCHAT_API: &[Outcome] = &[
    works("livechat_register_visitor"),
    works("livechat_get_visitor"),
    works("livechat_room"),
    works("livechat_message"),
    works("livechat_messages_history"),
    works("livechat_rooms"),
    fails(
        "livechat_rooms open=True",
        "open: must be boolean",
        "the client writes booleans as Python does; the real server ignores such a filter without a word",
    ),
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
    fails("agent before one has taken the room", "invalid-agent", "nobody serves the room"),
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

#[tokio::test]
async fn the_python_client_works() {
    drive("python/bin/python", "rocketchat_api.py", ROCKETCHAT_API, 15).await;
}

#[tokio::test]
async fn the_client_of_the_widget_works() {
    drive("node/node_modules", "ddp_client.cjs", DDP_CLIENT, 23).await;
}

#[tokio::test]
async fn the_plain_client_works() {
    drive("node/node_modules", "api_client.cjs", API_CLIENT, 5).await;
}

/// Runs a driver against a desk of its own, if what it needs is installed.
async fn drive(needs: &str, driver: &str, table: &[Outcome], offers: usize) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let needs = package.join("../target/interop").join(needs);
    if !needs.exists() {
        println!("skipped: {} is not there; `bash .ci/interop` installs it", needs.display());
        return;
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, desk::router()).await });
    let driver = package.join("tests/interop/drivers").join(driver);
    let lines = tokio::task::spawn_blocking(move || run(&needs, &driver, &url)).await.unwrap();
    let offered: BTreeSet<&str> =
        lines[0]["offers"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(offered.len(), offers, "{offered:?}");
    let told = lines[1..].iter().map(|line| (line["call"].as_str().unwrap(), line["outcome"].as_str().unwrap()));
    let told: Vec<_> = told.collect();
    let tried: BTreeSet<&str> = told.iter().filter_map(|(call, _)| call.split(' ').next()).collect();
    // Of the plain client the one method that has no line is `upload`, on which `uploadFile` of the other stands.
    let untried: Vec<_> = offered.difference(&tried).filter(|name| **name != "upload").collect();
    assert!(untried.is_empty(), "{untried:?} is offered and not tried");
    assert_eq!(told.len(), table.len(), "{told:#?}");
    for ((call, outcome), (expected, failure)) in told.iter().zip(table) {
        assert_eq!(call, expected);
        match failure {
            None => assert_eq!(*outcome, "ok", "{call}"),
            Some((error, reason)) => assert!(outcome.contains(error), "{call} should fail, since {reason}: {outcome}"),
        }
    }
}

/// The lines that a driver prints. A driver that finds something amiss stops with an error.
fn run(needs: &PathBuf, driver: &Path, url: &str) -> Vec<Json> {
    let is_python = driver.extension() == Some(OsStr::new("py"));
    let program = if is_python { needs.as_path() } else { Path::new("node") };
    let output = Command::new(program).arg(driver).arg(url).env("NODE_PATH", needs).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
