//! Operations whose method or path differs, and what they were in the base.

use std::collections::BTreeMap;

use super::Subject;
use crate::ir::OperationSite;
use crate::surface::{Item, Surface};

/// By their sites in the head, the sites that operations had in the base.
#[derive(Debug, Default)]
pub(super) struct Moves(BTreeMap<OperationSite, OperationSite>);

impl Moves {
    pub(super) fn insert(&mut self, head: OperationSite, base: OperationSite) {
        self.0.insert(head, base);
    }

    /// The same subject in the words of the base.
    pub(super) fn in_base(&self, subject: &Subject) -> Subject {
        match subject.operation.as_ref().and_then(|operation| self.0.get(operation)) {
            Some(base) => Subject { operation: Some(base.clone()), ..subject.clone() },
            None => subject.clone(),
        }
    }

    /// The surface of the base, its items known by what they stand for in the head; `None` if nothing has moved.
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

/// Whether a site ends where `rest` begins.
fn is_whole(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}
