//! `names.lock`: the names assigned by the generator, recorded so that a growing document renames nothing.
//!
//! The format is that of a names file, so that a line can be moved there and changed. [`Lock::read`] parses a lock,
//! [`Lock::to_text`] writes it; the record of a run depends only on its input.
//!
//! Most names follow from a rule. They are not written out: `by-rule` lists the items with such names, since a later
//! item with the same name must be distinguished from an earlier one. A property or value that the document spells as
//! its name is not even listed, as no other item can take the name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identifier::is_valid;
use crate::rules;
use crate::source::{Node, scalar};

/// The item of a name, in the order of the text.
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
    /// A type, by its type path.
    Type,
    /// A field, a variant, a parameter, or a security scheme.
    Member,
    /// The variant of an enum for undeclared values, by the type path of the enum.
    Rest,
}

/// The notation of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As it is.
    Name,
    /// As a name by rule, in the list of its owner; the owner is this many bytes of the key.
    Rule {
        /// The length of the owner.
        owner: usize,
    },
    /// None.
    Implied,
}

/// The names recorded by an earlier run, or those of this one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    names: BTreeMap<(Section, String), (String, Form)>,
    /// The `operationId` from which the rule makes the names of an operation, empty if it takes the path. It may be
    /// that of another operation too in the next document, and so no longer be an id.
    ids: BTreeMap<String, String>,
    /// The items that were read with a name by rule: section, owner, and the rest of the key.
    by_rule: BTreeSet<(Section, String, String)>,
}

/// The section of what has a name that follows the rule.
const BY_RULE: &str = "by-rule";

const HEADER: &str = "\
# The names that the generator has given, so that none changes when the document does. Keep this file with the crate.
# To choose another name, put its line into a names file, which comes first. What is listed under `by-rule` has the usual name.
";

