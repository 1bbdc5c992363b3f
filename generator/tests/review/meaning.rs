//! Changes of notation without a change of meaning.

use oascrate::Input;
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Snapshot, compare};
use oascrate::source::Sources;

use super::editions::{Case, asked, assert_all, document, grown, later, planted, snapshot, summary};

const SCHEMAS: &str = "components: { schemas: { Pear: { type: object, properties: { stem: { type: string } } } } }\n";

#[test]
fn compares_schemas_by_meaning() {
    let param = |schema: &str| asked(&format!("{{ name: rows, in: query, schema: {schema} }}"));
    assert_all(&[
        Case {
            name: "a pattern that everything matches",
            base: param("{ type: string }"),
            edits: &[("{ type: string }", "{ type: string, pattern: '^.*$' }")],
            expected: &["request-redundant-keyword-added info none"],
        },
        Case {
            name: "a pattern in place of one that everything matches",
            base: param("{ type: string, pattern: '' }"),
            edits: &[("pattern: ''", "pattern: '^[a-z]+$'")],
            expected: &["request-pattern-added breaking none"],
        },
        Case {
            name: "the style and explode that a query parameter has anyway",
            base: asked("{ name: rows, in: query, schema: { type: array, items: { type: string } } }"),
            edits: &[("in: query,", "in: query, style: form, explode: true,")],
            expected: &["redundant-key-added info none", "redundant-key-added info none"],
        },
        Case {
            name: "whole numbers with a fraction",
            base: param("{ type: number, minimum: 1, maximum: 20, default: 5, enum: [1, 5, 20] }"),
            edits: &[(
                "minimum: 1, maximum: 20, default: 5, enum: [1, 5, 20]",
                "minimum: 1.0, maximum: 20.0, default: 5.0, enum: [1.0, 5.0, 20.0]",
            )],
            expected: &[],
        },
        Case {
            name: "a choice of one alternative",
            base: grown("{ $ref: '#/components/schemas/Pear' }", SCHEMAS),
            edits: &[(
                "schema: { $ref: '#/components/schemas/Pear' }",
                "schema: { oneOf: [{ $ref: '#/components/schemas/Pear' }] }",
            )],
            expected: &[],
        },
        Case {
            name: "any of one alternative, with another property",
            base: planted("{ anyOf: [{ type: object, properties: { height: { type: integer } } }] }", ""),
            edits: &[(
                "{ anyOf: [{ type: object, properties: { height: { type: integer } } }] }",
                "{ type: object, properties: { height: { type: integer }, age: { type: integer } } }",
            )],
            expected: &["request-optional-property-added info minor: +PostTrees::age, +PostTreesBody::age"],
        },
        Case {
            name: "an enum as alternatives",
            base: param("{ type: string, enum: [ripe, sour] }"),
            edits: &[(
                "{ type: string, enum: [ripe, sour] }",
                "{ oneOf: [{ type: string, enum: [ripe], title: Ripe ones }, { type: string, enum: [sour] }] }",
            )],
            expected: &["docs: title of \"ripe\""],
        },
        Case {
            name: "one more value among alternatives",
            base: param("{ type: string, enum: [ripe, sour] }"),
            edits: &[(
                "{ type: string, enum: [ripe, sour] }",
                "{ anyOf: [{ type: string, enum: [ripe] }, { type: string, enum: [sour, wild] }] }",
            )],
            expected: &["request-enum-value-added info minor: +GetTreesRows::Wild"],
        },
    ]);
}

#[test]
fn compares_numbers_by_meaning() {
    let param = |schema: &str| asked(&format!("{{ name: rows, in: query, schema: {schema} }}"));
    assert_all(&[
        Case {
            name: "whole numbers with an exponent",
            base: param("{ type: number, minimum: 1, maximum: 100, multipleOf: 1, enum: [1, 2] }"),
            edits: &[(
                "minimum: 1, maximum: 100, multipleOf: 1, enum: [1, 2]",
                "minimum: 1e0, maximum: 1e2, multipleOf: 1.0, enum: [1.0, 2e0]",
            )],
            expected: &[],
        },
        Case {
            name: "lengths with a fraction or an exponent",
            base: param("{ type: string, minLength: 1, maxLength: 10 }"),
            edits: &[("minLength: 1, maxLength: 10", "minLength: 1.0, maxLength: 1e1")],
            expected: &[],
        },
        Case {
            name: "the exclusive bound of another version of OpenAPI",
            base: param("{ type: integer, minimum: 1, exclusiveMinimum: true }"),
            edits: &[
                ("openapi: 3.0.3", "openapi: 3.1.0"),
                ("minimum: 1, exclusiveMinimum: true", "exclusiveMinimum: 1"),
            ],
            expected: &["openapi-version-changed info none"],
        },
        Case {
            name: "integers above 0, which are at least 1",
            base: param("{ type: integer, minimum: 0, exclusiveMinimum: true }"),
            edits: &[("minimum: 0, exclusiveMinimum: true", "minimum: 1")],
            expected: &[],
        },
        Case {
            name: "integers below 10, and up to 10",
            base: param("{ type: integer, maximum: 10, exclusiveMaximum: true }"),
            edits: &[("maximum: 10, exclusiveMaximum: true", "maximum: 10")],
            expected: &["request-maximum-increased info none"],
        },
        Case {
            name: "numbers above 0 are not those from 1",
            base: param("{ type: number, minimum: 0, exclusiveMinimum: true }"),
            edits: &[("minimum: 0, exclusiveMinimum: true", "minimum: 1")],
            expected: &["request-minimum-increased breaking none"],
        },
    ]);
}

