//! The laws of all forms, and helpers of their tests.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::diagnostic::{Strictness, render};

/// Reads one text; returns the tree and the diagnostics.
pub(super) fn read(name: &str, text: &str) -> (Option<Node>, String) {
    let mut sources = Sources::new();
    let mut sink = Diagnostics::new(Strictness::Strict);
    let file = sources.add(name, text);
    let node = parse(&sources, file, &mut sink);
    (node, render(&sink, &sources))
}

/// Reads a text without errors; returns its data.
pub(super) fn data(name: &str, text: &str) -> serde_json::Value {
    let (node, said) = read(name, text);
    assert_eq!(said, "", "{text:?}");
    node.expect("a tree").to_json()
}

/// Every span of a tree with its text, as `line:column text`, keys before values.
pub(super) fn places(text: &str, node: &Node) -> Vec<String> {
    fn show(text: &str, span: Span) -> String {
        format!("{}:{} {}", span.line, span.column, &text[span.start as usize..span.end as usize])
    }
    fn walk(text: &str, node: &Node, out: &mut Vec<String>) {
        out.push(show(text, node.span));
        match &node.value {
            Value::Seq(items) => items.iter().for_each(|item| walk(text, item, out)),
            Value::Map(map) => map.values().for_each(|entry| {
                out.push(show(text, entry.key));
                walk(text, &entry.node, out);
            }),
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(text, node, &mut out);
    out
}

#[test]
fn detects_the_format_by_content() {
    let page = "# Page\n\n```json GET /x\n{ \"openapi\": \"3.0.0\" }\n```\n";
    let table = [
        ("a.yaml", "openapi: 3.0.0\n"),
        ("a.txt.yaml", "\u{feff}# a comment\n---\nopenapi: '3.0.0'\n"),
        ("a.yaml", "--- {openapi: 3.0.0}\n"),
        ("a.json", "{\"openapi\": \"3.0.0\"}"),
        ("a.yaml", "\u{feff}\n\t {\"openapi\":\"3.0.0\"}\n"),
        ("a.md", page),
        ("a.txt", page),
        ("a", page),
    ];
    for (name, text) in table {
        assert_eq!(data(name, text), json!({"openapi": "3.0.0"}), "{name}: {text}");
    }
}

#[test]
fn reports_the_file_without_a_document() {
    let table = [
        ("a.yaml", "", "empty-document"),
        ("a.yaml", "\u{feff}", "empty-document"),
        ("a.yaml", "# nothing\n\n", "empty-document"),
        ("a.yaml", "---\n...\n", "empty-document"),
        ("a.md", "# A page\n", "no-openapi-block"),
        ("a.txt", "", "no-openapi-block"),
    ];
    for (name, text, rule) in table {
        let (node, said) = read(name, text);
        assert_eq!(node, None, "{text:?}");
        assert!(said.starts_with(&format!("error[{rule}]")), "{text:?}\n{said}");
    }
}

#[test]
fn limits_nesting_in_every_format() {
    for depth in [MAX_DEPTH, MAX_DEPTH + 2, 100_000] {
        let json = "[".repeat(depth) + &"]".repeat(depth);
        let texts = [
            json.clone(),
            "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth),
            format!("--- {json}"),
            "- ".repeat(depth) + "x",
        ];
        for text in texts {
            let (node, said) = read("deep", &text);
            assert_eq!(node.is_none(), depth > MAX_DEPTH, "{depth} of {}", &text[..5]);
            assert_eq!(said.starts_with("error[too-deep]"), depth > MAX_DEPTH, "{said}");
        }
    }
}

#[test]
fn an_unknown_file_is_empty() {
    let sources = Sources::new();
    assert_eq!((sources.name(FileId(3)), sources.text(FileId(3))), ("", ""));
}

/// Returns whether a span is inside the text, and its line and column are those of its start.
fn is_true_to(text: &str, span: Span) -> bool {
    let Some(before) = text.get(..span.start as usize) else { return false };
    let line = without_bom(before).rsplit('\n').next().unwrap_or_default();
    text.get(span.start as usize..span.end as usize).is_some()
        && span.line as usize == before.matches('\n').count() + 1
        && span.column as usize == line.chars().count() + 1
}

fn all_spans(node: &Node) -> Vec<Span> {
    let below: Vec<Span> = match &node.value {
        Value::Seq(items) => items.iter().flat_map(all_spans).collect(),
        Value::Map(map) => map.values().flat_map(|e| [vec![e.key], all_spans(&e.node)].concat()).collect(),
        _ => Vec::new(),
    };
    [vec![node.span], below].concat()
}

/// Texts made of characters with a meaning in the forms.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "a",
        "b: ",
        ": ",
        "\n",
        "\n  ",
        "\n- ",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\"",
        "'",
        "|\n",
        ">-\n",
        "&x ",
        "*x",
        "!!str ",
        "!t ",
        "# c",
        "@",
        "`",
        "\t",
        "é",
        "😀",
        "\u{2028}",
        "\0",
        "\r\n",
        "---\n",
        "...\n",
        "<<: ",
        "\\",
        "\\u00e9",
        "\\ud83d",
        "0",
        "1.5",
        "~",
        "true",
        "```json\n",
        "```\n",
        "{\"openapi\": 3}",
        "a: 1\n",
        "\"k\": ",
        "  ",
    ]);
    prop::collection::vec(scrap, 0..30).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_text_parses_or_fails_with_valid_spans(text in scraps(), page in any::<bool>()) {
        let mut sources = Sources::new();
        let mut sink = Diagnostics::new(Strictness::Strict);
        let file = sources.add(if page { "a.md" } else { "a.yaml" }, text.as_str());
        let node = parse(&sources, file, &mut sink);
        prop_assert!(node.is_some() || sink.has_errors());
        prop_assert_eq!(render(&sink, &sources).is_empty(), sink.sorted().is_empty());
        let said = sink.sorted();
        let related = said.iter().flat_map(|d| d.related.iter().map(|(span, _)| *span));
        let told = said.iter().filter_map(|d| d.span).chain(related);
        for span in node.iter().flat_map(all_spans).chain(told) {
            prop_assert!(is_true_to(&text, span), "{:?}", span);
        }
    }

    #[test]
    fn written_documents_round_trip(text in scraps()) {
        let (Some(node), said) = read("a.yaml", &text) else { return Ok(()) };
        prop_assume!(said.is_empty() && node.value != Value::Null);
        prop_assert_eq!(data("again.yaml", &to_yaml(&node)), node.to_json());
    }
}
