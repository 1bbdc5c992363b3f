//! Compares schemas level by level, from the outside to the inside.

use std::collections::{BTreeMap, VecDeque};

use super::levels::{Compared, SchemaPair, is_inside, place};
use super::pairing::{Step, steps};
use super::report::{Both, Spans, Walk};
use super::ways::Seen;
use super::words;
use crate::contract::{Docs, Schema, SchemaId};
use crate::diff::catalogue::{Pair, unions, values};
use crate::diff::{Direction, Subject};
use crate::ir::Segment;

/// At how many places of one part of an operation a schema is judged; further ones are counted.
pub(super) const PLACES: usize = 16;

/// Two paired schemas, and their place.
pub(super) struct Level<'a> {
    pub(super) subject: Subject,
    pub(super) base: &'a Schema,
    pub(super) head: &'a Schema,
    pub(super) ids: (SchemaId, SchemaId),
    pub(super) direction: Direction,
}

/// A level to compare. Levels refer to the surrounding one by index.
struct Waiting {
    pair: (SchemaId, SchemaId),
    around: Option<usize>,
    segment: Option<Segment>,
}

impl<'a> Walk<'a> {
    /// Compares two schemas and everything they contain.
    pub(super) fn schema(&mut self, subject: Subject, pair: SchemaPair, direction: Direction) {
        let root = self.same.settled(pair);
        let mut seen = Seen::default();
        let mut times: BTreeMap<SchemaPair, usize> = BTreeMap::new();
        let mut levels: Vec<Compared> = Vec::new();
        let mut next = VecDeque::from([Waiting { pair, around: None, segment: None }]);
        while let Some(Waiting { pair, around, segment }) = next.pop_front() {
            let pair = self.same.settled(pair);
            let read = !self.read.insert(pair);
            let same = self.same.are(pair.0, pair.1);
            let count = times.entry(pair).or_default();
            if same && read || *count > 0 && is_inside(&levels, around, pair) {
                continue;
            }
            *count += 1;
            if *count > PLACES {
                seen.is_beyond |= !same;
                continue;
            }
            let is_first = *count == 1 && !same;
            levels.push(Compared { pair, around, segment });
            let index = levels.len() - 1;
            let (base, head) = (self.base.schemas.get(pair.0), self.head.schemas.get(pair.1));
            let found = self.changes.len();
            // The path is computed only for differences, since it may be long.
            if !same || !says_the_same(&base.docs, &head.docs) {
                let level = Level { subject: place(&subject, &levels, index), base, head, ids: pair, direction };
                self.docs(&level.subject, level.spans(), (&base.docs, &head.docs));
                let goes_on = same || self.level(&level);
                if is_first {
                    seen.first.insert(pair, (found..self.changes.len(), index));
                }
                if !goes_on {
                    continue;
                }
            }
            for Step { segment, base, head } in steps(base, head, &mut self.same) {
                if is_first {
                    let below = self.same.settled((base, head));
                    seen.steps.entry(pair).or_default().push((segment.clone(), below));
                }
                next.push_back(Waiting { pair: (base, head), around: Some(index), segment: Some(segment) });
            }
        }
        self.count_beyond(&subject, root, &levels, &seen);
    }

    /// Compares one level. False if the contents need not be compared, because the types are too different.
    fn level(&mut self, level: &Level<'a>) -> bool {
        if let Some(pair) = self.of_type(level) {
            let before = words::schema(&self.base.schemas, level.ids.0);
            let after = words::schema(&self.head.schemas, level.ids.1);
            self.judge(level, pair, level.spans(), Some(before), Some(after));
            if *pair != values::TYPE_NARROWED && *pair != values::TYPE_WIDENED || !is_numeric(level) {
                return false;
            }
        }
        self.keywords(level);
        self.values(level);
        self.members(level);
        self.unions(level);
        true
    }

    /// Records a change of a schema in its direction.
    pub(super) fn judge(
        &mut self,
        level: &Level<'_>,
        pair: &'static Pair,
        spans: Spans,
        before: Option<String>,
        after: Option<String>,
    ) {
        self.note(pair.of(level.direction), &level.subject, spans, before, after);
    }

    /// The rule for a change of the type, if the types differ.
    fn of_type(&mut self, level: &Level<'_>) -> Option<&'static Pair> {
        let (base, head) = (level.base, level.head);
        match (base.unions.is_empty(), head.unions.is_empty()) {
            (true, true) | (false, false) => match (base.kind(), head.kind()) {
                (a, b) if a == b => None,
                (Some("integer"), Some("number")) | (Some(_), None) => Some(&values::TYPE_WIDENED),
                (Some("number"), Some("integer")) | (None, Some(_)) => Some(&values::TYPE_NARROWED),
                _ => Some(&values::TYPE_CHANGED),
            },
            (true, false) => Some(match base.kind() {
                _ if self.is_alternative(level) => &values::TYPE_WIDENED,
                kind if kind.is_none() || kind == head.kind() => &values::TYPE_NARROWED,
                _ => &values::TYPE_CHANGED,
            }),
            (false, true) => Some(match head.kind() {
                _ if self.has_alternative(level) => &values::TYPE_NARROWED,
                kind if kind.is_none() || kind == base.kind() => &values::TYPE_WIDENED,
                _ => &values::TYPE_CHANGED,
            }),
        }
    }

    fn is_alternative(&mut self, level: &Level<'_>) -> bool {
        let variants = level.head.unions.iter().flat_map(|union| &union.variants);
        variants.into_iter().any(|variant| self.same.are(level.ids.0, variant.schema))
    }

    fn has_alternative(&mut self, level: &Level<'_>) -> bool {
        let variants = level.base.unions.iter().flat_map(|union| &union.variants);
        variants.into_iter().any(|variant| self.same.are(variant.schema, level.ids.1))
    }

    /// Compares keywords that are data.
    fn keywords(&mut self, level: &Level<'a>) {
        let (base, head) = (level.base, level.head);
        let generic = super::keyword::generic(level.direction);
        let judge = |both: Both<'_>| super::keyword::judge(both, base, head, level.direction);
        self.keys(&level.subject, level.spans(), (&base.keys, &head.keys), &generic, judge);
    }

    /// Records a keyword on one side only that has no effect.
    pub(super) fn redundant(&mut self, level: &Level<'_>, is_new: bool, spans: Spans, what: &str) {
        let what = Some(what.to_owned());
        if is_new {
            self.judge(level, &unions::REDUNDANT_KEYWORD_ADDED, spans, None, what);
        } else {
            self.judge(level, &unions::REDUNDANT_KEYWORD_REMOVED, spans, what, None);
        }
    }
}

impl Level<'_> {
    pub(super) fn spans(&self) -> Spans {
        Spans::new(self.base.span, self.head.span)
    }
}

/// Returns whether both are numbers, so that their bounds can be compared although their types differ.
fn is_numeric(level: &Level<'_>) -> bool {
    let number = |schema: &Schema| matches!(schema.kind(), Some("number" | "integer"));
    number(level.base) && number(level.head)
}

/// Returns whether the documentation of two objects is equal.
fn says_the_same(base: &Docs, head: &Docs) -> bool {
    base.len() == head.len()
        && base.iter().all(|(key, told)| head.get(key).is_some_and(|other| other.words == told.words))
}
