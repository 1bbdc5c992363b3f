//! Alternatives.

use super::pairing::Matching;
use super::report::{Spans, Walk};
use super::schema::Level;
use crate::contract::Union;
use crate::diff::catalogue::unions;
use crate::ir::Segment;

impl<'a> Walk<'a> {
    pub(super) fn unions(&mut self, level: &Level<'a>) {
        let (base, head) = (&level.base.unions, &level.head.unions);
        for (a, b) in base.iter().zip(head) {
            self.union(level, a, b);
        }
        // Only parts of an `allOf` can have a second union. Where the first one is missing, the type differs.
        if base.is_empty() || head.is_empty() {
            return;
        }
        for union in head.iter().skip(base.len()) {
            let spans = Spans::new(level.base.span, union.span);
            self.judge(level, &unions::KEYWORD_ADDED, spans, None, Some(keyword(union).to_owned()));
        }
        for union in base.iter().skip(head.len()) {
            let spans = Spans::new(union.span, level.head.span);
            self.judge(level, &unions::KEYWORD_REMOVED, spans, Some(keyword(union).to_owned()), None);
        }
    }

    fn union(&mut self, level: &Level<'_>, base: &Union, head: &Union) {
        let spans = Spans::new(base.span, head.span);
        if base.exclusive != head.exclusive {
            let pair = if head.exclusive { &unions::UNION_MADE_EXCLUSIVE } else { &unions::UNION_MADE_INCLUSIVE };
            self.judge(level, pair, spans, Some(keyword(base).to_owned()), Some(keyword(head).to_owned()));
        }
        let matching = Matching::of(base, head, &mut self.same);
        for variant in matching.added.iter().filter_map(|index| head.variants.get(*index)) {
            let subject = level.subject.child(Segment::Variant(variant.label.clone()));
            let rule = unions::ALTERNATIVE_ADDED.of(level.direction);
            self.note(rule, &subject, Spans::new(spans.base, variant.span), None, Some(variant.label.clone()));
        }
        for variant in matching.removed.iter().filter_map(|index| base.variants.get(*index)) {
            let subject = level.subject.child(Segment::Variant(variant.label.clone()));
            let rule = unions::ALTERNATIVE_REMOVED.of(level.direction);
            self.note(rule, &subject, Spans::new(variant.span, spans.head), Some(variant.label.clone()), None);
        }
    }
}

fn keyword(union: &Union) -> &'static str {
    if union.exclusive { "oneOf" } else { "anyOf" }
}
