//! The lines of a page, and which of them were understood.

use super::elision::without_elisions;
use super::guess;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::source::{FileId, MAX_DEPTH, Node, Part, Sources, Span, Value, parse_part};

/// A line without the white space around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub span: Span,
}

/// A page, line by line.
#[derive(Debug)]
pub(super) struct Page<'a> {
    /// The name of the file.
    pub name: &'a str,
    file: FileId,
    text: &'a str,
    /// The text without `...` in examples.
    complete: Option<String>,
    lines: Vec<Line<'a>>,
    /// The byte offset at which each line starts, with its white space.
    starts: Vec<usize>,
    /// Whether each line was understood.
    read: Vec<bool>,
}

/// A JSON value on a page.
#[derive(Debug)]
pub(super) struct Block {
    /// The value, unless it is not JSON.
    pub value: Option<Node>,
    /// The line after it.
    pub end: usize,
}

impl<'a> Page<'a> {
    pub(super) fn new(sources: &'a Sources, file: FileId) -> Self {
        let text = sources.text(file);
        let (mut lines, mut starts, mut start) = (Vec::new(), Vec::new(), 0);
        for (line, number) in text.split_inclusive('\n').zip(1..) {
            let whole = line.trim_end_matches(is_space);
            let text = whole.trim_start_matches(is_space);
            let before = whole.len() - text.len();
            let column = line.get(..before).unwrap_or_default().chars().count();
            let from = start + before;
            let span = Span {
                file,
                start: narrow(from),
                end: narrow(from + text.len()),
                line: number,
                column: narrow(column + 1),
            };
            lines.push(Line { text, span });
            starts.push(start);
            start += line.len();
        }
        let read = lines.iter().map(|line| line.text.is_empty()).collect();
        Self { name: sources.name(file), file, text, complete: without_elisions(text), lines, starts, read }
    }

    /// The number of lines.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The text of a line; empty after the last one.
    pub(super) fn text(&self, at: usize) -> &'a str {
        self.lines.get(at).map_or("", |line| line.text)
    }

    /// A line with the white space before it.
    pub(super) fn indented(&self, at: usize) -> &'a str {
        let start = self.starts.get(at).copied().unwrap_or(self.text.len());
        let end = self.starts.get(at + 1).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default().trim_end_matches(is_space)
    }

    /// The place of a line.
    pub(super) fn span(&self, at: usize) -> Span {
        self.lines.get(at).or(self.lines.last()).map(|line| line.span).unwrap_or(Span { file: self.file, ..START })
    }

    /// The place of a part of a line: `part` must be a slice of its text.
    pub(super) fn span_of(&self, at: usize, part: &str) -> Span {
        let (line, span) = (self.text(at), self.span(at));
        let Some(offset) = part.as_ptr().addr().checked_sub(line.as_ptr().addr()) else { return span };
        let Some(before) = line.get(..offset).filter(|_| offset + part.len() <= line.len()) else { return span };
        let start = span.start + narrow(offset);
        let column = span.column + narrow(before.chars().count());
        Span { start, end: start + narrow(part.len()), column, ..span }
    }

    /// The next line with text, before `end`.
    pub(super) fn next_text(&self, from: usize, end: usize) -> Option<usize> {
        (from..end).find(|at| !self.text(*at).is_empty())
    }

    /// The last line with text, before `end`.
    pub(super) fn previous_text(&self, end: usize) -> Option<usize> {
        (0..end).rev().find(|at| !self.text(*at).is_empty())
    }

    /// Notes that lines were understood.
    pub(super) fn mark(&mut self, lines: std::ops::Range<usize>) {
        self.read.iter_mut().take(lines.end).skip(lines.start).for_each(|read| *read = true);
    }

    /// Returns whether a line was understood, or is empty.
    pub(super) fn is_read(&self, at: usize) -> bool {
        self.read.get(at).copied().unwrap_or(true)
    }

    /// Reads the JSON value that begins on a line, and ends before the line `limit`.
    pub(super) fn json(&mut self, at: usize, limit: usize, sink: &mut Diagnostics) -> Option<Block> {
        if !self.text(at).starts_with(['{', '[']) {
            return None;
        }
        let start = self.starts.get(at).copied().unwrap_or_default();
        let last = self.starts.get(limit).copied().unwrap_or(self.text.len());
        let end = match balanced(self.text.get(start..last).unwrap_or_default()) {
            Some(length) => (at + 1..limit).find(|line| self.starts.get(*line).is_some_and(|s| *s >= start + length)),
            None => (at..limit).find(|line| self.text(*line).is_empty()),
        };
        let end = end.unwrap_or(limit);
        let stop = self.starts.get(end).copied().unwrap_or(self.text.len());
        let part = Part { start, end: stop, line: self.span(at).line };
        let is_elided = |complete: &&String| complete.get(start..stop) != self.text.get(start..stop);
        let complete = self.complete.as_ref().filter(is_elided);
        if complete.is_some() {
            let message = "the example leaves something out (`...`): the document has only the rest".to_owned();
            guess(sink, self.span(at), message, "complete the example, or describe in the document what is missing");
        }
        let mut found = Diagnostics::default();
        let value = parse_part(complete.map_or(self.text, String::as_str), part, self.file, &mut found);
        let is_deep = value.as_ref().is_some_and(|value| depth(value) > DEPTH);
        if is_deep {
            let span = self.span(at);
            found.push(Diagnostic::new(rules::TOO_DEEP, span, format!("values are nested deeper than {DEPTH} levels")));
        }
        for problem in found.sorted() {
            let span = problem.span.unwrap_or_else(|| self.span(at));
            let message = format!("unreadable example: {}", problem.message);
            sink.push(
                Diagnostic::new(rules::PAGE_EXAMPLE, span, message)
                    .help("correct the example on the page; what only it shows is missing in the document"),
            );
        }
        let value = value.filter(|_| !is_deep);
        self.mark(at..end);
        Some(Block { value, end })
    }

    /// Reports all lines that were not understood, those in sequence together.
    pub(super) fn report_unread(&self, form: &str, sink: &mut Diagnostics) {
        let mut at = 0;
        while let Some(first) = (at..self.len()).find(|line| !self.is_read(*line)) {
            let end =
                (first..self.len()).find(|line| self.read.get(*line) == Some(&true) && !self.text(*line).is_empty());
            let end = end.unwrap_or(self.len());
            let count = (first..end).filter(|line| !self.is_read(*line)).count();
            let message = match count {
                1 => "this line of the page is not understood".to_owned(),
                count => format!("{count} lines of the page are not understood"),
            };
            sink.push(
                Diagnostic::new(rules::PAGE_UNREAD, self.span(first), message)
                    .label(format!("not imported: the page is read as a {form}"))
                    .help("add to the document what they say about the API, or delete them from the page"),
            );
            at = end;
        }
    }
}

