//! The walk over two contracts, and the changes it collects.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value as Json;

use super::same::Same;
use super::words;
use crate::contract::{Contract, Docs, Keywords, SchemaId};
use crate::diff::catalogue::api;
use crate::diff::places::Beyond;
use crate::diff::{DocChange, Moves, Rule, Subject, WireChange};
use crate::source::{Span, Text};

/// A place in the base and its counterpart in the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Spans {
    pub(super) base: Span,
    pub(super) head: Span,
}

impl Spans {
    pub(super) fn new(base: Span, head: Span) -> Self {
        Self { base, head }
    }
}

/// The state of a comparison.
pub(super) struct Walk<'a> {
    pub(super) base: &'a Contract,
    pub(super) head: &'a Contract,
    pub(super) same: Same<'a>,
    pub(super) changes: Vec<WireChange>,
    /// Differing texts, by their places: shared ones are met many times.
    pub(super) texts: IndexMap<(Spans, Text), DocChange>,
    /// The old type paths of operations that moved.
    pub(super) moves: Moves,
    /// The pairs of schemas whose texts were compared.
    pub(super) read: BTreeSet<(SchemaId, SchemaId)>,
}

/// The values of one key on both sides, at least one present.
#[derive(Clone, Copy)]
pub(super) struct Both<'a> {
    pub(super) key: &'a str,
    pub(super) base: Option<&'a Json>,
    pub(super) head: Option<&'a Json>,
}

/// The classification of a difference in a key.
pub(super) enum Judged {
    /// A change with a known rule.
    As(&'static Rule),
    /// Notation only: both have the same meaning.
    Redundant,
    /// Part of a difference that is recorded elsewhere.
    Noted,
}

/// The rules for unknown keys.
pub(super) struct Generic {
    pub(super) added: &'static Rule,
    pub(super) removed: &'static Rule,
    pub(super) changed: &'static Rule,
    pub(super) redundant_added: &'static Rule,
    pub(super) redundant_removed: &'static Rule,
}

pub(super) static GENERIC: Generic = Generic {
    added: &api::KEYWORD_ADDED,
    removed: &api::KEYWORD_REMOVED,
    changed: &api::KEYWORD_CHANGED,
    redundant_added: &api::REDUNDANT_KEY_ADDED,
    redundant_removed: &api::REDUNDANT_KEY_REMOVED,
};

impl<'a> Walk<'a> {
    pub(super) fn new(base: &'a Contract, head: &'a Contract) -> Self {
        let same = Same::new(&base.schemas, &head.schemas);
        Self {
            base,
            head,
            same,
            changes: Vec::new(),
            texts: IndexMap::new(),
            moves: Moves::default(),
            read: BTreeSet::new(),
        }
    }

    /// Records a change.
    pub(super) fn note(
        &mut self,
        rule: &'static Rule,
        subject: &Subject,
        spans: Spans,
        before: Option<String>,
        after: Option<String>,
    ) {
        let Spans { base, head } = spans;
        self.changes.push(WireChange {
            rule,
            subject: subject.clone(),
            base,
            head,
            before,
            after,
            origin: None,
            beyond: Beyond::default(),
        });
    }

    /// Records the named items that only one of two lists has: tags, scopes, servers.
    pub(super) fn names<T>(
        &mut self,
        subject: &Subject,
        around: Spans,
        (base, head): (&IndexMap<String, T>, &IndexMap<String, T>),
        span: impl Fn(&T) -> Span,
        (added, removed): (&'static Rule, &'static Rule),
    ) {
        for (name, thing) in head.iter().filter(|(name, _)| !base.contains_key(*name)) {
            self.note(added, subject, Spans::new(around.base, span(thing)), None, Some(name.clone()));
        }
        for (name, thing) in base.iter().filter(|(name, _)| !head.contains_key(*name)) {
            self.note(removed, subject, Spans::new(span(thing), around.head), Some(name.clone()), None);
        }
    }

    /// Compares keys. `judge` classifies some keys; the others are recorded as extensions, or as not judged.
    pub(super) fn keys(
        &mut self,
        subject: &Subject,
        around: Spans,
        (base, head): (&Keywords, &Keywords),
        generic: &Generic,
        judge: impl Fn(Both<'_>) -> Option<Judged>,
    ) {
        let gone = base.keys().filter(|key| !head.contains_key(key));
        for key in head.keys().chain(gone) {
            let (before, after) = (base.get(key), head.get(key));
            let both = Both { key, base: before.map(|said| &said.value), head: after.map(|said| &said.value) };
            if both.base == both.head {
                continue;
            }
            let judged = judge(both);
            let is_judged = matches!(judged, Some(Judged::As(_)));
            let Some(rule) = rule(both, generic, judged) else { continue };
            let span =
                Spans::new(before.map_or(around.base, |said| said.span), after.map_or(around.head, |said| said.span));
            let say = |value: Option<&Json>, other| value.map(|value| words::keyword(key, value, other));
            let [before, after] = match is_judged {
                true => words::judged(key, both.base, both.head),
                false => [say(both.base, both.head), say(both.head, both.base)],
            };
            self.note(rule, subject, span, before, after);
        }
    }

    /// Compares documentation texts.
    pub(super) fn docs(&mut self, subject: &Subject, around: Spans, (base, head): (&Docs, &Docs)) {
        let gone = base.keys().filter(|key| !head.contains_key(key));
        for key in head.keys().chain(gone) {
            let (before, after) = (base.get(key), head.get(key));
            if before.map(|told| &told.words) == after.map(|told| &told.words) {
                continue;
            }
            let spans =
                Spans::new(before.map_or(around.base, |told| told.span), after.map_or(around.head, |told| told.span));
            let Spans { base, head } = spans;
            let change = || DocChange { subject: subject.clone(), what: key.to_string(), base, head };
            self.texts.entry((spans, key.clone())).or_insert_with(change);
        }
    }
}

fn rule(both: Both<'_>, generic: &Generic, judged: Option<Judged>) -> Option<&'static Rule> {
    let extension = both.key.rsplit(' ').next().is_some_and(|key| key.starts_with("x-"));
    let (added, removed) = match judged {
        Some(Judged::As(rule)) => return Some(rule),
        Some(Judged::Noted) => return None,
        Some(Judged::Redundant) => (generic.redundant_added, generic.redundant_removed),
        None if extension => (&api::EXTENSION_ADDED, &api::EXTENSION_REMOVED),
        None => (generic.added, generic.removed),
    };
    Some(match (both.base, both.head) {
        (None, _) => added,
        (_, None) => removed,
        _ if extension => &api::EXTENSION_CHANGED,
        _ => generic.changed,
    })
}

impl Both<'_> {
    /// A boolean key whose default is `default`.
    pub(super) fn flag(self, default: bool, on: &'static Rule, off: &'static Rule) -> Option<Judged> {
        let value = |said: Option<&Json>| said.map_or(Some(default), Json::as_bool);
        Some(match (value(self.base)?, value(self.head)?) {
            (false, true) => Judged::As(on),
            (true, false) => Judged::As(off),
            _ => Judged::Redundant,
        })
    }

    /// A key that is present, missing, or has another value.
    pub(super) fn text(self, added: &'static Rule, removed: &'static Rule, changed: &'static Rule) -> Option<Judged> {
        Some(Judged::As(match (self.base, self.head) {
            (None, _) => added,
            (_, None) => removed,
            _ => changed,
        }))
    }
}
