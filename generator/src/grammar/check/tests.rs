use serde_json::{Value as Json, json};

use super::*;
use crate::diagnostic::{Diagnostics, Severity, Strictness, render};
use crate::grammar::specimen;
use crate::source::{self, Sources, Span};

mod conflicts;

/// Returns the rules that report. Fails if a diagnostic lacks the place, the label or the help.
fn rules(document: &Json) -> Vec<&'static str> {
    let mut sink = Diagnostics::new(Strictness::Strict);
    check(&Node::from_json(Span::default(), document), &mut sink);
    for diagnostic in sink.sorted() {
        assert!(diagnostic.span.is_some(), "{diagnostic:?}");
        assert!(diagnostic.label.is_some(), "{diagnostic:?}");
        assert!(diagnostic.help.as_ref().is_some_and(|help| !help.is_empty()), "{diagnostic:?}");
    }
    sink.sorted().iter().map(|diagnostic| diagnostic.rule.id).collect()
}

/// A valid document with one operation, in which `place` is replaced by `value`, or added.
fn with(place: &str, value: Json) -> Json {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/rooms/{rid}": {
            "parameters": [{"name": "rid", "in": "path", "required": true, "schema": {"type": "string"}}],
            "get": {
                "operationId": "room",
                "parameters": [{"$ref": "#/components/parameters/count"}],
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Room"},
                }}}},
            },
        }},
        "components": {
            "parameters": {"count": {"name": "count", "in": "query", "schema": {"type": "integer"}}},
            "schemas": {"Room": {"type": "object", "properties": {
                "name": {"type": "string"},
                "threads": {"type": "array", "items": {"$ref": "#/components/schemas/Room"}},
            }}},
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "X-Token"}},
        },
    });
    let (parent, key) = place.rsplit_once('/').unwrap_or_default();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).filter(|_| !place.is_empty()) {
        Some(Json::Array(items)) => {
            let index: usize = key.parse().unwrap();
            items.truncate(index);
            items.push(value);
        }
        Some(parent) => parent[key] = value,
        None => {}
    }
    document
}

const OPERATION: &str = "/paths/~1rooms~1{rid}/get";
const ROOM: &str = "/components/schemas/Room";

#[test]
fn accepts_a_valid_document() {
    assert_eq!(rules(&with("", Json::Null)), Vec::<&str>::new());
}