const START: Span = Span { file: FileId(0), start: 0, end: 0, line: 1, column: 1 };

/// The maximum nesting of an example: it is nested in the document again.
const DEPTH: usize = MAX_DEPTH - 50;

fn depth(value: &Node) -> usize {
    let below = match &value.value {
        Value::Seq(items) => items.iter().map(depth).max(),
        Value::Map(map) => map.values().map(|entry| depth(&entry.node)).max(),
        _ => return 0,
    };
    1 + below.unwrap_or_default()
}

/// White space, also that without width at the beginning of a file.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The length of the JSON value at the beginning of a text, as its brackets tell. `None` if one is not closed, or a
/// string does not end on its line.
fn balanced(text: &str) -> Option<usize> {
    let (mut depth, mut is_string, mut is_escape) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escape => is_escape = false,
            b'\\' if is_string => is_escape = true,
            b'"' => is_string = !is_string,
            b'\n' if is_string => return None,
            _ if is_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::render;

    fn source(text: &str) -> (Sources, FileId) {
        let mut sources = Sources::new();
        let file = sources.add("page.txt", text);
        (sources, file)
    }

    #[test]
    fn lines_have_their_places() {
        let (sources, file) = source("\u{feff}one\n   \u{a0}tw\u{e9} x \r\n\nend");
        let page = Page::new(&sources, file);
        let lines: Vec<_> =
            (0..page.len()).map(|at| (page.text(at), page.span(at).line, page.span(at).column)).collect();
        assert_eq!(lines, [("one", 1, 2), ("tw\u{e9} x", 2, 5), ("", 3, 1), ("end", 4, 1)]);
        let part = page.text(1).split(' ').nth(1).unwrap();
        let span = page.span_of(1, part);
        assert_eq!((span.column, &sources.text(file)[span.start as usize..span.end as usize]), (9, "x"));
    }

    #[test]
    fn reads_values_up_to_the_closing_bracket() {
        for (text, value, end) in [
            ("{}\nnext", Some("{}"), 1),
            ("  {\n  \"a\": \"}\\\"\"\n  }\n\nnext", Some("{\"a\":\"}\\\"\"}"), 3),
            ("[1,\n2]", Some("[1,2]"), 2),
            ("[1,\n...\n]\nnext", Some("[1]"), 3),
            ("{\"a\": 1,}\nnext", None, 1),
            ("{\"a\": 1\nb\n\nnext", None, 2),
            ("{\"a\n\": 1}\n\nnext", None, 2),
            ("{} and more\nnext", None, 1),
            (&format!("{}{}\nnext", "[".repeat(220), "]".repeat(220)), None, 1),
        ] {
            let (sources, file) = source(text);
            let mut page = Page::new(&sources, file);
            let mut sink = Diagnostics::default();
            let block = page.json(0, page.len(), &mut sink).unwrap();
            assert_eq!(block.value.map(|node| node.to_json().to_string()).as_deref(), value, "{text}");
            assert_eq!(block.end, end, "{text}");
            assert_eq!(render(&sink, &sources).contains("warning[page-example]"), value.is_none(), "{text}");
        }
    }

    #[test]
    fn reports_lines_that_were_not_read_together() {
        let (sources, file) = source("a\n\nb\nread\nc\n");
        let mut page = Page::new(&sources, file);
        page.mark(3..4);
        let mut sink = Diagnostics::default();
        page.report_unread("list", &mut sink);
        let said: Vec<_> =
            sink.sorted().iter().map(|found| (found.message.clone(), found.span.unwrap().line)).collect();
        assert_eq!(
            said,
            [
                ("2 lines of the page are not understood".to_owned(), 1),
                ("this line of the page is not understood".to_owned(), 5)
            ]
        );
    }
}
