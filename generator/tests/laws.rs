//! Invariants that must hold for every version of the real document.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/comparison.rs"]
mod comparison;
#[path = "support/edit.rs"]
mod edit;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/random.rs"]
mod random;
#[path = "support/real.rs"]
mod real;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use comparison::{Files, changed, difference, undocumented};
use oascrate::diagnostic::{Diagnostics, render};
use oascrate::grammar::{Shape, walk};
use oascrate::import::import;
use oascrate::ir::{OperationSite, TypePath};
use oascrate::names::{Home, OperationNames, TypeNames};
use oascrate::pointer::Pointer;
use oascrate::source::{Node, Sources, Value, parse, to_yaml};
use pipeline::{Texts, generate};
use proptest::prelude::*;
use serde_json::Value as Json;

/// The real document, read.
static DOCUMENT: LazyLock<Node> = LazyLock::new(|| node(&real::document()));

/// The output for a document.
struct Emitted {
    /// The document after repairs and overlays.
    effective: Json,
    files: Files,
    /// The names of each operation, and of each type by its site.
    names: (BTreeMap<OperationSite, OperationNames>, BTreeMap<TypePath, TypeNames>),
}

/// The real document, and the output for it.
static REAL: LazyLock<Emitted> = LazyLock::new(|| emitted(&real::texts("omnichannel.yaml", real::document())));

fn emitted(texts: &Texts) -> Emitted {
    let (output, said) = texts.run(generate);
    let output = output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}"));
    let (api, names) = (output.reading.api, output.reading.names);
    let types = names.types.into_iter().map(|(id, names)| (api.types.get(id).site.clone(), names));
    Emitted {
        effective: output.reading.document.to_json(),
        files: output.files.into_iter().map(|file| (file.path, file.text)).collect(),
        names: (names.operations, types.collect()),
    }
}

fn node(text: &str) -> Node {
    let mut sources = Sources::new();
    let file = sources.add("document", text);
    let mut sink = Diagnostics::default();
    parse(&sources, file, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, &sources)))
}

/// The names of the real document.
fn names() -> Json {
    node(&real::names()).to_json()
}

/// Runs the generator on an effective document: it needs no overlays. Unused names are dropped, so that documents with
/// fewer operations can be read.
fn effective(document: &Json, mut names: Json) -> Texts {
    // A name that one set no longer uses is available to the next one.
    loop {
        let texts = Texts::new("effective.json", document.to_string()).names("names.json", names.to_string()).dialect(
            "dialect.yaml",
            real::dialect_text(),
            Some(real::dialect_module()),
        );
        let (_, said) = texts.run(oascrate::read);
        let unused: BTreeSet<&str> = said.lines().filter_map(unused_pin).collect();
        if unused.is_empty() {
            return texts;
        }
        drop_pins(&mut names, &unused);
    }
}

fn unused_pin(line: &str) -> Option<&str> {
    line.strip_prefix("error[unused-pin]: ")?.split('`').nth(1)
}

fn drop_pins(names: &mut Json, unused: &BTreeSet<&str>) {
    match names {
        Json::Object(members) => {
            members.retain(|key, member| {
                drop_pins(member, unused);
                // Neither a list without sites nor the documentation of one remains.
                let is_empty = *member == Json::Array(Vec::new())
                    || member.as_object().is_some_and(|set| set.keys().map(String::as_str).eq(["doc"]));
                !unused.contains(key.as_str()) && !is_empty
            });
        }
        Json::Array(items) => items.retain(|item| !item.as_str().is_some_and(|text| unused.contains(text))),
        _ => {}
    }
}

/// The files that an operation of this tag may change.
fn files_of(files: &Files, tag: &str) -> BTreeSet<String> {
    let title = format!("//! The operations of \"{tag}\".");
    let clients = files.iter().filter(|(path, text)| path.starts_with("client/") && text.contains(&title));
    let modules = clients.filter_map(|(path, _)| path.strip_prefix("client/"));
    let modules: Vec<&str> = modules.chain(["mod.rs"]).collect();
    let folders = ["models", "client", "server", "mock", "gateway"];
    let paths = folders.iter().flat_map(|folder| modules.iter().map(move |module| format!("{folder}/{module}")));
    let data = modules.iter().map(|module| format!("mock/{}", module.replace(".rs", ".json")));
    paths.chain(data).chain(["models/shared.rs".to_owned()]).collect()
}

