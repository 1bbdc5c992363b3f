//! Validation of requests beyond their types: limits, patterns, formats, enums, undeclared properties.
//!
//! The rules are JSON schemas, read once from a file of the emitted crate. A message contains the place and the rule,
//! but never the value, and is worded like the messages of common JSON Schema validators. At least one alternative of
//! `oneOf` must match; the decoder has already selected the alternative by its type.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use regex::Regex;
use serde_json::Value as Json;

use crate::runtime::body::incoming::ItemCheck;
use crate::runtime::body::is_same_type;
use crate::runtime::operation::OperationInfo;
use crate::runtime::values::{Base64, Date, DateTime, Duration, Ipv4, Ipv6, Time, Uri, Uuid};
use crate::runtime::wire::error_path::{self, Step};

/// The rules of an API.
#[derive(Debug)]
pub struct Rules {
    schemas: BTreeMap<String, Schema>,
    operations: BTreeMap<String, Vec<Rule>>,
}

/// The rule for a part of a request.
#[derive(Debug)]
struct Rule {
    place: String,
    name: String,
    schema: Schema,
}

/// A part of a request: a place with the name of the parameter there, such as `query` and `limit`, or `body` with the
/// media type, if it is one of several.
type Part<'a> = (&'a str, &'a str);

/// The rules of one operation.
#[derive(Debug, Clone, Copy)]
pub struct Checks {
    rules: &'static Rules,
    own: &'static [Rule],
}

impl Rules {
    /// Parses the file of an emitted crate.
    pub fn parse(text: &str) -> Self {
        let file: Json = serde_json::from_str(text).unwrap_or_default();
        let operations = file.get("operations").and_then(Json::as_object);
        Self {
            schemas: file.get("schemas").and_then(Json::as_object).map(read_all).unwrap_or_default(),
            operations: operations.into_iter().flatten().map(|(key, own)| (key.clone(), Rule::all(own))).collect(),
        }
    }

    /// Returns the rules of an operation, if it has any. A server does this once.
    pub(crate) fn of(&'static self, info: &OperationInfo) -> Option<Checks> {
        let query: Vec<String> = info.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let separator = if query.is_empty() { "" } else { "?" };
        let key = format!("{} {}{separator}{}", info.method, info.path, query.join("&"));
        self.operations.get(&key).map(|own| Checks { rules: self, own })
    }
}

impl Rule {
    /// The rules of an operation. The key of a part is `query limit`, or `body`.
    fn all(operation: &Json) -> Vec<Self> {
        let rule = |(part, schema): (&String, &Json)| {
            let (place, name) = part.split_once(' ').unwrap_or((part, ""));
            Self { place: place.to_owned(), name: name.to_owned(), schema: Schema::read(schema) }
        };
        operation.as_object().into_iter().flatten().map(rule).collect()
    }
}

impl Checks {
    /// Returns the violation in a part, with its path: `.visitor.name: must NOT have more than 10 characters`. Its JSON
    /// is made only if there is a rule for it.
    pub(crate) fn check(self, (place, name): Part<'_>, json: impl FnOnce() -> Option<Json>) -> Result<(), String> {
        let Some(rule) = self.own.iter().find(|rule| rule.place == place && rule.name == name) else { return Ok(()) };
        json().map_or(Ok(()), |value| rule.schema.check(self.rules, &value, 0))
    }

    /// The check of each item of a streamed body, if there is a rule for it.
    pub(crate) fn of_items(self, media_type: &str) -> Option<ItemCheck> {
        let is_own =
            |rule: &&Rule| rule.place == "body" && (rule.name.is_empty() || is_same_type(&rule.name, media_type));
        let rule = self.own.iter().find(is_own)?;
        Some(Arc::new(move |item| rule.schema.check(self.rules, item, 0)))
    }
}

/// The maximum length of a chain of references that does not descend into the value.
const MOST_REFERENCES: usize = 32;

/// Whether a string is valid in a format.
type FormatCheck = fn(&str) -> bool;

