//! Every kind of difference: found once, at its place, and settled by the proposed overlay.

mod drift;

use serde_json::{Value as Json, json};

use super::recording::{Record, read};
use super::*;
use crate::diagnostic::{Diagnostics, Severity, Strictness};
use crate::generate::generate;
use crate::pipeline::Input;
use crate::source::{Node, Sources};

use drift::{Drift, elsewhere, exchange, further, in_responses, object, query, response};

/// A document and a recording with these differences, and where each of them is.
fn combined(drifts: &[Drift]) -> (Json, String, Vec<(String, String)>) {
    let (mut paths, mut lines, mut expected) = (json!({}), Vec::new(), Vec::new());
    for (index, drift) in drifts.iter().enumerate() {
        let mut operation = drift.operation.clone();
        operation["operationId"] = json!(format!("boats{index}"));
        paths[format!("/boats{index}")] = json!({drift.method: operation});
        for exchange in &drift.exchanges {
            let mut exchange = exchange.clone();
            let query = exchange["request"]["url"].as_str().unwrap().to_owned();
            exchange["request"]["url"] = json!(format!("https://api.example/v1/boats{index}{query}"));
            exchange["request"]["method"] = json!(drift.method);
            lines.push(exchange.to_string());
        }
        let (rule, below) = drift.expected;
        let is_component = below.starts_with("/components");
        let owner = if is_component { String::new() } else { format!("/paths/~1boats{index}/{}", drift.method) };
        expected.push((rule.to_owned(), format!("{owner}{below}")));
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Boats", "version": "1.0.0"},
        "servers": [{"url": "https://api.example/v1"}],
        "paths": paths,
        "components": {"schemas": {
            "Base": {"type": "object", "properties": {"id": {"type": "integer"}}},
            "Sail": {"type": "object", "properties": {"kind": {"type": "string"}, "area": {"type": "integer"}}},
            "Other": {"type": "object", "properties": {"id": {"type": "integer"}}},
        }},
    });
    (document, lines.join("\n"), expected)
}

/// Generates with an overlay, strictly, and returns the effective document.
fn effective(document: &Json, overlay: Option<&str>) -> Node {
    let mut sources = Sources::new();
    let input = Input {
        document: sources.add("boats.json", document.to_string()),
        overlays: overlay.map(|overlay| sources.add("overlay.yaml", overlay)).into_iter().collect(),
        ..Input::default()
    };
    let mut sink = Diagnostics::new(Strictness::Strict);
    let output = generate(&sources, &input, &mut sink);
    let errors: Vec<_> = sink.sorted().into_iter().filter(|found| found.severity == Severity::Error).collect();
    let overlay = overlay.unwrap_or_default();
    output.unwrap_or_else(|| panic!("{errors:#?}\n{overlay}")).reading.document
}

fn observe(document: &Node, recording: &str) -> Observation {
    let mut observer = Observer::new(document);
    let each = |line, record| match record {
        Record::Exchange(exchange) => observer.add(Line { recording: 0, line }, &exchange),
        Record::Malformed(message) => panic!("{line}: {message}"),
    };
    read(recording.as_bytes(), each).unwrap();
    observer.finish(Evidence::default())
}

fn places(observation: &Observation) -> Vec<(String, String)> {
    let place = |finding: &Finding| (finding.rule.id.to_owned(), finding.pointer.to_string());
    observation.findings.iter().map(place).collect()
}

fn all() -> Vec<Drift> {
    [in_responses(), elsewhere(), further()].into_iter().flatten().collect()
}

#[test]
fn finds_each_difference_once_and_settles_it() {
    for drift in all() {
        let (document, recording, expected) = combined(&[drift]);
        let before = effective(&document, None);
        let observation = observe(&before, &recording);
        assert_eq!(places(&observation), expected, "{document}");
        let overlay = propose(&before, &observation.findings, &["a.ndjson".to_owned()]).unwrap();
        let after = observe(&effective(&document, Some(&overlay)), &recording);
        assert_eq!(places(&after), [], "{overlay}");
    }
}

#[test]
fn settles_all_differences_together() {
    let drifts = all();
    assert!(drifts.len() >= 20);
    let (document, recording, mut expected) = combined(&drifts);
    let before = effective(&document, None);
    let observation = observe(&before, &recording);
    let mut found = places(&observation);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    let overlay = propose(&before, &observation.findings, &["a.ndjson".to_owned()]).unwrap();
    assert!(overlay.contains("evidence: 'once in 1 exchange: a.ndjson:1'") || overlay.contains("a.ndjson:1"));
    assert_eq!(places(&observe(&effective(&document, Some(&overlay)), &recording)), [], "{overlay}");
}

