//! Work grows in proportion to the input: for each dimension of a document, four times the size costs at most five
//! times as much.
//!
//! These tests count allocations and allocated bytes, which are the same in every run, instead of time. They do not see
//! work without allocations; callgrind does, if it runs a test of this file.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]

#[path = "support/large.rs"]
mod large;

use std::alloc::System;
use std::hint::black_box;
use std::sync::{Mutex, PoisonError};

use large::Large;
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Snapshot, compare};
use oascrate::import::import;
use oascrate::observe::recording::{Record, read as read_recording};
use oascrate::observe::{Evidence, Line, Observer, propose};
use oascrate::report::accepted::Accepted;
use oascrate::report::{FailOn, Report, Side, github, html, json, markdown, text};
use oascrate::source::{Sources, parse, to_yaml};
use oascrate::suggest::suggest;
use oascrate::{Input, generate};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, Stats, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The allocations of all threads are counted, so that only one test may run.
static ALONE: Mutex<()> = Mutex::new(());

/// By how much the work may grow when the input grows by four.
const LIMIT: usize = 5;

struct Texts {
    sources: Sources,
    input: Input,
}

impl Texts {
    fn new(large: &Large) -> Self {
        let mut sources = Sources::new();
        let mut input = Input { document: sources.add("large.yaml", large.document.as_str()), ..Input::default() };
        input.names = large.names.as_deref().map(|names| sources.add("names.yaml", names));
        input.overlays =
            large.overlay.as_deref().map(|overlay| sources.add("overlay.yaml", overlay)).into_iter().collect();
        Self { sources, input }
    }

    /// Everything that `codegen` does with a document, and `shapes`.
    fn generate(&self) {
        let mut sink = Diagnostics::default();
        let output = generate(&self.sources, &self.input, &mut sink);
        black_box(output.map(|output| suggest(&output.reading.api, &output.reading.names)));
        black_box(render(&sink, &self.sources));
    }

    /// Everything that `spec-diff` does with two documents.
    fn compare(&self) {
        let mut sink = Diagnostics::default();
        let mut read = || Snapshot::read(&self.sources, &self.input, &mut sink);
        if let (Some(base), Some(head)) = (read(), read()) {
            let diff = compare(&base, &head);
            assert!(diff.is_empty(), "{:#?}", diff.findings);
        }
        black_box(render(&sink, &self.sources));
    }

