//! Checks operations: parameters match the path, names are unique.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::finding::{Findings, Remedy};
use super::spelling::Speller;
use crate::diagnostic::Diagnostic;
use crate::grammar::{Operation, location, operations, resolve};
use crate::ir::{ParamLocation, PathTemplate, path_without_names};
use crate::pointer::Pointer;
use crate::rules;
use crate::source::{Map, Node, Span};

pub(super) fn check(document: &Node, speller: &Speller, sink: &mut Findings) {
    let paths = document.get("paths").and_then(Node::as_map);
    for (path, entry) in paths.into_iter().flatten().filter(|(path, _)| path.starts_with('/')) {
        let parameters = parameters(document, &entry.node, &Pointer::root().child("paths").child(path));
        check_list(path, &parameters, speller, sink);
    }
    for operation in operations(document) {
        let own = parameters(document, operation.node(), &operation.pointer());
        check_list(operation.path, &own, speller, sink);
        let shared = parameters(document, operation.item, &operation.item_pointer);
        check_declared(&operation, shared.iter().chain(&own), sink);
    }
    paths.into_iter().for_each(|paths| check_templates(paths, sink));
    check_ids(document, sink);
    check_tags(document, sink);
}

/// A parameter, and its place in an operation, a path item or the components.
struct Parameter<'a> {
    pointer: Pointer,
    place: Span,
    name: &'a str,
    location: ParamLocation,
}

fn parameter<'a>(document: &'a Node, node: &'a Node, pointer: Pointer) -> Option<Parameter<'a>> {
    let found = resolve(document, node)?;
    let (name, location) = (found.get("name")?.as_str()?, location(found)?);
    Some(Parameter { pointer, place: node.span, name, location })
}

fn parameters<'a>(document: &'a Node, owner: &'a Node, pointer: &Pointer) -> Vec<Parameter<'a>> {
    let pointer = pointer.child("parameters");
    let list = owner.get("parameters").and_then(Node::as_seq).into_iter().flatten().enumerate();
    list.filter_map(|(index, node)| parameter(document, node, pointer.child(index.to_string()))).collect()
}

/// Checks one `parameters` list.
fn check_list(path: &str, parameters: &[Parameter], speller: &Speller, sink: &mut Findings) {
    let template = PathTemplate::parse(path);
    let names: Vec<_> = template.params().chain(template.query_params().map(|(_, name)| name)).collect();
    let known: BTreeSet<&str> = names.iter().copied().collect();
    let mut first = IndexMap::new();
    for parameter in parameters {
        if parameter.location == ParamLocation::Path && !known.contains(&parameter.name) {
            sink.push(unused(path, parameter, &names, speller));
        }
        let Parameter { location, name, .. } = parameter;
        if let Some(earlier) = first.insert(location.identity(name), parameter.place) {
            let message = format!("duplicate {} parameter `{name}`", location.as_str());
            sink.push_with(
                Diagnostic::new(rules::DUPLICATE_PARAMETER, parameter.place, message)
                    .label("duplicate")
                    .related(earlier, "first declared here")
                    .help("remove one of them"),
                Remedy::Remove(parameter.pointer.clone()),
            );
        }
    }
}

fn unused(path: &str, parameter: &Parameter, names: &[&str], speller: &Speller) -> Diagnostic {
    let name = parameter.name;
    let help = speller
        .suggestion(name, names.iter().copied(), || format!("remove the parameter, or add `{{{name}}}` to the path"));
    let message = format!("the path `{path}` does not contain the parameter `{name}`, which is ignored");
    Diagnostic::new(rules::UNUSED_PATH_PARAMETER, parameter.place, message).label("declared with `in: path`").help(help)
}