#[test]
fn compares_notations_of_one_meaning() {
    let param = |schema: &str| asked(&format!("{{ name: rows, in: query, schema: {schema} }}"));
    assert_all(&[
        Case {
            name: "an enum as constants",
            base: later(&param("{ type: string, enum: [ripe, sour] }")),
            edits: &[("{ type: string, enum: [ripe, sour] }", "{ oneOf: [{ const: ripe }, { const: sour }] }")],
            expected: &[],
        },
        Case {
            name: "an enum as constants with texts",
            base: later(&param("{ type: string, enum: [ripe, sour] }")),
            edits: &[(
                "{ type: string, enum: [ripe, sour] }",
                "{ oneOf: [{ const: ripe, title: Ripe ones }, { type: string, const: sour, description: Not yet. }] }",
            )],
            expected: &["docs: title of \"ripe\", description of \"sour\""],
        },
        Case {
            name: "a constant as an enum",
            base: later(&param("{ type: string, const: ripe }")),
            edits: &[("const: ripe", "enum: [ripe]")],
            expected: &[],
        },
        Case {
            name: "properties in two parts",
            base: grown("{ type: object, properties: { height: { type: integer }, kind: { type: string } } }", ""),
            edits: &[(
                "{ type: object, properties: { height: { type: integer }, kind: { type: string } } }",
                "{ allOf: [{ type: object, properties: { height: { type: integer } } }, { type: object, properties: { \
                 kind: { type: string } } }] }",
            )],
            expected: &[],
        },
        Case {
            name: "a discriminator with the name of a component",
            base: grown(
                "{ oneOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], discriminator: { \
                 propertyName: kind, mapping: { pear: '#/components/schemas/Pear', plum: Plum } } }",
                "components: { schemas: { Pear: { type: object, properties: { kind: { type: string } } }, Plum: { type: \
                 object, properties: { kind: { type: string } } } } }\n",
            ),
            edits: &[
                ("pear: '#/components/schemas/Pear'", "pear: Pear"),
                ("plum: Plum", "plum: '#/components/schemas/Plum'"),
            ],
            expected: &[],
        },
        Case {
            name: "a parameter of all operations of a path",
            base: asked("{ name: rows, in: query, schema: { type: string } }"),
            edits: &[
                ("      parameters: [{ name: rows, in: query, schema: { type: string } }]\n", ""),
                ("  /trees:\n", "  /trees:\n    parameters: [{ name: rows, in: query, schema: { type: string } }]\n"),
            ],
            expected: &[],
        },
        Case {
            name: "a response as a component",
            base: document("  /trees:\n    get: { tags: [Trees], responses: { '204': { description: None } } }\n")
                + "components: { responses: { Done: { description: None } } }\n",
            edits: &[("'204': { description: None }", "'204': { $ref: '#/components/responses/Done' }")],
            expected: &[],
        },
    ]);
}

