//! Compares properties of objects, declared and not, and elements of lists.

use super::pairing::renamed;
use super::report::{Spans, Walk};
use super::schema::Level;
use super::words;
use crate::contract::{Additional, Contract, Property, SchemaId};
use crate::diff::Direction;
use crate::diff::catalogue::{Pair, objects, unions};
use crate::ir::Segment;
use crate::source::{Span, Table};

impl<'a> Walk<'a> {
    pub(super) fn members(&mut self, level: &Level<'a>) {
        let renamed = renamed(level.base, level.head, &mut self.same);
        let (base, head) = (&level.base.properties, &level.head.properties);
        for (name, property) in head {
            match base.get(name) {
                Some(before) => self.duty(level, name, before, property),
                None if renamed.is_some_and(|(_, new)| name == new) => {}
                None => self.added(level, name, property),
            }
        }
        for (name, property) in base.iter().filter(|(name, _)| !head.contains_key(name)) {
            if renamed.is_none_or(|(old, _)| name != old) {
                self.removed(level, name, property);
            }
        }
        if let Some((old, new)) = renamed {
            let span = |members: &Table<Property>, name: &str| members.get(name).map(|member| member.span);
            let spans =
                Spans::new(span(base, old).unwrap_or(level.base.span), span(head, new).unwrap_or(level.head.span));
            self.member(level, new, &objects::PROPERTY_RENAMED, spans, (Some(old.to_owned()), Some(new.to_owned())));
        }
        self.undeclared(level);
        self.elements(level);
    }

    fn member(
        &mut self,
        level: &Level<'_>,
        name: &str,
        pair: &'static Pair,
        spans: Spans,
        (before, after): (Option<String>, Option<String>),
    ) {
        let subject = level.subject.child(Segment::Member(name.to_owned()));
        self.note(pair.of(level.direction), &subject, spans, before, after);
    }

    fn added(&mut self, level: &Level<'_>, name: &str, property: &Property) {
        let pair = match (travels(self.head, property.schema, level.direction), property.required) {
            (false, _) => &unions::REDUNDANT_KEYWORD_ADDED,
            (true, Some(_)) => &objects::REQUIRED_PROPERTY_ADDED,
            (true, None) => &objects::OPTIONAL_PROPERTY_ADDED,
        };
        let after = words::property(&self.head.schemas, property);
        self.member(level, name, pair, Spans::new(level.base.span, property.span), (None, Some(after)));
    }

    fn removed(&mut self, level: &Level<'_>, name: &str, property: &Property) {
        let pair = match (travels(self.base, property.schema, level.direction), property.required) {
            (false, _) => &unions::REDUNDANT_KEYWORD_REMOVED,
            (true, Some(_)) => &objects::REQUIRED_PROPERTY_REMOVED,
            (true, None) => &objects::OPTIONAL_PROPERTY_REMOVED,
        };
        let before = words::property(&self.base.schemas, property);
        self.member(level, name, pair, Spans::new(property.span, level.head.span), (Some(before), None));
    }

    /// Returns whether a property is required. One that is not sent in this direction never is.
    fn duty(&mut self, level: &Level<'_>, name: &str, base: &Property, head: &Property) {
        if base.required.is_some() == head.required.is_some() {
            return;
        }
        let was = base.required.is_some() && travels(self.base, base.schema, level.direction);
        let is = head.required.is_some() && travels(self.head, head.schema, level.direction);
        let pair = match (was, is) {
            (false, true) => &objects::PROPERTY_BECAME_REQUIRED,
            (true, false) => &objects::PROPERTY_BECAME_OPTIONAL,
            _ if head.required.is_some() => &unions::REDUNDANT_KEYWORD_ADDED,
            _ => &unions::REDUNDANT_KEYWORD_REMOVED,
        };
        let spans = Spans::new(base.required.unwrap_or(base.span), head.required.unwrap_or(head.span));
        let word = |required: bool| Some(if required { "required" } else { "optional" }.to_owned());
        let words = (word(base.required.is_some()), word(head.required.is_some()));
        self.member(level, name, pair, spans, words);
    }

    /// The rule for undeclared properties.
    fn undeclared(&mut self, level: &Level<'_>) {
        use Additional::{Closed, Open, Typed, Unspecified};
        let (base, head) = (level.base.additional, level.head.additional);
        let pair = match (base, head) {
            (Unspecified, Unspecified) | (Open(_), Open(_)) | (Closed(_), Closed(_)) | (Typed(..), Typed(..)) => return,
            (Unspecified, Open(_)) => &unions::REDUNDANT_KEYWORD_ADDED,
            (Open(_), Unspecified) => &unions::REDUNDANT_KEYWORD_REMOVED,
            (_, Closed(_)) => &objects::OBJECT_CLOSED,
            (Closed(_), _) => &objects::OBJECT_OPENED,
            (_, Typed(..)) => &objects::MEMBERS_TYPED,
            (Typed(..), _) => &objects::MEMBERS_UNTYPED,
        };
        let spans = Spans::new(said(base).unwrap_or(level.base.span), said(head).unwrap_or(level.head.span));
        let is_redundant = matches!((base, head), (Unspecified, Open(_)) | (Open(_), Unspecified));
        let say = |contract: &Contract, additional| {
            Some(match additional {
                Typed(_, id) => format!("other members: {}", words::schema(&contract.schemas, id)),
                Closed(_) => "no other members".to_owned(),
                Unspecified if is_redundant => return None,
                Open(_) if is_redundant => "additionalProperties: true".to_owned(),
                Open(_) | Unspecified => "any other members".to_owned(),
            })
        };
        let (before, after) = (say(self.base, base), say(self.head, head));
        self.judge(level, pair, spans, before, after);
    }

    /// Elements that only one side declares. An empty declaration is no difference.
    fn elements(&mut self, level: &Level<'_>) {
        let (is_new, spans, same) = match (level.base.items, level.head.items) {
            (None, Some((span, id))) => {
                (true, Spans::new(level.base.span, span), self.same.are(SchemaId::ANYTHING, id))
            }
            (Some((span, id)), None) => {
                (false, Spans::new(span, level.head.span), self.same.are(id, SchemaId::ANYTHING))
            }
            _ => return,
        };
        if same {
            self.redundant(level, is_new, spans, "items: {}");
        }
    }
}

/// The place of the rule for undeclared properties.
fn said(additional: Additional) -> Option<Span> {
    match additional {
        Additional::Unspecified => None,
        Additional::Open(span) | Additional::Closed(span) | Additional::Typed(span, _) => Some(span),
    }
}

/// Returns whether values of a schema are sent in a direction.
fn travels(contract: &Contract, id: SchemaId, direction: Direction) -> bool {
    let schema = contract.schemas.get(id);
    match direction {
        Direction::Request => !schema.flag("readOnly"),
        Direction::Response => !schema.flag("writeOnly"),
        Direction::Both => true,
    }
}
