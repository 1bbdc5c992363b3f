//! Documentation pages without OpenAPI become drafts.
//!
//! Each folder of `fixtures/import` has a page, the expected document and the expected diagnostics, which
//! `UPDATE_GOLDENS=1` writes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "support/goldens.rs"]
#[allow(dead_code, reason = "single files are compared")]
mod goldens;
#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "documents are generated without anything else")]
mod pipeline;
#[path = "support/random.rs"]
mod random;
#[path = "support/shared.rs"]
#[allow(dead_code, reason = "only pages are read")]
mod shared;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use goldens::Goldens;
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{self, Snapshot};
use oascrate::import::{import, update};
use oascrate::source::{self, Sources, to_yaml};
use oascrate::{Input, Output};
use pipeline::{Texts, generate};
use proptest::prelude::*;
use serde_json::Value as Json;

/// The pages of the fixtures.
const PAGES: [&str; 2] = ["printed/page.txt", "tables/page.md"];

fn fixture(page: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(page)
}

/// The document of pages, by name and text, and the diagnostics.
fn imported(pages: &[(&str, &str)]) -> (String, String) {
    let mut sources = Sources::new();
    let files: Vec<_> = pages.iter().map(|(name, text)| sources.add(*name, *text)).collect();
    let mut sink = Diagnostics::default();
    let document = import(&sources, None, &files, &mut sink).document;
    assert!(!sink.has_errors(), "{}", render(&sink, &sources));
    (to_yaml(&document), render(&sink, &sources))
}

fn json(yaml: &str) -> Json {
    let mut sources = Sources::new();
    let file = sources.add("draft.yaml", yaml);
    source::parse(&sources, file, &mut Diagnostics::default()).unwrap().to_json()
}

/// What is generated from a draft. Its only problems are examples that contradict the description, as on the page.
fn generated(name: &str, yaml: &str) -> Output {
    let (output, said) = Texts::new("draft.yaml", yaml).run(generate);
    let mut heads = said.lines().filter(|line| line.starts_with("warning") || line.starts_with("error"));
    assert!(heads.all(|head| head.starts_with("warning[mistyped-example]")), "{name}: {said}");
    output.unwrap_or_else(|| panic!("{name} does not generate"))
}

#[test]
fn pages_of_each_form_become_drafts() {
    let mut goldens = Goldens::default();
    for page in PAGES {
        let path = fixture(page);
        let name = path.file_name().unwrap().to_str().unwrap();
        let (document, said) = imported(&[(name, &fs::read_to_string(&path).unwrap())]);
        goldens.file(&path.with_file_name("expected.yaml"), &document);
        goldens.file(&path.with_file_name("expected.txt"), &said);
        generated(page, &document);
    }
    goldens.finish();
}

/// Runs the program in a folder; returns its exit code, its output, and its messages.
fn run(folder: &Path, arguments: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
    let output = command.args(arguments.split(' ')).current_dir(folder).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn pages_of_a_later_edition_update_a_document() {
    let folder = tempfile::tempdir().unwrap();
    let page = |more: &str| format!("Get a boat\n\nGet\n/boats/{{id}}\n\nResponses\n200\nobject\nname\nstring\n{more}");
    for (name, more) in [("old.txt", ""), ("new.txt", "length\nnumber\n")] {
        fs::write(folder.path().join(name), page(more)).unwrap();
    }
    assert_eq!(run(folder.path(), "import old.txt --out boats.yaml").0, Some(0));
    let (code, _, said) = run(folder.path(), "import new.txt --into boats.yaml");
    assert_eq!(code, Some(2), "{said}");
    let (code, document, said) = run(folder.path(), "import new.txt --update boats.yaml");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("0 conflicts, 1 replaced\n"), "{said}");
    assert!(said.contains("  replaced  /paths/~1boats~1{id}/get  new.txt:3, not boats.yaml:7\n"), "{said}");
    assert!(document.contains("length:\n"), "{document}");
    let (code, printed, _) = run(folder.path(), "import new.txt --update boats.yaml --json");
    let printed: Json = serde_json::from_str(&printed).unwrap();
    let findings = printed["pages"][0]["findings"].as_array().unwrap();
    assert_eq!((code, findings.iter().filter(|it| it["verdict"] == "replaced").count()), (Some(0), 1));
    let (code, _, said) = run(folder.path(), "import new.txt --update boats.yaml --into boats.yaml");
    assert_eq!(code, Some(2), "{said}");
}

