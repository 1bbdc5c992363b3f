//! Takes exchanges one by one, and compares each with its operation.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value as Json;

use super::exchange::{Body, Exchange, Message};
use super::params::{self, Param};
use super::routes::{Match, Operation, Routes, host, split};
use super::schema::Id;
use super::tally::{Kind, Line, Moment};
use super::walk::Walk;
use super::{Evidence, Observation, Unknown, findings, is_json};
use crate::grammar::{locate, location};
use crate::infer::is_id;
use crate::ir::{ParamLocation, Status};
use crate::pointer::Pointer;
use crate::source::{Node, Span};

/// The maximum number of unknown paths that are distinguished.
const UNKNOWN: usize = 500;

/// The maximum number of unreadable lines and bodies that are listed.
const MALFORMED: usize = 20;

/// The statuses without information about the operation: none at all, and "not modified".
const SILENT: [u16; 2] = [0, 304];

/// Compares exchanges with a document.
#[derive(Debug)]
pub struct Observer<'d> {
    document: &'d Node,
    routes: Rc<Routes<'d>>,
    walk: Walk<'d>,
    params: BTreeMap<usize, Rc<Vec<Param<'d>>>>,
    /// The query parameters that carry credentials.
    keys: Vec<&'d str>,
    observation: Observation,
}

impl<'d> Observer<'d> {
    /// Begins with an effective document.
    pub fn new(document: &'d Node) -> Self {
        let schemes = document.get("components").and_then(|components| components.get("securitySchemes")?.as_map());
        let schemes = schemes.into_iter().flatten().map(|(_, entry)| &entry.node);
        let in_query = schemes.filter(|scheme| location(scheme) == Some(ParamLocation::Query));
        Self {
            document,
            routes: Rc::new(Routes::new(document)),
            walk: Walk::new(document),
            params: BTreeMap::new(),
            keys: in_query.filter_map(|scheme| scheme.get("name")?.as_str()).collect(),
            observation: Observation::default(),
        }
    }

    /// Compares an exchange.
    pub fn add(&mut self, line: Line, exchange: &Exchange) {
        self.observation.exchanges += 1;
        if SILENT.contains(&exchange.status) {
            self.observation.silent += 1;
            return;
        }
        let Some(found) = self.routes.find(&exchange.method, &exchange.url) else {
            self.unknown(line, exchange);
            return;
        };
        let routes = Rc::clone(&self.routes);
        let Some(operation) = routes.operations.get(found.operation) else { return };
        self.observation.matched += 1;
        self.walk.moment =
            Moment { exchange: self.observation.exchanges, line, is_request: true, part: operation.name.clone() };
        // A request that the server has refused says nothing about what it accepts.
        if exchange.status < 400 {
            self.request(operation, &found, exchange);
        }
        self.walk.moment.is_request = false;
        self.walk.moment.part = format!("{} {}", operation.name, exchange.status);
        self.response(operation, exchange);
    }

    /// Counts a line that is not an exchange.
    pub fn malformed(&mut self, line: Line, message: String) {
        if self.observation.malformed.len() < MALFORMED {
            self.observation.malformed.push((line, message));
        } else {
            self.observation.more_malformed += 1;
        }
    }

    /// The result.
    pub fn finish(mut self, evidence: Evidence) -> Observation {
        self.observation.more = self.walk.tallies.more;
        self.observation.findings = findings::all(&mut self.walk, evidence);
        self.observation
    }

    fn unknown(&mut self, line: Line, exchange: &Exchange) {
        let path = split(&exchange.url).0.split('/').map(|segment| if is_id(segment) { "{}" } else { segment });
        let path = path.collect::<Vec<_>>().join("/");
        let request = format!("{} {}{path}", exchange.method, host(&exchange.url));
        let unknown = &mut self.observation.unknown;
        if unknown.len() < UNKNOWN || unknown.contains_key(&request) {
            unknown.entry(request).or_insert(Unknown { count: 0, first: line }).count += 1;
        } else {
            self.observation.more_unknown += 1;
        }
    }

    fn request(&mut self, operation: &Operation<'d>, found: &Match, exchange: &Exchange) {
        let params = match self.params.get(&found.operation) {
            Some(params) => Rc::clone(params),
            None => {
                let read = Rc::new(params::read(&mut self.walk, self.document, operation));
                self.params.insert(found.operation, Rc::clone(&read));
                read
            }
        };
        params::check(&mut self.walk, operation, &params, &self.keys, (found, exchange));
        let at = operation.pointer.child("requestBody");
        let declared = operation.node.as_map().and_then(|map| map.get("requestBody"));
        let declared = declared.and_then(|entry| Some((locate(self.document, &at, &entry.node)?, entry.key)));
        let is_empty = matches!(&exchange.request.body, Body::Bytes(bytes) if bytes.is_empty());
        match declared {
            Some(((pointer, body), span)) if is_empty => {
                if body.get("required").and_then(Node::as_bool) == Some(true) {
                    self.walk.note(Kind::MissingBody, pointer, "", span);
                }
            }
            Some(((pointer, body), span)) => self.body(&exchange.request, (pointer, Some(body), span)),
            // A body of GET has no meaning.
            None if matches!(exchange.method.as_str(), "GET" | "HEAD" | "DELETE") || is_empty => {}
            None => self.body(&exchange.request, (at, None, operation.span)),
        }
    }

