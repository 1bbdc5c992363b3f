//! Arbitrary values of a schema, as JSON.
//!
//! Returns every value that the wire may carry for it: 64-bit integers, unlisted values of an enumeration, strings that
//! are not dates, properties in any order, each optional one present or missing.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use serde_json::{Value as Json, json};

use super::super::support::document::Document;

/// Below this depth, optional properties are left out: recursive types must end.
const DEEP: usize = 12;

/// The kind of values to make.
#[derive(Debug, Clone, Copy, Default)]
pub struct Habits {
    /// Every optional property is present, and every list has an element.
    pub full: bool,
    /// Objects have undeclared properties.
    pub undeclared: bool,
    /// Some optional properties are null although null is not a valid value of them.
    pub nulls: bool,
}

/// Makes strategies from schemas.
pub struct Values<'d> {
    document: &'d Document,
    habits: Habits,
    /// No undeclared property has one of these names.
    declared: Arc<BTreeSet<String>>,
}

impl<'d> Values<'d> {
    /// Creates values for the schemas of a document that declares properties of these names.
    pub fn new(document: &'d Document, habits: Habits, declared: Arc<BTreeSet<String>>) -> Self {
        Self { document, habits, declared }
    }

    /// Values of a schema.
    pub fn of(&self, schema: &Json) -> BoxedStrategy<Json> {
        self.below(0, schema)
    }

    fn below(&self, depth: usize, schema: &Json) -> BoxedStrategy<Json> {
        let schema = self.document.resolve(schema);
        let value = self.not_null(depth, schema);
        match schema["nullable"].as_bool() {
            Some(true) => prop_oneof![1 => Just(Json::Null), 4 => value].boxed(),
            _ => value,
        }
    }

    fn not_null(&self, depth: usize, schema: &Json) -> BoxedStrategy<Json> {
        if let Some(alternatives) = ["oneOf", "anyOf"].iter().find_map(|key| schema[*key].as_array()) {
            let alternatives: Vec<_> = alternatives.iter().map(|schema| self.below(depth, schema)).collect();
            return Union::new(alternatives).boxed();
        }
        assert!(schema.get("allOf").is_none(), "values of {schema}: say here how they are made");
        match schema["type"].as_str() {
            None => anything().boxed(),
            Some("boolean") => any::<bool>().prop_map(Json::from).boxed(),
            Some("integer") => integer().boxed(),
            Some("number") => number().boxed(),
            Some("string") => string(schema),
            Some("array") => {
                let least = usize::from(self.habits.full);
                vec(self.below(depth + 1, &schema["items"]), least..=least.max(3 - depth.min(3)))
                    .prop_map(Json::from)
                    .boxed()
            }
            Some("object") => self.object(depth + 1, schema),
            Some(other) => panic!("a value of type {other}: say here how it is made"),
        }
    }

    fn object(&self, depth: usize, schema: &Json) -> BoxedStrategy<Json> {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        let declared = schema["properties"].as_object().into_iter().flatten();
        let members: Vec<_> = declared
            .filter(|(name, _)| depth < DEEP || required.contains(&name.as_str()))
            .map(|(name, property)| self.member(depth, name, property, required.contains(&name.as_str())))
            .collect();
        let further = self.further(depth, schema);
        (members, further)
            .prop_map(|(members, further)| {
                members.into_iter().flatten().chain(further).collect::<Vec<(String, Json)>>()
            })
            .prop_shuffle()
            .prop_map(|members| Json::Object(members.into_iter().collect()))
            .boxed()
    }

    fn member(
        &self,
        depth: usize,
        name: &str,
        property: &Json,
        required: bool,
    ) -> BoxedStrategy<Option<(String, Json)>> {
        let name = name.to_owned();
        let itself = self.document.resolve(property);
        let nullable = itself["nullable"] == true;
        let value = self.below(depth, property);
        let null = self.habits.nulls && !required && !nullable;
        let mut choices = vec![(2, value.prop_map(Some).boxed())];
        if !self.habits.full && !required {
            choices.insert(0, (1, Just(None).boxed()));
        }
        if null {
            choices.push((1, Just(Some(Json::Null)).boxed()));
        }
        // Another law tests whether null is kept where a property allows any value.
        let keeps_null = null || (nullable && ["type", "oneOf", "anyOf"].iter().any(|key| itself.get(*key).is_some()));
        Union::new_weighted(choices)
            .prop_map(move |value| Some((name.clone(), value.filter(|value| keeps_null || !value.is_null())?)))
            .boxed()
    }

