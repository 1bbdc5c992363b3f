//! Pages as a whole: what is read, what is reported, and where.

use serde_json::{Value as Json, json};

use crate::diagnostic::{Diagnostics, render};
use crate::import::import;
use crate::source::Sources;

/// The operation of a page with one, and the diagnostics in short form.
fn read(name: &str, text: &str) -> (Json, Vec<String>) {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    let mut sink = Diagnostics::default();
    let document = import(&sources, None, &[file], &mut sink).document.to_json();
    let said = sink.sorted().into_iter().map(|found| {
        let place = found.span.map(|span| format!("{}:{}", span.line, span.column)).unwrap_or_default();
        format!("{} {place} {}", found.rule.id, found.message)
    });
    let item = document["paths"].as_object().and_then(|paths| paths.values().next()).cloned().unwrap_or_default();
    let operation = item.as_object().and_then(|item| item.values().next()).cloned().unwrap_or_default();
    (operation, said.collect())
}

/// A printed page with these lines after the path.
fn printed(rest: &str) -> (Json, Vec<String>) {
    read("a.txt", &format!("Get a boat\n\nGet\n/boats/{{id}}\n\nReturns a boat.\n{rest}"))
}

/// A page with a table of an operation, and this after it.
fn tables(url: &str, method: &str, rest: &str) -> (Json, Vec<String>) {
    read("a.md", &format!("## A boat\n\n| URL | HTTP Method |\n| --- | --- |\n| {url} | {method} |\n\n{rest}"))
}

const RESULT: &str = "## Example Result\n\n```json\n{\"name\": \"Ada\"}\n```\n";

#[test]
fn printed_pages_have_the_parts_in_any_number() {
    let (operation, said) = printed("Responses\n204\n");
    assert_eq!(said, [""; 0]);
    assert_eq!(
        operation,
        json!({
            "operationId": "get-boats-by-id",
            "tags": ["boats"],
            "summary": "Get a boat",
            "description": "Returns a boat.",
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "x-inferred": "a.txt:3"}
            ],
            "responses": {"204": {"description": "No Content"}},
        })
    );
}

#[test]
fn properties_can_have_the_names_of_keywords() {
    let list = "object\ndefault\nstring\n$ref\nstring\nobject\nstring\n";
    let example = "Success Example\n{\"default\": \"a\", \"$ref\": \"#/paths\", \"object\": \"b\"}\n";
    let (operation, said) = printed(&format!("Responses\n200\n{example}{list}default\n\nAnything else.\n"));
    assert_eq!(said, [""; 0]);
    let string = json!({"type": "string"});
    assert_eq!(
        operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"],
        json!({"default": string, "$ref": string, "object": string})
    );
    assert_eq!(operation["responses"]["default"], json!({"description": "Anything else."}));
}

#[test]
fn printed_pages_can_have_several_operations() {
    let mut sources = Sources::new();
    let page = "One\n\nGet\n/a\n\nResponses\n200\n\nFine.\n\nTwo\n\nPost\n/a\n\nResponses\n200\n{\"b\": 1}\nThree\nGet\n/b\nResponses\n200\n";
    let file = sources.add("a.txt", page);
    let mut sink = Diagnostics::default();
    let document = import(&sources, None, &[file], &mut sink).document.to_json();
    assert_eq!(render(&sink, &sources), "");
    let summaries: Vec<_> = ["/paths/~1a/get", "/paths/~1a/post", "/paths/~1b/get"]
        .map(|pointer| document.pointer(pointer).map(|operation| operation["summary"].clone()).unwrap_or_default())
        .into();
    assert_eq!(summaries, ["One", "Two", "Three"]);
    assert_eq!(document["paths"]["/a"]["get"]["responses"]["200"]["description"], "Fine.");
}

#[test]
fn an_operation_that_a_page_describes_twice_is_a_conflict() {
    let mut sources = Sources::new();
    let file = sources.add("a.txt", "One\n\nGet\n/a\n\nResponses\n200\n\nTwo\n\nGet\n/a\n\nResponses\n200\n");
    let mut sink = Diagnostics::default();
    import(&sources, None, &[file], &mut sink);
    assert!(render(&sink, &sources).starts_with("error[import-conflict]: conflicting descriptions of `/paths/~1a/get"));
}