/// Asserts that two documents that differ in one operation differ in that operation's files only, and in no name of
/// another one.
fn assert_only_touches(tag: &str, with: &Emitted, without: &Emitted) {
    let own = files_of(&with.files, tag);
    let others: Vec<&str> =
        changed(&with.files, &without.files).into_iter().filter(|path| !own.contains(*path)).collect();
    assert!(others.is_empty(), "an operation of {tag:?} changes {others:?}");
    for (site, names) in &without.names.0 {
        assert_eq!(with.names.0.get(site), Some(names), "{site}");
    }
    for (site, names) in &without.names.1 {
        let Some(found) = with.names.1.get(site) else { continue };
        assert_eq!(found.name, names.name, "{site}");
        // A type shared by several operations has the properties of all of them.
        let shared = names.home == Home::Shared && names.parts.iter().all(|part| found.parts.contains(part));
        assert!(shared || found.parts == names.parts, "{site}: {:?} and {:?}", found.parts, names.parts);
    }
}

#[test]
fn generation_is_deterministic() {
    let texts = real::texts("omnichannel.yaml", real::document());
    let run =
        || texts.run(generate).0.map(|o| (o.bindings("sample"), o.files, o.effective, o.quirks)).expect("an output");
    assert!(run() == run());
}

#[test]
fn effective_document_needs_no_repair() {
    let texts = effective(&REAL.effective, names());
    let (reading, said) = texts.run(oascrate::read);
    let reading = reading.unwrap_or_else(|| panic!("{said}"));
    assert_eq!(reading.fixes.first(), None);
    assert_eq!(difference(&REAL.files, &emitted(&texts).files), None);
}

#[test]
fn operation_pages_import_to_the_same_document() {
    let document = DOCUMENT.to_json();
    let mut sources = Sources::new();
    let operations = edit::operations(&document);
    let pages: Vec<_> = operations
        .iter()
        .enumerate()
        .map(|(index, operation)| sources.add(format!("page{index}.md"), edit::page(&document, operation)))
        .collect();
    let mut sink = Diagnostics::default();
    let united = import(&sources, None, &pages, &mut sink).document;
    assert_eq!(render(&sink, &sources), "");
    let found = emitted(&real::texts("pages.yaml", to_yaml(&united)));
    assert_eq!(difference(&REAL.files, &found.files), None);
}

#[test]
fn operation_pages_import_to_every_part_of_the_document() {
    let document = &REAL.effective;
    let mut sources = Sources::new();
    let operations = edit::operations(document);
    let pages = operations.iter().enumerate();
    let pages: Vec<_> = pages
        .map(|(index, operation)| sources.add(format!("page{index}.md"), edit::full_page(document, operation)))
        .collect();
    assert!(pages.len() > 100, "{} pages", pages.len());
    let mut sink = Diagnostics::default();
    let united = import(&sources, None, &pages, &mut sink).document.to_json();
    assert_eq!(render(&sink, &sources), "");

    let mut expected = document.clone();
    let mut components = expected["components"].take();
    let needed = edit::needed_components(&expected, document);
    let sections = components.as_object_mut().expect("there are components");
    sections.retain(|section, components| {
        let components = components.as_object_mut().expect("a section is a mapping");
        components.retain(|name, _| needed.contains(&(section.clone(), name.clone())));
        !components.is_empty()
    });
    expected["components"] = components;
    assert_eq!(united["paths"].to_string(), expected["paths"].to_string(), "paths, in their order");
    assert!(united == expected, "components, tags and the rest");
}

/// Returns the lists of sites of a names file, with or without documentation.
fn lists_of_sites(names: &mut Json) -> impl Iterator<Item = &mut Json> {
    let sections = names.as_object_mut().into_iter().flatten();
    let sections = sections.filter(|(section, _)| matches!(section.as_str(), "shapes" | "families"));
    let sets = sections.filter_map(|(_, sets)| sets.as_object_mut()).flat_map(|sets| sets.values_mut());
    sets.map(|set| if set.is_object() { &mut set["sites"] } else { set })
}

