//! The page at `/`.

use std::process::Command;

use axum::Router;
use rocketchat_omnichannel::mock::{self, Mock};

use crate::support::bodies::Crate;

#[tokio::test]
async fn shows_every_operation_and_loads_nothing() {
    let this = Crate::new();
    let page = page(mock::router()).await;
    for described in this.document.operations() {
        let row = format!("<b>{}</b> <code>{}</code>", described.method, described.path);
        assert!(page.contains(&row), "{row} is missing");
    }
    assert!(!["src=", "@import", "url(", "{{"].iter().any(|from| page.contains(from)));
    assert!(page.split("href=\"").skip(1).all(|link| link.starts_with("data:") || link.starts_with('#')));
    let sent = page.matches("&quot;obstacle&quot;:null").count();
    assert_eq!(sent, this.document.operations().len(), "all operations can be sent");
}

#[::testing::needs_tools]
#[tokio::test]
async fn browser_sends_edits_and_filters() {
    let server = Mock::new().start().await.unwrap();
    let driver = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mock/overview.cjs");
    let url = server.url();
    let run = move || Command::new("node").args([driver, &url]).args(std::env::var_os("SCREENSHOTS")).output();
    let output = tokio::task::spawn_blocking(run).await.unwrap().unwrap();
    let expected = format!("sent {}\n", Crate::new().document.operations().len());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

async fn page(router: Router) -> String {
    use rocketchat_omnichannel::runtime::client::{Transport, in_process};
    let request = http::Request::builder().uri("https://chat.example.com/").body(String::new().into()).unwrap();
    let response = in_process(router).send(request).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    String::from_utf8(response.into_body().read().await.unwrap().to_vec()).unwrap()
}
