//! The results of actions, and the diagnostics of those that cannot be applied.

use super::*;
use crate::diagnostic::{Strictness, render};
use crate::source::{MAX_DEPTH, Sources, parse};

/// The result of an overlay: the document as JSON, the fixes, and the diagnostics as text.
pub(super) struct Outcome {
    document: serde_json::Value,
    fixes: Vec<Fix>,
    pub said: String,
}

/// Applies `overlay` to `document`, both YAML, in a strict run.
pub(super) fn run(document: &str, overlay: &str) -> Outcome {
    run_as(Strictness::Strict, document, overlay)
}

fn run_as(strictness: Strictness, document: &str, overlay: &str) -> Outcome {
    let mut sources = Sources::new();
    let mut sink = Diagnostics::new(strictness);
    let document = sources.add("document.yaml", yaml(document));
    let overlay = sources.add("overlay.yaml", yaml(overlay));
    let mut document = parse(&sources, document, &mut sink).expect("a document");
    let overlay = parse(&sources, overlay, &mut sink).expect("an overlay");
    let Applied { fixes, refused } = apply(&mut Document::new(&mut document), &overlay, &mut sink);
    refused.into_iter().for_each(|refusal| sink.push(refusal.fault));
    Outcome { document: document.to_json(), fixes, said: render(&sink, &sources) }
}

/// A text in flow style would be parsed as JSON; after `---` it is YAML.
fn yaml(text: &str) -> String {
    if text.starts_with(['{', '[']) { format!("--- {text}\n") } else { text.to_owned() }
}

/// Actions, each given as flow mappings without braces and without `x-omnigen-quirk`, as an overlay.
fn overlay(actions: &[&str]) -> String {
    let mut text = "overlay: 1.1.0\ninfo: { title: t, version: '1' }\nactions:\n".to_owned();
    for (index, action) in actions.iter().enumerate() {
        text += &format!("- {{ {action}, x-omnigen-quirk: {{ id: q{index}, reason: r, evidence: e }} }}\n");
    }
    text
}

/// One action with an expectation, as an overlay.
fn expecting(action: &str, expect: &str) -> String {
    overlay(&[action]).replace("evidence: e", &format!("evidence: e, expect: {expect}"))
}

#[test]
fn only_strict_runs_require_a_reason() {
    let overlay = "overlay: 1.1.0\ninfo: { title: t, version: '1' }\nactions:\n\
                   - { target: $.a, update: { b: 1 }, description: because }\n";
    let Outcome { document, fixes, said } = run_as(Strictness::Lenient, "a: {}", overlay);
    assert_eq!((document, said.as_str()), (serde_json::json!({"a": {"b": 1}}), ""));
    let [fix] = fixes.as_slice() else { panic!("{fixes:?}") };
    assert_eq!(fix.rule, "$.a");
    assert!(matches!(&fix.origin, Origin::Overlay { reason, .. } if reason == "because"));
    assert!(run("a: {}", overlay).said.contains("an action requires the key `x-omnigen-quirk`"));
}

