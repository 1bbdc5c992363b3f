//! Operations whose method or path differs, tags and components with another name, statuses and their ranges, and what
//! they were in the base.

use std::collections::BTreeMap;

use super::components::{self, Renamed};
use super::{Part, Subject};
use crate::ir::OperationSite;
use crate::surface::{Item, Surface};

/// Names that differ between base and head.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// The type paths of operations in the base, by those in the head.
    operations: BTreeMap<OperationSite, OperationSite>,
    /// The statuses of responses in the base, by operation and status in the head.
    statuses: BTreeMap<(OperationSite, String), String>,
    /// Tags of the base, and what they are called in the head.
    tags: BTreeMap<String, String>,
    /// The prefixes of a component's sites in the base and in the head.
    components: BTreeMap<String, String>,
}

impl Moves {
    pub(super) fn insert(&mut self, head: OperationSite, base: OperationSite) {
        self.operations.insert(head, base);
    }

    pub(super) fn insert_status(&mut self, operation: OperationSite, head: &str, base: &str) {
        self.statuses.entry((operation, head.to_owned())).or_insert_with(|| base.to_owned());
    }

    pub(super) fn insert_tag(&mut self, old: &str, new: &str) {
        self.tags.insert(old.to_owned(), new.to_owned());
    }

    pub(super) fn insert_components(&mut self, renamed: &[Renamed]) {
        self.components.extend(renamed.iter().map(|it| {
            let [old, new] = it.sites();
            (old, new)
        }));
    }

    /// Returns the name in the head of a tag of the base.
    pub(super) fn tag_in_head<'t>(&'t self, tag: &'t str) -> &'t str {
        self.tags.get(tag).map_or(tag, String::as_str)
    }

    /// Translates a subject to the names of the base.
    pub(super) fn in_base(&self, subject: &Subject) -> Subject {
        let mut former = subject.clone();
        let Some(operation) = &subject.operation else { return former };
        if let Part::Response(status, _) | Part::Header(status, _) = &mut former.part
            && let Some(base) = self.statuses.get(&(operation.clone(), status.clone()))
        {
            status.clone_from(base);
        }
        if let Some(base) = self.operations.get(operation) {
            former.operation = Some(base.clone());
        }
        former
    }

    /// Returns the surface of the base with its items identified as in the head; `None` if nothing has moved.
    pub(super) fn in_head(&self, base: &Surface) -> Option<Surface> {
        if self.operations.is_empty() && self.tags.is_empty() && self.components.is_empty() {
            return None;
        }
        let mut surface = base.clone();
        for (path, item) in &mut surface.items {
            self.rename(item);
            if path.starts_with("client::") || path.starts_with("server::") {
                self.regroup(item);
            }
        }
        Some(surface)
    }

    /// Renames the group of an item or of an entry point.
    fn regroup(&self, item: &mut Item) {
        item.identity.iter_mut().for_each(|tag| *tag = self.tag_in_head(tag).into());
        item.members.iter_mut().for_each(|member| self.regroup(member));
    }

    fn rename(&self, item: &mut Item) {
        for text in &mut item.identity {
            let role = components::role(text);
            if let Some(new) = self.components.get(role) {
                *text = format!("{new}{}", text.get(role.len()..).unwrap_or_default()).into();
                continue;
            }
            for (head, base) in &self.operations {
                let [bare, new] = [base, head].map(OperationSite::without_names);
                if text.as_str() == bare.to_string() {
                    *text = new.to_string().into();
                } else if let Some(rest) = text.strip_prefix(&base.to_string()).filter(|rest| is_whole(rest)) {
                    *text = format!("{head}{rest}").into();
                } else {
                    continue;
                }
                break;
            }
        }
        item.members.iter_mut().for_each(|member| self.rename(member));
    }
}

/// Returns whether a type path ends where `rest` begins.
fn is_whole(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}
