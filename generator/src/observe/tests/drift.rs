//! Deliberate differences, one of each kind.

use serde_json::{Value as Json, json};

/// A deliberate difference.
pub(super) struct Drift {
    /// The operation at a path of its own.
    pub operation: Json,
    pub method: &'static str,
    pub exchanges: Vec<Json>,
    /// The rule, and the pointer below the operation; or that of a component.
    pub expected: (&'static str, &'static str),
}

const OK: &str = "/responses/200/content/application~1json/schema";

const FORM: &str = "application/x-www-form-urlencoded";
const FORM_SCHEMA: &str = "/requestBody/content/application~1x-www-form-urlencoded/schema";

/// A difference of the body of a response.
pub(super) fn response(schema: Json, bodies: &[Json], rule: &'static str, below: &'static str) -> Drift {
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
pub(super) fn request(schema: Json, body: &Json, rule: &'static str, below: &'static str) -> Drift {
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
pub(super) fn query(params: Json, query: &str, rule: &'static str, below: &'static str) -> Drift {
    Drift {
        operation: json!({"parameters": params, "responses": {"204": {"description": ""}}}),
        method: "get",
        exchanges: vec![exchange(query, None, 204, None)],
        expected: (rule, below),
    }
}

pub(super) fn exchange(query: &str, request: Option<&Json>, status: u16, response: Option<&Json>) -> Json {
    let message = |body: Option<&Json>| match body {
        Some(body) => json!({"headers": [["content-type", "application/json"]], "body": body.to_string()}),
        None => json!({"headers": [], "body": ""}),
    };
    let (mut request, mut response) = (message(request), message(response));
    request["url"] = json!(query);
    response["status"] = json!(status);
    json!({"v": 1, "request": request, "response": response})
}

pub(super) fn object(properties: Json) -> Json {
    json!({"type": "object", "properties": properties})
}

pub(super) fn in_responses() -> Vec<Drift> {
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
            json!({
                "oneOf": [{"$ref": "#/components/schemas/Sail"}, {"$ref": "#/components/schemas/Base"}],
                "discriminator": {"propertyName": "kind"},
            }),
            &[json!({"kind": "Sail", "area": 9}), json!({"kind": "Kite", "lines": [1, 2]})],
            "observed-alternative",
            OK,
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

pub(super) fn elsewhere() -> Vec<Drift> {
    let named = || object(json!({"name": {"type": "string"}}));
    let param = |schema: Json| json!([{"name": "a", "in": "query", "schema": schema}]);
    let created = json!({"id": 7, "at": "2024-01-02T03:04:05Z"});
    let mut form = exchange("", None, 200, None);
    form["response"]["headers"] = json!([["content-type", "text/csv; charset=utf-8"]]);
    form["response"]["body"] = json!("a,b");
    let ok = json!({"200": {"description": "", "content": {"application/json": {"schema": named()}}}});
    vec![
        request(
            named(),
            &json!({"name": "a", "draft": true}),
            "observed-property",
            "/requestBody/content/application~1json/schema",
        ),
        request(
            json!({"type": "object", "properties": {"name": {}, "b": {}}, "required": ["name"]}),
            &json!({"b": 1}),
            "observed-missing-property",
            "/requestBody/content/application~1json/schema",
        ),
        request(
            named(),
            &json!({"name": {"en": "a"}}),
            "observed-type",
            "/requestBody/content/application~1json/schema/properties/name",
        ),
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
        query(
            json!([{"name": "a", "in": "query", "required": true, "schema": {"type": "string"}}]),
            "",
            "observed-missing-parameter",
            "/parameters/0",
        ),
        query(param(json!({"type": "integer", "maximum": 5})), "?a=many", "observed-type", "/parameters/0/schema"),
        query(param(json!({"type": "string", "enum": ["x", "y"]})), "?a=z", "observed-value", "/parameters/0/schema"),
        query(
            param(json!({"type": "array", "items": {"type": "integer", "maximum": 5}})),
            "?a=1&a=6",
            "observed-bound",
            "/parameters/0/schema/items",
        ),
    ]
}

/// Differences of further locations of parameters and kinds of bodies, and of what several places share.
pub(super) fn further() -> Vec<Drift> {
    let of = |name: &str, schema: Json| object(json!({name: schema}));
    let with_header = |params: Json, name: &str, value: &str, below: &'static str, rule: &'static str| {
        let mut drift = query(params, "", rule, below);
        drift.exchanges[0]["request"]["headers"] = json!([[name, value]]);
        drift
    };
    let ranged = |status: &str, below: &'static str| Drift {
        operation: json!({"responses": {status: {
            "description": "", "content": {"application/json": {"schema": of("name", json!({"type": "string"}))}},
        }}}),
        method: "get",
        exchanges: vec![exchange("", None, 206, Some(&json!({"name": "a", "pages": 2})))],
        expected: ("observed-property", below),
    };
    let mut form = request(of("name", json!({"type": "string"})), &json!({}), "observed-property", FORM_SCHEMA);
    let content = form.operation["requestBody"]["content"]["application/json"].take();
    form.operation["requestBody"]["content"] = json!({FORM: content});
    form.exchanges[0]["request"] =
        json!({"url": "", "headers": [["content-type", FORM]], "body": "name=a&deck=wide+open"});
    let mut csv = request(object(json!({"name": {}})), &json!({}), "observed-media-type", "/requestBody");
    csv.exchanges[0]["request"] = json!({"url": "", "headers": [["content-type", "text/csv"]], "body": "a,b"});
    let other = || json!({"$ref": "#/components/schemas/Other"});
    vec![
        with_header(
            json!([{"name": "X-Dock", "in": "header", "schema": {"type": "integer"}}]),
            "x-dock",
            "north",
            "/parameters/0/schema",
            "observed-type",
        ),
        with_header(
            json!([{"name": "tide", "in": "cookie", "schema": {"type": "string", "enum": ["low", "high"]}}]),
            "cookie",
            "a=b; tide=turning",
            "/parameters/0/schema",
            "observed-value",
        ),
        query(
            json!([{"name": "hull", "in": "query", "style": "deepObject", "schema": of("length", json!({"type": "integer"}))}]),
            "?hull[length]=long",
            "observed-type",
            "/parameters/0/schema/properties/length",
        ),
        query(
            json!([{"name": "hull", "in": "query", "content": {
                "application/json": {"schema": of("length", json!({"type": "integer"}))},
            }}]),
            "?hull=%7B%22length%22:%22long%22%7D",
            "observed-type",
            "/parameters/0/content/application~1json/schema/properties/length",
        ),
        form,
        csv,
        ranged("2XX", "/responses/2XX/content/application~1json/schema"),
        ranged("default", "/responses/default/content/application~1json/schema"),
        Drift {
            operation: json!({"responses": {"200": {"description": ""}}}),
            method: "post",
            exchanges: vec![exchange("", None, 202, None)],
            expected: ("observed-status", "/responses"),
        },
        response(
            object(json!({"mast": other(), "keel": {"type": "array", "items": other()}})),
            &[json!({"mast": {"id": 1, "wood": "oak"}}), json!({"keel": [{"wood": "elm"}]})],
            "observed-property",
            "/components/schemas/Other",
        ),
        response(
            of("crew", json!({"type": "array", "maxItems": 2, "items": {"type": "string"}})),
            &[json!({"crew": ["a", "b", "c"]})],
            "observed-bound",
            "/responses/200/content/application~1json/schema/properties/crew",
        ),
        response(
            of("sign", json!({"type": "string", "minLength": 3})),
            &[json!({"sign": "k7"})],
            "observed-bound",
            "/responses/200/content/application~1json/schema/properties/sign",
        ),
        response(
            json!({"type": "object", "additionalProperties": {"type": "integer"}}),
            &[json!({"oars": 2, "sails": "many"})],
            "observed-type",
            "/responses/200/content/application~1json/schema/additionalProperties",
        ),
        request(
            of("name", json!({"type": "string"})),
            &json!({"name": null}),
            "observed-null",
            "/requestBody/content/application~1json/schema/properties/name",
        ),
        request(
            of("at", json!({"type": "string", "format": "date"})),
            &json!({"at": "tomorrow"}),
            "observed-format",
            "/requestBody/content/application~1json/schema/properties/at",
        ),
    ]
}
