//! Infers schemas from values.
//!
//! Input: JSON values, or texts of queries and forms, that no document describes: bodies of recorded exchanges,
//! examples of documentation pages. Output: a [`Shape`], and the schema that accepts all of them.
//!
//! A shape grows with the kinds of values, not with their number: names beyond [`NAMES`], and levels beyond
//! [`DEPTH`], are not distinguished.

mod formats;
mod keys;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Map, Value as Json, json};

pub(crate) use formats::{base64, fits};
pub(crate) use keys::{NAMES, Names, is_id};

/// The maximum nesting that is distinguished.
const DEPTH: usize = 24;

/// The shape of a number of values.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    nulls: u64,
    booleans: u64,
    integers: u64,
    numbers: u64,
    strings: u64,
    /// The format that all strings have.
    format: Option<&'static str>,
    items: Option<Box<Shape>>,
    object: Option<Box<Object>>,
    /// Whether a name had several values: only in queries and forms.
    repeated: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Object {
    count: u64,
    names: IndexMap<String, (u64, Shape)>,
    /// The values of names beyond the limit.
    others: Option<Box<Shape>>,
}

impl Shape {
    /// Adds a value.
    pub fn add(&mut self, value: &Json) {
        self.add_at(value, 0);
    }

    fn add_at(&mut self, value: &Json, depth: usize) {
        match value {
            Json::Null => self.nulls += 1,
            Json::Bool(_) => self.booleans += 1,
            Json::Number(number) if is_whole(number) => self.integers += 1,
            Json::Number(_) => self.numbers += 1,
            Json::String(text) => self.add_string(formats::of(text)),
            Json::Array(items) => {
                let shape = self.items.get_or_insert_default();
                if depth < DEPTH {
                    items.iter().for_each(|item| shape.add_at(item, depth + 1));
                }
            }
            Json::Object(object) => {
                let shape = self.object.get_or_insert_default();
                shape.count += 1;
                if depth < DEPTH {
                    object.iter().for_each(|(name, value)| shape.add(name, value, depth + 1));
                }
            }
        }
    }

    fn add_string(&mut self, format: Option<&'static str>) {
        self.format = if self.strings == 0 { format } else { self.format.filter(|old| Some(*old) == format) };
        self.strings += 1;
    }

    /// Adds a text of a query or a form, which may be a number or a boolean.
    pub fn add_text(&mut self, text: &str) {
        match text {
            "true" | "false" => self.booleans += 1,
            _ => match text.parse::<i64>() {
                Ok(number) if number.to_string() == text => self.add(&json!(number)),
                _ => self.add_string(formats::of(text)),
            },
        }
    }

    /// Notes that a name has several values.
    pub fn repeat(&mut self) {
        self.repeated = true;
    }

    /// Adds all values of another shape.
    pub fn merge(&mut self, other: &Self) {
        if other.strings > 0 {
            let format = if self.strings == 0 { other.format } else { self.format };
            self.format = format.filter(|format| Some(*format) == other.format);
        }
        self.nulls += other.nulls;
        self.booleans += other.booleans;
        self.integers += other.integers;
        self.numbers += other.numbers;
        self.strings += other.strings;
        self.repeated |= other.repeated;
        if let Some(items) = &other.items {
            self.items.get_or_insert_default().merge(items);
        }
        if let Some(object) = &other.object {
            self.object.get_or_insert_default().merge(object);
        }
    }

    /// Returns whether all values are numbers, and one has a fraction.
    pub fn is_fraction(&self) -> bool {
        self.numbers > 0 && self.kinds() == if self.integers > 0 { "an integer or a number" } else { "a number" }
    }

    /// Returns whether all values are integers.
    pub fn is_integer(&self) -> bool {
        self.kinds() == "an integer"
    }

    /// Returns whether all values other than null are of one kind.
    pub fn is_uniform(&self) -> bool {
        self.alternatives().len() == 1
    }

    /// The schema of the values, which accepts all of them.
    pub fn schema(&self) -> Json {
        let mut alternatives = self.alternatives();
        let mut schema = match (alternatives.pop(), alternatives.is_empty()) {
            (None, _) => Map::new(),
            (Some(only), true) => only,
            (Some(last), false) => {
                alternatives.push(last);
                let alternatives: Vec<Json> = alternatives.into_iter().map(Json::Object).collect();
                Map::from_iter([("anyOf".to_owned(), Json::Array(alternatives))])
            }
        };
        if self.nulls > 0 {
            schema.insert("nullable".to_owned(), json!(true));
        }
        Json::Object(schema)
    }

    /// The schema of texts: one that accepts every text, unless all are of one kind.
    pub fn text_schema(&self) -> Json {
        let mut kinds = self.alternatives();
        let only = kinds.pop().filter(|_| kinds.is_empty());
        let item = only.map_or_else(|| json!({"type": "string"}), Json::Object);
        if self.repeated { json!({"type": "array", "items": item}) } else { item }
    }

    /// A schema for each kind of values other than null.
    pub(crate) fn alternatives(&self) -> Vec<Map<String, Json>> {
        let mut kinds = Vec::new();
        let mut push = |kind: Json| kinds.extend(if let Json::Object(kind) = kind { Some(kind) } else { None });
        if self.booleans > 0 {
            push(json!({"type": "boolean"}));
        }
        if self.numbers > 0 {
            push(json!({"type": "number"}));
        } else if self.integers > 0 {
            push(json!({"type": "integer"}));
        }
        if self.strings > 0 {
            push(match self.format {
                Some(format) => json!({"type": "string", "format": format}),
                None => json!({"type": "string"}),
            });
        }
        if let Some(items) = &self.items {
            push(json!({"type": "array", "items": items.schema()}));
        }
        if let Some(object) = &self.object {
            push(object.schema());
        }
        kinds
    }

