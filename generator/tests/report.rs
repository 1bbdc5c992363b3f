//! Every form of a report has the same contents, and the syntax of its format.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/goldens.rs"]
#[allow(dead_code, reason = "other tests compare folders")]
mod goldens;
#[path = "support/sample.rs"]
mod sample;

use std::path::PathBuf;

use goldens::Goldens;
use oascrate::printable::is_invisible;
use oascrate::report::{FailOn, github, html, json, markdown, text};
use sample::Sample;
use serde_json::Value as Json;

/// The checked-in form of a report.
fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/report").join(name)
}

#[test]
fn every_format_matches_its_golden_file() {
    let sample = Sample::new();
    let mut goldens = Goldens::default();
    sample.report(|report| {
        goldens.file(&fixture("report.txt"), &text::render(report));
        goldens.file(&fixture("comment.md"), &markdown::render(report));
        goldens.file(&fixture("report.json"), &json::render(report));
        goldens.file(&fixture("annotations.txt"), &github::render(report));
        goldens.file(&fixture("page.html"), &html::render(report));
    });
    goldens.finish();
}

#[test]
fn every_format_lists_every_finding() {
    let sample = Sample::new();
    sample.report(|report| {
        for (form, said) in [
            ("text", text::render(report)),
            ("markdown", markdown::render(report)),
            ("json", json::render(report)),
            ("github", github::render(report)),
            ("html", html::render(report)),
        ] {
            for finding in &report.diff.findings {
                assert!(said.contains(finding.rule.id), "{form}: {}", finding.rule.id);
            }
        }
    });
}

#[test]
fn no_format_has_invisible_characters() {
    let mut sample = Sample::new();
    sample.taint("\u{1b}[31m\r\n::error::\u{9b}\u{202e}\u{200b}<b>|`");
    sample.report(|report| {
        for (form, said) in [
            ("text", text::render(report)),
            ("markdown", markdown::render(report)),
            ("json", json::render(report)),
            ("github", github::render(report)),
            ("html", html::render(report)),
        ] {
            assert!(!said.contains(|c| is_invisible(c) && !matches!(c, '\n' | '\t')), "{form}:\n{said}");
            // In the log of a workflow, only our own commands are commands.
            let is_command = said.lines().any(|line| line.trim_start().starts_with("::error::"));
            assert!(form == "html" || !is_command, "{form}:\n{said}");
            assert_eq!(said.contains("<b>|`"), matches!(form, "text" | "json" | "github"), "{form}:\n{said}");
        }
        assert_eq!(without_colours(&text::render_styled(report)), text::render(report));
    });
}

/// A styled text without what the terminal takes for styles.
fn without_colours(styled: &str) -> String {
    let mut parts = styled.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| plain + part.split_once('m').map_or("", |(_, rest)| rest))
}

#[test]
fn colors_do_not_change_the_text() {
    let sample = Sample::new();
    sample.report(|report| {
        let styled = text::render_styled(report);
        let plain = text::render(report);
        assert_ne!(styled, plain);
        assert_eq!(without_colours(&styled), plain);
    });
}

#[test]
fn report_conforms_to_the_published_schema() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec/diff.schema.json");
    let schema: Json =
        serde_json::from_str(&std::fs::read_to_string(&path).expect("a schema")).expect("a schema in JSON");
    assert!(jsonschema::meta::is_valid(&schema), "the schema is none");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for sample in [Sample::new(), Sample::of_nothing(), Sample::large(3)] {
        sample.report(|report| {
            let report: Json = serde_json::from_str(&json::render(report)).expect("JSON");
            let faults: Vec<_> =
                validator.iter_errors(&report).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
            assert!(faults.is_empty(), "{faults:#?}");
        });
    }
    let mut wrong: Json = Sample::new().report(|report| serde_json::from_str(&json::render(report)).expect("JSON"));
    wrong["findings"][0]["wire"] = "terrible".into();
    assert!(!validator.is_valid(&wrong), "the schema takes anything");
}

#[test]
fn comment_is_limited_and_counts_omissions() {
    for count in [1, 40, 200, 2000] {
        let sample = Sample::large(count);
        sample.report(|report| {
            let comment = markdown::render(report);
            assert!(comment.len() <= markdown::LIMIT, "{} bytes for {count} findings", comment.len());
            assert!(comment.starts_with(markdown::MARKER));
            let shown = comment.matches("| [`response-optional-property-removed`]").count();
            let counted = comment.lines().filter_map(|line| line.strip_prefix("**")?.split_once(" more finding"));
            let left_out: usize = counted.filter_map(|(number, _)| number.parse::<usize>().ok()).sum();
            assert_eq!(shown + left_out, count, "{shown} shown, {left_out} counted");
            // Enough findings are shown to make the comment useful.
            assert!(shown >= count.min(100), "{shown}");
        });
    }
}

#[test]
fn limits_annotations_to_ten_per_kind() {
    Sample::large(11).report(|report| {
        let said = github::render(report);
        assert_eq!(said.lines().count(), 10, "{said}");
        let last = said.lines().last();
        let expected = "::error title=spec-diff::2 more errors are not shown here: see the report for all of them";
        assert_eq!(last, Some(expected));
    });
    Sample::large(10).report(|report| assert_eq!(github::render(report).lines().count(), 10));
}

#[test]
fn verdict_fails_only_with_matching_fail_on() {
    let sample = Sample::new();
    let failures = |fail_on: &[FailOn]| -> Vec<&str> {
        sample.report_on(fail_on, |report| report.failures().map(|judged| judged.finding.rule.id).collect())
    };
    assert_eq!(failures(&[]), [""; 0]);
    assert_eq!(failures(&[FailOn::Breaking]), ["response-optional-property-removed", "parameter-became-required"]);
    assert_eq!(failures(&[FailOn::Rust]), ["parameter-became-required", "operation-id-changed"]);
    assert_eq!(failures(&[FailOn::Breaking, FailOn::Rust]).len(), 3);
    assert_eq!(failures(&[FailOn::Any]).len(), 6, "all but the accepted one");
}

#[test]
fn empty_report_prints_nothing() {
    Sample::of_nothing().report(|report| {
        assert_eq!(
            text::render(report),
            "base.yaml -> head.yaml\nboth sides with no overlays and no names\nno findings\nRust: nothing changes\n"
        );
        assert_eq!(github::render(report), "");
        assert!(!markdown::render(report).contains("###"));
    });
}
