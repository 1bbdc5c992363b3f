//! Tests of `allOf`, `oneOf` and `anyOf`.

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, TypeKind, TypePath, TypeRef};
use crate::lower::lower;
use crate::source::{Sources, parse};

/// Lowers component schemas; also returns the rules of the diagnostics.
fn lowered(schemas: &str) -> (Api, Vec<&'static str>) {
    let text =
        format!("openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}");
    let mut sources = Sources::new();
    let mut sink = Diagnostics::default();
    let file = sources.add("document.yaml", text);
    let document = parse(&sources, file, &mut sink).expect("a document");
    let api = lower(&document, &crate::dialect::Dialect::default(), &mut sink).expect("an API");
    (api, sink.sorted().iter().map(|diagnostic| diagnostic.rule.id).collect())
}

/// A short form of a component: the properties of an object, with `!` after required ones; the labels of a union.
fn component(api: &Api, name: &str) -> String {
    let is_it = |site: &TypePath| site.to_string() == format!("schema:{name}");
    let (_, def) = api.types.iter().find(|(_, def)| is_it(&def.site)).expect("a component");
    described(&def.kind, api)
}

fn described(kind: &TypeKind, api: &Api) -> String {
    match kind {
        TypeKind::Struct(fields) => {
            let member = |f: &crate::ir::Field| format!("{}{}", f.wire_name, if f.required { "!" } else { "" });
            fields.iter().map(member).collect::<Vec<_>>().join(" ")
        }
        TypeKind::Union(union) => union.variants.iter().map(|v| v.label.as_str()).collect::<Vec<_>>().join(" | "),
        TypeKind::Enum(values) => values.join(", "),
        TypeKind::Alias(TypeRef::Named(id)) => format!("= {}", api.types.get(*id).site),
        other => format!("{other:?}"),
    }
}

#[test]
fn all_of_requires_the_properties_of_every_part() {
    let parts = "    A: { type: object, required: [x], properties: { x: { type: string }, y: { type: string } } }\n    \
                 B: { type: object, required: [y], properties: { x: { type: string }, y: { type: string }, z: {} } }\n";
    for (case, schema, expected) in [
        (
            "components",
            "{ allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }",
            "x! y! z",
        ),
        (
            "the other way",
            "{ allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }] }",
            "x! y! z",
        ),
        ("a part without a type", "{ allOf: [{ $ref: '#/components/schemas/A' }, { required: [y] }] }", "x! y!"),
        ("beside", "{ allOf: [{ $ref: '#/components/schemas/A' }], required: [y] }", "x! y!"),
        (
            "properties beside",
            "{ allOf: [{ $ref: '#/components/schemas/A' }], properties: { x: { type: string }, w: {} } }",
            "x! y w",
        ),
    ] {
        let (api, rules) = lowered(&format!("{parts}    C: {schema}\n"));
        assert_eq!((component(&api, "C").as_str(), rules.len()), (expected, 0), "{case}: {rules:?}");
    }
}

#[test]
fn reports_invalid_all_of_parts_of_objects() {
    for (case, schema, rules) in [
        ("a string beside properties", "{ allOf: [{ type: string }], properties: { a: {} } }", 1),
        ("a string beside an object", "{ allOf: [{ type: string }, { type: object, properties: { a: {} } }] }", 1),
        ("an object alone", "{ allOf: [{ type: object, properties: { a: {} } }, { description: d }] }", 0),
        ("strings alone", "{ allOf: [{ type: string }, { type: string, maxLength: 1 }] }", 0),
    ] {
        let (_, found) = lowered(&format!("    C: {schema}\n"));
        assert_eq!(found, vec!["unsupported-all-of"; rules], "{case}");
    }
}

#[test]
fn names_alternatives_by_their_content() {
    let (api, _) = lowered(
        "    C: { oneOf: [{ type: string, enum: [a, b] }, { type: string }, { type: string, format: date-time }, \
         { type: integer }, { type: number }, { type: boolean }, { type: array, items: {} }, { type: object }, \
         { type: object, properties: { p: {} } }, { type: object, required: [r], properties: { q: {}, r: {} } }, \
         { title: ' A title ', type: object, properties: { s: {} } }, { $ref: '#/components/schemas/D' }] }\n    \
         D: { type: object, properties: { t: {} } }\n",
    );
    let expected =
        "constant | string | date-time | integer | number | boolean | list | map | with p | with r | A title | D";
    assert_eq!(component(&api, "C"), expected);
}

