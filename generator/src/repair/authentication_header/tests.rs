use serde_json::{Value as Json, json};

use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::repair::edit::Edit;
use crate::repair::testing::{repaired_by_rule, unchanged_by_rule};
use crate::source::{Node, Span};

/// The headers of the tests; the last one is always known.
const HEADERS: [(&str, &str); 3] = [("X-Token", "token"), ("X-User", "user"), ("Authorization", "authorization")];

fn dialect() -> Dialect {
    let own = HEADERS.iter().take(2).map(|(header, scheme)| ((*header).to_owned(), (*scheme).to_owned()));
    Dialect { credentials: own.collect(), ..Dialect::default() }
}

fn find(document: &Node, _: &Dialect, sink: &mut Diagnostics) -> Vec<Edit> {
    super::find(document, &dialect(), sink)
}

fn parameter(header: usize) -> Json {
    json!({"name": HEADERS[header].0, "in": "header", "required": true, "schema": {"type": "string"}})
}

fn scheme(header: usize) -> Json {
    json!({"type": "apiKey", "in": "header", "name": HEADERS[header].0})
}

fn shared(name: &str) -> Json {
    json!({"$ref": format!("#/components/parameters/{name}")})
}

fn document(item: Json, components: Json) -> Json {
    json!({"paths": {"/a": item}, "components": components})
}

#[test]
fn replaces_shared_headers_by_schemes() {
    let mut token = parameter(0);
    token["description"] = json!("Who you are.");
    let mut token_scheme = scheme(0);
    token_scheme["description"] = json!("Who you are.");
    let (after, places) = repaired_by_rule(
        find,
        document(
            json!({
                "get": {"parameters": [shared("Token"), shared("Id"), shared("count")]},
                "put": {"parameters": [shared("Id"), shared("Token")]},
                "post": {"parameters": []},
            }),
            json!({"parameters": {"Token": token, "Id": parameter(1), "count": {"name": "count", "in": "query"}}}),
        ),
    );
    let security = json!([{"token": [], "user": []}]);
    assert_eq!(
        after,
        document(
            json!({
                "get": {"parameters": [shared("count")], "security": security},
                "put": {"security": security},
                "post": {"parameters": []},
            }),
            json!({
                "parameters": {"count": {"name": "count", "in": "query"}},
                "securitySchemes": {"token": token_scheme, "user": scheme(1)},
            }),
        )
    );
    assert_eq!(
        places,
        [
            "/paths/~1a/get/parameters/0",
            "/paths/~1a/get/parameters/1",
            "/paths/~1a/get/security",
            "/paths/~1a/put/parameters",
            "/paths/~1a/put/security",
            "/components/securitySchemes",
            "/components/parameters/Token",
            "/components/parameters/Id",
        ]
    );
}

#[test]
fn path_item_headers_apply_to_all_operations() {
    let mut name = parameter(2);
    name["name"] = json!("authorization");
    name["required"] = json!(false);
    let (after, _) = repaired_by_rule(
        find,
        json!({"paths": {"/a": {"parameters": [name], "get": {}, "put": {"parameters": [parameter(0)]}}}}),
    );
    let mut named = scheme(2);
    named["name"] = json!("authorization");
    assert_eq!(
        after,
        document(
            json!({
                "get": {"security": [{"authorization": []}, {}]},
                "put": {"security": [{"token": [], "authorization": []}, {}]},
            }),
            json!({"securitySchemes": {"token": scheme(0), "authorization": named}}),
        )
    );
}

#[test]
fn keeps_existing_schemes_and_requirements() {
    let (after, places) = repaired_by_rule(
        find,
        document(
            json!({"get": {"parameters": [parameter(0)], "security": [{"key": []}, {"other": []}]}}),
            json!({"securitySchemes": {"own": scheme(0)}}),
        ),
    );
    assert_eq!(
        after,
        document(
            json!({"get": {"security": [{"key": [], "own": []}, {"other": [], "own": []}]}}),
            json!({"securitySchemes": {"own": scheme(0)}}),
        )
    );
    assert_eq!(places, ["/paths/~1a/get/parameters", "/paths/~1a/get/security"]);
}