impl Lock {
    /// Parses the output of [`Lock::to_text`], and reports errors.
    pub fn read(node: &Node, sink: &mut Diagnostics) -> Self {
        let mut lock = Self::default();
        for (title, section) in node.as_map().into_iter().flatten() {
            if title == BY_RULE {
                lock.read_rules(&section.node, sink);
                continue;
            }
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

    fn read_rules(&mut self, node: &Node, sink: &mut Diagnostics) {
        for (title, content) in node.as_map().into_iter().flatten() {
            let section = match title.as_str() {
                "operations" => None,
                "types" => Some(Section::Type),
                "members" => Some(Section::Member),
                _ => {
                    sink.push(damaged(content.key));
                    continue;
                }
            };
            for (owner, entry) in content.node.as_map().into_iter().flatten() {
                let texts = entry.node.as_seq().unwrap_or(std::slice::from_ref(&entry.node));
                for text in texts {
                    match (text.as_str(), section) {
                        (Some(id), None) => self.note_id(owner, id),
                        (Some(rest), Some(section)) => {
                            self.by_rule.insert((section, owner.to_string(), rest.to_owned()));
                        }
                        (None, _) => sink.push(damaged(text.span)),
                    }
                }
            }
        }
    }

    fn take(&mut self, section: Section, key: &str, name: &Node, sink: &mut Diagnostics) {
        match name.as_str() {
            Some(text) if is_valid(text) => self.insert(section, key, text, Form::Name),
            _ => sink.push(damaged(name.span)),
        }
    }

    /// The name that is written for `key`.
    pub fn get(&self, section: Section, key: &str) -> Option<&str> {
        self.names.get(&(section, key.to_owned())).map(|(name, _)| name.as_str())
    }

    /// Returns whether `key`, whose first bytes are its owner, is listed with a name by rule.
    pub fn follows_rule(&self, section: Section, key: &str, owner: usize) -> bool {
        if matches!(section, Section::Method | Section::Request | Section::Response) {
            return self.ids.contains_key(key);
        }
        let (owner, rest) = split(key, owner);
        self.by_rule.contains(&(section, owner.to_owned(), rest.to_owned()))
    }

    /// The `operationId` that an operation is named by, empty if it is named by its path.
    pub fn id(&self, operation: &str) -> Option<&str> {
        self.ids.get(operation).map(String::as_str)
    }

    /// Records by which `operationId` an operation is named.
    pub fn note_id(&mut self, operation: &str, id: &str) {
        self.ids.insert(operation.to_owned(), id.to_owned());
    }

    /// Records the name of `key`.
    pub fn insert(&mut self, section: Section, key: &str, name: &str, form: Form) {
        self.names.insert((section, key.to_owned()), (name.to_owned(), form));
    }

    /// Every name that this run gives, with what it is given to.
    pub fn names(&self) -> impl Iterator<Item = (Section, &str, &str)> {
        self.names.iter().map(|((section, key), (name, _))| (*section, key.as_str(), name.as_str()))
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
            text.push_str(&entry("  ", key, &format!("{{ {} }}", parts.join(", "))));
        }
        self.section(&mut text, "types", Section::Type);
        self.section(&mut text, "members", Section::Member);
        self.section(&mut text, "rest", Section::Rest);
        self.rules(&mut text);
        text
    }

    fn rules(&self, text: &mut String) {
        let mut lists = String::new();
        if !self.ids.is_empty() {
            lists.push_str("  operations:\n");
            lists.extend(self.ids.iter().map(|(key, id)| entry("    ", key, &scalar(id))));
        }
        for (title, section) in [("types", Section::Type), ("members", Section::Member)] {
            let mut before = None;
            for (owner, rest) in self.by_rule(section) {
                if before.is_none() {
                    lists.push_str(&format!("  {title}:\n"));
                }
                if before != Some(owner) {
                    lists.push_str(&entry("    ", owner, ""));
                }
                before = Some(owner);
                lists.push_str(&format!("      - {}\n", scalar(rest)));
            }
        }
        if !lists.is_empty() {
            text.push_str(&format!("{BY_RULE}:\n{lists}"));
        }
    }

    /// Owner and rest of what follows the rule, by owner.
    fn by_rule(&self, section: Section) -> BTreeSet<(&str, &str)> {
        let all = self.names.range((section, String::new())..).take_while(move |((of, _), _)| *of == section);
        let by_rule = all.filter_map(|((_, key), (_, form))| match form {
            Form::Rule { owner } => Some(split(key, *owner)),
            Form::Name | Form::Implied => None,
        });
        by_rule.collect()
    }

    fn section(&self, text: &mut String, title: &str, section: Section) {
        let mut entries = self.of(section).peekable();
        if entries.peek().is_some() {
            text.push_str(&format!("{title}:\n"));
        }
        for (key, name) in entries {
            text.push_str(&entry("  ", key, &scalar(name)));
        }
    }

    fn of(&self, section: Section) -> impl Iterator<Item = (&str, &str)> {
        let all = self.names.range((section, String::new())..).take_while(move |((of, _), _)| *of == section);
        all.filter(|(_, (_, form))| *form == Form::Name).map(|((_, key), (name, _))| (key.as_str(), name.as_str()))
    }
}

/// The owner and the rest of a key, without the character between.
fn split(key: &str, owner: usize) -> (&str, &str) {
    let (owner, rest) = key.split_at_checked(owner).unwrap_or((key, ""));
    let mut rest = rest.chars();
    rest.next();
    (owner, rest.as_str())
}

fn damaged(span: crate::source::Span) -> Diagnostic {
    Diagnostic::new(rules::NAMES_LOCK, span, "invalid entry of `names.lock`")
        .help("restore the file; to choose a name, use the names file")
}

/// An entry of a mapping. YAML needs an explicit key indicator for a key of more than a thousand characters.
fn entry(indent: &str, key: &str, value: &str) -> String {
    let key = scalar(key);
    let gap = if value.is_empty() { "" } else { " " };
    match key.len() > 1000 {
        true => format!("{indent}? {key}\n{indent}:{gap}{value}\n"),
        false => format!("{indent}{key}:{gap}{value}\n"),
    }
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
    fn written_locks_round_trip() {
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
                lock.insert(section, key, &format!("n{index}"), Form::Name);
            }
            for (key, name) in [("keyword", "r#type"), ("word", "null"), ("underscored", "_id"), ("bool", "yes")] {
                lock.insert(section, key, name, Form::Name);
            }
            lock.insert(section, &"long".repeat(500), "long", Form::Name);
        }
        let (found, sink) = read(&lock.to_text());
        assert_eq!(sink.sorted(), Vec::<&Diagnostic>::new(), "{}", lock.to_text());
        assert_eq!(found, lock);
    }

    #[test]
    fn stores_only_keys_of_derived_names() {
        let long = "long".repeat(500);
        let keys = [("GET /a 200", " b.c"), ("a: #b", ".\n"), ("", ".x"), (long.as_str(), ".x"), ("whole", "")];
        let mut lock = Lock::default();
        for section in [Section::Method, Section::Request, Section::Response, Section::Type, Section::Member] {
            for (owner, rest) in keys {
                lock.note_id(owner, rest);
                lock.insert(section, &format!("{owner}{rest}"), "Unwritten", Form::Rule { owner: owner.len() });
            }
            lock.insert(section, "implied.x", "Unwritten", Form::Implied);
        }
        let text = lock.to_text();
        let (found, sink) = read(&text);
        assert_eq!(sink.sorted(), Vec::<&Diagnostic>::new(), "{text}");
        assert!(!text.contains("Unwritten"), "{text}");
        for (owner, rest) in keys {
            assert_eq!(found.id(owner), Some(rest), "{text}");
            assert!(found.follows_rule(Section::Method, owner, owner.len()), "{text}");
            for section in [Section::Type, Section::Member] {
                let key = format!("{owner}{rest}");
                assert!(found.follows_rule(section, &key, owner.len()) && found.get(section, &key).is_none(), "{text}");
                assert!(!found.follows_rule(section, "implied.x", 7), "{text}");
            }
        }
    }

    #[test]
    fn rejects_damaged_locks() {
        for text in [
            "types: {a: 1}",
            "types: {a: a b}",
            "operations: {GET /: {name: a}}",
            "words: {a: b}",
            "rest: {a: {b: c}}",
            "by-rule: {words: {a: [b]}}",
            "by-rule: {types: {a: [{}]}}",
        ] {
            assert!(read(text).1.has_errors(), "{text}");
        }
        assert_eq!(read("").0, Lock::default());
    }
}