/// For a site in a shared response, the sites where it is written out; any other pattern as it is.
fn written_out(pattern: &Json, document: &Json) -> Vec<Json> {
    let Some(site) = pattern.as_str().and_then(|pattern| pattern.strip_prefix("response:")) else {
        return vec![pattern.clone()];
    };
    let (name, path) = site.find(' ').map_or((site, ""), |end| site.split_at(end));
    edit::uses(document, name).into_iter().map(|answer| Json::from(answer + path)).collect()
}

#[test]
fn inlined_references_generate_the_same_types() {
    let document = &REAL.effective;
    let mut names = names();
    for sites in lists_of_sites(&mut names) {
        let patterns = std::mem::take(sites);
        *sites = patterns.as_array().into_iter().flatten().flat_map(|pattern| written_out(pattern, document)).collect();
    }
    let found = undocumented(&emitted(&effective(&edit::written_out(document), names)).files);
    let expected = undocumented(&REAL.files);
    assert_eq!(difference(&expected, &found), None);
}

/// A run takes about a second, so there are few.
const CASES: u32 = 4;

proptest! {
    #![proptest_config(random::config(CASES))]

    #[test]
    fn ignores_order_of_paths_tags_and_components(mut seed in any::<u64>()) {
        let mut pick = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap_or_default() % below
        };
        let document = edit::reordered(DOCUMENT.to_json(), &mut pick);
        let found = emitted(&real::texts("reordered.json", document.to_string()));
        prop_assert_eq!(difference(&REAL.files, &found.files), None);
    }

    #[test]
    fn removed_operation_leaves_the_others_unchanged(which in any::<prop::sample::Index>()) {
        let document = &REAL.effective;
        let operation = which.get(&edit::operations(document)).clone();
        let fewer = emitted(&effective(&edit::without(document.clone(), &operation), names()));
        assert_only_touches(&edit::tag(document, &operation), &REAL, &fewer);
    }

    #[test]
    fn added_operation_leaves_the_others_unchanged(
        which in any::<prop::sample::Index>(),
        whose in any::<prop::sample::Index>(),
        path in "/api/v1/[a-z]{3,9}/added",
    ) {
        let document = &REAL.effective;
        let operations = edit::operations(document);
        let (copied, host) = (which.get(&operations), whose.get(&operations));
        let mut operation = document["paths"][&copied.0][&copied.1].clone();
        operation["operationId"] = format!("added-{path}").into();
        operation["tags"][0] = edit::tag(document, host).into();
        let parameters = operation["parameters"].as_array_mut();
        parameters.into_iter().for_each(|list| list.retain(|parameter| parameter["in"] != "path"));
        let mut more = document.clone();
        more["paths"][&path][&copied.1] = operation;
        let more = emitted(&effective(&more, names()));
        assert_only_touches(&edit::tag(document, host), &more, &REAL);
    }

    #[test]
    fn accepts_booleans_and_numbers_as_strings(which in prop::collection::vec(any::<bool>(), 64)) {
        let document = Node::from_json(Default::default(), &REAL.effective);
        let mut places: Vec<(Pointer, String)> = Vec::new();
        let mut which = which.iter().cycle();
        let mut booleans = 0;
        walk(&document, &mut |visit| {
            let text = match (&visit.node.value, visit.shape) {
                (Value::Bool(bool), Shape::Boolean | Shape::BooleanOrSchema) => bool.to_string(),
                (Value::Number(number), Shape::Count | Shape::Number) => number.to_string(),
                _ => return,
            };
            booleans += 1;
            if which.next() == Some(&true) {
                places.push((visit.pointer.clone(), text));
            }
        });
        prop_assert!(booleans > 100, "the document has {} of them", booleans);
        let mut written = document.clone();
        for (pointer, text) in places {
            *written.at_mut(&pointer).expect("a place of the walk") = Node::string(document.span, text);
        }
        let (reading, said) = effective(&written.to_json(), names()).run(oascrate::read);
        prop_assert!(reading.is_some(), "{}", said);
        prop_assert!(reading.is_some_and(|reading| reading.document.same_data(&document)));
    }
}
