//! `observe` on the command line: recordings in both forms, the report, the proposed overlay and exit codes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value as Json, json};

/// Runs a command in a folder; returns its exit code, its output, and its messages.
fn run(folder: &Path, arguments: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
    let Output { status, stdout, stderr } =
        command.args(arguments.split(' ')).current_dir(folder).env("NO_COLOR", "1").output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

const SPEC: &str = "\
openapi: 3.0.3
info: { title: Corner Bakery, version: '1' }
servers: [{ url: https://bakery.example/api }]
paths:
  /loaves/{id}:
    get:
      operationId: get-loaf
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: The loaf.
          content:
            application/json:
              schema:
                type: object
                properties:
                  weight: { type: integer }
                required: [weight]
";

fn line(url: &str, status: u16, body: &Json) -> String {
    let response =
        json!({"status": status, "headers": [["content-type", "application/json"]], "body": body.to_string()});
    json!({"v": 1, "request": {"method": "GET", "url": url, "headers": []}, "response": response}).to_string()
}

#[test]
fn reports_differences_and_proposes_an_overlay() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("spec.yaml"), SPEC).unwrap();
    let lines = [
        line("https://bakery.example/api/loaves/1", 200, &json!({"weight": 750, "crust": "dark"})),
        line("http://localhost:8080/loaves/2", 200, &json!({"weight": null})),
        line("https://bakery.example/metrics/12345", 200, &json!({})),
        "this is not an exchange".to_owned(),
    ];
    fs::write(at("monday.ndjson"), lines.join("\n")).unwrap();
    let observe = "observe --document spec.yaml monday.ndjson";

    let (code, out, err) = run(folder.path(), &format!("{observe} --propose proposed.yaml"));
    assert_eq!(code, Some(1), "{err}");
    for part in [
        "warning[observed-property]: GET /loaves/{id} 200.crust: response property `crust` is not declared",
        "warning[observed-null]: GET /loaves/{id} 200.weight: response value is null, which is not allowed",
        "spec.yaml:18:19",
        "1 of 2 times in 1 exchange: monday.ndjson:1",
        "      1  GET bakery.example/metrics/{}  monday.ndjson:3",
        "  monday.ndjson:4  invalid JSON",
        "2 findings: 3 exchanges, 2 with an operation",
    ] {
        assert!(out.contains(part), "{part} is missing in\n{out}");
    }
    assert_eq!(err, "proposed.yaml: written\n");

    let (code, out, err) = run(folder.path(), &format!("{observe} --overlay proposed.yaml --json"));
    let report: Json = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &report["findings"], &report["matched"]), (Some(0), &json!([]), &json!(2)), "{err}");
    let (code, _, err) = run(folder.path(), "generate spec.yaml --strict --overlay proposed.yaml --out bakery");
    assert_eq!(code, Some(0), "{err}");

    let (_, out, _) = run(folder.path(), &format!("{observe} --format json"));
    let report: Json = serde_json::from_str(&out).unwrap();
    let finding = &report["findings"][0];
    assert_eq!(finding["rule"], "observed-property");
    assert_eq!(finding["pointer"], "/paths/~1loaves~1{id}/get/responses/200/content/application~1json/schema");
    assert_eq!(finding["evidence"], json!([{"recording": "monday.ndjson", "line": 1}]));

    let (code, _, err) = run(folder.path(), "observe --document spec.yaml none.ndjson");
    assert_eq!(code, Some(2), "{err}");
}
