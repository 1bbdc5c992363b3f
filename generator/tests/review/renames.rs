//! Names that change: one finding for each, and only where it is certain that the thing is still the same.

use super::editions::{Case, asked, assert_all, compare_texts, document, planted};

#[test]
fn requires_evidence_for_a_renamed_parameter() {
    let base = "{ name: color, in: query, description: Of the leaves., schema: { type: string } }";
    assert_all(&[
        Case {
            name: "another description",
            base: asked(base),
            edits: &[(
                "color, in: query, description: Of the leaves.",
                "after, in: query, description: Where to go on.",
            )],
            expected: &[
                "optional-parameter-removed warning major: -GetTrees::color",
                "optional-parameter-added info minor: +GetTrees::after",
            ],
        },
        Case {
            name: "a plain string without a description",
            base: asked("{ name: color, in: query, schema: { type: string } }"),
            edits: &[("color", "after")],
            expected: &[
                "optional-parameter-removed warning major: -GetTrees::color",
                "optional-parameter-added info minor: +GetTrees::after",
            ],
        },
        Case {
            name: "the same description",
            base: asked(base),
            edits: &[("color", "hue")],
            expected: &["parameter-renamed breaking major: GetTrees::color -> GetTrees::hue"],
        },
        Case {
            name: "another parameter that is required",
            base: asked(base),
            edits: &[(
                "color, in: query, description: Of the leaves.",
                "after, in: query, required: true, description: Where to go on.",
            )],
            expected: &[
                "required-parameter-added breaking major: -GetTrees::Default, +GetTrees::after, +GetTrees::new",
                "optional-parameter-removed warning major: -GetTrees::color",
            ],
        },
        Case {
            name: "the same description and another type",
            base: asked(base),
            edits: &[("color", "hue"), ("type: string", "type: integer")],
            expected: &[
                "optional-parameter-removed warning major: -GetTrees::color",
                "optional-parameter-added info minor: +GetTrees::hue",
            ],
        },
        Case {
            name: "another location and another name",
            base: asked(base),
            edits: &[("color, in: query", "X-Color, in: header")],
            expected: &[
                "optional-parameter-removed warning major: -GetTrees::color",
                "optional-parameter-added info minor: +GetTrees::x_color",
            ],
        },
        Case {
            name: "the same words",
            base: asked("{ name: leafColor, in: query, schema: { type: string } }"),
            edits: &[("leafColor", "leaf_color")],
            expected: &["parameter-renamed breaking patch: GetTrees::leaf_color"],
        },
        Case {
            name: "the same values",
            base: asked("{ name: sort, in: query, schema: { type: string, enum: [height, age] } }"),
            edits: &[("sort", "order")],
            expected: &[
                "parameter-renamed breaking major: GetTrees::sort -> GetTrees::order, GetTreesSort -> GetTreesOrder",
            ],
        },
    ]);
}

/// Four operations in two groups.
fn groups() -> String {
    let operation = |method: &str, path: &str, tags: &str| {
        format!("  {path}:\n    {method}: {{ tags: [{tags}], responses: {{ '204': {{ description: Done }} }} }}\n")
    };
    let paths: String = [
        ("get", "/trees", "Trees, Plants"),
        ("get", "/trees/old", "Trees"),
        ("delete", "/trees/dead", "Trees"),
        ("get", "/bees", "Bees"),
    ]
    .map(|(method, path, tags)| operation(method, path, tags))
    .concat();
    document(&paths) + "tags: [{ name: Trees }, { name: Bees }, { name: Plants }]\n"
}

