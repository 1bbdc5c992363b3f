//! The verdict in Rust: an item changes with the change that can cause it.

use super::editions::{Case, asked, assert_all, document, grown, later, planted};

const TREE: &str =
    "components: { schemas: { Tree: { type: object, nullable: true, properties: { height: { type: integer } } } } }\n";

#[test]
fn attributes_each_item_to_its_cause() {
    assert_all(&[
        Case {
            name: "alternatives that look alike, and another version",
            base: grown(
                "{ anyOf: [{ type: array, items: { $ref: '#/components/schemas/Pear' } }, { type: array, items: { $ref: \
                 '#/components/schemas/Plum' } }] }",
                "components: { schemas: { Pear: { properties: { stem: { type: string } } }, Plum: { properties: { stone: \
                 { type: string } } } } }\n",
            ),
            edits: &[("version: '1'", "version: '2'")],
            expected: &["api-version-changed info none"],
        },
        Case {
            name: "a value in place of another one",
            base: asked("{ name: sort, in: query, schema: { type: string, enum: [ripe, sour, wild] } }"),
            edits: &[("sour", "sweet")],
            expected: &[
                "request-enum-value-removed breaking major: -GetTreesSort::Sour",
                "request-enum-value-added info minor: +GetTreesSort::Sweet",
            ],
        },
        Case {
            name: "a redundant key beside another type",
            base: asked("{ name: rows, in: query, schema: { type: number } }"),
            edits: &[("in: query, schema: { type: number", "in: query, style: form, schema: { type: integer")],
            expected: &["request-type-narrowed breaking major: GetTrees::rows", "redundant-key-added info none"],
        },
        Case {
            name: "an extension gone with the only property",
            base: planted(
                "{ type: object, required: [height], properties: { height: { type: integer } }, x-order: 3 }",
                "",
            ),
            edits: &[("required: [height], properties: { height: { type: integer } }, x-order: 3", "properties: {}")],
            expected: &[
                "request-required-property-removed warning major: PostTrees::body, -PostTrees::height, PostTrees::new, \
                 PostTrees::with_body, -PostTreesBody",
                "extension-removed info none",
            ],
        },
        Case {
            name: "a required property that only responses have",
            base: planted("{ type: object, required: [height], properties: { height: { type: integer } } }", ""),
            edits: &[(
                "required: [height], properties: {",
                "required: [height, id], properties: { id: { type: string, readOnly: true },",
            )],
            expected: &["request-redundant-keyword-added info minor: +PostTrees::id, +PostTreesBody::id"],
        },
        Case {
            name: "setters go with a body that became optional",
            base: planted(
                "{ type: object, required: [height], properties: { height: { type: integer }, kind: { type: string } } }",
                "",
            ),
            edits: &[("required: true", "required: false")],
            expected: &[
                "request-body-became-optional info major: +PostTrees::Default, PostTrees::body, -PostTrees::height, \
                 -PostTrees::kind, -PostTrees::new, -PostTrees::with_body",
            ],
        },
        Case {
            name: "an alternative in place of another one",
            base: grown("{ oneOf: [{ type: string }, { type: integer }, { type: boolean }] }", ""),
            edits: &[("{ type: boolean }", "{ type: array, items: { type: string } }")],
            expected: &[
                "response-alternative-added warning minor: +GetTreesOk::From<Vec<String>>, +GetTreesOk::List",
                "response-alternative-removed info major: -GetTreesOk::Boolean, -GetTreesOk::From<bool>",
            ],
        },
        Case {
            name: "a deprecated property has a deprecated field",
            base: grown("{ $ref: '#/components/schemas/Tree' }", TREE),
            edits: &[("height: { type: integer }", "height: { type: integer, deprecated: true }")],
            expected: &["response-property-deprecated info minor: Tree::height"],
        },
        Case {
            name: "a deprecated parameter and operation",
            base: asked("{ name: rows, in: query, schema: { type: integer } }"),
            edits: &[
                ("in: query,", "in: query, deprecated: true,"),
                ("tags: [Trees]", "tags: [Trees]\n      deprecated: true"),
            ],
            expected: &[
                "operation-deprecated info minor: client::Trees::get_trees",
                "parameter-deprecated info minor: GetTrees::rows",
            ],
        },
    ]);
}