#[test]
fn reads_unions_of_strings_as_one_enum() {
    let components = "    Sail: { type: string, enum: [jib, main] }\n    Boom: { type: string, enum: [main, mizzen] }\n    \
                      Word: { type: string }\n    Boat: { type: object, properties: { t: {} } }\n    \
                      Nested: { oneOf: [{ $ref: '#/components/schemas/Sail' }, { type: string }] }\n";
    let reference = |name: &str| format!("{{ $ref: '#/components/schemas/{name}' }}");
    let (sail, boom, word, boat) = (reference("Sail"), reference("Boom"), reference("Word"), reference("Boat"));
    for (alternatives, expected) in [
        ("{ enum: [now] }, { type: string, enum: [never] }".to_owned(), "now, never"),
        ("{ type: string, enum: [a, b] }, { type: string, enum: [b, c] }".to_owned(), "a, b, c"),
        ("{ type: string }, { type: string, enum: [a, b] }".to_owned(), "a, b"),
        ("{ type: string, enum: [a] }, { anyOf: [{ type: string, enum: [b] }, { type: string }] }".to_owned(), "a, b"),
        (format!("{sail}, {boom}"), "jib, main, mizzen"),
        (format!("{word}, {sail}"), "= schema:Sail"),
        (format!("{}, {{ type: string }}", reference("Nested")), "= schema:Nested"),
        (format!("{sail}, {boat}"), "Sail | Boat"),
        ("{ type: string, enum: [a] }, { type: integer }".to_owned(), "a | integer"),
        ("{ type: string, enum: [a] }, { type: string, format: date-time }".to_owned(), "a | date-time"),
    ] {
        let (api, _) = lowered(&format!("{components}    C: {{ oneOf: [{alternatives}] }}\n"));
        assert_eq!(component(&api, "C"), expected, "{alternatives}");
    }
}

#[test]
fn lists_the_descriptions_of_constants() {
    let (api, _) = lowered(
        "    C: { description: When., oneOf: [{ type: string, enum: [now], description: At once. }, { type: string, enum: [never] }] }\n",
    );
    let (_, def) = api.types.iter().find(|(_, def)| def.site.to_string() == "schema:C").expect("a component");
    assert_eq!(def.doc.description.as_deref(), Some("When.\n\n- `now`: At once."));
}

#[test]
fn limits_repeated_all_of() {
    let chain = |length: usize, width: usize| {
        let link = |i: usize| {
            let own: String = (0..width).map(|p| format!("p{i}x{p}: {{}}, ")).collect();
            match i + 1 {
                next if next == length => format!("    S{i}: {{ type: object, properties: {{ {own} }} }}\n"),
                next => format!(
                    "    S{i}: {{ allOf: [{{ $ref: '#/components/schemas/S{next}' }}, {{ properties: {{ {own} }} }}] }}\n"
                ),
            }
        };
        (0..length).map(link).collect::<String>()
    };
    for (length, width, expected) in [
        (50, 5, vec![]),
        (90, 10, vec!["too-much-inherited"]),
        (150, 1, vec!["unsupported-all-of", "deep-composition"]),
    ] {
        let (_, mut rules) = lowered(&chain(length, width));
        rules.dedup();
        assert_eq!(rules, expected, "{length} schemas of {width} properties");
    }
}

#[test]
fn redeclared_properties_have_the_common_type() {
    let parts = "    Kind: { type: string, enum: [ripe, sour, wild] }\n    Few: { type: string, enum: [ripe] }\n    \
                 Named: { type: object, properties: { a: {} } }\n";
    for (case, first, second, expected) in [
        ("an enum and a string", "$ref: '#/components/schemas/Kind'", "type: string", "= schema:Kind"),
        ("a string and an enum", "type: string", "$ref: '#/components/schemas/Kind'", "= schema:Kind"),
        ("a part of an enum", "$ref: '#/components/schemas/Kind'", "$ref: '#/components/schemas/Few'", "= schema:Few"),
        ("enums", "$ref: '#/components/schemas/Kind'", "type: string, enum: [sour, wild, old]", "sour, wild"),
        ("objects", "$ref: '#/components/schemas/Named'", "type: object, properties: { b: {} }", "a b"),
        ("an object and a map", "$ref: '#/components/schemas/Named'", "type: object", "= schema:Named"),
    ] {
        let (api, rules) = lowered(&format!(
            "{parts}    C: {{ allOf: [{{ type: object, properties: {{ p: {{ {first} }} }} }}, \
             {{ type: object, properties: {{ p: {{ {second} }} }} }}] }}\n"
        ));
        let (_, def) = api.types.iter().find(|(_, def)| def.site.to_string() == "schema:C").expect("a component");
        let TypeKind::Struct(fields) = &def.kind else { panic!("{case}: {:?}", def.kind) };
        let TypeRef::Named(id) = fields[0].ty else { panic!("{case}: {:?}", fields[0].ty) };
        let site = api.types.get(id).site.to_string();
        let found = match expected.starts_with('=') {
            true => format!("= {site}"),
            false => described(&api.types.get(id).kind, &api),
        };
        assert_eq!((found.as_str(), rules.len()), (expected, 0), "{case}: {rules:?}");
    }
}
