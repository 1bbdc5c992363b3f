//! `missing-unauthorized-response`: an operation that requires credentials, and has no response for a request without
//! them.
//!
//! ```yaml
//! get:
//!   security: [{ authToken: [], userId: [] }]
//!   responses: { "200": { .. } }
//! ```
//!
//! gains `"401": {$ref: ..}`, the reference that most 401 responses of the document use. Where no 401 is a reference,
//! nothing happens.

use indexmap::IndexMap;

use super::edit::Edit;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{operations, reference, security_of};
use crate::ir::Status;
use crate::source::Node;

pub(super) const ID: &str = "missing-unauthorized-response";
pub(super) const SUMMARY: &str = "an operation that needs authentication has the shared 401";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    let operations = operations(document);
    let answers = operations.iter().filter_map(|operation| operation.node().get("responses")?.get("401"));
    let Some(shared) = most_frequent(answers.filter_map(reference)) else { return Vec::new() };
    let mut edits = Vec::new();
    for operation in &operations {
        let Some(responses) = operation.node().get("responses") else { continue };
        let keys = Status::covering(401).into_iter().filter(|status| *status != Status::Default);
        let unanswered = keys.map(|status| status.to_string()).all(|key| responses.get(&key).is_none());
        if responses.as_map().is_some() && unanswered && needs_authentication(document, operation.node()) {
            let span = operation.entry.key;
            let answer = Node::map(span, [("$ref", Node::string(span, shared))]);
            edits.push(Edit::set(operation.pointer().child("responses").child("401"), answer));
        }
    }
    edits
}

fn needs_authentication(document: &Node, operation: &Node) -> bool {
    let security = security_of(operation).or_else(|| security_of(document));
    let mut requirements = security.and_then(|entry| entry.node.as_seq()).into_iter().flatten();
    requirements.any(|requirement| requirement.as_map().is_some_and(|schemes| !schemes.is_empty()))
}

/// The first of the most frequent ones.
fn most_frequent<'a>(texts: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut counts = IndexMap::<_, usize>::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(text, _)| text)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn answer(name: &str) -> Json {
        json!({"$ref": format!("#/components/responses/{name}")})
    }

    #[test]
    fn shares_the_most_frequent_response() {
        let security = json!([{"authToken": []}]);
        let (after, places) = repaired_by_rule(
            super::find,
            json!({"paths": {"/a": {
                "get": {"responses": {"401": answer("A")}},
                "put": {"responses": {"401": answer("B")}},
                "post": {"responses": {"401": answer("B")}},
                "delete": {"security": security, "responses": {"200": {}}},
                "head": {"security": [{}], "responses": {}},
                "patch": {"responses": {}},
                "trace": {"security": security, "responses": {"4XX": {}}},
            }}}),
        );
        assert_eq!(after["paths"]["/a"]["delete"]["responses"], json!({"200": {}, "401": answer("B")}));
        assert_eq!(places, ["/paths/~1a/delete/responses/401"]);
    }

    #[test]
    fn honors_document_level_security() {
        let (_, places) = repaired_by_rule(
            super::find,
            json!({"security": [{"authToken": []}], "paths": {"/a": {
                "get": {"responses": {"401": answer("A")}},
                "post": {"responses": {}},
                "put": {"security": [], "responses": {}},
            }}}),
        );
        assert_eq!(places, ["/paths/~1a/post/responses/401"]);
    }

    #[test]
    fn adds_nothing_without_a_shared_response() {
        unchanged_by_rule(
            super::find,
            json!({"paths": {"/a": {
                "get": {"security": [{"authToken": []}], "responses": {}},
                "put": {"responses": {"401": {"description": "inline"}}},
            }}}),
        );
    }
}
