// Emitted by `oascrate`, from `runtime/mock/deleted_paths.rs` in its own sources. Edits are overwritten.

//! The objects that a mock has deleted.

use std::collections::{BTreeSet, VecDeque};

use http::Method;

use crate::runtime::operation::OperationInfo;

/// The most paths that are recorded, and the longest one in bytes. Objects deleted before the last ones exist again.
const MOST: usize = 10_000;
const LONGEST: usize = 1_000;

/// The paths of deleted objects, as in the requests.
#[derive(Debug, Default)]
pub(super) struct DeletedPaths {
    paths: BTreeSet<String>,
    /// The same in the order of their deletion.
    order: VecDeque<String>,
}

impl DeletedPaths {
    /// Returns whether a request reads a deleted object, or something below it.
    pub(super) fn contains(&self, info: &OperationInfo, path: &str) -> bool {
        let mut above = path.match_indices('/').map(|(slash, _)| path.get(..slash)).chain([Some(path)]);
        info.method == Method::GET && above.any(|above| above.is_some_and(|above| self.paths.contains(above)))
    }

    /// Records a successful DELETE. A path without parameters does not identify the deleted object, and is not
    /// recorded.
    pub(super) fn insert(&mut self, info: &OperationInfo, path: &str) {
        let is_known = info.method == Method::DELETE && info.path.contains('{') && path.len() <= LONGEST;
        if is_known && self.paths.insert(path.to_owned()) {
            self.order.push_back(path.to_owned());
        }
        if self.order.len() > MOST
            && let Some(first) = self.order.pop_front()
        {
            self.paths.remove(&first);
        }
    }

    /// Records any other success. A POST or PUT may create the object at its path, or below it, again.
    pub(super) fn restore(&mut self, info: &OperationInfo, path: &str) {
        if matches!(info.method, Method::POST | Method::PUT) {
            let count = self.paths.len();
            self.paths.retain(|deleted| !is_at_or_below(deleted, path));
            if self.paths.len() < count {
                self.order.retain(|deleted| !is_at_or_below(deleted, path));
            }
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

fn is_at_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_a_bounded_number_of_paths() {
        let [delete, get] =
            [Method::DELETE, Method::GET].map(|method| OperationInfo::new("a", method, "/things/{id}", &[]));
        let mut deleted = DeletedPaths::default();
        deleted.insert(&delete, &format!("/things/{}", "x".repeat(LONGEST)));
        assert_eq!(deleted.paths.len(), 0);
        for id in 0..MOST + 3 {
            deleted.insert(&delete, &format!("/things/{id}"));
        }
        assert_eq!((deleted.paths.len(), deleted.order.len()), (MOST, MOST));
        assert!(
            !deleted.contains(&get, "/things/2")
                && deleted.contains(&get, "/things/9")
                && deleted.contains(&get, "/things/9/parts")
        );
    }
}
