//! Whatever a client sends arrives at the server behind the gateway, and whatever that returns arrives at the client.

use std::fmt::Debug;
use std::pin::Pin;

use axum::Router;
use http::HeaderValue;
use rocketchat_omnichannel::gateway::Gateway;
use rocketchat_omnichannel::mock::{Example, Mock};
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::client::{RetryPolicy, in_process};
use rocketchat_omnichannel::runtime::operation::{Operation, OperationInfo};
use rocketchat_omnichannel::runtime::response::{RawResponse, ResponseDecoder, Responses};
use rocketchat_omnichannel::{Client, Credentials, Server};

use crate::requests::requests;
use crate::support::bodies::Crate;
use crate::support::document::{Described, Document, Role};

/// A client that calls a gateway that calls a mock.
struct Chain {
    client: Client,
    mock: Mock,
}

impl Chain {
    fn new(callers: Credentials) -> Self {
        let mock = Mock::new();
        let gateway = Gateway::new(client(mock.router(), signed("another token", "another id")));
        Self { client: client(Server::new(gateway).all().into_router(), callers), mock }
    }
}

/// Returns a client without retries: every response is final.
fn client(router: Router, credentials: Credentials) -> Client {
    let builder = Client::builder("http://in.process").credentials(credentials).retry(RetryPolicy::none());
    builder.transport(in_process(router)).build().unwrap()
}

fn signed(token: &str, user: &str) -> Credentials {
    Credentials::new().auth_token(token).user_id(user)
}

/// An operation, apart from its types.
struct Entry {
    info: &'static OperationInfo,
    /// Sends every request and every response, and returns the number of requests and of response examples.
    try_all: Try,
}

type Try = for<'t> fn(&'t Document, &'t Described<'t>) -> Pin<Box<dyn Future<Output = [usize; 2]> + 't>>;

macro_rules! table {
    ($($operation:ident)*) => {
        fn entries() -> Vec<Entry> {
            vec![$(Entry {
                info: models::$operation::INFO,
                try_all: |document, described| Box::pin(try_all::<models::$operation>(document, described)),
            }),*]
        }
    };
}
rocketchat_omnichannel::every_operation!(table);

#[tokio::test]
async fn passes_every_example_unchanged() {
    let this = Crate::new();
    let (mut found, mut examples, mut others) = ([0; 2], [0; 2], 0);
    for entry in entries() {
        let operations = this.document.operations();
        let is_it = |described: &&Described<'_>| {
            entry.info.method == described.method.as_str() && described.path == entry.info.path
        };
        let described = operations.iter().find(is_it).unwrap();
        let sent = (entry.try_all)(&this.document, described).await;
        found = [found[0] + sent[0], found[1] + sent[1]];
        let bodies = described.bodies();
        for body in &bodies {
            examples[usize::from(body.role != Role::Request)] += body.examples.len();
        }
        // Only required parts, and without a body also all optional ones.
        let has_body = described.takes_a_form() || bodies.iter().any(|body| body.role == Role::Request);
        others += if has_body { 1 } else { 2 };
    }
    assert_eq!(found, [examples[0] + others, examples[1]], "requests and answers");
    assert_eq!(examples[0] + examples[1], this.document.count_examples());
}

async fn try_all<O>(document: &Document, described: &Described<'_>) -> [usize; 2]
where
    O: Operation<Response: PartialEq + Debug> + Clone + PartialEq + Debug,
{
    let callers =
        if O::INFO.security.is_empty() { Credentials::new() } else { signed("the auth token", "the user id") };
    let Chain { client, mock } = Chain::new(callers.clone());
    let requests = requests::<O>(document, described);
    for request in &requests {
        client.call(request.clone()).response().await.unwrap();
        let arrived = mock.calls::<O>().pop().unwrap();
        assert_eq!((&arrived.request, &arrived.credentials), (request, &callers), "{}", O::INFO.id);
    }
    let examples = mock.on::<O>().examples();
    for example in examples {
        mock.on::<O>().respond_raw(limited(example));
        let response = client.call(requests[0].clone()).response().await.unwrap();
        let expected = O::Response::decode(&ResponseDecoder(&example.raw())).unwrap();
        assert_eq!((response.status, &response.body), (example.status, &expected), "{}", O::INFO.id);
        assert_eq!(
            response.headers.get("x-ratelimit-remaining"),
            Some(&HeaderValue::from_static("3")),
            "{}",
            O::INFO.id
        );
    }
    [requests.len(), examples.iter().filter(|example| example.name.is_some()).count()]
}

/// Returns the example as a response with a header of the API.
fn limited(example: &Example) -> RawResponse {
    let mut raw = example.raw();
    raw.headers.insert("x-ratelimit-remaining", HeaderValue::from_static("3"));
    raw
}
