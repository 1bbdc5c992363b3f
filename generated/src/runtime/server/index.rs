// Emitted by `oascrate`, from `runtime/server/index.rs` in its own sources. Edits are overwritten.

//! A tree of segments that finds the patterns which a shape can match, without checking every pattern.

use std::collections::BTreeMap;

use super::pattern::{Pattern, Segment};

/// Patterns by their segments, identified by a number.
#[derive(Debug, Default)]
pub(super) struct Index {
    numbers: Vec<usize>,
    plain: BTreeMap<&'static str, Index>,
    param: Option<Box<Index>>,
    others: BTreeMap<&'static str, Index>,
    /// Whether a pattern below has a segment that axum's router cannot match exactly.
    has_others: bool,
}

impl Index {
    pub(super) fn insert(&mut self, pattern: &Pattern, number: usize) {
        let has_others = !pattern.is_plain();
        let mut node = self;
        for segment in &pattern.segments {
            node = match segment {
                Segment::Plain(literal) => node.plain.entry(literal).or_default(),
                Segment::Param(_) => node.param.get_or_insert_default(),
                Segment::Other(template) => node.others.entry(template).or_default(),
            };
            node.has_others |= has_others;
        }
        node.numbers.push(number);
    }

    /// Adds the patterns that some URL of a shape may match, perhaps with others that [`Pattern::is_found_by`]
    /// excludes.
    pub(super) fn find(&self, shape: &[Option<&'static str>], found: &mut Vec<usize>) {
        self.find_below(shape, false, found);
    }

    /// `is_behind`: the shape had a literal where the patterns have none, so they come after it.
    fn find_below(&self, shape: &[Option<&'static str>], is_behind: bool, found: &mut Vec<usize>) {
        let Some((literal, rest)) = shape.split_first() else {
            found.extend(&self.numbers);
            return;
        };
        let is_param_behind = is_behind || literal.is_some();
        for param in self.param.iter() {
            param.find_below(rest, is_param_behind, found);
        }
        for (template, other) in &self.others {
            if literal.is_none_or(|text| Segment::Other(template).matches(text)) {
                other.find_below(rest, is_param_behind, found);
            }
        }
        match literal {
            Some(text) => self.plain.get(text).into_iter().for_each(|next| next.find_below(rest, is_behind, found)),
            // Plain patterns with a literal here come before the shape, unless they are after it already.
            None => {
                let next = self.plain.values().filter(|next| is_behind || next.has_others);
                next.for_each(|next| next.find_below(rest, is_behind, found));
            }
        }
    }
}
