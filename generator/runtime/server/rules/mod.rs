//! Validation of requests beyond their types: limits, patterns, formats, enums, undeclared properties.
//!
//! The rules are JSON schemas, read once from a file of the emitted crate. A message contains the place and the rule,
//! but never the value, and is worded like the messages of common JSON Schema validators. At least one alternative of
//! `oneOf` must match: that several do is common, and the decoder selects the best one. If a discriminator names an
//! alternative, only that one is checked.

mod equal;
mod formats;
mod numbers;
mod run;
mod schema;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::runtime::body::incoming::ItemCheck;
use crate::runtime::body::is_same_type;
use crate::runtime::operation::OperationInfo;

use run::Run;
use schema::{Schema, read_all};

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
    /// is made only if there is a rule for it. If the part is text, undeclared properties may stand for numbers and
    /// booleans.
    pub(crate) fn check(
        self,
        (place, name): Part<'_>,
        is_text: bool,
        json: impl FnOnce() -> Option<Json>,
    ) -> Result<(), String> {
        let Some(rule) = self.own.iter().find(|rule| rule.place == place && rule.name == name) else { return Ok(()) };
        json().map_or(Ok(()), |value| Run::new(self.rules, is_text).check(&rule.schema, &value))
    }

    /// The check of each item of a streamed body, if there is a rule for it.
    pub(crate) fn of_items(self, media_type: &str) -> Option<ItemCheck> {
        let is_own =
            |rule: &&Rule| rule.place == "body" && (rule.name.is_empty() || is_same_type(&rule.name, media_type));
        let rule = self.own.iter().find(is_own)?;
        Some(Arc::new(move |item| Run::new(self.rules, false).check(&rule.schema, item)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(schema: Json, value: &Json) -> Result<(), String> {
        let text = |text: &str| Schema::read(&json!({"type": text}));
        let expr = json!({"oneOf": [
            {"type": "integer"},
            {"type": "object", "required": ["plus"], "properties": {"plus": {"items": {"$ref": "Expr"}}}},
            {"type": "object", "required": ["minus"], "properties": {"minus": {"$ref": "Expr"}}},
            {"type": "object", "required": ["minus"], "properties": {"minus": {"$ref": "Expr"}, "of": {}}},
        ]});
        let cat = json!({"properties": {"kind": {}, "lives": {"maximum": 9}}});
        let dog = json!({"properties": {"name": {"maxLength": 3}}, "additionalProperties": false});
        let schemas = [
            ("Text", text("string")),
            ("Expr", Schema::read(&expr)),
            ("Cat", Schema::read(&cat)),
            ("Dog", Schema::read(&dog)),
        ];
        let schemas = schemas.map(|(name, schema)| (name.to_owned(), schema)).into();
        let rules = Rules { schemas, operations: BTreeMap::new() };
        Run::new(&rules, false).check(&Schema::read(&schema), value)
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
            (json!({"enum": ["a", null], "type": "string"}), json!(null), json!(1), "must be string"),
            (
                json!({"enum": [1, {"a": 2}]}),
                json!({"a": 2.0}),
                json!(true),
                "must be equal to one of the allowed values",
            ),
            (
                json!({"uniqueItems": true}),
                json!([1, "1", true]),
                json!([{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]),
                "must NOT have duplicate items",
            ),
            (json!({"format": "int32"}), json!(-2147483648_i64), json!(2147483648_i64), "must match format \"int32\""),
            (json!({"format": "email"}), json!("a.b+c@d.e"), json!("a@"), "must match format \"email\""),
            (json!({"format": "hostname"}), json!("a.b-c"), json!("a b"), "must match format \"hostname\""),
            (json!({"format": "base64url"}), json!("-_8"), json!("+/8="), "must match format \"base64url\""),
            (json!({"not": {}, "nullable": true}), json!(null), json!(1), "must NOT be valid"),
            (json!({"properties": {"a": {"not": {}}}}), json!({"b": 1}), json!({"a": 1}), ".a: must NOT be valid"),
            (
                json!({"contains": {"type": "string"}}),
                json!([1, "a"]),
                json!([1]),
                "must contain at least 1 valid item",
            ),
            (
                json!({"contains": {"type": "string"}, "minContains": 0, "maxContains": 1}),
                json!([1]),
                json!(["a", "b"]),
                "must contain at most 1 valid item",
            ),
            (
                json!({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}),
                json!(["a", 1]),
                json!(["a", "b"]),
                "[1]: must be integer",
            ),
            (json!({"prefixItems": [{"type": "string"}]}), json!(["a", "b"]), json!([1]), "[0]: must be string"),
            (
                json!({"patternProperties": {"^x": {"maximum": 1}}, "additionalProperties": false}),
                json!({"xa": 1}),
                json!({"xa": 1, "secret": 1}),
                "must NOT have additional properties",
            ),
            (
                json!({"patternProperties": {"^x": {"maximum": 1}}, "properties": {"xa": {"minimum": 0}}}),
                json!({"xa": 1, "b": 3}),
                json!({"xa": 2}),
                ".xa: must be <= 1",
            ),
            (
                json!({"propertyNames": {"maxLength": 1}}),
                json!({"a": 1}),
                json!({"secret": 1}),
                "property name must be valid",
            ),
            (
                json!({"dependentRequired": {"a": ["b"]}}),
                json!({"c": 1}),
                json!({"a": 1}),
                "must have property 'b' when property 'a' is present",
            ),
            (
                json!({"dependentSchemas": {"a": {"required": ["b"]}}}),
                json!({"c": 1}),
                json!({"a": 1}),
                "must have required property 'b'",
            ),
            (
                json!({"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}),
                json!({"a": 1, "b": 2}),
                json!({"b": 1}),
                "must have required property 'c'",
            ),
            (json!({"if": {"minimum": 5}, "then": {"maximum": 7}}), json!(1), json!(8), "must be <= 7"),
            (
                json!({"allOf": [{"properties": {"a": {}}}], "anyOf": [{"properties": {"b": {"type": "string"}}}, {}],
                    "properties": {"c": {}}, "unevaluatedProperties": {"not": {}}}),
                json!({"a": 1, "b": "b", "c": 1}),
                json!({"a": 1, "b": 1}),
                "must NOT have unevaluated properties",
            ),
            (
                json!({"allOf": [{"additionalProperties": {"type": "integer"}}], "unevaluatedProperties": {"not": {}}}),
                json!({"a": 1}),
                json!({"a": "a"}),
                ".a: must be integer",
            ),
            (
                json!({"prefixItems": [{}], "contains": {"type": "string"}, "unevaluatedItems": {"type": "integer"}}),
                json!([true, "a", 1]),
                json!([true, "a", false]),
                "must NOT have unevaluated items",
            ),
            (
                json!({"oneOf": [{"$ref": "Cat"}, {"$ref": "Dog"}], "discriminator": {"name": "kind", "tags": [["cat"], ["dog"]]}}),
                json!({"kind": "dog", "name": "rex"}),
                json!({"kind": "cat", "lives": 10}),
                ".lives: must be <= 9",
            ),
            (
                json!({"oneOf": [{"$ref": "Cat"}, {"$ref": "Dog"}], "discriminator": {"name": "kind", "tags": [["1"], ["true"]]}}),
                json!({"kind": 1}),
                json!({"kind": true, "lives": 1}),
                "must NOT have additional properties",
            ),
            (
                json!({"$ref": "Expr"}),
                json!({"plus": [1, {"minus": 2}]}),
                json!({"plus": [1, {"minus": "secret"}]}),
                "must match one of the alternatives",
            ),
        ] {
            assert_eq!(check(schema.clone(), &right), Ok(()), "{schema} {right}");
            assert_eq!(check(schema.clone(), &wrong), Err(message.to_owned()), "{schema} {wrong}");
        }
    }

    #[test]
    fn reads_undeclared_texts_as_numbers() {
        let rules = Rules { schemas: BTreeMap::new(), operations: BTreeMap::new() };
        let schema = json!({"properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "integer"}});
        let schema = Schema::read(&schema);
        for (value, is_valid) in
            [(json!({"a": "1", "b": "2"}), true), (json!({"b": "secret"}), false), (json!({"b": "1.5"}), false)]
        {
            assert_eq!(Run::new(&rules, true).check(&schema, &value).is_ok(), is_valid, "{value}");
        }
    }

    #[test]
    fn checks_nested_alternatives_in_linear_time() {
        let nested = (0..100).fold(json!("secret"), |inner, _| json!({"minus": inner}));
        assert_eq!(check(json!({"$ref": "Expr"}), &nested), Err("must match one of the alternatives".to_owned()));
    }
}