    /// The same for a document in which every string has become an integer, and every form of the report.
    fn report(&self) {
        let text = self.sources.text(self.input.document);
        let mut sources = Sources::new();
        let document = sources.add("large.yaml", text.replace(r#""type":"string""#, r#""type":"integer""#));
        let read = |sources, input| Snapshot::read(sources, input, &mut Diagnostics::default());
        let input = Input { document, ..Input::default() };
        let (Some(base), Some(head)) = (read(&self.sources, &self.input), read(&sources, &input)) else { return };
        let (diff, accepted) = (compare(&base, &head), Accepted::default());
        let side = |sources: &Sources| Side { sources: sources.clone(), ..Side::default() };
        let report = Report {
            diff: &diff,
            base: &side(&self.sources),
            head: &side(&sources),
            acceptance: &accepted.apply(&diff),
            fail_on: &[FailOn::Any],
            version: Some("1.0.0"),
            links: None,
        };
        for form in [text::render, markdown::render, json::render, github::render, html::render] {
            black_box(form(&report));
        }
    }

    /// Imports a page whose contents the document already has.
    fn import(&self) {
        let mut sink = Diagnostics::default();
        let pages = [self.input.document];
        let united = import(&self.sources, Some(self.input.document), &pages, &mut sink);
        black_box(to_yaml(&united.document));
        black_box(render(&sink, &self.sources));
    }
}

fn measure(work: fn(&Texts), texts: &Texts) -> Stats {
    let region = Region::new(ALLOCATOR);
    work(texts);
    region.change()
}

fn check(what: &str, input: fn(usize) -> Large, size: usize) {
    // Other tests must not allocate at the same time, not even for their inputs.
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let [small, large] = [size, 4 * size].map(|size| Texts::new(&input(size)));
    let commands = [
        ("generate", Texts::generate as fn(&Texts)),
        ("compare", Texts::compare),
        ("report", Texts::report),
        ("import", Texts::import),
    ];
    // A report prints the path to each change, so the report of a chain of changes grows with the square of its length.
    let is_chain =
        what.contains("chain") || what.contains("circle") || what.contains("diamonds") || what.contains("deep");
    for (command, work) in commands.into_iter().filter(|(command, _)| *command != "report" || !is_chain) {
        // One-time setup is not counted.
        work(&small);
        let (few, many) = (measure(work, &small), measure(work, &large));
        for (unit, few, many) in
            [("allocations", few.allocations, many.allocations), ("bytes", few.bytes_allocated, many.bytes_allocated)]
        {
            println!("{what} {command} {unit} {few} {many}");
            assert!(many <= LIMIT * few, "{what}, {command}: {few} {unit} for a small input, {many} for a large one");
        }
    }
}

/// A document with a union of itself, and so many exchanges that differ from it, each in another way.
fn traffic(exchanges: usize) -> (Sources, String) {
    let tree = r##"{"oneOf":[{"$ref":"#/components/schemas/Leaf"},{"$ref":"#/components/schemas/Node"}]}"##;
    let document = format!(
        r##"{{"openapi":"3.0.3","info":{{"title":"Trees","version":"1"}},"paths":{{"/tree":{{"get":{{"responses":{{"200":{{
        "description":"","content":{{"application/json":{{"schema":{tree}}}}}}}}}}}}}}},"components":{{"schemas":{{
        "Leaf":{{"type":"object","properties":{{"name":{{"type":"string"}}}}}},
        "Node":{{"type":"object","required":["left"],"properties":{{"left":{tree},"right":{tree}}}}}}}}}}}"##
    );
    let mut sources = Sources::new();
    sources.add("trees.json", document);
    let line = |nth: usize| {
        let deep = (0..40)
            .fold(format!(r#"{{"name":{nth}}}"#), |tree, _| format!(r#"{{"left":{tree},"right":{{"name":"a"}}}}"#));
        let body = format!(r#"{{"left":{deep},"key{nth}":[{nth}]}}"#).replace('"', "\\\"");
        let (url, status) =
            if nth.is_multiple_of(2) { (format!("/u{nth}"), 200) } else { ("/tree".to_owned(), 200 + nth / 2 % 2) };
        format!(
            r#"{{"request":{{"method":"GET","url":"{url}?q{nth}=1"}},"response":{{"status":{status},"headers":[["content-type","application/json"]],"body":"{body}"}}}}"#
        )
    };
    (sources, (1..=exchanges).map(line).collect::<Vec<_>>().join("\n"))
}

#[test]
fn observation_is_linear_and_bounded() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut measured = Vec::new();
    // The first run is not counted: every limit is reached in each of the others.
    for size in [600, 1200, 4800] {
        let (sources, recording) = traffic(size);
        let document = parse(&sources, oascrate::source::FileId(0), &mut Diagnostics::default()).expect("a document");
        let region = Region::new(ALLOCATOR);
        let mut observer = Observer::new(&document);
        let each = |line, record| match record {
            Record::Exchange(exchange) => observer.add(Line { recording: 0, line }, &exchange),
            Record::Malformed(message) => panic!("{line}: {message}"),
        };
        read_recording(recording.as_bytes(), each).expect("a text");
        let work = region.change();
        let held = work.bytes_allocated - work.bytes_deallocated;
        let observation = observer.finish(Evidence::default());
        assert!(observation.findings.len() > 2 && observation.more_unknown > 0 || size == 600);
        assert!(propose(&document, &observation.findings, &["a.ndjson".to_owned()]).is_some());
        println!("observation of {size}: {} allocations, {held} bytes are held", work.allocations);
        measured.push((work.allocations, held));
    }
    if let [_, (few, little), (many, much)] = measured.as_slice() {
        assert!(*many <= LIMIT * few, "{few} allocations for a small recording, {many} for a large one");
        assert!(*much <= little + little / 2, "{little} bytes for a small recording, {much} for a large one");
    }
}

/// A printed page with so many properties and operations, and a Markdown page with so many operations.
fn pages(size: usize) -> [String; 2] {
    let property = |nth: usize| match nth % 3 {
        0 => format!("object{nth}\nobject\n"),
        _ => format!("text{nth}\nstring\n\nThe text.\n"),
    };
    let value: Vec<_> = (0..size / 2).map(|nth| format!("\"text{nth}\": [{{\"a\": \"b\"}}, ...]")).collect();
    let list: String = (0..size).map(property).collect();
    let operation = |nth: usize| format!("Title\n\nGet\n/a{nth}\n\nResponses\n200\nobject\na\nstring\n\n");
    let printed = format!(
        "Title\n\nPost\n/a\n\nResponses\n200\nExample 1\n{{{}}}\nobject\n{list}\n{}",
        value.join(",\n"),
        (0..size).map(operation).collect::<String>()
    );
    let table = |nth: usize| {
        format!(
            "## Title\n\n| URL | Method |\n|-|-|\n| /a{nth}/:id | GET |\n\n## Payload\n\n| Name | Example |\n|-|-|\n| id | 1 |\n\n\
             ## Example Call\n\n```\ncurl /a{nth}/1?b=c\n```\n\n## Result\n\n```\n[{{\"a\": 1}}, ...]\n```\n\n"
        )
    };
    [printed, (0..size).map(table).collect()]
}

#[test]
fn pages_without_openapi_take_linear_work() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    for form in 0..2 {
        let mut measured = Vec::new();
        // The first run is not counted: fewer objects are open at a time.
        for size in [100, 200, 800] {
            let mut sources = Sources::new();
            let text = pages(size).into_iter().nth(form).unwrap_or_default();
            let file = sources.add("page.txt", text);
            let region = Region::new(ALLOCATOR);
            let mut sink = Diagnostics::default();
            let united = import(&sources, None, &[file], &mut sink);
            assert!(united.pages.iter().any(|page| page.findings.len() >= size));
            black_box(to_yaml(&united.document));
            let Stats { allocations, bytes_allocated, .. } = region.change();
            println!("form {form} of {size}: {allocations} allocations, {bytes_allocated} bytes");
            measured.push((allocations, bytes_allocated));
        }
        if let [_, (few, little), (many, much)] = measured.as_slice() {
            assert!(*many <= LIMIT * few && *much <= LIMIT * little, "form {form}: {measured:?}");
        }
    }
}

