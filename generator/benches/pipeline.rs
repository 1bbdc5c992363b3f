//! The time from text to files: the whole pipeline, each stage, and a document eight times as large.
//!
//! `cargo bench -p oascrate`. The whole must stay below 0.25 s, and grow at most linearly with the document.

#![allow(clippy::panic, clippy::indexing_slicing, missing_docs, reason = "a benchmark that cannot go on stops")]

#[path = "../tests/support/pipeline.rs"]
mod pipeline;
#[path = "../tests/support/real.rs"]
mod real;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::diff::{Snapshot, compare};
use oascrate::names::{Choices, Lock};
use oascrate::names_file::NamesFile;
use oascrate::source::{FileId, Node, Sources, parse, to_yaml};
use oascrate::{Input, Output, emit, grammar, lower, names, overlay, repair, unify};
use pipeline::{Texts, generate};
use serde_json::{Map, Value};

/// How often the large document repeats each part of the real one.
const COPIES: usize = 8;

fn output(texts: &Texts) -> Output {
    let (output, said) = texts.run(generate);
    output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"))
}

fn whole(criterion: &mut Criterion) {
    let texts = real::texts("omnichannel.yaml", real::document());
    criterion.bench_function("text to files", |bencher| bencher.iter(|| black_box(texts.run(generate))));
}

fn growth(criterion: &mut Criterion) {
    let effective = output(&real::texts("omnichannel.yaml", real::document())).reading.document;
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(10);
    for copies in [1, COPIES] {
        let names = copied_names(copies).to_string();
        let texts = Texts::new("copies.yaml", to_yaml(&copied(&effective, copies))).names("names.json", names).dialect(
            "dialect.yaml",
            real::dialect_text(),
            Some(real::dialect_module()),
        );
        output(&texts);
        group.bench_function(format!("{copies} times"), |bencher| bencher.iter(|| black_box(texts.run(generate))));
    }
    group.finish();
}

/// Returns the names of the real document, those of parameters for every copy; properties of types are found by the
/// patterns of families.
fn copied_names(copies: usize) -> Value {
    let texts = Texts::new("names.yaml", real::names());
    let (mut names, _) = texts.run(|sources, input, _| tree(sources, input.document).to_json());
    let members = names["members"].as_object_mut();
    members.into_iter().for_each(|members| {
        for (key, name) in members.clone().into_iter().filter(|(key, _)| key.contains(" parameter:")) {
            let copied = |copy| key.split_once(" /").map(|(method, site)| format!("{method} /copy{copy}/{site}"));
            members.extend((1..copies).filter_map(copied).map(|key| (key, name.clone())));
        }
    });
    names
}

/// The document with each path several times, each time under another prefix and other tags.
fn copied(document: &Node, copies: usize) -> Node {
    let mut document = document.to_json();
    let paths = document["paths"].take();
    let mut all = Map::new();
    for copy in 0..copies {
        for (path, item) in paths.as_object().into_iter().flatten() {
            let mut item = item.clone();
            let prefix = if copy == 0 { String::new() } else { format!("/copy{copy}") };
            for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut).filter(|o| o.is_object()) {
                if copy > 0 {
                    let suffix = |value: &Value| Value::from(format!("{} {copy}", value.as_str().unwrap_or_default()));
                    operation["operationId"] = suffix(&operation["operationId"]);
                    operation["tags"][0] = suffix(&operation["tags"][0]);
                }
            }
            all.insert(format!("{prefix}{path}"), item);
        }
    }
    document["paths"] = Value::Object(all);
    Node::from_json(Default::default(), &document)
}

fn stages(criterion: &mut Criterion) {
    let texts = real::texts("omnichannel.yaml", real::document());
    let mut group = criterion.benchmark_group("stages");
    let (_, said) = texts.run(|sources, input, _| {
        let mut silent = Diagnostics::default();
        let read = |file: FileId| tree(sources, file);
        let dialect = real::dialect();
        let names_file = input.names.unwrap_or_else(|| panic!("the real document has names"));
        let document = read(input.document);
        group.bench_function("source", |bencher| bencher.iter(|| read(black_box(input.document))));
        let repair = |mut document: Node| {
            let fixes = repair::repair(&mut document, &dialect, &mut Diagnostics::default());
            (document, fixes)
        };
        group.bench_function("repair", |b| b.iter_batched(|| document.clone(), repair, BatchSize::LargeInput));
        let (document, _) = repair(document);
        let overlay = |document: Node| overlaid(document, sources, input);
        group.bench_function("overlay", |b| b.iter_batched(|| document.clone(), overlay, BatchSize::LargeInput));
        let document = overlay(document);
        group.bench_function("grammar", |b| {
            b.iter(|| grammar::check(black_box(&document), &mut Diagnostics::default()))
        });
        group.bench_function("lower", |b| {
            b.iter(|| lower::lower(black_box(&document), &dialect, &mut Diagnostics::default()))
        });
        let api =
            lower::lower(&document, &dialect, &mut silent).unwrap_or_else(|| panic!("the real document has an API"));
        let names_tree = read(names_file);
        let named = |mut api| {
            let mut sink = Diagnostics::default();
            let names_file = NamesFile::read(&names_tree, &mut sink);
            let unified = unify::unify(&mut api, &names_file, &mut sink);
            let choices = Choices { names_file: &names_file, lock: &Lock::default(), locked: true };
            let (names, _) = names::assign(&api, &unified, choices, &mut sink);
            (api, names)
        };
        group.bench_function("unify and names", |b| b.iter_batched(|| api.clone(), named, BatchSize::LargeInput));
        let (api, names) = named(api);
        group.bench_function("emit", |b| {
            b.iter(|| emit::emit(black_box(&api), &names, false, &mut Diagnostics::default()))
        });
        group.bench_function("effective document", |b| b.iter(|| to_yaml(black_box(&document))));
    });
    group.finish();
    assert_eq!(said, "");
}

fn tree(sources: &Sources, file: FileId) -> Node {
    let mut sink = Diagnostics::default();
    parse(sources, file, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, sources)))
}

fn overlaid(mut document: Node, sources: &Sources, input: &Input) -> Node {
    let mut edited = overlay::Document::new(&mut document);
    for file in &input.overlays {
        overlay::apply(&mut edited, &tree(sources, *file), &mut Diagnostics::default());
    }
    document
}

/// Two editions are read and compared in at most twice the time of a run that generates.
fn comparison(criterion: &mut Criterion) {
    let texts = real::texts("omnichannel.yaml", real::document());
    let read = || texts.run(Snapshot::read).0.unwrap_or_else(|| panic!("the real document is an edition"));
    let mut group = criterion.benchmark_group("comparison");
    group.bench_function("read an edition", |bencher| bencher.iter(read));
    let [base, head] = [read(), read()];
    group.bench_function("compare", |bencher| bencher.iter(|| compare(black_box(&base), &head)));
    group.bench_function("text to findings", |bencher| bencher.iter(|| compare(&read(), &read())));
    group.finish();
}

criterion_group!(benches, whole, stages, comparison, growth);
criterion_main!(benches);
