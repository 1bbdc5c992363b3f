//! Edits of a document that do not change its meaning, or as little as possible.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The methods of a path item.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Path and method of every operation, in the order of the document.
pub fn operations(document: &Value) -> Vec<(String, String)> {
    let items = members(document, "paths").into_iter().flatten();
    items
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flat_map(Map::keys);
            methods.filter(|key| METHODS.contains(&key.as_str())).map(|method| (path.clone(), method.clone()))
        })
        .collect()
}

/// The first tag of an operation.
pub fn tag(document: &Value, (path, method): &(String, String)) -> String {
    document["paths"][path][method]["tags"][0].as_str().unwrap_or_default().to_owned()
}

/// The document without an operation.
pub fn without(mut document: Value, (path, method): &(String, String)) -> Value {
    if let Some(item) = document["paths"][path].as_object_mut() {
        item.shift_remove(method);
    }
    let is_empty = operations(&document).iter().all(|(other, _)| other != path);
    if let (true, Some(paths)) = (is_empty, document["paths"].as_object_mut()) {
        paths.shift_remove(path);
    }
    document
}

/// The document with its paths, methods, tags and components in another order, which `pick` chooses: a number below the
/// given one.
pub fn reordered(mut document: Value, pick: &mut dyn FnMut(usize) -> usize) -> Value {
    if let Some(tags) = document["tags"].as_array_mut() {
        shuffle(tags, pick);
    }
    for section in ["paths", "components"] {
        if let Some(section) = document[section].as_object_mut() {
            section.values_mut().filter_map(Value::as_object_mut).for_each(|entries| shuffle_map(entries, pick));
            shuffle_map(section, pick);
        }
    }
    document
}

fn shuffle_map(map: &mut Map<String, Value>, pick: &mut dyn FnMut(usize) -> usize) {
    let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
    shuffle(&mut entries, pick);
    *map = entries.into_iter().collect();
}

fn shuffle<T>(items: &mut [T], pick: &mut dyn FnMut(usize) -> usize) {
    for last in (1..items.len()).rev() {
        items.swap(last, pick(last + 1));
    }
}

/// Returns a documentation page for one operation: all parts of the document that it needs, without the others.
pub fn page(document: &Value, operation: &(String, String)) -> String {
    let tag = tag(document, operation);
    let tags: Vec<&Value> = document["tags"].as_array().into_iter().flatten().filter(|t| t["name"] == *tag).collect();
    let page = serde_json::json!({"openapi": document["openapi"], "info": document["info"], "tags": tags});
    printed(page, document, operation)
}

/// Returns a page for one operation that lacks only the other operations, and the components that it does not need.
pub fn full_page(document: &Value, operation: &(String, String)) -> String {
    let parts = document.as_object().into_iter().flatten();
    let parts = parts.filter(|(key, _)| !["paths", "components"].contains(&key.as_str()));
    printed(parts.map(|(key, part)| (key.clone(), part.clone())).collect(), document, operation)
}

/// The page with an operation and the components that it needs.
fn printed(mut page: Value, document: &Value, (path, method): &(String, String)) -> String {
    let mut item = document["paths"][path].clone();
    if let Some(item) = item.as_object_mut() {
        item.retain(|key, _| key == method || !METHODS.contains(&key.as_str()));
    }
    page["paths"] = serde_json::json!({path: item});
    for (section, name) in needed_components(&page, document) {
        page["components"][&section][&name] = document["components"][&section][&name].clone();
    }
    let fragment = serde_json::to_string_pretty(&page).unwrap_or_default();
    format!("# {path}\n\n````json {} {path}\n{fragment}\n````\n", method.to_uppercase())
}

/// The components that a part of a document refers to, and those that they refer to: section and name.
pub fn needed_components(part: &Value, document: &Value) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    references(part, document, &mut found);
    found
}

/// The components that `value` refers to, and those that they refer to.
fn references(value: &Value, document: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, document, found)),
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str).and_then(component);
            if let Some((section, name)) = target
                && found.insert((section.clone(), name.clone()))
            {
                references(&document["components"][section][name], document, found);
            }
            members.values().for_each(|member| references(member, document, found));
        }
        _ => {}
    }
}

/// Returns the sites where operations have the shared response `name`.
pub fn uses(document: &Value, name: &str) -> Vec<String> {
    let reference = format!("#/components/responses/{name}");
    let mut sites = Vec::new();
    for (path, method) in operations(document) {
        let answers = members(&document["paths"][&path][&method], "responses").into_iter().flatten();
        let shared = answers.filter(|(_, answer)| answer["$ref"] == *reference);
        sites.extend(shared.map(|(status, _)| format!("{} {path} {status}", method.to_uppercase())));
    }
    sites
}

/// The document with every reference replaced by what it leads to, except for those to schemas, whose names are names
/// of types; of the components, schemas and security schemes are left.
pub fn written_out(document: &Value) -> Value {
    let mut out = document.clone();
    if let Some(components) = out["components"].as_object_mut() {
        components.retain(|section, _| matches!(section.as_str(), "securitySchemes" | "schemas"));
    }
    write_out(&mut out, document);
    out
}

fn write_out(value: &mut Value, document: &Value) {
    let reference = value.get("$ref").and_then(Value::as_str).and_then(component);
    if let Some((section, name)) = reference.filter(|(section, _)| section != "schemas") {
        *value = document["components"][section][name].clone();
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| write_out(item, document)),
        Value::Object(members) => members.values_mut().for_each(|member| write_out(member, document)),
        _ => {}
    }
}

fn component(reference: &str) -> Option<(String, String)> {
    let (section, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    Some((section.to_owned(), name.to_owned()))
}

fn members<'v>(value: &'v Value, key: &str) -> Option<&'v Map<String, Value>> {
    value.get(key)?.as_object()
}
