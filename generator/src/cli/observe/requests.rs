//! The requests to a live server: those of the GET operations that the user selects.
//!
//! Input: an effective document, selectors, and values of parameters. Output: a [`Plan`]. Nothing is sent here.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use crate::ir::{OperationSite, ParamLocation, PathPart, PathTemplate, path_parts};
use crate::names_file::{Selector, selects};
use crate::observe::{Declared, Operation, Routes, declared_params};
use crate::source::Node;

/// What RFC 3986 reserves is encoded, also where a server would accept it.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The requests, and the reasons why there are not more.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Plan {
    /// In document order.
    pub(super) requests: Vec<Request>,
    /// Operations that are not called: the name of each, and that of the parameter without a value.
    pub(super) skipped: Vec<(String, String)>,
    /// Selectors that select no GET operation.
    pub(super) unused_selectors: Vec<String>,
    /// Given values that no selected operation takes.
    pub(super) unused_values: Vec<String>,
}

/// A GET request.
#[derive(Debug, PartialEq)]
pub(super) struct Request {
    /// `GET /boats/{id}`.
    pub(super) operation: String,
    /// Path and query, encoded.
    pub(super) target: String,
    /// The declared headers.
    pub(super) headers: Vec<(String, String)>,
}

/// Plans the requests of the selected operations. Optional parameters are sent if they have a given value, required
/// ones also with the example or the default value of the document.
pub(super) fn plan(document: &Node, selectors: &[Selector], values: &[(String, String)]) -> Plan {
    let routes = Routes::new(document);
    let gets: Vec<_> = routes.operations.iter().filter(|operation| operation.name.starts_with("GET ")).collect();
    let mut plan = Plan::default();
    let matches = |selector: &Selector, operation: &Operation<'_>| is_about(selector, operation);
    let unused = selectors.iter().filter(|selector| !gets.iter().any(|operation| matches(selector, operation)));
    plan.unused_selectors = unused.map(|selector| selector.text().to_owned()).collect();
    let mut used: Vec<String> = Vec::new();
    for operation in gets {
        if selects(selectors, |selector| matches(selector, operation)) {
            match request(document, operation, values, &mut used) {
                Ok(request) => plan.requests.push(request),
                Err(param) => plan.skipped.push((operation.name.clone(), param)),
            }
        }
    }
    let unused = values.iter().filter(|(name, _)| !used.contains(name));
    plan.unused_values = unused.map(|(name, _)| name.clone()).collect();
    plan
}

fn is_about(selector: &Selector, operation: &Operation<'_>) -> bool {
    let path = operation.name.split_once(' ').map_or("", |(_, path)| path);
    let site = OperationSite { path: path.to_owned(), method: "GET".to_owned() };
    let tags = operation.node.get("tags").and_then(Node::as_seq).into_iter().flatten().filter_map(Node::as_str);
    selector.is_about(tags, &site, operation.node.get("operationId").and_then(Node::as_str))
}

/// The request of an operation, or the name of a required parameter without a value.
fn request(
    document: &Node,
    operation: &Operation<'_>,
    values: &[(String, String)],
    used: &mut Vec<String>,
) -> Result<Request, String> {
    let (mut path, mut query, mut headers) = (Vec::new(), Vec::new(), Vec::new());
    for Declared { node, location, name, .. } in declared_params(document, operation) {
        let is_required = node.get("required").and_then(Node::as_bool) == Some(true);
        let mut found: Vec<String> =
            values.iter().filter(|(given, _)| given == name).map(|(_, value)| value.clone()).collect();
        if !found.is_empty() {
            used.push(name.to_owned());
        } else if is_required {
            found.push(documented(node).ok_or_else(|| name.to_owned())?);
        }
        let pairs = found.into_iter().map(|value| (name.to_owned(), value));
        match location {
            ParamLocation::Path => path.extend(pairs),
            ParamLocation::Query => query.extend(pairs),
            ParamLocation::Header => headers.extend(pairs),
            ParamLocation::Cookie => {}
        }
    }
    Ok(Request { operation: operation.name.clone(), target: target(operation, &path, query)?, headers })
}

/// The value of a parameter in the document, if it is a scalar.
fn documented(param: &Node) -> Option<String> {
    let schema = param.get("schema");
    let first = param.get("examples").and_then(|examples| examples.as_map()?.first()?.1.node.get("value"));
    let of_schema = ["example", "default"].iter().find_map(|key| schema?.get(key));
    match param.get("example").or(first).or(of_schema)?.to_json() {
        Json::String(text) => Some(text),
        value @ (Json::Number(_) | Json::Bool(_)) => Some(value.to_string()),
        _ => None,
    }
}

