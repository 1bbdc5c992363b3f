//! Compares a document with recorded traffic.
//!
//! Input: an effective document, and [exchanges](Exchange) from [recordings](recording): HAR files, or lines of our own
//! form. Output: an [`Observation`]: how document and traffic differ, each [`Finding`] with a rule, the place in the
//! document and the lines of the recordings that show it; and the requests that no operation matches.
//! [`propose`] writes the overlay that brings the document in line with the recordings.
//!
//! Exchanges are taken one by one. Memory grows with the document and with the kinds of differences, the time with the
//! size of the recordings. The same recordings in the same order give the same result.
//!
//! What is compared: statuses, media types, query parameters, and every value of declared parameters and of JSON and
//! form bodies. A request counts only if the server has accepted it. Request headers that are not declared are not
//! reported, because clients and proxies add their own; neither is a missing response body.

mod exchange;
mod findings;
mod fit;
mod observer;
mod params;
mod propose;
pub mod recording;
mod routes;
mod schema;
mod tally;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::BTreeMap;

pub use exchange::{Body, Exchange, Message};
pub use findings::{Correction, Finding, diagnostics};
pub use observer::Observer;
pub use params::{Declared, declared as declared_params};
pub use propose::propose;
pub use routes::{Operation, Routes};
pub use tally::Line;

use crate::source::{Entry, Map, Text};

/// How document and traffic differ.
#[derive(Debug, Default)]
pub struct Observation {
    /// The differences, in document order.
    pub findings: Vec<Finding>,
    /// How many differences have further names: of parameters, or media types beyond a limit for each place.
    pub more: u64,
    /// Requests without an operation, by method, host and path, in which ids are `{}`.
    pub unknown: BTreeMap<String, Unknown>,
    /// How many further requests have none, of paths beyond the limit.
    pub more_unknown: u64,
    /// Lines that are not exchanges, and bodies that cannot be read.
    pub malformed: Vec<(Line, String)>,
    /// How many more there are.
    pub more_malformed: u64,
    /// All exchanges.
    pub exchanges: u64,
    /// Those with an operation.
    pub matched: u64,
    /// Those without a response, or with 304.
    pub silent: u64,
}

/// Requests of one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown {
    /// How many.
    pub count: u64,
    /// The first of them.
    pub first: Line,
}

/// How much evidence a finding about something that does *not* occur requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The number of exchanges whose responses have the object without the property.
    ///
    /// The default is 60. By the rule of three, a property that is absent from 60 independent responses occurs in less
    /// than 5 % of them with a confidence of 95 %. Objects of one response are not independent of each other, so
    /// responses are counted and not objects.
    pub absences: u64,
}

impl Default for Evidence {
    fn default() -> Self {
        Self { absences: 60 }
    }
}

/// Returns whether a media type is JSON.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json") || essence.ends_with("+json") || essence.ends_with("/json")
}

/// The declared content for a media type: the same, or a range that contains it.
fn media_type<'c>(content: &'c Map, media_type: &str) -> Option<(&'c Text, &'c Entry)> {
    let essence = |key: &str| key.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let kind = media_type.split('/').next().unwrap_or_default();
    let ranges = [media_type.to_owned(), format!("{kind}/*"), "*/*".to_owned()];
    ranges.iter().find_map(|range| content.iter().find(|(key, _)| essence(key) == *range))
}
