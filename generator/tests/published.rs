//! The repair rules together: on a small document, and on the published ones.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on stops")]

#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "only stages are run here")]
mod pipeline;
#[path = "support/real.rs"]
#[allow(dead_code, reason = "only stages are run here")]
mod real;
#[path = "support/shared.rs"]
#[allow(dead_code, reason = "only stages are run here")]
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use oascrate::diagnostic::{Diagnostic, Diagnostics, render};
use oascrate::grammar::{self, Shape, walk};
use oascrate::pointer::Pointer;
use oascrate::repair::{Fix, repair};
use oascrate::source::{self, Node, Sources, Value, to_yaml};

/// The published documents: every YAML file and every documentation page.
fn published() -> Vec<(String, Node)> {
    let folder = shared::folder();
    let mut files: Vec<PathBuf> = Vec::new();
    for part in ["upstream", "upstream/revisions"] {
        let entries = fs::read_dir(folder.join(part)).unwrap();
        files.extend(entries.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "yaml")));
    }
    files.push(folder.join("seeds/visitor-by-token.openapi.txt"));
    files.sort();
    files.iter().map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), parsed(file))).collect()
}

fn parsed(file: &Path) -> Node {
    let mut sources = Sources::new();
    let id = sources.add(file.to_string_lossy(), fs::read_to_string(file).unwrap());
    let mut sink = Diagnostics::default();
    let document = source::parse(&sources, id, &mut sink).unwrap();
    assert!(!sink.has_errors(), "{}", render(&sink, &sources));
    document
}

fn repaired(mut document: Node) -> (Node, Vec<Fix>) {
    let fixes = repair(&mut document, &real::dialect(), &mut Diagnostics::default());
    (document, fixes)
}

#[::testing::needs_shared]
#[test]
fn published_documents_are_valid_after_repair() {
    for (name, document) in published() {
        let (document, _) = repaired(document);
        let mut sink = Diagnostics::default();
        grammar::check(&document, &mut sink);
        let all: Vec<_> =
            sink.sorted().iter().map(|d| format!("{:?} {}: {}", d.severity, d.rule.id, d.message)).collect();
        println!("{name}: {all:#?}");
        assert!(!sink.has_errors(), "{name}: {all:#?}");
        serde_json::from_value::<openapiv3::OpenAPI>(document.to_json()).unwrap();
    }
}

#[::testing::needs_shared]
#[test]
fn repaired_document_needs_no_further_repair() {
    for (name, document) in published() {
        let (once, fixes) = repaired(document);
        let mut counts = BTreeMap::<_, usize>::new();
        for fix in &fixes {
            *counts.entry(fix.rule.as_str()).or_default() += 1;
        }
        println!("{name}: {counts:?}");
        let (twice, again) = repaired(once.clone());
        assert_eq!((twice == once, again), (true, Vec::new()), "{name}");
    }
}

#[::testing::needs_shared]
#[test]
fn repairs_the_seed_page() {
    for (_, document) in published().into_iter().filter(|(name, _)| name.starts_with("visitor-by-token")) {
        let rules: Vec<_> = repaired(document).1.into_iter().map(|fix| (fix.rule, fix.before, fix.after)).collect();
        let text = |text: &str| Some(serde_json::Value::from(text));
        let fix = |rule: &str| (rule.to_owned(), text("true"), Some(serde_json::Value::Bool(true)));
        assert_eq!(rules.iter().filter(|(rule, ..)| rule != "frozen-map").count(), 3);
        assert!(rules.contains(&fix("string-boolean")) && rules.contains(&fix("typed-example")));
    }
}

#[test]
fn ignores_quotes_around_booleans_and_numbers() {
    assert_quotes_make_no_difference(vec![("small".to_owned(), small())]);
}

#[::testing::needs_shared]
#[test]
fn ignores_quotes_in_published_documents() {
    assert_quotes_make_no_difference(published());
}

fn assert_quotes_make_no_difference(documents: Vec<(String, Node)>) {
    for (name, document) in documents {
        let mut quoted = document.clone();
        for pointer in quotable(&document) {
            let node = quoted.at_mut(&pointer).unwrap();
            let text = node.to_json().to_string();
            node.value = Value::String(text.into());
        }
        let (repaired_quoted, fixes) = repaired(quoted);
        assert!(repaired_quoted == repaired(document).0, "{name}");
        assert!(fixes.iter().any(|fix| fix.rule == "string-boolean"), "{name}");
    }
}

