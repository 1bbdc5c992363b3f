//! Reading of documents with unusual notation.

use serde_json::json;

use super::*;

fn contract(document: serde_json::Value) -> Contract {
    read(&Node::from_json(Span::default(), &document))
}

/// Returns the contract of a document in which one operation returns this schema, and that schema.
fn answered(schema: serde_json::Value, components: serde_json::Value) -> (Contract, SchemaId) {
    let media = json!({"application/json": {"schema": schema}});
    let contract = contract(json!({
        "paths": {"/a": {"get": {"responses": {"200": {"description": "", "content": media}}}}},
        "components": {"schemas": components},
    }));
    let id = contract.operations[0].responses["200"].content["application/json"].schema;
    (contract, id)
}

#[test]
fn merges_the_parts_of_all_of() {
    let (contract, id) = answered(
        json!({"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": {"minLength": 3}}, "required": ["b", "c"]}]}),
        json!({"A": {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string", "minLength": 1}}}}),
    );
    let schema = contract.schemas.get(id);
    let required = |name: &str| schema.properties[name].required.is_some();
    assert_eq!(schema.properties.keys().collect::<Vec<_>>(), ["a", "b", "c"]);
    assert!(!required("a") && required("b") && required("c"));
    let b = contract.schemas.get(schema.properties["b"].schema);
    assert_eq!((b.kind(), &b.keys["minLength"].value), (Some("string"), &json!(3)));
    assert_eq!(schema.properties["c"].schema, SchemaId::ANYTHING);
}

#[test]
fn merges_elements_and_values_of_all_of() {
    let (contract, id) = answered(
        json!({"allOf": [
            {"items": {"type": "string", "nullable": true}, "additionalProperties": {"type": "string"}},
            {"items": {"minLength": 2}, "additionalProperties": {"maxLength": 3}},
            {"additionalProperties": true},
        ]}),
        json!({}),
    );
    let schema = contract.schemas.get(id);
    let (Some((_, items)), Additional::Typed(_, values)) = (schema.items, schema.additional) else {
        panic!("{schema:?}")
    };
    let (items, values) = (contract.schemas.get(items), contract.schemas.get(values));
    // A part without a type does not exclude null.
    assert_eq!(
        (items.kind(), items.flag("nullable"), &items.keys["minLength"].value),
        (Some("string"), true, &json!(2))
    );
    assert_eq!((values.kind(), &values.keys["maxLength"].value), (Some("string"), &json!(3)));
}

#[test]
fn declares_null_if_no_part_excludes_it() {
    for (schema, expected) in [
        (json!({"type": "string", "nullable": true}), true),
        (json!({"allOf": [{"type": "string", "nullable": true}, {"minLength": 2}]}), true),
        (json!({"allOf": [{"type": "string", "nullable": true}, {"nullable": false}]}), true),
        (json!({"allOf": [{"type": "string", "nullable": true}, {"type": "string"}]}), false),
        (json!({"allOf": [{"type": "string", "nullable": true}, {"oneOf": [{"enum": ["a", null]}, {}]}]}), true),
    ] {
        let (contract, id) = answered(schema.clone(), json!({}));
        assert_eq!(contract.schemas.get(id).flag("nullable"), expected, "{schema}");
    }
}

#[test]
fn keeps_contradictions_in_all_of() {
    let (contract, id) = answered(json!({"allOf": [{"type": "string"}, {"type": "array"}]}), json!({}));
    let keys = &contract.schemas.get(id).keys;
    assert_eq!((&keys["type"].value, &keys["allOf/2/type"].value), (&json!("string"), &json!("array")));
}

#[test]
fn terminates_on_cycles() {
    let (contract, id) = answered(
        json!({"$ref": "#/components/schemas/A"}),
        json!({
            "A": {"properties": {"next": {"$ref": "#/components/schemas/A"}, "b": {"$ref": "#/components/schemas/B"}}},
            "B": {"allOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/A"}]},
            "C": {"$ref": "#/components/schemas/C"},
        }),
    );
    let a = contract.schemas.get(id);
    assert_eq!(a.properties["next"].schema, id);
    let b = contract.schemas.get(a.properties["b"].schema);
    assert_eq!(b.properties["b"].schema, a.properties["b"].schema);
    assert_eq!(contract.unused.keys().collect::<Vec<_>>(), ["schemas/C"]);
}

#[test]
fn keeps_dangling_references() {
    let (contract, id) = answered(json!({"$ref": "#/components/schemas/Lost"}), json!({}));
    assert_eq!(contract.schemas.get(id).keys["$ref"].value, json!("#/components/schemas/Lost"));
}

#[test]
fn operations_inherit_from_path_and_document() {
    let contract = contract(json!({
        "security": [{"token": []}],
        "paths": {"/a/{b}": {
            "parameters": [
                {"name": "b", "in": "path"}, {"name": "c", "in": "query", "required": true},
                {"name": "X-D", "in": "header"},
            ],
            "servers": [{"url": "https://a.example"}],
            "get": {"parameters": [{"name": "c", "in": "query"}, {"name": "x-d", "in": "header"}], "responses": {}},
            "put": {"security": [], "responses": {}},
        }},
    }));
    let [get, put] = contract.operations.as_slice() else { panic!("two operations") };
    let params =
        |o: &Operation| o.params.iter().map(|p| (p.name.clone(), flag(&p.keys, "required"))).collect::<Vec<_>>();
    let expected = |c, d: &str| [("b".to_owned(), false), ("c".to_owned(), c), (d.to_owned(), false)];
    assert_eq!(params(get), expected(false, "x-d"));
    assert_eq!(params(put), expected(true, "X-D"));
    assert_eq!((get.security.len(), put.security.len()), (1, 0));
    assert!(get.servers.is_some());
}

#[test]
fn reads_any_tree() {
    for tree in [json!(null), json!([1]), json!({"paths": [1], "components": 2, "info": "x", "tags": {}})] {
        assert!(contract(tree).operations.is_empty());
    }
    let odd =
        contract(json!({"paths": {"/a": {"get": {"responses": {"200": 3}, "parameters": {"a": 1}, "tags": "x"}}}}));
    assert_eq!(odd.operations[0].keys.keys().collect::<Vec<_>>(), ["tags", "parameters"]);
}

#[test]
fn combines_schemas_up_to_a_limit() {
    // The references `a` and `b` lead to every subset of these schemas that contains the first one.
    let sets = |count: usize| {
        let to = |n: usize| json!({"$ref": format!("#/components/schemas/S{n}")});
        let schema = |n: usize| match n {
            0 => json!({"properties": {"a": {"allOf": [to(0), to(1)]}, "b": to(0)}}),
            n if n + 1 < count => json!({"properties": {"a": to(n + 1), "b": to(n + 1)}}),
            _ => json!({}),
        };
        let schemas: serde_json::Map<_, _> = (0..count).map(|n| (format!("S{n}"), schema(n))).collect();
        answered(to(0), serde_json::Value::Object(schemas)).0
    };
    assert!(!sets(8).is_incomplete);
    assert!(sets(40).is_incomplete);
}
