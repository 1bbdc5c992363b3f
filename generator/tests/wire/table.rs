//! The table: from rows to a document, and to the tests of the crate that is emitted from it.

use serde_json::{Map, Value as Json, json};

use super::validation::Rules;

/// All files.
pub struct Table {
    parameters: Json,
    exchanges: [Json; 2],
    rules: Rules,
}

/// A parameter of one kind in one style.
pub struct Cell {
    /// `query-form-explode-array`
    pub name: String,
    place: String,
    parameter: Json,
    value: String,
    wire: String,
}

/// The features of bodies, responses and schemas that must have a row.
pub const KEYWORDS: &[&str] = &[
    "application/json",
    "+json",
    "TEXT/JSON",
    "'*/*'",
    "image/*",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
    "text/csv",
    "text/event-stream",
    "application/x-ndjson",
    "application/jsonl",
    "application/json-seq",
    "application/octet-stream",
    "application/xml",
    "charset=iso-8859-1",
    "encoding:",
    "deepObject",
    "contentType: application/json",
    "format: binary",
    "readOnly",
    "writeOnly",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "mapping",
    "additionalProperties: false",
    "nullable: true",
    "format: uint64",
    "type: number",
    "default:",
    "security: [{}",
    "apiKey",
    "in: cookie",
    "bearer",
    "basic",
    "2XX",
    "'302'",
    "'204'",
    "'205'",
    "default: {",
    "method: head",
    "allowReserved",
    "allowEmptyValue",
    "style: form, explode: true",
    "content: {text/plain",
    "charset=utf-16le",
    "additionalProperties: {type: string, format: binary}",
    "in: header, explode: true",
    "Set-Cookie",
    "'303'",
    "'304'",
    "method: options",
    "pattern:",
    "minimum:",
    "maximum:",
    "minLength:",
    "uniqueItems:",
    "maxItems:",
    "format: uuid",
];

/// A file of the table, read at run time so that a row can be changed without building this test.
pub fn text(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire").join(name);
    std::fs::read_to_string(path).expect("a file of the table")
}

impl Table {
    pub fn read() -> Self {
        let parse = |name: &str| serde_yaml::from_str(&text(name)).expect("a table");
        let exchanges = ["exchanges.yaml", "corners.yaml"].map(parse);
        Self { parameters: parse("parameters.yaml"), exchanges, rules: Rules::read() }
    }

    /// The cells of `parameters.yaml`.
    pub fn cells(&self) -> impl Iterator<Item = Cell> {
        let kinds = &self.parameters["kinds"];
        let styles = self.parameters["styles"].as_array().expect("styles").iter();
        styles.flat_map(move |style| {
            let cells = style.as_object().expect("a style").iter().filter(|(kind, _)| *kind != "parameter");
            cells.map(move |(kind, cell)| {
                let (parameter, kind_of) = (&style["parameter"], &kinds[kind]);
                let text = |json: &Json| json.as_str().expect("a string").to_owned();
                let (value, wire) = match cell {
                    Json::String(wire) => (text(&kind_of["value"]), wire.clone()),
                    cell => (text(&cell["value"]), text(&cell["wire"])),
                };
                let name = format!("{}-{kind}", name(parameter));
                Cell {
                    name,
                    place: text(&parameter["in"]),
                    parameter: described(parameter, &kind_of["schema"]),
                    value,
                    wire,
                }
            })
        })
    }

    fn exchanges(&self) -> impl Iterator<Item = &Json> {
        self.list("rows")
    }

    fn refusals(&self) -> impl Iterator<Item = &Json> {
        self.list("refusals")
    }

    fn list(&self, key: &'static str) -> impl Iterator<Item = &Json> {
        self.exchanges.iter().filter_map(move |file| file.get(key)?.as_array()).flatten()
    }

