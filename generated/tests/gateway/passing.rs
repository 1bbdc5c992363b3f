//! Headers and options that the gateway forwards, and errors without a response.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use http::{Request, Response, StatusCode};
use rocketchat_omnichannel::gateway::Gateway;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::body::Body;
use rocketchat_omnichannel::runtime::client::{BoxFuture, RetryPolicy, Transport, TransportError, in_process};
use rocketchat_omnichannel::runtime::response::{ResponseDecoder, Responses};
use rocketchat_omnichannel::server::VisitorsApi;
use rocketchat_omnichannel::{Client, Context, Credentials, HandlerError, RawResponse, Server, Upload};
use serde_json::json;

use crate::support::exchange::{client, send};

fn upstream(transport: impl Transport) -> Client {
    Client::builder("http://upstream.internal").transport(transport).retry(RetryPolicy::none()).build().unwrap()
}

fn gateway(transport: impl Transport) -> Router {
    Server::new(Gateway::new(upstream(transport))).all().into_router()
}

fn get(path: &str) -> Request<String> {
    Request::builder().uri(path).body(String::new()).unwrap()
}

/// Never reaches anything.
struct Unplugged;

impl Transport for Unplugged {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::new("connection refused by 10.0.0.7")) })
    }
}

#[tokio::test]
async fn unreachable_server_is_a_bad_gateway() {
    let (status, headers, response) = send(gateway(Unplugged), get("/api/v1/livechat/visitor/a")).await;
    assert_eq!((status.as_u16(), &headers["content-type"]), (502, &"application/json".parse().unwrap()));
    let error = "The server behind the gateway did not respond.";
    assert_eq!(response, json!({ "success": false, "error": error }));
}

#[tokio::test(start_paused = true)]
async fn slow_server_is_a_gateway_timeout() {
    let mock = Mock::new();
    mock.on::<GetVisitor>().delay(Duration::from_secs(3600));
    let (status, _, response) = send(gateway(in_process(mock.router())), get("/api/v1/livechat/visitor/a")).await;
    assert_eq!((status.as_u16(), &response["success"]), (504, &json!(false)), "{response}");
}

#[tokio::test]
async fn does_not_pass_invalid_requests() {
    let mock = Mock::new();
    let router = gateway(in_process(mock.router()));
    let post = Request::builder().method("POST").uri("/api/v1/livechat/visitor");
    let post = post.header("content-type", "application/json").body("{\"visitor\":1}".to_owned()).unwrap();
    for (request, expected) in [(get("/api/v1/livechat/rooms"), 401), (post, 400), (get("/elsewhere"), 404)] {
        assert_eq!(send(router.clone(), request).await.0, expected);
    }
    assert_eq!(mock.exchanges(), []);
}

#[tokio::test]
async fn passes_undocumented_responses_unchanged() {
    let mock = Mock::new();
    let router = gateway(in_process(mock.router()));
    for (status, media_type, body) in [
        (418, "application/json", "{\"tea\":true}"),
        (502, "text/html", "<h1>down</h1>"),
        (200, "application/json", "[\"not a visitor\"]"),
        (400, "text/plain; charset=utf-8", "no"),
        (204, "application/json", ""),
    ] {
        let raw = RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body(media_type, body);
        mock.on::<GetVisitor>().respond_raw(raw);
        let gateway = in_process(router.clone());
        let request = get("http://gateway/api/v1/livechat/visitor/a").map(Into::into);
        let (head, found) = gateway.send(request).await.unwrap().into_parts();
        assert_eq!((head.status.as_u16(), &head.headers["content-type"]), (status, &media_type.parse().unwrap()));
        assert_eq!(found.read().await.unwrap(), body);
    }
}

/// Keeps the requests, and responds with headers of its connection.
#[derive(Clone, Default)]
struct Connected(Arc<Mutex<Vec<http::HeaderMap>>>);

impl Transport for Connected {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.0.lock().unwrap().push(request.headers().clone());
        let response = Response::builder()
            .header("connection", "X-Hop, close")
            .header("x-hop", "1")
            .header("keep-alive", "timeout=5")
            .header("upgrade", "h2c")
            .header("x-end", "1")
            .header("content-type", "application/json");
        Box::pin(async { Ok(response.body(Body::from("{\"success\":true}")).unwrap()) })
    }
}

#[tokio::test]
async fn drops_hop_by_hop_headers() {
    let transport = Connected::default();
    let request = |connection: &str| {
        let request = Request::builder().uri("/api/v1/livechat/rooms").header("connection", connection);
        let request = request.header("te", "trailers").header("x-auth-token", "t0ken").header("x-user-id", "ada");
        request.body(String::new()).unwrap()
    };
    for (connection, passed) in [("keep-alive", true), ("close, X-Auth-Token", false)] {
        let (status, headers, _) = send(gateway(transport.clone()), request(connection)).await;
        assert_eq!(status, 200);
        for name in ["connection", "x-hop", "keep-alive", "upgrade"] {
            assert!(!headers.contains_key(name), "{name}");
        }
        assert_eq!(headers["x-end"], "1");
        let sent = transport.0.lock().unwrap().pop().unwrap();
        assert_eq!((sent.contains_key("x-auth-token"), sent.contains_key("x-user-id")), (passed, true), "{connection}");
        assert!(!sent.contains_key("te") && !sent.contains_key("connection"));
    }
}

