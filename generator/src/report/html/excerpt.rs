//! What stands at a place of a text, in both editions.

use crate::source::{Sources, Span};

/// How many lines are shown before a place.
const BEFORE: usize = 2;

/// How many lines below a place are shown that belong to it.
const BLOCK: usize = 14;

/// A few lines of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt<'a> {
    pub lines: Vec<Line<'a>>,
    /// How many more lines belong to the place.
    pub cut: usize,
}

/// One of them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub number: u32,
    pub text: &'a str,
    pub mark: Mark,
}

/// What is to be said of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// It stands around the place.
    Context,
    /// It belongs to the place.
    Here,
    /// It belongs to the place, and the other edition does not have it there.
    Differs,
}

/// The lines at a place of the base and at the same place of the head. Where there is nothing on one side (`there` is false), its
/// place is only the nearest thing around it: it is shown without what belongs to it.
pub(super) fn pair<'a>(base: (&'a Sources, Span, bool), head: (&'a Sources, Span, bool)) -> [Excerpt<'a>; 2] {
    let [mut left, mut right] = [base, head].map(|(sources, span, there)| excerpt(sources, span, there));
    let texts = |excerpt: &Excerpt<'a>| -> Vec<&'a str> {
        excerpt.lines.iter().filter(|line| line.mark == Mark::Here).map(|line| line.text.trim()).collect()
    };
    let (in_left, in_right) = (texts(&left), texts(&right));
    for (excerpt, other) in [(&mut left, in_right), (&mut right, in_left)] {
        let here = excerpt.lines.iter_mut().filter(|line| line.mark == Mark::Here);
        here.filter(|line| !other.contains(&line.text.trim())).for_each(|line| line.mark = Mark::Differs);
    }
    [left, right]
}

fn excerpt(sources: &Sources, span: Span, there: bool) -> Excerpt<'_> {
    let text = sources.text(span.file);
    let (start, before) = start_of(text, span);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut cut = 0;
    let mut depth = None;
    let first = span.line.saturating_sub(before);
    for (number, line) in (first..).zip(text.get(start..).unwrap_or_default().lines()) {
        let indent = indent_of(line);
        let mark = match depth {
            None if number < span.line => Mark::Context,
            None => {
                depth = Some((indent, is_element(line)));
                if there { Mark::Here } else { Mark::Context }
            }
            Some(_) if !there => break,
            Some((depth, is_element)) if belongs(line, indent, depth, is_element) => Mark::Here,
            Some(_) if line.trim().is_empty() => Mark::Here,
            Some(_) => break,
        };
        match lines.len() < BEFORE + 1 + BLOCK {
            true => lines.push(Line { number, text: line, mark }),
            false => cut += 1,
        }
    }
    while lines.last().is_some_and(|line| line.text.trim().is_empty()) {
        lines.pop();
    }
    let shift = lines.iter().filter(|line| !line.text.trim().is_empty()).map(|line| indent_of(line.text)).min();
    for line in &mut lines {
        line.text = line.text.get(shift.unwrap_or_default()..).unwrap_or_default();
    }
    Excerpt { lines, cut }
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_element(line: &str) -> bool {
    line.trim_start().starts_with("- ")
}

/// Whether a line is below one that is `depth` deep. A list may stand as deep as the key that it belongs to.
fn belongs(line: &str, indent: usize, depth: usize, is_below_element: bool) -> bool {
    indent > depth || (indent == depth && is_element(line) && !is_below_element)
}

/// Where the first line of an excerpt begins, and how many lines that is before the place.
fn start_of(text: &str, span: Span) -> (usize, u32) {
    let at = usize::try_from(span.start).unwrap_or(usize::MAX);
    let head = text.get(..at).unwrap_or_default();
    let mut starts = head.rmatch_indices('\n').map(|(newline, _)| newline + 1).chain([0]);
    let mut start = starts.next().unwrap_or_default();
    let mut before = 0;
    for earlier in starts.take(BEFORE) {
        if earlier < start {
            (start, before) = (earlier, before + 1);
        }
    }
    (start, before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::Pointer;
    use crate::source::parse;

    /// A text and the span of the key that a pointer leads to.
    fn at(text: &str, pointer: &str) -> (Sources, Span) {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text);
        let root = parse(&sources, file, &mut Diagnostics::default()).unwrap();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = root.at(&Pointer::parse(parent).unwrap()).unwrap();
        let span = parent.as_map().map_or(parent.span, |map| map[key].key);
        (sources, span)
    }

    /// `number mark text` for each line.
    fn told(excerpt: &Excerpt<'_>) -> Vec<String> {
        let mark = |line: &Line<'_>| match line.mark {
            Mark::Context => ' ',
            Mark::Here => '=',
            Mark::Differs => '!',
        };
        excerpt.lines.iter().map(|line| format!("{}{} {}", line.number, mark(line), line.text)).collect()
    }

    #[test]
    fn what_differs_is_marked_on_both_sides() {
        let base = at("a:\n  b:\n    enum:\n      - x\n      - y\n  c: 1\n", "/a/b/enum");
        let head = at("\na:\n  b:\n    enum:\n    - x\n    - z\n    - w\n", "/a/b/enum");
        let [left, right] = pair((&base.0, base.1, true), (&head.0, head.1, true));
        assert_eq!(told(&left), ["1  a:", "2    b:", "3=     enum:", "4=       - x", "5!       - y"]);
        assert_eq!(told(&right), ["2  a:", "3    b:", "4=     enum:", "5=     - x", "6!     - z", "7!     - w"]);
    }

    #[test]
    fn an_element_ends_where_the_next_one_begins_and_what_all_lines_are_indented_by_is_left_out() {
        let text = "a:\n    b:\n    - c: 1\n      d: 2\n    - e\n";
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text);
        let root = parse(&sources, file, &mut Diagnostics::default()).unwrap();
        let second = root.at(&Pointer::parse("/a/b/1").unwrap()).unwrap().span;
        let [left, _] = pair((&sources, second, true), (&sources, second, true));
        assert_eq!(told(&left), ["3  - c: 1", "4    d: 2", "5= - e"]);
        let first = Span { line: 3, start: 14, ..second };
        let [left, _] = pair((&sources, first, true), (&sources, first, true));
        assert_eq!(told(&left), ["1  a:", "2      b:", "3=     - c: 1", "4=       d: 2"]);
    }

    #[test]
    fn of_nothing_the_nearest_thing_is_shown() {
        let base = at("a:\n  b: 1\n  c: 2\n", "/a");
        let head = at("a:\n  b: 1\n  new:\n    d: 3\n\n  c: 2\n", "/a/new");
        let [left, right] = pair((&base.0, base.1, false), (&head.0, head.1, true));
        assert_eq!(told(&left), ["1  a:"]);
        assert_eq!(told(&right), ["1  a:", "2    b: 1", "3!   new:", "4!     d: 3"]);
    }

    #[test]
    fn a_long_block_is_cut_and_counted() {
        let text = format!("a:\n{}", "  - x\n".repeat(40));
        let base = at(&text, "/a");
        let [left, _] = pair((&base.0, base.1, true), (&base.0, base.1, true));
        assert_eq!(left.lines.len() + left.cut, 41);
        assert_eq!(left.lines.len(), BEFORE + 1 + BLOCK);
    }

    #[test]
    fn a_place_of_no_text_has_no_lines() {
        let nothing = Sources::new();
        let behind = Span { start: 9, ..Span::default() };
        let [left, right] = pair((&nothing, Span::default(), true), (&nothing, behind, true));
        assert_eq!((left.lines, right.lines), (Vec::new(), Vec::new()));
    }
}
