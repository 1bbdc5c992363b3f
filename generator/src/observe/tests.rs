//! Every kind of difference: found once, at its place, and settled by the proposed overlay.

use serde_json::{Value as Json, json};

use super::recording::{Record, read};
use super::*;
use crate::diagnostic::{Diagnostics, Severity, Strictness};
use crate::generate::generate;
use crate::pipeline::Input;
use crate::source::{Node, Sources};

/// A deliberate difference.
struct Drift {
    /// The operation at a path of its own.
    operation: Json,
    method: &'static str,
    exchanges: Vec<Json>,
    /// The rule, and the pointer below the operation; or the whole pointer of a component.
    expected: (&'static str, &'static str),
}

const OK: &str = "/responses/200/content/application~1json/schema";

/// A difference of the body of a response.
fn response(schema: Json, bodies: &[Json], rule: &'static str, below: &'static str) -> Drift {
    let content = json!({"application/json": {"schema": schema}});
    let exchange = |body: &Json| exchange("", None, 200, Some(body));
    Drift {
        operation: json!({"responses": {"200": {"description": "", "content": content}}}),
        method: "get",
        exchanges: bodies.iter().map(exchange).collect(),
        expected: (rule, below),
    }
}

/// A difference of the body of a request.
fn request(schema: Json, body: &Json, rule: &'static str, below: &'static str) -> Drift {
    let content = json!({"application/json": {"schema": schema}});
    Drift {
        operation: json!({
            "requestBody": {"required": true, "content": content},
            "responses": {"204": {"description": ""}},
        }),
        method: "post",
        exchanges: vec![exchange("", Some(body), 204, None)],
        expected: (rule, below),
    }
}

/// A difference of the query.
fn query(params: Json, query: &str, rule: &'static str, below: &'static str) -> Drift {
    Drift {
        operation: json!({"parameters": params, "responses": {"204": {"description": ""}}}),
        method: "get",
        exchanges: vec![exchange(query, None, 204, None)],
        expected: (rule, below),
    }
}

fn exchange(query: &str, request: Option<&Json>, status: u16, response: Option<&Json>) -> Json {
    let message = |body: Option<&Json>| match body {
        Some(body) => json!({"headers": [["content-type", "application/json"]], "body": body.to_string()}),
        None => json!({"headers": [], "body": ""}),
    };
    let (mut request, mut response) = (message(request), message(response));
    request["url"] = json!(query);
    response["status"] = json!(status);
    json!({"v": 1, "request": request, "response": response})
}

fn object(properties: Json) -> Json {
    json!({"type": "object", "properties": properties})
}

fn in_responses() -> Vec<Drift> {
    let named = || object(json!({"name": {"type": "string"}}));
    let of = |name: &str, schema: Json| object(json!({name: schema}));
    vec![
        response(named(), &[json!({"name": "a", "hull": {"length": 7.5}})], "observed-property", OK),
        response(
            json!({"type": "array", "items": {"allOf": [{"$ref": "#/components/schemas/Base"}, named()]}}),
            &[json!([{"name": "a", "id": 1, "tag": null}, {"tag": "x"}])],
            "observed-property",
            "/responses/200/content/application~1json/schema/items/allOf/1",
        ),
        response(
            json!({"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a", "b"]}),
            &[json!({"a": 1}), json!({"a": 1})],
            "observed-missing-property",
            OK,
        ),
        response(
            json!({"type": "object", "properties": {"only": {}}, "required": ["only"]}),
            &[json!({})],
            "observed-missing-property",
            OK,
        ),
        response(
            of("length", json!({"type": "integer", "description": "In metres.", "minimum": 1})),
            &[json!({"length": "seven"}), json!({"length": 7}), json!({"length": ["7"]})],
            "observed-type",
            "/responses/200/content/application~1json/schema/properties/length",
        ),
        response(
            of("length", json!({"type": "integer", "format": "int32"})),
            &[json!({"length": 7.5})],
            "observed-type",
            "/responses/200/content/application~1json/schema/properties/length",
        ),
        response(
            of("owner", json!({"$ref": "#/components/schemas/Base"})),
            &[json!({"owner": "me"}), json!({"owner": {"id": 1}})],
            "observed-type",
            "/responses/200/content/application~1json/schema/properties/owner",
        ),
        response(
            of("launched", json!({"type": "string", "format": "date-time"})),
            &[json!({"launched": "2020"})],
            "observed-format",
            "/responses/200/content/application~1json/schema/properties/launched",
        ),
        response(
            of("tons", json!({"type": "integer", "format": "int32"})),
            &[json!({"tons": 9_000_000_000_i64})],
            "observed-format",
            "/responses/200/content/application~1json/schema/properties/tons",
        ),
        response(
            of("owner", json!({"type": "string"})),
            &[json!({"owner": null})],
            "observed-null",
            "/responses/200/content/application~1json/schema/properties/owner",
        ),
        response(
            of("owner", json!({"$ref": "#/components/schemas/Base"})),
            &[json!({"owner": null})],
            "observed-null",
            "/responses/200/content/application~1json/schema/properties/owner",
        ),
        response(
            json!({"type": "array", "items": {"type": "integer"}}),
            &[json!([1, null])],
            "observed-null",
            "/responses/200/content/application~1json/schema/items",
        ),
        response(
            of("rig", json!({"type": "string", "enum": ["sloop", "ketch"]})),
            &[json!({"rig": "yawl"}), json!({"rig": "cutter"})],
            "observed-value",
            "/responses/200/content/application~1json/schema/properties/rig",
        ),
        response(
            of("crew", json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})),
            &[json!({"crew": 0})],
            "observed-bound",
            "/responses/200/content/application~1json/schema/properties/crew",
        ),
        response(
            of("sign", json!({"type": "string", "pattern": "^[A-Z]+$"})),
            &[json!({"sign": "k7"})],
            "observed-bound",
            "/responses/200/content/application~1json/schema/properties/sign",
        ),
        response(
            of("berth", json!({"oneOf": [{"type": "integer"}, {"type": "boolean"}]})),
            &[json!({"berth": "B 12"})],
            "observed-alternative",
            "/responses/200/content/application~1json/schema/properties/berth",
        ),
        response(
            json!({"type": "object", "properties": {"total": {"type": "integer"}}, "additionalProperties": false}),
            &[json!({"2023-05-01": 3, "2023-05-02": 1, "2023-05-03": 4, "2023-05-04": 1, "total": 9})],
            "observed-map",
            OK,
        ),
        response(
            object(json!({"name": {"type": "string"}, "motto": {"$ref": "#/components/schemas/Base"}})),
            &vec![json!({"name": "a"}); 60],
            "unobserved-property",
            OK,
        ),
    ]
}

