//! The effect of corrections, names and recorded names on a comparison.

use super::editions::{Case, asked, assert_all, compare_texts, document, edited, grown, snapshot, summary};
use oascrate::diff::compare;

#[test]
fn changes_from_repairs_are_not_breaking() {
    assert_all(&[
        Case {
            name: "a parameter without a type is read as JSON",
            base: asked("{ name: leaf, in: query, description: As JSON., schema: { type: string } }"),
            edits: &[("{ type: string }", "{}")],
            expected: &[
                "request-type-widened info major: GetTrees::leaf",
                "parameter-content-changed info major (from json-text-parameter) (1 listed before)",
            ],
        },
        Case {
            name: "a body that moves to a method where it is required unless said otherwise",
            base: document(
                "  /trees:\n    get:\n      operationId: findTrees\n      tags: [Trees]\n      requestBody: { content: { \
                 application/json: { schema: { type: object, properties: { height: { type: integer } } } } } }\n      \
                 responses: { '204': { description: None } }\n",
            ),
            edits: &[("    get:", "    post:")],
            expected: &[
                "operation-moved breaking patch: FindTrees",
                "request-body-became-required info major (from optional-request-body): FindTrees::body, +FindTrees::height, \
                 +FindTrees::with_body",
            ],
        },
        Case {
            name: "a written change beside a repair",
            base: asked("{ name: leaf, in: query, schema: {} }, { name: age, in: query, schema: { type: string } }"),
            edits: &[("{ type: string }", "{ type: integer }")],
            expected: &["request-type-changed breaking major: GetTrees::age"],
        },
    ]);
}

const OVERLAY: &str = "overlay: 1.1.0\ninfo: { title: Trees as they are, version: 1.0.0 }\nactions:\n  - target: \
                       $.paths['/trees'].get.responses['200'].content['application/json'].schema\n    update: { required: \
                       [height] }\n    x-omnigen-quirk: { id: trees-have-a-height, reason: all of them do, evidence: the \
                       orchard, expect: { required: null } }\n";

#[test]
fn changes_from_overlays_are_not_breaking() {
    let text = grown("{ type: object, properties: { height: { type: integer } } }", "");
    let (plain, corrected) = (snapshot(&text), edited(&text, Some(OVERLAY)));
    assert_eq!(
        summary(&compare(&corrected, &plain)),
        [
            "response-property-became-optional info major (from trees-have-a-height): +GetTreesOk::Default, GetTreesOk::height, \
          -GetTreesOk::new"
        ]
    );
    let gone = edited(&text.replace("integer", "string"), Some(OVERLAY));
    assert_eq!(
        summary(&compare(&corrected, &gone)),
        ["response-type-changed breaking major: GetTreesOk::height, GetTreesOk::new"]
    );
}

#[test]
fn accepts_an_empty_overlay() {
    let text = grown("{ type: string }", "");
    for overlay in
        ["", "# Nothing to correct.\n", "overlay: 1.1.0\ninfo: { title: None, version: 1.0.0 }\nactions: []\n"]
    {
        let diff = compare(&snapshot(&text), &edited(&text, Some(overlay)));
        assert!(diff.is_empty(), "{overlay}: {:?}", summary(&diff));
    }
}

#[test]
fn prints_runtime_types_alike_on_both_sides() {
    let binary = "  /photo:\n    get: { tags: [Trees], responses: { '200': { description: A photo, content: { image/png: { \
                  schema: { type: string, format: binary } } } } } }\n";
    let base = document(binary);
    let head = base.clone()
        + "  /sizes:\n    get: { tags: [Trees], responses: { '200': { description: Sizes, content: { application/json: { schema: { \
           $ref: '#/components/schemas/Bytes' } } } } } }\ncomponents: { schemas: { Bytes: { type: object, properties: { count: { type: \
           integer } } } } }\n";
    let found = compare_texts(&base, &head);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("operation-added info minor: "), "{found:#?}");
}