#[test]
fn settles_several_differences_of_one_place() {
    let drifts = [
        response(
            object(json!({"size": {"type": "integer", "format": "int32", "enum": [1, 2], "description": "A class."}})),
            &[json!({"size": null}), json!({"size": 1.5}), json!({"size": "L"}), json!({"size": 3})],
            "",
            "",
        ),
        response(
            object(json!({"owner": {"$ref": "#/components/schemas/Base"}})),
            &[json!({"owner": null}), json!({"owner": "me"}), json!({"owner": {"id": "x", "name": "me"}})],
            "",
            "",
        ),
        response(
            object(json!({"crew": {"type": "array", "items": object(json!({"name": {"type": "string"}}))}})),
            &[json!({"crew": {"name": "a"}}), json!({"crew": [{"name": 1, "age": 2}, null, "b"]})],
            "",
            "",
        ),
        query(
            json!([{"name": "a", "in": "query", "schema": {"type": "integer", "enum": [1, 2]}}]),
            "?a=3&b=1&c=x",
            "",
            "",
        ),
        query(json!([{"name": "a", "in": "query", "schema": {"type": "integer", "maximum": 2}}]), "?a=x", "", ""),
    ];
    let (document, recording, _) = combined(&drifts);
    let before = effective(&document, None);
    let observation = observe(&before, &recording);
    assert_eq!(observation.findings.len(), 16, "{:#?}", places(&observation));
    let overlay = propose(&before, &observation.findings, &["a.ndjson".to_owned()]).unwrap();
    assert_eq!(places(&observe(&effective(&document, Some(&overlay)), &recording)), [], "{overlay}");
}

#[test]
fn selects_alternatives_by_content_and_discriminator() {
    let kind = |kind: &str| {
        json!({"type": "object", "required": ["kind"], "properties": {
            "kind": {"type": "string", "enum": [kind]}, kind: {"type": "integer"},
        }})
    };
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let plain = json!({"oneOf": [reference("Sail"), reference("Motor")]});
    let mut tagged = plain.clone();
    tagged["discriminator"] = json!({"propertyName": "kind", "mapping": {
        "sail": "#/components/schemas/Sail", "motor": "#/components/schemas/Motor",
    }});
    let found = |schema: Json, body: Json| {
        let (mut document, recording, _) = combined(&[response(schema, &[body], "", "")]);
        document["components"]["schemas"]["Sail"] = kind("sail");
        document["components"]["schemas"]["Motor"] = kind("motor");
        let document = Node::from_json(crate::source::Span::default(), &document);
        places(&observe(&document, &recording))
    };
    let place = |rule: &str, pointer: &str| vec![(rule.to_owned(), pointer.to_owned())];
    for schema in [plain, tagged] {
        assert_eq!(found(schema.clone(), json!({"kind": "motor", "motor": 2})), []);
        assert_eq!(
            found(schema.clone(), json!({"kind": "motor", "motor": "two"})),
            place("observed-type", "/components/schemas/Motor/properties/motor")
        );
        assert_eq!(
            found(schema.clone(), json!({"kind": "sail", "flag": true})),
            place("observed-property", "/components/schemas/Sail")
        );
        let union = "/paths/~1boats0/get/responses/200/content/application~1json/schema";
        assert_eq!(found(schema, json!([1])), place("observed-alternative", union));
    }
}

#[test]
fn says_nothing_about_what_is_allowed() {
    let drifts = [
        response(json!({"type": "object"}), &[json!({"anything": 1})], "", ""),
        response(
            json!({"type": "object", "properties": {"a": {}}, "additionalProperties": true}),
            &[json!({"b": 1})],
            "",
            "",
        ),
        response(
            json!({"anyOf": [object(json!({"a": {}})), object(json!({"b": {}}))]}),
            &[json!({"a": 1, "b": 2})],
            "",
            "",
        ),
        response(
            json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "writeOnly": true}}}),
            &[json!({})],
            "",
            "",
        ),
        response(json!({"allOf": [{"$ref": "#/components/schemas/Base"}], "nullable": true}), &[json!(null)], "", ""),
        // Null is a listed value, or one that a part allows.
        response(json!({"type": "string", "enum": ["a", null]}), &[json!(null)], "", ""),
        response(json!({"type": "string", "allOf": [{"nullable": true, "type": "string"}]}), &[json!(null)], "", ""),
        response(json!({"type": "integer"}), &[json!(7.0)], "", ""),
        // HTTP's own headers.
        query(
            json!([{"name": "Content-Type", "in": "header", "required": true, "schema": {"type": "integer"}}]),
            "",
            "",
            "",
        ),
        // Fewer responses than the evidence requires.
        response(object(json!({"a": {}, "b": {}})), &vec![json!({"a": 1}); 59], "", ""),
        // A request that was refused.
        Drift { exchanges: vec![exchange("?b=1", None, 400, None)], ..query(json!([]), "", "", "") },
    ];
    let (mut document, recording, _) = combined(&drifts);
    let last = format!("/boats{}", drifts.len() - 1);
    document["paths"][last]["get"]["responses"]["400"] = json!({"description": ""});
    let document = Node::from_json(crate::source::Span::default(), &document);
    assert_eq!(places(&observe(&document, &recording)), []);
}

#[test]
fn lists_unknown_paths_by_count() {
    let (document, _, _) = combined(&[query(json!([]), "", "", "")]);
    let lines = ["/v1/boats0/1", "/v1/boats0/22", "/other?x=1"].map(|url| {
        json!({"request": {"method": "GET", "url": format!("https://api.example{url}")}, "response": {"status": 200}}).to_string()
    });
    let observation = observe(&Node::from_json(crate::source::Span::default(), &document), &lines.join("\n"));
    let unknown: Vec<_> =
        observation.unknown.iter().map(|(request, unknown)| (request.as_str(), unknown.count)).collect();
    assert_eq!(unknown, [("GET api.example/other", 1), ("GET api.example/v1/boats0/{}", 2)]);
    assert_eq!((observation.exchanges, observation.matched), (3, 0));
}