    /// The document that has an operation of each row.
    pub fn document(&self) -> Json {
        let mut paths: Map<String, Json> = self.rules.paths().collect();
        for cell in self.cells() {
            let path = if cell.place == "path" { format!("/{}/{{p}}", cell.name) } else { format!("/{}", cell.name) };
            let operation = json!({
                "operationId": cell.name, "tags": ["rows"], "parameters": [cell.parameter],
                "responses": { "204": { "description": "nothing" } },
            });
            paths.insert(path, json!({ "get": operation }));
        }
        for row in self.exchanges().chain(self.refusals()) {
            let Some(operation) = row.get("operation") else { continue };
            let mut operation = operation.clone();
            operation["operationId"] = row["row"].clone();
            operation["tags"] = json!(["rows"]);
            if operation.get("responses").is_none() {
                operation["responses"] = json!({ "204": { "description": "nothing" } });
            }
            let path = row["path"].as_str().expect("a path").to_owned();
            let method = row.get("method").and_then(Json::as_str).unwrap_or("get");
            paths.entry(path).or_insert_with(|| json!({}))[method] = operation;
        }
        let mut components = json!({});
        for (kind, own) in self.exchanges.iter().filter_map(|file| file["components"].as_object()).flatten() {
            for (name, component) in own.as_object().expect("components") {
                components[kind][name] = component.clone();
            }
        }
        json!({
            "openapi": "3.0.3", "info": { "title": "Rows", "version": "1" }, "paths": paths, "components": components,
        })
    }

    /// The tests of the emitted crate.
    pub fn tests(&self) -> String {
        let mut text = String::from(
            "//! Made from the table.\n#![allow(dead_code, unused_imports, reason = \"not every table needs everything\")]\nmod harness;\n\
             use harness::{Only, Row, accepted, check, refused, unsendable, whole};\nuse std::collections::BTreeMap;\nuse bytes::Bytes;\n\
             use wire_rows::models::*;\nuse wire_rows::runtime::stream::{self, Events, Lines};\nuse wire_rows::runtime::values::*;\nuse wire_rows::runtime::{body::multipart, Credentials};\n",
        );
        for cell in self.cells() {
            let ty = pascal(&cell.name);
            let (value, name) = (cell.value.replace("P::", &format!("{ty}P::")), &cell.name);
            let (path, wire) = (format!("/{name}"), &cell.wire);
            let sent = match cell.place.as_str() {
                "path" => format!("GET {path}/{wire}"),
                "query" => format!("GET {path}?{wire}"),
                "header" => format!("GET {path}\np: {wire}"),
                _ => format!("GET {path}\ncookie: {wire}"),
            };
            let row = Case { request: &format!("{ty}::new({value})"), sent: &sent, ..Case::default() };
            text += &row.test(name, &format!("{ty}Response::NoContent"));
        }
        for row in self.exchanges() {
            let get = |key: &str| row.get(key).and_then(Json::as_str);
            let also = row.get("also").and_then(Json::as_array).into_iter().flatten();
            let case = Case {
                request: get("request").expect("a request"),
                credentials: get("credentials").unwrap_or("Credentials::new()"),
                sent: get("sent").expect("what is sent"),
                also: also.map(|text| text.as_str().expect("a message")).collect(),
                received: get("received").unwrap_or("204"),
                only: get("only").unwrap_or("All"),
                headers: get("headers"),
                request_in_memory: "whole".to_owned(),
                response_in_memory: "whole".to_owned(),
            };
            let name = get("row").expect("a name");
            let case = case.with_streams(&pascal(name), (get("reads"), get("streams")));
            let response =
                get("response").map_or_else(|| format!("{}Response::NoContent", pascal(name)), str::to_owned);
            let name = get("case").map_or_else(|| name.to_owned(), |case| format!("{name}-{case}"));
            text += &case.test(&name, &response);
        }
        for row in self.refusals() {
            let name = row["row"].as_str().expect("a name");
            let cases = row["cases"].as_array().expect("cases").iter();
            let cases = cases.map(|case| {
                format!(
                    "    refused::<{}>({}, {}, \"SECRET\").await.unwrap();\n",
                    pascal(name),
                    case["sent"],
                    case["says"]
                )
            });
            let cases: String = cases.collect();
            text += &format!("\n#[tokio::test]\nasync fn {}_are_refused() {{\n{cases}}}\n", name.replace('-', "_"));
        }
        for row in self.list("unsendable") {
            let get = |key: &str| row[key].as_str().expect("a string");
            let (name, request) = (get("name").replace('-', "_"), get("request"));
            let says = get("says");
            text += &format!(
                "\n#[tokio::test]\nasync fn {name}_is_not_sent() {{\n    unsendable({request}, {says:?}).await;\n}}\n"
            );
        }
        text + &self.rules.tests()
    }
}

/// A row as Rust expressions.
struct Case<'a> {
    request: &'a str,
    credentials: &'a str,
    sent: &'a str,
    also: Vec<&'a str>,
    received: &'a str,
    only: &'a str,
    headers: Option<&'a str>,
    request_in_memory: String,
    response_in_memory: String,
}