#[tokio::test]
async fn keeps_the_media_type_of_responses() {
    let mock = Mock::new();
    let media_type = "application/json; charset=utf-8";
    mock.on::<GetVisitor>().respond_raw(RawResponse::new(StatusCode::OK).with_body(media_type, "{\"success\":true}"));
    let router = gateway(in_process(mock.router()));
    let (status, headers, response) = send(router, get("/api/v1/livechat/visitor/a")).await;
    assert_eq!((status.as_u16(), response), (200, json!({ "success": true })));
    assert_eq!(headers["content-type"], media_type);
}

#[tokio::test]
async fn falls_back_to_client_credentials() {
    let mock = Mock::new();
    let own = Credentials::new().auth_token("another token").user_id("another id");
    let client = Client::builder("http://upstream").credentials(own.clone()).transport(in_process(mock.router()));
    let gateway = Gateway::new(client.build().unwrap());
    let callers = Credentials::new().auth_token("the auth token").user_id("the user id");
    // Without routes, since those let no request pass that lacks its credentials.
    for credentials in [Credentials::new(), callers.clone()] {
        let response = gateway.search(SearchVisitors::new("a"), context(credentials).await).await;
        assert_eq!(response.map_or_else(|escape| escape.into_response().status(), |_| StatusCode::OK), 200);
    }
    let partly = Credentials::new().user_id("the user id");
    let response = gateway.search(SearchVisitors::new("a"), context(partly).await).await;
    assert_eq!(response.unwrap_err().into_response().status(), 401);
    let arrived: Vec<_> = mock.calls::<SearchVisitors>().into_iter().map(|call| call.credentials).collect();
    assert_eq!(arrived, [own, callers]);
}

/// A context with these credentials.
async fn context(credentials: Credentials) -> Context {
    let mock = Mock::new();
    let caught = Arc::new(Mutex::new(None));
    let hand = caught.clone();
    mock.on::<GetVisitor>().respond_with(move |_, context| {
        *hand.lock().unwrap() = Some(context.clone());
        GetVisitorOk::default().into()
    });
    send(mock.router(), get("/api/v1/livechat/visitor/a")).await;
    let mut context = caught.lock().unwrap().take().unwrap();
    context.credentials = credentials;
    context
}

#[tokio::test]
async fn overrides_a_single_operation() {
    async fn nobody(
        gateway: &Gateway,
        request: GetVisitor,
        context: Context,
    ) -> Result<GetVisitorResponse, HandlerError> {
        match request.token.as_str() {
            "nobody" => Ok(GetVisitorResponse::BadRequest(Failure::default().error("nobody"))),
            _ => gateway.get(request, context).await,
        }
    }
    let mock = Mock::new();
    let gateway = Gateway::new(upstream(in_process(mock.router())));
    let client = client(Server::new(gateway).all().on::<GetVisitor, _>(nobody).into_router());
    assert!(client.visitors().get(GetVisitor::new("nobody")).await.is_err());
    assert!(client.visitors().get(GetVisitor::new("somebody")).await.is_ok());
    assert!(client.visitors().delete(DeleteVisitor::new("nobody")).await.is_ok());
    assert_eq!(mock.exchanges().len(), 2);
}

#[tokio::test]
async fn call_passes_through_sockets() {
    let mock = Mock::new();
    let behind = serve(mock.router()).await;
    let router = Server::new(Gateway::new(over_sockets(&behind))).all().into_router();
    let client = over_sockets(&serve(router).await);
    let registered = client.visitors().register(RegisterVisitor::new("a/b \u{e4}").name("Ada")).await.unwrap();
    assert_eq!(Some(registered), mock.on::<RegisterVisitor>().examples().first().map(|example| ok(example.raw())));
    let photo: Vec<u8> = (0..300_000_u32).map(|at| at.to_le_bytes()[at as usize % 3]).collect();
    let file = Upload::new("holiday \u{e4}.jpg", photo.clone());
    let upload = UploadFile::new("a token", "a room", file);
    client.rooms().upload_file(upload).await.unwrap();
    let [visitor] = mock.calls::<RegisterVisitor>().try_into().unwrap();
    assert_eq!(visitor.request.body.visitor.token, "a/b \u{e4}");
    let [upload] = mock.calls::<UploadFile>().try_into().unwrap();
    let file = upload.request.body.file;
    assert_eq!(file.file_name, "holiday \u{e4}.jpg");
    assert!(file.content.read().await.unwrap() == photo, "the content is another one");
}

/// Serves on a local port, and returns the URL.
async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, router).await });
    format!("http://{address}")
}

fn over_sockets(address: &str) -> Client {
    let transport = reqwest::Client::builder().no_proxy().build().unwrap();
    Client::builder(address).transport(transport).build().unwrap()
}

fn ok(raw: RawResponse) -> RegisterVisitorOk {
    RegisterVisitorResponse::decode(&ResponseDecoder(&raw)).unwrap().into_success().unwrap()
}
