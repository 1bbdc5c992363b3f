//! A change with too many places to list counts the rest, and the fingerprint of a finding covers all places.

use oascrate::diff::{Diff, Finding, compare};

use super::editions::{grown, planted, snapshot};

/// A response with this many properties of one component, which has this many of another one.
fn nested(outer: usize, inner: usize) -> String {
    let properties = |count: usize, name: &str, of: &str| -> String {
        (0..count).map(|n| format!("{name}{n:02}: {{ $ref: '#/components/schemas/{of}' }}, ")).collect()
    };
    grown(
        &format!("{{ type: object, properties: {{ {} }} }}", properties(outer, "branch", "Branch")),
        &format!(
            "components: {{ schemas: {{ Branch: {{ type: object, properties: {{ {} }} }}, Leaf: {{ type: object, properties: {{ \
             color: {{ type: string }} }} }} }} }}\n",
            properties(inner, "leaf", "Leaf")
        ),
    )
}

fn difference(base: &str, head: &str) -> Diff {
    compare(&snapshot(base), &snapshot(head))
}

fn only(diff: &Diff) -> &Finding {
    assert_eq!(diff.findings.len(), 1, "{:#?}", diff.findings);
    &diff.findings[0]
}

fn count(finding: &Finding) -> u64 {
    finding.more + u64::try_from(finding.places.len()).expect("a count")
}

#[test]
fn counts_every_place() {
    for (outer, inner) in [(1, 1), (20, 1), (3, 20), (20, 20), (40, 50)] {
        let base = nested(outer, inner);
        for (what, head) in [
            ("the type of a property", base.replace("color: { type: string }", "color: { type: integer }")),
            (
                "a property more",
                base.replace("color: { type: string }", "color: { type: string }, age: { type: integer }"),
            ),
        ] {
            let diff = difference(&base, &head);
            assert_eq!(count(only(&diff)), u64::try_from(outer * inner).expect("a count"), "{what}, {outer} * {inner}");
        }
    }
}

#[test]
fn fingerprint_depends_on_every_place() {
    let known = |outer: usize, inner: usize| {
        let base = nested(outer, inner);
        let head = base.replace("color: { type: string }", "color: { type: integer }");
        (only(&difference(&base, &head)).fingerprint.clone(), base, head)
    };
    let (fingerprint, base, head) = known(20, 2);
    assert!(fingerprint.0.starts_with("2-"), "{fingerprint}");
    assert_ne!(fingerprint, known(21, 2).0, "one property more");
    assert_ne!(fingerprint, known(20, 3).0, "one property more in the other component");
    let turned = |text: &str| {
        text.replace("branch00:", "first:").replace("branch19:", "branch00:").replace("first:", "branch19:")
    };
    assert_eq!(fingerprint, only(&difference(&turned(&base), &turned(&head))).fingerprint, "in another order");
}

#[test]
fn terminates_on_cycles() {
    let tree = |kind: &str| {
        let branches: String = (0..30).map(|n| format!("b{n}: {{ $ref: '#/components/schemas/Tree' }}, ")).collect();
        planted(
            "{ $ref: '#/components/schemas/Tree' }",
            &format!(
                "components: {{ schemas: {{ Tree: {{ type: object, properties: {{ {branches} kind: {{ type: {kind} }} }} }} }} }}\n"
            ),
        )
    };
    let diff = difference(&tree("string"), &tree("integer"));
    assert_eq!(count(only(&diff)), 1, "inside of itself a schema is not judged again");
}
