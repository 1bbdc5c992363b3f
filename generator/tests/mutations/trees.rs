//! Documents of the structure that the grammar's table allows, most of them valid.

use oascrate::grammar::{Grammar, METHODS, Object, Others, Shape};
use serde_json::{Map, Value as Json, json};

use super::choices::Choices;
use super::words::WORDS;

/// The names that components have, so that references lead to something.
const COMPONENTS: &[&str] = &["Item", "a", "Other", "x-y", "type"];

/// Security schemes that every document declares.
const SCHEMES: &[&str] = &["key", "token"];

/// How deep objects are nested before all optional parts are left out.
const DEPTH: usize = 14;

/// A document.
pub fn document(choices: &mut Choices<'_>) -> Json {
    let mut document = object(Object::Document, choices, 0);
    document["openapi"] = json!("3.0.3");
    let paths = std::mem::take(&mut document["paths"]);
    document["paths"] = Json::Object(paths.as_object().into_iter().flatten().map(declared).collect());
    let components = &mut document["components"];
    for (section, kind) in SECTIONS {
        for name in COMPONENTS {
            if components[section][name].is_null() {
                components[section][*name] = object(*kind, choices, DEPTH);
            }
        }
    }
    components["securitySchemes"] = json!({
        "key": { "type": "apiKey", "in": choices.pick(&["header", "query", "cookie"]), "name": choices.pick(WORDS) },
        "token": { "type": "http", "scheme": choices.pick(&["bearer", "basic", "Bearer"]) },
    });
    document
}

/// The sections of components that are referred to.
const SECTIONS: &[(&str, Object)] = &[
    ("schemas", Object::Schema),
    ("responses", Object::Response),
    ("parameters", Object::Parameter),
    ("examples", Object::Example),
    ("requestBodies", Object::RequestBody),
    ("headers", Object::Header),
    ("links", Object::Link),
];

/// A path item whose operations declare the parameters of their path.
fn declared((path, item): (&String, &Json)) -> (String, Json) {
    let template = oascrate::ir::PathTemplate::parse(path);
    let names: Vec<&str> = template.params().collect();
    let mut item = item.clone();
    let of_path = |parameter: &Json| parameter["in"] == "path";
    for method in METHODS.iter().filter(|method| item[**method].is_object()).collect::<Vec<_>>() {
        let parameters = item[*method]["parameters"].take();
        let mut list: Vec<Json> = parameters.as_array().cloned().unwrap_or_default();
        list.retain(|parameter| !of_path(parameter));
        let own = names
            .iter()
            .map(|name| json!({"name": *name, "in": "path", "required": true, "schema": {"type": "string"}}));
        list.extend(own);
        item[*method]["parameters"] = Json::Array(list);
    }
    if let Some(shared) = item["parameters"].as_array_mut() {
        shared.retain(|parameter| !of_path(parameter));
    } else if let Some(item) = item.as_object_mut() {
        item.shift_remove("parameters");
    }
    if let Some(item) = item.as_object_mut() {
        item.retain(|_, value| !value.is_null());
    }
    (path.clone(), item)
}

fn object(kind: Object, choices: &mut Choices<'_>, depth: usize) -> Json {
    let grammar = kind.grammar();
    let mut map = Map::new();
    let chosen = grammar.one_of.get(choices.below(grammar.one_of.len()));
    for key in grammar.keys {
        let is_chosen = chosen.is_some_and(|chosen| *chosen == key.name);
        let excluded = grammar.one_of.contains(&key.name) && !is_chosen;
        if key.required || is_chosen || !excluded && depth < DEPTH && choices.once_in(rarity(key.name)) {
            map.insert(key.name.to_owned(), keyed(key.name, key.shape, choices, depth));
        }
    }
    others(grammar, &mut map, choices, depth);
    settle(kind, &mut map, choices);
    Json::Object(map)
}

/// Once in how many times a key that need not be there is.
fn rarity(key: &str) -> usize {
    match key {
        "schema" | "content" | "parameters" | "requestBody" | "type" | "components" => 2,
        "properties" | "items" | "required" | "get" | "post" | "tags" | "oneOf" | "allOf" | "$ref" => 4,
        "servers" | "xml" | "externalDocs" | "callbacks" | "links" => 40,
        _ => 10,
    }
}

