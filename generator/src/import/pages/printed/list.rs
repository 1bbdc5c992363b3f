//! Lists of parameters and properties: a name, a line with the type, and a description, without indentation.

use std::collections::BTreeSet;
use std::ops::Range;

use super::is_navigation;
use super::prose::prose;
use crate::import::pages::page::Page;
use crate::import::pages::schema::Declared;
use crate::import::pages::types::{TypeLine, type_line};
use crate::source::{Node, Span, Value};

/// Keywords that are printed with their value, without a space between.
const VALUES: &[(&str, &str)] = &[
    ("Example", "example"),
    ("Default", "default"),
    ("Minimum", "minimum"),
    ("Maximum", "maximum"),
    ("Min length", "minLength"),
    ("Max length", "maxLength"),
    ("Pattern", "pattern"),
    ("Valid values", "enum"),
];

/// An entry of a list.
#[derive(Debug)]
pub(super) struct Item<'a> {
    /// The name; elements of an array, and the whole, have none.
    pub name: Option<&'a str>,
    /// The place of the name, or of the type.
    pub span: Span,
    /// The number of the line with the type.
    pub line: usize,
    pub kind: TypeLine,
    pub description: Vec<String>,
    pub keywords: Vec<(&'static str, Node)>,
}

impl Item<'_> {
    /// Returns whether properties can follow.
    pub(super) fn is_container(&self) -> bool {
        self.kind.kind == Some("object")
    }

    /// The declaration, whose innermost schema is completed by `inner`.
    pub(super) fn declared(self, inner: impl FnOnce(&mut Declared)) -> Declared {
        let Self { span, kind: TypeLine { arrays, kind, format, is_nullable, flags, .. }, .. } = self;
        let mut declared = Declared { span, kind, format, ..Declared::default() };
        inner(&mut declared);
        for _ in 0..arrays {
            declared = Declared { span, kind: Some("array"), items: Some(Box::new(declared)), ..Declared::default() };
        }
        declared.is_nullable = is_nullable;
        declared.description = self.description;
        declared.keywords = self.keywords;
        declared.keywords.extend(flags.into_iter().map(|flag| (flag, Node::new(span, Value::Bool(true)))));
        declared
    }
}

/// Reads a list. `known` are the keys of the examples: a word for a type can also be a name. Entries with a name are
/// marked as read.
pub(super) fn items<'a>(page: &mut Page<'a>, lines: Range<usize>, known: &BTreeSet<&str>) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    let mut at = lines.start;
    while at < lines.end {
        let text = page.text(at);
        let next = if at + 1 < lines.end { type_line(page.text(at + 1)) } else { None };
        let own = type_line(text);
        let is_name =
            !text.is_empty() && (known.contains(text) || own.is_none() && !text.contains(char::is_whitespace));
        let (name, kind, line) = match (next, own) {
            (Some(next), _) if is_name => (Some(text), next, at + 1),
            (_, Some(own)) => (None, own, at),
            _ => {
                at = details(page, at, lines.end, items.last_mut());
                continue;
            }
        };
        page.mark(at..if name.is_some() { line + 1 } else { at });
        items.push(Item { name, span: page.span(at), line, kind, description: Vec::new(), keywords: Vec::new() });
        at = line + 1;
    }
    items
}

/// Reads a line, or a paragraph, that describes an entry. Returns the line after it.
fn details<'a>(page: &mut Page<'a>, at: usize, end: usize, item: Option<&mut Item<'a>>) -> usize {
    if is_navigation(page.text(at)) {
        page.mark(at..at + 1);
        return at + 1;
    }
    let Some(item) = item.filter(|_| !page.text(at).is_empty()) else { return at + 1 };
    if let Some((keyword, value)) = value(item.kind.kind.filter(|_| item.kind.arrays == 0), page.text(at)) {
        let value = Node::from_json(page.span(at), &value);
        item.keywords.push((keyword, value));
        page.mark(at..at + 1);
        return at + 1;
    }
    let begins = |line: usize| {
        let text = page.text(line);
        let is_name = line + 1 < end && !text.contains(char::is_whitespace) && type_line(page.text(line + 1)).is_some();
        text.is_empty() || is_name || type_line(text).is_some() || value(None, text).is_some() || is_navigation(text)
    };
    let after = (at + 1..end).find(|line| begins(*line)).unwrap_or(end);
    item.description.extend(prose(page, at..after));
    page.mark(at..after);
    after
}

/// Reads a keyword with its value: `Exampleblue`. The value has the type of the entry, where it can.
fn value(kind: Option<&str>, text: &str) -> Option<(&'static str, serde_json::Value)> {
    let (keyword, value) = VALUES.iter().find_map(|(word, keyword)| Some((*keyword, text.strip_prefix(word)?)))?;
    let mut letters = value.chars();
    let (first, second) = (letters.next()?, letters.next());
    // "Examples of names", "Defaults to 10".
    let is_sentence =
        first.is_whitespace() || first == ':' || first == 's' && second.is_none_or(|c| !c.is_alphanumeric());
    if is_sentence {
        return None;
    }
    let parsed = serde_json::from_str::<serde_json::Value>(value).ok();
    match keyword {
        "minimum" | "maximum" | "minLength" | "maxLength" => Some((keyword, parsed.filter(|it| it.is_number())?)),
        "enum" => Some((keyword, parsed.filter(|it| it.is_array())?)),
        "pattern" => Some((keyword, value.into())),
        _ if kind == Some("string") => Some((keyword, value.into())),
        _ => Some((keyword, parsed.unwrap_or_else(|| value.into()))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_keywords_with_values() {
        for (kind, text, expected) in [
            (Some("string"), "Exampleblue", Some(("example", json!("blue")))),
            (Some("string"), "Example12", Some(("example", json!("12")))),
            (Some("integer"), "Default12", Some(("default", json!(12)))),
            (Some("boolean"), "Defaulttrue", Some(("default", json!(true)))),
            (None, "Minimum1", Some(("minimum", json!(1)))),
            (None, "Minimumwage", None),
            (None, "Valid values[\"a\", \"b\"]", Some(("enum", json!(["a", "b"])))),
            (None, "Pattern^a+$", Some(("pattern", json!("^a+$")))),
            (None, "Examples of names", None),
            (None, "Example: a", None),
            (None, "Defaults to 10", None),
            (None, "Example", None),
        ] {
            assert_eq!(value(kind, text), expected, "{text}");
        }
    }
}
