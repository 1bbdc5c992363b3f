//! Counts the paths to each pair of schemas.
//!
//! Where one schema is used in very many places, only the first ones are compared one by one. The others are counted
//! here: the paths to a schema are those to the schemas around it, each with one more step. A path that returns to its
//! start does not count.

use std::collections::BTreeMap;

use super::levels::{Compared, SchemaPair, place};
use super::report::Walk;
use crate::diff::Subject;
use crate::diff::places::Ways;
use crate::ir::Segment;

/// The comparison state of each pair that differs.
#[derive(Default)]
pub(super) struct Seen {
    /// Which changes were found where it was compared first, and the index of that level.
    pub(super) first: BTreeMap<SchemaPair, (std::ops::Range<usize>, usize)>,
    /// The pairs that it is made of.
    pub(super) steps: BTreeMap<SchemaPair, Vec<(Segment, SchemaPair)>>,
    /// Whether a pair was met at more places than are listed.
    pub(super) is_beyond: bool,
}

impl Walk<'_> {
    /// Records how many places are not listed, in the changes of schemas that are used in too many places.
    pub(super) fn count_beyond(&mut self, start: &Subject, root: SchemaPair, levels: &[Compared], seen: &Seen) {
        if !seen.is_beyond {
            return;
        }
        let mut listed: BTreeMap<SchemaPair, Ways> = BTreeMap::new();
        for (index, level) in levels.iter().enumerate() {
            let way = Ways::along(&place(start, levels, index).path);
            let ways = listed.entry(level.pair).or_default();
            *ways = ways.and(way);
        }
        for (pair, ways) in ways(root, &seen.steps) {
            let listed = listed.get(&pair).copied().unwrap_or_default();
            let Some((range, index)) = seen.first.get(&pair).filter(|_| ways.count > listed.count) else { continue };
            let depth = place(start, levels, *index).path.len();
            for change in self.changes.get_mut(range.clone()).into_iter().flatten() {
                let below = change.subject.path.get(depth..).unwrap_or_default();
                let more = below.iter().fold(ways.without(listed), |ways, segment| ways.then(segment));
                change.beyond = more.at(&change.subject);
            }
        }
    }
}

/// Returns all paths to each pair.
fn ways(root: SchemaPair, steps: &BTreeMap<SchemaPair, Vec<(Segment, SchemaPair)>>) -> BTreeMap<SchemaPair, Ways> {
    let mut ways = BTreeMap::from([(root, Ways::START)]);
    let (order, position) = outside_in(root, steps);
    for (index, pair) in order.iter().enumerate() {
        let here = ways.get(pair).copied().unwrap_or_default();
        for (segment, next) in steps.get(pair).into_iter().flatten() {
            // A step to an earlier pair leads back.
            if position.get(next).is_some_and(|other| *other > index) {
                let there = ways.entry(*next).or_default();
                *there = there.and(here.then(segment));
            }
        }
    }
    ways
}

/// Returns the pairs in an order in which each comes after those that lead to it, cycles aside, and their positions in
/// it.
fn outside_in(
    root: SchemaPair,
    steps: &BTreeMap<SchemaPair, Vec<(Segment, SchemaPair)>>,
) -> (Vec<SchemaPair>, BTreeMap<SchemaPair, usize>) {
    let mut done: Vec<SchemaPair> = Vec::new();
    let mut met: std::collections::BTreeSet<SchemaPair> = [root].into();
    let mut open = vec![(root, 0)];
    while let Some((pair, next)) = open.pop() {
        match steps.get(&pair).and_then(|steps| steps.get(next)) {
            Some((_, below)) => {
                open.push((pair, next + 1));
                if met.insert(*below) {
                    open.push((*below, 0));
                }
            }
            None => done.push(pair),
        }
    }
    done.reverse();
    let position = done.iter().enumerate().map(|(index, pair)| (*pair, index)).collect();
    (done, position)
}
