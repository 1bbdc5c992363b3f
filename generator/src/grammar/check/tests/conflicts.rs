//! Schemas whose parts contradict each other.

use serde_json::json;

use super::rules_of;

#[test]
fn reports_mappings_that_select_no_alternative() {
    let union = |target: &str| {
        json!({
            "oneOf": [{"$ref": "#/components/schemas/Room"}, {"type": "string"}],
            "discriminator": {"propertyName": "kind", "mapping": {"a": target}},
        })
    };
    for (target, expected) in
        [("Room", None), ("#/components/schemas/Room", None), ("#/components/schemas/A", Some("invalid-value"))]
    {
        assert_eq!(rules_of(union(target)), Vec::from_iter(expected), "{target}");
    }
}

#[test]
fn reports_schemas_without_valid_values() {
    let bounds = |lower: i64, upper: i64| json!({"type": "integer", "minimum": lower, "maximum": upper});
    let exclusive = json!({"type": "number", "minimum": 1, "maximum": 1, "exclusiveMaximum": true});
    let nothing = json!({"type": "object", "required": ["a"], "properties": {"a": {"not": {}}}});
    for (schema, is_empty) in [
        (bounds(2, 1), true),
        (bounds(1, 1), false),
        (exclusive, true),
        (json!({"type": "string", "minLength": 2, "maxLength": 1}), true),
        (json!({"type": "array", "items": {}, "minItems": 2, "maxItems": 1}), true),
        (json!({"minProperties": 2, "maxProperties": 1}), true),
        (json!({"type": "integer", "minLength": 2, "maxLength": 1}), false),
        (json!({"allOf": [{"minimum": 2}, {"maximum": 1}]}), true),
        (json!({"allOf": [{"minimum": 1}, {"maximum": 3}], "minimum": 4}), true),
        (json!({"allOf": [bounds(2, 1), {"minimum": 0}]}), true),
        (json!({"anyOf": [{"minimum": 2}, {"maximum": 1}]}), false),
        (nothing, true),
        (json!({"type": "integer", "minimum": 1.2, "maximum": 1.8}), true),
        (json!({"type": "number", "minimum": 1.2, "maximum": 1.8}), false),
        (
            json!({"type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": true}),
            true,
        ),
        (json!({"type": "string", "enum": []}), true),
        (json!({"type": "object", "allOf": [{"type": "array", "items": {}}]}), true),
        (json!({"type": "number", "allOf": [{"type": "integer"}]}), false),
        (json!({"allOf": [{"type": "integer", "enum": [1, 2]}, {"enum": [3]}]}), true),
        (json!({"allOf": [{"type": "integer", "enum": [1, 2]}, {"enum": [2, 3]}]}), false),
        (json!({"allOf": [{"additionalProperties": false, "properties": {"a": {}}}, {"required": ["a"]}]}), false),
        (json!({"allOf": [{"additionalProperties": false, "properties": {"a": {}}}, {"required": ["b"]}]}), true),
        (json!({"required": ["a", "b"], "maxProperties": 1}), true),
        (json!({"x-schema-contains": {}, "x-schema-minContains": 2, "x-schema-maxContains": 1}), true),
        (json!({"type": "object", "properties": {"a": {"not": {}}}}), false),
    ] {
        let expected: &[&str] = if is_empty { &["unsatisfiable-schema"] } else { &[] };
        assert_eq!(rules_of(schema.clone()), expected, "{schema}");
    }
}
