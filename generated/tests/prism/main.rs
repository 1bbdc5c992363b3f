//! The client against Prism, a mock of somebody else's: it reads the effective document in its own way, and judges the
//! requests by it.
//!
//! `PRISM_URL` says where it listens, as `.ci/prism` sets it; without it, this test says so and passes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "../gateway/requests.rs"]
mod requests;
#[path = "../conformance/support/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod support;

use std::fmt::Debug;
use std::pin::Pin;

use rocketchat_omnichannel::runtime::answer::Responses;
use rocketchat_omnichannel::runtime::client::RetryPolicy;
use rocketchat_omnichannel::runtime::operation::{Info, Operation};
use rocketchat_omnichannel::{Client, Credentials, models};

use requests::requests;
use support::bodies::Crate;
use support::document::{Described, Document};

/// Operations that Prism refuses whatever is sent, and why.
const REFUSED: &[(&str, &str)] =
    &[("get-api-v1-livechat-department.listByIds", "Prism finds no parameter called `ids[]`, however it is written")];

/// An operation, apart from its types.
struct Entry {
    info: &'static Info,
    /// Sends a request, and says what is wrong with the answer.
    call: Call,
}

type Call =
    for<'t> fn(&'t Client, &'t Document, &'t Described<'t>) -> Pin<Box<dyn Future<Output = Option<String>> + 't>>;

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
async fn every_operation_succeeds_and_its_answer_decodes() {
    let Ok(url) = std::env::var("PRISM_URL") else {
        println!("skipped: PRISM_URL does not say where Prism listens");
        return;
    };
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
        let fault = call(&client, &this.document, described).await;
        let fault = match REFUSED.iter().any(|(id, _)| *id == info.id) {
            true => fault.is_none().then(|| "is not refused, so it must go from the table".to_owned()),
            false => fault,
        };
        faults.extend(fault.map(|fault| format!("{}: {fault}", info.id)));
    }
    assert!(faults.is_empty(), "{} of {} operations:\n{}", faults.len(), operations.len(), faults.join("\n"));
}

/// Sends what the operation must have, with the first example of its body.
async fn call<O>(client: &Client, document: &Document, described: &Described<'_>) -> Option<String>
where
    O: Operation<Response: PartialEq + Debug>,
{
    let request = requests::<O>(document, described).pop()?;
    let reply = match client.call(request).response().await {
        Ok(reply) => reply,
        Err(error) => return Some(error.to_string()),
    };
    let raw = reply.response.encode().ok()?;
    let is_known = reply.response != O::Response::undocumented(raw);
    (!is_known || !reply.status.is_success()).then(|| format!("{:?}", reply.response))
}