macro_rules! growth {
    ($($kind:ident: $n:literal,)+) => {$(
        #[test]
        fn $kind() {
            check(stringify!($kind), large::$kind, $n);
        }
    )+};
}

growth! {
    chain_of_references: 300,
    chain_of_properties: 300,
    chain_of_required_properties: 300,
    chain_of_lists: 300,
    chain_of_unions: 300,
    chain_of_all_of: 100,
    chain_of_renaming_all_of: 300,
    circle_of_properties: 200,
    diamonds_of_all_of: 10,
    diamonds_of_one_of: 5,
    diamonds_of_properties: 10,
    diamonds_in_a_shape: 10,
    sites_of_a_shape: 300,
    sites_of_a_family: 300,
    shapes: 300,
    heirs_of_a_large_base: 100,
    component_schemas: 300,
    enum_values: 2000,
    required_properties: 500,
    parts_of_all_of: 300,
    alternatives: 200,
    alternatives_with_a_discriminator: 200,
    operations: 200,
    tags: 100,
    parameters: 100,
    security_schemes: 200,
    statuses: 100,
    media_types: 1000,
    examples: 300,
    a_long_description: 500,
    duplicate_keys: 300,
    errors_in_one_line: 300,
    misspelled_references: 600,
    misspelled_requirements: 600,
    unused_pins: 300,
    colliding_names: 300,
    brackets: 1000,
    deep_properties: 300,
    nested_anchors: 1000,
    aliases: 1500,
    a_long_line_of_yaml: 1000,
    repairs: 300,
    overlay_actions: 100,
    overlay_searches: 100,
    patterns_of_sites: 300,
    a_family_in_reverse: 300,
    nested_tuples: 300,
    paths_without_a_slash: 200,
}
