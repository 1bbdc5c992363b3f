//! Assembles an operation from its table, its arguments and its examples.

use std::rc::Rc;

use heck::ToSnakeCase;

use super::call::Call;
use super::columns::Route;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::import::pages::draft::{Content, Example, Operation, Parameter, Response, templates};
use crate::import::pages::schema::{Declared, Property};
use crate::import::pages::{contradiction, guess};
use crate::ir::ParamLocation;
use crate::rules;
use crate::source::{Node, Span};

/// Headers that every client sends, or that HTTP defines for credentials and bodies.
const COMMON_HEADERS: &[&str] = &["accept", "authorization", "content-type", "cookie", "host", "user-agent"];

/// Methods whose arguments are in the query.
const WITHOUT_BODY: &[&str] = &["get", "head", "delete", "options", "trace"];

/// An operation whose sections are being read.
#[derive(Debug)]
pub(super) struct Reading {
    pub operation: Operation,
    /// Arguments whose place only the method and the path tell.
    pub payload: Vec<Property>,
    pub calls: Vec<(Rc<Call>, Span)>,
    needs_authentication: bool,
}

impl Reading {
    pub(super) fn new(route: Route, title: Option<String>, description: Vec<String>) -> Self {
        let Route { method, path, query, needs_authentication, span } = route;
        let is_public = needs_authentication == Some(false);
        let operation =
            Operation { span, method, path, summary: title, description, is_public, ..Operation::default() };
        let mut reading = Self {
            operation,
            payload: Vec::new(),
            calls: Vec::new(),
            needs_authentication: needs_authentication == Some(true),
        };
        for name in query {
            let schema = Declared { span, kind: Some("string"), ..Declared::default() };
            reading.declare(ParamLocation::Query, &[Property { name, key: span, required: false, schema }]);
        }
        reading
    }

    /// Declares parameters.
    pub(super) fn declare(&mut self, location: ParamLocation, properties: &[Property]) {
        let parameters = &mut self.operation.parameters;
        for property in properties {
            // The query of the URL names what a table describes.
            parameters.retain(|it| it.location != location || it.property.name != property.name);
            parameters.push(Parameter { location, property: property.clone(), inferred: None });
        }
    }

    /// Adds an example of the request body.
    pub(super) fn body_example(&mut self, title: &str, span: Span, value: Node) {
        let body = self.operation.body.get_or_insert_with(|| Content::json(span));
        body.examples.push(example(title, value));
    }

    /// Adds an example of a response.
    pub(super) fn result(&mut self, status: Option<&str>, title: &str, span: Span, value: Node) {
        let inferred = if status.is_none() { Some(span) } else { None };
        let status = status.unwrap_or("200");
        let responses = &mut self.operation.responses;
        if !responses.iter().any(|response| response.status == status) {
            let content = Some(Content::json(span));
            responses.push(Response { span, status: status.to_owned(), description: Vec::new(), content, inferred });
        }
        let response = responses.iter_mut().find(|response| response.status == status);
        if let Some(content) = response.and_then(|response| response.content.as_mut()) {
            content.examples.push(example(title, value));
        }
    }

    /// The operation.
    pub(super) fn finish(mut self, sink: &mut Diagnostics) -> Operation {
        self.fill_placeholders(sink);
        self.place_payload();
        for (call, span) in std::mem::take(&mut self.calls) {
            self.compare(&call, span, sink);
            self.complete(&call, span, sink);
        }
        let is_sent = |parameter: &Parameter| parameter.location == ParamLocation::Header;
        if self.needs_authentication && !self.operation.parameters.iter().any(is_sent) {
            let texts = &mut self.operation.description;
            let end = texts.iter().position(|text| text.starts_with("### ")).unwrap_or(texts.len());
            texts.insert(end, "Requires authentication.".to_owned());
            let message =
                format!("`{}` requires authentication, but the page does not describe how", self.operation.path);
            sink.push(
                Diagnostic::new(rules::PAGE_AUTHENTICATION, self.operation.span, message)
                    .help("declare a security scheme and the `security` of the operation, for example in an overlay"),
            );
        }
        self.operation
    }

    /// Reads segments of the path that spell the name of a parameter as templates: `room-id` of `roomId`.
    fn fill_placeholders(&mut self, sink: &mut Diagnostics) {
        let Self { operation, payload, .. } = self;
        let declared = operation.parameters.iter().map(|it| &it.property).chain(payload.iter());
        let names: Vec<String> = declared.map(|property| property.name.clone()).collect();
        let mut segments: Vec<String> = operation.path.split('/').map(str::to_owned).collect();
        for segment in &mut segments {
            let words = segment.to_snake_case();
            // A single word can be a segment and a parameter.
            let is_spelled = |name: &&String| words.contains('_') && name.to_snake_case() == words;
            if let Some(name) = names.iter().find(is_spelled).filter(|_| !segment.starts_with('{')) {
                let message = format!("the segment `{segment}` of the path is read as the parameter `{name}`");
                guess(sink, operation.span, message, "correct the path in the document if the segment is literal");
                *segment = format!("{{{name}}}");
            }
        }
        operation.path = segments.join("/");
    }

