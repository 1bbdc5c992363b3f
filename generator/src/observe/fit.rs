//! Which alternatives of a union describe a value, and which mappings a schema consists of.
//!
//! Each pair of schema and value is judged once, so that the time grows with the body and not with its depth.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Map, Value as Json};

use super::schema::{Additional, Id, Schema, Schemas, Union};
use crate::grammar::{Null, Nulls};
use crate::infer::{self, is_whole};
use crate::source::Node;

/// How well a schema describes a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Contradictions.
    problems: u64,
    /// Properties that are not declared.
    undeclared: u64,
    /// Whether the type is another one.
    is_other: bool,
    /// How many properties are declared.
    known: u64,
}

/// A mapping that a schema consists of.
#[derive(Debug, Clone)]
pub(super) struct Part<'d> {
    pub schema: Rc<Schema<'d>>,
    /// Whether a reference leads to it.
    pub is_referenced: bool,
}

/// The mappings that describe a value: the schema itself, the parts of `allOf`, and the alternatives that apply.
#[derive(Debug, Default)]
pub(super) struct Parts<'d> {
    pub list: Vec<Part<'d>>,
    /// A union without an alternative for the value.
    pub unmatched: Option<Id>,
}

/// Judges schemas, and remembers each verdict for one body.
#[derive(Debug)]
pub(super) struct Judge<'d> {
    pub schemas: Schemas<'d>,
    verdicts: BTreeMap<(Id, usize), Fit>,
    nulls: Nulls<'d>,
    /// Whether strings are texts of a query or a form.
    pub is_text: bool,
}

impl<'d> Judge<'d> {
    pub(super) fn new(document: &'d Node) -> Self {
        let (schemas, nulls) = (Schemas::new(document), Nulls::new(document));
        Self { schemas, verdicts: BTreeMap::new(), nulls, is_text: false }
    }

    /// Forgets the verdicts, before another body.
    pub(super) fn begin(&mut self, is_text: bool) {
        self.verdicts.clear();
        self.is_text = is_text;
    }

    /// The mappings that describe a value.
    pub(super) fn parts(&mut self, site: Id, value: &Json) -> Parts<'d> {
        let mut parts = Parts::default();
        let mut open = vec![(site, false)];
        let mut seen = Vec::new();
        while let Some((id, is_referenced)) = open.pop() {
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let schema = self.schemas.get(id);
            if let Some(target) = schema.reference {
                open.push((target, true));
                continue;
            }
            for union in &schema.unions {
                match self.select(union, value) {
                    Some(variants) => open.extend(variants.into_iter().rev().map(|id| (id, is_referenced))),
                    None => parts.unmatched = parts.unmatched.or(Some(id)),
                }
            }
            open.extend(schema.all_of.iter().rev().map(|id| (*id, is_referenced)));
            parts.list.push(Part { schema, is_referenced });
        }
        parts
    }

    /// The alternatives that describe a value, or come closest to it; `None` if it is something else.
    fn select(&mut self, union: &Union<'d>, value: &Json) -> Option<Vec<Id>> {
        if value.is_null() {
            return Some(Vec::new());
        }
        let tag = union.discriminator.and_then(|name| value.get(name)?.as_str());
        if let Some(id) = tag.and_then(|tag| union.mapping.get(tag)) {
            return Some(vec![*id]);
        }
        // A value with an unknown tag cannot be an alternative that has one.
        let is_tagged = union.discriminator.is_some_and(|name| value.get(name).is_some());
        let is_open = |id: &&Id| !is_tagged || !union.mapping.values().any(|other| other == *id);
        let open: Vec<Id> = union.variants.iter().filter(is_open).copied().collect();
        let fits: Vec<(Fit, Id)> = open.into_iter().map(|id| (self.fit(id, value), id)).collect();
        let (best, id) = fits.iter().min_by_key(|(fit, _)| (fit.is_other, *fit)).copied()?;
        if best.problems == 0 && !best.is_other {
            let is_mixed = union.keyword == "anyOf" && best.undeclared > 0;
            let all = fits.iter().filter(|(fit, _)| fit.problems == 0 && !fit.is_other).map(|(_, id)| *id);
            return Some(if is_mixed { all.collect() } else { vec![id] });
        }
        let is_close = !best.is_other && (best.known > 0 || !value.is_object());
        is_close.then(|| vec![id])
    }

    fn fit(&mut self, id: Id, value: &Json) -> Fit {
        let key = (id, std::ptr::from_ref(value).addr());
        if let Some(fit) = self.verdicts.get(&key) {
            return *fit;
        }
        let fit = self.judge(id, value);
        self.verdicts.insert(key, fit);
        fit
    }

    fn judge(&mut self, id: Id, value: &Json) -> Fit {
        let mut fit = Fit::default();
        if value.is_null() {
            fit.problems = u64::from(!self.allows_null(id));
            return fit;
        }
        let parts = self.parts(id, value);
        let is_text = self.is_text;
        if parts.unmatched.is_some() || parts.list.iter().any(|part| !part.schema.accepts(value, is_text)) {
            return Fit { problems: 1, is_other: true, ..Fit::default() };
        }
        for part in &parts.list {
            fit.problems +=
                u64::from(!part.schema.lists(value, is_text)) + u64::from(!part.schema.has_format(value, is_text));
        }
        match value {
            Json::Array(items) => {
                for id in parts.list.iter().filter_map(|part| part.schema.items) {
                    items.iter().for_each(|item| fit.problems += self.fit(id, item).problems.min(1));
                }
            }
            Json::Object(object) => self.judge_object(&parts.list, object, &mut fit),
            _ => {}
        }
        fit
    }

    fn judge_object(&mut self, parts: &[Part<'d>], object: &Map<String, Json>, fit: &mut Fit) {
        let missing = |part: &Part<'_>| part.schema.required.iter().filter(|name| !object.contains_key(**name)).count();
        fit.problems += parts.iter().map(|part| missing(part) as u64).sum::<u64>();
        for (name, value) in object {
            let owners: Vec<Id> =
                parts.iter().filter_map(|part| part.schema.properties.get(name.as_str())).copied().collect();
            if owners.is_empty() {
                let is_open =
                    |part: &Part<'_>| matches!(part.schema.additional, Additional::Open | Additional::Typed(_));
                fit.undeclared += u64::from(!parts.iter().any(is_open));
            } else {
                fit.known += 1;
            }
            for id in owners {
                let below = self.fit(id, value);
                fit.problems += below.problems;
                fit.undeclared += below.undeclared;
            }
        }
    }

    /// Returns whether null is valid for a schema.
    pub(super) fn allows_null(&mut self, id: Id) -> bool {
        let schema = self.schemas.get(id);
        self.nulls.of(schema.node) != Null::Disallowed
    }
}