    fn response(&mut self, operation: &Operation<'d>, exchange: &Exchange) {
        let at = operation.pointer.child("responses");
        let declared = operation.node.as_map().and_then(|map| map.get("responses"));
        let status = exchange.status.to_string();
        let keys = Status::covering(exchange.status).map(|status| status.to_string());
        let responses = declared.and_then(|entry| entry.node.as_map());
        let found = responses.and_then(|map| {
            let lowercase = keys.iter().map(|key| key.to_ascii_lowercase());
            keys.iter().cloned().chain(lowercase).find_map(|key| map.get_key_value(key.as_str()))
        });
        let found =
            found.and_then(|(key, entry)| Some((locate(self.document, &at.child(key), &entry.node)?, entry.key)));
        match found {
            Some(((pointer, response), span)) => self.body(&exchange.response, (pointer, Some(response), span)),
            None => {
                let body = decoded(&exchange.response);
                let media_type = exchange.response.media_type().filter(|_| body.is_some());
                let name = media_type.map_or(status.clone(), |media_type| format!("{status} {media_type}"));
                let span = declared.map_or(operation.span, |entry| entry.key);
                let tally = self.walk.note(Kind::Status, at, &name, span);
                if let Some(value) = body.flatten() {
                    tally.shape.add(&value);
                }
            }
        }
    }

    /// Compares a body with the content of a request body or response.
    fn body(&mut self, message: &Message, (pointer, owner, span): (Pointer, Option<&'d Node>, Span)) {
        if matches!(&message.body, Body::Bytes(bytes) if bytes.is_empty()) || message.body == Body::Unknown {
            return;
        }
        let content = owner.and_then(|owner| owner.get("content")?.as_map());
        let media_type = message.media_type();
        let declared = content.and_then(|content| match &media_type {
            Some(media_type) => super::media_type(content, media_type),
            None => content.first().filter(|_| content.len() == 1),
        });
        let Some((key, entry)) = declared else {
            let Some(media_type) = media_type else { return };
            let value = decoded(message).flatten();
            let tally = self.walk.note(Kind::MediaType, pointer, &media_type, span);
            match (value, &message.body) {
                (Some(value), _) => tally.add(&value, false),
                (None, Body::Bytes(bytes)) if media_type == FORM => {
                    let object: serde_json::Map<String, Json> = fields(bytes)
                        .into_iter()
                        .map(|(name, value)| (name, Json::from(value.unwrap_or_default())))
                        .collect();
                    tally.add(&Json::Object(object), false);
                }
                _ => {}
            }
            return;
        };
        let at = pointer.child("content").child(key);
        let Some(schema) = entry.node.as_map().and_then(|media| media.get("schema")) else { return };
        let schema = self.walk.judge.schemas.id(at.child("schema"), &schema.node, schema.key);
        self.content(message, schema, media_type.as_deref().unwrap_or(key));
    }

    fn content(&mut self, message: &Message, schema: Id, media_type: &str) {
        match &message.body {
            Body::Fields(fields) => {
                let value = params::form(&mut self.walk, schema, fields);
                self.walk.root(schema, &value, true);
            }
            Body::Bytes(bytes) if media_type == FORM => {
                let value = params::form(&mut self.walk, schema, &fields(bytes));
                self.walk.root(schema, &value, true);
            }
            Body::Bytes(bytes) if is_json(media_type) => match serde_json::from_slice(bytes) {
                Ok(value) => self.walk.root(schema, &value, false),
                Err(error) => {
                    let message = format!("the body of {} is not JSON: {error}", self.walk.moment.part);
                    self.malformed(self.walk.moment.line, message);
                }
            },
            Body::Bytes(_) | Body::Unknown => {}
        }
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The fields of a form.
fn fields(bytes: &[u8]) -> Vec<(String, Option<String>)> {
    let pairs = super::routes::pairs(&String::from_utf8_lossy(bytes));
    pairs.into_iter().map(|(name, value)| (name, Some(value))).collect()
}

/// Whether a message has a body, and its value if it is JSON.
fn decoded(message: &Message) -> Option<Option<Json>> {
    let is_json = message.media_type().is_some_and(|media_type| is_json(&media_type));
    match &message.body {
        Body::Unknown => None,
        Body::Bytes(bytes) if bytes.is_empty() => None,
        Body::Bytes(bytes) => Some(serde_json::from_slice(bytes).ok().filter(|_| is_json)),
        Body::Fields(_) => Some(None),
    }
}