#[test]
fn compares_media_types_by_meaning() {
    let sent = planted("{ type: object, properties: { height: { type: integer } } }", "");
    let returned = grown("{ type: object, properties: { height: { type: integer } } }", "");
    assert_all(&[
        Case {
            name: "a charset in a request",
            base: sent.clone(),
            edits: &[("application/json:", "application/json; charset=utf-8:")],
            expected: &["request-media-type-respelled info patch: PostTrees::body"],
        },
        Case {
            name: "a charset in a response, with another type",
            base: returned.clone(),
            edits: &[("application/json:", "application/json; charset=UTF-8:"), ("integer", "string")],
            expected: &[
                "response-type-changed breaking major: GetTreesOk::height",
                "response-media-type-respelled info patch: GetTreesResponse::Ok",
            ],
        },
        Case {
            name: "JSON by its suffix",
            base: returned.clone(),
            edits: &[("application/json:", "application/vnd.orchard+json:")],
            expected: &["response-media-type-respelled info patch: GetTreesResponse::Ok"],
        },
        Case {
            name: "parameters in another order",
            base: sent.replace("application/json:", "application/json; charset=utf-8; profile=a:"),
            edits: &[("json; charset=utf-8; profile=a:", "json;profile=\"a\"; charset=UTF-8:")],
            expected: &["request-media-type-respelled info patch: PostTrees::body"],
        },
        Case {
            name: "another parameter",
            base: sent.replace("application/json:", "application/json; profile=a:"),
            edits: &[("profile=a", "profile=b")],
            expected: &[
                "request-media-type-removed breaking patch: PostTrees::body",
                "request-media-type-added info patch (1 listed before)",
            ],
        },
        Case {
            name: "another charset",
            base: grown("{ type: string }", "").replace("application/json", "text/plain"),
            edits: &[("text/plain:", "text/plain; charset=iso-8859-1:")],
            expected: &[
                "response-media-type-removed breaking patch: GetTreesResponse::Ok",
                "response-media-type-added info patch (1 listed before)",
            ],
        },
    ]);
    for (base, wide, narrow) in [
        (&sent, "request-media-type-widened info", "request-media-type-narrowed breaking"),
        (&returned, "response-media-type-widened warning", "response-media-type-narrowed info"),
    ] {
        let any = base.replace("application/json:", "'*/*':");
        for (from, to, expected) in [(base, &any, wide), (&any, base, narrow)] {
            let found = super::editions::compare_texts(from, to);
            assert!(found.len() == 1 && found[0].starts_with(expected), "{expected}: {found:#?}");
        }
    }
}

#[test]
fn treats_unused_components_as_documentation() {
    let unused = |text: &str| grown("{ type: string }", &format!("components: {{ schemas: {{ {text} }} }}\n"));
    assert_all(&[
        Case {
            name: "the text of an unused component",
            base: unused("Stone: { type: string, description: Of a plum. }"),
            edits: &[("Of a plum.", "Of a cherry.")],
            expected: &["docs: schemas/Stone"],
        },
        Case {
            name: "the type of an unused component",
            base: unused("Stone: { type: string }"),
            edits: &[("Stone: { type: string }", "Stone: { type: integer }")],
            expected: &["rust-item-changed - major: Stone", "docs: schemas/Stone"],
        },
        Case {
            name: "an unused component less",
            base: unused("Stone: { type: string }, Stem: { type: string }"),
            edits: &[(", Stem: { type: string }", "")],
            expected: &["rust-item-removed - major: -Stem", "docs: schemas/Stem"],
        },
        Case {
            name: "examples of an extension",
            base: grown("{ type: string, x-examples: { one: Pear } }", ""),
            edits: &[("one: Pear", "one: Plum"), ("tags: [Trees]", "x-example: 1\n      tags: [Trees]")],
            expected: &["docs: x-example, x-examples"],
        },
        Case {
            name: "the line from which a schema was inferred",
            base: grown("{ type: string, x-inferred: 'pears.md:3' }", ""),
            edits: &[("pears.md:3", "pears.md:4"), ("tags: [Trees]", "x-inferred: 'pears.md:1'\n      tags: [Trees]")],
            expected: &[],
        },
        Case {
            name: "a title that names a type",
            base: grown("{ title: Tall Tree, type: object, properties: { height: { type: integer } } }", ""),
            edits: &[("title: Tall Tree, ", "")],
            expected: &["docs: title"],
        },
    ]);
}

#[test]
fn rejects_references_to_missing_files() {
    let mut sources = Sources::new();
    let document = sources.add("orchard.yaml", grown("{ $ref: ./pear.yaml }", ""));
    let input = Input { document, ..Input::default() };
    let mut sink = Diagnostics::default();
    assert!(Snapshot::read(&sources, &input, &mut sink).is_none());
    assert!(render(&sink, &sources).contains("error[external-reference]"), "{}", render(&sink, &sources));
    sources.add("pear.yaml", "type: string\n");
    let mut sink = Diagnostics::default();
    assert!(Snapshot::read(&sources, &input, &mut sink).is_some(), "{}", render(&sink, &sources));
}

#[test]
fn reports_a_reference_to_a_missing_component() {
    let base = grown("{ $ref: '#/components/schemas/Pear' }", SCHEMAS);
    let head = base.replacen("schemas/Pear", "schemas/Paer", 1);
    let diff = compare(&snapshot(&base), &snapshot(&head));
    let corrections: Vec<&str> = diff.corrections.iter().map(|correction| correction.id.as_str()).collect();
    assert_eq!(corrections, ["dangling-reference"]);
    let found = summary(&diff);
    assert!(found.len() == 1 && found[0].starts_with("response-type-widened breaking major: "), "{found:#?}");
}
