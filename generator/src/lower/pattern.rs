//! Patterns: from the regular expressions of JSON Schema, which are those of ECMAScript, to those that servers match.
//!
//! In ECMAScript, `\\d` is a digit of ASCII and `[[a]` a class of two characters; in the `regex` crate they are not.

use std::collections::BTreeMap;

use regex::Regex;

use super::Lower;
use crate::grammar::{Object, walk_objects};
use crate::rules;
use crate::source::Node;

/// The patterns of a document in the syntax of the `regex` crate.
#[derive(Default)]
pub(super) struct Patterns(BTreeMap<String, Result<String, Fault>>);

/// Why servers do not check a pattern.
#[derive(Clone, Copy)]
enum Fault {
    /// It is not a regular expression.
    Invalid,
    /// It cannot be matched in linear time.
    Unsupported,
    /// Its matcher takes more than ten megabytes.
    TooLarge,
}

impl Patterns {
    /// A pattern in the syntax of the `regex` crate, if servers check it.
    pub(super) fn get(&self, pattern: &str) -> Option<&str> {
        self.0.get(pattern)?.as_deref().ok()
    }
}

impl Lower<'_> {
    /// Translates all patterns, and reports those that servers do not check.
    pub(super) fn translate_patterns(&mut self) {
        let mut found = Vec::new();
        walk_objects(self.document, &mut |object, visit| {
            if object == Object::Schema {
                let pattern = visit.node.get("pattern");
                found.extend(pattern.and_then(|node| Some((node.as_str()?.to_owned(), node.span))));
                let names = visit.node.get("x-schema-patternProperties").and_then(Node::as_map);
                found.extend(names.into_iter().flatten().map(|(name, entry)| (name.to_string(), entry.key)));
            }
        });
        for (pattern, span) in found {
            let translated = self.patterns.0.entry(pattern).or_insert_with_key(|pattern| translate(pattern));
            let Err(fault) = translated else { continue };
            let (why, help) = match fault {
                Fault::Invalid => ("it is not a regular expression", "correct it, or remove the keyword"),
                Fault::Unsupported => (
                    "it uses features, such as look-around, that can take exponential time",
                    "ignore this warning if handlers check the value; otherwise write the pattern without them",
                ),
                Fault::TooLarge => (
                    "its repetitions make it too large",
                    "limit the length with `maxLength`, and repeat with `*` or `+`",
                ),
            };
            self.report(rules::UNSUPPORTED_PATTERN, span, format!("this pattern is not checked: {why}"), help);
        }
    }
}

fn translate(pattern: &str) -> Result<String, Fault> {
    let fault = || if looks_around_or_back(pattern) { Fault::Unsupported } else { Fault::Invalid };
    let translated = jsonschema_regex::to_rust_regex(pattern).map_err(|()| fault())?;
    match Regex::new(&translated) {
        Ok(_) => Ok(translated.into_owned()),
        Err(regex::Error::CompiledTooBig(_)) => Err(Fault::TooLarge),
        Err(_) => Err(fault()),
    }
}

/// Returns whether a pattern has look-around or back references, which are valid in ECMAScript.
fn looks_around_or_back(pattern: &str) -> bool {
    let is_reference = |pair: &[u8]| matches!(pair, [b'\\', b'1'..=b'9' | b'k']);
    ["(?=", "(?!", "(?<=", "(?<!"].iter().any(|start| pattern.contains(start))
        || pattern.as_bytes().windows(2).any(is_reference)
}

/// The text of a `pattern`, if it is a text.
pub(super) fn text(node: &Node) -> &str {
    node.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_patterns_as_ecmascript_does() {
        for (pattern, matching, other) in [
            (r"^\d+$", "12", "\u{661}\u{662}"),
            (r"^\w$", "a", "\u{e9}"),
            (r"^[\w.]$", ".", "\u{e9}"),
            (r"^[a&&b]$", "&", "c"),
            (r"^[[a]$", "[", "b"),
            (r"^a\/b$", "a/b", "a\\/b"),
            (r"^\u0041$", "A", "u0041"),
            (r"^\cJ$", "\n", "cJ"),
            ("^a$", "a", "a\n"),
            ("b", "abc", "ac"),
        ] {
            let translated = translate(pattern).unwrap_or_else(|_| panic!("{pattern} is translated"));
            let regex = Regex::new(&translated).unwrap();
            assert!(regex.is_match(matching) && !regex.is_match(other), "{pattern}: {translated}");
        }
    }

    #[test]
    fn refuses_what_cannot_be_matched_in_linear_time() {
        for pattern in ["^(?!a)", "(?<=a)b", r"(a)\1", r"(?<a>b)\k<a>"] {
            assert!(matches!(translate(pattern), Err(Fault::Unsupported)), "{pattern}");
        }
        for pattern in ["(", "a{2,1}", "[b-a]", "*"] {
            assert!(matches!(translate(pattern), Err(Fault::Invalid)), "{pattern}");
        }
        assert!(matches!(translate("^.{1,2097152}"), Err(Fault::TooLarge)));
    }
}