#[test]
fn printed_examples_have_descriptions_and_media_types() {
    let body = "Body parameters\nmultipart/form-data\n\nThe boat.\n\n{\"a\": 1}\n\nA second one\n\nWith a name.\n\n{\"a\": 2}\nLast\n[3]\n";
    let (operation, said) = printed(&format!("{body}Form parameters\nResponses\n204\n"));
    assert_eq!(said, ["page-contradiction 21:1 the operation has several bodies; the first one is used"]);
    let body = &operation["requestBody"];
    assert_eq!(body["description"], "The boat.");
    assert_eq!(
        body["content"]["multipart/form-data"]["examples"],
        json!({
            "Example": {"value": {"a": 1}},
            "A second one": {"description": "With a name.", "value": {"a": 2}},
            "Last": {"value": [3]},
        })
    );
    let (operation, said) = printed("Form parameters\nphoto\nfile Required\nResponses\n204\n");
    assert_eq!(said, [""; 0]);
    let photo = json!({"type": "object", "required": ["photo"], "properties": {"photo": {"type": "string", "format": "binary"}}});
    assert_eq!(operation["requestBody"]["content"], json!({"multipart/form-data": {"schema": photo}}));
}

#[test]
fn reports_what_printed_pages_do_not_say_clearly() {
    for (rest, expected) in [
        ("", vec!["page-guess 3:1 the page shows no response"]),
        (
            "Responses\n200\n200\n",
            vec!["page-contradiction 9:1 response `200` is described twice; the first description is used"],
        ),
        (
            "Responses\n200\nobject\nname\nstring\nname\ninteger\n",
            vec!["page-contradiction 12:1 property `name` is described twice; the first description is used"],
        ),
        (
            "Responses\n200\nSuccess Example\n{\"name\": true}\nobject\nname\nstring\n",
            vec!["page-contradiction 10:10 the example has a boolean, the page declares `string`"],
        ),
        (
            "Query parameters\ncount\ninteger\n\nDefaultmany\nResponses\n204\n",
            vec!["page-contradiction 11:1 `default` is a string, the page declares `integer`: it is left out"],
        ),
        (
            "Responses\n200\nstring\nname\nstring\n",
            vec!["page-contradiction 10:1 a list of properties follows a type that has none"],
        ),
        ("Responses\nall of them\n204\n", vec!["page-unread 8:1 this line of the page is not understood"]),
        (
            "Responses\n200\nSuccess Example\n{\"name\"\n\n",
            vec!["page-example 11:1 unreadable example: invalid JSON: expected a colon, found the end of the text"],
        ),
    ] {
        let (_, said) = printed(rest);
        assert_eq!(said, expected, "{rest}");
    }
}

#[test]
fn arguments_go_where_method_and_path_tell() {
    let arguments = "## Payload\n\n| Argument | Example |\n| --- | --- |\n| `id` | `7` |\n| `deep` | `true` |\n\n";
    let schema = |kind: &str, example: Json, line: u32| json!({"type": kind, "example": example, "x-inferred": format!("a.md:{line}")});
    let id = json!({"name": "id", "in": "path", "required": true, "schema": schema("integer", json!(7), 11)});
    let (get, said) = tables("`/boats/:id`", "GET", &format!("{arguments}{RESULT}"));
    assert_eq!(said, [""; 0]);
    let deep = schema("boolean", json!(true), 12);
    assert_eq!(get["parameters"], json!([id, {"name": "deep", "in": "query", "schema": deep}]));
    assert_eq!(get.get("requestBody"), None);
    let (put, said) = tables("/boats/<id>", "put", &format!("{arguments}{RESULT}"));
    assert_eq!(said, [""; 0]);
    assert_eq!(put["parameters"], json!([id]));
    assert_eq!(put["requestBody"]["content"]["application/json"]["schema"]["properties"], json!({"deep": deep}));
}