#[test]
fn reports_each_problem_by_its_rule() {
    let operation = |key: &str| format!("{OPERATION}/{key}");
    let room = |key: &str| format!("{ROOM}/{key}");
    let schema = |name: &str| format!("/components/schemas/{name}");
    let link = |target: &str| json!({"$ref": target});
    for (place, value, rule) in [
        ("/openapi".to_owned(), json!("3.1.0"), "unsupported-version"),
        ("/openapi".to_owned(), json!(3.0), "wrong-kind"),
        ("/info".to_owned(), json!({"version": "1"}), "missing-keyword"),
        ("/inf".to_owned(), json!({}), "unknown-keyword"),
        ("/paths/rooms".to_owned(), json!({}), "path-without-slash"),
        ("/paths/~1rooms~1{id}".to_owned(), json!({}), "ambiguous-path"),
        (format!("/paths/{}", "~1{a}".repeat(27)), json!({}), "too-many-path-parameters"),
        (operation("responses/abc"), json!({"description": ""}), "invalid-status"),
        (operation("responses/4xx"), json!({"description": ""}), "invalid-status"),
        (operation("responses/200"), json!({}), "missing-keyword"),
        (operation("deprecated"), json!("yes"), "wrong-kind"),
        (operation("tags"), json!("Rooms"), "wrong-kind"),
        (operation("tags"), json!([1]), "wrong-kind"),
        (operation("parameters/0"), json!({"name": "a", "in": "query"}), "missing-keyword"),
        (
            operation("parameters/0"),
            json!({"name": "a", "in": "query", "schema": {}, "content": {}}),
            "conflicting-keywords",
        ),
        (operation("parameters/0"), json!({"name": "a", "in": "body", "schema": {}}), "unknown-value"),
        (
            operation("parameters/0"),
            json!({"name": "a", "in": "query", "style": "simple", "schema": {}}),
            "misplaced-style",
        ),
        (operation("parameters/0"), json!({"name": "rid", "in": "path", "schema": {}}), "optional-path-parameter"),
        (
            operation("parameters/0"),
            json!({"name": "id", "in": "path", "required": true, "schema": {}}),
            "unused-path-parameter",
        ),
        (operation("parameters/1"), json!({"name": "count", "in": "query", "schema": {}}), "duplicate-parameter"),
        ("/paths/~1rooms~1{rid}/parameters".to_owned(), json!([]), "undeclared-path-parameter"),
        ("/paths/~1b".to_owned(), json!({"get": {"operationId": "room", "responses": {}}}), "duplicate-operation-id"),
        (operation("security"), json!([{"tokn": []}]), "undeclared-security-scheme"),
        (operation("parameters/0"), link("#/components/parameters/cuont"), "dangling-reference"),
        (operation("parameters/0"), link("#cuont"), "dangling-reference"),
        (operation("parameters/0"), link("other.yaml#/count"), "external-reference"),
        (operation("parameters/0"), link("#/components/schemas/Room"), "misplaced-reference"),
        (room("items"), json!({"$ref": "#/components/schemas/Room", "nullable": true}), "beside-reference"),
        (schema("A"), link("#/components/schemas/A"), "circular-reference"),
        (schema("A"), json!({"allOf": [{"oneOf": [link("#/components/schemas/A")]}]}), "circular-reference"),
        (room("type"), json!("wat"), "unknown-type"),
        (room("type"), json!(["string", "null"]), "wrong-kind"),
        (room("required"), json!(3), "wrong-kind"),
        (room("required"), json!(["nam"]), "required-undeclared"),
        (room("maxProperties"), json!(-1), "wrong-kind"),
        (room("minProperties"), json!(1.5), "wrong-kind"),
        (room("additionalProperties"), json!("true"), "wrong-kind"),
        (room("description"), Json::Null, "wrong-kind"),
        (room("nulable"), json!(true), "unknown-keyword"),
        (room("properties/name"), json!({"type": "array"}), "array-without-items"),
        (room("properties/name"), json!({"type": "integer", "default": "many"}), "mistyped-value"),
        (room("properties/name"), json!({"type": "string", "enum": ["a", 1, null]}), "mistyped-value"),
        (room("properties/name"), json!({"type": "string", "enum": ["a", "b", "a"]}), "duplicate-enum-value"),
        (room("properties/name"), json!({"type": "integer", "multipleOf": 0}), "unknown-value"),
        (
            schema("A"),
            json!({"discriminator": {"propertyName": "name", "mapping": {"a": "Rom"}}}),
            "dangling-reference",
        ),
        (
            schema("A"),
            json!({"discriminator": {"propertyName": "name", "mapping": {"a": "#/b"}}}),
            "dangling-reference",
        ),
        ("/components/securitySchemes/token".to_owned(), json!({"type": "http"}), "missing-keyword"),
    ] {
        assert_eq!(rules(&with(&place, value.clone())), [rule], "{place}: {value}");
    }
}

/// The rules that report a schema, in a document with the schema `Room`.
fn rules_of(schema: Json) -> Vec<&'static str> {
    rules(&with("/components/schemas/A", schema))
}

#[test]
fn compares_defaults_and_enums_with_their_schema() {
    let room = json!({"$ref": "#/components/schemas/Room"});
    let list = |ty: &str| json!({"type": "array", "items": {"type": ty}});
    for (schema, value, rule) in [
        (json!({"type": "string", "enum": ["a", "b"]}), json!("c"), Some("invalid-value")),
        (json!({"type": "number", "enum": [1, 2]}), json!(2.0), None),
        (json!({"type": "integer", "minimum": 1}), json!(0), Some("invalid-value")),
        (json!({"type": "integer", "minimum": 1}), json!(1), None),
        (json!({"type": "integer", "minimum": 1, "exclusiveMinimum": true}), json!(1), Some("invalid-value")),
        (json!({"type": "number", "maximum": 1}), json!(1.5), Some("invalid-value")),
        (json!({"type": "string", "maxLength": 2}), json!("\u{e4}\u{e4}"), None),
        (json!({"type": "string", "maxLength": 2}), json!("abc"), Some("invalid-value")),
        (json!({"type": "array", "items": {}, "minItems": 1}), json!([]), Some("invalid-value")),
        (json!({"type": "object", "maxProperties": 1}), json!({"a": 1, "b": 2}), Some("invalid-value")),
        (list("integer"), json!([1, "2"]), Some("mistyped-value")),
        (list("integer"), json!([1, null]), None),
        (json!({"type": "array", "items": list("boolean")}), json!([[true], [1]]), Some("mistyped-value")),
        (json!({"allOf": [room]}), json!({"threads": [{"name": 1}]}), Some("mistyped-value")),
        (json!({"allOf": [room]}), json!({"threads": [{"name": "a", "other": 1}]}), None),
        (json!({"allOf": [room]}), json!("a"), Some("mistyped-value")),
        (json!({"allOf": [{"type": "string", "enum": ["a"]}]}), json!("b"), Some("invalid-value")),
        (json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}), json!(true), Some("invalid-value")),
        (json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}), json!(1), None),
        (json!({"anyOf": [room, {"type": "array", "items": {}}]}), json!([{"threads": 1}]), None),
        (json!({"type": "integer", "multipleOf": 3}), json!(4), Some("invalid-value")),
        (json!({"type": "array", "items": {}, "uniqueItems": true}), json!([1, 1]), Some("invalid-value")),
        (json!({}), json!([{}]), None),
    ] {
        let (mut with_default, mut with_enum) = (schema.clone(), schema.clone());
        with_default["default"] = value.clone();
        assert_eq!(rules_of(with_default), Vec::from_iter(rule), "{schema} {value}");
        // Values of `enum` restrict the others.
        if schema.get("enum").is_none() {
            with_enum["enum"] = json!([value]);
            assert_eq!(rules_of(with_enum), Vec::from_iter(rule), "{schema} {value}");
        }
    }
}