/// Texts that are code, markup or structure where they are not escaped.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "*/",
        "/*",
        "```",
        "`",
        "#[test]",
        "fn main() {}",
        "\"",
        "\\",
        "\\n",
        "{",
        "}",
        "{{",
        "]",
        "$ref: '#/paths'",
        ": ",
        "- ",
        "# ",
        "<script>",
        "</pre>",
        "${x}",
        "%s",
        "&amp;",
        "\u{202e}",
        "\u{200b}",
        "\u{1b}[31m",
        "\t",
        "\u{e9}",
        "\u{1f6a2}",
        "[a](javascript:b)",
        "https://a.example/?b=c",
        "openapi: 3.0.0",
        "operationId",
        "200",
        "string",
        "!!binary",
    ]);
    prop::collection::vec(prop_oneof![parts.prop_map(str::to_owned), "[ -~]{0,6}"], 1..6)
        .prop_map(|parts| parts.concat())
}

/// A document without its texts.
fn without_texts(document: &Json) -> Json {
    match document {
        Json::Object(map) => {
            let is_text = |key: &str, value: &Json| matches!(key, "summary" | "description") && value.is_string();
            let kept = map.iter().filter(|(key, value)| !is_text(key, value));
            Json::Object(kept.map(|(key, value)| (key.clone(), without_texts(value))).collect())
        }
        Json::Array(items) => items.iter().map(without_texts).collect(),
        other => other.clone(),
    }
}

/// The code of emitted files, without comments: what a text must not change.
fn code(output: &Output) -> Vec<(String, String)> {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let code = |text: &str| text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    // The examples of the mock have the summaries.
    let (files, data): (Vec<_>, Vec<_>) = output.files.iter().partition(|file| file.path.ends_with(".rs"));
    data.iter().for_each(|file| drop(serde_json::from_str::<Json>(&file.text).unwrap()));
    files.iter().map(|file| (file.path.clone(), code(&file.text))).collect()
}

proptest! {
    #![proptest_config(random::config(48))]

    #[test]
    fn texts_of_pages_stay_texts(text in hostile()) {
        let printed = |text: &str| format!(
            "A {text}\n\nGet\n/boats\n\nAll {text}\n\nQuery parameters\nside\nstring\n\nThe {text}\nResponses\n200\n\nThe {text}\n\n\
             Success Example\n{{\"name\": \"Ada\"}}\nobject\nname\nstring\n\nThe {text}\n"
        );
        let cell = text.replace(['|', '\\'], "/");
        let tables = |cell: &str| format!(
            "## A {cell}\n\nAll {cell}\n\n| URL | Method |\n| --- | --- |\n| /boats | GET |\n\n## Payload\n\n\
             | Name | Type | Description |\n| --- | --- | --- |\n| side | string | The {cell} |\n\n\
             ## Result\n\n```json\n{{\"name\": \"Ada\"}}\n```\n"
        );
        let pages = [("a.txt", printed("boat"), printed(&text)), ("a.md", tables("boat"), tables(&cell))];
        for (name, plain, hostile) in pages {
            let ((plain, _), (hostile, said)) = (imported(&[(name, &plain)]), imported(&[(name, &hostile)]));
            prop_assert_eq!(said, "");
            prop_assert_eq!(without_texts(&json(&plain)), without_texts(&json(&hostile)));
            prop_assert_eq!(code(&generated(name, &plain)), code(&generated(name, &hostile)));
        }
    }

    #[test]
    fn any_page_is_read_or_refused(lines in prop::collection::vec((0..2_usize, 0..200_usize, 0..4_usize), 0..40)) {
        let texts = PAGES.map(|page| fs::read_to_string(fixture(page)).unwrap());
        let text: String = lines.iter().map(|(page, line, cut)| {
            let line = texts[*page].lines().nth(line % texts[*page].lines().count()).unwrap_or_default();
            format!("{}\n", line.chars().skip(*cut).collect::<String>())
        }).collect();
        for (name, text) in [("a.txt", format!("Get\n/boats\n{text}")), ("a.md", format!("| URL | Method |\n|-|-|\n| /a | GET |\n{text}"))] {
            let mut sources = Sources::new();
            let file = sources.add(name, text);
            let mut sink = Diagnostics::default();
            let document = to_yaml(&import(&sources, None, &[file], &mut sink).document);
            let said = render(&sink, &sources);
            for problem in said.split("\n\n").filter(|problem| !problem.is_empty()) {
                prop_assert!(problem.contains("= help: ") && problem.contains(&format!("--> {name}:")), "{problem}");
            }
            if !sink.has_errors() {
                let (output, said) = Texts::new("draft.yaml", &*document).run(generate);
                prop_assert!(output.is_some(), "{said}\n{document}");
            }
        }
    }
}

