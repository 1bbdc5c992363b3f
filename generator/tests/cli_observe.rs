//! `observe` on the command line: recordings in both forms, the report, the proposed overlay and exit codes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};
use std::thread::{self, JoinHandle};

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

/// Serves responses to so many requests; returns the URL, and each request when all are served.
fn serve(responses: Vec<(u16, &'static str)>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let served = thread::spawn(move || {
        let respond = |(status, body): (u16, &str)| {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(&stream).lines().map(Result::unwrap).take_while(|line| !line.is_empty());
            let request = lines.collect::<Vec<_>>().join("\n");
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close"
            );
            write!(stream, "{head}\r\n\r\n{body}").unwrap();
            request
        };
        responses.into_iter().map(respond).collect()
    });
    (url, served)
}

#[test]
fn calls_selected_operations_of_a_live_server() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), SPEC).unwrap();
    fs::write(folder.path().join("token"), "X-Auth-Token: secret\n\nX-User-Id: anna\n").unwrap();
    let (server, served) = serve(vec![(200, r#"{"weight": 750, "crust": "dark"}"#)]);
    let observe = "observe --document spec.yaml live.ndjson";

    let call = format!("{observe} --against {server}/api/ --operation get-loaf --param id=rye/1 --header @token");
    let (code, out, err) = run(folder.path(), &call);
    assert_eq!(code, Some(1), "{err}");
    assert!(out.contains("GET /loaves/{id} 200.crust: response property `crust` is not declared"), "{out}");
    assert_eq!(err, "live.ndjson: 1 exchange recorded, with all values of the responses\n");
    let request = &served.join().unwrap()[0];
    assert!(request.starts_with("GET /api/loaves/rye%2F1 HTTP/1.1\n"), "{request}");
    assert!(request.contains("x-auth-token: secret\nx-user-id: anna"), "{request}");

    // Neither is a recording written over, nor a credential recorded.
    let (code, _, err) = run(folder.path(), &call);
    assert!(code == Some(2) && err.contains("cannot create live.ndjson"), "{err}");
    let recording = fs::read_to_string(folder.path().join("live.ndjson")).unwrap();
    assert!(recording.contains("x-auth-token") && !recording.contains("secret"), "{recording}");
    let (code, out, _) = run(folder.path(), observe);
    assert!(code == Some(1) && out.contains("live.ndjson:1"), "{out}");
}

#[test]
fn stops_calling_a_server_that_limits_the_rate() {
    let folder = tempfile::tempdir().unwrap();
    let more = SPEC.replace(
        "  /loaves/{id}:",
        "  /crumbs:\n    get: { responses: { '429': { description: Slow down. } } }\n  /loaves/{id}:",
    );
    fs::write(folder.path().join("spec.yaml"), more).unwrap();
    let (server, served) = serve(vec![(429, "")]);
    let call = format!("observe --document spec.yaml live.ndjson --against {server} --operation /* --param id=1");
    let (code, out, err) = run(folder.path(), &call);
    assert_eq!((code, served.join().unwrap().len()), (Some(0), 1), "{out}{err}");
    assert!(err.starts_with("the server limits the rate of requests: 1 operation not called\n"), "{err}");
}

#[test]
fn calls_nothing_that_is_not_selected() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), SPEC).unwrap();
    for (arguments, message) in [
        ("--against http://127.0.0.1:1", "--operation <SELECTOR>"),
        ("--against http://127.0.0.1:1 --operation !get-loaf", "select them with `--operation`"),
        ("--against http://127.0.0.1:1 --operation put-loaf", "`--operation put-loaf` selects no GET operation"),
        ("--against ftp://bakery --operation get-loaf", "`ftp://bakery` is not the URL of a server"),
        ("--against http://127.0.0.1:1 --operation get-loaf --param crust=1", "no selected operation has a parameter"),
        ("--against http://127.0.0.1:1 --operation get-loaf --header secret", "a value of `--header` has no `:`"),
        (
            "--against http://127.0.0.1:1 --operation get-loaf",
            "give its parameter `id` a value with `--param id=VALUE`",
        ),
        ("--against http://127.0.0.1:1 --operation get-loaf --param id=1", "did not respond to any request"),
    ] {
        let (code, _, err) = run(folder.path(), &format!("observe --document spec.yaml live.ndjson {arguments}"));
        assert_eq!(code, Some(2), "{arguments}: {err}");
        assert!(err.contains(message), "{arguments}: {err}");
        let _ = fs::remove_file(folder.path().join("live.ndjson"));
    }
}
