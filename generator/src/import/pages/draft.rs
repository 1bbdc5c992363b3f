//! What a page says of its operations, independent of its form, and the OpenAPI document that says the same.

use heck::{ToKebabCase, ToTitleCase};

use super::guess;
use super::inferred::mark;
use super::schema::{Declared, Property, Writer, text};
use crate::ir::ParamLocation;
use crate::names::{segments, words};
use crate::source::{Entry, Map, Node, Span, Value};

/// What a page says.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    /// The title of the page, and its place.
    pub title: Option<(String, Span)>,
    /// What it says before its first operation, as blocks of Markdown.
    pub description: Vec<String>,
    /// The operations, in order.
    pub operations: Vec<Operation>,
}

/// What a page says of an operation.
#[derive(Debug, Clone, Default)]
pub(super) struct Operation {
    pub span: Span,
    /// The method, in lower case.
    pub method: &'static str,
    /// The path template.
    pub path: String,
    pub summary: Option<String>,
    /// The description, as blocks of Markdown.
    pub description: Vec<String>,
    pub parameters: Vec<Parameter>,
    pub body: Option<Content>,
    pub responses: Vec<Response>,
    /// Whether the page says that no authentication is required.
    pub is_public: bool,
    /// The credentials, of which all are required.
    pub schemes: Vec<Scheme>,
}

/// A credential in a parameter.
#[derive(Debug, Clone)]
pub(super) struct Scheme {
    pub span: Span,
    pub name: String,
    /// `query`, `header` or `cookie`.
    pub location: ParamLocation,
    pub parameter: String,
    pub description: Vec<String>,
}

/// A parameter.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    /// `path`, `query`, `header` or `cookie`.
    pub location: ParamLocation,
    pub property: Property,
    /// The place that shows it, if it is not declared.
    pub inferred: Option<Span>,
}

/// The content of a request or a response.
#[derive(Debug, Clone)]
pub(super) struct Content {
    pub span: Span,
    pub media_type: String,
    pub description: Vec<String>,
    /// The schema that the page declares.
    pub schema: Option<Declared>,
    pub examples: Vec<Example>,
}

/// An example of a body.
#[derive(Debug, Clone)]
pub(super) struct Example {
    pub title: String,
    pub description: Vec<String>,
    pub value: Node,
}

/// A response.
#[derive(Debug, Clone)]
pub(super) struct Response {
    pub span: Span,
    pub status: String,
    pub description: Vec<String>,
    pub content: Option<Content>,
    /// The place that shows it, if it is not declared.
    pub inferred: Option<Span>,
}

impl Content {
    pub(super) fn json(span: Span) -> Self {
        let media_type = "application/json".to_owned();
        Self { span, media_type, description: Vec::new(), schema: None, examples: Vec::new() }
    }

    /// Returns whether the page shows nothing of it.
    pub(super) fn is_empty(&self) -> bool {
        self.schema.is_none() && self.examples.is_empty()
    }
}

impl Draft {
    /// The documents that say the same. There are several only if the page describes an operation twice: that is for
    /// the import to report.
    pub(super) fn documents(&self, writer: &mut Writer<'_>) -> Vec<Node> {
        let mut documents: Vec<(Span, Map)> = Vec::new();
        for operation in &self.operations {
            let method = Entry { key: operation.span, node: writer.operation(operation) };
            let is_described =
                |paths: &Map| paths.get(&operation.path).is_some_and(|item| item.node.get(operation.method).is_some());
            let at = documents.iter().position(|(_, paths)| !is_described(paths)).unwrap_or(documents.len());
            if at == documents.len() {
                documents.push((operation.span, Map::new()));
            }
            let Some((_, paths)) = documents.get_mut(at) else { continue };
            let none = || Entry { key: operation.span, node: Node::empty(operation.span) };
            let item = paths.entry(&operation.path).or_insert_with(none);
            if let Some(item) = item.node.as_map_mut() {
                item.insert(operation.method, method);
            }
        }
        documents.into_iter().map(|(span, paths)| self.document(span, paths)).collect()
    }

    fn document(&self, span: Span, paths: Map) -> Node {
        Node::map(
            span,
            [
                ("openapi", Node::string(span, "3.0.3")),
                ("info", self.info(span)),
                ("paths", Node::new(span, Value::Map(paths))),
            ]
            .into_iter()
            .chain(self.components(span)),
        )
    }

