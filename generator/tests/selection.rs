//! A selection of operations: the remaining part of a document, and that its names are those without a selection.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod pipeline;

use std::collections::BTreeSet;

use pipeline::{Texts, generate};

const DOCUMENT: &str = "
openapi: 3.0.3
info: { title: Harbor, version: 1.0.0 }
paths:
  /boats:
    get: { operationId: boats/list, tags: [boats], responses: { '200': { $ref: '#/components/responses/Boats' } } }
    post:
      operationId: boats/add
      tags: [boats]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewBoat' } } } }
      responses: { '204': { description: added } }
  /docks/{dock}:
    parameters: [{ in: path, name: dock, required: true, schema: { type: string } }]
    get:
      operationId: docks/get
      tags: [docks]
      responses: { '200': { description: one, content: { application/json: { schema: { $ref: '#/components/schemas/Dock' } } } } }
    delete: { tags: [docks, admin], responses: { '204': { description: gone } } }
components:
  responses:
    Boats: { description: all, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/boat' } } } } }
  schemas:
    boat: { type: object, properties: { sails: { type: object, properties: { area: { type: number } } } } }
    Boat: { type: object, properties: { unused: { type: string } } }
    NewBoat: { allOf: [{ $ref: '#/components/schemas/boat' }, { type: object, properties: { owner: { type: string } } }] }
    Dock: { type: object, properties: { moored: { type: array, items: { $ref: '#/components/schemas/Boat' } } } }
";

/// The requests and the types of a run, by their names.
fn names(texts: &Texts) -> Result<BTreeSet<String>, String> {
    let (output, said) = texts.run(generate);
    let names = output.ok_or(said)?.reading.names;
    let requests = names.operations.into_values().map(|names| names.request);
    Ok(requests.chain(names.types.into_values().map(|names| names.name)).collect())
}

fn selecting(selectors: &[&str]) -> Texts {
    Texts::new("harbor.yaml", DOCUMENT).names("names.yaml", serde_json::json!({ "select": selectors }).to_string())
}

#[test]
fn keeps_selected_operations_and_reachable_types() {
    let all = names(&Texts::new("harbor.yaml", DOCUMENT)).expect("a crate");
    for (selectors, expected) in [
        (&["tag:boats"][..], &["BoatLower", "BoatSails", "BoatsAdd", "BoatsList", "NewBoat"][..]),
        (&["GET *"], &["Boat", "BoatLower", "BoatSails", "BoatsList", "Dock", "DocksGet"]),
        (&["get /docks/*"], &["Boat", "Dock", "DocksGet"]),
        (&["/docks/{dock}", "!delete /*"], &["Boat", "Dock", "DocksGet"]),
        (&["boats/*", "!boats/list"], &["BoatSails", "BoatsAdd", "NewBoat"]),
        (&["tag:admin"], &["DeleteDocksByDock"]),
        (&["!tag:b*"], &["Boat", "DeleteDocksByDock", "Dock", "DocksGet"]),
    ] {
        let found = names(&selecting(selectors)).expect("a crate");
        assert!(found.is_subset(&all), "{selectors:?}: {found:?} of {all:?}");
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{selectors:?}");
    }
}

#[test]
fn records_names_of_all_operations() {
    let lock = |texts: &Texts| texts.run(generate).0.expect("a crate").lock;
    assert_eq!(lock(&selecting(&["tag:docks"])), lock(&Texts::new("harbor.yaml", DOCUMENT)));
}

#[test]
fn rejects_selectors_without_match() {
    for selector in ["tag:ships", "!tag:ships", "PUT /boats", "boats/remove", "/dock"] {
        let said = names(&selecting(&["tag:boats", selector])).expect_err("an error");
        assert!(said.contains(&format!("error[unused-selector]: no operation is selected by `{selector}`")), "{said}");
        assert!(said.contains("names.yaml:1:"), "{said}");
    }
    let said =
        names(&Texts::new("harbor.yaml", DOCUMENT).names("names.yaml", "select: [{ a: b }]")).expect_err("an error");
    assert!(said.contains("error[names-syntax]"), "{said}");
}
