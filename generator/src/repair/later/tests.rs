//! Each construct on its own, and a document with many.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::*;
use crate::grammar::findings;

fn run(document: &Json, strictness: Strictness) -> (Json, Vec<String>, Vec<String>) {
    let mut document = Node::from_json(Span::default(), document);
    let mut sink = Diagnostics::new(strictness);
    let fixes = read(&mut document, &mut sink);
    let rules = fixes.into_iter().map(|fix| fix.rule).collect::<BTreeSet<_>>();
    let said = sink.sorted().iter().map(|d| d.rule.id.to_owned()).collect();
    (document.to_json(), rules.into_iter().collect(), said)
}

fn with_schema(version: &str, schema: Json) -> Json {
    json!({"openapi": version, "info": {"title": "", "version": ""}, "paths": {}, "components": {"schemas": {
        "Base": {"$anchor": "base", "type": "object"}, "A": schema,
    }}})
}

/// Returns the result of reading a schema of 3.1, and the rules that applied.
fn schema_of(schema: Json) -> (Json, Vec<String>) {
    let (document, mut rules, _) = run(&with_schema("3.1.0", schema), Strictness::Strict);
    rules.retain(|rule| rule != "later-version" && rule != "schema-identity");
    assert_eq!(document["openapi"], "3.0.3");
    (document["components"]["schemas"]["A"].clone(), rules)
}

