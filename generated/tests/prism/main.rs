//! The client against Prism, a third-party mock: it has its own parser for the effective document, and validates the
//! requests against it.
//!
//! `.ci/prism` starts it, passes its URL in `PRISM_URL`, and runs this test, which is ignored otherwise.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops"
)]

#[path = "../gateway/requests.rs"]
mod requests;
#[path = "../conformance/support/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod support;

use std::fmt::Debug;
use std::pin::Pin;

use rocketchat_omnichannel::runtime::client::RetryPolicy;
use rocketchat_omnichannel::runtime::operation::{Operation, OperationInfo};
use rocketchat_omnichannel::runtime::response::Responses;
use rocketchat_omnichannel::{Client, Credentials, models};

use requests::requests;
use support::bodies::Crate;
use support::document::{Described, Document};

/// Operations that Prism always rejects, and why.
const REFUSED: &[(&str, &str)] =
    &[("get-api-v1-livechat-department.listByIds", "Prism finds no parameter called `ids[]`, however it is written")];

/// An operation, apart from its types.
struct Entry {
    info: &'static OperationInfo,
    /// Sends its requests, and returns problems of the responses.
    call: Call,
}

type Call = for<'t> fn(&'t Client, &'t Document, &'t Described<'t>) -> Pin<Box<dyn Future<Output = Vec<String>> + 't>>;

macro_rules! table {
    ($($operation:ident)*) => {
        fn entries() -> Vec<Entry> {
            vec![$(Entry {
                info: models::$operation::INFO,
                call: |client, document, described| Box::pin(call::<models::$operation>(client, document, described)),
            }),*]
        }
    };
}
rocketchat_omnichannel::every_operation!(table);

#[tokio::test]
#[ignore = "Prism must listen: `bash .ci/prism`"]
async fn every_operation_succeeds_and_decodes() {
    let url = std::env::var("PRISM_URL").expect("PRISM_URL says where Prism listens");
    let credentials = Credentials::new().auth_token("the auth token").user_id("the user id");
    let transport = reqwest::Client::builder().no_proxy().build().unwrap();
    let builder = Client::builder(url).credentials(credentials).transport(transport).retry(RetryPolicy::none());
    let client = builder.build().unwrap();
    let this = Crate::new();
    let operations = this.document.operations();
    let mut faults = Vec::new();
    for Entry { info, call } in entries() {
        let is_it =
            |described: &&Described<'_>| info.method == described.method.as_str() && described.path == info.path;
        let described = operations.iter().find(is_it).unwrap();
        let found = call(&client, &this.document, described).await;
        faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", info.id)));
    }
    assert!(faults.is_empty(), "{} of {} operations:\n{}", faults.len(), operations.len(), faults.join("\n"));
}

/// Sends all that the operation can have, with each example of its body, and only what it must have.
async fn call<O>(client: &Client, document: &Document, described: &Described<'_>) -> Vec<String>
where
    O: Operation<Response: PartialEq + Debug>,
{
    let is_refused = REFUSED.iter().any(|(id, _)| *id == O::INFO.id);
    let mut faults = Vec::new();
    for request in requests::<O>(document, described) {
        faults.extend(fault(client, request, is_refused).await);
    }
    faults
}

/// Returns the problem of the response, which is a documented one in any case.
async fn fault<O>(client: &Client, request: O, is_refused: bool) -> Option<String>
where
    O: Operation<Response: PartialEq + Debug>,
{
    let response = match client.call(request).response().await {
        Ok(response) => response,
        Err(error) => return Some(error.to_string()),
    };
    let raw = match response.body.encode() {
        Ok(raw) => raw,
        Err(unwritten) => return Some(format!("cannot be written again: {}", unwritten.message)),
    };
    let is_known = response.body != O::Response::undocumented(raw);
    let is_expected = if is_refused { response.status.is_client_error() } else { response.status.is_success() };
    (!is_known || !is_expected).then(|| format!("{} {:?}", response.status, response.body))
}
