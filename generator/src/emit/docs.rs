//! Doc comments: the document's Markdown and HTML, made safe for rustdoc.

use proc_macro2::TokenStream;
use quote::quote;

/// Where a line of a doc comment is broken.
const WIDTH: usize = 100;

/// HTML that descriptions are written with.
const TAGS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
];

/// Paragraphs of a doc comment. Empty ones are left out.
#[derive(Default)]
pub(super) struct DocComment {
    lines: Vec<String>,
}

impl DocComment {
    /// A comment that starts with the text, if there is any.
    pub(super) fn new(text: Option<&str>) -> Self {
        Self::default().paragraph(text.unwrap_or_default())
    }

    /// Adds a paragraph of the document's Markdown.
    pub(super) fn paragraph(self, markdown: &str) -> Self {
        self.lines_of(markdown_lines(markdown))
    }

    /// Adds a paragraph of our own, which may link to items, if there is something to say.
    pub(super) fn own(self, text: &str) -> Self {
        self.lines_of(text.lines().map(str::to_owned).collect())
    }

    /// Adds a paragraph of our own if there is none yet.
    pub(super) fn or(self, text: impl FnOnce() -> String) -> Self {
        if self.lines.is_empty() { self.own(&text()) } else { self }
    }

    fn lines_of(mut self, lines: Vec<String>) -> Self {
        if lines.is_empty() {
            return self;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// As attributes in front of an item.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| spaced(line));
        quote!(#(#[doc = #lines])*)
    }

    /// As attributes at the head of a file.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| spaced(line));
        quote!(#(#![doc = #lines])*)
    }
}

/// A line as a comment has it. The compiler refuses comments with carriage returns in them, and those that do not read in the
/// order in which they are written.
fn spaced(line: &str) -> String {
    let is_refused = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line: String = line.chars().filter(|c| !is_refused(*c)).collect();
    if line.is_empty() { line } else { format!(" {line}") }
}

/// The lines of a Markdown text: prose is wrapped, tables and fences keep their lines, HTML tags are dropped, and nothing is
/// left that rustdoc would take for a link or run as a test.
fn markdown_lines(markdown: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in markdown.trim().lines() {
        // Four leading spaces would be a code block, and a test.
        let line = line.trim();
        if line.starts_with("```") {
            lines.push(if fenced { "```" } else { "```text" }.to_owned());
            fenced = !fenced;
        } else if fenced {
            lines.push(line.to_owned());
        } else if line.is_empty() {
            if lines.last().is_some_and(|l| !l.is_empty()) {
                lines.push(String::new());
            }
        } else if line.starts_with('|') {
            lines.push(safe(line));
        } else {
            wrap(&safe(line), &mut lines);
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn wrap(text: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    for word in text.split_whitespace() {
        // A word that would be a list item or a heading at the start of a line stays where it is.
        let special = matches!(word, "-" | "+" | "*") || word.starts_with('#') || word.ends_with('.') && word.len() < 4;
        if !line.is_empty() && line.len() + 1 + word.len() > WIDTH && !special {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
}

/// One line with HTML tags dropped, brackets escaped and bare addresses in angle brackets; code spans and links to addresses are
/// untouched.
pub(super) fn safe(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 1 {
            out.push_str(part);
        } else {
            prose(part, &mut out);
        }
    }
    if line.matches('`').count() % 2 == 1 {
        out.push('`');
    }
    out
}

fn prose(mut text: &str, out: &mut String) {
    while let Some(c) = text.chars().next() {
        let rest = text.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '<' => match tag_end(rest) {
                Some(end) => {
                    text = rest.get(end..).unwrap_or_default();
                    continue;
                }
                None => out.push_str("\\<"),
            },
            '[' => match link_end(text) {
                Some(end) => {
                    let (link, behind) = text.split_at(end);
                    out.push_str(link);
                    text = behind;
                    continue;
                }
                None => out.push_str("\\["),
            },
            ']' => out.push_str("\\]"),
            'h' if is_address(text) && !out.ends_with(|c: char| c.is_alphanumeric()) => {
                let stop = |c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"' | '\'' | '<' | ',' | ']');
                let end = text.find(stop).unwrap_or(text.len());
                let (address, behind) = text.split_at(end);
                let trimmed = address.trim_end_matches(['.', ';', ':']);
                out.push_str(&format!("<{trimmed}>{}", address.get(trimmed.len()..).unwrap_or_default()));
                text = behind;
                continue;
            }
            c => out.push(c),
        }
        text = rest;
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// At a `[`: where a link to an address ends, if it is one.
fn link_end(text: &str) -> Option<usize> {
    let label = text.get(1..)?.find(['[', ']', '<'])? + 1;
    let target = text.get(label..)?.strip_prefix("](")?;
    let length = target.find([')', '<', '>']).filter(|end| target.get(*end..).is_some_and(|t| t.starts_with(')')))?;
    let address = target.get(..length)?;
    (is_address(address) && !address.contains(char::is_whitespace)).then_some(label + 2 + length + 1)
}

/// Behind a `<`: where the tag ends, if it is one of HTML's. Anything else in angle brackets is meant as it stands.
fn tag_end(rest: &str) -> Option<usize> {
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    TAGS.contains(&name.as_str()).then(|| rest.find('>').map(|end| end + 1)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_safe_for_rustdoc() {
        for (markdown, expected) in [
            ("Plain.", vec!["Plain."]),
            ("<a href='x' target='_blank'>here</a> it is<br>", vec!["here it is"]),
            ("fields[] of a[0]", vec!["fields\\[\\] of a\\[0\\]"]),
            ("a `b[]` <c", vec!["a `b[]` \\<c"]),
            ("Vec<String> and a <b", vec!["Vec\\<String> and a \\<b"]),
            ("[here](https://x.example/y), [there](y)", vec!["[here](https://x.example/y), \\[there\\](y)"]),
            ("see https://x.example/y.", vec!["see <https://x.example/y>."]),
            ("    indented", vec!["indented"]),
            ("```json\n{}\n```", vec!["```text", "{}", "```"]),
            ("```\nopen", vec!["```text", "open", "```"]),
            ("one\n\n\ntwo\n", vec!["one", "", "two"]),
            ("| a | b |\n| - | - |", vec!["| a | b |", "| - | - |"]),
            ("an odd ` tick", vec!["an odd ` tick`"]),
        ] {
            assert_eq!(markdown_lines(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn characters_that_the_compiler_refuses_are_dropped() {
        for (line, expected) in [("", ""), ("a\rb", " ab"), ("a\u{202e}b\u{7}c", " abc"), ("\u{202e}", "")] {
            assert_eq!(spaced(line), expected, "{line:?}");
        }
    }

    #[test]
    fn prose_is_wrapped_between_words() {
        let lines = markdown_lines(&"word ".repeat(60));
        assert!(lines.len() > 1 && lines.iter().all(|l| l.len() <= WIDTH), "{lines:?}");
    }
}
