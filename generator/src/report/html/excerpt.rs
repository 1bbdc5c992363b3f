//! Excerpts of both snapshots at a place.

use std::collections::BTreeSet;

use crate::source::{Sources, Span};

/// The number of lines shown before a place.
const BEFORE: usize = 2;

/// The number of lines shown around a differing line, and below a place without differences.
const AROUND: usize = 1;

/// The maximum number of lines shown of a place.
const SHOWN: usize = 12;

/// The longest line in bytes that is shown whole.
const LONGEST_LINE: usize = 300;

/// The maximum number of lines examined of a place.
const BLOCK: usize = 1000;

/// A few lines of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt<'a> {
    pub lines: Vec<Line<'a>>,
    /// Whether the other snapshot lacks part of it.
    pub differs: bool,
}

/// Its lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub number: u32,
    pub text: &'a str,
    /// Whether the text is cut before its start and after its end.
    pub is_cut: [bool; 2],
    pub mark: Mark,
    /// The number of omitted lines after it.
    pub gap: usize,
}

/// The role of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// It surrounds the place.
    Context,
    /// It belongs to the place.
    Here,
    /// It belongs to the place, and the other snapshot lacks it there.
    Differs,
}

/// Returns the lines at a place of the base and at the same place of the head: the first one, and those that differ.
/// Where one side lacks the place (`there` is false), its nearest surrounding place is shown without its contents.
pub(super) fn pair<'a>(base: (&'a Sources, Span, bool), head: (&'a Sources, Span, bool)) -> [Excerpt<'a>; 2] {
    let [mut left, mut right] = [base, head].map(|(sources, span, there)| block(sources, span, there));
    let here = |lines: &[Line<'a>]| -> Vec<&'a str> {
        lines.iter().filter(|line| line.mark == Mark::Here).map(|line| line.text.trim()).collect()
    };
    let differing = differing(&here(&left), &here(&right));
    for (lines, differs) in [&mut left, &mut right].into_iter().zip(differing) {
        let here = lines.iter_mut().filter(|line| line.mark == Mark::Here);
        here.zip(differs).filter(|(_, differs)| *differs).for_each(|(line, _)| line.mark = Mark::Differs);
    }
    [left, right].map(shortened)
}

/// Which lines are not part of the longest sequence of lines that both texts have. Where that would be too much work, a
/// line differs that the other text does not have at all.
fn differing(left: &[&str], right: &[&str]) -> [Vec<bool>; 2] {
    let ends = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let rest = |lines: &'_ [&str]| lines.len() - ends;
    let tail = left.iter().rev().zip(right.iter().rev()).take(rest(left).min(rest(right)));
    let tail = tail.take_while(|(a, b)| a == b).count();
    let inner = |lines: &'_ [&str]| {
        lines.get(ends..lines.len() - tail).unwrap_or_default().iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()
    };
    let (a, b) = (inner(left), inner(right));
    let marks = if a.len().saturating_mul(b.len()) > MOST_WORK { by_text(&a, &b) } else { by_sequence(&a, &b) };
    let whole = |marks: Vec<bool>| {
        let same = |count| std::iter::repeat_n(false, count);
        same(ends).chain(marks).chain(same(tail)).collect()
    };
    marks.map(whole)
}

/// How many pairs of lines are compared at most.
const MOST_WORK: usize = 40_000;

fn by_text(a: &[String], b: &[String]) -> [Vec<bool>; 2] {
    let [in_a, in_b] = [a, b].map(|lines| lines.iter().collect::<BTreeSet<_>>());
    let missing =
        |lines: &[String], other: &BTreeSet<&String>| lines.iter().map(|line| !other.contains(line)).collect();
    [missing(a, &in_b), missing(b, &in_a)]
}

