//! Places as numbers that can be added up.
//!
//! The sum over a set of places does not depend on their order, and the sum over all paths to a schema that is used in
//! many places is computed from those around it, without following each path. Nothing here depends on how Rust formats
//! a value.

use super::{Part, Subject};
use crate::ir::Segment;

/// Places that are counted and not listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beyond {
    /// How many there are.
    pub count: u64,
    /// Their sum.
    pub sum: u64,
}

/// All paths to a schema from the root of a part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Ways {
    pub(super) count: u64,
    pub(super) sum: u64,
}

/// Odd, so that no place is lost when sums are multiplied.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Ways {
    /// The way that has no step.
    pub(super) const START: Self = Self { count: 1, sum: 0 };

    /// The same ways, one step further.
    pub(super) fn then(self, segment: &Segment) -> Self {
        let sum = self.sum.wrapping_mul(FACTOR).wrapping_add(self.count.wrapping_mul(step(segment)));
        Self { sum, ..self }
    }

    /// These ways and others.
    pub(super) fn and(self, other: Self) -> Self {
        Self { count: self.count.saturating_add(other.count), sum: self.sum.wrapping_add(other.sum) }
    }

    /// These ways without others.
    pub(super) fn without(self, other: Self) -> Self {
        Self { count: self.count.saturating_sub(other.count), sum: self.sum.wrapping_sub(other.sum) }
    }

    /// As places of the part that a subject is about.
    pub(super) fn at(self, subject: &Subject) -> Beyond {
        Beyond { count: self.count, sum: self.sum.wrapping_add(root(subject).wrapping_mul(self.count)) }
    }

    /// The one way along these steps.
    pub(super) fn along(path: &[Segment]) -> Self {
        path.iter().fold(Self::START, |way, segment| way.then(segment))
    }
}

/// A place as a number.
pub(super) fn of(subject: &Subject) -> u64 {
    Ways::along(&subject.path).at(subject).sum
}

fn step(segment: &Segment) -> u64 {
    match segment {
        Segment::Member(name) => hash(&[".", name]),
        Segment::Items => hash(&["[]"]),
        Segment::Values => hash(&["{}"]),
        Segment::Variant(label) => hash(&["<", label]),
        Segment::Headers => hash(&["(headers)"]),
    }
}

fn root(subject: &Subject) -> u64 {
    let operation = subject.operation.as_ref().map(ToString::to_string).unwrap_or_default();
    let form = |form: &Option<String>| form.clone().unwrap_or_default();
    let part = match &subject.part {
        Part::Whole => String::new(),
        Part::Security => "security".to_owned(),
        Part::Param(place, name) => format!("{} {name}", place.as_str()),
        Part::Request(media_type) => format!("request {}", form(media_type)),
        Part::Response(status, media_type) => format!("response {status} {}", form(media_type)),
        Part::Header(status, name) => format!("header {status} {name}"),
    };
    hash(&[&operation, &part])
}

fn hash(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    fnv1a(bytes)
}

/// FNV-1a, which is stable across compiler versions, unlike the standard library's hasher.
pub(super) fn fnv1a(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_matches_published_values() {
        assert_eq!(fnv1a(*b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn sums_over_paths_equal_sums_over_places() {
        let member = |name: &str| Segment::Member(name.to_owned());
        let subject = |path: &[Segment]| Subject { path: path.to_vec(), ..Subject::whole(None) };
        let (a, b, c) = (member("a"), member("b"), member("c"));
        let both = Ways::START.then(&a).and(Ways::START.then(&b)).then(&Segment::Items).then(&c);
        let [left, right] = [a, b].map(|first| of(&subject(&[first, Segment::Items, c.clone()])));
        assert_eq!(both.at(&subject(&[])), Beyond { count: 2, sum: left.wrapping_add(right) });
        assert_ne!(left, right);
    }
}
