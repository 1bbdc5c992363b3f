//! Bodies through the types of their operation, role and status.

use bytes::Bytes;
use http::StatusCode;
use rocketchat_omnichannel::RawResponse;
use serde_json::Value as Json;

use super::document::{Described, Document, Role};
use super::operations::{Entry, operation, operations};
use super::requests::specimen;

/// The crate and its document side by side.
pub struct Crate {
    pub document: Document,
    table: Vec<Entry>,
}

impl Crate {
    /// The crate with the document that it was generated from.
    pub fn new() -> Self {
        let document = Document::parse(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/effective.yaml")));
        Self { document, table: operations() }
    }

    /// The operation's entry in the table.
    pub fn entry(&self, described: &Described<'_>) -> &Entry {
        let found = operation(&self.table, &described.method, described.path);
        found.unwrap_or_else(|| panic!("the crate has no {} {}", described.method, described.path))
    }

    /// Returns the body, decoded and encoded; an error if its operation or status is not documented.
    pub fn again(&self, operation: &Described<'_>, role: Role, body: &Json) -> Result<Json, String> {
        let entry = self.entry(operation);
        let written = match role {
            Role::Request => {
                let specimen = specimen(&self.document, operation, true, Some(body));
                (entry.request)(&specimen.head, &specimen.body)?.3
            }
            Role::Response(status) => {
                let raw = RawResponse::new(StatusCode::from_u16(status).unwrap());
                (entry.response)(&raw.with_body("application/json", Bytes::from(body.to_string())))?.body
            }
        };
        serde_json::from_slice(&written).map_err(|error| error.to_string())
    }
}