    /// The kinds of the values, in words.
    pub fn kinds(&self) -> String {
        let counts = [
            (self.nulls > 0, "null"),
            (self.booleans > 0, "a boolean"),
            (self.integers > 0, "an integer"),
            (self.numbers > 0, "a number"),
            (self.strings > 0, "a string"),
            (self.items.is_some(), "an array"),
            (self.object.is_some(), "an object"),
        ];
        let kinds: Vec<_> = counts.into_iter().filter(|(is_present, _)| *is_present).map(|(_, kind)| kind).collect();
        kinds.join(" or ")
    }
}

impl Object {
    fn add(&mut self, name: &str, value: &Json, depth: usize) {
        if self.names.len() < NAMES || self.names.contains_key(name) {
            let (count, shape) = self.names.entry(name.to_owned()).or_default();
            *count += 1;
            shape.add_at(value, depth);
        } else {
            self.others.get_or_insert_default().add_at(value, depth);
        }
    }

    fn merge(&mut self, other: &Self) {
        self.count += other.count;
        for (name, (count, shape)) in &other.names {
            if self.names.len() < NAMES || self.names.contains_key(name) {
                let (all, merged) = self.names.entry(name.clone()).or_default();
                *all += count;
                merged.merge(shape);
            } else {
                self.others.get_or_insert_default().merge(shape);
            }
        }
        if let Some(others) = &other.others {
            self.others.get_or_insert_default().merge(others);
        }
    }

    fn schema(&self) -> Json {
        let mut all = Shape::default();
        self.names.values().for_each(|(_, shape)| all.merge(shape));
        if let Some(others) = &self.others {
            all.merge(others);
        }
        let names = Names::of(self.names.iter().map(|(name, (count, _))| (name, *count)), self.count);
        if names.are_keys() && (all.is_uniform() || self.others.is_some()) {
            return json!({"type": "object", "additionalProperties": all.schema()});
        }
        let properties = self.names.iter().map(|(name, (_, shape))| (name.clone(), shape.schema()));
        let properties: Map<String, Json> = properties.collect();
        if properties.is_empty() {
            json!({"type": "object"})
        } else {
            json!({"type": "object", "properties": properties})
        }
    }
}

/// Returns whether a number is an integer: `1.0` is one.
pub(crate) fn is_whole(number: &serde_json::Number) -> bool {
    number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// Different values of an enum, at most [`NAMES`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Values(BTreeMap<String, Json>);

impl Values {
    /// Adds a value.
    pub fn add(&mut self, value: &Json) {
        if self.0.len() < NAMES {
            self.0.entry(value.to_string()).or_insert_with(|| value.clone());
        }
    }

    /// The values, sorted.
    pub fn list(&self) -> Vec<Json> {
        self.0.values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(values: Json) -> Json {
        let mut shape = Shape::default();
        values.as_array().unwrap().iter().for_each(|value| shape.add(value));
        shape.schema()
    }

    #[test]
    fn describes_values() {
        for (values, expected) in [
            (json!([]), json!({})),
            (json!([null]), json!({"nullable": true})),
            (json!([1, 2.5]), json!({"type": "number"})),
            (json!([1, null]), json!({"type": "integer", "nullable": true})),
            (json!(["2024-01-02T03:04:05Z"]), json!({"type": "string", "format": "date-time"})),
            (json!(["2024-01-02T03:04:05Z", "soon"]), json!({"type": "string"})),
            (json!([[]]), json!({"type": "array", "items": {}})),
            (
                json!([[1], ["a"]]),
                json!({"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}),
            ),
            (
                json!([{"a": 1}, {"b": true}]),
                json!({"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "boolean"}}}),
            ),
            (json!([{}]), json!({"type": "object"})),
            (
                json!([{"1": 1, "2": 2, "3": 3, "4": 4}]),
                json!({"type": "object", "additionalProperties": {"type": "integer"}}),
            ),
        ] {
            assert_eq!(schema(values.clone()), expected, "{values}");
        }
    }

    #[test]
    fn describes_texts() {
        for (texts, is_repeated, expected) in [
            (vec!["1", "2"], false, json!({"type": "integer"})),
            (vec!["1", "a"], false, json!({"type": "string"})),
            (vec!["007"], false, json!({"type": "string"})),
            (vec!["true"], true, json!({"type": "array", "items": {"type": "boolean"}})),
        ] {
            let mut shape = Shape::default();
            texts.iter().for_each(|text| shape.add_text(text));
            if is_repeated {
                shape.repeat();
            }
            assert_eq!(shape.text_schema(), expected, "{texts:?}");
        }
    }

    #[test]
    fn merging_is_the_same_as_adding() {
        let values =
            [json!({"a": 1}), json!({"a": "x", "b": null}), json!([1, "2024-01-02"]), json!("2024-01-02"), json!(2.5)];
        let mut added = Shape::default();
        values.iter().for_each(|value| added.add(value));
        let mut merged = Shape::default();
        for value in &values {
            let mut one = Shape::default();
            one.add(value);
            merged.merge(&one);
        }
        assert_eq!(added, merged);
    }

    #[test]
    fn has_bounds() {
        let many: Map<String, Json> = (0..10_000).map(|n| (format!("n{n}"), json!(n))).collect();
        let expected = json!({"type": "object", "additionalProperties": {"type": "integer"}});
        assert_eq!(schema(json!([many])), expected);
        let mut deep = json!(1);
        for _ in 0..200 {
            deep = json!([deep]);
        }
        assert!(schema(json!([deep])).to_string().matches("array").count() <= DEPTH + 1);
    }
}
