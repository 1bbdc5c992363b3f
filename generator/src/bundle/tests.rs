//! Documents of several files.

use serde_json::{Value as Json, json};

use super::*;

/// Merges the files; the first one is the document.
fn bundled(files: &[(&str, &str)]) -> Json {
    let mut sources = Sources::new();
    let ids: Vec<FileId> = files.iter().map(|(name, text)| sources.add(*name, *text)).collect();
    let mut sink = Diagnostics::default();
    let document = source::parse(&sources, ids[0], &mut sink).unwrap();
    let document = bundle(&sources, document, &mut sink);
    assert!(sink.sorted().is_empty(), "{sink:?}");
    document.to_json()
}

#[test]
fn bundles_files_as_components_or_inline() {
    let after = bundled(&[
        (
            "spec/api.yaml",
            "info: { description: { $ref: about.md } }\n\
             paths:\n  /boats:\n    get: { $ref: boats/list.yaml }\n  /crews: { $ref: './boats/../crews.yaml#/item' }\n\
             components: { schemas: { Crew: { type: string } } }\n",
        ),
        ("spec/about.md", "# Boats\n"),
        (
            "spec/boats/list.yaml",
            "responses:\n  '200': { $ref: 'shared.yaml#/ok' }\n  '404': { $ref: 'shared.yaml#/gone' }\n",
        ),
        (
            "spec/boats/shared.yaml",
            "ok: { content: { application/json: { schema: { $ref: boat.yaml } } } }\ngone: { $ref: '#/lost' }\nlost: { description: l }\n",
        ),
        (
            "spec/boats/boat.yaml",
            "properties:\n  twin: { $ref: boat.yaml }\n  crew: { $ref: '../api.yaml#/components/schemas/Crew' }\n",
        ),
        ("spec/crews.yaml", "item: { get: { responses: { '200': { $ref: 'boats/shared.yaml#/ok' } } } }\n"),
    ]);
    let link = |target: &str| json!({"$ref": target});
    assert_eq!(
        after,
        json!({
            "info": {"description": "# Boats\n"},
            "paths": {
                "/boats": {"get": {"responses": {
                    "200": link("#/components/responses/ok"), "404": link("#/components/responses/gone"),
                }}},
                "/crews": {"get": {"responses": {"200": link("#/components/responses/ok")}}},
            },
            "components": {
                "schemas": {
                    "Crew": {"type": "string"},
                    "boat": {"properties": {
                        "twin": link("#/components/schemas/boat"), "crew": link("#/components/schemas/Crew"),
                    }},
                },
                "responses": {
                    "ok": {"content": {"application/json": {"schema": link("#/components/schemas/boat")}}},
                    "gone": link("#/components/responses/lost"),
                    "lost": {"description": "l"},
                },
            },
        })
    );
}

#[test]
fn keeps_equally_named_schemas_apart() {
    let after = bundled(&[
        ("api.yaml", "components: { schemas: { A: { $ref: x/a.yaml }, B: { $ref: y/a.yaml }, a: {} } }\n"),
        ("x/a.yaml", "type: string\n"),
        ("y/a.yaml", "type: integer\n"),
    ]);
    let schemas = &after["components"]["schemas"];
    assert_eq!(schemas["A"], json!({"$ref": "#/components/schemas/a.2"}));
    assert_eq!(schemas["B"], json!({"$ref": "#/components/schemas/a.3"}));
    assert_eq!(schemas["a.3"], json!({"type": "integer"}));
}

#[test]
fn keeps_unresolvable_references() {
    let text = "components: { schemas: { A: { $ref: gone.yaml }, B: { $ref: 'https://example.com/a.yaml' }, C: { $ref: '#/components/schemas/A' } } }\n";
    let alone = bundled(&[("api.yaml", text)]);
    assert_eq!(alone["components"]["schemas"]["A"], json!({"$ref": "gone.yaml"}));
    assert_eq!(alone["components"]["schemas"]["C"], json!({"$ref": "#/components/schemas/A"}));
}

#[test]
fn lists_each_referenced_file_once() {
    let mut sources = Sources::new();
    let text = "a: [{ $ref: 'b/c.yaml#/d' }, { $ref: './b/c.yaml' }, { $ref: '#/a' }]\nx-a: { $ref: e.yaml }\nf: { $ref: 'https://a/b' }\n";
    let file = sources.add("spec/api.yaml", text);
    assert_eq!(references(&sources, file), ["spec/b/c.yaml"]);
}

#[test]
fn parses_only_what_may_refer_to_other_files() {
    for (text, expected) in [
        ("a: 1", false),
        (r##"{"$ref":"#/a","b":{"$ref" : "#/c"}}"##, false),
        ("a: { $ref: '#/b' }\nb: { $ref:   \"#/c\" }", false),
        ("$ref: a.yaml", true),
        ("$ref: '#/a'\nb: { $ref: 'b.yaml#/c' }", true),
        ("$ref:\n  '#/a'", true),
        ("$ref: *a", true),
        ("$ref: # in another file\n  a.yaml", true),
        (r#"{"\u0024ref":"a.yaml"}"#, true),
        (r#""\x24ref": a.yaml"#, true),
    ] {
        assert_eq!(may_refer_to_others(text), expected, "{text}");
    }
}
