//! Media types: items of streams, which OpenAPI 3.2 describes by `itemSchema`, and files in multipart bodies, which
//! have no type since OpenAPI 3.1.

use super::schema::one_of;
use super::types::is_binary;
use super::{Construct, Context, Scope};
use crate::grammar::{Object, Visit, resolve};
use crate::ir::Framing;
use crate::repair::edit::Edit;
use crate::source::Node;

pub(super) const STREAMS: &[Construct] = &[
    Construct {
        id: "stream-items",
        summary: "the schema of the items of a stream is its schema",
        scope: Scope::Later,
        find: items,
    },
    Construct {
        id: "untyped-part",
        summary: "a part of a multipart body without a type is a file",
        scope: Scope::Later,
        find: untyped_parts,
    },
];

/// The properties of an event in `itemSchema`, beside its data.
const FIELDS: &[&str] = &["data", "event", "id", "retry"];

fn items(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let framing = visit.pointer.segments().last().and_then(|media_type| Framing::of(media_type));
    let (Some(framing), Some(item)) = (framing, visit.node.get("itemSchema")) else { return Vec::new() };
    if visit.object() != Some(Object::MediaType) {
        return Vec::new();
    }
    let schema = match framing {
        Framing::Events => data(context.document, item).unwrap_or_else(|| item.clone()),
        // An array of items, since an item may be an array itself.
        Framing::Lines | Framing::Sequence => {
            Node::map(item.span, [("type", Node::string(item.span, "array")), ("items", item.clone())])
        }
    };
    vec![Edit::set(visit.pointer.child("schema"), schema), Edit::remove(visit.pointer.child("itemSchema"))]
}

/// Keywords that do not restrict the values of a part.
const NOTES: &[&str] = &["title", "description", "deprecated", "example", "examples"];

/// The parts of a multipart body whose schema restricts nothing: their media type is `application/octet-stream`, unless
/// `encoding` gives another one.
fn untyped_parts(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let is_multipart = visit.pointer.segments().last().is_some_and(|name| name.starts_with("multipart/"));
    if visit.object() != Some(Object::MediaType) || !is_multipart {
        return Vec::new();
    }
    let Some(parts) = visit.node.get("schema").and_then(|schema| schema.get("properties")?.as_map()) else {
        return Vec::new();
    };
    let mut edits = Vec::new();
    for (name, part) in parts {
        let encoding = visit.node.get("encoding").and_then(|all| all.get(name.as_str())?.get("contentType")?.as_str());
        if encoding.is_some_and(|media_type| !is_binary(&media_type.to_ascii_lowercase())) {
            continue;
        }
        let pointer = visit.pointer.child("schema").child("properties").child(name.as_str());
        let (pointer, schema) = match part.node.get("items") {
            Some(items) => (pointer.child("items"), items),
            None => (pointer, &part.node),
        };
        if schema.as_map().is_some_and(|map| map.keys().all(|key| NOTES.contains(&key.as_str()))) {
            let word = |text| Node::string(schema.span, text);
            edits.push(Edit::set(pointer.child("type"), word("string")));
            edits.push(Edit::set(pointer.child("format"), word("binary")));
        }
    }
    edits
}

/// The schema of the data, if a schema describes the fields of an event: their types, or those of each kind of event.
fn data(document: &Node, event: &Node) -> Option<Node> {
    let event = resolve(document, event)?;
    let own = event.get("properties").and_then(Node::as_map);
    if own.is_some_and(|fields| fields.keys().any(|name| !FIELDS.contains(&name.as_str()))) {
        return None;
    }
    let kinds = ["oneOf", "anyOf"].iter().filter_map(|key| event.get(key)?.as_seq()).flatten();
    let kinds: Vec<&Node> = kinds.filter_map(|kind| data_field(resolve(document, kind)?)).collect();
    let fields = if kinds.is_empty() { vec![data_field(event)?] } else { kinds };
    // `data` is a string; if the content of one kind is not described, all are text.
    let contents: Option<Vec<&Node>> = fields.iter().map(|field| field.get("contentSchema")).collect();
    match contents {
        Some(contents) => Some(one_of(event, contents.into_iter())),
        None if fields.iter().all(|field| field.get("type").is_none_or(|ty| ty.as_str() == Some("string"))) => {
            Some(Node::map(event.span, [("type", Node::string(event.span, "string"))]))
        }
        None => None,
    }
}