#[test]
fn converts_schemas_to_3_0() {
    let base = json!({"$ref": "#/components/schemas/Base"});
    for (schema, expected, rule) in [
        (json!({"type": ["string", "null"]}), json!({"type": "string", "nullable": true}), "type-list"),
        (json!({"type": ["integer"]}), json!({"type": "integer"}), "type-list"),
        (json!({"type": "null"}), json!({"nullable": true, "enum": [null]}), "type-list"),
        (json!({"type": ["string", "null"], "enum": ["a"]}), json!({"type": "string", "enum": ["a"]}), "type-list"),
        (json!({"type": ["number", "integer"]}), json!({"type": "number"}), "type-list"),
        (
            json!({"type": ["string", "array", "null"], "items": {"type": "string"}, "maxLength": 3, "title": "t"}),
            json!({"title": "t", "nullable": true, "anyOf": [
                {"type": "string", "maxLength": 3}, {"type": "array", "items": {"type": "string"}},
            ]}),
            "type-list",
        ),
        (
            json!({"type": ["string", "integer"], "enum": ["a", 1, null]}),
            json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}]}),
            "type-list",
        ),
        (json!({"anyOf": [base, {"type": "null"}]}), json!({"anyOf": [base], "nullable": true}), "null-alternative"),
        (json!({"const": "on"}), json!({"enum": ["on"], "type": "string"}), "const"),
        (json!({"const": 3}), json!({"enum": [3], "type": "integer"}), "const"),
        (json!({"const": 3, "enum": [3, 4]}), json!({"enum": [3], "type": "integer"}), "const"),
        (json!({"const": 3, "enum": [4]}), json!({"enum": [4], "allOf": [{"enum": [3]}], "type": "integer"}), "const"),
        (json!({"type": "array"}), json!({"type": "array", "items": {}}), "array-items"),
        (
            json!({"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 9, "maximum": 5}),
            json!({"type": "integer", "minimum": 3, "exclusiveMinimum": true, "maximum": 5}),
            "exclusive-bound",
        ),
        (
            json!({"type": "string", "examples": ["a", "b"]}),
            json!({"type": "string", "example": "a"}),
            "schema-examples",
        ),
        (json!({"type": "string", "examples": []}), json!({"type": "string"}), "schema-examples"),
        (
            json!({"$ref": "#/components/schemas/Base", "description": "Of it."}),
            json!({"description": "Of it.", "allOf": [base]}),
            "reference-siblings",
        ),
        (json!({"items": {"$ref": "#base"}}), json!({"items": base}), "anchor"),
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false}),
            json!({"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
                "x-schema-prefixItems": [{"type": "string"}, {"type": "integer"}], "x-schema-items": false}),
            "prefix-items",
        ),
        (
            json!({"prefixItems": [{"type": "string"}, {"type": "string"}]}),
            json!({"type": "array", "items": {"type": "string"},
                "x-schema-prefixItems": [{"type": "string"}, {"type": "string"}]}),
            "prefix-items",
        ),
        (
            json!({"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": false}),
            json!({"type": "object", "additionalProperties": {"type": "string"},
                "x-schema-patternProperties": {"^x": {"type": "string"}}, "x-schema-additionalProperties": false}),
            "pattern-properties",
        ),
        (
            json!({"type": "string", "contentEncoding": "base64url"}),
            json!({"type": "string", "format": "base64url"}),
            "content-encoding",
        ),
        (json!({"contentMediaType": "image/png"}), json!({"format": "binary", "type": "string"}), "content-encoding"),
        (
            json!({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
            json!({"type": "string", "format": "byte"}),
            "content-encoding",
        ),
        (
            json!({"type": "string", "contentMediaType": "application/json"}),
            json!({"type": "string"}),
            "content-encoding",
        ),
        (
            json!({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {}}),
            json!({"type": "object", "x-schema-if": {"required": ["a"]}, "x-schema-then": {"required": ["b"]},
                "x-schema-else": {}}),
            "conditional-schema",
        ),
        (json!({"properties": {"a": true}}), json!({"properties": {"a": {}}}), "boolean-schema"),
        (json!({"properties": {"a": false}}), json!({"properties": {"a": {"not": {}}}}), "boolean-schema"),
        (
            json!({"type": "object", "dependentRequired": {"a": ["b"]}}),
            json!({"type": "object", "x-schema-dependentRequired": {"a": ["b"]}}),
            "dependent-schema",
        ),
        (
            json!({"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}),
            json!({"x-schema-dependentRequired": {"a": ["b"]}, "x-schema-dependentSchemas": {"c": {"required": ["d"]}}}),
            "dependent-schema",
        ),
        (
            json!({"type": "object", "unevaluatedProperties": false}),
            json!({"type": "object", "x-schema-unevaluatedProperties": false}),
            "unevaluated",
        ),
        (
            json!({"type": "array", "items": {}, "contains": {}, "minContains": 2}),
            json!({"type": "array", "items": {}, "x-schema-contains": {}, "x-schema-minContains": 2}),
            "contains",
        ),
        (
            json!({"type": "object", "propertyNames": {}}),
            json!({"type": "object", "x-schema-propertyNames": {}}),
            "property-names",
        ),
    ] {
        let shown = schema.to_string();
        assert_eq!(schema_of(schema), (expected, vec![rule.to_owned()]), "{shown}");
    }
}

#[test]
fn converts_moved_schemas() {
    let schema = json!({"prefixItems": [{"type": ["string", "null"]}, {"$defs": {"D": {"const": true}}, "const": 1}]});
    let items = json!([
        {"type": "string", "nullable": true},
        {"$defs": {"D": {"enum": [true], "type": "boolean"}}, "enum": [1], "type": "integer"},
    ]);
    let expected = json!({"type": "array", "items": {"anyOf": items}, "x-schema-prefixItems": items});
    assert_eq!(schema_of(schema).0, expected);
}

#[test]
fn converts_documents_to_3_0() {
    let (document, rules, said) = run(
        &json!({
            "openapi": "3.1.1",
            "info": {"title": "", "version": "", "summary": "s", "license": {"name": "MIT", "identifier": "MIT"}},
            "jsonSchemaDialect": "https://example.com/dialect",
            "webhooks": {"sunk": {"post": {}}},
            "security": [{"tls": [], "key": []}, {"tls": []}],
            "components": {"securitySchemes": {
                "tls": {"type": "mutualTLS"}, "key": {"type": "http", "scheme": "bearer"},
            }},
        }),
        Strictness::Strict,
    );
    assert_eq!(
        document,
        json!({
            "openapi": "3.0.3",
            "info": {"title": "", "version": "", "license": {"name": "MIT"}, "description": "s"},
            "x-webhooks": {"sunk": {"post": {"responses": {}}}},
            "security": [{"key": []}, {}],
            "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
            "paths": {},
        })
    );
    let expected = [
        "info-summary",
        "later-version",
        "license-identifier",
        "mutual-tls",
        "paths-missing",
        "responses-missing",
        "schema-dialect",
        "webhooks",
    ];
    assert_eq!(rules, expected);
    assert_eq!(said, [""; 0]);
    assert!(findings(&Node::from_json(Span::default(), &document)).is_empty());
}

#[test]
fn warns_about_new_3_2_features() {
    let mut document = with_schema("3.2.0", json!({}));
    document["paths"] = json!({"/a": {"query": {"responses": {}}, "additionalOperations": {}}});
    let (after, _, said) = run(&document, Strictness::Strict);
    assert_eq!(after["paths"], json!({"/a": {}}));
    assert_eq!(said, ["later-version", "left-out", "left-out"]);
}

#[test]
fn converts_3_0_documents_only_in_lenient_runs() {
    let document = with_schema("3.0.3", json!({"type": ["string", "null"]}));
    let (after, rules, said) = run(&document, Strictness::Strict);
    assert_eq!((after, rules, said), (document.clone(), Vec::new(), Vec::new()));
    let (after, rules, said) = run(&document, Strictness::Lenient);
    assert_eq!(after["components"]["schemas"]["A"], json!({"type": "string", "nullable": true}));
    assert_eq!(rules, ["schema-identity", "type-list"]);
    assert!(said.iter().all(|rule| rule == "later-keyword"));
}

#[test]
fn constructs_inside_of_what_moves_are_read_where_it_is_then() {
    let inner = json!({"prefixItems": [{"type": ["string", "null"]}], "items": {"type": "integer"}});
    let (schema, _) = schema_of(json!({"prefixItems": [inner], "items": {"type": ["boolean", "null"]}}));
    let (string, integer, boolean) = (
        json!({"type": "string", "nullable": true}),
        json!({"type": "integer"}),
        json!({"type": "boolean", "nullable": true}),
    );
    // What is kept describes no type, so that nothing is copied twice.
    let kept = json!({"x-schema-prefixItems": [string], "x-schema-items": integer});
    let inner = json!({"type": "array", "items": {"anyOf": [string, integer]},
        "x-schema-prefixItems": [string], "x-schema-items": integer});
    let expected = json!({"type": "array", "items": {"anyOf": [inner, boolean]},
        "x-schema-prefixItems": [kept], "x-schema-items": boolean});
    assert_eq!(schema, expected);
}
