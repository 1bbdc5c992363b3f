//! The lines of a text that a diagnostic refers to, with long lines cut around the places.

use std::ops::Range;

use crate::printable;
use crate::text::Span;

/// The length in bytes from which lines are cut.
const LONGEST_LINE: usize = 300;

/// The number of bytes of a cut line that are kept before a place, of the place, and after it.
const BEFORE: usize = 40;
const OF_PLACE: usize = 80;
const AFTER: usize = 40;

/// The number of bytes around a place that are searched for the ends of its line: beyond it, a line is long anyway. A
/// minified document is one line, which is not searched as a whole for each diagnostic.
const REACH: usize = 2 * LONGEST_LINE;

/// The mark for a part that was cut.
const CUT: &str = "...";

/// An excerpt of a text.
pub(super) struct Excerpt<'t> {
    source: &'t str,
    /// The escaped text.
    pub(super) text: String,
    /// The number of its first line.
    pub(super) line: u32,
    /// The parts of the source that are shown, in order, each with its offset in the escaped text.
    pieces: Vec<(Range<usize>, usize)>,
    /// Whether a part of a line was cut.
    pub(super) is_cut: bool,
}

impl<'t> Excerpt<'t> {
    /// Returns the lines from the first to the last of the places. `None` without a place.
    pub(super) fn new(source: &'t str, places: &[Span]) -> Option<Self> {
        let first = places.iter().min_by_key(|place| place.start)?;
        let last = places.iter().max_by_key(|place| place.start)?;
        let window = line_around(source, first.start).start..line_around(source, last.start).end;
        let places: Vec<Range<usize>> = places.iter().map(|place| clip(source, *place)).collect();
        let mut excerpt = Self { source, text: String::new(), line: first.line, pieces: Vec::new(), is_cut: false };
        let mut end = window.start;
        let behind = window.end..window.end;
        for range in kept(source, window, &places).into_iter().chain(std::iter::once(behind)) {
            if end < range.start {
                excerpt.text.push_str(CUT);
                excerpt.is_cut = true;
            }
            let at = excerpt.text.len();
            excerpt.text.push_str(&printable::lines(source.get(range.clone()).unwrap_or_default()));
            end = range.end;
            excerpt.pieces.push((range, at));
        }
        Some(excerpt)
    }

    /// Returns the position of a place's first line in the excerpt.
    pub(super) fn shown(&self, place: Span) -> Range<usize> {
        let place = clip(self.source, place);
        let piece = self.pieces.iter().rev().find(|(range, _)| range.start <= place.start);
        let Some((range, at)) = piece else { return 0..0 };
        let shown = |offset: usize| {
            let before = self.source.get(range.start..offset.min(range.end)).unwrap_or_default();
            at + printable::lines(before).len()
        };
        shown(place.start)..shown(place.end)
    }
}

/// Returns the parts of a range that are shown: short lines, and the surroundings of places in long ones. Adjacent
/// parts are joined.
fn kept(source: &str, window: Range<usize>, places: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut start = window.start;
    for line in source.get(window).unwrap_or_default().split_inclusive('\n') {
        let (content, next) = (start + line.trim_end_matches(['\r', '\n']).len(), start + line.len());
        if content - start <= LONGEST_LINE {
            parts.push(start..next);
        } else {
            let here = places.iter().filter(|place| (start..=content).contains(&place.start));
            parts.extend(here.map(|place| {
                let end = place.end.min(place.start + OF_PLACE) + AFTER;
                boundary(source, place.start.saturating_sub(BEFORE).max(start))..boundary(source, end.min(content))
            }));
            parts.push(content..next);
        }
        start = next;
    }
    parts.sort_by_key(|part| part.start);
    let mut kept: Vec<Range<usize>> = Vec::new();
    for part in parts {
        match kept.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            _ => kept.push(part),
        }
    }
    kept
}

/// The part of a span on its first line.
fn clip(text: &str, span: Span) -> Range<usize> {
    let start = offset(text, span.start);
    let content = text.get(start..offset(text, span.end)).unwrap_or_default();
    let first = content.split('\n').next().unwrap_or_default();
    start..start + first.trim_end_matches('\r').len()
}

/// The line that contains an offset, without its line break; of a long line, at least its part within [`REACH`].
fn line_around(text: &str, at: u32) -> Range<usize> {
    let at = offset(text, at);
    let (from, to) = (boundary(text, at.saturating_sub(REACH)), boundary(text, at + REACH));
    let (before, behind) = (text.get(from..at).unwrap_or_default(), text.get(at..to).unwrap_or_default());
    let start = before.rfind('\n').map_or(from, |newline| from + newline + 1);
    let rest = behind.split('\n').next().unwrap_or_default();
    start..at + rest.trim_end_matches('\r').len()
}

/// An offset as an index into the text.
fn offset(text: &str, at: u32) -> usize {
    boundary(text, usize::try_from(at).unwrap_or(usize::MAX))
}

/// An index that is at most the length of the text, and at the start of a character.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
