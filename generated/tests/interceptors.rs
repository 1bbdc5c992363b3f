//! Code around the requests of a client: what interceptors see, change and replace.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]
#![cfg(feature = "client")]

#[path = "support/fetch.rs"]
mod fetch;
#[path = "support/script.rs"]
mod script;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use fetch::{Fetch, Submit, TOKEN};
use http::{HeaderMap, HeaderName, Method, Request, Response, StatusCode};
use rocketchat_omnichannel::runtime::OperationInfo;
use rocketchat_omnichannel::runtime::client::{Body, BoxFuture, Builder, Interceptor, Next, TransportError};
use rocketchat_omnichannel::{Client, Credentials, Error, RawResponse};
use script::{Script, Step};

type Sent<'a> = BoxFuture<'a, Result<Response<Body>, TransportError>>;

/// Sends a new key with each call.
#[derive(Default)]
struct IdempotencyKey(AtomicU64);

impl Interceptor for IdempotencyKey {
    fn prepare(&self, operation: &'static OperationInfo, headers: &mut HeaderMap) {
        if operation.method == Method::POST {
            headers.insert("idempotency-key", self.0.fetch_add(1, Ordering::Relaxed).into());
        }
    }
}

/// Signs the operation and the body.
struct Signature;

impl Interceptor for Signature {
    fn send<'a>(&'a self, request: Request<Body>, next: Next<'a>) -> Sent<'a> {
        Box::pin(async move {
            let (mut head, body) = request.into_parts();
            let body = body.read().await.map_err(TransportError::new)?;
            let signature = format!("{} of {} bytes", next.operation().id, body.len());
            head.headers.insert("signature", signature.try_into().unwrap());
            next.send(Request::from_parts(head, body.into())).await
        })
    }
}

/// Repeats the first success of an operation.
#[derive(Default)]
struct Cache(Mutex<Option<Bytes>>);

impl Interceptor for Cache {
    fn send<'a>(&'a self, request: Request<Body>, next: Next<'a>) -> Sent<'a> {
        Box::pin(async move {
            if let Some(known) = self.0.lock().unwrap().clone() {
                return Ok(Response::new(known.into()));
            }
            let (head, body) = next.send(request).await?.into_parts();
            let body = body.read().await.map_err(TransportError::new)?;
            *self.0.lock().unwrap() = Some(body.clone());
            Ok(Response::from_parts(head, body.into()))
        })
    }
}

/// Appends its name to a header.
struct Named(&'static str);

impl Interceptor for Named {
    fn send<'a>(&'a self, mut request: Request<Body>, next: Next<'a>) -> Sent<'a> {
        request.headers_mut().append(HeaderName::from_static("x-via"), self.0.parse().unwrap());
        next.send(request)
    }
}

struct Refused;

impl Interceptor for Refused {
    fn send<'a>(&'a self, _: Request<Body>, _: Next<'a>) -> Sent<'a> {
        Box::pin(async { Err(TransportError::new("not today")) })
    }
}

fn client(script: &Script, set_up: impl FnOnce(Builder) -> Builder) -> Client {
    let credentials = Credentials::new().with(TOKEN, "t0ken");
    set_up(Client::builder("https://chat.example.com").transport(script.clone()).credentials(credentials))
        .build()
        .unwrap()
}

fn response(status: u16, body: &'static str) -> Step {
    Step::Respond(RawResponse::new(StatusCode::from_u16(status).unwrap()).with_body("application/json", body))
}

#[tokio::test(start_paused = true)]
async fn all_attempts_of_a_call_have_the_same_key_and_each_its_signature() {
    let script = Script::new([response(429, "{}"), response(200, "1")]);
    let client = client(&script, |builder| builder.interceptor(IdempotencyKey::default()).interceptor(Signature));
    client.call(Submit("abc".into())).await.unwrap();
    client.call(Submit("abcd".into())).await.unwrap();
    client.call(Fetch("a")).await.unwrap();
    let sent: Vec<_> =
        script.requests().iter().map(|sent| (sent.header("idempotency-key"), sent.header("signature"))).collect();
    let expected =
        [("0", "submit of 3 bytes"), ("0", "submit of 3 bytes"), ("1", "submit of 4 bytes"), ("", "fetch of 0 bytes")];
    assert_eq!(sent, expected.map(|(key, signature)| (key.to_owned(), signature.to_owned())));
    assert_eq!(script.requests()[0].body, "abc");
}

#[tokio::test]
async fn a_cache_responds_in_place_of_the_server() {
    let script = Script::new([response(200, "1"), response(200, "2")]);
    let client = client(&script, |builder| builder.interceptor(Cache::default()));
    for _ in 0..2 {
        assert_eq!(client.call(Fetch("a")).await.unwrap(), 1);
    }
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn the_first_interceptor_is_the_outermost() {
    let script = Script::new([response(200, "1")]);
    let client = client(&script, |builder| builder.interceptor(Named("a")).interceptor(Named("b")));
    client.call(Fetch("a")).await.unwrap();
    // A request that no operation describes passes through them, too.
    client.request(Method::GET, "/any").raw().await.unwrap();
    for sent in script.requests() {
        assert_eq!(sent.headers.get_all("x-via").iter().collect::<Vec<_>>(), ["a", "b"]);
    }
}

#[tokio::test]
async fn an_interceptor_fails_as_a_transport_does() {
    let script = Script::new([response(200, "1")]);
    let client = client(&script, |builder| builder.interceptor(Refused));
    let error = client.call(Submit("a".into())).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(_)), "{error}");
    assert_eq!(error.to_string(), "submit received no response: not today");
    assert!(script.requests().is_empty());
}