/// Keys that the object chooses itself.
fn others(grammar: &Grammar, map: &mut Map<String, Json>, choices: &mut Choices<'_>, depth: usize) {
    let (shape, names): (Shape, &[&str]) = match grammar.others {
        Others::Refused => return,
        Others::PathTemplates(shape) => (shape, &["/", "/a", "/a/{a}", "/b/{x-y}/c", "/{type}", "/a/{a}/{b}", "/A"]),
        Others::Statuses(shape) => (shape, &["200", "default", "201", "204", "4XX", "400", "404", "5XX", "302"]),
        Others::Names(shape) => (shape, SCHEMES),
    };
    for _ in 0..=choices.below(3) {
        let name = *choices.pick(names);
        map.insert(name.to_owned(), value(shape, choices, depth + 1));
    }
}

/// Applies a rule that the table does not contain: which keys go together.
fn settle(kind: Object, map: &mut Map<String, Json>, choices: &mut Choices<'_>) {
    match kind {
        Object::Schema => {
            if map.get("type").is_some_and(|ty| ty == "array") && !map.contains_key("items") {
                map.insert("items".to_owned(), json!({}));
            }
            map.shift_remove("discriminator").filter(|_| map.contains_key("oneOf")).into_iter().for_each(|it| {
                map.insert("discriminator".to_owned(), it);
            });
        }
        Object::Parameter => {
            let place = *choices.pick(&["query", "header", "cookie"]);
            map.insert("in".to_owned(), place.into());
            map.retain(|key, _| !matches!(key.as_str(), "style" | "allowReserved" | "allowEmptyValue"));
        }
        _ => {}
    }
}

fn keyed(key: &str, shape: Shape, choices: &mut Choices<'_>, depth: usize) -> Json {
    match (key, shape) {
        ("propertyName", _) => json!(choices.pick(&["a", "type", "b"])),
        ("pattern", _) => json!(choices.pick(&["^a+$", "[", ""])),
        ("format", _) => {
            json!(choices.pick(&["date-time", "binary", "int32", "int64", "float", "uuid", "date", "byte", "odd"]))
        }
        ("enum", _) => match choices.below(3) {
            0 => json!(["a", "b", "A", ""]),
            1 => json!([choices.pick(WORDS), "b", null]),
            _ => json!([1, 2.5, true, "a"]),
        },
        _ => value(shape, choices, depth + 1),
    }
}

fn value(shape: Shape, choices: &mut Choices<'_>, depth: usize) -> Json {
    let count = if depth >= DEPTH { 0 } else { choices.below(4) };
    match shape {
        Shape::Boolean => json!(choices.once_in(2)),
        Shape::BooleanOrSchema if choices.once_in(2) => json!(choices.once_in(2)),
        Shape::BooleanOrSchema => value(Shape::OrReference(Object::Schema), choices, depth),
        Shape::Count => json!(choices.pick(&[0_u64, 1, 3, 4_294_967_296])),
        Shape::Number => json!(choices.pick(&[0.0, 1.0, -2.5, 1e30])),
        Shape::Text => json!(choices.pick(WORDS)),
        Shape::Word(words) => json!(choices.pick(words)),
        Shape::Target(_) => json!("#/components/schemas/Item"),
        Shape::Any => json!(choices.pick(&[json!(null), json!("a"), json!(1), json!({ "a": [true] }), json!([])])),
        Shape::List(inner) => (0..count).map(|_| value(*inner, choices, depth)).collect(),
        Shape::Map(inner) => {
            let names = if matches!(inner, Shape::One(Object::MediaType)) { MEDIA_TYPES } else { WORDS };
            let names = if choices.once_in(2) && names == WORDS { COMPONENTS } else { names };
            let entries = (0..count).map(|_| ((*choices.pick(names)).to_owned(), value(*inner, choices, depth)));
            Json::Object(entries.collect())
        }
        Shape::One(kind) => object(kind, choices, depth),
        Shape::OrReference(kind) => match SECTIONS.iter().find(|(_, section)| *section == kind) {
            Some((section, _)) if choices.once_in(3) || depth >= DEPTH => {
                json!({ "$ref": format!("#/components/{section}/{}", choices.pick(COMPONENTS)) })
            }
            _ => object(kind, choices, depth),
        },
    }
}

const MEDIA_TYPES: &[&str] = &[
    "application/json",
    "text/plain",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "*/*",
];
