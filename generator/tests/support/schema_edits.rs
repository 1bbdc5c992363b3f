//! Edits of one schema, and the schemas of a document.

use oascrate::diff::Direction;
use oascrate::diff::Impact::{self, Breaking, Info, Warning};
use serde_json::{Map, Value, json};

use crate::{Pick, Place, edit};

/// Changes a schema; returns the property or the alternative that changes, if it has its own subject. `None` if the
/// edit does not apply to the schema.
type Edit = fn(&mut Value, &mut Pick) -> Option<Option<String>>;

/// The rule without its direction, the levels in requests and in responses, the edit.
pub const EDITS: &[(&str, [Impact; 2], Edit)] = &[
    ("type-changed", [Breaking, Breaking], |s, _| set(is(s, "string")?, "type", json!("boolean"))),
    ("type-widened", [Info, Breaking], |s, _| set(is(s, "integer")?, "type", json!("number"))),
    ("type-narrowed", [Breaking, Info], |s, _| set(is(s, "number")?, "type", json!("integer"))),
    ("null-allowed", [Info, Breaking], |s, _| set(lacks(s, "nullable")?, "nullable", json!(true))),
    ("null-disallowed", [Breaking, Info], |s, _| take(s, "nullable")),
    ("enum-value-added", [Info, Warning], |s, _| {
        s.get_mut("enum")?.as_array_mut()?.push(json!("one more"));
        Some(None)
    }),
    ("enum-value-removed", [Breaking, Info], |s, pick| {
        let list = s.get_mut("enum")?.as_array_mut().filter(|list| list.len() > 1)?;
        list.remove(pick.below(list.len()));
        Some(None)
    }),
    ("enum-introduced", [Breaking, Info], |s, _| set(lacks(is(s, "string")?, "enum")?, "enum", json!(["a", "b"]))),
    ("enum-lifted", [Info, Warning], |s, _| take(s, "enum")),
    ("format-narrowed", [Warning, Info], |s, _| set(lacks(is(s, "string")?, "format")?, "format", json!("uuid"))),
    ("format-widened", [Info, Warning], |s, _| take(s, "format")),
    ("format-changed", [Breaking, Breaking], |s, _| {
        s.get("format")?;
        set(is(s, "string")?, "format", json!("uuid"))
    }),
    ("pattern-added", [Breaking, Info], |s, _| set(is(s, "string")?, "pattern", json!("^a"))),
    ("default-added", [Warning, Info], |s, _| set(lacks(is(s, "string")?, "default")?, "default", json!("a"))),
    ("default-changed", [Warning, Warning], |s, _| {
        s.get("default")?;
        set(s, "default", json!(7))
    }),
    ("minimum-increased", [Breaking, Info], |s, _| set(is(s, "integer")?, "minimum", json!(3))),
    ("maximum-decreased", [Breaking, Info], |s, _| set(is(s, "integer")?, "maximum", json!(3))),
    ("min-length-increased", [Breaking, Info], |s, _| set(is(s, "string")?, "minLength", json!(3))),
    ("max-length-decreased", [Breaking, Info], |s, _| set(is(s, "string")?, "maxLength", json!(3))),
    ("min-items-increased", [Breaking, Info], |s, _| set(is(s, "array")?, "minItems", json!(3))),
    ("max-items-decreased", [Breaking, Info], |s, _| set(is(s, "array")?, "maxItems", json!(3))),
    ("min-properties-increased", [Breaking, Info], |s, _| set(is(s, "object")?, "minProperties", json!(3))),
    ("max-properties-decreased", [Breaking, Info], |s, _| set(is(s, "object")?, "maxProperties", json!(3))),
    ("multiple-of-added", [Breaking, Info], |s, _| set(is(s, "integer")?, "multipleOf", json!(3))),
    ("unique-items-required", [Breaking, Info], |s, _| set(is(s, "array")?, "uniqueItems", json!(true))),
    ("required-property-added", [Breaking, Info], |s, _| {
        properties(s)?.insert("added".to_owned(), json!({"type": "string"}));
        require(s, "added");
        Some(Some("added".to_owned()))
    }),
    ("optional-property-added", [Info, Info], |s, _| {
        properties(s)?.insert("added".to_owned(), json!({"type": "string"}));
        Some(Some("added".to_owned()))
    }),
    ("optional-property-removed", [Warning, Breaking], |s, pick| {
        let name = member(s, pick, false)?;
        properties(s)?.shift_remove(&name);
        Some(Some(name))
    }),
    ("required-property-removed", [Warning, Breaking], |s, pick| {
        let name = member(s, pick, true)?;
        properties(s)?.shift_remove(&name);
        release(s, &name);
        Some(Some(name))
    }),
    ("property-became-required", [Breaking, Info], |s, pick| {
        let name = member(s, pick, false)?;
        require(s, &name);
        Some(Some(name))
    }),
    ("property-became-optional", [Info, Breaking], |s, pick| {
        let name = member(s, pick, true)?;
        release(s, &name);
        Some(Some(name))
    }),
    ("property-renamed", [Breaking, Breaking], |s, pick| {
        let name = member(s, pick, false)?;
        let new = format!("{name}_");
        let renamed = |(key, value)| if key == name { (new.clone(), value) } else { (key, value) };
        let members = properties(s)?;
        *members = std::mem::take(members).into_iter().map(renamed).collect();
        Some(Some(new))
    }),
    ("read-only-added", [Warning, Info], |s, _| set(is(s, "string")?, "readOnly", json!(true))),
    ("write-only-added", [Info, Breaking], |s, _| set(is(s, "string")?, "writeOnly", json!(true))),
    ("property-deprecated", [Info, Info], |s, _| {
        set(lacks(is(s, "string")?, "deprecated")?, "deprecated", json!(true))
    }),
    ("object-closed", [Breaking, Info], |s, _| {
        set(lacks(is(s, "object")?, "additionalProperties")?, "additionalProperties", json!(false))
    }),
    ("members-typed", [Breaking, Info], |s, _| {
        set(lacks(is(s, "object")?, "additionalProperties")?, "additionalProperties", json!({"type": "integer"}))
    }),
    ("alternative-added", [Info, Warning], |s, _| {
        s.get_mut("oneOf")?.as_array_mut()?.push(json!({"title": "One more", "type": "string", "enum": ["zzz"]}));
        Some(Some("<One more>".to_owned()))
    }),
    ("union-made-inclusive", [Info, Warning], |s, _| {
        let list = s.as_object_mut()?.shift_remove("oneOf")?;
        set(s, "anyOf", list)
    }),
    ("discriminator-added", [Breaking, Info], |s, _| {
        s.get("oneOf")?;
        set(s, "discriminator", json!({"propertyName": "kind"}))
    }),
    ("keyword-added", [Warning, Warning], |s, _| set(is(s, "string")?, "not", json!({"enum": ["none"]}))),
    ("redundant-keyword-added", [Info, Info], |s, _| {
        set(lacks(is(s, "object")?, "additionalProperties")?, "additionalProperties", json!(true))
    }),
    ("extension-added", [Info, Info], |s, _| set(is(s, "string")?, "x-note", json!("a"))),
];