#[test]
fn compares_examples_with_the_type_of_their_schema() {
    let media = |media_type: &str, media: Json| {
        let responses = json!({"200": {"description": "", "content": {media_type: media}}});
        rules(&with(&format!("{OPERATION}/responses"), responses))
    };
    let room = json!({"$ref": "#/components/schemas/Room"});
    let named = |value: Json| json!({"schema": room, "examples": {"a": {"value": value}}});
    let mistyped = ["mistyped-example"];
    assert_eq!(media("application/json", json!({"schema": room, "example": {"name": 1}})), mistyped);
    assert_eq!(media("application/problem+json; charset=utf-8", named(json!({"threads": {}}))), mistyped);
    for value in [json!({"name": null}), json!({"name": "a", "other": 1}), json!({"threads": [{"threads": []}]})] {
        assert!(media("application/json", named(value.clone())).is_empty(), "{value}");
    }
    assert!(media("text/csv", json!({"schema": room, "example": "name\na"})).is_empty());
    assert_eq!(rules_of(json!({"type": "integer", "example": "many"})), mistyped);
    assert!(rules_of(json!({"type": "integer", "maximum": 1, "example": 2})).is_empty());
    for (example, expected) in [(json!("1,2"), None), (json!([1, "b"]), Some("mistyped-example"))] {
        let list = json!({"type": "array", "items": {"type": "integer"}});
        let parameter = json!({"name": "a", "in": "query", "schema": list, "example": example});
        assert_eq!(
            rules(&with(&format!("{OPERATION}/parameters/0"), parameter)),
            Vec::from_iter(expected),
            "{example}"
        );
    }
}

#[test]
fn comparisons_take_little_time() {
    // Every level doubles the number of parts.
    let mut schemas = json!({"L0": {"type": "integer"}});
    for level in 1..40 {
        let below = json!({"$ref": format!("#/components/schemas/L{}", level - 1)});
        schemas[format!("L{level}")] = json!({"allOf": [below, below], "default": 1, "example": 1});
    }
    assert_eq!(rules(&with("/components/schemas", schemas)), ["dangling-reference"]);
}

#[test]
fn help_shows_the_replacement() {
    for (place, value, help) in [
        ("/openapi", json!(3.0), "quote the value"),
        ("/inf", json!({}), "remove it, or rename it to `x-inf` if it is an extension"),
        ("/tag", json!([]), "did you mean `tags`?"),
        ("/paths/rooms", json!({}), "write `/rooms`"),
        ("/components/schemas/Room/required", json!(true), "in a schema, `required` is a list of properties"),
        ("/components/schemas/Room/type", json!(["string", "null"]), "write `nullable: true` for null"),
        ("/components/schemas/Room/type", json!("strng"), "did you mean `string`?"),
        ("/components/schemas/Room/type", json!("wat"), "write one of string, number, integer, boolean, array, object"),
        ("/components/schemas/Room/title", Json::Null, "write a value, or remove the key"),
        (
            "/components/schemas/Room/exclusiveMinimum",
            json!(3),
            "write the limit as `minimum` or `maximum`, and `true` here",
        ),
        ("/components/schemas/A", json!({"$ref": "#/components/schemas/Rom"}), "did you mean `Room`?"),
        ("/components/schemas/A", json!({"$ref": "#/components/schemas/B"}), "define `B`, or correct the reference"),
        ("/paths/~1rooms~1{rid}/get/responses/4xx", json!({"description": ""}), "write `4XX`"),
    ] {
        let mut sink = Diagnostics::new(Strictness::Strict);
        check(&Node::from_json(Span::default(), &with(place, value.clone())), &mut sink);
        let helps: Vec<_> = sink.sorted().iter().filter_map(|diagnostic| diagnostic.help.as_deref()).collect();
        assert!(matches!(helps.as_slice(), [only] if only.contains(help)), "{place}: {value}: {helps:?}");
    }
}

