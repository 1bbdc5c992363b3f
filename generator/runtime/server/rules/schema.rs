//! A rule in the form in which it is checked.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::Value as Json;

use super::formats::Format;
use super::numbers::Limits;

/// The least and the most of a count.
pub(super) type Bounds = (Option<u64>, Option<u64>);

#[derive(Debug, Default)]
pub(super) struct Schema {
    pub(super) reference: Option<String>,
    pub(super) nullable: bool,
    pub(super) kind: Option<String>,
    pub(super) values: Option<Vec<Json>>,
    pub(super) number: Limits,
    pub(super) length: Bounds,
    pub(super) pattern: Option<Regex>,
    pub(super) format: Option<Format>,
    pub(super) items: Items,
    pub(super) members: Members,
    pub(super) all: Vec<Schema>,
    pub(super) choices: Vec<Choice>,
    pub(super) not: Option<Box<Schema>>,
    pub(super) condition: Option<Box<Condition>>,
}

/// What a rule says of arrays.
#[derive(Debug, Default)]
pub(super) struct Items {
    pub(super) count: Bounds,
    pub(super) is_unique: bool,
    pub(super) first: Vec<Schema>,
    pub(super) others: Option<Box<Schema>>,
    pub(super) contained: Option<Box<Schema>>,
    pub(super) contained_count: Bounds,
    pub(super) unevaluated: Option<Box<Schema>>,
}

/// What a rule says of objects.
#[derive(Debug, Default)]
pub(super) struct Members {
    pub(super) count: Bounds,
    pub(super) declared: BTreeMap<String, Schema>,
    pub(super) required: Vec<String>,
    pub(super) patterns: Vec<(Regex, Schema)>,
    pub(super) is_closed: bool,
    pub(super) others: Option<Box<Schema>>,
    pub(super) names: Option<Box<Schema>>,
    pub(super) required_with: Vec<(String, Vec<String>)>,
    pub(super) valid_with: BTreeMap<String, Schema>,
    pub(super) unevaluated: Option<Box<Schema>>,
}

/// The alternatives of `oneOf` or `anyOf`.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) alternatives: Vec<Schema>,
    /// The property that names an alternative, and the values for each.
    pub(super) discriminator: Option<(String, Vec<Vec<String>>)>,
}

/// `if`, `then` and `else`.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) test: Schema,
    pub(super) met: Option<Schema>,
    pub(super) unmet: Option<Schema>,
}

pub(super) fn read_all(schemas: &serde_json::Map<String, Json>) -> BTreeMap<String, Schema> {
    schemas.iter().map(|(name, schema)| (name.clone(), Schema::read(schema))).collect()
}

impl Schema {
    pub(super) fn read(json: &Json) -> Self {
        let text = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        Self {
            reference: text("$ref"),
            nullable: flag(json, "nullable"),
            kind: text("type"),
            values: json.get("enum").and_then(Json::as_array).cloned(),
            number: Limits::read(json),
            length: bounds(json, "minLength", "maxLength"),
            pattern: text("pattern").and_then(|pattern| Regex::new(&pattern).ok()),
            format: text("format").and_then(|name| Format::named(&name)),
            items: Items::read(json),
            members: Members::read(json),
            all: list(json, "allOf"),
            choices: ["anyOf", "oneOf"].into_iter().filter_map(|key| Choice::read(json, key)).collect(),
            not: boxed(json, "not"),
            condition: json.get("if").map(|test| {
                let part = |key: &str| json.get(key).map(Self::read);
                Box::new(Condition { test: Self::read(test), met: part("then"), unmet: part("else") })
            }),
        }
    }
}

impl Items {
    fn read(json: &Json) -> Self {
        Self {
            count: bounds(json, "minItems", "maxItems"),
            is_unique: flag(json, "uniqueItems"),
            first: list(json, "prefixItems"),
            others: boxed(json, "items"),
            contained: boxed(json, "contains"),
            contained_count: bounds(json, "minContains", "maxContains"),
            unevaluated: boxed(json, "unevaluatedItems"),
        }
    }
}

impl Members {
    fn read(json: &Json) -> Self {
        let map = |key: &str| json.get(key).and_then(Json::as_object);
        let patterns = map("patternProperties").into_iter().flatten();
        let required_with = map("dependentRequired").into_iter().flatten();
        Self {
            count: bounds(json, "minProperties", "maxProperties"),
            declared: map("properties").map(read_all).unwrap_or_default(),
            required: names(json.get("required")),
            patterns: patterns
                .filter_map(|(pattern, schema)| Some((Regex::new(pattern).ok()?, Schema::read(schema))))
                .collect(),
            is_closed: json.get("additionalProperties") == Some(&Json::Bool(false)),
            others: boxed(json, "additionalProperties"),
            names: boxed(json, "propertyNames"),
            required_with: required_with.map(|(name, others)| (name.clone(), names(Some(others)))).collect(),
            valid_with: map("dependentSchemas").map(read_all).unwrap_or_default(),
            unevaluated: boxed(json, "unevaluatedProperties"),
        }
    }

    /// The rules for a property that is not declared, by its name.
    pub(super) fn matching(&self, name: &str) -> impl Iterator<Item = &Schema> {
        self.patterns.iter().filter(move |(pattern, _)| pattern.is_match(name)).map(|(_, schema)| schema)
    }
}

impl Choice {
    fn read(json: &Json, key: &str) -> Option<Self> {
        let alternatives = list(json, key);
        let discriminator = json.get("discriminator").and_then(|discriminator| {
            let name = discriminator.get("name")?.as_str()?.to_owned();
            let tags = discriminator.get("tags")?.as_array()?;
            Some((name, tags.iter().map(|tags| names(Some(tags))).collect()))
        });
        (!alternatives.is_empty()).then_some(Self { alternatives, discriminator })
    }
}

fn flag(json: &Json, key: &str) -> bool {
    json.get(key).and_then(Json::as_bool) == Some(true)
}

fn bounds(json: &Json, least: &str, most: &str) -> Bounds {
    [least, most].map(|key| json.get(key).and_then(Json::as_u64)).into()
}

fn boxed(json: &Json, key: &str) -> Option<Box<Schema>> {
    json.get(key).filter(|json| json.is_object()).map(|json| Box::new(Schema::read(json)))
}

fn list(json: &Json, key: &str) -> Vec<Schema> {
    json.get(key).and_then(Json::as_array).into_iter().flatten().map(Schema::read).collect()
}

fn names(json: Option<&Json>) -> Vec<String> {
    let names = json.and_then(Json::as_array).into_iter().flatten();
    names.filter_map(Json::as_str).map(str::to_owned).collect()
}
