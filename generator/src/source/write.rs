//! [`Node`] to YAML text.
//!
//! Input: a tree. Output: YAML that readers of version 1.2 and of version 1.1 parse to the same values: a string that
//! either would parse as something else is quoted, and so is one with invisible characters, which are escaped.

use std::fmt::Write;

use super::scalar::{Scalar, plain};
use super::{Node, Value};
use crate::printable::is_invisible;

/// The maximum length of a simple key in characters: readers look no further for the colon.
const SIMPLE_KEY: usize = 1000;

/// Writes a document. Parsed again, it has the same values.
pub fn to_yaml(node: &Node) -> String {
    let mut out = String::new();
    value(node, 0, Place::Line, &mut out);
    out
}

/// The position of a value.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// At the beginning of a line, or after the dash of an element.
    Line,
    /// After the colon of a key.
    Key,
}

/// Writes a value and its line break. All lines but the first are indented by `indent`.
fn value(node: &Node, indent: usize, place: Place, out: &mut String) {
    match &node.value {
        Value::Map(map) if !map.is_empty() => {
            for (index, (key, entry)) in map.iter().enumerate() {
                begin(index, indent, place, out);
                let key = scalar(key);
                if key.chars().count() > SIMPLE_KEY {
                    out.push_str("? ");
                    out.push_str(&key);
                    newline(indent, out);
                } else {
                    out.push_str(&key);
                }
                out.push(':');
                // An element needs no more indentation than the key of its list.
                let inner = if matches!(entry.node.value, Value::Seq(_)) { indent } else { indent + 2 };
                value(&entry.node, inner, Place::Key, out);
            }
        }
        Value::Seq(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                begin(index, indent, place, out);
                out.push_str("- ");
                value(item, indent + 2, Place::Line, out);
            }
        }
        other => {
            if place == Place::Key {
                out.push(' ');
            }
            match other {
                Value::Null => out.push_str("null"),
                Value::Bool(is) => out.push_str(if *is { "true" } else { "false" }),
                Value::Number(number) => out.push_str(&self::number(&number.to_string())),
                Value::String(text) if is_literal(text) => return literal(text, indent.max(2), out),
                Value::String(text) => out.push_str(&scalar(text)),
                Value::Map(_) => out.push_str("{}"),
                Value::Seq(_) => out.push_str("[]"),
            }
            out.push('\n');
        }
    }
}

/// Moves to the beginning of an entry or an element.
fn begin(index: usize, indent: usize, place: Place, out: &mut String) {
    match (index, place) {
        (0, Place::Line) => {}
        (0, Place::Key) => newline(indent, out),
        _ => out.extend(std::iter::repeat_n(' ', indent)),
    }
}