impl Schema<'_> {
    /// Returns whether the type accepts a value.
    pub(super) fn accepts(&self, value: &Json, is_text: bool) -> bool {
        let text = value.as_str().filter(|_| is_text);
        match (self.kind, text) {
            (Some("integer"), Some(text)) => text.parse::<i128>().is_ok(),
            (Some("number"), Some(text)) => text.parse::<f64>().is_ok_and(f64::is_finite),
            (Some("boolean"), Some(text)) => matches!(text, "true" | "false"),
            (Some("string"), _) => value.is_string(),
            (Some("integer"), _) => value.as_number().is_some_and(is_whole),
            (Some("number"), _) => value.is_number(),
            (Some("boolean"), _) => value.is_boolean(),
            (Some("array"), _) => value.is_array(),
            (Some("object"), _) => value.is_object(),
            _ => true,
        }
    }

    /// Returns whether the enum, if there is one, lists a value.
    pub(super) fn lists(&self, value: &Json, is_text: bool) -> bool {
        let Some(values) = &self.values else { return true };
        values.contains(&canonical(value).to_string())
            || is_text && value.as_str().is_some_and(|text| values.contains(text))
    }

    /// Returns whether a value has the declared format.
    pub(super) fn has_format(&self, value: &Json, is_text: bool) -> bool {
        let Some(format) = self.node.get("format").and_then(Node::as_str) else { return true };
        match (format, value) {
            ("int32" | "int64", value) => {
                let text = value.as_str().filter(|_| is_text).map(str::to_owned);
                let number = text.unwrap_or_else(|| canonical(value).to_string()).parse::<i128>();
                let fits = |number: i128| {
                    if format == "int32" { i32::try_from(number).is_ok() } else { i64::try_from(number).is_ok() }
                };
                number.map_or(true, fits)
            }
            (_, Json::String(text)) => infer::fits(format, text),
            _ => true,
        }
    }
}

/// Writes a whole number without a fraction.
pub(super) fn canonical(value: &Json) -> Json {
    let whole = value.as_f64().filter(|number| value.is_f64() && number.fract() == 0.0 && number.abs() < 9e15);
    #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
    whole.map_or_else(|| value.clone(), |number| Json::from(number as i64))
}
