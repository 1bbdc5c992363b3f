//! Compares a value with its schema, and counts the differences.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::{Map, Value as Json};

use super::fit::{Judge, Part, canonical};
use super::schema::{Additional, Id, Schema};
use super::tally::{Kind, Moment, Tallies, Tally};
use crate::pointer::Pointer;
use crate::source::{Node, Span};

/// The largest program of a pattern; a larger one is not checked.
const LARGEST_PATTERN: usize = 1 << 20;

/// Compares values.
#[derive(Debug)]
pub(super) struct Walk<'d> {
    pub judge: Judge<'d>,
    pub tallies: Tallies,
    pub moment: Moment,
    /// The names and elements on the way to the value, each as it is appended: `.items`, `[]`.
    path: String,
    patterns: BTreeMap<Id, Option<Regex>>,
}

impl<'d> Walk<'d> {
    pub(super) fn new(document: &'d Node) -> Self {
        Self {
            judge: Judge::new(document),
            tallies: Tallies::default(),
            moment: Moment::default(),
            path: String::new(),
            patterns: BTreeMap::new(),
        }
    }

    /// Compares a whole body or parameter.
    pub(super) fn root(&mut self, site: Id, value: &Json, is_text: bool) {
        self.judge.begin(is_text);
        self.path.clear();
        self.value(site, value);
    }

    /// Counts a difference that does not belong to a schema.
    pub(super) fn note(&mut self, kind: Kind, pointer: Pointer, name: &str, span: Span) -> &mut Tally {
        let tally = self.tallies.issue(kind, pointer, name);
        if tally.count(&self.moment) {
            tally.subject = format!("{}{}", self.moment.part, self.path);
            tally.span = span;
        }
        tally
    }

    /// Counts a difference of a schema.
    fn issue(&mut self, kind: Kind, id: Id, name: &str, value: &Json) -> &mut Tally {
        let (pointer, span) = (self.judge.schemas.pointer(id), self.judge.schemas.span(id));
        let is_text = self.judge.is_text;
        let tally = self.note(kind, pointer, name, span);
        tally.add(value, is_text);
        tally
    }

    fn value(&mut self, site: Id, value: &Json) {
        let is_text = self.judge.is_text;
        if value.is_null() {
            if !self.judge.allows_null(site) {
                self.issue(Kind::Null, site, "", value);
            }
            return;
        }
        let parts = self.judge.parts(site, value);
        if let Some(part) = parts.list.iter().find(|part| !part.schema.accepts(value, is_text)) {
            // A component that is an object remains one: only this use of it has other values.
            let is_use = matches!(part.schema.kind, Some("object" | "array"));
            self.issue(Kind::Type, if is_use { site } else { part.schema.id }, "", value);
            return;
        }
        if let Some(union) = parts.unmatched {
            self.issue(Kind::Alternative, union, "", value);
        }
        for part in &parts.list {
            self.see(part.schema.id);
            self.scalar(&part.schema, value);
        }
        match value {
            Json::Object(object) => self.object(&parts.list, object),
            Json::Array(items) => {
                for id in parts.list.iter().filter_map(|part| part.schema.items) {
                    items.iter().for_each(|item| self.below("[]", id, item));
                }
            }
            _ => {}
        }
    }

    fn below(&mut self, step: &str, id: Id, value: &Json) {
        let length = self.path.len();
        self.path.push_str(step);
        self.value(id, value);
        self.path.truncate(length);
    }

    fn see(&mut self, id: Id) {
        let seen = self.tallies.seen.entry(id).or_default();
        if seen.count(&self.moment) {
            seen.subject = format!("{}{}", self.moment.part, self.path);
        }
    }

    /// Checks enum, format and bounds.
    fn scalar(&mut self, schema: &Schema<'d>, value: &Json) {
        let is_text = self.judge.is_text;
        if !schema.lists(value, is_text) {
            let listed = typed(schema, value, is_text);
            self.issue(Kind::Value, schema.id, "", value).listed.add(&listed);
            return;
        }
        if !schema.has_format(value, is_text) {
            let number = typed(schema, value, is_text).as_f64();
            let tally = self.issue(Kind::Format, schema.id, "", value);
            number.into_iter().for_each(|number| tally.stretch(number));
        }
        for (keyword, number) in broken_bounds(schema, &typed(schema, value, is_text)) {
            self.issue(Kind::Bound, schema.id, keyword, value).stretch(number);
        }
        if let Json::String(text) = value
            && let Some(pattern) = schema.node.get("pattern").and_then(Node::as_str)
        {
            let compiled = self
                .patterns
                .entry(schema.id)
                .or_insert_with(|| regex::RegexBuilder::new(pattern).size_limit(LARGEST_PATTERN).build().ok());
            if compiled.as_ref().is_some_and(|pattern| !pattern.is_match(text)) {
                self.issue(Kind::Bound, schema.id, "pattern", value);
            }
        }
    }

