//! Missing required keys, and the values that are read in their place.

use super::finding::{Findings, Remedy};
use crate::diagnostic::Diagnostic;
use crate::grammar::{Grammar, Object, Visit};
use crate::rules;
use crate::source::{Map, Node, Span, Value};

/// The value that is read in place of a missing key. Objects without an entry are omitted as a whole: a parameter
/// without a name, a tag without one.
const SUBSTITUTES: &[(Object, &str, Substitute)] = &[
    (Object::Document, "info", Substitute::Empty),
    (Object::Document, "paths", Substitute::Empty),
    (Object::Info, "title", Substitute::Text("API")),
    (Object::Info, "version", Substitute::Text("0")),
    (Object::License, "name", Substitute::Text("")),
    (Object::ServerVariable, "default", Substitute::Text("")),
    (Object::Operation, "responses", Substitute::Empty),
    (Object::Response, "description", Substitute::Text("")),
    (Object::RequestBody, "content", Substitute::Empty),
    (Object::SecurityScheme, "flows", Substitute::Empty),
    (Object::SecurityScheme, "scheme", Substitute::Text("bearer")),
    (Object::SecurityScheme, "openIdConnectUrl", Substitute::Text("")),
    (Object::ImplicitFlow, "authorizationUrl", Substitute::Text("")),
    (Object::ImplicitFlow, "scopes", Substitute::Empty),
    (Object::PasswordFlow, "tokenUrl", Substitute::Text("")),
    (Object::PasswordFlow, "scopes", Substitute::Empty),
    (Object::ClientCredentialsFlow, "tokenUrl", Substitute::Text("")),
    (Object::ClientCredentialsFlow, "scopes", Substitute::Empty),
    (Object::AuthorizationCodeFlow, "authorizationUrl", Substitute::Text("")),
    (Object::AuthorizationCodeFlow, "tokenUrl", Substitute::Text("")),
    (Object::AuthorizationCodeFlow, "scopes", Substitute::Empty),
];

/// A neutral value.
#[derive(Clone, Copy)]
enum Substitute {
    Empty,
    Text(&'static str),
}

/// Keys of a schema that Swagger 2.0 has directly in a parameter.
const SCHEMA_KEYS: &[&str] = &[
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "properties",
    "additionalProperties",
    "nullable",
    "oneOf",
    "anyOf",
    "allOf",
];

pub(super) fn check(visit: &Visit, object: Object, map: &Map, sink: &mut Findings) {
    let grammar = object.grammar();
    let required = grammar.keys.iter().filter(|key| key.required).map(|key| key.name);
    let missing =
        required.chain(needed_by_type(object, visit.node).iter().copied()).filter(|key| !map.contains_key(key));
    for key in missing {
        let missing = missing_key(visit, grammar, &format!("`{key}`"), format!("add `{key}:`"));
        match substitute(visit, object, key) {
            Some(remedy) => sink.push_with(missing, remedy),
            None => sink.push(missing),
        }
    }
    let present: Vec<_> = grammar.one_of.iter().filter_map(|key| Some((*key, map.get(key)?))).collect();
    let names = grammar.one_of.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(" or ");
    match present.as_slice() {
        [] if !grammar.one_of.is_empty() => {
            let remedy = match object {
                Object::Link => Remedy::Remove(visit.pointer.clone()),
                _ => Remedy::Set(visit.pointer.child("schema"), inline_schema(map, visit.node.span)),
            };
            sink.push_with(missing_key(visit, grammar, &names, format!("add {names}")), remedy);
        }
        [(_, first), (key, second), ..] => sink.push_with(
            Diagnostic::new(
                rules::CONFLICTING_KEYWORDS,
                second.key,
                format!("{} must have only one of {names}", grammar.name),
            )
            .label("excludes the other keyword")
            .related(first.key, "other keyword")
            .help("remove one of them"),
            Remedy::Remove(visit.pointer.child(*key)),
        ),
        _ => {}
    }
}

fn missing_key(visit: &Visit, grammar: &Grammar, key: &str, help: String) -> Diagnostic {
    let message = format!("{} requires {key}", grammar.name);
    Diagnostic::new(rules::MISSING_KEYWORD, visit.place, message).label(format!("missing {key}")).help(help)
}

/// The keys that an object requires because of its `type`.
fn needed_by_type(object: Object, node: &Node) -> &'static [&'static str] {
    let ty = node.get("type").and_then(Node::as_str).filter(|_| object == Object::SecurityScheme);
    match ty {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        _ => &[],
    }
}

/// `None` for the version of OpenAPI, without which the text is not an OpenAPI document.
fn substitute(visit: &Visit, object: Object, key: &str) -> Option<Remedy> {
    let span = visit.node.span;
    let listed = SUBSTITUTES.iter().find(|(owner, name, _)| *owner == object && *name == key);
    match listed.map(|(.., substitute)| *substitute) {
        Some(Substitute::Empty) => Some(Remedy::Set(visit.pointer.child(key), Node::empty(span))),
        Some(Substitute::Text(text)) => Some(Remedy::Set(visit.pointer.child(key), Node::string(span, text))),
        None => (object != Object::Document).then(|| Remedy::Remove(visit.pointer.clone())),
    }
}

/// The schema of a parameter with schema keys of its own, as in Swagger 2.0; any JSON value if it has none.
fn inline_schema(map: &Map, span: Span) -> Node {
    let keys = map.iter().filter(|(key, _)| SCHEMA_KEYS.contains(&key.as_str()));
    Node::new(span, Value::Map(keys.map(|(key, entry)| (key.clone(), entry.clone())).collect()))
}
