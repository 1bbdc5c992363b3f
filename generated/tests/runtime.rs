//! The default transport, against a server on a socket. The operation is handwritten, so that this is independent of
//! generated code.

#![allow(clippy::unwrap_used, reason = "a test may give up")]
#![cfg(feature = "client")]

#[path = "support/fetch.rs"]
mod fetch;

use axum::http::{HeaderMap, StatusCode};
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Json, Router};
use fetch::{Fetch, Submit, TOKEN};
use rocketchat_omnichannel::{Client, Credentials, Error, RetryPolicy};

/// Serves the router on a free port, and gives the port.
async fn serve(router: impl FnOnce(u16) -> Router) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let router = router(port);
    tokio::spawn(async move { axum::serve(listener, router).await });
    port
}

async fn token(headers: HeaderMap) -> Json<String> {
    Json(headers.get("x-token").map_or("none", |token| token.to_str().unwrap()).to_owned())
}

fn client(port: u16) -> Client {
    let credentials = Credentials::new().with(TOKEN, "s3cret");
    Client::builder(format!("http://127.0.0.1:{port}")).credentials(credentials).build().unwrap()
}

#[tokio::test]
async fn request_passes_through_a_socket() {
    let port = serve(|_| Router::new().route("/fetch/a", get(token))).await;
    assert_eq!(client(port).call(Fetch("a")).await.unwrap(), "s3cret");
    let response = client(port).call(Fetch("a")).response().await.unwrap();
    assert_eq!(
        (response.status, response.headers["content-type"].as_bytes()),
        (StatusCode::OK, b"application/json".as_slice())
    );
}

#[tokio::test]
async fn does_not_redirect_credentials_to_another_host() {
    let away = |port| {
        Router::new()
            .route("/fetch/a", get(async move || Redirect::temporary(&format!("http://localhost:{port}/token"))))
    };
    let port = serve(|port| away(port).route("/token", get(token))).await;
    let error = client(port).call(Fetch("a")).await.unwrap_err();
    assert!(
        matches!(&error, Error::Unexpected { response, .. } if response.status == StatusCode::TEMPORARY_REDIRECT),
        "{error}"
    );

    let near = Router::new().route("/fetch/a", get(async || Redirect::temporary("/token"))).route("/token", get(token));
    let port = serve(|_| near).await;
    assert_eq!(client(port).call(Fetch("a")).await.unwrap(), "s3cret");
}

#[tokio::test]
async fn redirects_post_unchanged_or_not_at_all() {
    for (status, expected) in [(301, None), (302, None), (303, None), (307, Some("the body")), (308, Some("the body"))]
    {
        let away = (StatusCode::from_u16(status).unwrap(), [("location", "/echo")]);
        let echo = post(async |body: String| Json(body)).get(async || Json("of a GET"));
        let router = Router::new().route("/submit", post(async move || away)).route("/echo", echo);
        let port = serve(|_| router).await;
        let response = client(port).call(Submit("the body".into())).await;
        assert_eq!(response.as_ref().ok().and_then(|response| response.as_str()), expected, "{status}: {response:?}");
    }
}

#[tokio::test]
async fn stops_redirect_loops() {
    let port = serve(|_| Router::new().route("/fetch/a", get(async || Redirect::temporary("/fetch/a")))).await;
    let error = client(port).call(Fetch("a")).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::TEMPORARY_REDIRECT));
}

#[tokio::test]
async fn configures_the_default_transport() {
    let port = serve(|_| Router::new().route("/fetch/a", get(token))).await;
    let address = ([127, 0, 0, 1], port).into();
    let builder =
        Client::builder(format!("http://chat.example:{port}")).credentials(Credentials::new().with(TOKEN, "a"));
    let client = builder.reqwest(|builder| builder.no_proxy().resolve("chat.example", address)).build().unwrap();
    assert_eq!(client.call(Fetch("a")).await.unwrap(), "a");
}

#[tokio::test]
async fn fails_without_a_server() {
    let unused = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let error = client(unused).call(Fetch("a")).retry(RetryPolicy::none()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.is_connect() && !error.is_timeout(), "{error}");
    assert!(!format!("{:?} {error:?}", client(unused)).contains("s3cret"));
}