/// The path with its values, and the query.
fn target(
    operation: &Operation<'_>,
    path: &[(String, String)],
    query: Vec<(String, String)>,
) -> Result<String, String> {
    let key = operation.name.split_once(' ').map_or("", |(_, path)| path);
    let template = PathTemplate::parse(key);
    let mut target = String::new();
    for part in path_parts(&template.path) {
        match part {
            PathPart::Literal(literal) => target.push_str(literal),
            PathPart::Param(name) => {
                let value = path.iter().find(|(other, _)| other == name).ok_or_else(|| name.to_owned())?;
                target.extend(utf8_percent_encode(&value.1, ENCODED));
            }
        }
    }
    let value_of = |value: &str| match value.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
        Some(name) => path.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone()),
        None => Some(value.to_owned()),
    };
    let fixed = template.query.iter().filter_map(|(name, value)| Some((name.clone(), value_of(value)?)));
    for (index, (name, value)) in fixed.chain(query).enumerate() {
        target.push(if index == 0 { '?' } else { '&' });
        target.extend(utf8_percent_encode(&name, ENCODED));
        target.push('=');
        target.extend(utf8_percent_encode(&value, ENCODED));
    }
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::parse;
    use crate::text::Sources;

    const DOCUMENT: &str = "\
openapi: 3.0.3
paths:
  /boats/{id}.json:
    parameters: [{ name: id, in: path, required: true }]
    get:
      operationId: get-boat
      tags: [Boats]
      parameters:
        - { name: fields, in: query }
        - { name: X-Harbour, in: header, required: true, schema: { default: 7 } }
    delete: { operationId: delete-boat, tags: [Boats] }
  /boats?sort={order}:
    get:
      tags: [Boats]
      parameters:
        - { name: order, in: path, required: true, example: name }
        - { name: limit, in: query, required: true, examples: { few: { value: 3 } } }
  /harbours:
    get: { operationId: harbours, tags: [Harbours] }
";

    /// Returns the targets of the requests, the skipped operations, and the unused arguments.
    fn planned(selectors: &[&str], values: &[(&str, &str)]) -> (Vec<String>, Vec<String>, Vec<String>) {
        let mut sources = Sources::default();
        let file = sources.add("harbour.yaml", DOCUMENT);
        let document = parse(&sources, file, &mut Diagnostics::default()).unwrap();
        let selectors: Vec<_> = selectors.iter().map(|selector| Selector::new(*selector, None)).collect();
        let values: Vec<_> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let plan = plan(&document, &selectors, &values);
        let skipped = plan.skipped.into_iter().map(|(operation, param)| format!("{operation} {param}"));
        let unused = [plan.unused_selectors, plan.unused_values].concat();
        (plan.requests.into_iter().map(|request| request.target).collect(), skipped.collect(), unused)
    }

    #[test]
    fn plans_the_selected_get_operations() {
        for (selectors, values, requests, skipped, unused) in [
            (&["harbours"][..], &[][..], &["/harbours"][..], &[][..], &[][..]),
            (&["tag:Boats"], &[], &["/boats?sort=name&limit=3"], &["GET /boats/{id}.json id"], &[]),
            (&["tag:*", "!/boats*"], &[], &["/harbours"], &[], &[]),
            (&["get-boat"], &[("id", "a/b c")], &["/boats/a%2Fb%20c.json"], &[], &[]),
            (
                &["/boats*"],
                &[("id", "1"), ("fields", "a&b"), ("fields", "c"), ("limit", "9")],
                &["/boats/1.json?fields=a%26b&fields=c", "/boats?sort=name&limit=9"],
                &[],
                &[],
            ),
            (&["delete-boat", "DELETE /boats/*"], &[], &[], &[], &["delete-boat", "DELETE /boats/*"]),
            (&["harbours"], &[("id", "1")], &["/harbours"], &[], &["id"]),
        ] {
            let expected = [requests, skipped, unused].map(<[&str]>::to_vec);
            let (requests, skipped, unused) = planned(selectors, values);
            assert_eq!([requests, skipped, unused], expected, "{selectors:?} {values:?}");
        }
    }
}
