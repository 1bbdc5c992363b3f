//! JSON: values, positions, and errors.

use serde_json::json;

use crate::source::tests::{data, places, read};

#[test]
fn agrees_with_serde_json() {
    let texts = [
        r#"{"a": [1, -2, 3.5, 1e3, 1E-2, -0.0, 12345678901234567890, 123456789012345678901234567890], "b": {}}"#,
        r#"["\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00 \u0000", "é😀", ""]"#,
        " [ true , false , null , [ ] , { } ] \r\n\t",
        r#"{"a": {"a": {"b": [[]]}}, "": 1}"#,
        "[0, 0.5, 0e1, 9223372036854775807, -9223372036854775808, 18446744073709551615]",
    ];
    for text in texts {
        let known: serde_json::Value = serde_json::from_str(text).expect("sound JSON");
        assert_eq!(data("a.json", text), known, "{text}");
    }
    // A number beyond 64 bits keeps its magnitude.
    assert_eq!(data("a.json", "[1e20]"), json!([1e20]));
}

#[test]
fn keys_and_values_have_spans() {
    let text = "{\n  \"é\": [\"ü\", 1],\r\n\t\"b\" : { }\n}\n";
    let (node, said) = read("a.json", text);
    assert_eq!(said, "");
    let expected = [
        &format!("1:1 {}", text.trim_end()),
        "2:3 \"é\"",
        "2:8 [\"ü\", 1]",
        "2:9 \"ü\"",
        "2:14 1",
        "3:2 \"b\"",
        "3:8 { }",
    ];
    assert_eq!(places(text, &node.expect("a tree")), expected);
}

#[test]
fn counts_columns_in_characters_on_long_lines() {
    let text = format!("[{}\"é\"]", "\"é\",".repeat(1000));
    let (node, _) = read("a.json", &text);
    let places = places(&text, &node.expect("a tree"));
    assert_eq!(places.last().map(String::as_str), Some("1:4002 \"é\""));
}

#[test]
fn reports_errors_at_their_position() {
    let table = [
        ("[1, 2,]", "1:6", "trailing comma"),
        ("{\"a\": 1,\n}", "1:8", "trailing comma"),
        ("[1 2]", "1:4", "expected `,` or `]`, found `2`"),
        ("[1", "1:3", "expected `,` or `]`, found the end of the text"),
        ("{\"a\" 1}", "1:6", "expected a colon, found `1`"),
        ("{a: 1}", "1:2", "expected a key, found `a`"),
        ("{'a': 1}", "1:2", "expected a key, found `'`"),
        ("{\"a\": tru}", "1:7", "expected a value, found `tru`"),
        ("{\"a\": NaN}", "1:7", "expected a value, found `NaN`"),
        ("{\"a\": }", "1:7", "expected a value, found `}`"),
        ("[1] []", "1:5", "unexpected text after the end of the document"),
        ("[\n// c\n1]", "2:1", "expected a value, found `/`"),
        ("[01]", "1:2", "malformed number"),
        ("[1.]", "1:2", "malformed number"),
        ("[-]", "1:2", "malformed number"),
        ("[1e]", "1:2", "malformed number"),
        ("[1e999]", "1:2", "number out of range"),
        ("[\"a\tb\"]", "1:4", "control character in a string"),
        ("[\"a\nb\"]", "1:4", "control character in a string"),
        ("[\"é\\x\"]", "1:4", "unknown escape"),
        ("[\"\\ud83d\"]", "1:3", "unknown escape"),
        ("[\"\\ude00\"]", "1:3", "unknown escape"),
        ("[\"\\u12\"]", "1:3", "unknown escape"),
        ("[\"\\é\"]", "1:3", "unknown escape"),
        ("[\"abc", "1:2", "unterminated string"),
        ("[\"abc\\", "1:6", "unknown escape"),
    ];
    for (text, place, message) in table {
        let (node, said) = read("a.json", text);
        assert_eq!(node, None, "{text:?}");
        assert!(said.starts_with(&format!("error[json-syntax]: invalid JSON: {message}\n")), "{text:?}\n{said}");
        assert!(said.contains(&format!("--> a.json:{place}\n")), "{text:?} at {place}\n{said}");
        assert!(said.contains("= help: "), "{said}");
    }
}

#[test]
fn duplicate_key_error_points_at_both() {
    let (node, said) = read("a.json", "{\n  \"a\": 1,\n  \"a\": 2\n}");
    assert_eq!(node.expect("a tree").to_json(), json!({"a": 1}));
    let expected = "\
error[duplicate-key]: duplicate key `a` in a mapping
 --> a.json:3:3
  |
2 |   \"a\": 1,
  |   --- first used here
3 |   \"a\": 2
  |   ^^^ duplicate key
  |
  = help: delete one of the two, or merge their values
";
    assert_eq!(said, expected);
}