#[test]
fn wire_and_rust_agree_on_null_in_all_of() {
    let tree = |schema: &str| planted(&format!("{{ type: object, properties: {{ tree: {schema} }} }}"), TREE);
    let plain = "{ $ref: '#/components/schemas/Tree' }";
    assert_all(&[
        Case {
            name: "a part that does not allow null",
            base: tree(plain),
            edits: &[(
                "tree: { $ref: '#/components/schemas/Tree' }",
                "tree: { allOf: [{ $ref: '#/components/schemas/Tree' }, { type: object, properties: { age: { type: integer } } }] }",
            )],
            expected: &[
                "request-null-disallowed breaking major: PostTrees::tree, PostTreesBody::tree, +PostTreesBodyTree",
                "request-optional-property-added info none",
            ],
        },
        Case {
            name: "a part of texts, and one that says so too",
            base: tree(plain),
            edits: &[(
                "tree: { $ref: '#/components/schemas/Tree' }",
                "tree: { allOf: [{ $ref: '#/components/schemas/Tree' }, { description: Ours }] }",
            )],
            expected: &["docs: description"],
        },
        Case {
            name: "a part of a part",
            base: tree(plain),
            edits: &[(
                "tree: { $ref: '#/components/schemas/Tree' }",
                "tree: { allOf: [{ allOf: [{ $ref: '#/components/schemas/Tree' }] }] }",
            )],
            expected: &[],
        },
        Case {
            name: "a part of a part that does not allow null",
            base: tree("{ allOf: [{ allOf: [{ $ref: '#/components/schemas/Tree' }] }] }"),
            edits: &[(
                "{ allOf: [{ allOf: [{ $ref: '#/components/schemas/Tree' }] }] }",
                "{ allOf: [{ allOf: [{ $ref: '#/components/schemas/Tree' }, { type: object }] }] }",
            )],
            expected: &[
                "request-null-disallowed breaking major: PostTrees::tree, PostTreesBody::tree, +PostTreesBodyTree",
            ],
        },
        Case {
            name: "null among the types, and as an alternative",
            base: later(&grown("{ type: object, properties: { age: { type: [string, 'null'] } } }", "")),
            edits: &[("type: [string, 'null']", "anyOf: [{ type: string }, { type: 'null' }]")],
            expected: &[],
        },
        Case {
            name: "all parts allow it",
            base: tree(
                "{ allOf: [{ $ref: '#/components/schemas/Tree' }, { nullable: true, properties: { age: { type: integer } } }] }",
            ),
            edits: &[("nullable: true, properties: { age", "properties: { age")],
            expected: &["request-null-disallowed breaking major: PostTrees::tree, PostTreesBody::tree"],
        },
    ]);
}

/// Two properties in another order.
const SWAPPED: (&str, &str) = (
    "properties: { height: { type: integer }, kind: { type: string } }",
    "properties: { kind: { type: string }, height: { type: integer } }",
);

#[test]
fn order_and_structure_matter_in_rust_only() {
    let two =
        "{ type: object, required: [height, kind], properties: { height: { type: integer }, kind: { type: string } } }";
    assert_all(&[
        Case {
            name: "the order of required properties is that of arguments",
            base: planted(two, ""),
            edits: &[SWAPPED],
            expected: &["rust-item-changed - major: PostTrees::new, PostTreesBody::new"],
        },
        Case {
            name: "the order of `required`",
            base: planted(two, ""),
            edits: &[("required: [height, kind]", "required: [kind, height]")],
            expected: &[],
        },
        Case {
            name: "the order of optional properties",
            base: grown(&two.replace("required: [height, kind], ", ""), ""),
            edits: &[SWAPPED],
            expected: &[],
        },
        Case {
            name: "the order of values and alternatives",
            base: grown("{ oneOf: [{ type: string, enum: [oak, elm] }, { type: integer }] }", ""),
            edits: &[(
                "[{ type: string, enum: [oak, elm] }, { type: integer }]",
                "[{ type: integer }, { type: string, enum: [elm, oak] }]",
            )],
            expected: &[],
        },
        Case {
            name: "a component in place",
            base: grown("{ type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }", TREE),
            edits: &[(
                "tree: { $ref: '#/components/schemas/Tree' }",
                "tree: { type: object, nullable: true, properties: { height: { type: integer } } }",
            )],
            expected: &["rust-item-changed - major: GetTreesOk::tree", "rust-item-added - minor: +GetTreesOkTree"],
        },
        Case {
            name: "a use of a component is deprecated",
            base: grown("{ type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }", TREE),
            edits: &[(
                "tree: { $ref: '#/components/schemas/Tree' }",
                "tree: { deprecated: true, allOf: [{ $ref: '#/components/schemas/Tree' }] }",
            )],
            expected: &["response-property-deprecated info minor: GetTreesOk::tree"],
        },
        Case {
            name: "a required property of responses only",
            base: grown("{ $ref: '#/components/schemas/Tree' }", TREE),
            edits: &[(
                "properties: { height",
                "required: [id], properties: { id: { type: string, readOnly: true }, height",
            )],
            expected: &["response-required-property-added info major: -Tree::Default, +Tree::id, +Tree::new"],
        },
    ]);
}

#[test]
fn attributes_changes_to_their_own_operations() {
    assert_all(&[Case {
        name: "two operations with a change each",
        base: document(
            "  /pears:\n    get: { tags: [Trees], parameters: [{ name: size, in: query, schema: { type: string } }], responses: { '204': { description: None } } }\n  \
             /plums:\n    get: { tags: [Trees], parameters: [{ name: size, in: query, schema: { type: string } }], responses: { '204': { description: None } } }\n",
        ),
        edits: &[
            ("schema: { type: string }", "schema: { type: integer }"),
            ("schema: { type: string }", "schema: { type: boolean }"),
        ],
        expected: &[
            "request-type-changed breaking major: GetPears::size",
            "request-type-changed breaking major: GetPlums::size",
        ],
    }]);
}