/// Returns every schema of a document without references, except alternatives and their contents.
pub fn places(document: &Value) -> Vec<Place> {
    let mut places = Vec::new();
    for (path, method) in edit::operations(document) {
        let operation = &document["paths"][&path][&method];
        let at = format!("/paths/{}/{method}", path.replace('~', "~0").replace('/', "~1"));
        let site = format!("{} {path}", method.to_uppercase());
        for (index, param) in operation["parameters"].as_array().into_iter().flatten().enumerate() {
            let subject = format!("{site} parameter:{}", param["name"].as_str().unwrap_or_default());
            let pointer = format!("{at}/parameters/{index}/schema");
            add(&mut places, &param["schema"], &path, pointer, subject, Direction::Request);
        }
        let bodies = [(&operation["requestBody"], "requestBody".to_owned(), "request".to_owned(), Direction::Request)];
        let answers = operation["responses"].as_object().into_iter().flatten();
        let answers = answers.map(|(s, a)| (a, format!("responses/{s}"), s.clone(), Direction::Response));
        for (body, key, name, direction) in bodies.into_iter().chain(answers) {
            for (media_type, media) in body["content"].as_object().into_iter().flatten() {
                let pointer = format!("{at}/{key}/content/{}/schema", media_type.replace('/', "~1"));
                add(&mut places, &media["schema"], &path, pointer, format!("{site} {name}"), direction);
            }
        }
    }
    places
}