#[test]
fn keeps_public_operations_public() {
    let mut before = document(
        json!({"get": {"parameters": [parameter(0)]}, "put": {}, "post": {"security": [{"key": []}]}}),
        json!({}),
    );
    before["security"] = json!([{"key": []}]);
    let (after, _) = repaired_by_rule(find, before);
    let item =
        json!({"get": {"security": [{"token": []}]}, "put": {"security": []}, "post": {"security": [{"key": []}]}});
    assert_eq!(after["paths"]["/a"], item);
}

#[test]
fn a_described_authorization_changes_no_other_security() {
    let schemes = json!({
        "bearer": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    });
    for (document_security, own, expected) in [
        (Some(json!([{"bearer": []}])), None, None),
        (Some(json!([{"bearer": []}])), Some(json!([{"bearer": []}, {}])), Some(json!([{"bearer": []}, {}]))),
        (Some(json!([{"bearer": []}])), Some(json!([])), Some(json!([{"bearer": []}]))),
        (Some(json!([{"key": []}])), None, Some(json!([{"key": [], "bearer": []}]))),
        (None, None, Some(json!([{"bearer": []}]))),
        (None, Some(json!([{"key": []}, {}])), Some(json!([{"key": [], "bearer": []}, {}]))),
    ] {
        let mut get = json!({"parameters": [parameter(2)]});
        own.iter().for_each(|own| get["security"] = own.clone());
        let mut before = document(json!({"get": get, "put": {}}), json!({"securitySchemes": schemes}));
        document_security.iter().for_each(|security| before["security"] = security.clone());
        let (after, _) = repaired_by_rule(find, before);
        let mut get = json!({});
        expected.iter().for_each(|expected| get["security"] = expected.clone());
        assert_eq!(after["paths"]["/a"], json!({"get": get, "put": {}}), "{document_security:?} {own:?}");
        assert_eq!(after["components"]["securitySchemes"], schemes);
    }
}

#[test]
fn keeps_shared_headers_in_use() {
    let callback = json!({"onA": {"{$request.body#/url}": {"post": {"parameters": [shared("Token")]}}}});
    let (after, _) = repaired_by_rule(
        find,
        document(
            json!({"get": {"parameters": [shared("Token")], "callbacks": callback}}),
            json!({"parameters": {"Token": parameter(0)}}),
        ),
    );
    assert_eq!(after["components"]["parameters"], json!({"Token": parameter(0)}));
}

#[test]
fn keeps_other_header_parameters() {
    for name in ["x-visitor", "x-2fa-code"] {
        let mut header = parameter(0);
        header["name"] = json!(name);
        unchanged_by_rule(find, document(json!({"get": {"parameters": [header]}}), json!({})));
    }
    let mut query = parameter(0);
    query["in"] = json!("query");
    unchanged_by_rule(find, document(json!({"get": {"parameters": [query]}}), json!({})));
    unchanged_by_rule(find, json!({"security": [{"key": []}], "paths": {"/a": {"get": {}}}}));
}

#[test]
fn does_not_overwrite_different_schemes() {
    let other = json!({"type": "http", "scheme": "bearer"});
    let document =
        document(json!({"get": {"parameters": [parameter(0)]}}), json!({"securitySchemes": {"token": other}}));
    unchanged_by_rule(find, document.clone());
    let mut sink = Diagnostics::default();
    find(&Node::from_json(Span::default(), &document), &dialect(), &mut sink);
    let [warning] = sink.sorted()[..] else { panic!("one warning") };
    assert_eq!(warning.rule.id, "authentication-header");
    assert!(warning.help.as_ref().is_some_and(|help| help.contains("name: X-Token")));
}
