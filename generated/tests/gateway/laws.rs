//! Whatever a client sends arrives at the server behind a gateway, and whatever that answers arrives at the client.

use std::fmt::Debug;
use std::pin::Pin;

use axum::Router;
use http::HeaderValue;
use rocketchat_omnichannel::gateway::Gateway;
use rocketchat_omnichannel::mock::{Example, Mock};
use rocketchat_omnichannel::models;
use rocketchat_omnichannel::runtime::answer::{Answer, Raw, Responses};
use rocketchat_omnichannel::runtime::client::{RetryPolicy, in_process};
use rocketchat_omnichannel::runtime::operation::{Info, Operation};
use rocketchat_omnichannel::{Client, Credentials, Server};

use crate::requests::requests;
use crate::support::bodies::Crate;
use crate::support::document::{Described, Document, Role};

/// A client, a gateway and a mock, each behind the other.
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

/// Every answer is taken as it is: nothing is tried again.
fn client(router: Router, credentials: Credentials) -> Client {
    let builder = Client::builder("http://in.process").credentials(credentials).retry(RetryPolicy::none());
    builder.transport(in_process(router)).build().unwrap()
}

fn signed(token: &str, user: &str) -> Credentials {
    Credentials::new().auth_token(token).user_id(user)
}

/// An operation, apart from its types.
struct Entry {
    info: &'static Info,
    /// Sends every request and every answer, and gives how many of both there were.
    try_all: Try,
}

type Try = for<'t> fn(&'t Document, &'t Described<'t>) -> Pin<Box<dyn Future<Output = (usize, usize)> + 't>>;

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
async fn every_example_passes_through_unchanged() {
    let this = Crate::new();
    let (mut requests, mut answers, mut bodies) = (0, 0, 0);
    for entry in entries() {
        let operations = this.document.operations();
        let is_it = |described: &&Described<'_>| {
            entry.info.method == described.method.as_str() && described.path == entry.info.path
        };
        let described = operations.iter().find(is_it).unwrap();
        bodies += described.bodies().iter().filter(|body| body.role == Role::Request).count();
        let (sent, answered) = (entry.try_all)(&this.document, described).await;
        (requests, answers) = (requests + sent, answers + answered);
    }
    let examples = this.document.count_examples();
    assert!(bodies >= 61 && requests >= entries().len(), "{requests} requests");
    assert!(requests + answers >= examples, "{requests} requests and {answers} answers of {examples} examples");
}

async fn try_all<O>(document: &Document, described: &Described<'_>) -> (usize, usize)
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
        mock.on::<O>().answer_raw(limited(example));
        let reply = client.call(requests[0].clone()).response().await.unwrap();
        let expected = O::Response::decode(&Answer(&example.raw())).unwrap();
        assert_eq!((reply.status, &reply.response), (example.status, &expected), "{}", O::INFO.id);
        assert_eq!(reply.headers.get("x-ratelimit-remaining"), Some(&HeaderValue::from_static("3")), "{}", O::INFO.id);
    }
    (requests.len(), examples.len())
}

/// The example as an answer with a header of the API.
fn limited(example: &Example) -> Raw {
    let mut raw = example.raw();
    raw.headers.insert("x-ratelimit-remaining", HeaderValue::from_static("3"));
    raw
}
