//! Operations whose method or path differs, and their counterparts in the base.

use std::collections::BTreeMap;

use super::Subject;
use crate::ir::OperationSite;
use crate::surface::{Item, Surface};

/// The type paths of operations in the base, by those in the head.
#[derive(Debug, Default)]
pub(super) struct Moves(BTreeMap<OperationSite, OperationSite>);

impl Moves {
    pub(super) fn insert(&mut self, head: OperationSite, base: OperationSite) {
        self.0.insert(head, base);
    }

    /// Translates a subject to the names of the base.
    pub(super) fn in_base(&self, subject: &Subject) -> Subject {
        match subject.operation.as_ref().and_then(|operation| self.0.get(operation)) {
            Some(base) => Subject { operation: Some(base.clone()), ..subject.clone() },
            None => subject.clone(),
        }
    }

    /// Returns the surface of the base with its items identified as in the head; `None` if nothing has moved.
    pub(super) fn in_head(&self, base: &Surface) -> Option<Surface> {
        if self.0.is_empty() {
            return None;
        }
        let mut surface = base.clone();
        surface.items.values_mut().for_each(|item| self.rename(item));
        Some(surface)
    }

    fn rename(&self, item: &mut Item) {
        for text in &mut item.identity {
            for (head, base) in &self.0 {
                let [bare, new] = [base, head].map(OperationSite::without_names);
                if *text == bare.to_string() {
                    *text = new.to_string();
                } else if let Some(rest) = text.strip_prefix(&base.to_string()).filter(|rest| is_whole(rest)) {
                    *text = format!("{head}{rest}");
                } else {
                    continue;
                }
                break;
            }
        }
        item.members.iter_mut().for_each(|member| self.rename(member));
    }
}

/// Whether a type path ends where `rest` begins.
fn is_whole(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}