impl Default for Case<'_> {
    fn default() -> Self {
        Self {
            request: "",
            credentials: "Credentials::new()",
            sent: "",
            also: Vec::new(),
            received: "204",
            only: "All",
            headers: None,
            request_in_memory: "whole".to_owned(),
            response_in_memory: "whole".to_owned(),
        }
    }
}

impl Case<'_> {
    /// `reads` is the kind of the stream in the body of the request; `streams` has that in the response, as the pattern
    /// of `stream` and its kind: `WatchResponse::Ok(stream) events`.
    fn with_streams(mut self, ty: &str, (reads, streams): (Option<&str>, Option<&str>)) -> Self {
        if let Some(kind) = reads {
            self.request_in_memory =
                format!("|request| Box::pin(async {{ {ty}::new(harness::{kind}(request.body).await) }})");
        }
        if let Some((pattern, kind)) = streams.and_then(|streams| streams.split_once(' ')) {
            let whole = pattern.replace("stream", &format!("harness::{kind}(stream).await"));
            self.response_in_memory =
                format!("|response| Box::pin(async {{ match response {{ {pattern} => {whole}, other => other }} }})");
        }
        self
    }

    fn test(&self, name: &str, response: &str) -> String {
        let Self { request, credentials, sent, also, received, only, headers, request_in_memory, response_in_memory } =
            self;
        let headers = headers.map_or_else(
            || "set_headers: |_| {}, check_headers: |_| {}".to_owned(),
            |headers| {
                format!(
                    "set_headers: |context| context.response_headers.set(&{headers}).unwrap(), check_headers: |response| {{ \
                     let expected = {headers}; let mut found = harness::like(&expected, response.typed_headers().unwrap()); \
                     found.extra = Extra::default(); assert_eq!(found, expected) }}"
                )
            },
        );
        let name = name.replace('-', "_");
        format!(
            "\n#[tokio::test]\nasync fn {name}() {{\n    check(Row {{ request: {request}, credentials: {credentials}, sent: {sent:?}, \
             also: &{also:?}, received: {received:?}, response: {response}, only: Only::{only}, {headers}, \
             request_in_memory: {request_in_memory}, response_in_memory: {response_in_memory} }}).await;\n}}\n"
        )
    }
}

/// The parameter object of a cell.
fn described(parameter: &Json, schema: &Json) -> Json {
    let mut described = parameter.clone();
    described["name"] = json!("p");
    described["required"] = json!(true);
    match described.as_object_mut().and_then(|object| object.remove("content")) {
        Some(_) => described["content"] = json!({ "application/json": { "schema": schema } }),
        None => described["schema"] = schema.clone(),
    }
    described
}

fn name(parameter: &Json) -> String {
    let text = |key: &str| parameter[key].as_str().unwrap_or_default().to_lowercase();
    if parameter.get("content").is_some() {
        return format!("{}-content", text("in"));
    }
    let explode = if parameter["explode"] == true { "-explode" } else { "" };
    let reserved = if parameter["allowReserved"] == true { "-reserved" } else { "" };
    format!("{}-{}{explode}{reserved}", text("in"), text("style"))
}

pub fn pascal(name: &str) -> String {
    name.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// Every combination of location, style and kind to which the specification gives a meaning.
pub fn combinations() -> Vec<String> {
    const ALL: &[&str] =
        &["string", "number", "boolean", "array", "object", "free-form", "nullable", "union", "enum", "date-time"];
    let lists: &[&str] = &["array"];
    let parts: &[&str] = &["array", "object", "free-form"];
    let objects: &[&str] = &["object", "free-form"];
    let mut all = Vec::new();
    for (styles, kinds) in [
        (
            "path-simple path-simple-explode path-label path-label-explode path-matrix path-matrix-explode path-content",
            ALL,
        ),
        ("query-form query-form-explode query-form-reserved query-form-explode-reserved query-content", ALL),
        ("header-simple header-simple-explode header-content cookie-form cookie-form-explode cookie-content", ALL),
        ("query-spacedelimited query-pipedelimited", parts),
        ("query-spacedelimited-explode query-pipedelimited-explode", lists),
        ("query-deepobject-explode", objects),
    ] {
        all.extend(styles.split(' ').flat_map(|style| kinds.iter().map(move |kind| format!("{style}-{kind}"))));
    }
    all
}