#[test]
fn calls_show_what_no_table_declares() {
    let query = "## Query Parameters\n\n| Argument | Type |\n| --- | --- |\n| `side` | string |\n\n";
    let call = "## Example Call\n\n```\ncurl -H 'Pier-Key: k' -H 'Accept: a/b' 'https://a.example/boats?side=port&count=2'\n```\n";
    let (operation, said) = tables("/boats", "GET", &format!("{query}{call}{RESULT}"));
    assert_eq!(said, [""; 0]);
    let inferred = |name: &str, location: &str, kind: &str| json!({"name": name, "in": location, "schema": {"type": kind, "x-inferred": "a.md:16"}, "x-inferred": "a.md:16"});
    let side = json!({"name": "side", "in": "query", "schema": {"type": "string"}});
    assert_eq!(
        operation["parameters"],
        json!([side, inferred("count", "query", "integer"), inferred("Pier-Key", "header", "string")])
    );
}

#[test]
fn calls_with_a_form_show_its_fields() {
    let payload =
        "## Payload\n\n| Argument | Example | Required |\n| --- | --- | --- |\n| `photo` | `a.jpg` | yes |\n\n";
    let call = "## Example Call\n\n```\ncurl /boats -F photo=@a.jpg -F count=2\n```\n";
    let (operation, said) = tables("/boats", "POST", &format!("{payload}{call}{RESULT}"));
    assert_eq!(said, [""; 0]);
    assert_eq!(
        operation["requestBody"]["content"],
        json!({"multipart/form-data": {"schema": {
            "type": "object",
            "required": ["photo"],
            "properties": {
                "photo": {"type": "string", "format": "binary", "x-inferred": "a.md:16"},
                "count": {"type": "integer", "x-inferred": "a.md:16"},
            },
        }}})
    );
}

#[test]
fn credentials_of_calls_are_required_where_the_table_says_so() {
    let call = "## Example Call\n\n```\ncurl -H 'Pier-Key: k' /boats\n```\n";
    for (authentication, expected) in [("yes", json!(true)), ("no", Json::Null)] {
        let head = "## A\n\n| URL | Requires Auth | HTTP Method |\n| --- | --- | --- |\n";
        let (operation, said) = read("a.md", &format!("{head}| /boats | {authentication} | GET |\n\n{call}{RESULT}"));
        assert_eq!(said, [""; 0]);
        assert_eq!(operation["parameters"][0]["required"], expected);
    }
}

#[test]
fn rows_can_have_alternatives_and_structured_examples() {
    let rows = "| `:id` | `7` | yes |\n| `a` <br><br> `b` | `1` <br> `x` | <br> Required |\n| `c` | `[{}]` | no <br> Default: `[]` |\n";
    let payload = format!("## Payload\n\n| Argument | Example | Required |\n| --- | --- | --- |\n{rows}\n{RESULT}");
    let (operation, said) = tables("/boats/:id", "POST", &payload);
    assert_eq!(said, ["page-guess 12:1 the row has several arguments: each of `a`, `b` is read as optional"]);
    assert_eq!(operation["parameters"][0]["name"], "id");
    assert_eq!(
        operation["requestBody"]["content"]["application/json"]["schema"],
        json!({"type": "object", "properties": {
            "a": {"type": "integer", "example": 1, "x-inferred": "a.md:12"},
            "b": {"type": "string", "example": "x", "x-inferred": "a.md:12"},
            "c": {"type": "array", "example": [{}], "default": [], "items": {}, "x-inferred": "a.md:13"},
        }})
    );
}

#[test]
fn texts_before_the_first_operation_describe_the_page() {
    let mut sources = Sources::new();
    let page =
        "# The harbor\n\nBoats for all.\n\n## Get boats\n\nOf all piers.\n\n| URL | Method |\n|-|-|\n| /a | GET |\n\n";
    let file = sources.add("a.md", format!("{page}{RESULT}"));
    let mut sink = Diagnostics::default();
    let document = import(&sources, None, &[file], &mut sink).document.to_json();
    assert_eq!(render(&sink, &sources), "");
    let info = json!({"title": "A", "description": "The harbor\n\nBoats for all.", "version": "0.0.0"});
    assert_eq!(document["info"], info);
    assert_eq!(document["paths"]["/a"]["get"]["description"], "Of all piers.");
}