#[derive(Debug, Default)]
struct Schema {
    reference: Option<String>,
    nullable: bool,
    kind: Option<String>,
    values: Option<Vec<Json>>,
    number: Limits,
    length: (Option<u64>, Option<u64>),
    pattern: Option<Regex>,
    format: Option<(String, FormatCheck)>,
    items: Option<Box<Schema>>,
    count: (Option<u64>, Option<u64>),
    is_unique: bool,
    properties: BTreeMap<String, Schema>,
    required: Vec<String>,
    is_closed: bool,
    others: Option<Box<Schema>>,
    size: (Option<u64>, Option<u64>),
    all: Vec<Schema>,
    any: Vec<Vec<Schema>>,
    not: Option<Box<Schema>>,
}

#[derive(Debug, Default)]
struct Limits {
    minimum: Option<(serde_json::Number, bool)>,
    maximum: Option<(serde_json::Number, bool)>,
    multiple: Option<serde_json::Number>,
}

fn read_all(schemas: &serde_json::Map<String, Json>) -> BTreeMap<String, Schema> {
    schemas.iter().map(|(name, schema)| (name.clone(), Schema::read(schema))).collect()
}

impl Schema {
    fn read(json: &Json) -> Self {
        let text = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        let is = |key: &str| json.get(key).and_then(Json::as_bool) == Some(true);
        let limits = |least: &str, most: &str| [least, most].map(|key| json.get(key).and_then(Json::as_u64)).into();
        let number = |key: &str| json.get(key).and_then(Json::as_number).cloned();
        let boxed = |key: &str| json.get(key).filter(|json| json.is_object()).map(|json| Box::new(Self::read(json)));
        let list = |key: &str| -> Vec<Self> {
            json.get(key).and_then(Json::as_array).into_iter().flatten().map(Self::read).collect()
        };
        let names = json.get("required").and_then(Json::as_array).into_iter().flatten();
        Self {
            reference: text("$ref"),
            nullable: is("nullable"),
            kind: text("type"),
            values: json.get("enum").and_then(Json::as_array).cloned(),
            number: Limits {
                minimum: number("minimum").map(|limit| (limit, is("exclusiveMinimum"))),
                maximum: number("maximum").map(|limit| (limit, is("exclusiveMaximum"))),
                multiple: number("multipleOf"),
            },
            length: limits("minLength", "maxLength"),
            pattern: text("pattern").and_then(|pattern| Regex::new(&pattern).ok()),
            format: text("format").and_then(|name| Some((name.clone(), format(&name)?))),
            items: boxed("items"),
            count: limits("minItems", "maxItems"),
            is_unique: is("uniqueItems"),
            properties: json.get("properties").and_then(Json::as_object).map(read_all).unwrap_or_default(),
            required: names.filter_map(Json::as_str).map(str::to_owned).collect(),
            is_closed: json.get("additionalProperties") == Some(&Json::Bool(false)),
            others: boxed("additionalProperties"),
            size: limits("minProperties", "maxProperties"),
            all: list("allOf"),
            any: ["anyOf", "oneOf"].map(list).into_iter().filter(|alternatives| !alternatives.is_empty()).collect(),
            not: boxed("not"),
        }
    }

    fn check(&self, rules: &Rules, value: &Json, references: usize) -> Result<(), String> {
        if let Some(name) = &self.reference {
            let target = rules.schemas.get(name).filter(|_| references < MOST_REFERENCES);
            return target.map_or(Ok(()), |target| target.check(rules, value, references + 1));
        }
        if value.is_null() && self.nullable {
            return Ok(());
        }
        self.check_kind(value)?;
        match value {
            Json::Number(number) => self.number.check(number)?,
            Json::String(text) => self.check_text(text)?,
            Json::Array(elements) => self.check_elements(rules, elements)?,
            Json::Object(members) => self.check_members(rules, members)?,
            Json::Null | Json::Bool(_) => {}
        }
        self.all.iter().try_for_each(|schema| schema.check(rules, value, references))?;
        for alternatives in &self.any {
            let mut outcomes = alternatives.iter().map(|schema| schema.check(rules, value, references));
            if !outcomes.any(|outcome| outcome.is_ok()) {
                return Err("must match one of the alternatives".to_owned());
            }
        }
        match &self.not {
            Some(schema) if schema.check(rules, value, references).is_ok() => Err("must NOT be valid".to_owned()),
            _ => Ok(()),
        }
    }

