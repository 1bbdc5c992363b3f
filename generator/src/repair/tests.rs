//! All rules together.

use std::collections::BTreeSet;

use super::*;
use crate::grammar::specimen;

#[test]
fn rule_ids_are_unique() {
    let ids: BTreeSet<_> = rules().iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), rules().len());
}

#[test]
fn repair_is_idempotent() {
    for (name, document) in specimen::mutants() {
        let (once, _) = repaired(document);
        assert_eq!(repaired(once.clone()), (once, Vec::new()), "{name}");
    }
}

fn repaired(mut document: Node) -> (Node, Vec<Fix>) {
    let fixes = repair(&mut document, &Dialect::default(), &mut Diagnostics::default());
    (document, fixes)
}
