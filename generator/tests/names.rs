//! Whatever the names of a document, generation succeeds, and the emitted code compiles without a warning: every entry
//! of a list of awkward words, in every position where a document has a name.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/crates.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod crates;
#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod pipeline;
#[path = "support/words.rs"]
mod words;

use std::collections::BTreeSet;

use crates::Workspace;
use oascrate::Output;
use pipeline::{Texts, generate};
use serde_json::{Map, Value as Json, json};

/// A document for some of the positions, with all words in each.
type Position = (&'static str, fn(&[String]) -> Json);

const POSITIONS: &[Position] = &[
    ("tags", tags),
    ("ids", ids),
    ("segments", segments),
    ("parameters", parameters),
    ("schemas", schemas),
    ("properties", properties),
    ("values", values),
    ("alternatives", alternatives),
    ("responses", responses),
    ("schemes", schemes),
    ("titles", titles),
];

fn document(paths: Map<String, Json>, components: Json) -> Json {
    json!({"openapi": "3.0.3", "info": {"title": "Words", "version": "1"}, "paths": paths, "components": components})
}

/// An operation for each word, on a path of its own.
fn each(words: &[String], mut operation: impl FnMut(&str) -> Json) -> Map<String, Json> {
    words.iter().enumerate().map(|(index, word)| (format!("/p{index}"), json!({"get": operation(word)}))).collect()
}

fn done() -> Json {
    json!({"204": {"description": "Done."}})
}

fn found(schema: &Json) -> Json {
    json!({"200": {"description": "Found.", "content": {"application/json": {"schema": schema}}}})
}

fn tags(words: &[String]) -> Json {
    document(each(words, |word| json!({"tags": [word], "responses": done()})), json!({}))
}

/// Ids that begin with their group, and ids that do not.
fn ids(words: &[String]) -> Json {
    let mut paths = each(words, |word| json!({"tags": ["words"], "operationId": word, "responses": done()}));
    for (index, word) in words.iter().enumerate() {
        let operation = json!({"tags": ["words"], "operationId": format!("words/{word}"), "responses": done()});
        paths.insert(format!("/in/p{index}"), json!({"get": operation}));
    }
    document(paths, json!({}))
}

/// Returns words that are not a template or the end of a path, before the number that distinguishes the paths, and
/// alone.
fn segments(words: &[String]) -> Json {
    let usable = words.iter().filter(|word| !word.contains(['{', '}', '?', '#', '/']) && !word.is_empty());
    let paths = usable.map(|word| (format!("/{word}"), json!({"get": {"tags": ["words"], "responses": done()}})));
    document(paths.collect(), json!({}))
}

fn parameters(words: &[String]) -> Json {
    let mut paths = Map::new();
    for (index, word) in words.iter().enumerate() {
        let places = ["query", "header", "cookie"]
            .map(|place| json!({"in": place, "name": word, "schema": {"type": "string", "enum": ["a"]}}));
        let body = json!({"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, (word): {"type": "string"}}}}}});
        let operation = json!({"tags": ["words"], "parameters": places, "requestBody": body, "responses": done()});
        paths.insert(format!("/one/p{index}"), json!({"post": operation}));
        if !word.is_empty() && !word.contains(['{', '}', '/', '?', '#']) {
            let parameter = json!({"in": "path", "name": word, "required": true, "schema": {"type": "string"}});
            let operation = json!({"tags": ["words"], "parameters": [parameter], "responses": done()});
            paths.insert(format!("/path/p{index}/{{{word}}}"), json!({"get": operation}));
        }
    }
    let all: Vec<Json> =
        words.iter().map(|word| json!({"in": "query", "name": word, "schema": {"type": "string"}})).collect();
    paths.insert("/all".to_owned(), json!({"get": {"tags": ["words"], "parameters": all, "responses": done()}}));
    document(paths, json!({}))
}

/// Components may only be called by letters, digits and `.`, `-`, `_`.
fn schemas(words: &[String]) -> Json {
    let usable =
        |word: &&String| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    let schemas: Map<String, Json> = words
        .iter()
        .filter(usable)
        .enumerate()
        .map(|(index, word)| {
            let schema = match index % 4 {
                0 => json!({"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {"type": "string"}}}}}),
                1 => json!({"type": "string", "enum": ["a", "b"]}),
                2 => json!({"type": "string"}),
                _ => json!({"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
            };
            (word.clone(), schema)
        })
        .collect();
    let uses = schemas.keys().map(|word| (word.clone(), json!({"$ref": format!("#/components/schemas/{word}")})));
    let whole = json!({"type": "object", "properties": uses.collect::<Map<String, Json>>()});
    let paths = Map::from_iter([("/all".to_owned(), json!({"get": {"tags": ["words"], "responses": found(&whole)}}))]);
    document(paths, json!({"schemas": schemas}))
}

fn properties(words: &[String]) -> Json {
    let inner = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let properties: Map<String, Json> = words.iter().map(|word| (word.clone(), inner.clone())).collect();
    let required: Vec<&String> = words.iter().step_by(3).collect();
    let schema = json!({"type": "object", "properties": properties, "required": required});
    let body = json!({"required": true, "content": {"application/json": {"schema": schema}}});
    let operation = json!({"tags": ["words"], "requestBody": body, "responses": found(&schema)});
    document(Map::from_iter([("/all".to_owned(), json!({"post": operation}))]), json!({}))
}

fn values(words: &[String]) -> Json {
    let each_alone =
        each(words, |word| json!({"tags": ["words"], "responses": found(&json!({"type": "string", "enum": [word]}))}));
    let all = json!({"tags": ["words"], "responses": found(&json!({"type": "string", "enum": words}))});
    let mut paths = each_alone;
    paths.insert("/all".to_owned(), json!({"get": all}));
    document(paths, json!({}))
}

/// Alternatives by their titles, by their constants, and by a discriminator.
fn alternatives(words: &[String]) -> Json {
    let titled: Vec<Json> = words
        .iter()
        .enumerate()
        .map(|(index, word)| json!({"title": word, "type": "object", "required": [format!("p{index}")], "properties": {format!("p{index}"): {"type": "string"}}}))
        .collect();
    let untitled: Vec<Json> = words
        .iter()
        .map(|word| json!({"type": "object", "required": [word], "properties": {(word): {"type": "object", "properties": {"a": {"type": "string"}}}}}))
        .collect();
    let mut paths = Map::new();
    for (path, list) in [("/titled", titled), ("/untitled", untitled)] {
        paths.insert(path.to_owned(), json!({"get": {"tags": ["words"], "responses": found(&json!({"oneOf": list}))}}));
    }
    document(paths, json!({}))
}

/// Names of response headers and of examples, which are no Rust names.
fn responses(words: &[String]) -> Json {
    let headers: Map<String, Json> = words
        .iter()
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)))
        .map(|word| (word.clone(), json!({"schema": {"type": "string"}})))
        .collect();
    let examples: Map<String, Json> = words.iter().map(|word| (word.clone(), json!({"value": {"a": word}}))).collect();
    let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let response = json!({"description": "All.", "headers": headers, "content": {"application/json": {"schema": schema, "examples": examples}}});
    let operation = json!({"tags": ["words"], "responses": {"200": response}});
    document(Map::from_iter([("/all".to_owned(), json!({"get": operation}))]), json!({}))
}

fn schemes(words: &[String]) -> Json {
    let usable = words
        .iter()
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)));
    let schemes: Map<String, Json> = usable
        .enumerate()
        .map(|(index, word)| {
            let scheme = match index % 3 {
                0 => json!({"type": "apiKey", "in": "header", "name": format!("x-{index}")}),
                1 => json!({"type": "http", "scheme": "bearer"}),
                _ => json!({"type": "http", "scheme": "basic"}),
            };
            (word.clone(), scheme)
        })
        .collect();
    let security: Vec<Json> = schemes.keys().map(|word| json!({(word): []})).collect();
    let operation = json!({"tags": ["words"], "security": security, "responses": done()});
    document(Map::from_iter([("/all".to_owned(), json!({"get": operation}))]), json!({"securitySchemes": schemes}))
}

fn titles(words: &[String]) -> Json {
    let paths = each(words, |word| {
        let schema = json!({"title": word, "type": "object", "properties": {"a": {"title": word, "type": "string"}}});
        json!({"tags": ["words"], "summary": word, "description": word, "responses": found(&schema)})
    });
    document(paths, json!({}))
}

fn output(position: &str, document: &Json) -> Output {
    let (output, said) = Texts::new("input.json", format!("{document:#}")).run(generate);
    let errors: Vec<&str> = said.split("\n\n").filter(|said| said.starts_with("error")).take(5).collect();
    output.unwrap_or_else(|| panic!("{position}: nothing is emitted:\n{}", errors.join("\n\n")))
}

#[test]
fn generates_with_every_name_in_every_position() {
    let words = words::words();
    assert!(words.len() >= 350, "only {} words", words.len());
    for (position, document) in POSITIONS {
        let document = document(&words);
        let output = output(position, &document);
        let mut paths = BTreeSet::new();
        for file in &output.files {
            let (stem, _) = file.path.rsplit_once('.').unwrap_or((&file.path, ""));
            let stem = stem.rsplit('/').next().unwrap_or_default();
            assert!(stem.len() <= 50 && stem.is_ascii(), "{position}: {}", file.path);
            assert!(!["con", "prn", "aux", "nul", "com1", "lpt1"].contains(&stem), "{position}: {}", file.path);
            assert!(paths.insert(file.path.to_lowercase()), "{position}: {} is there twice", file.path);
            if file.path.ends_with(".rs") {
                let parsed = syn::parse_file(&file.text).map(|_| ());
                assert!(parsed.is_ok(), "{position}: {}: {parsed:?}", file.path);
            }
        }
        let longest = output.reading.names.types.values().map(|names| names.name.len()).max().unwrap_or_default();
        assert!(longest <= 80, "{position}: a type has a name of {longest} letters");
        // Names do not depend on a second look.
        let locked = Texts::new("input.json", format!("{document:#}")).lock("names.lock", output.lock.clone()).locked();
        let (again, said) = locked.run(oascrate::read);
        assert!(again.is_some_and(|again| again.lock.to_text() == output.lock), "{position}: {said}");
    }
}

#[test]
fn compiles_with_every_name_in_every_position() {
    let words = words::words();
    let mut workspace = Workspace::new("names");
    for (position, document) in POSITIONS {
        workspace.add(&format!("names-{position}"), output(position, &document(&words)));
    }
    let linted = workspace.cargo(&["clippy"], "client,server,mock,gateway,serde", &["-D", "warnings"]);
    linted.unwrap_or_else(|said| panic!("{said}"));
}
