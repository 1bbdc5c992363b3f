//! Documents and the generator's diagnostics for them, compared literally.
//!
//! `fixtures/err/<case>`: bad input, and in `expected.txt` the whole of what the terminal shows in a strict run.
//! `fixtures/ok/<case>`: good input, and in `expected/` every emitted file; in `warnings.txt` what was left out, if
//! anything.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/goldens.rs"]
mod goldens;
#[path = "support/pipeline.rs"]
mod pipeline;

use std::collections::BTreeMap;

use cases::cases;
use goldens::Goldens;
use oascrate::diagnostic::Strictness;
use pipeline::generate;

#[test]
fn reports_invalid_input_with_location_and_help() {
    let mut goldens = Goldens::default();
    for case in cases("err") {
        let (output, said) = case.texts().run_as(Strictness::Strict, generate);
        if said.is_empty() {
            goldens.fault(&format!("{}: nothing is said", case.name));
        }
        if output.is_some() == said.contains("error[") {
            goldens.fault(&format!("{}: an error must stop the run, and nothing else may", case.name));
        }
        goldens.visible(&case.name, &said);
        for diagnostic in said.split("\n\n").filter(|said| !said.contains("= help: ")) {
            goldens.fault(&format!("{}: nothing is said of what to do:\n{diagnostic}", case.name));
        }
        goldens.file(&case.folder.join("expected.txt"), &said);
    }
    goldens.finish();
}

#[test]
fn emits_expected_files_for_valid_input() {
    let mut goldens = Goldens::default();
    for case in cases("ok") {
        let (output, said) = case.texts().run(generate);
        let Some(output) = output else {
            goldens.fault(&format!("{}: nothing came out:\n{said}", case.name));
            continue;
        };
        goldens.file(&case.folder.join("warnings.txt"), &said);
        let bindings = output.bindings("sample");
        let mut files: BTreeMap<String, String> = output.files.into_iter().map(|f| (f.path, f.text)).collect();
        files.insert("bindings.json".to_owned(), bindings);
        // The neutral dialect is the same everywhere.
        if !case.folder.join("dialect.yaml").exists() {
            files.retain(|path, _| !matches!(path.as_str(), "conventions.rs" | "dialect.rs"));
        }
        for (path, text) in &files {
            goldens.visible(&format!("{}/{path}", case.name), text);
        }
        goldens.visible(&format!("{}/effective.yaml", case.name), &output.effective);
        goldens.visible(&format!("{}/QUIRKS.md", case.name), &output.quirks);
        goldens.folder(&case.folder.join("expected"), &files);
    }
    goldens.finish();
}