#[test]
fn applies_actions_as_in_overlay_1_1() {
    let table: &[(&str, &str, &[&str], &str)] = &[
        ("object: members are merged", "{a: {x: 1}}", &["target: $.a, update: {y: 2, x: 3}"], "{a: {x: 3, y: 2}}"),
        (
            "object: merged at any depth",
            "{a: {b: {c: 1}}}",
            &["target: $, update: {a: {b: {d: 2}}, e: 3}"],
            "{a: {b: {c: 1, d: 2}}, e: 3}",
        ),
        (
            "array below an object: concatenated",
            "{a: {b: [1]}}",
            &["target: $.a, update: {b: [2, 3]}"],
            "{a: {b: [1, 2, 3]}}",
        ),
        ("array: an element is appended", "{a: [1]}", &["target: $.a, update: 2"], "{a: [1, 2]}"),
        ("array: an object is appended", "{a: [{}]}", &["target: $.a, update: {b: 1}"], "{a: [{}, {b: 1}]}"),
        ("array: an array is concatenated", "{a: [1]}", &["target: $.a, update: [2, [3]]"], "{a: [1, 2, [3]]}"),
        ("primitive: replaced", "{a: x}", &["target: $.a, update: 1"], "{a: 1}"),
        ("primitive: replaced by null", "{a: x}", &["target: $.a, update: null"], "{a: null}"),
        ("primitive in an array: replaced", "{a: [1, 2]}", &["target: '$.a[1]', update: 3"], "{a: [1, 3]}"),
        ("remove a member, order is kept", "{a: 1, b: 2, c: 3}", &["target: $.a, remove: true"], "{b: 2, c: 3}"),
        ("remove an element", "{a: [1, 2, 3]}", &["target: '$.a[0]', remove: true"], "{a: [2, 3]}"),
        (
            "remove several elements of an array",
            "{a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
            &["target: '$.a[?@ > 1 && @ != 10]', remove: true"],
            "{a: [1, 10]}",
        ),
        ("remove what lies in each other", "{a: {a: {a: 1}}, b: 1}", &["target: $..a, remove: true"], "{b: 1}"),
        (
            "several targets",
            "{a: {x: {t: 1}, y: {t: 2}, z: {u: 1}}}",
            &["target: '$.a[?@.t]', update: {n: true}"],
            "{a: {x: {t: 1, n: true}, y: {t: 2, n: true}, z: {u: 1}}}",
        ),
        ("a target selected twice is changed once", "{a: [1]}", &["target: \"$['a', 'a']\", update: 2"], "{a: [1, 2]}"),
        (
            "names with special characters",
            "{paths: {'/a/{b}~': {get: {}}}}",
            &["target: \"$.paths['/a/{b}~'].get\", update: {x: 1}"],
            "{paths: {'/a/{b}~': {get: {x: 1}}}}",
        ),
        ("escapes in names", "{\"a'b\": {c: 1}}", &["target: \"$['a\\\\'b'].c\", update: 2"], "{\"a'b\": {c: 2}}"),
        ("an index is no name", "{a: {'0': x}, b: [y]}", &["target: '$.*[0]', remove: true"], "{a: {'0': x}, b: []}"),
        (
            "copy merges",
            "{a: {x: [1]}, b: {x: [2], y: 1}}",
            &["target: $.b, copy: $.a"],
            "{a: {x: [1]}, b: {x: [2, 1], y: 1}}",
        ),
        ("copy of a primitive", "{a: 1, b: 2}", &["target: $.b, copy: $.a"], "{a: 1, b: 1}"),
        ("copy into an array", "{a: {x: 1}, b: []}", &["target: $.b, copy: $.a"], "{a: {x: 1}, b: [{x: 1}]}"),
        (
            "move: add, copy, remove",
            "{a: {x: 1}}",
            &["target: $, update: {b: {}}", "target: $.b, copy: $.a", "target: $.a, remove: true"],
            "{b: {x: 1}}",
        ),
        (
            "queries see what actions before them did",
            "{a: [{n: 1}, {n: 2}]}",
            &[
                "target: '$.a[?@.n == 1]', update: {k: x}",
                "target: '$.a[?@.k]', update: {n: 2}",
                "target: '$.a[?@.n == 2 && !@.k]', remove: true",
                "target: '$.a[?@.n == 2]', update: {last: true}",
            ],
            "{a: [{n: 2, k: x, last: true}]}",
        ),
    ];
    for (what, document, actions, expected) in table {
        let outcome = run(document, &overlay(actions));
        assert_eq!(outcome.said, "", "{what}");
        let expected = run(expected, &overlay(&["target: $, update: {}"])).document;
        assert_eq!(outcome.document.to_string(), expected.to_string(), "{what}");
    }
}

#[test]
fn fixes_record_pointer_value_and_reason() {
    let document = "paths:\n  /a:\n    get:\n      tags: [x]\n      deprecated: yes\n      summary: s\n";
    let outcome = run(
        document,
        &overlay(&[
            "target: \"$.paths['/a'].get\", update: {tags: [y], deprecated: true, operationId: o}",
            "target: $.paths.*.*.summary, remove: true",
        ]),
    );
    assert_eq!(outcome.said, "");
    let told: Vec<_> = outcome
        .fixes
        .iter()
        .map(|f| {
            let show = |v: &Option<serde_json::Value>| v.as_ref().map_or("-".to_owned(), ToString::to_string);
            format!("{} {} line {}: {} -> {}", f.rule, f.pointer, f.span.line, show(&f.before), show(&f.after))
        })
        .collect();
    assert_eq!(
        told,
        [
            "q0 /paths/~1a/get/tags/1 line 4: - -> \"y\"",
            "q0 /paths/~1a/get/deprecated line 5: \"yes\" -> true",
            "q0 /paths/~1a/get/operationId line 4: - -> \"o\"",
            "q1 /paths/~1a/get/summary line 6: \"s\" -> -",
        ]
    );
    let overlay = Origin::Overlay { file: FileId(1), reason: "r".to_owned(), evidence: "e".to_owned() };
    assert!(outcome.fixes.iter().all(|f| f.origin == overlay));
}

