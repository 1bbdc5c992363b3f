//! Reads the document, its operations and their parts.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::part::{Fit, entries, entries_of, is_list, is_map, keys, mistyped_keywords, spanned, texts, told};
use super::schema::Reader;
use super::security::{requirements, scheme, servers, tags};
use super::{Body, Contract, Keywords, Media, Operation, Param, Requirement, Response, SchemaId, Spanned};
use crate::grammar::{METHODS, Webhook, location, security_of, webhooks};
use crate::ir::{OperationSite, ParamLocation, merged_params};
use crate::source::{Entry, Node, Span};

const EXAMPLES: [&str; 3] = ["description", "example", "examples"];

/// The defaults of operations.
struct Inherited<'p, 'a> {
    path: &'p str,
    item: &'a Node,
    security: Option<&'a Entry>,
    span: Span,
}

pub(super) fn document(document: &Node) -> Contract {
    let mut reader = Reader::new(document);
    let mut contract = head(document);
    for (path, entry) in entries_of(document, "paths") {
        if !path.starts_with('/') {
            contract.keys.insert(format!("paths {path}"), spanned(entry));
            continue;
        }
        let (item, _) = reader.resolve(&entry.node, entry.key);
        path_item(&mut contract, path, (item, entry.key));
        let inherited = Inherited { path, item, security: security_of(document), span: document.span };
        for (method, entry) in entries(item).filter(|(key, _)| METHODS.contains(&key.as_str())) {
            contract.operations.push(operation(&mut reader, &inherited, method, entry));
        }
    }
    for webhook in webhooks(document, |entry| reader.resolve(&entry.node, entry.key).0) {
        let operation = webhook_operation(&mut reader, &mut contract, webhook);
        contract.operations.push(operation);
    }
    for (name, entry) in document.get("components").into_iter().flat_map(|c| entries_of(c, "securitySchemes")) {
        let (node, _) = reader.resolve(&entry.node, entry.key);
        contract.schemes.insert(name.to_string(), scheme(node, entry.key));
    }
    let (schemas, used, is_incomplete) = reader.finish();
    contract.schemas = schemas;
    contract.is_incomplete = is_incomplete;
    sort_components(document, &used, &mut contract);
    contract
}

/// Reads what a path item has beside operations and parameters.
fn path_item(contract: &mut Contract, path: &str, (item, span): (&Node, Span)) {
    contract.items.insert(path.to_owned(), span);
    let structure: Vec<&str> = METHODS.into_iter().chain(["parameters", "servers"]).collect();
    let (other, docs) = keys(item, &structure, &["summary", "description"]);
    contract.keys.extend(other.into_iter().map(|(key, said)| (format!("{path} {key}"), said)));
    contract.docs.extend(docs.into_iter().map(|(key, told)| (format!("{path} {key}"), told)));
}

/// Reads a webhook or a callback. The security of the document does not apply to them.
fn webhook_operation<'a>(reader: &mut Reader<'a>, contract: &mut Contract, webhook: Webhook<'a>) -> Operation {
    let Webhook { site, method, item, entry, expression } = webhook;
    path_item(contract, &site.path, item);
    let inherited = Inherited { path: &site.path, item: item.0, security: None, span: item.1 };
    let mut operation = operation(reader, &inherited, method, entry);
    if let Some(expression) = expression {
        let expression = Spanned { span: item.1, value: expression.into() };
        operation.keys.insert("callback expression", expression);
    }
    operation
}

