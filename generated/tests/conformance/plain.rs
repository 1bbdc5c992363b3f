//! The bytes on a socket, written out here, with a server that does not use this crate: responses that are not JSON
//! objects, error responses, headers, and the parts of an upload.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::Request;
use http::HeaderMap;
use http_body_util::BodyExt;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::Upload;
use rocketchat_omnichannel::{Client, Credentials, Error};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A request as it arrived.
struct Arrived {
    headers: HeaderMap,
    body: Vec<u8>,
}

/// Returns a server that responds to every request in one way and passes on the requests, and a client of it.
async fn server(status: u16, media_type: &'static str, body: &'static str) -> (Client, UnboundedReceiver<Arrived>) {
    let (tell, told) = unbounded_channel();
    let router = Router::new().fallback(async move |request: Request| {
        let (head, content) = request.into_parts();
        let body_of_request = content.collect().await.unwrap().to_bytes().to_vec();
        // Not every test listens.
        tell.send(Arrived { headers: head.headers, body: body_of_request }).ok();
        (http::StatusCode::from_u16(status).unwrap(), [("content-type", media_type)], body)
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, router).await });
    let own = HeaderMap::from_iter([("x-tenant".parse().unwrap(), "north".parse().unwrap())]);
    let transport = reqwest::Client::builder().no_proxy().default_headers(own).build().unwrap();
    let credentials = Credentials::new().user_id("the user id").auth_token("the auth token");
    let builder = Client::builder(format!("http://{address}")).credentials(credentials).transport(transport);
    (builder.header("x-client", "desk").build().unwrap(), told)
}

async fn json(body: &'static str) -> Client {
    server(200, "application/json", body).await.0
}

#[tokio::test]
async fn returns_numbers_null_lists_and_strings() {
    assert_eq!(json("1").await.units().delete(DeleteUnit::new("a")).await.unwrap(), DeleteUnitOk::Count(1));
    let acknowledged = json(r#"{"success":true}"#).await.units().delete(DeleteUnit::new("a")).await.unwrap();
    assert_eq!(acknowledged, DeleteUnitOk::Acknowledged(Acknowledged::default().success(true)));

    assert_eq!(json("null").await.units().get(GetUnit::new("a")).await.unwrap(), None);
    let unit = json(r#"{"_id":"a","success":true}"#).await.units().get(GetUnit::new("a")).await.unwrap();
    assert_eq!(unit.unwrap().id.as_deref(), Some("a"));

    let overview = GetStatisticsOverview::new("Conversations", "2026-05-01", "2026-05-31");
    let figures = json(r#"[{"title":"Total","value":3}]"#).await.statistics().get_overview(overview).await.unwrap();
    assert_eq!(figures.iter().map(|figure| figure.title.as_deref()).collect::<Vec<_>>(), [Some("Total")]);

    for media_type in ["text/plain", "text/plain; charset=utf-8"] {
        let (client, _) = server(200, media_type, "<Response/>").await;
        assert_eq!(client.livechat().receive_sms(ReceiveSms::new("twilio")).await.unwrap(), "<Response/>");
    }
}

#[tokio::test]
async fn distinguishes_missing_license_from_forbidden() {
    let licence = r#"{"success":false,"error":"This is an enterprise feature [error-action-not-allowed]",
        "errorType":"error-action-not-allowed"}"#;
    for (body, missing) in
        [(licence, true), (r#"{"success":false,"error":"Not for you [error-action-not-allowed]"}"#, false)]
    {
        let (client, _) = server(400, "application/json", body).await;
        let error = client.tags().list(ListTags::default()).await.unwrap_err();
        assert!(matches!(error, Error::Api(_)) && error.is_license_missing() == missing, "{error}");
        assert_eq!(error.body().unwrap(), body);
    }
}

#[tokio::test]
async fn merges_headers_of_transport_client_and_call() {
    let (client, mut told) = server(200, "application/json", "{}").await;
    client.tags().list(ListTags::default()).header("x-call", "7").await.unwrap();
    let headers = told.recv().await.unwrap().headers;
    let sent =
        ["x-tenant", "x-client", "x-call", "x-user-id", "x-auth-token"].map(|name| headers[name].to_str().unwrap());
    assert_eq!(sent, ["north", "desk", "7", "the user id", "the auth token"]);
    // A visitor's call has no use for an agent's credentials.
    client.visitors().get(GetVisitor::new("a")).await.unwrap();
    let headers = told.recv().await.unwrap().headers;
    assert!(!headers.contains_key("x-auth-token") && !headers.contains_key("x-user-id"), "{headers:?}");
}

#[tokio::test]
async fn sends_local_files_as_standard_multipart() {
    let (client, mut told) = server(200, "application/json", "{}").await;
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let upload = Upload::from_path(file);
    let upload = UploadFile::new("vis-1", "room-1", upload).description("What is it?");
    client.rooms().upload_file(upload).await.unwrap();

    let Arrived { headers, body } = told.recv().await.unwrap();
    assert_eq!(headers["x-visitor-token"], "vis-1");
    let boundary = multer::parse_boundary(headers["content-type"].to_str().unwrap()).unwrap();
    assert_eq!(headers["content-length"], body.len().to_string(), "the length of a file is known");
    let whole = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut parts = multer::Multipart::new(whole, boundary);
    let mut found = BTreeMap::new();
    while let Some(part) = parts.next_field().await.unwrap() {
        let (name, file_name) = (part.name().unwrap().to_owned(), part.file_name().map(str::to_owned));
        let media_type = part.content_type().map(ToString::to_string);
        found.insert(name, (file_name, media_type, part.text().await.unwrap()));
    }
    let content = std::fs::read_to_string(file).unwrap();
    let file = (Some("Cargo.toml".to_owned()), Some("text/x-toml".to_owned()), content);
    let description = (None, None, "What is it?".to_owned());
    assert_eq!(found, BTreeMap::from([("file".to_owned(), file), ("description".to_owned(), description)]));
}