    fn components(&self, span: Span) -> Option<(&'static str, Node)> {
        let scheme = |scheme: &Scheme| {
            let at = scheme.span;
            let texts = [("type", "apiKey"), ("in", scheme.location.as_str()), ("name", &scheme.parameter)];
            let mut node = Node::map(at, texts.map(|(key, text)| (key, Node::string(at, text))));
            text(&mut node, at, &scheme.description);
            (key(&scheme.name), node)
        };
        let schemes = self.operations.iter().flat_map(|operation| &operation.schemes).map(scheme);
        let schemes = Node::map(span, schemes);
        let is_empty = schemes.as_map().is_none_or(Map::is_empty);
        (!is_empty).then(|| ("components", Node::map(span, [("securitySchemes", schemes)])))
    }
}

impl Draft {
    /// The title of an API is that of its first group: that of a page is often the summary of its only operation.
    fn info(&self, span: Span) -> Node {
        let group = self.operations.iter().find_map(|operation| tag(&operation.path)).map(ToTitleCase::to_title_case);
        let (title, place) = self.title.as_ref().map_or(("Untitled", span), |(title, place)| (title.as_str(), *place));
        let is_summary = self.operations.iter().any(|operation| operation.summary.as_deref() == Some(title));
        let is_described = group.is_some() && self.title.is_some() && !is_summary;
        let mut info = Node::map(place, [("title", Node::string(place, group.as_deref().unwrap_or(title)))]);
        let texts = is_described.then(|| title.to_owned()).into_iter().chain(self.description.clone());
        text(&mut info, place, &texts.collect::<Vec<_>>());
        info.set("version", Node::string(place, "0.0.0"));
        info
    }
}