#[test]
fn new_nodes_have_spans_in_the_overlay() {
    let mut sources = Sources::new();
    let mut sink = Diagnostics::default();
    let document = sources.add("d", "a: {old: 1, kept: 2}\n");
    let text = sources.add("o", overlay(&["target: $.a, update: {new: [x], old: 3}"]));
    let mut document = parse(&sources, document, &mut sink).expect("a document");
    let text = parse(&sources, text, &mut sink).expect("an overlay");
    let applied = apply(&mut Document::new(&mut document), &text, &mut sink);
    applied.refused.into_iter().for_each(|refusal| sink.push(refusal.fault));
    let file = |pointer: &str| document.at(&Pointer::parse(pointer)?).map(|node| node.span.file.0);
    let files = ["/a", "/a/kept", "/a/old", "/a/new", "/a/new/0"].map(file);
    assert_eq!(files, [Some(0), Some(0), Some(1), Some(1), Some(1)]);
    assert_eq!(document.get("a").and_then(Node::as_map).map(|a| a["new"].key.file.0), Some(1));
}

#[test]
fn met_expectations_report_nothing() {
    let table = [
        ("{a: 1}", "target: $.a, update: 2", "1"),
        ("{a: [1, {b: x}]}", "target: $.a, update: [2]", "[1, {b: x}]"),
        ("{a: {b: 1, c: 2}}", "target: $.a, update: {b: 3}", "{b: 1}"),
        ("{a: {b: 1}}", "target: $.a, update: {n: 3}", "{n: null}"),
        ("{a: {n: null}}", "target: $.a, update: {n: 3}", "{n: null}"),
        ("{a: {b: {c: 1, d: 2}}}", "target: $.a, update: {b: {c: 3}}", "{b: {c: 1}}"),
        ("{a: {b: 1, c: 2}}", "target: $.a, update: {b: 3}", "{b: 1, c: 2}"),
        ("{a: {b: 1, c: 2}}", "target: $.a, remove: true", "{c: 2, b: 1}"),
        ("{a: [{b: 1}, {b: 1, c: 2}]}", "target: '$.a[*]', update: {b: 3}", "{b: 1}"),
        ("{a: {b: 1}, c: {d: 2}}", "target: $.a, copy: $.c", "{d: null}"),
    ];
    for (document, action, expect) in table {
        let outcome = run(document, &expecting(action, expect));
        assert_eq!(outcome.said, "", "{action} expecting {expect} of {document}");
        assert!(!outcome.fixes.is_empty(), "{action}");
    }
}

