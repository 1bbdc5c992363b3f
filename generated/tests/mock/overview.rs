//! The page at `/`.

use std::io::Write;
use std::process::{Command, Stdio};

use axum::Router;
use rocketchat_omnichannel::mock;

use crate::support::bodies::Crate;

#[tokio::test]
async fn shows_every_operation_and_loads_nothing() {
    let this = Crate::new();
    let page = page(mock::router()).await;
    for described in this.document.operations() {
        let row = format!("<b>{}</b> <code>{}</code>", described.method, described.path);
        assert!(page.contains(&row), "{row} is missing");
    }
    assert!(!["src=", "<link", "@import", "url(", "{{"].iter().any(|from| page.contains(from)));
    let sent = page.matches("<button>").count();
    assert_eq!(sent, this.document.operations().len() - 1, "all but the upload can be sent");
}

#[::testing::needs_tools]
#[tokio::test]
async fn script_sends_successful_requests() {
    let page = page(mock::router()).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, mock::router()).await });
    let said = tokio::task::spawn_blocking(move || run(&url, &page)).await.unwrap();
    assert_eq!(said, format!("sent {}\n", Crate::new().document.operations().len() - 1));
}

/// Returns the output of the driver, which reads the page from a pipe.
fn run(url: &str, page: &str) -> String {
    let driver = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mock/overview.cjs");
    let command = &mut Command::new("node");
    let mut node = command.args([driver, url]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    node.stdin.take().unwrap().write_all(page.as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "the driver fails");
    String::from_utf8(output.stdout).unwrap()
}

async fn page(router: Router) -> String {
    use rocketchat_omnichannel::runtime::client::{Transport, in_process};
    let request = http::Request::builder().uri("https://chat.example.com/").body(String::new().into()).unwrap();
    let response = in_process(router).send(request).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    String::from_utf8(response.into_body().read().await.unwrap().to_vec()).unwrap()
}
