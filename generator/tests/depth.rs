//! Documents of the maximum depth are read, generated, compared and reported, in a build without optimizations and on
//! the stack of the main thread on Windows.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

use std::thread;

use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Snapshot, compare};
use oascrate::import::import;
use oascrate::report::accepted::Accepted;
use oascrate::report::{FailOn, Report, Side, github, html, json, markdown, text};
use oascrate::source::{MAX_DEPTH, Sources, parse};
use oascrate::suggest::suggest;
use oascrate::{Input, generate};

const STACK: usize = 1 << 20;

/// The innermost schemas, which differ in type.
const LEAVES: [&str; 2] = [r#"{"type":"string"}"#, r#"{"type":"integer"}"#];

/// The ways in which a document nests: a document around a part, and a part around another one.
type Kind = (&'static str, fn(&str) -> String, fn(&str) -> String);

const SCHEMAS: [Kind; 13] = [
    ("properties", component, |inner| format!(r#"{{"type":"object","properties":{{"a":{inner}}}}}"#)),
    ("required properties", component, |inner| {
        format!(r#"{{"type":"object","required":["a"],"properties":{{"a":{inner}}}}}"#)
    }),
    ("items", component, |inner| format!(r#"{{"type":"array","items":{inner}}}"#)),
    ("nullable items", component, |inner| format!(r#"{{"type":"array","nullable":true,"items":{inner}}}"#)),
    ("additionalProperties", component, |inner| format!(r#"{{"type":"object","additionalProperties":{inner}}}"#)),
    ("allOf", component, |inner| format!(r#"{{"allOf":[{inner}]}}"#)),
    ("allOf beside properties", component, |inner| {
        format!(r#"{{"properties":{{"a":{inner}}},"allOf":[{{"properties":{{"b":{{"type":"string"}}}}}}]}}"#)
    }),
    ("oneOf", component, |inner| format!(r#"{{"oneOf":[{{"type":"boolean"}},{inner}]}}"#)),
    ("anyOf", component, |inner| format!(r#"{{"anyOf":[{inner},{{"type":"array","items":{{"type":"string"}}}}]}}"#)),
    ("inside a parameter", parameter, |inner| format!(r#"{{"type":"array","items":{inner}}}"#)),
    ("inside a form", form, |inner| format!(r#"{{"type":"object","properties":{{"a":{inner}}}}}"#)),
    ("definitions", later, |inner| format!(r##"{{"$defs":{{"a":{inner}}},"$ref":"#/components/schemas/S/$defs/a"}}"##)),
    ("types of 3.1", later, |inner| {
        format!(r#"{{"type":["array","null"],"prefixItems":[{{"type":"string"}}],"items":{inner}}}"#)
    }),
];

const VALUES: [Kind; 8] = [
    ("example", |value| component(&format!(r#"{{"example":{value}}}"#)), listed),
    ("examples of a response", |value| answering(&format!(r#"{{}},"examples":{{"a":{{"value":{value}}}}}"#)), listed),
    (
        "example of objects",
        |value| answering(&format!(r#"{{}},"example":{value}"#)),
        |inner| format!(r#"{{"a":{inner}}}"#),
    ),
    ("default", |value| component(&format!(r#"{{"default":{value}}}"#)), listed),
    ("enum", |value| component(&format!(r#"{{"enum":[{value}]}}"#)), listed),
    ("extension", |value| component(&format!(r#"{{"type":"string","x-a":{value}}}"#)), listed),
    (
        "callbacks",
        |value| {
            format!(
                r#"{HEAD},"paths":{{"/a":{{"post":{{"responses":{{"200":{{"description":""}}}},"callbacks":{value}}}}}}}}}"#
            )
        },
        |inner| {
            format!(r#"{{"a":{{"/b":{{"post":{{"responses":{{"200":{{"description":""}}}},"callbacks":{inner}}}}}}}}}"#)
        },
    ),
    ("unknown keys", |value| component(&format!(r#"{{"type":"string","a":{value}}}"#)), listed),
];

const HEAD: &str = r#"{"openapi":"3.0.3","info":{"title":"Deep","version":"1"}"#;

fn listed(inner: &str) -> String {
    format!("[{inner}]")
}

fn component(schema: &str) -> String {
    let operation = answering(r##"{"$ref":"#/components/schemas/S"}"##);
    operation.replacen(r#","paths""#, &format!(r#","components":{{"schemas":{{"S":{schema}}}}},"paths""#), 1)
}

fn later(schema: &str) -> String {
    component(schema).replacen("3.0.3", "3.1.0", 1)
}

/// A document whose operation returns JSON of this schema.
fn answering(schema: &str) -> String {
    let content = format!(r#"{{"application/json":{{"schema":{schema}}}}}"#);
    format!(r#"{HEAD},"paths":{{"/a":{{"get":{{"responses":{{"200":{{"description":"","content":{content}}}}}}}}}}}}}"#)
}

fn parameter(schema: &str) -> String {
    let parameter = format!(r#"{{"name":"p","in":"query","schema":{schema}}}"#);
    format!(
        r#"{HEAD},"paths":{{"/a":{{"get":{{"parameters":[{parameter}],"responses":{{"200":{{"description":""}}}}}}}}}}}}"#
    )
}

fn form(schema: &str) -> String {
    let body = format!(r#"{{"content":{{"application/x-www-form-urlencoded":{{"schema":{schema}}}}}}}"#);
    format!(
        r#"{HEAD},"paths":{{"/a":{{"post":{{"requestBody":{body},"responses":{{"200":{{"description":""}}}}}}}}}}}}"#
    )
}

/// Returns the depth of mappings and lists in a text without brackets in strings.
fn depth(text: &str) -> usize {
    let steps = text.bytes().map(|byte| match byte {
        b'{' | b'[' => 1,
        b'}' | b']' => -1,
        _ => 0,
    });
    let depths = steps.scan(0_isize, |depth, step| {
        *depth += step;
        Some(*depth)
    });
    depths.max().unwrap_or_default().unsigned_abs()
}

/// The deepest document of a kind, and one that is too deep.
fn deepest((_, document, around): Kind, leaf: &str) -> [String; 2] {
    let mut inner = leaf.to_owned();
    loop {
        let outer = around(&inner);
        if depth(&document(&outer)) > MAX_DEPTH {
            return [document(&inner), document(&around(&outer))];
        }
        inner = outer;
    }
}

fn on_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread starts");
    thread.join().expect("the work ends without a panic");
}

/// Whether a document was generated, and its diagnostics.
fn generated(text: &str) -> (bool, String) {
    let mut sources = Sources::new();
    let mut sink = Diagnostics::default();
    let document = sources.add("deep.json", text);
    let output = generate(&sources, &Input { document, ..Input::default() }, &mut sink);
    if let Some(output) = &output {
        suggest(&output.reading.api, &output.reading.names);
        let again = sources.add("effective.yaml", output.effective.as_str());
        let again = parse(&sources, again, &mut Diagnostics::default());
        let document = &output.reading.document;
        // The replacement of a tuple is nested deeper than the tuple.
        assert!(again.is_some_and(|it| it.same_data(document)) || depth(&document.to_json().to_string()) > MAX_DEPTH);
    }
    (output.is_some(), render(&sink, &sources))
}

fn read(text: &str) -> Option<(Side, Snapshot)> {
    let mut sources = Sources::new();
    let document = sources.add("deep.json", text);
    let snapshot = Snapshot::read(&sources, &Input { document, ..Input::default() }, &mut Diagnostics::default())?;
    Some((Side { sources, ..Side::default() }, snapshot))
}

/// The reports of a comparison.
fn compared([base, head]: [&str; 2]) -> Option<Vec<String>> {
    let ((base_side, base), (head_side, head)) = (read(base)?, read(head)?);
    let diff = compare(&base, &head);
    let accepted = Accepted::default();
    let report = Report {
        diff: &diff,
        base: &base_side,
        head: &head_side,
        acceptance: &accepted.apply(&diff),
        fail_on: &[FailOn::Any],
        version: None,
        links: None,
    };
    Some([text::render, markdown::render, json::render, github::render, html::render].map(|form| form(&report)).into())
}

#[test]
fn takes_what_nests_as_deep_as_a_text_may() {
    on_small_stack(|| {
        for kind in SCHEMAS {
            let [base, head] = LEAVES.map(|leaf| deepest(kind, leaf));
            let (is_generated, said) = generated(&base[0]);
            assert!(is_generated, "{}: {said:.2000}", kind.0);
            let (is_generated, said) = generated(&base[1]);
            assert!(!is_generated && said.starts_with("error[too-deep]"), "{}: {said:.2000}", kind.0);
            let reports = compared([&base[0], &head[0]]).expect(kind.0);
            assert!(
                kind.0 == "definitions" || reports.iter().all(|report| report.contains("integer")),
                "{}: {reports:#?}",
                kind.0
            );
        }
        for kind in VALUES {
            let [base, head] = [r#"{"a":1}"#, r#"{"a":2}"#].map(|leaf| deepest(kind, leaf));
            let (is_generated, said) = generated(&base[0]);
            assert!(is_generated, "{}: {said:.2000}", kind.0);
            assert!(compared([&base[0], &head[0]]).is_some(), "{}", kind.0);
        }
    });
}

#[test]
fn takes_yaml_and_pages_that_nest_as_deep_as_a_text_may() {
    on_small_stack(|| {
        for (deep, is_fine) in [(MAX_DEPTH - 5, true), (MAX_DEPTH + 5, false)] {
            let flow = "[".repeat(deep) + "x" + &"]".repeat(deep);
            let block = "- ".repeat(deep) + "x";
            let mappings = (0..deep).map(|level| format!("\n{}a:", " ".repeat(level + 2))).collect::<String>();
            let aliases =
                (1..deep).map(|level| format!("  a{level}: &a{level} [*a{}]\n", level - 1)).collect::<String>();
            for (what, value) in [
                ("flow", format!(" {flow}")),
                ("block", format!("\n  {block}")),
                ("mappings", mappings),
                ("aliases", format!("\n  a0: &a0 [x]\n{aliases}")),
            ] {
                let text =
                    format!("openapi: 3.0.3\ninfo: {{title: Deep, version: '1'}}\npaths: {{}}\nx-deep:{value}\n");
                let (is_generated, said) = generated(&text);
                assert_eq!(is_generated, is_fine, "{what} {deep}: {said:.2000}");
                assert_eq!(said.contains("error[too-deep]"), !is_fine, "{what} {deep}: {said:.2000}");
            }
        }
        let [deep, _] = deepest(SCHEMAS[0], LEAVES[0]);
        let mut sources = Sources::new();
        let page = sources.add("page.md", format!("````json GET /a\n{deep}\n````\n"));
        let base = sources.add("deep.json", deep);
        let mut sink = Diagnostics::default();
        let united = import(&sources, Some(base), &[page], &mut sink);
        assert!(united.document.get("components").is_some() && !sink.has_errors(), "{}", render(&sink, &sources));
    });
}
