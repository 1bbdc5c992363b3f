//! Helpers for the tests of the rules: apply one rule to one document.

use serde_json::Value as Json;

use super::edit::{self, Edit};
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::source::{Node, Span};

type Find = fn(&Node, &Dialect, &mut Diagnostics) -> Vec<Edit>;

/// Returns the repaired document, and the changed places. Fails if the rule would change its own result again.
pub(super) fn repaired_by_rule(find: Find, document: Json) -> (Json, Vec<String>) {
    let (document, fixes) = applied(find, &Node::from_json(Span::default(), &document));
    let (_, again) = applied(find, &document);
    assert_eq!(again, Vec::<String>::new(), "the rule wants to change its own result");
    (document.to_json(), fixes)
}

/// Fails if the rule changes the document.
pub(super) fn unchanged_by_rule(find: Find, document: Json) {
    let (after, places) = repaired_by_rule(find, document.clone());
    assert_eq!((after, places), (document, Vec::new()));
}

fn applied(find: Find, document: &Node) -> (Node, Vec<String>) {
    let mut document = document.clone();
    let mut fixes = Vec::new();
    let edits = find(&document, &Dialect::default(), &mut Diagnostics::default());
    edit::apply(&mut document, "test", edits, &mut fixes);
    (document, fixes.into_iter().map(|fix| fix.pointer.to_string()).collect())
}
