//! The parameters of an operation, and their values in a request.

use serde_json::{Map, Value as Json};

use super::exchange::Exchange;
use super::routes::{Match, Operation};
use super::schema::Id;
use super::tally::Kind;
use super::walk::Walk;
use crate::grammar::{locate, location};
use crate::ir::{ParamLocation, merged_params};
use crate::pointer::Pointer;
use crate::source::{Node, Span};

/// A parameter of an operation.
#[derive(Debug)]
pub(super) struct Param<'d> {
    location: ParamLocation,
    name: &'d str,
    pointer: Pointer,
    span: Span,
    is_required: bool,
    schema: Option<Id>,
    /// Whether the value is a JSON text.
    is_json: bool,
    style: Option<&'d str>,
    explode: Option<bool>,
}

/// Headers that are parameters of HTTP and not of an operation.
const OF_HTTP: [&str; 3] = ["accept", "content-type", "authorization"];

/// A declared parameter: where it is declared, its location and its name.
#[derive(Debug)]
pub struct Declared<'d> {
    /// The pointer of the declaration.
    pub pointer: Pointer,
    /// The declaration.
    pub node: &'d Node,
    /// The location.
    pub location: ParamLocation,
    /// The name.
    pub name: &'d str,
}

/// Returns the parameters of an operation: its own, and those of its path item that it does not replace.
pub fn declared<'d>(document: &'d Node, operation: &Operation<'d>) -> Vec<Declared<'d>> {
    let mut params: Vec<Declared<'d>> = Vec::new();
    for (pointer, owner) in [(&operation.item.0, operation.item.1), (&operation.pointer, operation.node)] {
        let pointer = pointer.child("parameters");
        let list = owner.get("parameters").and_then(Node::as_seq).unwrap_or_default();
        for (index, node) in list.iter().enumerate() {
            let Some((pointer, node)) = locate(document, &pointer.child(index.to_string()), node) else { continue };
            let (Some(location), Some(name)) = (location(node), node.get("name").and_then(Node::as_str)) else {
                continue;
            };
            if location == ParamLocation::Header && OF_HTTP.iter().any(|other| other.eq_ignore_ascii_case(name)) {
                continue;
            }
            params.push(Declared { pointer, node, location, name });
        }
    }
    merged_params(params, |param| (param.location, param.name))
}

/// Reads the parameters of an operation.
pub(super) fn read<'d>(walk: &mut Walk<'d>, document: &'d Node, operation: &Operation<'d>) -> Vec<Param<'d>> {
    declared(document, operation).into_iter().map(|declared| param(walk, declared)).collect()
}

fn param<'d>(walk: &mut Walk<'d>, Declared { pointer, node, location, name }: Declared<'d>) -> Param<'d> {
    let content = node.get("content").and_then(Node::as_map).and_then(|map| map.first());
    let (holder, at) = match content {
        Some((media_type, entry)) => (&entry.node, pointer.child("content").child(media_type)),
        None => (node, pointer.clone()),
    };
    let schema = holder.as_map().and_then(|map| map.get("schema"));
    let schema = schema.map(|entry| walk.judge.schemas.id(at.child("schema"), &entry.node, entry.key));
    Param {
        location,
        name,
        span: node.span,
        is_required: node.get("required").and_then(Node::as_bool) == Some(true),
        schema,
        is_json: content.is_some_and(|(media_type, _)| super::is_json(media_type)),
        style: node.get("style").and_then(Node::as_str),
        explode: node.get("explode").and_then(Node::as_bool),
        pointer,
    }
}

/// Compares the parameters of a request. `keys` are the query parameters that carry credentials.
pub(super) fn check<'d>(
    walk: &mut Walk<'d>,
    operation: &Operation<'d>,
    params: &[Param<'d>],
    keys: &[&str],
    (found, exchange): (&Match, &Exchange),
) {
    let fixed = operation.name.split_once('?').map_or("", |(_, query)| query.split('#').next().unwrap_or_default());
    let fixed: Vec<String> = super::routes::pairs(fixed).into_iter().map(|(name, _)| name).collect();
    let mut used: Vec<String> = Vec::new();
    let part = walk.moment.part.clone();
    for param in params {
        let value = value_of(walk, param, found, exchange, &mut used);
        walk.moment.part = format!("{part} {} {}", param.location.as_str(), param.name);
        match (value, param.schema) {
            (Some(value), Some(schema)) => walk.root(schema, &value, !param.is_json),
            (None, _) if param.is_required && param.location != ParamLocation::Path => {
                walk.note(Kind::MissingParameter, param.pointer.clone(), param.name, param.span);
            }
            _ => {}
        }
    }
    walk.moment.part = part;
    let mut seen: Vec<&String> = Vec::new();
    for (name, value) in &found.query {
        if used.contains(name) || fixed.contains(name) || keys.contains(&name.as_str()) {
            continue;
        }
        let is_repeated = seen.contains(&name);
        seen.push(name);
        let tally = walk.note(Kind::Parameter, operation.pointer.clone(), name, operation.span);
        tally.shape.add_text(value);
        if is_repeated {
            tally.shape.repeat();
        }
    }
}