#[test]
fn accepts_unusual_but_valid_documents() {
    for (place, value) in [
        (format!("{ROOM}/properties/required"), json!({"type": "boolean"})),
        (format!("{ROOM}/properties/$ref"), json!({"type": "string"})),
        (format!("{ROOM}/example"), json!({"nulable": true, "type": "wat", "$ref": "nowhere"})),
        (format!("{ROOM}/x-anything"), json!({"type": "wat"})),
        (format!("{ROOM}/required"), json!(["name"])),
        (format!("{ROOM}/oneOf"), json!([{"required": ["other"]}])),
        ("/components/schemas/A".to_owned(), json!({"$ref": "#/components/schemas/Room"})),
        (
            "/components/schemas/A".to_owned(),
            json!({"allOf": [{"properties": {"a": {"$ref": "#/components/schemas/A"}}}]}),
        ),
        ("/components/schemas/A".to_owned(), json!({"$ref": "#/components/schemas/Room/properties/name"})),
        (format!("{OPERATION}/security"), json!([{"token": []}, {}])),
        (format!("{OPERATION}/responses/default"), json!({"description": ""})),
        (format!("{OPERATION}/responses/4XX"), json!({"description": ""})),
        (format!("{OPERATION}/parameters/1"), json!({"name": "count", "in": "header", "schema": {}})),
        ("/openapi".to_owned(), json!("3.0.4")),
    ] {
        let document = with(&place, value);
        assert_eq!(rules(&document), Vec::<&str>::new(), "{place}");
        serde_json::from_value::<openapiv3::OpenAPI>(document).unwrap();
    }
}

#[test]
fn accepted_documents_parse_with_openapiv3() {
    let mut passed = 0;
    let documents = specimen::mutants().chain([("the specimen".to_owned(), specimen::document())]);
    for (name, document) in documents {
        let mut sink = Diagnostics::new(Strictness::Strict);
        check(&document, &mut sink);
        if !sink.has_errors() {
            passed += 1;
            let read = serde_json::from_value::<openapiv3::OpenAPI>(document.to_json());
            assert!(read.is_ok(), "{name}: {read:?}");
        }
    }
    assert!(passed > 100, "{passed}");
}

#[test]
fn reports_all_problems_in_one_run() {
    let mut document = with(&format!("{ROOM}/type"), json!("wat"));
    document["paths"]["rooms"] = json!({});
    document["tags"] = json!({});
    let mut found = rules(&document);
    found.sort_unstable();
    assert_eq!(found, ["path-without-slash", "unknown-type", "wrong-kind"]);
}

#[test]
fn unsupported_version_is_the_only_error() {
    assert_eq!(rules(&json!({"swagger": "2.0", "definitions": {}})), ["unsupported-version"]);
    assert_eq!(rules(&json!({"openapi": "3.1.0", "webhooks": {}})), ["unsupported-version"]);
    assert_eq!(rules(&json!([])), ["not-openapi"]);
}

#[test]
fn warns_only_if_openapiv3_can_parse_the_document() {
    let mut sink = Diagnostics::new(Strictness::Strict);
    let mut document = with(&format!("{ROOM}/required"), json!(["nam"]));
    document["components"]["schemas"]["Room"]["items"] = json!({"$ref": "#/components/schemas/Room", "title": "a"});
    check(&Node::from_json(Span::default(), &document), &mut sink);
    assert!(sink.sorted().iter().all(|diagnostic| diagnostic.severity == Severity::Warning));
    assert_eq!(sink.sorted().len(), 2);
    serde_json::from_value::<openapiv3::OpenAPI>(document).unwrap();
}

#[test]
fn report_shows_the_location_and_help() {
    let text = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /rooms/{rid}:
    get:
      requierd: true
      responses:
        200: {description: ''}
";
    let mut sources = Sources::new();
    let file = sources.add("small.yaml", text);
    let mut sink = Diagnostics::new(Strictness::Strict);
    let document = source::parse(&sources, file, &mut sink).unwrap();
    check(&document, &mut sink);
    let report = render(&sink, &sources);
    for part in [
        "error[undeclared-path-parameter]: GET /rooms/{rid} does not declare its path parameter `rid`",
        "small.yaml:5:5",
        "add to its `parameters`: {name: rid, in: path, required: true, schema: {type: string}}",
        "error[unknown-keyword]: an operation has no key `requierd`",
        "small.yaml:6:7",
        "remove it, or rename it to `x-requierd` if it is an extension",
    ] {
        assert!(report.contains(part), "{part}\n{report}");
    }
}