fn by_sequence(a: &[String], b: &[String]) -> [Vec<bool>; 2] {
    // Returns the length of the longest common subsequence after two positions.
    let mut longest = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    let at =
        |table: &[Vec<usize>], i: usize, j: usize| table.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default();
    for (i, left) in a.iter().enumerate().rev() {
        for (j, right) in b.iter().enumerate().rev() {
            let length = match left == right {
                true => at(&longest, i + 1, j + 1) + 1,
                false => at(&longest, i + 1, j).max(at(&longest, i, j + 1)),
            };
            longest.get_mut(i).and_then(|row| row.get_mut(j)).into_iter().for_each(|cell| *cell = length);
        }
    }
    let [mut in_a, mut in_b] = [vec![true; a.len()], vec![true; b.len()]];
    let (mut i, mut j) = (0, 0);
    while let (Some(left), Some(right)) = (a.get(i), b.get(j)) {
        if left == right {
            in_a.get_mut(i).into_iter().chain(in_b.get_mut(j)).for_each(|mark| *mark = false);
            (i, j) = (i + 1, j + 1);
        } else if at(&longest, i + 1, j) >= at(&longest, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    [in_a, in_b]
}

/// The lines at a place, two before it, and all its contents.
fn block(sources: &Sources, span: Span, there: bool) -> Vec<Line<'_>> {
    let text = sources.text(span.file);
    let (start, before) = start_of(text, span);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut place = None;
    let first = span.line.saturating_sub(before);
    let offset = usize::try_from(span.start).unwrap_or(usize::MAX).saturating_sub(start);
    let shown = text.get(start..).unwrap_or_default();
    for (number, text) in (first..).zip(shown.lines()).take(BLOCK) {
        let indent = indent_of(text);
        let mark = match place {
            None if number < span.line => Mark::Context,
            None => {
                place = Some((indent, is_element(text)));
                if there { Mark::Here } else { Mark::Context }
            }
            Some(_) if !there => break,
            Some((depth, is_element)) if belongs(text, indent, depth, is_element) => Mark::Here,
            Some(_) if text.trim().is_empty() => Mark::Here,
            Some(_) => break,
        };
        // The offset of the place in its line.
        let at = if number == span.line { offset.saturating_sub(distance(shown, text)) } else { 0 };
        let (text, is_cut) = clipped(text, at);
        lines.push(Line { number, text, is_cut, mark, gap: 0 });
    }
    while lines.last().is_some_and(|line| line.text.trim().is_empty()) {
        lines.pop();
    }
    lines
}

/// Omits lines that are equal on both sides, and the common indentation.
fn shortened(lines: Vec<Line<'_>>) -> Excerpt<'_> {
    let differing: Vec<usize> = positions(&lines, |line| line.mark == Mark::Differs);
    let place = positions(&lines, |line| line.mark != Mark::Context).into_iter().take(1);
    let near = |at: usize| differing.iter().any(|other| at.abs_diff(*other) <= AROUND);
    let first: Vec<usize> =
        place.flat_map(|at| if differing.is_empty() { at..=at + AROUND } else { at..=at }).collect();
    let mut excerpt = Excerpt { lines: Vec::new(), differs: !differing.is_empty() };
    for (at, line) in lines.into_iter().enumerate() {
        let is_wanted = line.mark == Mark::Context || first.contains(&at) || near(at);
        let is_full = excerpt.lines.len() >= BEFORE + SHOWN;
        match excerpt.lines.last_mut() {
            Some(last) if is_full || !is_wanted => last.gap += 1,
            _ => excerpt.lines.push(line),
        }
    }
    let whole = |line: &&Line<'_>| !line.is_cut[0] && !line.text.trim().is_empty();
    let shift = excerpt.lines.iter().filter(whole).map(|line| indent_of(line.text)).min().unwrap_or_default();
    for line in excerpt.lines.iter_mut().filter(|line| !line.is_cut[0]) {
        line.text = line.text.get(shift..).unwrap_or_default();
    }
    excerpt
}

/// Returns the part of a long line around an index.
fn clipped(line: &str, at: usize) -> (&str, [bool; 2]) {
    if line.len() <= LONGEST_LINE {
        return (line, [false; 2]);
    }
    let boundary = |at: usize| (0..=at.min(line.len())).rev().find(|at| line.is_char_boundary(*at)).unwrap_or(0);
    let start = boundary(at.saturating_sub(LONGEST_LINE / 4));
    let end = boundary(start + LONGEST_LINE);
    (line.get(start..end).unwrap_or_default(), [start > 0, end < line.len()])
}

/// Returns the offset of a part in its text.
fn distance(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

fn positions(lines: &[Line<'_>], wanted: impl Fn(&Line<'_>) -> bool) -> Vec<usize> {
    lines.iter().enumerate().filter(|(_, line)| wanted(line)).map(|(at, _)| at).collect()
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_element(line: &str) -> bool {
    line.trim_start().starts_with("- ")
}

/// Returns whether a line is inside one with indentation `depth`. A list may have the same indentation as its key.
fn belongs(line: &str, indent: usize, depth: usize, is_below_element: bool) -> bool {
    indent > depth || (indent == depth && is_element(line) && !is_below_element)
}

/// The beginning of an excerpt's first line, and its distance to the place in lines.
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

    /// A text and the span of the key at a pointer.
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
        let gap = |line: &Line<'_>| if line.gap > 0 { format!(" ({})", line.gap) } else { String::new() };
        let line = |line: &Line<'_>| format!("{}{} {}{}", line.number, mark(line), line.text, gap(line));
        excerpt.lines.iter().map(line).collect()
    }

    #[test]
    fn marks_differences_and_omits_equal_lines() {
        let base = at("a:\n  b:\n    enum:\n      - u\n      - v\n      - x\n      - y\n  c: 1\n", "/a/b/enum");
        let head = at("\na:\n  b:\n    enum:\n    - u\n    - v\n    - x\n    - z\n    - w\n", "/a/b/enum");
        let [left, right] = pair((&base.0, base.1, true), (&head.0, head.1, true));
        assert!(left.differs && right.differs);
        assert_eq!(told(&left), ["1  a:", "2    b:", "3=     enum: (2)", "6=       - x", "7!       - y"]);
        assert_eq!(told(&right), ["2  a:", "3    b:", "4=     enum: (2)", "7=     - x", "8!     - z", "9!     - w"]);
    }

    #[test]
    fn marks_a_changed_line_that_occurs_elsewhere_too() {
        let base = at("a:\n  name: x\n  in: query\n  b:\n    in: header\n    of: query\n", "/a");
        let head = at("a:\n  name: x\n  in: header\n  b:\n    in: header\n    of: query\n", "/a");
        let [left, right] = pair((&base.0, base.1, true), (&head.0, head.1, true));
        assert_eq!(told(&left), ["1= a:", "2=   name: x", "3!   in: query", "4=   b: (2)"]);
        assert_eq!(told(&right), ["1= a:", "2=   name: x", "3!   in: header", "4=   b: (2)"]);
    }

    #[test]
    fn shows_only_the_location_if_nothing_differs() {
        let (sources, span) = at("a:\n  b: 1\n  c: 2\n  d: 3\n", "/a");
        let [left, right] = pair((&sources, span, true), (&sources, span, true));
        assert_eq!(told(&left), ["1= a:", "2=   b: 1 (2)"]);
        assert!(!left.differs && !right.differs);
    }

    #[test]
    fn ends_at_the_next_element_and_dedents() {
        let text = "a:\n    b:\n    - c: 1\n      d: 2\n    - e\n";
        let (sources, span) = at(text, "/a/b/1");
        let second = Span { line: 5, start: 38, ..span };
        let [left, _] = pair((&sources, second, true), (&sources, second, true));
        assert_eq!(told(&left), ["3  - c: 1", "4    d: 2", "5= - e"]);
        let first = Span { line: 3, start: 14, ..span };
        let [left, _] = pair((&sources, first, true), (&sources, first, true));
        assert_eq!(told(&left), ["1  a:", "2      b:", "3=     - c: 1", "4=       d: 2"]);
    }

    #[test]
    fn shows_the_nearest_ancestor_of_missing_nodes() {
        let base = at("a:\n  b: 1\n  c: 2\n", "/a");
        let head = at("a:\n  b: 1\n  new:\n    d: 3\n\n  c: 2\n", "/a/new");
        let [left, right] = pair((&base.0, base.1, false), (&head.0, head.1, true));
        assert_eq!(told(&left), ["1  a:"]);
        assert_eq!(told(&right), ["1  a:", "2    b: 1", "3!   new:", "4!     d: 3"]);
    }

    #[test]
    fn truncates_long_excerpts_and_counts_the_rest() {
        let text = format!("a:\n{}", "  - x\n".repeat(40));
        let (long, short) = (at(&text, "/a"), at("a: []\n", "/a"));
        let [left, right] = pair((&long.0, long.1, true), (&short.0, short.1, true));
        assert_eq!(left.lines.len() + left.lines.iter().map(|line| line.gap).sum::<usize>(), 41);
        assert_eq!(left.lines.len(), BEFORE + SHOWN);
        assert_eq!(told(&right), ["1! a: []"]);
    }

    #[test]
    fn location_without_text_has_no_lines() {
        let nothing = Sources::new();
        let behind = Span { start: 9, ..Span::default() };
        let [left, right] = pair((&nothing, Span::default(), true), (&nothing, behind, true));
        assert_eq!((left.lines, right.lines), (Vec::new(), Vec::new()));
    }
}
