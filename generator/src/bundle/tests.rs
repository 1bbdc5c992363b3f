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
    assert_eq!(schemas["A"], json!({"$ref": "#/components/schemas/x.a"}));
    assert_eq!(schemas["B"], json!({"$ref": "#/components/schemas/y.a"}));
    assert_eq!(schemas["y.a"], json!({"type": "integer"}));
}

#[test]
fn names_do_not_depend_on_the_order_of_references() {
    let files = [("x/a.yaml", "type: string\n"), ("y/a.yaml", "type: integer\n")];
    for api in ["{ P: { $ref: x/a.yaml }, Q: { $ref: y/a.yaml } }", "{ Q: { $ref: y/a.yaml }, P: { $ref: x/a.yaml } }"]
    {
        let api = format!("components: {{ schemas: {api} }}\n");
        let after = bundled(&[("api.yaml", &api), files[0], files[1]]);
        let schemas = &after["components"]["schemas"];
        assert_eq!(schemas["P"], json!({"$ref": "#/components/schemas/a"}));
        assert_eq!(schemas["Q"], json!({"$ref": "#/components/schemas/y.a"}));
        assert_eq!(schemas["y.a"], json!({"type": "integer"}));
    }
}

#[test]
fn reads_strings_of_other_files() {
    let after = bundled(&[
        ("api.yaml", "info: { title: { $ref: 'texts.yaml#/title' }, description: { $ref: about.md } }\n"),
        ("texts.yaml", "title: Boats\nother: {}\n"),
        ("about.md", "# Boats: `a`\n"),
    ]);
    assert_eq!(after, json!({"info": {"title": "Boats", "description": "# Boats: `a`\n"}}));
}

#[test]
fn keeps_what_is_beside_a_reference_to_a_path_item() {
    let after = bundled(&[
        ("api.yaml", "paths: { /a: { $ref: item.yaml, summary: Own, post: { responses: {} } } }\n"),
        ("item.yaml", "summary: Theirs\nget: { responses: {} }\n"),
    ]);
    let expected = json!({"summary": "Own", "get": {"responses": {}}, "post": {"responses": {}}});
    assert_eq!(after["paths"]["/a"], expected);
}

#[test]
fn a_part_of_a_file_is_one_component_with_the_part_of_the_whole() {
    let boat = "properties:\n  crew: { type: object, properties: { boat: { $ref: '#' } } }\n";
    let whole = "{ $ref: boat.yaml }";
    let part = "{ $ref: 'boat.yaml#/properties/crew' }";
    for (first, second) in [(whole, part), (part, whole)] {
        let api = format!("components: {{ schemas: {{ A: {first}, B: {second} }} }}\n");
        let after = bundled(&[("api.yaml", &api), ("boat.yaml", boat)]);
        let schemas = &after["components"]["schemas"];
        let link = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        assert_eq!(schemas["boat"], json!({"properties": {"crew": link("boat.crew")}}));
        assert_eq!(schemas["boat.crew"], json!({"type": "object", "properties": {"boat": link("boat")}}));
    }
}

#[test]
fn resolves_the_mapping_of_a_discriminator() {
    let after = bundled(&[
        ("api.yaml", "components: { schemas: { A: { $ref: 'pets.yaml#/Pet' } } }\n"),
        (
            "pets.yaml",
            "Pet:\n  oneOf: [{ $ref: '#/Cat' }, { $ref: dog.yaml }]\n  \
             discriminator: { propertyName: kind, mapping: { c: '#/Cat', d: dog.yaml, e: Elk } }\nCat: { type: object }\n",
        ),
        ("dog.yaml", "type: object\n"),
    ]);
    let mapping = &after["components"]["schemas"]["Pet"]["discriminator"]["mapping"];
    assert_eq!(*mapping, json!({"c": "#/components/schemas/Cat", "d": "#/components/schemas/dog", "e": "Elk"}));
}

#[test]
fn marks_references_to_missing_places_of_files() {
    let after = bundled(&[
        ("api.yaml", "components: { schemas: { A: { $ref: 'x.yaml#/gone' } } }\n"),
        ("x.yaml", "here: {}\n"),
    ]);
    assert_eq!(after["components"]["schemas"]["A"], json!({"$ref": "#x.yaml#/gone"}));
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
