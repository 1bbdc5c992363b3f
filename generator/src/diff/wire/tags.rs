//! Tags: those that the document declares, and those that have another name now.
//!
//! A tag is renamed if it is gone everywhere and a new one has its place in every operation that had it. For a tag of a
//! single operation, both must be declared: an operation may also have moved to another group.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::operation::Partner;
use super::report::{GENERIC, Spans, Walk};
use crate::contract::{Contract, Operation, Tag};
use crate::diff::Subject;
use crate::diff::catalogue::api;

impl<'a> Walk<'a> {
    /// Finds the tags that have another name now.
    pub(super) fn renamed_tags(&mut self, partners: &[Option<Partner<'a>>]) {
        let (before, after) = (known(self.base), known(self.head));
        let is_gone = |tag: &str| before.contains(tag) && !after.contains(tag);
        let is_new = |tag: &str| after.contains(tag) && !before.contains(tag);
        let mut names: BTreeMap<&str, (BTreeSet<&str>, usize)> = BTreeMap::new();
        let pairs = self.head.operations.iter().zip(partners);
        for (head, base) in pairs.filter_map(|(head, partner)| Some((head, (*partner)?.0))) {
            for (index, old) in base.tags.keys().enumerate().filter(|(_, tag)| is_gone(tag)) {
                let now = head.tags.get_index(index).map(|(tag, _)| tag.as_str());
                let (found, count) = names.entry(old).or_default();
                found.insert(now.filter(|tag| is_new(tag) && base.tags.len() == head.tags.len()).unwrap_or_default());
                *count += 1;
            }
        }
        let mut olds: BTreeMap<&str, usize> = BTreeMap::new();
        names.values().flat_map(|(found, _)| found).for_each(|new| *olds.entry(new).or_default() += 1);
        for (old, (found, count)) in names {
            let only = found.first().filter(|new| found.len() == 1 && !new.is_empty() && olds.get(*new) == Some(&1));
            let Some(new) = only else { continue };
            if count > 1 || self.base.tags.contains_key(old) && self.head.tags.contains_key(*new) {
                self.moves.insert_tag(old, new);
            }
        }
    }

    /// The tags that the document declares.
    pub(super) fn tags(&mut self, subject: &Subject, spans: Spans) {
        let head = &self.head.tags;
        let mut base: IndexMap<String, Tag> = IndexMap::new();
        for (old, tag) in &self.base.tags {
            let name = self.moves.tag_in_head(old).to_owned();
            if let Some(now) = head.get(&name).filter(|_| name != *old) {
                let spans = Spans::new(tag.span, now.span);
                self.note(&api::TAG_RENAMED, subject, spans, Some(old.clone()), Some(name.clone()));
            }
            base.insert(name, tag.clone());
        }
        self.names(subject, spans, (&base, head), |tag| tag.span, (&api::TAG_DECLARED, &api::TAG_UNDECLARED));
        for (name, tag) in head {
            if let Some(before) = base.get(name) {
                let spans = Spans::new(before.span, tag.span);
                self.keys(subject, spans, (&before.keys, &tag.keys), &GENERIC, |_| None);
                self.docs(subject, spans, (&before.docs, &tag.docs));
            }
        }
    }

    /// The tags that an operation had, by the names that they have now.
    pub(super) fn tags_in_head(
        &mut self,
        subject: &Subject,
        base: &Operation,
        head: &Operation,
    ) -> IndexMap<String, crate::source::Span> {
        let mut tags = IndexMap::new();
        for (old, span) in &base.tags {
            let name = self.moves.tag_in_head(old).to_owned();
            if let Some(now) = head.tags.get(&name).filter(|_| name != *old) {
                let spans = Spans::new(*span, *now);
                self.note(&api::TAG_RENAMED, subject, spans, Some(old.clone()), Some(name.clone()));
            }
            tags.insert(name, *span);
        }
        tags
    }
}

/// The tags that a document declares or uses.
fn known(contract: &Contract) -> BTreeSet<&str> {
    let used = contract.operations.iter().flat_map(|operation| operation.tags.keys());
    contract.tags.keys().chain(used).map(String::as_str).collect()
}