/// Returns every boolean and number that the table describes.
fn quotable(document: &Node) -> Vec<Pointer> {
    let mut places = Vec::new();
    walk(document, &mut |visit| {
        let wanted = matches!(visit.shape, Shape::Boolean | Shape::BooleanOrSchema | Shape::Count | Shape::Number);
        if wanted && matches!(visit.node.value, Value::Bool(_) | Value::Number(_)) {
            places.push(visit.pointer.clone());
        }
    });
    places
}

/// A document in which most rules find something.
fn small() -> Node {
    let json = serde_json::json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/rooms/{rid}": {
            "parameters": [{"name": "X-Auth-Token", "in": "header", "required": true, "schema": {"type": "string"}}],
            "post": {
                "deprecated": true,
                "parameters": [
                    {"name": "sort", "in": "query", "required": false,
                     "schema": {"format": "object", "nullable": true}},
                    {"name": "count", "in": "query", "schema": {"format": "int32", "minimum": 1, "default": "25"}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {"customFields": {
                        "type": "object",
                        "properties": {
                            "a": {"type": "integer", "nullable": true},
                            "b": {"type": "integer", "maximum": 9},
                        },
                        "example": {"a": "1", "b": "2", "c": "3"},
                    }},
                }}}},
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"type": "object", "properties": {"success": {"type": "boolean", "default": "true"}}},
                    "example": {"success": "true"},
                }}}},
            },
            "get": {"responses": {"401": {"$ref": "#/components/responses/A"}}},
        }},
        "components": {"schemas": null, "responses": {"A": {"description": "a"}}},
    });
    Node::from_json(source::Span::default(), &json)
}

#[test]
fn one_repair_applies_all_rules_completely() {
    let (document, fixes) = repaired(small());
    let applied: BTreeSet<_> = fixes.iter().map(|fix| fix.rule.as_str()).collect();
    assert_eq!(
        applied,
        BTreeSet::from([
            "null-map",
            "json-text-parameter",
            "invalid-format",
            "frozen-map",
            "string-boolean",
            "string-number",
            "typed-example",
            "optional-request-body",
            "undeclared-path-parameter",
            "authentication-header",
            "missing-unauthorized-response",
        ])
    );
    assert_eq!(repaired(document.clone()), (document.clone(), Vec::new()));
    let mut sink = Diagnostics::default();
    grammar::check(&document, &mut sink);
    assert_eq!(sink.sorted(), Vec::<&Diagnostic>::new());
}

#[test]
fn fixes_point_into_the_original_document() {
    assert_fixes_point_into(vec![("small".to_owned(), small())]);
}

#[::testing::needs_shared]
#[test]
fn fixes_point_into_published_originals() {
    assert_fixes_point_into(published());
}

fn assert_fixes_point_into(documents: Vec<(String, Node)>) {
    for (name, document) in documents {
        for fix in repaired(document.clone()).1 {
            let written = document.at(&fix.pointer);
            // A later rule may refer to additions of an earlier one; everything else is present, at the place of the
            // fix.
            match (&fix.before, written) {
                (Some(_), Some(written)) => assert_eq!(fix.span, written.span, "{name} {} {}", fix.rule, fix.pointer),
                (Some(_), None) => panic!("{name}: {} speaks of {}, which is not there", fix.rule, fix.pointer),
                (None, written) => assert_eq!(written, None, "{name} {} {}", fix.rule, fix.pointer),
            }
        }
    }
}

#[::testing::needs_shared]
#[test]
fn published_documents_agree_with_serde_yaml() {
    let folder = shared::folder().join("upstream");
    for name in ["omnichannel", "statistics", "integrations", "user-management"] {
        let text = shared::read(&folder.join(format!("{name}.yaml")));
        let node = tree("a.yaml", &text);
        let known: serde_json::Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(node.to_json(), known, "{name}");
        assert_eq!(tree("a.yaml", &to_yaml(&node)).to_json(), known, "{name} written and read");
        assert_eq!(tree("a.json", &known.to_string()).to_json(), known, "{name} as JSON");
        assert_spans_are_in(&node, &text);
    }
}

fn tree(name: &str, text: &str) -> Node {
    let mut sources = Sources::new();
    let file = sources.add(name, text);
    let mut sink = Diagnostics::default();
    let node = source::parse(&sources, file, &mut sink).unwrap();
    assert_eq!(render(&sink, &sources), "");
    node
}

fn assert_spans_are_in(node: &Node, text: &str) {
    let is_in = |span: source::Span| text.get(span.start as usize..span.end as usize).is_some();
    assert!(is_in(node.span), "{:?}", node.span);
    node.as_seq().into_iter().flatten().for_each(|item| assert_spans_are_in(item, text));
    for (key, entry) in node.as_map().into_iter().flatten() {
        assert!(is_in(entry.key), "{key}: {:?}", entry.key);
        assert_spans_are_in(&entry.node, text);
    }
}
