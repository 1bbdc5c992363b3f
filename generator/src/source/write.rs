//! [`Node`] to YAML text.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Node, Value};

/// Characters that the writer takes for line breaks, as YAML 1.1 did, and that would not survive it; each with its
/// stand-in while it writes. Those are noncharacters, which Unicode keeps for such use inside a program and no document
/// holds.
const STAND_INS: [(char, char); 3] = [('\u{85}', '\u{fdd0}'), ('\u{2028}', '\u{fdd1}'), ('\u{2029}', '\u{fdd2}')];

/// What stands for the quotes around a text that the writer would leave without.
const QUOTES: [char; 2] = ['\u{fdd3}', '\u{fdd4}'];

/// Writes a document. Read again, it gives the same values: a text that looks like a number, a boolean or null is put
/// in quotes, and so is what only YAML 1.1 took for something else, such as `18:00` or `on`. (Only the key `<<` is not, and is refused when it is read again.)
pub fn to_yaml(node: &Node) -> String {
    // The writer fails on what the JSON data model does not have, and on output that fails; a text in memory has
    // neither.
    let text = serde_yaml::to_string(&Plain(node)).unwrap_or_default();
    let text = text.replace(QUOTES, "'");
    STAND_INS.iter().fold(text, |text, (real, stand_in)| match text.contains(*stand_in) {
        true => text.replace(*stand_in, real.encode_utf8(&mut [0; 4])),
        false => text,
    })
}

/// A node as `serde` sees it: the value without its place.
struct Plain<'a>(&'a Node);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(b) => serializer.serialize_bool(*b),
            Value::Number(n) => n.serialize(serializer),
            Value::String(s) => Text(s).serialize(serializer),
            Value::Seq(items) => serializer.collect_seq(items.iter().map(Plain)),
            Value::Map(map) => {
                let mut out = serializer.serialize_map(Some(map.len()))?;
                map.iter().try_for_each(|(key, entry)| out.serialize_entry(&Text(key), &Plain(&entry.node)))?;
                out.end()
            }
        }
    }
}

/// A text, with stand-ins where it needs them.
struct Text<'a>(&'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_misread(self.0) {
            let [open, close] = QUOTES;
            return serializer.collect_str(&format_args!("{open}{}{close}", self.0));
        }
        let stand_in = |c: char| STAND_INS.iter().find(|(real, _)| *real == c).map(|(_, stand_in)| *stand_in);
        if self.0.is_ascii() || !self.0.contains(|c| stand_in(c).is_some()) {
            return serializer.serialize_str(self.0);
        }
        serializer.serialize_str(&self.0.chars().map(|c| stand_in(c).unwrap_or(c)).collect::<String>())
    }
}

/// Whether YAML 1.1 took the text for a boolean, a time, a date, or one of its odder numbers. Such a text has no character
/// that means anything in quotes.
fn is_misread(text: &str) -> bool {
    let words = ["y", "n", "yes", "no", "on", "off"];
    let is_figure = |b: u8| b.is_ascii_digit() || b"+-_:.tTzZ ".contains(&b);
    words.iter().any(|word| word.eq_ignore_ascii_case(text))
        || text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
            && text.contains(|c: char| c.is_ascii_digit())
            && text.bytes().all(is_figure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;
    use crate::source::tests::data;
    use serde_json::json;

    #[test]
    fn texts_stay_texts() {
        let texts = [
            "",
            "~",
            "null",
            "true",
            "False",
            "yes",
            "on",
            "1",
            "-1",
            "+1",
            "007",
            "1.0",
            ".5",
            "5.",
            "1e3",
            "0x1F",
            "0o17",
            "1_000",
            ".inf",
            "-.INF",
            ".nan",
            "2026-08-01",
            "12:30:45",
            "<<",
            "=",
            "- a",
            "-",
            "?",
            ": a",
            "a: b",
            "a #b",
            "#",
            "[a]",
            "{a}",
            "*a",
            "&a",
            "!a",
            "!!str a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            " a",
            "a ",
            "a\nb",
            "a\n",
            "\na",
            "\n",
            " a\n b\n",
            "a\tb",
            "\t",
            "a\rb",
            "\0",
            "\u{7f}",
            "\u{85}",
            "a\u{2028}b",
            "\u{2029}",
            "\u{feff}a",
            "é😀",
            "---",
            "...",
            "a\\b",
        ];
        for text in texts {
            let key = if text == "<<" { "a" } else { text };
            let json = json!({ key: text, "in": [text, { "a": text }] });
            let written = to_yaml(&Node::from_json(Span::default(), &json));
            assert_eq!(data("a.yaml", &written), json, "{text:?} written as\n{written}");
        }
    }

    #[test]
    fn what_yaml_1_1_misread_is_in_quotes() {
        for text in ["18:00", "-1:30", "2026-08-01", "2026-08-01T10:00:00.000Z", "010", "1_000", "yes", "Off", "y"] {
            let written = to_yaml(&Node::from_json(Span::default(), &json!({ "a": text })));
            assert_eq!(written, format!("a: '{text}'\n"));
        }
        for text in ["18:00 sharp", "a1", "v1.2", "year", "664e8b70"] {
            let written = to_yaml(&Node::from_json(Span::default(), &json!({ "a": text })));
            assert_eq!(written, format!("a: {text}\n"));
        }
    }

    #[test]
    fn other_values_stay_what_they_are() {
        let json = json!({
            "a": [null, true, 0, -1, u64::MAX, i64::MIN, 1.5, 1.0, 1e300, 1e-7],
            "b": {},
            "c": [],
            "d": [[], [{}], {"e": [1]}],
        });
        let written = to_yaml(&Node::from_json(Span::default(), &json));
        assert_eq!(data("a.yaml", &written), json, "{written}");
    }

    #[test]
    fn the_order_of_keys_is_kept() {
        let written = to_yaml(&Node::from_json(Span::default(), &json!({"b": 1, "a": {"d": "x", "c": "1"}})));
        assert_eq!(written, "b: 1\na:\n  d: x\n  c: '1'\n");
    }
}