    fn check_kind(&self, value: &Json) -> Result<(), String> {
        let is_kind = |kind: &str| match kind {
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            "number" => value.is_number(),
            _ => true,
        };
        if let Some(kind) = self.kind.as_deref().filter(|kind| !is_kind(kind)) {
            return Err(format!("must be {kind}"));
        }
        match &self.values {
            Some(values) if !values.contains(value) => Err("must be equal to one of the allowed values".to_owned()),
            _ => Ok(()),
        }
    }

    fn check_text(&self, text: &str) -> Result<(), String> {
        if self.length != (None, None) {
            within(self.length, text.chars().count(), "characters")?;
        }
        if let Some(pattern) = self.pattern.as_ref().filter(|pattern| !pattern.is_match(text)) {
            return Err(format!("must match pattern \"{pattern}\""));
        }
        match &self.format {
            Some((name, is_valid)) if !is_valid(text) => Err(format!("must match format \"{name}\"")),
            _ => Ok(()),
        }
    }

    fn check_elements(&self, rules: &Rules, elements: &[Json]) -> Result<(), String> {
        within(self.count, elements.len(), "items")?;
        let mut seen = HashSet::new();
        if self.is_unique && !elements.iter().all(|element| seen.insert(element.to_string())) {
            return Err("must NOT have duplicate items".to_owned());
        }
        let Some(items) = &self.items else { return Ok(()) };
        elements.iter().enumerate().try_for_each(|(index, element)| {
            items.check(rules, element, 0).map_err(|error| error_path::join(&Step::Element(index).to_string(), &error))
        })
    }

    fn check_members(&self, rules: &Rules, members: &serde_json::Map<String, Json>) -> Result<(), String> {
        within(self.size, members.len(), "properties")?;
        if let Some(name) = self.required.iter().find(|name| !members.contains_key(*name)) {
            return Err(format!("must have required property '{name}'"));
        }
        members.iter().try_for_each(|(name, member)| {
            let checked = match (self.properties.get(name), &self.others) {
                (Some(schema), _) => schema.check(rules, member, 0),
                (None, Some(schema)) => schema.check(rules, member, 0),
                (None, None) if self.is_closed => return Err("must NOT have additional properties".to_owned()),
                (None, None) => Ok(()),
            };
            checked.map_err(|error| error_path::join(&Step::Member(name).to_string(), &error))
        })
    }
}

impl Limits {
    fn check(&self, number: &serde_json::Number) -> Result<(), String> {
        let beyond = |limit: &serde_json::Number, is_exclusive: bool, wrong: std::cmp::Ordering| {
            let ordering = compare(number, limit);
            ordering == Some(wrong) || is_exclusive && ordering == Some(std::cmp::Ordering::Equal)
        };
        match (&self.minimum, &self.maximum) {
            (Some((limit, is_exclusive)), _) if beyond(limit, *is_exclusive, std::cmp::Ordering::Less) => {
                return Err(format!("must be {} {limit}", if *is_exclusive { ">" } else { ">=" }));
            }
            (_, Some((limit, is_exclusive))) if beyond(limit, *is_exclusive, std::cmp::Ordering::Greater) => {
                return Err(format!("must be {} {limit}", if *is_exclusive { "<" } else { "<=" }));
            }
            _ => {}
        }
        match &self.multiple {
            Some(divisor) if !is_multiple(number, divisor) => Err(format!("must be multiple of {divisor}")),
            _ => Ok(()),
        }
    }
}

fn compare(a: &serde_json::Number, b: &serde_json::Number) -> Option<std::cmp::Ordering> {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}

fn is_multiple(number: &serde_json::Number, divisor: &serde_json::Number) -> bool {
    match (number.as_i128(), divisor.as_i128()) {
        (Some(_), Some(0)) => true,
        (Some(number), Some(divisor)) => number % divisor == 0,
        _ => {
            let quotient = number.as_f64().unwrap_or_default() / divisor.as_f64().unwrap_or(1.0);
            // Decimal fractions are not exact: 0.3 is a multiple of 0.1.
            !quotient.is_finite() || (quotient - quotient.round()).abs() < 1e-9 * quotient.abs().max(1.0)
        }
    }
}

