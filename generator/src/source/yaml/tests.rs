//! YAML: values, positions, and errors.

use serde_json::json;

use crate::source::MAX_DEPTH;
use crate::source::tests::{data, places, read};

#[test]
fn reads_values_of_the_json_data_model() {
    let table = [
        ("a: yes\nb: no\nc: on\nd: 2026-08-01\n", json!({"a": "yes", "b": "no", "c": "on", "d": "2026-08-01"})),
        ("a: 'true'\nb: \"1\"\nc: '~'\nd: ''\n", json!({"a": "true", "b": "1", "c": "~", "d": ""})),
        ("a:\nb: ~\nc: null\n", json!({"a": null, "b": null, "c": null})),
        ("a: 1\nb: 0x10\nc: 0o10\nd: 1.5\ne: -2\n", json!({"a": 1, "b": 16, "c": 8, "d": 1.5, "e": -2})),
        ("a: |\n  x\n\n  y\nb: >-\n  x\n  y\n", json!({"a": "x\n\ny\n", "b": "x y"})),
        ("a: |\n  1\nb: |-\n  true\n", json!({"a": "1\n", "b": "true"})),
        ("a: x\n  y\n", json!({"a": "x y"})),
        (
            "200: a\ntrue: b\n1.0: c\n~: d\n'200 ': e\n",
            json!({"200": "a", "true": "b", "1.0": "c", "~": "d", "200 ": "e"}),
        ),
        ("- 1\n- [2, {a: 3}]\n-\n  - 4\n", json!([1, [2, {"a": 3}], [4]])),
        ("a:\n- 1\n- 2\n", json!({"a": [1, 2]})),
        ("a: !!str 1\nb: !!int '1'\nc: ! 1\nd: !!float 2\n", json!({"a": "1", "b": 1, "c": "1", "d": 2})),
        ("a: !!bool 'true'\nb: !!null ''\nc: !!str\n", json!({"a": true, "b": null, "c": ""})),
        ("a: !!map {}\nb: !!seq []\nc: ! []\n", json!({"a": {}, "b": [], "c": []})),
        ("a: &x [1]\nb: *x\nc: &y k\n*y : *y\n", json!({"a": [1], "b": [1], "c": "k", "k": "k"})),
        ("&k a: 1\nb: *k\n", json!({"a": 1, "b": "a"})),
        ("a: &x 1\nb: &x 2\nc: *x\n", json!({"a": 1, "b": 2, "c": 2})),
        ("'<<': 1\n", json!({"<<": 1})),
        ("a: b\r\nc:\r\n  - d\r\n", json!({"a": "b", "c": ["d"]})),
        ("%YAML 1.2\n---\na: b\n...\n", json!({"a": "b"})),
        ("just text\n", json!("just text")),
    ];
    for (text, expected) in table {
        assert_eq!(data("a.yaml", text), expected, "{text:?}");
    }
}

#[test]
fn keys_and_values_have_spans() {
    let text = "\
# Grüße
a: é x # comment
ü:
  - 'q'
  - |
    block

  - k: {z: [1, 2]}
    l:
last: plain
  two
";
    let (node, said) = read("a.yaml", text);
    assert_eq!(said, "");
    let all = "a: é x # comment\nü:\n  - 'q'\n  - |\n    block\n\n  - k: {z: [1, 2]}\n    l:\nlast: plain\n  two";
    let expected = [
        &format!("2:1 {all}"),
        "2:1 a",
        "2:4 é x",
        "3:1 ü",
        "4:3 - 'q'\n  - |\n    block\n\n  - k: {z: [1, 2]}\n    l",
        "4:5 'q'",
        "6:5 block",
        "8:5 k: {z: [1, 2]}\n    l",
        "8:5 k",
        "8:8 {z: [1, 2]}",
        "8:9 z",
        "8:12 [1, 2]",
        "8:13 1",
        "8:16 2",
        "9:5 l",
        "9:6 ",
        "10:1 last",
        "10:7 plain\n  two",
    ];
    assert_eq!(places(text, &node.expect("a tree")), expected);
}

#[test]
fn flow_collection_spans_include_the_bracket() {
    let text = "a: [ ] # none\nb: { c: [1] , d: {} } \ne: &x { }\n";
    let (node, _) = read("a.yaml", text);
    let places = places(text, &node.expect("a tree"));
    let brackets: Vec<_> = places[1..].iter().filter(|place| place.ends_with([']', '}'])).collect();
    assert_eq!(brackets, ["1:4 [ ]", "2:4 { c: [1] , d: {} }", "2:9 [1]", "2:18 {}", "3:4 &x { }"]);
}

#[test]
fn expanded_aliases_have_the_span_of_the_anchor() {
    let text = "a: &x {k: 1}\nb: *x\n";
    let (node, _) = read("a.yaml", text);
    let places = places(text, &node.expect("a tree"));
    assert_eq!(places[1..], ["1:1 a", "1:4 &x {k: 1}", "1:8 k", "1:11 1", "2:1 b", "1:4 &x {k: 1}", "1:8 k", "1:11 1"]);
}

