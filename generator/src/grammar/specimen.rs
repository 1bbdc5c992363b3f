//! For tests: a valid document with an object of every type, and every mistake that can be made in it.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::{Object, Others, Shape, walk};
use crate::pointer::Pointer;
use crate::source::{Node, Span, Value};

/// The document.
pub(crate) fn document() -> Node {
    let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let json = json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Rooms", "version": "1", "description": "All of it.", "termsOfService": "/terms",
            "contact": {"name": "A", "url": "/a", "email": "a@b"}, "license": {"name": "MIT"},
        },
        "servers": [{"url": "https://{host}", "variables": {"host": {"default": "a", "enum": ["a", "b"]}}}],
        "tags": [{"name": "Rooms", "externalDocs": {"url": "/docs"}}],
        "security": [{"key": []}],
        "paths": {"/rooms/{rid}": {
            "summary": "A room",
            "parameters": [{"$ref": "#/components/parameters/rid"}],
            "post": {
                "operationId": "post-room", "tags": ["Rooms"], "deprecated": true,
                "security": [{"flows": ["read"]}, {}],
                "parameters": [
                    {"name": "sort", "in": "query", "content": {"application/json": {"schema": {}}}},
                    {"name": "count", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 25},
                     "style": "form", "explode": true, "examples": {"few": {"$ref": "#/components/examples/few"}}},
                    {"name": "X-User-Token", "in": "header", "required": true, "schema": {"type": "string"}},
                ],
                "requestBody": {"$ref": "#/components/requestBodies/Upload"},
                "responses": {
                    "200": {"$ref": "#/components/responses/Room"},
                    "4XX": {"description": "Wrong"}, "default": {"description": ""},
                },
                "callbacks": {"done": {"{$request.query.url}": {"post": {"responses": {"200": {"description": ""}}}}}},
            },
            "get": {"responses": {"401": {"$ref": "#/components/responses/Room"}}},
        }},
        "components": {
            "parameters": {"rid": {"name": "rid", "in": "path", "required": true, "schema": {"type": "string"}}},
            "examples": {"few": {"summary": "A few", "value": 3}},
            "requestBodies": {"Upload": {"required": true, "content": {"multipart/form-data": {
                "schema": {"type": "object", "required": ["file"], "properties": {
                    "file": {"type": "string", "format": "binary"},
                }},
                "encoding": {"file": {"contentType": "image/png", "headers": {"X-A": {"schema": {"type": "string"}}}}},
            }}}},
            "headers": {"Limit": {"required": false, "schema": {"type": "integer"}, "example": 10}},
            "links": {"self": {"operationId": "post-room", "parameters": {"rid": "$request.path.rid"}}},
            "callbacks": {"shared": {"/a": {}}},
            "responses": {"Room": {
                "description": "A room",
                "headers": {"X-Limit": {"$ref": "#/components/headers/Limit"}},
                "links": {"self": {"$ref": "#/components/links/self"}},
                "content": {"application/json": {"schema": schema("Room"), "example": {"open": true}}},
            }},
            "schemas": {
                "Room": {
                    "type": "object", "required": ["name"], "additionalProperties": schema("Name"), "minProperties": 1,
                    "properties": {
                        "name": schema("Name"), "open": {"type": "boolean", "default": false, "nullable": true},
                        "threads": {"type": "array", "items": schema("Room"), "maxItems": 9, "uniqueItems": true},
                        "customLabels": {"type": "object", "additionalProperties": true},
                    },
                },
                "Name": {"type": "string", "enum": ["a", "b"], "pattern": "^a", "xml": {"attribute": true}},
                "Either": {
                    "oneOf": [schema("Room"), {"allOf": [schema("Room")]}, {"anyOf": [{"not": {"type": "number"}}]}],
                    "discriminator": {"propertyName": "name", "mapping": {"a": "#/components/schemas/Room"}},
                },
            },
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "connect": {"type": "openIdConnect", "openIdConnectUrl": "/connect"},
                "flows": {"type": "oauth2", "flows": {
                    "implicit": {"authorizationUrl": "/a", "scopes": {"read": "Read"}},
                    "password": {"tokenUrl": "/t", "scopes": {}},
                    "clientCredentials": {"tokenUrl": "/t", "scopes": {}, "refreshUrl": "/r"},
                    "authorizationCode": {"authorizationUrl": "/a", "tokenUrl": "/t", "scopes": {}},
                }},
            },
        },
    });
    Node::from_json(Span::default(), &json)
}

