//! Messages and debug output of calls are short and contain no credentials.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may give up")]
#![cfg(feature = "client")]

#[path = "support/fetch.rs"]
mod fetch;
#[path = "support/script.rs"]
mod script;

use fetch::{Fetch, TOKEN};
use http::StatusCode;
use rocketchat_omnichannel::models::{GetVisitor, UploadFile};
use rocketchat_omnichannel::{Client, Credentials, Error, RawResponse, RetryPolicy, Upload};
use script::{Script, Step};

/// Returns the error for a response.
async fn error(response: RawResponse) -> Error {
    let client = Client::builder("https://chat.example.com").credentials(Credentials::new().with(TOKEN, "s3cret"));
    let client = client.transport(Script::new([Step::Respond(response)])).retry(RetryPolicy::none()).build().unwrap();
    client.call(Fetch("a")).await.unwrap_err()
}

fn response(status: u16, content_type: &str, body: String) -> RawResponse {
    let mut response = RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body(content_type, body);
    response.headers.insert("set-cookie", "session=s3cret".parse().unwrap());
    response
}

#[tokio::test]
async fn errors_are_short_and_hide_cookies() {
    let long = "long ".repeat(100_000);
    for response in [
        response(400, "application/json", format!(r#"{{"error":"\u001b[31m{long}"}}"#)),
        response(200, "application/json", format!(r#""{long}"#)),
        response(502, "text/html", format!("<p>{long}")),
    ] {
        let body = response.body.clone();
        let error = error(response).await;
        let (display, debug) = (error.to_string(), format!("{error:?}"));
        assert!(display.len() < 400 && !display.contains('\u{1b}'), "{display}");
        assert!(!debug.contains("s3cret") && debug.contains("set-cookie") && debug.contains("bytes"), "{debug}");
        assert_eq!(error.body(), Some(&body), "all of it can be had");
    }
    let Error::Api(refusal) = error(response(400, "application/json", format!(r#"{{"error":"{long}"}}"#))).await else {
        panic!("a refusal")
    };
    assert_eq!(refusal.error, Some(long));
}

#[tokio::test]
async fn redirect_error_shows_only_the_host() {
    for (location, said) in [
        ("https://chat2.example.com:8443/visitor/s3cret?token=s3cret", ": it is at https://chat2.example.com:8443"),
        ("https://s3cret:s3cret@chat2.example.com", ": it is at https://chat2.example.com"),
        ("/visitor/s3cret", " and no text"),
    ] {
        let mut response = RawResponse::new(StatusCode::FOUND);
        response.headers.insert("location", location.parse().unwrap());
        assert_eq!(error(response).await.to_string(), format!("fetch returned 302 Found{said}"));
    }
}

#[test]
fn debug_of_a_call_hides_its_request() {
    let client = Client::new("https://chat.example.com").unwrap();
    let upload = UploadFile::new("s3cret", "room-1", Upload::new("a.txt", "s3cret"));
    let shown =
        format!("{:?} {:?}", client.visitors().get(GetVisitor::new("s3cret")), client.rooms().upload_file(upload));
    assert!(!shown.contains("s3cret") && shown.contains("get-api-v1-livechat-visitor-token"), "{shown}");
}

#[test]
fn rejects_urls_with_userinfo_without_echoing_them() {
    let builder = Client::builder("https://ada:s3cret@chat.example.com/base");
    assert!(!format!("{builder:?}").contains("s3cret"));
    let error = builder.build().unwrap_err();
    assert!(error.to_string().contains("without a user in it"), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
}

#[test]
fn rejects_invalid_base_urls() {
    for wrong in [
        "chat.example.com",
        "/api",
        "ftp://chat.example.com",
        "https://chat.example.com/#/home",
        "https://chat.example.com?a=1",
        "https://",
        "",
    ] {
        let error = Client::new(wrong).unwrap_err();
        assert!(matches!(error, Error::Setup { .. }), "{wrong}");
        assert!(error.to_string().contains("an address like https://chat.example.org is expected"), "{error}");
    }
    for right in ["https://chat.example.com/", "http://127.0.0.1:3000/base", "https://[::1]:3000"] {
        Client::new(right).unwrap();
    }
}
