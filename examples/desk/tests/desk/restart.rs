//! A desk ends, and another one continues with its database.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;

use axum::Router;
use desk::Sqlite;
use http::Method;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::webhooks::Webhooks;
use rocketchat_omnichannel::{Client, Credentials, Json, Upload};
use serde_json::{json, to_value};

use crate::listen;
use crate::office::sign_in;

/// Runs a scenario at a desk with a database, and compares what agents read there with what they read at the next desk.
pub async fn finds_everything_again<F: Future<Output = ()>>(scenario: impl FnOnce(Router) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let open = || desk::router(Sqlite::open(folder.path().join("desk.db")).unwrap()).unwrap();
    let router = open();
    scenario(router.clone()).await;
    let before = everything(&sign_in(router, "reader")).await;
    assert_eq!(everything(&sign_in(open(), "reader")).await, before);
}

/// Returns all that agents can read.
async fn everything(client: &Client) -> BTreeMap<String, Json> {
    let mut found = BTreeMap::new();
    let mut read = async |path: String| {
        let response = client.request(Method::GET, &path).raw().await.unwrap();
        assert_eq!(response.status, 200, "{path}");
        found.insert(path, serde_json::from_slice::<Json>(&response.body).unwrap());
    };
    for list in
        ["rooms", "inquiries.list", "department?showArchived=true", "users/agent", "users/manager", "tags?viewAll=true"]
    {
        read(format!("/api/v1/livechat/{list}")).await;
    }
    for list in ["custom-fields", "config", "appearance", "visitors.search?term="] {
        read(format!("/api/v1/livechat/{list}")).await;
    }
    for room in client.rooms().list(ListRooms::default()).await.unwrap().rooms.unwrap() {
        let rid = room.id.unwrap();
        read(format!("/api/v1/livechat/{rid}/messages?count=100")).await;
        read(format!("/api/v1/livechat/transfer.history/{rid}")).await;
        read(format!("/api/v1/livechat/visitors.pagesVisited/{rid}")).await;
    }
    for department in client.departments().list(ListDepartments::default()).await.unwrap().departments.unwrap() {
        read(format!("/api/v1/livechat/department/{}/agents", department.id.unwrap())).await;
    }
    found
}

/// The program, which is killed in the end.
struct Process {
    child: Child,
    url: String,
}

impl Process {
    fn start(database: &Path) -> Self {
        let mut child = command(database).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Self { child, url }
    }

    fn client(&self, user: &str) -> Client {
        Client::builder(&*self.url).credentials(Credentials::new().user_id(user).auth_token("any")).build().unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn command(database: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_desk"));
    command.arg("0").arg(database);
    command
}

#[tokio::test]
async fn process_continues_where_the_last_one_was_killed() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("desk.db");
    let (reply, replies) = channel();
    let receiver = Webhooks::new("s3cret").on_message(move |event, _| {
        reply.send(event.messages[0].msg.value().cloned()).unwrap();
        async { Ok(String::new()) }
    });
    let settings = UpdateWebhookSettings::default().livechat_webhook_url(listen(receiver.into_router()).await);
    let settings = settings.livechat_secret_token("s3cret").livechat_webhook_on_agent_message(true);

    let first = Process::start(&database);
    let client = first.client("rosa");
    client.webhooks().update_settings(settings).await.unwrap();
    client.visitors().register(RegisterVisitor::new("t1").name("Ada")).await.unwrap();
    let rid = client.rooms().open(OpenRoom::new("t1")).await.unwrap().room.unwrap().id.unwrap();
    client.rooms().join(JoinRoom::new(&*rid)).await.unwrap();
    let upload = UploadFile::new("t1", &*rid, Upload::new("parcel.txt", "box").content_type("text/plain"));
    let message = client.rooms().upload_file(upload).await.unwrap();
    let link = message.attachments.unwrap()[0].title_link.clone().unwrap();
    let before = everything(&client).await;
    drop(first);

    let second = Process::start(&database);
    let client = second.client("rosa");
    assert_eq!(everything(&client).await, before);
    let file = client.request(Method::GET, &link).raw().await.unwrap();
    assert_eq!((&*file.body, file.content_type()), (b"box".as_slice(), Some("text/plain")));
    // Rosa is a member already.
    client.rooms().join(JoinRoom::new(&*rid)).await.unwrap();
    let rooms = client.rooms().list(ListRooms::default()).await.unwrap().rooms.unwrap();
    assert_eq!(rooms[0].users_count, Some(2));
    let message = json!({ "message": { "rid": rid, "msg": "Hello again" } });
    let sent = client.request(Method::POST, "/api/v1/chat.sendMessage").json(&message).send::<Json>().await.unwrap();
    assert_eq!(sent["success"], true);
    let told = tokio::task::spawn_blocking(move || replies.recv()).await.unwrap().unwrap();
    assert_eq!(told.as_deref(), Some("Hello again"));
    let messages = client.messages().search(SearchMessages::new(&*rid)).await.unwrap().messages.unwrap();
    let ids: BTreeMap<_, _> = messages.iter().map(|message| (&message.id, to_value(message).unwrap())).collect();
    assert_eq!((messages.len(), ids.len()), (2, 2), "an id is issued twice: {ids:?}");
}

#[tokio::test]
async fn database_belongs_to_one_process() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("desk.db");
    let _first = Process::start(&database);
    let second = command(&database).output().unwrap();
    let printed = String::from_utf8(second.stderr).unwrap();
    assert!(!second.status.success() && printed.contains("desk.db: database is locked"), "{printed}");
}