fn check_declared<'a>(operation: &Operation, parameters: impl Iterator<Item = &'a Parameter<'a>>, sink: &mut Findings) {
    let declared: BTreeSet<_> = parameters.map(|p| (p.location, p.name)).collect();
    let template = PathTemplate::parse(operation.path);
    let in_query = template.query_params().filter(|(pair, _)| !declared.contains(&(ParamLocation::Query, pair)));
    let missing = template.params().chain(in_query.map(|(_, name)| name));
    for name in missing.filter(|name| !declared.contains(&(ParamLocation::Path, name))) {
        let message = format!("{} does not declare its path parameter `{name}`", operation.title());
        let help =
            format!("add to its `parameters`: {{name: {name}, in: path, required: true, schema: {{type: string}}}}");
        let remedy = Remedy::Append(
            operation.pointer().child("parameters"),
            Node::from_json(
                operation.entry.key,
                &serde_json::json!({
                    "name": name, "in": ParamLocation::Path.as_str(), "required": true, "schema": {"type": "string"},
                }),
            ),
        );
        sink.push_with(
            Diagnostic::new(rules::UNDECLARED_PATH_PARAMETER, operation.entry.key, message)
                .label(format!("missing `{name}`"))
                .help(help),
            remedy,
        );
    }
}

/// The maximum number of segments with parameters that axum's router can match.
const MOST_PARAMETERS: usize = 26;

/// Paths that differ only in the names of their placeholders are the same path.
fn check_templates(paths: &Map, sink: &mut Findings) {
    let mut first = IndexMap::<String, (&str, Span)>::new();
    for (path, entry) in paths.iter().filter(|(path, _)| path.starts_with('/')) {
        let pattern = path_without_names(path);
        let count = path.split('/').filter(|segment| segment.contains('{')).count();
        if count > MOST_PARAMETERS {
            let message = format!("the path has {count} segments with parameters; the maximum is {MOST_PARAMETERS}");
            sink.push(
                Diagnostic::new(rules::TOO_MANY_PATH_PARAMETERS, entry.key, message)
                    .label("too many parameters")
                    .help("move parameters to the query or to a body"),
            );
        }
        if let Some((other, place)) = first.get(&pattern) {
            sink.push(
                Diagnostic::new(
                    rules::AMBIGUOUS_PATH,
                    entry.key,
                    format!("`{path}` and `{other}` match the same URLs"),
                )
                .label("differs only in parameter names")
                .related(*place, "first declared here")
                .help("move the operations of both to one path"),
            );
        } else {
            first.insert(pattern, (path, entry.key));
        }
    }
}

fn check_tags(document: &Node, sink: &mut Findings) {
    let mut first = IndexMap::new();
    for tag in document.get("tags").and_then(Node::as_seq).into_iter().flatten() {
        let Some(name) = tag.get("name") else { continue };
        let Some(text) = name.as_str() else { continue };
        if let Some(earlier) = first.get(text) {
            sink.push(
                Diagnostic::new(rules::DUPLICATE_TAG, name.span, format!("duplicate tag `{text}`"))
                    .label("duplicate")
                    .related(*earlier, "first declared here")
                    .help("remove one of them"),
            );
        } else {
            first.insert(text, name.span);
        }
    }
}

fn check_ids(document: &Node, sink: &mut Findings) {
    let mut first = IndexMap::new();
    let mut operations = operations(document);
    // The first operation does not depend on document order.
    operations.sort_by_key(|operation| (operation.path, operation.method));
    for operation in operations {
        let Some(id) = operation.node().get("operationId") else { continue };
        let Some(text) = id.as_str() else { continue };
        if let Some(earlier) = first.get(text) {
            sink.push_with(
                Diagnostic::new(rules::DUPLICATE_OPERATION_ID, id.span, format!("duplicate operationId `{text}`"))
                    .label("duplicate")
                    .related(*earlier, "first declared here")
                    .help(format!("give {} an id of its own", operation.title())),
                Remedy::Remove(operation.pointer().child("operationId")),
            );
        } else {
            first.insert(text, id.span);
        }
    }
}