#[test]
fn rejects_mismatched_actions_without_changes() {
    let table = [
        ("overlay-no-match", "{a: 1}", overlay(&["target: $.b, remove: true"])),
        ("overlay-no-match", "{a: [1]}", overlay(&["target: '$.a[1]', remove: true"])),
        ("overlay-no-match", "{a: {'0': 1}}", overlay(&["target: '$.a[0]', remove: true"])),
        ("overlay-no-match", "{a: [1]}", overlay(&["target: '$.a[?@ > 1]', remove: true"])),
        ("overlay-no-match", "{a: {}}", overlay(&["target: $.a, copy: $.b"])),
        ("overlay-already-applied", "{a: 1}", overlay(&["target: $.a, update: 1"])),
        ("overlay-already-applied", "{a: {b: {c: 1}}}", overlay(&["target: $.a, update: {b: {c: 1}}"])),
        ("overlay-already-applied", "{a: {}}", overlay(&["target: $.a, update: {}"])),
        ("overlay-already-applied", "{a: [1, 2]}", overlay(&["target: $.a, update: 2"])),
        ("overlay-already-applied", "{a: {r: [x]}}", overlay(&["target: $.a, update: {r: [y, x]}"])),
        ("overlay-already-applied", "{a: 1}", expecting("target: $.a, update: 1", "0")),
        ("overlay-already-applied", "{a: {x: 1}, b: {x: 1}}", overlay(&["target: $.a, copy: $.b"])),
        ("overlay-unexpected-value", "{a: 1}", expecting("target: $.a, update: 2", "'1'")),
        ("overlay-unexpected-value", "{a: {b: 1}}", expecting("target: $.a, update: {b: 2}", "{b: null}")),
        ("overlay-unexpected-value", "{a: {b: 1}}", expecting("target: $.a, update: {b: 2}", "{c: 1}")),
        ("overlay-unexpected-value", "{a: {b: {c: 1}}}", expecting("target: $.a, update: {x: 2}", "{b: {}}")),
        ("overlay-unexpected-value", "{a: {b: 1, c: 2}}", expecting("target: $.a, remove: true", "{b: 1}")),
        ("overlay-unexpected-value", "{a: [{b: 1}, {b: 2}]}", expecting("target: '$.a[*]', update: {b: 3}", "{b: 1}")),
        ("overlay-incompatible", "{a: {}}", overlay(&["target: $.a, update: 1"])),
        ("overlay-incompatible", "{a: {}}", overlay(&["target: $.a, update: [1]"])),
        ("overlay-incompatible", "{a: 1}", overlay(&["target: $.a, update: {b: 1}"])),
        ("overlay-incompatible", "{a: {b: [1]}}", overlay(&["target: $.a, update: {x: 1, b: 2}"])),
        ("overlay-incompatible", "{a: {x: {}, y: 1}}", overlay(&["target: $.a.*, update: {z: 1}"])),
        ("overlay-syntax", "{a: [1, 2], b: 1}", overlay(&["target: $.b, copy: '$.a[*]'"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $, remove: true"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: a.b, update: 1"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: '$.a[', update: 1"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, copy: '$['"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, update: 2, remove: true"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, remove: false"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: 1, update: 2"])),
        ("overlay-syntax", "{a: 1}", overlay(&["update: 2"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, update: 2, updaet: 3"])),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, update: 2"]).replace("evidence: e", "evidence: ''")),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, update: 2"]).replace("reason: r, ", "")),
        (
            "overlay-syntax",
            "{a: 1}",
            overlay(&["target: $.a, update: 2"]).replace("reason: r", "x-reason: r, reason: r"),
        ),
        ("overlay-syntax", "{a: 1}", overlay(&["target: $.a, update: 2"]).replace("x-omnigen-quirk", "x-quirks")),
        ("overlay-syntax", "{a: {}, b: {}}", overlay(&["target: $.b, copy: $.a"]).replace("1.1.0", "1.0.0")),
    ];
    for (rule, document, overlay) in table {
        let outcome = run(document, &overlay);
        assert!(outcome.said.starts_with(&format!("error[{rule}]")), "{overlay}\n{}", outcome.said);
        assert_eq!(outcome.said.matches("error[").count(), 1, "{overlay}\n{}", outcome.said);
        assert_eq!(outcome.fixes, [], "{overlay}");
        assert_eq!(outcome.document, run(document, &super::tests::overlay(&["target: $.none, remove: true"])).document);
    }
}

#[test]
fn checks_the_structure_of_the_overlay() {
    let table = [
        ("[1]", "an overlay must be a mapping, not a sequence"),
        ("{overlay: 1.1.0, info: {title: t, version: v}}", "an overlay requires the key `actions`"),
        ("{overlay: 1.1.0, info: {title: t, version: v}, actions: 1}", "`actions` must be a sequence"),
        ("{overlay: 1.1.0, info: {title: t, version: 1}, actions: [x]}", "`version` must be a string, not a number"),
        ("{overlay: 1.1.0, info: {title: t, version: 1}, actions: [x]}", "an action must be a mapping, not a string"),
        ("{overlay: 2.0.0, info: {}, actions: [{}]}", "unknown version of the overlay specification"),
        ("{overlay: 2.0.0, info: {}, actions: [{}]}", "`info` requires the key `title`"),
        ("{overlay: 2.0.0, info: {}, actions: [{}]}", "an action requires the key `x-omnigen-quirk`"),
        ("{overlay: 2.0.0, info: {}, actions: [{}], extend: x}", "an overlay has no key `extend`"),
    ];
    for (overlay, message) in table {
        let outcome = run("{a: 1}", overlay);
        assert!(outcome.said.contains(&format!("error[overlay-syntax]: {message}\n")), "{overlay}\n{}", outcome.said);
    }
}

#[test]
fn rejects_duplicate_ids() {
    let twice = overlay(&["target: $.a, update: 2", "target: $.a, update: 3"]).replace("q1", "q0");
    let outcome = run("{a: 1}", &twice);
    assert_eq!(outcome.document, serde_json::json!({"a": 2}), "the first is carried out, the second is not");
    assert!(outcome.said.contains("duplicate id in the overlay"), "{}", outcome.said);
}

#[test]
fn continues_after_an_invalid_action() {
    let outcome =
        run("{a: 1}", &overlay(&["target: $.b, update: 2", "target: $.c, update: 2", "target: $.a, update: 2"]));
    assert_eq!(outcome.said.matches("error[overlay-no-match]").count(), 2);
    assert_eq!(outcome.document, serde_json::json!({"a": 2}));
}

#[test]
fn limits_the_size_of_copies() {
    for (case, document, target, most) in [
        ("a list that doubles", "{a: {l: []}}", "$.a.l", 21),
        ("an object that gets deeper", "{a: {c: {}}}", "$.a.c", MAX_DEPTH + 1),
    ] {
        let action = format!("target: {target}, copy: $.a");
        let Outcome { fixes, said, .. } = run(document, &overlay(&vec![action.as_str(); most]));
        assert!(!fixes.is_empty() && fixes.len() < most, "{case}: {} fixes", fixes.len());
        assert!(said.contains("overlay-expansion"), "{case}: {said}");
    }
}