    /// Gives each argument its place: in the path that names it, in the query of methods without a body, or in the
    /// body.
    fn place_payload(&mut self) {
        let operation = &mut self.operation;
        let path = operation.path.clone();
        let is_in_path = |name: &str| templates(&path).any(|template| template == name);
        for parameter in &mut operation.parameters {
            if parameter.location == ParamLocation::Query && is_in_path(&parameter.property.name) {
                parameter.location = ParamLocation::Path;
            }
        }
        let mut properties = Vec::new();
        for mut property in std::mem::take(&mut self.payload) {
            let location = match is_in_path(&property.name) {
                true => ParamLocation::Path,
                false if WITHOUT_BODY.contains(&operation.method) => ParamLocation::Query,
                false => {
                    structure(&mut property.schema);
                    properties.push(property);
                    continue;
                }
            };
            operation.parameters.push(Parameter { location, property, inferred: None });
        }
        if let Some(span) = properties.first().map(|property| property.key) {
            let body = operation.body.get_or_insert_with(|| Content::json(span));
            body.schema = Some(Declared { span, kind: Some("object"), properties, ..Declared::default() });
        }
    }

    /// Reports where a call contradicts the table.
    fn compare(&self, call: &Call, span: Span, sink: &mut Diagnostics) {
        let operation = &self.operation;
        let declared = (operation.span, "declared here");
        if call.method != operation.method {
            let (called, method) = (call.method.to_ascii_uppercase(), operation.method.to_ascii_uppercase());
            contradiction(sink, format!("the call has the method `{called}`, the table `{method}`"), span, declared);
        }
        let mut called = call.path.trim_end_matches('/').rsplit('/');
        let is_same = |segment: &str| {
            called.next().is_some_and(|other| segment.contains('{') || segment == other || segment.is_empty())
        };
        if !operation.path.trim_end_matches('/').rsplit('/').all(is_same) {
            let message = format!("the call has the path `{}`, the table `{}`", call.path, operation.path);
            contradiction(sink, message, span, declared);
        }
    }

    /// Adds what only a call shows.
    fn complete(&mut self, call: &Call, span: Span, sink: &mut Diagnostics) {
        let is_common = |name: &str| COMMON_HEADERS.contains(&name.to_ascii_lowercase().as_str());
        let headers =
            call.headers.iter().filter(|(name, _)| !is_common(name)).map(|pair| (ParamLocation::Header, pair));
        for (location, (name, value)) in call.query.iter().map(|pair| (ParamLocation::Query, pair)).chain(headers) {
            // The name of a list can have brackets.
            let plain = |name: &str| name.trim_end_matches("[]").to_ascii_lowercase();
            let is_same = |it: &Parameter| it.location == location && plain(&it.property.name) == plain(name);
            if self.operation.parameters.iter().any(is_same) {
                continue;
            }
            // Headers that are not of HTTP carry the credentials.
            let required = location == ParamLocation::Header && self.needs_authentication;
            let property = Property { name: name.clone(), key: span, required, schema: shown(value, span) };
            self.operation.parameters.push(Parameter { location, property, inferred: Some(span) });
        }
        self.complete_body(call, span, sink);
    }

    fn complete_body(&mut self, call: &Call, span: Span, sink: &mut Diagnostics) {
        if !call.form.is_empty() {
            let body = self.operation.body.get_or_insert_with(|| Content::json(span));
            body.media_type = "multipart/form-data".to_owned();
            let whole = || Declared { span, kind: Some("object"), ..Declared::default() };
            let fields = &mut body.schema.get_or_insert_with(whole).properties;
            for (name, value) in &call.form {
                let is_file = value.starts_with('@');
                let file =
                    Declared { span, kind: Some("string"), format: Some("binary".to_owned()), ..shown("file", span) };
                match fields.iter_mut().find(|field| field.name == *name) {
                    // A table shows the name of the file.
                    Some(field) if is_file => {
                        let description = std::mem::take(&mut field.schema.description);
                        field.schema = Declared { description, ..file };
                    }
                    Some(_) => {}
                    None => {
                        let schema = if is_file { file } else { shown(value, span) };
                        fields.push(Property { name: name.clone(), key: span, required: false, schema });
                    }
                }
            }
        }
        let is_missing = self.operation.body.as_ref().is_none_or(|body| body.examples.is_empty());
        let Some(data) = call.data.as_deref().filter(|_| is_missing) else { return };
        match serde_json::from_str(data) {
            Ok(json) => self.body_example("Example Call", span, Node::from_json(span, &json)),
            Err(error) => {
                let message = format!("unreadable example: the body of the call is not JSON: {error}");
                let help = "correct the example on the page; what only it shows is missing in the document";
                sink.push(Diagnostic::new(rules::PAGE_EXAMPLE, span, message).help(help));
            }
        }
    }
}

fn example(title: &str, value: Node) -> Example {
    Example { title: title.to_owned(), description: Vec::new(), value }
}

/// An example in a table that is a JSON array or object is one in a body; anywhere else, it is a text.
fn structure(schema: &mut Declared) {
    let Some((text, _)) = schema.inferred.as_ref().filter(|_| schema.kind.is_none()) else { return };
    schema.kind = match serde_json::from_str(text) {
        Ok(serde_json::Value::Array(_)) => Some("array"),
        Ok(serde_json::Value::Object(_)) => Some("object"),
        _ => return,
    };
    for (_, value) in &mut schema.keywords {
        let json = value.as_str().and_then(|text| serde_json::from_str(text).ok());
        *value = json.map_or_else(|| value.clone(), |json| Node::from_json(value.span, &json));
    }
}

/// A value that a call shows.
fn shown(value: &str, span: Span) -> Declared {
    let inferred = Some((value.to_owned(), span)).filter(|_| !value.is_empty());
    Declared { span, inferred, ..Declared::default() }
}