#[test]
fn reports_a_renamed_tag_once() {
    let base = groups();
    let renamed = base.replace("Trees", "Woods");
    assert_eq!(
        compare_texts(&base, &renamed),
        ["tag-renamed info major: client::Client::trees -> client::Client::woods, client::Trees -> client::Woods, \
             server::Server::trees -> server::Server::woods, server::TreesApi -> server::WoodsApi",]
    );
    let all = base.replace("Trees", "Woods").replace("Bees", "Hives").replace("Plants", "Greens");
    let found = compare_texts(&base, &all);
    assert_eq!(found.iter().filter(|line| line.starts_with("tag-renamed ")).count(), found.len(), "{found:#?}");
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn reports_operations_that_leave_a_renamed_tag() {
    let base = groups();
    let renamed = base.replace("Trees", "Woods");
    let found = compare_texts(&base, &renamed.replacen("tags: [Bees]", "tags: [Woods]", 1));
    let rules: Vec<&str> = found.iter().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(rules, ["tag-renamed", "operation-group-changed"], "{found:#?}");
    assert_eq!(compare_texts(&base, &base.replace("Trees", "trees")), ["tag-renamed info none"], "in another case");
}

#[test]
fn does_not_report_split_or_merged_tags_as_renamed() {
    let base = groups();
    for (case, head, rule) in [
        ("united", base.replace("{ name: Bees }, ", "").replace("Bees", "Trees"), "operation-group-changed"),
        ("split", base.replacen("tags: [Trees]", "tags: [Woods]", 1), "operation-group-changed"),
    ] {
        let found = compare_texts(&base, &head);
        assert!(found.iter().any(|line| line.starts_with(rule)), "{case}: {found:#?}");
        assert!(!found.iter().any(|line| line.starts_with("tag-renamed")), "{case}: {found:#?}");
    }
}

const NESTED: &str = "components:\n  schemas:\n    Bark: { type: object, properties: { age: { type: integer }, kind: { \
                      type: string, enum: [rough, smooth] }, under: { $ref: '#/components/schemas/Bark' } } }\n";

#[test]
fn reports_a_renamed_component_once() {
    let base = planted("{ type: object, properties: { bark: { $ref: '#/components/schemas/Bark' } } }", NESTED);
    let renamed = "component-renamed - major: Bark -> Rind, BarkKind -> RindKind";
    let rind = |text: &str| text.replace("Bark:", "Rind:").replace("schemas/Bark", "schemas/Rind");
    assert_eq!(compare_texts(&base, &rind(&base)), [renamed]);
    let more = rind(&base).replace("age: { type: integer }", "age: { type: integer }, thick: { type: boolean }");
    assert_eq!(
        compare_texts(&base, &more),
        ["request-optional-property-added info minor: +Rind::thick", renamed],
        "with one property more"
    );
    assert_eq!(
        compare_texts(&base, &rind(&base).replace("age: { type: integer }", "age: { type: string }")),
        ["request-type-changed breaking major: Bark::age", renamed],
        "with another type of a property"
    );
    let other = base.replace("Bark:", "Rind:").replace("schemas/Bark", "schemas/Rind").replace(
        "properties: { age: { type: integer }, kind: { type: string, enum: [rough, smooth] }",
        "properties: { color: { type: string }",
    );
    let found = compare_texts(&base, &other);
    assert!(!found.iter().any(|line| line.starts_with("component-renamed")), "with other properties: {found:#?}");
}

#[test]
fn lists_an_item_once_and_refers_to_it() {
    let both = "  /trees:\n    put:\n      tags: [Trees]\n      requestBody: { required: true, content: { application/json: \
                { schema: { $ref: '#/components/schemas/Tree' } } } }\n      responses: { '200': { description: Tree, content: \
                { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } } }\n";
    let tree = "components: { schemas: { Tree: { type: object, properties: { height: { type: integer }, age: { type: \
                integer } } } } }\n";
    assert_all(&[Case {
        name: "a property of a component that is sent and returned",
        base: document(both) + tree,
        edits: &[(", age: { type: integer }", "")],
        expected: &[
            "response-optional-property-removed breaking major: -Tree::age",
            "request-optional-property-removed warning major: -PutTrees::age (1 listed before)",
        ],
    }]);
}