#[test]
fn notes_before_a_table_are_part_of_the_description() {
    let page = "# Get boats\n\n## Important\n\nOnly\n- by day\n  - not at night\n\n| URL | Method |\n| --- | --- |\n| /boats | GET |\n\n";
    let (operation, said) = read("a.md", &format!("{page}{RESULT}"));
    assert_eq!(said, [""; 0]);
    assert_eq!(operation["summary"], "Get boats");
    assert_eq!(operation["description"], "### Important\n\nOnly\n- by day\n  - not at night");
}

#[test]
fn reports_what_tables_do_not_say_clearly() {
    let call = |call: &str| format!("## Example Call\n\n```\n{call}\n```\n{RESULT}");
    for (url, method, rest, expected) in [
        ("/boats", "GET", String::new(), "page-guess 5:3 the page shows no response"),
        ("/boats", "FETCH", RESULT.to_owned(), "page-incomplete 5:12 `FETCH` is not a method of HTTP"),
        ("`boats`", "GET", RESULT.to_owned(), "page-incomplete 5:3 `boats` is not a path"),
        (
            "/boats",
            "PUT",
            call("curl -X POST /boats"),
            "page-contradiction 10:1 the call has the method `POST`, the table `PUT`",
        ),
        (
            "/boats/:id/crew",
            "GET",
            call("curl https://a.example/boats/7/crews"),
            "page-contradiction 10:1 the call has the path `/boats/7/crews`, the table `/boats/{id}/crew`",
        ),
        (
            "/boats",
            "GET",
            call("curl '/boats"),
            "page-example 10:1 unreadable example: a quote of the call is not closed",
        ),
        (
            "/boats",
            "POST",
            call("curl /boats -d 'a=1'"),
            "page-example 10:1 unreadable example: the body of the call is not JSON: expected value at line 1 column 1",
        ),
        (
            "/boats",
            "GET",
            "## Example Result\n\n```\n[1, ...]\n```\n".to_owned(),
            "page-guess 10:1 the example leaves something out (`...`): the document has only the rest",
        ),
        ("/boats", "GET", call("fetch /boats"), "page-unread 9:1 3 lines of the page are not understood"),
        (
            "/boats",
            "GET",
            format!("{RESULT}## Errors\n\n| Code |\n| --- |\n| 7 |\n"),
            "page-guess 14:1 the section `Errors` is kept as text of the description",
        ),
        (
            "/boats/berth-number",
            "GET",
            format!(
                "## Query Parameters\n\n| Argument | Type |\n| --- | --- |\n| `berthNumber` | integer |\n\n{RESULT}"
            ),
            "page-guess 5:3 the segment `berth-number` of the path is read as the parameter `berthNumber`",
        ),
    ] {
        let (_, said) = tables(url, method, &rest);
        assert_eq!(said, [expected], "{url} {method} {rest}");
    }
}

#[test]
fn pages_with_a_broken_document_are_not_read_in_another_form() {
    let page = "## A\n\n| URL | Method |\n| --- | --- |\n| /a | GET |\n\n```json\n{\"openapi\": \"3.0.0\",}\n```\n";
    let (_, said) = read("a.md", page);
    assert_eq!(said, ["json-syntax 8:20 invalid JSON: trailing comma"]);
}

#[test]
fn pages_without_an_operation_are_refused() {
    for text in [
        "Get\n\nboats\n",
        "# A page\n\n| URL | Owner |\n| --- | --- |\n| /a | Ada |\n",
        "| URL | Method |\n| --- | --- |\n",
    ] {
        let (_, said) = read("a.md", text);
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("no-openapi-block 1:1"), "{said:?}");
    }
}
