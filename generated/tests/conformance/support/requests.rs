//! Requests made from an operation's description: parameters with values of their types.

use bytes::Bytes;
use http::Request;
use http::request::Parts;
use serde_json::{Value as Json, json};

use super::document::{Described, Document};

/// A request, and the parts of it that must arrive.
pub struct Specimen {
    pub head: Parts,
    pub body: Bytes,
    /// Path and query as they were written, the pairs of the query sorted.
    pub target: (String, Vec<String>),
}

/// The request of an operation with all its parameters, or with those only that it requires, and this JSON as its body.
pub fn specimen(document: &Document, operation: &Described<'_>, all: bool, body: Option<&Json>) -> Specimen {
    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    let mut request = Request::builder().method(operation.method.as_str());
    for parameter in operation.parameters.iter().filter(|parameter| all || parameter["required"] == true) {
        let name = parameter["name"].as_str().unwrap();
        let texts: Vec<String> = texts(document, parameter).iter().map(|text| encoded(text)).collect();
        match parameter["in"].as_str().unwrap() {
            "path" => path = path.replace(&format!("{{{name}}}"), &texts.join(",")),
            "query" => query.extend(texts.iter().map(|text| format!("{}={text}", encoded(name)))),
            "header" => request = request.header(name, texts.join(",")),
            place => panic!("a parameter in a {place}: say here how it is written"),
        }
    }
    if body.is_some() {
        request = request.header("content-type", "application/json");
    }
    let uri = if query.is_empty() { path.clone() } else { format!("{path}?{}", query.join("&")) };
    let (head, ()) = request.uri(uri).body(()).unwrap().into_parts();
    query.sort();
    Specimen { head, body: body.map(|body| body.to_string().into()).unwrap_or_default(), target: (path, query) }
}

/// Path and query apart, the pairs of the query sorted.
pub fn target(path_and_query: &str) -> (String, Vec<String>) {
    let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
    let mut pairs: Vec<String> = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
    pairs.sort();
    (path.to_owned(), pairs)
}

/// The texts of a value for the parameter: one, or for a list one for each element.
fn texts(document: &Document, parameter: &Json) -> Vec<String> {
    match parameter.get("content") {
        Some(_) => vec![json!({ "limit": 3, "term": "ines & co" }).to_string()],
        None => values(document, document.resolve(&parameter["schema"])),
    }
}

fn values(document: &Document, schema: &Json) -> Vec<String> {
    let alternatives = ["oneOf", "anyOf", "allOf"].iter().find_map(|key| schema[*key].get(0));
    match (schema["type"].as_str(), alternatives) {
        (_, Some(alternative)) => values(document, document.resolve(alternative)),
        (Some("integer"), _) => vec!["1699449077968".to_owned()],
        (Some("number"), _) => vec!["2.5".to_owned()],
        (Some("boolean"), _) => vec!["true".to_owned()],
        (Some("array"), _) => ["one", "the other"].map(str::to_owned).to_vec(),
        (Some("string"), _) if schema["format"] == "date-time" => vec!["2026-05-23T09:18:43.960Z".to_owned()],
        (Some("string") | None, _) => vec!["a/b c+d&e=\u{e4}%".to_owned()],
        (Some(other), _) => panic!("a parameter of type {other}: say here how it is written"),
    }
}

/// Percent-encoded, all but letters, digits and the marks that need it nowhere.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