    /// Returns the properties that the schema does not name.
    fn further(&self, depth: usize, schema: &Json) -> BoxedStrategy<Vec<(String, Json)>> {
        let map = &schema["additionalProperties"];
        let named = schema.get("properties").is_some();
        let value = match map.as_object() {
            Some(schema) if !schema.is_empty() => self.below(depth, map),
            _ if !named || self.habits.undeclared || *map == true => anything().boxed(),
            _ => return Just(Vec::new()).boxed(),
        };
        let declared = Arc::clone(&self.declared);
        let name = text().prop_filter("a declared member", move |name| !declared.contains(name));
        let least = usize::from(self.habits.undeclared && depth < DEEP);
        btree_map(name, value, least..=2).prop_map(|members| members.into_iter().collect()).boxed()
    }
}

fn string(schema: &Json) -> BoxedStrategy<Json> {
    let listed = schema["enum"].as_array().into_iter().flatten().filter(|value| !value.is_null());
    let listed: Vec<Json> = listed.cloned().collect();
    match schema["format"].as_str() {
        _ if !listed.is_empty() => prop_oneof![3 => select(listed), 1 => text().prop_map(Json::from)].boxed(),
        Some("date-time") => prop_oneof![2 => date_time(), 1 => text()].prop_map(Json::from).boxed(),
        _ => text().prop_map(Json::from).boxed(),
    }
}

/// Texts that are something else in some language or other.
const ODD_TEXTS: &[&str] = &[
    "",
    " ",
    "null",
    "true",
    "0",
    "__proto__",
    "\0",
    "\u{feff}",
    "\"\\/\u{8}\u{c}",
    "e\u{301}\u{1f469}\u{200d}\u{1f680}",
];

fn text() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        3 => "[a-zA-Z0-9_.$-]{1,9}",
        2 => vec(any::<char>(), 0..6).prop_map(String::from_iter),
        1 => select(ODD_TEXTS).prop_map(str::to_owned),
    ]
}

/// Points in time in unusual notation, and invalid ones.
const ODD_TIMES: &[&str] = &[
    "2024-02-30T00:00:00Z",
    "2024-01-31 10:00",
    "2016-12-31T23:59:60Z",
    "1699449077968",
    "Invalid Date",
    "+010000-01-01T00:00:00Z",
    "2024-01-31T10:00:00.123456789+23:59",
    "2024-01-31t10:00:00z",
    "1969-12-31T23:59:59-00:00",
];

fn date_time() -> impl Strategy<Value = String> {
    let plain = (0..10_000_u32, 1..13_u32, 1..32_u32, 0..25_u32, 0..62_u32, 0..1_000_u32);
    let plain = plain.prop_map(|(y, mo, d, h, s, ms)| format!("{y:04}-{mo:02}-{d:02}T{h:02}:{s:02}:{s:02}.{ms:03}Z"));
    prop_oneof![1 => plain, 1 => select(ODD_TIMES).prop_map(str::to_owned)]
}

fn integer() -> impl Strategy<Value = Json> {
    prop_oneof![
        3 => any::<i64>().prop_map(Json::from),
        2 => select(&[0, -1, 1_699_449_077_968, i64::MIN, i64::MAX, (1 << 53) + 1][..]).prop_map(Json::from),
        // Some writers give every number a fraction.
        1 => any::<i32>().prop_map(|whole| json!(f64::from(whole))),
    ]
}

/// Numbers that every reader agrees about. Those that need all digits of a float have a law of their own.
fn number() -> impl Strategy<Value = Json> {
    prop_oneof![
        3 => (any::<i32>(), 0..10_i32).prop_map(|(digits, point)| json!(f64::from(digits) / 10_f64.powi(point))),
        2 => (-(1_i64 << 53)..=1 << 53).prop_map(Json::from),
        1 => select(&[0.0, -0.0, 5.0, 1e15, -0.1][..]).prop_map(Json::from),
    ]
}

/// Any JSON at all.
pub fn anything() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        number(),
        text().prop_map(Json::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        let members = btree_map(text(), inner.clone(), 0..3);
        prop_oneof![
            vec(inner, 0..3).prop_map(Json::from),
            members.prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}