#[test]
fn merges_what_merge_keys_refer_to() {
    let (node, said) = read("a.yaml", "a: &x {b: 1, c: 2}\nd: &y {e: 3}\nf: {<<: [*x, *y], c: 4}\n'<<': 5\n");
    let expected = serde_json::json!({"a": {"b": 1, "c": 2}, "d": {"e": 3}, "f": {"c": 4, "b": 1, "e": 3}, "<<": 5});
    assert_eq!(node.map(|node| node.to_json()), Some(expected));
    assert_eq!(said.matches("[merge-key]: ").count(), 1, "{said}");
}

#[test]
fn reports_errors_at_their_position() {
    let table = [
        ("duplicate-key", "a: 1\nb: 2\n'a': 3\n", "3:1"),
        ("duplicate-key", "200: 1\n'200': 2\n", "2:1"),
        ("duplicate-key", "a: {b: 1, b: 2}\n", "1:11"),
        ("merge-key", "a: &x {b: 1}\nc:\n  <<: *x\n", "3:3"),
        ("unrepresentable-number", "a: .inf\n", "1:4"),
        ("unrepresentable-number", "a: !!float .nan\n", "1:4"),
        ("unrepresentable-number", "a: [1e999]\n", "1:5"),
        ("complex-key", "? [a]\n: 1\n", "1:3"),
        ("complex-key", "a: &x {}\n*x : 1\n", "2:1"),
        ("yaml-tag", "a: !foo x\n", "1:4"),
        ("yaml-tag", "a: !!int x\n", "1:4"),
        ("yaml-tag", "a: !!int 1.5\n", "1:4"),
        ("yaml-tag", "a: !!seq {}\n", "1:4"),
        ("yaml-tag", "a: !!set {b}\n", "1:4"),
        ("several-documents", "a: 1\n---\nb: 2\n", "2:1"),
        ("alias-cycle", "a: &x [*x]\n", "1:8"),
        ("yaml-syntax", "a: *x\n", "1:4"),
        ("yaml-syntax", "a: b: c\n", "1:5"),
        ("yaml-syntax", "a:\n\tb: c\n", "2:2"),
        ("yaml-syntax", "a: [1, 2\nb: 3\n", "2:2"),
        ("yaml-syntax", "a: \"x\n", "1:4"),
        ("yaml-syntax", "a: \"\\q\"\n", "1:4"),
        ("yaml-syntax", "a:\n    b: 1\n  c: 2\n", "3:3"),
        ("yaml-syntax", "é: 'ü' x\n", "1:8"),
        ("yaml-syntax", "a: 1\n\0b: 2\n", "2:1"),
    ];
    for (rule, text, place) in table {
        let (_, said) = read("a.yaml", text);
        assert!(said.starts_with(&format!("error[{rule}]: ")), "{text:?}\n{said}");
        assert!(said.contains(&format!("--> a.yaml:{place}\n")), "{text:?} at {place}\n{said}");
        assert!(said.contains("= help: "), "{said}");
        assert_eq!(said.matches("error[").count(), 1, "{text:?}\n{said}");
    }
}

#[test]
fn continues_after_errors_other_than_syntax() {
    let (node, said) = read("a.yaml", "a: .inf\nb: 1\nb: 2\n<<: {c: 3}\nd: 4\n");
    assert_eq!(node.expect("a tree").to_json(), json!({"a": null, "b": 1, "d": 4, "c": 3}));
    assert_eq!(said.matches("error[").count(), 3, "{said}");
}

#[test]
fn limits_nested_aliases() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    let (node, said) = read("a.yaml", &text);
    assert_eq!(node, None);
    assert!(said.starts_with("error[alias-expansion]"), "{said}");

    let mut nested = "a0: &a0 []\n".to_owned();
    for level in 1..2 * MAX_DEPTH {
        nested += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    let (_, said) = read("a.yaml", &nested);
    assert!(said.starts_with("error[too-deep]"), "{said}");
}

#[test]
fn help_fits_the_message() {
    let table = [
        ("a: b: c\n", "quote the value if it contains `: `"),
        ("a:\n\tb: c\n", "use spaces instead of tabs"),
        ("a:\n  b: c\n\td: e\n", "use spaces instead of tabs"),
        ("a: @b\n", "it starts with a character that is reserved in YAML"),
        ("a: \"\\q\"\n", "use single quotes to keep the backslash"),
        ("a: \"x\n", "close the quote"),
        ("a: *b\n", "define the anchor"),
        ("a: \0\n", "delete the character"),
    ];
    for (text, help) in table {
        let (_, said) = read("a.yaml", text);
        assert!(said.contains(help), "{text:?}\n{said}");
    }
}
