//! `undeclared-path-parameter`: a placeholder of a path that is not declared.
//!
//! ```yaml
//! /messages/{rid}:
//!   get:
//!     parameters: []               # no parameter `rid` in the path, neither here nor at the path item
//! ```
//!
//! adds the parameter `{name: rid, in: path, required: true, schema: {type: string}}` to the operation, after its own.

use indexmap::IndexSet;

use super::edit::Edit;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::grammar::{Operation, location, operations, resolve};
use crate::ir::{ParamLocation, PathTemplate};
use crate::source::{Node, Span, Value};

pub(super) const ID: &str = "undeclared-path-parameter";
pub(super) const SUMMARY: &str = "a placeholder of a path is declared as a string";

pub(super) fn find(document: &Node, _: &Dialect, _: &mut Diagnostics) -> Vec<Edit> {
    operations(document).iter().flat_map(|operation| missing_parameters(document, operation)).collect()
}

fn missing_parameters(document: &Node, operation: &Operation) -> Vec<Edit> {
    let template = PathTemplate::parse(operation.path);
    let in_query = declared_names(document, operation, ParamLocation::Query);
    let in_query = template.query_params().filter(|(pair, _)| !in_query.contains(pair)).map(|(_, name)| name);
    let declared = declared_names(document, operation, ParamLocation::Path);
    let missing = template.params().chain(in_query).filter(|name| !declared.contains(name));
    let names: IndexSet<_> = missing.collect();
    let span = operation.entry.key;
    let parameters = names.into_iter().map(|name| path_parameter(span, name));
    let list = operation.pointer().child("parameters");
    match operation.node().get("parameters").and_then(Node::as_seq) {
        Some(present) => parameters
            .zip(present.len()..)
            .map(|(node, index)| Edit::set(list.child(index.to_string()), node))
            .collect(),
        None => {
            let parameters: Vec<_> = parameters.collect();
            let wanted = !parameters.is_empty();
            wanted.then(|| Edit::set(list, Node::new(span, Value::Seq(parameters)))).into_iter().collect()
        }
    }
}

fn declared_names<'a>(document: &'a Node, operation: &Operation<'a>, place: ParamLocation) -> Vec<&'a str> {
    let lists = [operation.item, operation.node()].into_iter().filter_map(|node| node.get("parameters")?.as_seq());
    let parameters = lists.flatten().filter_map(|parameter| resolve(document, parameter));
    let there = parameters.filter(|parameter| location(parameter) == Some(place));
    there.filter_map(|parameter| parameter.get("name")?.as_str()).collect()
}

fn path_parameter(span: Span, name: &str) -> Node {
    Node::map(
        span,
        [
            ("name", Node::string(span, name)),
            ("in", Node::string(span, ParamLocation::Path.as_str())),
            ("required", Node::new(span, Value::Bool(true))),
            ("schema", Node::map(span, [("type", Node::string(span, "string"))])),
        ],
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};

    fn path_parameter(name: &str) -> Json {
        json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}})
    }

    #[test]
    fn declares_missing_path_parameters() {
        let query = json!({"name": "rid", "in": "query", "schema": {}});
        let (after, places) = repaired_by_rule(
            super::find,
            json!({"paths": {"/a/{rid}/{b}": {
                "parameters": [path_parameter("b")],
                "get": {"parameters": [query]},
                "post": {},
                "put": {"parameters": [path_parameter("rid")]},
            }}}),
        );
        assert_eq!(
            after,
            json!({"paths": {"/a/{rid}/{b}": {
                "parameters": [path_parameter("b")],
                "get": {"parameters": [query, path_parameter("rid")]},
                "post": {"parameters": [path_parameter("rid")]},
                "put": {"parameters": [path_parameter("rid")]},
            }}})
        );
        let item = "/paths/~1a~1{rid}~1{b}";
        assert_eq!(places, [format!("{item}/get/parameters/1"), format!("{item}/post/parameters")]);
    }

    #[test]
    fn accepts_referenced_declarations() {
        unchanged_by_rule(
            super::find,
            json!({
                "paths": {"/a/{b}": {"get": {"parameters": [{"$ref": "#/components/parameters/b"}]}}},
                "components": {"parameters": {"b": path_parameter("b")}},
            }),
        );
    }
}
