//! `names.lock`: the names that the generator has given, kept so that a document that grows renames nothing.
//!
//! A text in the form of a names file, so that a line of it can be moved there and changed. [`Lock::read`] takes one in,
//! [`Lock::to_text`] writes one; what a run records depends on nothing but its input.

use std::collections::BTreeMap;

use super::ident;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Node;

/// What a name is given to. The order is that of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// A group, by its tag.
    Group,
    /// The method of an operation, by method and path.
    Method,
    /// The request type of an operation.
    Request,
    /// The response type of an operation.
    Response,
    /// A type, by its site.
    Type,
    /// A field, a variant, a parameter, or a security scheme.
    Member,
    /// The variant of an enum for everything that the document does not name, by the site of the enum.
    Rest,
}

impl Section {
    /// Whether it holds types of operations.
    pub fn is_of_operation(self) -> bool {
        matches!(self, Self::Request | Self::Response)
    }
}

/// The names that an earlier run has given, or those that this one gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<(Section, String), String>);

const HEADER: &str = "\
# The names that the generator has given, so that none changes when the document does. Keep this file with the crate.
# To choose another name, put its line into a names file: what stands there comes first.
";

impl Lock {
    /// Reads what [`Lock::to_text`] has written; what is wrong with it is reported.
    pub fn read(node: &Node, sink: &mut Diagnostics) -> Self {
        let mut lock = Self::default();
        for (title, section) in node.as_map().into_iter().flatten() {
            for (key, entry) in section.node.as_map().into_iter().flatten() {
                match (title.as_str(), entry.node.as_map()) {
                    ("operations", Some(parts)) => {
                        for (part, name) in parts {
                            let section = match part.as_str() {
                                "method" => Section::Method,
                                "type" => Section::Request,
                                "response" => Section::Response,
                                _ => {
                                    sink.push(damaged(name.key));
                                    continue;
                                }
                            };
                            lock.take(section, key, &name.node, sink);
                        }
                    }
                    ("groups", None) => lock.take(Section::Group, key, &entry.node, sink),
                    ("types", None) => lock.take(Section::Type, key, &entry.node, sink),
                    ("members", None) => lock.take(Section::Member, key, &entry.node, sink),
                    ("rest", None) => lock.take(Section::Rest, key, &entry.node, sink),
                    _ => sink.push(damaged(entry.key)),
                }
            }
        }
        lock
    }

    fn take(&mut self, section: Section, key: &str, name: &Node, sink: &mut Diagnostics) {
        match name.as_str() {
            Some(text) if ident::is_valid(text) => self.insert(section, key, text),
            _ => sink.push(damaged(name.span)),
        }
    }

    /// The name of `key`.
    pub fn get(&self, section: Section, key: &str) -> Option<&str> {
        self.0.get(&(section, key.to_owned())).map(String::as_str)
    }

    /// Records the name of `key`.
    pub fn insert(&mut self, section: Section, key: &str, name: &str) {
        self.0.insert((section, key.to_owned()), name.to_owned());
    }

    /// Every name that is recorded, with what it is given to.
    pub fn names(&self) -> impl Iterator<Item = (Section, &str, &str)> {
        self.0.iter().map(|((section, key), name)| (*section, key.as_str(), name.as_str()))
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        self.section(&mut text, "groups", Section::Group);
        let mut operations: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (section, part) in
            [(Section::Method, "method"), (Section::Request, "type"), (Section::Response, "response")]
        {
            for (key, name) in self.of(section) {
                operations.entry(key).or_default().push(format!("{part}: {}", scalar(name)));
            }
        }
        if !operations.is_empty() {
            text.push_str("operations:\n");
        }
        for (key, parts) in operations {
            text.push_str(&entry(key, &format!("{{ {} }}", parts.join(", "))));
        }
        self.section(&mut text, "types", Section::Type);
        self.section(&mut text, "members", Section::Member);
        self.section(&mut text, "rest", Section::Rest);
        text
    }

    fn section(&self, text: &mut String, title: &str, section: Section) {
        let mut entries = self.of(section).peekable();
        if entries.peek().is_some() {
            text.push_str(&format!("{title}:\n"));
        }
        for (key, name) in entries {
            text.push_str(&entry(key, &scalar(name)));
        }
    }

    fn of(&self, section: Section) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.range((section, String::new())..);
        all.take_while(move |((of, _), _)| *of == section).map(|((_, key), name)| (key.as_str(), name.as_str()))
    }
}

fn damaged(span: crate::source::Span) -> Diagnostic {
    Diagnostic::error("names-lock", span, "the generator has not written this into `names.lock`")
        .help("restore the file; to choose a name, put it into a names file instead")
}

/// An entry of a mapping. A key of more than a thousand characters needs a mark in YAML.
fn entry(key: &str, value: &str) -> String {
    let key = scalar(key);
    if key.len() > 1000 { format!("  ? {key}\n  : {value}\n") } else { format!("  {key}: {value}\n") }
}

/// A key or a value of a YAML mapping, quoted where it would be read as something else.
pub(super) fn scalar(key: &str) -> String {
    let starts_plainly = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let is_plain = |c: char| c.is_alphanumeric() || c == ' ' || c.is_ascii_punctuation();
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let plain = starts_plainly
        && key.chars().all(is_plain)
        && !key.contains(": ")
        && !key.contains(" #")
        && !key.ends_with([':', ' '])
        && !words.contains(&key.to_ascii_lowercase().as_str());
    if plain {
        return key.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in key.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if is_plain(c) => quoted.push(c),
            c => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Sources, parse};

    fn read(text: &str) -> (Lock, Diagnostics) {
        let mut sources = Sources::new();
        let file = sources.add("names.lock", text);
        let mut sink = Diagnostics::default();
        let lock = parse(&sources, file, &mut sink).map(|node| Lock::read(&node, &mut sink)).unwrap_or_default();
        (lock, sink)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut lock = Lock::default();
        let keys = [
            "GET /a/{b} 200 c[].d",
            "schema:x",
            "",
            "yes",
            "Tag: old",
            "a #b",
            "@tag",
            "\"quoted\" \\ ",
            "two\nlines",
            "\u{202e}\u{1f600}\u{85}\u{2028}\u{e9}",
            "<<",
            "null",
            "1",
            "{}",
            "a:",
        ];
        let sections = [
            Section::Group,
            Section::Method,
            Section::Request,
            Section::Response,
            Section::Type,
            Section::Member,
            Section::Rest,
        ];
        for section in sections {
            for (index, key) in keys.iter().enumerate() {
                lock.insert(section, key, &format!("n{index}"));
            }
            for (key, name) in [("keyword", "r#type"), ("word", "null"), ("underscored", "_id"), ("bool", "yes")] {
                lock.insert(section, key, name);
            }
            lock.insert(section, &"long".repeat(500), "long");
        }
        let (found, sink) = read(&lock.to_text());
        assert_eq!(sink.sorted(), Vec::<&Diagnostic>::new(), "{}", lock.to_text());
        assert_eq!(found, lock);
    }

    #[test]
    fn damage_is_an_error() {
        for text in
            ["types: {a: 1}", "types: {a: a b}", "operations: {GET /: {name: a}}", "words: {a: b}", "rest: {a: {b: c}}"]
        {
            assert!(read(text).1.has_errors(), "{text}");
        }
        assert_eq!(read("").0, Lock::default());
    }
}
