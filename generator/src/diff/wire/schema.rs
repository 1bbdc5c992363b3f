//! Schemas, level by level, from the outside to the inside.

use std::collections::{BTreeMap, VecDeque};

use super::pairing::{Step, steps};
use super::report::{Both, Spans, Walk};
use super::words;
use crate::contract::{Schema, SchemaId};
use crate::diff::catalogue::{Pair, unions, values};
use crate::diff::{Direction, Subject};

/// At how many places of one part of an operation a schema is judged.
pub(super) const PLACES: usize = 16;

/// Two schemas that go together, and where.
pub(super) struct Level<'a> {
    pub(super) subject: Subject,
    pub(super) base: &'a Schema,
    pub(super) head: &'a Schema,
    pub(super) ids: (SchemaId, SchemaId),
    pub(super) direction: Direction,
}

/// A level that is still to be compared. Levels know the one around them by its index.
struct Waiting {
    subject: Subject,
    pair: (SchemaId, SchemaId),
    around: Option<usize>,
}

impl<'a> Walk<'a> {
    /// Compares two schemas and all that they are made of.
    pub(super) fn schema(&mut self, subject: Subject, pair: (SchemaId, SchemaId), direction: Direction) {
        let mut times: BTreeMap<(SchemaId, SchemaId), usize> = BTreeMap::new();
        let mut around: Vec<((SchemaId, SchemaId), Option<usize>)> = Vec::new();
        let mut next = VecDeque::from([Waiting { subject, pair, around: None }]);
        while let Some(waiting) = next.pop_front() {
            let pair = waiting.pair;
            let read = !self.read.insert(pair);
            let same = self.same.are(pair.0, pair.1);
            if same && read || is_inside(&around, waiting.around, pair) {
                continue;
            }
            let count = times.entry(pair).or_default();
            *count += 1;
            if *count > PLACES {
                continue;
            }
            let level = Level {
                subject: waiting.subject,
                base: self.base.schemas.get(pair.0),
                head: self.head.schemas.get(pair.1),
                ids: pair,
                direction,
            };
            self.docs(&level.subject, level.spans(), (&level.base.docs, &level.head.docs));
            if !same && !self.level(&level) {
                continue;
            }
            around.push((pair, waiting.around));
            let index = Some(around.len() - 1);
            for Step { segment, base, head } in steps(level.base, level.head, &mut self.same) {
                next.push_back(Waiting { subject: level.subject.child(segment), pair: (base, head), around: index });
            }
        }
    }

    /// Compares one level. False if what is below need not be looked at: the types are too different.
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

    /// Notes a change of a schema in its direction.
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

    /// What the change of the type is, if the types differ.
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

    /// Notes a keyword that is there on one side only and changes nothing.
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

/// Whether both are numbers, so that their bounds can be compared although their types differ.
fn is_numeric(level: &Level<'_>) -> bool {
    let number = |schema: &Schema| matches!(schema.kind(), Some("number" | "integer"));
    number(level.base) && number(level.head)
}

/// Whether a pair is compared around this place already.
fn is_inside(
    levels: &[((SchemaId, SchemaId), Option<usize>)],
    mut around: Option<usize>,
    pair: (SchemaId, SchemaId),
) -> bool {
    while let Some((outer, next)) = around.and_then(|index| levels.get(index)) {
        if *outer == pair {
            return true;
        }
        around = *next;
    }
    false
}