impl Writer<'_> {
    fn operation(&mut self, operation: &Operation) -> Node {
        let span = operation.span;
        let mut node = Node::empty(span);
        let id = words(operation.method, &operation.path).to_kebab_case();
        node.set("operationId", Node::string(span, id));
        if let Some(tag) = tag(&operation.path) {
            node.set("tags", Node::new(span, Value::Seq(vec![Node::string(span, tag)])));
        }
        if let Some(summary) = &operation.summary {
            node.set("summary", Node::string(span, summary.as_str()));
        }
        text(&mut node, span, &operation.description);
        if operation.is_public || !operation.schemes.is_empty() {
            let none = |scheme: &Scheme| (key(&scheme.name), Node::new(scheme.span, Value::Seq(Vec::new())));
            let all = Node::map(span, operation.schemes.iter().map(none));
            let alternatives = if operation.is_public { Vec::new() } else { vec![all] };
            node.set("security", Node::new(span, Value::Seq(alternatives)));
        }
        let mut parameters: Vec<Node> = operation.parameters.iter().map(|it| self.parameter(it)).collect();
        parameters.extend(self.undeclared(operation));
        if !parameters.is_empty() {
            node.set("parameters", Node::new(span, Value::Seq(parameters)));
        }
        if let Some(body) = &operation.body {
            node.set("requestBody", self.body(body));
        }
        let mut responses = Map::new();
        for response in &operation.responses {
            let entry = Entry { key: response.span, node: self.response(response) };
            if let Some(first) = responses.get(&response.status).map(|first: &Entry| first.key) {
                self.twice(&format!("response `{}`", response.status), response.span, first);
            } else {
                responses.insert(&response.status, entry);
            }
        }
        if responses.is_empty() {
            let unknown = Node::map(span, [("description", Node::string(span, "Not documented"))]);
            responses.insert("default", Entry { key: span, node: unknown });
            guess(self.sink, span, "the page shows no response".to_owned(), "declare the responses in the document");
        }
        node.set("responses", Node::new(span, Value::Map(responses)));
        node
    }

    fn parameter(&mut self, parameter: &Parameter) -> Node {
        let Property { name, key, required, schema } = &parameter.property;
        let mut node = Node::map(
            *key,
            [("name", Node::string(*key, name.as_str())), ("in", Node::string(*key, parameter.location.as_str()))],
        );
        text(&mut node, *key, &schema.description);
        if *required || parameter.location == ParamLocation::Path {
            node.set("required", Node::new(*key, Value::Bool(true)));
        }
        let mut schema = self.declared(schema, &[]);
        if let Some(map) = schema.as_map_mut() {
            map.shift_remove("description");
        }
        node.set("schema", schema);
        parameter.inferred.into_iter().for_each(|span| mark(&mut node, span, self.page));
        node
    }

    /// The parameters that only the path has.
    fn undeclared(&mut self, operation: &Operation) -> Vec<Node> {
        let declared = |name: &str| {
            operation.parameters.iter().any(|it| it.location == ParamLocation::Path && it.property.name == name)
        };
        let names = templates(&operation.path).filter(|name| !declared(name));
        let span = operation.span;
        let inferred = names.map(|name| Parameter {
            location: ParamLocation::Path,
            property: Property {
                name: name.to_owned(),
                key: span,
                required: true,
                schema: Declared { span, kind: Some("string"), inferred: None, ..Declared::default() },
            },
            inferred: Some(span),
        });
        inferred.collect::<Vec<_>>().iter().map(|parameter| self.parameter(parameter)).collect()
    }

    fn body(&mut self, content: &Content) -> Node {
        let span = content.span;
        let mut node = Node::empty(span);
        text(&mut node, span, &content.description);
        if content.schema.as_ref().is_none_or(|schema| schema.properties.iter().any(|property| property.required)) {
            node.set("required", Node::new(span, Value::Bool(true)));
        }
        let media_type = self.content(content);
        node.set("content", Node::map(span, [(content.media_type.clone(), media_type)]));
        if content.schema.is_none() {
            mark(&mut node, span, self.page);
        }
        node
    }

    fn response(&mut self, response: &Response) -> Node {
        let span = response.span;
        let mut node = Node::empty(span);
        let description = match response.description.is_empty() {
            true => reason(&response.status).to_owned(),
            false => response.description.join("\n\n"),
        };
        node.set("description", Node::string(span, description));
        if let Some(content) = response.content.as_ref().filter(|content| !content.is_empty()) {
            let media_type = self.content(content);
            node.set("content", Node::map(content.span, [(content.media_type.clone(), media_type)]));
        }
        response.inferred.into_iter().for_each(|span| mark(&mut node, span, self.page));
        node
    }

    fn content(&mut self, content: &Content) -> Node {
        let values: Vec<&Node> = content.examples.iter().map(|example| &example.value).collect();
        let undeclared = Declared { span: content.span, ..Declared::default() };
        let schema = self.declared(content.schema.as_ref().unwrap_or(&undeclared), &values);
        let mut node = Node::map(content.span, [("schema", schema)]);
        let mut examples = Map::new();
        for Example { title, description, value } in &content.examples {
            let mut name = title.clone();
            for n in 2.. {
                if !examples.contains_key(&name) {
                    break;
                }
                name = format!("{title} {n}");
            }
            let mut example = Node::empty(value.span);
            text(&mut example, value.span, description);
            example.set("value", value.clone());
            examples.insert(name, Entry { key: value.span, node: example });
        }
        if !examples.is_empty() {
            node.set("examples", Node::new(content.span, Value::Map(examples)));
        }
        node
    }
}

/// The key of a component: names of pages can have spaces.
fn key(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect()
}

/// The names of the parameters in a path template.
pub(super) fn templates(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// The group of an operation: the first segment of its path that is neither a version nor a parameter, up to a dot.
fn tag(path: &str) -> Option<&str> {
    let segment = segments(path).into_iter().find(|segment| !segment.contains('{'))?;
    segment.split('.').find(|word| !word.is_empty())
}

/// The reason phrase of a status: a description is required, also where the page has none.
fn reason(status: &str) -> &'static str {
    match status {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "No Content",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "403" => "Forbidden",
        "404" => "Not Found",
        "405" => "Method Not Allowed",
        "409" => "Conflict",
        "413" => "Content Too Large",
        "415" => "Unsupported Media Type",
        "422" => "Unprocessable Content",
        "429" => "Too Many Requests",
        "500" => "Internal Server Error",
        "503" => "Service Unavailable",
        _ => "Not described",
    }
}