/// A page of the material.
fn seed(name: &str) -> (String, String) {
    (name.to_owned(), shared::read(&shared::folder().join("seeds").join(name)))
}

const LEGACY: &str = "visitors-legacy.page.md";
const YEAR_2023: &str = "visitor.info-2023.page.txt";
const REGISTER: &str = "visitor-register-8.4.page.txt";
const BY_TOKEN: &str = "visitor-by-token.openapi.txt";
const INFO: &str = "visitors.info-8.5.page.txt";

#[::testing::needs_shared]
#[test]
fn published_pages_generate() {
    for (page, operations, warnings) in [
        (LEGACY, 6, vec!["page-authentication"; 3].into_iter().chain(["page-guess"; 2]).collect()),
        (YEAR_2023, 1, vec![]),
        (REGISTER, 1, vec!["page-guess"; 3]),
        (BY_TOKEN, 1, vec![]),
        (INFO, 1, vec!["page-guess"; 2]),
    ] {
        let (name, text) = seed(page);
        let (document, said) = imported(&[(&name, &text)]);
        let rules: Vec<_> =
            said.split("\n\n").filter_map(|it| it.strip_prefix("warning[")?.split(']').next()).collect();
        assert_eq!(rules, warnings, "{page}: {said}");
        let (output, said) = Texts::new("draft.yaml", document).run(generate);
        let output = output.unwrap_or_else(|| panic!("{page}: {said}"));
        assert_eq!(output.reading.api.operations().count(), operations, "{page}");
    }
}

#[::testing::needs_shared]
#[test]
fn published_pages_declare_what_they_say_and_infer_the_rest() {
    let draft = |page: &str| {
        let (name, text) = seed(page);
        json(&imported(&[(&name, &text)]).0)
    };
    let visitor = "/responses/200/content/application~1json/schema/properties/visitor";
    // A list of properties without indentation.
    let info = draft(INFO);
    let operation = &info["paths"]["/api/v1/livechat/visitors.info"]["get"];
    let properties = operation.pointer(&format!("{visitor}/properties")).unwrap().as_object().unwrap();
    assert_eq!(
        properties.keys().collect::<Vec<_>>(),
        [
            "_id",
            "username",
            "status",
            "ts",
            "_updatedAt",
            "name",
            "phone",
            "visitorEmails",
            "department",
            "externalIds"
        ]
    );
    let external = properties["externalIds"]["items"]["properties"].as_object().unwrap();
    assert_eq!(external.keys().collect::<Vec<_>>(), ["appId", "entityId", "metadata"]);
    assert!(!info.to_string().contains("x-inferred"), "all of it is declared");
    let parameters = operation["parameters"].as_array().unwrap();
    let parameters: Vec<_> =
        parameters.iter().map(|it| format!("{} {} {}", it["in"], it["name"], it["required"])).collect();
    assert_eq!(
        parameters,
        ["\"header\" \"X-Auth-Token\" true", "\"header\" \"X-User-Id\" true", "\"query\" \"visitorId\" true"]
    );

    // Examples only.
    let legacy = draft(LEGACY);
    let operation = &legacy["paths"]["/api/v1/livechat/visitor/{token}"]["get"];
    assert_eq!(operation["security"], serde_json::json!([]));
    assert_eq!(
        operation.pointer(&format!("{visitor}/properties/phone/items/properties/phoneNumber")),
        Some(&serde_json::json!({"type": "string", "x-inferred": format!("{LEGACY}:32")}))
    );
    assert!(legacy["paths"].get("/api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}").is_some());
}