/// The value of a parameter as a text, an array of texts or an object of texts; for JSON, the value itself.
fn value_of(
    walk: &mut Walk<'_>,
    param: &Param<'_>,
    found: &Match,
    exchange: &Exchange,
    used: &mut Vec<String>,
) -> Option<Json> {
    let texts: Vec<&str> = match param.location {
        ParamLocation::Path => {
            found.path.iter().filter(|(name, _)| name == param.name).map(|(_, value)| value.as_str()).collect()
        }
        ParamLocation::Header => {
            let name = param.name.to_ascii_lowercase();
            exchange.request.header(&name).into_iter().collect()
        }
        ParamLocation::Cookie => cookie(exchange.request.header("cookie")?, param.name).into_iter().collect(),
        ParamLocation::Query => {
            let kind = param.schema.and_then(|schema| kind_of(walk, schema));
            if kind.as_deref() == Some("object") && !param.is_json && param.explode != Some(false) {
                return object(walk, param, &found.query, used);
            }
            used.push(param.name.to_owned());
            found.query.iter().filter(|(name, _)| name == param.name).map(|(_, value)| value.as_str()).collect()
        }
    };
    let first = *texts.first()?;
    if param.is_json {
        return serde_json::from_str(first).ok().or_else(|| Some(Json::from(first)));
    }
    let is_list = param.schema.and_then(|schema| kind_of(walk, schema)).as_deref() == Some("array");
    if !is_list {
        return Some(Json::from(first));
    }
    let separator = match (param.location, param.style, param.explode) {
        (_, Some("pipeDelimited"), _) => '|',
        (_, Some("spaceDelimited"), _) => ' ',
        (ParamLocation::Query | ParamLocation::Cookie, _, None | Some(true)) => {
            return Some(texts.into_iter().map(Json::from).collect());
        }
        _ => ',',
    };
    Some(first.split(separator).map(|text| Json::from(text.trim())).collect())
}

/// An object whose properties are pairs of the query: `a=1`, or `name[a]=1`.
fn object(walk: &mut Walk<'_>, param: &Param<'_>, query: &[(String, String)], used: &mut Vec<String>) -> Option<Json> {
    let names = param.schema.map(|schema| property_names(walk, schema)).unwrap_or_default();
    let mut object = Map::new();
    for (pair, value) in query {
        let nested = pair.strip_prefix(param.name).and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
        let name = match (param.style, nested) {
            (Some("deepObject"), Some(name)) => name,
            (Some("deepObject"), None) => continue,
            _ if names.contains(pair) => pair,
            _ => continue,
        };
        used.push(pair.clone());
        object.insert(name.to_owned(), Json::from(value.as_str()));
    }
    (!object.is_empty()).then_some(Json::Object(object))
}

fn property_names(walk: &mut Walk<'_>, schema: Id) -> Vec<String> {
    let parts = walk.judge.parts(schema, &Json::Null);
    let names = parts.list.iter().flat_map(|part| part.schema.properties.keys());
    names.map(|name| (*name).to_owned()).collect()
}

/// The type of a schema.
pub(super) fn kind_of(walk: &mut Walk<'_>, schema: Id) -> Option<String> {
    let parts = walk.judge.parts(schema, &Json::Null);
    parts.list.iter().find_map(|part| part.schema.kind).map(str::to_owned)
}

fn cookie<'e>(header: &'e str, name: &str) -> Option<&'e str> {
    header
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// The fields of a form as an object: arrays where the schema has them, JSON where it has an object.
pub(super) fn form(walk: &mut Walk<'_>, schema: Id, fields: &[(String, Option<String>)]) -> Json {
    let mut object = Map::new();
    for (name, value) in fields {
        let parts = walk.judge.parts(schema, &Json::Null);
        let property = parts.list.iter().find_map(|part| part.schema.properties.get(name.as_str()).copied());
        let kind = property.and_then(|property| kind_of(walk, property));
        let text = value.as_deref().unwrap_or_default();
        let value = match kind.as_deref() {
            Some("object") => serde_json::from_str(text).unwrap_or_else(|_| Json::from(text)),
            _ => Json::from(text),
        };
        match (object.get_mut(name), kind.as_deref()) {
            (Some(Json::Array(items)), _) => items.push(value),
            (Some(earlier), _) => *earlier = Json::Array(vec![earlier.take(), value]),
            (None, Some("array")) => drop(object.insert(name.clone(), Json::Array(vec![value]))),
            (None, _) => drop(object.insert(name.clone(), value)),
        }
    }
    Json::Object(object)
}