fn within((least, most): (Option<u64>, Option<u64>), count: usize, of: &str) -> Result<(), String> {
    let count = count as u64;
    match (least, most) {
        (Some(least), _) if count < least => Err(format!("must NOT have fewer than {least} {of}")),
        (_, Some(most)) if count > most => Err(format!("must NOT have more than {most} {of}")),
        _ => Ok(()),
    }
}

fn format(name: &str) -> Option<FormatCheck> {
    Some(match name {
        "date-time" => |text| DateTime::from(text).is_valid(),
        "date" => |text| Date::from(text).is_valid(),
        "time" => |text| Time::from(text).is_valid(),
        "duration" => |text| Duration::from(text).is_valid(),
        "uuid" => |text| Uuid::from(text).is_valid(),
        "uri" => |text| Uri::from(text).is_valid(),
        "byte" => |text| Base64::from(text).is_valid(),
        "ipv4" => |text| Ipv4::from(text).is_valid(),
        "ipv6" => |text| Ipv6::from(text).is_valid(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(schema: Json, value: &Json) -> Result<(), String> {
        let rules = Rules { schemas: BTreeMap::new(), operations: BTreeMap::new() };
        Schema::read(&schema).check(&rules, value, 0)
    }

    #[test]
    fn names_the_place_and_the_rule() {
        for (schema, right, wrong, message) in [
            (json!({"minimum": 1}), json!(1), json!(0.5), "must be >= 1"),
            (json!({"minimum": 1, "exclusiveMinimum": true}), json!(2), json!(1), "must be > 1"),
            (
                json!({"maximum": 18446744073709551615_u64}),
                json!(18446744073709551615_u64),
                json!(1e20),
                "must be <= 18446744073709551615",
            ),
            (json!({"multipleOf": 0.1}), json!(0.3), json!(0.35), "must be multiple of 0.1"),
            (json!({"minLength": 2}), json!("éé"), json!("é"), "must NOT have fewer than 2 characters"),
            (json!({"maxLength": 1}), json!("é"), json!("éé"), "must NOT have more than 1 characters"),
            (json!({"pattern": "^a+$"}), json!("aa"), json!("secret"), "must match pattern \"^a+$\""),
            (
                json!({"format": "uuid"}),
                json!("123e4567-e89b-12d3-a456-426614174000"),
                json!("x"),
                "must match format \"uuid\"",
            ),
            (json!({"enum": ["a", 1]}), json!(1), json!("b"), "must be equal to one of the allowed values"),
            (json!({"minItems": 1}), json!([1]), json!([]), "must NOT have fewer than 1 items"),
            (json!({"uniqueItems": true}), json!([1, "1"]), json!([1, 1]), "must NOT have duplicate items"),
            (json!({"items": {"maximum": 1}}), json!([1]), json!([1, 2]), "[1]: must be <= 1"),
            (
                json!({"properties": {"a": {"items": {"minLength": 1}}}}),
                json!({"a": ["x"]}),
                json!({"a": [""]}),
                ".a[0]: must NOT have fewer than 1 characters",
            ),
            (
                json!({"properties": {"a": {}}, "additionalProperties": false}),
                json!({"a": 1}),
                json!({"secret": 1}),
                "must NOT have additional properties",
            ),
            (json!({"additionalProperties": {"maximum": 1}}), json!({"a": 1}), json!({"a": 2}), ".a: must be <= 1"),
            (json!({"required": ["a"]}), json!({"a": 1}), json!({}), "must have required property 'a'"),
            (
                json!({"maxProperties": 1}),
                json!({"a": 1}),
                json!({"a": 1, "b": 2}),
                "must NOT have more than 1 properties",
            ),
            (json!({"allOf": [{"minimum": 1}, {"maximum": 3}]}), json!(2), json!(4), "must be <= 3"),
            (
                json!({"oneOf": [{"type": "string"}, {"minimum": 1}]}),
                json!("a"),
                json!(0),
                "must match one of the alternatives",
            ),
            (json!({"not": {"enum": ["a"]}}), json!("b"), json!("a"), "must NOT be valid"),
            (json!({"nullable": true, "type": "string"}), json!(null), json!(1), "must be string"),
        ] {
            assert_eq!(check(schema.clone(), &right), Ok(()), "{schema} {right}");
            assert_eq!(check(schema.clone(), &wrong), Err(message.to_owned()), "{schema} {wrong}");
        }
    }
}