fn newline(indent: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

/// A number that both versions parse: 1.1 requires a fraction before an exponent, and a sign after it.
fn number(text: &str) -> String {
    let Some((mantissa, exponent)) = text.split_once('e') else { return text.to_owned() };
    let fraction = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
    format!("{mantissa}{fraction}e{sign}{exponent}")
}

/// Returns whether a text is written as a block scalar.
fn is_literal(text: &str) -> bool {
    let is_plain = |line: &str| !line.ends_with(' ') && !line.contains(is_special);
    text.contains('\n') && !text.starts_with([' ', '\n']) && text.split('\n').all(is_plain)
}

fn literal(text: &str, indent: usize, out: &mut String) {
    let (lines, mark) = match text.strip_suffix('\n') {
        None => (text, "|-"),
        Some(lines) if lines.ends_with('\n') => (lines, "|+"),
        Some(lines) => (lines, "|"),
    };
    out.push_str(mark);
    for line in lines.split('\n') {
        if line.is_empty() {
            out.push('\n');
        } else {
            newline(indent, out);
            out.push_str(line);
        }
    }
    out.push('\n');
}

/// A string on one line, as a key or a value.
pub(crate) fn scalar(text: &str) -> String {
    if text.contains(|c| c == '\n' || is_special(c)) {
        return double_quoted(text);
    }
    if is_plain(text) { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}

/// Returns whether a character is escaped: it is invisible, or a reader rejects it or treats it as a line break.
fn is_special(c: char) -> bool {
    is_invisible(c) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn double_quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        // Writing to a string cannot fail.
        let _ = match (c, u32::from(c)) {
            ('"' | '\\', _) => write!(out, "\\{c}"),
            ('\n', _) => write!(out, "\\n"),
            ('\r', _) => write!(out, "\\r"),
            ('\t', _) => write!(out, "\\t"),
            (_, code @ ..=0xff) if is_special(c) => write!(out, "\\x{code:02X}"),
            (_, code @ ..=0xffff) if is_special(c) => write!(out, "\\u{code:04X}"),
            (_, code) if is_special(c) => write!(out, "\\U{code:08X}"),
            _ => write!(out, "{c}"),
        };
    }
    out.push('"');
    out
}

/// Returns whether a plain scalar of this text is a string.
fn is_plain(text: &str) -> bool {
    let is_blank = |c: char| c == ' ';
    let first = text.chars().next();
    let is_indicator = first.is_none_or(|c| is_blank(c) || "#,[]{}&*!|>'\"%@`".contains(c));
    let rest = text.strip_prefix(['-', '?', ':']);
    let is_mark = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(is_blank));
    let is_marker = text.starts_with("---") || text.starts_with("...");
    let is_cut = text.contains(": ") || text.contains(" #") || text.ends_with(|c| c == ':' || is_blank(c));
    let is_string = matches!(plain(text), Scalar::Text);
    is_string && !(is_indicator || is_mark || is_marker || is_cut || is_misread(text))
}