fn elsewhere() -> Vec<Drift> {
    let named = || object(json!({"name": {"type": "string"}}));
    let param = |schema: Json| json!([{"name": "a", "in": "query", "schema": schema}]);
    let created = json!({"id": 7, "at": "2024-01-02T03:04:05Z"});
    let mut form = exchange("", None, 200, None);
    form["response"]["headers"] = json!([["content-type", "text/csv; charset=utf-8"]]);
    form["response"]["body"] = json!("a,b");
    let ok = json!({"200": {"description": "", "content": {"application/json": {"schema": named()}}}});
    vec![
        request(named(), &json!({"name": "a", "draft": true}), "observed-property",
            "/requestBody/content/application~1json/schema"),
        request(json!({"type": "object", "properties": {"name": {}, "b": {}}, "required": ["name"]}), &json!({"b": 1}),
            "observed-missing-property", "/requestBody/content/application~1json/schema"),
        request(named(), &json!({"name": {"en": "a"}}), "observed-type",
            "/requestBody/content/application~1json/schema/properties/name"),
        Drift {
            operation: json!({
                "requestBody": {"required": true, "content": {"application/json": {"schema": named()}}},
                "responses": {"204": {"description": ""}},
            }),
            method: "post",
            exchanges: vec![exchange("", None, 204, None)],
            expected: ("observed-missing-body", "/requestBody"),
        },
        Drift {
            operation: json!({"responses": {"204": {"description": ""}}}),
            method: "post",
            exchanges: vec![exchange("", Some(&json!({"name": "a"})), 204, None)],
            expected: ("observed-media-type", "/requestBody"),
        },
        Drift {
            operation: json!({"responses": ok.clone()}),
            method: "get",
            exchanges: vec![form],
            expected: ("observed-media-type", "/responses/200"),
        },
        Drift {
            operation: json!({"responses": ok}),
            method: "get",
            exchanges: vec![exchange("", None, 201, Some(&created)), exchange("", None, 201, Some(&created))],
            expected: ("observed-status", "/responses"),
        },
        query(json!([]), "?sort=name&sort=age", "observed-parameter", ""),
        query(json!([{"name": "a", "in": "query", "required": true, "schema": {"type": "string"}}]), "",
            "observed-missing-parameter", "/parameters/0"),
        query(param(json!({"type": "integer", "maximum": 5})), "?a=many", "observed-type", "/parameters/0/schema"),
        query(param(json!({"type": "string", "enum": ["x", "y"]})), "?a=z", "observed-value", "/parameters/0/schema"),
        query(param(json!({"type": "array", "items": {"type": "integer", "maximum": 5}})), "?a=1&a=6",
            "observed-bound", "/parameters/0/schema/items"),
    ]
}

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
        expected.push((rule.to_owned(), format!("/paths/~1boats{index}/{}{below}", drift.method)));
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Boats", "version": "1.0.0"},
        "servers": [{"url": "https://api.example/v1"}],
        "paths": paths,
        "components": {"schemas": {
            "Base": {"type": "object", "properties": {"id": {"type": "integer"}}},
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
    let output = generate(&sources, &input, "boats", &mut sink);
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

#[test]
fn finds_each_difference_once_and_settles_it() {
    for drift in in_responses().into_iter().chain(elsewhere()) {
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
    let drifts: Vec<Drift> = in_responses().into_iter().chain(elsewhere()).collect();
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
        query(json!([{"name": "a", "in": "query", "schema": {"type": "integer", "enum": [1, 2]}}]), "?a=3&b=1&c=x", "", ""),
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
    let kind = |kind: &str| json!({"type": "object", "required": ["kind"], "properties": {
        "kind": {"type": "string", "enum": [kind]}, kind: {"type": "integer"},
    }});
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
        response(json!({"type": "object", "properties": {"a": {}}, "additionalProperties": true}), &[json!({"b": 1})], "", ""),
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
        response(json!({"type": "integer"}), &[json!(7.0)], "", ""),
        // Fewer responses than the evidence requires.
        response(object(json!({"a": {}, "b": {}})), &vec![json!({"a": 1}); 59], "", ""),
        // A request that was refused.
        Drift { exchanges: vec![exchange("?b=1", None, 400, None)],
            ..query(json!([]), "", "", "") },
    ];
    let (mut document, recording, _) = combined(&drifts);
    document["paths"]["/boats7"]["get"]["responses"]["400"] = json!({"description": ""});
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
    let unknown: Vec<_> = observation.unknown.iter().map(|(request, unknown)| (request.as_str(), unknown.count)).collect();
    assert_eq!(unknown, [("GET api.example/other", 1), ("GET api.example/v1/boats0/{}", 2)]);
    assert_eq!((observation.exchanges, observation.matched), (3, 0));
}