/// Reads a document outside of paths and components.
fn head(document: &Node) -> Contract {
    let structure = ["info", "servers", "paths", "components", "security", "tags", "x-webhooks"];
    let (mut other, mut docs) = keys(document, &structure, &["externalDocs"]);
    mistyped_keywords(
        document,
        &mut other,
        &[("paths", is_map), ("servers", is_list), ("tags", is_list), ("components", is_map), ("x-webhooks", is_map)],
    );
    if let Some(info) = document.get("info") {
        let (more, texts) = keys(info, &[], &["description", "termsOfService", "contact", "license"]);
        other.extend(more.into_iter().map(|(key, said)| (format!("info {key}"), said)));
        docs.extend(texts.into_iter().map(|(key, told)| (format!("info {key}"), told)));
    }
    let sections = document.get("components").into_iter().flat_map(entries);
    let misplaced = sections.filter(|(section, entry)| section.starts_with("x-") || entry.node.as_map().is_none());
    other.extend(misplaced.map(|(section, entry)| (format!("components {section}"), spanned(entry))));
    let paths = document.as_map().and_then(|map| map.get("paths"));
    Contract {
        span: document.span,
        paths: paths.map_or(document.span, |entry| entry.key),
        keys: other,
        docs,
        servers: document.get("servers").map(servers).unwrap_or_default(),
        tags: tags(document),
        ..Contract::default()
    }
}

/// Separates the components that something refers to from the others. Security schemes are referred to by name;
/// examples are texts.
fn sort_components(document: &Node, used: &BTreeSet<usize>, contract: &mut Contract) {
    for (section, entry) in document.get("components").into_iter().flat_map(entries) {
        if section == "securitySchemes" || section == "examples" || section.starts_with("x-") {
            continue;
        }
        for (name, component) in entries(&entry.node) {
            let name = format!("{section}/{name}");
            if used.contains(&std::ptr::from_ref(&component.node).addr()) {
                contract.used.insert(name);
            } else {
                contract.unused.insert(name, told(component));
            }
        }
    }
}

fn operation<'a>(reader: &mut Reader<'a>, inherited: &Inherited<'_, 'a>, method: &str, entry: &'a Entry) -> Operation {
    let node = &entry.node;
    let mut structure =
        vec!["tags", "parameters", "requestBody", "responses", "security", "servers", "x-omnigen-aliases"];
    // Callbacks are operations, except for those of webhooks.
    if inherited.path.starts_with('/') {
        structure.push("callbacks");
    }
    let (mut other, docs) = keys(node, &structure, &["summary", "description", "externalDocs"]);
    other.extend(callback_extensions(reader, node, &structure));
    let lists = [("tags", is_list as Fit), ("parameters", is_list), ("security", is_list)];
    mistyped_keywords(node, &mut other, &lists);
    mistyped_keywords(node, &mut other, &[("servers", is_list), ("x-omnigen-aliases", is_list), ("responses", is_map)]);
    mistyped_keywords(node, &mut other, &[("callbacks", is_map)]);
    let list = |key| texts(node.get(key).and_then(Node::as_seq).unwrap_or_default());
    let (security, security_span) = security(node, inherited);
    let body = node.as_map().and_then(|map| map.get("requestBody"));
    let responses = entries_of(node, "responses");
    let mut answers = IndexMap::new();
    for (status, entry) in responses {
        if status.starts_with("x-") {
            other.insert(format!("responses {status}"), spanned(entry));
        } else {
            answers.insert(status.to_string(), response(reader, entry));
        }
    }
    Operation {
        site: OperationSite { path: inherited.path.to_owned(), method: method.to_uppercase() },
        span: entry.key,
        tags: list("tags"),
        aliases: list("x-omnigen-aliases"),
        params: params(reader, inherited.item, node),
        body: body.map(|entry| body_at(reader, entry)),
        responses: answers,
        security,
        security_span,
        servers: node.get("servers").or_else(|| inherited.item.get("servers")).map(servers),
        keys: other,
        docs,
    }
}

/// The extensions of callbacks that are read as operations.
fn callback_extensions<'a>(reader: &mut Reader<'a>, node: &'a Node, structure: &[&str]) -> Keywords {
    let callbacks = entries_of(node, "callbacks").filter(|_| structure.contains(&"callbacks"));
    let extensions = callbacks.flat_map(|(name, entry)| {
        let (callback, _) = reader.resolve(&entry.node, entry.key);
        let extensions = entries(callback).filter(|(key, _)| key.starts_with("x-"));
        extensions.map(|(key, entry)| (format!("callbacks {name} {key}"), spanned(entry))).collect::<Vec<_>>()
    });
    extensions.collect()
}