/// Returns whether YAML 1.1 parses the text as a boolean, a time, a date, one of its other numbers, a merge or a
/// default.
fn is_misread(text: &str) -> bool {
    let words = ["y", "n", "yes", "no", "on", "off", "<<", "="];
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text).as_bytes();
    let is_number = match unsigned {
        [b'0', b'x' | b'X' | b'o' | b'O' | b'b' | b'B', digits @ ..] => {
            digits.iter().all(|b| b.is_ascii_hexdigit() || *b == b'_')
        }
        [b'0'..=b'9' | b'.', ..] => {
            let is_figure = |b: &u8| b.is_ascii_digit() || b"+-_:.eEtTzZ ".contains(b);
            unsigned.iter().any(u8::is_ascii_digit) && unsigned.iter().all(is_figure)
        }
        _ => false,
    };
    is_number || words.iter().any(|word| word.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Span;
    use crate::source::tests::data;

    fn written(json: &Json) -> String {
        to_yaml(&Node::from_json(Span::default(), json))
    }

    #[test]
    fn writes_readable_yaml() {
        let json = json!({
            "b": 1,
            "a": { "d": "x", "c": "1", "e": {}, "f": [] },
            "list": [1, [2, [3]], { "k": null, "l": [true] }, [], "a\nb\n"],
            "text": "one\n\n  two",
            "more": "one\n\n",
            "odd": "one \ntwo",
        });
        let expected = r#"b: 1
a:
  d: x
  c: '1'
  e: {}
  f: []
list:
- 1
- - 2
  - - 3
- k: null
  l:
  - true
- []
- |
  a
  b
text: |-
  one

    two
more: |+
  one

odd: "one \ntwo"
"#;
        assert_eq!(written(&json), expected);
        assert_eq!(data("a.yaml", expected), json);
    }

    #[test]
    fn quotes_ambiguous_strings() {
        let quoted = [
            "",
            "~",
            "null",
            "NULL",
            "true",
            "False",
            "y",
            "N",
            "yes",
            "Off",
            "<<",
            "=",
            "1",
            "-1",
            "+1",
            "007",
            "0o7",
            "0b1",
            "1_000",
            "0x_1F",
            "-0x1F",
            "1.0",
            ".5",
            "5.",
            "1e3",
            "1_0.5e+3",
            "1.5e3",
            ".inf",
            "-.INF",
            ".nan",
            "18:00",
            "-1:30",
            "190:20:30.15",
            "2026-08-01",
            "2026-08-01T10:00:00.000Z",
            "2001-12-14 21:59:43.10 -5",
            "- a",
            "-",
            "?",
            "? a",
            ": a",
            ":",
            "a: b",
            "a:",
            "a #b",
            "#",
            "[a]",
            "{a}",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "\"a\"",
            " a",
            "a ",
            "---",
            "--- a",
            "...",
            ",",
        ];
        for text in quoted {
            assert_eq!(written(&json!({ "a": text })), format!("a: '{text}'\n"));
        }
        assert_eq!(written(&json!({ "<<": "'a'", "y": 1 })), "'<<': '''a'''\n'y': 1\n");
        let plain =
            ["18:00 sharp", "a1", "v1.2", "year", "664e8b70", "a:b", "it's", "-a", "?a", "a#b", "é😀", "a, b", "+day"];
        for text in plain {
            assert_eq!(written(&json!({ "a": text })), format!("a: {text}\n"));
        }
    }

    #[test]
    fn escapes_invisible_characters() {
        for (text, expected) in [
            ("a\tb\r\"\\", r#""a\tb\r\"\\""#),
            ("\0\u{1b}\u{7f}\u{85}", r#""\x00\x1B\x7F\x85""#),
            ("\u{202e}\u{2028}\u{feff}\u{ffff}", r#""\u202E\u2028\uFEFF\uFFFF""#),
            ("\u{e0041}", r#""\U000E0041""#),
            ("\n", r#""\n""#),
            (" a\nb", r#"" a\nb""#),
        ] {
            assert_eq!(written(&json!(text)), format!("{expected}\n"));
        }
        assert_eq!(written(&json!("\u{fdd0}\u{fdd3}\u{fdd4}'")), "\u{fdd0}\u{fdd3}\u{fdd4}'\n");
    }

    #[test]
    fn keeps_numbers() {
        let json = json!([0, -1, u64::MAX, i64::MIN, 1.5, 1.0, -0.0, 1e300, 1.25e-7, 123_456_789.125]);
        let expected = "- 0\n- -1\n- 18446744073709551615\n- -9223372036854775808\n- 1.5\n- 1.0\n- -0.0\n- 1.0e+300\n\
                        - 1.25e-7\n- 123456789.125\n";
        assert_eq!(written(&json), expected);
        assert_eq!(data("a.yaml", expected), json);
    }

    fn string() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            6 => prop::sample::select(vec![
                "a", "b", " ", "  ", "\n", "\t", "\r", "- ", "-", "?", ":", ": ", " #", "#", ",", "[", "]", "{", "}", "&", "*",
                "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "~", "null", "true", "y", "off", "<<", "=", "0", "1", "7", "0x",
                "0o", "0b", "_", ".", "e", "+", "inf", ".nan", "12:30", "2026-08-01", "T", "Z", "---", "...", "\u{85}",
                "\u{2028}", "\u{feff}", "\u{fdd3}", "\u{fffe}", "\u{202e}", "\u{0}", "\u{7f}", "é", "😀", "\u{a0}",
            ]).prop_map(str::to_owned),
            1 => any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    fn tree() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            6 => string().prop_map(Json::from),
            1 => any::<i64>().prop_map(Json::from),
            1 => any::<u64>().prop_map(Json::from),
            1 => any::<f64>().prop_map(Json::from),
            1 => any::<bool>().prop_map(Json::from),
            1 => Just(Json::Null),
        ];
        leaf.prop_recursive(5, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
                prop::collection::vec((string(), inner), 0..5).prop_map(|entries| entries.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn written_values_round_trip(json in tree()) {
            let text = written(&json);
            prop_assert_eq!(&data("a.yaml", &text), &json, "{}", text);
            let other: Json = serde_yaml::from_str(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
            prop_assert_eq!(&other, &json, "{}", text);
        }

        #[test]
        fn long_keys_round_trip(key in "[a: \n]{990,1100}") {
            let json = json!({ "a": { key: [1] }, "b": 2 });
            prop_assert_eq!(data("a.yaml", &written(&json)), json);
        }
    }
}