    fn object(&mut self, parts: &[Part<'d>], object: &Map<String, Json>) {
        for part in parts {
            for name in part.schema.required.iter().filter(|name| !object.contains_key(**name)) {
                if !self.is_exempt(parts, name) {
                    self.issue(Kind::MissingProperty, part.schema.id, name, &Json::Null);
                }
            }
        }
        let is_free = parts.iter().all(|part| part.schema.properties.is_empty())
            && parts.iter().all(|part| part.schema.additional == Additional::Unspecified);
        let is_open = is_free || parts.iter().any(|part| part.schema.additional == Additional::Open);
        let mut undeclared = Vec::new();
        for (name, value) in object {
            let mut owners = Vec::new();
            for part in parts {
                if let Some(id) = part.schema.properties.get(name.as_str()) {
                    owners.push(*id);
                    if let Some(seen) =
                        self.tallies.seen.get_mut(&part.schema.id).filter(|seen| !seen.properties.contains(name))
                    {
                        seen.properties.insert(name.clone());
                    }
                }
            }
            if owners.is_empty() {
                let typed = parts.iter().filter_map(|part| match part.schema.additional {
                    Additional::Typed(id) => Some(id),
                    _ => None,
                });
                owners.extend(typed);
            }
            match owners.is_empty() {
                true if !is_open => undeclared.push((name, value)),
                _ => owners.into_iter().for_each(|id| self.below(&format!(".{name}"), id, value)),
            }
        }
        if !undeclared.is_empty() {
            self.undeclared(parts, &undeclared);
        }
    }

    /// Counts the undeclared properties of an object.
    fn undeclared(&mut self, parts: &[Part<'d>], properties: &[(&String, &Json)]) {
        let has_properties = |part: &&Part<'_>| !part.schema.properties.is_empty();
        let home = parts.iter().filter(|part| !part.is_referenced).find(has_properties);
        let home = home.or_else(|| parts.iter().find(has_properties)).or_else(|| parts.first());
        let Some(id) = home.map(|part| part.schema.id) else { return };
        let span = self.judge.schemas.span(id);
        let undeclared = self.tallies.undeclared.entry(self.judge.schemas.pointer(id)).or_default();
        if undeclared.objects.count(&self.moment) {
            undeclared.objects.subject = format!("{}{}", self.moment.part, self.path);
            undeclared.objects.span = span;
        }
        for (name, value) in properties {
            let tally = undeclared.tally(name);
            if tally.count(&self.moment) {
                tally.subject = format!("{}{}.{name}", self.moment.part, self.path);
                tally.span = span;
            }
            tally.add(value, self.judge.is_text);
        }
    }

    /// Returns whether a required property belongs to the other direction only.
    fn is_exempt(&mut self, parts: &[Part<'d>], name: &str) -> bool {
        let owners: Vec<Id> = parts.iter().filter_map(|part| part.schema.properties.get(name)).copied().collect();
        owners.into_iter().any(|id| {
            let schema = self.judge.schemas.get(id);
            let target = schema.reference.map(|id| self.judge.schemas.get(id));
            let is = |flag: fn(&Schema<'d>) -> bool| flag(&schema) || target.as_deref().is_some_and(flag);
            if self.moment.is_request { is(|schema| schema.read_only) } else { is(|schema| schema.write_only) }
        })
    }
}

/// A text as the value that the schema reads from it.
fn typed(schema: &Schema<'_>, value: &Json, is_text: bool) -> Json {
    match (schema.kind, value) {
        (Some("integer" | "number" | "boolean"), Json::String(text)) if is_text => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        _ => canonical(value),
    }
}

/// The bounds that a value exceeds, each with the number that exceeds it.
fn broken_bounds(schema: &Schema<'_>, value: &Json) -> Vec<(&'static str, f64)> {
    #[allow(clippy::cast_precision_loss, reason = "no length is that long")]
    let (number, at_least, at_most) = match value {
        Json::Number(number) => (number.as_f64().unwrap_or_default(), "minimum", "maximum"),
        Json::String(text) => (text.chars().count() as f64, "minLength", "maxLength"),
        Json::Array(items) => (items.len() as f64, "minItems", "maxItems"),
        Json::Object(object) => (object.len() as f64, "minProperties", "maxProperties"),
        Json::Null | Json::Bool(_) => return Vec::new(),
    };
    let bound = |keyword| match &schema.node.get(keyword)?.value {
        crate::source::Value::Number(number) => number.as_f64(),
        _ => None,
    };
    let is_exclusive = |keyword| schema.node.get(keyword).and_then(Node::as_bool) == Some(true);
    let mut broken = Vec::new();
    let low =
        |bound: f64| number < bound || number <= bound && at_least == "minimum" && is_exclusive("exclusiveMinimum");
    let high =
        |bound: f64| number > bound || number >= bound && at_most == "maximum" && is_exclusive("exclusiveMaximum");
    broken.extend(bound(at_least).filter(|bound| low(*bound)).map(|_| (at_least, number)));
    broken.extend(bound(at_most).filter(|bound| high(*bound)).map(|_| (at_most, number)));
    broken
}
