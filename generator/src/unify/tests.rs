//! The types that are merged, and those that are not.

use crate::diagnostic::Diagnostics;
use crate::ir::TypeKind;
use crate::pipeline::{Input, read};
use crate::source::Sources;

/// The properties of each resulting type, by its name; or the rules of the diagnostics.
fn types(schemas: &str, names: &str) -> Result<Vec<String>, Vec<&'static str>> {
    let mut sources = Sources::new();
    let document = sources.add(
        "document.yaml",
        format!("openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"),
    );
    let names = Some(sources.add("names.yaml", names));
    let mut sink = Diagnostics::default();
    let reading = read(&sources, &Input { document, names, ..Input::default() }, &mut sink);
    let Some(reading) = reading else { return Err(sink.sorted().iter().map(|found| found.rule.id).collect()) };
    let mut types: Vec<String> = reading
        .names
        .types
        .iter()
        .map(|(id, names)| match &reading.api.types.get(*id).kind {
            TypeKind::Struct(fields) => {
                let members: Vec<&str> = fields.iter().map(|field| field.wire_name.as_str()).collect();
                format!("{} {}", names.name, members.join(" "))
            }
            _ => names.name.clone(),
        })
        .collect();
    types.sort();
    Ok(types)
}

const TREE: &str = "{ type: object, properties: { next: { $ref: '#/components/schemas/X' }, v: { type: string } } }";

#[test]
fn compares_recursive_types() {
    let pair = |a: &str, b: &str| format!("    A: {}\n    B: {}\n", a.replace('X', "A"), b.replace('X', "B"));
    let shape = "shapes:\n  Node: [\"schema:A\", \"schema:B\"]\n";
    assert_eq!(types(&pair(TREE, TREE), shape), Ok(vec!["Node next v".to_owned()]));
    let other = TREE.replace("v: { type: string }", "v: { type: integer }");
    assert_eq!(types(&pair(TREE, &other), shape), Err(vec!["shape-mismatch", "family-conflict"]));
    let list = "{ oneOf: [{ type: array, items: { $ref: '#/components/schemas/X' } }, { type: string }] }";
    assert_eq!(types(&pair(list, list), shape), Ok(vec!["Node".to_owned()]));
    // A cycle of two types equals a cycle of one, since no value distinguishes them.
    let two = "    A: { type: object, properties: { next: { $ref: '#/components/schemas/A2' } } }\n    \
               A2: { type: object, properties: { next: { $ref: '#/components/schemas/A' } } }\n    \
               B: { type: object, properties: { next: { $ref: '#/components/schemas/B' } } }\n";
    assert_eq!(types(two, shape), Ok(vec!["Node next".to_owned()]));
}

#[test]
fn does_not_join_mismatched_alternatives() {
    // A list with nulls in it is a list of `Two`, not of `One`.
    let schemas = "    A: { type: object, properties: { p: { $ref: '#/components/schemas/Union' } } }\n    \
                   B: { type: object, properties: { p: { type: array, items: { $ref: '#/components/schemas/Entry' } } } }\n    \
                   Entry: { type: object, nullable: true, properties: { e: { type: string } } }\n    \
                   One: { type: object, properties: { o: { type: string } } }\n    \
                   Two: { type: object, nullable: true, properties: { t: { type: string } } }\n    \
                   Union:\n      oneOf:\n        \
                   - { title: Ones, type: array, items: { $ref: '#/components/schemas/One' } }\n        \
                   - { title: Twos, type: array, items: { $ref: '#/components/schemas/Two' } }\n";
    let expected = ["Both p", "Entry e t", "One o", "Union"].map(str::to_owned).to_vec();
    assert_eq!(types(schemas, "families:\n  Both: [\"schema:A\", \"schema:B\"]\n"), Ok(expected));
}