fn add(places: &mut Vec<Place>, schema: &Value, path: &str, pointer: String, subject: String, direction: Direction) {
    if !schema.is_object() {
        return;
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let pointer = format!("{pointer}/properties/{}", name.replace('~', "~0").replace('/', "~1"));
        add(places, member, path, pointer, below(&subject, Some(name)), direction);
    }
    for (key, mark) in [("items", "[]"), ("additionalProperties", "{}")] {
        add(places, &schema[key], path, format!("{pointer}/{key}"), mark_below(&subject, mark), direction);
    }
    places.push(Place { path: path.to_owned(), pointer, subject, direction });
}

/// Returns the subject of a property, or of an alternative. The first step after a part has a different separator.
pub fn below(subject: &str, member: Option<&str>) -> String {
    match member {
        Some(mark) if mark.starts_with('<') => mark_below(subject, mark),
        Some(member) if is_root(subject) => format!("{subject} {member}"),
        Some(member) => format!("{subject}.{member}"),
        None => subject.to_owned(),
    }
}

fn mark_below(subject: &str, mark: &str) -> String {
    if is_root(subject) { format!("{subject} {mark}") } else { format!("{subject}{mark}") }
}

fn is_root(subject: &str) -> bool {
    subject.split(' ').count() == 3
}

fn set(schema: &mut Value, key: &str, value: Value) -> Option<Option<String>> {
    schema.as_object_mut()?.insert(key.to_owned(), value);
    Some(None)
}

fn take(schema: &mut Value, key: &str) -> Option<Option<String>> {
    schema.as_object_mut()?.shift_remove(key).map(|_| None)
}

fn is<'s>(schema: &'s mut Value, kind: &str) -> Option<&'s mut Value> {
    (schema["type"] == kind).then_some(schema)
}

fn lacks<'s>(schema: &'s mut Value, key: &str) -> Option<&'s mut Value> {
    (schema.get(key).is_none() && schema.get("type").is_some()).then_some(schema)
}

fn properties(schema: &mut Value) -> Option<&mut Map<String, Value>> {
    schema.get_mut("properties")?.as_object_mut()
}

fn require(schema: &mut Value, name: &str) {
    match schema.get_mut("required").and_then(Value::as_array_mut) {
        Some(list) => list.push(name.into()),
        None => schema["required"] = json!([name]),
    }
}

fn release(schema: &mut Value, name: &str) {
    if let Some(list) = schema.get_mut("required").and_then(Value::as_array_mut) {
        list.retain(|other| other != name);
    }
}

/// Returns a required property, or an optional one.
fn member(schema: &mut Value, pick: &mut Pick, required: bool) -> Option<String> {
    let list = schema["required"].as_array().cloned().unwrap_or_default();
    let members = properties(schema)?.keys().filter(|name| list.iter().any(|other| other == *name) == required);
    let members: Vec<String> = members.cloned().collect();
    (!members.is_empty()).then(|| members[pick.below(members.len())].clone())
}
