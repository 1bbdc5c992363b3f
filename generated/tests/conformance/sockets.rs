//! Client and server with a socket between them: this covers framing and addresses, which the in-process transport does
//! not.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::Upload;
use rocketchat_omnichannel::server::{RoomsApi, VisitorsApi};
use rocketchat_omnichannel::{Client, Context, Credentials, Error, HandlerError, RetryPolicy, Server};
use serde_json::json;
use tokio::sync::Notify;

use crate::support::exchange::typed_response;

/// An API that returns the values of the request.
struct Echo;

impl VisitorsApi for Echo {
    async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
        Ok(typed_response(200, &json!({ "visitor": { "token": request.token }, "success": true })))
    }

    async fn search(&self, request: SearchVisitors, context: Context) -> Result<SearchVisitorsResponse, HandlerError> {
        assert_eq!(context.credentials, Credentials::new().user_id("the user id").auth_token("the auth token"));
        Ok(typed_response(403, &json!({ "success": false, "error": request.term })))
    }
}

impl RoomsApi for Echo {
    async fn upload_file(&self, request: UploadFile, _: Context) -> Result<UploadFileResponse, HandlerError> {
        let file = request.body.file;
        let size = file.content.read().await.unwrap().len();
        Ok(typed_response(
            200,
            &json!({ "_id": request.rid, "msg": format!("{} {size}", file.file_name), "success": true }),
        ))
    }
}

/// A client of a server that listens on this machine below `/chat`, and of no other.
async fn client(credentials: Credentials) -> Client {
    let router = axum::Router::new().nest("/chat", Server::new(Echo).visitors().rooms().into_router());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, router).await });
    let transport = reqwest::Client::builder().no_proxy().build().unwrap();
    let builder = Client::builder(format!("http://{address}/chat/")).credentials(credentials);
    builder.transport(transport).build().unwrap()
}

#[tokio::test]
async fn calls_pass_through_a_socket() {
    let client = client(Credentials::new().user_id("the user id").auth_token("the auth token")).await;
    let token = "a/b?c#d%20e\u{e4}";
    let found = client.visitors().get(GetVisitor::new(token)).await.unwrap();
    assert_eq!(found.visitor.unwrap().token.as_deref(), Some(token));
    match client.visitors().search(SearchVisitors::new("a&b=c")).await {
        Err(Error::Api(error)) => assert_eq!((error.status.as_u16(), error.error.as_deref()), (403, Some("a&b=c"))),
        other => panic!("a refusal is no {other:?}"),
    }
}

#[tokio::test]
async fn files_pass_through_a_socket() {
    let client = client(Credentials::new()).await;
    let file = Upload::new("holiday.jpg", vec![0xff; 300_000]);
    let upload = UploadFile::new("vis-4f9c2a7e61d8", "kR8sW3nXq5TzLm7Ya", file);
    let message = client.rooms().upload_file(upload).await.unwrap();
    assert_eq!(message.msg.as_deref(), Some("holiday.jpg 300000"));
}

#[tokio::test]
async fn sends_nothing_without_required_credentials() {
    let client = client(Credentials::new()).await;
    let refused = client.visitors().search(SearchVisitors::new("a")).await;
    assert!(matches!(refused, Err(Error::MissingCredentials { .. })), "{refused:?}");
}

#[tokio::test]
async fn unreachable_server_is_a_transport_error() {
    let transport = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = Client::builder("http://127.0.0.1:1").retry(RetryPolicy::none()).transport(transport).build().unwrap();
    let unreached = client.visitors().get(GetVisitor::new("a")).await.unwrap_err();
    assert!(matches!(&unreached, Error::Transport(error) if error.is_connect()), "{unreached:?}");
}

/// An API that delays every response.
struct Slow(Arc<Notify>);

impl VisitorsApi for Slow {
    async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
        self.0.notify_one();
        tokio::time::sleep(Duration::from_millis(200)).await;
        Ok(typed_response(200, &json!({ "visitor": { "token": request.token }, "success": true })))
    }
}

#[tokio::test]
async fn shutdown_completes_pending_requests() {
    let (asked, shut_down) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let stop = axum::middleware::map_response(async |response: Response| ([("x-layer", "1")], response));
    let router = Server::new(Slow(asked.clone())).visitors().into_router().layer(stop);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let signal = shut_down.clone();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move { signal.notified().await });
    let serving = tokio::spawn(serving.into_future());
    let transport = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = Client::builder(&url).transport(transport).build().unwrap();
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.visitors().get(GetVisitor::new("a")).response().await }
    });
    asked.notified().await;
    shut_down.notify_one();
    let response = call.await.unwrap().unwrap();
    assert_eq!((response.status.as_u16(), &response.headers["x-layer"]), (200, &"1".parse().unwrap()));
    serving.await.unwrap().unwrap();
    assert!(tokio::net::TcpStream::connect(url.trim_start_matches("http://")).await.is_err(), "it listens no more");
}

#[tokio::test]
async fn layer_sets_the_upload_limit() {
    let limited = |limit| Server::new(Echo).rooms().into_router().layer(DefaultBodyLimit::max(limit));
    for (limit, status) in [(2_000_000, 413), (4_000_000, 200)] {
        let file = Upload::new("holiday.jpg", vec![0xff; 3_000_000]);
        let upload = UploadFile::new("vis-4f9c2a7e61d8", "kR8sW3nXq5TzLm7Ya", file);
        let response = crate::support::exchange::client(limited(limit)).rooms().upload_file(upload).response().await;
        assert_eq!(response.unwrap().status.as_u16(), status);
    }
}