/// The document with one change, for every place and many changes: a value replaced, a key removed, renamed or added.
pub(crate) fn mutants() -> impl Iterator<Item = (String, Node)> {
    let replacements = [
        json!(null),
        json!(true),
        json!("true"),
        json!("1"),
        json!(-1.5),
        json!("object"),
        json!({}),
        json!([]),
        json!([{}]),
        json!({"$ref": "#/components/schemas/Room"}),
        json!({"$ref": "#/components/parameters/rid"}),
        json!({"type": "string", "format": "object", "in": "path"}),
        json!({"schema": {}, "content": {}, "name": "rid", "in": "query"}),
    ];
    let original = document();
    let places = places(&original);
    places.into_iter().flat_map(move |place| {
        let mut mutants: Vec<_> = replacements.iter().map(|json| replaced(&original, &place, json)).collect();
        mutants.extend(renamed(&original, &place, None));
        mutants.extend(renamed(&original, &place, Some("other")));
        mutants.extend(renamed(&original, &place, Some("/other/{rid}")));
        mutants
            .extend(["$ref", "x-other", "type", "400"].map(|key| replaced(&original, &place.child(key), &json!("a"))));
        mutants
    })
}

fn places(document: &Node) -> Vec<Pointer> {
    let mut places = Vec::new();
    walk(document, &mut |visit| places.push(visit.pointer.clone()));
    places
}

fn replaced(document: &Node, place: &Pointer, json: &Json) -> (String, Node) {
    let mut document = document.clone();
    let node = Node::from_json(Span::default(), json);
    let (parent, last) = split(place);
    match document.at_mut(place) {
        Some(present) => *present = node,
        None => document.at_mut(&parent).into_iter().for_each(|parent| parent.set(last.clone(), node.clone())),
    }
    (format!("{place} = {json}"), document)
}

fn renamed(document: &Node, place: &Pointer, name: Option<&str>) -> Option<(String, Node)> {
    let mut document = document.clone();
    let (parent, last) = split(place);
    let Value::Map(map) = &mut document.at_mut(&parent)?.value else { return None };
    let entry = map.shift_remove(&last)?;
    name.map(|name| map.insert(name.to_owned(), entry));
    Some((format!("{place} -> {name:?}"), document))
}

fn split(pointer: &Pointer) -> (Pointer, String) {
    let mut parent = pointer.clone();
    parent.pop();
    (parent, pointer.segments().last().map(String::from).unwrap_or_default())
}

/// Object types that do not occur in the document.
fn absent_kinds(document: &Node) -> Vec<Object> {
    let mut kinds = BTreeSet::new();
    walk(document, &mut |visit| kinds.extend(visit.object()));
    let mut wanted = BTreeSet::new();
    collect_kinds(Shape::One(Object::Document), &mut wanted);
    wanted.difference(&kinds).copied().collect()
}

fn collect_kinds(shape: Shape, kinds: &mut BTreeSet<Object>) {
    match shape {
        Shape::List(inner) | Shape::Map(inner) => collect_kinds(*inner, kinds),
        Shape::One(object) | Shape::OrReference(object) if kinds.insert(object) => {
            let grammar = object.grammar();
            grammar.keys.iter().for_each(|key| collect_kinds(key.shape, kinds));
            match grammar.others {
                Others::Refused => {}
                Others::PathTemplates(shape) | Others::Statuses(shape) | Others::Names(shape) => {
                    collect_kinds(shape, kinds)
                }
            }
        }
        _ => {}
    }
}

#[test]
fn specimen_has_every_kind_of_object() {
    assert_eq!(absent_kinds(&document()), Vec::new());
}
