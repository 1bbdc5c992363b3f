//! Closing brackets that are indented less than YAML demands, which most parsers tolerate:
//!
//! ```yaml
//!   value: {
//!     "a": 1
//!  }
//! ```
//!
//! The line of such a bracket is joined with the one before. Spaces replace the line break, so that all places stay.

use std::borrow::Cow;

use crate::diagnostic::Diagnostic;
use crate::rules;
use crate::source::Span;

/// The maximum number of joined lines: for each, the text is read again.
const MOST: usize = 64;

/// A text, of which some lines are joined.
pub(super) struct Joined<'a> {
    text: Cow<'a, str>,
    /// The brackets, and the offset of the line break before each, in order.
    brackets: Vec<Span>,
    breaks: Vec<usize>,
}

impl<'a> Joined<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), brackets: Vec::new(), breaks: Vec::new() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn brackets(&self) -> &[Span] {
        &self.brackets
    }

    /// Joins the line of a bracket with the one before. Returns false if there is no bracket, or nothing before it.
    pub(super) fn join(&mut self, bracket: Span) -> bool {
        let Ok(at) = usize::try_from(bracket.start) else { return false };
        let is_bracket = self.text.get(at..).is_some_and(|rest| rest.starts_with(['}', ']']));
        let Some(before) = self.text.get(..at).filter(|_| is_bracket && self.brackets.len() < MOST) else {
            return false;
        };
        let line = before.trim_end_matches([' ', '\t']);
        let Some(previous) = line.strip_suffix('\n') else { return false };
        let end = previous.trim_end_matches('\r').len();
        let line_break = previous.len();
        self.text.to_mut().replace_range(end..at, &" ".repeat(at - end));
        self.brackets.push(bracket);
        self.breaks.push(line_break);
        true
    }

    /// The line and the column at an offset, given those in the joined text.
    pub(super) fn position(&self, offset: usize, (line, column): (usize, usize)) -> (usize, usize) {
        let Some(last) = self.breaks.iter().filter(|at| **at < offset).max() else { return (line, column) };
        let before = self.breaks.iter().filter(|at| **at < offset).count();
        // The parser counts columns from the start of the joined line.
        let since = self.text.get(last + 1..offset).filter(|since| !since.contains('\n'));
        (line + before, since.map_or(column, |since| since.chars().count() + 1))
    }
}

pub(super) fn tolerated(span: Span) -> Diagnostic {
    Diagnostic::new(rules::BRACKET_INDENTATION, span, "this bracket is indented less than the key of its value")
        .label("indented too little")
        .help("indent the bracket at least as far as the key")
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostics, Strictness};
    use crate::source::{Sources, parse};

    #[test]
    fn reads_brackets_that_are_indented_too_little() {
        let text =
            "a:\n  - {\n     \"b\": [\n       1\n  ],\n     \"c\": 2\n }\nd:\r\n  e: {\r\n    f: 3\r\n } # end\ng: 4\n";
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text);
        let mut sink = Diagnostics::default();
        let node = parse(&sources, file, &mut sink).unwrap();
        let expected = serde_json::json!({"a": [{"b": [1], "c": 2}], "d": {"e": {"f": 3}}, "g": 4});
        assert_eq!(node.to_json(), expected);
        let places: Vec<_> = sink.sorted().iter().filter_map(|d| d.span).map(|span| (span.line, span.column)).collect();
        assert_eq!(places, [(7, 2), (11, 2)]);
        let last = node.get("g").unwrap().span;
        assert_eq!((last.line, last.column), (12, 4));
        let mut strict = Diagnostics::new(Strictness::Strict);
        parse(&sources, file, &mut strict);
        assert!(strict.has_errors());
    }

    #[test]
    fn reports_other_syntax_errors() {
        for text in ["a: {\n b: 1 # note\n}\n c: [", "}", "a: [1\n", "a: {b: 1\n}}\n"] {
            let mut sources = Sources::new();
            let file = sources.add("a.yaml", text);
            let mut sink = Diagnostics::default();
            assert!(parse(&sources, file, &mut sink).is_none(), "{text}");
            assert!(sink.has_errors(), "{text}");
        }
    }
}