fn data_field(event: &Node) -> Option<&Node> {
    event.get("properties")?.get("data")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::diagnostic::{Diagnostics, Strictness};
    use crate::pointer::Pointer;
    use crate::source::Span;

    fn schema(media_type: &str, item: Json) -> Option<Json> {
        let document = json!({
            "openapi": "3.2.0", "info": { "title": "", "version": "" },
            "paths": { "/a": { "get": { "responses": { "200": { "description": "", "content": {
                media_type: { "itemSchema": item },
            } } } } } },
            "components": { "schemas": { "Tide": { "type": "object", "properties": {
                "data": { "type": "string", "contentSchema": { "type": "integer" } },
            } } } },
        });
        let mut node = Node::from_json(Span::default(), &document);
        super::super::read(&mut node, &mut Diagnostics::new(Strictness::Lenient));
        let pointer = ["paths", "/a", "get", "responses", "200", "content", media_type];
        let media = pointer.iter().fold(Pointer::root(), |pointer, key| pointer.child(*key));
        Some(node.at(&media.child("schema"))?.to_json())
    }

    #[test]
    fn parts_without_a_type_are_files() {
        let file = json!({ "type": "string", "format": "binary" });
        for (version, part, encoding, expected) in [
            ("3.1.0", json!({}), json!({}), file.clone()),
            ("3.1.0", json!(true), json!({ "contentType": "image/png, image/gif" }), file.clone()),
            ("3.1.0", json!({ "type": "array", "items": {} }), json!({}), json!({ "type": "array", "items": file })),
            ("3.1.0", json!({}), json!({ "contentType": "application/json" }), json!({})),
            ("3.1.0", json!({ "type": "string" }), json!({}), json!({ "type": "string" })),
            ("3.0.3", json!({}), json!({}), json!({})),
        ] {
            let media = json!({ "schema": { "properties": { "a": part } }, "encoding": { "a": encoding } });
            let body = json!({ "content": { "multipart/form-data": media } });
            let document = json!({
                "openapi": version, "info": { "title": "", "version": "" }, "paths": {},
                "components": { "requestBodies": { "A": body } },
            });
            let mut node = Node::from_json(Span::default(), &document);
            super::super::read(&mut node, &mut Diagnostics::new(Strictness::Lenient));
            let media = &node.to_json()["components"]["requestBodies"]["A"]["content"]["multipart/form-data"];
            assert_eq!(media["schema"]["properties"]["a"], expected, "{version} {part} {encoding}");
        }
    }

    #[test]
    fn reads_schemas_of_items() {
        let (integer, object) =
            (json!({ "type": "integer" }), json!({ "type": "object", "properties": { "data": {}, "x": {} } }));
        let event =
            |data: Json| json!({ "type": "object", "properties": { "event": { "type": "string" }, "data": data } });
        let json = |content: &Json| json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": content });
        let text = json!({ "type": "string" });
        for (media_type, item, expected) in [
            ("application/jsonl", integer.clone(), json!({ "type": "array", "items": integer })),
            ("application/json-seq", integer.clone(), json!({ "type": "array", "items": integer })),
            ("text/event-stream", integer.clone(), integer.clone()),
            ("text/event-stream", object.clone(), object.clone()),
            ("text/event-stream", event(json(&object)), object.clone()),
            ("text/event-stream", event(text.clone()), text.clone()),
            ("text/event-stream", event(integer.clone()), event(integer.clone())),
            ("text/event-stream", json!({ "$ref": "#/components/schemas/Tide" }), integer.clone()),
            (
                "text/event-stream",
                json!({ "oneOf": [event(json(&integer)), event(json(&object)), event(json(&integer))] }),
                json!({ "anyOf": [integer, object] }),
            ),
            ("text/event-stream", json!({ "oneOf": [event(json(&integer)), event(text.clone())] }), text.clone()),
        ] {
            assert_eq!(schema(media_type, item.clone()), Some(expected), "{media_type} {item}");
        }
        assert_eq!(schema("multipart/mixed", integer), None);
    }
}
