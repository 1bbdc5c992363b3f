// Emitted by `oascrate`, from `runtime/server/pattern.rs` in its own sources. Edits are overwritten.

//! Path templates as the router compares them: precedence, and overlap.
//!
//! Templates are compared segment by segment from the left: a literal precedes a segment of literals and parameters,
//! which precedes a parameter alone; of two segments with literals and parameters, the one with more literal text comes
//! first.

use std::cmp::Reverse;

use crate::runtime::params::text::decode;
use crate::runtime::template::{self, Part, parts, segments, whole_param};

/// A template, split into segments.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub template: &'static str,
    pub segments: Vec<Segment>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Segment {
    /// A literal that is never percent-encoded.
    Plain(&'static str),
    /// A parameter alone.
    Param(&'static str),
    /// A segment that axum's router cannot match exactly.
    Other(&'static str),
}

/// The part of a template that axum's router can express: for each segment a literal or a wildcard.
pub(super) type Shape = Vec<Option<&'static str>>;

/// The rank of a segment: whether it is a parameter alone, whether it has parameters, the length of its literal text,
/// the length before the first parameter, and the number of parameters. The lowest rank comes first.
type Rank = (bool, bool, Reverse<usize>, Reverse<usize>, Reverse<usize>);

impl Pattern {
    pub(super) fn new(template: &'static str) -> Self {
        Self { template, segments: segments(template).map(Segment::new).collect() }
    }

    /// The template without parameter names, which are not part of a URL.
    pub(super) fn without_names(&self) -> String {
        let part = |part| match part {
            Part::Literal(literal) => literal,
            Part::Param(_) => "{}",
        };
        parts(self.template).map(part).collect()
    }

    /// The sort key of patterns.
    pub(super) fn rank(&self) -> Vec<Rank> {
        self.segments.iter().map(Segment::rank).collect()
    }

    pub(super) fn shape(&self) -> Shape {
        self.segments.iter().map(Segment::literal).collect()
    }

    /// Returns whether the template has parameters.
    pub(super) fn has_params(&self) -> bool {
        parts(self.template).any(|part| matches!(part, Part::Param(_)))
    }

    /// The shape in axum's syntax.
    pub(super) fn route(&self) -> String {
        let segments = self.segments.iter().enumerate().map(|(index, segment)| match segment {
            Segment::Plain(literal) => format!("/{literal}"),
            Segment::Param(name) if !name.is_empty() && is_plain(name) => format!("/{{{name}}}"),
            Segment::Param(_) | Segment::Other(_) => format!("/{{segment{index}}}"),
        });
        segments.collect()
    }

    /// Returns whether some URL of the shape matches this pattern, unless axum's router prefers another shape for all
    /// such URLs.
    pub(super) fn is_found_by(&self, shape: &Shape) -> bool {
        self.segments.len() == shape.len()
            && self
                .segments
                .iter()
                .zip(shape)
                .all(|(segment, literal)| literal.is_none_or(|text| segment.matches(text)))
            && !(self.is_plain() && self.is_before(shape))
    }

    /// Returns whether every URL of the shape matches this pattern, so that axum's router has compared it already.
    pub(super) fn covers(&self, shape: &Shape) -> bool {
        self.segments.len() == shape.len()
            && self.segments.iter().zip(shape).all(|(segment, literal)| match segment {
                Segment::Plain(own) => *literal == Some(own),
                Segment::Param(_) => true,
                Segment::Other(_) => false,
            })
    }

    /// Returns whether axum's router matches it exactly.
    pub(super) fn is_plain(&self) -> bool {
        !self.segments.iter().any(|segment| matches!(segment, Segment::Other(_)))
    }

    /// Returns whether axum's router prefers this pattern's own shape to the given one: it has the first literal that
    /// the other lacks.
    fn is_before(&self, shape: &Shape) -> bool {
        let mut literals = self.segments.iter().map(Segment::literal).zip(shape);
        literals.find(|(own, other)| own.is_some() != other.is_some()).is_some_and(|(own, _)| own.is_some())
    }
}

impl Segment {
    fn new(segment: &'static str) -> Self {
        match whole_param(segment) {
            Some(name) => Self::Param(name),
            None if is_plain(segment) => Self::Plain(segment),
            None => Self::Other(segment),
        }
    }

    fn literal(&self) -> Option<&'static str> {
        match self {
            Self::Plain(literal) => Some(literal),
            Self::Param(_) | Self::Other(_) => None,
        }
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        match self {
            Self::Plain(literal) => *literal == text,
            Self::Param(_) => !text.is_empty(),
            Self::Other(segment) => template::matches_segment(segment, text),
        }
    }

    fn rank(&self) -> Rank {
        let (mut length, mut before, mut params) = (0, 0, 0);
        let (Self::Plain(segment) | Self::Other(segment)) = self else {
            return (true, true, Reverse(0), Reverse(0), Reverse(1));
        };
        for part in parts(segment) {
            match part {
                Part::Literal(literal) => length += decode(literal).chars().count(),
                Part::Param(_) => params += 1,
            }
            if params == 0 {
                before = length;
            }
        }
        // Two different literals never match the same segment.
        let literal = |length| if params == 0 { Reverse(0) } else { Reverse(length) };
        (false, params > 0, literal(length), literal(before), Reverse(params))
    }
}

/// Returns whether a text is never percent-encoded and has no meaning in axum's syntax.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_literals_before_parameters() {
        let sorted = [
            "/a/b/{x}",
            "/a/{x}post/c",
            "/a/x{y}/c",
            "/a/{x}.{y}/c",
            "/a/{x}y/c",
            "/a/{x}{y}/c",
            "/a/{x}/c",
            "/a/{x}/{y}.json",
            "/a/{x}/{y}",
        ];
        let mut patterns: Vec<_> = sorted.iter().rev().map(|template| Pattern::new(template)).collect();
        patterns.sort_by_key(Pattern::rank);
        assert_eq!(patterns.iter().map(|pattern| pattern.template).collect::<Vec<_>>(), sorted);
        assert_eq!(Pattern::new("/~a").rank(), Pattern::new("/b").rank());
        assert_eq!(Pattern::new("/{x}").rank(), Pattern::new("/{y}").rank());
    }

    #[test]
    fn converts_templates_to_axum_routes() {
        for (template, route) in [
            ("/", "/"),
            ("/a/{b}/", "/a/{b}/"),
            ("/{*x}/{a/b}/{}", "/{segment0}/{segment1}/{segment2}"),
            ("/{a}.{b}/x{y}", "/{segment0}/{segment1}"),
            ("/:a/*b/~c/d e/{f", "/{segment0}/{segment1}/{segment2}/{segment3}/{segment4}"),
            ("a//b", "/a//b"),
            ("", "/"),
        ] {
            assert_eq!(Pattern::new(template).route(), route, "{template}");
        }
    }

    #[test]
    fn matches_patterns_by_url_shape() {
        for (template, shape, found, covered) in [
            ("/a/{x}", "/a/{y}", true, true),
            ("/a/{x}", "/a/b", true, true),
            ("/a/b", "/a/{x}", false, false),
            ("/a/{x}.json", "/a/{y}", true, false),
            ("/a/{x}.json", "/a/b", false, false),
            ("/a/{x}.json", "/a/b.json", true, false),
            ("/a/~b", "/a/{x}", true, false),
            ("/a/{x}/c", "/a/b/{y}", true, false),
            ("/a/b/{y}", "/a/{x}/c", false, false),
            ("/a/{x}:c/{y}", "/a/{x}/c", true, false),
            ("/a/{x}", "/a", false, false),
            ("/a/{x}/", "/a/b", false, false),
        ] {
            let (pattern, shape) = (Pattern::new(template), Pattern::new(shape).shape());
            assert_eq!((pattern.is_found_by(&shape), pattern.covers(&shape)), (found, covered), "{template} {shape:?}");
        }
    }
}