fn security(node: &Node, inherited: &Inherited<'_, '_>) -> (Vec<Requirement>, Span) {
    match security_of(node).or(inherited.security) {
        Some(entry) => (requirements(&entry.node), entry.key),
        None => (Vec::new(), inherited.span),
    }
}

/// The parameters of an operation: its own, and those of its path item that it does not override.
fn params<'a>(reader: &mut Reader<'a>, item: &'a Node, operation: &'a Node) -> Vec<Param> {
    let mut params: Vec<Param> = Vec::new();
    for owner in [item, operation] {
        for node in owner.get("parameters").and_then(Node::as_seq).unwrap_or_default() {
            let (target, span) = reader.resolve(node, node.span);
            let name = target.get("name").and_then(Node::as_str).unwrap_or_default();
            let location = location(target).unwrap_or(ParamLocation::Query);
            params.push(param(reader, target, span, location, name));
        }
    }
    merged_params(params, |param| (param.location, &param.name))
}

/// Reads a parameter or a header, whose reference was followed.
fn param<'a>(reader: &mut Reader<'a>, node: &'a Node, span: Span, location: ParamLocation, name: &str) -> Param {
    let (keys, docs) = keys(node, &["name", "in", "schema", "content"], &EXAMPLES);
    let content = entries_of(node, "content").next();
    let holder = content.map_or(node, |(_, entry)| &entry.node);
    Param {
        location,
        name: name.to_owned(),
        span,
        media_type: content.map(|(media_type, _)| media_type.to_string()),
        schema: schema_of(reader, holder),
        keys,
        docs,
    }
}

/// Reads the schema of the key `schema`.
fn schema_of<'a>(reader: &mut Reader<'a>, node: &'a Node) -> SchemaId {
    match node.as_map().and_then(|map| map.get("schema")) {
        Some(entry) => reader.schema(&entry.node, entry.key),
        None => SchemaId::ANYTHING,
    }
}

fn body_at<'a>(reader: &mut Reader<'a>, entry: &'a Entry) -> Body {
    let (node, span) = reader.resolve(&entry.node, entry.key);
    let (keys, docs) = keys(node, &["content"], &["description"]);
    Body { span, content: content(reader, node), keys, docs }
}

fn response<'a>(reader: &mut Reader<'a>, entry: &'a Entry) -> Response {
    let (node, _) = reader.resolve(&entry.node, entry.key);
    let (keys, docs) = keys(node, &["content", "headers"], &["description"]);
    let mut headers = IndexMap::new();
    for (name, entry) in entries_of(node, "headers") {
        let (target, span) = reader.resolve(&entry.node, entry.key);
        headers.insert(name.to_ascii_lowercase(), param(reader, target, span, ParamLocation::Header, name));
    }
    let content_span = node.as_map().and_then(|map| map.get("content")).map(|entry| entry.key);
    Response { span: entry.key, content_span, content: content(reader, node), headers, keys, docs }
}

fn content<'a>(reader: &mut Reader<'a>, node: &'a Node) -> IndexMap<String, Media> {
    let mut content = IndexMap::new();
    for (media_type, entry) in entries_of(node, "content") {
        let (other, docs) = keys(&entry.node, &["schema", "encoding"], &EXAMPLES);
        let encoding = entries_of(&entry.node, "encoding").map(|(part, entry)| (part.clone(), spanned(entry)));
        let media = Media {
            span: entry.key,
            schema: schema_of(reader, &entry.node),
            encoding: encoding.collect(),
            keys: other,
            docs,
        };
        content.insert(media_type.to_string(), media);
    }
    content
}
