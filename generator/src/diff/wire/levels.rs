//! The compared levels of a schema, and their places.

use crate::contract::SchemaId;
use crate::diff::Subject;
use crate::ir::Segment;

/// A schema of the base, and its counterpart in the head.
pub(super) type SchemaPair = (SchemaId, SchemaId);

/// A compared level, its surrounding one, and the step between them.
pub(super) struct Compared {
    pub(super) pair: SchemaPair,
    pub(super) around: Option<usize>,
    pub(super) segment: Option<Segment>,
}

/// The level of that index, and the surrounding ones, outwards.
fn outwards(levels: &[Compared], index: Option<usize>) -> impl Iterator<Item = &Compared> {
    let at = |index: Option<usize>| index.and_then(|index| levels.get(index));
    std::iter::successors(at(index), move |level| at(level.around))
}

/// The place of a level.
pub(super) fn place(start: &Subject, levels: &[Compared], index: usize) -> Subject {
    let mut way: Vec<&Segment> = outwards(levels, Some(index)).filter_map(|level| level.segment.as_ref()).collect();
    way.reverse();
    let mut subject = start.clone();
    subject.path.extend(way.into_iter().cloned());
    subject
}

/// Returns whether a pair is being compared at a surrounding place.
pub(super) fn is_inside(levels: &[Compared], around: Option<usize>, pair: (SchemaId, SchemaId)) -> bool {
    outwards(levels, around).any(|level| level.pair == pair)
}