/// The findings of a comparison, by rule and place, without those about emitted items alone.
fn findings(base: &str, head: &str) -> Vec<String> {
    let snapshot = |name: &str, text: &str| {
        let mut sources = Sources::new();
        let input = Input { document: sources.add(name, text), ..Input::default() };
        let mut sink = Diagnostics::default();
        Snapshot::read(&sources, &input, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, &sources)))
    };
    let diff = diff::compare(&snapshot("base.yaml", base), &snapshot("head.yaml", head));
    diff.findings
        .iter()
        .map(|finding| format!("{} {}", finding.rule.id, finding.places.first().unwrap().subject))
        .collect()
}

/// The editions of the API, each page an update of the document before it.
fn editions() -> Vec<(String, String)> {
    let (name, text) = seed(LEGACY);
    let mut editions = vec![(name.clone(), imported(&[(&name, &text)]).0)];
    for page in [YEAR_2023, REGISTER, INFO] {
        let (name, text) = seed(page);
        let mut sources = Sources::new();
        let base = sources.add("api.yaml", editions.last().unwrap().1.clone());
        let file = sources.add(&name, text);
        let mut sink = Diagnostics::default();
        let document = update(&sources, base, &[file], &mut sink).document;
        assert!(!sink.has_errors(), "{}", render(&sink, &sources));
        editions.push((name, to_yaml(&document)));
    }
    editions
}

#[::testing::needs_shared]
#[test]
fn editions_of_the_published_pages_tell_the_story_of_the_api() {
    let editions = editions();
    let story: Vec<_> = editions.windows(2).map(|pair| findings(&pair[0].1, &pair[1].1)).collect();
    let of = |place: &str, findings: &[&str]| findings.iter().map(|it| it.replace('@', place)).collect::<Vec<_>>();
    assert_eq!(
        story,
        [
            of("GET /api/v1/livechat/visitor.info", &["operation-added @"]),
            of(
                "POST /api/v1/livechat/visitor",
                &[
                    "request-property-became-required @ request visitor",
                    "request-property-became-required @ request visitor.token",
                    "response-optional-property-removed @ 200 visitor.livechatData",
                    "response-error-status-added @ 400",
                    "request-optional-property-added @ request visitor.department",
                    "request-optional-property-added @ request visitor.username",
                    "response-optional-property-added @ 200 visitor.status",
                    "response-optional-property-added @ 200 visitor.ts",
                    "response-optional-property-added @ 200 visitor.department",
                    "response-optional-property-added @ 200 visitor.externalIds",
                ]
            ),
            of(
                "GET /api/v1/livechat/visitors.info",
                &[
                    "required-parameter-added @ parameter:X-Auth-Token",
                    "required-parameter-added @ parameter:X-User-Id",
                    "response-optional-property-removed @ 200 visitor.token",
                    "response-error-status-added @ 400",
                    "response-error-status-added @ 401",
                    "response-error-status-added @ 403",
                    "response-optional-property-added @ 200 visitor.status",
                    "response-optional-property-added @ 200 visitor.ts",
                    "response-optional-property-added @ 200 visitor.name",
                    "response-optional-property-added @ 200 visitor.phone",
                    "response-optional-property-added @ 200 visitor.visitorEmails",
                    "response-optional-property-added @ 200 visitor.department",
                    "response-optional-property-added @ 200 visitor.externalIds",
                ]
            ),
        ]
    );
}

#[::testing::needs_shared]
#[test]
fn published_pages_differ_only_in_their_operations() {
    let drafts: Vec<_> = [LEGACY, YEAR_2023, REGISTER, INFO]
        .iter()
        .map(|page| {
            let (name, text) = seed(page);
            imported(&[(&name, &text)]).0
        })
        .collect();
    for (pair, operations) in drafts.windows(2).zip([(1, 6), (1, 1), (1, 1)]) {
        let found = findings(&pair[0], &pair[1]);
        let count = |rule: &str| found.iter().filter(|it| it.starts_with(rule)).count();
        assert_eq!((count("operation-added "), count("operation-removed ")), operations, "{found:?}");
        assert_eq!(found.len(), operations.0 + operations.1, "{found:?}");
    }
}
